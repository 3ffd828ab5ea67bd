//! The programme's words and rules as plain values and pure functions of (facts, today, policy).
//! It must never know Leptos, the browser, serde, a clock or randomness: today and chance come in as arguments.

pub mod away;
pub mod backup;
pub mod caseload;
pub mod clock;
pub mod day;
pub mod form;
pub mod guard;
pub mod guide;
pub mod history;
pub mod id;
pub mod letter;
pub mod lock_times;
pub mod name;
pub mod note;
pub mod numbers;
pub mod outbound;
pub mod passphrase;
pub mod policy;
pub mod retention;
pub mod step;
pub mod thread;
pub mod writer;
