//! What the entries of a thread are called (R13, R23, R31, R38, R47, A35).
//! It must not hold a word of what was written.

use super::days;
use crate::domain::day::{Day, spoken};
use crate::domain::id::EntryId;
use crate::domain::letter::{Change, Correction, DateOf, Direction, Entry, LetterKind, Received, Touch, Was, What};

/// Names a kind of letter as its direction calls it (R47).
pub fn kind_name(kind: LetterKind, direction: Direction) -> &'static str {
    match (kind, direction) {
        (LetterKind::First, _) => "First letter",
        (LetterKind::Reply, Direction::In) => "Letter",
        (LetterKind::Reply, Direction::Out) => "Reply",
        (LetterKind::FollowUp, _) => "Follow-up",
        (LetterKind::Returned, _) => "Returned mail",
    }
}

/// The kinds that a form offers for a direction: what the guide posts is never returned mail.
pub fn kinds(direction: Direction) -> &'static [LetterKind] {
    match direction {
        Direction::In => &[LetterKind::Reply, LetterKind::First, LetterKind::FollowUp, LetterKind::Returned],
        Direction::Out => &[LetterKind::Reply, LetterKind::First, LetterKind::FollowUp],
    }
}

/// Who may have read it (R13): the committee saw the first letter that came; from the first one back, nobody else.
pub fn reading_note(kind: LetterKind, direction: Direction) -> Option<&'static str> {
    match (kind, direction) {
        (LetterKind::First, Direction::In) => Some("Seen by the committee"),
        (LetterKind::First, Direction::Out) => Some("Confidential from here on"),
        _ => None,
    }
}

/// The title of an entry.
pub fn title(what: &What, today: Day) -> String {
    match what {
        What::Received(letter) if letter.kind == LetterKind::Returned => "Returned mail".to_owned(),
        What::Received(_) => "Letter arrived".to_owned(),
        What::Posted(letter) if letter.answers.is_empty() => "Letter posted".to_owned(),
        What::Posted(_) => "Reply posted".to_owned(),
        What::Deleted { day, .. } => deleted(*day, today),
    }
}

/// What stays of a deleted entry (A35).
pub fn deleted(day: Day, today: Day) -> String {
    format!("An entry of {} was deleted", spoken(day, today))
}

/// What stays of corrected dates, oldest first (R31).
pub fn corrections(corrections: &[Correction], today: Day) -> Vec<String> {
    corrections
        .iter()
        .enumerate()
        .map(|(index, correction)| {
            let is_first = corrections[..index].iter().all(|earlier| earlier.of != correction.of);
            let noted = match (correction.of, is_first) {
                (DateOf::Entry, true) => "First noted as",
                (DateOf::Entry, false) => "Then noted as",
                (DateOf::Postmark, true) => "Postmark first noted as",
                (DateOf::Postmark, false) => "Postmark then noted as",
                (DateOf::Letter, true) => "Date on the letter first noted as",
                (DateOf::Letter, false) => "Date on the letter then noted as",
                (DateOf::Forwarding, true) => "Forwarding first noted as",
                (DateOf::Forwarding, false) => "Forwarding then noted as",
            };
            format!("{noted} {}, corrected {}", spoken(correction.was, today), spoken(correction.on, today))
        })
        .collect()
}

/// What stays of other changes by which lateness could vanish, oldest first (A41). The thread says of which days the letters
/// are that a reply answered.
pub fn changes(changes: &[Change], thread: &[Entry], today: Day) -> Vec<String> {
    let day_of = |id: &EntryId| thread.iter().find(|entry| entry.id == *id).map(|entry| spoken(entry.day(), today));
    changes
        .iter()
        .map(|change| {
            let was = match &change.was {
                Was::Kind(kind) => {
                    format!("First noted as {}", super::writer::lower_first(kind_name(*kind, Direction::In)))
                }
                Was::Unanswered => "First noted as not answered".to_owned(),
                Was::Answering(letters) => match letters.iter().filter_map(day_of).collect::<Vec<_>>().join(" and ") {
                    days if days.is_empty() => "First noted as answering no letter".to_owned(),
                    days => format!("First noted as answering the letter of {days}"),
                },
            };
            format!("{was}, corrected {}", spoken(change.on, today))
        })
        .collect()
}

/// Says which step a letter touches and which questions: "Step 4, questions 7 to 12" (R38).
pub fn touch(touch: &Touch) -> String {
    let step = super::step::name(touch.step);
    match touch.numbers.count() {
        0 => step,
        1 => format!("{step}, question {}", touch.numbers),
        _ => format!("{step}, questions {}", touch.numbers),
    }
}

/// Names the tick box of one open letter by its spoken day: "Answers the letter of Tue 9 June" (R23).
pub fn answers_the_letter_of(day: &str) -> String {
    format!("Answers the letter of {day}")
}

/// The days before a letter was in hand, as far as they are known (R28, R29).
pub fn on_the_way(letter: &Received, today: Day) -> Vec<String> {
    let said = |word: &str, day: Option<Day>| day.map(|day| format!("{word} {}", spoken(day, today)));
    let lost = letter.lost();
    [
        said("Dated", letter.dated),
        said("Postmarked", letter.postmarked),
        said("Forwarded", letter.forwarded),
        lost.before_forwarding.map(|lost| format!("{} until it was forwarded", days(lost))),
        lost.since_forwarding.map(|lost| format!("{} from there to you", days(lost))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use crate::domain::id::Opaque;
    use crate::domain::letter::{Posted, Received};
    use crate::domain::numbers::Numbers;
    use crate::domain::step::Step;

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    #[test]
    fn kinds_are_named_by_direction() {
        for (letter, came, went) in [
            (LetterKind::First, "First letter", "First letter"),
            (LetterKind::Reply, "Letter", "Reply"),
            (LetterKind::FollowUp, "Follow-up", "Follow-up"),
            (LetterKind::Returned, "Returned mail", "Returned mail"),
        ] {
            assert_eq!((kind_name(letter, Direction::In), kind_name(letter, Direction::Out)), (came, went));
        }
        assert_eq!(reading_note(LetterKind::First, Direction::In), Some("Seen by the committee"));
        assert_eq!(reading_note(LetterKind::First, Direction::Out), Some("Confidential from here on"));
        assert_eq!(reading_note(LetterKind::Reply, Direction::In), None);
    }

    #[test]
    fn entries_have_titles() {
        let today = day("2026-06-12");
        let own = Posted { posted: today, answers: vec![], kind: LetterKind::Reply, touches: vec![] };
        let deleted = What::Deleted { day: day("2026-06-09"), direction: Direction::In };
        assert_eq!(title(&What::Received(Received::on(today)), today), "Letter arrived");
        assert_eq!(title(&What::Posted(own), today), "Letter posted");
        assert_eq!(title(&deleted, today), "An entry of Tue 9 June was deleted");
        assert_eq!(answers_the_letter_of("Tue 9 June"), "Answers the letter of Tue 9 June");
    }

    #[test]
    fn steps_and_questions_are_said() {
        let step = Step::new(4).expect("a step");
        for (numbers, said) in
            [("", "Step 4"), ("7", "Step 4, question 7"), ("7-12, 15", "Step 4, questions 7 to 12, 15")]
        {
            assert_eq!(touch(&Touch { step, numbers: Numbers::parse(numbers).expect("numbers") }), said);
        }
    }

    #[test]
    fn a41_what_told_of_lateness_stays() {
        let id = EntryId(Opaque::new([1; 16]));
        let thread = [Entry::new(id, What::Received(Received::on(day("2026-06-09"))))];
        let change = |was| Change { was, on: day("2026-06-11") };
        let list = [Was::Kind(LetterKind::Reply), Was::Unanswered, Was::Answering(vec![]), Was::Answering(vec![id])];
        let said = [
            "First noted as letter, corrected Thu 11 June",
            "First noted as not answered, corrected Thu 11 June",
            "First noted as answering no letter, corrected Thu 11 June",
            "First noted as answering the letter of Tue 9 June, corrected Thu 11 June",
        ];
        assert_eq!(changes(&list.map(change), &thread, day("2026-06-12")), said);
    }

    #[test]
    fn an_old_date_stays() {
        let correction = |of, was, on| Correction { of, was: day(was), on: day(on) };
        let list = [
            correction(DateOf::Entry, "2026-06-09", "2026-06-10"),
            correction(DateOf::Postmark, "2026-06-02", "2026-06-10"),
            correction(DateOf::Entry, "2025-06-09", "2026-06-11"),
        ];
        let said = [
            "First noted as Tue 9 June, corrected Wed 10 June",
            "Postmark first noted as Tue 2 June, corrected Wed 10 June",
            "Then noted as Mon 9 June 2025, corrected Thu 11 June",
        ];
        assert_eq!(corrections(&list, day("2026-06-12")), said);
    }
}
