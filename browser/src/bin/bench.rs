//! Measures: `bench RUNS FLOOR [LIGHTHOUSE]`, called by `cargo xtask bench`, which has put everything in place; writes the report.
//!
//! Must not build or fetch anything.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program tells the terminal what it does")]

use browser::{bench, places};
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

/// Where the bench leaves its report and its picture.
const REPORT: [&str; 2] = ["docs/bench-report.md", "docs/pictures/bench.svg"];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.as_slice() {
        [runs, floor] => measured(runs, Path::new(floor), None),
        [runs, floor, lighthouse] => measured(runs, Path::new(floor), Some(Path::new(lighthouse))),
        _ => Err("The bench is called by `cargo xtask bench`.".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measured(runs: &str, floor: &Path, lighthouse: Option<&Path>) -> Result<(), String> {
    let runs = runs.parse().map_err(|_| format!("{runs} is no number of runs."))?;
    let seeds = bench::seeds(&bench::SIZES);
    let report = bench::measure(runs, floor, &seeds, lighthouse, &bench::programs())?;
    println!("\n{}", report.text);
    let commit = git(&["rev-parse", "--short", "HEAD"]);
    let is_changed = !git(&["status", "--porcelain"]).is_empty();
    let changed = if is_changed { ", with changes that were not committed" } else { "" };
    let text = format!(
        "# What the bench measured last\n\nWritten by `cargo xtask bench`; [bench.md](bench.md) says how and on which terms. \
         Commit {commit}{changed}.\n\n![How much of each goal was used up](pictures/bench.svg)\n\n{}",
        report.text
    );
    for (path, content) in REPORT.into_iter().zip([&text, &report.picture]) {
        let path = places::root().join(path);
        fs::write(&path, content).map_err(|error| format!("Cannot write {}: {error}", path.display()))?;
    }
    println!("\nThe report is in {}", REPORT[0]);
    Ok(())
}

/// What git prints, trimmed; nothing where there is no git.
fn git(arguments: &[&str]) -> String {
    let done = Command::new("git").args(arguments).current_dir(places::root()).output();
    done.map(|done| String::from_utf8_lossy(&done.stdout).trim().to_owned()).unwrap_or_default()
}
