//! A page of the digest behind the first screen, version 1.
//! It must hold nothing that cannot be computed anew from the writers and their letters.

use serde::{Deserialize, Serialize};

use super::text::{Stored, day, entry_id, iso, maybe_day, step, writer_id};
use super::{RecordType, UnreadableBody, kind};
use crate::domain::caseload::Line;
use crate::domain::clock::OpenLetter;
use crate::domain::day::to_iso;
use crate::domain::name::PenName;
use crate::domain::step::StepState;
use crate::domain::writer::{HoldReason, WriterState};

/// How many writers a page of the digest takes: one change rewrites one page.
pub const ROSTER_PAGE_LENGTH: usize = 32;

/// A page of writers' lines.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RosterV1 {
    lines: Vec<LineV1>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct LineV1 {
    id: String,
    pen_name: String,
    state: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hold: Option<(String, String)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    open: Vec<(String, String, Option<String>)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last_received: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last_posted: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    waits_since: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    is_midway: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    promised: Option<String>,
    states: Vec<String>,
    current: u8,
    answered: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    total: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    retention_from: Option<String>,
    #[serde(default, skip_serializing_if = "is_zero")]
    untold: u32,
    #[serde(default, skip_serializing_if = "is_zero")]
    handed_over: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    review_from: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
fn is_zero(count: &u32) -> bool {
    *count == 0
}

impl RecordType for RosterV1 {
    const KIND: &'static str = kind::ROSTER;
}

impl RosterV1 {
    /// Stores a page.
    pub fn of(lines: &[Line]) -> Self {
        Self { lines: lines.iter().map(LineV1::of).collect() }
    }

    /// Reads the page.
    pub fn lines(&self) -> Result<Vec<Line>, UnreadableBody> {
        self.lines.iter().map(LineV1::line).collect()
    }
}

impl LineV1 {
    fn of(line: &Line) -> Self {
        let open = |letter: &OpenLetter| (letter.id.to_string(), to_iso(letter.in_hand), iso(letter.sent));
        Self {
            id: line.id.to_string(),
            pen_name: line.pen_name.as_str().to_owned(),
            state: line.state.word().to_owned(),
            hold: line.hold.map(|(since, reason)| (to_iso(since), reason.word().to_owned())),
            open: line.open.iter().map(open).collect(),
            last_received: iso(line.last_received),
            last_posted: iso(line.last_posted),
            // Since the last letter posted where there is one (A45); else it is said.
            waits_since: iso(line.waits_since.filter(|_| line.last_posted.is_none())),
            is_midway: line.is_midway,
            promised: iso(line.promised),
            states: line.states.iter().map(|state| state.word().to_owned()).collect(),
            current: line.current.number(),
            answered: line.answered,
            total: line.total,
            retention_from: iso(line.retention_from),
            untold: line.untold,
            handed_over: line.handed_over,
            review_from: iso(line.review_from),
        }
    }

    fn line(&self) -> Result<Line, UnreadableBody> {
        let open = |(id, in_hand, sent): &(String, String, Option<String>)| {
            Ok(OpenLetter { id: entry_id(id)?, in_hand: day(in_hand)?, sent: maybe_day(sent.as_ref())? })
        };
        let hold = self.hold.as_ref().map(|(since, reason)| Ok((day(since)?, HoldReason::read(reason)?)));
        let states = self.states.iter().map(|state| StepState::read(state)).collect::<Result<Vec<_>, _>>()?;
        Ok(Line {
            id: writer_id(&self.id)?,
            pen_name: PenName::kept(&self.pen_name),
            state: WriterState::read(&self.state)?,
            hold: hold.transpose()?,
            open: self.open.iter().map(open).collect::<Result<_, UnreadableBody>>()?,
            last_received: maybe_day(self.last_received.as_ref())?,
            last_posted: maybe_day(self.last_posted.as_ref())?,
            waits_since: maybe_day(self.last_posted.as_ref().or(self.waits_since.as_ref()))?,
            is_midway: self.is_midway,
            promised: maybe_day(self.promised.as_ref())?,
            states: states.try_into().map_err(|_| UnreadableBody)?,
            current: step(self.current)?,
            answered: self.answered,
            total: self.total,
            retention_from: maybe_day(self.retention_from.as_ref())?,
            untold: self.untold,
            handed_over: self.handed_over,
            review_from: maybe_day(self.review_from.as_ref())?,
        })
    }
}
