//! Digits in groups, and telephone numbers, which are known by their groups.
//! It must let through what `counts` passes over: steps, pages, verses, prices, times.

use super::context::KNOWN_BY;
use super::text::{Text, Token};
use super::words::{Words, words};
use super::{Kind, Match, is_one};

const CALL: Words = Words::of(&[
    "call",
    "phone",
    "cell",
    "tel",
    "telephone",
    "text",
    "mobile",
    "fax",
    "ph",
    "dial",
    "reach",
    "ring",
    "phoned",
    "calling",
    "called",
    "landline",
    "pager",
]);
/// Marks that join the groups of a number.
const JOINTS: [char; 10] = ['-', '.', '/', '–', '·', '‑', '—', '_', '•', '*'];
/// The same, said: "203 dash 555 dash 0142".
const SAID_JOINTS: Words = Words::of(&["dash", "hyphen", "dot", "then"]);
/// The most groups a number has.
const MOST_GROUPS: usize = 6;

/// Whether a word says that a telephone number follows.
pub(super) fn says_call(text: &Text, at: usize, reach: usize) -> bool {
    text.says_before(at, reach, &CALL)
}

/// A telephone number.
pub(super) fn phone(text: &Text, at: usize) -> Match {
    let groups = Groups::read(text, at)?;
    if let Some(end) = vanity_end(text, at) {
        return Some((Some(Kind::Phone), at..end));
    }
    let call = Call::read(text, at);
    let is_phone = |count: &usize| groups.is_phone(text, at, *count, &call);
    let count = (1..=groups.lengths.len()).rev().find(is_phone)?;
    Some((Some(Kind::Phone), at..groups.ends[count - 1]))
}

/// "1-800-NEW-LIFE"
fn vanity_end(text: &Text, at: usize) -> Option<usize> {
    let area = at + if text.get(at)?.text == "1" { 2 } else { 0 };
    let is_toll_free = text.get(area)?.is_any_number(&["800", "833", "844", "855", "866", "877", "888", "900"]);
    let is_word =
        |at: usize| text.close(at).is_some_and(|mark| mark.is('-')) && text.close(at + 1).is_some_and(Token::is_word);
    if !is_toll_free || !is_word(area + 1) {
        return None;
    }
    Some(if is_word(area + 3) { area + 5 } else { area + 3 })
}

/// What is said before a number, read once for all its groups.
struct Call {
    /// "call", "her cell is"
    is_called: bool,
    /// That, or "number".
    is_said: bool,
    is_known_by: bool,
}

impl Call {
    fn read(text: &Text, at: usize) -> Self {
        let is_called = says_call(text, at, 5);
        let is_known_by = text.says_before(at, 6, &KNOWN_BY);
        Self { is_called, is_known_by, is_said: is_called || !is_known_by && text.says_before(at, 3, words!["number"]) }
    }
}

/// Digits in groups, with what joins them.
pub(super) struct Groups {
    /// How many digits each has.
    pub lengths: Vec<usize>,
    /// What joins each to the next.
    pub joints: Vec<char>,
    /// The token after each.
    pub ends: Vec<usize>,
    has_plus: bool,
    begins_with_one: bool,
    begins_with_zero: bool,
}

impl Groups {
    pub fn read(text: &Text, at: usize) -> Option<Self> {
        if is_inner(text, at) {
            return None;
        }
        let has_plus = text.get(at)?.is('+');
        let mut at = at + is_one(has_plus);
        group(text, at)?;
        let begins_with_one = text.get(at).is_some_and(|number| number.text == "1");
        let begins_with_zero = text.get(at).is_some_and(|number| number.len() > 1 && number.text.starts_with('0'));
        let room = || Vec::with_capacity(MOST_GROUPS);
        let mut groups = Self {
            lengths: room(),
            joints: Vec::with_capacity(MOST_GROUPS),
            ends: room(),
            has_plus,
            begins_with_one,
            begins_with_zero,
        };
        while let Some((length, end, is_bracket)) = group(text, at) {
            groups.lengths.push(length);
            groups.ends.push(end);
            let Some(joint) = joint(text, end, is_bracket) else { break };
            if groups.lengths.len() == MOST_GROUPS {
                break;
            }
            groups.joints.push(joint);
            at = end + is_one(text.has_mark(end, &JOINTS) || text.says(end, &SAID_JOINTS));
        }
        Some(groups)
    }

    fn is_phone(&self, text: &Text, at: usize, count: usize, call: &Call) -> bool {
        let lengths = &self.lengths[..count];
        let has = |joint: char| self.joints[..count - 1].contains(&joint);
        let is_dashed = has('-') || has('.') || has('‑') || has('–');
        let &Call { is_called, is_said, is_known_by } = call;
        let total: usize = lengths.iter().sum();
        match lengths {
            [3, 3, 4] => true,
            [1, 3, 3, 4] | [1, 10] => self.begins_with_one,
            [3, 4] => is_dashed || is_said,
            [3, 7] => !has('/') && !is_known_by,
            [6, 4] => !has('/') && (has(')') || has('-') || is_said),
            [3, 3, 2, 2] => is_dashed || is_said,
            [10] => {
                (is_called || !is_known_by) && !text.get(at).is_some_and(|number| number.text.starts_with(['0', '1']))
            }
            [11] => text.get(at).is_some_and(|number| number.text.starts_with('1')),
            // Seven digits without a word about calling are a prison's number.
            [7] => is_called,
            // "020 7946 0188", "011-52-664-555-0142": a zero leads out of a town or a country.
            [_, .., last] if self.begins_with_zero && *last >= 3 && (10..=15).contains(&total) => !has('/'),
            _ => (8..=15).contains(&total) && (self.has_plus || lengths.len() > 1 && says_call(text, at, 4)),
        }
    }
}

/// A number that is the middle of something longer that was nothing.
fn is_inner(text: &Text, at: usize) -> bool {
    let Some(first) = text.get(at) else { return true };
    let is_joined = first.is_number() && !first.is_apart;
    let joint = text.before(at, 1).filter(|mark| is_joined && !mark.is_apart && mark.is_one_of(&['-', '.', '/', '+']));
    joint.is_some() && text.before(at, 2).is_some_and(|number| number.is_number())
}

/// One group, perhaps in brackets: its length, the token after it, and whether it has brackets.
fn group(text: &Text, at: usize) -> Option<(usize, usize, bool)> {
    let is_bracket = text.has_mark(at, &['(']);
    let number = at + is_one(is_bracket);
    let length = text.get(number).filter(|token| token.is_number())?.len();
    if is_bracket && !text.has_mark(number + 1, &[')']) {
        return None;
    }
    Some((length, number + 1 + is_one(is_bracket), is_bracket))
}

/// What joins a group to the next; none where the number ends.
fn joint(text: &Text, end: usize, is_bracket: bool) -> Option<char> {
    let next = text.get(end).filter(|next| !next.begins_line)?;
    if next.is_any(&SAID_JOINTS) {
        return Some('-').filter(|_| text.get(end + 1).is_some_and(Token::is_number));
    }
    if !next.is_one_of(&JOINTS) {
        return Some(if is_bracket { ')' } else { ' ' });
    }
    // A full stop joins nothing if a blank follows.
    let is_stop = next.is('.') && text.get(end + 1).is_none_or(|after| after.is_apart);
    next.text.chars().next().filter(|_| !is_stop)
}
