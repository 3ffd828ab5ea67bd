//! Away: days on which the guide cannot write; they warn and never stop a clock (R27).
//! It must send nothing by itself: the note for the secretary is shown, and leaves by a tap.

use super::leaving::Leaving;
use super::letter_actions::LetterActions;
use crate::domain::away::{Away, due_while_away};
use crate::domain::day::{from_iso, spoken};
use crate::domain::outbound::Thing;
use crate::state::{Draft, Field};
use crate::ui::components::{DateField, PageHead, RemoveButton};
use crate::ui::forms::read_day;
use crate::ui::routes::use_app;
use crate::ui::words::{away as words, tell, text};
use leptos::prelude::*;

/// The page.
#[component]
pub fn AwayPage() -> impl IntoView {
    let app = use_app();
    let (from, to) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (from_error, to_error) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let fields = vec![("from", Field::Text(from)), ("to", Field::Text(to))];
    let draft = Draft::watch(app, "draft-away".to_owned(), fields);
    let found = draft.clone();
    let typed = move || Some(Away { from: from_iso(&from.get())?, to: from_iso(&to.get())? });
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (Some(first), Some(last)) = (read_day(from, from_error), read_day(to, to_error)) else { return };
        if last < first {
            to_error.set(Some(text::AWAY_ORDER.to_owned()));
            return;
        }
        if !draft.begin_saving() {
            return;
        }
        let draft = draft.clone();
        leptos::task::spawn_local(async move {
            if app.add_away(Away { from: first, to: last }).await.is_ok() {
                from.set(String::new());
                to.set(String::new());
            }
            draft.resumed();
        });
    };
    view! {
        <main class="page">
            <PageHead title=text::AWAY/>
            <p>{text::AWAY_LINE}</p>
            <super::DraftFound draft=found/>
            <form class="form" on:submit=save novalidate>
                <DateField label=text::AWAY_FROM value=from error=from_error/>
                <DateField label=text::AWAY_TO value=to error=to_error/>
                {move || typed().map(|away| view! { <DueWhileAway away=away/> })}
                <button class="button go" type="submit">{text::AWAY_ADD}</button>
            </form>
            <Spans/>
        </main>
        <Show when=move || app.lines.with(|lines| !lines.is_empty())><LetterActions writer=None/></Show>
    }
}

#[component]
fn Spans() -> impl IntoView {
    let app = use_app();
    let spans = move || app.guide_with(|guide| guide.away.clone()).unwrap_or_default();
    let row = move |away: Away| {
        let said = words::span(away, app.today_now());
        let remove = move |_| app.act(app.remove_away(away));
        view! {
            <li class="card">
                <p>{said.clone()}</p>
                <DueWhileAway away=away/>
                <RemoveButton row=said on_remove=remove/>
            </li>
        }
    };
    view! { <ul class="rows"><For each=spans key=|away| (away.from, away.to) children=row/></ul> }
}

#[component]
fn DueWhileAway(away: Away) -> impl IntoView {
    let app = use_app();
    let due = move || {
        app.lines.with(|lines| {
            let due = due_while_away(away, lines, &app.policy());
            let today = app.today.get();
            due.iter().map(|(line, due)| words::due(line.pen_name.as_str(), &spoken(*due, today))).collect::<Vec<_>>()
        })
    };
    let count = move || due().len();
    let note = Memo::new(move |_| words::note(away, count(), app.today.get()));
    view! {
        <Show when=move || { count() > 0 }>
            <div class="notice" role="status">
                {move || due().into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
                <details class="more">
                    <summary>{text::AWAY_NOTE}</summary>
                    <Leaving label=tell::TEXT made=note thing=Thing::Words/>
                </details>
            </div>
        </Show>
    }
}
