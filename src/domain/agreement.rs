//! The Correspondence Only agreement and the welcome pack of one assignment (R60 to R67).
//! It must block nothing for good: a first letter without the agreement asks for a reason, and the secretary decides.

use super::day::Day;
use super::letter::{Direction, Entry};

/// How far the agreement got at the facility where the writer is now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// The guide signed it, with the pen name.
    pub signed: Option<Day>,
    /// The committee has it.
    pub with_committee: Option<Day>,
    /// The secretary mailed it to the facility (R63).
    pub mailed: Option<Day>,
    /// The facility has it.
    pub at_facility: Option<Day>,
    /// The writer was moved, and whether the new facility has it is open (R62, A17).
    pub open_since: Option<Day>,
    /// Why the first letter went before it was mailed.
    pub waived: Option<Waiver>,
}

/// Why a first letter went before the agreement was mailed (R61).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiver {
    /// When.
    pub on: Day,
    /// Why.
    pub reason: WaiverReason,
}

/// The reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaiverReason {
    /// The secretary said to go ahead.
    SecretarySaidSo,
    /// The secretary mails it with this letter.
    MailedTogether,
    /// They have written for longer than the app knows.
    EarlierLetters,
    /// Something else.
    Other,
}

impl WaiverReason {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::SecretarySaidSo, Self::MailedTogether, Self::EarlierLetters, Self::Other];
}

/// How far the agreement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nothing is noted.
    NotSigned,
    /// Signed by the guide.
    Signed(Day),
    /// With the committee.
    WithCommittee(Day),
    /// On its way to the facility.
    Mailed(Day),
    /// At the facility.
    AtFacility(Day),
    /// Not known to be at the new facility (A17).
    UnfiledHere(Day),
}

impl Agreement {
    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let steps = [
            self.open_since.map(Progress::UnfiledHere),
            self.at_facility.map(Progress::AtFacility),
            self.mailed.map(Progress::Mailed),
            self.with_committee.map(Progress::WithCommittee),
            self.signed.map(Progress::Signed),
        ];
        steps.into_iter().flatten().next().unwrap_or(Progress::NotSigned)
    }

    /// Whether a letter may go without a question: it is at least mailed (R61). After a move nothing is blocked (A17).
    #[must_use]
    pub fn is_mailed(&self) -> bool {
        self.mailed.is_some() || self.at_facility.is_some() || self.open_since.is_some()
    }

    /// The writer was moved: what the old facility has says nothing of the new one (R62).
    pub fn moved(&mut self, on: Day) {
        self.mailed = None;
        self.at_facility = None;
        self.open_since = Some(on);
    }

    /// The question after a move is answered, or the agreement got further.
    pub fn settle(&mut self, mailed: Option<Day>, at_facility: Option<Day>) {
        self.mailed = mailed;
        self.at_facility = at_facility;
        if mailed.is_some() || at_facility.is_some() {
            self.open_since = None;
        }
    }
}

/// Whether a letter that is about to go would be the first, and the agreement is not yet mailed (R61).
#[must_use]
pub fn asks_for_reason(agreement: &Agreement, thread: &[Entry], has_earlier_letters: bool) -> bool {
    let has_posted = thread.iter().any(|entry| entry.is_letter(Direction::Out));
    !has_posted && !has_earlier_letters && !agreement.is_mailed()
}

/// What the secretary sends a new writer, with the day of each (R65, R66).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pack {
    /// The welcome letter.
    pub welcome_letter: Option<Day>,
    /// The Introductory Guide: the one book that is sent (R66).
    pub introductory_guide: Option<Day>,
    /// Behind the Walls.
    pub behind_the_walls: Option<Day>,
}

impl Pack {
    /// Whether everything was sent.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.welcome_letter.is_some() && self.introductory_guide.is_some() && self.behind_the_walls.is_some()
    }

    /// Since when the pack is due: the day the first letter of a new writer was in hand (R67). None once all of it was sent,
    /// while no letter has come, and for whoever wrote to the guide before the app.
    #[must_use]
    pub fn due_since(&self, thread: &[Entry], has_earlier_letters: bool) -> Option<Day> {
        let in_hand = thread.iter().filter(|entry| entry.is_letter(Direction::In)).map(Entry::day);
        in_hand.min().filter(|_| !has_earlier_letters && !self.is_complete())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use crate::domain::id::{EntryId, Opaque};
    use crate::domain::letter::{LetterKind, Posted, Received, What};

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    #[test]
    fn r67_the_pack_is_due_when_a_new_writers_letter_came() {
        let entry = |number, on| Entry::new(EntryId(Opaque::new([number; 16])), What::Received(Received::on(day(on))));
        let thread = [entry(1, "2026-11-09"), entry(2, "2026-11-04")];
        let mut pack = Pack::default();
        assert_eq!(pack.due_since(&thread, false), Some(day("2026-11-04")));
        assert_eq!((pack.due_since(&[], false), pack.due_since(&thread, true)), (None, None));
        pack.welcome_letter = Some(day("2026-11-06"));
        assert_eq!(pack.due_since(&thread, false), Some(day("2026-11-04")));
        pack.introductory_guide = pack.welcome_letter;
        pack.behind_the_walls = pack.welcome_letter;
        assert_eq!(pack.due_since(&thread, false), None);
    }

    #[test]
    fn r60_the_furthest_step_counts() {
        let mut agreement = Agreement::default();
        assert_eq!(agreement.progress(), Progress::NotSigned);
        agreement.signed = Some(day("2026-11-01"));
        assert_eq!(agreement.progress(), Progress::Signed(day("2026-11-01")));
        agreement.with_committee = Some(day("2026-11-03"));
        assert!(!agreement.is_mailed());
        agreement.settle(Some(day("2026-11-05")), None);
        assert_eq!(agreement.progress(), Progress::Mailed(day("2026-11-05")));
        assert!(agreement.is_mailed());
    }

    #[test]
    fn r62_a_move_opens_the_question_again_and_blocks_nothing() {
        let mut agreement = Agreement { at_facility: Some(day("2026-01-01")), ..Agreement::default() };
        agreement.moved(day("2026-11-20"));
        assert_eq!(agreement.progress(), Progress::UnfiledHere(day("2026-11-20")));
        assert!(agreement.is_mailed(), "A17: nothing is blocked");
        agreement.settle(None, Some(day("2026-11-25")));
        assert_eq!(agreement.progress(), Progress::AtFacility(day("2026-11-25")));
    }

    #[test]
    fn r61_only_a_first_letter_before_mailing_asks_for_a_reason() {
        let entry = |what| Entry::new(EntryId(Opaque::new([1; 16])), what);
        let came = entry(What::Received(Received::on(day("2026-11-01"))));
        let posted =
            Posted { posted: day("2026-11-02"), answers: Vec::new(), kind: LetterKind::First, touches: Vec::new() };
        let went = entry(What::Posted(posted));
        let (open, mailed) =
            (Agreement::default(), Agreement { mailed: Some(day("2026-11-01")), ..Agreement::default() });
        assert!(asks_for_reason(&open, std::slice::from_ref(&came), false));
        assert!(!asks_for_reason(&open, &[came.clone(), went], false), "not the first");
        assert!(!asks_for_reason(&open, std::slice::from_ref(&came), true), "letters before the app");
        assert!(!asks_for_reason(&mailed, &[came], false));
    }

    #[test]
    fn r65_a_pack_is_complete_when_all_three_went() {
        let mut pack = Pack { welcome_letter: Some(day("2026-11-01")), ..Pack::default() };
        pack.introductory_guide = pack.welcome_letter;
        assert!(!pack.is_complete());
        pack.behind_the_walls = pack.welcome_letter;
        assert!(pack.is_complete());
    }
}
