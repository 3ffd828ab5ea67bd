//! Numbers that only count or point: steps, pages, verses, prices, times, shares.
//! It must not pass over a number by which somebody is known.

use super::Match;
use super::text::{Text, Token};
use super::words::Words;

/// What stands before a number that only counts or points.
const POINTERS: Words = Words::of(&[
    "page",
    "pages",
    "pg",
    "pgs",
    "pp",
    "p",
    "step",
    "steps",
    "question",
    "questions",
    "q",
    "chapter",
    "chapters",
    "ch",
    "verse",
    "verses",
    "psalm",
    "psalms",
    "tradition",
    "traditions",
    "line",
    "lines",
    "paragraph",
    "john",
    "luke",
    "mark",
    "matthew",
    "acts",
    "romans",
    "james",
    "proverbs",
    "isaiah",
    "genesis",
    "corinthians",
    "concept",
    "week",
    "day",
    "concepts",
    "lesson",
    "part",
    "section",
    "volume",
    "vol",
    "hymn",
    "room",
    "channel",
    "item",
    "exercise",
    "form",
    "letter",
]);
/// What stands after a number that counts.
pub(super) const UNITS: Words = Words::of(&[
    "days",
    "day",
    "weeks",
    "months",
    "years",
    "hours",
    "minutes",
    "seconds",
    "miles",
    "feet",
    "pounds",
    "lbs",
    "dollars",
    "bucks",
    "cents",
    "people",
    "members",
    "men",
    "women",
    "times",
    "words",
    "pages",
    "letters",
    "meetings",
    "steps",
    "copies",
    "stamps",
    "percent",
    "degrees",
    "calories",
    "questions",
    "points",
    "books",
    "groups",
    "others",
    "inches",
    "residents",
    "addicts",
    "alcoholics",
    "folks",
    "kids",
    "souls",
    "ft",
    "mg",
    "ml",
    "km",
    "miles",
    "pieces",
    "stitches",
    "pushups",
    "laps",
    "more",
    "of",
    "or",
    "meters",
    "acres",
    "seats",
    "beds",
    "cards",
    "envelopes",
]);

/// A number that is passed over with what belongs to it: a price, a time, a verse, a share, a count with commas.
pub(super) fn harmless(text: &Text, at: usize) -> Match {
    let token = text.get(at).filter(|token| token.is_number())?;
    let end = after_joined(text, at + 1, &[',', ':']);
    let is_price = text.has_mark_before(at, &['$', '£', '€']);
    if is_price {
        return Some((None, at..after_joined(text, end, &['.'])));
    }
    if end > at + 1 && !is_code(text, end) || text.has_mark(end, &['%']) {
        return Some((None, at..end));
    }
    let is_dotted = text.has_mark_before(at, &['.']);
    let pointer = text.before(at, 1 + usize::from(is_dotted));
    let is_pointed = token.len() <= 4 && pointer.is_some_and(|word| word.is_any(&POINTERS));
    let is_counted =
        token.len() <= 6 && end == at + 1 && text.get(end).is_some_and(|unit| unit.is_apart && unit.is_any(&UNITS));
    if is_pointed {
        // "pages 101-104" too
        return Some((None, at..after_joined(text, end, &['-', '–'])));
    }
    is_counted.then_some((None, at..end))
}

/// Goes on over numbers that these marks join without a blank: 10,000 and 7:30 and 3:16.
fn after_joined(text: &Text, from: usize, marks: &[char]) -> usize {
    let mut end = from;
    let joins = |at: usize| {
        text.close(at).is_some_and(|mark| mark.is_one_of(marks)) && text.close(at + 1).is_some_and(Token::is_number)
    };
    while joins(end) {
        end += 2;
    }
    end
}

/// "3:19-cr-00217": letters go on from what looked like a time.
fn is_code(text: &Text, end: usize) -> bool {
    text.close(end).is_some_and(|mark| mark.is('-')) && text.close(end + 1).is_some_and(Token::is_word)
}
