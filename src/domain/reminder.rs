//! What a calendar file reminds of: the day each reply is due, and the committee's meeting (R26, R111).
//! It must name nobody: titles are neutral, and ids are random words that say nothing.

use super::caseload::Line;
use super::clock::open_dues;
use super::committee::Committee;
use super::day::{Day, to_iso};
use super::group::Group;
use super::meeting::{LAST, MeetingRule};
use chrono::Weekday;

/// What stands in the calendar for a reply that is due.
pub const WRITE_LETTER: &str = "Write letter";
/// What stands there for the committee's meeting.
pub const MEETING: &str = "Committee meeting";
/// The id of the meeting's entry: the same each time, so that a new file replaces what an older one brought.
const MEETING_ID: &str = "3f0c6b1e5a9d47c2b8e1f4a70d92c6b5";
/// What stands there for the writing group's meeting, and the id of its entry.
const WEEKLY: &str = "Weekly meeting";
const WEEKLY_ID: &str = "b41d7e09c6a2438f9d05e7c1326fa88e";
const WEEKLY_MINUTES: u32 = 60;
/// How long a meeting is put down for; the guidelines name no end.
const MEETING_MINUTES: u32 = 90;

/// What to put into a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The replies that are due.
    pub replies: bool,
    /// The committee's meeting.
    pub meeting: bool,
}

/// A day in the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueReply {
    /// The random id of the letter to answer.
    pub id: String,
    /// The last day to answer it (R21).
    pub on: Day,
}

/// The replies that are due today or later, soonest first: one for each open letter (A43). A held clock is left out: nothing has to be written then.
#[must_use]
pub fn due_replies(lines: &[Line], today: Day, committee: &Committee) -> Vec<DueReply> {
    let policy = committee.policy();
    let mut due: Vec<DueReply> = lines
        .iter()
        .filter(|line| line.is_running())
        .flat_map(|line| open_dues(line, &policy))
        .map(|(letter, on)| DueReply { id: letter.id.to_string(), on })
        .filter(|due| due.on >= today)
        .collect();
    due.sort_by(|one, other| (one.on, &one.id).cmp(&(other.on, &other.id)));
    due
}

/// The lines of which the workshop makes the file: one an entry, its parts apart by tabs.
#[must_use]
pub fn calendar_lines(lines: &[Line], today: Day, committee: &Committee, wish: Wish) -> String {
    let replies = due_replies(lines, today, committee).into_iter().filter(|_| wish.replies);
    let replies = replies.map(|due| format!("day\t{}\t{}\t{WRITE_LETTER}", due.id, to_iso(due.on)));
    let meeting = wish.meeting.then(|| meeting_line(&committee.meeting, today));
    replies.chain(meeting).collect::<Vec<_>>().join("\n")
}

fn meeting_line(rule: &MeetingRule, today: Day) -> String {
    let MeetingRule { nth, weekday, hour, minute, zone } = rule;
    let number = if *nth == LAST { "-1".to_owned() } else { nth.to_string() };
    let weekday = in_two_letters(*weekday);
    format!(
        "meeting\t{MEETING_ID}\t{}\t{hour:02}:{minute:02}\t{MEETING_MINUTES}\t{}\t{number}{weekday}\t{MEETING}",
        to_iso(rule.next(today)),
        zone.name()
    )
}

/// The line of a meeting that comes again each week, at that time wherever the phone is: that of a writing group (R124).
#[must_use]
pub fn weekly_line(group: &Group, first: Day) -> String {
    let Group { weekday, hour, minute, .. } = group;
    format!(
        "weekly\t{WEEKLY_ID}\t{}\t{hour:02}:{minute:02}\t{WEEKLY_MINUTES}\t\t{}\t{WEEKLY}",
        to_iso(first),
        in_two_letters(*weekday)
    )
}

/// A weekday as calendar files write it.
fn in_two_letters(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}

/// The next day on which a notice is due: the day before a reply is (R26). None while nothing is due from tomorrow on.
#[must_use]
pub fn notice_day(lines: &[Line], today: Day, committee: &Committee) -> Option<Day> {
    let before = |due: &DueReply| due.on.pred_opt();
    due_replies(lines, today, committee).iter().filter_map(before).find(|day| *day >= today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use crate::domain::guide::Side;
    use crate::domain::id::{EntryId, Opaque, WriterId};
    use crate::domain::letter::{Entry, Received, What};
    use crate::domain::name::PenName;
    use crate::domain::writer::{HoldReason, Writer, WriterState};

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    fn line(number: u8, in_hand: &str, change: impl FnOnce(&mut Writer)) -> Line {
        let id = WriterId(Opaque::new([number; 16]));
        let mut writer = Writer::begin(id, PenName::kept("Robin"), Side::Mens, day("2026-01-01"));
        change(&mut writer);
        let letter = Entry::new(EntryId(Opaque::new([number; 16])), What::Received(Received::on(day(in_hand))));
        Line::of(&writer, &[letter])
    }

    /// A writer with a letter in hand on each of these days.
    fn line_of(number: u8, in_hand: &[&str]) -> Line {
        let writer =
            Writer::begin(WriterId(Opaque::new([number; 16])), PenName::kept("Robin"), Side::Mens, day("2026-01-01"));
        let letter = |(place, on): (u8, &&str)| {
            Entry::new(EntryId(Opaque::new([number * 16 + place; 16])), What::Received(Received::on(day(on))))
        };
        Line::of(&writer, &(0..).zip(in_hand).map(letter).collect::<Vec<_>>())
    }

    #[test]
    fn r26_replies_and_the_meeting_stand_in_the_calendar_under_neutral_titles() {
        let lines = [line(2, "2026-11-14", |_| ()), line(1, "2026-11-10", |_| ())];
        let wish = Wish { replies: true, meeting: true };
        let text = calendar_lines(&lines, day("2026-11-23"), &Committee::default(), wish);
        let ids = ["01".repeat(16), "02".repeat(16)];
        let wanted = format!(
            "day\t{}\t2026-11-24\tWrite letter\nday\t{}\t2026-11-28\tWrite letter\n\
             meeting\t{MEETING_ID}\t2026-12-14\t19:00\t90\tAmerica/New_York\t2MO\tCommittee meeting",
            ids[0], ids[1]
        );
        assert_eq!(text, wanted);
        assert!(!text.contains("Robin"));
    }

    /// A caption, the days in hand of each writer's open letters, today, the days that are listed, and that of the notice.
    type Case<'a> = (&'a str, &'a [&'a [&'a str]], &'a str, &'a [&'a str], Option<&'a str>);

    #[test]
    fn a43_every_open_letter_of_a_writer_is_reminded_of() {
        let days = |days: &[&str]| days.iter().map(|text| day(text)).collect::<Vec<_>>();
        let table: [Case; 5] = [
            ("the first is late", &[&["2026-11-01", "2026-11-10"]], "2026-11-16", &["2026-11-24"], Some("2026-11-23")),
            (
                "both are ahead",
                &[&["2026-11-10", "2026-11-12"]],
                "2026-11-16",
                &["2026-11-24", "2026-11-26"],
                Some("2026-11-23"),
            ),
            (
                "logged newest first",
                &[&["2026-11-12", "2026-11-01"]],
                "2026-11-16",
                &["2026-11-26"],
                Some("2026-11-25"),
            ),
            (
                "two writers with two each",
                &[&["2026-11-01", "2026-11-14"], &["2026-11-03", "2026-11-05"]],
                "2026-11-17",
                &["2026-11-17", "2026-11-19", "2026-11-28"],
                Some("2026-11-18"),
            ),
            (
                "two of one day are two",
                &[&["2026-11-10", "2026-11-10"]],
                "2026-11-16",
                &["2026-11-24", "2026-11-24"],
                Some("2026-11-23"),
            ),
        ];
        for (about, writers, today, due, notice) in table {
            let lines: Vec<Line> = (1..).zip(writers).map(|(number, in_hand)| line_of(number, in_hand)).collect();
            let found = due_replies(&lines, day(today), &Committee::default());
            assert_eq!(found.iter().map(|due| due.on).collect::<Vec<_>>(), days(due), "A43: {about}");
            let ids: std::collections::BTreeSet<&String> = found.iter().map(|due| &due.id).collect();
            assert_eq!(ids.len(), found.len(), "each has an entry of its own: {about}");
            assert_eq!(notice_day(&lines, day(today), &Committee::default()), notice.map(day), "A43: {about}");
        }
    }

    #[test]
    fn what_is_past_held_or_over_is_left_out() {
        let held = line(1, "2026-11-20", |writer| writer.begin_hold(day("2026-11-21"), HoldReason::LockDown));
        let ended = line(2, "2026-11-20", |writer| writer.change_state(WriterState::Ended, day("2026-11-21"), None));
        let late = line(3, "2026-11-01", |_| ());
        assert_eq!(due_replies(&[held, ended, late], day("2026-11-23"), &Committee::default()), []);
    }

    #[test]
    fn a_notice_is_due_the_day_before_a_reply_and_never_in_the_past() {
        let lines = [line(1, "2026-11-10", |_| ()), line(2, "2026-11-14", |_| ())];
        let committee = Committee::default();
        let due = |today: &str| notice_day(&lines, day(today), &committee);
        assert_eq!(due("2026-11-22"), Some(day("2026-11-23")));
        assert_eq!(due("2026-11-24"), Some(day("2026-11-27")));
        assert_eq!(due("2026-11-28"), None);
    }

    #[test]
    fn r124_a_groups_meeting_comes_again_each_week_wherever_the_phone_is() {
        let group = Group { weekday: Weekday::Thu, hour: 19, minute: 5, people: Vec::new(), under_way: None };
        let parts = ["weekly", WEEKLY_ID, "2026-11-26", "19:05", "60", "", "TH", "Weekly meeting"];
        assert_eq!(weekly_line(&group, day("2026-11-26")), parts.join("\t"));
    }
}
