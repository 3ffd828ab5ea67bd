//! Holds the harness that drives the real release build in three browser engines: server, engines, page, screenshots, bench.
//!
//! Must not know the app's code: it sees what a person sees (roles, names, words) and what a host sees (requests).
//!
//! A scenario is written once and runs in each engine, each time with a server, a driver and a profile of its own:
//!
//! ```text
//! scenario!(a_writer_can_be_added, |page| {
//!     page.open().await?;
//!     page.click_button("Start with my writers").await?;
//!     page.fill("The pen name you sign with", "Heron").await?;
//!     page.wait_status("Saved").await?;
//! });
//! ```

#![expect(clippy::print_stdout, reason = "tests, screenshots and the bench tell the terminal what they do")]

pub mod bench;
pub mod engine;
pub mod page;
pub mod places;
pub mod scenario;
pub mod server;
pub mod shots;

pub use engine::{Browser, Engine, Phone};
pub use page::Page;
pub use scenario::{Setup, engine_of_turn, play};
pub use server::{Fault, Server};

/// What a step gives: its result, or a sentence that says what was tried and what was seen instead.
pub type Outcome<T = ()> = Result<T, String>;
