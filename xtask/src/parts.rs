//! Holds the parts of a long chore: each says what it does, how far the chore is and how long it took the last time; the end
//! names what failed and what took long.
//!
//! Must not know what a part does.

use crate::run::say;
use host::places;
use serde_json::{Value as Json, json};
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

struct Part {
    name: String,
    time: Duration,
    done: Result<(), String>,
}

/// Parts of a longer chore, in the order in which they are done.
pub struct Parts {
    count: usize,
    begun: Instant,
    last: Vec<(String, f64)>,
    all: Vec<Part>,
}

impl Parts {
    /// A chore of so many parts.
    pub fn of(count: usize) -> Self {
        Self { count, begun: Instant::now(), last: last(), all: Vec::new() }
    }

    /// Does one part; a failure is kept for the summary and told to the caller.
    pub fn part(&mut self, name: &str, work: impl FnOnce() -> Result<(), String>) -> bool {
        let before = self.last.iter().find(|(last, _)| last == name);
        let about = before.map_or_else(String::new, |(_, seconds)| format!(", {} the last time", spoken(*seconds)));
        say(&format!("{name} (part {} of {}{about})", self.all.len() + 1, self.count));
        let start = Instant::now();
        let done = work();
        if let Err(error) = &done {
            println!("   {error}");
        }
        let is_done = done.is_ok();
        self.all.push(Part { name: name.into(), time: start.elapsed(), done });
        is_done
    }

    /// Notes a part that could not be tried.
    pub fn skip(&mut self, name: &str, why: &str) {
        let done = Err(format!("Not tried: {why}."));
        self.all.push(Part { name: name.into(), time: Duration::ZERO, done });
    }

    /// Prints the summary, the slowest part first, and keeps the times; an error if any part failed.
    pub fn finish(mut self) -> Result<(), String> {
        keep(&self.all);
        say("Summary, the slowest first");
        self.all.sort_by_key(|part| std::cmp::Reverse(part.time));
        for Part { name, time, done } in &self.all {
            let word = if done.is_ok() { "good" } else { "FAILED" };
            println!("   {:>6.1} min  {word:<6}  {name}", time.as_secs_f64() / 60.0);
        }
        println!("   {:>6.1} min  in all", self.begun.elapsed().as_secs_f64() / 60.0);
        let bad: Vec<String> =
            self.all.into_iter().filter_map(|part| Some(format!("{}: {}", part.name, part.done.err()?))).collect();
        if bad.is_empty() { Ok(()) } else { Err(bad.join("\n")) }
    }
}

fn spoken(seconds: f64) -> String {
    if seconds < 90.0 { format!("{seconds:.0} s") } else { format!("{:.1} min", seconds / 60.0) }
}

/// Where the times of the last run are kept, and what failed in it.
fn file() -> PathBuf {
    places::target().join("parts.json")
}

/// Keeps what was done; parts of earlier runs keep their times, and are not counted as failed any more once they were done again.
fn keep(parts: &[Part]) {
    let mut all = read();
    if !all.is_object() {
        all = json!({});
    }
    if let Some(all) = all.as_object_mut() {
        for entry in all.values_mut() {
            entry["is_new"] = json!(false);
        }
    }
    for part in parts {
        let entry = json!({ "seconds": part.time.as_secs_f64(), "is_good": part.done.is_ok(), "is_new": true });
        all[&part.name] = entry;
    }
    // Times are a help, not a result: a run does not fail over them.
    let _ = fs::create_dir_all(places::target());
    let _ = fs::write(file(), all.to_string());
}

fn read() -> Json {
    fs::read_to_string(file()).ok().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

/// The parts that failed when they were last done.
pub fn failed_last() -> Vec<String> {
    let all = read();
    let failed = all.as_object().into_iter().flatten().filter(|(_, part)| part["is_good"] == false);
    failed.map(|(name, _)| name.clone()).collect()
}

/// The parts of the last run with their seconds, the slowest first.
pub fn last() -> Vec<(String, f64)> {
    let all = read();
    let parts = all.as_object().into_iter().flatten();
    let mut parts: Vec<(String, f64)> =
        parts.filter_map(|(name, part)| Some((name.clone(), part["seconds"].as_f64()?))).collect();
    parts.sort_by(|one, other| other.1.total_cmp(&one.1));
    parts
}
