//! The programme's words and rules as plain values and pure functions of (facts, today, policy).
//! It must never know Leptos, the browser, serde, a clock or randomness: today and chance come in as arguments.

pub mod agreement;
pub mod away;
pub mod backup;
pub mod boundary;
pub mod caseload;
pub mod clock;
pub mod committee;
pub mod day;
pub mod facility;
pub mod fellowship;
mod fellowship_find;
pub mod form;
pub mod group;
mod group_text;
mod group_weeks;
pub mod guard;
pub mod guide;
pub mod history;
pub mod id;
pub mod letter;
pub mod letter_check;
#[rustfmt::skip] // Its tables are read in lines.
mod letter_phrases;
pub mod lock_times;
pub mod mail;
pub mod meeting;
pub mod name;
pub mod note;
pub mod notice;
pub mod numbers;
pub mod outbound;
pub mod passphrase;
pub mod policy;
pub mod post;
pub mod reminder;
pub mod report;
pub mod retention;
pub mod rooms;
pub mod service;
pub mod standing;
pub mod step;
pub mod term;
pub mod thread;
pub mod writer;
