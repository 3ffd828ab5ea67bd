//! Holds the bench: the real build in Chromium on a slow phone's terms, beside an empty page and a bare Leptos page; sealed
//! beside in clear; a hostile file beside a harmless one.
//!
//! Must not judge: every figure is printed with its ratio to a like one of the same run, none is asserted.
//!
//! The terms: 4× CPU slow-down, of the page's thread (`fresh`) or, where a worker counts, of the whole page (`slow`); for a
//! cold start also slow 4G (562.5 ms a request, 1.47 Mbit/s down). Runs are interleaved, so that a neighbour's load falls on all
//! alike. Everything is served in Brotli 11.

mod caseload;
mod letters;
mod locked;
mod memory;
mod refusal;
mod slow;
mod starts;
mod table;
mod taps;

use crate::engine::{Browser, Engine, Phone};
use crate::page::Page;
use crate::server::Server;
use crate::{Outcome, places};
use locked::Compared;
use refusal::Refused;
use serde_json::json;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

pub use caseload::{SIZES, Seed, seeds};

/// What was measured, by name: all runs.
type Figures = BTreeMap<&'static str, Vec<f64>>;

/// One of the three whose starts are compared.
struct Subject {
    name: &'static str,
    root: PathBuf,
    marks_ready: bool,
    figures: Figures,
}

/// Measures everything and prints the tables.
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
            subject("empty page", starts::empty_page()?, false),
            subject("bare Leptos", floor.to_owned(), true),
        ];
        println!("   load before: {}", load());
        for run in 1..=runs {
            for subject in &mut subjects {
                println!("   run {run} of {runs}: {}", subject.name);
                starts::once(subject).await?;
            }
        }
        let mut big = Vec::new();
        for seed in seeds {
            println!("   {} letters", seed.letters);
            big.push((seed.letters, letters::with(seed, runs).await?));
        }
        let mut compared = None;
        if let Some(seed) = seeds.first() {
            println!("   {} letters, sealed and in clear", seed.letters);
            compared = Some((seed.letters, locked::compare(seed, runs).await?));
        }
        println!("   a file to refuse");
        let refused = refusal::measure(runs).await?;
        println!("   load after: {}", load());
        println!("\nMedian (minimum) of {runs} runs, Chromium, 4× CPU slow-down; cold: slow 4G.");
        print_starts(&subjects, &big);
        if let Some((letters, compared)) = &compared {
            print_lock(*letters, compared);
        }
        print_refusal(&refused);
        Ok(())
    })
}

fn print_starts(subjects: &[Subject; 3], big: &[(usize, Figures)]) {
    println!();
    table::print(&subjects.each_ref().map(|subject| (subject.name, &subject.figures)));
    let [_, empty, bare] = subjects;
    // A start with letters is held against the floors' warm starts; saving and searching have no like there.
    let as_start = |(name, values): (&&'static str, &Vec<f64>)| match *name {
        "warm, no server: first contentful paint, ms" => Some(("start: first contentful paint, ms", values.clone())),
        "warm, no server: ready to tap, ms" => Some(("start: ready to tap, ms", values.clone())),
        _ => None,
    };
    let starts = |subject: &Subject| subject.figures.iter().filter_map(as_start).collect::<Figures>();
    for (letters, figures) in big {
        println!("\nWith {letters} letters; the floors' starts are their warm ones");
        table::print(&[("this app", figures), (empty.name, &starts(empty)), (bare.name, &starts(bare))]);
    }
}

fn print_lock(letters: usize, Compared { sealed, clear, slow }: &Compared) {
    println!("\nWith {letters} letters, the whole page held back, workers too; words are typed beside the clock");
    table::print(&[("sealed", sealed), ("clear", clear)]);
    println!("\nWhat slows what: Chromium's own slow-down the page's thread alone, the one above everything");
    let bases = [("full speed", &slow.full), ("processor time", &slow.processor)];
    table::print(&[("thread slowed", &slow.thread), bases[0], bases[1]]);
    table::print(&[("whole page slowed", &slow.whole), bases[0], bases[1]]);
}

fn print_refusal(Refused { large, small, read }: &Refused) {
    println!(
        "\nA file of 100 MiB refused at Restore, the whole page held back; memory of all processes of the browser"
    );
    table::print(&[("refused", large), ("small file refused", small), ("read whole", read)]);
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
    let page = Page::new(server, Browser::open(Engine::Chromium, name, (412, 915), Phone::Usual).await?);
    page.set_screen(412, 915, 1.0, true).await?;
    page.cdp("Network.enable", json!({})).await?;
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
    Ok(page)
}

fn load() -> String {
    fs::read_to_string("/proc/loadavg").unwrap_or_default().trim().to_owned()
}
