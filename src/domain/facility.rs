//! Facilities by a letter, with what is known of their rules for mail (R74, R75, A9, D3).
//! It must not hold a public name unless the guide chose that after a warning.

use super::day::{Day, is_older_than_months};

/// What becomes of the paper (D3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MailType {
    /// Not known.
    #[default]
    Unknown,
    /// The writer gets the paper.
    Original,
    /// The facility scans it.
    ScannedHere,
    /// A vendor elsewhere scans it; letters go to the vendor's box.
    ScannedByVendor,
}

impl MailType {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Unknown, Self::Original, Self::ScannedHere, Self::ScannedByVendor];
}

/// A facility.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facility {
    /// Its letter: 0 is A. It stays when others go.
    pub number: u8,
    /// The public name, by choice.
    pub public_name: Option<String>,
    /// What becomes of the paper.
    pub mail: MailType,
    /// The most pages of a letter.
    pub pages: Option<u16>,
    /// The most words of a letter.
    pub words: Option<u16>,
    /// What else its rules say about paper, ink and envelopes.
    pub rules: String,
    /// When the rules were last verified.
    pub verified_on: Option<Day>,
    /// Whether it takes no mail at present.
    pub is_blocked: bool,
}

/// The longest text of rules, in what a person sees as characters.
pub const RULES_LENGTH: usize = 500;
/// The longest public name.
pub const PUBLIC_NAME_LENGTH: usize = 60;
/// After how many months rules have to be verified again (R75).
const VERIFIED_MONTHS: u32 = 6;
/// As many as there are letters.
pub const MOST: u8 = 26;

impl Facility {
    /// A facility of which nothing is known.
    #[must_use]
    pub fn unknown(number: u8) -> Self {
        Self {
            number,
            public_name: None,
            mail: MailType::Unknown,
            pages: None,
            words: None,
            rules: String::new(),
            verified_on: None,
            is_blocked: false,
        }
    }

    /// Its letter: "A".
    #[must_use]
    pub fn letter(&self) -> char {
        letter(self.number)
    }

    /// Whether its rules were verified over six months ago, or never (R75).
    #[must_use]
    pub fn is_stale(&self, today: Day) -> bool {
        self.verified_on.is_none_or(|on| is_older_than_months(on, VERIFIED_MONTHS, today))
    }
}

/// The letter of a number: "A" for 0.
#[must_use]
pub fn letter(number: u8) -> char {
    char::from(b'A' + number % MOST)
}

/// The first number that none has; none where all letters are used.
#[must_use]
pub fn free_number(facilities: &[Facility]) -> Option<u8> {
    (0..MOST).find(|number| facilities.iter().all(|facility| facility.number != *number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    #[test]
    fn r75_rules_older_than_six_months_are_stale() {
        let day = |text| from_iso(text).expect("a day");
        let verified = |on| Facility { verified_on: Some(day(on)), ..Facility::unknown(0) };
        for (on, today, is_stale) in [
            ("2026-02-28", "2026-08-28", false),
            ("2026-02-28", "2026-08-29", true),
            ("2026-08-31", "2027-02-28", false),
            ("2026-08-31", "2027-03-01", true),
            ("2026-08-31", "2026-08-31", false),
            ("2025-08-31", "2026-08-31", true),
        ] {
            assert_eq!(verified(on).is_stale(day(today)), is_stale, "A53: {on} on {today}");
        }
        assert!(Facility::unknown(0).is_stale(day("2026-08-31")));
    }

    #[test]
    fn letters_are_given_once() {
        let list = [Facility::unknown(0), Facility::unknown(2)];
        assert_eq!(free_number(&list), Some(1));
        assert_eq!((list[0].letter(), list[1].letter()), ('A', 'C'));
        let all: Vec<Facility> = (0..MOST).map(Facility::unknown).collect();
        assert_eq!(free_number(&all), None);
    }
}
