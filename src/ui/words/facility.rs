//! What is said of facilities and their rules for mail (R74, R75, A9, D3).
//! It must call a facility by its letter, and by a public name only where the guide chose one.

use super::isolated;
use crate::domain::day::{Day, spoken};
use crate::domain::facility::{Facility, MailType, PUBLIC_NAME_LENGTH, RULES_LENGTH, letter};

/// The page's title and the link to it.
pub const TITLE: &str = "Facilities";
/// What it is for.
pub const LINE: &str = "What each facility asks of letters: pages, words, paper, ink. Here it goes by a letter, which stands for no name. Ask your secretary for the rules, and again every six months.";
/// No facility yet.
pub const NONE: &str = "The facilities of your writers will stand here, each with its rules for mail.";
/// The button for another one.
pub const ADD: &str = "Add a facility";
/// All letters of the alphabet are taken.
pub const FULL: &str = "All letters are in use. Remove a facility that you no longer need.";
/// The question of the form.
pub const MAIL: &str = "What becomes of the paper?";
/// The field of pages.
pub const PAGES: &str = "Pages at most";
/// The field of words.
pub const WORDS: &str = "Words at most";
/// What is wrong with either.
pub const LIMIT_ERROR: &str = "Give a whole number from 1 to 9999, or leave it empty.";
/// The field of rules.
pub const RULES: &str = "Other rules for letters";
/// The line under it.
pub const RULES_HINT: &str = "Paper, ink, envelopes, both sides. Nothing about a person.";
/// The field of the day.
pub const VERIFIED_ON: &str = "Verified on";
/// The tick for a facility that takes none.
pub const BLOCKED: &str = "Takes no mail at present";
/// The tick for the public name.
pub const USE_NAME: &str = "Use its public name";
/// The warning under it (A9).
pub const NAME_WARNING: &str = "You need no name here. In a small facility, a step and a few dates can point to a person. The name would stand in your exports and backups, too.";
/// The field of the public name.
pub const PUBLIC_NAME: &str = "Public name of the facility";
/// The name is ticked and empty.
pub const NAME_NEEDED: &str = "Give the name, or take the tick away.";
/// The button.
pub const SAVE: &str = "Save facility";
/// The button that leads out of the form.
pub const BACK: &str = "Back to the list";
/// Never verified.
pub const NOT_VERIFIED: &str = "Not verified yet";
/// Verified long ago (R75).
pub const STALE: &str = "Verified over six months ago: ask again.";

/// What becomes of the paper (D3).
pub fn mail(mail: MailType) -> &'static str {
    match mail {
        MailType::Unknown => "Not known",
        MailType::Original => "The writer gets the paper",
        MailType::ScannedHere => "The facility scans it",
        MailType::ScannedByVendor => "A vendor elsewhere scans it: letters go to the vendor’s box",
    }
}

/// Names a facility: "Facility A", or "Facility A, North" where a public name was chosen (A9). One that is no longer on the
/// list keeps its letter.
pub fn name(number: u8, facilities: &[Facility]) -> String {
    let known = facilities.iter().find(|facility| facility.number == number);
    let public = known.and_then(|facility| facility.public_name.as_deref());
    let plain = format!("Facility {}", letter(number));
    match public {
        Some(public) => format!("{plain}, {}", isolated(public)),
        None => plain,
    }
}

/// Says the limits of a letter: "At most 5 pages", "At most 800 words".
pub fn limits(facility: &Facility) -> Vec<String> {
    let limit = |most: Option<u16>, one, many| most.map(|most| super::counted(i64::from(most), one, many));
    let limits = [limit(facility.pages, "page", "pages"), limit(facility.words, "word", "words")];
    limits.into_iter().flatten().map(|limit| format!("At most {limit}")).collect()
}

/// Says when the rules were verified: "Verified on Tue 9 June" (R75).
pub fn verified(on: Option<Day>, today: Day) -> String {
    match on {
        Some(on) => format!("Verified on {}", spoken(on, today)),
        None => NOT_VERIFIED.to_owned(),
    }
}

/// Asks to verify again what was verified long ago (R75).
pub fn stale(facility: &Facility, today: Day) -> Option<&'static str> {
    (facility.verified_on.is_some() && facility.is_stale(today)).then_some(STALE)
}

/// Names the button that changes one, unlike its neighbours.
pub fn edit(name: &str) -> String {
    format!("{} {name}", super::text::EDIT)
}

/// The rules are too long.
pub fn rules_too_long() -> String {
    format!("Use at most {RULES_LENGTH} characters.")
}

/// The public name is too long.
pub fn name_too_long() -> String {
    format!("Use at most {PUBLIC_NAME_LENGTH} characters.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    #[test]
    fn a9_a_public_name_stands_only_where_it_was_chosen() {
        let named = Facility { public_name: Some("North".to_owned()), ..Facility::unknown(1) };
        let all = [Facility::unknown(0), named];
        assert_eq!(name(0, &all), "Facility A");
        assert_eq!(name(1, &all), "Facility B, \u{2068}North\u{2069}");
        assert_eq!(name(2, &all), "Facility C", "taken off the list");
    }

    #[test]
    fn r74_limits_are_said_one_by_one() {
        let limited = |pages, words| limits(&Facility { pages, words, ..Facility::unknown(0) });
        assert_eq!(limited(Some(5), Some(800)), ["At most 5 pages", "At most 800 words"]);
        assert_eq!(limited(Some(1), None), ["At most 1 page"]);
        assert!(limited(None, None).is_empty());
    }

    #[test]
    fn r75_what_was_never_verified_is_not_called_old() {
        let day = |text| from_iso(text).expect("a day");
        let today = day("2026-11-22");
        let on = |on| Facility { verified_on: Some(day(on)), ..Facility::unknown(0) };
        assert_eq!(verified(on("2026-06-09").verified_on, today), "Verified on Tue 9 June");
        assert_eq!(stale(&on("2026-06-09"), today), None);
        assert_eq!(stale(&on("2026-05-01"), today), Some(STALE));
        assert_eq!((verified(None, today).as_str(), stale(&Facility::unknown(0), today)), (NOT_VERIFIED, None));
    }
}
