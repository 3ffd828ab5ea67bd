//! The form of new words for the lock, typed twice (R78).
//! It must keep no words: this form has no draft.

use crate::domain::passphrase::{Strength, strength};
use crate::ui::components::{CheckBox, SecretField};
use crate::ui::words::{lock as words, text};
use leptos::prelude::*;

/// New words, typed twice.
#[derive(Clone, Copy)]
pub struct NewWords {
    first: RwSignal<String>,
    again: RwSignal<String>,
    /// Whether the words are shown.
    pub shown: RwSignal<bool>,
    first_error: RwSignal<Option<String>>,
    again_error: RwSignal<Option<String>>,
}

impl Default for NewWords {
    fn default() -> Self {
        Self::new()
    }
}

impl NewWords {
    /// Begins empty.
    pub fn new() -> Self {
        Self {
            first: RwSignal::new(String::new()),
            again: RwSignal::new(String::new()),
            shown: RwSignal::new(false),
            first_error: RwSignal::new(None),
            again_error: RwSignal::new(None),
        }
    }

    /// Reads the words; none while they are too short or differ.
    pub fn read(self) -> Option<String> {
        let first = self.first.get_untracked();
        let is_short = strength(&first) == Strength::TooShort;
        let differ = first != self.again.get_untracked();
        self.first_error.set(is_short.then(|| text::WORDS_TOO_SHORT.to_owned()));
        self.again_error.set((!is_short && differ).then(|| text::WORDS_DIFFER.to_owned()));
        (!is_short && !differ).then_some(first)
    }

    /// Takes a phrase that was drawn, and shows it to be written down; says so where none could be drawn.
    pub fn suggest(self, phrase: Option<String>) {
        self.refuse(phrase.is_none().then_some(text::NO_MEMORY));
        if let Some(phrase) = phrase {
            self.shown.try_set(true);
            self.first.try_set(phrase);
        }
    }

    /// Says beside the words what is wrong with them, or that nothing is.
    pub fn refuse(self, error: Option<&str>) {
        self.first_error.try_set(error.map(str::to_owned));
    }

    /// Draws the fields; `on_suggest` draws a phrase and gives it to [`NewWords::suggest`].
    pub fn view(self, label: &'static str, on_suggest: Callback<()>) -> impl IntoView {
        let hint = Signal::derive(move || {
            let typed = self.first.get();
            (!typed.is_empty()).then(|| words::strength(strength(&typed)).to_owned())
        });
        view! {
            <SecretField label=label value=self.first shown=self.shown hint=hint error=self.first_error/>
            // A field of one line hides what does not fit, and these words are to be written down.
            {move || self.shown.get().then(|| view! { <p class="words" translate="no">{self.first.get()}</p> })}
            <button class="button quiet" type="button" on:click=move |_| on_suggest.run(())>{text::SUGGEST_WORDS}</button>
            <SecretField label=text::WORDS_AGAIN value=self.again shown=self.shown error=self.again_error/>
            <CheckBox label=text::SHOW_WORDS checked=self.shown/>
            <p class="note">{text::LOCK_PAPER}</p>
        }
    }
}
