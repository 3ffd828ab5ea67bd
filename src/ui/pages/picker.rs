//! Which writer: the likeliest first.
//! It must show no more of a writer than a row does.

use crate::domain::caseload::{Row, find, likeliest};
use crate::domain::letter::Direction;
use crate::ui::components::{PageHead, TextField, WriterCard};
use crate::ui::routes::use_app;
use crate::ui::words::text;
use leptos::prelude::*;

/// From how many writers a search stands above the list.
const SEARCH_FROM: usize = 8;

/// The page.
#[component]
pub fn Picker(
    /// Which way the letter went.
    direction: Direction,
) -> impl IntoView {
    let app = use_app();
    let search = RwSignal::new(String::new());
    let (title, page, question) = match direction {
        Direction::In => (text::LETTER_ARRIVED, "arrived", text::WHO_FROM),
        Direction::Out => (text::POSTED_REPLY, "posted", text::WHO_TO),
    };
    let rows = Memo::new(move |_| {
        app.lines.with(|lines| match search.get() {
            typed if typed.trim().is_empty() => likeliest(lines, direction, app.today.get(), &app.policy()),
            typed => find(lines, &typed, app.today.get(), &app.policy()),
        })
    });
    let card = move |row: Row| {
        let href = format!("/{page}#{}", row.line.id);
        view! { <li><WriterCard row=row today=app.today.get_untracked() policy=app.policy() href=href/></li> }
    };
    view! {
        <main class="page">
            <PageHead title=title sub=Signal::stored(Some(question.to_owned()))/>
            <Show when=move || app.lines.with(|lines| lines.len() >= SEARCH_FROM)>
                <TextField label=text::SEARCH value=search/>
            </Show>
            <ul class="rows">
                <For each=move || rows.get().into_iter().take(40) key=Row::clone children=card/>
            </ul>
            <Show when=move || rows.with(Vec::is_empty)><p class="empty">{text::NONE_FOUND}</p></Show>
        </main>
    }
}
