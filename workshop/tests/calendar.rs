//! Holds that a second implementation reads in a calendar file what was meant by it: days, reminders, and the times of meetings.
//! Must not hold the text of a file; that is for the tests beside the code.

#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test, which is what it is for")]

use calcard::common::timezone::Tz;
use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use calcard::{Entry, Parser};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta};
use proptest::prelude::*;
use std::collections::BTreeSet;
use workshop::calendar::make;

const STAMP: &str = "20261123T010203Z";

/// The zones in which clocks change, and those in which they do not.
const CHANGING: [&str; 5] =
    ["America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Anchorage"];
const STEADY: [&str; 2] = ["America/Phoenix", "Pacific/Honolulu"];

/// Reads a file as one calendar, of which nothing was lost: written again it has the same lines.
fn read(file: &str) -> ICalendar {
    let mut parser = Parser::new(file);
    let (first, then) = (parser.entry(), parser.entry());
    let (Entry::ICalendar(calendar), Entry::Eof) = (first, then) else { panic!("no calendar: {file}") };
    assert_eq!(lines(&calendar.to_string()), lines(file));
    calendar
}

/// The lines of a file as they were before they were folded. The order of the parts of a rule means nothing.
fn lines(file: &str) -> Vec<String> {
    let line = |line: &str| {
        let Some(rule) = line.strip_prefix("RRULE:") else { return line.to_owned() };
        format!("RRULE:{}", rule.split(';').collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(";"))
    };
    file.replace("\r\n ", "").split("\r\n").map(line).collect()
}

fn all(calendar: &ICalendar, kind: ICalendarComponentType) -> Vec<&ICalendarComponent> {
    calendar.components.iter().filter(|component| component.component_type == kind).collect()
}

fn said(component: &ICalendarComponent, property: ICalendarProperty) -> &str {
    component.property(&property).unwrap().values[0].as_text().unwrap()
}

/// The first starts and ends of the events: at the clock of their zone, and in UTC. Without a zone both are the same.
fn times(calendar: &ICalendar, most: usize) -> Vec<[NaiveDateTime; 3]> {
    let found = calendar.expand_dates(Tz::Floating, most);
    assert_eq!(found.errors, []);
    let both = |event: calcard::icalendar::dates::CalendarEvent<DateTime<Tz>, _>| {
        let event = event.try_into_date_time().unwrap();
        [event.start.naive_local(), event.start.naive_utc(), event.end.naive_local()]
    };
    found.events.into_iter().map(both).collect()
}

fn at(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

#[test]
fn days_and_their_reminders_come_back() {
    let title = "Write letter, then; \\ rest \u{2014} \u{1f642}".to_owned() + &" on and on".repeat(6);
    let calendar =
        read(&make(STAMP, &format!("day\tsome;uid\t2026-11-28\t{title}\nday\tb\t2028-02-29\tPost")).unwrap());
    assert_eq!(said(&calendar.components[0], ICalendarProperty::Version), "2.0");
    assert_eq!(said(&calendar.components[0], ICalendarProperty::Prodid), "-//Reminders//EN");

    let days = ["2026-11-28", "2028-02-29"].map(|day| at(&format!("{day}T00:00:00")));
    let expected = days.map(|day| [day, day, day + TimeDelta::days(1)]);
    assert_eq!(times(&calendar, 10), expected);

    let events = all(&calendar, ICalendarComponentType::VEvent);
    assert_eq!((events[0].uid(), events[1].uid()), (Some("some;uid"), Some("b")));
    assert_eq!(said(events[0], ICalendarProperty::Summary), title);
    for event in events {
        let start = event.property(&ICalendarProperty::Dtstart).unwrap().values[0].as_partial_date_time().unwrap();
        assert!(!start.has_time(), "a day, not its midnight");
        let stamp = event.property(&ICalendarProperty::Dtstamp).unwrap().values[0].as_partial_date_time().unwrap();
        assert_eq!(stamp.to_timestamp(), Some(at("2026-11-23T01:02:03").and_utc().timestamp()));
    }

    let alarms = all(&calendar, ICalendarComponentType::VAlarm);
    let shown = alarms.iter().map(|alarm| {
        let ICalendarValue::Duration(before) = &alarm.property(&ICalendarProperty::Trigger).unwrap().values[0] else {
            panic!("a reminder at no distance")
        };
        days[0] + before.to_time_delta().unwrap()
    });
    let shown: Vec<_> = shown.take(3).collect();
    assert_eq!(shown, ["2026-11-21T09:00:00", "2026-11-25T09:00:00", "2026-11-27T09:00:00"].map(at));
    assert_eq!(alarms.len(), 6);
    for (alarm, title) in alarms.iter().zip([&*title, &title, &title, "Post", "Post", "Post"]) {
        assert_eq!(said(alarm, ICalendarProperty::Description), title);
    }
}

#[test]
fn a_meeting_stays_at_its_hour_when_the_clocks_change() {
    let line = "meeting\tm\t2026-12-14\t19:00\t90\tAmerica/New_York\t2MO\tCommittee meeting";
    let found = times(&read(&make(STAMP, line).unwrap()), 12);
    // Second Mondays, of a printed calendar. In UTC it is the day after, at midnight, in winter, and 23:00 in summer.
    let expected = [
        ("2026-12-14", "2026-12-15T00"),
        ("2027-01-11", "2027-01-12T00"),
        ("2027-02-08", "2027-02-09T00"),
        ("2027-03-08", "2027-03-09T00"),
        ("2027-04-12", "2027-04-12T23"),
        ("2027-05-10", "2027-05-10T23"),
        ("2027-06-14", "2027-06-14T23"),
        ("2027-07-12", "2027-07-12T23"),
        ("2027-08-09", "2027-08-09T23"),
        ("2027-09-13", "2027-09-13T23"),
        ("2027-10-11", "2027-10-11T23"),
        ("2027-11-08", "2027-11-09T00"),
    ];
    let expected = expected.map(|(day, utc)| {
        [at(&format!("{day}T19:00:00")), at(&format!("{utc}:00:00")), at(&format!("{day}T20:30:00"))]
    });
    assert_eq!(found, expected);
}

#[test]
fn a_fifth_weekday_is_the_last() {
    for weekday in ["5SU", "-1SU"] {
        let line = format!("meeting\tm\t2026-11-29\t09:00\t60\tPacific/Honolulu\t{weekday}\tMeeting");
        let found = times(&read(&make(STAMP, &line).unwrap()), 4);
        let expected =
            ["2026-11-29", "2026-12-27", "2027-01-31", "2027-02-28"].map(|day| at(&format!("{day}T09:00:00")));
        assert_eq!(found.iter().map(|[start, ..]| *start).collect::<Vec<_>>(), expected);
        assert_eq!(found[0][1], at("2026-11-29T19:00:00"));
    }
}

#[test]
fn a_week_has_its_meeting_at_the_clock_of_the_place() {
    let found = times(&read(&make(STAMP, "weekly\tw\t2026-12-01\t18:30\t60\t\tTU\tMeeting").unwrap()), 60);
    let (first, week) = (at("2026-12-01T18:30:00"), TimeDelta::days(7));
    for ([start, utc, end], number) in found.iter().zip(0..60) {
        assert_eq!((*start, *utc, *end), (first + week * number, *start, *start + TimeDelta::hours(1)));
    }
    let there = "weekly\tw\t2027-03-09\t18:30\t60\tAmerica/Anchorage\tTU\tMeeting";
    let found = times(&read(&make(STAMP, there).unwrap()), 2);
    assert_eq!([found[0][1], found[1][1]], ["2027-03-10T03:30:00", "2027-03-17T02:30:00"].map(at));
}

/// What a file says of its zones, but for since when; a line for each name and distance from UTC, with its rule.
fn zones(calendar: &ICalendar) -> BTreeSet<String> {
    let told = calendar.to_string();
    let mut found = BTreeSet::new();
    for part in told.split("BEGIN:").filter(|part| part.starts_with("STANDARD") || part.starts_with("DAYLIGHT")) {
        let lines = part.lines().take_while(|line| !line.starts_with("END"));
        let mut lines: Vec<_> =
            lines.filter(|line| !line.starts_with("DTSTART") && !line.starts_with("RDATE")).collect();
        lines.sort_unstable();
        found.insert(lines.join(" "));
    }
    found
}

#[test]
fn zones_are_those_of_the_worlds_database() {
    let [from, to] = ["2027-06-01T00:00:00", "2057-06-01T00:00:00"].map(|text| at(text).and_utc().timestamp());
    for zone in CHANGING.into_iter().chain(STEADY) {
        let line = format!("weekly\tw\t2026-12-01\t18:30\t60\t{zone}\tTU\tMeeting");
        let ours = read(&make(STAMP, &line).unwrap());
        assert_eq!(said(all(&ours, ICalendarComponentType::VTimezone)[0], ICalendarProperty::Tzid), zone);
        let mut theirs = ICalendar { components: vec![ICalendarComponent::new(ICalendarComponentType::VCalendar)] };
        theirs.add_timezone(zone, from, to).unwrap();
        let mut theirs = zones(&theirs);
        // What was so before the first change that they tell of.
        theirs.retain(|told| told.contains("RRULE") || STEADY.contains(&zone));
        assert_eq!(zones(&ours), theirs, "{zone}");
    }
}

proptest! {
    #[test]
    fn whatever_is_asked_is_answered(stamp in "[0-9TZ]{0,17}|\\PC{0,17}", lines in "((day|meeting|weekly)?(\t\\PC{0,6}){0,8}\n?){0,3}") {
        let _ = make(&stamp, &lines);
        let _ = make(STAMP, &lines);
    }

    #[test]
    fn every_title_comes_back(title in "\\PC{0,40}[!-~]", days in 0u64..100_000) {
        prop_assume!(title.len() <= 60);
        let day = NaiveDate::from_ymd_opt(2008, 1, 1).unwrap() + chrono::Days::new(days);
        let calendar = read(&make(STAMP, &format!("day\ta\t{day}\t{title}")).unwrap());
        prop_assert_eq!(said(all(&calendar, ICalendarComponentType::VEvent)[0], ICalendarProperty::Summary), title);
        prop_assert_eq!(times(&calendar, 1)[0][0].date(), day);
    }

    #[test]
    fn every_meeting_is_on_its_weekday(days in 0u64..20_000, zone in 0usize..5, last: bool) {
        let day = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(days);
        let number = if last { 5 } else { day.day0() / 7 + 1 };
        let name = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][day.weekday().num_days_from_monday() as usize];
        let line = format!("meeting\ta\t{day}\t19:00\t90\t{}\t{number}{name}\tMeeting", CHANGING[zone]);
        let is_last = (day + chrono::Days::new(7)).month() != day.month();
        let file = make(STAMP, &line);
        prop_assert_eq!(file.is_ok(), number < 5 || is_last);
        prop_assume!(file.is_ok());
        let found = times(&read(&file.unwrap()), 12);
        prop_assert_eq!(found.len(), 12);
        prop_assert_eq!(found[0][0].date(), day);
        for (before, after) in found.iter().zip(&found[1..]) {
            let months = |time: NaiveDateTime| time.year() * 12 + time.month0() as i32;
            prop_assert_eq!(months(after[0]) - months(before[0]), 1);
            prop_assert_eq!(after[0].weekday(), day.weekday());
            prop_assert_eq!(after[0].time(), before[0].time());
        }
    }
}
