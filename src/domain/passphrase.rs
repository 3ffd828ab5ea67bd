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

/// The most spellings in which words are tried: the cost of a wrong guess stays within as many times that of one.
const MOST_SPELLINGS: usize = 4;

/// Reads typed words as new locks and files are made with them: case and blanks do not count, nor whether a quotation mark, a
/// dash or an ellipsis is the keyboard's or the one that a phone puts in its place by itself.
#[must_use]
pub fn folded(typed: &str) -> String {
    let mut folded = String::new();
    for letter in plain(typed, "-").chars() {
        if letter != '-' || !folded.ends_with('-') {
            folded.push(letter);
        }
    }
    folded
}

/// The spellings in which words are tried, each once: as they were typed; as new locks and files are made; and, for those
/// that were made before words were folded, as a keyboard without a phone's help and as a phone would have written them.
/// Words of letters and blanks alone have one.
#[must_use]
pub fn spellings(typed: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::with_capacity(MOST_SPELLINGS);
    for spelling in [lower(typed), folded(typed), plain(typed, "--"), pretty(typed)] {
        if !all.contains(&spelling) {
            all.push(spelling);
        }
    }
    all
}

fn lower(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Without what a phone's keyboard puts in by itself; a long dash becomes `long`.
fn plain(typed: &str, long: &str) -> String {
    let mut plain = String::new();
    for letter in typed.chars() {
        match letter {
            '\u{2018}'..='\u{201b}' | '\u{2b9}' | '\u{2bb}'..='\u{2bd}' | '\u{2032}' | '\u{b4}' | '`' => {
                plain.push('\'')
            }
            '\u{201c}'..='\u{201f}' | '\u{2033}' | '\u{ab}' | '\u{bb}' => plain.push('"'),
            '\u{2014}' | '\u{2015}' => plain.push_str(long),
            '\u{2010}'..='\u{2013}' | '\u{2212}' => plain.push('-'),
            '\u{2026}' => plain.push_str("..."),
            // What cannot be seen comes with a paste.
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
            letter => plain.push(letter),
        }
    }
    lower(&plain)
}

/// As a phone writes it by itself: quotation marks that open and close, long dashes, an ellipsis.
fn pretty(typed: &str) -> String {
    let plain = plain(typed, "--").replace("...", "\u{2026}").replace("--", "\u{2014}").replace(" - ", " \u{2013} ");
    let mut pretty = String::new();
    for letter in plain.chars() {
        let opens = pretty.chars().next_back().is_none_or(|last| " (\u{2014}\u{2018}\u{201c}".contains(last));
        pretty.push(match (letter, opens) {
            ('\'', true) => '\u{2018}',
            ('\'', false) => '\u{2019}',
            ('"', true) => '\u{201c}',
            ('"', false) => '\u{201d}',
            (letter, _) => letter,
        });
    }
    pretty
}

/// Judges words as [`folded`] reads them.
#[must_use]
pub fn strength(typed: &str) -> Strength {
    let words = folded(typed);
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
            assert_eq!(folded(typed), "apple river");
            assert_eq!(spellings(typed), ["apple river"]);
        }
    }

    /// Words as a keyboard writes them, and as phones and programs do by themselves.
    const PAIRS: [(&str, &str); 14] = [
        ("the heron's nest", "The heron\u{2019}s nest"),
        ("the herons' nest", "the herons\u{2019} nest"),
        ("'twas a heron", "\u{2018}Twas a heron"),
        ("the \"old\" heron", "the \u{201c}old\u{201d} heron"),
        ("\"old\" 'n' grey", "\u{201c}old\u{201d} \u{2018}n\u{2019} grey"),
        ("heron--willow", "heron\u{2014}willow"),
        ("heron -- willow", "heron \u{2014} willow"),
        ("heron - willow", "heron \u{2013} willow"),
        ("heron... willow", "Heron\u{2026} willow"),
        ("heron's nest -- tide...", "Heron\u{2019}s nest \u{2014} tide\u{2026}"),
        ("heron willow", "Heron\u{a0}\u{a0}willow "),
        ("heron willow", "heron\u{2009}willow"),
        ("heron willow", "\u{feff}heron\u{200b} willow"),
        ("two-fold heron", "two\u{2d}fold heron"),
    ];

    #[test]
    fn r78_words_open_whichever_keyboard_wrote_them() {
        for (plain, typographic) in PAIRS {
            for (set, typed) in [(plain, typographic), (typographic, plain), (plain, plain), (typographic, typographic)]
            {
                let tried = spellings(typed);
                assert!(tried.contains(&folded(set)), "{set} opens with {typed}");
                assert!(tried.len() <= MOST_SPELLINGS);
                assert_eq!(tried[0], lower(typed), "as typed comes first");
                // A lock of before words were folded, but for what cannot be seen, which nobody types.
                let is_seen = !set.contains(['\u{200b}', '\u{feff}']);
                assert!(!is_seen || tried.contains(&lower(set)), "an old lock of {set} opens with {typed}: {tried:?}");
            }
        }
    }

    #[test]
    fn r78_other_words_stay_other_words_and_plain_ones_cost_one_guess() {
        let words =
            ["heron's nest", "herons nest", "heron nest", "heron-nest", "heron... nest", "heron. nest", "heron, nest"];
        for one in words {
            for other in words.iter().filter(|other| **other != one) {
                assert!(!spellings(other).contains(&folded(one)), "{one} does not open with {other}");
            }
        }
        assert_eq!(spellings("abandon river copper lemon ticket zoo").len(), 1);
        assert_eq!(spellings("two-fold heron").len(), 1);
        assert_eq!(spellings("a\u{301} heron, 12; wave?").len(), 1);
    }

    #[test]
    fn more_and_other_words_are_stronger() {
        for (words, strength_of_them) in [
            ("", Strength::TooShort),
            ("short", Strength::TooShort),
            ("aaaaaaaaaaaaaaaa", Strength::Weak),
            ("password password", Strength::Weak),
            ("mydogsname12", Strength::Weak),
            ("short\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}", Strength::TooShort),
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
