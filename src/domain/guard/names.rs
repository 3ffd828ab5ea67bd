//! Last names: told by a first name, a title, an initial, or words that introduce somebody.
//! It must let through first names alone, "Bill W.", pen names, places, and names that everybody knows.

use super::context::{AT_PLACE, GREETINGS, PARTICLES, PLACES_AFTER, PLACES_BEFORE};
use super::known::is_public;
use super::lead::{Lead, lead};
use super::places::is_state;
use super::runs::{Part, Run};
use super::text::Text;
use super::words::{Words, words};
use super::{Kind, Match, lone, quiet};

/// A last name, with the ones that follow it ("Garcia Lopez", "van Dyke").
pub(super) fn surname(text: &Text, at: usize) -> Match {
    let token = text.get(at)?;
    if !token.is_word() || !token.is_capital() && !quiet::may_begin(token) && !token.is_any(&PARTICLES) {
        return None;
    }
    let lead = lead(text, at);
    with_capitals(text, at, lead).or_else(|| quiet::surname(text, at, lead))
}

fn with_capitals(text: &Text, at: usize, lead: Lead) -> Match {
    let run = Run::read(text, at, lead)?;
    if let Some(end) = after_abbreviation(text, at) {
        return Some((None, at..end));
    }
    if is_place(text, &run, lead) || is_known_to_all(text, &run, lead) || is_pen_name(text, &run, lead) {
        return Some((None, at..run.end));
    }
    let initials = run.parts.iter().rev().take_while(|part| part.is_initial).count();
    let parts = &run.parts[..run.parts.len() - initials];
    let found = match parts {
        [] => None,
        [one] => lone::is_surname(text, one, lead).then_some(0),
        [first, .., last] => is_full_name(text, first, last, parts, lead).then(|| surname_begins(parts, lead)),
    };
    let (first, last) = (parts.get(found?)?, parts.last()?);
    Some((Some(Kind::Surname), first.start..last.end))
}

/// "P.S.", "U.S.": initials that are nobody's.
fn after_abbreviation(text: &Text, at: usize) -> Option<usize> {
    let [first, dot, second] = [at, at + 1, at + 2].map(|at| text.get(at));
    if !dot?.is('.') || second?.is_apart {
        return None;
    }
    let letters = format!("{}{}", first?.folded, second?.folded);
    let end = if text.close(at + 3).is_some_and(|dot| dot.is('.')) { at + 4 } else { at + 3 };
    ["ps", "us", "aa", "na", "ca", "po", "dc", "ny", "nj", "id"].contains(&letters.as_str()).then_some(end)
}

/// "Mark Twain", "Captain Morgan", "Merriam-Webster"
fn is_known_to_all(text: &Text, run: &Run, lead: Lead) -> bool {
    let dot = usize::from(text.has_mark_before(run.parts[0].start, &['.']));
    let is_titled = lead.is_title() || matches!(lead, Lead::WarmTitle | Lead::Introduced);
    let title = text.before(run.parts[0].start, 1 + dot).filter(|_| is_titled);
    let is_known = |begin: &str| {
        let mut name = begin.to_owned();
        run.parts.iter().any(|part| {
            for word in text.tokens[part.word..part.end].iter().filter(|token| token.is_word()) {
                name.push_str(if name.is_empty() { "" } else { " " });
                name.push_str(&word.folded);
            }
            is_public(&name)
        })
    };
    is_known("") || title.is_some_and(|title| is_known(&title.folded))
}

/// "Dear Mr. Sparrow", "Thank you, Miss Paper Crane.", and "Mrs. Wren" as a whole line: a title before mere words, where
/// somebody is spoken to or signs.
fn is_pen_name(text: &Text, run: &Run, lead: Lead) -> bool {
    let is_several = run.parts.len() > 1;
    let is_words = run.parts.iter().all(|part| part.known.is_plain && (is_several || !part.known.is_surname));
    if !lead.is_title() || !is_words {
        return false;
    }
    let start = run.parts[0].start;
    let dot = usize::from(text.has_mark_before(start, &['.']));
    let Some(title) = start.checked_sub(1 + dot) else { return false };
    let ends = text.get(run.end).is_none_or(|next| next.begins_line || next.is_one_of(&['.', ',', '!', '?', ':']));
    let is_greeted = !text.tokens[title].begins_line
        && (text.says_before(title, 2, &GREETINGS) || text.says_before(title, 2, words!["day", "morning", "evening"]));
    let is_called = ends && (text.tokens[title].begins_line || text.has_mark_before(title, &[',']));
    is_greeted || is_called
}

/// Which part the last name begins with.
fn surname_begins(parts: &[Part], lead: Lead) -> usize {
    let is_led = lead.is_title() || lead == Lead::LastName;
    let first = parts[0].known;
    if first.is_sure_surname() || is_led && !first.is_first && !first.is_unknown() {
        return 0; // "Mr. Garcia Lopez", "Ms. Running Bear", "Nguyen Van Thanh"
    }
    let is_given = |part: &Part| part.is_initial || part.known.is_first && !part.known.is_surname;
    (1..parts.len()).find(|at| !is_given(&parts[*at])).unwrap_or(parts.len() - 1)
}

/// "Jackson Street", "Lake Charles", "Chula Vista, California"
fn is_place(text: &Text, run: &Run, lead: Lead) -> bool {
    let first = &run.parts[0];
    let goes_on = text.get(run.end).filter(|next| !next.begins_line);
    if goes_on.is_some_and(|next| next.is_capital() && next.is_any(&PLACES_AFTER)) {
        return true;
    }
    if lead <= Lead::Introduced {
        return false;
    }
    let dot = usize::from(text.before(first.start, 1).is_some_and(|mark| mark.is('.')));
    let before = text.before(first.start, 1 + dot);
    let is_saint = !text.tokens[first.start].begins_line
        && before.is_some_and(|word| word.is_capital() && word.is_any(&PLACES_BEFORE) && (dot == 0 || word.len() == 2));
    let is_town = text.has_mark(run.end, &[',']) && is_state(text, run.end + 1) && !first.known.is_sure_first();
    is_saint || is_town
}

/// Whether a place rather than a person is spoken of: "in …", "the …".
pub(super) fn is_at_place(text: &Text, at: usize) -> bool {
    !text.get(at).is_none_or(|token| token.begins_line) && text.before(at, 1).is_some_and(|word| word.is_any(&AT_PLACE))
}

/// A title of a book or a song rather than a name: right after an opening quotation mark.
pub(super) fn is_quoted(text: &Text, at: usize) -> bool {
    !text.tokens[at].is_apart && text.before(at, 1).is_some_and(|mark| mark.is_one_of(&['"', '“', '\'', '‘']))
}

pub(super) fn begins_sentence(text: &Text, at: usize) -> bool {
    text.get(at).is_none_or(|token| token.begins_line)
        || text.before(at, 1).is_none_or(|mark| mark.is_one_of(&['.', '!', '?', '"', '“', '-', '–', '—', '•', '*']))
}

/// Whether the parts are all that a line holds.
fn is_whole_line(text: &Text, parts: &[Part]) -> bool {
    let end = parts[parts.len() - 1].end;
    let mut start = parts[0].start;
    while !text.tokens[start].begins_line && text.before(start, 1).is_some_and(|mark| mark.is_one_of(&['-', '–', '—']))
    {
        start -= 1;
    }
    text.tokens[start].begins_line && text.get(end).is_none_or(|next| next.begins_line)
}

/// Whether two parts or more are a full name.
fn is_full_name(text: &Text, first: &Part, last: &Part, parts: &[Part], lead: Lead) -> bool {
    if last.known.is_first && !last.known.is_surname && !last.has_particle || is_double_first_name(text, parts) {
        return false; // "Maria Rosa"
    }
    let is_led = lead <= Lead::Introduced;
    if first.is_initial {
        return is_led || is_after_initial(text, last, parts);
    }
    if first.known.is_sure_first() {
        return is_after_first_name(text, last, parts, is_led || !is_at_place(text, first.start));
    }
    let is_title = is_at_place(text, first.start)
        || is_quoted(text, first.start)
        || lead == Lead::None && is_in_title(text, first.start, last.end);
    is_led || !is_title && is_name_by_its_words(text, first, last, parts)
}

/// "Billy Ray", "Jean Paul": both are one first name, though the second is a last name as well.
fn is_double_first_name(text: &Text, parts: &[Part]) -> bool {
    const BEGINNINGS: Words = Words::of(&[
        "ana", "anna", "annie", "betty", "billy", "bobby", "bonnie", "carl", "carol", "charlie", "danny", "donna",
        "eddie", "emma", "jean", "jerry", "jim", "jimmy", "joe", "john", "johnny", "jon", "jose", "juan", "larry",
        "laura", "linda", "luis", "lula", "maria", "martha", "mary", "norma", "peggy", "rosa", "sarah", "terry",
        "tommy", "willie", "wanda",
    ]);
    const ENDINGS: Words = Words::of(&[
        "ann", "anne", "belle", "beth", "bob", "boy", "claude", "dale", "dean", "earl", "ellen", "gene", "jack",
        "jane", "jean", "jo", "joe", "kay", "lee", "lou", "lynn", "mae", "marie", "paul", "ray", "sue", "wayne",
    ]);
    let [first, last] = parts else { return false };
    let is = |part: &Part, words: &Words| part.end == part.word + 1 && text.tokens[part.word].is_any(words);
    is(first, &BEGINNINGS) && is(last, &ENDINGS)
}

/// Whether a word that is no sure first name and the last one are a name by themselves.
fn is_name_by_its_words(text: &Text, first: &Part, last: &Part, parts: &[Part]) -> bool {
    // "Hendrik van der Berg", but not "Oración de la Serenidad"
    let is_spanish = last.has_particle && text.says(last.start, words!["de", "del", "la", "las", "los"]);
    let is_surname = last.known.is_surname && !last.known.is_plain && !last.known.is_first;
    if is_surname || last.has_particle && !is_spanish {
        return true;
    }
    if first.known.is_first {
        // A word or a town as first name: "Grace Kelleher", "Austin Dobbs", not "Grace Abounding", "Charlotte Hornets".
        return last.known.is_unknown() && !first.known.is_place && !begins_sentence(text, first.start);
    }
    // "Keoni Kamaka", but not "Black History"
    let is_rare = !first.known.is_plain && last.known.is_unknown();
    is_rare && (!is_spanish || is_whole_line(text, parts))
}

/// Words with capitals on and on, as in "Half Measures Availed Us Nothing".
pub(super) fn is_in_title(text: &Text, start: usize, end: usize) -> bool {
    let is_word =
        |at: usize| text.get(at).is_some_and(|word| word.is_capital() && word.known.is_plain && word.len() > 1);
    let follows = text.get(end).is_some_and(|next| !next.begins_line) && is_word(end);
    let precedes =
        start > 0 && !text.tokens[start].begins_line && is_word(start - 1) && !begins_sentence(text, start - 1);
    follows || precedes
}

/// "J. Smith", "T.J. Finkbeiner"; not "A. Describe …" in a list.
fn is_after_initial(text: &Text, last: &Part, parts: &[Part]) -> bool {
    let is_list = begins_sentence(text, parts[0].start) && parts.len() == 2 && !is_whole_line(text, parts);
    last.known.is_sure_surname() || !is_list && (last.known.is_surname || last.known.is_unknown())
}

/// "Maria Garcia", "John Q. Okafor"; not "Bill W. Young people …", "Rosa May 12".
fn is_after_first_name(text: &Text, last: &Part, parts: &[Part], is_person: bool) -> bool {
    // "Martin Finds Sock. Rosa Wins Spelling Bee": a capital tells nothing in a headline.
    if text.tokens[last.word].is_in_headline && !text.tokens[last.word].known.is_surname {
        return false;
    }
    let is_word = last.known.is_plain;
    if is_word && parts[parts.len() - 2].is_initial {
        return false;
    }
    let is_date = text.get(last.end).is_some_and(|next| !next.begins_line && next.is_number());
    !is_word || is_person && !is_date
}
