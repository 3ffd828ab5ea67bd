//! What is said of the guide's own service: qualification, clean time, posts, meetings, terms, the queue and the month's report
//! (R83 to R99, R115). It must blame nobody, count no streak, and name no writer.

use super::{counted, days, post as post_words};
use crate::domain::day::{Day, Month, month_name, spoken, spoken_with_year};
use crate::domain::guide::Side;
use crate::domain::post::Post;
use crate::domain::report::Activity;
use crate::domain::service::{AnnualStanding, Kind, NotQualified, Qualification, Question, Where};
use crate::domain::standing::{Contact, Way};
use crate::domain::term::{Commitment, Term};

/// The page, and the link to it.
pub const TITLE: &str = "My service";
/// The button of each form.
pub const SAVE: &str = "Save";
/// The button that saves against a doubt.
pub const SAVE_ANYWAY: &str = "Save anyway";

/// The head of the qualification, and its page.
pub const QUALIFICATION: &str = "Qualification";
/// The link to the questions.
pub const QUESTIONS: &str = "The eleven questions";
/// What the page keeps.
pub const QUESTIONS_LINE: &str = "Only the answers and the days are kept here, nothing of what was said. You are qualified when all eleven are a yes.";
/// Answers.
pub const YES: &str = "Yes";
/// See [`YES`].
pub const NOT_YET: &str = "Not yet";
/// See [`YES`].
pub const NOT_DISCUSSED: &str = "Not discussed";
/// The button of the questions.
pub const SAVE_ANSWERS: &str = "Save answers";
/// Some days beside answers cannot be taken.
pub const SOME_DAYS_WRONG: &str = "Nothing was saved yet: look at the days that are marked above.";
/// The day of qualification.
pub const QUALIFIED_ON: &str = "Qualified on";
/// What it is for (R85).
pub const QUALIFIED_HINT: &str = "This day sets your place in line. Leave it empty to take it back.";
/// Where that was.
pub const WHERE: &str = "Where";
/// The choice of a place is missing.
pub const WHERE_NEEDED: &str = "Choose where.";
/// The head of the orientation (R86).
pub const ORIENTATION: &str = "Orientation";
/// The day of orientation (R86).
pub const ORIENTED_ON: &str = "Oriented as a volunteer on";
/// The head of the self-check (D1).
pub const SELF_CHECK: &str = "A check of your own";
/// Its day.
pub const CHECKED_ON: &str = "Checked on";

/// The head of the clean time.
pub const CLEAN_TIME: &str = "Clean time";
/// No clean date is known.
pub const NO_CLEAN_DATE: &str = "With your clean date, this page can say which posts are open to you and from when.";
/// The link to where it is given.
pub const GIVE_CLEAN_DATE: &str = "Your clean date, under Me";
/// The head of the list of posts (R90).
pub const POSTS: &str = "Which posts am I eligible for, and from when";
/// The committee has set a number of its own where the source says two things.
pub const POST_SET: &str = "The guidelines say one year clean in their table, two years among the duties. Here your committee’s own number is used.";

/// The head of what is said when clean time is short (R87).
pub const CLEAN_SHORT: &str = "Your clean time and your writers";
/// The field of the note.
pub const NOTE: &str = "Note to your secretary";
/// The clocks are on hold already.
pub const ALL_HELD: &str = "All clocks are on hold.";
/// The button that holds all clocks.
pub const HOLD_ALL: &str = "Put all clocks on hold";

/// The head of the annual attendance (R88).
pub const ATTENDANCE: &str = "A meeting or workshop a year";
/// The form that adds one.
pub const ADD_ATTENDANCE: &str = "Add one I came to";
/// Its day.
pub const ATTENDED_ON: &str = "I was there on";
/// What it was.
pub const ATTENDED_KIND: &str = "What was it?";
/// The choice is missing.
pub const KIND_NEEDED: &str = "Choose what it was.";
/// It is on the list already.
pub const ATTENDED_ALREADY: &str = "This one is on the list already.";

/// The head of the terms, and their page (R93).
pub const TERMS: &str = "Terms in a post";
/// What the page is for.
pub const TERMS_LINE: &str = "Your terms as a trusted servant, and the committee meetings you missed in them.";
/// No term.
pub const NO_TERM: &str = "You hold no post at the moment.";
/// Nothing on the list of terms.
pub const TERMS_EMPTY: &str = "A post that you take on stands here, with the day its term ends.";
/// The form that adds one.
pub const ADD_TERM: &str = "Add a term";
/// Which post.
pub const POST: &str = "Post";
/// The choice is missing.
pub const POST_NEEDED: &str = "Choose a post.";
/// From when.
pub const TERM_START: &str = "First day";
/// It is there already.
pub const TERM_ALREADY: &str = "This term is on the list already.";
/// The summary of the form that ends one early.
pub const END_TERM: &str = "End this term";
/// Its last day.
pub const TERM_LAST_DAY: &str = "Last day";
/// The last day lies outside of the term.
pub const TERM_LAST_WRONG: &str = "The last day lies within the term.";

/// What opens the note that declines (R11).
pub const DECLINE_TITLE: &str = "I know the writer who was offered";
/// The note: no details, and the place in line stays (R11, R116).
pub const DECLINE: &str = "I cannot take the assignment you offered, because I would not come to it without prior knowledge. Please keep my place in line.";

/// The field for other tasks (R98).
pub const TASKS: &str = "Other tasks";
/// The line under it.
pub const TASKS_HINT: &str = "What else you have taken on for the committee. Nothing about a person.";
/// The button beside it.
pub const SAVE_TASKS: &str = "Save tasks";
/// Too long.
pub const TASKS_TOO_LONG: &str = "This is too long to keep. Make it shorter.";
/// The head of the contacts (R19).
pub const CONTACTS: &str = "The secretary asked me";
/// What is kept of them.
pub const CONTACTS_LINE: &str = "Note that your secretary got in touch: only the way and today’s date are kept.";

/// The head of the missed meetings (R95).
pub const MISSED: &str = "Missed meetings";
/// What is asked of whoever misses one.
pub const MISSED_LINE: &str =
    "Whoever misses a committee meeting tells the chair and hands in the activity report all the same.";
/// The form that adds one.
pub const ADD_MISSED: &str = "Add a missed meeting";
/// Its day.
pub const MISSED_ON: &str = "The meeting was on";
/// The first of the two facts.
pub const CONTACTED: &str = "I told the chair";
/// The second.
pub const REPORTED: &str = "I handed in the activity report";
/// It is on the list already.
pub const MISSED_ALREADY: &str = "This meeting is on the list already. Remove it first to change it.";
/// The vice chair comes to all meetings (R106, A16).
pub const VICE_CHAIR: &str = "The vice chair comes to all committee meetings. You missed one lately: tell the chair.";

/// The head of the queue (R115).
pub const YOUR_TURN: &str = "Your turn";
/// What the app knows of it.
pub const YOUR_TURN_LINE: &str =
    "Only the secretary knows the line. You hear nothing of a writer before you have said yes.";
/// The field of the day.
pub const WAITING_SINCE: &str = "I wait for a writer since";
/// The button that keeps it.
pub const NOTE_WAITING: &str = "Note it";
/// The button that takes it back.
pub const NOT_WAITING: &str = "I no longer wait";

/// The activity report, and the link to it (R97).
pub const REPORT: &str = "Activity report";
/// What it holds.
pub const REPORT_LINE: &str = "Numbers of one month from this phone, without anybody’s name but your pen name.";
/// The field of the month.
pub const REPORT_MONTH: &str = "Month";
/// The button.
pub const MAKE_REPORT: &str = "Make the report";
/// The field that shows it.
pub const REPORT_TEXT: &str = "What the secretary reads";
/// The heads of the pictures.
pub const LETTERS_BY_MONTH: &str = "Letters by month";
/// See [`LETTERS_BY_MONTH`].
pub const DAYS_BY_MONTH: &str = "Days to answer by month";
/// How they are counted.
pub const DAYS_BY_MONTH_LINE: &str =
    "Half of the month’s answers took this long or less, from the day in hand to the day posted.";
/// Nothing was answered in a month.
pub const NO_ANSWER: &str = "none";

/// Says how far the eleven questions are: "Qualified on 9 June 2025", or which are open (R84).
pub fn qualification(qualification: &Qualification) -> String {
    let open = qualification.open_questions();
    let numbers: Vec<String> = open.iter().map(|question| question.number().to_string()).collect();
    match (qualification.qualified_on, open.len()) {
        (Some(on), 0) => format!("Qualified on {}.", spoken_with_year(on)),
        (None, 0) => "All eleven are a yes. The day of qualifying is not noted yet.".to_owned(),
        (_, 11) => "All eleven questions are open.".to_owned(),
        (_, 1) => format!("Question {} is open.", numbers.concat()),
        (_, _) => format!("Open questions: {}.", numbers.join(", ")),
    }
}

/// Names the field of the day on which a question was discussed.
pub fn discussed_on(question: Question) -> String {
    format!("Question {} discussed on", question.number())
}

/// A question with its number, as the legend of its answers.
pub fn numbered(question: Question, words: &str) -> String {
    format!("{}. {words}", question.number())
}

/// Says why a day cannot be the day of qualification (R84, R87).
pub fn not_qualified(reason: &NotQualified) -> String {
    match reason {
        NotQualified::Open(open) => {
            let numbers: Vec<String> = open.iter().map(|question| question.number().to_string()).collect();
            format!("These questions are still open: {}.", numbers.join(", "))
        }
        NotQualified::BeforeClean => "This day lies before your clean date.".to_owned(),
        NotQualified::CleanTime { from } => {
            format!("By your clean date, the clean time for a guide was reached on {}.", spoken_with_year(*from))
        }
    }
}

/// Names where a guide qualified (R85).
pub fn place(place: Where) -> &'static str {
    match place {
        Where::Meeting => "At the committee meeting",
        Where::InPresence => "With a qualified member",
    }
}

/// Says since when, without counting days: "Clean since 3 March 2019: 7 years."
pub fn clean_since(clean: Day, years: u8) -> String {
    let since = spoken_with_year(clean);
    match years {
        0 => format!("Clean since {since}."),
        years => format!("Clean since {since}: {}.", counted(i64::from(years), "year", "years")),
    }
}

/// Says from when a post is open (R90): "Chair: now", "Chair: from 3 March 2027".
pub fn eligible(post: Post, from: Day, today: Day) -> String {
    let name = post_words::name(post);
    if from <= today { format!("{name}: now") } else { format!("{name}: from {}", spoken_with_year(from)) }
}

/// Says where a guide stands with one meeting or workshop a year (R88, A18).
pub fn annual(standing: AnnualStanding, today: Day) -> String {
    match standing {
        AnnualStanding::Fine { by } => format!("The next one is needed by {}.", spoken_with_year(by)),
        AnnualStanding::Soon { by } if by == today => "The next one is needed today.".to_owned(),
        AnnualStanding::Soon { by } => format!("The next one is needed soon: by {}.", spoken_with_year(by)),
        AnnualStanding::Lapsed { since } => {
            format!("A year has passed, as of {}. The next one sets it right.", spoken_with_year(since))
        }
        AnnualStanding::Unknown => {
            "Add the last one you came to, and the app says by when the next is needed.".to_owned()
        }
    }
}

/// Where nothing was attended yet and the year counts from the qualification (A52).
pub const NONE_YET: &str = "None yet. The year counts from the day you qualified.";

/// The calendar-year count, the other way to read "a year" (A18).
pub fn in_year(count: usize, year: i32) -> String {
    match count {
        0 => format!("None in the calendar year {year} so far."),
        count => format!("{count} in the calendar year {year}."),
    }
}

/// Names what was attended.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Meeting => "Committee meeting",
        Kind::Workshop => "Workshop",
    }
}

/// One line of the list: "Committee meeting, 9 June 2026".
pub fn attended(on: Day, was: Kind) -> String {
    format!("{}, {}", kind(was), spoken_with_year(on))
}

/// One line of the list of terms: "Chair, 9 March 2026 to 8 March 2027".
pub fn term(term: &Term, last: Day) -> String {
    format!("{}, {} to {}", post_words::name(term.post), spoken_with_year(term.start), spoken_with_year(last))
}

/// The term that runs (R94): "Chair until 8 March 2027. Term 1 of 2 in a row."
pub fn running(post: Post, last: Day, in_a_row: usize, limit: u8) -> String {
    let (name, last) = (post_words::name(post), spoken_with_year(last));
    format!("{name} until {last}. Term {in_a_row} of {limit} in a row.")
}

/// Says why a further term is one too many, and from when it is not (R94, A15).
pub fn one_too_many(limit: u8, from: Day) -> String {
    let terms = counted(i64::from(limit), "term", "terms");
    format!(
        "In the same post, no more than {terms} follow each other. After a full term away it is open again, from {}; another post in between opens it sooner. The committee decides.",
        spoken_with_year(from)
    )
}

/// Says where a commitment stands (R96, A16).
pub fn commitment(commitment: Commitment, today: Day) -> Option<String> {
    match commitment {
        Commitment::Fine => None,
        Commitment::Warned { month } => Some(format!(
            "In {} the word to the chair or the report is missing. If it happens in a second month in a row, the commitment is considered open.",
            month.spoken(today)
        )),
        Commitment::Open { since } => Some(format!(
            "By the guidelines the commitment is considered open (“OTF”) since {}. Talk with the chair: the committee decides.",
            spoken_with_year(since)
        )),
    }
}

/// One line of the list of missed meetings, with its two facts: "9 November 2026: chair told, no report".
pub fn missed(on: Day, contacted_chair: bool, reported: bool) -> String {
    let chair = if contacted_chair { "chair told" } else { "chair not told" };
    let report = if reported { "report handed in" } else { "no report" };
    format!("{}: {chair}, {report}", spoken_with_year(on))
}

/// Says the place in the queue (R115): "You wait since Tue 9 June. The coordinating secretary of the men’s list tells you."
pub fn waiting(since: Day, side: Side, today: Day) -> String {
    let list = match side {
        Side::Mens => "men’s",
        Side::Womens => "women’s",
    };
    format!(
        "You wait since {}. The coordinating secretary of the {list} list tells you when it is your turn.",
        spoken(since, today)
    )
}

/// The note with which a guide steps back, signed (R57).
pub fn signed_note(note: &str, pen_name: &str) -> String {
    format!("{note}\n{pen_name}")
}

/// The month's report, for the secretary: numbers and the guide's pen name alone (R97).
pub fn report(month: Month, activity: &Activity, pen_name: &str) -> String {
    let Activity { received, posted, answered, on_time, writers } = *activity;
    let answers = match answered {
        0 => String::new(),
        _ => format!(" Answered in time: {on_time} of {answered}."),
    };
    format!(
        "Activity report, {} {}. Letters in: {received}. Replies out: {posted}.{answers} Writers: {writers}. {pen_name}",
        month_name(month.month),
        month.year
    )
}

/// The number under a bar: "9 days", or that nothing was answered.
pub fn answer_days(median: Option<i64>) -> String {
    median.map_or_else(|| NO_ANSWER.to_owned(), days)
}

/// Names the way of a contact (R19).
pub fn way(way: Way) -> &'static str {
    match way {
        Way::Text => "By text message",
        Way::Phone => "By telephone",
        Way::Email => "By e-mail",
    }
}

/// Says that the secretary got in touch: "By telephone, Tue 9 June".
pub fn contact(contact: Contact, today: Day) -> String {
    format!("{}, {}", way(contact.way), spoken(contact.on, today))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use crate::domain::service::Answer;

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    #[test]
    fn r84_what_is_open_is_said() {
        let mut known = Qualification::default();
        assert_eq!(qualification(&known), "All eleven questions are open.");
        let yes = Some(Answer { is_yes: true, on: day("2025-06-09") });
        known.answers = [yes; 11];
        known.qualified_on = Some(day("2025-06-09"));
        assert_eq!(qualification(&known), "Qualified on 9 June 2025.");
        known.set_answer(Question::YearlyMeeting, None);
        assert_eq!(qualification(&known), "Question 11 is open.");
        known.set_answer(Question::RecoveryInNa, None);
        assert_eq!(qualification(&known), "Open questions: 1, 11.");
    }

    #[test]
    fn r90_now_or_from_a_day() {
        let today = day("2026-11-22");
        assert_eq!(eligible(Post::Chair, day("2026-11-22"), today), "Chair: now");
        assert_eq!(eligible(Post::Chair, day("2027-03-03"), today), "Chair: from 3 March 2027");
        assert_eq!(clean_since(day("2019-03-03"), 7), "Clean since 3 March 2019: 7 years.");
        assert_eq!(clean_since(day("2026-03-03"), 0), "Clean since 3 March 2026.");
    }

    #[test]
    fn r96_a_warning_comes_before_otf() {
        let today = day("2026-11-22");
        let warned = commitment(Commitment::Warned { month: Month { year: 2026, month: 11 } }, today);
        assert!(warned.is_some_and(|said| said.starts_with("In November the word to the chair")));
        let open = commitment(Commitment::Open { since: day("2026-11-09") }, today);
        assert!(open.is_some_and(|said| said.contains("considered open (“OTF”) since 9 November 2026")));
        assert_eq!(commitment(Commitment::Fine, today), None);
    }

    #[test]
    fn r97_the_report_has_numbers_and_one_pen_name() {
        let november = Month { year: 2026, month: 11 };
        let numbers = Activity { received: 3, posted: 2, answered: 2, on_time: 2, writers: 4 };
        let said = "Activity report, November 2026. Letters in: 3. Replies out: 2. Answered in time: 2 of 2. Writers: 4. Sunny";
        assert_eq!(report(november, &numbers, "Sunny"), said);
        assert_eq!(
            report(november, &Activity::default(), "Sunny"),
            "Activity report, November 2026. Letters in: 0. Replies out: 0. Writers: 0. Sunny"
        );
    }

    #[test]
    fn r88_the_next_one_is_said() {
        let today = day("2026-11-22");
        assert_eq!(annual(AnnualStanding::Soon { by: today }, today), "The next one is needed today.");
        let fine = annual(AnnualStanding::Fine { by: day("2027-06-09") }, today);
        assert_eq!(fine, "The next one is needed by 9 June 2027.");
        assert_eq!(in_year(0, 2026), "None in the calendar year 2026 so far.");
    }

    #[test]
    fn r94_terms_are_counted() {
        let said = running(Post::Chair, day("2027-03-08"), 1, 2);
        assert_eq!(said, "Chair until 8 March 2027. Term 1 of 2 in a row.");
        assert!(one_too_many(2, day("2028-03-02")).contains("from 2 March 2028"));
    }
}
