//! What the coordinating secretary is told of each letter: one line an event, dates and labels only (R45, R48, R49, R51).
//! It must hold nothing of steps or content, and no pen name of a writer.

use super::day::{Day, from_short, short_with_year};
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
    /// The committee's label of the pairing.
    pub label: String,
    /// The guide's pen name, which signs.
    pub pen_name: String,
}

/// What stands between two columns.
const BETWEEN: &str = ", ";

impl Event {
    /// Its columns, in the order of the worksheet: date, what happened, label, pen name. A comma inside a name would begin a new
    /// column, so it becomes a blank.
    #[must_use]
    pub fn columns(&self) -> [String; 4] {
        [short_with_year(self.on), self.what.word().to_owned(), one_column(&self.label), one_column(&self.pen_name)]
    }

    /// The line that a person reads and pastes into columns: "14 Nov 2026, letter in, M-14, Sunny".
    #[must_use]
    pub fn line(&self) -> String {
        self.columns().join(BETWEEN)
    }

    /// Reads a line back; none where it is no such line.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let columns: Vec<&str> = line.trim().split(BETWEEN).collect();
        let [on, what, label, pen_name] = columns.as_slice() else { return None };
        let what = Happened::ALL.into_iter().find(|known| known.word() == *what)?;
        Some(Self { on: from_short(on)?, what, label: (*label).to_owned(), pen_name: (*pen_name).to_owned() })
    }
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
        Event { on, what, label: label.to_owned(), pen_name: pen_name.to_owned() }
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
    fn a_comma_in_a_name_makes_no_column() {
        let odd = event("2026-11-14", Happened::LetterIn, "M,14", "Sun,\tny, of\nold");
        assert_eq!(odd.line(), "14 Nov 2026, letter in, M 14, Sun ny of old");
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
        fn r51_a_line_is_read_back(days in 0..3_652_000_i32, what in 0..3_usize, label in "[^,\\s][^,\\t\\r\\n]{0,10}[^,\\s]", name in "[^,\\s][^,\\t\\r\\n]{0,20}[^,\\s]") {
            let on = Day::from_num_days_from_ce_opt(days + 1).expect("a day");
            let written = Event { on, what: Happened::ALL[what], label, pen_name: name };
            prop_assert_eq!(Event::parse(&written.line()), Some(written));
        }
    }
}
