//! Holds the same work in other programs that a package registry carries built: opening cold and warm, the list
//! of all and one character of search, with few and many records.
//!
//! Must not favour the app: a peer is ready when the thing to tap is there.

use super::starts::slow_network;
use super::{Figures, fresh, slow, taps};
use crate::Outcome;
use crate::page::Page;
use serde_json::{Value as Json, json};
use std::path::PathBuf;

/// Another program, with so many records.
pub struct Peer {
    /// Its name and how many records it has.
    pub name: String,
    /// The folder to serve.
    pub root: PathBuf,
    /// What is there once a first visit can be tapped.
    pub welcome: &'static str,
    /// What is there once any other can.
    pub ready: &'static str,
    /// How it gets its records; none where they are part of its page.
    pub fill: Option<Fill>,
    /// Whether a first visit is measured: where the records come later, it is the same with any number of them.
    pub is_cold_measured: bool,
    /// What leads to the list of all, the last press of it timed.
    pub way_to_all: &'static [&'static str],
    /// Its field for searching.
    pub search: &'static str,
}

/// How a program gets its records after a first visit.
pub struct Fill {
    /// The button that is pressed first.
    pub begin: &'static str,
    /// What is there once that is done.
    pub begun: &'static str,
    /// The body of a function that puts the records in and calls its last argument, with what went wrong, if anything did.
    pub script: String,
}

/// Measures every peer in turns, each time in a new browser.
pub(super) async fn measure(peers: &[Peer], runs: usize) -> Outcome<Vec<Figures>> {
    let mut all: Vec<Figures> = peers.iter().map(|_| Figures::new()).collect();
    for run in 1..=runs {
        for (peer, figures) in peers.iter().zip(&mut all) {
            println!("   run {run} of {runs}: {}", peer.name);
            once(peer, figures).await?;
        }
    }
    Ok(all)
}

async fn once(peer: &Peer, figures: &mut Figures) -> Outcome {
    let page = fresh(&peer.root, "bench-peer").await?;
    page.cdp("Page.enable", json!({})).await?;
    let first = mark_when_there(&page, peer.welcome).await?;
    slow_network(&page, peer.is_cold_measured).await?;
    page.open().await?;
    let cold = taps::moments(&page, true).await?;
    // What workers ask for, too.
    let bytes: usize = page.server().hits().iter().map(|hit| hit.bytes).sum();
    slow_network(&page, false).await?;
    page.cdp("Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": first })).await?;
    if let Some(fill) = &peer.fill {
        fill_in(&page, fill).await?;
    }
    mark_when_there(&page, peer.ready).await?;
    page.open().await?;
    taps::moments(&page, true).await?;
    page.open().await?;
    let warm = taps::moments(&page, true).await?;
    let mut put = |name, value: &Json| figures.entry(name).or_default().extend(value.as_f64());
    if peer.is_cold_measured {
        put("cold: bytes served until then", &json!(bytes));
        put("cold: first contentful paint, ms", &cold["paint"]);
        put("cold: ready to tap, ms", &cold["ready"]);
    }
    put("warm: first contentful paint, ms", &warm["paint"]);
    put("warm: ready to tap, ms", &warm["ready"]);
    if let Some((last, first)) = peer.way_to_all.split_last() {
        for press in first {
            page.press_containing(press).await?;
        }
        taps::watch(&page, "click").await?;
        page.press_containing(last).await?;
        figures.entry("list of all: tap until all is painted, ms").or_default().push(taps::settled(&page).await?);
    }
    page.click_css(peer.search).await?;
    taps::watch(&page, "keydown").await?;
    page.keys("a").await?;
    figures.entry("search: one character until all is painted, ms").or_default().push(taps::settled(&page).await?);
    page.close().await;
    Ok(())
}

/// Gives the program its records, at full speed.
async fn fill_in(page: &Page, fill: &Fill) -> Outcome {
    slow::throttle(page, false).await?;
    page.click_button(fill.begin).await?;
    let begun = format!("return !!document.querySelector({})", json!(fill.begun));
    page.until_long("the place for records", || async { Ok(page.script(&begun).await? == true) }).await?;
    let trouble = page.script_async(&fill.script).await?;
    if !trouble.is_null() {
        return Err(format!("the records could not be put in: {trouble}"));
    }
    slow::throttle(page, true).await
}

/// From now on, marks in each new page the moment at which a thing is there; gives what the order is undone by.
async fn mark_when_there(page: &Page, selector: &str) -> Outcome<Json> {
    let script = format!(
        "addEventListener('DOMContentLoaded', () => {{
            const look = () => {{
                if (!document.querySelector({selector})) return false;
                if (!performance.getEntriesByName('ready').length) performance.mark('ready');
                return true;
            }};
            if (look()) return;
            const observer = new MutationObserver(() => look() && observer.disconnect());
            observer.observe(document, {{ subtree: true, childList: true }});
        }});",
        selector = json!(selector)
    );
    let order = page.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await?;
    Ok(order["identifier"].clone())
}
