//! Numbers by which things are known: orders, books, forms, laws, models, buses.
//! It must not speak for a number that a word gives to a person: the caller asks that first.

use super::text::{Text, Token};
use super::words::{Words, words};

/// What has a number and is nobody.
const THINGS: Words = Words::of(&[
    "isbn",
    "order",
    "orders",
    "invoice",
    "tracking",
    "catalog",
    "catalogue",
    "item",
    "items",
    "sku",
    "serial",
    "model",
    "part",
    "receipt",
    "confirmation",
    "coupon",
    "barcode",
    "upc",
    "edition",
    "volume",
    "issue",
    "form",
    "forms",
    "policy",
    "directive",
    "regulation",
    "regulations",
    "rule",
    "rules",
    "title",
    "section",
    "sections",
    "statute",
    "article",
    "bill",
    "act",
    "prop",
    "proposition",
    "ordinance",
    "memo",
    "motion",
    "lottery",
    "lotto",
    "powerball",
    "flight",
    "bus",
    "train",
    "route",
    "highway",
    "engine",
    "hymn",
    "locker",
    "plate",
    "plates",
    "population",
    "elevation",
    "altitude",
    "check",
    "cheque",
    "prescription",
    "rx",
    "combination",
    "combo",
    "code",
    "bar",
    "lot",
    "batch",
    "patent",
    "frequency",
    "channel",
    "station",
    "score",
    "scored",
    "points",
    "odometer",
    "mileage",
    "wikipedia",
    "version",
]);
/// Machines, whose models have letters and digits.
const MACHINES: Words = Words::of(&[
    "radio",
    "typewriter",
    "tv",
    "television",
    "player",
    "keyboard",
    "calculator",
    "printer",
    "truck",
    "car",
    "tractor",
    "engine",
    "motor",
    "guitar",
    "amp",
    "watch",
    "camera",
    "battery",
    "headphones",
    "fan",
    "computer",
    "laptop",
]);
/// Letters before the number of a law or a regulation, and of the fellowships.
const LAWS: Words = Words::of(&[
    "hb", "sb", "ab", "hr", "usc", "cfr", "ar", "pd", "ap", "om", "pl", "crs", "ors", "rcw", "rsa", "isbn", "issn",
    "upc", "aa", "na", "wd", "iso",
]);

/// Whether a thing is known by the number or code here, and nobody.
pub(super) fn is_of_thing(text: &Text, at: usize, end: usize) -> bool {
    let first = &text.tokens[at];
    // "AA-1935"
    let is_year_of = first.is_any(words!["aa", "na"]);
    let is_lettered = is_year_of || text.says_before(at, 1, &LAWS) || is_dotted_law(text, at);
    let is_named = text.says_before(at, 4, &THINGS);
    let has_letters = text.tokens[at..end].iter().any(Token::is_word);
    let is_machine = has_letters && text.says_before(at, 8, &MACHINES);
    is_lettered || is_named || is_machine || is_counting(text, end)
}

/// "22 U.S.C. 2254"
fn is_dotted_law(text: &Text, at: usize) -> bool {
    let is = |back: usize, letter: &str| text.before(at, back).is_some_and(|token| token.says(letter));
    text.has_mark_before(at, &['.'])
        && (is(2, "c") && is(4, "s") && is(6, "u") || is(2, "r") && is(4, "f") && is(6, "c"))
}

/// "48213 license plates": something plain, in the plural, follows.
fn is_counting(text: &Text, end: usize) -> bool {
    let is_plain = |at: usize| {
        text.get(at).is_some_and(|word| {
            word.is_word() && !word.is_capital() && word.known.is_plain && word.len() >= 4 && !word.begins_line
        })
    };
    let is_many =
        |at: usize| is_plain(at) && text.tokens[at].folded.ends_with('s') && !text.says(at, words!["this", "was"]);
    is_many(end) || is_plain(end) && is_many(end + 1)
}
