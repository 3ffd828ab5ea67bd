//! Dates of birth: a date, where the words around it speak of birth.
//! It must let through clean dates, anniversaries and every date without such words.

use super::date_words::{after_day, after_feast, after_number, after_year};
use super::text::{Text, Token};
use super::words::{Words, words};
use super::{Kind, Match, is_one};

/// Words that are said of a birth only.
const BIRTH: Words = Words::of(&[
    "born",
    "dob",
    "birth",
    "birthdate",
    "birthed",
    "birthdates",
    "bd",
    "naci",
    "nacio",
    "nacido",
    "nacida",
    "nacimiento",
]);
const BIRTH_IN_ENGLISH: Words = BIRTH.part(0, 7);
const BIRTH_BUT_BORN: Words = BIRTH.part(1, 12);
/// Words that are said of days of recovery as well: "my AA birthday".
const BIRTHDAY: Words = Words::of(&["birthday", "bday", "b'day", "birthdays", "bdays", "cumpleanos", "turn"]);
const BIRTHDAY_ITSELF: Words = BIRTHDAY.part(0, 6);
/// Words that are said of a birthday that is none of recovery.
const REAL: Words = Words::of(&["belly", "button", "real", "actual", "natal", "biological", "regular"]);
/// What is born beside people, and on what day is public.
const NOT_PEOPLE: Words = Words::of(&[
    "aa",
    "na",
    "fellowship",
    "program",
    "group",
    "america",
    "country",
    "nation",
    "meeting",
    "movement",
    "jesus",
    "bill",
    "idea",
]);
/// Who bears a child.
const MOTHERS: Words =
    Words::of(&["mother", "mom", "mama", "momma", "ma", "mommy", "mum", "madre", "wife", "girlfriend"]);
/// Words that tell how old somebody gets.
const TURNING: Words = Words::of(&["turn", "turning", "turned", "turns"]);
pub(super) const RECOVERY: Words = Words::of(&[
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
]);
/// Months in Spanish.
const MONTHS_SPANISH: Words = Words::of(&[
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
]);
pub(super) const MONTHS: Words = Words::of(&[
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
]);

/// How much a date tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    /// A mere year.
    Year,
    /// Digits without a mark, which may be anything else: "03141982".
    Digits,
    /// A day, with a year or without.
    Day,
}

/// A date of birth.
pub(super) fn birth(text: &Text, at: usize) -> Match {
    let (end, sort) = date(text, at)?;
    if is_of_history(text, at, end) {
        return Some((None, at..end));
    }
    if sort == Sort::Digits {
        let is_told = text.says_before(at, 4, &BIRTH_IN_ENGLISH) || is_dotted(text, at);
        return is_told.then_some((Some(Kind::BirthDate), at..end));
    }
    let is_told = says_birth(text, at, sort)
        || says_birthday(text, at, end)
        || sort == Sort::Day
            && (says_birth_after(text, at, end)
                || is_mine(text, at)
                || is_age(text, at)
                || is_delivery(text, at)
                || is_weighed(text, at, end));
    is_told.then_some((Some(Kind::BirthDate), at..end))
}

/// Whether a day is written here and ends there.
pub(super) fn is_day(text: &Text, at: usize, end: usize) -> bool {
    date(text, at) == Some((end, Sort::Day))
}

/// A year in which nobody alive was born, and the day that A.A. counts from.
fn is_of_history(text: &Text, at: usize, end: usize) -> bool {
    let year = text.tokens[at..end].iter().rev().find(|token| token.is_number() && token.len() == 4);
    let is_founding = year.is_some_and(|year| year.text == "1935")
        && text.says(at, words!["june"])
        && text.get(at + 1).is_some_and(|day| day.text == "10");
    is_founding || year.is_some_and(|year| year.text < "1900")
}

/// Whether a year is among these tokens.
fn has_year(text: &Text, from: usize, to: usize) -> bool {
    text.tokens[from..to].iter().any(|token| token.is_number() && is_year(token))
}

/// "born on", "date of birth", "D.O.B."; not "born again", nor of a fellowship.
fn says_birth(text: &Text, at: usize, sort: Sort) -> bool {
    let reach = if sort == Sort::Day { 14 } else { 9 };
    let is = |back: usize, letter: &str| text.before(at, back).is_some_and(|token| token.says(letter));
    let is_short = (1..=3).any(|back| is(back, "day") && is(back + 2, "b"));
    let is_said = find_in_talk(text, at, reach, &BIRTH).is_some_and(|word| {
        // "born in 1959 and drank in 1970"
        let is_later = sort == Sort::Year && has_year(text, word, at);
        let is_of_people = !text.says_before(word, 3, &NOT_PEOPLE) && !is_of_aa(text, word);
        is_of_people && !is_later && !speaks_of_recovery(text, word, at) && !text.says(word + 1, words!["into"])
    });
    is_dotted(text, at) || is_short || is_said || is_short_birth(text, at)
}

/// "D.O.B.", "d/o/b"
fn is_dotted(text: &Text, at: usize) -> bool {
    let is = |back: usize, letter: &str| text.before(at, back).is_some_and(|token| token.says(letter));
    (1..=4).any(|back| is(back, "b") && is(back + 2, "o") && is(back + 4, "d"))
}

/// "A.A. was born"
fn is_of_aa(text: &Text, at: usize) -> bool {
    (2..=4).any(|back| {
        text.before(at, back).is_some_and(|letter| letter.is_any(words!["a"]))
            && text.before(at, back + 1).is_some_and(|dot| dot.is('.'))
            && text.before(at, back + 2).is_some_and(|letter| letter.is_any(words!["a", "n", "c"]))
    })
}

/// "b. 1984", "b: 3/14/82"
fn is_short_birth(text: &Text, at: usize) -> bool {
    text.has_mark_before(at, &['.', ':']) && text.before(at, 2).is_some_and(|word| word.text == "b")
}

/// "my birthday is", "I turn 40 on"; not "my AA birthday", "birthday at my home group", "a 5 year birthday".
fn says_birthday(text: &Text, at: usize, end: usize) -> bool {
    // A full date further off still is the birthday's.
    let reach = if has_year(text, at, end) { 14 } else { 7 };
    let Some(word) = find_in_talk(text, at, reach, &BIRTHDAY).or_else(|| turning(text, at)) else { return false };
    let is_counted = text.says_before(word, 1, words!["year", "years", "yr", "month", "months", "day"]);
    let is_real = text.says_before(word, 2, &REAL) || text.says_after(word + 1, 4, &REAL);
    is_real
        || !is_counted
            && !speaks_of_recovery(text, word, at)
            && !text.says_before(word, 4, &RECOVERY)
            && !text.says_after(at, 8, &RECOVERY)
}

/// "born in Queens and clean since …"
fn speaks_of_recovery(text: &Text, from: usize, to: usize) -> bool {
    text.tokens[from..to].iter().any(|token| token.is_any(&RECOVERY))
}

/// "I turn 40 on …", "she turned six on …"
fn turning(text: &Text, at: usize) -> Option<usize> {
    let word = text.find_before(at, 5, &TURNING)?;
    let is_number = text.get(word + 1).is_some_and(Token::is_number) || after_number(text, word + 1) > word + 1;
    is_number.then_some(word)
}

/// "… is my birthday", "… is when I was born"
fn says_birth_after(text: &Text, at: usize, end: usize) -> bool {
    let is_baby = text.says(end, words!["baby"]);
    let is_born = has_year(text, at, end)
        && (end..end + 6).find(|next| text.says(*next, words!["born"])).is_some_and(|born| {
            text.says_after(end + is_one(text.has_mark(end, &[','])), 6, words!["born"])
                && !text.says(born + 1, words!["again"])
        });
    // "no drink since December 26, so tomorrow's my birthday"
    let is_since = text.says_before(at, 1, words!["since"]);
    is_baby
        || is_born
        || !is_since
            && (text.says_after(end, 5, &BIRTH_BUT_BORN) || text.says_after(end, 5, &BIRTHDAY_ITSELF))
            && !text.says_after(end, 6, &RECOVERY)
}

/// "My birthday is in August. Mine is 8/11/83."
fn is_mine(text: &Text, at: usize) -> bool {
    let is_said = text.says_before(at, 3, words!["mine", "one", "other", "should", "really"])
        && text.says_before(at, 2, words!["is", "was", "and", "are", "be"]);
    let before = &text.tokens[at.saturating_sub(50)..at];
    let is_birthday = before.iter().any(|token| token.is_any(&BIRTH) || token.is_any(&BIRTHDAY_ITSELF));
    is_said && is_birthday && !text.says_before(at, 8, &RECOVERY)
}

/// "she's 80 on January 3rd", "thirty-three come November", "44 years old since October 12", "Age 44, 3/3/1980"
fn is_age(text: &Text, at: usize) -> bool {
    let back = at.saturating_sub(is_one(text.says_before(at, 1, words!["the"])));
    let is = |back_by: usize, words: &Words| text.before(back, back_by).is_some_and(|token| token.is_any(words));
    let is_old =
        is(1, words!["since", "on", "come", "as"]) && is(2, words!["old"]) && is(3, words!["years", "yrs", "year"]);
    let comma = is_one(text.has_mark_before(back, &[',', '(', '/']));
    let is_number = |back_by: usize| {
        text.before(back, back_by).is_some_and(|age| age.is_number() && age.len() <= 2)
            || back
                .checked_sub(back_by + 2)
                .is_some_and(|from| (from..=from + 2).any(|from| after_number(text, from) == back + 1 - back_by))
    };
    let is_aged = text.says_before(back, 3 + comma, words!["age", "aged"]) && is_number(1 + comma);
    let being = words!["she", "he", "i'm", "is", "be", "shes", "hes", "im", "she'll", "he'll", "i'll"];
    let is_reached = is(1, words!["on", "come", "this"]) && is_number(2) && text.says_before(back, 6, being);
    is_old || is_aged || is_reached
}

/// "came into this world on …", "my mama had me on …"
fn is_delivery(text: &Text, at: usize) -> bool {
    let is_world = text.says_before(at, 4, words!["world"])
        && text.says_before(at, 10, words!["came", "come", "brought", "entered", "arrived"]);
    let is_had = text.find_before(at, 5, words!["had", "delivered", "have"]).is_some_and(|had| {
        text.says(had + 1, words!["me", "him", "her", "us", "them"])
            && text.says(had + 2, words!["on", "the"])
            && text.says_before(had, 4, &MOTHERS)
    });
    is_world || is_had
}

/// "January 8, 2020, 6 pounds 11 ounces": a day with a weight is a birth.
fn is_weighed(text: &Text, at: usize, end: usize) -> bool {
    let pounds = (end..end + 5).find(|next| text.says(*next, words!["lb", "lbs", "pounds", "pound"]));
    pounds.is_some_and(|pounds| {
        let is_number = text.before(pounds, 1).is_some_and(Token::is_number);
        let is_baby = text.says_before(at, 14, words!["baby", "born", "delivered", "birth", "came", "had"]);
        is_number && (is_baby || text.says_after(pounds + 1, 5, words!["oz", "ounces", "ounce"]))
    })
}

/// One of the words before, in the same sentence, or in the question before: "My birthday? June 4."
fn find_in_talk(text: &Text, at: usize, reach: usize, words: &Words) -> Option<usize> {
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
    if first.is_word() {
        return words_first(text, at).map(|end| (end, Sort::Day));
    }
    if !first.is_number() {
        return None;
    }
    if let Some(end) = day_first(text, at, with_ordinal(text, at + 1)).or_else(|| in_numbers(text, at)) {
        return Some((end, Sort::Day));
    }
    if is_all_digits(first) {
        return Some((at + 1, Sort::Digits));
    }
    if first.len() == 2 && text.before(at, 1).is_some_and(|mark| mark.is_one_of(&['\'', '’', '‘']) && !first.is_apart)
    {
        return Some((at + 1, Sort::Year));
    }
    is_year(first).then_some((at + 1, Sort::Year))
}

/// "third of June", "Christmas Eve 1971", but no feast without its year
fn words_first(text: &Text, at: usize) -> Option<usize> {
    if let Some(end) = after_feast(text, at) {
        return Some(with_year(text, end)).filter(|all| *all > end);
    }
    after_day(text, at).and_then(|end| day_first(text, at, end))
}

/// "03141982", "031482"
fn is_all_digits(token: &Token) -> bool {
    let value = |range: std::ops::Range<usize>| token.text.get(range).and_then(|part| part.parse::<u8>().ok());
    let is_long = token.len() == 8 && matches!(value(4..6), Some(19 | 20));
    let has_day = value(0..2).is_some_and(|month| (1..=12).contains(&month))
        && value(2..4).is_some_and(|day| (1..=31).contains(&day));
    (is_long || token.len() == 6) && has_day
}

/// "March 14, 1982", "Mar. 14th '82", "March of 1982", "March the third"
fn month_first(text: &Text, at: usize) -> Option<usize> {
    let dot = is_one(text.has_mark(at + 1, &['.']));
    let of = is_one(text.says(at + 1 + dot, words!["of", "the"]));
    let day = at + 1 + dot + of;
    if let Some(end) = after_day(text, day).filter(|_| text.get(day).is_some_and(|day| !day.begins_line)) {
        return Some(with_year(text, end));
    }
    let is_day = text.get(day).is_some_and(|day| day.is_number() && day.len() <= 4 && !day.begins_line);
    is_day.then(|| with_year(text, with_ordinal(text, day + 1)))
}

/// "14 March 1982", "the 14th of March", "the 12th day of August", "3 de mayo"; the day ends there.
fn day_first(text: &Text, at: usize, end: usize) -> Option<usize> {
    let end = end + is_one(text.says(end, words!["day"]) && text.says(end + 1, words!["of"]));
    let month = end + is_one(text.says(end, words!["of", "de"]));
    let is_month = text
        .get(month)
        .is_some_and(|token| !token.begins_line && (is_month(token) || month > end && token.is_any(&MONTHS_SPANISH)));
    let dot = is_one(text.has_mark(month + 1, &['.']));
    (text.get(at)?.len() <= 2 || text.get(at)?.is_word()).then_some(())?;
    is_month.then(|| with_year(text, month + 1 + dot))
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
    end + is_one(text.close(end).is_some_and(|token| token.is_any(words!["st", "nd", "rd", "th"])))
}

/// Goes on over ", 1982", " '82", " of 1982" and "nineteen eighty-two".
fn with_year(text: &Text, end: usize) -> usize {
    let year = end + is_one(text.has_mark(end, &[',']) || text.says(end, words!["of", "in", "de", "del"]));
    let short = is_one(text.has_mark(year, &['\'', '’', '‘']));
    let is_year = text.get(year + short).is_some_and(|token| {
        token.is_number() && !token.begins_line && (token.len() == 4 || short == 1 && token.len() == 2)
    });
    if is_year { year + short + 1 } else { after_year(text, year).unwrap_or(end) }
}
