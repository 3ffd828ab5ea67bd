//! "What left this phone": a line for each thing that the person let out (R77).
//! It must show no text of what was sent; none is kept.

use crate::ui::components::PageHead;
use crate::ui::routes::use_app;
use crate::ui::words::{backup as words, text};
use leptos::prelude::*;

/// The page.
#[component]
pub fn Sent() -> impl IntoView {
    let app = use_app();
    let is_empty = move || app.sent.with(Vec::is_empty);
    let lines = move || {
        let today = app.today.get();
        app.sent.with(|sent| sent.iter().rev().map(|sending| words::sending(sending, today)).collect::<Vec<_>>())
    };
    let erase = move |_| leptos::task::spawn_local(app.forget_sent());
    view! {
        <main class="page">
            <PageHead title=text::WHAT_LEFT/>
            <p>{text::WHAT_LEFT_LINE}</p>
            <Show when=is_empty><p class="empty">{text::NOTHING_LEFT}</p></Show>
            <Show when=move || !is_empty()>
                <ul class="rows">{move || lines().into_iter().map(|line| view! { <li class="card">{line}</li> }).collect_view()}</ul>
                <button class="button danger" on:click=erase>{text::ERASE_LIST}</button>
            </Show>
        </main>
    }
}
