//! What is said after an assignment has ended: the hand-over, the letters on paper, and the guide's own turn (R115, A14, A31,
//! A32). It must put into a hand-over only the step and the last dates.

use super::mishap::NO_LABEL;
use super::step::with_state;
use crate::domain::day::{Day, short_with_year, spoken};
use crate::domain::step::{Step, StepState};

/// The page's title.
pub const TITLE: &str = "After the end";
/// They still write.
pub const NOT_ENDED: &str = "You still write with each other. What comes after an end will stand here.";
/// What is still to do with mail (A31).
pub const NO_CLOCK: &str =
    "No clock runs any more, and no reply is owed. Pass what still arrives to your secretary within 7 days.";
/// After a release (A32).
pub const RELEASED: &str = "They were released. Do not look for them. Your secretary can see to a hand-over to someone outside who can guide them face to face, and to meetings.";
/// The head of the line about a release.
pub const RELEASED_LINE: &str = "A line about the release";
/// The head of the hand-over.
pub const PARCEL: &str = "Hand-over";
/// What it is for.
pub const PARCEL_LINE: &str = "For the next guide, by way of your secretary: the step and the last dates, nothing else. You decide whether it leaves.";
/// The field that shows it.
pub const PARCEL_TEXT: &str = "What the next guide reads";
/// The head of the letters on paper.
pub const PAPERS: &str = "The letters on paper";
/// What to do with them.
pub const PAPERS_LINE: &str = "Ask your committee whether to return or destroy them.";
/// The day it was done.
pub const PAPERS_ON: &str = "Done on";
/// The button beside it.
pub const SAVE_PAPERS: &str = "Save the day";
/// The head of the queue (R115).
pub const QUEUE: &str = "Your turn";
/// What joining means (A14).
pub const QUEUE_LINE: &str = "If you want to write with someone again, you join the line of guides from today on.";
/// The button that joins it.
pub const JOIN: &str = "I can take another writer";

/// The hand-over: "Case M-14. Step 4, answers coming in. Last letter in 14 Nov 2026, last reply out 20 Nov 2026." (D8).
pub fn parcel(
    label: Option<&str>,
    (step, state): (Step, StepState),
    last_in: Option<Day>,
    last_out: Option<Day>,
) -> String {
    let case = label.map_or_else(|| format!("Case: {NO_LABEL}"), |label| format!("Case {label}"));
    let step = with_state(step, state);
    let dates = match (last_in.map(short_with_year), last_out.map(short_with_year)) {
        (Some(came), Some(went)) => format!("Last letter in {came}, last reply out {went}"),
        (Some(came), None) => format!("Last letter in {came}, no reply out"),
        (None, Some(went)) => format!("No letter in, last reply out {went}"),
        (None, None) => "No letters".to_owned(),
    };
    format!("{case}. {step}. {dates}.")
}

/// Says when the letters on paper were returned or destroyed: "Done Tue 9 June."
pub fn papers_done(on: Day, today: Day) -> String {
    format!("Done {}.", spoken(on, today))
}

/// Says since when the guide waits, and who tells them (R115).
pub fn your_turn(since: Day, today: Day) -> String {
    let since = spoken(since, today);
    format!(
        "You have been waiting since {since}. The coordinating secretary of your list tells you when it is your turn."
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    #[test]
    fn d8_a_hand_over_is_the_step_and_the_last_dates() {
        let at = (Step::new(4).expect("a step"), StepState::AnswersComingIn);
        let (came, went) = (Some(day("2026-11-14")), Some(day("2026-11-20")));
        let whole = "Case M-14. Step 4, answers coming in. Last letter in 14 Nov 2026, last reply out 20 Nov 2026.";
        assert_eq!(parcel(Some("M-14"), at, came, went), whole);
        let bare = "Case: no label yet. Step 4, answers coming in. No letters.";
        assert_eq!(parcel(None, at, None, None), bare);
        assert!(parcel(None, at, came, None).ends_with("Last letter in 14 Nov 2026, no reply out."));
        assert!(parcel(None, at, None, went).ends_with("No letter in, last reply out 20 Nov 2026."));
    }

    #[test]
    fn r115_waiting_is_said_without_a_place_in_line() {
        let said = your_turn(day("2026-06-09"), day("2026-11-22"));
        assert!(said.starts_with("You have been waiting since Tue 9 June."), "{said}");
        assert_eq!(papers_done(day("2026-06-09"), day("2026-11-22")), "Done Tue 9 June.");
    }
}
