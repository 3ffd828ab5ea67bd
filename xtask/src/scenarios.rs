//! Holds how the scenarios in the browsers are played: the plan that their program reads, and what came of it.
//!
//! Must not know a scenario.

use crate::native;
use crate::options::Options;
use crate::run::{Counts, command, output, run_counted};
use crate::tools;
use host::places;
use serde_json::{Value as Json, json};
use std::fs;
use std::path::PathBuf;

/// Where the outcome of each play is kept, and its time.
pub fn report() -> PathBuf {
    places::target().join("plays.json")
}

/// What the browsers need beside themselves.
pub fn tools() -> Result<(), String> {
    tools::for_testing()
}

/// Plays what the options ask for on the app that was built for them.
pub fn play(options: &Options, counts: &mut Counts) -> Result<(), String> {
    let program = native::program("scenarios")?;
    let turn = options.turn.or_else(|| output("git", &["rev-list", "--count", "HEAD"])?.parse().ok()).unwrap_or(0);
    let (names, is_exact) = if options.is_failed { (failed(), true) } else { (options.names.clone(), false) };
    if options.is_failed && names.is_empty() {
        println!("   No scenario failed in the last run.");
        return Ok(());
    }
    let plan = json!({
        "names": names, "is_exact": is_exact, "engines": options.engines, "is_deep": options.is_deep,
        "turn": turn, "again": options.again, "report": report(),
    });
    let path = places::target().join("plan.json");
    fs::write(&path, plan.to_string()).map_err(|error| format!("Cannot write {}: {error}", path.display()))?;
    println!("   Turn {turn}: `--turn {turn}` plays the same again.");
    let mut play = command(&program, &[]);
    // A scenario tells its steps; the calls of the runtime below it would only bury them.
    play.env("BETWEEN_LETTERS_PLAN", &path).env("RUST_BACKTRACE", "0");
    play.env("BETWEEN_LETTERS_DIST", options.profile().dist());
    run_counted(&mut play, counts)
}

/// The plays that failed in the last run, by name.
fn failed() -> Vec<String> {
    ended(&read(), "failed")
}

/// The plays of the last run that passed only at their second try.
pub fn stumbled() -> Vec<String> {
    ended(&read(), "stumbled")
}

/// The slowest plays of the last run, with their seconds.
pub fn slowest(count: usize) -> Vec<(String, f64)> {
    let report = read();
    let plays = report["plays"].as_object().into_iter().flatten().filter(|(_, play)| play["is_new"] == true);
    let mut plays: Vec<(String, f64)> =
        plays.filter_map(|(name, play)| Some((name.clone(), play["seconds"].as_f64()?))).collect();
    plays.sort_by(|one, other| other.1.total_cmp(&one.1));
    plays.truncate(count);
    plays
}

fn read() -> Json {
    fs::read_to_string(report()).ok().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

fn ended(report: &Json, ending: &str) -> Vec<String> {
    let plays = report["plays"].as_object().into_iter().flatten();
    plays.filter(|(_, play)| play["is_new"] == true && play["ending"] == ending).map(|(name, _)| name.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::ended;
    use serde_json::json;

    #[test]
    fn what_failed_last_is_read_from_the_report() {
        let report = json!({ "plays": {
            "kept::a::webkit": { "seconds": 1.0, "ending": "failed", "is_new": true },
            "kept::b::webkit": { "seconds": 1.0, "ending": "failed", "is_new": false },
            "kept::c::webkit": { "seconds": 1.0, "ending": "passed", "is_new": true },
        } });
        assert_eq!(ended(&report, "failed"), ["kept::a::webkit"]);
        assert!(ended(&json!(null), "failed").is_empty());
    }
}
