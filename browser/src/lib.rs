//! Holds the harness that drives the real release build in three browser engines: server, engines, page, screenshots, bench.
//!
//! Must not know the app's code: it sees what a person sees (roles, names, words) and what a host sees (requests).
//!
//! A scenario is written once for every engine. Each play has a server of its own, so an origin of its own, in a browser that a
//! lane keeps from one play to the next:
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
mod lane;
pub mod page;
pub mod plan;
pub mod report;
pub mod run;
pub mod scenario;
pub mod shots;

pub use engine::{Browser, Engine, Phone};
pub use host::{Fault, Server, places};
pub use inventory;
pub use page::Page;
pub use plan::sampled;
pub use scenario::{Check, Scenario, Setup};

/// What a step gives: its result, or a sentence that says what was tried and what was seen instead.
pub type Outcome<T = ()> = Result<T, String>;
