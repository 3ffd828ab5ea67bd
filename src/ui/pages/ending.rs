//! After an assignment has ended: the hand-over, the letters on paper, and the guide's own turn (R115, A14, A31, A32).
//! It must let nothing into a hand-over but the step and the last dates.

use super::leaving::Leaving;
use super::mail::SecretaryLine;
use crate::domain::day::{Day, to_iso};
use crate::domain::id::WriterId;
use crate::domain::letter::Direction;
use crate::domain::mail::Mishap;
use crate::domain::name::CaseLabel;
use crate::domain::outbound::Thing;
use crate::domain::thread::last_day;
use crate::domain::writer::{EndReason, WriterState};
use crate::state::Dossier;
use crate::ui::components::{DateField, PageHead};
use crate::ui::forms::{Doubts, read_day};
use crate::ui::routes::use_app;
use crate::ui::words::{ending as words, mishap as mishap_words, text};
use leptos::prelude::*;

/// The page.
#[component]
pub fn EndingPage() -> impl IntoView {
    super::of_writer(|dossier| view! { <Ending dossier=dossier/> }.into_any())
}

#[component]
fn Ending(dossier: Dossier) -> impl IntoView {
    let writer = dossier.writer.id;
    let pen_name = dossier.writer.pen_name.as_str().to_owned();
    let has_ended = dossier.writer.state() == WriterState::Ended;
    let reason = dossier.writer.assignment.last().and_then(|change| change.reason);
    let parts = has_ended.then(|| {
        view! {
            <p>{words::NO_CLOCK}</p>
            {(reason == Some(EndReason::Released)).then(|| view! { <Released/> })}
            <Parcel dossier=dossier/>
            <Papers writer=writer/>
            <Queue/>
        }
    });
    let still = (!has_ended).then(|| {
        view! {
            <p class="empty">{words::NOT_ENDED}</p>
            <a href=format!("stop-writing#{writer}") class="button">{text::STOP}</a>
        }
    });
    view! {
        <main class="page">
            <PageHead title=words::TITLE sub=Signal::stored(Some(pen_name))/>
            {still}
            {parts}
        </main>
    }
}

/// What the secretary can do after a release (A32).
#[component]
fn Released() -> impl IntoView {
    let app = use_app();
    let said = Signal::stored(mishap_words::advice(Mishap::Released).tell.to_owned());
    view! {
        <p class="note">{words::RELEASED}</p>
        <SecretaryLine title=words::RELEASED_LINE day=app.today said=said/>
    }
}

/// The hand-over: the step and the last dates, which go nowhere else (R45, D8).
#[component]
fn Parcel(dossier: Dossier) -> impl IntoView {
    let (writer, thread) = (&dossier.writer, dossier.thread());
    let step = writer.ladder.current();
    let at = (step, writer.ladder.rung(step).state);
    let label = writer.label.as_ref().map(CaseLabel::as_str);
    let made = words::parcel(label, at, last_day(&thread, Direction::In), last_day(&thread, Direction::Out));
    view! {
        <section class="section">
            <h2 class="section-title">{words::PARCEL}</h2>
            <p>{words::PARCEL_LINE}</p>
            <Leaving label=words::PARCEL_TEXT made=Signal::stored(made) thing=Thing::Words/>
        </section>
    }
}

/// Whether the letters on paper were returned or destroyed, and when.
#[component]
fn Papers(writer: WriterId) -> impl IntoView {
    let settled = super::use_writer(|writer| writer.papers_settled);
    view! {
        <section class="section">
            <h2 class="section-title">{words::PAPERS}</h2>
            <p>{words::PAPERS_LINE}</p>
            {move || match settled.get() {
                Some(done) => view! { <PapersDone writer=writer done=done/> }.into_any(),
                None => view! { <PapersForm writer=writer/> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn PapersDone(writer: WriterId, done: Day) -> impl IntoView {
    let app = use_app();
    let remove = move |_| app.act(app.settle_papers(writer, None));
    view! {
        <p class="note row">
            <span>{move || words::papers_done(done, app.today.get())}</span>
            <button class="button quiet" on:click=remove>{text::REMOVE}</button>
        </p>
    }
}

#[component]
fn PapersForm(writer: WriterId) -> impl IntoView {
    let app = use_app();
    let (on, error) = (RwSignal::new(to_iso(app.today_now())), RwSignal::new(None::<String>));
    let doubts = Doubts::default();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(day) = read_day(on, error) else { return };
        if doubts.settled(crate::domain::form::doubts(day, app.today_now(), app.last_entry())) {
            app.act(app.settle_papers(writer, Some(day)));
        }
    };
    view! {
        <form class="form" on:submit=save novalidate>
            <DateField label=words::PAPERS_ON value=on error=error/>
            {doubts.view(app.today.into())}
            <button class="button" type="submit">{doubts.button(words::SAVE_PAPERS)}</button>
        </form>
    }
}

/// Back to the queue, at today's date (R115, A14).
#[component]
fn Queue() -> impl IntoView {
    let app = use_app();
    let since = Memo::new(move |_| app.standing.with(|standing| standing.waiting_since));
    let join = move |_| {
        let today = app.today_now();
        app.act(app.change_standing(move |standing| standing.waiting_since = Some(today)));
    };
    view! {
        <section class="section">
            <h2 class="section-title">{words::QUEUE}</h2>
            {move || since.get().map(|since| view! { <p class="note">{words::your_turn(since, app.today.get())}</p> })}
            <Show when=move || since.get().is_none()>
                <p>{words::QUEUE_LINE}</p>
                <button class="button" on:click=join>{words::JOIN}</button>
            </Show>
        </section>
    }
}
