//! About the programme: what it is, why it exists, how letters travel, and how to reach the committee (R9, R163 to R170).
//! It must open no way to anybody: addresses are words to read, never links (R52).

use crate::ui::components::PageHead;
use crate::ui::routes::use_app;
use crate::ui::words::{committee as words, programme};
use leptos::prelude::*;

/// The page.
#[component]
pub fn AboutPage() -> impl IntoView {
    view! {
        <main class="page">
            <PageHead title=words::ABOUT/>
            <p class="note">{words::MEMORY}</p>
            // The questions on the Traditions are the last of the sections.
            {super::sections(programme::SECTIONS)}
            <Contact/>
            <details class="more">
                <summary>{words::OUTLINE}</summary>
                <ul class="stack" role="list">
                    {programme::OUTLINE.iter().map(|line| view! { <li>{*line}</li> }).collect_view()}
                </ul>
            </details>
        </main>
    }
}

/// The committee's box, public address and next meeting, from the settings (R53, R111, R168).
#[component]
fn Contact() -> impl IntoView {
    let app = use_app();
    let address = move || {
        let address = app.committee.with(|committee| committee.address.clone());
        address.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view()
    };
    let email = move || {
        let email = app.committee.with(|committee| committee.email.clone());
        (!email.is_empty()).then(|| view! { <p>{email}</p> })
    };
    let meeting = move || {
        let rule = app.committee.with(|committee| committee.meeting);
        words::next_meeting(rule.next(app.today.get()), &rule)
    };
    view! {
        <section class="section">
            <h2 class="section-title">{words::CONTACT}</h2>
            <div class="card" translate="no">
                {address}
                {email}
            </div>
            <p>{meeting}</p>
            <p class="sub">{words::CONTACT_LINE}" "<a href="committee">{words::TITLE}</a></p>
        </section>
    }
}
