//! Names by which a letter greets or signs: pen names and first names, nobody's last name anywhere in it.
//! It must judge only words of which nothing is known: a last name that is listed stays one.

use super::context::GREETINGS;
use super::known::Known;
use super::text::{Text, Token};
use super::words::{Filter, Words};
use std::borrow::Cow;

/// Words before a signature on the same line.
const CLOSINGS: Words = Words::of(&[
    "love",
    "peace",
    "sincerely",
    "yours",
    "respectfully",
    "gratitude",
    "fellowship",
    "regards",
    "kindly",
    "blessings",
    "warmly",
    "truly",
    "faithfully",
    "service",
    "friend",
    "gratefully",
    "cordially",
    "fondly",
    "best",
    "always",
    "hugs",
    "prayers",
]);
/// The most tokens of a line that closes a letter.
const LONGEST_CLOSING: usize = 9;

/// Makes words plain that the letter greets or signs with.
pub(super) fn settle(text: &mut Text) {
    let is_one = |at: &usize| {
        let token = &text.tokens[*at];
        token.is_capital() && token.known.is_unknown() && (is_greeted(text, *at) || is_signed(text, *at))
    };
    let mut names: Vec<Cow<str>> =
        (0..text.tokens.len()).filter(is_one).map(|at| text.tokens[at].folded.clone()).collect();
    if names.is_empty() {
        return;
    }
    names.sort_unstable();
    let filter = Filter::of(&names.iter().map(Cow::as_ref).collect::<Vec<_>>());
    let is_named = |token: &&mut Token| filter.may_hold(token.spot) && names.binary_search(&token.folded).is_ok();
    for token in text.tokens.iter_mut().filter(is_named) {
        token.known = Known { is_plain: true, ..token.known };
    }
}

/// "Dear Teasel,", "hey Quetzal", and "Teasel," as a line that begins the letter
fn is_greeted(text: &Text, at: usize) -> bool {
    let ends = text.get(at + 1).is_none_or(|next| next.begins_line || next.is_one_of(&[',', ':', '!', '.', ';']));
    let is_after = text.before(at, 1).is_some_and(|word| word.is_any(&GREETINGS));
    ends && !text.tokens[at].begins_line && is_after || ends && at == 0 && text.has_mark(1, &[',', ':'])
}

/// "Quetzal" as a line by itself, "With gratitude, Cobblestone" at the end of one
fn is_signed(text: &Text, at: usize) -> bool {
    if text.get(at + 1).is_some_and(|next| !next.begins_line) {
        return false;
    }
    if text.tokens[at].begins_line {
        return at > 0;
    }
    let line = (0..at).rev().take(LONGEST_CLOSING).find(|before| text.tokens[*before].begins_line);
    let is_closing = line.is_some_and(|line| text.tokens[line..at].iter().any(|token| token.is_any(&CLOSINGS)));
    is_closing && text.has_mark_before(at, &[',', '-', '–', '—'])
}
