//! A month in numbers, over all writers: the activity report, and how long answers took (R97).
//! It must hold counts only: nobody's name and no day of a letter.

use super::clock::{LetterClock, letter_clock};
use super::day::{Day, Month};
use super::letter::{Direction, Entry, What};
use super::policy::Policy;

/// The counts of a month's activity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Activity {
    /// Letters that came.
    pub received: usize,
    /// Letters that went.
    pub posted: usize,
    /// Letters that were answered in this month.
    pub answered: usize,
    /// How many of those were on time (R21).
    pub on_time: usize,
    /// Writers to or from whom a letter went in this month.
    pub writers: usize,
}

/// Counts a month.
#[must_use]
pub fn activity(threads: &[Vec<Entry>], month: Month, today: Day, policy: &Policy) -> Activity {
    let is_of = |entry: &Entry, direction| Month::of(entry.day()) == month && entry.is_letter(direction);
    let letters = |direction| threads.iter().flatten().filter(|entry| is_of(entry, direction)).count();
    let is_either = |entry: &Entry| is_of(entry, Direction::In) || is_of(entry, Direction::Out);
    let answers = answers(threads, month, today, policy);
    Activity {
        received: letters(Direction::In),
        posted: letters(Direction::Out),
        answered: answers.len(),
        on_time: answers.iter().filter(|(_, late)| *late == 0).count(),
        writers: threads.iter().filter(|thread| thread.iter().any(is_either)).count(),
    }
}

/// The median days from in hand to posted of the letters answered in each of the last months up to today's, oldest first; of
/// an even count the higher of the middle two, and none where nothing was answered.
#[must_use]
pub fn days_to_answer(threads: &[Vec<Entry>], today: Day, months: u32, policy: &Policy) -> Vec<(Month, Option<i64>)> {
    let median = |month: Month| {
        let mut days: Vec<i64> = answers(threads, month, today, policy).iter().map(|(days, _)| *days).collect();
        days.sort_unstable();
        (month, days.get(days.len() / 2).copied())
    };
    let mut list: Vec<_> = std::iter::successors(Some(Month::of(today)), |month| Some(month.before()))
        .take(months as usize)
        .map(median)
        .collect();
    list.reverse();
    list
}

/// The letters that were answered in a month: days it took, and days late.
fn answers(threads: &[Vec<Entry>], month: Month, today: Day, policy: &Policy) -> Vec<(i64, i64)> {
    let answer = |thread: &Vec<Entry>, entry: &Entry| match &entry.what {
        What::Received(letter) => match letter_clock(entry.id, letter, thread, today, policy) {
            LetterClock::Answered { posted, days, late, .. } if Month::of(posted) == month => Some((days, late)),
            _ => None,
        },
        _ => None,
    };
    threads.iter().flat_map(|thread| thread.iter().filter_map(move |entry| answer(thread, entry))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use crate::domain::id::{EntryId, Opaque};
    use crate::domain::letter::{LetterKind, Posted, Received};

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    /// A letter in hand on one day, answered on another.
    fn answered(number: u8, in_hand: &str, posted: &str) -> Vec<Entry> {
        let id = |number| EntryId(Opaque::new([number; 16]));
        let letter =
            Posted { posted: day(posted), answers: vec![id(number)], kind: LetterKind::Reply, touches: Vec::new() };
        vec![
            Entry::new(id(number), What::Received(Received::on(day(in_hand)))),
            Entry::new(id(number + 100), What::Posted(letter)),
        ]
    }

    #[test]
    fn r97_a_month_is_counted_without_identities() {
        let mut second = answered(2, "2026-10-20", "2026-11-09");
        second.push(Entry::new(EntryId(Opaque::new([9; 16])), What::Received(Received::on(day("2026-11-10")))));
        let mut deleted = answered(3, "2026-11-01", "2026-11-02");
        deleted.iter_mut().for_each(Entry::delete);
        let threads = [answered(1, "2026-11-02", "2026-11-05"), second, deleted, Vec::new()];
        let november = Month { year: 2026, month: 11 };
        let counted = activity(&threads, november, day("2026-11-23"), &Policy::default());
        assert_eq!(counted, Activity { received: 2, posted: 2, answered: 2, on_time: 1, writers: 2 });
        let january = Month { year: 2026, month: 1 };
        assert_eq!(activity(&threads, january, day("2026-11-23"), &Policy::default()), Activity::default());
    }

    #[test]
    fn a42_mail_that_came_back_is_in_no_count_of_letters() {
        let back = |number, on| {
            let letter = Received { kind: LetterKind::Returned, ..Received::on(day(on)) };
            vec![Entry::new(EntryId(Opaque::new([number; 16])), What::Received(letter))]
        };
        let november = Month { year: 2026, month: 11 };
        let today = day("2026-11-23");
        let pair = || answered(1, "2026-11-02", "2026-11-05");
        for (about, thread, received, posted, writers) in [
            ("nothing but mail that came back", back(9, "2026-11-10"), 0, 0, 0),
            ("beside a letter and its answer", [pair(), back(9, "2026-11-10")].concat(), 1, 1, 1),
            ("twice in a month", [pair(), back(8, "2026-11-10"), back(9, "2026-11-20")].concat(), 1, 1, 1),
        ] {
            let month = activity(std::slice::from_ref(&thread), november, today, &Policy::default());
            assert_eq!((month.received, month.posted, month.writers), (received, posted, writers), "A42: {about}");
            let drawn = crate::domain::history::by_month(&thread, today, 1)[0];
            assert_eq!((drawn.received as usize, drawn.posted as usize), (received, posted), "A42, months: {about}");
            let kept = crate::domain::retention::Tally::of(&thread, today, &Policy::default());
            assert_eq!((kept.received as usize, kept.posted as usize), (received, posted), "A42, totals: {about}");
        }
    }

    #[test]
    fn r97_days_to_answer_are_the_median_of_the_month_of_the_answer() {
        let threads = [
            answered(1, "2026-11-02", "2026-11-05"),
            answered(2, "2026-10-20", "2026-11-09"),
            answered(3, "2026-11-01", "2026-11-11"),
            answered(4, "2026-09-01", "2026-09-01"),
        ];
        let month = |month| Month { year: 2026, month };
        let days = days_to_answer(&threads, day("2026-11-23"), 3, &Policy::default());
        assert_eq!(days, [(month(9), Some(0)), (month(10), None), (month(11), Some(10))]);
        let turn = days_to_answer(&threads, day("2027-01-05"), 2, &Policy::default());
        assert_eq!(turn[0].0, month(12));
    }
}
