//! Retention: some time after an assignment ended only counts need be kept; the guide is asked first (R81).
//! It must do nothing by itself: what is due is asked about.

use super::caseload::Line;
use super::day::{Day, days_between};
use super::history::turn_round;
use super::letter::{Direction, Entry};
use super::policy::Policy;
use super::writer::{Writer, WriterState};

/// What stays of writers whose records were given up: numbers without a name or a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Writers.
    pub writers: u32,
    /// Letters that came.
    pub received: u32,
    /// Letters that went.
    pub posted: u32,
    /// Letters that were answered.
    pub answered: u32,
    /// Those of them that were answered in time (R21).
    pub on_time: u32,
}

impl Tally {
    /// Counts one writer's thread.
    #[must_use]
    pub fn of(thread: &[Entry], today: Day, policy: &Policy) -> Self {
        let letters = |way| number(thread.iter().filter(|entry| entry.is_letter(way)).count());
        let answers = turn_round(thread, today, policy);
        Self {
            writers: 1,
            received: letters(Direction::In),
            posted: letters(Direction::Out),
            answered: number(answers.map_or(0, |answers| answers.answered)),
            on_time: number(answers.map_or(0, |answers| answers.on_time)),
        }
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            writers: self.writers.saturating_add(other.writers),
            received: self.received.saturating_add(other.received),
            posted: self.posted.saturating_add(other.posted),
            answered: self.answered.saturating_add(other.answered),
            on_time: self.on_time.saturating_add(other.on_time),
        }
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The day from which a writer's retention counts: the end of the assignment, or the last time the guide chose to keep
/// everything. None while they write.
#[must_use]
pub fn counted_from(writer: &Writer) -> Option<Day> {
    let last = writer.assignment.last().filter(|change| change.state == WriterState::Ended)?;
    Some(writer.kept_on.map_or(last.on, |kept| kept.max(last.on)))
}

/// The writers of whom the guide is to be asked whether only counts be kept, in the order of the lines.
pub fn due<'a>(lines: &'a [Line], today: Day, policy: &'a Policy) -> impl Iterator<Item = &'a Line> {
    lines
        .iter()
        .filter(move |line| line.retention_from.is_some_and(|from| days_between(from, today) >= policy.retention_days))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use crate::domain::guide::Side;
    use crate::domain::id::{EntryId, Opaque, WriterId};
    use crate::domain::letter::{LetterKind, Posted, Received, What};
    use crate::domain::name::PenName;
    use crate::domain::writer::EndReason;

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    fn writer() -> Writer {
        let pen_name = PenName::new("Robin").expect("a name");
        Writer::begin(WriterId(Opaque::new([9; 16])), pen_name, Side::Mens, day("2025-12-01"))
    }

    #[test]
    fn it_is_asked_ninety_days_after_the_end_and_after_the_last_answer() {
        let policy = Policy::default();
        let mut writer = writer();
        assert_eq!(counted_from(&writer), None);
        writer.change_state(WriterState::Ended, day("2026-03-01"), Some(EndReason::Finished));
        let is_due = |writer: &Writer, on: &str| due(&[Line::of(writer, &[])], day(on), &policy).count() == 1;
        assert!(!is_due(&writer, "2026-05-29"));
        assert!(is_due(&writer, "2026-05-30"));
        writer.kept_on = Some(day("2026-06-02"));
        assert!(!is_due(&writer, "2026-08-30"));
        assert!(is_due(&writer, "2026-08-31"));
        // They write again, and stop again: what was kept before does not shorten the time.
        writer.change_state(WriterState::Active, day("2026-09-01"), None);
        assert!(!is_due(&writer, "2027-09-01"));
        writer.change_state(WriterState::Ended, day("2026-12-01"), Some(EndReason::Finished));
        assert!(!is_due(&writer, "2027-02-28"));
        assert!(is_due(&writer, "2027-03-01"));
    }

    #[test]
    fn what_stays_is_counted_without_what_was_deleted() {
        let id = |number| EntryId(Opaque::new([number; 16]));
        let entry = |number, what| Entry::new(id(number), what);
        let reply = |on, answers| Posted { posted: day(on), answers, kind: LetterKind::Reply, touches: Vec::new() };
        let thread = [
            entry(1, What::Received(Received::on(day("2026-01-01")))),
            entry(2, What::Posted(reply("2026-01-10", vec![id(1)]))),
            entry(3, What::Received(Received::on(day("2026-02-01")))),
            entry(4, What::Posted(reply("2026-03-10", vec![id(3)]))),
            entry(5, What::Received(Received::on(day("2026-04-01")))),
            entry(6, What::Deleted { day: day("2026-04-02"), direction: Direction::In }),
        ];
        let tally = Tally::of(&thread, day("2026-09-01"), &Policy::default());
        assert_eq!(tally, Tally { writers: 1, received: 3, posted: 2, answered: 2, on_time: 1 });
        assert_eq!(tally.and(tally), Tally { writers: 2, received: 6, posted: 4, answered: 4, on_time: 2 });
    }
}
