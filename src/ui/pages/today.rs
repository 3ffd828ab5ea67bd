//! Today: what do I owe, by when, and what next (R18). Nothing else.
//! It must sort nothing itself; the domain does.

use super::around::Reviews;
use super::letter_actions::LetterActions;
use super::upkeep::Upkeep;
use crate::domain::caseload::{Row, letters_due, letters_handed_over, letters_untold, today_list};
use crate::domain::day::spoken_in_full;
use crate::domain::rooms::Room;
use crate::state::rest;
use crate::ui::components::{PageHead, WriterCard};
use crate::ui::pages::me::InstallHint;
use crate::ui::pages::reminders::WhatReminds;
use crate::ui::pages::retention::RetentionDue;
use crate::ui::routes::use_app;
use crate::ui::words::{clock as clock_words, tell as tell_words, text};
use leptos::prelude::*;

/// How many rows a list shows before more are asked for.
pub const FIRST_ROWS: usize = 40;
/// How many rows a page draws at once: what a screen holds. The others follow a few at a time, so that a tap comes between.
pub const SCREENFUL: usize = 8;
const A_FEW: usize = 3;
/// How long between them; longer while the records are being opened.
const FIRST_PAUSE_MS: u32 = 400;
const PAUSE_MS: u32 = 30;

/// The page.
#[component]
pub fn Today() -> impl IntoView {
    let app = use_app();
    let list = Memo::new(move |_| app.lines.with(|lines| today_list(lines, app.today.get(), &app.policy())));
    let due = Memo::new(move |_| app.lines.with(|lines| letters_due(lines, app.today.get(), &app.policy())));
    let no_writers = Memo::new(move |_| app.lines.with(Vec::is_empty));
    let title = Signal::derive(move || clock_words::letters_to_answer(due.get()));
    view! {
        <main class="page">
            <PageHead title=text::TODAY sub=Signal::derive(move || Some(spoken_in_full(app.today.get())))/>
            <Show when=move || no_writers.get()>
                <div class="empty">
                    <p>{text::TODAY_EMPTY}</p>
                    <a href="add-writer" class="button go">{text::ADD_WRITER}</a>
                </div>
            </Show>
            <Show when=move || !no_writers.get() && list.with(|list| list.to_answer.is_empty())>
                <p class="empty">{text::TODAY_CLEAR}</p>
            </Show>
            <Section title=title rows=Signal::derive(move || list.with(|list| list.to_answer.clone())) above=|| 0/>
            <ToTell/>
            <Reviews/>
            <Section
                title=text::WAITING_FOR_THEM
                rows=Signal::derive(move || list.with(|list| list.waiting.clone()))
                above=move || list.with_untracked(|list| list.to_answer.len())
            />
            <Section
                title=text::QUIET
                rows=Signal::derive(move || list.with(|list| list.quiet.clone()))
                above=move || list.with_untracked(|list| list.to_answer.len() + list.waiting.len())
            />
            // Above what comes a moment later, so that nothing moves under a thumb.
            <Show when=move || !no_writers.get() && !app.is_sample.get()><WhatReminds/></Show>
            <InstallHint/>
            <RetentionDue/>
            <Upkeep room=Room::Letters/>
        </main>
        <Show when=move || !no_writers.get()><LetterActions writer=None/></Show>
    }
}

/// Letters of which the secretary has yet to be told: until then they are not finished (R49).
#[component]
fn ToTell() -> impl IntoView {
    let app = use_app();
    let counts = Memo::new(move |_| app.lines.with(|lines| (letters_untold(lines), letters_handed_over(lines))));
    let line = move || {
        let said = match counts.get() {
            (0, _) => return None,
            (_, 0) => tell_words::on_today(counts.get().0),
            (_, handed) => tell_words::asked_on_today(handed),
        };
        Some(view! { <p class="note">{said}" "<a href="tell">{tell_words::TITLE}</a></p> })
    };
    view! { {line} }
}

#[component]
fn Section(
    #[prop(into)] title: Signal<String>,
    rows: Signal<Vec<Row>>,
    /// How many rows the sections above have.
    above: impl Fn() -> usize + Send + Sync + 'static,
) -> impl IntoView {
    let shown = RwSignal::new(FIRST_ROWS);
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <section class="section">
                <h2 class="section-title">{move || title.get()}</h2>
                <Rows rows=rows shown=shown at_once=SCREENFUL.saturating_sub(above())/>
            </section>
        </Show>
    }
}

/// Rows of writers, the first ones at once and more on demand.
#[component]
pub fn Rows(
    /// All rows, sorted.
    rows: Signal<Vec<Row>>,
    /// How many of them are shown.
    shown: RwSignal<usize>,
    /// How many of those are drawn at once.
    at_once: usize,
    /// What was searched for: another search is another list.
    #[prop(optional, into)]
    searched: Signal<String>,
) -> impl IntoView {
    let app = use_app();
    let grown = RwSignal::new((searched.get_untracked(), at_once));
    let drawn =
        move || grown.with(|(of, drawn)| if searched.with(|searched| searched == of) { *drawn } else { at_once });
    let is_growing = StoredValue::new(false);
    Effect::new(move |_| {
        let is_whole = drawn() >= rows.with(|rows| shown.get().min(rows.len()));
        if is_whole || is_growing.get_value() {
            return;
        }
        is_growing.set_value(true);
        let pause = if app.is_beside_read.get_untracked() { PAUSE_MS } else { FIRST_PAUSE_MS };
        leptos::task::spawn_local(async move {
            rest(pause).await;
            // The page may have been left meanwhile.
            let Some(of) = searched.try_get_untracked() else { return };
            is_growing.set_value(false);
            grown.update(|grown| *grown = (of.clone(), if grown.0 == of { grown.1 } else { at_once } + A_FEW));
        });
    });
    let first = move || rows.with(|rows| rows.iter().take(shown.get().min(drawn())).cloned().collect::<Vec<_>>());
    view! {
        <ul class="rows">
            <For each=first key=Row::clone let:row>
                <li>{writer_card(row, app.today.get_untracked(), app.policy())}</li>
            </For>
        </ul>
        // Not below a list that is still being drawn, and it stays under the finger that asks for more.
        <Show when=move || FIRST_ROWS <= drawn() && rows.with(|rows| shown.get() < rows.len())>
            <button class="button" on:click=move |_| shown.update(|shown| *shown += FIRST_ROWS)>{text::SHOW_MORE}</button>
        </Show>
    }
}

fn writer_card(row: Row, today: crate::domain::day::Day, policy: crate::domain::policy::Policy) -> impl IntoView {
    let href = format!("/writer#{}", row.line.id);
    view! { <WriterCard row=row today=today policy=policy href=href/> }
}
