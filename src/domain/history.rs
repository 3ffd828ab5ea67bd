//! The history of turn-round, for the guide only (R30), and the monthly figures.
//! It must count only what is listed: letters before the app are not guessed at.

use super::clock::{LetterClock, letter_clock};
use super::day::{Day, Month};
use super::letter::{Entry, What};
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
        let received = thread.iter().filter(of_month).filter(|entry| matches!(entry.what, What::Received(_))).count();
        let posted = thread.iter().filter(of_month).filter(|entry| matches!(entry.what, What::Posted(_))).count();
        counts.push(MonthCount { month, received: received as u32, posted: posted as u32 });
        month = match month.month {
            1 => Month { year: month.year - 1, month: 12 },
            number => Month { year: month.year, month: number - 1 },
        };
    }
    counts.reverse();
    counts
}
