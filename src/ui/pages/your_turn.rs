//! Your turn: since when the guide waits for a writer, and who tells them (R115).
//! It must know no line and no place in it; the secretary does.

use super::leaving::Leaving;
use crate::domain::day::Day;
use crate::domain::outbound::Thing;
use crate::ui::components::DateField;
use crate::ui::forms::read_past_day;
use crate::ui::routes::use_app;
use crate::ui::words::service as words;
use leptos::prelude::*;

/// The part of the page.
#[component]
pub fn YourTurnPart() -> impl IntoView {
    let app = use_app();
    let since = Memo::new(move |_| app.standing.with(|standing| standing.waiting_since));
    let shown = move || match since.get() {
        Some(since) => view! { <Waiting since=since/> }.into_any(),
        None => view! { <WaitForm/> }.into_any(),
    };
    view! {
        <section class="section">
            <h2 class="section-title">{words::YOUR_TURN}</h2>
            <p>{words::YOUR_TURN_LINE}</p>
            {shown}
            <Decline/>
        </section>
    }
}

#[component]
fn Waiting(since: Day) -> impl IntoView {
    let app = use_app();
    let side = move || app.guide_with(|guide| guide.side);
    let said = move || side().map(|side| words::waiting(since, side, app.today.get()));
    let clear = move |_| app.act(app.change_standing(|standing| standing.waiting_since = None));
    view! {
        <p>{said}</p>
        <button class="button" type="button" on:click=clear>{words::NOT_WAITING}</button>
    }
}

#[component]
fn WaitForm() -> impl IntoView {
    let app = use_app();
    let (since, error) = (RwSignal::new(String::new()), RwSignal::new(None::<String>));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(day) = read_past_day(since, error, app.today_now()) else { return };
        app.act(app.change_standing(move |standing| standing.waiting_since = Some(day)));
    };
    view! {
        <form class="form" on:submit=save novalidate aria-label=words::YOUR_TURN>
            <DateField label=words::WAITING_SINCE value=since error=error/>
            <button class="button" type="submit">{words::NOTE_WAITING}</button>
        </form>
    }
}

/// A note that declines an assignment without details; the place in line stays (R11, R116).
#[component]
fn Decline() -> impl IntoView {
    let app = use_app();
    let made = Memo::new(move |_| words::signed_note(words::DECLINE, &app.signs_as()));
    view! {
        <details class="more">
            <summary>{words::DECLINE_TITLE}</summary>
            <Leaving label=words::NOTE made=made thing=Thing::Words/>
        </details>
    }
}
