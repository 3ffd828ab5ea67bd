//! The steps a letter touches, each with its question or page numbers (R38).
//! It must take numbers only.

use crate::domain::letter::Touch;
use crate::domain::numbers::Numbers;
use crate::domain::step::Step;
use crate::state::Field;
use crate::ui::components::{StepChips, TextField};
use crate::ui::words::{errors, step as step_words, text};
use leptos::prelude::*;

/// One step's numbers as typed, and what is wrong with them.
type TypedNumbers = (Step, RwSignal<String>, RwSignal<Option<String>>);

/// The chosen steps and, for each of the twelve, the typed numbers.
#[derive(Clone, Copy)]
pub struct TouchesForm {
    chosen: RwSignal<Vec<Step>>,
    numbers: StoredValue<Vec<TypedNumbers>>,
}

/// Names of the drafts' fields, one a step.
const FIELDS: [&str; 12] = ["n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9", "n10", "n11", "n12"];

impl TouchesForm {
    /// Begins with what a letter has.
    pub fn new(touches: &[Touch]) -> Self {
        let typed = |step: Step| {
            let touch = touches.iter().find(|touch| touch.step == step);
            touch.map(|touch| touch.numbers.to_string()).unwrap_or_default()
        };
        let numbers = Step::all().map(|step| (step, RwSignal::new(typed(step)), RwSignal::new(None))).collect();
        let mut chosen: Vec<Step> = touches.iter().map(|touch| touch.step).collect();
        chosen.sort();
        Self { chosen: RwSignal::new(chosen), numbers: StoredValue::new(numbers) }
    }

    /// The fields, for a draft.
    pub fn fields(self) -> Vec<(&'static str, Field)> {
        let numbers = self.numbers.get_value();
        let typed = FIELDS.into_iter().zip(numbers).map(|(name, (_, value, _))| (name, Field::Text(value)));
        std::iter::once(("steps", Field::Steps(self.chosen))).chain(typed).collect()
    }

    /// Reads the steps; none when numbers cannot be read, and the sentence stands beside them.
    pub fn read(self) -> Option<Vec<Touch>> {
        let chosen = self.chosen.get_untracked();
        let mut touches = Vec::new();
        let mut all_read = true;
        for (step, value, error) in self.numbers.get_value() {
            if !chosen.contains(&step) {
                continue;
            }
            match Numbers::parse(&value.get_untracked()) {
                Ok(numbers) => {
                    error.set(None);
                    touches.push(Touch { step, numbers });
                }
                Err(problem) => {
                    error.set(Some(errors::numbers(problem)));
                    all_read = false;
                }
            }
        }
        all_read.then_some(touches)
    }

    /// Draws the chips, and a field of numbers for each chosen step.
    pub fn view(self, legend: &'static str) -> impl IntoView {
        let chosen = self.chosen;
        let numbers = self.numbers;
        let one = Memo::new(move |_| chosen.with(|chosen| chosen.len() == 1));
        let field = move |step: Step| {
            numbers.get_value().into_iter().find(|(known, ..)| *known == step).map(|(step, value, error)| {
                let label = move || {
                    if one.get() { text::NUMBERS.to_owned() } else { format!("{}, {}", text::NUMBERS, step_words::name(step)) }
                };
                view! {
                    {move || view! { <TextField label=label() value=value hint=Signal::stored(Some(text::NUMBERS_HINT.to_owned())) error=error ranges=true/> }}
                }
            })
        };
        view! {
            <StepChips legend=legend.to_owned() chosen=chosen/>
            <For each=move || chosen.get() key=|step| *step children=field/>
        }
    }
}
