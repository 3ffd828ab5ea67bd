//! Holds the same work in other programs that a package registry carries built: opening cold and warm, and one character of
//! search, with few and many records.
//!
//! Must not favour the app: a peer is ready when the thing to tap is there.

use super::starts::slow_network;
use super::{Figures, fresh, taps};
use crate::Outcome;
use serde_json::json;
use std::path::PathBuf;

/// Another program, with so many records.
pub struct Peer {
    /// Its name and how many records it has.
    pub name: String,
    /// The folder to serve.
    pub root: PathBuf,
    /// What is there once it can be tapped.
    pub ready: &'static str,
    /// Its field for searching.
    pub search: Option<&'static str>,
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
    page.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": mark_when_there(peer.ready) })).await?;
    slow_network(&page, true).await?;
    page.open().await?;
    let cold = taps::moments(&page, true).await?;
    slow_network(&page, false).await?;
    page.open().await?;
    taps::moments(&page, true).await?;
    page.open().await?;
    let warm = taps::moments(&page, true).await?;
    let mut put = |name, value: &serde_json::Value| figures.entry(name).or_default().extend(value.as_f64());
    put("cold: bytes to ready", &cold["bytes"]);
    put("cold: first contentful paint, ms", &cold["paint"]);
    put("cold: ready to tap, ms", &cold["ready"]);
    put("warm: first contentful paint, ms", &warm["paint"]);
    put("warm: ready to tap, ms", &warm["ready"]);
    if let Some(search) = peer.search {
        taps::search_settled(&page, search, figures).await?;
    }
    page.close().await;
    Ok(())
}

/// A script that marks the moment at which a thing is there.
fn mark_when_there(selector: &str) -> String {
    format!(
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
    )
}
