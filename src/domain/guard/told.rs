//! Last names that were told once in a text, wherever else they stand in it.
//! It must find no name of its own.

use super::context::PLACES_AFTER;
use super::text::{Text, Token};
use super::{Finding, Kind, is_over};
use std::ops::Range;

/// Adds the other places of the last names among the findings, and keeps all in order.
pub(super) fn again(text: &Text, allowed: &[Range<usize>], found: &mut Vec<Finding>) {
    let names = names(text, found);
    if names.is_empty() {
        return;
    }
    let places: Vec<Range<usize>> = found.iter().map(|finding| finding.place.clone()).collect();
    for (at, token) in text.tokens.iter().enumerate() {
        let place = token.start..token.end;
        let is_free = token.is_word() && !is_over(&places, &place) && !is_over(allowed, &place);
        if is_free && is_named(&names, token) && !is_part_of_place(text, at) {
            found.push(Finding { place, kind: Kind::Surname });
        }
    }
    found.sort_by_key(|finding| finding.place.start);
}

/// The last names among the findings that can be nothing else, sorted.
fn names<'a>(text: &'a Text, found: &[Finding]) -> Vec<&'a str> {
    let mut names = Vec::new();
    for finding in found.iter().filter(|finding| finding.kind == Kind::Surname) {
        let first = text.tokens.partition_point(|token| token.start < finding.place.start);
        let tokens = text.tokens[first..].iter().take_while(|token| token.end <= finding.place.end);
        let is_name = |token: &&Token| {
            token.is_word() && token.len() >= 4 && (token.known.is_unknown() || token.known.is_sure_surname())
        };
        names.extend(tokens.filter(is_name).map(|token| &*token.folded));
    }
    names.sort_unstable();
    names.dedup();
    names
}

/// "Vanbeek", and "Vanbeeks" after it.
fn is_named(names: &[&str], token: &Token) -> bool {
    let is = |name: &str| names.binary_search(&name).is_ok();
    is(&token.folded) || token.is_capital() && token.folded.strip_suffix('s').is_some_and(is)
}

/// "Garza Street"
fn is_part_of_place(text: &Text, at: usize) -> bool {
    text.get(at + 1).is_some_and(|next| !next.begins_line && next.is_capital() && next.is_any(&PLACES_AFTER))
}
