//! Dates of birth: a date, where the words around it speak of birth.
//! It must let through clean dates, anniversaries and every date without such words.

use super::text::{Text, Token};
use super::{Kind, Match, is_one};

/// Words that are said of a birth only.
const BIRTH: [&str; 7] = ["born", "dob", "birth", "birthdate", "birthed", "birthdates", "bd"];
/// Words that are said of days of recovery as well: "my AA birthday".
const BIRTHDAY: [&str; 6] = ["birthday", "bday", "b'day", "birthdays", "bdays", "turn"];
/// Words that tell how old somebody gets.
const TURNING: [&str; 4] = ["turn", "turning", "turned", "turns"];
pub(super) const RECOVERY: [&str; 16] = [
    "aa",
    "na",
    "ca",
    "cma",
    "clean",
    "sober",
    "sobriety",
    "recovery",
    "anniversary",
    "medallion",
    "chip",
    "group",
    "homegroup",
    "again",
    "reborn",
    "fellowship",
];
pub(super) const MONTHS: [&str; 24] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sept",
    "sep",
    "oct",
    "nov",
    "dec",
];

/// How much a date tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    /// A mere year.
    Year,
    /// A day, with a year or without.
    Day,
}

/// A date of birth.
pub(super) fn birth(text: &Text, at: usize) -> Match {
    let (end, sort) = date(text, at)?;
    let is_told = says_birth(text, at, sort)
        || says_birthday(text, at)
        || sort == Sort::Day && (says_birth_after(text, end) || is_mine(text, at) || is_age(text, at));
    is_told.then_some((Some(Kind::BirthDate), at..end))
}

/// Whether a day is written here and ends there.
pub(super) fn is_day(text: &Text, at: usize, end: usize) -> bool {
    date(text, at) == Some((end, Sort::Day))
}

/// "born on", "date of birth", "D.O.B."; not "born again", nor of a fellowship.
fn says_birth(text: &Text, at: usize, sort: Sort) -> bool {
    let reach = if sort == Sort::Day { 14 } else { 9 };
    let is = |back: usize, letter: &str| text.before(at, back).is_some_and(|token| token.is_any(&[letter]));
    let is_dotted = (1..=4).any(|back| is(back, "b") && is(back + 2, "o") && is(back + 4, "d"));
    let is_short = (1..=3).any(|back| is(back, "day") && is(back + 2, "b"));
    let is_said = find_in_talk(text, at, reach, &BIRTH).is_some_and(|word| {
        let is_of_fellowship = text.says_before(word, 3, &["aa", "na", "fellowship", "program", "group"]);
        !is_of_fellowship && !speaks_of_recovery(text, word, at) && !text.says(word + 1, &["into"])
    });
    is_dotted || is_short || is_said || is_short_birth(text, at)
}

/// "b. 1984", "b: 3/14/82"
fn is_short_birth(text: &Text, at: usize) -> bool {
    text.has_mark_before(at, &['.', ':']) && text.before(at, 2).is_some_and(|word| word.text == "b")
}

/// "my birthday is", "I turn 40 on"; not "my AA birthday", "birthday at my home group".
fn says_birthday(text: &Text, at: usize) -> bool {
    let Some(word) = find_in_talk(text, at, 7, &BIRTHDAY).or_else(|| turning(text, at)) else { return false };
    let is_belly = text.says_before(word, 2, &["belly", "button"]);
    is_belly
        || !speaks_of_recovery(text, word, at)
            && !text.says_before(word, 4, &RECOVERY)
            && !text.says_after(at, 8, &RECOVERY)
}

/// "born in Queens and clean since …"
fn speaks_of_recovery(text: &Text, from: usize, to: usize) -> bool {
    text.tokens[from..to].iter().any(|token| token.is_any(&RECOVERY))
}

/// "I turn 40 on …"
fn turning(text: &Text, at: usize) -> Option<usize> {
    text.find_before(at, 5, &TURNING).filter(|word| text.get(word + 1).is_some_and(Token::is_number))
}

fn says_birth_after(text: &Text, end: usize) -> bool {
    let words = [&BIRTH[1..], &BIRTHDAY[..5]].concat();
    let is_baby = text.says(end, &["baby"]);
    is_baby || text.says_after(end, 5, &words) && !text.says_after(end, 6, &RECOVERY)
}

/// "My birthday is in August. Mine is 8/11/83."
fn is_mine(text: &Text, at: usize) -> bool {
    let is_said = text.says_before(at, 3, &["mine", "one", "other", "should", "really"])
        && text.says_before(at, 2, &["is", "was", "and", "are", "be"]);
    let before = &text.tokens[at.saturating_sub(50)..at];
    let is_birthday = before.iter().any(|token| token.is_any(&BIRTH) || token.is_any(&BIRTHDAY[..5]));
    is_said && is_birthday && !text.says_before(at, 8, &RECOVERY)
}

/// "she's 80 on January 3rd"
fn is_age(text: &Text, at: usize) -> bool {
    let is = |back: usize, words: &[&str]| text.before(at, back).is_some_and(|token| token.is_any(words));
    let is_number = text.before(at, 2).is_some_and(|age| age.is_number() && age.len() == 2);
    is(1, &["on"]) && is_number && is(3, &["she", "he", "i'm", "is", "be", "shes", "hes", "im"])
}

/// One of the words before, in the same sentence, or in the question before: "My birthday? June 4."
fn find_in_talk(text: &Text, at: usize, reach: usize, words: &[&str]) -> Option<usize> {
    let is_asked = text.before(at, 1).is_some_and(|mark| mark.is('?'));
    let from = if is_asked { at - 1 } else { at };
    text.find_before(from, reach, words)
}

/// Reads a date; tells where it ends.
fn date(text: &Text, at: usize) -> Option<(usize, Sort)> {
    let first = text.get(at)?;
    if is_month(first) {
        return month_first(text, at).map(|end| (end, Sort::Day));
    }
    if !first.is_number() {
        return None;
    }
    if let Some(end) = day_first(text, at).or_else(|| in_numbers(text, at)) {
        return Some((end, Sort::Day));
    }
    if first.len() == 2 && text.before(at, 1).is_some_and(|mark| mark.is_one_of(&['\'', '’', '‘']) && !first.is_apart)
    {
        return Some((at + 1, Sort::Year));
    }
    is_year(first).then_some((at + 1, Sort::Year))
}

/// "March 14, 1982", "Mar. 14th '82", "March of 1982"
fn month_first(text: &Text, at: usize) -> Option<usize> {
    let dot = is_one(text.has_mark(at + 1, &['.']));
    let of = is_one(text.says(at + 1 + dot, &["of", "the"]));
    let day = at + 1 + dot + of;
    let is_day = text.get(day).is_some_and(|day| day.is_number() && day.len() <= 4 && !day.begins_line);
    is_day.then(|| with_year(text, with_ordinal(text, day + 1)))
}

/// "14 March 1982", "the 14th of March"
fn day_first(text: &Text, at: usize) -> Option<usize> {
    let month = with_ordinal(text, at + 1);
    let month = month + is_one(text.says(month, &["of"]));
    let is_date =
        text.get(at)?.len() <= 2 && text.get(month).is_some_and(|token| is_month(token) && !token.begins_line);
    let dot = is_one(text.has_mark(month + 1, &['.']));
    is_date.then(|| with_year(text, month + 1 + dot))
}

/// "3/14/82", "1982-03-14", "3/14"
fn in_numbers(text: &Text, at: usize) -> Option<usize> {
    let length = |at: usize| text.get(at).filter(|token| token.is_number()).map_or(0, Token::len);
    let joint = |at: usize| text.close(at).is_some_and(|mark| mark.is_one_of(&['/', '-', '.']));
    let lengths = [length(at), length(at + 2), length(at + 4)];
    if joint(at + 1) && joint(at + 3) {
        let is_date = matches!(lengths, [1 | 2, 1 | 2, 2 | 4] | [4, 1 | 2, 1 | 2]);
        let first = at + if lengths[0] == 4 { 2 } else { 0 };
        return (is_date && is_month_and_day(text, first)).then_some(at + 5);
    }
    let is_short = joint(at + 1) && !text.has_mark(at + 1, &['.']) && matches!(lengths, [1 | 2, 1 | 2, _]);
    is_short.then_some(at + 3)
}

/// Two numbers that can be a month and a day, in either order: not "00-38-1174".
fn is_month_and_day(text: &Text, at: usize) -> bool {
    let value = |at: usize| text.get(at).and_then(|number| number.text.parse::<u8>().ok()).unwrap_or(0);
    let (low, high) = (value(at).min(value(at + 2)), value(at).max(value(at + 2)));
    (1..=12).contains(&low) && high <= 31
}

fn is_year(token: &Token) -> bool {
    token.len() == 4 && (token.text.starts_with("19") || token.text.starts_with("20"))
}

/// A month; "may", "mar" and "dec" in lower case only where a number shows it: the callers look.
fn is_month(token: &Token) -> bool {
    token.is_any(&MONTHS)
}

fn with_ordinal(text: &Text, end: usize) -> usize {
    end + is_one(text.close(end).is_some_and(|token| token.is_any(&["st", "nd", "rd", "th"])))
}

/// Goes on over ", 1982", " '82" and " of 1982".
fn with_year(text: &Text, end: usize) -> usize {
    let year = end + is_one(text.has_mark(end, &[',']) || text.says(end, &["of", "in"]));
    let short = is_one(text.has_mark(year, &['\'', '’', '‘']));
    let is_year = text.get(year + short).is_some_and(|token| {
        token.is_number() && !token.begins_line && (token.len() == 4 || short == 1 && token.len() == 2)
    });
    if is_year { year + short + 1 } else { end }
}
