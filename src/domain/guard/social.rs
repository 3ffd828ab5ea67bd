//! Social security numbers, whole, masked or in part.
//! It must let through what is paid by Social Security, and the last digits of other things.

use super::context::KNOWN_BY;
use super::numbers::Groups;
use super::text::{Text, Token};
use super::words::{Words, words};
use super::{Kind, Match};

/// What such a number is called.
const SOCIAL: Words = Words::of(&["social", "ssn", "ssns", "ss", "socials", "soc", "itin", "seguro"]);
const SOCIAL_IN_SHORT: Words = SOCIAL.part(0, 3);
/// What is social and no number: "the social worker".
const SOCIAL_THINGS: Words = Words::of(&[
    "worker",
    "workers",
    "work",
    "hour",
    "hours",
    "media",
    "studies",
    "club",
    "event",
    "services",
    "visit",
    "life",
    "skills",
    "anxiety",
    "distancing",
    "drinker",
]);
/// Words after which the last digits of a social security number are told, and those of other things.
const LAST_OF: Words = Words::of(&["last", "ends", "ending", "end", "final", "tail", "xx"]);
const ENDING: Words = LAST_OF.part(1, 4);
const OTHER_ENDS: Words = Words::of(&["card", "account", "phone", "cell", "debit", "credit", "plate", "receipt"]);
/// Words after which the first digits are told.
const FIRST_OF: Words = Words::of(&["first", "begins", "starts", "beginning"]);
/// Words before a time or a year.
const TIMES: Words = Words::of(&["since", "in", "until", "at", "by", "till", "around"]);
const TIMES_BEFORE_YEARS: Words = TIMES.part(0, 3);
/// Marks that cover a digit.
pub(super) const COVERS: [char; 5] = ['*', '#', '•', '●', '_'];
/// How many digits a mask covers: all but the last four.
const COVERED: usize = 5;

/// Whether something about social security is said nearby.
pub(super) fn says_social(text: &Text, at: usize, end: usize) -> bool {
    let is_before = text.find_before(at, 7, &SOCIAL).is_some_and(|word| !text.says(word + 1, &SOCIAL_THINGS));
    is_before || is_dotted(text, at) || text.says_after(end, 4, &SOCIAL_IN_SHORT)
}

/// "S.S. number", "S.S.N."
fn is_dotted(text: &Text, at: usize) -> bool {
    let is_s = |back: usize| text.before(at, back).is_some_and(|letter| letter.is_any(words!["s"]));
    let is_dot = |back: usize| text.before(at, back).is_some_and(|dot| dot.is('.'));
    (2..=5).any(|back| is_s(back) && is_dot(back + 1) && is_s(back + 2) && is_dot(back - 1))
}

/// A social security number, or its last four digits.
pub(super) fn social(text: &Text, at: usize) -> Match {
    if let Some(end) = after_mask(text, at) {
        return Some((Some(Kind::SocialSecurity), at..end));
    }
    text.get(at).filter(|token| token.is_number())?;
    let groups = Groups::read(text, at)?;
    let lengths = groups.lengths.as_slice();
    let found = |count: usize| Some((Some(Kind::SocialSecurity), at..groups.ends[count - 1]));
    let is_said = || says_social(text, at, groups.ends[0]);
    match lengths {
        [3, 2, 4, ..] if !groups.joints[..2].contains(&'/') => found(3),
        [3, 3, 3] if is_said() => found(3),
        [9] if is_said() => found(1),
        [4] if is_last_four(text, at, groups.ends[0]) => found(1),
        [3, 2] | [3] if is_said() && text.says_before(at, 8, &FIRST_OF) => found(lengths.len()),
        _ => None,
    }
}

/// Where "XXX-XX-6308" or "***-**-6308" ends.
fn after_mask(text: &Text, at: usize) -> Option<usize> {
    let is_cover =
        |token: &Token| token.is_one_of(&COVERS) || token.is_word() && token.folded.chars().all(|letter| letter == 'x');
    let (mut end, mut covered) = (at, 0);
    while let Some(token) = text.get(end).filter(|token| end == at || !token.is_apart) {
        if is_cover(token) {
            covered += token.len();
        } else if end == at || !token.is_one_of(&['-', '–', '.']) {
            break;
        }
        end += 1;
    }
    let is_four = text.close(end).is_some_and(|last| last.is_number() && last.len() == 4);
    (covered == COVERED && is_four).then_some(end + 1)
}

/// "the last four of my social are 4821", "ends in 6042", "last 4 (7723)", "xxx-xx-1234"
pub(super) fn is_last_four(text: &Text, at: usize, end: usize) -> bool {
    // "ends in 8846 not 8864"
    let is_other = text.says_before(at, 1, words!["not", "or"])
        && text.before(at, 2).is_some_and(|one| one.is_number() && one.len() == 4)
        && is_last_four(text, at - 2, at - 1);
    if is_other {
        return true;
    }
    // "the last four 2000s"
    if text.close(end).is_some_and(Token::is_word) {
        return false;
    }
    let is_last_said = text.says_before(at, 3, &LAST_OF);
    if says_social(text, at, end) {
        let is_time = text.says_before(at, 3, &TIMES_BEFORE_YEARS) || text.says_before(at, 1, &TIMES);
        let is_paid = text.tokens[at].text.ends_with("00") || text.says(end, words!["a", "per", "dollars", "every"]);
        return !is_time && !is_paid || is_last_said;
    }
    // "4325, the end of my social"
    let is_end_behind = text.says_after(end + usize::from(text.has_mark(end, &[','])), 8, &SOCIAL_IN_SHORT)
        && text.says_after(end, 6, &LAST_OF);
    if is_end_behind {
        return true;
    }
    if text.says_before(at, 8, &OTHER_ENDS) || text.says_before(at, 8, &KNOWN_BY) {
        return false;
    }
    let is_masked = text.says_before(at, 2, words!["xx"]) && !text.tokens[at].is_apart;
    let is_last = text.find_before(at, 8, words!["last", "final"]).is_some_and(|last| {
        text.says(last + 1, words!["four", "4"]) || text.get(last + 1).is_some_and(|four| four.text == "4")
    });
    let is_ending =
        text.says_before(at, 3, &ENDING) && text.find_before(at, 2, words!["in", "with", "ending"]).is_some();
    is_masked || is_last || is_ending
}
