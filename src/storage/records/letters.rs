//! A page of a writer's letters, version 1.
//! It must hold what the domain's entry holds and nothing beside.

use serde::{Deserialize, Serialize};

use super::text::{Stored, day, entry_id, iso, maybe_day, numbers, step};
use super::{RecordType, UnreadableBody, kind};
use crate::domain::day::to_iso;
use crate::domain::letter::{
    Change, Correction, DateOf, Direction, Entry, LetterKind, Posted, Received, Touch, Was, What,
};
use crate::domain::notice::{Channel, Told};

/// How many entries a page takes before the next one is begun: one change rewrites one page.
pub const PAGE_LENGTH: usize = 32;

/// A page of letters.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LettersV1 {
    entries: Vec<EntryV1>,
}

/// One entry of any sort, as one flat list of fields: `what` says which of them count.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct EntryV1 {
    id: String,
    what: String,
    day: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    postmarked: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    dated: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    forwarded: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    answers: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    direction: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    touches: Vec<TouchV1>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    answered_before: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    corrections: Vec<CorrectionV1>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    changes: Vec<ChangeV1>,
    /// When the secretary was told, how, and whether it is sure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    told: Option<(String, String, bool)>,
}

const RECEIVED: &str = "received";
const POSTED: &str = "posted";
const DELETED: &str = "deleted";

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct TouchV1 {
    step: u8,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    numbers: Vec<(u16, u16)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct CorrectionV1 {
    /// Which date; the entry's own where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    of: Option<String>,
    was: String,
    on: String,
}

/// What an entry said before: its kind, or which letters it answered; neither where it was not said to be answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct ChangeV1 {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answers: Option<Vec<String>>,
    on: String,
}

const POSTMARK: &str = "postmark";
const LETTER: &str = "letter";
const FORWARDING: &str = "forwarding";

impl RecordType for LettersV1 {
    const KIND: &'static str = kind::LETTERS;
}

impl LettersV1 {
    /// Stores a page.
    pub fn of(entries: &[Entry]) -> Self {
        Self { entries: entries.iter().map(EntryV1::of).collect() }
    }

    /// Reads the page.
    pub fn entries(&self) -> Result<Vec<Entry>, UnreadableBody> {
        self.entries.iter().map(EntryV1::entry).collect()
    }
}

impl EntryV1 {
    fn of(entry: &Entry) -> Self {
        let common = Self {
            id: entry.id.to_string(),
            day: to_iso(entry.day()),
            touches: entry.touches().iter().map(TouchV1::of).collect(),
            corrections: entry.corrections.iter().map(CorrectionV1::of).collect(),
            changes: entry.changes.iter().map(ChangeV1::of).collect(),
            told: entry.told.map(|told| (to_iso(told.on), told.by.word().to_owned(), told.is_sure)),
            ..Self::default()
        };
        match &entry.what {
            What::Received(letter) => Self {
                what: RECEIVED.to_owned(),
                postmarked: iso(letter.postmarked),
                dated: iso(letter.dated),
                forwarded: iso(letter.forwarded),
                kind: Some(letter.kind.word().to_owned()),
                answered_before: letter.answered_before,
                ..common
            },
            What::Posted(letter) => Self {
                what: POSTED.to_owned(),
                answers: letter.answers.iter().map(ToString::to_string).collect(),
                kind: Some(letter.kind.word().to_owned()),
                ..common
            },
            What::Deleted { direction, .. } => {
                Self { what: DELETED.to_owned(), direction: Some(direction.word().to_owned()), ..common }
            }
        }
    }

    fn entry(&self) -> Result<Entry, UnreadableBody> {
        let day = day(&self.day)?;
        let kind = || self.kind.as_deref().ok_or(UnreadableBody).and_then(LetterKind::read);
        let touches = || self.touches.iter().map(TouchV1::touch).collect::<Result<Vec<_>, _>>();
        let what = match self.what.as_str() {
            RECEIVED => What::Received(Received {
                in_hand: day,
                postmarked: maybe_day(self.postmarked.as_ref())?,
                dated: maybe_day(self.dated.as_ref())?,
                forwarded: maybe_day(self.forwarded.as_ref())?,
                kind: kind()?,
                touches: touches()?,
                answered_before: self.answered_before,
            }),
            POSTED => What::Posted(Posted {
                posted: day,
                answers: self.answers.iter().map(|id| entry_id(id)).collect::<Result<_, _>>()?,
                kind: kind()?,
                touches: touches()?,
            }),
            DELETED => {
                let direction = self.direction.as_deref().ok_or(UnreadableBody).and_then(Direction::read)?;
                What::Deleted { day, direction }
            }
            _ => return Err(UnreadableBody),
        };
        let corrections = self.corrections.iter().map(CorrectionV1::correction).collect::<Result<_, _>>()?;
        let changes = self.changes.iter().map(ChangeV1::change).collect::<Result<_, _>>()?;
        let told = |(on, by, is_sure): &(String, String, bool)| {
            Ok(Told { on: super::text::day(on)?, by: Channel::read(by)?, is_sure: *is_sure })
        };
        let told = self.told.as_ref().map(told).transpose()?;
        Ok(Entry { id: entry_id(&self.id)?, what, corrections, changes, told })
    }
}

impl TouchV1 {
    fn of(touch: &Touch) -> Self {
        Self { step: touch.step.number(), numbers: touch.numbers.ranges().to_vec() }
    }

    fn touch(&self) -> Result<Touch, UnreadableBody> {
        Ok(Touch { step: step(self.step)?, numbers: numbers(&self.numbers) })
    }
}

impl ChangeV1 {
    fn of(change: &Change) -> Self {
        let on = to_iso(change.on);
        match &change.was {
            Was::Kind(kind) => Self { kind: Some(kind.word().to_owned()), answers: None, on },
            Was::Unanswered => Self { kind: None, answers: None, on },
            Was::Answering(letters) => {
                Self { kind: None, answers: Some(letters.iter().map(ToString::to_string).collect()), on }
            }
        }
    }

    fn change(&self) -> Result<Change, UnreadableBody> {
        let was = match (&self.kind, &self.answers) {
            (Some(kind), None) => Was::Kind(LetterKind::read(kind)?),
            (None, None) => Was::Unanswered,
            (None, Some(letters)) => Was::Answering(letters.iter().map(|id| entry_id(id)).collect::<Result<_, _>>()?),
            (Some(_), Some(_)) => return Err(UnreadableBody),
        };
        Ok(Change { was, on: day(&self.on)? })
    }
}

impl CorrectionV1 {
    fn of(correction: &Correction) -> Self {
        let of = match correction.of {
            DateOf::Entry => None,
            DateOf::Postmark => Some(POSTMARK.to_owned()),
            DateOf::Letter => Some(LETTER.to_owned()),
            DateOf::Forwarding => Some(FORWARDING.to_owned()),
        };
        Self { of, was: to_iso(correction.was), on: to_iso(correction.on) }
    }

    fn correction(&self) -> Result<Correction, UnreadableBody> {
        let of = match self.of.as_deref() {
            None => DateOf::Entry,
            Some(POSTMARK) => DateOf::Postmark,
            Some(LETTER) => DateOf::Letter,
            Some(FORWARDING) => DateOf::Forwarding,
            Some(_) => return Err(UnreadableBody),
        };
        Ok(Correction { of, was: day(&self.was)?, on: day(&self.on)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use crate::domain::id::{EntryId, Opaque};

    #[test]
    fn what_was_said_before_is_written_and_read_again() {
        let id = |number| EntryId(Opaque::new([number; 16]));
        let day = from_iso("2026-11-14").expect("a day");
        for was in [
            Was::Kind(LetterKind::First),
            Was::Unanswered,
            Was::Answering(Vec::new()),
            Was::Answering(vec![id(2), id(3)]),
        ] {
            let mut entry = Entry::new(id(1), What::Received(Received::on(day)));
            entry.changes.push(Change { was, on: day });
            let body = LettersV1::of(std::slice::from_ref(&entry)).to_body();
            let read = LettersV1::from_body(&body).and_then(|stored| stored.entries());
            assert_eq!(read, Ok(vec![entry]));
        }
    }
}
