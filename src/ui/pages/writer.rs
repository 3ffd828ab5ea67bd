//! A writer's page: the clock, the ladder, the thread, what comes next, and how they stand with each other.
//! It must compute nothing; the domain's one clock speaks here as everywhere.

use super::around::AroundPart;
use super::assignment::AssignmentPart;
use super::letter_actions::LetterActions;
use super::note::NotePart;
use super::writer_parts::{AgreedWorkPart, Steps, Thread};
use super::writers::WriterList;
use crate::domain::caseload::Line;
use crate::domain::clock::reply_clock;
use crate::domain::history::{by_month, turn_round};
use crate::domain::id::{Opaque, WriterId};
use crate::domain::writer::WriterState;
use crate::state::{Dossier, wide_screen};
use crate::ui::components::{MonthFigures, PageHead, Postmark};
use crate::ui::routes::{use_app, use_fragment};
use crate::ui::words::{clock as words, kept, text, writer as writer_words};
use leptos::prelude::*;

/// The page.
#[component]
pub fn WriterPage() -> impl IntoView {
    let app = use_app();
    let fragment = use_fragment();
    let is_wide = wide_screen();
    let id = Memo::new(move |_| Opaque::parse(&fragment.get()).map(WriterId));
    let tried = RwSignal::new(None::<WriterId>);
    Effect::new(move |_| {
        let Some(id) = id.get() else { return };
        leptos::task::spawn_local(async move {
            app.show_writer(id).await;
            tried.try_set(Some(id));
        });
    });
    // Redrawn only when another writer is shown; what changes inside a dossier redraws its own part.
    let is_loaded = Memo::new(move |_| {
        app.dossier.with(|dossier| dossier.as_ref().map(|dossier| dossier.writer.id)) == id.get() && id.get().is_some()
    });
    let missing = move || tried.get().is_some() && tried.get() == id.get() && !is_loaded.get();
    view! {
        <main class="page side-by-side detail-open">
            <Show when=move || is_wide><div class="list" role="complementary" aria-label=text::WRITERS><WriterList/></div></Show>
            <div class="detail">
                <Show when=move || is_loaded.get()><Loaded/></Show>
                <Show when=missing><PageHead title=text::WRITERS/><p class="notice">{text::NOT_FOUND_WRITER}</p></Show>
            </div>
        </main>
        {move || {
            let writes = app.dossier.with(|dossier| dossier.as_ref().is_some_and(|dossier| dossier.writer.state() != WriterState::Ended));
            writes.then(|| view! { <LetterActions writer=id.get()/> })
        }}
    }
}

#[component]
fn Loaded() -> impl IntoView {
    let app = use_app();
    let part = move |read: fn(&Dossier) -> String| {
        Signal::derive(move || app.dossier.with(|dossier| dossier.as_ref().map(read).unwrap_or_default()))
    };
    let name = part(|dossier| dossier.writer.pen_name.as_str().to_owned());
    let sub = Signal::derive(move || {
        app.dossier.with(|dossier| {
            dossier.as_ref().map(|dossier| writer_words::writing_since(dossier.writer.since, app.today.get()))
        })
    });
    view! {
        <PageHead title=name sub=sub/>
        <ClockPart/>
        <Steps/>
        <AgreedWorkPart/>
        <Thread/>
        <History/>
        <Show when=move || !app.is_sample.get()>{move || super::writer_parts::writer_id(app).map(|writer| view! { <NotePart writer=writer/> })}</Show>
        <AroundPart/>
        <AssignmentPart/>
    }
}

#[component]
fn ClockPart() -> impl IntoView {
    let app = use_app();
    let line = Memo::new(move |_| app.dossier.with(|dossier| dossier.as_ref().map(Dossier::line)));
    let draw = move |line: Line| {
        let (today, policy) = (app.today.get(), app.policy());
        let clock = reply_clock(&line, today, &policy);
        let name = line.pen_name.as_str();
        let lines = words::explain(&clock, name, today);
        view! {
            <section class="clock-part" aria-label=text::CLOCK>
                <Postmark clock=clock policy=policy large=true/>
                <div>
                    <p class="headline">{words::headline(&clock, name, today)}</p>
                    {lines.into_iter().map(|line| view! { <p class="sub">{line}</p> }).collect_view()}
                </div>
            </section>
        }
    };
    move || line.get().map(draw)
}

#[component]
fn History() -> impl IntoView {
    let app = use_app();
    let history = move || {
        app.dossier.with(|dossier| {
            let thread = dossier.as_ref()?.thread();
            let (today, policy) = (app.today.get(), app.policy());
            let history = turn_round(&thread, today, &policy)?;
            Some((words::turn_round(&history), by_month(&thread, today, 6)))
        })
    };
    let lost = move || app.dossier.with(|dossier| dossier.as_ref().map(Dossier::lost).filter(|lost| *lost > 0));
    view! {
        {move || lost().map(|lost| view! { <p class="notice" role="alert">{kept::lost_letters(lost)}</p> })}
        {move || history().map(|(said, months)| view! {
            <section class="section">
                <h2 class="section-title">{text::TURN_ROUND}</h2>
                <p>{said}</p>
                <MonthFigures counts=months today=app.today.get()/>
            </section>
        })}
    }
}
