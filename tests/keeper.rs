//! Runs every promise of the keeper twice, over records in clear and over sealed ones, and the promises of sealing itself.
//! It must not ask less of sealed records than of clear ones.

#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test, which is what it is for")]
#![allow(clippy::duplicate_mod, reason = "the same promises hold in both cases")]

#[path = "keeper/clear.rs"]
mod clear;
#[path = "keeper/sealed.rs"]
mod sealed;
