//! Committee meetings that a trusted servant missed, each with the two facts that count (R95, R96).
//! It must keep no reason; what follows from it is said where the term stands.

use crate::domain::standing::Standing;
use crate::domain::term::Missed;
use crate::ui::components::{CheckBox, DateField, RemoveButton};
use crate::ui::forms::read_past_day;
use crate::ui::routes::use_app;
use crate::ui::words::service as words;
use leptos::prelude::*;

/// The part of the page.
#[component]
pub fn MissedPart() -> impl IntoView {
    let app = use_app();
    let missed = move || {
        let mut missed = app.standing.with(|standing| standing.missed.clone());
        missed.sort_by_key(|missed| std::cmp::Reverse(missed.meeting));
        missed
    };
    let row = move |missed: Missed| view! { <MissedRow missed=missed/> };
    view! {
        <section class="section">
            <h2 class="section-title">{words::MISSED}</h2>
            <p>{words::MISSED_LINE}</p>
            <ul class="rows">
                <For each=missed key=|missed| (missed.meeting, missed.contacted_chair, missed.reported) children=row/>
            </ul>
            <MissedForm/>
        </section>
    }
}

#[component]
fn MissedRow(missed: Missed) -> impl IntoView {
    let app = use_app();
    let said = words::missed(missed.meeting, missed.contacted_chair, missed.reported);
    let change = move |standing: &mut Standing| standing.missed.retain(|known| *known != missed);
    let remove = move |_| app.act(app.change_standing(change));
    view! {
        <li class="card row">
            <span>{said.clone()}</span>
            <RemoveButton row=said on_remove=remove/>
        </li>
    }
}

#[component]
fn MissedForm() -> impl IntoView {
    let app = use_app();
    let (on, error) = (RwSignal::new(String::new()), RwSignal::new(None::<String>));
    let (contacted, reported) = (RwSignal::new(false), RwSignal::new(false));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(meeting) = read_past_day(on, error, app.today_now()) else { return };
        let is_known =
            app.standing.with_untracked(|standing| standing.missed.iter().any(|known| known.meeting == meeting));
        if is_known {
            error.set(Some(words::MISSED_ALREADY.to_owned()));
            return;
        }
        let (contacted_chair, has_reported) = (contacted.get_untracked(), reported.get_untracked());
        let missed = Missed { meeting, contacted_chair, reported: has_reported };
        app.act(async move {
            let done = app.change_standing(move |standing| standing.missed.push(missed)).await;
            if done.is_ok() {
                on.try_set(String::new());
                contacted.try_set(false);
                reported.try_set(false);
            }
            done
        });
    };
    view! {
        <details class="more">
            <summary>{words::ADD_MISSED}</summary>
            <form class="form" on:submit=save novalidate aria-label=words::ADD_MISSED>
                <DateField label=words::MISSED_ON value=on error=error/>
                <div class="choices">
                    <CheckBox label=words::CONTACTED checked=contacted/>
                    <CheckBox label=words::REPORTED checked=reported/>
                </div>
                <button class="button" type="submit">{words::SAVE}</button>
            </form>
        </details>
    }
}
