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
//! | [`outbound`] | the one door out: a preview, then a tap | let anything out that was not shown |
//! | [`state`] | the signals, and the commands that change them | hold markup |
//! | [`ui`] | routes, words, pages, components | reach storage or the device |
//!
//! The one door out is `outbound`: what leaves the device was shown before, and left by a tap.

// A page of forms nests deep types; the default is too small for a few of them.
#![recursion_limit = "256"]

#[cfg(feature = "app")]
pub mod device;
pub mod domain;
#[cfg(feature = "app")]
pub mod outbound;
#[cfg(feature = "app")]
pub mod state;
pub mod storage;
#[cfg(feature = "app")]
pub mod ui;
