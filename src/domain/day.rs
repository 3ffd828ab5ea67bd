//! Calendar days as the programme uses them: no hours, no time zones (R20, A3).
//! It must not read a clock: today is always an argument.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// A civil day, date-only.
pub type Day = NaiveDate;

/// The first day any form takes.
pub const FIRST_YEAR: i32 = 1;
/// The last year any form takes.
pub const LAST_YEAR: i32 = 9999;

pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Says a day the one way the app says days: "Tue 9 June", with the year when it is not this year's.
///
/// ```
/// use between_letters::domain::day::{from_iso, spoken};
/// let today = from_iso("2026-11-21").unwrap();
/// assert_eq!(spoken(from_iso("2026-06-09").unwrap(), today), "Tue 9 June");
/// assert_eq!(spoken(from_iso("2025-06-09").unwrap(), today), "Mon 9 June 2025");
/// ```
pub fn spoken(day: Day, today: Day) -> String {
    let short = format!("{} {} {}", weekday(day), day.day(), month_name(day.month()));
    if day.year() == today.year() { short } else { format!("{short} {}", day.year()) }
}

/// Says today in full for the head of a page: "Saturday 21 November".
pub fn spoken_in_full(day: Day) -> String {
    format!("{} {} {}", weekday_name(day.weekday()), day.day(), month_name(day.month()))
}

/// Names a weekday.
pub fn weekday_name(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

/// Says a day with its year, for what may be read years later: "22 November 2026".
pub fn spoken_with_year(day: Day) -> String {
    format!("{} {} {}", day.day(), month_name(day.month()), day.year())
}

/// Writes a day as a column of a worksheet has it, short and with its year: "14 Nov 2026" (R48).
pub fn short_with_year(day: Day) -> String {
    format!("{} {} {:04}", day.day(), short_month(day.month()), day.year())
}

/// Reads what [`short_with_year`] writes; anything else is none.
pub fn from_short(text: &str) -> Option<Day> {
    let parts: Vec<&str> = text.split(' ').collect();
    let [day, month, year] = parts.as_slice() else { return None };
    let month = (1..=12).find(|number| short_month(*number) == *month)?;
    let read = NaiveDate::from_ymd_opt(year.parse().ok()?, month, day.parse().ok()?)?;
    (short_with_year(read) == text).then_some(read)
}

/// The first three letters of a month's name.
fn short_month(month: u32) -> &'static str {
    month_name(month).get(..3).unwrap_or("?")
}

fn weekday(day: Day) -> &'static str {
    match day.weekday() {
        Weekday::Mon => "Mon",
        Weekday::Tue => "Tue",
        Weekday::Wed => "Wed",
        Weekday::Thu => "Thu",
        Weekday::Fri => "Fri",
        Weekday::Sat => "Sat",
        Weekday::Sun => "Sun",
    }
}

/// Names a month, 1 to 12; any other number is "?".
pub fn month_name(month: u32) -> &'static str {
    month.checked_sub(1).and_then(|index| MONTHS.get(index as usize)).copied().unwrap_or("?")
}

/// Reads an ISO 8601 day, "2026-06-09", in the years 0001 to 9999; anything else is none.
pub fn from_iso(text: &str) -> Option<Day> {
    let mut parts = text.trim().splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if ![year, month, day].into_iter().all(all_digits) || year.len() != 4 {
        return None;
    }
    let year: i32 = year.parse().ok()?;
    if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
        return None;
    }
    NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
}

/// Writes a day as ISO 8601, the form that date fields and records use.
pub fn to_iso(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// Counts days from one day to another; negative when `to` comes first.
pub fn days_between(from: Day, to: Day) -> i64 {
    to.signed_duration_since(from).num_days()
}

/// The day so many days later; the last there is where it would lie beyond.
pub fn days_after(day: Day, days: u32) -> Day {
    day.checked_add_days(Days::new(u64::from(days))).unwrap_or(Day::MAX)
}

/// The day so many months later, counted forward by the civil calendar; where that month is shorter, its last day (A53). The
/// last day there is where it would lie beyond.
pub fn months_after(day: Day, months: u32) -> Day {
    day.checked_add_months(Months::new(months)).unwrap_or(Day::MAX)
}

/// Whether more than so many months have passed since a day (A53).
pub fn is_older_than_months(day: Day, months: u32, today: Day) -> bool {
    months_after(day, months) < today
}

/// A month of a year: as much as a guide remembers of when writing began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// The year, 1 to 9999.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u32,
}

impl Month {
    /// The month that a day falls in.
    pub fn of(day: Day) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// Its first day; none where no calendar has it.
    pub fn first_day(self) -> Option<Day> {
        NaiveDate::from_ymd_opt(self.year, self.month, 1)
    }

    /// The month before.
    #[must_use]
    pub fn before(self) -> Self {
        match self.month {
            1 => Self { year: self.year - 1, month: 12 },
            number => Self { year: self.year, month: number - 1 },
        }
    }

    /// Reads "2026-03", the form that month fields use.
    pub fn from_iso(text: &str) -> Option<Self> {
        from_iso(&format!("{}-01", text.trim())).map(Self::of)
    }

    /// Writes "2026-03".
    pub fn to_iso(self) -> String {
        format!("{:04}-{:02}", self.year, self.month)
    }

    /// Says the month: "March", with the year when it is not this year's.
    pub fn spoken(self, today: Day) -> String {
        let name = month_name(self.month);
        if self.year == today.year() { name.to_owned() } else { format!("{name} {}", self.year) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes_and_refuses_the_rest() {
        for good in ["0001-01-01", "2024-02-29", "2026-11-22", "9999-12-31"] {
            assert_eq!(from_iso(good).map(to_iso).as_deref(), Some(good));
        }
        for bad in [
            "",
            "0000-01-01",
            "2023-02-29",
            "2026-13-01",
            "10000-01-01",
            "26-1-1",
            "2026-+1-01",
            "abcd-ef-gh",
            "2026-11",
        ] {
            assert_eq!(from_iso(bad), None, "{bad}");
        }
    }

    #[test]
    fn days_cross_month_ends_leap_days_and_clock_changes() {
        let day = |text| from_iso(text).expect("a day");
        assert_eq!(days_between(day("2024-02-28"), day("2024-03-01")), 2);
        assert_eq!(days_between(day("2026-10-31"), day("2026-11-02")), 2);
        assert_eq!(days_between(day("2026-03-07"), day("2026-03-09")), 2);
    }

    #[test]
    fn a53_months_count_forward_and_a_shorter_month_gives_its_last_day() {
        let day = |text| from_iso(text).expect("a day");
        for (from, months, to) in [
            ("2026-02-28", 6, "2026-08-28"),
            ("2026-08-28", 6, "2027-02-28"),
            ("2026-08-31", 6, "2027-02-28"),
            ("2027-08-31", 6, "2028-02-29"),
            ("2026-01-31", 1, "2026-02-28"),
            ("2024-02-29", 12, "2025-02-28"),
            ("2024-02-29", 48, "2028-02-29"),
            ("2026-12-31", 2, "2027-02-28"),
            ("2026-06-15", 0, "2026-06-15"),
        ] {
            assert_eq!(months_after(day(from), months), day(to), "A53: {months} months after {from}");
            let next = months_after(day(from), months).succ_opt().expect("a day");
            assert!(!is_older_than_months(day(from), months, day(to)), "A53: {from} on {to}");
            assert!(is_older_than_months(day(from), months, next), "A53: {from} on {next}");
        }
        assert_eq!(months_after(Day::MAX, 1), Day::MAX);
    }

    #[test]
    fn a_month_reads_and_speaks() {
        let today = from_iso("2026-11-22").expect("a day");
        let month = Month::from_iso("2025-03").expect("a month");
        assert_eq!((month.to_iso().as_str(), month.spoken(today).as_str()), ("2025-03", "March 2025"));
        assert_eq!(Month::from_iso("2026-03").expect("a month").spoken(today), "March");
        assert_eq!(Month::from_iso("2026-14"), None);
    }
}
