//! What follows the eleven questions: the day of qualifying, the orientation and the self-check (R85 to R87, D1).
//! It must take no day that the domain refuses, and say why.

use super::undone::when_undone;
use crate::domain::day::{Day, to_iso};
use crate::domain::form::doubts_of_past;
use crate::domain::service::{Qualification, Where};
use crate::ui::components::{DateField, RadioGroup};
use crate::ui::forms::{confirmed_day, read_optional_day};
use crate::ui::routes::use_app;
use crate::ui::words::{errors, qualification as questions, service as words};
use leptos::prelude::*;

/// The places, in the order of their choices.
const PLACES: [Where; 2] = [Where::Meeting, Where::InPresence];

/// A day as its field has it.
fn field_of(day: Option<Day>) -> String {
    day.map(to_iso).unwrap_or_default()
}

/// The code of a place, or nothing.
fn code_of(place: Option<Where>) -> String {
    let index = PLACES.iter().position(|known| Some(*known) == place);
    index.map(|index| index.to_string()).unwrap_or_default()
}

/// The day of qualifying, and where that was; shown once all eleven are a yes.
#[component]
pub fn QualifiedPart() -> impl IntoView {
    let app = use_app();
    let known = move || app.standing.with_untracked(|standing| standing.qualification);
    let (on, place) = (RwSignal::new(field_of(known().qualified_on)), RwSignal::new(code_of(known().place)));
    let asked = RwSignal::new(known().qualified_on);
    let (on_error, place_error) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    when_undone(move || {
        on.set(field_of(known().qualified_on));
        place.set(code_of(known().place));
    });
    let places = PLACES.iter().enumerate().map(|(index, place)| (index.to_string(), words::place(*place).to_owned()));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        place_error.set(None);
        let Some(read) = read_optional_day(on, on_error) else { return };
        let mut chosen = None;
        if let Some(day) = read {
            let clean = untrack(|| app.clean_since());
            let times = app.committee.with_untracked(|committee| committee.clean_times);
            if let Err(reason) = known().may_qualify(day, clean, &times) {
                on_error.set(Some(words::not_qualified(&reason)));
                return;
            }
            let today = app.today_now();
            if confirmed_day(day, &doubts_of_past(day, today), on_error, asked, today).is_none() {
                return;
            }
            chosen = super::chosen(&PLACES, &place.get_untracked());
            if chosen.is_none() {
                place_error.set(Some(words::WHERE_NEEDED.to_owned()));
                return;
            }
        }
        app.act(app.change_standing(move |standing| {
            standing.qualification.qualified_on = read;
            standing.qualification.place = chosen;
        }));
    };
    view! {
        <section class="section">
            <h2 class="section-title">{words::QUALIFIED_ON}</h2>
            <form class="form" on:submit=save novalidate aria-label=words::QUALIFIED_ON>
                <DateField label=words::QUALIFIED_ON value=on error=on_error
                    hint=Signal::stored(Some(words::QUALIFIED_HINT.to_owned()))/>
                <RadioGroup legend=words::WHERE options=places.collect() value=place error=place_error/>
                <button class="button go" type="submit">{words::SAVE}</button>
            </form>
        </section>
    }
}

/// The day of orientation as a volunteer (R86).
#[component]
pub fn OrientationPart() -> impl IntoView {
    let read: fn(&Qualification) -> Option<Day> = |known| known.oriented_on;
    let write: fn(&mut Qualification, Option<Day>) = |kept, day| kept.oriented_on = day;
    view! { <OneDay title=words::ORIENTATION line=questions::ORIENTATION label=words::ORIENTED_ON read=read write=write/> }
}

/// The day of the self-check, and nothing of what it found (D1).
#[component]
pub fn SelfCheckPart() -> impl IntoView {
    let read: fn(&Qualification) -> Option<Day> = |known| known.self_check_on;
    let write: fn(&mut Qualification, Option<Day>) = |kept, day| kept.self_check_on = day;
    view! { <OneDay title=words::SELF_CHECK line=questions::SELF_CHECK label=words::CHECKED_ON read=read write=write/> }
}

/// One day that is kept beside the answers; an empty field takes it back.
#[component]
fn OneDay(
    title: &'static str,
    line: &'static str,
    label: &'static str,
    read: fn(&Qualification) -> Option<Day>,
    write: fn(&mut Qualification, Option<Day>),
) -> impl IntoView {
    let app = use_app();
    let known = move || field_of(app.standing.with_untracked(|standing| read(&standing.qualification)));
    let (on, error) = (RwSignal::new(known()), RwSignal::new(None::<String>));
    when_undone(move || on.set(known()));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(day) = read_optional_day(on, error) else { return };
        if day.is_some_and(|day| day > app.today_now()) {
            error.set(Some(errors::FUTURE.to_owned()));
            return;
        }
        app.act(app.change_standing(move |standing| write(&mut standing.qualification, day)));
    };
    view! {
        <section class="section">
            <h2 class="section-title">{title}</h2>
            <p>{line}</p>
            <form class="form" on:submit=save novalidate aria-label=title>
                <DateField label=label value=on error=error/>
                <button class="button" type="submit">{words::SAVE}</button>
            </form>
        </section>
    }
}
