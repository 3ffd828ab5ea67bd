//! Where somebody lives or gets mail: street, box, ZIP code.
//! It must let through a committee's box without a number and a road without one.

use super::accounts::run;
use super::counts::UNITS;
use super::places::{NOT_IN_STREETS, STATES, STREETS, STREETS_SHORT, is_state};
use super::places_after::{is_under_house, with_flat, with_lone_town, with_number, with_town, zip_end};
use super::text::{Text, Token};
use super::words::{Words, words};
use super::{Kind, Match, is_one};

/// Kinds of street that are words of other things, too: "a short drive", "the other way".
const VAGUE: Words = Words::of(&[
    "court",
    "crescent",
    "circle",
    "drive",
    "place",
    "plaza",
    "row",
    "square",
    "trail",
    "way",
    "route",
    "commons",
    "loop",
    "pike",
    "view",
    "crossing",
    "point",
    "rise",
    "close",
    "mews",
    "grove",
    "gardens",
    "walk",
    "bend",
    "run",
    "ridge",
    "hollow",
    "path",
    "trace",
    "glen",
    "cove",
    "landing",
    "heights",
    "causeway",
    "bypass",
    "gate",
    "hill",
    "promenade",
]);
/// Words that a box begins with: its own, those of the post office, and those of a route.
pub(super) const BOXES: Words =
    Words::of(&["box", "drawer", "pob", "po", "pmb", "lock", "p", "post", "rr", "rural", "route", "rt", "hc", "hcr"]);
/// Short kinds that are other things in lower case: "3 dr visits".
const VAGUE_SHORT: Words = Words::of(&["ct", "dr", "pl", "pt", "sq", "st", "ter", "cir"]);

/// "P.O. Box 12", "Box 9000, Coxsackie, NY", "RR 2 Box 14", with what follows up to the ZIP code.
pub(super) fn post_box(text: &Text, at: usize) -> Match {
    let word = after_post_office(text, at)?;
    let number =
        word + 1 + is_one(text.has_mark(word + 1, &['#'])) + is_one(text.says(word + 1, words!["no", "number"]));
    let is_box = text.says(word, words!["box", "drawer", "pob"]) && text.get(number)?.is_number();
    let end = with_town(text, run(text, number, &['-']));
    // "Box" alone is a box; with a town behind its number it is an address.
    let is_post =
        word > at || text.says(word, words!["pob"]) || end > number + 1 || text.says_before(at, 3, words!["mail"]);
    let end = if end > number + 1 { end } else { with_lone_town(text, end) };
    (is_box && (is_post || end > number + 1)).then_some((Some(Kind::Address), at..end))
}

/// Where the word "Box" must stand, after "P.O.", "Post Office", "RR 2" or nothing.
fn after_post_office(text: &Text, at: usize) -> Option<usize> {
    let dot = |at: usize| is_one(text.has_mark(at, &['.', ',']));
    let first = text.get(at).filter(|token| token.is_any(&BOXES))?;
    if first.is_any(words!["box", "drawer", "pob"]) {
        return first.is_capital().then_some(at);
    }
    if first.is_any(words!["po", "pmb", "lock"]) {
        return Some(at + 1 + dot(at + 1));
    }
    if first.is_any(words!["p"]) {
        let office = at + 1 + dot(at + 1);
        return text.says(office, words!["o"]).then(|| office + 1 + dot(office + 1));
    }
    if first.is_any(words!["post"]) {
        return text.says(at + 1, words!["office"]).then_some(at + 2);
    }
    let route = at + 1 + is_one(first.is_any(words!["rural"]) && text.says(at + 1, words!["route"]));
    let is_route = first.is_any(words!["rr", "rural", "route", "rt", "hc", "hcr"]) && text.get(route)?.is_number();
    is_route.then(|| route + 1 + dot(route + 1))
}

/// A house number and a street: "12 Elm Street", "400 W. 12th St, Apt 4B".
pub(super) fn street(text: &Text, at: usize) -> Match {
    let from = after_house(text, at)?;
    let mut name = StreetName { is_capital: true, is_rare: false, words: 0 };
    for next in from..from + 7 {
        let token = text.get(next)?;
        if token.begins_line {
            return None;
        }
        if token.is_one_of(&['.', '-']) || token.is_number() && next > from {
            continue;
        }
        if next == from && token.is_capital() && token.is_any(words!["broadway"]) {
            return Some((Some(Kind::Address), at..with_town(text, with_flat(text, next + 1))));
        }
        let is_ordinal = !token.is_apart && token.is_any(words!["st", "nd", "rd", "th"]);
        if name.words > 0
            && !is_ordinal
            && let Some(end) = street_end(text, next, &name)
        {
            return Some((Some(Kind::Address), at..end));
        }
        let is_counted = next == from && token.is_any(&UNITS);
        if !token.is_word() || is_counted || !token.is_capital() && token.is_any(&NOT_IN_STREETS) {
            return None;
        }
        name.is_capital &= token.is_capital() || is_ordinal;
        name.is_rare |= is_ordinal || token.known.is_unknown() || token.known.is_sure_surname();
        name.words += 1;
    }
    None
}

/// What stands between house number and kind of street.
struct StreetName {
    is_capital: bool,
    /// Whether a word of it is nothing but a name.
    is_rare: bool,
    words: usize,
}

/// The token after a house number: "12", "221B", "12-14". None after "$12", "7:12", "#12", and for "2nd".
fn after_house(text: &Text, at: usize) -> Option<usize> {
    let number = text.get(at).filter(|token| token.is_number() && token.len() <= 6)?;
    if !number.is_apart && text.before(at, 1).is_some_and(|mark| mark.is_one_of(&['$', ':', '/', '#'])) {
        return None;
    }
    let is_range = text.close(at + 1).is_some_and(|mark| mark.is('-')) && text.close(at + 2).is_some();
    let end = at + if is_range { 3 } else { 1 };
    match text.close(end) {
        Some(letter) if letter.is_word() && letter.len() == 1 => Some(end + 1),
        Some(_) => None,
        // "the 1200 block of"
        None if text.says(end, words!["block"]) && text.says(end + 1, words!["of"]) => Some(end + 2),
        None => Some(end),
    }
}

/// Where the address ends, if this token is a kind of street.
fn street_end(text: &Text, at: usize, name: &StreetName) -> Option<usize> {
    let token = text.get(at)?;
    if token.is_any(&STREETS) {
        let end = with_number(text, at);
        let all = with_town(text, with_flat(text, end));
        let is_sure = name.is_capital && token.is_capital() || !token.is_any(&VAGUE) || all > end;
        return is_sure.then_some(all);
    }
    if !token.is_any(&STREETS_SHORT) {
        return None;
    }
    let dot = is_one(text.close(at + 1).is_some_and(|mark| mark.is('.')));
    let end = at + 1 + dot;
    let all = with_town(text, with_flat(text, end));
    let is_last = text.get(end).is_none_or(|next| next.begins_line || next.is_one_of(&[',', ')', ';']));
    let is_sure =
        name.is_capital && token.is_capital() || !token.is_any(&VAGUE_SHORT) || name.is_rare || is_last || all > end;
    is_sure.then_some(all)
}

/// A ZIP code after its state or the word, in the line below a house, or one of nine digits.
pub(super) fn zip(text: &Text, at: usize) -> Match {
    let end = zip_end(text, at).filter(|_| text.get(at).is_some_and(Token::is_number))?;
    let comma = text.before(at, 1).is_some_and(|mark| mark.is_one_of(&[',', '.']));
    let place = at.checked_sub(1 + is_one(comma));
    let is_placed =
        place.is_some_and(|place| is_state(text, place) || text.says(place, &STATES)) && !text.get(at)?.begins_line;
    let is_counted = text.says(end, &UNITS);
    let is_said = text.says_before(at, 20, words!["zip", "zipcode"]) && !is_counted || is_under_house(text, at);
    (is_placed || is_said || end == at + 3).then_some((Some(Kind::Address), at..end))
}
