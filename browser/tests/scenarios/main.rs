//! Holds every scenario, one file for each subject, as one program: `cargo xtask test` says which of them it plays, and where.
//!
//! Must not hold a scenario itself.

#![allow(clippy::print_stdout, reason = "tests tell the terminal what they do")]

mod backup;
mod beginning;
mod console;
mod forms;
mod group;
mod guide;
mod harness;
mod installed;
mod kept;
mod left;
mod library;
mod locked;
mod looking;
mod main_job;
mod many;
mod passkey;
mod places;
mod service;
mod silent;
mod smoke;
mod tab_lock;
mod told;
mod traces;
mod unread;
mod update;

fn main() -> std::process::ExitCode {
    browser::run::scenarios()
}
