//! What stands before a name and tells that it is one.
//! It must look back only a few words, and never over the beginning of a line.

use super::context::{INTRODUCED, LABELS, SHORT_TITLES, SPOKEN_OF, TITLES, WARM_TITLES};
use super::text::Text;
use super::words::{Words, words};

/// How a name is led up to, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Lead {
    /// "last name is …"
    LastName,
    /// "Mr. …", "C.O. …"
    ShortTitle,
    /// "Officer …"
    Title,
    /// "my name is …", "Signed: …"
    Named,
    /// "cellmate …"
    Introduced,
    /// "Uncle …", "Dr. …"
    WarmTitle,
    /// "tell …", "ask for …"
    SpokenOf,
    /// Nothing of the kind.
    None,
}

impl Lead {
    pub fn is_title(self) -> bool {
        matches!(self, Self::ShortTitle | Self::Title)
    }
}

/// What leads up to a name that begins here.
pub(super) fn lead(text: &Text, at: usize) -> Lead {
    let Some((word_at, mark)) = word_before(text, at) else { return Lead::None };
    if is_last_name_said(text, at) {
        return Lead::LastName;
    }
    let word = &text.tokens[word_at];
    if mark == Some(':') {
        return if word.is_any(&LABELS) { Lead::Named } else { Lead::Introduced };
    }
    let joined = mark.is_none() || mark == Some('.');
    // "State v. Loudermilk", but not "me and Junior vs Tex"
    let is_court = text
        .before(word_at, 1)
        .is_some_and(|side| side.is_any(words!["state", "people", "commonwealth", "states", "us"]));
    if joined && (word.is_any(words!["v"]) || word.is_any(words!["vs"]) && is_court) {
        return Lead::Title;
    }
    if joined && (word.is_any(&SHORT_TITLES) || is_dotted_officer(text, at)) {
        return Lead::ShortTitle;
    }
    if mark.is_none() && is_slashed_officer(text, word_at) {
        return Lead::Title;
    }
    // "judge for yourself", "miss Maria" in lower case are no titles.
    let is_title = word.is_any(&TITLES) && (word.is_capital() || !word.is_any(words!["miss", "sir"]));
    if mark.is_none() && is_title {
        return Lead::Title;
    }
    let is_name_told =
        word.is_any(words!["is", "was", "be", "name"]) && text.says_before(word_at + 1, 4, words!["name", "names"]);
    if mark.is_none() && (is_name_told || is_name(text, word_at)) {
        return Lead::Named;
    }
    // "my aunt is …"
    if mark.is_none()
        && word.is_any(words!["is", "was"])
        && text.before(word_at, 1).is_some_and(|kin| kin.is_any(&INTRODUCED))
    {
        return Lead::Introduced;
    }
    if joined && word.is_any(&WARM_TITLES) {
        return Lead::WarmTitle;
    }
    if mark.is_none_or(|mark| matches!(mark, ',' | '"' | '“')) && word.is_any(&INTRODUCED) {
        return Lead::Introduced;
    }
    if mark.is_none() && word.is_any(&SPOKEN_OF) { Lead::SpokenOf } else { Lead::None }
}

/// "name's Tamar"
fn is_name(text: &Text, at: usize) -> bool {
    text.get(at).is_some_and(|word| word.is_any(words!["name", "names"]))
}

/// The word before on the same line, and the mark between.
fn word_before(text: &Text, at: usize) -> Option<(usize, Option<char>)> {
    if text.get(at)?.begins_line {
        return None;
    }
    let before = text.before(at, 1)?;
    if before.is_word() {
        return Some((at - 1, None));
    }
    let mark = before.text.chars().next().filter(|_| before.is_one_of(&['.', ':', ',', '(', '"', '“', '#']))?;
    let word = text.before(at, 2).filter(|word| word.is_word() && !before.begins_line)?;
    // A full stop ends a sentence, except after a title in short.
    (mark != '.' || word.is_any(&SHORT_TITLES) || word.is_any(words!["dr", "o", "v", "vs"]))
        .then_some((at - 2, Some(mark)))
}

/// "C.O. Pruitt", "P.O. Tuggle"
fn is_dotted_officer(text: &Text, at: usize) -> bool {
    let is = |back: usize, words: &Words| text.before(at, back).is_some_and(|word| word.is_any(words));
    is(2, words!["o"]) && is(4, words!["c", "p"]) && text.before(at, 3).is_some_and(|dot| dot.is('.'))
}

/// "c/o mcelroy"
fn is_slashed_officer(text: &Text, at: usize) -> bool {
    text.says(at, words!["o"])
        && text.has_mark_before(at, &['/'])
        && text.before(at, 2).is_some_and(|word| word.is_any(words!["c"]))
}

/// "my last name is", "changed my last name to", "maiden name:"
fn is_last_name_said(text: &Text, at: usize) -> bool {
    let between = words![
        "is", "was", "to", "of", "from", "now", "it's", "its", "it", "spelled", "being", "a", "be", "back", "which",
        "that",
    ];
    for back in 1..=4 {
        if text.get(at + 1 - back).is_none_or(|later| later.begins_line) {
            return false;
        }
        let Some(word) = text.before(at, back) else { return false };
        if word.is_any(words!["surname", "surnames", "lastname"]) {
            return true;
        }
        if word.is_any(words!["name", "names"]) {
            return text
                .before(at, back + 1)
                .is_some_and(|last| last.is_any(words!["last", "maiden", "family", "married"]));
        }
        if !word.is_any(between) && !word.is_one_of(&[':', '(', '"', '“', ',', '-']) {
            return false;
        }
    }
    false
}
