//! Holds what becomes of a tab that waits for the records: it opens by itself when the other lets go, and keeps them from nobody.
//!
//! Must not mock the lock: another page of the same origin holds the browser's own, by its name.

use super::beginning::{WRITER, begin_with_letters, days_ago, expect_letters, letters, log_letter};
use browser::{Outcome, Page, core_scenario, scenario};
use std::time::Duration;

const ELSEWHERE: &str = "Open in another tab";
/// Longer than a page asks for the lock before it shows the notice, and than it waits with a lock that is free.
const A_WHILE: Duration = Duration::from_secs(7);

/// Goes to a page of the same origin that is not the app: a picture.
async fn outside(page: &Page) -> Outcome {
    page.goto("icons/icon.svg").await?;
    page.until("a page without the app", || async {
        Ok(page.script("return document.documentElement.localName === 'svg'").await? == true)
    })
    .await
}

/// Holds the lock of the real records in the page that is driven, until any page of the origin says `let_go`.
async fn hold(page: &Page) -> Outcome {
    let script = "const done = arguments[arguments.length - 1];
        navigator.locks.request('between-letters/main', { ifAvailable: true }, (lock) => {
            done(!!lock);
            if (!lock) return;
            return new Promise((letGo) => {
                const look = () => (localStorage.getItem('let go') ? letGo() : setTimeout(look, 100));
                look();
            });
        })";
    match page.script_async(script).await?.as_bool() {
        Some(true) => Ok(()),
        _ => Err(page.failure("the lock is not free").await),
    }
}

async fn let_go(page: &Page) -> Outcome {
    page.script("localStorage.setItem('let go', 'yes')").await.map(|_| ())
}

/// How many of the origin's pages hold a lock, and how many wait for one.
async fn locks(page: &Page) -> Outcome<(u64, u64)> {
    let script = "const done = arguments[arguments.length - 1];
        navigator.locks.query().then(({ held, pending }) => done([held.length, pending.length]))";
    let counts = page.script_async(script).await?;
    Ok((counts[0].as_u64().unwrap_or(99), counts[1].as_u64().unwrap_or(99)))
}

async fn wait_locks(page: &Page, held: u64, pending: u64) -> Outcome {
    let what = format!("{held} held and {pending} waiting");
    page.until(&what, || async {
        let found = locks(page).await?;
        if found == (held, pending) { Ok(true) } else { Err(format!("it is {found:?}")) }
    })
    .await
}

/// Fails if the notice goes, or anything of the records is in the page, shown or not.
async fn expect_notice_stays(page: &Page) -> Outcome {
    tokio::time::sleep(A_WHILE).await;
    page.wait_heading(ELSEWHERE).await?;
    let whole = page.script("return document.documentElement.outerHTML").await?;
    let whole = whole.as_str().unwrap_or_default();
    if [WRITER, "Meadowlark"].iter().any(|name| whole.contains(name)) {
        return Err(page.failure("a tab without the records has something of them in it").await);
    }
    Ok(())
}

core_scenario!(a_waiting_tab_opens_when_the_lock_is_let_go, |page| {
    begin_with_letters(&page).await?;
    let known = letters(&page).await?;
    outside(&page).await?;
    hold(&page).await?;
    page.new_tab().await?;
    page.goto("writers").await?;
    page.wait_heading(ELSEWHERE).await?;
    expect_notice_stays(&page).await?;
    let_go(&page).await?;
    // Without a tap, and on the page that was asked for.
    page.wait_heading("Writers").await?;
    page.wait_text(WRITER).await?;
    wait_locks(&page, 1, 0).await?;
    page.press_containing(WRITER).await?;
    page.wait_heading(WRITER).await?;
    let day = days_ago(&page, 1).await?;
    log_letter(&page, &day).await?;
    assert_eq!(letters(&page).await?.len(), known.len() + 1);
});

scenario!(a_tab_that_takes_seconds_to_come_back_finds_its_lock, |page| {
    begin_with_letters(&page).await?;
    outside(&page).await?;
    hold(&page).await?;
    // As a tab that is loaded again on a busy device: it lets go, and asks again three seconds later.
    let script = "navigator.locks.request('between-letters/main', () => new Promise((letGo) => setTimeout(letGo, 0)))
        .then(() => setTimeout(() => navigator.locks.request('between-letters/main', { ifAvailable: true }, (lock) => {
            localStorage.setItem('came back', lock ? 'has it' : 'finds it taken');
            return new Promise(() => {});
        }), 3000))";
    page.script(script).await?;
    page.new_tab().await?;
    page.open().await?;
    page.wait_heading(ELSEWHERE).await?;
    let_go(&page).await?;
    page.until("the other tab back", || async {
        Ok(!page.script("return localStorage.getItem('came back')").await?.is_null())
    })
    .await?;
    assert_eq!(page.script("return localStorage.getItem('came back')").await?, "has it");
    expect_notice_stays(&page).await?;
});

scenario!(a_waiting_tab_shows_what_the_other_kept_last, |page| {
    begin_with_letters(&page).await?;
    let first = page.tab().await?;
    let second = page.new_tab().await?;
    page.goto("writers").await?;
    page.wait_heading(ELSEWHERE).await?;
    page.switch_to(first).await?;
    let day = days_ago(&page, 1).await?;
    log_letter(&page, &day).await?;
    let known = letters(&page).await?;
    // Leaving is enough, although the browser may keep the page for a way back.
    outside(&page).await?;
    page.switch_to(second).await?;
    page.wait_heading("Writers").await?;
    expect_letters(&page, &known).await?;
});

scenario!(a_page_that_is_come_back_to_has_no_lock_and_no_place, |page| {
    begin_with_letters(&page).await?;
    let known = letters(&page).await?;
    let first = page.tab().await?;
    outside(&page).await?;
    wait_locks(&page, 0, 0).await?;
    let second = page.new_tab().await?;
    expect_letters(&page, &known).await?;
    page.switch_to(first.clone()).await?;
    page.back().await?;
    page.wait_heading(ELSEWHERE).await?;
    // Nor has one that waits, when it is left.
    outside(&page).await?;
    wait_locks(&page, 1, 0).await?;
    page.switch_to(second).await?;
    expect_letters(&page, &known).await?;
    outside(&page).await?;
    page.switch_to(first).await?;
    page.back().await?;
    page.wait_heading(WRITER).await?;
});

core_scenario!(use_here_leaves_nobody_in_the_queue, |page| {
    begin_with_letters(&page).await?;
    let known = letters(&page).await?;
    let first = page.tab().await?;
    let second = page.new_tab().await?;
    page.open().await?;
    page.wait_heading(ELSEWHERE).await?;
    wait_locks(&page, 1, 1).await?;
    page.click_button("Use here").await?;
    page.wait_heading("Today").await?;
    page.wait_text(WRITER).await?;
    page.switch_to(first.clone()).await?;
    page.wait_heading(ELSEWHERE).await?;
    // The one that was robbed waits in its turn, and does not take back what it lost.
    wait_locks(&page, 1, 1).await?;
    expect_notice_stays(&page).await?;
    page.click_button("Use here").await?;
    page.wait_heading(WRITER).await?;
    page.switch_to(second.clone()).await?;
    page.wait_heading(ELSEWHERE).await?;
    page.switch_to(first.clone()).await?;
    expect_letters(&page, &known).await?;
    outside(&page).await?;
    page.switch_to(second).await?;
    page.wait_heading("Today").await?;
    wait_locks(&page, 1, 0).await?;
    expect_letters(&page, &known).await?;
});

scenario!(two_waiting_tabs_agree, |page| {
    begin_with_letters(&page).await?;
    let known = letters(&page).await?;
    let first = page.tab().await?;
    let mut waiting = Vec::new();
    for _ in 0..2 {
        waiting.push(page.new_tab().await?);
        page.open().await?;
        page.wait_heading(ELSEWHERE).await?;
    }
    page.switch_to(first).await?;
    outside(&page).await?;
    // Whichever it is, one opens and the other goes on waiting.
    let mut opened = 0;
    for tab in waiting {
        page.switch_to(tab).await?;
        tokio::time::sleep(A_WHILE).await;
        page.until("a page at rest", || async { page.heading().await.map(|words| words != "Between Letters") }).await?;
        if page.heading().await? == "Today" {
            expect_letters(&page, &known).await?;
            opened += 1;
        } else {
            page.wait_heading(ELSEWHERE).await?;
        }
    }
    assert_eq!(opened, 1, "tabs with the records");
});
