//! Holds what a run of scenarios tells: how far it is, who stumbled, and how long each play took, for the next run and for
//! `cargo xtask times`.
//!
//! Must not judge: a stumble passes, but is named.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

/// How a play ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Well.
    Passed,
    /// Well at its second try, after this.
    Stumbled(String),
    /// Badly.
    Failed,
}

/// The last outcome of one play.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Line {
    seconds: f64,
    /// "passed", "stumbled" or "failed".
    ending: String,
    /// Whether it was played in the run that wrote the file.
    is_new: bool,
}

/// What came of each play, by name; those of earlier runs are kept for their times.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Report {
    plays: BTreeMap<String, Line>,
    #[serde(skip)]
    stumbles: Vec<(String, String)>,
}

impl Report {
    /// The report of the run before; an empty one where there is none.
    #[must_use]
    pub fn read(path: &Path) -> Self {
        fs::read_to_string(path).ok().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }

    /// How long a play took when it was last played.
    #[must_use]
    pub fn seconds_of(&self, name: &str) -> Option<f64> {
        self.plays.get(name).map(|line| line.seconds)
    }

    /// Notes a play; of several with the same name the worst ending counts.
    pub fn note(&mut self, name: &str, took: Duration, ending: Ending) {
        let word = match ending {
            Ending::Passed => "passed",
            Ending::Failed => "failed",
            Ending::Stumbled(first) => {
                self.stumbles.push((name.to_owned(), first));
                "stumbled"
            }
        };
        let is_worse = |line: &Line| line.ending == "failed" || (line.ending == "stumbled" && word == "passed");
        let ending = match self.plays.get(name) {
            Some(line) if is_worse(line) => line.ending.clone(),
            _ => word.to_owned(),
        };
        self.plays.insert(name.to_owned(), Line { seconds: took.as_secs_f64(), ending, is_new: true });
    }

    /// Names whoever passed only at the second try, and why the first one failed.
    pub fn tell_stumbles(&self) {
        for (name, first) in &self.stumbles {
            println!("\nPassed only at its second play, on a new profile: {name}\n  the first time: {first}");
        }
    }

    /// Writes the report, with the times of plays that this run did not make.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn write(&self, path: &Path, last: Self) -> Result<(), String> {
        let mut all = last;
        for line in all.plays.values_mut() {
            line.is_new = false;
        }
        all.plays.extend(self.plays.clone());
        let text = serde_json::to_string_pretty(&all).map_err(|error| format!("The report cannot be made: {error}"))?;
        fs::write(path, text).map_err(|error| format!("Cannot write {}: {error}", path.display()))
    }
}

/// How far a run is, by the time that its plays took the last time.
pub struct Progress {
    begun: Instant,
    told: Instant,
    all: f64,
    done: f64,
}

impl Progress {
    /// At the beginning of plays with this weight.
    #[must_use]
    pub fn new(all: f64) -> Self {
        Self { begun: Instant::now(), told: Instant::now(), all, done: 0.0 }
    }

    /// One more is done; says how far the run is every half minute.
    pub fn tell(&mut self, weight: f64) {
        self.done += weight;
        if self.told.elapsed() < Duration::from_secs(30) || self.done <= 0.0 {
            return;
        }
        self.told = Instant::now();
        let share = (self.done / self.all).min(1.0);
        let left = self.begun.elapsed().as_secs_f64() * (1.0 - share) / share;
        println!("   … {:.0} % of the plays done, about {:.1} minutes to go", share * 100.0, left / 60.0);
    }
}

#[cfg(test)]
mod tests {
    use super::{Ending, Report};
    use std::time::Duration;

    #[test]
    fn the_worst_ending_counts_and_old_times_stay() {
        let path = std::env::temp_dir().join(format!("between-letters-report-{}.json", std::process::id()));
        let mut first = Report::default();
        first.note("a", Duration::from_secs(3), Ending::Passed);
        first.note("a", Duration::from_secs(4), Ending::Failed);
        first.note("a", Duration::from_secs(5), Ending::Passed);
        assert_eq!(first.plays["a"].ending, "failed");
        assert_eq!(first.write(&path, Report::default()), Ok(()));
        let mut second = Report::default();
        second.note("b", Duration::from_secs(1), Ending::Stumbled("the first reason".into()));
        assert_eq!(second.write(&path, Report::read(&path)), Ok(()));
        let both = Report::read(&path);
        assert_eq!(both.seconds_of("a"), Some(5.0));
        assert!(!both.plays["a"].is_new && both.plays["b"].is_new);
        assert_eq!(both.plays["b"].ending, "stumbled");
        let _ = std::fs::remove_file(path);
    }
}
