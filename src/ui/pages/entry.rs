//! One entry: corrected or deleted; an old date stays visible (R31, A35).
//! It must say that before it is done.

use crate::domain::clock::answered_on;
use crate::domain::id::{EntryId, Opaque, WriterId};
use crate::domain::letter::{Direction, Entry, Posted, What};
use crate::domain::thread::open_letters;
use crate::state::{App, Dossier, Draft, EntryChange, Field};
use crate::ui::components::PageHead;
use crate::ui::forms::{PostedForm, ReceivedForm};
use crate::ui::routes::{use_app, use_fragment};
use crate::ui::words::text;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// The page; the fragment is the writer's id, a dot, the entry's id.
#[component]
pub fn EntryPage() -> impl IntoView {
    let fragment = use_fragment();
    move || {
        let fragment = fragment.get();
        let (writer, entry) = fragment.split_once('.')?;
        let (writer, entry) = (Opaque::parse(writer)?, EntryId(Opaque::parse(entry)?));
        let show = Callback::new(move |dossier: Dossier| match dossier.entry(entry).cloned() {
            Some(found) => view! { <EntryForm dossier=dossier entry=found/> }.into_any(),
            None => view! { <p class="notice">{text::NOT_FOUND}</p> }.into_any(),
        });
        Some(view! { <super::WithWriter id=WriterId(writer) show=show/> })
    }
}

#[component]
fn EntryForm(dossier: Dossier, entry: Entry) -> impl IntoView {
    match entry.what.clone() {
        What::Received(letter) => {
            let form = ReceivedForm::new(&letter);
            let app = use_app();
            let read = move || form.read(app.today_now(), app.last_entry()).map(What::Received);
            let draft = watch(app, &entry, form.fields());
            let fields = form.view(Signal::stored(None)).into_any();
            frame(app, &dossier, &entry, draft, fields, form.doubts, read)
        }
        What::Posted(letter) => {
            let form = PostedForm::new(&letter, &answerable(&dossier, &letter));
            let app = use_app();
            let read = move || form.read(app.today_now(), app.last_entry()).map(What::Posted);
            let draft = watch(app, &entry, form.fields());
            let fields = form.view(app.today_now()).into_any();
            frame(app, &dossier, &entry, draft, fields, form.doubts, read)
        }
        What::Deleted { .. } => view! { <p class="notice">{text::NOT_FOUND}</p> }.into_any(),
    }
}

/// The letters that a posted one answers or could answer.
fn answerable(dossier: &Dossier, letter: &Posted) -> Vec<(EntryId, crate::domain::day::Day)> {
    let thread = dossier.thread();
    let open = open_letters(&thread);
    let may = |entry: &&Entry| letter.answers.contains(&entry.id) || open.iter().any(|open| open.id == entry.id);
    let received = thread.iter().filter(|entry| matches!(entry.what, What::Received(_)));
    received.filter(may).map(|entry| (entry.id, entry.day())).collect()
}

fn watch(app: App, entry: &Entry, fields: Vec<(&'static str, Field)>) -> Draft {
    Draft::watch(app, format!("draft-entry-{}", entry.id), fields)
}

fn frame(
    app: App,
    dossier: &Dossier,
    entry: &Entry,
    draft: Draft,
    fields: AnyView,
    doubts: crate::ui::forms::Doubts,
    read: impl Fn() -> Option<What> + 'static,
) -> AnyView {
    let (writer, id) = (dossier.writer.id, entry.id);
    let title = match entry.direction() {
        Direction::In => text::ENTRY_IN,
        Direction::Out => text::ENTRY_OUT,
    };
    let found = draft.clone();
    let is_answered = answered_on(id, &dossier.thread()).is_some();
    let navigate = use_navigate();
    let apply = move |change: EntryChange| {
        if !draft.begin_saving() {
            return;
        }
        let (navigate, draft) = (navigate.clone(), draft.clone());
        leptos::task::spawn_local(async move {
            match app.change_entry(writer, id, change, draft.id()).await {
                Ok(()) => navigate(&format!("/writer#{writer}"), super::instead()),
                Err(_) => draft.resumed(),
            }
        });
    };
    let correct = apply.clone();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(what) = read() {
            correct(EntryChange::Correct(what));
        }
    };
    view! {
        <main class="page">
            <PageHead title=title sub=Signal::stored(Some(dossier.writer.pen_name.as_str().to_owned()))/>
            <super::DraftFound draft=found/>
            <form class="form" on:submit=save novalidate>
                {fields}
                {doubts.view(app.today.into())}
                <button class="button go" type="submit">{doubts.button(text::SAVE_ENTRY)}</button>
            </form>
            <section class="section">
                <p class="hint">{text::DELETE_LINE}{is_answered.then_some(" ")}{is_answered.then_some(text::DELETE_ANSWERED)}</p>
                <button class="button danger" on:click=move |_| apply(EntryChange::Delete)>{text::DELETE_ENTRY}</button>
            </section>
        </main>
    }
    .into_any()
}
