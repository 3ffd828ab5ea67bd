//! Holds the checks that need no browser: format, lints, and every test that runs on the computer itself.
//!
//! Must not need anything that a Rust toolchain does not bring, but for the vectors that a test of the workshop fetches.

use crate::run::{Counts, command, output, run, run_counted};
use crate::tools;
use serde_json::Value as Json;

/// Property tests that take part in `cargo xtask check` try so many cases; in the gate it is their own number.
const FEW_CASES: &str = "250";

/// The format of every file.
pub fn format() -> Result<(), String> {
    tools::components()?;
    run(&mut command("cargo", &["fmt", "--all", "--", "--check"]))
}

/// The lints of every crate, on the computer: nothing here hangs on the target, which a test of the house holds.
pub fn lints() -> Result<(), String> {
    run(&mut command("cargo", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

/// Unit, property and documentation tests, the rules of the house, the seeds of the fuzzers, and of the scenarios those that need
/// no browser. All crates at once, so that nothing is compiled twice with other features.
pub fn tests(is_few: bool, counts: &mut Counts) -> Result<(), String> {
    let mut tests = command("cargo", &["test", "--workspace", "--no-fail-fast"]);
    if is_few {
        tests.env("PROPTEST_CASES", FEW_CASES);
    }
    run_counted(&mut tests, counts)
}

/// What the identity guard finds in its made-up letters, printed by the program that the tests have built.
pub fn guard_report() -> Result<(), String> {
    let guard = program("guard")?;
    run(&mut command(&guard, &["-q", "--nocapture"]))
}

/// The program of a test, by the name of its file, built if it has to be.
pub fn program(test: &str) -> Result<String, String> {
    let arguments = ["test", "--workspace", "--test", test, "--no-run", "--message-format=json-render-diagnostics"];
    let says = output("cargo", &arguments).ok_or_else(|| format!("The test {test} does not compile."))?;
    let artifact = |line: &str| {
        let message: Json = serde_json::from_str(line).ok()?;
        let is_test = message["target"]["name"] == test && message["target"]["kind"] == serde_json::json!(["test"]);
        is_test.then(|| message["executable"].as_str().map(str::to_owned))?
    };
    says.lines().find_map(artifact).ok_or_else(|| format!("Cargo does not say where the test {test} lies."))
}
