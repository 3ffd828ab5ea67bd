//! The identity guard: finds in free text what would tell who somebody is (R55, R71, R72, A34).
//! It must never block, keep or change a text; it names places in it, and the person decides.
//!
//! It reads words and numbers with their neighbours, not with a grammar or a model: quick, small and to be understood. What
//! letters between guides and writers are full of is let through: steps, pages, verses, prices, times, clean dates, "Bill W.".
//! It cannot know every name, so it is a help for the eye and no promise.
//!
//! ```
//! use between_letters::domain::guard::{Kind, find};
//!
//! let text = "Call me at 203-555-0142 when you are through Step 12, page 417.";
//! let found = find(text, &[]);
//! assert_eq!(found.len(), 1);
//! assert_eq!((found[0].kind, &text[found[0].place.clone()]), (Kind::Phone, "203-555-0142"));
//! ```

mod accounts;
mod addresses;
#[rustfmt::skip] // Its lists are read in lines.
mod context;
mod counts;
mod date_words;
mod dates;
mod dictionary;
mod famous;
mod houses;
mod known;
mod lead;
mod lists;
mod lone;
mod names;
mod numbers;
mod pen_names;
mod places;
mod places_after;
mod prison;
mod quiet;
mod runs;
mod social;
mod spelled;
#[cfg(test)]
mod tests;
mod text;
mod things;
mod told;
mod words;

use accounts::SAID_JOINTS;
use addresses::BOXES;
use context::PARTICLES;
use date_words::{FEASTS, ORDINALS, TENS};
use dates::MONTHS;
use social::COVERS;
use spelled::{DIGITS, MORE, OH};
use std::ops::Range;
use text::Text;
use words::{Filter, Words};

/// What a finding looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A web address, or the name of an account.
    WebAddress,
    /// A street with its number, a box at a post office, a ZIP code.
    Address,
    /// A social security number, or its last digits.
    SocialSecurity,
    /// A number by which a prison or a court knows somebody.
    PrisonNumber,
    /// A date of birth.
    BirthDate,
    /// A last name.
    Surname,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 8] = [
        Self::Phone,
        Self::Email,
        Self::WebAddress,
        Self::Address,
        Self::SocialSecurity,
        Self::PrisonNumber,
        Self::BirthDate,
        Self::Surname,
    ];
}

/// A place in a text that would tell who somebody is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where, in bytes.
    pub place: Range<usize>,
    /// What it looks like.
    pub kind: Kind,
}

/// Finds all such places, in order, none over another. `own` are texts that may stand where they are not part of a longer word
/// or number, in capitals or not, such as the committee's own box.
#[must_use]
pub fn find(text: &str, own: &[&str]) -> Vec<Finding> {
    let mut read = Text::read(text);
    pen_names::settle(&mut read);
    let allowed = places_of(text, own);
    let mut found: Vec<Finding> = Vec::new();
    let mut at = 0;
    while at < read.tokens.len() {
        let Some((kind, tokens)) = kind_at(&read, at) else {
            at += 1;
            continue;
        };
        at = tokens.end;
        let Some(kind) = kind else { continue };
        let place = read.tokens[tokens.start].start..read.tokens[tokens.end - 1].end;
        if !is_over(&allowed, &place) {
            found.push(Finding { place, kind });
        }
    }
    told::again(&read, &allowed, &mut found);
    found
}

/// Where these texts stand by themselves, in order and none over another.
fn places_of(text: &str, own: &[&str]) -> Vec<Range<usize>> {
    if own.is_empty() {
        return Vec::new();
    }
    // Bytes stay where they are.
    let text = text.to_ascii_lowercase();
    let own = own.iter().filter(|own| !own.is_empty()).map(|own| own.to_ascii_lowercase());
    let is_one_word =
        |end: &str, begin: &str| end.ends_with(char::is_alphanumeric) && begin.starts_with(char::is_alphanumeric);
    let stands_alone = |place: &Range<usize>| {
        let own = &text[place.clone()];
        !is_one_word(&text[..place.start], own) && !is_one_word(own, &text[place.end..])
    };
    let mut places: Vec<Range<usize>> = own
        .flat_map(|own| text.match_indices(&own).map(|(at, _)| at..at + own.len()).collect::<Vec<_>>())
        .filter(stands_alone)
        .collect();
    places.sort_by_key(|place| place.start);
    let mut apart: Vec<Range<usize>> = Vec::new();
    for place in places {
        match apart.last_mut() {
            Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
            _ => apart.push(place),
        }
    }
    apart
}

/// Whether a place meets one of these, which are in order.
fn is_over(places: &[Range<usize>], place: &Range<usize>) -> bool {
    let next = places.partition_point(|own| own.end <= place.start);
    places.get(next).is_some_and(|own| own.start < place.end)
}

/// A kind and its tokens; no kind where they only have to be passed over.
type Match = Option<(Option<Kind>, Range<usize>)>;

/// What begins at a token.
fn kind_at(text: &Text, at: usize) -> Match {
    if is_idle(text, at) {
        debug_assert_eq!(kind_by_rules(text, at), None, "a rule begins with a token that is not among the beginnings");
        return None;
    }
    kind_by_rules(text, at)
}

/// The words with which a rule begins, though they are plain words in lower case.
const BEGINNINGS: [&Words; 8] = [&BOXES, &FEASTS, &MONTHS, &ORDINALS, &TENS, &DIGITS, &OH, &MORE];

/// Passes over the most other words before the lists are asked one by one.
const BEGINNINGS_FILTER: Filter = Filter::over(&BEGINNINGS);

/// The marks with which a rule begins, beside those that cover digits.
const BEGINNING_MARKS: [char; 4] = ['@', '$', '(', '+'];

/// Whether this is a mark, or a plain word in lower case with a blank and another word behind it, with which nothing begins.
/// Most tokens of a letter are so, and asking every rule about them takes most of the time.
fn is_idle(text: &Text, at: usize) -> bool {
    let (Some(token), Some(next)) = (text.get(at), text.get(at + 1)) else { return false };
    if !token.is_word() {
        return !token.is_number() && !token.is_one_of(&BEGINNING_MARKS) && !token.is_one_of(&COVERS);
    }
    next.is_word()
        && next.is_apart
        && !next.is_any(&SAID_JOINTS)
        && !token.is_capital()
        && !token.known.may_be_name()
        && !token.is_any(&PARTICLES)
        && !(BEGINNINGS_FILTER.may_hold(token.spot) && BEGINNINGS.iter().any(|words| token.is_any(words)))
}

/// What the rules find at a token. The first to find something has it, so the surest come first.
fn kind_by_rules(text: &Text, at: usize) -> Match {
    let is_word = text.get(at)?.is_word();
    accounts::account(text, at).or_else(|| if is_word { kind_of_word(text, at) } else { kind_of_number(text, at) })
}

fn kind_of_word(text: &Text, at: usize) -> Match {
    addresses::post_box(text, at)
        .or_else(|| social::social(text, at))
        .or_else(|| dates::birth(text, at))
        .or_else(|| spelled::number(text, at))
        .or_else(|| prison::number(text, at))
        .or_else(|| names::surname(text, at))
}

/// Also for marks: a telephone number begins with a bracket or a plus.
fn kind_of_number(text: &Text, at: usize) -> Match {
    social::social(text, at)
        .or_else(|| dates::birth(text, at))
        .or_else(|| addresses::street(text, at))
        .or_else(|| houses::house(text, at))
        .or_else(|| addresses::zip(text, at))
        .or_else(|| counts::harmless(text, at))
        .or_else(|| spelled::number(text, at))
        .or_else(|| numbers::phone(text, at))
        .or_else(|| prison::number(text, at))
}

/// One if so, else none: how many tokens an optional mark or word takes.
fn is_one(is_there: bool) -> usize {
    usize::from(is_there)
}
