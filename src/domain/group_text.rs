//! What may be written in a writing group: a first name, a short intention, and texts for oneself (R127, R131, R133, A38).
//! It must take no last name, and never more than its field is meant for.

use super::name::{folded, is_longer};
use std::fmt;
use unicode_segmentation::UnicodeSegmentation;

/// The longest first name, in what a person sees as characters.
pub const NAME_LENGTH: usize = 20;
/// The longest intention, in what a person sees as characters (A38).
pub const INTENTION_LENGTH: usize = 40;
/// The longest text for oneself alone, in what a person sees as characters.
pub const OWN_LENGTH: usize = 200;
/// The longest Preamble or Meeting Format, in what a person sees as characters (R131).
pub const SCRIPT_LENGTH: usize = 20_000;

/// Signs that stand between the letters of one name: apostrophes and hyphens.
const JOINS: [&str; 8] = ["'", "\u{2018}", "\u{2019}", "\u{5f3}", "-", "\u{2010}", "\u{2011}", "\u{5be}"];

/// A text of a person, in any script, that no debug print shows.
macro_rules! private {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// Takes a text from a record: it was checked when it was written, and a stricter rule today must not lose it.
            #[must_use]
            pub fn kept(text: &str) -> Self {
                Self(text.to_owned())
            }

            /// The text to show.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            /// Keeps private text out of anything printed.
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(concat!(stringify!($name), "(redacted)"))
            }
        }
    };
}

private!(
    /// A first name or initials (R133).
    ///
    /// ```
    /// use between_letters::domain::group::{FirstName, NameProblem};
    /// assert!(FirstName::new("Ana B.").is_ok());
    /// assert_eq!(FirstName::new("Wren Harbor"), Err(NameProblem::LastName));
    /// ```
    FirstName
);
private!(
    /// What a person intends until the next meeting: one line, 1 to 40 characters (R125, A38).
    Intention
);

/// Why a name was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameProblem {
    /// Nothing visible in it.
    Empty,
    /// Longer than [`NAME_LENGTH`].
    TooLong,
    /// More than a first name: a second word that is not a letter, or a third.
    LastName,
    /// A digit or a sign in it that is in no name.
    NotLetters,
}

/// Why an intention was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntentionProblem {
    /// Longer than [`INTENTION_LENGTH`].
    TooLong,
}

/// That a text is longer than its field allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

impl FirstName {
    /// Checks a typed name and takes it, trimmed (R133): one word of letters, apostrophes and hyphens, then at most one letter
    /// with or without a dot; or initials alone. "J.M." is written "J. M.".
    pub fn new(typed: &str) -> Result<Self, NameProblem> {
        let visible: String = typed.chars().filter(|letter| !is_hidden(*letter)).collect();
        let text = one_line(&visible.replace('.', ". "));
        if folded(&text).is_empty() {
            return Err(NameProblem::Empty);
        }
        let words: Vec<&str> = text.split(' ').collect();
        if !words.iter().all(|word| is_initial(word) || is_name(word)) {
            return Err(NameProblem::NotLetters);
        }
        // Before the length: who is told to shorten a full name would be told twice.
        let are_initials = words.iter().all(|word| is_initial(word));
        if !are_initials
            && !matches!(words.as_slice(), [_])
            && !matches!(words.as_slice(), [_, last] if is_initial(last))
        {
            return Err(NameProblem::LastName);
        }
        if is_longer(&text, NAME_LENGTH) {
            return Err(NameProblem::TooLong);
        }
        Ok(Self(text))
    }
}

impl Intention {
    /// Checks a typed intention and takes it as one line (A38); none where nothing was said. Line breaks become blanks.
    pub fn new(typed: &str) -> Result<Option<Self>, IntentionProblem> {
        let text = one_line(typed);
        if folded(&text).is_empty() {
            return Ok(None);
        }
        if is_longer(&text, INTENTION_LENGTH) { Err(IntentionProblem::TooLong) } else { Ok(Some(Self(text))) }
    }
}

/// Checks a text for oneself alone and takes it, trimmed; it may be empty and may have lines (A38).
pub fn own_text(typed: &str) -> Result<String, TooLong> {
    limited(typed, OWN_LENGTH)
}

/// Checks an imported Preamble or Meeting Format and takes it, trimmed; none where it is empty (R131).
pub fn script(typed: &str) -> Result<Option<String>, TooLong> {
    limited(typed, SCRIPT_LENGTH).map(|text| Some(text).filter(|text| !text.is_empty()))
}

fn limited(typed: &str, length: usize) -> Result<String, TooLong> {
    let text: String = typed.chars().filter(|letter| matches!(letter, '\n' | '\t') || !letter.is_control()).collect();
    let text = text.trim();
    if is_longer(text, length) { Err(TooLong) } else { Ok(text.to_owned()) }
}

/// Blanks, line breaks and other control characters in a row are one blank; there are none at the ends.
fn one_line(typed: &str) -> String {
    let words = typed.split(|letter: char| letter.is_whitespace() || letter.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether a character shows nothing; the two joiners do, for letters beside them look otherwise without.
fn is_hidden(letter: char) -> bool {
    let is_joiner = matches!(letter, '\u{200c}' | '\u{200d}');
    !is_joiner && !letter.is_whitespace() && folded(letter.encode_utf8(&mut [0; 4])).is_empty()
}

/// Whether what a person sees as one character is a letter; accents and vowel signs come after it in the same one.
fn is_letter(sign: &str) -> bool {
    sign.chars().next().is_some_and(|letter| letter.is_alphabetic() && !letter.is_numeric())
}

fn is_name(word: &str) -> bool {
    word.graphemes(true).any(is_letter) && word.graphemes(true).all(|sign| is_letter(sign) || JOINS.contains(&sign))
}

fn is_initial(word: &str) -> bool {
    let mut signs = word.strip_suffix('.').unwrap_or(word).graphemes(true);
    signs.next().is_some_and(is_letter) && signs.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r133_first_names_and_initials_are_taken_in_any_script() {
        for name in [
            "Ana",
            "Ana B.",
            "Ana B",
            "J. M.",
            "J. M. R.",
            "J",
            "O'Neil",
            "O\u{2019}Neil",
            "Zoë",
            "Zoe\u{308}",
            "李",
            "Ana-Maria",
            "Ёжик",
            "زيتون",
            "नीलम",
            "ใบไม้",
            "می\u{200c}نا",
            "wren",
        ] {
            let taken = FirstName::new(&format!(" {name}\n"));
            assert_eq!(taken.as_ref().map(FirstName::as_str), Ok(name), "{name:?}");
        }
        for (typed, kept) in [("J.M.", "J. M."), ("\u{200f}زيتون\u{200f}", "زيتون"), ("Ana \u{a0} B.", "Ana B.")]
        {
            assert_eq!(FirstName::new(typed).as_ref().map(FirstName::as_str), Ok(kept), "{typed:?}");
        }
    }

    #[test]
    fn r133_last_names_numbers_and_addresses_are_refused() {
        for (typed, problem) in [
            ("", NameProblem::Empty),
            (" \u{200b}\u{feff}\u{200d}\u{3164} ", NameProblem::Empty),
            ("Ana Lopez", NameProblem::LastName),
            ("Ana Maria Lopez", NameProblem::LastName),
            ("J. Lopez", NameProblem::LastName),
            ("Ana B. C.", NameProblem::LastName),
            ("Ana\u{3000}Lopez", NameProblem::LastName),
            ("Ana\nLopez", NameProblem::LastName),
            ("Ana Lopez and everybody else", NameProblem::LastName),
            ("Ana 5", NameProblem::NotLetters),
            ("Ana5", NameProblem::NotLetters),
            ("Ana ٥", NameProblem::NotLetters),
            ("ana@x", NameProblem::NotLetters),
            ("Ana_Lopez", NameProblem::NotLetters),
            ("Ana, Lopez", NameProblem::NotLetters),
            ("🦉", NameProblem::NotLetters),
            ("-", NameProblem::NotLetters),
            (". .", NameProblem::NotLetters),
            (&"a".repeat(NAME_LENGTH + 1), NameProblem::TooLong),
            (&"e\u{301}\u{302}\u{303}".repeat(200), NameProblem::TooLong),
        ] {
            assert_eq!(FirstName::new(typed), Err(problem), "{typed:?}");
        }
        for letter in ["a", "ë", "e\u{308}", "李"] {
            assert!(FirstName::new(&letter.repeat(NAME_LENGTH)).is_ok(), "{letter}");
            assert_eq!(FirstName::new(&letter.repeat(NAME_LENGTH + 1)), Err(NameProblem::TooLong), "{letter}");
        }
    }

    #[test]
    fn a38_an_intention_has_forty_characters() {
        for letter in ["a", "ä", "e\u{301}", "木", "🦉", "👩\u{200d}👩\u{200d}👧"] {
            let longest = letter.repeat(INTENTION_LENGTH);
            let taken = Intention::new(&longest).map(|taken| taken.map(|intention| intention.as_str().to_owned()));
            assert_eq!(taken, Ok(Some(longest.clone())), "{letter}");
            assert_eq!(Intention::new(&format!("{longest}{letter}")), Err(IntentionProblem::TooLong), "{letter}");
        }
        assert_eq!(Intention::new(&"e\u{301}\u{302}\u{303}".repeat(500)), Err(IntentionProblem::TooLong));
    }

    #[test]
    fn r127_an_intention_is_one_line() {
        for nothing in ["", " \n\t ", "\u{200b}\u{feff}", "\r\n"] {
            assert_eq!(Intention::new(nothing), Ok(None), "{nothing:?}");
        }
        for typed in ["ten lines\na day", " ten lines\r\n a day ", "ten\u{2028}lines\u{0}a\u{85}day"] {
            assert_eq!(Intention::new(typed), Ok(Some(Intention::kept("ten lines a day"))), "{typed:?}");
        }
    }

    #[test]
    fn a38_a_text_for_oneself_has_two_hundred_characters_and_may_have_lines() {
        assert_eq!(own_text(" I was tired.\r\nThen away. \n").as_deref(), Ok("I was tired.\nThen away."));
        assert_eq!(own_text("  ").as_deref(), Ok(""));
        assert!(own_text(&format!(" {} ", "木".repeat(OWN_LENGTH))).is_ok());
        assert_eq!(own_text(&"木".repeat(OWN_LENGTH + 1)), Err(TooLong));
    }

    #[test]
    fn r131_an_imported_text_has_twenty_thousand_characters() {
        assert_eq!(script("\u{0} \r\n"), Ok(None));
        assert_eq!(script(" Welcome.\r\n\r\nRead on. "), Ok(Some("Welcome.\n\nRead on.".to_owned())));
        assert!(script(&"ä".repeat(SCRIPT_LENGTH)).is_ok());
        assert_eq!(script(&"ä".repeat(SCRIPT_LENGTH + 1)), Err(TooLong));
    }

    proptest::proptest! {
        /// R133: whatever is typed, what is taken is short, holds no digit and no "@", has one word at most that is more than
        /// a letter, and is taken again as it is.
        #[test]
        fn r133_a_taken_name_is_no_full_name(typed in "\\PC{0,24}|[A-Za-zëЁ李'. \\-]{1,24}|[A-Z][a-z]{1,6} [A-Z]\\.?") {
            if let Ok(name) = FirstName::new(&typed) {
                let text = name.as_str();
                proptest::prop_assert!(!is_longer(text, NAME_LENGTH) && !text.is_empty());
                proptest::prop_assert!(!text.contains('@') && !text.chars().any(char::is_numeric));
                let long = text.split(' ').filter(|word| !is_initial(word)).count();
                proptest::prop_assert!(long <= 1);
                proptest::prop_assert_eq!(FirstName::new(text), Ok(name.clone()));
            }
        }

        /// A38: whatever is typed, what is taken is one line of at most 40 characters, and is taken again as it is.
        #[test]
        fn a38_a_taken_intention_is_one_short_line(typed in "(?s).{0,60}") {
            if let Ok(Some(intention)) = Intention::new(&typed) {
                let text = intention.as_str();
                proptest::prop_assert!(!is_longer(text, INTENTION_LENGTH) && text.trim() == text && !text.is_empty());
                let breaks = |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
                proptest::prop_assert!(!text.contains(breaks));
                proptest::prop_assert_eq!(Intention::new(text), Ok(Some(intention.clone())));
            }
        }
    }
}
