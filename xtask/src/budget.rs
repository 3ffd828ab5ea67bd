//! Holds the size budget of the app's WebAssembly and the check of it.
//!
//! Must not be raised without the reason in the commit that raises it.

use browser::{places, server};
use std::fs;

/// How many bytes the app's WebAssembly may have in Brotli 11: on a slow phone network each 100,000 cost half a second
/// before the first tap. The first complete app measured 390 kB, over half of it the views of thirteen pages; making it
/// smaller has work of its own to come, and this number only goes down with it.
const BUDGET: usize = 400_000;

/// Measures the wasm of the built app against the budget.
pub fn check() -> Result<(), String> {
    let dist = places::dist();
    let files = fs::read_dir(&dist).map_err(|error| format!("There is no built app in {}: {error}", dist.display()))?;
    let mut total = 0;
    let mut raw = 0;
    for file in files.flatten().map(|entry| entry.path()) {
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
