//! A writer, version 1, with the list of the pages that hold the letters.
//! It must hold what the domain's writer holds and nothing beside.

use serde::{Deserialize, Serialize};

use super::super::envelope::RecordId;
use super::text::{Stored, day, iso, maybe_day, month, step, writer_id};
use super::{RecordType, UnreadableBody, kind};
use crate::domain::agreement::{Agreement, Pack, Waiver, WaiverReason};
use crate::domain::boundary::{Asked, Request};
use crate::domain::day::to_iso;
use crate::domain::guide::Side;
use crate::domain::mail::{Incident, Mishap};
use crate::domain::name::{AgreedWork, CaseLabel, PenName};
use crate::domain::step::{Ladder, Rung, StepState};
use crate::domain::writer::{AssignmentChange, EndReason, Hold, HoldReason, Literature, TimeLeft, Writer, WriterState};

/// A page of letters and how many entries it holds, so that a lost page can be counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PageRefV1 {
    /// The page's record.
    pub id: String,
    /// Its entries.
    pub count: usize,
}

/// A writer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WriterV1 {
    id: String,
    pen_name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    side: String,
    time_left: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    no_prior_knowledge: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    po_box_only: Option<String>,
    since: String,
    #[serde(default)]
    earlier_letters: bool,
    assignment: Vec<ChangeV1>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    holds: Vec<HoldV1>,
    rungs: Vec<RungV1>,
    current: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    next_work: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    promised: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    literature: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kept_on: Option<String>,
    #[serde(default, skip_serializing_if = "AgreementV1::is_empty")]
    agreement: AgreementV1,
    /// The days of the three parts of the welcome pack.
    #[serde(default, skip_serializing_if = "is_nothing_sent")]
    pack: [Option<String>; 3],
    #[serde(default, skip_serializing_if = "Option::is_none")]
    facility: Option<u8>,
    /// What they asked for, and when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    requests: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    incidents: Vec<IncidentV1>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    papers_settled: Option<String>,
    /// The pages of letters, oldest first.
    pub pages: Vec<PageRefV1>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct ChangeV1 {
    state: String,
    on: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct HoldV1 {
    since: String,
    reason: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct RungV1 {
    state: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    changes: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    total: Option<u16>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct AgreementV1 {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    signed: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    with_committee: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mailed: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at_facility: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    open_since: Option<String>,
    /// When a first letter went without it, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    waived: Option<(String, String)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct IncidentV1 {
    kind: String,
    on: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    settled: Option<String>,
}

fn is_nothing_sent(pack: &[Option<String>; 3]) -> bool {
    pack.iter().all(Option::is_none)
}

impl AgreementV1 {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn of(agreement: &Agreement) -> Self {
        Self {
            signed: iso(agreement.signed),
            with_committee: iso(agreement.with_committee),
            mailed: iso(agreement.mailed),
            at_facility: iso(agreement.at_facility),
            open_since: iso(agreement.open_since),
            waived: agreement.waived.map(|waiver| (to_iso(waiver.on), waiver.reason.word().to_owned())),
        }
    }

    fn agreement(&self) -> Result<Agreement, UnreadableBody> {
        let waiver = |(on, reason): &(String, String)| Ok(Waiver { on: day(on)?, reason: WaiverReason::read(reason)? });
        Ok(Agreement {
            signed: maybe_day(self.signed.as_ref())?,
            with_committee: maybe_day(self.with_committee.as_ref())?,
            mailed: maybe_day(self.mailed.as_ref())?,
            at_facility: maybe_day(self.at_facility.as_ref())?,
            open_since: maybe_day(self.open_since.as_ref())?,
            waived: self.waived.as_ref().map(waiver).transpose()?,
        })
    }
}

impl RecordType for WriterV1 {
    const KIND: &'static str = kind::WRITER;
}

impl WriterV1 {
    /// The ids of the pages of letters.
    #[must_use]
    pub fn page_ids(&self) -> Vec<RecordId> {
        self.pages.iter().filter_map(|page| RecordId::new(&page.id)).collect()
    }

    /// Stores a writer and where the letters are.
    pub fn of(writer: &Writer, pages: Vec<PageRefV1>) -> Self {
        let change = |change: &AssignmentChange| ChangeV1 {
            state: change.state.word().to_owned(),
            on: to_iso(change.on),
            reason: change.reason.map(|reason| reason.word().to_owned()),
        };
        let hold = |hold: &Hold| HoldV1 {
            since: to_iso(hold.since),
            reason: hold.reason.word().to_owned(),
            until: iso(hold.until),
        };
        let incident = |incident: &Incident| IncidentV1 {
            kind: incident.kind.word().to_owned(),
            on: to_iso(incident.on),
            settled: iso(incident.settled),
        };
        let rung = |step| {
            let rung = writer.ladder.rung(step);
            RungV1 {
                state: rung.state.word().to_owned(),
                changes: rung.changes.iter().map(|(on, state)| (to_iso(*on), state.word().to_owned())).collect(),
                total: rung.total,
            }
        };
        Self {
            id: writer.id.to_string(),
            pen_name: writer.pen_name.as_str().to_owned(),
            label: writer.label.as_ref().map(|label| label.as_str().to_owned()),
            side: writer.side.word().to_owned(),
            time_left: writer.time_left.word().to_owned(),
            no_prior_knowledge: iso(writer.no_prior_knowledge),
            po_box_only: iso(writer.po_box_only),
            since: writer.since.to_iso(),
            earlier_letters: writer.earlier_letters,
            assignment: writer.assignment.iter().map(change).collect(),
            holds: writer.holds.iter().map(hold).collect(),
            rungs: crate::domain::step::Step::all().map(rung).collect(),
            current: writer.ladder.current().number(),
            next_work: writer.next_work.as_ref().map(|work| work.as_str().to_owned()),
            promised: iso(writer.promised),
            literature: writer.literature.iter().map(|title| title.word().to_owned()).collect(),
            kept_on: iso(writer.kept_on),
            agreement: AgreementV1::of(&writer.agreement),
            pack: [writer.pack.welcome_letter, writer.pack.introductory_guide, writer.pack.behind_the_walls].map(iso),
            facility: writer.facility,
            requests: writer.requests.iter().map(|asked| (to_iso(asked.on), asked.kind.word().to_owned())).collect(),
            incidents: writer.incidents.iter().map(incident).collect(),
            papers_settled: iso(writer.papers_settled),
            pages,
        }
    }

    /// Reads the writer.
    pub fn writer(&self) -> Result<Writer, UnreadableBody> {
        let change = |stored: &ChangeV1| {
            Ok(AssignmentChange {
                state: WriterState::read(&stored.state)?,
                on: day(&stored.on)?,
                reason: stored.reason.as_deref().map(EndReason::read).transpose()?,
            })
        };
        let hold = |stored: &HoldV1| {
            Ok(Hold {
                since: day(&stored.since)?,
                reason: HoldReason::read(&stored.reason)?,
                until: maybe_day(stored.until.as_ref())?,
            })
        };
        let rung = |stored: &RungV1| {
            let changes = stored.changes.iter().map(|(on, state)| Ok((day(on)?, StepState::read(state)?)));
            Ok(Rung {
                state: StepState::read(&stored.state)?,
                changes: changes.collect::<Result<_, UnreadableBody>>()?,
                total: stored.total,
            })
        };
        let request = |(on, kind): &(String, String)| Ok(Request { kind: Asked::read(kind)?, on: day(on)? });
        let incident = |incident: &IncidentV1| {
            let settled = maybe_day(incident.settled.as_ref())?;
            Ok(Incident { kind: Mishap::read(&incident.kind)?, on: day(&incident.on)?, settled })
        };
        let rungs = self.rungs.iter().map(rung).collect::<Result<Vec<Rung>, UnreadableBody>>()?;
        Ok(Writer {
            id: writer_id(&self.id)?,
            pen_name: PenName::kept(&self.pen_name),
            label: self.label.as_deref().map(CaseLabel::kept),
            side: Side::read(&self.side)?,
            time_left: TimeLeft::read(&self.time_left)?,
            no_prior_knowledge: maybe_day(self.no_prior_knowledge.as_ref())?,
            po_box_only: maybe_day(self.po_box_only.as_ref())?,
            since: month(&self.since)?,
            earlier_letters: self.earlier_letters,
            assignment: self.assignment.iter().map(change).collect::<Result<_, UnreadableBody>>()?,
            holds: self.holds.iter().map(hold).collect::<Result<_, UnreadableBody>>()?,
            ladder: Ladder::from_parts(rungs.try_into().map_err(|_| UnreadableBody)?, step(self.current)?),
            next_work: self.next_work.as_deref().map(AgreedWork::kept),
            promised: maybe_day(self.promised.as_ref())?,
            literature: self.literature.iter().map(|title| Literature::read(title)).collect::<Result<_, _>>()?,
            kept_on: maybe_day(self.kept_on.as_ref())?,
            agreement: self.agreement.agreement()?,
            pack: Pack {
                welcome_letter: maybe_day(self.pack[0].as_ref())?,
                introductory_guide: maybe_day(self.pack[1].as_ref())?,
                behind_the_walls: maybe_day(self.pack[2].as_ref())?,
            },
            facility: self.facility,
            requests: self.requests.iter().map(request).collect::<Result<_, UnreadableBody>>()?,
            incidents: self.incidents.iter().map(incident).collect::<Result<_, UnreadableBody>>()?,
            papers_settled: maybe_day(self.papers_settled.as_ref())?,
        })
    }
}
