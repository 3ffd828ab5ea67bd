//! "They asked for …": a kind way to say no, and a line to the secretary if the guide wants one (R69, R70).
//! It must keep of a request only its kind and the day.

use super::mail::SecretaryLine;
use crate::domain::boundary::{Asked, Request};
use crate::domain::id::WriterId;
use crate::state::Dossier;
use crate::ui::components::PageHead;
use crate::ui::routes::use_app;
use crate::ui::words::boundary as words;
use leptos::prelude::*;

/// The page.
#[component]
pub fn AskedPage() -> impl IntoView {
    super::of_writer(|dossier| view! { <Asking dossier=dossier/> }.into_any())
}

/// The kinds to pick from; then, in their place, the answer to one. What is picked stays out of the address.
#[component]
fn Asking(dossier: Dossier) -> impl IntoView {
    let writer = dossier.writer.id;
    let pen_name = dossier.writer.pen_name.as_str().to_owned();
    let picked = RwSignal::new(None::<Asked>);
    move || match picked.get() {
        Some(kind) => view! { <Answer writer=writer kind=kind picked=picked/> }.into_any(),
        None => view! { <Kinds pen_name=pen_name.clone() picked=picked/> }.into_any(),
    }
}

#[component]
fn Kinds(pen_name: String, picked: RwSignal<Option<Asked>>) -> impl IntoView {
    let app = use_app();
    let choice = move |kind: Asked| {
        let name = app.committee.with_untracked(|committee| words::kind(kind, committee));
        view! { <button class="button" on:click=move |_| picked.set(Some(kind))>{name}</button> }
    };
    view! {
        <main class="page">
            <PageHead title=words::TITLE sub=Signal::stored(Some(pen_name))/>
            <p>{words::LINE}</p>
            <section class="section">
                <h2 class="section-title">{words::LISTED}</h2>
                <div class="row">{Asked::BANNED.into_iter().map(choice).collect_view()}</div>
            </section>
            <section class="section">
                <h2 class="section-title">{words::ELSE}</h2>
                <p>{words::not_listed()}</p>
                <div class="row">{Asked::ELSE.into_iter().map(choice).collect_view()}</div>
            </section>
            <Before/>
        </main>
    }
}

#[component]
fn Answer(writer: WriterId, kind: Asked, picked: RwSignal<Option<Asked>>) -> impl IntoView {
    let app = use_app();
    let name = app.committee.with_untracked(|committee| words::kind(kind, committee));
    let said = Signal::stored(words::line(kind, &name));
    let not_listed = (!kind.is_banned()).then(words::not_listed);
    view! {
        <main class="page">
            <PageHead title=Signal::stored(name) sub=Signal::stored(Some(words::TITLE.to_owned()))/>
            {not_listed.map(|line| view! { <p class="note">{line}</p> })}
            <p>{words::COPY_BY_HAND}</p>
            <blockquote>{words::refusal(kind)}</blockquote>
            <NoteIt writer=writer kind=kind/>
            <SecretaryLine title=words::FOR_SECRETARY day=app.today said=said/>
            <button class="button quiet" on:click=move |_| picked.set(None)>{words::ANOTHER}</button>
            <Before/>
        </main>
    }
}

/// The button that keeps kind and day, once a day.
#[component]
fn NoteIt(writer: WriterId, kind: Asked) -> impl IntoView {
    let app = use_app();
    let requests = super::use_writer(|writer| writer.requests.clone());
    let is_noted = move || {
        let request = Request { kind, on: app.today.get() };
        requests.with(|requests| requests.contains(&request))
    };
    view! {
        <Show when=move || !is_noted() fallback=|| view! { <p>{words::NOTED}</p> }>
            <button class="button go" on:click=move |_| app.act(app.note_request(writer, kind))>{words::NOTE_IT}</button>
        </Show>
        <p class="sub">{words::KEPT}</p>
    }
}

/// What was asked before, newest first.
#[component]
fn Before() -> impl IntoView {
    let app = use_app();
    let requests = super::use_writer(|writer| writer.requests.clone());
    let row = move |request: Request| {
        let name = app.committee.with(|committee| words::kind(request.kind, committee));
        view! { <li class="card">{words::past(&name, request.on, app.today.get())}</li> }
    };
    let rows = move || requests.get().into_iter().rev().map(row).collect_view();
    view! {
        <Show when=move || !requests.with(Vec::is_empty)>
            <section class="section">
                <h2 class="section-title">{words::BEFORE}</h2>
                <ul class="rows">{rows}</ul>
            </section>
        </Show>
    }
}
