//! One line of secret words, hidden as they are typed unless the person asks to see them.
//! It must let nothing typed reach the browser's memory of forms and passwords, its spelling service or a translator.

use super::field::{FieldIds, invalid};
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

/// A field for secret words.
#[component]
pub fn SecretField(
    /// What is typed here, always visible.
    #[prop(into)]
    label: String,
    /// The words as typed.
    value: RwSignal<String>,
    /// Whether they are shown.
    shown: RwSignal<bool>,
    /// A line under the field.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
    /// What is wrong, if anything is.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
) -> impl IntoView {
    let ids = FieldIds::new("secret").with_aside("");
    view! {
        <div class="field" translate="no">
            {ids.label(label, "")}
            <div class="input-line">
                <input
                    id=ids.field.clone()
                    class="input"
                    type=move || if shown.get() { "text" } else { "password" }
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    aria-invalid=invalid(error)
                    aria-describedby=ids.described_by(hint, error)
                    prop:value=move || value.get()
                    on:input:target=move |event| value.set(event.target().value())
                    {..custom_attribute("autocorrect", "off")}
                />
            </div>
            {ids.notes(hint, error)}
        </div>
    }
}
