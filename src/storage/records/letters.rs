//! A page of a writer's letters, version 1.
//! It must hold what the domain's entry holds and nothing beside.

use serde::{Deserialize, Serialize};

use super::text::{Stored, day, entry_id, iso, maybe_day, numbers, step};
use super::{RecordType, UnreadableBody, kind};
use crate::domain::day::to_iso;
use crate::domain::letter::{Correction, Direction, Entry, LetterKind, Posted, Received, Touch, What};

/// How many entries a page takes before the next one is begun: one change rewrites one page.
pub const PAGE_LENGTH: usize = 32;

/// A page of letters.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LettersV1 {
    entries: Vec<EntryV1>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct EntryV1 {
    id: String,
    #[serde(flatten)]
    what: WhatV1,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    corrections: Vec<CorrectionV1>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "lowercase")]
enum WhatV1 {
    Received {
        day: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        postmarked: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        dated: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        forwarded: Option<String>,
        kind: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        touches: Vec<TouchV1>,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        answered_before: bool,
    },
    Posted {
        day: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        answers: Vec<String>,
        kind: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        touches: Vec<TouchV1>,
    },
    Deleted {
        day: String,
        direction: String,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct TouchV1 {
    step: u8,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    numbers: Vec<(u16, u16)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct CorrectionV1 {
    was: String,
    on: String,
}

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
        let touches = |touches: &[Touch]| {
            let stored =
                |touch: &Touch| TouchV1 { step: touch.step.number(), numbers: touch.numbers.ranges().to_vec() };
            touches.iter().map(stored).collect()
        };
        let what = match &entry.what {
            What::Received(letter) => WhatV1::Received {
                day: to_iso(letter.in_hand),
                postmarked: iso(letter.postmarked),
                dated: iso(letter.dated),
                forwarded: iso(letter.forwarded),
                kind: letter.kind.word().to_owned(),
                touches: touches(&letter.touches),
                answered_before: letter.answered_before,
            },
            What::Posted(letter) => WhatV1::Posted {
                day: to_iso(letter.posted),
                answers: letter.answers.iter().map(ToString::to_string).collect(),
                kind: letter.kind.word().to_owned(),
                touches: touches(&letter.touches),
            },
            What::Deleted { day, direction } => {
                WhatV1::Deleted { day: to_iso(*day), direction: direction.word().to_owned() }
            }
        };
        let correction =
            |correction: &Correction| CorrectionV1 { was: to_iso(correction.was), on: to_iso(correction.on) };
        Self { id: entry.id.to_string(), what, corrections: entry.corrections.iter().map(correction).collect() }
    }

    fn entry(&self) -> Result<Entry, UnreadableBody> {
        let touches = |touches: &[TouchV1]| {
            let read = |touch: &TouchV1| Ok(Touch { step: step(touch.step)?, numbers: numbers(&touch.numbers) });
            touches.iter().map(read).collect::<Result<Vec<_>, UnreadableBody>>()
        };
        let what = match &self.what {
            WhatV1::Received {
                day: in_hand,
                postmarked,
                dated,
                forwarded,
                kind,
                touches: touched,
                answered_before,
            } => What::Received(Received {
                in_hand: day(in_hand)?,
                postmarked: maybe_day(postmarked.as_ref())?,
                dated: maybe_day(dated.as_ref())?,
                forwarded: maybe_day(forwarded.as_ref())?,
                kind: LetterKind::read(kind)?,
                touches: touches(touched)?,
                answered_before: *answered_before,
            }),
            WhatV1::Posted { day: posted, answers, kind, touches: touched } => What::Posted(Posted {
                posted: day(posted)?,
                answers: answers.iter().map(|id| entry_id(id)).collect::<Result<_, _>>()?,
                kind: LetterKind::read(kind)?,
                touches: touches(touched)?,
            }),
            WhatV1::Deleted { day: was, direction } => {
                What::Deleted { day: day(was)?, direction: Direction::read(direction)? }
            }
        };
        let correction = |stored: &CorrectionV1| Ok(Correction { was: day(&stored.was)?, on: day(&stored.on)? });
        let corrections = self.corrections.iter().map(correction).collect::<Result<Vec<_>, UnreadableBody>>()?;
        Ok(Entry { id: entry_id(&self.id)?, what, corrections })
    }
}
