//! One line of text: a pen name, a label, numbers, a search.
//! It must let nothing typed reach the browser's own memory of forms, spelling service or dictionary.

use super::field::{FieldIds, invalid};
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

/// A field for one line of text.
#[component]
pub fn TextField(
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
    /// Whether it takes one number: opens the pad of digits. An iPhone's has no dash, so ranges take `ranges` instead.
    #[prop(optional)]
    numeric: bool,
    /// Whether it takes ranges of numbers, such as "7-12, 15".
    #[prop(optional)]
    ranges: bool,
    /// Whether it searches: the keyboard offers that.
    #[prop(optional)]
    search: bool,
    /// A softer part beside the label, such as "if there are any".
    #[prop(optional)]
    aside: &'static str,
    /// What stands behind the field, such as "questions".
    #[prop(optional)]
    suffix: &'static str,
) -> impl IntoView {
    let ids = FieldIds::new("text").with_aside(aside);
    let plain = numeric || ranges;
    let suffix = (!suffix.is_empty()).then(|| view! { <span class="suffix">{suffix}</span> });
    view! {
        <div class="field">
            {ids.label(label, aside)}
            <div class="input-line">
                <input
                    id=ids.field.clone()
                    class="input"
                    type=if search { "search" } else { "text" }
                    dir="auto"
                    inputmode=numeric.then_some("numeric")
                    enterkeyhint=search.then_some("search")
                    autocomplete="off"
                    autocapitalize=if plain || search { "off" } else { "sentences" }
                    spellcheck="false"
                    aria-invalid=invalid(error)
                    aria-describedby=ids.described_by(hint, error)
                    prop:value=move || value.get()
                    on:input:target=move |event| value.set(event.target().value())
                    {..custom_attribute("autocorrect", "off")}
                />
                {suffix}
            </div>
            {ids.notes(hint, error)}
        </div>
    }
}
