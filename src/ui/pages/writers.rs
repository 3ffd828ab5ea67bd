//! Writers: the whole list, searched by pen name, sorted by due day.
//! It must stay quick at a thousand writers: rows come forty at a time, drawn a few at a time.

use super::letter_actions::LetterActions;
use super::today::{FIRST_ROWS, Rows, SCREENFUL};
use crate::domain::caseload::find;
use crate::ui::components::{PageHead, TextField};
use crate::ui::routes::use_app;
use crate::ui::words::text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Writers() -> impl IntoView {
    let app = use_app();
    let no_writers = Memo::new(move |_| app.lines.with(Vec::is_empty));
    view! {
        <main class="page side-by-side">
            <div class="list"><WriterList/></div>
            <Show when=move || !no_writers.get()>
                <div class="detail empty"><p>{text::CHOOSE_WRITER}</p></div>
            </Show>
        </main>
        <Show when=move || !no_writers.get()><LetterActions writer=None/></Show>
    }
}

/// The list, alone or beside a writer's page.
#[component]
pub fn WriterList() -> impl IntoView {
    let app = use_app();
    let search = RwSignal::new(String::new());
    let shown = RwSignal::new(FIRST_ROWS);
    let rows = Memo::new(move |_| app.lines.with(|lines| find(lines, &search.get(), app.today.get(), &app.policy())));
    Effect::new(move |_| {
        search.track();
        shown.set(FIRST_ROWS);
    });
    view! {
        <PageHead title=text::WRITERS/>
        <Show
            when=move || !app.lines.with(Vec::is_empty)
            fallback=|| view! { <p class="empty">{text::WRITERS_EMPTY}</p> }
        >
            <TextField label=text::SEARCH value=search search=true/>
            <Rows rows=rows.into() shown=shown at_once=SCREENFUL searched=search/>
            <Show when=move || rows.with(Vec::is_empty)><p class="empty" role="status">{text::NONE_FOUND}</p></Show>
        </Show>
        <p><a href="add-writer" class="button">{text::ADD_WRITER}</a></p>
    }
}
