//! Library: the fellowships, looked up by words, for whom they are, what they concern and what one wishes (R140, R146).
//! It must recommend none: they stand in the library's order, and what no source says is called not stated.

use super::library_data::{Known, LibraryChoice, Reading, of_library, use_choice, use_library};
use super::upkeep::Upkeep;
use crate::domain::fellowship::{Fellowship, Library, MOST_COMPARED, Source, Tag, Wants};
use crate::domain::rooms::Room;
use crate::ui::components::{PageHead, PickBox, TextField, ToggleButton};
use crate::ui::words::{library as words, library_sheet};
use leptos::prelude::*;

/// The page.
#[component]
pub fn LibraryPage() -> impl IntoView {
    let (library, choice) = (use_library(), use_choice());
    view! {
        <main class="page">
            <PageHead title=words::TITLE sub=Signal::stored(Some(words::INFORMATION.to_owned()))/>
            <Reading library=library>
                <Asked choice=choice/>
                <List library=library choice=choice/>
                <More/>
                <CompareBar library=library choice=choice/>
            </Reading>
            <Upkeep room=Room::Library/>
        </main>
    }
}

/// What can be asked.
#[component]
fn Asked(choice: LibraryChoice) -> impl IntoView {
    let is_wishing = untrack(|| Tag::WISHES.into_iter().any(|tag| choice.has(tag)));
    view! {
        <TextField label=words::SEARCH value=choice.text search=true/>
        <Tags legend=words::WHO tags=Tag::WHO.to_vec() choice=choice/>
        <Tags legend=words::CONCERNS tags=Tag::CONCERNS.to_vec() choice=choice/>
        <details class="more" open=is_wishing>
            <summary>{words::MORE_WISHES}</summary>
            <Tags legend=words::WISHES tags=Tag::WISHES.to_vec() choice=choice/>
        </details>
    }
}

#[component]
fn Tags(legend: &'static str, tags: Vec<Tag>, choice: LibraryChoice) -> impl IntoView {
    let toggle = move |tag: Tag| {
        let is_on = Signal::derive(move || choice.has(tag));
        view! { <ToggleButton label=words::tag(tag) is_on=is_on on_press=move |_| choice.press(tag)/> }
    };
    view! {
        <fieldset class="fieldset">
            <legend>{legend}</legend>
            <div class="chips">{tags.into_iter().map(toggle).collect_view()}</div>
        </fieldset>
    }
}

/// A row of the list.
#[derive(Clone, PartialEq)]
struct Row {
    id: String,
    name: String,
    summary: String,
    mark: Option<&'static str>,
    /// What it is found by, where no line of the source says it.
    rests_on: Option<String>,
    /// What no source says of it.
    missing: Option<String>,
}

/// What was found.
#[derive(Clone, Default, PartialEq)]
struct Rows {
    matching: Vec<Row>,
    nearest: Vec<Row>,
    asks_tags: bool,
}

fn look(library: &Library, wants: &Wants) -> Rows {
    let asked = wants.tags();
    let row = |fellowship: &Fellowship, missing: &[Tag]| {
        let has =
            |group: &[Tag]| -> Vec<Tag> { group.iter().copied().filter(|tag| library.has(fellowship, *tag)).collect() };
        Row {
            id: fellowship.id.clone(),
            name: words::name(&fellowship.name, fellowship.spelled.as_deref()),
            summary: words::summary(&has(&Tag::WHO), &has(&Tag::CONCERNS)),
            mark: fellowship.family.map(words::family),
            rests_on: rests_on(library, fellowship, &asked),
            missing: words::not_stated(missing),
        }
    };
    let found = library.find(wants);
    Rows {
        matching: found.matching.into_iter().map(|fellowship| row(fellowship, &[])).collect(),
        nearest: found.nearest.into_iter().map(|(fellowship, missing)| row(fellowship, &missing)).collect(),
        asks_tags: !asked.is_empty(),
    }
}

/// What a match rests on where, for something that is asked, no line of the source says it (A28).
fn rests_on(library: &Library, fellowship: &Fellowship, asked: &[Tag]) -> Option<String> {
    let said = library.said(fellowship);
    asked.iter().find_map(|tag| {
        let tagged = said.iter().filter(|said| said.claim.tags.contains(tag));
        let sources: Vec<&Source> = tagged.map(|said| &said.claim.source).collect();
        let is_in_source = sources.iter().any(|source| matches!(source, Source::Page { .. }));
        sources.first().filter(|_| !is_in_source).and_then(|source| words::rests_on(source))
    })
}

/// How many there are, and which.
#[component]
fn List(library: Known, choice: LibraryChoice) -> impl IntoView {
    let rows = Memo::new(move |_| of_library(library, |library| look(library, &choice.wants())));
    let status = move || {
        rows.with(|rows| match rows.matching.len() {
            0 if rows.asks_tags => words::NONE_STATED.to_owned(),
            0 => words::NONE_FOUND.to_owned(),
            count => words::count(count),
        })
    };
    let card = move |row: Row| view! { <Card row=row choice=choice/> };
    let matching = move || rows.with(|rows| rows.matching.clone()).into_iter().map(card).collect_view();
    let nearest = move || rows.with(|rows| rows.nearest.clone()).into_iter().map(card).collect_view();
    view! {
        <div class="row library-count">
            <p role="status">{status}</p>
            <Show when=move || choice.is_asking()>
                <button class="button quiet" type="button" on:click=move |_| choice.clear()>{words::SHOW_ALL}</button>
            </Show>
        </div>
        <Show when=move || rows.with(|rows| !rows.matching.is_empty())>
            <ul class="rows" role="list" aria-label=words::FELLOWSHIPS>{matching}</ul>
        </Show>
        <Show when=move || rows.with(|rows| !rows.nearest.is_empty())>
            <section class="section">
                <h2 class="section-title">{words::NEAREST}</h2>
                <ul class="rows" role="list">{nearest}</ul>
            </section>
        </Show>
    }
}

#[component]
fn Card(row: Row, choice: LibraryChoice) -> impl IntoView {
    let compared = choice.compared;
    let id = StoredValue::new(row.id.clone());
    let is_on = Memo::new(move |_| compared.with(|compared| id.with_value(|id| compared.contains(id))));
    let is_shut = Signal::derive(move || !is_on.get() && compared.with(Vec::len) >= MOST_COMPARED);
    let tick = move |on: bool| {
        compared.update(|compared| {
            let id = id.get_value();
            compared.retain(|known| *known != id);
            if on {
                compared.push(id);
            }
        });
    };
    view! {
        <li class="card stack">
            <div class="row">
                <a class="who library-name" href=format!("fellowship#{}", row.id)><bdi>{row.name.clone()}</bdi></a>
                {row.mark.map(|mark| view! { <span class="mark">{mark}</span> })}
            </div>
            <p>{row.summary}</p>
            {row.rests_on.map(|said| view! { <p class="source">{said}</p> })}
            {row.missing.map(|said| view! { <p>{said}</p> })}
            <PickBox label=words::COMPARE of=row.name is_on=is_on is_shut=is_shut on_change=tick/>
        </li>
    }
}

/// The other pages of the room.
#[component]
fn More() -> impl IntoView {
    let links = [
        ("library-about", words::ABOUT),
        ("twelve-steps", words::TWELVE_STEPS),
        ("sheet", library_sheet::MAKE),
        ("library-own", words::OWN),
    ];
    view! {
        <section class="section">
            <h2 class="section-title">{words::MORE}</h2>
            <div class="row">{links.map(|(page, name)| view! { <a href=page class="button">{name}</a> })}</div>
        </section>
    }
}

/// The link that compares what is ticked, as soon as it is two.
#[component]
fn CompareBar(library: Known, choice: LibraryChoice) -> impl IntoView {
    // A committee's own entry may be gone since it was ticked.
    let ids = Memo::new(move |_| {
        let mut ids = choice.compared.get();
        of_library(library, |library| ids.retain(|id| library.fellowship(id).is_some()));
        ids
    });
    let is_full = move || ids.with(Vec::len) >= MOST_COMPARED;
    view! {
        <Show when=move || { ids.with(Vec::len) > 1 }>
            <section class="actions" aria-label=words::COMPARE_BAR>
                <a class="button go" href=move || format!("compare#{}", ids.get().join(","))>
                    {move || words::compare(ids.with(Vec::len))}
                </a>
                <Show when=is_full><p class="sub">{words::THREE_AT_MOST}</p></Show>
            </section>
        </Show>
    }
}
