//! Holds `cargo xtask test` and `cargo xtask check`: what must hold before a change may land, in parts, from a bare machine.
//!
//! Must not change a file of the repository.

use crate::build::{self, Profile};
use crate::options::Options;
use crate::parts::{self, Parts};
use crate::run::{Counts, say};
use crate::{budget, fuzz, native, scenarios, tools};
use std::thread::JoinHandle;

const FORMAT: &str = "Format";
const LINTS: &str = "Lints";
const DEBIAN: &str = "Browsers from Debian";
const NATIVE: &str = "Native tests";
const GUARD: &str = "Identity guard, its report";
const BUILD: &str = "Release build";
const BUDGET: &str = "Size budget";
const SCENARIOS: &str = "Scenarios in the browsers";
const FUZZ: &str = "Fuzzers, a minute each";
const TRUNK: &str = "Trunk builds the same folder";

/// What a person runs after an edit: no browser, no release build.
pub fn check() -> Result<(), String> {
    let mut parts = Parts::of(3);
    let mut counts = Counts::default();
    parts.part(FORMAT, native::format);
    parts.part(LINTS, native::lints);
    parts.part(NATIVE, || {
        tools::for_native_tests()?;
        native::tests(true, &mut counts)
    });
    let done = parts.finish();
    println!("\nThis is not the whole test: property tests tried few cases, and no browser was opened.");
    println!("{} passed, {} failed", counts.passed, counts.failed);
    done
}

/// What the options ask for: the gate, all there is, what failed last, or a few scenarios.
pub fn test(options: &Options) -> Result<(), String> {
    if options.is_scenarios_alone() {
        return some_scenarios(options);
    }
    let wanted = if options.is_failed { failed_parts() } else { Wanted::all(options.is_deep) };
    let mut parts = Parts::of(wanted.count());
    let mut counts = Counts::default();
    // What can be wrong within seconds comes first. The fetching and the linker leave a core idle, so they run beside the rest.
    if wanted.has(FORMAT) {
        parts.part(FORMAT, native::format);
    }
    let is_fetching = wanted.has(NATIVE) || wanted.has(SCENARIOS);
    let debian = is_fetching.then(|| std::thread::spawn(tools::browsers));
    let building = wanted.has(BUILD).then(|| tools::for_building().map(|()| build::build_beside(Profile::Release)));
    if wanted.has(LINTS) {
        parts.part(LINTS, native::lints);
    }
    // The native tests ask npm for vectors.
    if let Some(debian) = debian {
        parts.part(DEBIAN, || joined(debian));
    }
    let drivers = wanted.has(SCENARIOS).then(|| std::thread::spawn(scenarios::tools));
    if wanted.has(NATIVE) {
        parts.part(NATIVE, || native::tests(false, &mut counts));
    }
    if wanted.has(GUARD) {
        parts.part(GUARD, native::guard_report);
    }
    let is_built = match building {
        Some(building) => parts.part(BUILD, || joined(building?)),
        None => true,
    };
    if wanted.has(BUDGET) && is_built {
        parts.part(BUDGET, budget::check);
    }
    if let Some(drivers) = drivers {
        if is_built {
            parts.part(SCENARIOS, || {
                joined(drivers)?;
                scenarios::play(options, &mut counts)
            });
        } else {
            parts.skip(SCENARIOS, "there is no build");
        }
    }
    if wanted.has(FUZZ) {
        parts.part(FUZZ, || fuzz::fuzz(60));
    }
    if wanted.has(TRUNK) && is_built {
        parts.part(TRUNK, build::compare_with_trunk);
    }
    let done = parts.finish();
    tell_slowest();
    tell_stumbles();
    if options.is_failed || !options.engines.is_empty() {
        println!("\nThis is not the whole test.");
    }
    // The last line in the plain form that test collectors read.
    println!("\n{} passed, {} failed", counts.passed, counts.failed);
    done
}

/// A few scenarios, on a build that is made if it has to be.
fn some_scenarios(options: &Options) -> Result<(), String> {
    let mut parts = Parts::of(3);
    let mut counts = Counts::default();
    let is_ready = parts.part("Browsers and tools", || {
        tools::browsers()?;
        scenarios::tools()
    }) && parts.part("Build", || build::build(options.profile()));
    if is_ready {
        parts.part(SCENARIOS, || scenarios::play(options, &mut counts));
    }
    let done = parts.finish();
    tell_stumbles();
    println!("\nThis is not the whole test.\n{} passed, {} failed", counts.passed, counts.failed);
    done
}

/// The parts that a run is to do.
struct Wanted(Vec<&'static str>);

impl Wanted {
    fn all(is_deep: bool) -> Self {
        let mut all = vec![FORMAT, LINTS, DEBIAN, NATIVE, GUARD, BUILD, BUDGET, SCENARIOS];
        if is_deep {
            all.extend([FUZZ, TRUNK]);
        }
        Self(all)
    }

    fn has(&self, part: &str) -> bool {
        self.0.contains(&part)
    }

    fn count(&self) -> usize {
        self.0.len()
    }
}

/// The parts that failed in the last run, and the build where one of them needs it.
fn failed_parts() -> Wanted {
    let failed = parts::failed_last();
    let mut wanted: Vec<&'static str> =
        Wanted::all(true).0.into_iter().filter(|part| failed.iter().any(|name| name == part)).collect();
    let needs_build = [BUDGET, SCENARIOS, TRUNK].iter().any(|part| wanted.contains(part));
    if needs_build && !wanted.contains(&BUILD) {
        wanted.push(BUILD);
    }
    if [NATIVE, SCENARIOS].iter().any(|part| wanted.contains(part)) && !wanted.contains(&DEBIAN) {
        wanted.push(DEBIAN);
    }
    if wanted.is_empty() {
        println!("Nothing failed in the last run.");
    }
    Wanted(wanted)
}

fn joined(thread: JoinHandle<Result<(), String>>) -> Result<(), String> {
    thread.join().unwrap_or_else(|_| Err("It ended without a word.".into()))
}

fn tell_slowest() {
    say("The slowest scenarios; `cargo xtask times` tells more");
    for (name, seconds) in scenarios::slowest(5) {
        println!("   {seconds:>6.1} s  {name}");
    }
}

fn tell_stumbles() {
    for name in scenarios::stumbled() {
        println!("   Passed only at its second play: {name}");
    }
}

/// What the last run spent its time on.
pub fn times() -> Result<(), String> {
    let parts = parts::last();
    if parts.is_empty() {
        return Err("No run has left its times yet; `cargo xtask test` does.".to_owned());
    }
    say("The parts of the last run");
    for (name, seconds) in parts {
        println!("   {:>6.1} min  {name}", seconds / 60.0);
    }
    say("Its slowest scenarios");
    for (name, seconds) in scenarios::slowest(25) {
        println!("   {seconds:>6.1} s  {name}");
    }
    Ok(())
}
