//! The sentence beside a field when something can't be taken or is worth a question.
//! It must blame nobody and repeat nothing that was typed.

use crate::domain::day::{Day, spoken};
use crate::domain::form::DateDoubt;
use crate::domain::name::{AGREED_WORK_LENGTH, LABEL_LENGTH, PEN_NAME_LENGTH, TextError};
use crate::domain::numbers::{HIGHEST, NumbersError};

/// Which field a text stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextField {
    /// The private pen name for a writer.
    WriterName,
    /// The pen name the guide signs with.
    OwnName,
    /// The committee's label.
    CaseLabel,
    /// Next agreed work.
    AgreedWork,
}

impl TextField {
    fn length(self) -> usize {
        match self {
            Self::WriterName | Self::OwnName => PEN_NAME_LENGTH,
            Self::CaseLabel => LABEL_LENGTH,
            Self::AgreedWork => AGREED_WORK_LENGTH,
        }
    }
}

/// Says why a text can't be taken and what to do.
pub fn text(error: TextError, field: TextField) -> String {
    match (error, field) {
        (TextError::Empty, TextField::WriterName) => "Give this writer a pen name.".to_owned(),
        (TextError::Empty, TextField::OwnName) => "Give the pen name you sign with.".to_owned(),
        (TextError::Empty, TextField::CaseLabel) => {
            "Give the label the committee uses, or clear this field.".to_owned()
        }
        (TextError::Empty, TextField::AgreedWork) => "Say what comes next, or clear this field.".to_owned(),
        (TextError::TooLong, field) => format!("Use at most {} characters.", field.length()),
        (TextError::Digits, _) => "Leave out numbers in a row: they can point to a person.".to_owned(),
        (TextError::Address, _) => "Leave out the @ sign: an address can point to a person.".to_owned(),
        (TextError::Taken, _) => "You already have a writer with this pen name.".to_owned(),
    }
}

/// Says why a list of numbers can't be read.
pub fn numbers(error: NumbersError) -> String {
    match error {
        NumbersError::NotNumbers => "Use numbers only, for example 7-12, 15.".to_owned(),
        NumbersError::OutOfRange => format!("Use numbers from 1 to {HIGHEST}, the smaller one first."),
    }
}

/// Says that a day can't be read and what one looks like.
pub fn unreadable_date() -> String {
    "Give a day, for example 9 June 2026.".to_owned()
}

/// Refuses a day that is still to come, for what can only have been.
pub const FUTURE: &str = "This day is still to come.";

/// Says what is odd about a date; the guide may overrule it (R32).
pub fn date_doubt(doubt: DateDoubt, today: Day) -> String {
    match doubt {
        DateDoubt::Future(_) => "This day is in the future.".to_owned(),
        DateDoubt::LongAgo(_) => "This day is over a year ago.".to_owned(),
        DateDoubt::ClockBehind { last_entry } => format!(
            "The last entry is of {}, and this device says that today is {}. Its date may be wrong.",
            spoken(last_entry, today),
            spoken(today, today)
        ),
        DateDoubt::SentAfterInHand => "This says it was sent after it reached you.".to_owned(),
        DateDoubt::BeforeTheFellowship(_) => "This day is before 1953. Is the year right?".to_owned(),
        DateDoubt::BeforeCleanTime { from } => {
            format!("By your clean date this role is open to you from {}. Is the day right?", spoken(from, today))
        }
        DateDoubt::AnsweredBeforeInHand => "This says it was answered before it reached you.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    #[test]
    fn refusals_are_exact() {
        for (error, field, said) in [
            (TextError::Empty, TextField::WriterName, "Give this writer a pen name."),
            (TextError::Digits, TextField::WriterName, "Leave out numbers in a row: they can point to a person."),
            (TextError::Taken, TextField::WriterName, "You already have a writer with this pen name."),
            (TextError::TooLong, TextField::WriterName, "Use at most 40 characters."),
            (TextError::TooLong, TextField::CaseLabel, "Use at most 12 characters."),
            (TextError::TooLong, TextField::AgreedWork, "Use at most 80 characters."),
        ] {
            assert_eq!(text(error, field), said);
        }
        assert_eq!(numbers(NumbersError::OutOfRange), "Use numbers from 1 to 999, the smaller one first.");
    }

    #[test]
    fn doubts_are_said() {
        let day = |text| from_iso(text).expect("a day");
        let today = day("2026-06-04");
        assert_eq!(date_doubt(DateDoubt::Future(day("2026-06-05")), today), "This day is in the future.");
        let behind = DateDoubt::ClockBehind { last_entry: day("2026-06-09") };
        let said =
            "The last entry is of Tue 9 June, and this device says that today is Thu 4 June. Its date may be wrong.";
        assert_eq!(date_doubt(behind, today), said);
    }
}
