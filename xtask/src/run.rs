//! Holds how a chore runs another program: shown, with its progress visible, and its failure in words.
//!
//! Must not decide what to run.

use std::env;
use std::ffi::OsString;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Says what is about to happen.
pub fn say(words: &str) {
    println!("\n── {words}");
}

/// A command in the repository's top folder, with the project's tools first on the path.
pub fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(browser::places::root()).env("PATH", path());
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
    let all = std::iter::once(browser::places::tools().join("bin")).chain(env::split_paths(&old));
    env::join_paths(all).unwrap_or(old)
}

/// Runs a command to its end, its words passed through.
pub fn run(command: &mut Command) -> Result<(), String> {
    let shown = shown(command);
    println!("   $ {shown}");
    let status = command.status().map_err(|error| format!("{shown}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("This failed ({status}): {shown}")) }
}

/// Runs a test command to its end, its words passed through; gives how many tests passed and failed.
pub fn run_counted(command: &mut Command) -> (usize, usize, Result<(), String>) {
    let shown = shown(command);
    println!("   $ {shown}");
    let mut child = match command.stdout(Stdio::piped()).spawn() {
        Ok(child) => child,
        Err(error) => return (0, 0, Err(format!("{shown}: {error}"))),
    };
    let (mut passed, mut failed) = (0, 0);
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            println!("{line}");
            if let Some((now_passed, now_failed)) = counts(&line) {
                passed += now_passed;
                failed += now_failed;
            }
        }
    }
    let done = match child.wait() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("This failed ({status}): {shown}")),
        Err(error) => Err(format!("{shown}: {error}")),
    };
    (passed, failed, done)
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

/// Parts of a longer chore, each with the time it took.
#[derive(Default)]
pub struct Parts(Vec<(String, Duration, Result<(), String>)>);

impl Parts {
    /// Does one part; a failure is kept for the summary and told to the caller.
    pub fn part(&mut self, name: &str, about: &str, work: impl FnOnce() -> Result<(), String>) -> bool {
        say(&format!("{name} ({about})"));
        let start = Instant::now();
        let done = work();
        if let Err(error) = &done {
            eprintln!("   {error}");
        }
        let is_done = done.is_ok();
        self.0.push((name.into(), start.elapsed(), done));
        is_done
    }

    /// Notes a part that could not be tried.
    pub fn skip(&mut self, name: &str, why: &str) {
        self.0.push((name.into(), Duration::ZERO, Err(format!("Not tried: {why}."))));
    }

    /// Prints the summary; an error if any part failed.
    pub fn finish(self) -> Result<(), String> {
        say("Summary");
        let mut total = Duration::ZERO;
        let mut bad = Vec::new();
        for (name, time, done) in self.0 {
            total += time;
            let word = if done.is_ok() { "good" } else { "FAILED" };
            println!("   {:>6.1} min  {word:<6}  {name}", time.as_secs_f64() / 60.0);
            bad.extend(done.err().map(|error| format!("{name}: {error}")));
        }
        println!("   {:>6.1} min  in all", total.as_secs_f64() / 60.0);
        if bad.is_empty() { Ok(()) } else { Err(bad.join("\n")) }
    }
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
