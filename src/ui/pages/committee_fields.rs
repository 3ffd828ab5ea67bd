//! The fields of what a committee decides: filled from it, checked, and read back (R21, R53, R69, R89, R93, R111).
//! It must keep nothing, and refuse only what a record cannot hold or a rule cannot use.

use crate::domain::committee::{ADDRESS_LENGTH, Committee, DAYS, LINE_LENGTH, TERMS, YEARS};
use crate::domain::meeting::{MeetingRule, Zone};
use crate::domain::policy::EarlierDays;
use crate::domain::post::CleanTimes;
use crate::domain::term::TermRules;
use crate::state::Field;
use crate::ui::forms::read_time;
use crate::ui::words::{committee as words, frame};
use chrono::Weekday;
use leptos::prelude::*;
use std::ops::RangeInclusive;

/// The weekdays, in the order of their select.
pub(super) const WEEKDAYS: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// The names of the draft's fields that stand in rows.
const YEAR_NAMES: [&str; 8] = ["y0", "y1", "y2", "y3", "y4", "y5", "y6", "y7"];
const TERM_NAMES: [&str; 3] = ["t0", "t1", "t2"];
const BANNED_NAMES: [&str; 11] = ["b0", "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "b9", "b10"];

/// One field: what is typed, and what is wrong with it.
#[derive(Clone, Copy)]
pub struct Typed {
    /// The text as typed.
    pub value: RwSignal<String>,
    /// What is wrong, if anything is.
    pub error: RwSignal<Option<String>>,
}

impl Typed {
    fn new() -> Self {
        Self { value: RwSignal::new(String::new()), error: RwSignal::new(None) }
    }

    fn fill(self, text: String) {
        self.value.set(text);
        self.error.set(None);
    }

    /// Reads a whole number of a range; says which it takes where it cannot.
    fn number(self, range: &RangeInclusive<u32>) -> Option<u32> {
        let read =
            self.value.with_untracked(|text| text.trim().parse::<u32>().ok()).filter(|number| range.contains(number));
        self.error.set(read.is_none().then(|| words::whole_number(*range.start(), *range.end())));
        read
    }

    /// The same, for the small numbers.
    fn small(self, range: &RangeInclusive<u32>) -> Option<u8> {
        self.number(range).and_then(|number| u8::try_from(number).ok())
    }

    /// Reads a text of so many bytes at most; an empty one only where there is no sentence for it.
    fn text(self, longest: usize, needed: Option<&str>) -> Option<String> {
        let text = self.value.with_untracked(|text| text.trim().to_owned());
        let too_long = || (text.len() > longest).then_some(words::TOO_LONG);
        let problem = needed.filter(|_| text.is_empty()).or_else(too_long).map(str::to_owned);
        let is_refused = problem.is_some();
        self.error.set(problem);
        (!is_refused).then_some(text)
    }
}

/// All of the fields.
#[derive(Clone, Copy)]
pub struct CommitteeForm {
    pub(super) reply_days: Typed,
    pub(super) review_days: Typed,
    pub(super) told: Typed,
    pub(super) address: Typed,
    pub(super) email: Typed,
    pub(super) nth: Typed,
    pub(super) weekday: Typed,
    pub(super) time: Typed,
    pub(super) zone: Typed,
    pub(super) years: [Typed; 8],
    pub(super) terms: [Typed; 3],
    pub(super) banned: [Typed; 11],
}

impl CommitteeForm {
    /// Begins with what is decided.
    pub fn new(committee: &Committee) -> Self {
        let form = Self {
            reply_days: Typed::new(),
            review_days: Typed::new(),
            told: Typed::new(),
            address: Typed::new(),
            email: Typed::new(),
            nth: Typed::new(),
            weekday: Typed::new(),
            time: Typed::new(),
            zone: Typed::new(),
            years: std::array::from_fn(|_| Typed::new()),
            terms: std::array::from_fn(|_| Typed::new()),
            banned: std::array::from_fn(|_| Typed::new()),
        };
        form.fill(committee);
        form
    }

    /// Fills the fields with what is decided.
    pub fn fill(self, committee: &Committee) {
        let rule = &committee.meeting;
        self.reply_days.fill(committee.reply_days.to_string());
        self.review_days.fill(committee.review_days.to_string());
        self.told.fill(committee.told.clone());
        self.address.fill(committee.address.clone());
        self.email.fill(committee.email.clone());
        self.nth.fill(rule.nth.to_string());
        self.weekday.fill(index_of(&WEEKDAYS, &rule.weekday));
        self.time.fill(frame::time_field(rule.hour, rule.minute));
        self.zone.fill(index_of(&Zone::ALL, &rule.zone));
        let TermRules { months, limit, open_after } = committee.term_rules;
        let terms = [months, limit, open_after];
        for (field, number) in
            self.years.into_iter().chain(self.terms).zip(committee.clean_times.0.into_iter().chain(terms))
        {
            field.fill(number.to_string());
        }
        for (field, own) in self.banned.into_iter().zip(&committee.banned) {
            field.fill(own.clone().unwrap_or_default());
        }
    }

    /// The fields, for a draft.
    pub fn fields(self) -> Vec<(&'static str, Field)> {
        let single = [
            ("reply-days", self.reply_days),
            ("review-days", self.review_days),
            ("told", self.told),
            ("address", self.address),
            ("email", self.email),
            ("nth", self.nth),
            ("weekday", self.weekday),
            ("time", self.time),
            ("zone", self.zone),
        ];
        let years = YEAR_NAMES.into_iter().zip(self.years);
        let terms = TERM_NAMES.into_iter().zip(self.terms);
        let banned = BANNED_NAMES.into_iter().zip(self.banned);
        let all = single.into_iter().chain(years).chain(terms).chain(banned);
        all.map(|(name, field)| (name, Field::Text(field.value))).collect()
    }

    /// The meeting rule as typed, followed where it is drawn; none while a part cannot be read.
    pub fn rule(self) -> Option<MeetingRule> {
        let (hour, minute) = self.time.value.with(|text| read_time(text))?;
        let rule = MeetingRule {
            nth: self.nth.value.with(|text| text.parse().ok())?,
            weekday: self.weekday.value.with(|text| super::chosen(&WEEKDAYS, text))?,
            hour,
            minute,
            zone: self.zone.value.with(|text| super::chosen(&Zone::ALL, text))?,
        };
        rule.is_valid().then_some(rule)
    }

    /// Reads all of it; none while a field cannot be read, with the sentence beside it.
    pub fn read(self) -> Option<Committee> {
        let (reply_days, review_days) = (self.reply_days.number(&DAYS), self.review_days.number(&DAYS));
        let told = self.told.text(LINE_LENGTH, Some(words::TOLD_NEEDED));
        let address = self.address.text(ADDRESS_LENGTH, Some(words::ADDRESS_NEEDED));
        let meeting = untrack(|| self.rule());
        self.time.error.set(meeting.is_none().then(|| words::TIME_ERROR.to_owned()));
        let email = self.read_email();
        let years = u32::from(*YEARS.start())..=u32::from(*YEARS.end());
        let years = self.years.map(|field| field.small(&years));
        let terms: [_; 3] = std::array::from_fn(|index| self.terms[index].small(&TERMS[index]));
        let banned = self.banned.map(|field| field.text(LINE_LENGTH, None));
        let [months, limit, open_after] = all(terms)?;
        Some(Committee {
            reply_days: reply_days?,
            earlier_reply_days: EarlierDays::default(),
            review_days: review_days?,
            told: told?,
            address: address?,
            email: email?,
            meeting: meeting?,
            clean_times: CleanTimes(all(years)?),
            term_rules: TermRules { months, limit, open_after },
            banned: all(banned)?.map(|own| (!own.is_empty()).then_some(own)),
        })
    }

    /// The public e-mail address, or nothing.
    fn read_email(self) -> Option<String> {
        let email = self.email.text(LINE_LENGTH, None)?;
        let is_one = email.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
        if email.is_empty() || is_one {
            return Some(email);
        }
        self.email.error.set(Some(words::EMAIL_ERROR.to_owned()));
        None
    }
}

/// All of them, or none.
fn all<T, const N: usize>(read: [Option<T>; N]) -> Option<[T; N]> {
    let read: Vec<T> = read.into_iter().collect::<Option<_>>()?;
    read.try_into().ok()
}

/// The code of a choice in a select.
fn index_of<T: PartialEq>(choices: &[T], one: &T) -> String {
    choices.iter().position(|known| known == one).unwrap_or_default().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_that_is_missing_refuses_all() {
        assert_eq!(all([Some(1), Some(2)]), Some([1, 2]));
        assert_eq!(all([Some(1), None]), None);
    }
}
