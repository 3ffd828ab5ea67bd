//! Which of the two stores is open: the real one or the sample.
//! It must hold nothing but that one choice.

use super::database::Names;
use super::mirror::{LocalMirror, Mirror};

const SAMPLE: &str = "sample";

/// Whether the sample was open when the app was last used; never where the browser keeps nothing.
pub fn is_sample(base: &str) -> bool {
    LocalMirror::open(&names(base)).is_ok_and(|choice| choice.mark(SAMPLE).is_some())
}

/// Remembers whether the sample is open.
pub fn set_sample(base: &str, is_sample: bool) {
    if let Ok(choice) = LocalMirror::open(&names(base)) {
        choice.set_mark(SAMPLE, is_sample.then_some("open"));
    }
}

fn names(base: &str) -> Names {
    Names::new(base, "choice")
}
