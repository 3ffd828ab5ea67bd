//! The facilities and what they ask of letters (R74, R75).
//! It must call them by a letter, and show a public name only where the guide chose one (A9).

use super::facility_form::FacilityForm;
use crate::domain::facility::{Facility, free_number};
use crate::ui::components::{PageHead, RemoveButton};
use crate::ui::routes::use_app;
use crate::ui::words::{facility as words, text};
use leptos::prelude::*;

/// The page.
#[component]
pub fn FacilitiesPage() -> impl IntoView {
    let app = use_app();
    let open = RwSignal::new(None::<Facility>);
    let parts = move || match open.get() {
        Some(facility) => {
            let done = Callback::new(move |()| open.set(None));
            view! { <FacilityForm facility=facility done=done/> }.into_any()
        }
        None => view! { <List open=open/> }.into_any(),
    };
    view! {
        <main class="page">
            <PageHead title=words::TITLE/>
            <Show when=move || app.is_beside_read.get()>{parts}</Show>
        </main>
    }
}

#[component]
fn List(open: RwSignal<Option<Facility>>) -> impl IntoView {
    let app = use_app();
    let free = move || app.facilities.with(|facilities| free_number(facilities));
    let is_empty = move || app.facilities.with(Vec::is_empty);
    let cards = move || {
        let facilities = app.facilities.get();
        facilities.into_iter().map(|facility| view! { <Card facility=facility open=open/> }).collect_view()
    };
    let add = move |_| open.set(untrack(free).map(Facility::unknown));
    view! {
        <p>{words::LINE}</p>
        <Show when=is_empty><p class="empty">{words::NONE}</p></Show>
        <ul class="rows" role="list">{cards}</ul>
        <Show when=move || free().is_some() fallback=|| view! { <p class="note">{words::FULL}</p> }>
            <button class="button go" type="button" on:click=add>{words::ADD}</button>
        </Show>
    }
}

#[component]
fn Card(facility: Facility, open: RwSignal<Option<Facility>>) -> impl IntoView {
    let app = use_app();
    let number = facility.number;
    let name = app.facilities.with_untracked(|facilities| words::name(number, facilities));
    let known = facility.clone();
    let verified = move || words::verified(known.verified_on, app.today.get());
    let known = facility.clone();
    let stale = move || words::stale(&known, app.today.get()).map(|said| view! { <p class="tone-soon">{said}</p> });
    let mut lines = vec![words::mail(facility.mail).to_owned()];
    lines.extend(words::limits(&facility));
    let rules = facility.rules.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view();
    let blocked = facility.is_blocked.then(|| view! { <p class="tone-held">{words::BLOCKED}</p> });
    let edit_label = words::edit(&name);
    let edit = move |_| open.set(Some(facility.clone()));
    let remove = move |_| app.act(app.remove_facility(number));
    view! {
        <li class="card stack">
            <h2 class="section-title">{name.clone()}</h2>
            {blocked}
            {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            {rules}
            <p class="sub">{verified}</p>
            {stale}
            <div class="row">
                <button class="button" type="button" aria-label=edit_label on:click=edit>{text::EDIT}</button>
                <RemoveButton row=name.clone() on_remove=remove/>
            </div>
        </li>
    }
}
