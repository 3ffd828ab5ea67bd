//! One meeting of the writing group, run from the phone: two ticks, then the round (R124, R125, R130, A38).
//! It must keep each tick at once, and never anything of what is written in the step (R127).

use super::group_room::{InGroup, text_of, use_group};
use super::meeting_kept::{Said, at_once, use_meeting};
use super::meeting_timer::ShareTimer;
use super::meeting_turn::PersonTurn;
use super::work::Work;
use crate::domain::group::{PersonId, Script, round};
use crate::state::{Trouble, focus_refused, focus_title};
use crate::ui::components::CheckBox;
use crate::ui::routes::use_app;
use crate::ui::words::{frame, group as group_words, meeting as words};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// The page.
#[component]
pub fn MeetingPage() -> impl IntoView {
    let is_under_way = use_group(|group| group.under_way.is_some());
    view! {
        <InGroup title=words::TITLE>
            <Show when=move || is_under_way.get() fallback=|| view! { <Begin/> }>
                <Running/>
            </Show>
        </InGroup>
    }
}

/// The button that begins today's meeting, or why there is none.
#[component]
fn Begin() -> impl IntoView {
    let app = use_app();
    let has_group = Memo::new(move |_| app.group_room.group.with(Option::is_some));
    let is_held = Memo::new(move |_| {
        let today = app.today.get();
        app.group_room.meetings.with(|meetings| meetings.iter().any(|meeting| meeting.on == today))
    });
    let begin = move |_| {
        app.act(async move {
            let done = app.begin_meeting().await;
            // The button that had the focus is gone.
            focus_title();
            done
        });
    };
    let back = |line: &'static str| view! { <p>{line}" "<a href="group">{frame::GROUP}</a></p> }.into_any();
    move || match (has_group.get(), is_held.get()) {
        (false, _) => back(words::NO_GROUP),
        (true, true) => back(words::HELD),
        (true, false) => view! {
            <p>{words::BEGIN_LINE}</p>
            <button class="button go" type="button" on:click=begin>{words::BEGIN}</button>
        }
        .into_any(),
    }
}

/// The meeting that is under way.
#[component]
fn Running() -> impl IntoView {
    let app = use_app();
    let said = Said::new(app);
    let on = use_meeting(|under_way| Some(under_way.meeting.on));
    let of_day = move || on.get().map(|on| words::of_day(on, app.today.get()));
    let is_old = move || on.get().is_some_and(|on| on != app.today.get());
    let ids = use_group(|group| round(group).into_iter().map(|person| person.id).collect::<Vec<PersonId>>());
    let person = move |id: PersonId| view! { <PersonTurn id=id said=said/> };
    view! {
        <p class="sub">{of_day}</p>
        <Show when=is_old><p class="notice">{words::OLD}</p></Show>
        <Opening/>
        <ShareTimer/>
        <Show when=move || ids.with(Vec::is_empty)>
            <p class="empty"><span>{words::NOBODY}" "<a href="group">{frame::GROUP}</a></span></p>
        </Show>
        <For each=move || ids.get() key=|id| *id children=person/>
        <Closing said=said/>
    }
}

/// The two texts and their ticks, before anything else (R130).
#[component]
fn Opening() -> impl IntoView {
    let app = use_app();
    let preamble = use_meeting(|under_way| under_way.meeting.preamble);
    let preamble = at_once(preamble, |under_way, is_read| under_way.meeting.preamble = is_read);
    let format = use_meeting(|under_way| under_way.meeting.format);
    let format = at_once(format, |under_way, is_read| under_way.meeting.format = is_read);
    let is_one_missing = move || {
        app.group_room.scripts.with(|scripts| Script::ALL.iter().any(|script| text_of(scripts, *script).is_none()))
    };
    view! {
        <section class="section">
            <h2 class="section-title">{words::OPENING}</h2>
            <ReadAloud script=Script::Preamble/>
            <CheckBox label=words::PREAMBLE_READ checked=preamble/>
            <ReadAloud script=Script::Format/>
            <CheckBox label=words::FORMAT_READ checked=format/>
            <Show when=is_one_missing>
                <p class="sub">{words::NO_TEXT}" "<a href="scripts">{group_words::SCRIPTS}</a></p>
            </Show>
        </section>
    }
}

/// A text to be read aloud, where it was imported.
#[component]
fn ReadAloud(script: Script) -> impl IntoView {
    let app = use_app();
    let text = Memo::new(move |_| app.group_room.scripts.with(|scripts| text_of(scripts, script)));
    let lines = |text: &str| {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        lines.map(|line| view! { <p dir="auto">{line.to_owned()}</p> }).collect_view()
    };
    move || {
        text.get().map(|text| {
            view! {
                <details class="card more">
                    <summary>{words::show(script)}</summary>
                    <div class="lead stack">{lines(&text)}</div>
                </details>
            }
        })
    }
}

/// The end of the meeting, or the way out of it.
#[component]
fn Closing(said: Said) -> impl IntoView {
    let app = use_app();
    let navigate = use_navigate();
    let work = Work::new("");
    let finish = move |_| {
        if said.is_refused() {
            focus_refused();
            return;
        }
        let navigate = navigate.clone();
        let finished = async move {
            said.keep().await?;
            app.finish_meeting().await
        };
        work.begin(finished, move |()| navigate("/group", super::instead()), |_: Trouble| ());
    };
    view! {
        <section class="section">
            <p>{words::FINISH_LINE}</p>
            <button class="button go" type="button" on:click=finish>{words::FINISH}</button>
            <GiveUp said=said/>
        </section>
    }
}

/// Asks twice: the ticks of a whole meeting go.
#[component]
fn GiveUp(said: Said) -> impl IntoView {
    let app = use_app();
    let asked = RwSignal::new(false);
    let navigate = use_navigate();
    let give_up = move |_: leptos::ev::MouseEvent| {
        let navigate = navigate.clone();
        said.forget_all();
        app.act(async move {
            app.give_up_meeting().await?;
            navigate("/group", super::instead());
            Ok(())
        });
    };
    let ask_first = move |_| asked.set(true);
    let ask = move || {
        view! { <button class="button danger" type="button" on:click=ask_first>{words::GIVE_UP}</button> }
    };
    view! {
        <Show when=move || asked.get() fallback=ask>
            <p>{words::GIVE_UP_LINE}</p>
            <div class="row" role="group" aria-label=words::GIVE_UP>
                <button class="button danger" type="button" on:click=give_up.clone()>{words::GIVE_UP_SURE}</button>
                <button class="button" type="button" on:click=move |_| asked.set(false)>{words::GO_ON}</button>
            </div>
        </Show>
    }
}
