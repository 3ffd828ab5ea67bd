//! The form of a letter that was posted: its day, what it answers, what went out (R23, R38, A39).
//! It must hold no field for what is written.

use super::received::{index_of, kind_at};
use super::{Doubts, TouchesForm, read_day};
use crate::domain::day::{Day, spoken, to_iso};
use crate::domain::form::{DateDoubt, doubts};
use crate::domain::id::EntryId;
use crate::domain::letter::{Direction, LetterKind, Posted};
use crate::state::Field;
use crate::ui::components::{CheckBox, DateField, SelectField};
use crate::ui::words::{letter as words, text};
use leptos::prelude::*;

/// A letter that can be ticked: which one, when it was in hand, whether it is ticked.
#[derive(Clone, Copy)]
struct Answerable {
    id: EntryId,
    in_hand: Day,
    ticked: RwSignal<bool>,
}

/// The fields.
#[derive(Clone, Copy)]
pub struct PostedForm {
    posted: RwSignal<String>,
    kind: RwSignal<String>,
    answerable: StoredValue<Vec<Answerable>>,
    touches: TouchesForm,
    error: RwSignal<Option<String>>,
    /// What is asked before it is saved.
    pub doubts: Doubts,
}

impl PostedForm {
    /// Begins with a letter and the received letters, by day, that it may answer.
    pub fn new(letter: &Posted, answerable: &[(EntryId, Day)]) -> Self {
        let answerable = answerable.iter().map(|(id, in_hand)| Answerable {
            id: *id,
            in_hand: *in_hand,
            ticked: RwSignal::new(letter.answers.contains(id)),
        });
        Self {
            posted: RwSignal::new(to_iso(letter.posted)),
            kind: RwSignal::new(index_of(letter.kind)),
            answerable: StoredValue::new(answerable.collect()),
            touches: TouchesForm::new(&letter.touches),
            error: RwSignal::new(None),
            doubts: Doubts::default(),
        }
    }

    /// The fields, for a draft.
    pub fn fields(self) -> Vec<(&'static str, Field)> {
        let mut fields = vec![("posted", Field::Text(self.posted)), ("kind", Field::Text(self.kind))];
        let ticks = self.answerable.get_value().iter().map(|letter| (letter.id.to_string(), letter.ticked)).collect();
        fields.push(("answers", Field::Ticks(StoredValue::new(ticks))));
        fields.extend(self.touches.fields());
        fields
    }

    /// Reads the letter; none while a field cannot be read or a doubt is new.
    pub fn read(self, today: Day, last_entry: Option<Day>) -> Option<Posted> {
        let posted = read_day(self.posted, self.error);
        let touches = self.touches.read();
        let ticked: Vec<Answerable> =
            self.answerable.get_value().into_iter().filter(|letter| letter.ticked.get_untracked()).collect();
        let letter = Posted {
            posted: posted?,
            answers: ticked.iter().map(|letter| letter.id).collect(),
            kind: kind_at(&self.kind.get_untracked()),
            touches: touches?,
        };
        let mut questions = doubts(letter.posted, today, last_entry);
        if ticked.iter().any(|answered| answered.in_hand > letter.posted) {
            questions.push(DateDoubt::AnsweredBeforeInHand);
        }
        self.doubts.settled(questions).then_some(letter)
    }

    /// Draws the fields.
    pub fn view(self, today: Day) -> impl IntoView {
        let kinds = [LetterKind::First, LetterKind::Reply, LetterKind::FollowUp]
            .map(|kind| (index_of(kind), words::kind_name(kind, Direction::Out).to_owned()));
        let answerable = self.answerable.get_value();
        let nothing_open = answerable.is_empty();
        let tick = move |letter: Answerable| {
            view! { <CheckBox label=words::answers_the_letter_of(&spoken(letter.in_hand, today)) checked=letter.ticked/> }
        };
        view! {
            <DateField label=text::POSTED_ON value=self.posted error=self.error/>
            <fieldset class="fieldset">
                <legend>{text::ANSWERS}</legend>
                <Show when=move || nothing_open><p class="hint">{text::ANSWERS_NOTHING}</p></Show>
                {answerable.into_iter().map(tick).collect_view()}
            </fieldset>
            {self.touches.view(text::STEPS_SENT)}
            <SelectField label=text::KIND options=kinds.to_vec() value=self.kind/>
        }
    }
}
