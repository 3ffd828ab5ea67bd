//! The people of the writing group, in the order of the round, and the form that adds one (R123, R133, R135).
//! It must take no last name and ask nobody what else they belong to (R129).

use super::group_room::{code, options, read_name, use_group};
use crate::domain::group::{Group, MOST_PEOPLE, Mark, Person, round};
use crate::state::{Draft, Field};
use crate::ui::components::{RadioGroup, TextField};
use crate::ui::routes::use_app;
use crate::ui::words::group as words;
use leptos::prelude::*;

/// The list.
#[component]
pub fn People() -> impl IntoView {
    let here = use_group(in_round);
    let gone = use_group(|group| {
        let here = in_round(group);
        let is_gone = |person: &&Person| here.iter().all(|known| known.id != person.id);
        group.people.iter().filter(is_gone).cloned().collect::<Vec<Person>>()
    });
    let rows =
        |people: Vec<Person>| people.into_iter().map(|person| view! { <PersonRow person=person/> }).collect_view();
    view! {
        <section class="section">
            <h2 class="section-title">{words::PEOPLE}</h2>
            <Show when=move || here.with(Vec::is_empty)><p class="empty">{words::NOBODY}</p></Show>
            <ul class="rows" role="list">{move || rows(here.get())}</ul>
            <Show when=move || !gone.with(Vec::is_empty)>
                <details class="more">
                    <summary>{words::NOT_IN_ROUND}</summary>
                    <ul class="rows" role="list">{move || rows(gone.get())}</ul>
                </details>
            </Show>
        </section>
    }
}

fn in_round(group: &Group) -> Vec<Person> {
    round(group).into_iter().cloned().collect()
}

/// One person: the link that is their name covers the card.
#[component]
fn PersonRow(person: Person) -> impl IntoView {
    let app = use_app();
    let (href, name) = (format!("person#{}", person.id), person.name.as_str().to_owned());
    let lines = move || {
        let lines = words::standing(&person, app.today.get());
        lines.into_iter().map(|line| view! { <p class="sub">{line}</p> }).collect_view()
    };
    view! {
        <li class="card person">
            <a class="person-link" href=href><bdi>{name}</bdi></a>
            {lines}
        </li>
    }
}

/// The form.
#[component]
pub fn AddPerson() -> impl IntoView {
    let app = use_app();
    let on_step = || code(&Mark::ALL, Some(Mark::OnStep));
    let (name, mark) = (RwSignal::new(String::new()), RwSignal::new(on_step()));
    let error = RwSignal::new(None::<String>);
    let fields = vec![("name", Field::Text(name)), ("mark", Field::Text(mark))];
    let draft = Draft::watch(app, "draft-person".to_owned(), fields);
    let found = draft.clone();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let stands = super::chosen(&Mark::ALL, &mark.get_untracked());
        let (Some(called), Some(stands)) = (read_name(app, name, error, None), stands) else { return };
        let is_full = |group: &Group| group.people.len() >= MOST_PEOPLE;
        if app.group_room.group.with_untracked(|group| group.as_ref().is_some_and(is_full)) {
            error.set(Some(words::full()));
            return;
        }
        if !draft.begin_saving() {
            return;
        }
        let draft = draft.clone();
        app.act(async move {
            let done = app.add_person(called, stands, draft.id()).await;
            if done.is_ok() {
                name.try_set(String::new());
                mark.try_set(on_step());
            }
            draft.resumed();
            done
        });
    };
    view! {
        <section class="section">
            <h2 class="section-title">{words::ADD}</h2>
            <super::DraftFound draft=found/>
            <form class="form" on:submit=save novalidate aria-label=words::ADD>
                <TextField label=words::NAME value=name error=error hint=Signal::stored(Some(words::NAME_HINT.to_owned()))/>
                <RadioGroup legend=words::MARK options=options(&Mark::ALL, words::mark) value=mark/>
                <button class="button" type="submit">{words::ADD_BUTTON}</button>
            </form>
        </section>
    }
}
