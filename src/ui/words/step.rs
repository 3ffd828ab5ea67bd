//! What the twelve steps and their states are called (R36 to R39).
//! It must not hold the text of any step.

use crate::domain::day::{Day, spoken};
use crate::domain::numbers::Numbers;
use crate::domain::step::{Step, StepState};

/// Names a state (R37).
pub fn state(state: StepState) -> &'static str {
    match state {
        StepState::NotStarted => "Not started",
        StepState::QuestionsSent => "Questions sent",
        StepState::AnswersComingIn => "Answers coming in",
        StepState::WithMeForComment => "With me for comment",
        StepState::Complete => "Complete",
        StepState::Revisited => "Revisited",
    }
}

fn state_in_sentence(of: StepState) -> String {
    super::writer::lower_first(state(of))
}

/// Names a step: "Step 4".
pub fn name(step: Step) -> String {
    format!("Step {}", step.number())
}

/// Names a step with its state: "Step 4, answers coming in".
pub fn with_state(step: Step, state: StepState) -> String {
    format!("{}, {}", name(step), state_in_sentence(state))
}

/// Says how far a step is: "12 of 30 answered", or "12 answered" without a total (R39).
pub fn progress(answered: u32, total: Option<u16>) -> String {
    match (answered, total) {
        (_, Some(total)) => format!("{answered} of {total} answered"),
        (0, None) => "None answered yet".to_owned(),
        (_, None) => format!("{answered} answered"),
    }
}

/// Says where a writer is in one line: "Step 4, answers coming in, 12 of 30 answered".
pub fn at_a_glance(step: Step, state: StepState, answered: u32, total: Option<u16>) -> String {
    let said = with_state(step, state);
    match (answered, total) {
        (0, None) => said,
        _ => format!("{said}, {}", progress(answered, total)),
    }
}

/// Says which numbers are still missing: "Not yet: 5 to 6, 8"; nothing when none are.
pub fn gaps(missing: &Numbers) -> Option<String> {
    (!missing.is_empty()).then(|| format!("Not yet: {missing}"))
}

/// Says which questions went out: "Sent: 1 to 12" (R38).
pub fn sent(numbers: &Numbers) -> Option<String> {
    (!numbers.is_empty()).then(|| format!("Sent: {numbers}"))
}

/// Says which answers came: "Answered: 1 to 4, 7" (R38).
pub fn answered(numbers: &Numbers) -> Option<String> {
    (!numbers.is_empty()).then(|| format!("Answered: {numbers}"))
}

/// Says one change of a step: "Complete, Tue 9 June" (R37).
pub fn change(on: Day, became: StepState, today: Day) -> String {
    format!("{}, {}", state(became), spoken(on, today))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_exact() {
        let said = StepState::ALL.map(state);
        let wanted =
            ["Not started", "Questions sent", "Answers coming in", "With me for comment", "Complete", "Revisited"];
        assert_eq!(said, wanted);
    }

    #[test]
    fn progress_is_said() {
        let step = Step::new(4).expect("a step");
        assert_eq!(with_state(step, StepState::AnswersComingIn), "Step 4, answers coming in");
        assert_eq!(progress(12, Some(30)), "12 of 30 answered");
        assert_eq!(progress(12, None), "12 answered");
        let glance = "Step 4, with me for comment, 12 of 30 answered";
        assert_eq!(at_a_glance(step, StepState::WithMeForComment, 12, Some(30)), glance);
        assert_eq!(at_a_glance(step, StepState::NotStarted, 0, None), "Step 4, not started");
    }

    #[test]
    fn gaps_are_said_only_when_there_are_some() {
        let read = |text| Numbers::parse(text).expect("numbers");
        assert_eq!(gaps(&read("1-4, 7, 9").gaps()).as_deref(), Some("Not yet: 5 to 6, 8"));
        assert_eq!(gaps(&read("1-4").gaps()), None);
    }
}
