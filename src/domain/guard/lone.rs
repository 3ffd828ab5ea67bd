//! Last names that stand alone: "Officer Tuggle", "and Haddad said", "the Delgados", "Bellwether, James".
//! It must let through first names, places, and words of titles.

use super::context::{
    ACTING, FAMILIAR_TITLES, FAMILY_AFTER, GREETINGS, HEADS, INTRODUCED, KIN, MET, MOVING, OFFICES, ROLES,
};
use super::known::{Known, is_sure_surname, known};
use super::lead::Lead;
use super::names::{begins_sentence, is_at_place, is_in_title, is_quoted};
use super::runs::Part;
use super::text::{Text, Token};
use super::words::{Words, words};

/// The shortest unknown word with a capital that is taken for a last name.
const SHORTEST: usize = 3;

/// Whether a word with a capital, alone, is a last name.
pub(super) fn is_surname(text: &Text, part: &Part, lead: Lead) -> bool {
    let is_last = part.known.is_surname || !part.known.is_first;
    let is_sure = part.known.is_sure_surname();
    match lead {
        Lead::LastName => true,
        Lead::ShortTitle => is_last && !text.says(part.word, &OFFICES),
        Lead::Title if part.known.is_first && is_familiar(text, part.start) => false,
        Lead::Title => is_last && (part.known.is_surname || !part.known.is_plain),
        Lead::WarmTitle if is_doctor(text, part.start) => is_last && (part.known.is_surname || !part.known.is_plain),
        _ if is_before_first_name(text, part.end) && is_listed(text, part, lead) => true,
        _ if is_after_quiet_first_name(text, part) => is_last,
        _ if is_family(text, part) => true,
        _ if is_double(text, part) => true,
        Lead::WarmTitle => is_sure,
        _ if is_sure => !is_at_place(text, part.start) && !is_quoted(text, part.start) || is_kinsman(text, part.start),
        _ => is_rare_inside(text, part, lead),
    }
}

/// "Chaplain Ray", "Nurse Kelly": titles that go with a first name as well.
fn is_familiar(text: &Text, at: usize) -> bool {
    text.before(at, 1).is_some_and(|title| title.is_any(&FAMILIAR_TITLES))
}

/// A word of which nothing is known, inside a sentence, where no place or first name is to be expected.
fn is_rare_inside(text: &Text, part: &Part, lead: Lead) -> bool {
    let token = &text.tokens[part.word];
    let is_rare = part.known.is_unknown() && token.len() >= SHORTEST && !token.is_all_capitals();
    if is_rare && (is_called_out(text, part) || is_speaking(text, part)) {
        return true;
    }
    if !is_rare || begins_sentence(text, part.start) || is_in_title(text, part.start, part.end) {
        return false;
    }
    let is_inside = !is_quoted(text, part.start) && !is_after_place_word(text, part.start);
    is_kinsman(text, part.start)
        || is_inside
            && is_like_person(text, part, lead)
            && !is_greeted(text, part.start)
            && !is_like_first_name(text, part.start)
}

/// `"Gillenwater!"`
fn is_called_out(text: &Text, part: &Part) -> bool {
    is_quoted(text, part.start) && text.has_mark(part.end, &[',', '!', '?'])
}

/// "Finnerty sold it." at the beginning of a sentence: only people do so.
fn is_speaking(text: &Text, part: &Part) -> bool {
    let verbs =
        words!["said", "says", "told", "asked", "laughed", "cried", "gave", "took", "sold", "wrote", "swung", "swears"];
    begins_sentence(text, part.start) && text.says(part.end, verbs)
}

/// "my dad was a Begaye", "I'm a Tolliver"
fn is_kinsman(text: &Text, at: usize) -> bool {
    let is = |back: usize, words: &Words| text.before(at, back).is_some_and(|word| word.is_any(words));
    is(1, words!["a"]) && is(2, words!["was", "is", "am", "i'm", "im", "be", "born"])
}

/// Whether somebody does something here, or something is done with somebody: "told Ramanathan", "Rizzuto said".
fn is_like_person(text: &Text, part: &Part, lead: Lead) -> bool {
    let is_met = text.before(part.start, 1).is_some_and(|word| word.is_any(&MET));
    let is = |back: usize, words: &Words| text.before(part.start, back).is_some_and(|word| word.is_any(words));
    // "by the name of …", "the chairman is …", "you and …"
    let is_named = is(1, words!["of"]) && is(2, words!["name"])
        || is(1, words!["is", "was"]) && (is(2, &ROLES) || is(2, &INTRODUCED) || is(2, &HEADS))
        || is(1, words!["and"]) && is(2, words!["you", "him", "her", "them", "me", "us"]);
    let comma = usize::from(text.has_mark(part.end, &[',']));
    let is_acting = text.says(part.end + comma, &ACTING);
    lead <= Lead::Introduced || is_met || is_named || is_acting
}

/// "Dear …"
fn is_greeted(text: &Text, at: usize) -> bool {
    text.before(at, 1).is_some_and(|word| word.is_any(&GREETINGS))
}

/// "my wife, …", "I'm …", "a girl called …": a first name follows, or a pen name.
fn is_like_first_name(text: &Text, at: usize) -> bool {
    let comma = usize::from(text.has_mark_before(at, &[',', ':', '(']));
    let is = |back: usize| text.before(at, back + comma).is_some_and(|word| word.is_any(&KIN));
    let is_by = text.says_before(at, 1, words!["by"]) && text.says_before(at, 2, words!["go", "goes", "went", "going"]);
    let says = |back: usize, words: &Words| text.before(at, back).is_some_and(|word| word.is_any(words));
    let is_named =
        says(1, words!["named", "called", "name", "name's"]) || says(1, words!["is", "was"]) && says(2, words!["name"]);
    let is_called = is_named || text.says_before(at, 2, words!["call", "calls"]) || is_by;
    is_called
        || is(1)
        || is(2)
            && text.before(at, 1 + comma).is_some_and(|word| word.is_any(words!["is", "are", "was", "named", "called"]))
}

/// "in …", "went to …", "is from …"
fn is_after_place_word(text: &Text, at: usize) -> bool {
    let is = |back: usize, words: &Words| text.before(at, back).is_some_and(|word| word.is_any(words));
    let is_form =
        text.has_mark_before(at, &[':']) && is(2, words!["city", "town", "county", "state", "facility", "country"]);
    is_form
        || is_at_place(text, at)
        || is(1, words!["to", "from", "of"]) && (is(2, &MOVING) || is(3, &MOVING) && !is(2, words!["letter"]))
}

/// "Cruz-Tavares", "Achebe-Ross"
fn is_double(text: &Text, part: &Part) -> bool {
    let last = &text.tokens[part.end - 1];
    let may_be = |known: Known| known.is_surname || known.is_unknown();
    let is_any = part.known.is_surname || last.known.is_surname;
    part.end >= part.start + 3 && is_any && may_be(part.known) && may_be(last.known) && !part.known.is_first
}

/// "Dr. Oyama", "Dr Oyama"
pub(super) fn is_doctor(text: &Text, at: usize) -> bool {
    (1..=2).any(|back| text.before(at, back).is_some_and(|word| word.is_any(words!["dr", "doctor"])))
}

/// "Bellwether, James", "Hill, D. (#200417)"
pub(super) fn is_before_first_name(text: &Text, end: usize) -> bool {
    let Some(first) = text.get(end + 1).filter(|first| text.has_mark(end, &[',']) && !first.begins_line) else {
        return false;
    };
    let is_last = |at: usize| {
        text.get(at).is_none_or(|next| {
            next.begins_line || next.is_number() || next.is_one_of(&['(', '#', ',', ';', '.', '"', '”', '-', ')'])
        })
    };
    let is_initial = first.is_initial() && text.has_mark(end + 2, &['.']) && !text.has_mark(end + 3, &[',']);
    is_initial || first.known.is_sure_first() && (is_last(end + 2) || text.get(end + 2).is_some_and(Token::is_initial))
}

/// Whether a name stands where lists and forms have it: at the beginning of a line, or after a mark or a lead.
fn is_listed(text: &Text, part: &Part, lead: Lead) -> bool {
    let may_be = part.known.is_surname || part.known.is_unknown();
    let marks = ['"', '“', '(', ':', '-', '*', '•', '.', ')'];
    let is_marked = begins_sentence(text, part.start) || text.has_mark_before(part.start, &marks);
    may_be && (is_marked || lead != Lead::None || part.known.is_unknown())
}

/// "shonda Isbell"
fn is_after_quiet_first_name(text: &Text, part: &Part) -> bool {
    let is_joined = !text.tokens[part.start].begins_line;
    is_joined && text.before(part.start, 1).is_some_and(|word| !word.is_capital() && word.known.is_sure_first())
}

/// "the Johnson family", "the Johnsons", "the two Costigan brothers"
fn is_family(text: &Text, part: &Part) -> bool {
    let is_the = part.start > 0 && text.says(part.start - 1, words!["the", "two", "three"]);
    let may_be = part.known.is_surname || part.known.is_unknown();
    let single = text.tokens[part.word].folded.strip_suffix('s').filter(|single| single.len() >= 4);
    let is_plural = single.is_some_and(|single| is_sure_surname(single) || part.known.is_unknown() && is_rare(single));
    let is_alone = !text.get(part.end).is_some_and(Token::is_capital);
    is_the && (may_be && text.says(part.end, &FAMILY_AFTER) || is_plural && is_alone)
}

/// Whether nothing is known of a folded word.
fn is_rare(folded: &str) -> bool {
    known(folded, folded) == Known::default()
}
