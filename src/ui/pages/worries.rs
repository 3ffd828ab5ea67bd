//! "This letter worries me": whom to call, and what to say (R82, D10).
//! It must keep nothing, and ask for nothing about the letter.

use crate::ui::components::PageHead;
use crate::ui::words::{text, worry as words};
use leptos::prelude::*;

/// The page.
#[component]
pub fn Worries() -> impl IntoView {
    view! {
        <main class="page">
            <PageHead title=words::TITLE/>
            <ol class="rows">
                {words::LINES.iter().map(|line| view! { <li class="card">{*line}</li> }).collect_view()}
            </ol>
            <p class="sub">{words::STORES_NOTHING}</p>
            <a href="./" class="button">{text::BACK_TO_TODAY}</a>
        </main>
    }
}
