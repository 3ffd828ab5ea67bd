//! What the phone tells us: today's date, randomness, installed, storage persistence, service worker, badge; each in one file.
//! It must never carry a record outward, decide anything about the programme, or fail where the browser lacks a thing.

pub mod attention;
pub mod awake;
pub mod badge;
pub mod base;
mod browser;
pub mod files;
pub mod install;
pub mod lock;
pub mod notices;
pub mod page;
pub mod passkey;
pub mod persistence;
pub mod random;
pub mod sentinel;
pub mod shipped;
pub mod today;
pub mod worker;
pub mod workshop;
