//! Several lines of a person's own text.
//! It must let nothing typed reach the browser's own memory of forms, spelling service or dictionary.

use super::field::{FieldIds, invalid};
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

/// A field for several lines.
#[component]
pub fn TextArea(
    /// What is typed here, always visible.
    #[prop(into)]
    label: String,
    /// The text as typed.
    value: RwSignal<String>,
    /// A line under the field.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
    /// What is wrong, if anything is.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
) -> impl IntoView {
    let ids = FieldIds::new("lines");
    view! {
        <div class="field" translate="no">
            {ids.label(label, "")}
            <textarea
                id=ids.field.clone()
                class="input"
                rows="4"
                dir="auto"
                autocomplete="off"
                spellcheck="false"
                aria-invalid=invalid(error)
                aria-describedby=ids.described_by(hint, error)
                prop:value=move || value.get()
                on:input:target=move |event| value.set(event.target().value())
                {..custom_attribute("autocorrect", "off")}
            ></textarea>
            {ids.notes(hint, error)}
        </div>
    }
}
