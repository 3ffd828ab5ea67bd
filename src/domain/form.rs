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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    #[test]
    fn only_what_is_odd_is_asked_about() {
        let day = |text| from_iso(text).expect("a day");
        let today = day("2026-11-22");
        for (on, last, found) in [
            ("2026-11-22", None, vec![]),
            ("2026-11-20", Some("2026-11-21"), vec![]),
            ("2026-11-23", None, vec![DateDoubt::Future(day("2026-11-23"))]),
            ("2024-11-23", None, vec![DateDoubt::LongAgo(day("2024-11-23"))]),
            ("0001-01-01", None, vec![DateDoubt::LongAgo(day("0001-01-01"))]),
            ("2026-11-22", Some("2026-11-25"), vec![DateDoubt::ClockBehind { last_entry: day("2026-11-25") }]),
        ] {
            assert_eq!(doubts(day(on), today, last.map(day)), found, "{on}");
        }
    }
}
