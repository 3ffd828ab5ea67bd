//! The button that takes one row of a list away, named after its row so that it is unlike its neighbours.
//! It must not ask again: each list offers an undo.

use crate::ui::words::{frame, text};
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// The button.
#[component]
pub fn RemoveButton(
    /// What the row says: "Remove Tue 9 June to Fri 12 June".
    row: String,
    /// It was pressed.
    #[prop(into)]
    on_remove: Callback<MouseEvent>,
) -> impl IntoView {
    view! {
        <button
            class="button quiet"
            type="button"
            aria-label=frame::remove(&row)
            on:click=move |event| on_remove.run(event)
        >
            {text::REMOVE}
        </button>
    }
}
