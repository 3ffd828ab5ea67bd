//! Other tasks that a guide has taken on, and when the secretary got in touch (R19, R98).
//! It must keep of a contact the way and the day alone.

use super::read_along::ReadAlong;
use crate::domain::standing::{Contact, TASKS_LENGTH, Way};
use crate::ui::components::TextArea;
use crate::ui::routes::use_app;
use crate::ui::words::service as words;
use leptos::prelude::*;

/// Other tasks, in the guide's own words (R98).
#[component]
pub fn TasksPart() -> impl IntoView {
    let app = use_app();
    let kept = Memo::new(move |_| app.standing.with(|standing| standing.tasks.clone()));
    let (typed, error) = (RwSignal::new(kept.get_untracked()), RwSignal::new(None::<String>));
    // The field follows the record when the record changes, as by an undo; what is being typed is the person's.
    Effect::new(move |_| typed.set(kept.get()));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let tasks = typed.with_untracked(|typed| typed.trim().to_owned());
        let is_long = tasks.len() > TASKS_LENGTH;
        error.set(is_long.then(|| words::TASKS_TOO_LONG.to_owned()));
        if !is_long {
            app.act(app.change_standing(move |standing| standing.tasks = tasks));
        }
    };
    view! {
        <form class="section form" on:submit=save novalidate>
            <TextArea label=words::TASKS value=typed hint=Signal::stored(Some(words::TASKS_HINT.to_owned())) error=error/>
            <ReadAlong typed=typed known=kept/>
            <Show when=move || typed.get() != kept.get()>
                <button class="button" type="submit">{words::SAVE_TASKS}</button>
            </Show>
        </form>
    }
}

/// When the secretary got in touch, and by which way (R19).
#[component]
pub fn ContactsPart() -> impl IntoView {
    let app = use_app();
    let note = move |way: Way| {
        let contact = Contact { on: app.today_now(), way };
        app.act(app.change_standing(move |standing| standing.contacts.push(contact)));
    };
    let row = move |contact: Contact| view! { <li class="card">{words::contact(contact, app.today.get())}</li> };
    let rows = move || {
        let contacts = app.standing.with(|standing| standing.contacts.clone());
        contacts.into_iter().rev().map(row).collect_view()
    };
    view! {
        <section class="section">
            <h2 class="section-title">{words::CONTACTS}</h2>
            <p>{words::CONTACTS_LINE}</p>
            <div class="row">
                {Way::ALL.map(|way| view! { <button class="button" on:click=move |_| note(way)>{words::way(way)}</button> })}
            </div>
            <ul class="rows">{rows}</ul>
        </section>
    }
}
