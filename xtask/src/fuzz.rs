//! Holds `cargo xtask fuzz`: builds the fuzz targets and lets each run for a while.
//!
//! Must not say what has to hold; the crate `fuzz` does.

use crate::run::{command, output, run, say};
use crate::tools;
use host::places;
use std::fs;
use std::path::{Path, PathBuf};

const TARGETS: [&str; 3] = ["record", "backup", "guard"];

/// What libFuzzer steers by: which branches were taken, and what was compared. Flags of the stable compiler; cargo-fuzz gives
/// the same. No sanitizer, which would need another one: there is no unsafe code to watch.
const COVERAGE: &str = "-Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

/// An input that takes longer, in seconds, or more memory, in MiB, counts as found.
const LONGEST: &str = "-timeout=10";
const LARGEST: &str = "-rss_limit_mb=1024";

/// Builds all targets, then runs each for so many seconds; goes on after one that found something.
pub fn fuzz(seconds: u32) -> Result<(), String> {
    tools::for_fuzzing()?;
    let folder = places::target().join("fuzz");
    let programs = build(&folder)?;
    say(&format!("Running {} fuzz targets, {seconds} seconds each", TARGETS.len()));
    let found: Vec<String> = TARGETS
        .iter()
        .filter_map(|target| run_target(&folder, &programs.join(target), target, seconds).err())
        .collect();
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}

/// Builds all targets in a folder of their own, as nothing built without the coverage flags can be used; gives where they lie.
fn build(folder: &Path) -> Result<PathBuf, String> {
    say("Building the fuzz targets (about five minutes the first time on two cores)");
    // With a target named, what only runs while building is spared the flags.
    let host = output("rustc", &["--print", "host-tuple"]).ok_or("rustc does not say for what it builds.")?;
    let place = folder.to_string_lossy();
    let options = ["--features", "libfuzzer", "--profile", "fuzz", "--target", &host, "--target-dir", &place];
    run(command("cargo", &["build", "-p", "fuzz"]).args(options).env("RUSTFLAGS", COVERAGE))?;
    Ok(folder.join(host).join("fuzz"))
}

fn run_target(folder: &Path, program: &Path, target: &str, seconds: u32) -> Result<(), String> {
    let made = |name: &str| {
        let made = folder.join(name).join(target);
        fs::create_dir_all(&made).map_err(|error| format!("Cannot make {}: {error}", made.display()))?;
        Ok::<_, String>(made)
    };
    // What leads further is kept in the first of the two folders, for the next run.
    let (corpus, seeds) = (made("corpus")?, places::root().join("fuzz/seeds").join(target));
    let found = format!("-artifact_prefix={}/", made("found")?.display());
    let mut started = command(&program.to_string_lossy(), &[LONGEST, LARGEST, "-print_final_stats=1"]);
    started.args([corpus, seeds]).arg(format!("-max_total_time={seconds}")).arg(found);
    let done = started.output().map_err(|error| format!("{}: {error}", program.display()))?;
    let says = String::from_utf8_lossy(&done.stderr);
    if done.status.success() {
        let executions = executions(&says).ok_or_else(|| format!("{target} does not say what it did:\n{says}"))?;
        println!("   {target:<6}  {executions:>9} executions, nothing found");
        return Ok(());
    }
    let program = program.display();
    Err(match found_in(&says) {
        Some(file) => format!("{says}\n{target} fails on {file}\nSee it again with: {program} {file}"),
        None => format!("{says}\n{target} did not run ({})", done.status),
    })
}

/// The executions that libFuzzer counted.
fn executions(says: &str) -> Option<u64> {
    let line = says.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"))?;
    line.trim().parse().ok()
}

/// The file with the input that was found.
fn found_in(says: &str) -> Option<&str> {
    says.lines().find_map(|line| Some(line.split_once("Test unit written to ")?.1.trim()))
}

#[cfg(test)]
mod tests {
    use super::{executions, found_in};

    #[test]
    fn what_libfuzzer_says_is_read() {
        assert_eq!(executions("Done\nstat::number_of_executed_units: 4711\nstat::new_units_added: 1"), Some(4711));
        assert_eq!(executions("Done"), None);
        let says = "SUMMARY\nartifact_prefix='a/'; Test unit written to a/crash-0b\nBase64: eA==";
        assert_eq!(found_in(says), Some("a/crash-0b"));
        assert_eq!(found_in("SUMMARY"), None);
    }
}
