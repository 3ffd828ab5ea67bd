//! One meeting or workshop a year: what the guide came to, and by when the next is needed (R88, A18).
//! It must hold days and kinds only.

use crate::domain::day::{Day, Month};
use crate::domain::service::{AnnualStanding, Kind};
use crate::domain::standing::Standing;
use crate::ui::components::{DateField, RadioGroup, RemoveButton};
use crate::ui::forms::read_past_day;
use crate::ui::routes::use_app;
use crate::ui::words::service as words;
use leptos::prelude::*;

/// The kinds, in the order of their choices.
const KINDS: [Kind; 2] = [Kind::Meeting, Kind::Workshop];

/// The part of the page.
#[component]
pub fn AttendancePart() -> impl IntoView {
    let app = use_app();
    let said = move || {
        let today = app.today.get();
        app.standing.with(|standing| {
            let attendance = &standing.attendance;
            let year = Month::of(today).year;
            let annual = attendance.standing(standing.qualification.qualified_on, today);
            let is_none_yet = attendance.last_attended().is_none() && annual != AnnualStanding::Unknown;
            let in_year = words::in_year(attendance.attended_in_year(year), year);
            [is_none_yet.then(|| words::NONE_YET.to_owned()), Some(words::annual(annual, today)), Some(in_year)]
                .into_iter()
                .flatten()
                .map(|line| view! { <p>{line}</p> })
                .collect_view()
        })
    };
    let attended = move || {
        let mut attended = app.standing.with(|standing| standing.attendance.attended.clone());
        attended.sort_by_key(|(on, _)| std::cmp::Reverse(*on));
        attended
    };
    let row = move |(on, kind): (Day, Kind)| view! { <Attended on=on kind=kind/> };
    view! {
        <section class="section">
            <h2 class="section-title">{words::ATTENDANCE}</h2>
            {said}
            <ul class="rows"><For each=attended key=|(on, kind)| (*on, *kind == Kind::Meeting) children=row/></ul>
            <AttendedForm/>
        </section>
    }
}

#[component]
fn Attended(on: Day, kind: Kind) -> impl IntoView {
    let app = use_app();
    let said = words::attended(on, kind);
    let change = move |standing: &mut Standing| standing.attendance.attended.retain(|known| *known != (on, kind));
    let remove = move |_| app.act(app.change_standing(change));
    view! {
        <li class="card row">
            <span>{said.clone()}</span>
            <RemoveButton row=said on_remove=remove/>
        </li>
    }
}

#[component]
fn AttendedForm() -> impl IntoView {
    let app = use_app();
    let (on, kind) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (on_error, kind_error) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let kinds = KINDS.iter().enumerate().map(|(index, kind)| (index.to_string(), words::kind(*kind).to_owned()));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let chosen = super::chosen(&KINDS, &kind.get_untracked());
        kind_error.set(chosen.is_none().then(|| words::KIND_NEEDED.to_owned()));
        let (Some(day), Some(was)) = (read_past_day(on, on_error, app.today_now()), chosen) else { return };
        let is_known = app.standing.with_untracked(|standing| standing.attendance.attended.contains(&(day, was)));
        if is_known {
            on_error.set(Some(words::ATTENDED_ALREADY.to_owned()));
            return;
        }
        app.act(async move {
            let done = app.change_standing(move |standing| standing.attendance.attended.push((day, was))).await;
            if done.is_ok() {
                on.try_set(String::new());
                kind.try_set(String::new());
            }
            done
        });
    };
    view! {
        <details class="more">
            <summary>{words::ADD_ATTENDANCE}</summary>
            <form class="form" on:submit=save novalidate aria-label=words::ADD_ATTENDANCE>
                <DateField label=words::ATTENDED_ON value=on error=on_error/>
                <RadioGroup legend=words::ATTENDED_KIND options=kinds.collect() value=kind error=kind_error/>
                <button class="button" type="submit">{words::SAVE}</button>
            </form>
        </details>
    }
}
