//! What is said about reminders: the calendar file, the number on the icon, and the browser's own notice (R26).
//! It must promise nothing that this phone cannot do.

use super::counted;
use crate::state::Support;

/// The page's title and the link to it.
pub const TITLE: &str = "Reminders";
/// The part about the calendar.
pub const CALENDAR: &str = "Calendar file";
/// What it holds.
pub const CALENDAR_LINE: &str = "A file for this phone’s calendar: “Write letter” on each day a reply is due, with a reminder seven, three and one days before, and the committee’s meeting each month. No names, no steps.";
/// What a calendar does with it.
pub const CALENDAR_COPIES: &str = "A phone may copy its calendar to a company. The titles say little, but they say that letters are written, and when.";
/// What a calendar does not do.
pub const CALENDAR_OLD: &str =
    "The calendar keeps what an older file brought. When a reply is posted early, delete its day there by hand.";
/// A choice.
pub const WITH_REPLIES: &str = "Days on which a reply is due";
/// A choice.
pub const WITH_MEETING: &str = "The committee’s meeting";
/// The button.
pub const MAKE: &str = "Make the file";
/// Nothing to put in.
pub const NOTHING: &str = "There is nothing to put into a calendar: nothing is due, or nothing is ticked.";
/// The part about the browser's own notice.
pub const NOTICE: &str = "A notice the day before";
/// What it says and keeps.
pub const NOTICE_LINE: &str = "“A reply is due tomorrow”, and no more. For this the browser keeps the day of the next notice in clear, beside your records.";
/// The button.
pub const TURN_ON: &str = "Turn notices on";
/// The button.
pub const TURN_OFF: &str = "Turn notices off";
/// What always works.
pub const IN_APP: &str = "In the app";
/// What always works.
pub const IN_APP_LINE: &str = "Today shows what is due whenever you open it. Where the phone can, the app’s icon carries the number of letters to answer.";
/// The name under which the file is saved.
pub const FILE_NAME: &str = "reminders.ics";

/// What is in the file: "2 days on which a reply is due, and the committee’s meeting".
pub fn holds(replies: usize, meeting: bool) -> String {
    let replies = i64::try_from(replies).unwrap_or(i64::MAX);
    let days = counted(replies, "day on which a reply is due", "days on which a reply is due");
    match (replies, meeting) {
        (0, _) => "The committee’s meeting, each month.".to_owned(),
        (_, true) => format!("{days}, and the committee’s meeting each month."),
        (_, false) => format!("{days}."),
    }
}

/// What of notices works on this phone.
pub fn support(support: Support) -> &'static str {
    match support {
        Support::None => "This browser cannot show notices by itself. The calendar file can.",
        Support::Off => "Notices are off.",
        Support::Refused => "This browser was told to show no notices. Its settings can change that.",
        Support::On => "Notices are on. When the browser looks is up to the browser; it may come late or not at all.",
    }
}

/// What Today says of reminders here, in one line.
pub fn on_today(support: Support) -> &'static str {
    match support {
        Support::On => {
            "Reminders on this phone: a notice the day before, this page, and a calendar file if you made one."
        }
        _ => "Reminders on this phone: this page, and a calendar file if you made one.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_said_before_it_is_saved() {
        assert_eq!(holds(0, true), "The committee’s meeting, each month.");
        assert_eq!(holds(1, false), "1 day on which a reply is due.");
        assert_eq!(holds(2, true), "2 days on which a reply is due, and the committee’s meeting each month.");
    }
}
