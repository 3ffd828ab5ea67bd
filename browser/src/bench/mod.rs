//! Holds the bench: the real build in Chromium on a slow phone's terms, beside an empty page and a bare Leptos page; sealed
//! beside in clear; a hostile file beside a harmless one.
//!
//! Must not judge: every figure is printed with its ratio to a like one of the same run, none is asserted.
//!
//! The terms: 4× CPU slow-down, of the page's thread (`fresh`) or, where a worker counts, of the whole page (`slow`); for a
//! cold start also slow 4G (562.5 ms a request, 1.47 Mbit/s down). Runs are interleaved, so that a neighbour's load falls on all
//! alike. Everything is served in Brotli 11.

mod caseload;
mod caseloads;
mod goals;
mod lighthouse;
mod locked;
mod memory;
mod peers;
mod programs;
mod refusal;
mod report;
mod slow;
mod starts;
mod table;
mod taps;

use crate::engine::{Browser, Engine, Phone};
use crate::page::Page;
use crate::{Outcome, places};
use host::Server;
use serde_json::json;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

pub use caseload::{SIZES, Seed, lay_in, seeds};
pub use peers::{Fill, Peer};
pub use programs::all as programs;
pub use report::Report;

/// What was measured, by name: all runs.
type Figures = BTreeMap<&'static str, Vec<f64>>;

/// One of those whose starts are compared.
struct Subject {
    name: &'static str,
    root: PathBuf,
    marks_ready: bool,
    figures: Figures,
}

/// Everything that was measured, for the tables.
struct Measured<'a> {
    subjects: &'a [Subject],
    loads: &'a caseloads::Caseloads,
    compared: &'a locked::Compared,
    refused: &'a refusal::Refused,
    peers: &'a [(&'a str, Figures)],
}

/// Measures everything, this many runs each, and gives the report. `floor` is the bare Leptos page, `lighthouse` the command
/// of that program, where there is one; `peers` are others at the same work.
///
/// # Errors
///
/// When Chromium does not start or the app does not come to life.
pub fn measure(
    runs: usize,
    floor: &Path,
    seeds: &[Seed],
    lighthouse: Option<&Path>,
    peers: &[Peer],
) -> Outcome<Report> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("no runtime: {error}"))?;
    runtime.block_on(async {
        let subject = |name, root, marks_ready| Subject { name, root, marks_ready, figures: Figures::new() };
        let mut subjects = [
            subject("this app", places::dist(), true),
            subject("E", starts::empty_page()?, false),
            subject("LM", floor.to_owned(), true),
        ];
        let before = load();
        println!("   load before: {before}");
        for run in 1..=runs {
            for subject in &mut subjects {
                println!("   run {run} of {runs}: {}", subject.name);
                starts::once(subject).await?;
            }
        }
        let loads = caseloads::measure(&subjects[2], seeds, runs).await?;
        println!("   sealed and in clear");
        let compared = locked::compare(caseload::of(caseload::MANY, seeds)?, runs).await?;
        println!("   a file to refuse");
        let refused = refusal::measure(runs).await?;
        let scores = lighthouse.map_or_else(|| Ok(Vec::new()), lighthouse::scores)?;
        let peers: Vec<_> =
            peers.iter().map(|peer| peer.name.as_str()).zip(peers::measure(peers, runs).await?).collect();
        let after = load();
        println!("   load after: {after}");
        let goals = goals::all(&subjects, &loads, &scores);
        let measured =
            Measured { subjects: &subjects, loads: &loads, compared: &compared, refused: &refused, peers: &peers };
        Ok(Report::new(runs, [before, after], &goals, &measured))
    })
}

/// A server of the folder. It has compressed everything before the clock runs, as a host does it once for all.
fn served(root: &Path) -> Outcome<Server> {
    warm_up(root);
    Server::of(root).brotli().start()
}

/// Compresses every file in a folder that a visitor may ask for.
fn warm_up(folder: &Path) {
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            warm_up(&path);
        } else if path.extension().is_none_or(|extension| extension != "map") {
            host::server::warm_up(&path);
        }
    }
}

/// A browser that has seen nothing yet, with a phone's screen and a slow processor.
async fn fresh(root: &Path, name: &str) -> Outcome<Page> {
    let server = served(root)?;
    let page = Page::new(server, Browser::open(Engine::Chromium, name, (412, 915), Phone::Usual).await?);
    page.set_screen(412, 915, 1.0, true).await?;
    page.cdp("Network.enable", json!({})).await?;
    slow::throttle(&page, true).await?;
    Ok(page)
}

fn load() -> String {
    fs::read_to_string("/proc/loadavg").unwrap_or_default().trim().to_owned()
}
