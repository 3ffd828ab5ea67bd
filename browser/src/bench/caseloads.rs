//! Holds the app with caseloads of several sizes, on the device and without a server, in turns with a floor: starting, saving,
//! searching, the list of all writers, and memory.
//!
//! Must not hold anything of the lock; that is `locked`.

use super::caseload::{BIG, FEW, NONE, Seed, laid_in, of};
use super::slow::throttle;
use super::{Figures, Subject, fresh, taps};
use crate::Outcome;
use crate::page::Page;
use serde_json::{Value as Json, json};
use std::time::Duration;

/// The same figures of the floor and of the app with no letters, few and a great many.
#[derive(Default)]
pub(super) struct Caseloads {
    pub(super) floor: Figures,
    pub(super) none: Figures,
    pub(super) few: Figures,
    pub(super) big: Figures,
}

/// Measures all in turns, each in a browser of its own.
pub(super) async fn measure(floor: &Subject, seeds: &[Seed], runs: usize) -> Outcome<Caseloads> {
    let mut all = Caseloads::default();
    let pages = [
        on_device(floor).await?,
        with_letters(of(NONE, seeds)?).await?,
        with_letters(of(FEW, seeds)?).await?,
        with_letters(of(BIG, seeds)?).await?,
    ];
    for run in 1..=runs {
        println!("   run {run} of {runs}: starts with letters");
        let figures = [&mut all.floor, &mut all.none, &mut all.few, &mut all.big];
        for (number, (page, figures)) in pages.iter().zip(figures).enumerate() {
            start(page, number > 0, figures).await?;
        }
    }
    let [.., few, big] = &pages;
    for run in 1..=runs {
        println!("   run {run} of {runs}: saving, searching, the list");
        for (page, figures) in [(few, &mut all.few), (big, &mut all.big)] {
            throttle(page, true).await?;
            settle(page).await?;
            taps::list_all(page, figures).await?;
            tokio::time::sleep(SETTLED).await;
            taps::search_one(page, figures).await?;
            settle(page).await?;
            taps::save_one(page, figures).await?;
            throttle(page, false).await?;
        }
    }
    let [_, none, ..] = &pages;
    for (page, figures) in [(none, &mut all.none), (few, &mut all.few), (big, &mut all.big)] {
        settle(page).await?;
        memory(page, figures).await?;
    }
    for page in pages {
        page.close().await;
    }
    Ok(all)
}

/// After how long an opened page has done what it does in passing.
const SETTLED: Duration = Duration::from_secs(3);

/// Opens the app and waits until nothing of the start goes on.
async fn settle(page: &Page) -> Outcome {
    page.open().await?;
    taps::moments(page, true).await?;
    tokio::time::sleep(SETTLED).await;
    Ok(())
}

async fn on_device(floor: &Subject) -> Outcome<Page> {
    let page = fresh(&floor.root, "bench-floor").await?;
    page.open().await?;
    taps::moments(&page, floor.marks_ready).await?;
    page.wait_offline_ready().await?;
    // A second visit, so that a worker that keeps only what passes through it has seen everything.
    page.open().await?;
    taps::moments(&page, floor.marks_ready).await?;
    page.server().stop();
    throttle(&page, false).await?;
    Ok(page)
}

async fn with_letters(seed: &Seed) -> Outcome<Page> {
    println!("   {} letters", seed.letters);
    let page = laid_in(seed, "bench-letters").await?;
    // The second copy is made in passing.
    page.open().await?;
    taps::moments(&page, true).await?;
    let mut keys = None;
    loop {
        tokio::time::sleep(SETTLED).await;
        let now = page.script("return localStorage.length").await?;
        if keys.as_ref() == Some(&now) {
            break;
        }
        keys = Some(now);
    }
    page.server().stop();
    Ok(page)
}

/// What a start blocks the page for, and by how much it moves what is painted, until a few seconds after.
const BLOCKED: &str = "const done = arguments[arguments.length - 1];
    let blocked = 0, shift = 0;
    const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('longtask', (task) => { blocked += Math.max(0, task.duration - 50); });
    watch('layout-shift', (one) => { if (!one.hadRecentInput) shift += one.value; });
    setTimeout(() => done({ blocked, shift }), 500);";

async fn start(page: &Page, is_app: bool, figures: &mut Figures) -> Outcome {
    throttle(page, true).await?;
    page.open().await?;
    let start = taps::moments(page, true).await?;
    let open = if is_app { Some(taps::opened(page).await?) } else { None };
    tokio::time::sleep(SETTLED).await;
    let after = page.script_async(BLOCKED).await?;
    throttle(page, false).await?;
    let mut put = |name, value: &Json| figures.entry(name).or_default().extend(value.as_f64());
    put("start: first contentful paint, ms", &start["paint"]);
    put("start: ready to tap, ms", &start["ready"]);
    put("start: until it takes changes, ms", &json!(open));
    put("start: total blocking time, ms", &after["blocked"]);
    put("start: layout shift, thousandths", &json!(after["shift"].as_f64().map(|shift| shift * 1000.0)));
    Ok(())
}

/// The memory of scripts after a collection, and all of WebAssembly's.
async fn memory(page: &Page, figures: &mut Figures) -> Outcome {
    for command in ["Performance.enable", "HeapProfiler.collectGarbage"] {
        page.cdp(command, json!({})).await?;
    }
    let metrics = page.cdp("Performance.getMetrics", json!({})).await?;
    let heap = metrics["metrics"].as_array().into_iter().flatten().find(|one| one["name"] == "JSHeapUsedSize");
    let heap = heap.and_then(|one| one["value"].as_f64()).ok_or("Chromium does not say how large the heap is")?;
    // The glue, asked to start what is started already, gives what it started.
    let script = "const done = arguments[arguments.length - 1];
        const glue = new URL(document.querySelector('script[data-js]').dataset.js, document.baseURI);
        import(glue).then((glue) => glue.default()).then((wasm) => done(wasm.memory.buffer.byteLength), (error) => done(String(error)))";
    let sum = page.script_async(script).await?;
    let sum = sum.as_f64().ok_or_else(|| format!("the memory of WebAssembly is not known: {sum}"))?;
    figures.entry("memory: scripts, kB").or_default().push(heap / 1000.0);
    figures.entry("memory: WebAssembly, kB").or_default().push(sum / 1000.0);
    figures.entry("memory: both, kB").or_default().push((heap + sum) / 1000.0);
    Ok(())
}
