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

/// Holds the pages of a browser back until it is dropped.
pub(super) struct Slow {
    is_over: Arc<AtomicBool>,
    pacing: Option<JoinHandle<()>>,
}

impl Slow {
    pub(super) fn down(page: &Page) -> Self {
        let (is_over, page) = (Arc::new(AtomicBool::new(false)), page.clone());
        let over = Arc::clone(&is_over);
        let pacing = thread::spawn(move || {
            while !over.load(Ordering::Relaxed) {
                let pages = page_processes(&page.browser());
                pace(&pages, &over);
            }
        });
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
fn pace(pages: &[Pid], is_over: &AtomicBool) {
    let tell = |signal| {
        for page in pages {
            // One that has ended meanwhile needs no telling.
            let _ = kill_process(*page, signal);
        }
    };
    let (mut ran, mut stopped) = (Duration::ZERO, Duration::ZERO);
    for _ in 0..STRETCHES {
        let began = Instant::now();
        thread::sleep(SLICE);
        tell(Signal::STOP);
        ran += began.elapsed();
        // A busy machine wakes late, so both are measured and not taken for what was asked.
        let began = Instant::now();
        thread::sleep((ran * (RATE - 1)).saturating_sub(stopped));
        tell(Signal::CONT);
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

/// What takes long, measured on the page's thread and in the workshop: at full speed, with Chromium's own slow-down, and with
/// all of the page held back.
pub(super) struct Shown {
    pub(super) full: Figures,
    pub(super) thread: Figures,
    pub(super) whole: Figures,
}

/// Measures what slows what; the app is open.
pub(super) async fn show(page: &Page, runs: usize) -> Outcome<Shown> {
    let mut shown = Shown { full: Figures::new(), thread: Figures::new(), whole: Figures::new() };
    for _ in 0..runs {
        work(page, &mut shown.full).await?;
        page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": RATE })).await?;
        work(page, &mut shown.thread).await?;
        page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await?;
        let slow = Slow::down(page);
        work(page, &mut shown.whole).await?;
        drop(slow);
    }
    Ok(shown)
}

/// A sum on the page's thread, and a key as the lock has it, made by the workshop.
async fn work(page: &Page, figures: &mut Figures) -> Outcome {
    let times = page
        .script_async(
            "const done = arguments[arguments.length - 1];
            (async () => {
                const began = performance.now();
                let sum = 0;
                for (let at = 0; at < 2e7; at++) sum = (sum + at) | 0;
                const summed = performance.now();
                const key = await betweenLetters.askWorkshop('derive', 'six words', new Uint8Array(16), 65536, 3, 1);
                return [summed - began, key?.done ? performance.now() - summed : null, sum];
            })().then(done, (error) => done(String(error)));",
        )
        .await?;
    let (Some(sum), Some(key)) = (times[0].as_f64(), times[1].as_f64()) else {
        return Err(format!("the workshop made no key: {times}"));
    };
    figures.entry("a sum on the page's thread, ms").or_default().push(sum);
    figures.entry("a key in the workshop, ms").or_default().push(key);
    Ok(())
}
