//! Holds the chores of the project, one command each; `cargo xtask` lists them.
//!
//! Must not hold anything of the app.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "chores tell the terminal what they do")]

mod budget;
mod build;
mod checks;
mod fuzz;
mod peers;
mod pictures;
mod run;
mod serve;
mod split;
mod stage;
mod tools;

use std::process::ExitCode;

const HELP: &str = "\
The chores of Between Letters. Each can be run again; what is there already is not made anew.

  cargo xtask serve [--port N]   gets what it needs, builds the release app and serves it at http://127.0.0.1:8080/
                                 (the first time up to half an hour on two cores, later about a minute)
  cargo xtask build              the same without serving
  cargo xtask dist               builds, and says which folder to publish and how
  cargo xtask test               gets what it needs, browsers included, and runs every check there is
                                 (from bare somewhat over an hour on two cores, later less)
  cargo xtask fuzz [SECONDS]     looks for bytes that break what must hold of records, backups and the identity guard:
                                 60 seconds for each, or as many as you say (and minutes to build, the first time)
  cargo xtask shots              takes the screenshots from the real build (about five minutes)
  cargo xtask bench [RUNS]       measures the app against an empty page, a bare Leptos page and other programs, and sealed
                                 against in clear (about forty minutes); the report goes to docs/bench-report.md
  cargo xtask stage              finishes the folder that Trunk has built; Trunk calls this itself

Tools are kept in BETWEEN_LETTERS_TOOLS, or ~/.cache/between-letters/tools.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["serve"] => serve::serve(None),
        ["serve", "--port", port] => match port.parse() {
            Ok(port) => serve::serve(Some(port)),
            Err(_) => Err(format!("{port} is no port: a number from 1 to 65535 is.")),
        },
        ["build"] => build::build(),
        ["dist"] => build::dist(),
        ["test"] => checks::test(),
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
