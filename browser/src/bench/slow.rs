//! Holds the slow-down of a whole page, workers included, and the figures that show what slows what.
//!
//! Must not touch a process that the harness did not start.
//!
//! Chromium's own slow-down (`Emulation.setCPUThrottlingRate`) holds back the page's thread alone; the workshop, in which keys
//! are made, runs on at full speed. Where a worker counts, the browser's page processes are stopped for three quarters of the
//! time instead, in slices of a few milliseconds, so that every thread in them has a quarter.

use super::Figures;
use crate::page::Page;
use crate::{Browser, Outcome};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How many times slower everything is.
const RATE: u32 = 4;
/// How long pages run at a stretch.
const SLICE: Duration = Duration::from_millis(1);
/// After how many stretches it is looked for new pages and workers.
const STRETCHES: usize = 100;

/// Has Chromium hold the page's own thread back, or no more. It keeps the processor busy even in a page that does nothing, so only
/// the one that is measured should have it.
pub(super) async fn throttle(page: &Page, is_slow: bool) -> Outcome {
    let rate = if is_slow { RATE } else { 1 };
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": rate })).await.map(drop)
}

/// Holds the pages of a browser back until it is dropped.
pub(super) struct Slow {
    is_over: Arc<AtomicBool>,
    pacing: Option<JoinHandle<()>>,
}

impl Slow {
    pub(super) fn down(page: &Page) -> Self {
        let (is_over, page) = (Arc::new(AtomicBool::new(false)), page.clone());
        let over = Arc::clone(&is_over);
        let pacing = thread::spawn(move || pace(&page, &over));
        Self { is_over, pacing: Some(pacing) }
    }
}

impl Drop for Slow {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
        let _ = self.pacing.take().map(JoinHandle::join);
    }
}

/// Ends with all of them running.
fn pace(page: &Page, is_over: &AtomicBool) {
    let tell = |pages: &[Pid], signal| {
        for page in pages {
            // One that has ended meanwhile needs no telling.
            let _ = kill_process(*page, signal);
        }
    };
    let mut pages = Vec::new();
    // A busy machine wakes late, so both are measured and not taken for what was asked.
    let (mut ran, mut stopped) = (Duration::ZERO, Duration::ZERO);
    for stretch in 0_usize.. {
        let began = Instant::now();
        if stretch.is_multiple_of(STRETCHES) {
            pages = page_processes(&page.browser());
        }
        thread::sleep(SLICE);
        tell(&pages, Signal::STOP);
        ran += began.elapsed();
        let began = Instant::now();
        thread::sleep((ran * (RATE - 1)).saturating_sub(stopped));
        tell(&pages, Signal::CONT);
        stopped += began.elapsed();
        if is_over.load(Ordering::Relaxed) {
            return;
        }
    }
}

fn page_processes(browser: &Browser) -> Vec<Pid> {
    let is_page = |pid: &Pid| {
        let line = fs::read_to_string(format!("/proc/{}/cmdline", pid.as_raw_nonzero()));
        line.is_ok_and(|line| line.contains("--type=renderer"))
    };
    browser.processes().into_iter().filter(is_page).collect()
}

/// The same work with nothing held back, with Chromium's own slow-down, and with all of the page held back.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) full: Figures,
    /// What it takes of the processor, however many others want it.
    pub(super) processor: Figures,
    pub(super) thread: Figures,
    pub(super) whole: Figures,
}

/// A sum on the page's thread, and a key as the lock has it, made by the workshop.
const WORK: [(&str, &str); 2] = [
    (
        "a sum on the page's thread, ms",
        "let sum = 0; for (let at = 0; at < 5e7; at++) sum = (sum + at) | 0; return sum + 1",
    ),
    (
        "a key in the workshop, ms",
        "return (await betweenLetters.askWorkshop('derive', 'six words', new Uint8Array(16), 65536, 3, 1))?.done",
    ),
];

/// Measures what slows what; the app is open.
pub(super) async fn show(page: &Page, runs: usize) -> Outcome<Shown> {
    let mut shown = Shown::default();
    for _ in 0..runs {
        for (name, script) in WORK {
            let before = processor_ms(page);
            work(page, name, script, &mut shown.full).await?;
            shown.processor.entry(name).or_default().push(processor_ms(page) - before);
            throttle(page, true).await?;
            work(page, name, script, &mut shown.thread).await?;
            throttle(page, false).await?;
            let slow = Slow::down(page);
            work(page, name, script, &mut shown.whole).await?;
            drop(slow);
        }
    }
    Ok(shown)
}

async fn work(page: &Page, name: &'static str, script: &str, figures: &mut Figures) -> Outcome {
    let script = format!(
        "const done = arguments[arguments.length - 1], began = performance.now();
        (async () => {{ {script} }})().then((made) => done(made ? performance.now() - began : null), () => done(null));"
    );
    let time = page.script_async(&script).await?.as_f64().ok_or_else(|| format!("nothing came of {name}"))?;
    figures.entry(name).or_default().push(time);
    Ok(())
}

/// What the browser's page processes have had of the processor so far, in milliseconds.
fn processor_ms(page: &Page) -> f64 {
    let ticks = |pid: Pid| {
        let stat = fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero())).ok()?;
        // The name in brackets may hold anything. Behind it come the state and ten more fields, then the time in the page's own
        // code and in the system's, in hundredths of a second.
        let fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11).take(2);
        Some(fields.filter_map(|field| field.parse::<f64>().ok()).sum::<f64>())
    };
    page_processes(&page.browser()).into_iter().filter_map(ticks).sum::<f64>() * 10.0
}
