//! What is said of the committee: its settings, when it meets, what its posts have to do next, and how to reach it (R21, R53,
//! R69, R89 to R96, R108, R111, R168). It must hold no address and no way into a meeting; those are settings.

use super::{counted, frame};
use crate::domain::day::{Day, Month, spoken_in_full};
use crate::domain::meeting::{MeetingRule, Zone};
use crate::domain::post::Post;

/// The page of settings, and the link to it.
pub const TITLE: &str = "Committee settings";
/// What the page is for.
pub const LINE: &str = "What your committee decides. The values that stand here at first are those of the Connecticut programme; change what is different with you.";
/// The button.
pub const SAVE: &str = "Save";
/// The button that fills in the programme's own values.
pub const PRESETS: &str = "Put the presets back";
/// What the button does not do.
pub const PRESETS_LINE: &str = "This fills in the fields. Nothing is kept before you save.";

/// The head of the days.
pub const DAYS: &str = "Days";
/// The field of the reply days (R21).
pub const REPLY_DAYS: &str = "Days to answer a letter";
/// What a change of it does.
pub const REPLY_DAYS_HINT: &str = "A new number counts for letters that reach you from today on.";
/// The field of the review days (R56).
pub const REVIEW_DAYS: &str = "Days to ask for a review";
/// From when they count.
pub const REVIEW_DAYS_HINT: &str = "Counted from the notice that a letter was returned or refused.";
/// Behind a number of days.
pub const DAYS_SUFFIX: &str = "days";

/// The head of whom and where.
pub const REACH: &str = "Whom and where";
/// The field of who is told (R48).
pub const TOLD: &str = "Who is told of each letter";
/// Nothing stands in it.
pub const TOLD_NEEDED: &str = "Say who is told, for example the coordinating secretary.";
/// The field of the return address (R53).
pub const ADDRESS: &str = "Return address";
/// What belongs into it.
pub const ADDRESS_HINT: &str = "The committee’s PO box, line by line. Never your own address.";
/// Nothing stands in it.
pub const ADDRESS_NEEDED: &str = "Give the committee’s PO box.";
/// The field of the public e-mail address (R168).
pub const EMAIL: &str = "Public e-mail of the committee";
/// It is no address.
pub const EMAIL_ERROR: &str = "An e-mail address has an @ sign in the middle. Correct it, or leave the field empty.";
/// A text is too long.
pub const TOO_LONG: &str = "This is too long to keep. Make it shorter.";

/// The head of the meeting.
pub const MEETING: &str = "Committee meeting";
/// The select of which weekday of the month.
pub const NTH: &str = "Which one of the month";
/// The select of the weekday.
pub const WEEKDAY: &str = "Weekday";
/// The field of the time.
pub const TIME: &str = "Time";
/// How a time is typed.
pub const TIME_HINT: &str = "On a clock of 24 hours, for example 19:00.";
/// It is no time.
pub const TIME_ERROR: &str = "Give the time as hours and minutes, for example 19:00.";
/// The select of the time zone.
pub const ZONE: &str = "Time zone";

/// The head of the clean-time table (R89).
pub const CLEAN_TIMES: &str = "Clean time for each post";
/// How it is typed.
pub const CLEAN_TIMES_LINE: &str = "In whole years. 0 means one day.";
/// Behind a number of years.
pub const YEARS_SUFFIX: &str = "years";

/// The head of the term rules.
pub const TERMS: &str = "Terms";
/// The fields of the term rules: months, terms in a row, months until a commitment is open (R93, R94, R96).
pub const TERM_FIELDS: [&str; 3] =
    ["Months of a term", "Terms in a row in the same post", "Missed months in a row until a commitment is open"];

/// The summary of the committee's own words (R69).
pub const BANNED: &str = "Own words for what a guide arranges for nobody";
/// How they are typed.
pub const BANNED_LINE: &str =
    "If your committee’s list says it otherwise, type its words. An empty field keeps the app’s.";

/// The head of the way into the meeting.
pub const ACCESS: &str = "How to get into the meeting";
/// What becomes of it.
pub const ACCESS_LINE: &str = "Kept sealed on this phone like a private note. The app shows and copies it, and opens nothing; it is in no export.";
/// It needs a lock.
pub const ACCESS_NEEDS_LOCK: &str = "The meeting’s link and passcode open once a lock is set.";
/// The field of the link.
pub const LINK: &str = "Meeting link";
/// The field of the passcode.
pub const PASSCODE: &str = "Passcode";
/// The button that keeps both.
pub const SAVE_ACCESS: &str = "Save link and passcode";
/// The buttons that copy one of the two.
pub const COPY_LINK: &str = "Copy the link";
/// See [`COPY_LINK`].
pub const COPY_PASSCODE: &str = "Copy the passcode";
/// It was copied.
pub const COPIED: &str = "Copied. Paste it where you join the meeting.";
/// The browser did not copy.
pub const COPY_FAILED: &str = "The browser did not copy it. Select it in the field and copy it yourself.";

/// The page of the posts, and the link to it.
pub const POSTS: &str = "The posts";
/// What it shows.
pub const POSTS_LINE: &str = "What each post of the committee does, to read. The committee’s own desk, with its lists and its money, is not in this version of the app.";
/// The head of what holds for every post.
pub const FOR_EVERY_POST: &str = "For every trusted servant";
/// The head of the duties.
pub const DUTIES: &str = "What the post does";
/// The head of the dates.
pub const NEXT_DATES: &str = "Next dates";

/// The page about the programme, and the link to it.
pub const ABOUT: &str = "About the programme";
/// The head of how to reach the committee.
pub const CONTACT: &str = "How to reach the committee";
/// Where that comes from.
pub const CONTACT_LINE: &str = "As it stands in the committee settings.";
/// What the app is beside the official log (R59).
pub const MEMORY: &str = "This app is your memory; the official log is the secretary’s.";
/// The summary of the outline (R165).
pub const OUTLINE: &str = "One-page outline for a presentation";

/// Names which one of the month's weekdays; the fifth is the last.
pub fn nth(nth: u8) -> &'static str {
    match nth {
        1 => "First",
        2 => "Second",
        3 => "Third",
        4 => "Fourth",
        _ => "Last",
    }
}

/// Names a time zone in a list, with a town: "Eastern (New York)".
pub fn zone(zone: Zone) -> &'static str {
    match zone {
        Zone::NewYork => "Eastern (New York)",
        Zone::Chicago => "Central (Chicago)",
        Zone::Denver => "Mountain (Denver)",
        Zone::LosAngeles => "Pacific (Los Angeles)",
        Zone::Phoenix => "Arizona (Phoenix)",
        Zone::Anchorage => "Alaska (Anchorage)",
        Zone::Honolulu => "Hawaii (Honolulu)",
    }
}

/// Names a time zone behind a time: "Eastern".
fn zone_in_short(named: Zone) -> &'static str {
    zone(named).split(" (").next().unwrap_or_default()
}

/// Says a time: "7:00 pm Eastern".
pub fn time(rule: &MeetingRule) -> String {
    format!("{} {}", frame::time(rule.hour, rule.minute), zone_in_short(rule.zone))
}

/// Says a day with weekday and year: "Monday 14 December 2026".
pub fn full_day(day: Day) -> String {
    format!("{} {}", spoken_in_full(day), Month::of(day).year)
}

/// Says the next meeting (R111): "Next meeting: Monday 14 December 2026, 7:00 pm Eastern".
pub fn next_meeting(on: Day, rule: &MeetingRule) -> String {
    format!("Next meeting: {}, {}", full_day(on), time(rule))
}

/// Says the meetings after the next one: "Then Monday 11 January 2027 and Monday 8 February 2027."
pub fn then(meetings: &[Day]) -> String {
    format!("Then {}.", meetings.iter().map(|day| full_day(*day)).collect::<Vec<_>>().join(" and "))
}

/// Says which numbers a field takes: "Give a whole number from 1 to 90."
pub fn whole_number(first: u32, last: u32) -> String {
    format!("Give a whole number from {first} to {last}.")
}

/// Says how long one is clean before a post: "Clean time: 2 years".
pub fn clean_time(years: u8) -> String {
    match years {
        0 => "Clean time: one day".to_owned(),
        years => format!("Clean time: {}", counted(i64::from(years), "year", "years")),
    }
}

/// The next dates of a post (R101, R102, R106, R108, R111); the region meets on the third Saturday.
pub fn dates(post: Post, meeting: Day, regional: Day) -> Vec<String> {
    let (meeting, regional) = (full_day(meeting), full_day(regional));
    let mut said = vec![format!("The committee meets on {meeting}.")];
    match post {
        Post::Chair => {
            said.push("The agenda is ready by then.".to_owned());
            said.push(format!("The region meets on {regional}; the month’s report goes there."));
        }
        Post::RecordingSecretary => {
            said.push(format!("Minutes go to the chair before {regional}, when the region meets."));
            said.push(format!("Minutes go to the members before {meeting}."));
        }
        _ => {}
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    #[test]
    fn r111_the_next_meeting_is_said_in_full() {
        let rule = MeetingRule::default();
        let said = "Next meeting: Monday 14 December 2026, 7:00 pm Eastern";
        assert_eq!(next_meeting(rule.next(day("2026-11-23")), &rule), said);
    }

    #[test]
    fn hours_of_both_halves_are_said() {
        let said = |hour, minute| time(&MeetingRule { hour, minute, ..MeetingRule::default() });
        assert_eq!(said(0, 5), "12:05 am Eastern");
        assert_eq!(said(12, 0), "12:00 pm Eastern");
        assert_eq!(said(9, 30), "9:30 am Eastern");
    }

    #[test]
    fn each_zone_has_a_town() {
        for named in Zone::ALL {
            assert!(zone(named).ends_with(')') && !zone_in_short(named).contains('('), "{}", zone(named));
        }
    }

    #[test]
    fn r108_minutes_have_two_dates() {
        let said = dates(Post::RecordingSecretary, day("2026-12-14"), day("2026-12-19"));
        assert_eq!(said[1], "Minutes go to the chair before Saturday 19 December 2026, when the region meets.");
        assert_eq!(said[2], "Minutes go to the members before Monday 14 December 2026.");
        assert_eq!(dates(Post::Member, day("2026-12-14"), day("2026-12-19")).len(), 1);
    }

    #[test]
    fn r89_clean_time_is_said() {
        assert_eq!([0, 1, 2].map(clean_time), ["Clean time: one day", "Clean time: 1 year", "Clean time: 2 years"]);
    }
}
