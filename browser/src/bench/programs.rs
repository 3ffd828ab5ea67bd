//! Holds the other programs that the bench measures: those that the npm registry carries built, with as many records as a
//! caseload has letters.
//!
//! Must not change them.

use crate::run::{command, run, say};
use crate::tools::npm_package;
use browser::bench::{Fill, Peer};
use browser::places;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

/// Records of each kind of start.
const SIZES: [usize; 3] = [0, 1_000, 10_000];

const TIDDLYWIKI: &str = "5.4.1";
const ACTUAL: &str = "26.9.0";

/// Every peer that can be had; who cannot is named and left out.
pub fn all() -> Vec<Peer> {
    let mut peers = Vec::new();
    match npm_package("tiddlywiki", TIDDLYWIKI) {
        Some(package) => peers.extend(SIZES.iter().filter_map(|size| tiddlywiki(&package, *size))),
        None => say("TiddlyWiki cannot be had; it is not measured"),
    }
    match npm_package("@actual-app/web", ACTUAL) {
        Some(package) => peers.extend(SIZES.map(|size| actual(package.join("build"), size))),
        None => say("Actual cannot be had; it is not measured"),
    }
    peers
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
    run(command("node", &[]).arg(package.join("tiddlywiki.js")).arg(&wiki).arg("--output").arg(&root).args(made))
        .ok()?;
    Some(Peer {
        name: format!("TiddlyWiki {TIDDLYWIKI}, {notes} notes"),
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
        name: format!("Actual {ACTUAL}, {entries} entries"),
        root,
        welcome: "button",
        ready: "[data-testid=budget-table]",
        fill: Some(Fill { begin: "Start budgeting", begun: "[data-testid=budget-table]", script }),
        is_cold_measured: entries == 0,
        way_to_all: &["Accounts", "All accounts"],
        search: "input[placeholder^=Search]",
    }
}
