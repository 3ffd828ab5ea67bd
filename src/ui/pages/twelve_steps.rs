//! The Twelve Steps by number, each with a line of our own, and the way to their text (R42, R152).
//! It must not hold the text of any step.

use super::library_data::{Reading, of_library, use_library};
use super::library_site::SitePart;
use crate::domain::step::Step;
use crate::ui::components::PageHead;
use crate::ui::words::{library as words, step as step_words};
use leptos::prelude::*;

/// The page.
#[component]
pub fn TwelveSteps() -> impl IntoView {
    let library = use_library();
    let site = Memo::new(move |_| of_library(library, |library| library.steps.clone()));
    let step = |(step, gist): (Step, &'static str)| {
        view! {
            <li class="card">
                <p><strong>{step_words::name(step)}</strong></p>
                <p>{gist}</p>
            </li>
        }
    };
    let way = move || match site.get() {
        Some(site) => view! { <SitePart site=site/> }.into_any(),
        None => view! { <p>{words::NO_STEPS_SITE}</p> }.into_any(),
    };
    view! {
        <main class="page">
            <PageHead title=words::TWELVE_STEPS sub=Signal::stored(Some(words::STEPS_LINE.to_owned()))/>
            <ol class="rows" role="list">{Step::all().zip(words::STEPS).map(step).collect_view()}</ol>
            <section class="section">
                <h2 class="section-title">{words::STEPS_TEXT}</h2>
                <p>{words::STEPS_NOTE}</p>
                <Reading library=library>{way}</Reading>
            </section>
            <p><a class="button" href="library">{words::BACK}</a></p>
        </main>
    }
}
