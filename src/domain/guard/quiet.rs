//! Last names where a capital tells nothing: in lower case, or in a line all in capitals.
//! It must hold back: only words that are hardly anything else, or that something leads up to.

use super::context::{PLACES_AFTER, ROLES};
use super::known::is_public;
use super::lead::Lead;
use super::lone::{is_before_first_name, is_doctor};
use super::text::{Text, Token};
use super::words::words;
use super::{Kind, Match};

/// The shortest unknown word that is taken for a last name.
const SHORTEST: usize = 4;

/// Whether a word may begin a name or be one, capitals aside.
pub(super) fn may_begin(token: &Token) -> bool {
    token.known.may_be_name()
}

/// A last name in lower case: "tina dunleavy", "ms tuggle", "his name is leroy whitehorse".
pub(super) fn surname(text: &Text, at: usize, lead: Lead) -> Match {
    let token = text.get(at)?;
    let first = token.known;
    if let Some(last) = last_name_after(text, at)
        && is_pair(text, at, last, lead)
        && !is_public(&format!("{} {}", token.folded, text.tokens[last].folded))
    {
        return Some((Some(Kind::Surname), last..last + 1));
    }
    let is_led = match lead {
        Lead::LastName | Lead::ShortTitle => {
            first.is_surname || is_rare(token) || token.len() > 1 && first.is_unknown()
        }
        Lead::Title => first.is_sure_surname() || is_rare(token),
        _ if is_rare(token) && is_before_first_name(text, at + 1) => true,
        Lead::Introduced if is_rare(token) && text.before(at, 1).is_some_and(|word| word.is_any(&ROLES)) => true,
        Lead::WarmTitle if is_doctor(text, at) => first.is_sure_surname() || is_rare(token),
        Lead::WarmTitle | Lead::Named | Lead::Introduced | Lead::SpokenOf => first.is_sure_surname(),
        Lead::None => false,
    };
    // "Nurse practitioner": who writes the title large writes the name large.
    let is_large = lead == Lead::Title && text.before(at, 1).is_some_and(Token::is_capital);
    let is_quiet = !is_large && !token.is_capital();
    (is_led && is_quiet && !is_place(text, at + 1)).then_some((Some(Kind::Surname), at..at + 1))
}

/// The word that would be the last name, after one first name or two, or an initial between.
fn last_name_after(text: &Text, at: usize) -> Option<usize> {
    let next = next_word(text, at)?;
    let token = text.get(next)?;
    let is_middle = token.is_initial() || token.known.is_sure_first() && !token.known.is_surname;
    if !is_middle {
        return Some(next);
    }
    next_word(text, next).filter(|last| text.get(*last).is_some_and(|word| word.known.is_surname || is_rare(word)))
}

/// The next word on the line, right behind this one or behind the dot of an initial.
fn next_word(text: &Text, at: usize) -> Option<usize> {
    let token = text.get(at)?;
    let dot = usize::from(token.is_initial() && text.has_mark(at + 1, &['.']));
    let next = text.get(at + 1 + dot)?;
    (next.is_word() && next.is_apart && !next.begins_line && !token.is_possessive()).then_some(at + 1 + dot)
}

/// Whether a first name and this word are a name.
fn is_pair(text: &Text, at: usize, last: usize, lead: Lead) -> bool {
    let first = text.tokens[at].known;
    let token = &text.tokens[last];
    let known = token.known;
    if token.is_capital() || is_place(text, last + 1) {
        return false;
    }
    if known.is_sure_surname() && (first.is_first || is_rare(&text.tokens[at])) {
        return true;
    }
    if text.tokens[at].is_capital() {
        return false; // Who writes "Agnes plays" would write "Agnes Fontanez".
    }
    let is_bounded = ends_here(text, last + 1);
    if first.is_sure_first() {
        let is_last = known.is_surname && !known.is_plain && (lead <= Lead::SpokenOf || is_bounded);
        return is_last || is_rare(token);
    }
    let is_led = match lead {
        Lead::Named => true,
        Lead::ShortTitle | Lead::Title | Lead::Introduced => {
            first.is_first || first.is_unknown() && text.tokens[at].len() > 2 && is_bounded
        }
        _ => false,
    };
    is_led && (is_rare(token) || known.is_sure_surname())
}

/// A word of which nothing is known, long enough, and not formed like a verb.
fn is_rare(token: &Token) -> bool {
    let is_verb = ["ed", "in", "in'", "ly"].iter().any(|ending| token.folded.ends_with(ending));
    token.known.is_unknown() && token.len() >= SHORTEST && !is_verb
}

/// Whether a name ends before this: at a mark, the end of the line, or a verb.
fn ends_here(text: &Text, at: usize) -> bool {
    let verbs = words![
        "is", "was", "has", "had", "got", "gets", "says", "said", "told", "came", "went", "wants", "wrote", "left",
        "gave", "passed", "and", "who", "from", "moved", "runs",
    ];
    text.get(at)
        .is_none_or(|next| next.begins_line || next.is_one_of(&[',', '.', '!', '?', ')', ';']) || next.is_any(verbs))
}

fn is_place(text: &Text, after: usize) -> bool {
    text.get(after).is_some_and(|next| !next.begins_line && next.is_any(&PLACES_AFTER))
}
