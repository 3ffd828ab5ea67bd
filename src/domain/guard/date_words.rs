//! Days and years in words: "the third of June nineteen seventy-four", "Christmas Eve".
//! It must not judge whose day it is.

use super::is_one;
use super::spelled::{DIGITS, MORE};
use super::text::{Text, Token};
use super::words::{Words, words};

/// The days of a month up to the nineteenth, and the round ones.
pub(super) const ORDINALS: Words = Words::of(&[
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "thirtieth",
]);
/// What the higher days of a month begin with.
pub(super) const TENS: Words = Words::of(&["twenty", "thirty"]);
/// What a year of these centuries begins with.
const CENTURIES: Words = Words::of(&["nineteen", "twenty", "thousand"]);
/// Feasts that are the same day every year; an eve, a day or nothing follows.
pub(super) const FEASTS: Words = Words::of(&["christmas", "valentine", "valentines", "halloween", "new", "xmas"]);

/// Where "third", "twenty-third" or "thirty first" ends.
pub(super) fn after_day(text: &Text, at: usize) -> Option<usize> {
    let last = at + if text.says(at, &TENS) { 1 + is_one(text.has_mark(at + 1, &['-'])) } else { 0 };
    text.get(last).filter(|token| token.is_any(&ORDINALS) && !(last > at && token.begins_line)).map(|_| last + 1)
}

/// Where "nineteen seventy-four", "nineteen oh five" or "two thousand and one" ends.
pub(super) fn after_year(text: &Text, at: usize) -> Option<usize> {
    let century = at + is_one(text.says(at, words!["two"]) && text.says(at + 1, words!["thousand"]));
    if !text.says(century, &CENTURIES) {
        return None;
    }
    let and =
        century + 1 + is_one(text.says(century + 1, words!["and", "hundred"]) || text.has_mark(century + 1, &['-']));
    let end = after_number(text, and);
    (end > and || century > at).then_some(end.max(century + 1))
}

/// Where a number of one word or two ends: "seventy-four", "oh five", "twelve". At the place itself, if there is none.
pub(super) fn after_number(text: &Text, at: usize) -> usize {
    let is_number = |at: usize| {
        text.get(at).is_some_and(|token| {
            !token.begins_line && (token.is_any(&MORE) || token.is_any(&DIGITS) || token.is_any(words!["oh"]))
        })
    };
    if !is_number(at) {
        return at;
    }
    let next = at + 1 + is_one(text.has_mark(at + 1, &['-']));
    let goes_on = is_number(next) && text.get(next).is_some_and(|token| token.is_any(&DIGITS));
    if goes_on { next + 1 } else { at + 1 }
}

/// Where "Christmas Day" or "New Year's Eve" ends.
pub(super) fn after_feast(text: &Text, at: usize) -> Option<usize> {
    let feast = text.get(at).filter(|token: &&Token| token.is_any(&FEASTS))?;
    if feast.is_any(words!["new"]) && !text.says(at + 1, words!["year", "years"]) {
        return None;
    }
    let day = at + 1 + is_one(feast.is_any(words!["new"]));
    Some(day + is_one(text.says(day, words!["day", "eve"])))
}
