//! A field in which a file of this device is picked.
//! It must read nothing of the file; that is asked for with the form's button.

use super::field::{FieldIds, invalid};
use leptos::html::Input;
use leptos::prelude::*;

/// A field for one file.
#[component]
pub fn FileField(
    /// What is picked here, always visible.
    #[prop(into)]
    label: String,
    /// The field, from which the file is read.
    input: NodeRef<Input>,
    /// What is wrong, if anything is.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
) -> impl IntoView {
    let ids = FieldIds::new("file");
    let no_hint = Signal::stored(None);
    view! {
        <div class="field">
            {ids.label(label, "")}
            // No list of endings: some phones hide files whose ending they do not know.
            <input
                node_ref=input
                id=ids.field.clone()
                class="input"
                type="file"
                aria-invalid=invalid(error)
                aria-describedby=ids.described_by(no_hint, error)
            />
            {ids.notes(no_hint, error)}
        </div>
    }
}
