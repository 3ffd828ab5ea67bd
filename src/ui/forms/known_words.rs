//! The field for words that there are already: those of the lock, or of a file (R78).
//! It must keep no words: this field has no draft.

use crate::ui::components::{CheckBox, SecretField};
use crate::ui::words::text;
use leptos::prelude::*;

/// Words that are known.
#[derive(Clone, Copy)]
pub struct KnownWords {
    typed: RwSignal<String>,
    shown: RwSignal<bool>,
    error: RwSignal<Option<String>>,
}

impl Default for KnownWords {
    fn default() -> Self {
        Self::new()
    }
}

impl KnownWords {
    /// Begins empty.
    pub fn new() -> Self {
        Self { typed: RwSignal::new(String::new()), shown: RwSignal::new(false), error: RwSignal::new(None) }
    }

    /// Reads the words, and takes back what was said of those before.
    pub fn read(self) -> String {
        self.error.set(None);
        self.typed.get_untracked()
    }

    /// Says beside the words what is wrong with them.
    pub fn refuse(self, error: &str) {
        self.error.try_set(Some(error.to_owned()));
    }

    /// Draws the field where words are needed, as behind a lock; else only what was refused.
    pub fn view_if(self, is_needed: bool, label: &'static str) -> impl IntoView {
        if is_needed {
            self.view(label, None).into_any()
        } else {
            view! { <p role="alert">{self.error}</p> }.into_any()
        }
    }

    /// Draws the field.
    pub fn view(self, label: &'static str, hint: Option<&'static str>) -> impl IntoView {
        let hint = Signal::stored(hint.map(str::to_owned));
        view! {
            <SecretField label=label value=self.typed shown=self.shown hint=hint error=self.error/>
            <CheckBox label=text::SHOW_WORDS checked=self.shown/>
        }
    }
}
