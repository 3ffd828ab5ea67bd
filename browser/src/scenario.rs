//! Holds how a scenario is played: once per engine, with a server, a driver and a profile of its own.
//!
//! Must not hold a scenario; those lie in `tests/`.

use crate::engine::{Browser, Engine, Phone};
use crate::page::Page;
use crate::server::Server;
use crate::{Outcome, places};
use std::path::PathBuf;

/// What a scenario starts from.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The path under which the app is served; begins and ends with a slash.
    pub base: &'static str,
    /// The name or number under which the app is served.
    pub host: &'static str,
    /// The folder that is served.
    pub root: PathBuf,
    /// The window's size when it opens, in CSS pixels.
    pub size: (u32, u32),
    /// What kind of phone it is played on.
    pub phone: Phone,
}

impl Default for Setup {
    fn default() -> Self {
        Self { base: "/", host: "127.0.0.1", root: places::dist(), size: (412, 915), phone: Phone::Usual }
    }
}

/// Plays a scenario in one engine; a failure leaves a picture beside the driver's log.
///
/// Real browsers on a busy machine stumble now and then, so a scenario that fails is played once more from the start, and
/// the output says so with the first reason.
///
/// # Panics
///
/// When the scenario fails twice: that is how a test says so.
#[expect(clippy::print_stderr, reason = "a second try must not go unseen")]
pub fn play<F, Fut>(engine: Engine, name: &str, setup: &Setup, scenario: F)
where
    F: Fn(Page) -> Fut,
    Fut: Future<Output = Outcome> + 'static,
{
    let Err(first) = once(engine, name, setup, &scenario) else { return };
    eprintln!("{name} in {engine}: played a second time, on a new profile, after: {first}");
    if let Err(error) = once(engine, name, setup, &scenario) {
        panic!("{name} in {engine}: {error}");
    }
}

fn once<F, Fut>(engine: Engine, name: &str, setup: &Setup, scenario: &F) -> Outcome
where
    F: Fn(Page) -> Fut,
    Fut: Future<Output = Outcome> + 'static,
{
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime needs nothing that can be missing");
    let name = name.replace("::", "-");
    tokio::task::LocalSet::new().block_on(&runtime, async {
        assert!(
            setup.root.join("index.html").exists(),
            "there is no built app in {}: run `cargo xtask build` first",
            setup.root.display()
        );
        let server = Server::of(&setup.root).host(setup.host).base(setup.base).start()?;
        let browser = Browser::open(engine, &name, setup.size, setup.phone).await?;
        let page = Page::new(server, browser);
        if engine == Engine::WebKit {
            page.set_size(setup.size.0, setup.size.1).await?;
        }
        // In a task, so that a failed assertion, too, comes back here and the picture can be taken.
        let done = tokio::task::spawn_local(scenario(page.clone())).await;
        let outcome = done.unwrap_or_else(|_| Err(format!("see the panic above\n  steps:\n  {}", page.trail())));
        if outcome.is_err() {
            let picture = places::logs().join(format!("{name}-{engine}.png"));
            let _ = page.shot(&picture).await;
        }
        page.close().await;
        outcome
    })
}

/// The engine whose turn it is for a scenario that is played in one alone.
#[must_use]
pub fn engine_of_turn(name: &str) -> Engine {
    let sum: usize = name.bytes().map(usize::from).sum();
    [Engine::Chromium, Engine::Firefox, Engine::WebKit][sum % 3]
}

/// Writes one scenario as a test in one engine, by turns: for flows through pages whose fields, buttons, saving and ways out
/// other scenarios have taken in each engine. All in each would take half as long again as everything else.
#[macro_export]
macro_rules! by_turns {
    ($name:ident, |$page:ident| $body:block) => {
        $crate::scenario!(@run $name, |$page| $body, {
            #[test]
            fn in_one_engine() {
                let engine = $crate::engine_of_turn(stringify!($name));
                $crate::play(engine, concat!(module_path!()), &$crate::Setup::default(), run);
            }
        });
    };
}

/// Writes one scenario as a test in each engine. Inside, `?` ends it with a message; assertions work, too.
///
/// `scenario!(name, |page| { … })`, or with a [`Setup`]: `scenario!(name, Setup { base: "/sub/", ..Setup::default() }, |page| { … })`.
#[macro_export]
macro_rules! scenario {
    (@run $(#[$about:meta])* $name:ident, |$page:ident| $body:block, { $($test:item)* }) => {
        $(#[$about])*
        mod $name {
            #[allow(unused_imports, reason = "not every scenario needs what its file brings in")]
            use super::*;

            async fn run($page: $crate::Page) -> $crate::Outcome {
                $body
                Ok(())
            }

            $($test)*
        }
    };
    ($(#[$about:meta])* $name:ident, |$page:ident| $body:block) => {
        $crate::scenario!($(#[$about])* $name, $crate::Setup::default(), |$page| $body);
    };
    ($(#[$about:meta])* $name:ident, $setup:expr, |$page:ident| $body:block) => {
        $crate::scenario!(@run $(#[$about])* $name, |$page| $body, {
            fn play(engine: $crate::Engine) {
                $crate::play(engine, concat!(module_path!()), &$setup, run);
            }

            #[test]
            fn chromium() {
                play($crate::Engine::Chromium);
            }

            #[test]
            fn firefox() {
                play($crate::Engine::Firefox);
            }

            #[test]
            fn webkit() {
                play($crate::Engine::WebKit);
            }
        });
    };
}
