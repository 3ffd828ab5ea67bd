//! What a Fourth Step writing group is, and what it is not (R122 to R124, R127 to R133, R135, R139).
//! It must print neither the Preamble nor the Meeting Format, and open no way to anybody.

use crate::ui::components::PageHead;
use crate::ui::words::group as words;
use leptos::prelude::*;

/// The page. It needs no record, so it opens at once.
#[component]
pub fn AboutGroups() -> impl IntoView {
    let section = |(title, paragraphs): &(&'static str, &'static [&'static str])| {
        view! {
            <section class="section">
                <h2 class="section-title">{*title}</h2>
                {paragraphs.iter().map(|paragraph| view! { <p>{*paragraph}</p> }).collect_view()}
            </section>
        }
    };
    view! {
        <main class="page">
            <PageHead title=words::ABOUT/>
            {words::SECTIONS.iter().map(section).collect_view()}
            <a href="scripts" class="button">{words::SCRIPTS}</a>
        </main>
    }
}
