//! The history of turn-round, for the guide only (R30), and the monthly figures.
//! It must count only what is listed: letters before the app are not guessed at.

use super::clock::{LetterClock, letter_clock};
use super::day::{Day, Month};
use super::letter::{Direction, Entry, What};
use super::policy::Policy;

/// How fast letters were answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TurnRound {
    /// How many letters were answered.
    pub answered: usize,
    /// The median days from in hand to posted; of an even count the higher of the middle two.
    pub median: i64,
    /// The longest.
    pub longest: i64,
    /// How many were on time.
    pub on_time: usize,
}

/// Computes the turn-round of a thread; none before the first answer.
pub fn turn_round(thread: &[Entry], today: Day, policy: &Policy) -> Option<TurnRound> {
    let mut answered: Vec<(i64, bool)> = thread
        .iter()
        .filter_map(|entry| match &entry.what {
            What::Received(letter) => match letter_clock(entry.id, letter, thread, today, policy) {
                LetterClock::Answered { days, late, .. } => Some((days, late == 0)),
                _ => None,
            },
            _ => None,
        })
        .collect();
    answered.sort_unstable();
    let &(longest, _) = answered.last()?;
    Some(TurnRound {
        answered: answered.len(),
        median: answered[answered.len() / 2].0,
        longest,
        on_time: answered.iter().filter(|(_, on_time)| *on_time).count(),
    })
}

/// Letters in and out in one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthCount {
    /// The month.
    pub month: Month,
    /// Letters that came.
    pub received: u32,
    /// Letters that went.
    pub posted: u32,
}

/// Counts the last `months` months up to today's, oldest first.
pub fn by_month(thread: &[Entry], today: Day, months: u32) -> Vec<MonthCount> {
    let mut month = Month::of(today);
    let mut counts = Vec::new();
    for _ in 0..months {
        let of_month = |entry: &&Entry| Month::of(entry.day()) == month;
        let letters = |way| thread.iter().filter(of_month).filter(|entry| entry.is_letter(way)).count();
        let (received, posted) = (letters(Direction::In), letters(Direction::Out));
        counts.push(MonthCount { month, received: received as u32, posted: posted as u32 });
        month = month.before();
    }
    counts.reverse();
    counts
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

    /// A letter and its answer.
    fn pair(number: u8, in_hand: &str, posted: &str) -> [Entry; 2] {
        let id = |number| EntryId(Opaque::new([number; 16]));
        let answers = vec![id(number)];
        let reply = Posted { posted: day(posted), answers, kind: LetterKind::Reply, touches: Vec::new() };
        [
            Entry::new(id(number), What::Received(Received::on(day(in_hand)))),
            Entry::new(id(number + 100), What::Posted(reply)),
        ]
    }

    #[test]
    fn median_longest_and_share_on_time() {
        let thread = [
            pair(1, "2026-09-01", "2026-09-08"),
            pair(2, "2026-09-20", "2026-10-06"),
            pair(3, "2026-10-20", "2026-11-03"),
        ]
        .concat();
        let found = turn_round(&thread, day("2026-11-22"), &Policy::default());
        assert_eq!(found, Some(TurnRound { answered: 3, median: 14, longest: 16, on_time: 2 }));
        assert_eq!(turn_round(&[], day("2026-11-22"), &Policy::default()), None);
    }

    #[test]
    fn months_are_counted_over_a_year_end() {
        let thread = [pair(1, "2025-12-30", "2026-01-02")].concat();
        let months = by_month(&thread, day("2026-01-15"), 2);
        let counts: Vec<_> = months.iter().map(|count| (count.month.to_iso(), count.received, count.posted)).collect();
        assert_eq!(counts, [("2025-12".to_owned(), 1, 0), ("2026-01".to_owned(), 0, 1)]);
    }
}
