//! Writers who stopped writing long ago: the guide is asked whether only counts be kept (R81).
//! It must do nothing that was not asked.

use crate::domain::caseload::Line;
use crate::domain::retention::due;
use crate::ui::components::PageHead;
use crate::ui::routes::use_app;
use crate::ui::words::{retention as words, text};
use leptos::prelude::*;

/// The writers of whom it is to be asked.
fn use_due() -> Memo<Vec<Line>> {
    let app = use_app();
    Memo::new(move |_| app.lines.with(|lines| due(lines, app.today.get(), &app.policy()).cloned().collect()))
}

/// The page.
#[component]
pub fn RetentionPage() -> impl IntoView {
    let app = use_app();
    let due = use_due();
    view! {
        <main class="page">
            <PageHead title=text::RETENTION/>
            <p>{text::RETENTION_LINE}</p>
            <Show when=move || due.with(Vec::is_empty)><p class="empty">{text::RETENTION_NONE}</p></Show>
            <ul class="rows">
                <For each=move || due.get() key=|line| line.id let:line>
                    <li class="card stack">
                        <p>{words::since(line.pen_name.as_str(), line.retention_from.unwrap_or_default(), app.today.get_untracked())}</p>
                        <div class="row">
                            <button class="button" on:click=move |_| app.act(app.keep_everything_of(line.id))>{text::KEEP_EVERYTHING}</button>
                            <button class="button danger" on:click=move |_| app.act(app.keep_only_counts(line.id))>{text::KEEP_COUNTS}</button>
                        </div>
                    </li>
                </For>
            </ul>
            <Counts/>
        </main>
    }
}

/// What stays of writers whose records were given up, where there is any.
#[component]
pub fn Counts() -> impl IntoView {
    let app = use_app();
    let tally = move || app.settings.with(|settings| settings.as_ref().map(|settings| settings.tally));
    let said = move || tally().filter(|tally| tally.writers > 0).map(|tally| words::tally(&tally));
    view! { {move || said().map(|said| view! { <p class="sub">{text::COUNTS_KEPT}" "{said}</p> })} }
}

/// The question on Today.
#[component]
pub fn RetentionDue() -> impl IntoView {
    let app = use_app();
    let due = use_due();
    let question = move || words::question(due.with(Vec::len), app.policy().retention_days);
    view! {
        <Show when=move || !due.with(Vec::is_empty)>
            <p class="note">{question}" "<a href="retention">{text::RETENTION}</a></p>
        </Show>
    }
}
