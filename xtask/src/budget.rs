//! Holds the size budget of the app's WebAssembly and the check of it.
//!
//! Must not be raised without the reason in the commit that raises it.

use host::{places, server};
use std::fs;

/// How many bytes of WebAssembly a first visit needs, in Brotli 11: on a slow phone network each 100,000 cost half a second before
/// the first tap. It is the entrance alone (`src/ui/entrance.rs`); what it names comes along.
const START: usize = 80_000;
/// How many bytes all of it has, which the service worker takes in once: the entrance, the desk, the pages, and the workshop
/// (254 kB: keys, age files, calendar files, the lists of the identity guard).
const WHOLE: usize = 1_165_000;

/// The name by which the first file begins.
const FIRST: &str = "between-letters";

/// Measures the WebAssembly of the built app against the budget.
pub fn check() -> Result<(), String> {
    let dist = places::dist();
    let files = fs::read_dir(&dist).map_err(|error| format!("There is no built app in {}: {error}", dist.display()))?;
    let (mut start, mut whole) = (0, 0);
    for file in files.flatten().map(|entry| entry.path()) {
        if file.extension().is_some_and(|ending| ending == "wasm") {
            let content = fs::read(&file).map_err(|error| format!("Cannot read {}: {error}", file.display()))?;
            let size = server::brotli(&content).len();
            whole += size;
            if file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(FIRST)) {
                start += size;
            }
        }
    }
    judge(start, whole)
}

fn judge(start: usize, whole: usize) -> Result<(), String> {
    if start == 0 || start == whole {
        return Err("The built app is not whole, or not cut.".into());
    }
    println!("   WebAssembly in Brotli: {start} for a first visit of {START}, {whole} of {WHOLE} in all.");
    if start <= START && whole <= WHOLE {
        Ok(())
    } else {
        Err("The WebAssembly is over its budget: find what grew, or raise it with the reason.".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::{START, WHOLE, judge};

    #[test]
    fn the_budget_binds() {
        assert!(judge(START, WHOLE).is_ok());
        assert!(judge(START + 1, WHOLE).is_err());
        assert!(judge(START, WHOLE + 1).is_err());
        assert!(judge(0, 0).is_err());
        assert!(judge(1, 1).is_err());
    }
}
