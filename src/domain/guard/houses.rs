//! Houses whose kind of street is not told, or stands before its name: "at 1418 Larkmoor", "3391 Calle Alegre".
//! It must let through times and counts: "at 7 Maria came", "10 Steps".

use super::counts::UNITS;
use super::places::NOT_IN_STREETS;
use super::places_after::{with_flat, with_town};
use super::text::Text;
use super::words::{Words, words};
use super::{Kind, Match, is_one};

/// Kinds of street that stand before the name.
const BEFORE_NAME: Words = Words::of(&[
    "avenida",
    "calle",
    "camino",
    "paseo",
    "via",
    "rue",
    "route",
    "rt",
    "rte",
    "highway",
    "hwy",
    "vereda",
    "carretera",
]);
/// Points of the compass before a street's name.
const COMPASS: Words = Words::of(&["n", "s", "e", "w", "ne", "nw", "se", "sw"]);
const COMPASS_WORDS: Words = Words::of(&["north", "south", "east", "west"]);
/// Words after which a house stands.
const LIVING: Words =
    Words::of(&["at", "to", "it", "its", "live", "lives", "lived", "living", "stays", "stay", "staying", "address"]);

/// A house number with a name that tells no kind of street.
pub(super) fn house(text: &Text, at: usize) -> Match {
    let number = text.get(at).filter(|token| token.is_number() && token.len() <= 5 && token.is_apart)?;
    let from = after_compass(text, at + 1);
    let name = text.get(from).filter(|name| name.is_word() && name.is_apart && !name.begins_line)?;
    let end = name_end(text, from);
    let is_street = number.len() >= 2 && name.is_capital() && name.is_any(&BEFORE_NAME) && end > at + 2;
    if is_street || is_lived_in(text, at, from) || is_placed(text, at, from, end) {
        return Some((Some(Kind::Address), at..with_town(text, with_flat(text, end))));
    }
    None
}

/// Goes on over "N." and "East" before the name.
fn after_compass(text: &Text, at: usize) -> usize {
    let is_letter = text.get(at).is_some_and(|token| token.is_all_capitals() && token.is_any(&COMPASS));
    let is_word = text.get(at).is_some_and(|token| token.is_capital() && token.is_any(&COMPASS_WORDS));
    if !is_letter && !is_word {
        return at;
    }
    let name = at + 1 + is_one(text.has_mark(at + 1, &['.']));
    if text.get(name).is_some_and(|name| name.is_capital() && !name.begins_line) { name } else { at }
}

/// "6021 Ferndale, 2nd floor", "800 E Walnut, #1104", "512 Larkmoor, Akron, OH": told by what follows.
fn is_placed(text: &Text, at: usize, from: usize, end: usize) -> bool {
    let is_number = text.tokens[at].len() >= 2 && !text.has_mark_before(at, &['#', '$']);
    let name = &text.tokens[from];
    let is_name = name.is_capital() && name.len() >= 3 && !name.is_any(&UNITS) && !name.is_any(&NOT_IN_STREETS);
    // "In 1998 Jackson, Mississippi"
    let is_year_or_town =
        name.known.is_place || text.tokens[at].text.starts_with("19") || text.tokens[at].text.starts_with("20");
    let flat = with_flat(text, end);
    // "50 Steps, Room 3" is no house: a room needs a street that is told.
    let is_flat = flat > end && !text.says(end + 1, words!["room", "rm"]);
    let is_in_town = !is_year_or_town && text.has_mark(end, &[',']) && with_town(text, end) > end;
    is_number && is_name && (is_flat || is_in_town)
}

/// Where a street's name ends: after words with capitals, small words between them, and numbers.
fn name_end(text: &Text, from: usize) -> usize {
    let mut end = from + 1;
    for at in from + 1..from + 5 {
        let Some(token) = text.get(at).filter(|token| !token.begins_line) else { break };
        if token.is_capital() || token.is_number() {
            end = at + 1;
        } else if !token.is_any(words!["de", "del", "la", "las", "los"]) {
            break;
        }
    }
    end
}

/// "lives at 1190 dixwell", "it's 9 Elm."
fn is_lived_in(text: &Text, at: usize, from: usize) -> bool {
    let (number, name) = (&text.tokens[at], &text.tokens[from]);
    if name.is_any(&UNITS) || name.is_any(&NOT_IN_STREETS) || name.len() < 3 || !text.says_before(at, 1, &LIVING) {
        return false;
    }
    let is_bounded = text.get(from + 1).is_none_or(|next| next.begins_line || next.is_one_of(&[',', '.', ';', ')']));
    let is_name = name.known.is_unknown() || name.known.is_surname && !name.known.is_plain;
    if !name.is_capital() {
        return is_name && number.len() >= 3;
    }
    // "at 7 Kofi came" is a time; "Step" and such words stand after a number without being a name.
    let is_long = number.len() >= 3 || !text.says_before(at, 1, words!["at", "to"]);
    let is_word = name.is_any(words!["step", "steps", "tradition", "aa", "na", "am", "pm", "big"]);
    !is_word && is_long && (is_name && number.len() >= 3 || is_bounded)
}
