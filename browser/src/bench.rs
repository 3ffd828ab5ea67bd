//! Holds the bench: the real build in Chromium on a slow phone's terms, beside an empty page and a bare Leptos page.
//!
//! Must not judge: every figure is printed with its ratio to the two floors of the same run, none is asserted.
//!
//! The terms: 4× CPU slow-down everywhere; for a cold start also slow 4G (562.5 ms a request, 1.47 Mbit/s down). Runs are
//! interleaved, so that a neighbour's load falls on all alike. Everything is served in Brotli 11.

use crate::engine::{Browser, Engine, Storage};
use crate::page::Page;
use crate::server::Server;
use crate::{Outcome, places};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Caseload sizes, in letters, beside the empty app.
pub const SIZES: [usize; 2] = [1_000, 10_000];

/// A caseload of a given size as records, ready to be laid into the app's database.
pub struct Seed {
    letters: usize,
    /// Keys and values as the app stores them.
    records: Vec<(String, Json)>,
}

/// Makes the big caseloads. `make` gives, for a number of letters, lines of a record's key, a tab, and its value as JSON:
/// what the app's example `seed` prints. Sizes that cannot be made are left out, and said so.
pub fn seeds(make: impl Fn(usize) -> Option<String>) -> Vec<Seed> {
    let mut seeds = Vec::new();
    for letters in SIZES {
        match make(letters).map(|lines| parse(&lines)) {
            Some(records) if !records.is_empty() => seeds.push(Seed { letters, records }),
            _ => println!("   No caseload of {letters} letters: the example `seed` gave no records."),
        }
    }
    seeds
}

fn parse(lines: &str) -> Vec<(String, Json)> {
    let record = |line: &str| {
        let (key, value) = line.split_once('\t')?;
        // A value that is no JSON is stored as the text it is.
        let value = serde_json::from_str(value).unwrap_or_else(|_| json!(value));
        Some((key.to_owned(), value))
    };
    lines.lines().filter_map(record).collect()
}

/// What was measured, by name: all runs.
type Figures = BTreeMap<&'static str, Vec<f64>>;

/// One of the three that are compared.
struct Subject {
    name: &'static str,
    root: PathBuf,
    marks_ready: bool,
    figures: Figures,
}

/// Measures everything and prints the table.
///
/// # Errors
///
/// When Chromium does not start or the app does not come to life.
pub fn measure(runs: usize, floor: &Path, seeds: &[Seed]) -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("no runtime: {error}"))?;
    runtime.block_on(async {
        let subject = |name, root, marks_ready| Subject { name, root, marks_ready, figures: Figures::new() };
        let mut subjects = [
            subject("this app", places::dist(), true),
            subject("empty page", empty_page()?, false),
            subject("bare Leptos", floor.to_owned(), true),
        ];
        println!("   load before: {}", load());
        for run in 1..=runs {
            for subject in &mut subjects {
                println!("   run {run} of {runs}: {}", subject.name);
                starts(subject).await?;
            }
        }
        let mut big = Vec::new();
        for seed in seeds {
            println!("   {} letters", seed.letters);
            big.push((seed.letters, with_letters(seed, runs).await?));
        }
        println!("   load after: {}", load());
        print(&subjects, &big, runs);
        Ok(())
    })
}

/// One cold start and one warm start without the server.
async fn starts(subject: &mut Subject) -> Outcome {
    let page = fresh(&subject.root, "bench").await?;
    slow_network(&page, true).await?;
    page.open().await?;
    let cold = moments(&page, subject.marks_ready).await?;
    slow_network(&page, false).await?;
    page.wait_offline_ready().await?;
    let install: usize = page.server().hits().iter().map(|hit| hit.bytes).sum();
    // A second visit, so that a worker that keeps only what passes through it has seen everything.
    page.open().await?;
    moments(&page, subject.marks_ready).await?;
    page.server().stop();
    page.open().await?;
    let warm = moments(&page, subject.marks_ready).await?;
    page.close().await;
    let mut put = |name, value: Option<f64>| {
        if let Some(value) = value {
            subject.figures.entry(name).or_default().push(value);
        }
    };
    put("cold: bytes to ready", cold["bytes"].as_f64());
    put("cold: requests to ready", cold["requests"].as_f64());
    put("cold: first contentful paint, ms", cold["paint"].as_f64());
    put("cold: ready to tap, ms", cold["ready"].as_f64());
    #[expect(clippy::cast_precision_loss, reason = "sizes of files are far below what a double holds exactly")]
    put("whole install: bytes", Some(install as f64));
    put("warm, no server: first contentful paint, ms", warm["paint"].as_f64());
    put("warm, no server: ready to tap, ms", warm["ready"].as_f64());
    Ok(())
}

/// Starts, saves and searches with a caseload of this size.
async fn with_letters(seed: &Seed, runs: usize) -> Outcome<Figures> {
    let mut figures = Figures::new();
    let page = fresh(&places::dist(), "bench-letters").await?;
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await?;
    page.open().await?;
    moments(&page, true).await?;
    page.wait_offline_ready().await?;
    lay_in(&page, seed).await?;
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
    for _ in 0..runs {
        page.open().await?;
        let start = moments(&page, true).await?;
        for (name, field) in [("start: first contentful paint, ms", "paint"), ("start: ready to tap, ms", "ready")] {
            figures.entry(name).or_default().extend(start[field].as_f64());
        }
    }
    for _ in 0..runs {
        save_one(&page, &mut figures).await?;
    }
    page.open().await?;
    page.tab_bar("Writers").await?;
    for _ in 0..runs {
        search_one(&page, &mut figures).await?;
    }
    page.close().await;
    Ok(figures)
}

/// Lays a caseload into the app's own database in place of what is there. A key is the object store's name, a slash, and
/// the key within it. The database exists because the app was opened once; the next opening finds the records.
async fn lay_in(page: &Page, seed: &Seed) -> Outcome {
    // In portions, as a script's text has limits.
    for (at, records) in seed.records.chunks(500).enumerate() {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            (async () => {{
                const about = (await indexedDB.databases()).find((one) => one.name.endsWith('main'));
                if (!about) return 'the app has no database';
                const base = await new Promise((good, bad) => {{
                    const asked = indexedDB.open(about.name);
                    asked.onsuccess = () => good(asked.result);
                    asked.onerror = () => bad(asked.error);
                }});
                const work = base.transaction([...base.objectStoreNames], 'readwrite');
                if ({first}) for (const name of base.objectStoreNames) work.objectStore(name).clear();
                for (const [key, value] of {records}) {{
                    const [area, id] = key.split('/');
                    work.objectStore(area).put(value, id);
                }}
                await new Promise((good, bad) => {{ work.oncomplete = good; work.onabort = () => bad(work.error); }});
                base.close();
                return true;
            }})().then(done, (error) => done(String(error)));",
            first = at == 0,
            records = json!(records),
        );
        let answer = page.script_async(&script).await?;
        if answer != true {
            return Err(format!("the caseload could not be laid in: {answer}"));
        }
    }
    // The mirror of the caseload before must not be taken for a part of this one.
    page.script("localStorage.clear()").await.map(|_| ())
}

/// From the tap on "Save letter" to the next paint and to "Saved".
async fn save_one(page: &Page, figures: &mut Figures) -> Outcome {
    page.open().await?;
    page.tab_bar("Writers").await?;
    page.click_css("main a[href*='writer#']").await?;
    page.press("A letter arrived").await?;
    page.wait_for("button", "Save letter").await?;
    page.script(
        "window.bench = {};
        const after = (t0) => {
            requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = () => { window.bench.paint = performance.now() - t0; };
                channel.port2.postMessage(0);
            });
            const observer = new MutationObserver(() => {
                const said = [...document.querySelectorAll('[role=status]')].some((el) => el.textContent.includes('Saved'));
                if (said) { window.bench.saved = performance.now() - t0; observer.disconnect(); }
            });
            observer.observe(document, { subtree: true, childList: true, characterData: true });
        };
        document.addEventListener('click', (event) => after(event.timeStamp), { capture: true, once: true });",
    )
    .await?;
    page.click_button("Save letter").await?;
    let times = wait_bench(page, "saved").await?;
    figures.entry("save a letter: tap to paint, ms").or_default().extend(times["paint"].as_f64());
    figures.entry("save a letter: tap to Saved, ms").or_default().extend(times["saved"].as_f64());
    Ok(())
}

/// From a key in the search field to the next paint.
async fn search_one(page: &Page, figures: &mut Figures) -> Outcome {
    page.click_css("input[type=search]").await?;
    page.script(
        "window.bench = {};
        const el = document.querySelector('input[type=search]');
        el.focus();
        el.select();
        document.addEventListener('keydown', (event) => {
            const t0 = event.timeStamp;
            requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = () => { window.bench.paint = performance.now() - t0; };
                channel.port2.postMessage(0);
            });
        }, { capture: true, once: true });",
    )
    .await?;
    page.keys("a").await?;
    let times = wait_bench(page, "paint").await?;
    figures.entry("search: one character to paint, ms").or_default().extend(times["paint"].as_f64());
    Ok(())
}

async fn wait_bench(page: &Page, field: &str) -> Outcome<Json> {
    page.until(&format!("the time of \"{field}\""), || async {
        Ok(!page.script("return window.bench").await?[field].is_null())
    })
    .await?;
    page.script("return window.bench").await
}

/// Waits until the page is painted and ready, and gives the moments and what was transferred until then.
async fn moments(page: &Page, marks_ready: bool) -> Outcome<Json> {
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

/// A browser that has seen nothing yet, with a phone's screen and a slow processor.
async fn fresh(root: &Path, name: &str) -> Outcome<Page> {
    let server = Server::of(root).brotli().start()?;
    // Compressed before the clock runs, as a host does it once for all.
    for path in fs::read_dir(root).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if path.is_file() {
            crate::server::warm_up(&path);
        }
    }
    let page = Page::new(server, Browser::open(Engine::Chromium, name, (412, 915), Storage::Allowed).await?);
    page.set_screen(412, 915, 1.0, true).await?;
    page.cdp("Network.enable", json!({})).await?;
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
    Ok(page)
}

async fn slow_network(page: &Page, slow: bool) -> Outcome {
    let terms = if slow {
        json!({ "offline": false, "latency": 562.5, "downloadThroughput": 183_750, "uploadThroughput": 84_375 })
    } else {
        json!({ "offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 })
    };
    page.cdp("Network.emulateNetworkConditions", terms).await.map(|_| ())
}

/// The lower floor: words and the smallest worker, nothing else.
fn empty_page() -> Outcome<PathBuf> {
    const PAGE: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Empty</title>\
        <link rel=\"icon\" href=\"data:,\"></head><body><h1>Empty</h1>\
        <script>navigator.serviceWorker.register('./sw.js')</script></body></html>";
    let folder = places::root().join("target/bench-empty");
    let trouble = |error: std::io::Error| format!("cannot write the empty page: {error}");
    fs::create_dir_all(&folder).map_err(trouble)?;
    fs::write(folder.join("index.html"), PAGE).map_err(trouble)?;
    fs::write(folder.join("sw.js"), include_str!("../bench-floor/sw.js")).map_err(trouble)?;
    Ok(folder)
}

fn load() -> String {
    fs::read_to_string("/proc/loadavg").unwrap_or_default().trim().to_owned()
}

/// Median and minimum; zeros if there is nothing.
fn middle_and_least(values: &[f64]) -> (f64, f64) {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = match sorted.len() {
        0 => 0.0,
        count if count % 2 == 1 => sorted[count / 2],
        count => f64::midpoint(sorted[count / 2 - 1], sorted[count / 2]),
    };
    (middle, sorted.first().copied().unwrap_or(0.0))
}

fn print(subjects: &[Subject; 3], big: &[(usize, Figures)], runs: usize) {
    let [app, empty, bare] = subjects;
    println!("\nMedian (minimum) of {runs} runs, Chromium, 4× CPU slow-down; cold: slow 4G.\n");
    println!("{:<46} {:>18} {:>18} {:>18} {:>8} {:>8}", "", app.name, empty.name, bare.name, "÷ empty", "÷ bare");
    for (name, values) in &app.figures {
        let (own, _) = middle_and_least(values);
        let of = |other: &Subject| other.figures.get(name).map(|values| middle_and_least(values).0);
        let ratio = |other: Option<f64>| other.filter(|base| *base > 0.0).map(|base| format!("{:.2}", own / base));
        println!(
            "{name:<46} {:>18} {:>18} {:>18} {:>8} {:>8}",
            shown(Some(values)),
            shown(empty.figures.get(name)),
            shown(bare.figures.get(name)),
            ratio(of(empty)).unwrap_or_default(),
            ratio(of(bare)).unwrap_or_default()
        );
    }
    for (letters, figures) in big {
        println!("\nWith {letters} letters");
        for (name, values) in figures {
            // A start is held against the floors' warm starts; saving and searching have no like there.
            let warm = name.replace("start:", "warm, no server:");
            let (own, _) = middle_and_least(values);
            let ratio = |other: &Subject| {
                let base = other.figures.get(warm.as_str()).map(|values| middle_and_least(values).0);
                base.filter(|base| *base > 0.0).map(|base| format!("{:.2}", own / base)).unwrap_or_default()
            };
            println!(
                "{name:<46} {:>18} {:>18} {:>18} {:>8} {:>8}",
                shown(Some(values)),
                "",
                "",
                ratio(empty),
                ratio(bare)
            );
        }
    }
}

fn shown(values: Option<&Vec<f64>>) -> String {
    values
        .map(|values| middle_and_least(values))
        .map_or_else(String::new, |(middle, least)| format!("{middle:.0} ({least:.0})"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_the_median() {
        assert_eq!(middle_and_least(&[3.0, 1.0, 2.0]), (2.0, 1.0));
        assert_eq!(middle_and_least(&[4.0, 1.0, 2.0, 3.0]), (2.5, 1.0));
        assert_eq!(middle_and_least(&[]), (0.0, 0.0));
    }

    #[test]
    fn seed_lines_are_key_tab_value() {
        let records = parse("a\t{\"b\":1}\nc\tplain\nno tab\n");
        assert_eq!(records, vec![("a".to_owned(), json!({ "b": 1 })), ("c".to_owned(), json!("plain"))]);
    }
}
