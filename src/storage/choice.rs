//! Which of the two stores is open: the real one or the sample.
//! It must hold nothing but that one choice.

use super::database::Names;
use super::mirror::{LocalMirror, Mirror};

const SAMPLE: &str = "sample";
const OPEN: &str = "open";
const LEFT: &str = "left";

/// What was chosen last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The real records; there is no sample.
    Real,
    /// The sample.
    Sample,
    /// The real records; the sample was left and is to be deleted.
    Left,
}

/// Whether the sample is open; never where the browser keeps nothing.
pub fn is_sample(base: &str) -> bool {
    read(base).as_deref() == Some(OPEN)
}

/// Whether a sample that was left is still to be deleted.
pub fn is_left(base: &str) -> bool {
    read(base).as_deref() == Some(LEFT)
}

/// Remembers the choice.
pub fn set(base: &str, choice: Choice) {
    if let Ok(mirror) = LocalMirror::open(&names(base)) {
        mirror.set_mark(
            SAMPLE,
            match choice {
                Choice::Real => None,
                Choice::Sample => Some(OPEN),
                Choice::Left => Some(LEFT),
            },
        );
    }
}

fn read(base: &str) -> Option<String> {
    LocalMirror::open(&names(base)).ok()?.mark(SAMPLE)
}

fn names(base: &str) -> Names {
    Names::new(base, "choice")
}
