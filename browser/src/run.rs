//! Holds the program of scenarios: it plays what the plan asks for, in two lanes, and tells what came of it.
//!
//! Must not decide what is in the plan; the chores do.

use crate::engine::Engine;
use crate::page::Page;
use crate::plan::{self, Plan};
use crate::report::{Ending, Progress, Report};
use crate::scenario::{Check, Scenario, Setup, full_name};
use crate::{Outcome, lane, places};
use libtest_mimic::{Arguments, Failed, Trial};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// Lanes: the engines use more than one core each, and more lanes bring nothing but stumbles.
const LANES: usize = 2;

/// One scenario in one engine.
struct Play {
    name: String,
    engine: Engine,
    /// Seconds that it took in the last run.
    weight: f64,
    scenario: &'static Scenario,
}

/// Runs the program to its end.
#[must_use]
pub fn scenarios() -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads = arguments.test_threads.or(Some(LANES));
    let plan = match Plan::read() {
        Ok(plan) => plan,
        Err(error) => {
            println!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let Some(plan) = plan else {
        println!("\nScenarios are played by `cargo xtask test`; here are the tests that need no browser.");
        return libtest_mimic::run(&arguments, checks()).exit_code();
    };
    plan::remember(&plan);
    let last = Report::read(&plan.report);
    let plays = planned(&plan, &last);
    if plays.is_empty() {
        println!("\nNo scenario has such a name in such an engine.\n\ntest result: FAILED. 0 passed; 1 failed;");
        return ExitCode::FAILURE;
    }
    let state = Arc::new(Mutex::new((Progress::new(plays.iter().map(|play| play.weight).sum()), Report::default())));
    let again = plan.again.max(1);
    let is_hunt = plan.again > 0;
    let mut trials = Vec::new();
    for play in plays {
        let play = Arc::new(play);
        for number in 1..=again {
            let (play, state) = (Arc::clone(&play), Arc::clone(&state));
            let name = if is_hunt { format!("{} ({number} of {again})", play.name) } else { play.name.clone() };
            trials.push(Trial::test(name, move || timed(&play, is_hunt, &state)));
        }
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    lane::close_all();
    let (_, report) = &*locked(&state);
    report.tell_stumbles();
    if let Err(error) = report.write(&plan.report, last) {
        println!("{error}");
    }
    conclusion.exit_code()
}

fn checks() -> Vec<Trial> {
    let trial = |check: &'static Check| {
        Trial::test(full_name(check.module, check.name), || {
            (check.run)();
            Ok(())
        })
    };
    inventory::iter::<Check>.into_iter().map(trial).collect()
}

/// What is played: engine by engine, so that a lane can keep its browser, and the longest first, so that no lane waits at the end.
fn planned(plan: &Plan, last: &Report) -> Vec<Play> {
    let mut plays = Vec::new();
    for scenario in inventory::iter::<Scenario> {
        let name = full_name(scenario.module, scenario.name);
        for engine in plan.engines_of(&name, scenario.is_core, (scenario.setup)().only) {
            let name = format!("{name}::{engine}");
            if plan.is_named(&name) {
                let weight = last.seconds_of(&name).unwrap_or(USUAL);
                plays.push(Play { name, engine, weight, scenario });
            }
        }
    }
    plays.sort_by(|one, other| {
        let key = |play: &Play| (play.engine.to_string(), -play.weight, play.name.clone());
        key(one).partial_cmp(&key(other)).unwrap_or(std::cmp::Ordering::Equal)
    });
    plays
}

/// Seconds of a scenario that was never timed.
const USUAL: f64 = 8.0;

type State = Mutex<(Progress, Report)>;

fn locked(state: &State) -> MutexGuard<'_, (Progress, Report)> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Plays, once more on a new profile after a failure, and notes what came of it.
///
/// Real browsers on a busy machine stumble now and then. The run names whoever stumbled at its end: a stumble is a bug to hunt.
fn timed(play: &Play, is_hunt: bool, state: &State) -> Result<(), Failed> {
    let begun = Instant::now();
    let first = once(play, is_hunt);
    let (ending, done) = match first {
        Ok(()) => (Ending::Passed, Ok(())),
        Err(error) if is_hunt => (Ending::Failed, Err(Failed::from(error))),
        Err(first) => match once(play, true) {
            Ok(()) => (Ending::Stumbled(first), Ok(())),
            Err(error) => (Ending::Failed, Err(Failed::from(error))),
        },
    };
    let (progress, report) = &mut *locked(state);
    report.note(&play.name, begun.elapsed(), ending);
    progress.tell(play.weight);
    done
}

fn once(play: &Play, is_fresh: bool) -> Outcome {
    let setup = (play.scenario.setup)();
    if !setup.root.join("index.html").exists() {
        return Err(format!("there is no built app in {}: run `cargo xtask build` first", setup.root.display()));
    }
    let file = play.name.replace("::", "-");
    // A failed assertion unwinds through the lane, which then has no browser any more.
    let done = catch_unwind(AssertUnwindSafe(|| played(play, &file, &setup, is_fresh)));
    done.unwrap_or_else(|_| Err("the runtime of the lane broke; see the panic above".into()))
}

fn played(play: &Play, file: &str, setup: &Setup, is_fresh: bool) -> Outcome {
    lane::play(play.engine, file, setup, is_fresh, |page: Page| async move {
        // In a task, so that a failed assertion, too, comes back here and the picture can be taken.
        let done = tokio::task::spawn_local((play.scenario.run)(page.clone())).await;
        let outcome = done.unwrap_or_else(|_| Err(format!("see the panic above\n  steps:\n  {}", page.trail())));
        if outcome.is_err() {
            page.leave_traces(&places::logs().join(file)).await;
        }
        outcome
    })
    .map_err(|error| format!("{}: {error}\n  picture and log: {}.*", play.name, places::logs().join(file).display()))
}
