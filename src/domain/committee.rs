//! What a committee decides, as data that a guide may change; the presets are the Connecticut programme's own (R21, R53, R89,
//! R93, R111). It must hold no rule, only what rules use.

use super::day::Day;
use super::meeting::MeetingRule;
use super::policy::{EarlierDays, Policy};
use super::post::CleanTimes;
use super::term::TermRules;

/// A committee's decisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Committee {
    /// Calendar days from in hand to posted (R21, A3).
    pub reply_days: u32,
    /// What that number was before, each until a day (A41).
    pub earlier_reply_days: EarlierDays,
    /// Days after the notice of returned mail by which to ask for a review (R56, D5).
    pub review_days: u32,
    /// Who is told of each letter.
    pub told: String,
    /// The return address, line by line: the committee's box (R53).
    pub address: String,
    /// The public e-mail address; may be empty.
    pub email: String,
    /// When it meets (R111).
    pub meeting: MeetingRule,
    /// Clean time for each post (R89).
    pub clean_times: CleanTimes,
    /// Terms of trusted servants (R93, R94, R96).
    pub term_rules: TermRules,
    /// The committee's own words for the eleven banned kinds, in their order; none where the app's stand (R69).
    pub banned: [Option<String>; 11],
}

/// The days that a form takes for a reply and for a review.
pub const DAYS: std::ops::RangeInclusive<u32> = 1..=90;
/// The years that a form takes for a post.
pub const YEARS: std::ops::RangeInclusive<u8> = 0..=20;
/// The numbers that a form takes for the terms: months, terms in a row, months until a commitment is open.
pub const TERMS: [std::ops::RangeInclusive<u32>; 3] = [1..=60, 1..=10, 1..=12];
/// The longest line of text, in bytes.
pub const LINE_LENGTH: usize = 120;
/// The longest address, in bytes.
pub const ADDRESS_LENGTH: usize = 400;

impl Default for Committee {
    fn default() -> Self {
        let policy = Policy::default();
        Self {
            reply_days: policy.reply_days,
            earlier_reply_days: policy.earlier_reply_days,
            review_days: policy.review_days,
            told: "Coordinating secretary".to_owned(),
            address: "Writing Steps for Recovery\nP.O. Box 1541\nMiddletown, CT 06457-1541".to_owned(),
            email: "wsr@ctna.org".to_owned(),
            meeting: MeetingRule::default(),
            clean_times: CleanTimes::default(),
            term_rules: TermRules::default(),
            banned: Default::default(),
        }
    }
}

impl Committee {
    /// The numbers behind the rules.
    #[must_use]
    pub fn policy(&self) -> Policy {
        Policy {
            reply_days: self.reply_days,
            earlier_reply_days: self.earlier_reply_days,
            review_days: self.review_days,
            ..Policy::default()
        }
    }

    /// Takes the place of what was decided before: another number of days to reply holds from today on, and what came before
    /// is judged by the number of then (A41).
    #[must_use]
    pub fn in_place_of(self, before: &Self, today: Day) -> Self {
        let earlier = before.earlier_reply_days;
        let earlier_reply_days = match before.reply_days == self.reply_days {
            true => earlier,
            false => earlier.and(today, before.reply_days),
        };
        Self { earlier_reply_days, ..self }
    }

    /// What of its address the identity guard lets through as a whole: "Box 1541" and the ZIP code. That only in full: by the
    /// first five digits alone every address of the town would be let through.
    #[must_use]
    pub fn public_texts(&self) -> Vec<String> {
        let words: Vec<&str> = self.address.split_whitespace().map(|word| word.trim_matches([',', '.'])).collect();
        let is_number = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
        let is_zip = |word: &str| word.split_once('-').is_some_and(|(five, four)| is_number(five) && is_number(four));
        let boxes = words.windows(2).filter(|pair| pair[0].eq_ignore_ascii_case("box") && is_number(pair[1]));
        let boxes = boxes.map(|pair| pair.join(" "));
        boxes.chain(words.iter().filter(|word| is_zip(word)).map(|word| (*word).to_owned())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::clock::due_day;

    #[test]
    fn the_presets_are_the_programmes() {
        let committee = Committee::default();
        assert_eq!(committee.policy(), Policy::default());
        assert_eq!(committee.reply_days, 14, "R21");
        assert_eq!(committee.clean_times, CleanTimes::default(), "R89");
        assert_eq!(committee.public_texts(), ["Box 1541", "06457-1541"], "R53");
    }

    #[test]
    fn a41_a_letter_is_judged_by_the_number_that_held_when_it_was_in_hand() {
        let day = |text| crate::domain::day::from_iso(text).expect("a day");
        let set = |before: &Committee, reply_days, on| {
            Committee { reply_days, ..Committee::default() }.in_place_of(before, day(on))
        };
        let first = Committee::default();
        let longer = set(&first, 30, "2026-11-20");
        let shorter = set(&longer, 7, "2026-12-01");
        let back = set(&set(&first, 60, "2026-11-20"), 14, "2026-11-20");
        let same = set(&longer, 30, "2026-12-24");
        let many = (0..20).fold(first.clone(), |before, number| set(&before, 20 + number, "2026-11-20"));
        for (about, committee, in_hand, due) in [
            ("late by the old number stays late", &longer, "2026-11-01", "2026-11-15"),
            ("the day before it was set", &longer, "2026-11-19", "2026-12-03"),
            ("the day it was set", &longer, "2026-11-20", "2026-12-20"),
            ("set twice: the first", &shorter, "2026-11-01", "2026-11-15"),
            ("set twice: the second", &shorter, "2026-11-30", "2026-12-30"),
            ("set twice: the third", &shorter, "2026-12-01", "2026-12-08"),
            ("set and taken back on one day", &back, "2026-11-01", "2026-11-15"),
            ("set and taken back, after", &back, "2026-11-25", "2026-12-09"),
            ("saved again without a change", &same, "2026-11-01", "2026-11-15"),
            ("set too often to be remembered", &many, "2026-11-20", "2026-12-29"),
        ] {
            assert_eq!(due_day(day(in_hand), &committee.policy()), day(due), "A41: {about}");
        }
    }

    #[test]
    fn only_whole_numbers_of_a_box_are_public() {
        let public = |address: &str| Committee { address: address.to_owned(), ..Committee::default() }.public_texts();
        assert_eq!(public("PO BOX 7\nElsewhere, XY 01234"), ["BOX 7"]);
        assert_eq!(public("12 Main Street"), Vec::<String>::new());
        assert_eq!(public(""), Vec::<String>::new());
    }
}
