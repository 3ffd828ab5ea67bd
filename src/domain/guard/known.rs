//! What the guard knows of a word: whether it is a first name, a last name, a place, or plain.
//! It must not look at the word's neighbours.

use super::context;
use super::counts::UNITS;
use super::dates::{MONTHS, RECOVERY};
use super::dictionary;
use super::famous::PUBLIC;
use super::lists::{FIRST_NAMES, PLACES, PLAIN, SURNAMES};
use super::places::{NOT_IN_STREETS, STATES, STREETS};
use super::spelled::{DIGITS, MORE};
use super::words::{WordHasher, Words};
use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::sync::LazyLock;

/// What a word may be. One word may be several: "Grace", "Hill", "Jackson".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Known {
    pub is_first: bool,
    pub is_surname: bool,
    pub is_plain: bool,
    pub is_place: bool,
    /// Plain only by the dictionary or by how it is formed, as "Ketterling" seems to be.
    pub is_formed: bool,
}

impl Known {
    /// A first name that is nothing else but perhaps a last name.
    pub fn is_sure_first(self) -> bool {
        self.is_first && !self.is_plain && !self.is_place
    }

    /// A last name that is nothing else.
    pub fn is_sure_surname(self) -> bool {
        self.is_surname && !self.is_plain && !self.is_place && !self.is_first
    }

    /// A word of which nothing is known, as of most rare names.
    pub fn is_unknown(self) -> bool {
        !(self.is_first || self.is_surname || self.is_plain || self.is_place || self.is_formed)
    }

    /// A word that can be part of a name.
    pub fn may_be_name(self) -> bool {
        self.is_first || self.is_surname || self.is_unknown()
    }

    /// The same word where a name is sure to stand.
    pub fn as_name(self) -> Self {
        if self.is_formed { Self::default() } else { self }
    }
}

/// About as many words are listed; room for them is made at once.
const ABOUT: usize = 14_000;

/// What is known of the words that are listed, found by a quick hash: a letter has thousands of words.
type Listed = HashMap<&'static str, Known, BuildHasherDefault<WordHasher>>;

static KNOWN: LazyLock<Listed> = LazyLock::new(|| {
    let mut known = Listed::with_capacity_and_hasher(ABOUT, BuildHasherDefault::default());
    for word in FIRST_NAMES.split_whitespace() {
        known.entry(word).or_default().is_first = true;
    }
    for word in SURNAMES.split_whitespace() {
        known.entry(word).or_default().is_surname = true;
    }
    let others: [&Words; 7] = [&UNITS, &MONTHS, &RECOVERY, &NOT_IN_STREETS, &STREETS, &DIGITS, &MORE];
    let others = others.into_iter().chain(context::ALL).flat_map(Words::list).copied();
    for word in PLAIN.split_whitespace().chain(others) {
        known.entry(word).or_default().is_plain = true;
    }
    for word in PLACES.split_whitespace().chain(STATES.list().iter().copied()) {
        known.entry(word).or_default().is_place = true;
    }
    known
});

/// In order, as they are listed.
static PUBLIC_NAMES: LazyLock<Vec<&str>> = LazyLock::new(|| PUBLIC.split(',').map(str::trim).collect());

/// What is known of a word, as it is written and as it is looked up.
pub(super) fn known(written: &str, folded: &str) -> Known {
    let listed = KNOWN.get(folded).copied().unwrap_or_default();
    if !listed.is_unknown() {
        return listed;
    }
    // "Ng" and "Vo" are listed; other words so short are no names.
    let is_plain = folded.len() <= 2 || dictionary::holds(folded) || is_formed(folded);
    // "MacInnes", but not "Machine"
    let is_mac = written.strip_prefix("Mac").is_some_and(|rest| rest.starts_with(char::is_uppercase));
    let is_first = !is_plain && looks_like_first_name(folded);
    let is_formed = is_plain && folded.len() >= 4 && !folded.contains('\'');
    let is_surname = !is_plain && !is_first && (is_mac || looks_like_surname(folded));
    Known { is_plain, is_formed, is_first, is_surname, ..Known::default() }
}

/// Whether a folded word is a last name and nothing else.
pub(super) fn is_sure_surname(word: &str) -> bool {
    KNOWN.get(word).map_or_else(|| looks_like_surname(word), |known| known.is_sure_surname())
}

/// Endings that make words, hardly ever last names.
const ENDINGS: [&str; 14] =
    ["ing", "tion", "sion", "ness", "ment", "ful", "less", "ity", "ism", "hood", "able", "ible", "ous", "ship"];

/// A word made of a plain one ("steps", "asked", "kindly", "didn't"), or with the ending of such words.
fn is_formed(word: &str) -> bool {
    let is_plain =
        |stem: &str| stem.len() > 2 && (KNOWN.get(stem).is_some_and(|known| known.is_plain) || dictionary::holds(stem));
    let stem = |ending: &str| word.strip_suffix(ending).is_some_and(is_plain);
    // "She'll" and "didn't" are words; "O'Brien" and "D'Angelo" are not.
    let is_short_form = word.split_once('\'').is_some_and(|(start, _)| start.len() >= 2 || start == "i");
    let is_ending = word.len() > 5 && has_ending(word, &ENDINGS);
    let is_ied =
        word.strip_suffix("ies").or(word.strip_suffix("ied")).is_some_and(|stem| is_plain(&format!("{stem}y")));
    is_short_form || is_ending || is_ied || ["s", "es", "d", "ed", "ly", "ish"].into_iter().any(stem)
}

/// Beginnings and endings that many last names have and few words.
const BEGINNINGS: [&str; 4] = ["mc", "fitz", "o'", "d'"];
const SURNAME_ENDINGS: [&str; 37] = [
    "ski", "sky", "ska", "wicz", "czyk", "czak", "chuk", "enko", "yuk", "ovich", "evich", "ovic", "evic", "shvili",
    "dze", "oglu", "escu", "eanu", "poulos", "idis", "akis", "akos", "stein", "berg", "baum", "feld", "mann", "witz",
    "dottir", "sson", "quist", "qvist", "strom", "gaard", "inen", "ez", "elli",
];

/// Whether a word looks like a last name: "mcgillicuddy", "krzyzewska".
fn looks_like_surname(word: &str) -> bool {
    let begins = BEGINNINGS.iter().any(|start| word.strip_prefix(start).is_some_and(|rest| rest.len() >= 4));
    begins || word.len() >= 6 && has_ending(word, &SURNAME_ENDINGS)
}

/// Endings that many first names have and hardly any last ones.
const FIRST_ENDINGS: [&str; 22] = [
    "isha", "eisha", "esha", "eesha", "ysha", "iqua", "ique", "quan", "shawn", "shaun", "trell", "drell", "vion",
    "lynn", "lynne", "iyah", "yah", "leigh", "anique", "tavious", "tavius", "yonna",
];

/// Whether a word looks like a first name: "Laquisha", "Dontrell", "Brooklynn".
fn looks_like_first_name(folded: &str) -> bool {
    folded.len() >= 6 && has_ending(folded, &FIRST_ENDINGS)
}

/// Whether a word has one of these endings. The last letter tells most of them apart.
fn has_ending(word: &str, endings: &[&str]) -> bool {
    let last = word.as_bytes().last();
    endings.iter().any(|ending| ending.as_bytes().last() == last && word.ends_with(ending))
}

/// Whether everybody knows this name: "mark twain".
pub(super) fn is_public(name: &str) -> bool {
    PUBLIC_NAMES.binary_search(&name).is_ok()
}
