//! A step writer as this phone knows them: a private pen name and an assignment, never a contact (R1, R2, R7, R10, R33).
//! It must not hold a real name, a number, a place or a word of what they wrote (R71).

use super::agreement::{Agreement, Pack};
use super::boundary::Request;
use super::day::{Day, Month};
use super::guide::Side;
use super::id::WriterId;
use super::mail::Incident;
use super::name::{AgreedWork, CaseLabel, PenName};
use super::step::Ladder;

/// Where an assignment stands (R10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WriterState {
    /// The secretary offered it.
    Offered,
    /// The guide said yes.
    Accepted,
    /// The agreement is on its way.
    AgreementPending,
    /// Letters go back and forth.
    Active,
    /// Both rest.
    Paused,
    /// They stopped writing.
    Ended,
}

impl WriterState {
    /// All six.
    pub const ALL: [Self; 6] =
        [Self::Offered, Self::Accepted, Self::AgreementPending, Self::Active, Self::Paused, Self::Ended];
}

/// Why an assignment ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndReason {
    /// The writer was released (A32).
    Released,
    /// The writer was moved and has another guide.
    Transferred,
    /// The writer wants to stop.
    WriterStopped,
    /// The guide wants to stop.
    GuideStopped,
    /// All twelve steps are done.
    Finished,
    /// Letters no longer reach them.
    OutOfReach,
    /// Something else.
    Other,
}

impl EndReason {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Finished,
        Self::Released,
        Self::Transferred,
        Self::WriterStopped,
        Self::GuideStopped,
        Self::OutOfReach,
        Self::Other,
    ];
}

/// One change of an assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssignmentChange {
    /// What it became.
    pub state: WriterState,
    /// When.
    pub on: Day,
    /// Why it ended, for an end.
    pub reason: Option<EndReason>,
}

/// What holds a clock (R33). It runs on underneath (A4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HoldReason {
    /// A letter came back.
    ReturnedMail,
    /// The writer was moved.
    Transferred,
    /// The writer was released.
    Released,
    /// The facility is locked down.
    LockDown,
    /// The agreement is not in place.
    AwaitingAgreement,
    /// Something else.
    Other,
}

impl HoldReason {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::ReturnedMail, Self::Transferred, Self::Released, Self::LockDown, Self::AwaitingAgreement, Self::Other];
}

/// A hold, open until it has an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Since when.
    pub since: Day,
    /// Why.
    pub reason: HoldReason,
    /// Until when, if it is over.
    pub until: Option<Day>,
}

/// How much time the writer has left inside, as coarse as it may be (R17).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TimeLeft {
    /// Not known, or not asked.
    #[default]
    Unknown,
    /// Under four months.
    UnderFourMonths,
    /// Four to twelve months.
    FourToTwelveMonths,
    /// Over twelve months.
    OverTwelveMonths,
}

impl TimeLeft {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Unknown, Self::UnderFourMonths, Self::FourToTwelveMonths, Self::OverTwelveMonths];
}

/// Literature in use, as plain labels by kind (R46).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Literature {
    /// The Basic Text.
    BasicText,
    /// The Step Working Guides.
    StepWorkingGuides,
    /// It Works: How and Why.
    ItWorks,
    /// Just for Today.
    JustForToday,
    /// The Introductory Guide.
    IntroductoryGuide,
    /// Behind the Walls.
    BehindTheWalls,
}

impl Literature {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::BasicText,
        Self::StepWorkingGuides,
        Self::ItWorks,
        Self::JustForToday,
        Self::IntroductoryGuide,
        Self::BehindTheWalls,
    ];
}

/// A writer and the assignment to this guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Writer {
    /// Which one.
    pub id: WriterId,
    /// The private pen name.
    pub pen_name: PenName,
    /// The committee's label, if known yet (A40).
    pub label: Option<CaseLabel>,
    /// The list, equal to the guide's (R14).
    pub side: Side,
    /// Expected time left.
    pub time_left: TimeLeft,
    /// The day the guide stated no prior knowledge (R11).
    pub no_prior_knowledge: Option<Day>,
    /// The day the guide promised to write through the PO box only (R12).
    pub po_box_only: Option<Day>,
    /// Since when they write.
    pub since: Month,
    /// Whether letters before the app are not listed.
    pub earlier_letters: bool,
    /// The assignment's changes, oldest first.
    pub assignment: Vec<AssignmentChange>,
    /// The holds, oldest first.
    pub holds: Vec<Hold>,
    /// Step progress.
    pub ladder: Ladder,
    /// Next agreed work.
    pub next_work: Option<AgreedWork>,
    /// A day by which the guide said they would write (R34).
    pub promised: Option<Day>,
    /// Literature in use.
    pub literature: Vec<Literature>,
    /// When the guide last chose to keep everything although the assignment had long ended (R81).
    pub kept_on: Option<Day>,
    /// The agreement.
    pub agreement: Agreement,
    /// What the secretary sent at the beginning (R65).
    pub pack: Pack,
    /// The number of the facility where they are (R74).
    pub facility: Option<u8>,
    /// What they asked for and could not have, oldest first (R70).
    pub requests: Vec<Request>,
    /// What happened to mail, oldest first (R56).
    pub incidents: Vec<Incident>,
    /// When the letters on paper were returned or destroyed, after an end.
    pub papers_settled: Option<Day>,
}

impl Writer {
    /// A writer with whom it just begins: active since a day, and nothing else is known.
    pub fn begin(id: WriterId, pen_name: PenName, side: Side, on: Day) -> Self {
        Self {
            id,
            pen_name,
            label: None,
            side,
            time_left: TimeLeft::Unknown,
            no_prior_knowledge: None,
            po_box_only: None,
            since: Month::of(on),
            earlier_letters: false,
            assignment: vec![AssignmentChange { state: WriterState::Active, on, reason: None }],
            holds: Vec::new(),
            ladder: Ladder::default(),
            next_work: None,
            promised: None,
            literature: Vec::new(),
            kept_on: None,
            agreement: Agreement::default(),
            pack: Pack::default(),
            facility: None,
            requests: Vec::new(),
            incidents: Vec::new(),
            papers_settled: None,
        }
    }

    /// The state now.
    pub fn state(&self) -> WriterState {
        self.assignment.last().map_or(WriterState::Active, |change| change.state)
    }

    /// The day the writing began, as far as it is known (A45): the first day of the month since which they write, or the
    /// day on which the assignment was first active, whichever is earlier. None before it ever was.
    pub fn writing_began(&self) -> Option<Day> {
        let active = self.assignment.iter().find(|change| change.state == WriterState::Active).map(|change| change.on);
        let first_of_month = self.since.first_day().filter(|_| self.earlier_letters);
        active.into_iter().chain(first_of_month).min()
    }

    /// The open hold, if any.
    pub fn hold(&self) -> Option<Hold> {
        self.holds.last().copied().filter(|hold| hold.until.is_none())
    }

    /// Puts the clock on hold; an open hold is closed first.
    pub fn begin_hold(&mut self, since: Day, reason: HoldReason) {
        self.end_hold(since);
        self.holds.push(Hold { since, reason, until: None });
    }

    /// Ends the open hold, if any.
    pub fn end_hold(&mut self, on: Day) {
        if let Some(hold) = self.holds.last_mut() {
            hold.until.get_or_insert(on);
        }
    }

    /// Notes a change of the assignment.
    pub fn change_state(&mut self, state: WriterState, on: Day, reason: Option<EndReason>) {
        self.assignment.push(AssignmentChange { state, on, reason });
    }
}
