//! What the coordinating secretary is told of each letter: one line an event, dates and labels only (R45, R48, R49, R51).
//! It must hold nothing of steps or content, and no pen name of a writer.

use super::day::{Day, MONTHS, from_short, short_with_year};
use super::letter::{Direction, Entry};

/// How the secretary was told (R50).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// By the phone's share sheet.
    Share,
    /// Copied, and pasted elsewhere.
    Copy,
    /// In a month's table.
    Table,
    /// Without this app: by telephone, or in person.
    Elsewhere,
}

/// That the secretary was told of one letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// When.
    pub on: Day,
    /// How.
    pub by: Channel,
    /// Whether the guide said that it went; before that it was only handed over.
    pub is_sure: bool,
}

impl Told {
    /// What is kept of a letter once the guide said whether it went: its own day and its own way (A47). Of one that did not go
    /// the secretary has yet to be told; one that is sure stays so.
    #[must_use]
    pub fn answered(self, has_gone: bool) -> Option<Self> {
        (has_gone || self.is_sure).then_some(Self { is_sure: true, ..self })
    }

    /// Known to the secretary without this app.
    #[must_use]
    pub fn elsewhere(on: Day) -> Self {
        Self { on, by: Channel::Elsewhere, is_sure: true }
    }
}

/// What the secretary is told of: a closed list, as programs read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Happened {
    /// A letter of the writer's came.
    LetterIn,
    /// A letter of the guide's went.
    ReplyOut,
    /// A letter of the guide's came back: it is not a letter from the writer (A42).
    MailReturned,
}

impl Happened {
    /// All three.
    pub const ALL: [Self; 3] = [Self::LetterIn, Self::ReplyOut, Self::MailReturned];

    /// What an entry is told as.
    #[must_use]
    pub fn of(entry: &Entry) -> Self {
        match entry.direction() {
            Direction::Out => Self::ReplyOut,
            Direction::In if entry.is_returned_mail() => Self::MailReturned,
            Direction::In => Self::LetterIn,
        }
    }

    /// What the worksheet calls it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::LetterIn => "letter in",
            Self::ReplyOut => "reply out",
            Self::MailReturned => "mail returned",
        }
    }
}

/// One event, as the secretary's worksheet has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The day in hand, or posted.
    pub on: Day,
    /// What happened.
    pub what: Happened,
    /// Which of that day and kind it is, from 1: two of one day are two lines that differ (A47).
    pub place: u8,
    /// The committee's label of the pairing.
    pub label: String,
    /// The guide's pen name, which signs.
    pub pen_name: String,
}

/// How a further one of the same day is told, from the second on.
const PLACES: [&str; 8] = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

/// Which of its day and kind an entry is, in the order in which they were logged, from 1 (A47). What was deleted is none.
#[must_use]
pub fn place_of_day(entry: &Entry, thread: &[Entry]) -> u8 {
    let is_same = |other: &&Entry| {
        !other.is_deleted() && other.day() == entry.day() && Happened::of(other) == Happened::of(entry)
    };
    let before = thread.iter().take_while(|other| other.id != entry.id).filter(is_same).count();
    u8::try_from(before + 1).unwrap_or(u8::MAX)
}

/// What stands between two columns.
const BETWEEN: &str = ", ";

impl Event {
    /// Its columns, in the order of the worksheet: date, what happened, label, pen name. A comma inside a name would begin a new
    /// column, so it becomes a blank.
    #[must_use]
    pub fn columns(&self) -> [String; 4] {
        [short_with_year(self.on), self.happened(), one_column(&self.label), one_column(&self.pen_name)]
    }

    /// What happened, in the words of the worksheet: "letter in", and "second letter in" for another of that day.
    fn happened(&self) -> String {
        let further = self.place.checked_sub(2).and_then(|index| PLACES.get(usize::from(index)));
        further.map_or_else(|| self.what.word().to_owned(), |place| format!("{place} {}", self.what.word()))
    }

    /// The line that a person reads and pastes into columns: "14 Nov 2026, letter in, M-14, Sunny".
    #[must_use]
    pub fn line(&self) -> String {
        let [on, direction, label, pen_name] = self.columns();
        [on, direction, as_text(&label), as_text(&pen_name)].join(BETWEEN)
    }

    /// Reads a line back; none where it is no such line.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let columns: Vec<&str> = line.trim().split(BETWEEN).collect();
        let [on, what, label, pen_name] = columns.as_slice() else { return None };
        let further = what.split_once(' ').and_then(|(place, word)| {
            let index = PLACES.iter().position(|known| *known == place)?;
            Some((u8::try_from(index + 2).ok()?, word))
        });
        let (place, word) = further.unwrap_or((1, *what));
        let what = Happened::ALL.into_iter().find(|known| known.word() == word)?;
        let name = |column: &str| column.strip_prefix('\'').filter(|name| is_taken(name)).unwrap_or(column).to_owned();
        Some(Self { on: from_short(on)?, what, place, label: name(label), pen_name: name(pen_name) })
    }
}

/// A column that a worksheet takes as the text that it is: an apostrophe stands before what it would work out or read as a day
/// or a number (OWASP, "CSV injection").
#[must_use]
pub fn as_text(column: &str) -> String {
    if is_taken(column) { format!("'{column}") } else { column.to_owned() }
}

/// Whether a worksheet would make something else of a text. An apostrophe before such a text counts for nothing, so that it is
/// guarded as well and can be told from the guard.
fn is_taken(column: &str) -> bool {
    let text = column.trim_start_matches('\'').trim();
    let is_formula = text.starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}']);
    let is_truth = ["true", "false"].iter().any(|word| text.eq_ignore_ascii_case(word));
    is_formula || is_truth || text.contains(char::is_numeric) && is_all_of_numbers(text)
}

/// Whether the letters of a text with digits are all such as days, times and numbers have: names of months, the halves of the
/// day, an exponent. "MAR1" and "1E5" are, "M-14" is not.
fn is_all_of_numbers(text: &str) -> bool {
    let mut words = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
    words.all(|word| {
        let word = word.to_lowercase();
        let is_month = |month: &&str| word.len() >= 3 && month.to_lowercase().starts_with(word.as_str());
        let is_half = ["a", "p"].contains(&word.as_str()) && text.to_lowercase().ends_with(&format!(" {word}"));
        is_half || ["e", "am", "pm", "sept"].contains(&word.as_str()) || MONTHS.iter().any(is_month)
    })
}

fn one_column(text: &str) -> String {
    let words: Vec<&str> = text.split([',', '\t', '\n', '\r']).map(str::trim).filter(|part| !part.is_empty()).collect();
    words.join(" ")
}

/// The text of a notice: a line for each event, by day.
#[must_use]
pub fn text(events: &[Event]) -> String {
    let mut sorted: Vec<&Event> = events.iter().collect();
    sorted.sort_by_key(|event| event.on);
    sorted.iter().map(|event| event.line()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use crate::domain::id::{EntryId, Opaque};
    use crate::domain::letter::{LetterKind, Posted, Received, What};
    use proptest::prelude::*;

    fn event(on: &str, what: Happened, label: &str, pen_name: &str) -> Event {
        let on = from_iso(on).expect("a day");
        Event { on, what, place: 1, label: label.to_owned(), pen_name: pen_name.to_owned() }
    }

    #[test]
    fn r48_a_line_is_date_direction_label_and_pen_name() {
        let arrived = event("2026-11-14", Happened::LetterIn, "M-14", "Sunny");
        assert_eq!(arrived.line(), "14 Nov 2026, letter in, M-14, Sunny");
        let posted = event("2026-12-01", Happened::ReplyOut, "M-14", "Sunny");
        assert_eq!(posted.line(), "1 Dec 2026, reply out, M-14, Sunny");
        assert_eq!(text(&[posted, arrived]), "14 Nov 2026, letter in, M-14, Sunny\n1 Dec 2026, reply out, M-14, Sunny");
    }

    #[test]
    fn a42_mail_that_came_back_is_told_as_such() {
        let on = from_iso("2026-11-14").expect("a day");
        let received = |kind| What::Received(Received { kind, ..Received::on(on) });
        let posted = What::Posted(Posted { posted: on, answers: vec![], kind: LetterKind::Reply, touches: vec![] });
        for (what, word) in [
            (received(LetterKind::Returned), "mail returned"),
            (received(LetterKind::Reply), "letter in"),
            (received(LetterKind::First), "letter in"),
            (received(LetterKind::FollowUp), "letter in"),
            (posted, "reply out"),
        ] {
            let entry = Entry::new(EntryId(Opaque::new([1; 16])), what);
            assert_eq!(Happened::of(&entry).word(), word, "A42");
            let line = Event { what: Happened::of(&entry), ..event("2026-11-14", Happened::LetterIn, "M-14", "Sunny") };
            assert_eq!(line.line(), format!("14 Nov 2026, {word}, M-14, Sunny"), "A42");
        }
    }

    #[test]
    fn a47_two_letters_of_one_day_are_two_lines_that_differ() {
        let on = |text: &str| from_iso(text).expect("a day");
        let came =
            |number, text| Entry::new(EntryId(Opaque::new([number; 16])), What::Received(Received::on(on(text))));
        let mut gone = came(4, "2026-11-14");
        gone.delete();
        let back = Received { kind: LetterKind::Returned, ..Received::on(on("2026-11-14")) };
        let back = Entry::new(EntryId(Opaque::new([5; 16])), What::Received(back));
        let thread =
            [came(1, "2026-11-14"), gone, came(2, "2026-11-13"), back, came(3, "2026-11-14"), came(6, "2026-11-14")];
        let line = |entry: &Entry| {
            let (what, place) = (Happened::of(entry), place_of_day(entry, &thread));
            Event { on: entry.day(), what, place, ..event("2026-11-14", Happened::LetterIn, "M-14", "Sunny") }.line()
        };
        let lines: Vec<String> = thread.iter().filter(|entry| !entry.is_deleted()).map(line).collect();
        let said = [
            "14 Nov 2026, letter in, M-14, Sunny",
            "13 Nov 2026, letter in, M-14, Sunny",
            "14 Nov 2026, mail returned, M-14, Sunny",
            "14 Nov 2026, second letter in, M-14, Sunny",
            "14 Nov 2026, third letter in, M-14, Sunny",
        ];
        assert_eq!(lines, said, "A47: a deleted one and one that came back are none of them");
    }

    #[test]
    fn a47_each_letter_keeps_its_own_day_and_way() {
        let told = |text, by, is_sure| Told { on: from_iso(text).expect("a day"), by, is_sure };
        for (about, before, has_gone, sure) in [
            ("shared on the 1st", told("2026-11-01", Channel::Share, false), true, true),
            ("copied on the 5th", told("2026-11-05", Channel::Copy, false), true, true),
            ("in a table", told("2026-11-30", Channel::Table, false), true, true),
            ("it did not go", told("2026-11-05", Channel::Copy, false), false, false),
            ("that one is sure already", told("2026-11-01", Channel::Elsewhere, true), false, true),
        ] {
            let after = sure.then_some(Told { is_sure: true, ..before });
            assert_eq!(before.answered(has_gone), after, "A47: {about}");
        }
    }

    #[test]
    fn a_comma_in_a_name_makes_no_column() {
        let odd = event("2026-11-14", Happened::LetterIn, "M,14", "Sun,\tny, of\nold");
        assert_eq!(odd.line(), "14 Nov 2026, letter in, M 14, Sun ny of old");
    }

    #[test]
    fn r51_a_worksheet_makes_no_day_number_or_formula_of_a_label() {
        let taken = [
            "3-4",
            "1/2",
            "MAR1",
            "mar-1",
            "1 Mar",
            "March 5",
            "5.sept.",
            "Sep1",
            "May 2026",
            "3.4",
            "1,5",
            "007",
            "12",
            "1e5",
            "1E5",
            "12:30",
            "9 pm",
            "9:00 PM",
            "50%",
            "$5",
            "(5)",
            "1 1/2",
            " 3-4",
            "\u{2212}5",
            "\u{ff11}/\u{ff12}",
            "TRUE",
            "false",
            "=1+1",
            "+1",
            "-x",
            "@x",
            "\u{ff1d}1+1",
            " =1+1",
            "'3-4",
            "''=1",
        ];
        for label in taken {
            assert_eq!(as_text(label), format!("'{label}"), "{label}");
        }
        let left =
            ["M-14", "W3", "3-A", "14B", "MARK1", "MA1", "Q1", "May", "Sunny", "'tis", "O'Neil", "True North", ""];
        for label in left {
            assert_eq!(as_text(label), label);
        }
        let odd = event("2026-11-14", Happened::LetterIn, "3-4", "'12");
        assert_eq!(odd.line(), "14 Nov 2026, letter in, '3-4, ''12");
        assert_eq!(Event::parse(&odd.line()), Some(odd.clone()));
        assert_eq!(odd.columns()[2], "3-4", "the table guards what it writes by itself");
    }

    #[test]
    fn what_is_no_line_is_not_read() {
        for line in [
            "",
            "14 Nov 2026",
            "14 Nov 2026, letter in, M-14",
            "14 Nov 2026, letter in, M-14, Sunny, more",
            "31 Feb 2026, letter in, M-14, Sunny",
            "14 Nov 2026, letter up, M-14, Sunny",
            "14 Novem 2026, letter in, M-14, Sunny",
        ] {
            assert_eq!(Event::parse(line), None, "{line}");
        }
    }

    proptest! {
        #[test]
        fn r51_a_line_is_read_back(days in 0..3_652_000_i32, what in 0..3_usize, place in 1..=9_u8, label in "[^,\\s][^,\\t\\r\\n]{0,10}[^,\\s]", name in "[^,\\s][^,\\t\\r\\n]{0,20}[^,\\s]") {
            let on = Day::from_num_days_from_ce_opt(days + 1).expect("a day");
            let written = Event { on, what: Happened::ALL[what], place, label, pen_name: name };
            prop_assert_eq!(Event::parse(&written.line()), Some(written));
        }
    }
}
