//! Telephone numbers in words: "two oh three, five five five, oh one four two".
//! It must let through counting: "Steps One, Two, Three, Four, Five, Six and Seven".

use super::text::{Text, Token};
use super::{Kind, Match};

/// Words for one digit, each at its value; "oh" stands for zero, too.
pub(super) const DIGITS: [&str; 10] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
/// Words for two digits, or for zeros.
pub(super) const MORE: [&str; 19] = [
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
];
/// The fewest digits of a telephone number.
const FEWEST: usize = 7;
/// The most.
const MOST: usize = 15;
/// The fewest of them in words.
const FEWEST_WORDS: usize = 3;

/// A telephone number that is spelled, all of it or a part.
pub(super) fn phone(text: &Text, at: usize) -> Match {
    let first = text.get(at)?;
    if !first.is_number() && digits(first) == 0 {
        return None;
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
    let is_counting = steps_up * 2 > words;
    let is_phone = words >= FEWEST_WORDS && (FEWEST..=MOST).contains(&count) && !is_counting;
    is_phone.then_some((Some(Kind::Phone), at..end))
}

/// How many digits a word stands for.
fn digits(token: &Token) -> usize {
    if token.is_any(&DIGITS) || token.is_any(&["oh", "o"]) {
        1
    } else if token.is_any(&MORE) {
        2
    } else {
        0
    }
}

fn value(token: &Token) -> Option<usize> {
    DIGITS.iter().position(|word| token.is_any(&[word]))
}
