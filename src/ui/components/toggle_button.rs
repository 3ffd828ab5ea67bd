//! A button that stays pressed until it is pressed again, alone or beside its like in a group.
//! It must not know what pressing it asks for.

use super::icon::{Icon, IconName};
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// The button; a tick beside its word says that it is pressed.
#[component]
pub fn ToggleButton(
    /// Its word.
    label: &'static str,
    /// Whether it is pressed.
    #[prop(into)]
    is_on: Signal<bool>,
    /// It was tapped.
    #[prop(into)]
    on_press: Callback<MouseEvent>,
) -> impl IntoView {
    view! {
        <button
            class="toggle"
            type="button"
            aria-pressed=move || if is_on.get() { "true" } else { "false" }
            on:click=move |event| on_press.run(event)
        >
            <Show when=move || is_on.get()><Icon name=IconName::Check/></Show>
            <span>{label}</span>
        </button>
    }
}
