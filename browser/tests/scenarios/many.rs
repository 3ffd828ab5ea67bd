//! Holds what a long list of writers does: it grows a few rows at a time, never shrinks, and keeps the focus.
//!
//! Must not measure how long that takes; that is the bench's.

use browser::bench::{Seed, lay_in, seeds};
use browser::{Outcome, Page, scenario};
use serde_json::Value as Json;
use std::sync::OnceLock;

/// How many letters the example `seed` makes ninety writers of.
const LETTERS: usize = 3_000;
const WRITERS: usize = 90;
/// How many rows a list shows before more are asked for.
const FIRST: usize = 40;

/// Ninety writers, as the app stores them.
fn caseload() -> Outcome<&'static Seed> {
    static MADE: OnceLock<Vec<Seed>> = OnceLock::new();
    let made = MADE.get_or_init(|| seeds(&[LETTERS]));
    made.first().ok_or_else(|| "the example `seed` gave no caseload".to_owned())
}

/// Opens the app on its caseload of ninety.
async fn with_many(page: &Page) -> Outcome {
    page.open().await?;
    page.wait_offline_ready().await?;
    // The database is made only on a page that the service worker answers.
    page.open().await?;
    page.wait_for("button", "Start with my writers").await?;
    page.click_button("Start with my writers").await?;
    page.wait_heading("Lock your records").await?;
    lay_in(page, caseload()?).await
}

/// The addresses of the writers in the list, in its order.
async fn rows(page: &Page) -> Outcome<Vec<String>> {
    let script = "return [...document.querySelectorAll('main .rows a')].map((link) => link.getAttribute('href'))";
    let found = page.script(script).await?;
    Ok(found.as_array().into_iter().flatten().filter_map(Json::as_str).map(str::to_owned).collect())
}

async fn wait_rows(page: &Page, count: usize) -> Outcome<Vec<String>> {
    page.until_long(&format!("{count} rows"), || async { Ok(rows(page).await?.len() == count) }).await?;
    rows(page).await
}

scenario!(a_long_list_grows_and_keeps_the_focus, |page| {
    with_many(&page).await?;
    page.goto("writers").await?;
    page.wait_heading("Writers").await?;
    // How many rows there were after each change.
    page.script(
        "const counts = document.documentElement.dataset;
        const count = () => { counts.counts = `${counts.counts ?? ''} ${document.querySelectorAll('main .rows a').length}`; };
        count();
        new MutationObserver(count).observe(document.body, { childList: true, subtree: true });",
    )
    .await?;
    let first = wait_rows(&page, FIRST).await?;
    page.tab_to("button \"Show more\"").await?;
    page.keys(&browser::page::key::ENTER.to_string()).await?;
    let more = wait_rows(&page, 2 * FIRST).await?;
    assert_eq!(more[..FIRST], first, "what stood there stays");
    assert_eq!(page.focus().await?, "button \"Show more\"");
    page.keys(&browser::page::key::ENTER.to_string()).await?;
    let mut all = wait_rows(&page, WRITERS).await?;
    assert!(!page.has("button", "Show more").await?);
    let counts = page.script("return document.documentElement.dataset.counts.trim().split(' ').map(Number)").await?;
    let counts: Vec<u64> = counts.as_array().into_iter().flatten().filter_map(Json::as_u64).collect();
    assert!(counts.len() > 10 && counts.is_sorted(), "it grows in steps and never shrinks: {counts:?}");
    all.sort();
    all.dedup();
    assert_eq!(all.len(), WRITERS, "each writer once");
});
