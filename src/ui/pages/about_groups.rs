//! What a Fourth Step writing group is, and what it is not (R122 to R124, R127 to R133, R135, R139).
//! It must print neither the Preamble nor the Meeting Format, and open no way to anybody.

use crate::ui::components::PageHead;
use crate::ui::words::group as words;
use leptos::prelude::*;

/// The page. It needs no record, so it opens at once.
#[component]
pub fn AboutGroups() -> impl IntoView {
    view! {
        <main class="page">
            <PageHead title=words::ABOUT/>
            {super::sections(words::SECTIONS)}
            <a href="scripts" class="button">{words::SCRIPTS}</a>
        </main>
    }
}
