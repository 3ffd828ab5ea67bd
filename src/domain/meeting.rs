//! When the committee meets, and when the region does (R108, R111).
//! It must not know where: the link and its passcode are settings that a person types.

use super::day::{Day, days_between};
use chrono::{Datelike, Months, Weekday};

/// A time zone a committee may meet in. Days need none; only the hour in a calendar file does (A13).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Zone {
    /// Eastern time.
    #[default]
    NewYork,
    /// Central time.
    Chicago,
    /// Mountain time.
    Denver,
    /// Pacific time.
    LosAngeles,
    /// Mountain time without summer time.
    Phoenix,
    /// Alaska.
    Anchorage,
    /// Hawaii.
    Honolulu,
}

impl Zone {
    /// All seven.
    pub const ALL: [Self; 7] =
        [Self::NewYork, Self::Chicago, Self::Denver, Self::LosAngeles, Self::Phoenix, Self::Anchorage, Self::Honolulu];

    /// The name in the IANA time zone database, as calendars want it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NewYork => "America/New_York",
            Self::Chicago => "America/Chicago",
            Self::Denver => "America/Denver",
            Self::LosAngeles => "America/Los_Angeles",
            Self::Phoenix => "America/Phoenix",
            Self::Anchorage => "America/Anchorage",
            Self::Honolulu => "Pacific/Honolulu",
        }
    }
}

/// The number that means the last such weekday of a month.
pub const LAST: u8 = 5;

/// When the committee meets each month (R111).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeetingRule {
    /// Which of the month's weekdays: 1 to 4, or [`LAST`].
    pub nth: u8,
    /// The weekday.
    pub weekday: Weekday,
    /// The hour, 0 to 23, on the clocks of the zone.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
    /// The zone.
    pub zone: Zone,
}

impl Default for MeetingRule {
    /// The programme's own: the second Monday at seven in the evening, Eastern time.
    fn default() -> Self {
        Self { nth: 2, weekday: Weekday::Mon, hour: 19, minute: 0, zone: Zone::NewYork }
    }
}

impl MeetingRule {
    /// Whether all its numbers are in their ranges.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        (1..=5).contains(&self.nth) && self.hour < 24 && self.minute < 60
    }

    /// The meeting of a month; none for a month that is not 1 to 12, or by a rule that names no weekday.
    #[must_use]
    pub fn in_month(&self, year: i32, month: u32) -> Option<Day> {
        let nth = |nth| Day::from_weekday_of_month_opt(year, month, self.weekday, nth);
        nth(self.nth).or_else(|| if self.nth == LAST { nth(LAST - 1) } else { None })
    }

    /// The next meeting on or after a day. At the end of the calendar, or by a rule that names no weekday, it is the
    /// calendar's last day.
    #[must_use]
    pub fn next(&self, from: Day) -> Day {
        let months = (0..3).map_while(|ahead| from.checked_add_months(Months::new(ahead)));
        let mut meetings = months.filter_map(|day| self.in_month(day.year(), day.month()));
        meetings.find(|meeting| *meeting >= from).unwrap_or(Day::MAX)
    }

    /// The next meetings on or after a day, soonest first; fewer only at the end of the calendar.
    #[must_use]
    pub fn upcoming(&self, from: Day, count: usize) -> Vec<Day> {
        let following = |meeting: &Day| meeting.succ_opt().map(|day| self.next(day));
        std::iter::successors(Some(self.next(from)), following).take(count).collect()
    }
}

/// The region's meeting: the third Saturday of a month (R108); none for a month that is not 1 to 12.
#[must_use]
pub fn regional(year: i32, month: u32) -> Option<Day> {
    Day::from_weekday_of_month_opt(year, month, Weekday::Sat, 3)
}

/// Days from a meeting to the region's meeting of the same month, in which minutes and report are due (R102, R108):
/// 5 or 12 from a second Monday; negative from a day after it.
#[must_use]
pub fn report_gap(meeting: Day) -> i64 {
    let regional = regional(meeting.year(), meeting.month()).expect("a day's month has a third Saturday");
    days_between(meeting, regional)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use chrono::Days;

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    #[test]
    fn r111_the_next_meeting_is_the_second_monday() {
        let rule = MeetingRule::default();
        assert!(rule.is_valid());
        for (from, meeting) in [
            ("2026-11-01", "2026-11-09"),
            ("2026-11-09", "2026-11-09"),
            ("2026-11-10", "2026-12-14"),
            ("2026-12-15", "2027-01-11"),
            ("2026-01-31", "2026-02-09"),
            ("2026-03-08", "2026-03-09"),
        ] {
            assert_eq!(rule.next(day(from)), day(meeting), "{from}");
        }
        let days = ["2026-11-09", "2026-12-14", "2027-01-11", "2027-02-08"].map(day);
        assert_eq!(rule.upcoming(day("2026-11-02"), 4), days);
        assert_eq!(rule.upcoming(day("2026-11-02"), 0), []);
    }

    #[test]
    fn r111_the_last_weekday_is_in_every_month() {
        let rule = MeetingRule { nth: LAST, ..MeetingRule::default() };
        assert_eq!(rule.in_month(2026, 2), Some(day("2026-02-23")), "a fourth");
        assert_eq!(rule.in_month(2026, 3), Some(day("2026-03-30")), "a fifth");
        assert_eq!(rule.upcoming(day("2026-02-24"), 2), ["2026-03-30", "2026-04-27"].map(day));
    }

    #[test]
    fn r111_a_rule_out_of_range_neither_panics_nor_turns_for_ever() {
        for nth in [0, 6, u8::MAX] {
            let rule = MeetingRule { nth, ..MeetingRule::default() };
            assert!(!rule.is_valid());
            assert_eq!(rule.upcoming(day("2026-01-01"), 2), [Day::MAX]);
        }
        assert_eq!(MeetingRule::default().next(Day::MAX), Day::MAX);
        assert_eq!((MeetingRule::default().in_month(2026, 13), regional(2026, 0)), (None, None));
    }

    #[test]
    fn r108_the_region_meets_on_the_third_saturday() {
        assert_eq!(regional(2026, 11), Some(day("2026-11-21")));
        assert_eq!(regional(2026, 8), Some(day("2026-08-15")));
        assert_eq!((report_gap(day("2026-11-09")), report_gap(day("2026-08-10"))), (12, 5));
    }

    #[test]
    fn a13_zones_have_their_own_names() {
        assert_eq!(Zone::default().name(), "America/New_York");
        let names: std::collections::BTreeSet<_> = Zone::ALL.map(Zone::name).into();
        assert_eq!(names.len(), Zone::ALL.len());
    }

    proptest::proptest! {
        /// R108: from the second Monday to the third Saturday it is always 5 or 12 days.
        #[test]
        fn r108_the_gap_is_five_or_twelve(year in 1i32..=9990, month in 1u32..=12) {
            let meeting = MeetingRule::default().in_month(year, month).expect("every month has a second Monday");
            proptest::prop_assert!(matches!(report_gap(meeting), 5 | 12));
        }

        /// R111: the next meeting is the rule's weekday, never before the day asked about, and none lies between.
        #[test]
        fn r111_no_meeting_is_passed_over(days in 0u64..3_000_000, nth in 1u8..=5, weekday in 0u8..7) {
            let from = day("0001-01-01").checked_add_days(Days::new(days)).expect("a day");
            let weekday = Weekday::try_from(weekday).expect("a weekday");
            let rule = MeetingRule { nth, weekday, ..MeetingRule::default() };
            let next = rule.next(from);
            let number = (next.day() - 1) / 7 + 1;
            proptest::prop_assert!(number == u32::from(nth) || nth == LAST && number == 4);
            proptest::prop_assert_eq!(next.weekday(), weekday);
            let before = from.iter_days().take_while(|day| *day < next);
            for day in before {
                proptest::prop_assert_ne!(rule.in_month(day.year(), day.month()), Some(day));
            }
        }
    }
}
