//! One person's turn in the round: here, what came of last week, the four questions (R125, R126, R135, A38).
//! It must write the answers to two of the questions nowhere, and of the last no more than forty characters.

use super::group_room::{STAYS, code, name_now, options, person_now, use_group};
use super::meeting_kept::{Said, at_once, be_here, change_turn, turn_of, use_meeting};
use super::read_along::ReadAlong;
use crate::domain::day::to_iso;
use crate::domain::group::{Doing, Kept, Person, PersonId, UnderWay, complete};
use crate::ui::components::{CheckBox, DateField, RadioGroup, TextField};
use crate::ui::forms::read_past_day;
use crate::ui::routes::use_app;
use crate::ui::words::{group as group_words, meeting as words};
use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;
use std::time::Duration;

/// How long typing rests before an intention is kept.
const PAUSE: Duration = Duration::from_millis(400);

/// The turn.
#[component]
pub fn PersonTurn(
    /// Whose.
    id: PersonId,
    /// What is typed in the meeting.
    said: Said,
) -> impl IntoView {
    let name = name_now(use_app(), id);
    let is_here = use_meeting(move |under_way| turn_of(under_way, id).is_some());
    let here = at_once(is_here, move |under_way, is_here| {
        if !is_here {
            said.forget(id);
        }
        be_here(under_way, id, is_here);
    });
    view! {
        <section class="card stack">
            <h2 class="section-title"><bdi>{name.clone()}</bdi></h2>
            <CheckBox label=words::here(&name) checked=here/>
            <Show when=move || is_here.get()><TurnParts id=id said=said/></Show>
        </section>
    }
}

/// What is asked of a person who is here; of those beyond the step only what they intend, if anything (R123).
#[component]
fn TurnParts(id: PersonId, said: Said) -> impl IntoView {
    let is_on_step = use_group(move |group| group.person(id).is_some_and(Person::is_on_step));
    view! {
        <LastTime id=id/>
        <Show
            when=move || is_on_step.get()
            fallback=|| view! { <p class="sub">{words::ENCOURAGES}</p> }
        >
            <Questions id=id/>
        </Show>
        <IntentionField id=id said=said/>
        <Show when=move || is_on_step.get()><Finished id=id/></Show>
    }
}

/// Last week's intention, with which a turn opens (R126).
#[component]
fn LastTime(id: PersonId) -> impl IntoView {
    let app = use_app();
    let name = name_now(app, id);
    let Some((_, intention)) = person_now(app, id).and_then(|person| person.intention) else { return ().into_any() };
    let kept = use_meeting(move |under_way| code(&Kept::ALL, turn_of(under_way, id).and_then(|turn| turn.kept)));
    let kept = at_once(kept, move |under_way, chosen: String| {
        change_turn(under_way, id, |turn| turn.kept = super::chosen(&Kept::ALL, &chosen));
    });
    view! {
        <p translate="no">{words::last_time(&name, intention.as_str())}</p>
        <RadioGroup
            legend=words::kept(&name)
            options=options(&Kept::ALL, group_words::kept)
            value=kept
            hint=Signal::stored(Some(words::READ_OUT.to_owned()))
        />
    }
    .into_any()
}

/// The four questions in their order; the answer to the last is the field that follows (R125).
#[component]
fn Questions(id: PersonId) -> impl IntoView {
    let name = name_now(use_app(), id);
    let doing = use_meeting(move |under_way| code(&Doing::ALL, turn_of(under_way, id).and_then(|turn| turn.doing)));
    let doing = at_once(doing, move |under_way, chosen: String| {
        change_turn(under_way, id, |turn| turn.doing = super::chosen(&Doing::ALL, &chosen));
    });
    let [stopped, problems, intend] = words::QUESTIONS;
    let asked = |question: &'static str| view! { <div><p>{question}</p><p class="hint">{words::ASKED}</p></div> };
    view! {
        <RadioGroup legend=words::doing(&name) options=options(&Doing::ALL, group_words::doing) value=doing/>
        {asked(stopped)}
        {asked(problems)}
        <p>{intend}</p>
    }
}

/// What a person intends until the next meeting, in at most forty characters (A38).
#[component]
fn IntentionField(id: PersonId, said: Said) -> impl IntoView {
    let app = use_app();
    let name = name_now(app, id);
    let known = use_meeting(move |under_way| intended(under_way, id)).get_untracked();
    let (typed, error) = (RwSignal::new(known.clone()), RwSignal::new(None::<String>));
    let mut keep_soon = debounce(PAUSE, move |()| app.act(said.keep()));
    Effect::new(move |before: Option<String>| {
        let text = typed.get();
        if before.is_some_and(|before| before != text) {
            said.hear(id, &text, error);
            keep_soon(());
        }
        text
    });
    on_cleanup(move || said.accept(id));
    let hint = Signal::stored(Some(words::INTENTION_HINT.to_owned()));
    view! {
        <div>
            <TextField label=words::intends(&name) value=typed hint=hint error=error/>
            <p class="hint">{words::CONTENT}</p>
        </div>
        <ReadAlong typed=typed known=known/>
    }
}

/// What is noted until now of what a person intends.
fn intended(under_way: &UnderWay, id: PersonId) -> String {
    let said = under_way.intentions.iter().find(|(whose, _)| *whose == id);
    said.map(|(_, intention)| intention.as_str().to_owned()).unwrap_or_default()
}

/// That a person finished the step, and whether they stay to support others (R135, R138).
#[component]
fn Finished(id: PersonId) -> impl IntoView {
    let app = use_app();
    let name = name_now(app, id);
    let (on, error) = (RwSignal::new(to_iso(app.today_now())), RwSignal::new(None::<String>));
    let stays = RwSignal::new(code(&STAYS, Some(None)));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let day = read_past_day(on, error, app.today_now());
        let (Some(day), Some(person)) = (day, person_now(app, id)) else { return };
        if day < person.joined {
            error.set(Some(group_words::BEFORE_JOINED.to_owned()));
            return;
        }
        let stays = super::chosen(&STAYS, &stays.get_untracked()).flatten();
        app.act(app.keep_person(complete(&person, day, stays)));
    };
    let hint = Signal::stored(Some(group_words::STAYS_HINT.to_owned()));
    view! {
        <details class="more">
            <summary>{words::finished(&name)}</summary>
            <form class="form" on:submit=save novalidate aria-label=words::finished(&name)>
                <DateField label=words::finished_on(&name) value=on error=error/>
                <RadioGroup legend=words::stays(&name) options=options(&STAYS, group_words::stays) value=stays hint=hint/>
                <button class="button" type="submit" aria-label=words::save(&name)>{group_words::SAVE}</button>
            </form>
        </details>
    }
}
