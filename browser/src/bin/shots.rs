//! Takes the screenshots of the built app, called by `cargo xtask shots`: all into `shots`, the README's into `docs/pictures`,
//! the manifest's into `public/screenshots`.
//!
//! Must not build anything.

#![expect(clippy::print_stderr, reason = "a program tells the terminal what failed")]

use browser::{places, shots};
use std::process::ExitCode;

fn main() -> ExitCode {
    let root = places::root();
    match shots::take(&root.join("shots"), &root.join("docs/pictures"), &root.join("public/screenshots")) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
