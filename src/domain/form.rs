//! What a form asks about before it saves: doubts that a guide may overrule (R32).
//! It must refuse nothing; refusing is for what can't be read at all.

use super::day::Day;
use super::post::{CleanTimes, Post, eligible_from};
use chrono::Datelike;

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
    /// It lies before the fellowship began (A57).
    BeforeTheFellowship(Day),
    /// A post that begins before the clean time it asks for (A57).
    BeforeCleanTime {
        /// The first day with enough.
        from: Day,
    },
}

/// The year in which the fellowship began: no clean date, term or qualification is earlier (A57).
pub const FELLOWSHIP_BEGAN: i32 = 1953;

/// Doubts about a clean date, a term or a qualification (A57): asked about once, and kept if confirmed.
pub fn doubts_of_past(day: Day, today: Day) -> Vec<DateDoubt> {
    match day {
        _ if day.year() < FELLOWSHIP_BEGAN => vec![DateDoubt::BeforeTheFellowship(day)],
        _ if day > today => vec![DateDoubt::Future(day)],
        _ => Vec::new(),
    }
}

/// Doubts about the first day of a post, by the clean date where it is known (A57).
pub fn doubts_of_post(post: Post, start: Day, clean: Option<Day>, today: Day, times: &CleanTimes) -> Vec<DateDoubt> {
    let mut doubts = doubts_of_past(start, today);
    let from = clean.map(|clean| eligible_from(post, clean, times));
    doubts.extend(from.filter(|from| start < *from).map(|from| DateDoubt::BeforeCleanTime { from }));
    doubts
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
    fn a57_dates_that_cannot_be_are_asked_about() {
        let day = |text| from_iso(text).expect("a day");
        let (today, times) = (day("2026-11-22"), CleanTimes::default());
        let before = |on| DateDoubt::BeforeTheFellowship(day(on));
        for (about, on, found) in [
            ("the year 1", "0001-01-01", vec![before("0001-01-01")]),
            ("the last day before", "1952-12-31", vec![before("1952-12-31")]),
            ("the first year", "1953-01-01", vec![]),
            ("today", "2026-11-22", vec![]),
            ("tomorrow", "2026-11-23", vec![DateDoubt::Future(day("2026-11-23"))]),
            ("the last year there is", "9999-12-31", vec![DateDoubt::Future(day("9999-12-31"))]),
        ] {
            assert_eq!(doubts_of_past(day(on), today), found, "A57: {about}");
            assert_eq!(doubts_of_post(Post::Member, day(on), None, today, &times), found, "A57, a post: {about}");
        }
        let short = |from| vec![DateDoubt::BeforeCleanTime { from: day(from) }];
        for (about, post, start, clean, found) in [
            ("a day too early", Post::Chair, "2024-03-10", "2022-03-11", short("2024-03-11")),
            ("on the day", Post::Chair, "2024-03-11", "2022-03-11", vec![]),
            ("a year is enough", Post::RecordingSecretary, "2023-03-11", "2022-03-11", vec![]),
            ("before the clean date", Post::RecordingSecretary, "2022-01-10", "2022-03-11", short("2023-03-11")),
        ] {
            assert_eq!(doubts_of_post(post, day(start), Some(day(clean)), today, &times), found, "A57: {about}");
        }
    }

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
