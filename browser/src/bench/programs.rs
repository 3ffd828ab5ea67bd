//! Holds the other programs that the bench measures: those that the npm registry carries built, with as many records as a
//! caseload has letters.
//!
//! Must not change them.

use super::peers::{Fill, Peer};
use host::places::{self, ACTUAL, TIDDLYWIKI, npm_package};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Records of each kind of start.
const SIZES: [usize; 3] = [0, 1_000, 10_000];

/// Every peer that can be had; who cannot is named and left out.
#[must_use]
pub fn all() -> Vec<Peer> {
    let mut peers = Vec::new();
    match there(TIDDLYWIKI) {
        Some(package) => peers.extend(SIZES.iter().filter_map(|size| tiddlywiki(&package, *size))),
        None => println!("   TiddlyWiki cannot be had; it is not measured"),
    }
    match there(ACTUAL) {
        Some(package) => peers.extend(SIZES.map(|size| actual(package.join("build"), size))),
        None => println!("   Actual cannot be had; it is not measured"),
    }
    peers
}

/// The folder of a package, if `cargo xtask bench` could fetch it.
fn there((name, version): (&str, &str)) -> Option<PathBuf> {
    Some(npm_package(name, version)).filter(|package| package.is_dir())
}

/// TiddlyWiki with so many notes of 200 characters: one page that holds everything, made by its own command.
fn tiddlywiki(package: &Path, notes: usize) -> Option<Peer> {
    let folder = places::target().join("bench-peers").join(format!("tiddlywiki-{notes}"));
    let wiki = folder.join("wiki");
    fs::create_dir_all(wiki.join("tiddlers")).ok()?;
    fs::copy(package.join("editions/empty/tiddlywiki.info"), wiki.join("tiddlywiki.info")).ok()?;
    let text = "A note of plain words. ".repeat(9);
    let all: Vec<_> = (1..=notes).map(|note| json!({ "title": format!("Note {note}"), "text": text[..200] })).collect();
    fs::write(wiki.join("tiddlers/notes.json"), json!(all).to_string()).ok()?;
    let made = ["--render", "$:/core/save/all", "index.html", "text/plain"];
    let root = folder.join("site");
    let mut node = Command::new("node");
    node.arg(package.join("tiddlywiki.js")).arg(&wiki).arg("--output").arg(&root).args(made);
    node.status().ok().filter(std::process::ExitStatus::success)?;
    Some(Peer {
        name: format!("TiddlyWiki {}, {notes} notes", TIDDLYWIKI.1),
        root,
        welcome: ".tc-sidebar-search input",
        ready: ".tc-sidebar-search input",
        fill: None,
        is_cold_measured: true,
        way_to_all: &[],
        search: ".tc-sidebar-search input",
    })
}

/// Actual with so many entries of an account, each with a note of 200 characters, put in by its own function for that.
fn actual(root: PathBuf, entries: usize) -> Peer {
    let script = format!(
        "const done = arguments[arguments.length - 1];
        (async () => {{
            const account = await $send('account-create', {{ name: 'Plain', balance: 0, offBudget: false }});
            const two = (number) => String(number).padStart(2, '0');
            const added = Array.from({{ length: {entries} }}, (_, index) => ({{
                id: crypto.randomUUID(), account, date: `2026-${{two(1 + index % 10)}}-${{two(1 + index % 28)}}`,
                amount: -100 - index, notes: `Note ${{index}} of plain words. `.repeat(10).slice(0, 200), cleared: true }}));
            if (added.length) await $send('transactions-batch-update', {{ added }});
        }})().then(() => done(null), (error) => done(String(error)));"
    );
    Peer {
        name: format!("Actual {}, {entries} entries", ACTUAL.1),
        root,
        welcome: "button",
        ready: "[data-testid=budget-table]",
        fill: Some(Fill { begin: "Start budgeting", begun: "[data-testid=budget-table]", script }),
        is_cold_measured: entries == 0,
        way_to_all: &["Accounts", "All accounts"],
        search: "input[placeholder^=Search]",
    }
}
