//! Holds the size budget of the app's WebAssembly and the check of it.
//!
//! Must not be raised without the reason in the commit that raises it.

use browser::{places, server};
use std::fs;
use std::path::Path;

/// How many bytes the app's WebAssembly may have in Brotli 11: on a slow phone network each 100,000 cost half a second
/// before the first tap. The first complete app measured 390 kB, over half of it the views of thirteen pages; the lock added
/// 28 kB (its pages, the cipher, sealing in the keeper); backups 43 kB (four pages, the text of a backup and its reader, restoring)
/// and notes 8 kB; a passkey, keeping only counts, waiting for the worker, a first screen under a lock, and reading along in
/// agreed work 21 kB (four pages); the guide's whole service 154 kB (twenty-two pages and their words, four records, the tables by
/// which a letter is checked); the writing group and the library 149 kB (twenty-five pages and their words, eight records; the
/// library's data is a file of its own). Making it smaller has work of its own to come: pages that are opened now and then need not ride
/// along with the first.
const BUDGET: usize = 812_000;
/// The WebAssembly that a worker loads when it is needed: the app's start does not pay for it.
const LATER: &str = "workshop_bg";

/// Measures the wasm of the built app against the budget.
pub fn check() -> Result<(), String> {
    let dist = places::dist();
    let files = fs::read_dir(&dist).map_err(|error| format!("There is no built app in {}: {error}", dist.display()))?;
    let mut total = 0;
    let mut raw = 0;
    let is_later = |file: &Path| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(LATER));
    for file in files.flatten().map(|entry| entry.path()).filter(|file| !is_later(file)) {
        if file.extension().is_some_and(|ending| ending == "wasm") {
            let content = fs::read(&file).map_err(|error| format!("Cannot read {}: {error}", file.display()))?;
            raw += content.len();
            total += server::brotli(&content).len();
        }
    }
    judge(raw, total)
}

fn judge(raw: usize, total: usize) -> Result<(), String> {
    if total == 0 {
        return Err("The built app has no WebAssembly.".into());
    }
    println!("   {raw} bytes, {total} in Brotli; the budget is {BUDGET}.");
    if total <= BUDGET {
        Ok(())
    } else {
        Err(format!("{} bytes over the budget: find what grew, or raise it with the reason.", total - BUDGET))
    }
}

#[cfg(test)]
mod tests {
    use super::{BUDGET, judge};

    #[test]
    fn the_budget_binds() {
        assert!(judge(1, BUDGET).is_ok());
        assert!(judge(1, BUDGET + 1).is_err());
        assert!(judge(0, 0).is_err());
    }
}
