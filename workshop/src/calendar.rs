//! Makes a calendar file (RFC 5545): days with reminders, and meetings that come again (R26).
//! It must read no clock and draw no number: the stamp and the uids come from the page.

use between_letters::domain::day::{Day, from_iso, to_iso};
use chrono::{Datelike, Days, Weekday};
use ics::parameters::{TzIDParam, Value};
use ics::properties::{CalScale, Description, DtEnd, DtStart, Duration, RRule, Summary, Transp, Trigger, TzName};
use ics::{Alarm, Daylight, Event, ICalendar, Standard, TimeZone, escape_text};
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

const PRODUCT: &str = "-//Reminders//EN";

/// When a day's reminders show, before the midnight it begins with: at 9 in the morning, seven, three and one days before.
/// Whole days ("-P7D") would ring at midnight.
const REMINDERS: [&str; 3] = ["-P6DT15H", "-P2DT15H", "-PT15H"];

/// The most octets of a title or a uid, as it is written. The crate folds a line at 75 octets, but from the third piece on it
/// forgets to count the blank at the beginning of each; what is this short has two.
const LONGEST: usize = 120;
/// The most events in a file.
const MOST: usize = 1_000;
/// The most minutes of a meeting.
const WHOLE_DAY: u32 = 24 * 60;
/// The years in which the rules of [`ZONES`] hold, and whose dates have four digits to their end.
const YEARS: RangeInclusive<i32> = 2008..=9998;

/// How weekdays are written, Monday first.
const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// A time zone: its standard time and, where clocks change, its summer time, each with its distance from UTC.
struct Zone {
    name: &'static str,
    standard: (&'static str, &'static str),
    daylight: Option<(&'static str, &'static str)>,
}

/// The zones in which a committee can meet.
const ZONES: [Zone; 7] = [
    Zone { name: "America/New_York", standard: ("EST", "-0500"), daylight: Some(("EDT", "-0400")) },
    Zone { name: "America/Chicago", standard: ("CST", "-0600"), daylight: Some(("CDT", "-0500")) },
    Zone { name: "America/Denver", standard: ("MST", "-0700"), daylight: Some(("MDT", "-0600")) },
    Zone { name: "America/Los_Angeles", standard: ("PST", "-0800"), daylight: Some(("PDT", "-0700")) },
    Zone { name: "America/Phoenix", standard: ("MST", "-0700"), daylight: None },
    Zone { name: "America/Anchorage", standard: ("AKST", "-0900"), daylight: Some(("AKDT", "-0800")) },
    Zone { name: "Pacific/Honolulu", standard: ("HST", "-1000"), daylight: None },
];

/// Why no file was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// A part of what was asked does not read, or there is no event, or two have one uid.
    Malformed,
    /// A title or a uid has more than 120 octets, or there are more than 1,000 events.
    TooLong,
    /// The time zone is none of those known.
    UnknownZone,
}

impl Refused {
    /// The word by which the page knows it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::TooLong => "too-long",
            Self::UnknownZone => "unknown-zone",
        }
    }
}

/// Makes a calendar file, made at `stamp` ("20261123T010203Z"). Each line is an event, its parts between tabs:
///
/// - `day`, uid, date, title: a whole day, which takes no time of the day's, with three reminders (R26);
/// - `meeting`, uid, first date, time, minutes, zone, weekday of the month, title: comes again each month, as on "2MO", the
///   second Monday. A fifth weekday ("5MO", "-1MO") is the last;
/// - `weekly`, uid, first date, time, minutes, zone, weekday, title: comes again each week, as on "TU". Without a zone it
///   is at that time wherever the phone is.
///
/// Dates are as "2026-11-28", times as "19:00". The first date has to be such a weekday: what a calendar makes of another
/// one, the standard leaves open.
///
/// ```
/// let file = workshop::calendar::make("20261123T010203Z", "day\ta@b\t2026-11-28\tWrite letter").expect("a file");
/// assert!(file.contains("DTSTART;VALUE=DATE:20261128\r\n"));
/// ```
///
/// # Errors
/// [`Refused`]; one odd line refuses the whole.
pub fn make(stamp: &str, lines: &str) -> Result<String, Refused> {
    let stamp = whole_stamp(stamp).ok_or(Refused::Malformed)?;
    let mut uids = BTreeSet::new();
    let mut zones = BTreeSet::new();
    let mut events = Vec::new();
    for line in lines.lines() {
        if events.len() == MOST {
            return Err(Refused::TooLong);
        }
        let fields: Vec<&str> = line.split('\t').collect();
        let Some(uid) = fields.get(1).filter(|uid| uids.insert(**uid)) else { return Err(Refused::Malformed) };
        let mut event = Event::new(text(uid)?, stamp);
        match fields[..] {
            ["day", _, date, title] => fill_day(&mut event, date, title)?,
            ["meeting", _, date, time, minutes, zone, weekday, title] => {
                let (date, zone) = (day(date)?, known_zone(zone)?);
                let rule = monthly(date, weekday).ok_or(Refused::Malformed)?;
                zones.insert(zone);
                fill_meeting(&mut event, (date, time, minutes), Some(zone), rule, title)?;
            }
            ["weekly", _, date, time, minutes, zone, weekday, title] => {
                let zone = if zone.is_empty() { None } else { Some(known_zone(zone)?) };
                let date = day(date)?;
                let rule = weekly(date, weekday).ok_or(Refused::Malformed)?;
                zones.extend(zone);
                fill_meeting(&mut event, (date, time, minutes), zone, rule, title)?;
            }
            _ => return Err(Refused::Malformed),
        }
        events.push(event);
    }
    if events.is_empty() {
        return Err(Refused::Malformed);
    }
    let mut calendar = ICalendar::new("2.0", PRODUCT);
    calendar.push(CalScale::default());
    for zone in ZONES.iter().filter(|zone| zones.contains(zone.name)) {
        calendar.add_timezone(definition(zone));
    }
    for event in events {
        calendar.add_event(event);
    }
    Ok(calendar.to_string())
}

// The kinds of events.

fn fill_day(event: &mut Event, date: &str, title: &str) -> Result<(), Refused> {
    let (date, title) = (day(date)?, text(title)?);
    let next = date.checked_add_days(Days::new(1)).ok_or(Refused::Malformed)?;
    let (mut start, mut end) = (DtStart::new(basic(date)), DtEnd::new(basic(next)));
    start.add(Value::DATE);
    end.add(Value::DATE);
    event.push(start);
    event.push(end);
    event.push(Summary::new(title.clone()));
    event.push(Transp::transparent());
    for reminder in REMINDERS {
        event.add_alarm(Alarm::display(Trigger::new(reminder), Description::new(title.clone())));
    }
    Ok(())
}

fn fill_meeting(
    event: &mut Event,
    (date, time, minutes): (Day, &str, &str),
    zone: Option<&'static str>,
    rule: String,
    title: &str,
) -> Result<(), Refused> {
    let (hour, minute) = clock_time(time).ok_or(Refused::Malformed)?;
    let mut start = DtStart::new(format!("{}T{hour:02}{minute:02}00", basic(date)));
    if let Some(zone) = zone {
        start.add(TzIDParam::new(zone));
    }
    event.push(start);
    event.push(Duration::new(length(minutes).ok_or(Refused::Malformed)?));
    event.push(RRule::new(rule));
    event.push(Summary::new(text(title)?));
    Ok(())
}

/// The rule for a weekday of the month, if the date is one.
fn monthly(date: Day, text: &str) -> Option<String> {
    let (at, name) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let is_there = match at {
        "1" | "2" | "3" | "4" => number(at, 4)? == date.day0() / 7 + 1,
        "5" | "-1" => date.checked_add_days(Days::new(7))?.month() != date.month(),
        _ => false,
    };
    let at = if at == "5" { "-1" } else { at };
    (is_there && weekday(name)? == date.weekday()).then(|| format!("FREQ=MONTHLY;BYDAY={at}{name}"))
}

/// The rule for a weekday, if the date is one.
fn weekly(date: Day, name: &str) -> Option<String> {
    (weekday(name)? == date.weekday()).then(|| format!("FREQ=WEEKLY;BYDAY={name}"))
}

/// What a calendar that does not know the zone needs to know. The rule of summer time is that of the Energy Policy Act of
/// 2005, in force since 2007: from the second Sunday of March, 2:00, to the first Sunday of November, 2:00.
fn definition(zone: &Zone) -> TimeZone<'static> {
    let (name, offset) = zone.standard;
    let Some((summer_name, summer_offset)) = zone.daylight else {
        let mut standard = Standard::new("20070101T000000", offset, offset);
        standard.push(TzName::new(name));
        return TimeZone::standard(zone.name, standard);
    };
    let mut standard = Standard::new("20071104T020000", summer_offset, offset);
    standard.push(RRule::new("FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"));
    standard.push(TzName::new(name));
    let mut daylight = Daylight::new("20070311T020000", offset, summer_offset);
    daylight.push(RRule::new("FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"));
    daylight.push(TzName::new(summer_name));
    let mut definition = TimeZone::daylight(zone.name, daylight);
    definition.add_standard(standard);
    definition
}

// The parts of a line.

fn known_zone(name: &str) -> Result<&'static str, Refused> {
    ZONES.iter().find(|zone| zone.name == name).map(|zone| zone.name).ok_or(Refused::UnknownZone)
}

/// A title or a uid as it is written in the file.
fn text(text: &str) -> Result<String, Refused> {
    if text.trim().is_empty() || text.chars().any(char::is_control) {
        return Err(Refused::Malformed);
    }
    let text = escape_text(text).into_owned();
    if text.len() > LONGEST { Err(Refused::TooLong) } else { Ok(text) }
}

/// A date, in the one way it is written.
fn day(text: &str) -> Result<Day, Refused> {
    let is_whole = |date: &Day| YEARS.contains(&date.year()) && to_iso(*date) == text;
    from_iso(text).filter(is_whole).ok_or(Refused::Malformed)
}

/// A date without its hyphens, as the standard has it.
fn basic(date: Day) -> String {
    to_iso(date).replace('-', "")
}

fn clock_time(text: &str) -> Option<(u32, u32)> {
    let (hour, minute) = text.split_once(':')?;
    if hour.len() != 2 || minute.len() != 2 {
        return None;
    }
    Some((number(hour, 23)?, number(minute, 59)?))
}

fn length(minutes: &str) -> Option<String> {
    let minutes = number(minutes, WHOLE_DAY)?;
    match (minutes / 60, minutes % 60) {
        (0, 0) => None,
        (0, minutes) => Some(format!("PT{minutes}M")),
        (hours, 0) => Some(format!("PT{hours}H")),
        (hours, minutes) => Some(format!("PT{hours}H{minutes}M")),
    }
}

fn weekday(name: &str) -> Option<Weekday> {
    let place = WEEKDAYS.iter().position(|known| *known == name)?;
    Weekday::try_from(u8::try_from(place).ok()?).ok()
}

/// A number in digits alone, no greater than `most`.
fn number(text: &str, most: u32) -> Option<u32> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| is_number && *number <= most)
}

/// The stamp, if it is a moment of UTC.
fn whole_stamp(stamp: &str) -> Option<&str> {
    let (date, time) = stamp.strip_suffix('Z')?.split_once('T')?;
    if date.len() != 8 || time.len() != 6 || !stamp.is_ascii() {
        return None;
    }
    day(&format!("{}-{}-{}", &date[..4], &date[4..6], &date[6..])).ok()?;
    clock_time(&format!("{}:{}", &time[..2], &time[2..4]))?;
    number(&time[4..], 59)?;
    Some(stamp)
}

#[cfg(test)]
mod tests {
    use super::*;

    const STAMP: &str = "20261123T010203Z";

    fn check(lines: &str, refused: Refused) {
        assert_eq!(make(STAMP, lines), Err(refused), "{lines:?}");
    }

    #[test]
    fn a_day_is_written_so() {
        let expected = "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Reminders//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:a1@between-letters
DTSTAMP:20261123T010203Z
DTSTART;VALUE=DATE:20261231
DTEND;VALUE=DATE:20270101
SUMMARY:Read\\, write\\; \\\\ post
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-P6DT15H
DESCRIPTION:Read\\, write\\; \\\\ post
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-P2DT15H
DESCRIPTION:Read\\, write\\; \\\\ post
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT15H
DESCRIPTION:Read\\, write\\; \\\\ post
END:VALARM
END:VEVENT
END:VCALENDAR
";
        let file = make(STAMP, "day\ta1@between-letters\t2026-12-31\tRead, write; \\ post");
        assert_eq!(file, Ok(expected.replace('\n', "\r\n")));
    }

    #[test]
    fn a_meeting_is_written_so() {
        let expected = "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Reminders//EN
CALSCALE:GREGORIAN
BEGIN:VTIMEZONE
TZID:America/New_York
BEGIN:DAYLIGHT
DTSTART:20070311T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
TZNAME:EDT
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20071104T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
TZNAME:EST
END:STANDARD
END:VTIMEZONE
BEGIN:VTIMEZONE
TZID:America/Phoenix
BEGIN:STANDARD
DTSTART:20070101T000000
TZOFFSETFROM:-0700
TZOFFSETTO:-0700
TZNAME:MST
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:m
DTSTAMP:20261123T010203Z
DTSTART;TZID=America/New_York:20261214T190000
DURATION:PT1H30M
RRULE:FREQ=MONTHLY;BYDAY=2MO
SUMMARY:Committee meeting
END:VEVENT
BEGIN:VEVENT
UID:w
DTSTAMP:20261123T010203Z
DTSTART:20261201T183000
DURATION:PT1H
RRULE:FREQ=WEEKLY;BYDAY=TU
SUMMARY:Meeting
END:VEVENT
BEGIN:VEVENT
UID:p
DTSTAMP:20261123T010203Z
DTSTART;TZID=America/Phoenix:20261129T090500
DURATION:PT45M
RRULE:FREQ=MONTHLY;BYDAY=-1SU
SUMMARY:Meeting
END:VEVENT
END:VCALENDAR
";
        let lines = "meeting\tm\t2026-12-14\t19:00\t90\tAmerica/New_York\t2MO\tCommittee meeting\n\
                     weekly\tw\t2026-12-01\t18:30\t60\t\tTU\tMeeting\n\
                     meeting\tp\t2026-11-29\t09:05\t45\tAmerica/Phoenix\t5SU\tMeeting\n";
        assert_eq!(make(STAMP, lines), Ok(expected.replace('\n', "\r\n")));
    }

    #[test]
    fn odd_lines_are_refused() {
        for lines in [
            "",
            "\n",
            "day",
            "day\ta",
            "day\t\t2026-11-28\tTitle",
            "day\ta\t2026-11-28\t",
            "day\ta\t2026-11-28\t ",
            "day\ta\t2026-11-28\tTitle\tmore",
            "day\ta\t2026-11-28\tTi\rtle",
            "day\ta\t2026-11-28\tTi\u{7}tle",
            "day\ta\u{b}\t2026-11-28\tTitle",
            "day\ta\t2026-11-31\tTitle",
            "day\ta\t2026-1-3\tTitle",
            "day\ta\t 2026-11-28\tTitle",
            "day\ta\t20261128\tTitle",
            "day\ta\t9999-12-31\tTitle",
            "day\ta\t2007-01-01\tTitle",
            "Day\ta\t2026-11-28\tTitle",
            "day\ta\t2026-11-28\tTitle\n\nday\tb\t2026-11-28\tTitle",
            "day\ta\t2026-11-28\tTitle\nday\ta\t2026-11-29\tTitle",
        ] {
            check(lines, Refused::Malformed);
        }
        for (date, time, minutes, weekday) in [
            ("2026-12-15", "19:00", "90", "2MO"),
            ("2026-12-14", "24:00", "90", "2MO"),
            ("2026-12-14", "19:60", "90", "2MO"),
            ("2026-12-14", "9:00", "90", "2MO"),
            ("2026-12-14", "+9:00", "90", "2MO"),
            ("2026-12-14", "19:00:00", "90", "2MO"),
            ("2026-12-14", "1900", "90", "2MO"),
            ("2026-12-14", "19:00", "0", "2MO"),
            ("2026-12-14", "19:00", "+90", "2MO"),
            ("2026-12-14", "19:00", "1441", "2MO"),
            ("2026-12-14", "19:00", "99999999999", "2MO"),
            ("2026-12-14", "19:00", "", "2MO"),
            ("2026-12-14", "19:00", "90", "1MO"),
            ("2026-12-14", "19:00", "90", "5MO"),
            ("2026-12-14", "19:00", "90", "-1MO"),
            ("2026-12-14", "19:00", "90", "2TU"),
            ("2026-12-14", "19:00", "90", "0MO"),
            ("2026-12-14", "19:00", "90", "02MO"),
            ("2026-12-14", "19:00", "90", "MO"),
            ("2026-12-14", "19:00", "90", "2mo"),
            ("2026-12-14", "19:00", "90", "2🙂"),
            ("2026-12-14", "19:00", "90", "2"),
            ("2026-12-14", "19:00", "90", ""),
        ] {
            check(
                &format!("meeting\ta\t{date}\t{time}\t{minutes}\tAmerica/Denver\t{weekday}\tTitle"),
                Refused::Malformed,
            );
        }
        check("weekly\ta\t2026-12-02\t18:30\t60\t\tTU\tTitle", Refused::Malformed);
        check("weekly\ta\t2026-12-01\t18:30\t60\t\t1TU\tTitle", Refused::Malformed);
        check("weekly\ta\t2026-12-01\t18:30\t60\tEurope/Paris\tTU\tTitle", Refused::UnknownZone);
        check("meeting\ta\t2026-12-14\t19:00\t90\t\t2MO\tTitle", Refused::UnknownZone);
    }

    #[test]
    fn odd_stamps_are_refused() {
        for stamp in [
            "",
            "20261123T010203",
            "20261123010203Z",
            "20261131T010203Z",
            "20261123T240203Z",
            "20261123T016003Z",
            "20261123T010260Z",
            "2026112\u{e9}T01020Z",
            "20261123T0102+3Z",
            " 20261123T010203Z",
            "20261123T010203Z\r\nX:Y",
        ] {
            assert_eq!(make(stamp, "day\ta\t2026-11-28\tTitle"), Err(Refused::Malformed), "{stamp:?}");
        }
    }

    #[test]
    fn what_is_long_is_folded_and_what_is_longer_refused() {
        for title in
            ["a".repeat(LONGEST), "\u{e9}".repeat(LONGEST / 2), "\u{1f642}".repeat(LONGEST / 4), ",".repeat(60)]
        {
            let file = make(STAMP, &format!("day\t{title}\t2026-11-28\t{title}")).expect("a file");
            assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
            let title = title + "b";
            check(&format!("day\tu\t2026-11-28\t{title}"), Refused::TooLong);
            check(&format!("day\t{title}\t2026-11-28\tTitle"), Refused::TooLong);
        }
        let line = |number: usize| format!("day\t{number}\t2026-11-28\tTitle\n");
        let most: String = (0..MOST).map(line).collect();
        assert!(make(STAMP, &most).is_ok());
        check(&(most + &line(MOST)), Refused::TooLong);
    }
}
