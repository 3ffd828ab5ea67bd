//! What a form asks about before it saves: doubts that a guide may overrule (R32).
//! It must refuse nothing; refusing is for what can't be read at all.

use super::day::Day;

/// Something about a date that is worth a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateDoubt {
    /// It lies after today.
    Future(Day),
    /// It lies over a year back.
    LongAgo(Day),
    /// Today lies before the last entry: this device's date may be wrong.
    ClockBehind {
        /// The last entry's day.
        last_entry: Day,
    },
    /// It was sent after it was in hand.
    SentAfterInHand,
    /// It was posted before the letter that it answers was in hand.
    AnsweredBeforeInHand,
}

/// Doubts about one main date.
pub fn doubts(day: Day, today: Day, last_entry: Option<Day>) -> Vec<DateDoubt> {
    let mut doubts = Vec::new();
    if day > today {
        doubts.push(DateDoubt::Future(day));
    }
    if super::day::days_between(day, today) > 366 {
        doubts.push(DateDoubt::LongAgo(day));
    }
    if let Some(last_entry) = last_entry.filter(|last| *last > today) {
        doubts.push(DateDoubt::ClockBehind { last_entry });
    }
    doubts
}
