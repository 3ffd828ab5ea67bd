//! Telephone and social security numbers in words: "two oh three, five five five, oh one four two".
//! It must let through counting: "Steps One, Two, Three, Four, Five, Six and Seven".

use super::social::{is_last_four, says_social};
use super::text::{Text, Token};
use super::words::Words;
use super::{Kind, Match};

/// Words for one digit, each at its value; "oh" stands for zero, too.
pub(super) const DIGITS: Words =
    Words::of(&["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]);
/// Words for zero beside "zero".
pub(super) const OH: Words = Words::of(&["oh", "o"]);
/// Words for two digits, or for zeros.
pub(super) const MORE: Words = Words::of(&[
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
]);
/// The fewest digits of a telephone number.
const FEWEST: usize = 7;
/// The most.
const MOST: usize = 15;
/// The fewest of them in words.
const FEWEST_WORDS: usize = 3;

/// A telephone or social security number that is spelled, all of it or a part.
pub(super) fn number(text: &Text, at: usize) -> Match {
    let first = text.get(at)?;
    if !first.is_number() && digits(first) == 0 {
        return None;
    }
    if let Some(end) = after_single_digits(text, at) {
        return Some((Some(Kind::Phone), at..end));
    }
    if let Some((kind, end)) = after_grouped_digits(text, at) {
        return Some((Some(kind), at..end));
    }
    let (mut count, mut words, mut steps_up, mut end) = (0, 0, 0, at);
    let mut last = None;
    for next in at..at + 40 {
        let Some(token) = text.get(next) else { break };
        if !(token.is_number() || digits(token) > 0) {
            if token.is_one_of(&[',', '-', '.', '(', ')', '…']) {
                continue;
            }
            break;
        }
        words += usize::from(token.is_word());
        count += if token.is_number() { token.len() } else { digits(token) };
        if count > MOST {
            return None;
        }
        let value = value(token);
        steps_up += usize::from(value.is_some() && last.is_some() && value == last.map(|last: usize| last + 1));
        (last, end) = (value, next + 1);
    }
    if words < FEWEST_WORDS {
        return None;
    }
    let is_social = count == 9 && says_social(text, at, end) || count == 4 && is_last_four(text, at, end);
    if is_social {
        return Some((Some(Kind::SocialSecurity), at..end));
    }
    let is_counting = steps_up * 2 > words;
    ((FEWEST..=MOST).contains(&count) && !is_counting).then_some((Some(Kind::Phone), at..end))
}

/// Where "2 0 3, 5 5 5, 0 1 4 2" or "9 1 2 - 4 4 - 0 0 9 3" ends, and what it is: single digits in groups like those of such
/// numbers, with marks between the groups.
fn after_grouped_digits(text: &Text, at: usize) -> Option<(Kind, usize)> {
    if at > 0 && is_digit(text, at - 1) || !is_digit(text, at) {
        return None;
    }
    let (mut lengths, mut at) = (vec![0], at);
    loop {
        if is_digit(text, at) {
            *lengths.last_mut()? += 1;
        } else if text.has_mark(at, &[',', '-', '–', '—', '/', '.']) && is_digit(text, at + 1) {
            lengths.push(0);
        } else {
            break;
        }
        at += 1;
    }
    match lengths.as_slice() {
        [3, 3, 4] | [3, 4] | [1, 3, 3, 4] => Some((Kind::Phone, at)),
        [3, 2, 4] => Some((Kind::SocialSecurity, at)),
        _ => None,
    }
}

/// Where "2 0 3 5 5 5 0 1 4 2" ends: ten digits apart, or joined by the same mark, that do not count up.
fn after_single_digits(text: &Text, at: usize) -> Option<usize> {
    let step = if text.close(at + 1).is_some_and(|mark| mark.is('-')) { 2 } else { 1 };
    let places = (0..10).map(|place| at + place * step);
    let is_inside = at > 0 && (is_digit(text, at - 1) || step == 2 && text.has_mark_before(at, &['-']));
    let is_row = places.clone().all(|place| is_digit(text, place)) && !is_digit(text, at + 10 * step);
    if !is_row {
        return None;
    }
    let is_joined = step == 1 || places.clone().take(9).all(|place| text.has_mark(place + 1, &['-']));
    let digit = |place: usize| text.get(place).and_then(|token| token.text.parse::<u8>().ok()).unwrap_or_default();
    let is_counting = places.clone().zip(places.skip(1)).filter(|(one, next)| digit(*next) == digit(*one) + 1).count();
    (is_joined && !is_inside && is_counting < 5).then(|| at + 9 * step + 1)
}

/// A digit by itself.
fn is_digit(text: &Text, at: usize) -> bool {
    text.get(at).is_some_and(|token| token.is_number() && token.len() == 1)
}

/// How many digits a word stands for.
fn digits(token: &Token) -> usize {
    if token.is_any(&DIGITS) || token.is_any(&OH) {
        1
    } else if token.is_any(&MORE) {
        2
    } else {
        0
    }
}

fn value(token: &Token) -> Option<usize> {
    DIGITS.list().iter().position(|word| token.says(word))
}
