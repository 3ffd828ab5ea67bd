//! The Twelve Steps by number and how far along a writer is on each (R36 to R39, R42).
//! It must hold numbers, states and dates only: no step text, no answers.

use super::day::Day;

/// A step, 1 to 12.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step(u8);

impl Step {
    /// The first step.
    pub const FIRST: Self = Self(1);

    /// Takes 1 to 12.
    pub fn new(number: u8) -> Option<Self> {
        (1..=12).contains(&number).then_some(Self(number))
    }

    /// All twelve in order.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=12).map(Self)
    }

    /// Its number.
    pub fn number(self) -> u8 {
        self.0
    }

    fn index(self) -> usize {
        usize::from(self.0) - 1
    }
}

/// Where a writer stands on one step (R37).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum StepState {
    /// Nothing went out yet.
    #[default]
    NotStarted,
    /// Questions or reading went out.
    QuestionsSent,
    /// Some answers have come.
    AnswersComingIn,
    /// All of it lies with the guide.
    WithMeForComment,
    /// Done.
    Complete,
    /// Opened again after it was done.
    Revisited,
}

impl StepState {
    /// All six in the order of the work.
    pub const ALL: [Self; 6] = [
        Self::NotStarted,
        Self::QuestionsSent,
        Self::AnswersComingIn,
        Self::WithMeForComment,
        Self::Complete,
        Self::Revisited,
    ];
}

/// One step's progress.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rung {
    /// The state now.
    pub state: StepState,
    /// Each change: the day and the state it became, oldest first.
    pub changes: Vec<(Day, StepState)>,
    /// How many questions the guide says this step has (R39).
    pub total: Option<u16>,
}

/// All twelve rungs and the one the writer is on (R36).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ladder {
    rungs: [Rung; 12],
    current: Step,
}

impl Default for Ladder {
    fn default() -> Self {
        Self { rungs: Default::default(), current: Step::FIRST }
    }
}

impl Rung {
    /// The same state as of another day corrects the day of its last change. A state from before the app has none.
    fn correct_day(&mut self, on: Day) {
        if let Some(last) = self.changes.last_mut() {
            last.0 = on;
        }
    }
}

impl Ladder {
    /// Puts stored rungs together again.
    pub fn from_parts(rungs: [Rung; 12], current: Step) -> Self {
        Self { rungs, current }
    }

    /// A ladder for a writer who is mid-way: these done, this one current; nothing is known of when.
    pub fn midway(current: Step, done: &[Step]) -> Self {
        let mut ladder = Self { current, ..Self::default() };
        for step in done {
            ladder.rungs[step.index()].state = StepState::Complete;
        }
        let rung = &mut ladder.rungs[current.index()];
        if rung.state == StepState::NotStarted {
            rung.state = StepState::QuestionsSent;
        } else {
            rung.state = StepState::Revisited;
        }
        ladder
    }

    /// The step the writer is on.
    pub fn current(&self) -> Step {
        self.current
    }

    /// One rung.
    pub fn rung(&self, step: Step) -> &Rung {
        &self.rungs[step.index()]
    }

    /// The twelve states in order.
    pub fn states(&self) -> [StepState; 12] {
        std::array::from_fn(|index| self.rungs[index].state)
    }

    /// Sets a rung's state as of a day. Which step is the current one is the guide's to say, and stays (A46).
    pub fn set(&mut self, step: Step, state: StepState, on: Day) {
        let rung = &mut self.rungs[step.index()];
        if rung.state == state {
            rung.correct_day(on);
            return;
        }
        rung.state = state;
        rung.changes.push((on, state));
    }

    /// Says which step the writer is on (R36, A46); the states stay as they are.
    pub fn set_current(&mut self, step: Step) {
        self.current = step;
    }

    /// Sets how many questions a step has.
    pub fn set_total(&mut self, step: Step, total: Option<u16>) {
        self.rungs[step.index()].total = total;
    }

    /// Moves a rung forward because a letter about it came in: answers are coming.
    pub fn answers_came(&mut self, step: Step, on: Day) {
        if matches!(self.rung(step).state, StepState::NotStarted | StepState::QuestionsSent) {
            self.set(step, StepState::AnswersComingIn, on);
        }
    }

    /// Moves a rung forward because something about it was posted: questions are out.
    pub fn questions_went(&mut self, step: Step, on: Day) {
        if self.rung(step).state == StepState::NotStarted {
            self.set(step, StepState::QuestionsSent, on);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    fn step(number: u8) -> Step {
        Step::new(number).expect("a step")
    }

    #[test]
    fn the_day_of_a_change_can_be_corrected() {
        let day = |text| from_iso(text).expect("a day");
        let mut ladder = Ladder::midway(step(4), &[]);
        ladder.set(step(4), StepState::QuestionsSent, day("2026-06-09"));
        assert!(ladder.rung(step(4)).changes.is_empty(), "it was so before the app");
        ladder.set(step(4), StepState::Complete, day("2026-06-09"));
        ladder.set(step(4), StepState::Complete, day("2026-06-08"));
        assert_eq!(ladder.rung(step(4)).changes, [(day("2026-06-08"), StepState::Complete)]);
        ladder.set(step(5), StepState::QuestionsSent, day("2026-06-08"));
        ladder.set(step(4), StepState::Complete, day("2026-06-07"));
        assert_eq!(ladder.current(), step(4), "a corrected day moves nobody");
    }

    #[test]
    fn the_guide_says_which_step_they_are_on() {
        let day = from_iso("2026-06-09").expect("a day");
        let mut ladder = Ladder::midway(step(3), &[step(1), step(2), step(4)]);
        ladder.set(step(3), StepState::Complete, day);
        let states = ladder.states();
        for number in [5, 2, 12, 3] {
            ladder.set_current(step(number));
            assert_eq!((ladder.current(), ladder.states()), (step(number), states), "A46: the states stay");
        }
        ladder.set(step(2), StepState::Revisited, day);
        assert_eq!(ladder.rung(step(2)).changes, vec![(day, StepState::Revisited)]);
    }

    #[test]
    fn a46_the_state_of_a_step_moves_no_current_one() {
        let day = from_iso("2026-06-09").expect("a day");
        for (about, done, change) in [
            ("an earlier step is set complete", &[][..], (1, StepState::Complete)),
            ("an earlier step is opened again", &[1, 2, 3][..], (2, StepState::Revisited)),
            ("an earlier step is set back", &[1, 2, 3][..], (3, StepState::NotStarted)),
            ("the current one is set complete", &[1, 2, 3][..], (4, StepState::Complete)),
            ("the current one waits for comment", &[1, 2, 3][..], (4, StepState::WithMeForComment)),
            ("the current one is set back", &[1, 2, 3][..], (4, StepState::NotStarted)),
            ("a later one gets its questions", &[1, 2, 3][..], (5, StepState::QuestionsSent)),
            ("a later one is done already", &[1, 2, 3][..], (12, StepState::Complete)),
        ] {
            let done: Vec<Step> = done.iter().map(|number| step(*number)).collect();
            let mut ladder = Ladder::midway(step(4), &done);
            ladder.set(step(change.0), change.1, day);
            assert_eq!((ladder.current(), ladder.rung(step(change.0)).state), (step(4), change.1), "A46: {about}");
        }
        let mut ladder = Ladder::midway(step(4), &[]);
        ladder.questions_went(step(6), day);
        ladder.answers_came(step(2), day);
        assert_eq!(ladder.current(), step(4), "A46: a letter about another step moves nobody");
    }

    #[test]
    fn a_letter_moves_a_rung_forward_only() {
        let day = from_iso("2026-06-09").expect("a day");
        let mut ladder = Ladder::default();
        ladder.questions_went(step(1), day);
        assert_eq!(ladder.rung(step(1)).state, StepState::QuestionsSent);
        ladder.answers_came(step(1), day);
        ladder.questions_went(step(1), day);
        assert_eq!(ladder.rung(step(1)).state, StepState::AnswersComingIn);
        ladder.set(step(1), StepState::Complete, day);
        ladder.answers_came(step(1), day);
        assert_eq!(ladder.rung(step(1)).state, StepState::Complete);
    }

    #[test]
    fn there_is_no_step_thirteen() {
        assert_eq!(Step::new(0), None);
        assert_eq!(Step::new(13), None);
        assert_eq!(Step::all().count(), 12);
    }
}
