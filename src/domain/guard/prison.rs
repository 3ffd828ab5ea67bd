//! Numbers by which a prison or a court knows somebody.
//! It must let through round numbers, years, and the letters and digits of common things ("COVID-19", "F-150").

use super::context::{KNOWN_BY, NUMBER};
use super::dates::is_day;
use super::numbers::says_call;
use super::social::says_social;
use super::text::{Text, Token};
use super::things::is_of_thing;
use super::words::words;
use super::{Kind, Match};

/// How many tokens a number of a court goes on at most: "HHD-CR19-0123456-T" has seven.
const LONGEST: usize = 14;

/// A number of a prison or a court, told by its letters, its form, or a word before it.
pub(super) fn number(text: &Text, at: usize) -> Match {
    let token = text.get(at).filter(|token| token.is_word() || token.is_number())?;
    let is_joined = !token.is_apart && text.before(at, 1).is_some_and(|before| before.is_number() || before.is_word());
    if is_joined || token.is_any(words!["dob", "ssn", "tel", "ph", "cell"]) {
        return None;
    }
    if token.is_word() && text.close(at + 1).is_none() {
        return None;
    }
    let code = Code::read(text, at);
    if code.digits < 3 {
        return None;
    }
    let is_said = is_said(text, at);
    if let Some(end) = spaced_end(text, at).filter(|_| is_said) {
        return Some((Some(Kind::PrisonNumber), at..end));
    }
    let is_it = if code.parts > 1 { code.is_known(token, is_said) } else { is_plain_number(text, at, is_said) };
    let is_it = is_it && !is_day(text, at, code.end) && !(code.parts == 2 && is_years(text, at));
    // "DOC# 412876, social …"
    let is_labelled = text.says_before(at, 2, &KNOWN_BY) || is_own(text, at);
    let is_else = || says_social(text, at, code.end) || is_of_thing(text, at, code.end);
    (is_it && (is_labelled || !is_else())).then_some((Some(Kind::PrisonNumber), at..code.end))
}

/// "my number for the forms is …"
fn is_own(text: &Text, at: usize) -> bool {
    text.find_before(at, 6, words!["number"]).is_some_and(|word| text.says_before(word, 2, words!["my", "his", "new"]))
}

/// "2019-2020"
fn is_years(text: &Text, at: usize) -> bool {
    let is_year = |at: usize| {
        text.get(at).is_some_and(|year| year.len() == 4 && (year.text.starts_with("19") || year.text.starts_with("20")))
    };
    is_year(at) && is_year(at + 2)
}

/// Where "099 555 213" ends: three groups of three digits.
fn spaced_end(text: &Text, at: usize) -> Option<usize> {
    let is_group = |at: usize| text.get(at).is_some_and(|group| group.is_number() && group.len() == 3);
    let is_apart = |at: usize| text.get(at).is_some_and(|group| group.is_apart && !group.begins_line);
    let is_it = is_group(at) && is_group(at + 1) && is_group(at + 2) && is_apart(at + 1) && is_apart(at + 2);
    is_it.then_some(at + 3)
}

/// Words and numbers without a blank between, as "21-CR-00456", "IND-0447/2014", "AB1234".
struct Code {
    end: usize,
    parts: usize,
    digits: usize,
    /// The longest single number in it.
    longest: usize,
    letters: usize,
    has_capitals: bool,
    has_words: bool,
}

impl Code {
    fn read(text: &Text, at: usize) -> Self {
        let mut code =
            Self { end: at, parts: 0, digits: 0, longest: 0, letters: 0, has_capitals: true, has_words: false };
        for next in at..at + LONGEST {
            let Some(token) = text.get(next).filter(|token| next == at || !token.is_apart) else { break };
            if token.is_number() {
                code.digits += token.len();
                code.longest = code.longest.max(token.len());
            } else if token.is_word() {
                code.letters += token.len();
                code.has_capitals &= token.is_all_capitals();
                code.has_words |= token.len() > 4;
            } else if token.is_one_of(&['-', '/', ':', '–']) {
                continue;
            } else {
                break;
            }
            code.parts += 1;
            code.end = next + 1;
        }
        code
    }

    fn is_known(&self, first: &Token, is_said: bool) -> bool {
        if self.has_words && !is_said || self.digits == 0 {
            return false;
        }
        if self.letters == 0 {
            // "12345-014", and "123-456" where a word tells
            // and "17-1-02266-4": the year, the sort of case, its number, a digit to check it.
            let is_case = self.parts == 4 && first.len() == 2 && self.longest == 5;
            return is_case
                || self.parts <= 3 && (self.longest == 5 && self.digits == 8 || is_said && self.digits >= 5);
        }
        // "3-B-114" is a cell, "10W-30" an oil.
        let is_cell = self.letters == 1 && self.parts == 3 && self.digits <= 4;
        // "1990s", "10am", "12th", "2000ish"
        let is_ending = first.is_number() && self.parts == 2 && !self.has_capitals;
        let is_long = self.digits >= 4 && self.has_capitals || self.digits >= 6;
        let is_told = is_said && self.digits >= 3;
        (is_long && !is_cell || is_told) && !(is_ending && self.digits < 5)
    }
}

/// A number by itself: six digits or so, or fewer after a word or "#".
fn is_plain_number(text: &Text, at: usize, is_said: bool) -> bool {
    let token = &text.tokens[at];
    if !token.is_number() || is_joined_to_number(text, at) || token.len() == 5 && is_after_place(text, at) {
        return false;
    }
    let is_year = token.len() == 4 && (token.text.starts_with("19") || token.text.starts_with("20"));
    let is_marked = text.has_mark_before(at, &['#']);
    let is_called = says_call(text, at, 4);
    let is_round = token.text.ends_with("000");
    match token.len() {
        4 => is_marked || is_said && !is_year && !is_called,
        5 => is_marked || is_said || !is_round,
        6..=9 => is_marked || is_said && !is_called || !is_round && (token.len() != 7 || !is_called),
        10..=12 => is_said && !is_called || token.text.starts_with('0') || token.len() == 12,
        _ => false,
    }
}

/// "Spokane 99299", "N.J. 07899": a ZIP code of what is no address.
fn is_after_place(text: &Text, at: usize) -> bool {
    let is_joined = !text.tokens[at].begins_line && text.tokens[at].is_apart;
    let stop = usize::from(text.has_mark_before(at, &['.', ',']));
    let place = text.before(at, 1 + stop);
    is_joined
        && place.is_some_and(|place| place.known.is_place && place.is_capital() || stop == 1 && place.is_initial())
}

/// A piece of a number in groups, as of "203-555-0142" or "555 01420".
fn is_joined_to_number(text: &Text, at: usize) -> bool {
    let joint = ['-', '/', '.', '–'];
    text.has_mark(at + 1, &joint) && text.close(at + 1).is_some() && text.close(at + 2).is_some_and(Token::is_number)
        || text.get(at).is_some_and(|token| !token.is_apart) && text.has_mark_before(at, &joint)
}

/// Whether a word before or behind tells of such a number. "number" counts only near by.
fn is_said(text: &Text, at: usize) -> bool {
    let behind = text.has_mark(at + 1, &['(']) && text.says(at + 2, &KNOWN_BY);
    let is_number = text.says_before(at, 3, &NUMBER) && !says_call(text, at, 5);
    behind || is_number || is_lettered(text, at) || text.says_before(at, 5, &KNOWN_BY)
}

/// "CF 004-417": capital letters stand before the number.
fn is_lettered(text: &Text, at: usize) -> bool {
    let is_hour = |word: &Token| word.is_any(words!["am", "pm", "aa", "na", "ca", "i", "a", "bp"]);
    let is_inside = !text.get(at).is_none_or(|token| token.begins_line);
    is_inside
        && text
            .before(at, 1)
            .is_some_and(|word| word.is_all_capitals() && !word.is_in_capitals && word.len() <= 3 && !is_hour(word))
}
