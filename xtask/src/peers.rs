//! Holds the other programs that the bench measures: those that the npm registry carries built, with as many records as a
//! caseload has letters.
//!
//! Must not change them.

use crate::run::{command, run, say};
use crate::tools::npm_package;
use browser::bench::Peer;
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
        Some(package) => peers.push(actual(package.join("build"))),
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
        ready: ".tc-sidebar-search input",
        search: Some(".tc-sidebar-search input"),
    })
}

/// Actual as it opens first: what it asks then has no records yet.
fn actual(root: PathBuf) -> Peer {
    Peer { name: format!("Actual {ACTUAL}, 0 records"), root, ready: "button", search: None }
}
