//! The pages, one route each.
//! It must compute nothing about the programme; pages ask state and the domain.

pub mod about;
pub mod about_groups;
pub mod add_writer;
pub mod agreement;
pub mod around;
pub mod arrived;
pub mod asked;
pub mod assignment;
pub mod attendance;
pub mod away;
pub mod backup;
pub mod before_posting;
pub mod check_letter;
pub mod clean_short;
pub mod committee;
pub mod committee_fields;
pub mod compare;
pub mod coordinators;
pub mod edit_writer;
pub mod ending;
pub mod entry;
pub mod facilities;
pub mod facility_form;
pub mod fellowship;
pub mod file_ways;
pub mod group;
pub mod group_people;
pub mod group_picture;
pub mod group_reminder;
pub mod group_room;
pub mod just_me;
pub mod leaving;
pub mod letter_actions;
pub mod library;
pub mod library_about;
pub mod library_data;
pub mod library_entry;
pub mod library_fields;
pub mod library_own;
pub mod library_site;
pub mod lock;
pub mod mail;
pub mod me;
pub mod meeting;
pub mod meeting_access;
pub mod meeting_kept;
pub mod meeting_timer;
pub mod meeting_turn;
pub mod missed;
pub mod month_table;
pub mod note;
pub mod passkey;
pub mod person;
pub mod picker;
pub mod posted;
pub mod posts;
pub mod print;
pub mod qualification;
pub mod qualified;
pub mod read_along;
pub mod reminders;
pub mod report;
pub mod restore;
pub mod retention;
pub mod scripts;
pub mod sent;
pub mod service;
pub mod sheet;
pub mod start;
pub mod stop_writing;
pub mod tasks;
pub mod tell;
pub mod terms;
pub mod today;
pub mod twelve_steps;
pub mod undone;
pub mod unlock;
pub mod upkeep;
pub mod welcome;
pub mod word_ways;
pub mod work;
pub mod worries;
pub mod writer;
pub mod writer_fields;
pub mod writer_parts;
pub mod writers;
pub mod your_turn;

use super::components::PageHead;
use super::routes::{use_app, use_fragment};
use super::words::text;
use crate::domain::caseload::Line;
use crate::domain::id::{Opaque, WriterId};
use crate::domain::writer::Writer;
use crate::state::{Dossier, Draft};
use leptos::prelude::*;
use leptos_router::NavigateOptions;

/// The pen name of a writer on the list.
pub fn picked_name(lines: &[Line], writer: WriterId) -> Option<String> {
    lines.iter().find(|line| line.id == writer).map(|line| line.pen_name.as_str().to_owned())
}

/// The value that a select or a radio group chose by its index.
pub fn chosen<T: Copy>(all: &[T], index: &str) -> Option<T> {
    index.parse().ok().and_then(|index: usize| all.get(index).copied())
}

/// Goes to a page in place of the form: Back does not lead into a form that is done.
pub fn instead() -> NavigateOptions {
    NavigateOptions { replace: true, ..NavigateOptions::default() }
}

/// Sections of words alone, each under its head.
pub fn sections(all: &'static [(&'static str, &'static [&'static str])]) -> impl IntoView {
    let section = |(title, paragraphs): &(&'static str, &'static [&'static str])| {
        view! {
            <section class="section">
                <h2 class="section-title">{*title}</h2>
                {paragraphs.iter().map(|paragraph| view! { <p>{*paragraph}</p> }).collect_view()}
            </section>
        }
    };
    all.iter().map(section).collect_view()
}

/// A page of the writer whom the fragment of the address names.
pub fn of_writer(show: fn(Dossier) -> AnyView) -> impl IntoView {
    let fragment = use_fragment();
    move || {
        let id = WriterId(Opaque::parse(&fragment.get())?);
        Some(view! { <WithWriter id=id show=Callback::new(show)/> })
    }
}

/// A part of the open writer, followed as it changes.
pub fn use_writer<T>(read: fn(&Writer) -> T) -> Memo<T>
where
    T: Clone + Default + PartialEq + Send + Sync + 'static,
{
    let app = use_app();
    Memo::new(move |_| {
        app.dossier.with(|dossier| dossier.as_ref().map(|dossier| read(&dossier.writer)).unwrap_or_default())
    })
}

/// Loads a writer, then shows what is made of the dossier.
#[component]
pub fn WithWriter(
    /// Which writer.
    id: WriterId,
    /// What to show once the letters are there.
    show: Callback<Dossier, AnyView>,
) -> impl IntoView {
    let app = use_app();
    let loaded = RwSignal::new(None::<Option<Dossier>>);
    leptos::task::spawn_local(async move {
        app.show_writer(id).await;
        let found = app.dossier.get_untracked().filter(|dossier| dossier.writer.id == id);
        loaded.try_set(Some(found));
    });
    move || {
        match loaded.get() {
        None => ().into_any(),
        Some(Some(dossier)) => show.run(dossier),
        Some(None) => view! { <main class="page"><PageHead title=text::WRITERS/><p class="notice">{text::NOT_FOUND_WRITER}</p></main> }.into_any(),
    }
    }
}

/// Says that a form was filled from a draft, and offers to start over.
#[component]
pub fn DraftFound(
    /// The form's draft.
    draft: Draft,
) -> impl IntoView {
    let found = draft.found();
    view! {
        <Show when=move || found.get()>
            <p class="note row" role="status">
                <span>{text::DRAFT_FOUND}</span>
                <button class="button quiet" on:click={let draft = draft.clone(); move |_| draft.discard()}>{text::START_OVER}</button>
            </p>
        </Show>
    }
}
