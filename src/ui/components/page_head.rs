//! The head of a page.
//! It must keep a pen name from disturbing what stands around it.

use leptos::prelude::*;

/// What to do once a title stands on the page, so that it is read out; the frame provides it.
#[derive(Clone, Copy)]
pub struct OnTitle(pub fn());

/// The head: one title, which can take the focus when the page opens, and a line under it.
#[component]
pub fn PageHead(
    /// The title.
    #[prop(into)]
    title: Signal<String>,
    /// The line under it.
    #[prop(optional, into)]
    sub: Signal<Option<String>>,
) -> impl IntoView {
    if let Some(OnTitle(act)) = use_context() {
        Effect::new(move |_| act());
    }
    view! {
        <header class="page-head">
            <h1 tabindex="-1">
                <bdi>{move || title.get()}</bdi>
            </h1>
            {move || sub.get().map(|sub| view! { <p class="sub">{sub}</p> })}
        </header>
    }
}
