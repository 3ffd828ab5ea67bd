//! What is said where a writer asks for what a guide may not give (R69, R70).
//! It must name nobody, and say of a request only its kind and its day.

use super::refusal;
use super::writer::lower_first;
use crate::domain::boundary::Asked;
use crate::domain::committee::Committee;
use crate::domain::day::{Day, spoken};

/// The page's title.
pub const TITLE: &str = "They asked for …";
/// What it is for.
pub const LINE: &str = "Pick what it was. You get kind words to say no with.";
/// The head of the eleven kinds (R69).
pub const LISTED: &str = "On the list for every step guide";
/// The head of what the list does not name (R70).
pub const ELSE: &str = "Something else";
/// The line above the refusal.
pub const COPY_BY_HAND: &str = "Copy it by hand into your letter, or say it in your own words.";
/// The button that keeps kind and day.
pub const NOTE_IT: &str = "Note that they asked";
/// What stands in its place once that is done.
pub const NOTED: &str = "Noted for today.";
/// What is kept of it (R70).
pub const KEPT: &str = "Only the kind and the day are kept, nothing of what was written.";
/// The head of the line for the secretary (R57).
pub const FOR_SECRETARY: &str = "A line for the secretary, if you like";
/// The way back to the list.
pub const ANOTHER: &str = "Choose another";
/// The list of earlier requests.
pub const BEFORE: &str = "Asked before";

/// What stands beside the six that the list does not name (R70).
pub fn not_listed() -> String {
    format!("{}. Ask your secretary.", refusal::NOT_BY_NAME)
}

/// Names a kind: in the committee's own words, where it has some (R69).
pub fn kind(asked: Asked, committee: &Committee) -> String {
    let place = Asked::BANNED.iter().position(|known| *known == asked);
    let own = place.and_then(|place| committee.banned.get(place).cloned().flatten());
    own.unwrap_or_else(|| entry(asked).0.to_owned())
}

/// Kind words to say no with, for the guide to copy by hand (R70).
pub fn refusal(asked: Asked) -> &'static str {
    entry(asked).1
}

fn entry(asked: Asked) -> (&'static str, &'static str) {
    let banned = Asked::BANNED.into_iter().zip(refusal::BANNED);
    let others = Asked::ELSE.into_iter().zip(refusal::ELSE);
    banned.chain(others).find(|(known, _)| *known == asked).map(|(_, entry)| entry).unwrap_or_default()
}

/// What the secretary is told of a request: the kind, as it is named, and no more (R57, R70). The rule on pen names settles
/// the question for the real name (R51); of what else is not on the list the committee is asked.
pub fn line(asked: Asked, kind: &str) -> String {
    let kind = in_sentence(kind);
    if asked.is_banned() || asked == Asked::RealName {
        format!("they asked for something I may not give ({kind}). I said no kindly.")
    } else {
        format!("they asked for something that is not on the list by name ({kind}). Please tell me what to answer.")
    }
}

/// A kind inside a sentence; a name in capitals stays as it is.
fn in_sentence(kind: &str) -> String {
    if kind.chars().nth(1).is_some_and(char::is_uppercase) { kind.to_owned() } else { lower_first(kind) }
}

/// Says one earlier request: "A visit, Tue 9 June".
pub fn past(kind: &str, on: Day, today: Day) -> String {
    format!("{kind}, {}", spoken(on, today))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    #[test]
    fn r69_each_kind_has_its_own_name_and_refusal() {
        let committee = Committee::default();
        let all: Vec<Asked> = Asked::BANNED.into_iter().chain(Asked::ELSE).collect();
        for asked in &all {
            assert!(!kind(*asked, &committee).is_empty() && !refusal(*asked).is_empty(), "{asked:?}");
        }
        let names: std::collections::BTreeSet<String> = all.iter().map(|asked| kind(*asked, &committee)).collect();
        assert_eq!(names.len(), 17);
        for (asked, name) in [
            (Asked::Ride, "A ride"),
            (Asked::Visit, "A visit"),
            (Asked::Loan, "A loan"),
            (Asked::PhoneCall, "A phone call"),
            (Asked::Materials, "Materials for writing"),
            (Asked::Photos, "Photos"),
            (Asked::Books, "Books"),
            (Asked::Drawings, "Drawings"),
            (Asked::Tapes, "Tapes"),
            (Asked::Family, "Contact with family"),
            (Asked::Friends, "Contact with friends"),
            (Asked::Court, "A letter to a judge or parole board"),
            (Asked::RealName, "My real name or address"),
            (Asked::Meeting, "Meeting after release"),
            (Asked::Message, "A message to another person inside"),
            (Asked::Money, "Money"),
            (Asked::Tablet, "Messages by tablet"),
        ] {
            assert_eq!(kind(asked, &committee), name);
        }
    }

    #[test]
    fn r69_the_committees_own_words_come_first() {
        let mut committee = Committee::default();
        committee.banned[1] = Some("Visits of any kind".to_owned());
        assert_eq!(kind(Asked::Visit, &committee), "Visits of any kind");
        assert_eq!(kind(Asked::Ride, &committee), "A ride");
        assert_eq!(kind(Asked::Money, &committee), "Money");
    }

    #[test]
    fn r70_the_secretary_is_told_the_kind_alone() {
        assert_eq!(
            line(Asked::Visit, "A visit"),
            "they asked for something I may not give (a visit). I said no kindly."
        );
        assert!(line(Asked::RealName, "My real name or address").contains("may not give (my real name or address)"));
        assert!(line(Asked::Money, "Money").contains("not on the list by name (money)"));
        assert!(line(Asked::Books, "NA books").contains("(NA books)"));
        assert_eq!(not_listed(), "Not on the list by name. Ask your secretary.");
    }

    #[test]
    fn r70_what_was_asked_before_is_kind_and_day() {
        let day = |text| from_iso(text).expect("a day");
        assert_eq!(past("A visit", day("2026-06-09"), day("2026-11-22")), "A visit, Tue 9 June");
    }
}
