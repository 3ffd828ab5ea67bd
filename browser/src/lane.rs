//! Holds the browser that a lane keeps from one play to the next, as a launch costs more than most scenarios.
//!
//! Must not let one play see another: each has a server on a port of its own, so an origin of its own, with its own databases,
//! caches and worker; what does not hang on the origin is put back here, or the browser is not kept.

use crate::engine::{Browser, Engine, Phone};
use crate::page::Page;
use crate::scenario::Setup;
use crate::{Outcome, Server};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::thread::ThreadId;

/// After so many plays a browser is thrown away: its profile grows with each.
const MOST_PLAYS: u32 = 25;

/// One browser at most, the engine's that this thread plays in.
struct Kept {
    browser: Browser,
    plays: u32,
}

/// The kept browser of each lane. They are not left to the threads: the end of a program does not wait for what a thread drops.
static KEPT: LazyLock<Mutex<HashMap<ThreadId, Kept>>> = LazyLock::new(Mutex::default);

fn kept() -> MutexGuard<'static, HashMap<ThreadId, Kept>> {
    KEPT.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Ends the browsers of all lanes.
pub(crate) fn close_all() {
    kept().clear();
}

thread_local! {
    /// The runtime of this thread's lane, in which the clients of its browsers live.
    static RUNTIME: tokio::runtime::Runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime needs nothing that can be missing");
}

/// Does one play in this thread's lane, in the kept browser where that is possible.
pub(crate) fn play<F, Fut>(engine: Engine, name: &str, setup: &Setup, is_fresh: bool, work: F) -> Outcome
where
    F: FnOnce(Page) -> Fut,
    Fut: Future<Output = Outcome>,
{
    let lane = std::thread::current().id();
    RUNTIME.with(|runtime| {
        tokio::task::LocalSet::new().block_on(runtime, async {
            let server = Server::of(&setup.root).host(setup.host).base(setup.base).start_on_a_new_port()?;
            let is_own = is_fresh || setup.is_browser_own || setup.phone != Phone::Usual;
            // Another engine's turn, or a play that wants its own browser, ends the one that was kept.
            let last = kept().remove(&lane).filter(|last| !is_own && last.browser.engine() == engine);
            let plays = last.as_ref().map_or(0, |last| last.plays);
            let mut browser = None;
            if let Some(Kept { browser: mut last, .. }) = last
                && renew(&mut last, name).await.is_ok()
            {
                browser = Some(last);
            }
            let browser = match browser {
                Some(browser) => browser,
                None => Browser::open(engine, name, setup.size, setup.phone).await?,
            };
            let page = Page::new(server, browser);
            let done = match open_size(&page, setup).await {
                Ok(()) => work(page.clone()).await,
                Err(error) => Err(error),
            };
            let is_good = done.is_ok();
            // None where a task of the scenario still holds the page: then the browser ends with it.
            if let Some(browser) = page.into_browser()
                && is_good
                && !is_own
                && plays + 1 < MOST_PLAYS
                && browser.can_be_kept()
            {
                kept().insert(lane, Kept { browser, plays: plays + 1 });
            }
            done
        })
    })
}

/// WebKit's window takes its size when it stands.
async fn open_size(page: &Page, setup: &Setup) -> Outcome {
    if page.engine() == Engine::WebKit {
        page.open_with_size(setup.size.0, setup.size.1).await?;
    }
    Ok(())
}

/// Gives the next play a tab of its own, and nothing of the play before: no other tab, nothing saved, nothing said.
async fn renew(browser: &mut Browser, name: &str) -> Outcome {
    let client = browser.client()?;
    let trouble = |error| format!("the kept browser does not answer: {error}");
    let old = client.windows().await.map_err(trouble)?;
    let new = client.new_window(true).await.map_err(trouble)?.handle;
    for tab in old {
        client.switch_to_window(tab).await.map_err(trouble)?;
        client.close_window().await.map_err(trouble)?;
    }
    client.switch_to_window(new).await.map_err(trouble)?;
    browser.turn_to(name).await
}
