//! The status region: "Saved" and nothing before it is true.
//! It must not say anything of its own.

use leptos::prelude::*;

/// The status region.
#[component]
pub fn SaveStatus(
    /// What it says; may be empty.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    view! { <p class="save-status" role="status">{move || text.get()}</p> }
}
