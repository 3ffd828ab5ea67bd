//! The words that open the lock: how they are read, how strong they look, and how long to wait after wrong ones (R78).
//! It must keep no words; none leave this file but as the caller's own.

use super::day::{Day, days_between};

/// Words of a phrase that the app makes.
const PHRASE_WORDS: usize = 6;
/// The least number of characters.
const SHORTEST: usize = 12;
/// Wrong tries before the first wait.
const FREE_TRIES: u32 = 3;
const FIRST_WAIT_S: u32 = 5;
const LONGEST_WAIT_S: u32 = 300;

/// After how many days the words are asked for where a passkey is the daily way.
const ASK_AGAIN_DAYS: i64 = 30;

/// Whether words that were typed last on that day should be typed once more.
#[must_use]
pub fn are_words_due(typed: Option<Day>, today: Day) -> bool {
    typed.is_none_or(|typed| days_between(typed, today) >= ASK_AGAIN_DAYS)
}

/// How hard words look to guess. A rough reading: it knows no list of common words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Too short to be taken.
    TooShort,
    /// A program would find them in time.
    Weak,
    /// Good enough for a phone that is seldom out of sight.
    Fair,
    /// Out of reach.
    Strong,
}

/// Reads typed words: case and blanks do not count, as a phone's keyboard changes both by itself.
#[must_use]
pub fn normal(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Judges words as [`normal`] reads them.
#[must_use]
pub fn strength(typed: &str) -> Strength {
    let words = normal(typed);
    let mut different: Vec<&str> = words.split(' ').collect();
    different.sort_unstable();
    different.dedup();
    let mut letters: Vec<char> = words.chars().collect();
    let length = letters.len();
    // A word said twice is no harder to guess.
    let different_length: usize = different.iter().map(|word| word.chars().count()).sum();
    letters.sort_unstable();
    letters.dedup();
    if length < SHORTEST {
        Strength::TooShort
    } else if different.len() >= PHRASE_WORDS && letters.len() >= 10 {
        Strength::Strong
    } else if letters.len() >= 8 && (different.len() >= 4 || different_length >= 16) {
        Strength::Fair
    } else {
        Strength::Weak
    }
}

/// How many seconds to wait after so many wrong tries in a row: none at first, then twice as long each time, up to five
/// minutes.
#[must_use]
pub fn wait_seconds(wrong_tries: u32) -> u32 {
    match wrong_tries.checked_sub(FREE_TRIES) {
        None => 0,
        Some(more) => FIRST_WAIT_S.saturating_mul(1 << more.min(10)).min(LONGEST_WAIT_S),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_asked_for_after_a_month() {
        let day = |text: &str| crate::domain::day::from_iso(text).expect("a day");
        let today = day("2026-07-31");
        assert!(are_words_due(None, today));
        assert!(are_words_due(Some(day("2026-07-01")), today));
        assert!(!are_words_due(Some(day("2026-07-02")), today));
        assert!(!are_words_due(Some(day("2026-08-09")), today), "a clock that was set back");
    }

    #[test]
    fn case_and_blanks_do_not_count() {
        for typed in ["Apple  river ", "apple river", "\tAPPLE\nriver"] {
            assert_eq!(normal(typed), "apple river");
        }
    }

    #[test]
    fn more_and_other_words_are_stronger() {
        for (words, strength_of_them) in [
            ("", Strength::TooShort),
            ("short", Strength::TooShort),
            ("aaaaaaaaaaaaaaaa", Strength::Weak),
            ("password password", Strength::Weak),
            ("mydogsname12", Strength::Weak),
            ("heron willow tide moss", Strength::Fair),
            ("a longer sentence of mine", Strength::Fair),
            ("maple maple maple maple maple maple", Strength::Weak),
            ("abandon river copper lemon ticket zoo", Strength::Strong),
        ] {
            assert_eq!(strength(words), strength_of_them, "{words}");
        }
    }

    #[test]
    fn the_wait_grows_and_ends() {
        let waits: Vec<u32> = (0..12).map(wait_seconds).collect();
        assert_eq!(waits, [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
        assert_eq!(wait_seconds(u32::MAX), 300);
    }
}
