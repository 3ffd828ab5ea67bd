//! What is said of the writing group: its people, its weeks, one's own checks, the texts, the coordinators (R122 to R139, A38).
//! It must rank nobody, count no streak, and say nothing of letters or of the library (R137).

use super::{counted, frame, isolated};
use crate::domain::day::{Day, spoken, weekday_name};
use crate::domain::group::{
    Doing, Kept, MOST_PEOPLE, Mark, Meeting, NAME_LENGTH, NameProblem, OWN_LENGTH, Person, Script, Week,
};
use crate::state::TextTrouble;
use chrono::Weekday;

/// Until the records of the room are there.
pub const READING: &str = "Reading the group’s records.";
/// One of the records is there, but cannot be read.
pub const UNREADABLE: &str = "Something kept of the group cannot be read. Nothing of it is changed. Restore a backup under Me, or open the app again.";
/// What the room is, before there is a group.
pub const LINE: &str =
    "For a group that meets once a week to write a Fourth Step. You can run its meeting from this phone.";
/// What is kept in it (A38, R133).
pub const LINE_KEPT: &str = "Kept here are first names, ticks, and what each person intends until next week, in a few words. What anybody writes in the step stays with them.";
/// The form of the weekday and the time.
pub const WHEN: &str = "When does the group meet?";
/// The summary under which it is changed.
pub const CHANGE_WHEN: &str = "Change when it meets";
/// The select of the weekday.
pub const WEEKDAY: &str = "Weekday";
/// The choice is missing.
pub const WEEKDAY_NEEDED: &str = "Choose a weekday.";
/// The field of the time.
pub const TIME: &str = "Time";
/// How a time is typed.
pub const TIME_HINT: &str = "On a clock of 24 hours, for example 19:30.";
/// It is no time.
pub const TIME_ERROR: &str = "Give the time as hours and minutes, for example 19:30.";
/// The button.
pub const SAVE_WHEN: &str = "Save day and time";
/// The link to the meeting.
pub const RUN: &str = "Run the meeting";
/// The same while one is under way.
pub const GO_ON: &str = "Go on with the meeting";
/// Two meetings in a row went without a tick (R130).
pub const DRIFT: &str = "At the last two meetings the Preamble or the Meeting Format was not ticked as read. They say what this meeting is for. A group that stops reading them soon becomes another kind of group.";

/// The short list of who is missed (R136).
pub const MISSED: &str = "Missed two weeks";
/// What the list is for.
pub const MISSED_LINE: &str =
    "They were at neither of the last two meetings. No message is sent: a kind word can only come from you.";

/// The list of people.
pub const PEOPLE: &str = "People";
/// Nobody on it.
pub const NOBODY: &str = "The people of the group will stand here, in the order of the round.";
/// Who is not in the round any more.
pub const NOT_IN_ROUND: &str = "No longer in the round";
/// The form that adds one.
pub const ADD: &str = "Add a person";
/// Its button.
pub const ADD_BUTTON: &str = "Add this person";
/// The field of the name.
pub const NAME: &str = "First name or initials";
/// What is not asked for (R129, R133).
pub const NAME_HINT: &str = "It stays on this phone.";
/// Somebody else has it, and a list could not tell the two apart.
pub const NAME_TAKEN: &str = "Somebody here goes by this name already. Add a letter, for example Ana B.";
/// The question of the mark (R123).
pub const MARK: &str = "Where do they stand?";

/// The links to the other pages of the room, and their titles.
pub const JUST_ME: &str = "Just me";
/// See [`JUST_ME`].
pub const SCRIPTS: &str = "Preamble and Meeting Format";
/// See [`JUST_ME`].
pub const COORDINATORS: &str = "Coordinators";
/// See [`JUST_ME`].
pub const ABOUT: &str = "What a group is";
/// See [`JUST_ME`].
pub const REMINDER: &str = "Calendar file";
/// Around the links.
pub const MORE: &str = "More about the group";

/// The group's own picture (R135).
pub const PICTURE: &str = "The group’s picture";
/// How it is drawn.
pub const PICTURE_LINE: &str =
    "A mark for each person who began: a square has finished the step, a full dot is writing, a ring is all others.";
/// The meetings that were held.
pub const PAST: &str = "Past meetings";

/// The title of a person's page while there is nobody to name.
pub const PERSON: &str = "Person";
/// The person of the address is not there.
pub const NO_PERSON: &str = "This person is not in the group.";
/// The fields of a person's days.
pub const JOINED: &str = "In the group since";
/// See [`JOINED`].
pub const LEFT_ON: &str = "Left the group on";
/// See [`JOINED`] (R135).
pub const FINISHED_ON: &str = "Finished the step on";
/// The question after finishing (R138).
pub const STAYS: &str = "Will they stay to support others?";
/// Why it is asked.
pub const STAYS_HINT: &str = "Whoever has finished can hand on what they were given.";
/// A day before the person was there.
pub const BEFORE_JOINED: &str = "This day comes before they joined.";
/// The button.
pub const SAVE: &str = "Save";
/// The section that says what is kept.
pub const KEPT: &str = "What is kept";
/// The button that erases.
pub const ERASE: &str = "Erase this person";
/// What goes.
pub const ERASE_LINE: &str = "Takes the person and all their ticks off this phone, at past meetings as well.";
/// The second button.
pub const ERASE_SURE: &str = "Yes, erase them";
/// The way back.
pub const KEEP: &str = "Keep them";

/// What the page for oneself is.
pub const JUST_ME_LINE: &str =
    "The four questions for you alone, once a week. You need no group for it, and nobody else sees it.";
/// What does not belong there (R127).
pub const OWN_CONTENT: &str = "Write how the writing goes, not what you write: your inventory stays on paper.";
/// The four questions for oneself, in their order (R125).
pub const OWN_QUESTIONS: [&str; 4] = [
    "1. Am I doing the step?",
    "2. If I stopped, what stopped me?",
    "3. What problems do I have in the writing itself?",
    "4. What do I intend this coming week?",
];
/// What came of the last intention (R126).
pub const OWN_KEPT: &str = "What came of it?";
/// No answer to the first.
pub const DOING_NEEDED: &str = "Choose one of the three.";
/// The button.
pub const SAVE_CHECK: &str = "Save this check";
/// There is one of today.
pub const CHECKED: &str = "Today’s check is done. The next one is for next week.";
/// The list of past ones.
pub const CHECKS: &str = "Your checks";

/// What the page of the texts says of them (R131, R139).
pub const SCRIPTS_LINE: &str = "Both are read at every meeting. They are not in this app: the International Step Foundation offers them on its site as a free download, by its page of April 25, 2002. The app opens no link. Bring them in once, as a text file or by pasting them.";
/// The text is too long.
pub const SCRIPT_TOO_LONG: &str = "Use at most 20,000 characters.";
/// While a file is read.
pub const READING_FILE: &str = "Reading the file.";

/// What the list of coordinators is (R134).
pub const COORDINATORS_LINE: &str =
    "Your own list of people who know where groups meet, region by region. The app brings nobody along.";
/// None on it.
pub const NO_COORDINATORS: &str = "The coordinators you know of will stand here.";
/// The form that adds one.
pub const ADD_COORDINATOR: &str = "Add a coordinator";
/// The field of the region.
pub const REGION: &str = "Region";
/// Nothing stands in it.
pub const REGION_NEEDED: &str = "Give the region.";
/// The field of the name.
pub const COORDINATOR_NAME: &str = "Name";
/// The field of how to get in touch.
pub const CONTACT: &str = "How to reach them";
/// It is on the list already.
pub const COORDINATOR_ALREADY: &str = "This one is on the list already.";
/// The button.
pub const ADD_TO_LIST: &str = "Add to the list";

/// What always works.
pub const IN_APP_LINE: &str = "The page of the group shows its next meeting whenever you open it.";
/// What the calendar file holds.
pub const CALENDAR_LINE: &str = "A file for this phone’s calendar: “Weekly meeting”, every week at the group’s time. No names, and no word of what is done there.";
/// What a calendar does not do.
pub const CALENDAR_OLD: &str = "The calendar keeps what an older file brought. When the group moves to another day or time, delete the old meetings there by hand.";
/// What a calendar does with it.
pub const CALENDAR_COPIES: &str =
    "A phone may copy its calendar to a company. The title says little, but it says that you meet, and when.";
/// What is in the file.
pub const CALENDAR_HOLDS: &str = "The weekly meeting.";
/// It could not be made.
pub const CALENDAR_FAILED: &str =
    "The file could not be made: a part of the app is missing. Connect to the internet and try again.";
/// There is no group yet.
pub const CALENDAR_NO_GROUP: &str = "Say first when the group meets.";

/// The page about such groups: headings, each with its paragraphs (R122 to R139).
pub const SECTIONS: &[(&str, &[&str])] = &[
    (
        "What it is for",
        &[
            "People meet once a week to write a Fourth Step, so that whoever begins it also finishes it.",
            "Some are on the step. Others are further along: they come to encourage, and hand on what they were given.",
        ],
    ),
    (
        "Why together",
        &[
            "Many people mean to write a Fourth Step and never start. Alone, it is easy to stop and not notice. A fixed hour each week brings it back.",
            "There everybody says whether they are doing the step, what stopped them if they stopped, what is hard about the writing, and what they intend until next week. What they write is not discussed.",
        ],
    ),
    (
        "What it is not",
        &[
            "It is not group therapy, and it is not an anonymous programme. It is one clear way to work the Twelve Steps, which such programmes use, too.",
            "Nobody needs to belong to an anonymous programme, and nobody is asked.",
            "It is voluntary, and nobody joins anything by coming. The International Step Foundation, which helps to hand this work on, has no members. Everybody remains in the programmes of their life.",
        ],
    ),
    (
        "What keeps it on its way",
        &[
            "The Preamble and the Meeting Format say what the meeting is for, and are read at every one. Without them a group tends to turn into something else.",
        ],
    ),
    (
        "Confidence",
        &[
            "What is said there need not be personal. It is kept in confidence all the same, as anybody would wish.",
            "This app takes first names or initials, and keeps them on this phone alone. Nothing of the group is seen in its other rooms, and nothing of those is seen here.",
        ],
    ),
    (
        "How old this is",
        &[
            "Such groups have met since 1983, and time and again people have finished the step because of theirs.",
            "What stands here follows a page of the International Step Foundation that was last changed on April 25, 2002. Much may be different today.",
        ],
    ),
];

/// Says when a group meets: "Every Thursday, 7:30 pm".
pub fn meets(weekday: Weekday, hour: u8, minute: u8) -> String {
    format!("Every {}, {}", weekday_name(weekday), frame::time(hour, minute))
}

/// Says the next meeting (R124): "Next meeting: Thu 26 November, 7:30 pm".
pub fn next_meeting(on: Day, hour: u8, minute: u8, today: Day) -> String {
    let day = if on == today { "today".to_owned() } else { spoken(on, today) };
    format!("Next meeting: {day}, {}", frame::time(hour, minute))
}

/// Says why a name cannot be taken (R133).
pub fn name_problem(problem: NameProblem) -> String {
    match problem {
        NameProblem::Empty => "Give a first name or initials.".to_owned(),
        NameProblem::TooLong => format!("Use at most {NAME_LENGTH} characters."),
        NameProblem::LastName => "A first name or initials are enough.".to_owned(),
        NameProblem::NotLetters => "Use letters, for example Ana, Ana B. or J. M.".to_owned(),
    }
}

/// The group is full.
pub fn full() -> String {
    format!("A group has at most {MOST_PEOPLE} people here. Erase somebody who left long ago first.")
}

/// Names where a person stands (R123).
pub fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::OnStep => "On the step",
        Mark::FurtherAlong => "Further along",
    }
}

/// Names an answer to the first question (R125).
pub fn doing(doing: Doing) -> &'static str {
    match doing {
        Doing::Writing => "Writing",
        Doing::Stopped => "Stopped",
        Doing::NotYet => "Not yet",
    }
}

/// Names what became of an intention (R126).
pub fn kept(kept: Kept) -> &'static str {
    match kept {
        Kept::Kept => "Kept",
        Kept::Partly => "Partly",
        Kept::NotKept => "Not kept",
    }
}

/// Names an answer to whether somebody stays (R138).
pub fn stays(stays: Option<bool>) -> &'static str {
    match stays {
        Some(true) => "Yes",
        Some(false) => "No",
        None => "Not asked yet",
    }
}

/// What the list says under a name: "On the step, in the group since Thu 5 November", and what came after.
pub fn standing(person: &Person, today: Day) -> Vec<String> {
    let finished = person.completed.map(|on| format!("Finished the step on {}", spoken(on, today)));
    let left = person.left.map(|on| format!("Left on {}", spoken(on, today)));
    let since = format!("in the group since {}", spoken(person.joined, today));
    std::iter::once(format!("{}, {since}", mark(person.mark))).chain(finished).chain(left).collect()
}

/// One line of the list of past meetings: "Thu 19 November: 5 people, Preamble and Meeting Format read".
pub fn held(meeting: &Meeting, today: Day) -> String {
    let people = counted(i64::try_from(meeting.turns.len()).unwrap_or(i64::MAX), "person", "people");
    let read = match (meeting.preamble, meeting.format) {
        (true, true) => "Preamble and Meeting Format read",
        (true, false) => "Preamble read",
        (false, true) => "Meeting Format read",
        (false, false) => "nothing ticked as read",
    };
    format!("{}: {people}, {read}", spoken(meeting.on, today))
}

/// Names a week of the picture: "Week of Mon 16 November".
pub fn week(week: &Week, today: Day) -> String {
    format!("Week of {}", spoken(week.monday, today))
}

/// The numbers of a week of the picture: "5 began, 3 writing, 1 finished".
pub fn counts(week: &Week) -> String {
    format!("{} began, {} writing, {} finished", week.began, week.writing, week.completed)
}

/// Says that only the last weeks are shown.
pub fn last_weeks(weeks: usize) -> String {
    format!("The last {weeks} weeks.")
}

/// Says what is kept of a person (A38, R127).
pub fn kept_of(name: &str, meetings: usize) -> String {
    let meetings = counted(i64::try_from(meetings).unwrap_or(i64::MAX), "past meeting", "past meetings");
    format!(
        "Of {}: the name, the mark and the days above, the ticks at {meetings}, and until the next meeting what they intend. Nothing else.",
        isolated(name)
    )
}

/// One's own last intention (R126): "On Thu 19 November you intended: “Two pages”".
pub fn own_intention(on: Day, intend: &str, today: Day) -> String {
    format!("On {} you intended: “{}”", spoken(on, today), isolated(intend))
}

/// The head of a past check: "Thu 19 November: Writing".
pub fn checked(on: Day, was: Doing, today: Day) -> String {
    format!("{}: {}", spoken(on, today), doing(was))
}

/// The lines of a past check, without those that say nothing.
pub fn check_lines(kept_before: Option<Kept>, texts: [&str; 3]) -> Vec<String> {
    let before = kept_before.map(|was| format!("The week before: {}", kept(was).to_lowercase()));
    let said = ["What stopped me", "In the writing", "Intended"].into_iter().zip(texts);
    let said = said.filter(|(_, text)| !text.is_empty()).map(|(what, text)| format!("{what}: {}", isolated(text)));
    before.into_iter().chain(said).collect()
}

/// A text for oneself is too long.
pub fn own_too_long() -> String {
    format!("Use at most {OWN_LENGTH} characters.")
}

/// Names a text that is read at meetings.
pub fn script(script: Script) -> &'static str {
    match script {
        Script::Preamble => "Preamble",
        Script::Format => "Meeting Format",
    }
}

/// Names the field of such a text.
pub fn script_text(named: Script) -> String {
    format!("Text of the {}", script(named))
}

/// Names the field of its file.
pub fn script_file(named: Script) -> String {
    format!("The {} as a text file", script(named))
}

/// Names the button that takes it from the file.
pub fn take_script(named: Script) -> String {
    format!("Take the {} from this file", script(named))
}

/// Names the button that keeps it.
pub fn save_script(named: Script) -> String {
    format!("Save the {}", script(named))
}

/// Says why a text file was not taken.
pub fn text_trouble(trouble: TextTrouble) -> &'static str {
    match trouble {
        TextTrouble::NoFile => super::text::NO_FILE,
        TextTrouble::TooLarge => SCRIPT_TOO_LONG,
        TextTrouble::NotText => "This is no plain text. Open it elsewhere, copy its words and paste them here.",
        TextTrouble::Unread => super::text::FILE_UNREAD,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use crate::domain::group::{FirstName, PersonId, Turn};
    use crate::domain::id::Opaque;

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    #[test]
    fn r124_the_next_meeting_has_a_day_and_a_time() {
        let today = day("2026-11-23");
        assert_eq!(next_meeting(day("2026-11-26"), 19, 30, today), "Next meeting: Thu 26 November, 7:30 pm");
        assert_eq!(next_meeting(today, 0, 5, today), "Next meeting: today, 12:05 am");
        assert_eq!(meets(Weekday::Thu, 12, 0), "Every Thursday, 12:00 pm");
    }

    #[test]
    fn r130_a_past_meeting_says_what_was_read() {
        let turn = Turn { person: PersonId(Opaque::new([1; 16])), kept: None, doing: None };
        let on = |preamble, format, turns| Meeting { on: day("2026-11-19"), preamble, format, turns };
        let today = day("2026-11-23");
        assert_eq!(
            held(&on(true, true, vec![turn]), today),
            "Thu 19 November: 1 person, Preamble and Meeting Format read"
        );
        assert_eq!(held(&on(false, false, Vec::new()), today), "Thu 19 November: 0 people, nothing ticked as read");
    }

    #[test]
    fn r135_finishing_is_said_quietly() {
        let person = Person {
            id: PersonId(Opaque::new([1; 16])),
            name: FirstName::kept("Ana"),
            mark: Mark::FurtherAlong,
            joined: day("2026-11-05"),
            completed: Some(day("2026-11-19")),
            stays: Some(true),
            left: None,
            intention: None,
        };
        let said = standing(&person, day("2026-11-23"));
        assert_eq!(said, ["Further along, in the group since Thu 5 November", "Finished the step on Thu 19 November"]);
    }

    #[test]
    fn r126_a_check_says_only_what_was_written() {
        assert_eq!(
            check_lines(Some(Kept::NotKept), ["", "", "Two pages"]),
            ["The week before: not kept", "Intended: \u{2068}Two pages\u{2069}"]
        );
        assert!(check_lines(None, ["", "", ""]).is_empty());
    }

    #[test]
    fn r129_r139_the_page_about_groups_is_in_quiet_sentences() {
        for (_, paragraphs) in SECTIONS {
            for said in *paragraphs {
                assert!(said.ends_with('.') && !said.contains('!'), "{said}");
            }
        }
        let all: Vec<&str> = SECTIONS.iter().flat_map(|(_, paragraphs)| *paragraphs).copied().collect();
        for wanted in
            ["not group therapy", "not an anonymous programme", "has no members", "since 1983", "April 25, 2002"]
        {
            assert!(all.iter().any(|said| said.contains(wanted)), "{wanted}");
        }
    }
}
