//! A guide's private note on a writer: reminders for the guide, nothing that was told in a letter (R71, R72).
//! It must never refuse what a person writes for themselves but for its length.

use super::name::is_longer;
use std::fmt;

/// The longest note, in what a person sees as characters.
pub const NOTE_LENGTH: usize = 2_000;

/// A note.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Note {
    /// What it says.
    pub text: String,
    /// How often it was saved although the identity guard had warned. What it had warned of is not kept.
    pub overruled: u32,
}

impl Note {
    /// Changes the text; none where it is too long. `is_warned` says whether the guard finds something in it.
    #[must_use]
    pub fn changed(&self, typed: &str, is_warned: bool) -> Option<Self> {
        let text = typed.trim();
        let is_too_long = is_longer(text, NOTE_LENGTH);
        let overruled = self.overruled.saturating_add(u32::from(is_warned));
        (!is_too_long).then(|| Self { text: text.to_owned(), overruled })
    }
}

impl fmt::Debug for Note {
    /// Keeps private text out of anything printed.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Note(redacted, {})", self.overruled)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_length_is_refused_and_warnings_are_counted() {
        let note = Note::default().changed(" Ask about the call on Tuesday. ", false).expect("a note");
        assert_eq!((note.text.as_str(), note.overruled), ("Ask about the call on Tuesday.", 0));
        let warned = note.changed("Call 203-555-0142", true).expect("a note");
        assert_eq!((warned.overruled, format!("{warned:?}").contains("203")), (1, false));
        assert!(note.changed(&"ä".repeat(NOTE_LENGTH), false).is_some());
        assert_eq!(note.changed(&"ä".repeat(NOTE_LENGTH + 1), false), None);
        assert_eq!(note.changed(" ", false).map(|note| note.text.is_empty()), Some(true));
    }
}
