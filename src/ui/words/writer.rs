//! What assignments, holds and the few facts about a writer are called (R10, R14, R17, R33, R46).
//! It must not hold a name.

use super::isolated;
use crate::domain::day::{Day, Month, spoken};
use crate::domain::guide::Side;
use crate::domain::writer::{EndReason, HoldReason, Literature, TimeLeft, Writer, WriterState};

/// Names where an assignment stands (R10).
pub fn state(state: WriterState) -> &'static str {
    match state {
        WriterState::Offered => "Offered",
        WriterState::Accepted => "Accepted",
        WriterState::AgreementPending => "Agreement pending",
        WriterState::Active => "Active",
        WriterState::Paused => "Paused",
        WriterState::Ended => "Ended",
    }
}

/// Names why an assignment ended.
pub fn end_reason(reason: EndReason) -> &'static str {
    match reason {
        EndReason::Finished => "All twelve steps are done",
        EndReason::Released => "They were released",
        EndReason::Transferred => "They were moved and have another guide",
        EndReason::WriterStopped => "They want to stop",
        EndReason::GuideStopped => "I want to stop",
        EndReason::OutOfReach => "Letters no longer reach them",
        EndReason::Other => "Another reason",
    }
}

/// Names what holds a clock (R33).
pub fn hold_reason(reason: HoldReason) -> &'static str {
    match reason {
        HoldReason::ReturnedMail => "Returned mail",
        HoldReason::Transferred => "Transferred",
        HoldReason::Released => "Released",
        HoldReason::LockDown => "Lock-down",
        HoldReason::AwaitingAgreement => "Waiting for the agreement",
        HoldReason::Other => "Another reason",
    }
}

/// Names what holds a clock inside a sentence: "returned mail".
pub fn hold_reason_in_sentence(reason: HoldReason) -> String {
    lower_first(hold_reason(reason))
}

/// Names how much time is left inside, as coarse as it may be (R17).
pub fn time_left(time_left: TimeLeft) -> &'static str {
    match time_left {
        TimeLeft::Unknown => "Not known",
        TimeLeft::UnderFourMonths => "Under 4 months",
        TimeLeft::FourToTwelveMonths => "4 to 12 months",
        TimeLeft::OverTwelveMonths => "Over 12 months",
    }
}

/// Names a title in use (R46).
pub fn literature(title: Literature) -> &'static str {
    match title {
        Literature::BasicText => "Basic Text",
        Literature::StepWorkingGuides => "Step Working Guides",
        Literature::ItWorks => "It Works: How and Why",
        Literature::JustForToday => "Just for Today",
        Literature::IntroductoryGuide => "Introductory Guide",
        Literature::BehindTheWalls => "Behind the Walls",
    }
}

/// Names a committee list (R14).
pub fn side(side: Side) -> &'static str {
    match side {
        Side::Mens => "Men's",
        Side::Womens => "Women's",
    }
}

/// Says since when they write: "Writing since March".
pub fn writing_since(since: Month, today: Day) -> String {
    format!("Writing since {}", since.spoken(today))
}

/// The same words with a small first letter, for use inside a sentence.
pub(super) fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// What is known of an assignment, line by line.
pub fn facts(writer: &Writer, today: Day) -> Vec<String> {
    let mut facts = Vec::new();
    if let Some(change) = writer.assignment.last() {
        let reason = change.reason.map(|reason| format!(": {}", end_reason(reason))).unwrap_or_default();
        facts.push(format!("{} since {}{reason}", state(change.state), spoken(change.on, today)));
    }
    if let Some(label) = &writer.label {
        facts.push(format!("Committee's label {}", isolated(label.as_str())));
    }
    if writer.time_left != TimeLeft::Unknown {
        facts.push(format!("Expected time left: {}", time_left(writer.time_left)));
    }
    if writer.time_left == TimeLeft::UnderFourMonths {
        facts.push("Little time is left: ask your secretary how to go on.".to_owned());
    }
    if !writer.literature.is_empty() {
        let titles: Vec<&str> = writer.literature.iter().map(|title| literature(*title)).collect();
        facts.push(format!("Literature: {}", titles.join(", ")));
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    #[test]
    fn the_few_facts_are_exact() {
        let times = ["Not known", "Under 4 months", "4 to 12 months", "Over 12 months"];
        assert_eq!(TimeLeft::ALL.map(time_left), times);
        assert_eq!([Side::Mens, Side::Womens].map(side), ["Men's", "Women's"]);
        let states = ["Offered", "Accepted", "Agreement pending", "Active", "Paused", "Ended"];
        assert_eq!(WriterState::ALL.map(state), states);
        assert_eq!(hold_reason_in_sentence(HoldReason::AwaitingAgreement), "waiting for the agreement");
        let today = from_iso("2026-11-21").expect("a day");
        assert_eq!(writing_since(Month { year: 2026, month: 3 }, today), "Writing since March");
    }
}
