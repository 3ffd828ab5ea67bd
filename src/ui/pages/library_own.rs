//! The committee's own entries: listed, handed on as a file, and read in from one (R162).
//! It must take nothing over that was not shown by name first.

use super::file_ways::FileWays;
use super::library_data::{Known, of_library, use_library};
use super::work::Work;
use crate::domain::fellowship::{Fellowship, Source};
use crate::domain::outbound::{Role, Thing};
use crate::ui::components::{FileField, PageHead, RemoveButton};
use crate::ui::routes::use_app;
use crate::ui::words::{frame, library as words, text};
use leptos::html::Input;
use leptos::prelude::*;

/// The name of the file when it is saved, and for the share sheet, which knows few endings.
const FILE: &str = "library-entries.json";
const SHARED_FILE: &str = "library-entries.txt";

/// The page.
#[component]
pub fn LibraryOwn() -> impl IntoView {
    let (app, library) = (use_app(), use_library());
    let room = app.library_room;
    // One's own stand here even where the library itself is not on this device.
    let is_read = Memo::new(move |_| library.with(Option::is_some) || room.is_missing.get());
    let has_some = Memo::new(move |_| !room.own.with(Vec::is_empty));
    view! {
        <main class="page">
            <PageHead title=words::OWN/>
            <p>{words::OWN_LINE}</p>
            <Show when=move || is_read.get() fallback=|| view! { <p role="status">{words::READING}</p> }>
                <Show when=move || has_some.get() fallback=|| view! { <p class="empty">{words::OWN_NONE}</p> }>
                    <Entries library=library/>
                </Show>
                <p><a class="button go" href="library-entry">{words::NEW_ENTRY}</a></p>
                <Show when=move || has_some.get()><HandOn/></Show>
                <ReadIn library=library/>
            </Show>
            <p><a class="button" href="library">{words::BACK}</a></p>
        </main>
    }
}

/// The name under which an entry stands in the library.
fn name_of(library: Known, entry: &Fellowship) -> String {
    let known = of_library(library, |library| library.fellowship(&entry.id).map(|known| known.name.clone()));
    let own = (!entry.name.is_empty()).then(|| entry.name.clone());
    own.or(known).unwrap_or_else(|| entry.id.clone())
}

#[component]
fn Entries(library: Known) -> impl IntoView {
    let app = use_app();
    let entries = Memo::new(move |_| {
        let own = app.library_room.own.get();
        own.iter().map(|entry| (entry.id.clone(), name_of(library, entry))).collect::<Vec<_>>()
    });
    let row = move |(id, name): (String, String)| {
        let (page, edit) = (format!("fellowship#{id}"), format!("library-entry#{id}"));
        let remove = move |_| {
            let id = id.clone();
            app.act(async move { app.remove_entry(&id).await });
        };
        view! {
            <li class="card stack">
                <a class="who library-name" href=page><bdi>{name.clone()}</bdi></a>
                <div class="row">
                    <a class="button" href=edit aria-label=frame::edit_of(&name, None)>{text::EDIT}</a>
                    <RemoveButton row=name on_remove=remove/>
                </div>
            </li>
        }
    };
    view! { <ul class="rows" role="list">{move || entries.get().into_iter().map(row).collect_view()}</ul> }
}

/// The file, made by a tap, then shown and handed over by another.
#[component]
fn HandOn() -> impl IntoView {
    let app = use_app();
    let is_made = RwSignal::new(false);
    let file = Memo::new(move |_| {
        // What is shown is what is kept: it changes with the entries.
        app.library_room.own.track();
        is_made.get().then(|| app.entries_file())
    });
    view! {
        <section class="section">
            <h2 class="section-title">{words::HAND_ON}</h2>
            <p>{words::HAND_ON_LINE}</p>
            <Show when=move || !is_made.get()>
                <button class="button" type="button" on:click=move |_| is_made.set(true)>{words::MAKE_FILE}</button>
            </Show>
            {move || file.get().map(|file| view! { <Ready file=file/> })}
        </section>
    }
}

#[component]
fn Ready(file: String) -> impl IntoView {
    let app = use_app();
    let preview = app.preview_of(file.clone(), SHARED_FILE.to_owned());
    let left = move || leptos::task::spawn_local(app.file_left(Thing::Library, Role::Anyone));
    view! {
        <h3>{text::LEAVES}</h3>
        <p>{FILE}</p>
        <pre class="preview" tabindex="0" translate="no">{file}</pre>
        <div class="row"><FileWays name=FILE.to_owned() preview=preview on_left=left/></div>
    }
}

/// A file that is opened, and shown before anything of it is taken over.
#[component]
fn ReadIn(library: Known) -> impl IntoView {
    let read = RwSignal::new(None::<Vec<Fellowship>>);
    view! {
        <section class="section">
            <h2 class="section-title">{words::READ_IN}</h2>
            {move || match read.get() {
                Some(entries) => view! { <Incoming library=library entries=entries read=read/> }.into_any(),
                None => view! { <OpenFile read=read/> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn OpenFile(read: RwSignal<Option<Vec<Fellowship>>>) -> impl IntoView {
    let app = use_app();
    let input = NodeRef::<Input>::new();
    let (error, work) = (RwSignal::new(None::<String>), Work::new(""));
    let open = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        error.set(None);
        let Some(input) = input.get_untracked() else { return };
        let refused = move |trouble| error.try_set(Some(words::trouble(trouble).to_owned()));
        work.begin(app.pick_entries(input), move |entries| read.try_set(Some(entries)), refused);
    };
    view! {
        <form class="form" on:submit=open novalidate aria-label=words::READ_IN>
            <FileField label=words::ENTRIES_FILE input=input error=error/>
            <button class="button" type="submit">{words::OPEN_FILE}</button>
        </form>
    }
}

/// What a file would bring, by name.
#[component]
fn Incoming(library: Known, entries: Vec<Fellowship>, read: RwSignal<Option<Vec<Fellowship>>>) -> impl IntoView {
    let app = use_app();
    let is_own = |source: &Source| matches!(source, Source::Own { .. });
    let is_told = entries.iter().flat_map(|entry| &entry.claims).any(|claim| !is_own(&claim.source));
    let is_empty = entries.is_empty();
    let name = |entry: &Fellowship| {
        let is_known = app.library_room.own.with_untracked(|own| own.iter().any(|known| known.id == entry.id));
        words::incoming(&untrack(|| name_of(library, entry)), is_known)
    };
    let names = entries.iter().map(name).map(|name| view! { <li class="card">{name}</li> }).collect_view();
    let entries = StoredValue::new(entries);
    let take = move |_| {
        app.act(async move {
            let done = app.take_entries(entries.get_value()).await;
            if done.is_ok() {
                read.try_set(None);
            }
            done
        });
    };
    view! {
        <div role="status">
            <p>{if is_empty { words::FILE_EMPTY } else { words::WOULD_TAKE }}</p>
            <ul class="rows" role="list">{names}</ul>
            {is_told.then(|| view! { <p class="notice">{words::FILE_SOURCES}</p> })}
        </div>
        <div class="row">
            {(!is_empty).then(|| view! { <button class="button go" type="button" on:click=take>{words::TAKE_OVER}</button> })}
            <button class="button" type="button" on:click=move |_| read.set(None)>{words::NOT_NOW}</button>
        </div>
    }
}
