//! Holds what the chores and the browser tests share: the static server, and where things lie on this machine.
//!
//! Must not know the app or a browser, so that serving the app compiles neither.

pub mod places;
pub mod server;

pub use server::{Fault, Server};
