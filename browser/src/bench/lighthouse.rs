//! Holds Lighthouse's marks of the app, on its own terms for a phone.
//!
//! Must not run it in a browser that knows the app already.

use super::served;
use crate::{Outcome, places};
use serde_json::Value as Json;
use std::path::Path;
use std::process::Command;

/// What is judged, in the order of the marks.
const CATEGORIES: [&str; 3] = ["performance", "accessibility", "best-practices"];

/// The marks for performance, accessibility and best practices, out of a hundred.
pub(super) fn scores(lighthouse: &Path) -> Outcome<Vec<f64>> {
    println!("   Lighthouse");
    let server = served(&places::dist())?;
    let done = Command::new(lighthouse)
        .arg(server.address())
        .arg(format!("--only-categories={}", CATEGORIES.join(",")))
        .args(["--quiet", "--output=json", "--output-path=stdout"])
        .arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage")
        .env("CHROME_PATH", "chromium")
        .output()
        .map_err(|error| format!("Lighthouse does not start: {error}"))?;
    let said: Json = serde_json::from_slice(&done.stdout).map_err(|error| {
        format!("Lighthouse said nothing of use: {error}; {}", String::from_utf8_lossy(&done.stderr))
    })?;
    let score = |category: &str| said["categories"][category]["score"].as_f64().map(|score| score * 100.0);
    CATEGORIES.iter().map(|one| score(one).ok_or_else(|| format!("Lighthouse gave no mark for {one}"))).collect()
}
