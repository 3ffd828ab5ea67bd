//! How guide and writer stand with each other: state, hold, edit, stop, erase (R10, R33, R35).
//! It must keep each change small: one tap, one command, one undo.

use super::writer_parts::writer_id;
use crate::domain::day::to_iso;
use crate::domain::writer::{HoldReason, WriterState};
use crate::ui::components::{DateField, SelectField};
use crate::ui::forms::{Doubts, read_day};
use crate::ui::routes::use_app;
use crate::ui::words::{text, writer as writer_words};
use leptos::prelude::*;

/// How they stand with each other: state, hold, edit, stop (R10, R33, R35).
#[component]
pub fn AssignmentPart() -> impl IntoView {
    let app = use_app();
    let writer = Memo::new(move |_| app.dossier.with(|dossier| dossier.as_ref().map(|dossier| dossier.writer.clone())));
    let release = move |_| {
        let Some(id) = writer_id(app) else { return };
        app.act(app.release_clock(id));
    };
    let facts = move || writer.get().map(|writer| writer_words::facts(&writer, app.today.get())).unwrap_or_default();
    let href = move |page: &str| writer.get().map(|writer| format!("{page}#{}", writer.id)).unwrap_or_default();
    let is_held = move || writer.get().is_some_and(|writer| writer.hold().is_some());
    let is_ended = move || writer.get().is_some_and(|writer| writer.state() == WriterState::Ended);
    view! {
        <section class="section">
            <h2 class="section-title">{text::ASSIGNMENT}</h2>
            {move || facts().into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            <Show when=is_held><button class="button" on:click=release>{text::RELEASE}</button></Show>
            <Show when=move || !is_held() && !is_ended()><HoldForm/></Show>
            <StateForm/>
            <div class="row">
                <a href=move || href("edit-writer") class="button">{text::EDIT}</a>
                <Show when=move || !is_ended()><a href=move || href("stop-writing") class="button quiet">{text::STOP}</a></Show>
            </div>
            <EraseWriter/>
        </section>
    }
}

#[component]
fn HoldForm() -> impl IntoView {
    let app = use_app();
    let (since, error) = (RwSignal::new(to_iso(app.today_now())), RwSignal::new(None));
    let reason = RwSignal::new("0".to_owned());
    let reasons = HoldReason::ALL.iter().enumerate();
    let reasons: Vec<_> =
        reasons.map(|(index, reason)| (index.to_string(), writer_words::hold_reason(*reason).to_owned())).collect();
    let doubts = Doubts::default();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let reason = super::chosen(&HoldReason::ALL, &reason.get_untracked());
        let (Some(id), Some(since), Some(reason)) = (writer_id(app), read_day(since, error), reason) else { return };
        if doubts.settled(crate::domain::form::doubts(since, app.today_now(), app.last_entry())) {
            app.act(app.hold_clock(id, since, reason));
        }
    };
    view! {
        <details class="more">
            <summary>{text::HOLD}</summary>
            <form class="form" on:submit=save novalidate>
                <SelectField label=text::HOLD_REASON options=reasons value=reason/>
                <DateField label=text::HOLD_SINCE value=since error=error/>
                {doubts.view(app.today.into())}
                <button class="button" type="submit">{doubts.button(text::HOLD_NOW)}</button>
            </form>
        </details>
    }
}

#[component]
fn StateForm() -> impl IntoView {
    let app = use_app();
    let (on, error) = (RwSignal::new(to_iso(app.today_now())), RwSignal::new(None));
    let now = app.dossier.with_untracked(|dossier| dossier.as_ref().map(|dossier| dossier.writer.state()));
    let index = WriterState::ALL.iter().position(|state| Some(*state) == now).unwrap_or(3);
    let state = RwSignal::new(index.to_string());
    let doubts = Doubts::default();
    let states = WriterState::ALL.iter().enumerate().filter(|(_, state)| **state != WriterState::Ended);
    let states: Vec<_> =
        states.map(|(index, state)| (index.to_string(), writer_words::state(*state).to_owned())).collect();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let state = super::chosen(&WriterState::ALL, &state.get_untracked());
        let (Some(id), Some(on), Some(state)) = (writer_id(app), read_day(on, error), state) else { return };
        if doubts.settled(crate::domain::form::doubts(on, app.today_now(), app.last_entry())) {
            app.act(app.change_assignment(id, state, on));
        }
    };
    view! {
        <details class="more">
            <summary>{text::CHANGE_STATE}</summary>
            <form class="form" on:submit=save novalidate>
                <SelectField label=text::STATE options=states value=state/>
                <DateField label=text::AS_OF value=on error=error/>
                {doubts.view(app.today.into())}
                <button class="button" type="submit">{doubts.button(text::SAVE_CHANGE)}</button>
            </form>
        </details>
    }
}

#[component]
fn EraseWriter() -> impl IntoView {
    let app = use_app();
    let erase = move |_| {
        let Some(id) = writer_id(app) else { return };
        app.act(app.erase_writer(id));
    };
    view! {
        <details class="more">
            <summary>{text::TAKE_OFF}</summary>
            <p class="hint">{text::ERASE_WRITER_LINE}</p>
            <button class="button danger" on:click=erase>{text::ERASE_WRITER}</button>
        </details>
    }
}
