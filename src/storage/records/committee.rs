//! What the committee decides, version 1; and how to get into its meeting.
//! It must hold only what the guide typed or the presets say.

use serde::{Deserialize, Serialize};

use super::text::{Stored, day};
use super::{RecordType, UnreadableBody, kind};
use crate::domain::committee::Committee;
use crate::domain::day::to_iso;
use crate::domain::meeting::{MeetingRule, Zone};
use crate::domain::policy::EarlierDays;
use crate::domain::post::CleanTimes;
use crate::domain::term::TermRules;
use chrono::Weekday;

/// The committee's decisions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CommitteeV1 {
    reply_days: u32,
    /// Until when other numbers held, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    earlier_reply_days: Vec<(String, u32)>,
    review_days: u32,
    told: String,
    address: String,
    email: String,
    meeting: MeetingV1,
    /// Years for each post, in the order of the guidelines.
    clean_years: [u8; 8],
    /// Months of a term, terms in a row, unmet months in a row.
    terms: [u8; 3],
    #[serde(default)]
    banned: [Option<String>; 11],
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct MeetingV1 {
    nth: u8,
    weekday: String,
    hour: u8,
    minute: u8,
    zone: String,
}

impl RecordType for CommitteeV1 {
    const KIND: &'static str = kind::COMMITTEE;
}

impl CommitteeV1 {
    /// Stores it.
    pub fn of(committee: &Committee) -> Self {
        let MeetingRule { nth, weekday, hour, minute, zone } = committee.meeting;
        let TermRules { months, limit, open_after } = committee.term_rules;
        Self {
            reply_days: committee.reply_days,
            earlier_reply_days: committee
                .earlier_reply_days
                .iter()
                .map(|(until, days)| (to_iso(until), days))
                .collect(),
            review_days: committee.review_days,
            told: committee.told.clone(),
            address: committee.address.clone(),
            email: committee.email.clone(),
            meeting: MeetingV1 { nth, weekday: weekday.word().to_owned(), hour, minute, zone: zone.word().to_owned() },
            clean_years: committee.clean_times.0,
            terms: [months, limit, open_after],
            banned: committee.banned.clone(),
        }
    }

    /// Reads it.
    pub fn committee(&self) -> Result<Committee, UnreadableBody> {
        let meeting = MeetingRule {
            nth: self.meeting.nth,
            weekday: Weekday::read(&self.meeting.weekday)?,
            hour: self.meeting.hour,
            minute: self.meeting.minute,
            zone: Zone::read(&self.meeting.zone)?,
        };
        let [months, limit, open_after] = self.terms;
        let has_days = self.reply_days > 0 && self.review_days > 0;
        if !meeting.is_valid() || months == 0 || !has_days {
            return Err(UnreadableBody);
        }
        let earlier = self.earlier_reply_days.iter().map(|(until, days)| Ok((day(until)?, *days)));
        let earlier = earlier.collect::<Result<Vec<_>, UnreadableBody>>()?;
        if earlier.iter().any(|(_, days)| *days == 0) {
            return Err(UnreadableBody);
        }
        Ok(Committee {
            reply_days: self.reply_days,
            earlier_reply_days: EarlierDays::from_parts(&earlier),
            review_days: self.review_days,
            told: self.told.clone(),
            address: self.address.clone(),
            email: self.email.clone(),
            meeting,
            clean_times: CleanTimes(self.clean_years),
            term_rules: TermRules { months, limit, open_after },
            banned: self.banned.clone(),
        })
    }
}

/// How to get into the committee's meeting: typed by the guide, and behind a lock alone.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct MeetingAccessV1 {
    /// The link.
    pub link: String,
    /// The passcode.
    pub passcode: String,
}

impl RecordType for MeetingAccessV1 {
    const KIND: &'static str = kind::MEETING;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    #[test]
    fn earlier_numbers_are_written_and_read_again() {
        let day = |text| from_iso(text).expect("a day");
        let earlier = EarlierDays::default().and(day("2026-03-01"), 14).and(day("2026-09-01"), 10);
        let committee = Committee { earlier_reply_days: earlier, ..Committee::default() };
        let read = CommitteeV1::from_body(&CommitteeV1::of(&committee).to_body()).and_then(|stored| stored.committee());
        assert_eq!(read, Ok(committee));
    }
}
