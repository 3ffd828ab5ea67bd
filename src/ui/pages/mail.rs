//! "What can happen to mail": what to do, until when, and what to tell the secretary (R33, R56, R57).
//! It must keep only what kind of thing happened and the days.

use super::leaving::Leaving;
use crate::domain::day::{Day, from_iso, to_iso};
use crate::domain::id::WriterId;
use crate::domain::mail::{Incident, Mishap};
use crate::domain::outbound::Thing;
use crate::domain::writer::{Writer, WriterState};
use crate::state::{App, Dossier};
use crate::ui::components::{CheckBox, DateField, PageHead, RadioGroup};
use crate::ui::forms::{Doubts, read_day};
use crate::ui::routes::use_app;
use crate::ui::words::{agreement as agreement_words, mishap as words, tell as tell_words, text};
use leptos::prelude::*;

/// The page.
#[component]
pub fn MailPage() -> impl IntoView {
    super::of_writer(|dossier| view! { <Mail dossier=dossier/> }.into_any())
}

/// Whether something holds of the open writer, read once.
fn is_now(app: App, holds: fn(&Writer) -> bool) -> bool {
    app.dossier.with_untracked(|dossier| dossier.as_ref().is_some_and(|dossier| holds(&dossier.writer)))
}

#[component]
fn Mail(dossier: Dossier) -> impl IntoView {
    let app = use_app();
    let writer = dossier.writer.id;
    let (chosen, typed) = (RwSignal::new(String::new()), RwSignal::new(to_iso(app.today_now())));
    let kind = Memo::new(move |_| super::chosen(&Mishap::ALL, &chosen.get()));
    let day = Memo::new(move |_| from_iso(&typed.get()).unwrap_or_else(|| app.today.get()));
    let said = Memo::new(move |_| kind.get().map(|kind| words::advice(kind).tell.to_owned()).unwrap_or_default());
    view! {
        <main class="page">
            <PageHead title=words::TITLE sub=Signal::stored(Some(dossier.writer.pen_name.as_str().to_owned()))/>
            <p>{words::LINE}</p>
            <MishapForm writer=writer chosen=chosen kind=kind typed=typed/>
            <Show when=move || kind.get().is_some()>
                <SecretaryLine title=words::FOR_SECRETARY day=day said=said/>
            </Show>
            <p class="sub">{words::KEPT}</p>
            <Incidents writer=writer/>
        </main>
    }
}

/// Which of the seven, its advice, the day, and whether the clock is put on hold.
#[component]
fn MishapForm(
    writer: WriterId,
    chosen: RwSignal<String>,
    kind: Memo<Option<Mishap>>,
    typed: RwSignal<String>,
) -> impl IntoView {
    let app = use_app();
    let incidents = super::use_writer(|writer| writer.incidents.clone());
    let (error, hold, doubts) = (RwSignal::new(None::<String>), RwSignal::new(false), Doubts::default());
    let kinds = Mishap::ALL.iter().enumerate();
    let options: Vec<(String, String)> =
        kinds.map(|(index, kind)| (index.to_string(), words::advice(*kind).title.to_owned())).collect();
    let may_hold = move || {
        kind.get().is_some_and(|kind| kind.hold_reason().is_some())
            && !is_now(app, |writer| writer.state() == WriterState::Ended)
    };
    // Ticked anew for each kind; what is ticked after is the person's.
    Effect::new(move |_| hold.set(may_hold() && !is_now(app, |writer| writer.hold().is_some())));
    let is_noted = move || {
        let (kind, on) = (kind.get(), from_iso(&typed.get()));
        let is_it = |known: &Incident| Some(known.kind) == kind && Some(known.on) == on;
        incidents.with(|incidents| incidents.iter().any(is_it))
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (Some(kind), Some(on)) = (kind.get_untracked(), read_day(typed, error)) else { return };
        if untrack(is_noted) {
            return;
        }
        if doubts.settled(crate::domain::form::doubts(on, app.today_now(), app.last_entry())) {
            app.act(app.note_mishap(writer, kind, on, untrack(may_hold) && hold.get_untracked()));
        }
    };
    view! {
        <form class="form" on:submit=save novalidate>
            <RadioGroup legend=words::WHAT options=options value=chosen/>
            <Show when=move || kind.get().is_some()>
                {move || kind.get().map(|kind| view! { <AdviceCard writer=writer kind=kind typed=typed/> })}
                <DateField label=words::DAY value=typed error=error/>
                <Show when=may_hold><CheckBox label=text::HOLD checked=hold/></Show>
                {doubts.view(app.today.into())}
                <Show when=move || !is_noted() fallback=|| view! { <p>{words::NOTED}</p> }>
                    <button class="button go" type="submit">{doubts.button(words::NOTE_IT)}</button>
                </Show>
            </Show>
        </form>
    }
}

#[component]
fn AdviceCard(writer: WriterId, kind: Mishap, typed: RwSignal<String>) -> impl IntoView {
    let app = use_app();
    let advice = words::advice(kind);
    let review = move || {
        let incident = Incident { kind, on: from_iso(&typed.get())?, settled: None };
        incident.review_by(&app.policy()).map(|by| words::review_by(by, app.today.get()))
    };
    let has_ended = is_now(app, |writer| writer.state() == WriterState::Ended);
    let next = match kind {
        Mishap::Moved => Some(("agreement", agreement_words::TITLE)),
        Mishap::Released if !has_ended => Some(("stop-writing", text::STOP)),
        _ => None,
    };
    view! {
        <div class="card stack">
            <h2 class="section-title">{words::WHAT_TO_DO}</h2>
            <ol class="rows">{advice.what_to_do.iter().map(|line| view! { <li>{*line}</li> }).collect_view()}</ol>
            {move || review().map(|said| view! { <p>{said}"."</p> })}
            <p class="sub">{advice.until}</p>
            {next.map(|(page, said)| view! { <a href=format!("{page}#{writer}") class="button">{said}</a> })}
        </div>
    }
}

/// What is open and by when to look after it, and what was noted before (R56).
#[component]
fn Incidents(writer: WriterId) -> impl IntoView {
    let app = use_app();
    let incidents = super::use_writer(|writer| writer.incidents.clone());
    // Newest first.
    let listed = move |open: bool| {
        let is_one = |incident: &&Incident| incident.is_open() == open;
        incidents.with(|incidents| incidents.iter().rev().filter(is_one).copied().collect::<Vec<_>>())
    };
    let row = move |incident: Incident| {
        let today = app.today.get();
        let review = incident.review_by(&app.policy()).map(|by| view! { <p>{words::review_by(by, today)}</p> });
        view! { <li class="card"><p>{words::happened(&incident, today)}</p>{review}</li> }
    };
    let rows = move |open: bool| listed(open).into_iter().map(row).collect_view();
    view! {
        <Show when=move || !listed(true).is_empty()>
            <section class="section">
                <h2 class="section-title">{words::OPEN}</h2>
                <ul class="rows">{move || rows(true)}</ul>
                <p class="hint">{words::SETTLE_HINT}</p>
                <button class="button" on:click=move |_| app.act(app.settle_mishaps(writer))>{words::SETTLE}</button>
            </section>
        </Show>
        <Show when=move || !listed(false).is_empty()>
            <section class="section">
                <h2 class="section-title">{words::BEFORE}</h2>
                <ul class="rows">{move || rows(false)}</ul>
            </section>
        </Show>
    }
}

/// A line for the secretary about the open writer: date, label, what is told, and the pen name that signs (R57, R70).
#[component]
pub fn SecretaryLine(
    /// What opens it.
    title: &'static str,
    /// The day it is about.
    #[prop(into)]
    day: Signal<Day>,
    /// What is told.
    #[prop(into)]
    said: Signal<String>,
) -> impl IntoView {
    let app = use_app();
    let made = Memo::new(move |_| {
        let label = app.dossier.with(|dossier| {
            let label = dossier.as_ref()?.writer.label.as_ref()?;
            Some(label.as_str().to_owned())
        });
        words::line(day.get(), label.as_deref(), &said.get(), &app.signs_as())
    });
    view! {
        <details class="more">
            <summary>{title}</summary>
            <Leaving label=tell_words::TEXT made=made thing=Thing::Words/>
        </details>
    }
}
