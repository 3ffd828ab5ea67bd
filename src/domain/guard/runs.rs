//! Words in a row that may be somebody's name: "J. R. Tolliver", "Ana Sofía de la Cruz-Ruiz".
//! It must not judge whether they are one.

use super::context::{KNOWN_BY, PARTICLES};
use super::known::Known;
use super::lead::Lead;
use super::text::{Text, Token};
use super::words::words;

/// The most parts a name has here.
const MOST_PARTS: usize = 5;

/// One part of a name, with the small words and hyphens that belong to it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub start: usize,
    pub end: usize,
    /// The token that carries the name.
    pub word: usize,
    pub known: Known,
    pub is_initial: bool,
    pub has_particle: bool,
}

/// Parts in a row, and the token after them.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub parts: Vec<Part>,
    pub end: usize,
}

impl Run {
    /// Reads the words with capitals that begin here. A plain word with a capital may begin it only after a title.
    pub fn read(text: &Text, at: usize, lead: Lead) -> Option<Self> {
        let mut parts = vec![first_part(text, at, lead)?];
        let mut end = parts[0].end;
        while parts.len() < MOST_PARTS {
            let last = &text.tokens[end - 1];
            if last.is_possessive() {
                break;
            }
            let Some(part) = after_nickname(text, end).and_then(|next| later_part(text, &parts, next)) else { break };
            end = part.end;
            parts.push(part);
        }
        Some(Self { parts, end })
    }
}

fn first_part(text: &Text, at: usize, lead: Lead) -> Option<Part> {
    let token = text.get(at)?;
    if lead == Lead::Named && after_particles(text, at).is_some() {
        return part(text, at);
    }
    if lead.is_title() || lead == Lead::LastName {
        let plain = || whole(at, Known { is_plain: true, ..token.known });
        return part(text, at).or_else(|| (token.is_capital() && token.len() > 1).then(plain));
    }
    // A small word with a capital begins a place ("El Paso", "La Mesa") or a sentence.
    if token.is_initial() { initial(text, at, token) } else { word_part(text, at) }
}

/// A part without anything around it.
fn whole(at: usize, known: Known) -> Part {
    Part { start: at, end: at + 1, word: at, known, is_initial: false, has_particle: false }
}

/// Reads a part that is not the first: after a first name a word is a name, however it is formed.
fn later_part(text: &Text, parts: &[Part], at: usize) -> Option<Part> {
    let formed = || {
        let token =
            text.get(at).filter(|token| token.is_capital() && token.known.is_formed && !token.is_in_headline)?;
        let is_after_first = parts.last().is_some_and(|last| last.known.is_sure_first());
        is_after_first.then(|| whole(at, token.known.as_name()))
    };
    part(text, at).or_else(formed)
}

/// Reads one part: an initial, or a word with a capital that may be a name.
fn part(text: &Text, at: usize) -> Option<Part> {
    let token = text.get(at)?;
    if let Some(word) = after_particles(text, at) {
        let name = word_part(text, word)?;
        return Some(Part { start: at, has_particle: true, ..name });
    }
    if token.is_initial() {
        return initial(text, at, token);
    }
    word_part(text, at)
}

fn initial(text: &Text, at: usize, token: &Token) -> Option<Part> {
    if token.is_in_capitals {
        return None;
    }
    let has_dot = text.close(at + 1).is_some_and(|dot| dot.is('.'));
    if !has_dot && token.is_any(words!["i", "a"]) {
        return None;
    }
    Some(Part { is_initial: true, end: at + 1 + usize::from(has_dot), ..whole(at, Known::default()) })
}

fn word_part(text: &Text, at: usize) -> Option<Part> {
    let token = text.get(at)?;
    let known = token.known;
    let is_number = text.close(at + 1).is_some_and(Token::is_number);
    if !token.is_capital() || token.len() < 2 || !known.may_be_name() || is_number || is_abbreviation(token, known) {
        return None;
    }
    let mut end = at + 1;
    while let Some(next) = after_hyphen(text, end) {
        end = next + 1;
    }
    // "Al-Anon", "Jackson-like": a hyphen to a plain word makes a word.
    let is_name = end == at + 1 || known.is_surname || known_at(text, end - 1).may_be_name();
    is_name.then_some(Part { end, ..whole(at, known) })
}

/// "DOC", "TDCJ", "Reg": letters that stand for something.
fn is_abbreviation(token: &Token, known: Known) -> bool {
    known.is_unknown() && (token.is_all_capitals() && token.len() <= 5 || token.is_any(&KNOWN_BY))
}

fn known_at(text: &Text, at: usize) -> Known {
    text.get(at).map(|token| token.known).unwrap_or_default()
}

/// The word that a hyphen joins here.
fn after_hyphen(text: &Text, at: usize) -> Option<usize> {
    let hyphen = text.close(at)?;
    let word = text.close(at + 1)?;
    (hyphen.is_one_of(&['-', '‑', '–']) && word.is_capital()).then_some(at + 1)
}

/// The word after "de la", "van der", "Al-", "St.", if one with a capital follows.
fn after_particles(text: &Text, at: usize) -> Option<usize> {
    let mut next = at;
    while next < at + 3 && text.says(next, &PARTICLES) && !text.get(next + 1)?.begins_line {
        next += 1;
        let joint =
            text.close(next).is_some_and(|mark| mark.is('-') || mark.is('.') && text.says(next - 1, words!["st"]));
        next += usize::from(joint);
    }
    let follows =
        next > at && text.get(next).is_some_and(|word| word.is_capital() && word.len() > 1 && !word.begins_line);
    follows.then_some(next)
}

/// Passes over a nickname: `Gregory "Moose" Tillman`, "Gregory (Moose) Tillman". None where the name ends.
fn after_nickname(text: &Text, at: usize) -> Option<usize> {
    let opens = text.get(at).is_some_and(|mark| mark.is_apart && mark.is_one_of(&['"', '“', '(', '\'']));
    let closes = text.close(at + 2).is_some_and(|mark| mark.is_one_of(&['"', '”', ')', '\'', '’']));
    let is_nickname = opens && closes && text.close(at + 1).is_some_and(Token::is_capital);
    let next = if is_nickname { at + 3 } else { at };
    // A name does not go over the end of a line; a part that is not apart belongs to something else, but for "T.J."
    let token = text.get(next)?;
    (!token.begins_line && (token.is_apart || token.is_initial())).then_some(next)
}
