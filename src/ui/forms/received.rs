//! The form of a letter that arrived: dates, kind and numbers (R20, R28, R29, R47).
//! It must hold no field for what is written.

use super::{Doubts, TouchesForm, read_day, read_optional_day};
use crate::domain::day::{Day, from_iso, to_iso};
use crate::domain::form::{DateDoubt, doubts};
use crate::domain::letter::{Direction, LetterKind, Received};
use crate::state::Field;
use crate::ui::components::{DateField, SelectField};
use crate::ui::words::{letter as words, text};
use leptos::prelude::*;

/// The fields.
#[derive(Clone, Copy)]
pub struct ReceivedForm {
    /// The day in hand, as typed.
    pub in_hand: RwSignal<String>,
    postmarked: RwSignal<String>,
    dated: RwSignal<String>,
    forwarded: RwSignal<String>,
    kind: RwSignal<String>,
    touches: TouchesForm,
    errors: [RwSignal<Option<String>>; 4],
    answered_before: bool,
    /// What is asked before it is saved.
    pub doubts: Doubts,
}

impl ReceivedForm {
    /// Begins with a letter.
    pub fn new(letter: &Received) -> Self {
        let day = |day: Option<Day>| RwSignal::new(day.map(to_iso).unwrap_or_default());
        Self {
            in_hand: day(Some(letter.in_hand)),
            postmarked: day(letter.postmarked),
            dated: day(letter.dated),
            forwarded: day(letter.forwarded),
            kind: RwSignal::new(index_of(letter.kind)),
            touches: TouchesForm::new(&letter.touches),
            errors: std::array::from_fn(|_| RwSignal::new(None)),
            answered_before: letter.answered_before,
            doubts: Doubts::default(),
        }
    }

    /// The fields, for a draft.
    pub fn fields(self) -> Vec<(&'static str, Field)> {
        let mut fields = vec![
            ("in-hand", Field::Text(self.in_hand)),
            ("postmarked", Field::Text(self.postmarked)),
            ("dated", Field::Text(self.dated)),
            ("forwarded", Field::Text(self.forwarded)),
            ("kind", Field::Text(self.kind)),
        ];
        fields.extend(self.touches.fields());
        fields
    }

    /// Reads the letter; none while a field cannot be read or a doubt is new.
    pub fn read(self, today: Day, last_entry: Option<Day>) -> Option<Received> {
        let [in_hand, postmarked, dated, forwarded] = self.errors;
        let in_hand = read_day(self.in_hand, in_hand);
        let postmarked = read_optional_day(self.postmarked, postmarked);
        let dated = read_optional_day(self.dated, dated);
        let forwarded = read_optional_day(self.forwarded, forwarded);
        let touches = self.touches.read();
        let letter = Received {
            in_hand: in_hand?,
            postmarked: postmarked?,
            dated: dated?,
            forwarded: forwarded?,
            kind: kind_at(&self.kind.get_untracked()),
            touches: touches?,
            answered_before: self.answered_before,
        };
        let mut questions = doubts(letter.in_hand, today, last_entry);
        if [letter.postmarked, letter.dated].into_iter().flatten().any(|sent| sent > letter.in_hand) {
            questions.push(DateDoubt::SentAfterInHand);
        }
        self.doubts.settled(questions).then_some(letter)
    }

    /// The day in hand as typed so far.
    pub fn in_hand_now(self) -> Option<Day> {
        from_iso(&self.in_hand.get())
    }

    /// Whether the kind as chosen so far wants an answer: mail that came back wants none (A42).
    pub fn wants_answer(self) -> bool {
        kind_at(&self.kind.get()) != LetterKind::Returned
    }

    /// Draws the fields. `due` says by when an answer would be due.
    pub fn view(self, due: Signal<Option<String>>) -> impl IntoView {
        let [in_hand, postmarked, dated, forwarded] = self.errors;
        let kinds = LetterKind::ALL.map(|kind| (index_of(kind), words::kind_name(kind, Direction::In).to_owned()));
        view! {
            <DateField label=text::REACHED_ME value=self.in_hand hint=due error=in_hand/>
            <DateField label=text::POSTMARKED value=self.postmarked error=postmarked aside=text::IF_READABLE/>
            {self.touches.view(text::STEPS_TOUCHED)}
            <SelectField label=text::KIND options=kinds.to_vec() value=self.kind/>
            <details class="more">
                <summary>{text::MORE}</summary>
                <DateField label=text::DATED value=self.dated error=dated aside=text::IF_ANY/>
                <DateField label=text::FORWARDED value=self.forwarded error=forwarded aside=text::IF_KNOWN/>
            </details>
        }
    }
}

pub(super) fn index_of(kind: LetterKind) -> String {
    LetterKind::ALL.iter().position(|known| *known == kind).unwrap_or_default().to_string()
}

pub(super) fn kind_at(index: &str) -> LetterKind {
    index.parse().ok().and_then(|index: usize| LetterKind::ALL.get(index).copied()).unwrap_or_default()
}
