//! Holds the starts of the app and of the two floors: cold on a slow network, warm without any.
//!
//! Must not look past the start; what a guide does then is in `taps`.

use super::{Subject, fresh, taps};
use crate::page::Page;
use crate::{Outcome, places};
use serde_json::json;
use std::fs;
use std::path::PathBuf;

/// One cold start and one warm start without the server.
pub(super) async fn once(subject: &mut Subject) -> Outcome {
    let page = fresh(&subject.root, "bench").await?;
    slow_network(&page, true).await?;
    page.open().await?;
    let cold = taps::moments(&page, subject.marks_ready).await?;
    slow_network(&page, false).await?;
    page.wait_offline_ready().await?;
    let install: usize = page.server().hits().iter().map(|hit| hit.bytes).sum();
    // A second visit, so that a worker that keeps only what passes through it has seen everything.
    page.open().await?;
    taps::moments(&page, subject.marks_ready).await?;
    page.server().stop();
    page.open().await?;
    let warm = taps::moments(&page, subject.marks_ready).await?;
    page.close().await;
    let mut put = |name, value: Option<f64>| {
        if let Some(value) = value {
            subject.figures.entry(name).or_default().push(value);
        }
    };
    put("cold: bytes to ready", cold["bytes"].as_f64());
    put("cold: requests to ready", cold["requests"].as_f64());
    put("cold: first contentful paint, ms", cold["paint"].as_f64());
    put("cold: ready to tap, ms", cold["ready"].as_f64());
    #[expect(clippy::cast_precision_loss, reason = "sizes of files are far below what a double holds exactly")]
    put("whole install: bytes", Some(install as f64));
    put("warm, no server: first contentful paint, ms", warm["paint"].as_f64());
    put("warm, no server: ready to tap, ms", warm["ready"].as_f64());
    Ok(())
}

pub(super) async fn slow_network(page: &Page, slow: bool) -> Outcome {
    let terms = if slow {
        json!({ "offline": false, "latency": 562.5, "downloadThroughput": 183_750, "uploadThroughput": 84_375 })
    } else {
        json!({ "offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 })
    };
    page.cdp("Network.emulateNetworkConditions", terms).await.map(|_| ())
}

/// The lower floor: words and the smallest worker, nothing else.
pub(super) fn empty_page() -> Outcome<PathBuf> {
    const PAGE: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Empty</title>\
        <link rel=\"icon\" href=\"data:,\"></head><body><h1>Empty</h1>\
        <script>navigator.serviceWorker.register('./sw.js')</script></body></html>";
    let folder = places::root().join("target/bench-empty");
    let trouble = |error: std::io::Error| format!("cannot write the empty page: {error}");
    fs::create_dir_all(&folder).map_err(trouble)?;
    fs::write(folder.join("index.html"), PAGE).map_err(trouble)?;
    fs::write(folder.join("sw.js"), include_str!("../../bench-floor/sw.js")).map_err(trouble)?;
    Ok(folder)
}
