//! Regional coordinators: a list of the user's own, by region (R134).
//! It must bring nobody along and open no way to anybody: how to reach them is words to read.

use super::group_room::{InGroup, read_own};
use crate::domain::group::Coordinator;
use crate::state::{Draft, Field};
use crate::ui::components::{RemoveButton, TextField};
use crate::ui::routes::use_app;
use crate::ui::words::{group as words, text};
use leptos::prelude::*;

/// The page.
#[component]
pub fn CoordinatorsPage() -> impl IntoView {
    view! {
        <InGroup title=words::COORDINATORS>
            <p>{words::COORDINATORS_LINE}</p>
            <List/>
            <AddForm/>
        </InGroup>
    }
}

#[component]
fn List() -> impl IntoView {
    let app = use_app();
    let is_empty = move || app.group_room.coordinators.with(Vec::is_empty);
    let rows = move || {
        let coordinators = app.group_room.coordinators.get();
        coordinators.into_iter().map(|coordinator| view! { <Row coordinator=coordinator/> }).collect_view()
    };
    view! {
        <Show when=is_empty><p class="empty">{words::NO_COORDINATORS}</p></Show>
        <ul class="rows" role="list">{rows}</ul>
    }
}

#[component]
fn Row(coordinator: Coordinator) -> impl IntoView {
    let app = use_app();
    let Coordinator { region, name, contact } = coordinator.clone();
    let row =
        [region.as_str(), name.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let lines = [name, contact].into_iter().filter(|line| !line.is_empty());
    let lines = lines.map(|line| view! { <p class="lines">{line}</p> }).collect_view();
    let remove = move |_| {
        let coordinator = coordinator.clone();
        app.act(app.change_coordinators(move |all| all.retain(|known| *known != coordinator), None));
    };
    view! {
        <li class="card stack" translate="no">
            <h2 class="section-title"><bdi>{region}</bdi></h2>
            {lines}
            <div class="row"><RemoveButton row=row on_remove=remove/></div>
        </li>
    }
}

#[component]
fn AddForm() -> impl IntoView {
    let app = use_app();
    let fields: [RwSignal<String>; 3] = std::array::from_fn(|_| RwSignal::new(String::new()));
    let errors: [RwSignal<Option<String>>; 3] = std::array::from_fn(|_| RwSignal::new(None));
    let named = ["region", "name", "contact"].into_iter().zip(fields).map(|(name, field)| (name, Field::Text(field)));
    let draft = Draft::watch(app, "draft-coordinator".to_owned(), named.collect());
    let found = draft.clone();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let read: [Option<String>; 3] = std::array::from_fn(|index| read_own(fields[index], errors[index]));
        let [Some(region), Some(name), Some(contact)] = read else { return };
        let is_missing = region.is_empty();
        let coordinator = Coordinator { region, name, contact };
        let is_known = app.group_room.coordinators.with_untracked(|all| all.contains(&coordinator));
        let refused = match (is_missing, is_known) {
            (true, _) => Some(words::REGION_NEEDED),
            (false, is_known) => is_known.then_some(words::COORDINATOR_ALREADY),
        };
        errors[0].set(refused.map(str::to_owned));
        if refused.is_some() || !draft.begin_saving() {
            return;
        }
        let draft = draft.clone();
        app.act(async move {
            let done = app.change_coordinators(move |all| all.push(coordinator), Some(draft.id())).await;
            if done.is_ok() {
                for field in fields {
                    field.try_set(String::new());
                }
            }
            draft.resumed();
            done
        });
    };
    let ([region, name, contact], [region_error, name_error, contact_error]) = (fields, errors);
    view! {
        <section class="section">
            <h2 class="section-title">{words::ADD_COORDINATOR}</h2>
            <super::DraftFound draft=found/>
            <form class="form" on:submit=save novalidate aria-label=words::ADD_COORDINATOR>
                <TextField label=words::REGION value=region error=region_error/>
                <TextField label=words::COORDINATOR_NAME value=name error=name_error aside=text::IF_YOU_LIKE/>
                <TextField label=words::CONTACT value=contact error=contact_error aside=text::IF_KNOWN/>
                <button class="button" type="submit">{words::ADD_TO_LIST}</button>
            </form>
        </section>
    }
}
