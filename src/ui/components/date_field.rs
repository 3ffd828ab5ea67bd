//! A day, picked with the device's own date picker.
//! It must not decide whether the day makes sense; the form does.

use super::field::{FieldIds, invalid};
use crate::ui::words::frame;
use leptos::html::Input;
use leptos::prelude::*;

/// The value of a field that holds part of a day: not empty, and no day either, so that the form asks for the rest.
const UNFINISHED: &str = "unfinished";

/// A field for one day; its value is ISO 8601 ("2026-06-09"), empty, or no day while only part of one is typed.
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
    // Written only when it differs, and never over part of a day, which the browser reads out as empty.
    Effect::new(move |_| {
        let wanted = value.get();
        let Some(input) = input.get().filter(|input| input.value() != wanted && !is_unfinished(input)) else { return };
        input.set_value(&wanted);
        if wanted == UNFINISHED {
            // From a draft: the part itself is not kept.
            value.set(String::new());
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
                on:input:target=move |event| value.set(read(&event.target()))
                // A part may come without an input event, as the value that can be read stays empty.
                on:blur:target=move |event| value.set(read(&event.target()))
            />
            {ids.notes(hint, error)}
        </div>
    }
}

fn read(input: &web_sys::HtmlInputElement) -> String {
    if is_unfinished(input) { UNFINISHED.to_owned() } else { input.value() }
}

fn is_unfinished(input: &web_sys::HtmlInputElement) -> bool {
    input.validity().bad_input()
}
