//! The entries of a thread: what came, what went, what was taken out (R20, R23, R31, R38, R47, A35).
//! It must hold dates, kinds and numbers only: never what was written.

use super::day::{Day, days_between};
use super::id::EntryId;
use super::notice::Told;
use super::numbers::Numbers;
use super::step::Step;
use std::collections::BTreeSet;

/// What kind of letter it is (R47).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LetterKind {
    /// The very first letter, which a committee member may have read (R13).
    First,
    /// An ordinary letter.
    #[default]
    Reply,
    /// A further letter before an answer to the last one.
    FollowUp,
    /// A letter of the guide's that came back: it starts no clock.
    Returned,
}

impl LetterKind {
    /// All four.
    pub const ALL: [Self; 4] = [Self::First, Self::Reply, Self::FollowUp, Self::Returned];
}

/// One step that a letter touches, with its question or page numbers (R38).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touch {
    /// The step.
    pub step: Step,
    /// The numbers, possibly none.
    pub numbers: Numbers,
}

/// A letter that came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The day it was in the guide's hand, paper or scan: day 0 of its clock (A1).
    pub in_hand: Day,
    /// The postmark, if it can be read.
    pub postmarked: Option<Day>,
    /// The date the writer put on it.
    pub dated: Option<Day>,
    /// The day the committee forwarded it (R29).
    pub forwarded: Option<Day>,
    /// Its kind.
    pub kind: LetterKind,
    /// The steps it touches.
    pub touches: Vec<Touch>,
    /// Whether it was answered by a letter that is not listed here, before the app was begun.
    pub answered_before: bool,
}

impl Received {
    /// A letter of which only the day in hand is known.
    pub fn on(in_hand: Day) -> Self {
        Self {
            in_hand,
            postmarked: None,
            dated: None,
            forwarded: None,
            kind: LetterKind::Reply,
            touches: Vec::new(),
            answered_before: false,
        }
    }

    /// Whether it wants an answer at all: returned mail does not.
    pub fn starts_clock(&self) -> bool {
        self.kind != LetterKind::Returned
    }

    /// The day the writer began to wait: the postmark, else the date on the letter (R28).
    pub fn sent(&self) -> Option<Day> {
        self.postmarked.or(self.dated)
    }

    /// The days lost before the clock began, before and since the letter was forwarded (R29).
    pub fn lost(&self) -> Lost {
        let days = |from: Option<Day>, to: Option<Day>| Some(days_between(from?, to?)).filter(|days| *days > 0);
        Lost {
            before_forwarding: days(self.sent(), self.forwarded),
            since_forwarding: days(self.forwarded, Some(self.in_hand)),
        }
    }
}

/// Days lost on the way, as far as they are known and more than none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lost {
    /// From sent to forwarded.
    pub before_forwarding: Option<i64>,
    /// From forwarded to in hand.
    pub since_forwarding: Option<i64>,
}

/// A letter that went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posted {
    /// The day it was posted or handed over: what stops the clock (A2).
    pub posted: Day,
    /// The letters it answers; none for a letter of the guide's own (A39).
    pub answers: Vec<EntryId>,
    /// Its kind.
    pub kind: LetterKind,
    /// The steps and questions sent.
    pub touches: Vec<Touch>,
}

/// Which way an entry went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the guide.
    In,
    /// From the guide.
    Out,
}

impl Direction {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::In, Self::Out];
}

/// What an entry is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A letter came.
    Received(Received),
    /// A letter went.
    Posted(Posted),
    /// An entry stood here and was deleted (A35).
    Deleted {
        /// The day the entry had.
        day: Day,
        /// Which way it went.
        direction: Direction,
    },
}

impl What {
    /// Every date of it, in one order for every sort of entry.
    fn dates(&self) -> [(DateOf, Option<Day>); 4] {
        let (entry, [postmark, letter, forwarding]) = match self {
            Self::Received(letter) => (letter.in_hand, [letter.postmarked, letter.dated, letter.forwarded]),
            Self::Posted(letter) => (letter.posted, [None; 3]),
            Self::Deleted { day, .. } => (*day, [None; 3]),
        };
        [
            (DateOf::Entry, Some(entry)),
            (DateOf::Postmark, postmark),
            (DateOf::Letter, letter),
            (DateOf::Forwarding, forwarding),
        ]
    }
}

impl What {
    /// What this says that could no longer be seen if that took its place: that a letter wanted an answer, that it had none,
    /// which letters a reply answers (A41). Dates are kept by themselves.
    fn hidden_by(&self, after: &Self) -> Vec<Was> {
        let mut hidden = Vec::new();
        match (self, after) {
            (Self::Received(before), Self::Received(after)) => {
                if before.starts_clock() && !after.starts_clock() {
                    hidden.push(Was::Kind(before.kind));
                }
                if !before.answered_before && after.answered_before {
                    hidden.push(Was::Unanswered);
                }
            }
            (Self::Posted(before), Self::Posted(after)) => {
                let as_set = |letter: &Posted| letter.answers.iter().copied().collect::<BTreeSet<_>>();
                if as_set(before) != as_set(after) {
                    hidden.push(Was::Answering(before.answers.clone()));
                }
            }
            _ => {}
        }
        hidden
    }
}

/// Which date of an entry was corrected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOf {
    /// The day of the entry itself: in hand, or posted.
    Entry,
    /// The postmark.
    Postmark,
    /// The date written on the letter.
    Letter,
    /// The day it was sent on to the guide.
    Forwarding,
}

/// A date that was corrected: the old value stays (R31).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Which date.
    pub of: DateOf,
    /// The day it said before.
    pub was: Day,
    /// The day on which it was corrected.
    pub on: Day,
}

/// What an entry said before a change by which an open letter could look closed, or a late answer on time (R31, A41).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Was {
    /// A letter of this kind, which wants an answer.
    Kind(LetterKind),
    /// A letter that was not answered before the app.
    Unanswered,
    /// A reply to these letters, or to none.
    Answering(Vec<EntryId>),
}

/// Such a change: what was said before stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it said.
    pub was: Was,
    /// The day on which it was changed.
    pub on: Day,
}

/// One entry of a thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which one.
    pub id: EntryId,
    /// What it is.
    pub what: What,
    /// Earlier values of its dates, oldest first.
    pub corrections: Vec<Correction>,
    /// What else it said before, where that told of lateness (A41), oldest first.
    pub changes: Vec<Change>,
    /// That the secretary was told (R49, R50).
    pub told: Option<Told>,
}

impl Entry {
    /// A new entry, of which the secretary was not told.
    pub fn new(id: EntryId, what: What) -> Self {
        Self { id, what, corrections: Vec::new(), changes: Vec::new(), told: None }
    }

    /// Whether the secretary has yet to be told, or it is not sure that they were (R49). Of a deleted one there is nothing to
    /// tell.
    pub fn is_untold(&self) -> bool {
        !matches!(self.what, What::Deleted { .. }) && !self.told.is_some_and(|told| told.is_sure)
    }

    /// The day by which it is sorted.
    pub fn day(&self) -> Day {
        match &self.what {
            What::Received(letter) => letter.in_hand,
            What::Posted(letter) => letter.posted,
            What::Deleted { day, .. } => *day,
        }
    }

    /// Which way it went.
    pub fn direction(&self) -> Direction {
        match &self.what {
            What::Received(_) => Direction::In,
            What::Posted(_) => Direction::Out,
            What::Deleted { direction, .. } => *direction,
        }
    }

    /// Whether it was deleted, and only its place stands here.
    pub fn is_deleted(&self) -> bool {
        matches!(self.what, What::Deleted { .. })
    }

    /// Whether it is mail that came back (A42).
    pub fn is_returned_mail(&self) -> bool {
        matches!(&self.what, What::Received(letter) if !letter.starts_clock())
    }

    /// Whether it is a letter that went that way. What was deleted is none, and nor is mail that came back (A42): that is
    /// the one question behind every count of letters and every last day.
    pub fn is_letter(&self, direction: Direction) -> bool {
        match &self.what {
            What::Received(letter) => direction == Direction::In && letter.starts_clock(),
            What::Posted(_) => direction == Direction::Out,
            What::Deleted { .. } => false,
        }
    }

    /// The steps it touches.
    pub fn touches(&self) -> &[Touch] {
        match &self.what {
            What::Received(letter) => &letter.touches,
            What::Posted(letter) => &letter.touches,
            What::Deleted { .. } => &[],
        }
    }

    /// Replaces what it is; each date that is changed or taken away stays as a correction (R31), and so does what else told of
    /// lateness (A41). Of another day of its own the
    /// secretary was not told (R48).
    pub fn correct(&mut self, what: What, today: Day) {
        let (before, day) = (self.what.dates(), self.day());
        let hidden = self.what.hidden_by(&what);
        self.changes.extend(hidden.into_iter().map(|was| Change { was, on: today }));
        self.what = what;
        if self.day() != day {
            self.told = None;
        }
        for ((of, was), (_, is)) in before.into_iter().zip(self.what.dates()) {
            if let Some(was) = was.filter(|was| Some(*was) != is) {
                self.corrections.push(Correction { of, was, on: today });
            }
        }
    }

    /// Takes the letter out and leaves only that one stood here (A35), with the days it had before (A41).
    pub fn delete(&mut self) {
        self.what = What::Deleted { day: self.day(), direction: self.direction() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use crate::domain::id::Opaque;

    #[test]
    fn a41_no_change_hides_that_an_answer_was_late() {
        let day = |text| from_iso(text).expect("a day");
        let id = |number| EntryId(Opaque::new([number; 16]));
        let came = |kind, answered_before| Received { kind, answered_before, ..Received::on(day("2026-11-01")) };
        let received = |kind| What::Received(came(kind, false));
        let answered = What::Received(came(LetterKind::Reply, true));
        let reply = |answers: &[u8]| {
            let answers = answers.iter().map(|number| id(*number)).collect();
            What::Posted(Posted { posted: day("2026-11-20"), answers, kind: LetterKind::Reply, touches: Vec::new() })
        };
        let of = |answers: &[u8]| vec![Was::Answering(answers.iter().map(|number| id(*number)).collect())];
        let kept = |kind| vec![Was::Kind(kind)];
        for (about, before, after, traces) in [
            (
                "an open letter is called returned mail",
                received(LetterKind::Reply),
                received(LetterKind::Returned),
                kept(LetterKind::Reply),
            ),
            (
                "the first letter as well",
                received(LetterKind::First),
                received(LetterKind::Returned),
                kept(LetterKind::First),
            ),
            ("it is said to be answered before", received(LetterKind::Reply), answered.clone(), vec![Was::Unanswered]),
            (
                "both at once",
                received(LetterKind::FollowUp),
                What::Received(came(LetterKind::Returned, true)),
                vec![Was::Kind(LetterKind::FollowUp), Was::Unanswered],
            ),
            ("an early reply is said to answer it, too", reply(&[1]), reply(&[1, 2]), of(&[1])),
            ("a letter of one's own is said to answer it", reply(&[]), reply(&[1]), of(&[])),
            ("a late answer is taken off", reply(&[1, 2]), reply(&[2]), of(&[1, 2])),
            ("the answer to one becomes that to another", reply(&[1]), reply(&[2]), of(&[1])),
            ("the same letters in another order", reply(&[1, 2]), reply(&[2, 1]), vec![]),
            (
                "a kind that wants an answer as well",
                received(LetterKind::Reply),
                received(LetterKind::FollowUp),
                vec![],
            ),
            (
                "returned mail was a letter after all",
                received(LetterKind::Returned),
                received(LetterKind::Reply),
                vec![],
            ),
        ] {
            let mut entry = Entry::new(id(9), before);
            entry.correct(after, day("2026-11-21"));
            let traces: Vec<Change> = traces.into_iter().map(|was| Change { was, on: day("2026-11-21") }).collect();
            assert_eq!(entry.changes, traces, "A41: {about}");
            entry.correct(What::Received(Received::on(day("2026-10-01"))), day("2026-11-22"));
            entry.delete();
            assert_eq!(entry.changes, traces, "A41: deleting keeps what stood there: {about}");
            assert!(!entry.corrections.is_empty(), "A41: and the days it had before: {about}");
        }
    }

    #[test]
    fn a_corrected_date_keeps_the_old_one_and_a_deleted_letter_its_place() {
        let day = |text| from_iso(text).expect("a day");
        let first = Received::on(day("2026-11-01"));
        let id = EntryId(Opaque::new([1; 16]));
        let mut entry = Entry::new(id, What::Received(first.clone()));
        entry.told = Some(Told::elsewhere(day("2026-11-02")));
        entry.correct(What::Received(Received { kind: LetterKind::First, ..first }), day("2026-11-20"));
        assert!(entry.corrections.is_empty(), "only a changed date is kept");
        assert!(!entry.is_untold(), "R48: the kind is not told");
        entry.correct(What::Received(Received::on(day("2026-11-03"))), day("2026-11-21"));
        let moved = Correction { of: DateOf::Entry, was: day("2026-11-01"), on: day("2026-11-21") };
        assert_eq!(entry.corrections, [moved]);
        assert!(entry.is_untold(), "R48: the secretary knows of another day");
        let postmarked = |postmarked| Received { postmarked, ..Received::on(day("2026-11-03")) };
        entry.correct(What::Received(postmarked(Some(day("2026-10-30")))), day("2026-11-22"));
        assert_eq!(entry.corrections, [moved], "a date that was not known before leaves nothing");
        entry.correct(What::Received(postmarked(None)), day("2026-11-23"));
        let taken = Correction { of: DateOf::Postmark, was: day("2026-10-30"), on: day("2026-11-23") };
        assert_eq!(entry.corrections, [moved, taken], "a later postmark would shorten how long they waited");
        entry.delete();
        assert_eq!(entry.what, What::Deleted { day: day("2026-11-03"), direction: Direction::In });
    }
}
