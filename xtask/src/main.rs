//! Holds the chores of the project, one command each; `cargo xtask` lists them.
//!
//! Must not hold anything of the app.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "chores tell the terminal what they do")]

mod bind;
mod budget;
mod build;
mod checks;
mod fuzz;
mod native;
mod options;
mod page;
mod parts;
mod pictures;
mod run;
mod scenarios;
mod serve;
mod split;
mod stage;
mod tools;

use build::Profile;
use options::Options;
use std::process::ExitCode;

const HELP: &str = "\
The chores of Between Letters. Each can be run again; what is there already is not made anew.

  cargo xtask serve [--port N] [--quick]
                       builds the release app and serves it at http://127.0.0.1:8080/
                       (under ten minutes the first time on two cores, about four after a change)
  cargo xtask test     the gate: everything that must hold before a change lands, browsers included
                       (about forty minutes from bare on two cores, less with what was built kept)
      NAME...          these scenarios alone, by any part of their names
      --engine E       in chromium, firefox or webkit alone
      --quick          on a build for looking at a change
      --again N        each N times, to hunt a flake
      --failed         what failed in the last run
      --deep           everything in three engines, every kill, a minute for each fuzzer, and Trunk's folder beside ours
      --turn N         gives scenarios that are played in one engine the engine of that turn
  cargo xtask check    after an edit: format, lints, rules of the house, native tests; no browser
  cargo xtask times    what the last run spent its time on
  cargo xtask build [--quick]
                       the build without serving
  cargo xtask dist     builds, and says which folder to publish and how
  cargo xtask fuzz [SECONDS]
                       looks for bytes that break what must hold of records, backups and the identity guard:
                       60 seconds for each, or as many as you say (and minutes to build, the first time)
  cargo xtask shots    takes the screenshots from the real build (about five minutes)
  cargo xtask bench [RUNS]
                       measures the app against an empty page, a bare Leptos page and other programs, and sealed against in
                       clear (about forty minutes); the report goes to docs/bench-report.md
  cargo xtask stage    finishes the folder that Trunk has built; Trunk calls this itself

Tools are kept in BETWEEN_LETTERS_TOOLS, or ~/.cache/between-letters/tools.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["serve", options @ ..] => serve::serve(options),
        ["build"] => build::build(Profile::Release),
        ["build", "--quick"] => build::build(Profile::Quick),
        ["dist"] => build::dist(),
        ["check"] => checks::check(),
        ["test", words @ ..] => Options::read(words).and_then(|options| checks::test(&options)),
        ["times"] => checks::times(),
        ["fuzz"] => fuzz::fuzz(60),
        ["fuzz", seconds] => match seconds.parse() {
            Ok(seconds) if seconds > 0 => fuzz::fuzz(seconds),
            _ => Err(format!("{seconds} is no number of seconds.")),
        },
        ["shots"] => pictures::shots(),
        ["bench"] => pictures::bench(7),
        ["bench", runs] => match runs.parse() {
            Ok(runs) if runs > 0 => pictures::bench(runs),
            _ => Err(format!("{runs} is no number of runs.")),
        },
        ["stage"] => stage::stage(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(format!("There is no such chore.\n\n{HELP}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error}");
            ExitCode::FAILURE
        }
    }
}
