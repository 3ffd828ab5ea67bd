//! Holds what one run plays: which scenarios, in which engines, how deep, how often. The chores write it down, the program of
//! scenarios reads it.
//!
//! Must not play anything.

use crate::engine::Engine;
use serde::Deserialize;
use std::path::PathBuf;
use std::sync::OnceLock;

/// The variable that holds the path of the plan, as JSON.
pub const PLAN: &str = "BETWEEN_LETTERS_PLAN";

/// What one run plays. Without one nothing is played, so that `cargo test --workspace` needs no browser.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Plan {
    /// Words of which a scenario's name with its engine must contain one; all scenarios where there are none.
    pub names: Vec<String>,
    /// Whether each of the names is a whole one.
    pub is_exact: bool,
    /// The engines that take part, by name; all where there are none.
    pub engines: Vec<String>,
    /// Everything in three engines, and every kill.
    pub is_deep: bool,
    /// The number that says whose turn it is in scenarios that are played in one engine.
    pub turn: usize,
    /// How many times each is played, to hunt a flake; no second try then.
    pub again: usize,
    /// Where the outcome and time of each play are written, as JSON; the next run reads the times for its order.
    pub report: PathBuf,
}

impl Plan {
    /// The plan of this run.
    ///
    /// # Errors
    ///
    /// When the plan that the chores name cannot be read.
    pub fn read() -> Result<Option<Self>, String> {
        let Some(path) = std::env::var_os(PLAN) else { return Ok(None) };
        let text = std::fs::read_to_string(&path).map_err(|error| format!("The plan cannot be read: {error}"))?;
        serde_json::from_str(&text).map(Some).map_err(|error| format!("The plan is not understood: {error}"))
    }

    /// The engines in which a scenario is played: all that it can be played in where it is core, the run is deep, or the person
    /// has named an engine; else the one whose turn it is.
    #[must_use]
    pub fn engines_of(&self, name: &str, is_core: bool, only: &[Engine]) -> Vec<Engine> {
        if only.is_empty() {
            return Vec::new();
        }
        let turn: usize = name.bytes().map(usize::from).sum::<usize>() + self.turn;
        let is_each = is_core || self.is_deep || !self.engines.is_empty() || !self.names.is_empty();
        let chosen = if is_each { only.to_vec() } else { vec![only[turn % only.len()]] };
        let is_wanted = |engine: &Engine| self.engines.is_empty() || self.engines.contains(&engine.to_string());
        chosen.into_iter().filter(is_wanted).collect()
    }

    /// Whether a play of this name is asked for.
    #[must_use]
    pub fn is_named(&self, play: &str) -> bool {
        let is_one = |name: &String| if self.is_exact { name == play } else { play.contains(name.as_str()) };
        self.names.is_empty() || self.names.iter().any(is_one)
    }
}

static PLANNED: OnceLock<Plan> = OnceLock::new();

/// Remembers the plan for [`sampled`].
pub(crate) fn remember(plan: &Plan) {
    let _ = PLANNED.set(plan.clone());
}

/// How many of so many like repeats this run makes: all of them in a deep run, else a sample.
#[must_use]
pub fn sampled(all: u32, sample: u32) -> u32 {
    if PLANNED.get().is_some_and(|plan| plan.is_deep) { all } else { sample.min(all) }
}

#[cfg(test)]
mod tests {
    use super::Plan;
    use crate::engine::Engine::{Chromium, Firefox, WebKit};

    const ALL: [crate::Engine; 3] = [Chromium, Firefox, WebKit];

    #[test]
    fn three_turns_cover_three_engines() {
        let plan = |turn| Plan { turn, ..Plan::default() };
        let mut engines: Vec<_> = (0..3).flat_map(|turn| plan(turn).engines_of("a::b", false, &ALL)).collect();
        engines.sort_by_key(ToString::to_string);
        assert_eq!(engines, ALL);
        assert_eq!(plan(7).engines_of("a::b", false, &ALL).len(), 1);
        assert_eq!(plan(7).engines_of("a::b", false, &[Chromium]), [Chromium]);
        assert_eq!(plan(7).engines_of("a::b", true, &ALL), ALL);
    }

    #[test]
    fn who_names_an_engine_or_a_scenario_gets_it() {
        let plan = Plan { engines: vec!["webkit".into()], ..Plan::default() };
        assert_eq!(plan.engines_of("a::b", false, &ALL), [WebKit]);
        assert!(plan.engines_of("a::b", true, &[Chromium]).is_empty());
        let plan = Plan { names: vec!["::b".into()], ..Plan::default() };
        assert_eq!(plan.engines_of("a::b", false, &ALL), ALL);
        assert!(plan.is_named("a::b::webkit") && !plan.is_named("a::c::webkit"));
        let plan = Plan { names: vec!["a::b::webkit".into()], is_exact: true, ..Plan::default() };
        assert!(plan.is_named("a::b::webkit") && !plan.is_named("a::b::webkit_too"));
    }
}
