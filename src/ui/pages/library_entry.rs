//! A committee's own entry: a fellowship that the source does not name, or its own words on one that it does (R162).
//! It must let every claim say that it is the committee's, and of which day.

use super::library_data::{Known, Reading, use_library};
use super::library_fields::{EntryFields, TAGS};
use crate::domain::fellowship::{Aspect, Library, Tag};
use crate::state::Draft;
use crate::ui::components::{CheckBox, PageHead, TextArea, TextField};
use crate::ui::routes::{use_app, use_fragment};
use crate::ui::words::{library as words, text};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// The page; the fragment names the fellowship that it is about, if the library has it already.
#[component]
pub fn LibraryEntry() -> impl IntoView {
    let (fragment, library) = (use_fragment(), use_library());
    let title = Signal::derive(move || {
        let title = if fragment.with(String::is_empty) { words::NEW_ENTRY } else { words::CORRECT };
        title.to_owned()
    });
    let part = move || {
        let id = fragment.get();
        let is_known = |library: &Library| library.fellowship(&id).is_some();
        match library.with_untracked(|library| library.as_deref().is_some_and(is_known)) {
            true => view! { <EntryForm library=library id=Some(id)/> }.into_any(),
            false if id.is_empty() => view! { <EntryForm library=library id=None/> }.into_any(),
            false => view! { <p class="notice">{words::NOT_HERE}</p> }.into_any(),
        }
    };
    view! {
        <main class="page">
            <PageHead title=title/>
            <Reading library=library>{part}</Reading>
        </main>
    }
}

#[component]
fn EntryForm(library: Known, id: Option<String>) -> impl IntoView {
    let app = use_app();
    let fields = EntryFields::new(app, library, id.clone());
    let draft_id = id.as_ref().map_or_else(|| "draft-library".to_owned(), |id| format!("draft-library-{id}"));
    let draft = Draft::watch(app, draft_id, fields.drafted());
    let found = draft.clone();
    let navigate = use_navigate();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(entry) = fields.read(app, library) else { return };
        if !draft.begin_saving() {
            return;
        }
        let (navigate, draft) = (navigate.clone(), draft.clone());
        let page = format!("/fellowship#{}", entry.id);
        leptos::task::spawn_local(async move {
            match app.keep_entry(entry, draft.id()).await {
                Ok(()) => navigate(&page, super::instead()),
                Err(_) => draft.resumed(),
            }
        });
    };
    let name = id.is_some().then(|| fields.known_name());
    view! {
        {name.map(|name| view! { <p class="lead"><bdi>{name}</bdi></p> })}
        <p>{words::ENTRY_LINE}</p>
        {id.is_some().then(|| view! { <p>{words::CORRECT_LINE}</p> })}
        <super::DraftFound draft=found/>
        <form class="form" on:submit=save novalidate>
            <TextField label=words::NAME value=fields.name.value error=fields.name.error/>
            <TextField label=words::SHORT value=fields.short.value error=fields.short.error aside=text::IF_ANY/>
            {words::TAG_GROUPS.into_iter().zip(TAGS).map(|(legend, tags)| view! {
                <Boxes legend=legend tags=tags fields=fields/>
            }).collect_view()}
            {Aspect::ALL.into_iter().map(|aspect| view! { <Words aspect=aspect fields=fields/> }).collect_view()}
            <TextField label=words::ENTRY_SITE value=fields.site.value error=fields.site.error aside=text::IF_ANY
                hint=Signal::stored(Some(words::ENTRY_SITE_HINT.to_owned()))/>
            <button class="button go" type="submit">{words::SAVE_ENTRY}</button>
        </form>
    }
}

#[component]
fn Boxes(legend: &'static str, tags: &'static [Tag], fields: EntryFields) -> impl IntoView {
    let tick = |tag: &Tag| fields.tick(*tag).map(|tick| view! { <CheckBox label=words::tag(*tag) checked=tick/> });
    view! {
        <fieldset class="fieldset">
            <legend>{legend}</legend>
            <div class="choices">{tags.iter().map(tick).collect_view()}</div>
        </fieldset>
    }
}

/// The field for one aspect, with what is said of it now.
#[component]
fn Words(aspect: Aspect, fields: EntryFields) -> impl IntoView {
    let field = fields.words(aspect);
    let hint = Signal::stored(fields.said_now(aspect));
    field.map(|field| {
        view! { <TextArea label=words::in_words(aspect) value=field.value hint=hint error=field.error/> }
    })
}
