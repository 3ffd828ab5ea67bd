//! The parts of a writer's page that can be changed: steps, agreed work, thread, assignment.
//! It must keep each change small: one tap, one command, one undo.

use super::posted::read_work;
use super::read_along::ReadAlong;
use crate::domain::clock::{LetterClock, letter_clock};
use crate::domain::day::to_iso;
use crate::domain::id::WriterId;
use crate::domain::letter::{Direction, Entry, What};
use crate::domain::step::{Step, StepState};
use crate::domain::thread::{gap, newest_first, numbers};
use crate::domain::writer::WriterState;
use crate::state::{App, Dossier};
use crate::ui::components::{DateField, LadderRungs, SelectField, TextField, ThreadItem, ThreadView};
use crate::ui::forms::{Doubts, read_day};
use crate::ui::routes::use_app;
use crate::ui::words::{clock as clock_words, letter as letter_words, step as step_words, tell as tell_words, text};
use leptos::prelude::*;

/// The writer whose page is open.
pub fn writer_id(app: App) -> Option<WriterId> {
    app.dossier.with_untracked(|dossier| dossier.as_ref().map(|dossier| dossier.writer.id))
}

/// The ladder; a rung opens to be seen and changed (R36 to R39).
#[component]
pub fn Steps() -> impl IntoView {
    let app = use_app();
    let ladder =
        Memo::new(move |_| app.dossier.with(|dossier| dossier.as_ref().map(|dossier| dossier.writer.ladder.clone())));
    let open = RwSignal::new(None::<Step>);
    let pick = Callback::new(move |step: Step| open.update(|open| *open = (*open != Some(step)).then_some(step)));
    let glance = move || {
        app.dossier.with(|dossier| {
            let line = dossier.as_ref()?.line();
            let current = line.current;
            Some(step_words::at_a_glance(
                current,
                line.states[usize::from(current.number()) - 1],
                line.answered,
                line.total,
            ))
        })
    };
    view! {
        <section class="section">
            <h2 class="section-title">{text::STEPS}</h2>
            {move || ladder.get().map(|ladder| view! { <LadderRungs ladder=ladder on_pick=pick open=open/> })}
            <p class="hint">{glance}</p>
            {move || open.get().map(|step| view! { <StepForm step=step done=Callback::new(move |()| open.set(None))/> })}
        </section>
    }
}

#[component]
fn StepForm(step: Step, done: Callback<()>) -> impl IntoView {
    let app = use_app();
    let Some(dossier) = app.dossier.get_untracked() else { return ().into_any() };
    let rung = dossier.writer.ladder.rung(step).clone();
    let thread = dossier.thread();
    let index = StepState::ALL.iter().position(|state| *state == rung.state).unwrap_or_default();
    let state = RwSignal::new(index.to_string());
    // The state it has came on some day; another one comes today.
    let (was, today) = (rung.changes.last().map_or(app.today_now(), |(on, _)| *on), app.today_now());
    let on = RwSignal::new(to_iso(was));
    Effect::new(move |_| on.set(to_iso(if state.get() == index.to_string() { was } else { today })));
    let total = RwSignal::new(rung.total.map(|total| total.to_string()).unwrap_or_default());
    let doubts = Doubts::default();
    let (on_error, total_error) = (RwSignal::new(None), RwSignal::new(None::<String>));
    let states = StepState::ALL.iter().enumerate();
    let states: Vec<_> =
        states.map(|(index, state)| (index.to_string(), step_words::state(*state).to_owned())).collect();
    let (sent, answered) = (numbers(&thread, step, Direction::Out), numbers(&thread, step, Direction::In));
    let said = [
        step_words::sent(&sent),
        step_words::answered(&answered),
        step_words::gaps(&answered.gaps()),
        (rung.total.is_some() || !answered.is_empty()).then(|| step_words::progress(answered.count(), rung.total)),
    ];
    let changes = rung.changes.iter().map(|(on, state)| step_words::change(*on, *state, app.today_now()));
    let said: Vec<String> = said.into_iter().flatten().chain(changes).collect();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = total.get_untracked();
        let read_total = match typed.trim() {
            "" => Some(None),
            typed => typed.parse::<u16>().ok().filter(|total| (1..=999).contains(total)).map(Some),
        };
        total_error.set(read_total.is_none().then(|| text::TOTAL_ERROR.to_owned()));
        let (Some(on), Some(total)) = (read_day(on, on_error), read_total) else { return };
        let Some(state) = super::chosen(&StepState::ALL, &state.get_untracked()) else { return };
        let Some(id) = writer_id(app) else { return };
        if !doubts.settled(crate::domain::form::doubts(on, app.today_now(), app.last_entry())) {
            return;
        }
        leptos::task::spawn_local(async move {
            if app.set_step(id, step, state, on, total).await.is_ok() {
                done.run(());
            }
        });
    };
    view! {
        <form class="form card step-form" on:submit=save novalidate aria-label=step_words::name(step)>
            <h3>{step_words::name(step)}</h3>
            {said.into_iter().map(|line| view! { <p class="sub">{line}</p> }).collect_view()}
            <SelectField label=text::STEP_STATE options=states value=state/>
            <DateField label=text::AS_OF value=on error=on_error/>
            <TextField label=text::STEP_TOTAL value=total error=total_error numeric=true aside=text::IF_YOU_LIKE/>
            <p class="hint">{text::PROGRESS_ONLY}</p>
            {doubts.view(app.today.into())}
            <button class="button go" type="submit">{doubts.button(text::SAVE_STEP)}</button>
            <CurrentStep step=step/>
        </form>
    }
    .into_any()
}

/// The tap that says they are on this step; the guide alone moves it (A46).
#[component]
fn CurrentStep(step: Step) -> impl IntoView {
    let app = use_app();
    let is_current = move || {
        app.dossier.with(|dossier| dossier.as_ref().is_some_and(|dossier| dossier.writer.ladder.current() == step))
    };
    let set = move |_| {
        if let Some(id) = writer_id(app) {
            app.act(app.set_current_step(id, step));
        }
    };
    view! {
        <Show when=move || !is_current()>
            <button class="button" type="button" on:click=set>{text::IS_CURRENT_STEP}</button>
        </Show>
    }
}

/// Next agreed work, one line (R43).
#[component]
pub fn AgreedWorkPart() -> impl IntoView {
    let app = use_app();
    let (work, error) = (RwSignal::new(String::new()), RwSignal::new(None::<String>));
    let kept = Memo::new(move |_| {
        let work = |dossier: &Dossier| dossier.writer.next_work.as_ref().map(|work| work.as_str().to_owned());
        app.dossier.with(|dossier| dossier.as_ref().and_then(work).unwrap_or_default())
    });
    // The field follows the record when the record changes, as by an undo; what is being typed is the person's.
    Effect::new(move |_| work.set(kept.get()));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (Some(id), Some(read)) = (writer_id(app), read_work(work, error)) else { return };
        app.act(app.agree_work(id, read));
    };
    view! {
        <form class="section form" on:submit=save novalidate>
            <TextField label=text::NEXT_WORK value=work hint=Signal::stored(Some(text::NEXT_WORK_HINT.to_owned())) error=error/>
            <ReadAlong typed=work known=kept/>
            <Show when=move || work.get() != kept.get()>
                <button class="button" type="submit">{text::SAVE_WORK}</button>
            </Show>
        </form>
    }
}

/// How many entries of a thread are drawn at first.
const FIRST_ENTRIES: usize = 30;

/// The correspondence, newest first.
#[component]
pub fn Thread() -> impl IntoView {
    let app = use_app();
    let shown = RwSignal::new(FIRST_ENTRIES);
    let items = Memo::new(move |_| {
        app.dossier.with(|dossier| dossier.as_ref().map(|dossier| items(app, dossier)).unwrap_or_default())
    });
    let earlier =
        move || app.dossier.with(|dossier| dossier.as_ref().is_some_and(|dossier| dossier.writer.earlier_letters));
    view! {
        <section class="section">
            <h2 class="section-title">{text::LETTERS}</h2>
            <Show when=move || items.with(Vec::is_empty)><p class="empty">{text::LETTERS_EMPTY}</p></Show>
            {move || {
                let first: Vec<ThreadItem> = items.with(|items| items.iter().take(shown.get()).cloned().collect());
                view! { <ThreadView items=first/> }
            }}
            <Show when=move || items.with(|items| shown.get() < items.len())>
                <button class="button" on:click=move |_| shown.update(|shown| *shown += FIRST_ENTRIES)>{text::SHOW_MORE}</button>
            </Show>
            <Show when=earlier><p class="hint">{text::EARLIER}</p></Show>
        </section>
    }
}

fn items(app: App, dossier: &Dossier) -> Vec<ThreadItem> {
    let thread = dossier.thread();
    let sorted = newest_first(&thread);
    let item =
        |(index, entry): (usize, &&Entry)| thread_item(app, dossier, &thread, entry, sorted.get(index + 1).copied());
    sorted.iter().enumerate().map(item).collect()
}

fn thread_item(app: App, dossier: &Dossier, thread: &[Entry], entry: &Entry, older: Option<&Entry>) -> ThreadItem {
    let today = app.today.get();
    let mut lines = vec![crate::domain::day::spoken(entry.day(), today)];
    lines.extend(entry.touches().iter().map(letter_words::touch));
    let mut state = None;
    let mut is_deleted = false;
    match &entry.what {
        What::Received(letter) => {
            let clock = letter_clock(entry.id, letter, thread, today, &app.policy());
            let is_open = matches!(clock, LetterClock::Open { .. });
            let instead = match dossier.writer.state() {
                WriterState::Ended => Some(clock_words::ENDED_LETTER),
                _ => dossier.writer.hold().map(|_| clock_words::HELD_LETTER),
            };
            state = Some(match instead.filter(|_| is_open) {
                Some((said, tone)) => (said.to_owned(), tone),
                None => (clock_words::letter_state(&clock, today), clock_words::letter_tone(&clock)),
            });
            lines.extend(letter_words::on_the_way(letter, today));
            lines.extend(letter_words::reading_note(letter.kind, Direction::In).map(str::to_owned));
        }
        What::Posted(letter) => {
            lines.extend(letter_words::reading_note(letter.kind, Direction::Out).map(str::to_owned))
        }
        What::Deleted { .. } => {
            is_deleted = true;
            lines.clear();
        }
    }
    if !is_deleted {
        lines.push(tell_words::told(entry.told, today));
    }
    lines.extend(letter_words::corrections(&entry.corrections, today));
    lines.extend(letter_words::changes(&entry.changes, thread, today));
    ThreadItem {
        key: entry.id.to_string(),
        direction: entry.direction(),
        title: letter_words::title(&entry.what, today),
        lines,
        state,
        gap_after: older.map(|older| gap(entry, older)),
        edit_href: (!is_deleted).then(|| format!("/entry#{}.{}", dossier.writer.id, entry.id)),
        deleted: is_deleted,
    }
}
