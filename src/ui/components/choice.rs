//! Choices: one box to tick, one of several, one of a list.
//! It must not know what is chosen; values are codes of the form's own.

use super::field::{FieldIds, invalid};
use leptos::prelude::*;

/// A box to tick, named by its label.
#[component]
pub fn CheckBox(
    /// What ticking says.
    #[prop(into)]
    label: Signal<String>,
    /// Whether it is ticked.
    checked: RwSignal<bool>,
    /// A line under it.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
) -> impl IntoView {
    let ids = FieldIds::new("tick");
    let no_error = Signal::stored(None);
    view! {
        <div class="choice-field">
            <label class="choice">
                <input
                    type="checkbox"
                    aria-describedby=ids.described_by(hint, no_error)
                    prop:checked=move || checked.get()
                    on:change:target=move |event| checked.set(event.target().checked())
                />
                <span>{move || label.get()}</span>
            </label>
            {ids.notes(hint, no_error)}
        </div>
    }
}

/// One of several, all visible.
#[component]
pub fn RadioGroup(
    /// The question.
    #[prop(into)]
    legend: String,
    /// The choices, each as code and label.
    options: Vec<(String, String)>,
    /// The code that is chosen, or empty.
    value: RwSignal<String>,
    /// A line under them.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
    /// What is wrong, if anything is.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
) -> impl IntoView {
    let ids = FieldIds::new("choice");
    let name = ids.field.clone();
    let choices = options
        .into_iter()
        .map(|(code, label)| {
            let (chosen, taken) = (code.clone(), code.clone());
            view! {
                <label class="choice">
                    <input
                        type="radio"
                        name=name.clone()
                        value=code
                        prop:checked=move || value.with(|value| *value == chosen)
                        on:change=move |_| value.set(taken.clone())
                    />
                    <span>{label}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset
            class="fieldset"
            class:has-error=move || error.with(Option::is_some)
            aria-describedby=ids.described_by(hint, error)
        >
            <legend>{legend}</legend>
            <div class="choices">{choices}</div>
            {ids.notes(hint, error)}
        </fieldset>
    }
}

/// One of a list that opens.
#[component]
pub fn SelectField(
    /// What is chosen here, always visible.
    #[prop(into)]
    label: String,
    /// The choices, each as code and label.
    options: Vec<(String, String)>,
    /// The code that is chosen.
    value: RwSignal<String>,
    /// A line under it.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
    /// What is wrong, if anything is.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
) -> impl IntoView {
    let ids = FieldIds::new("list");
    let choices = options
        .into_iter()
        .map(|(code, label)| {
            let chosen = code.clone();
            view! { <option value=code prop:selected=move || value.with(|value| *value == chosen)>{label}</option> }
        })
        .collect_view();
    view! {
        <div class="field">
            <label for=ids.field.clone()>{label}</label>
            <select
                id=ids.field.clone()
                class="input"
                autocomplete="off"
                aria-invalid=invalid(error)
                aria-describedby=ids.described_by(hint, error)
                on:change:target=move |event| value.set(event.target().value())
            >
                {choices}
            </select>
            {ids.notes(hint, error)}
        </div>
    }
}
