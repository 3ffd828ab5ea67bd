//! A day, picked with the device's own date picker.
//! It must not decide whether the day makes sense; the form does.

use super::field::{FieldIds, invalid};
use crate::ui::words::frame;
use leptos::html::Input;
use leptos::prelude::*;

/// A field for one day; its value is ISO 8601 ("2026-06-09") or empty.
#[component]
pub fn DateField(
    /// What the day is, always visible.
    #[prop(into)]
    label: String,
    /// The day as ISO 8601, or empty.
    value: RwSignal<String>,
    /// A line under the field.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
    /// What is wrong, if anything is.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// A softer part beside the label, such as "if you can read it".
    #[prop(optional)]
    aside: &'static str,
) -> impl IntoView {
    let ids = FieldIds::new("day").with_aside(aside);
    let input = NodeRef::<Input>::new();
    // Written only when it differs: an unfinished day reads as empty, and writing that back would wipe what is typed.
    Effect::new(move |_| {
        let wanted = value.get();
        if let Some(input) = input.get().filter(|input| input.value() != wanted) {
            input.set_value(&wanted);
        }
    });
    view! {
        <div class="field">
            {ids.label(label, aside)}
            <input
                node_ref=input
                id=ids.field.clone()
                class="input"
                type="date"
                min="0001-01-01"
                max="9999-12-31"
                placeholder=frame::DATE_SHAPE
                autocomplete="off"
                aria-invalid=invalid(error)
                aria-describedby=ids.described_by(hint, error)
                on:input:target=move |event| value.set(event.target().value())
            />
            {ids.notes(hint, error)}
        </div>
    }
}
