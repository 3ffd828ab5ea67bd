//! A box that picks one row of a list, as long as there is room for one more.
//! It must not know what is picked elsewhere; its list says whether it can be ticked.

use leptos::prelude::*;

/// The box, named after its row where its word alone would not tell it from its neighbours.
#[component]
pub fn PickBox(
    /// The word beside it.
    #[prop(into)]
    label: String,
    /// What the row is called, read out after the word.
    #[prop(optional, into)]
    of: Option<String>,
    /// Whether it is ticked.
    #[prop(into)]
    is_on: Signal<bool>,
    /// Whether it cannot be ticked now.
    #[prop(into)]
    is_shut: Signal<bool>,
    /// It was ticked, or the tick was taken away.
    #[prop(into)]
    on_change: Callback<bool>,
) -> impl IntoView {
    let of = of.map(|of| view! { " "<span class="visually-hidden"><bdi>{of}</bdi></span> });
    view! {
        <label class="choice" class:is-shut=move || is_shut.get()>
            <input
                type="checkbox"
                disabled=move || is_shut.get()
                prop:checked=move || is_on.get()
                on:change:target=move |event| on_change.run(event.target().checked())
            />
            <span><bdi>{label}</bdi>{of}</span>
        </label>
    }
}
