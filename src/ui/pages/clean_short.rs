//! What is said, to the guide alone, when clean time is shorter than a guide needs and writers wait (R57, R87).
//! It must blame nobody, tell nobody, and hold no clock before the guide says so.

use super::leaving::Leaving;
use crate::domain::caseload::Line;
use crate::domain::outbound::Thing;
use crate::domain::post::has_guide_time;
use crate::domain::writer::WriterState;
use crate::ui::routes::use_app;
use crate::ui::words::{qualification as questions, service as words};
use leptos::prelude::*;

/// The part of the page; nothing while clean time is long enough, unknown, or nobody writes.
#[component]
pub fn CleanShortPart() -> impl IntoView {
    let app = use_app();
    let is_short = Memo::new(move |_| {
        let times = app.committee.with(|committee| committee.clean_times);
        let has_writers = app.lines.with(|lines| lines.iter().any(|line| line.state != WriterState::Ended));
        has_writers && app.clean_since().is_some_and(|clean| !has_guide_time(clean, app.today.get(), &times))
    });
    view! { <Show when=move || is_short.get()><CleanShort/></Show> }
}

#[component]
fn CleanShort() -> impl IntoView {
    let app = use_app();
    let made = Memo::new(move |_| words::signed_note(questions::NOTE_STEP_BACK, &app.signs_as()));
    let is_running = Memo::new(move |_| app.lines.with(|lines| lines.iter().any(Line::is_running)));
    let hold = move |_| app.act(app.hold_all_clocks());
    view! {
        <section class="section">
            <h2 class="section-title">{words::CLEAN_SHORT}</h2>
            <div class="notice">
                {questions::CLEAN_SHORT.iter().map(|line| view! { <p>{*line}</p> }).collect_view()}
            </div>
        </section>
        <Leaving label=words::NOTE made=made thing=Thing::Words/>
        <Show when=move || is_running.get() fallback=|| view! { <p class="sub" role="status">{words::ALL_HELD}</p> }>
            <button class="button" type="button" on:click=hold>{words::HOLD_ALL}</button>
        </Show>
    }
}
