//! Holds the chores that look at the real build: screenshots and the bench, each a program of the crate `browser`.
//!
//! Must not judge what they show; that is for people.

use crate::build::Profile;
use crate::run::{command, run, say};
use crate::{build, tools};
use host::places;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

/// Takes the screenshots.
pub fn shots() -> Result<(), String> {
    tools::browsers()?;
    built()?;
    say("Taking screenshots in Chromium (one to five minutes)");
    run(&mut program("shots"))
}

/// Measures, this many runs each.
pub fn bench(runs: usize) -> Result<(), String> {
    tools::browsers()?;
    built()?;
    let floor = floor()?;
    say("Building what writes the big caseloads (a minute)");
    run(&mut command("cargo", &["build", "--workspace", "--example", "seed"]))?;
    for (name, version) in [places::TIDDLYWIKI, places::ACTUAL] {
        if tools::npm_package(name, version).is_none() {
            println!("   {name} cannot be had.");
        }
    }
    let lighthouse = tools::lighthouse();
    say("Measuring (about forty minutes; leave the machine alone)");
    let mut bench = program("bench");
    bench.arg(runs.to_string()).arg(&floor).args(lighthouse.as_deref().map(OsStr::new));
    run(&mut bench)
}

/// A program of the crate `browser`.
fn program(name: &str) -> std::process::Command {
    command("cargo", &["run", "--quiet", "-p", "browser", "--bin", name, "--"])
}

/// Builds the app, unless BETWEEN_LETTERS_DIST names a build to look at.
fn built() -> Result<(), String> {
    if std::env::var_os("BETWEEN_LETTERS_DIST").is_some() { Ok(()) } else { build::build(Profile::Release) }
}

/// Builds the bare Leptos page with the app's own versions, away from the workspace.
fn floor() -> Result<std::path::PathBuf, String> {
    tools::trunk()?;
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
