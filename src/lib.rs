//! Between Letters: a step guide's companion, kept on the guide's own phone.
//!
//! A tap becomes a command in [`state`]; the command asks [`domain`] what the new truth is and hands it to [`storage`];
//! only when storage says it is kept does the signal change that [`ui`] shows. Nothing flows the other way.
//!
//! | room | holds | must never |
//! |---|---|---|
//! | [`domain`] | the programme's words and rules, as pure functions of (facts, today, policy) | know Leptos, the browser, serde, a clock or randomness |
//! | [`storage`] | how records stay on this device, in two places | decide anything about the programme; print a record |
//! | [`device`] | what the phone tells us: today, randomness, installed, the one-tab lock, the service worker | carry a record outward |
//! | [`state`] | the signals, and the commands that change them | hold markup |
//! | [`ui`] | routes, words, pages, components | reach storage or the device |
//!
//! There is no door out yet: nothing leaves the device. `outbound` comes with the first thing that may.

// A page of forms nests deep types; the default is too small for a few of them.
#![recursion_limit = "256"]

pub mod device;
pub mod domain;
pub mod state;
pub mod storage;
pub mod ui;
