//! What is said around the things that can happen to mail, and the line with which the secretary is told (R33, R56, R57).
//! It must put no writer's pen name, and nothing that a slip or a stamp said, into such a line.

use super::mail::{ADVICE, Advice};
use crate::domain::day::{Day, short_with_year, spoken};
use crate::domain::mail::{Incident, Mishap};

/// The page's title.
pub const TITLE: &str = "What can happen to mail";
/// What it is for.
pub const LINE: &str = "Pick what happened. You see what to do, until when, and what to tell your secretary.";
/// The question.
pub const WHAT: &str = "What happened?";
/// The head of what to do.
pub const WHAT_TO_DO: &str = "What to do";
/// The day of the notice.
pub const DAY: &str = "The day you had notice of it";
/// The button that keeps kind and day.
pub const NOTE_IT: &str = "Note it";
/// What stands in its place once that is done.
pub const NOTED: &str = "Noted.";
/// What is kept of it (R56).
pub const KEPT: &str =
    "Only what kind of thing happened and the days are kept: nothing of what a stamp, a slip or a notice said.";
/// The head of the line for the secretary (R57).
pub const FOR_SECRETARY: &str = "What to tell your secretary";
/// What is not settled.
pub const OPEN: &str = "Open";
/// The button that settles it.
pub const SETTLE: &str = "It is settled";
/// What that means.
pub const SETTLE_HINT: &str =
    "Settled means that the letter was sent again, or that you gave it up. A hold ends on the writer’s page.";
/// The list of what else was noted.
pub const BEFORE: &str = "Noted before";
/// What a line for the secretary says where there is no label yet (A40).
pub const NO_LABEL: &str = "no label yet";

/// The advice for a kind.
pub fn advice(kind: Mishap) -> Advice {
    let place = Mishap::ALL.iter().position(|known| *known == kind).unwrap_or_default();
    ADVICE[place]
}

/// Says by when: "Ask for a review by Sat 7 March" (R56).
pub fn review_by(by: Day, today: Day) -> String {
    format!("Ask for a review by {}", spoken(by, today))
}

/// Says what happened and when: "A letter came back, Fri 20 February", and when it was settled, if it was.
pub fn happened(incident: &Incident, today: Day) -> String {
    let happened = format!("{}, {}", advice(incident.kind).title, spoken(incident.on, today));
    match incident.settled {
        Some(on) => format!("{happened}, settled {}", spoken(on, today)),
        None => happened,
    }
}

/// A line for the secretary: date, label, what is told, and the pen name that signs (R45, R57).
pub fn line(on: Day, label: Option<&str>, told: &str, pen_name: &str) -> String {
    let line = format!("{}, {}: {told} {pen_name}", short_with_year(on), label.unwrap_or(NO_LABEL));
    line.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    #[test]
    fn r56_each_kind_has_its_advice() {
        for (kind, title) in [
            (Mishap::Returned, "A letter came back"),
            (Mishap::Refused, "The facility refused a letter"),
            (Mishap::WrongPlace, "A letter went to the wrong place"),
            (Mishap::Moved, "They were moved"),
            (Mishap::Released, "They were released"),
            (Mishap::LockDown, "The facility is locked down"),
            (Mishap::Scanned, "A vendor scans the mail"),
        ] {
            assert_eq!(advice(kind).title, title);
        }
    }

    #[test]
    fn r56_what_happened_is_kind_and_days() {
        let today = day("2026-03-01");
        let mut incident = Incident { kind: Mishap::Returned, on: day("2026-02-20"), settled: None };
        assert_eq!(happened(&incident, today), "A letter came back, Fri 20 February");
        incident.settled = Some(day("2026-02-22"));
        assert_eq!(happened(&incident, today), "A letter came back, Fri 20 February, settled Sun 22 February");
        assert_eq!(review_by(day("2026-03-07"), today), "Ask for a review by Sat 7 March");
    }

    #[test]
    fn r57_a_line_is_date_label_and_pen_name() {
        let on = day("2026-11-14");
        assert_eq!(line(on, Some("M-14"), "Please look.", "Sunny"), "14 Nov 2026, M-14: Please look. Sunny");
        assert_eq!(line(on, None, "Please look.", ""), "14 Nov 2026, no label yet: Please look.");
    }
}
