//! What such groups are: the explanations of the library, each paragraph with its source (R141 to R146, R153, R160).
//! It must add nothing to them.

use super::library_data::{Line, Reading, Sourced, of_library, use_library};
use crate::domain::fellowship::{Explanation, Source};
use crate::ui::components::PageHead;
use crate::ui::words::library as words;
use leptos::prelude::*;

/// The page.
#[component]
pub fn LibraryAbout() -> impl IntoView {
    let library = use_library();
    let parts = Memo::new(move |_| of_library(library, |library| library.explanations.clone()));
    let part = |explanation: Explanation| view! { <Part explanation=explanation/> };
    view! {
        <main class="page">
            <PageHead title=words::ABOUT sub=Signal::stored(Some(words::INFORMATION.to_owned()))/>
            <Reading library=library>
                {move || parts.get().into_iter().map(part).collect_view()}
                <div class="row">
                    <a class="button" href="twelve-steps">{words::TWELVE_STEPS}</a>
                    <a class="button" href="library">{words::BACK}</a>
                </div>
            </Reading>
        </main>
    }
}

#[component]
fn Part(explanation: Explanation) -> impl IntoView {
    let line = |(text, source): (String, Source)| {
        let line = Line { text, of_family: None, source };
        view! { <Sourced line=line/> }
    };
    view! {
        <section class="section">
            <h2 class="section-title">{explanation.title}</h2>
            {explanation.paragraphs.into_iter().map(line).collect_view()}
        </section>
    }
}
