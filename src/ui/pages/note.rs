//! The private note on a writer: behind a lock only, with the identity guard reading along (R71, R72).
//! It must block nothing; the guard asks, the person decides.

use super::read_along::ReadAlong;
use super::undone::when_undone;
use crate::domain::id::WriterId;
use crate::domain::note::Note;
use crate::state::{Draft, Field};
use crate::ui::components::TextArea;
use crate::ui::routes::use_app;
use crate::ui::words::text;
use leptos::prelude::*;

/// The part of a writer's page.
#[component]
pub fn NotePart(
    /// Which writer.
    writer: WriterId,
) -> impl IntoView {
    let app = use_app();
    let loaded = RwSignal::new(None::<Note>);
    let load = move || {
        leptos::task::spawn_local(async move {
            loaded.try_set(app.note_on(writer).await);
        });
    };
    load();
    when_undone(load);
    view! {
        <section class="section">
            <h2 class="section-title">{text::NOTE}</h2>
            <Show when=move || app.has_lock.get() fallback=|| view! { <p>{text::NOTE_NEEDS_LOCK}" "<a href="lock">{text::SET_LOCK}</a></p> }>
                {move || loaded.get().map(|note| view! { <NoteForm writer=writer note=note/> })}
            </Show>
        </section>
    }
}

#[component]
fn NoteForm(writer: WriterId, note: Note) -> impl IntoView {
    let app = use_app();
    let typed = RwSignal::new(note.text.clone());
    let kept = RwSignal::new(note);
    let error = RwSignal::new(None::<String>);
    let draft = Draft::watch(app, format!("draft-note-{writer}"), vec![("note", Field::Text(typed))]);
    let found = draft.clone();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (text, draft, before) = (typed.get_untracked(), draft.clone(), kept.get_untracked());
        leptos::task::spawn_local(async move {
            // What is saved is read once more: the pause may not have come yet.
            let is_warned = !app.findings(text.clone()).await.is_empty();
            let changed = before.changed(&text, is_warned);
            error.try_set(changed.is_none().then(|| text::NOTE_TOO_LONG.to_owned()));
            let Some(note) = changed.filter(|_| draft.begin_saving()) else { return };
            if app.keep_note(writer, &note, draft.id()).await.is_ok() {
                kept.try_set(note);
                draft.saved();
            } else {
                draft.resumed();
            }
        });
    };
    view! {
        <super::DraftFound draft=found/>
        <form class="form" on:submit=save novalidate aria-label=text::NOTE>
            <TextArea label=text::NOTE value=typed hint=Signal::stored(Some(text::NOTE_HINT.to_owned())) error=error/>
            <ReadAlong typed=typed/>
            <Show when=move || typed.with(|typed| kept.with(|kept| typed.trim() != kept.text))>
                <button class="button" type="submit">{text::SAVE_NOTE}</button>
            </Show>
        </form>
    }
}
