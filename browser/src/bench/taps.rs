//! Holds what is timed in a page: how it opens, and from a tap or a key to the next paint and to what the tap was for.
//!
//! Must not wait with the clock running: times are taken in the page, by its own clock, and read afterwards.

use super::Figures;
use crate::Outcome;
use crate::page::Page;
use serde_json::Value as Json;
use std::time::Duration;

/// Put before the scripts here: does something as soon as the next picture is painted, before any other task that waits.
const PAINTED: &str = "window.bench = {};
    const painted = (then) => requestAnimationFrame(() => scheduler.postTask(then, { priority: 'user-blocking' }));";

/// From the tap on "Save letter" to the next paint and to "Saved". The app is open.
pub(super) async fn save_one(page: &Page, figures: &mut Figures) -> Outcome {
    page.tab_bar("Writers").await?;
    page.click_css("main a[href*='writer#']").await?;
    page.press("A letter arrived").await?;
    page.wait_for("button", "Save letter").await?;
    page.script(&format!(
        "{PAINTED}
        const after = (t0) => {{
            painted(() => {{ window.bench.paint = performance.now() - t0; }});
            const observer = new MutationObserver(() => {{
                const said = [...document.querySelectorAll('[role=status]')].some((el) => el.textContent.includes('Saved'));
                if (said) {{ window.bench.saved = performance.now() - t0; observer.disconnect(); }}
            }});
            observer.observe(document, {{ subtree: true, childList: true, characterData: true }});
        }};
        document.addEventListener('click', (event) => after(event.timeStamp), {{ capture: true, once: true }});"
    ))
    .await?;
    page.click_button("Save letter").await?;
    let times = wait_bench(page, "saved").await?;
    figures.entry("save a letter: tap to paint, ms").or_default().extend(times["paint"].as_f64());
    figures.entry("save a letter: tap to Saved, ms").or_default().extend(times["saved"].as_f64());
    Ok(())
}

/// From the tap on "Writers" until the list of all is painted, and how many nodes the page has then. The app shows Today.
pub(super) async fn list_all(page: &Page, figures: &mut Figures) -> Outcome {
    page.wait_heading("Today").await?;
    page.script(&format!(
        "{PAINTED}
        document.addEventListener('click', ({{ timeStamp }}) => {{
            const observer = new MutationObserver(() => {{
                if (!document.querySelector('main input[type=search]')) return;
                observer.disconnect();
                painted(() => {{
                    window.bench.nodes = document.querySelectorAll('*').length;
                    window.bench.listed = performance.now() - timeStamp;
                }});
            }});
            observer.observe(document, {{ subtree: true, childList: true }});
        }}, {{ capture: true, once: true }});"
    ))
    .await?;
    page.tab_bar("Writers").await?;
    let times = wait_bench(page, "listed").await?;
    figures.entry("list of all: tap to paint, ms").or_default().extend(times["listed"].as_f64());
    figures.entry("list of all: nodes of the page").or_default().extend(times["nodes"].as_f64());
    Ok(())
}

/// From a key in the search field to the next paint. The list of writers is shown.
pub(super) async fn search_one(page: &Page, figures: &mut Figures) -> Outcome {
    page.click_css("input[type=search]").await?;
    page.script(&format!(
        "{PAINTED}
        const el = document.querySelector('input[type=search]');
        el.focus();
        el.select();
        document.addEventListener('keydown', (event) => {{
            const t0 = event.timeStamp;
            painted(() => {{ window.bench.paint = performance.now() - t0; }});
        }}, {{ capture: true, once: true }});"
    ))
    .await?;
    page.keys("a").await?;
    let times = wait_bench(page, "paint").await?;
    figures.entry("search: one character to paint, ms").or_default().extend(times["paint"].as_f64());
    Ok(())
}

/// A driver fills six words in at once; a person takes at least this long, and the app gets the workshop ready meanwhile.
const TYPING: Duration = Duration::from_secs(3);

/// What an unlock took, in milliseconds.
pub(super) struct Unlocked {
    /// From the tap on "Unlock" until Today is painted.
    pub(super) painted: f64,
    /// Until it takes changes as well.
    pub(super) whole: f64,
    /// How long of it the workshop was asked for the key.
    pub(super) key: f64,
}

/// Opens the lock of a page that asks for its words.
pub(super) async fn unlock(page: &Page, words: &str) -> Outcome<Unlocked> {
    page.wait_heading("Locked").await?;
    page.fill("Your words", words).await?;
    tokio::time::sleep(TYPING).await;
    page.script(&format!(
        "{PAINTED}
        const ask = betweenLetters.askWorkshop;
        betweenLetters.askWorkshop = async (...task) => {{
            const began = performance.now();
            const answer = await ask(...task);
            window.bench.key = performance.now() - began;
            return answer;
        }};
        document.addEventListener('click', ({{ timeStamp }}) => {{
            const observer = new MutationObserver(() => {{
                if (document.querySelector('h1')?.textContent !== 'Today') return;
                observer.disconnect();
                painted(() => {{ window.bench.painted = performance.now() - timeStamp; window.bench.tap = timeStamp; }});
            }});
            observer.observe(document, {{ subtree: true, childList: true, characterData: true }});
        }}, {{ capture: true, once: true }});
        // The first was that of the page that asks for the words.
        performance.clearMarks('open');"
    ))
    .await?;
    page.click_button("Unlock").await?;
    wait_bench(page, "painted").await?;
    let open = opened(page).await?;
    let bench = page.script("return window.bench").await?;
    let number = |of: &Json, field: &str| of[field].as_f64().ok_or_else(|| format!("no time \"{field}\": {of}"));
    let open = open - number(&bench, "tap")?;
    let painted = number(&bench, "painted")?;
    Ok(Unlocked { painted, whole: painted.max(open), key: number(&bench, "key")? })
}

/// From a file that was picked, opened at once, until it is painted that it is refused with these words, in milliseconds.
pub(super) async fn refuse(page: &Page, file: &std::path::Path, words: &str) -> Outcome<f64> {
    page.wait_heading("Restore").await?;
    page.script(&format!(
        "{PAINTED}
        document.querySelector('input[type=file]').addEventListener('change', ({{ timeStamp }}) => {{
            const observer = new MutationObserver(() => {{
                if (!document.querySelector('main').textContent.includes('{words}')) return;
                observer.disconnect();
                painted(() => {{ window.bench.refused = performance.now() - timeStamp; }});
            }});
            observer.observe(document, {{ subtree: true, childList: true, characterData: true }});
            document.querySelector('main form button[type=submit]').click();
        }}, {{ once: true }});"
    ))
    .await?;
    page.pick("Backup file", file).await?;
    let times = wait_bench(page, "refused").await?;
    times["refused"].as_f64().ok_or_else(|| format!("no time of the refusal: {times}"))
}

/// Reads the file that was picked, all of it, in milliseconds.
pub(super) async fn read_whole(page: &Page) -> Outcome<f64> {
    let script = "const done = arguments[arguments.length - 1], began = performance.now();
        document.querySelector('input[type=file]').files[0].arrayBuffer()
            .then((bytes) => done([performance.now() - began, bytes.byteLength]), (error) => done([String(error)]));";
    let answer = page.script_async(script).await?;
    answer[0].as_f64().ok_or_else(|| format!("the file could not be read: {answer}"))
}

async fn wait_bench(page: &Page, field: &str) -> Outcome<Json> {
    page.until_long(&format!("the time of \"{field}\""), || async {
        Ok(!page.script("return window.bench").await?[field].is_null())
    })
    .await?;
    page.script("return window.bench").await
}

/// Waits until the app shows the truth, so that it keeps a change at once, and says when that was.
pub(super) async fn opened(page: &Page) -> Outcome<f64> {
    const OPEN: &str = "return performance.getEntriesByName('open')[0]?.startTime ?? null";
    page.until_long("the mark \"open\"", || async { Ok(!page.script(OPEN).await?.is_null()) }).await?;
    page.script(OPEN).await?.as_f64().ok_or_else(|| "the mark \"open\" has no time".to_owned())
}

/// How long another program is watched for changes after a tap or a key.
const WATCHED_MS: u32 = 5_000;

/// Watches what the next event of this kind changes in another program; [`settled`] tells.
pub(super) async fn watch(page: &Page, event: &str) -> Outcome {
    page.script(&format!(
        "{PAINTED}
        document.addEventListener('{event}', ({{ timeStamp }}) => {{
            let last = null;
            new MutationObserver(() => painted(() => {{ last = performance.now() - timeStamp; }}))
                .observe(document, {{ subtree: true, childList: true, attributes: true, characterData: true }});
            setTimeout(() => {{ window.bench.settled = last; }}, {WATCHED_MS});
        }}, {{ capture: true, once: true }});"
    ))
    .await
    .map(drop)
}

/// From the event that is watched for until the page changed no more for it, in milliseconds.
pub(super) async fn settled(page: &Page) -> Outcome<f64> {
    let times = wait_bench(page, "settled").await?;
    times["settled"].as_f64().ok_or_else(|| "nothing changed".to_owned())
}

/// Waits until the page is painted and ready, and gives the moments and what was transferred until then.
pub(super) async fn moments(page: &Page, marks_ready: bool) -> Outcome<Json> {
    let script = format!(
        "const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
        const visit = performance.getEntriesByType('navigation')[0];
        if (!paint || !visit?.loadEventEnd) return null;
        const ready = {marks_ready} ? performance.getEntriesByName('ready')[0]?.startTime : null;
        if (ready === undefined) return null;
        const until = ready ?? visit.loadEventEnd;
        const all = [visit, ...performance.getEntriesByType('resource').filter((one) =>
            one.name.startsWith('http') && one.startTime <= until)];
        return {{ paint, ready, requests: all.length, bytes: all.reduce((sum, one) => sum + one.transferSize, 0) }};"
    );
    let until = tokio::time::Instant::now() + std::time::Duration::from_secs(60);
    loop {
        let found = page.script(&script).await;
        match found {
            Ok(found) if !found.is_null() => return Ok(found),
            _ if tokio::time::Instant::now() > until => {
                return Err(page.failure("the page is not ready to tap within a minute (mark \"ready\")").await);
            }
            _ => tokio::time::sleep(std::time::Duration::from_millis(50)).await,
        }
    }
}
