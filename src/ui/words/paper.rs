//! What stands on paper and is looked at before it goes: the checklist and the sheets to print (R44, R53, R54, D4).
//! It must put no writer's pen name, no label and no code on a sheet (A36).

use super::{agreement as agreement_words, facility as facility_words, isolated};
use crate::domain::agreement::Progress;
use crate::domain::committee::Committee;
use crate::domain::day::{Day, spoken_with_year};
use crate::domain::facility::Facility;
use crate::domain::step::StepState;

/// The page's title and the link to it.
pub const TITLE: &str = "Before it is posted";
/// What it is for.
pub const LINE: &str =
    "Go through these with the letter in your hand. The ticks are not kept: each letter starts anew.";
/// The link to printing, and that page's title and button.
pub const PRINT: &str = "Print";
/// The question of that page.
pub const WHICH: &str = "What to print";
/// A lined sheet for a letter.
pub const LETTER_SHEET: &str = "A letter sheet";
/// The checklist of the page before.
pub const CHECKLIST_SHEET: &str = "The checklist";
/// A writer's progress (R44).
pub const PROGRESS_SHEET: &str = "A progress sheet";
/// What the browser may add by itself.
pub const PRINT_LINE: &str = "Only the sheet below goes on paper. If the phone adds an address line at the edge, switch off “Headers and footers” in its window for printing.";
/// Without a writer there is no progress.
pub const NO_WRITER: &str = "A progress sheet can be printed from a writer’s page.";
/// The name of the sheet.
pub const SHEET: &str = "The sheet";
/// The line for a date.
pub const DATE: &str = "Date:";
/// The head of a progress sheet (R44).
pub const PROGRESS: &str = "Step progress";
/// The line for a name (A36).
pub const NAME_BY_HAND: &str = "Name (by hand):";
/// The columns of a progress sheet.
pub const COLUMNS: [&str; 3] = ["Step", "State", "Questions"];
/// The link to the agreement.
pub const AGREEMENT: &str = "The agreement";

/// What the checklist knows of a letter; a writer and a facility only where they are known.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The committee, for its box.
    pub committee: &'a Committee,
    /// The pen name that signs.
    pub guide: Option<&'a str>,
    /// How far the agreement is.
    pub agreement: Option<Progress>,
    /// Where the letter goes.
    pub facility: Option<&'a Facility>,
    /// Today.
    pub today: Day,
}

/// One thing to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What is ticked.
    pub label: String,
    /// What stands under it, line by line.
    pub lines: Vec<String>,
    /// Whether it is about the agreement, which has a page of its own.
    pub is_agreement: bool,
}

impl Item {
    fn new(label: impl Into<String>, lines: Vec<String>) -> Self {
        Self { label: label.into(), lines, is_agreement: false }
    }
}

/// The checklist (R54).
pub fn checklist(facts: &Facts) -> Vec<Item> {
    let signed = match facts.guide {
        Some(guide) => format!("Signed as {}", isolated(guide)),
        None => "Signed with my pen name".to_owned(),
    };
    let agreement = facts.agreement.map(|progress| agreement_words::progress(progress, facts.today));
    vec![
        Item::new("The committee’s box is the return address", address(facts.committee)),
        Item::new(signed, Vec::new()),
        Item::new("No last names, addresses or telephone numbers, mine or anybody’s", Vec::new()),
        Item::new("Nothing is enclosed", Vec::new()),
        Item { is_agreement: true, ..Item::new("The agreement is on file", agreement.into_iter().collect()) },
        Item::new("It keeps the facility’s rules on pages and paper", rules(facts.facility, facts.today)),
        Item::new(
            "Questions are named in plain words, without codes or short forms",
            vec!["“Step Four, questions 7 to 12”".to_owned()],
        ),
        Item::new("The private pen name from this phone is not on the paper", Vec::new()),
    ]
}

/// The committee's box, line by line (R53).
pub fn address(committee: &Committee) -> Vec<String> {
    committee.address.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// What a facility asks of a letter, without its name (R74, A9).
fn rules(facility: Option<&Facility>, today: Day) -> Vec<String> {
    let Some(facility) = facility else { return Vec::new() };
    let mut lines = Vec::new();
    if facility.is_blocked {
        lines.push(facility_words::BLOCKED.to_owned());
    }
    lines.extend(facility_words::limits(facility));
    lines.extend(facility.rules.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned));
    lines.push(facility_words::verified(facility.verified_on, today));
    lines.extend(facility_words::stale(facility, today).map(str::to_owned));
    lines
}

/// The numbers of one step on a progress sheet: "12 of 30 answered"; nothing where nothing is known (R44).
pub fn answered(state: StepState, answered: u32, total: Option<u16>) -> String {
    let is_open = state == StepState::NotStarted || total.is_none();
    if answered == 0 && is_open { String::new() } else { super::step::progress(answered, total) }
}

/// The day of a progress sheet: "As of 22 November 2026".
pub fn as_of(today: Day) -> String {
    format!("As of {}", spoken_with_year(today))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    #[test]
    fn r54_the_checklist_names_what_the_guidelines_ask() {
        let committee = Committee::default();
        let facility = Facility { pages: Some(5), rules: "Blue ink\n".to_owned(), ..Facility::unknown(0) };
        let today = day("2026-11-22");
        let agreement = Some(Progress::Mailed(day("2026-11-05")));
        let facts = Facts { committee: &committee, guide: Some("Meadow"), agreement, facility: Some(&facility), today };
        let items = checklist(&facts);
        assert_eq!(items.len(), 8);
        assert_eq!(items[0].lines, ["Writing Steps for Recovery", "P.O. Box 1541", "Middletown, CT 06457-1541"]);
        assert_eq!(items[1].label, "Signed as \u{2068}Meadow\u{2069}");
        assert_eq!(items[4].lines, ["Mailed to the facility Thu 5 November."]);
        assert_eq!(items[5].lines, ["At most 5 pages", "Blue ink", "Not verified yet"]);
        assert_eq!(items.iter().filter(|item| item.is_agreement).count(), 1);
    }

    #[test]
    fn r54_the_checklist_stands_without_a_writer() {
        let committee = Committee { address: String::new(), ..Committee::default() };
        let facts =
            Facts { committee: &committee, guide: None, agreement: None, facility: None, today: day("2026-11-22") };
        let items = checklist(&facts);
        assert_eq!(items[1].label, "Signed with my pen name");
        assert!(items[0].lines.is_empty() && items[4].lines.is_empty() && items[5].lines.is_empty());
    }

    #[test]
    fn r44_numbers_stand_where_they_are_known() {
        assert_eq!(answered(StepState::AnswersComingIn, 12, Some(30)), "12 of 30 answered");
        assert_eq!(answered(StepState::QuestionsSent, 0, Some(30)), "0 of 30 answered");
        assert_eq!(answered(StepState::Complete, 12, None), "12 answered");
        assert_eq!(answered(StepState::NotStarted, 0, Some(30)), "");
        assert_eq!(answered(StepState::Complete, 0, None), "");
    }
}
