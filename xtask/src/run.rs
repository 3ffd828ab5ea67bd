//! Holds how a chore runs another program: shown, with its progress visible, and its failure in words.
//!
//! Must not decide what to run.

use std::env;
use std::ffi::OsString;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// Says what is about to happen.
pub fn say(words: &str) {
    println!("\n── {words}");
}

/// A command in the repository's top folder, with the project's tools first on the path.
pub fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(host::places::root()).env("PATH", path());
    // What `cargo run` tells this program is about this program, not about what it starts.
    for (name, _) in env::vars_os() {
        let name_words = name.to_string_lossy();
        if name_words.starts_with("CARGO_PKG_")
            || name_words.starts_with("CARGO_MANIFEST_")
            || name_words == "CARGO_BIN_NAME"
        {
            command.env_remove(name);
        }
    }
    command
}

/// The search path with the project's tools first.
fn path() -> OsString {
    let old = env::var_os("PATH").unwrap_or_default();
    let all = std::iter::once(host::places::tools().join("bin")).chain(env::split_paths(&old));
    env::join_paths(all).unwrap_or(old)
}

/// Runs a command to its end, its words passed through.
pub fn run(command: &mut Command) -> Result<(), String> {
    let shown = shown(command);
    println!("   $ {shown}");
    let status = command.status().map_err(|error| format!("{shown}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("This failed ({status}): {shown}")) }
}

/// Runs a command to its end; what it prints comes with a failure alone.
pub fn run_quietly(command: &mut Command) -> Result<(), String> {
    let shown = shown(command);
    let done = command.output().map_err(|error| format!("{shown}: {error}"))?;
    if done.status.success() {
        return Ok(());
    }
    let (out, err) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    Err(format!("{out}{err}This failed ({}): {shown}", done.status))
}

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub passed: usize,
    pub failed: usize,
}

/// Runs a test command to its end, its words passed through, and adds what it counted.
pub fn run_counted(command: &mut Command, all: &mut Counts) -> Result<(), String> {
    let shown = shown(command);
    println!("   $ {shown}");
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| format!("{shown}: {error}"))?;
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            println!("{line}");
            if let Some((passed, failed)) = counts(&line) {
                all.passed += passed;
                all.failed += failed;
            }
        }
    }
    let status = child.wait().map_err(|error| format!("{shown}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("This failed ({status}): {shown}")) }
}

/// Passed and failed in a closing line of Rust's test runner.
fn counts(line: &str) -> Option<(usize, usize)> {
    let words: Vec<&str> = line.strip_prefix("test result:")?.split_whitespace().collect();
    let before = |what: &str| {
        let at = words.iter().position(|word| word.trim_end_matches(';') == what)?;
        words.get(at.checked_sub(1)?)?.parse().ok()
    };
    Some((before("passed")?, before("failed")?))
}

/// What a command prints, trimmed; none if it is missing or fails.
pub fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let done = command(program, arguments).stderr(Stdio::null()).output().ok()?;
    done.status.success().then(|| String::from_utf8_lossy(&done.stdout).trim().to_owned())
}

/// Whether a program is on the path, the project's tools included.
pub fn is_there(program: &str) -> bool {
    env::split_paths(&path()).any(|folder| folder.join(program).is_file())
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).display().to_string();
    std::iter::once(program)
        .chain(command.get_args().map(|argument| argument.to_string_lossy().into_owned()))
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::counts;

    #[test]
    fn closing_lines_are_counted() {
        let line = "test result: FAILED. 5 passed; 4 failed; 0 ignored; 0 measured; 0 filtered out; finished in 16.07s";
        assert_eq!(counts(line), Some((5, 4)));
        assert_eq!(counts("test something ... ok"), None);
    }
}
