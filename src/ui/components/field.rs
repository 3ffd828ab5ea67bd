//! What every field has in common: an id of its own, a hint and an error that are read out with it.
//! It must not know what is typed.

use super::icon::{Icon, IconName};
use leptos::prelude::*;
use std::sync::atomic::{AtomicUsize, Ordering};

static NEXT: AtomicUsize = AtomicUsize::new(0);

/// The ids that tie a field to its label, hint and error.
#[derive(Clone)]
pub(super) struct FieldIds {
    /// Of the field itself.
    pub field: String,
    hint: String,
    error: String,
    aside: Option<String>,
}

impl FieldIds {
    /// Makes ids that no other part of the page has.
    pub fn new(kind: &str) -> Self {
        let field = format!("{kind}-{}", NEXT.fetch_add(1, Ordering::Relaxed));
        Self { hint: format!("{field}-hint"), error: format!("{field}-error"), field, aside: None }
    }

    /// The same, with a softer part beside the label if there is one.
    pub fn with_aside(mut self, aside: &str) -> Self {
        self.aside = (!aside.is_empty()).then(|| format!("{}-aside", self.field));
        self
    }

    /// The label and the softer part beside it, such as "if you can read it": it describes the field and is no part of
    /// its name.
    pub fn label(&self, label: String, aside: &'static str) -> impl IntoView + use<> {
        let aside = self.aside.clone().map(|id| view! { " " <span class="aside" id=id>{aside}</span> });
        view! { <p class="label-line"><label for=self.field.clone()>{label}</label>{aside}</p> }
    }

    /// What describes the field: the error first, then what stands beside the label, then the hint.
    pub fn described_by(
        &self,
        hint: Signal<Option<String>>,
        error: Signal<Option<String>>,
    ) -> impl Fn() -> Option<String> + Clone + Send + Sync + use<> {
        let (hint_id, error_id, aside) = (self.hint.clone(), self.error.clone(), self.aside.clone());
        move || {
            let error = error.with(Option::is_some).then(|| error_id.clone());
            let hint = hint.with(Option::is_some).then(|| hint_id.clone());
            let ids: Vec<String> = error.into_iter().chain(aside.clone()).chain(hint).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    }

    /// The error and the hint under a field.
    pub fn notes(&self, hint: Signal<Option<String>>, error: Signal<Option<String>>) -> impl IntoView + use<> {
        let (hint_id, error_id) = (self.hint.clone(), self.error.clone());
        view! {
            {move || {
                let id = error_id.clone();
                error.get().map(|text| view! {
                    <p class="error" id=id>
                        <Icon name=IconName::Look/>
                        <span>{text}</span>
                    </p>
                })
            }}
            {move || {
                let id = hint_id.clone();
                hint.get().map(|text| view! { <p class="hint" id=id>{text}</p> })
            }}
        }
    }
}

/// `aria-invalid`: said only when something is wrong.
pub(super) fn invalid(
    error: Signal<Option<String>>,
) -> impl Fn() -> Option<&'static str> + Copy + Send + Sync + 'static {
    move || error.with(Option::is_some).then_some("true")
}
