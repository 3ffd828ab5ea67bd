//! The workshop: work that is heavy or rare, in a worker with a WebAssembly file of its own, so that the app's start does not
//! pay for it and the page stays responsive. It must know no record.

pub mod age_file;
pub mod calendar;
pub mod guard;
pub mod keys;
pub mod table;
