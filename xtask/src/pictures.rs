//! Holds the chores that look at the real build: screenshots and the bench.
//!
//! Must not judge what they show; that is for people.

use crate::run::{command, run, say};
use crate::{build, tools};
use browser::places;
use std::fs;
use std::path::Path;

/// Takes the screenshots: all into `shots`, the README's into `docs/pictures`, the manifest's into `public/screenshots`.
pub fn shots() -> Result<(), String> {
    tools::browsers()?;
    built()?;
    say("Taking screenshots in Chromium (one to five minutes)");
    let root = places::root();
    browser::shots::take(&root.join("shots"), &root.join("docs/pictures"), &root.join("public/screenshots"))
}

/// Measures, this many runs each.
pub fn bench(runs: usize) -> Result<(), String> {
    tools::browsers()?;
    built()?;
    let floor = floor()?;
    say("Writing the big caseloads (a minute)");
    let seeds = browser::bench::seeds(&browser::bench::SIZES);
    let lighthouse = tools::lighthouse();
    let peers = crate::peers::all();
    say("Measuring (about forty minutes; leave the machine alone)");
    let report = browser::bench::measure(runs, &floor, &seeds, lighthouse.as_deref(), &peers)?;
    println!("\n{}", report.text);
    write_report(&report)
}

/// Where the bench leaves its report and its picture.
const REPORT: [&str; 2] = ["docs/bench-report.md", "docs/pictures/bench.svg"];

fn write_report(report: &browser::bench::Report) -> Result<(), String> {
    let commit = crate::run::output("git", &["rev-parse", "--short", "HEAD"]).unwrap_or_default();
    let is_changed =
        crate::run::output("git", &["status", "--porcelain"]).is_some_and(|changes| !changes.trim().is_empty());
    let changed = if is_changed { ", with changes that were not committed" } else { "" };
    let text = format!(
        "# What the bench measured last\n\nWritten by `cargo xtask bench`; [bench.md](bench.md) says how and on which terms. \
         Commit {}{changed}.\n\n![How much of each goal was used up](pictures/bench.svg)\n\n{}",
        commit.trim(),
        report.text
    );
    for (path, content) in REPORT.into_iter().zip([&text, &report.picture]) {
        let path = places::root().join(path);
        fs::write(&path, content).map_err(|error| format!("Cannot write {}: {error}", path.display()))?;
    }
    say(&format!("The report is in {}", REPORT[0]));
    Ok(())
}

/// Builds the app, unless BETWEEN_LETTERS_DIST names a build to look at.
fn built() -> Result<(), String> {
    if std::env::var_os("BETWEEN_LETTERS_DIST").is_some() { Ok(()) } else { build::build() }
}

/// Builds the bare Leptos page with the app's own versions, away from the workspace.
fn floor() -> Result<std::path::PathBuf, String> {
    say("Building the bare Leptos page as the floor (two minutes the first time)");
    let root = places::root();
    let sources = root.join("browser/bench-floor");
    let place = root.join("target/bench-floor");
    copy(&sources, &place)?;
    // The same lock file, so that the floor has the same Leptos; cargo drops what it does not use.
    let lock = fs::copy(root.join("Cargo.lock"), place.join("Cargo.lock"));
    lock.map_err(|error| format!("Cannot copy Cargo.lock: {error}"))?;
    let mut trunk = command("trunk", &["build", "--release", "--offline=true"]);
    run(trunk.current_dir(&place).env_remove("NO_COLOR").env("CARGO_TARGET_DIR", place.join("target")))?;
    Ok(place.join("dist"))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let trouble = |error: std::io::Error| format!("Cannot copy {}: {error}", from.display());
    fs::create_dir_all(to).map_err(trouble)?;
    for entry in fs::read_dir(from).map_err(trouble)?.flatten() {
        let (source, copied) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy(&source, &copied)?;
        } else {
            fs::copy(&source, &copied).map_err(trouble)?;
        }
    }
    Ok(())
}
