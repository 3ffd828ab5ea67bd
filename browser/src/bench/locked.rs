//! Holds what the lock costs: starting, unlocking and saving with a sealed caseload, beside the same caseload in clear.
//!
//! Must not seal by itself: the lock is set in the app, as a guide does it.

use super::caseload::{Seed, laid_in};
use super::slow::{self, Slow};
use super::{Figures, taps};
use crate::Outcome;
use crate::page::Page;

/// Letters in which nothing is to be found, for the guard to read.
const LETTERS: &str = include_str!("../../../tests/fixtures/guard/clean_unseen.txt");
/// Six words, as the app suggests them.
const WORDS: &str = "abandon river copper lemon ticket zoo";

/// The same figures of a sealed caseload and of one in clear, and what slows what.
pub(super) struct Compared {
    pub(super) sealed: Figures,
    pub(super) clear: Figures,
    pub(super) slow: slow::Shown,
}

/// Measures both in turns, each in a browser of its own.
pub(super) async fn compare(seed: &Seed, runs: usize) -> Outcome<Compared> {
    let (locked, open) = (ready(seed, true).await?, ready(seed, false).await?);
    let (mut sealed, mut clear) = (Figures::new(), Figures::new());
    for run in 1..=runs {
        println!("   run {run} of {runs}: in clear, sealed");
        in_clear(&open, &mut clear).await?;
        with_lock(&locked, &mut sealed).await?;
    }
    locked.close().await;
    let slow = slow::show(&open, runs).await?;
    open.close().await;
    Ok(Compared { sealed, clear, slow })
}

/// An app with this caseload, at full speed, in both of its places.
async fn ready(seed: &Seed, has_lock: bool) -> Outcome<Page> {
    let page = laid_in(seed, if has_lock { "bench-sealed" } else { "bench-clear" }).await?;
    page.open().await?;
    taps::moments(&page, true).await?;
    if has_lock {
        page.tab_bar("Me").await?;
        page.wait_heading("Me").await?;
        page.click_link("Set the lock").await?;
        page.fill("Your words", WORDS).await?;
        page.fill("Type them again", WORDS).await?;
        page.click_button("Set the lock").await?;
        page.until_long("the lock", || async { page.has_text("The lock is set.").await }).await?;
    }
    let records = seed.records.iter().filter(|(key, _)| key.starts_with("records/")).count();
    page.until_long("the second copy", || async {
        Ok(page.script("return Object.keys(localStorage).length").await?.as_u64() >= Some(records as u64))
    })
    .await?;
    Ok(page)
}

async fn in_clear(page: &Page, figures: &mut Figures) -> Outcome {
    let _slow = Slow::down(page);
    page.open().await?;
    let start = taps::moments(page, true).await?;
    figures.entry("start: first contentful paint, ms").or_default().extend(start["paint"].as_f64());
    figures.entry("start: up to the first page, ms").or_default().extend(start["ready"].as_f64());
    figures.entry("start: until it takes changes, ms").or_default().push(taps::opened(page).await?);
    taps::save_one(page, figures).await?;
    let read = read_along(page).await?;
    figures.entry("guard: 10 kB of letters read, ms").or_default().push(read);
    Ok(())
}

/// How long the identity guard takes in the workshop for ten thousand bytes, once it is warm: the mean of twenty in a row, so
/// that the slices of the slow-down do not count.
async fn read_along(page: &Page) -> Outcome<f64> {
    let letters: String = LETTERS.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join(" ");
    let text: String = letters.chars().cycle().take(10_000).collect();
    let script = format!(
        "const done = arguments[arguments.length - 1], text = {};
        const ask = () => betweenLetters.askWorkshop('findings', text, '');
        (async () => {{
            await ask();
            const began = performance.now();
            for (let turn = 0; turn < 20; turn++) await ask();
            done((performance.now() - began) / 20);
        }})()",
        serde_json::Value::from(text)
    );
    page.script_async(&script).await?.as_f64().ok_or_else(|| "the guard did not answer".to_owned())
}

async fn with_lock(page: &Page, figures: &mut Figures) -> Outcome {
    let _slow = Slow::down(page);
    page.open().await?;
    let start = taps::moments(page, true).await?;
    let unlocked = taps::unlock(page, WORDS).await?;
    figures.entry("start: first contentful paint, ms").or_default().extend(start["paint"].as_f64());
    // Without the time in which the words are typed.
    let asked = start["ready"].as_f64().unwrap_or_default();
    figures.entry("start: up to the first page, ms").or_default().push(asked + unlocked.painted);
    figures.entry("start: until it takes changes, ms").or_default().push(asked + unlocked.whole);
    figures.entry("unlock: tap to Today, ms").or_default().push(unlocked.painted);
    figures.entry("unlock: tap to Today, which takes changes, ms").or_default().push(unlocked.whole);
    figures.entry("unlock: of that, making the key, ms").or_default().push(unlocked.key);
    taps::save_one(page, figures).await
}
