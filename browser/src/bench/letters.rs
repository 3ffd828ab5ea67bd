//! Holds starting, saving and searching with a big caseload.
//!
//! Must not hold anything of the lock; that is `locked`.

use super::caseload::{Seed, laid_in};
use super::{Figures, taps};
use crate::Outcome;
use serde_json::json;

/// Starts, saves and searches with a caseload of this size.
pub(super) async fn with(seed: &Seed, runs: usize) -> Outcome<Figures> {
    let mut figures = Figures::new();
    let page = laid_in(seed, "bench-letters").await?;
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
    for _ in 0..runs {
        page.open().await?;
        let start = taps::moments(&page, true).await?;
        for (name, field) in [("start: first contentful paint, ms", "paint"), ("start: ready to tap, ms", "ready")] {
            figures.entry(name).or_default().extend(start[field].as_f64());
        }
    }
    for _ in 0..runs {
        page.open().await?;
        taps::save_one(&page, &mut figures).await?;
    }
    page.open().await?;
    page.tab_bar("Writers").await?;
    for _ in 0..runs {
        taps::search_one(&page, &mut figures).await?;
    }
    page.close().await;
    Ok(figures)
}
