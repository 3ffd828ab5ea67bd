//! The writing group: its next meeting, its people, what became of its weeks (R122 to R124, R130, R135, R136).
//! It must send nobody anything, rank nobody, and show nothing of another room (R137).

use super::committee_fields::WEEKDAYS;
use super::group_people::{AddPerson, People};
use super::group_picture::GroupPicture;
use super::group_room::{InGroup, code, use_group};
use super::undone::when_undone;
use super::upkeep::Upkeep;
use crate::domain::day::weekday_name;
use crate::domain::group::{Group, Meeting, is_drifting, missed_two, next_meeting};
use crate::domain::rooms::Room;
use crate::ui::components::{RemoveButton, SelectField, TextField};
use crate::ui::forms::read_time;
use crate::ui::routes::use_app;
use crate::ui::words::{frame, group as words, text};
use leptos::prelude::*;

/// The draft of the weekday and the time.
const DRAFT: &str = "draft-group";
/// How many past meetings are listed at first.
const FIRST_MEETINGS: usize = 10;
/// The other pages of the room.
const LINKS: [(&str, &str); 5] = [
    ("just-me", words::JUST_ME),
    ("scripts", words::SCRIPTS),
    ("coordinators", words::COORDINATORS),
    ("about-groups", words::ABOUT),
    ("group-reminder", words::REMINDER),
];

/// The page.
#[component]
pub fn GroupPage() -> impl IntoView {
    let app = use_app();
    let has_group = Memo::new(move |_| app.group_room.group.with(Option::is_some));
    view! {
        <InGroup title=frame::GROUP>
            <Show when=move || has_group.get() fallback=|| view! { <NoGroup/> }>
                <Ahead/>
                <MissedTwo/>
                <People/>
                <AddPerson/>
                <Links/>
                <GroupPicture/>
                <Past/>
                <ChangeWhen/>
            </Show>
            <Upkeep room=Room::Group/>
        </InGroup>
    }
}

/// What the room is, and the one question that makes a group.
#[component]
fn NoGroup() -> impl IntoView {
    view! {
        <p class="lead">{words::LINE}</p>
        <p>{words::LINE_KEPT}</p>
        <section class="section">
            <h2 class="section-title">{words::WHEN}</h2>
            <WhenForm/>
        </section>
        <div class="row">
            <a href="just-me" class="button">{words::JUST_ME}</a>
            <a href="about-groups" class="button">{words::ABOUT}</a>
        </div>
    }
}

#[component]
fn WhenForm() -> impl IntoView {
    let app = use_app();
    let (weekday, time) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (weekday_error, time_error) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let fill = move || {
        let known = |group: &Group| (code(&WEEKDAYS, Some(group.weekday)), frame::time_field(group.hour, group.minute));
        let (day, hour) = app.group_room.group.with_untracked(|group| group.as_ref().map(known)).unwrap_or_default();
        weekday.set(day);
        time.set(hour);
    };
    fill();
    when_undone(fill);
    let weekdays = WEEKDAYS.into_iter().enumerate();
    let weekdays = weekdays.map(|(index, weekday)| (index.to_string(), weekday_name(weekday).to_owned()));
    let weekdays = std::iter::once((String::new(), frame::NOT_CHOSEN.to_owned())).chain(weekdays).collect::<Vec<_>>();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let day = super::chosen(&WEEKDAYS, &weekday.get_untracked());
        weekday_error.set(day.is_none().then(|| words::WEEKDAY_NEEDED.to_owned()));
        let hour = read_time(&time.get_untracked());
        time_error.set(hour.is_none().then(|| words::TIME_ERROR.to_owned()));
        let (Some(day), Some((hour, minute))) = (day, hour) else { return };
        app.act(app.keep_group(day, hour, minute, DRAFT));
    };
    view! {
        <form class="form" on:submit=save novalidate aria-label=words::WHEN>
            <SelectField label=words::WEEKDAY options=weekdays value=weekday error=weekday_error/>
            <TextField label=words::TIME value=time error=time_error hint=Signal::stored(Some(words::TIME_HINT.to_owned()))/>
            <button class="button go" type="submit">{words::SAVE_WHEN}</button>
        </form>
    }
}

#[component]
fn ChangeWhen() -> impl IntoView {
    let said = use_group(|group| words::meets(group.weekday, group.hour, group.minute));
    view! {
        <details class="more">
            <summary>{words::CHANGE_WHEN}</summary>
            <p>{said}</p>
            <WhenForm/>
        </details>
    }
}

/// The next meeting, the way into it, and the quiet word where the texts are left out (R124, R130).
#[component]
fn Ahead() -> impl IntoView {
    let app = use_app();
    let said = move || {
        let today = app.today.get();
        app.group_room.group.with(|group| {
            let group = group.as_ref()?;
            let on = app.group_room.meetings.with(|meetings| next_meeting(group, meetings, today));
            Some(words::next_meeting(on, group.hour, group.minute, today))
        })
    };
    let is_under_way = use_group(|group| group.under_way.is_some());
    let run = move || if is_under_way.get() { words::GO_ON } else { words::RUN };
    let drifts = move || app.group_room.meetings.with(|meetings| is_drifting(meetings));
    view! {
        <p>{said}</p>
        <a href="meeting" class="button go">{run}</a>
        <Show when=drifts><p class="note">{words::DRIFT}</p></Show>
    }
}

/// Who was at neither of the last two meetings, by first name (R136).
#[component]
fn MissedTwo() -> impl IntoView {
    let app = use_app();
    let names = Memo::new(move |_| {
        app.group_room.group.with(|group| {
            let Some(group) = group else { return Vec::new() };
            app.group_room.meetings.with(|meetings| {
                missed_two(group, meetings)
                    .iter()
                    .map(|person| person.name.as_str().to_owned())
                    .collect::<Vec<String>>()
            })
        })
    });
    let rows = move || names.get().into_iter().map(|name| view! { <li><bdi>{name}</bdi></li> }).collect_view();
    view! {
        <Show when=move || !names.with(Vec::is_empty)>
            <section class="section">
                <h2 class="section-title">{words::MISSED}</h2>
                <p>{words::MISSED_LINE}</p>
                <ul class="card stack" role="list">{rows}</ul>
            </section>
        </Show>
    }
}

#[component]
fn Links() -> impl IntoView {
    view! {
        <section class="section">
            <h2 class="section-title">{words::MORE}</h2>
            <div class="row">{LINKS.map(|(page, name)| view! { <a href=page class="button">{name}</a> })}</div>
        </section>
    }
}

/// The meetings that were held, the latest first.
#[component]
fn Past() -> impl IntoView {
    let app = use_app();
    let shown = RwSignal::new(FIRST_MEETINGS);
    let count = move || app.group_room.meetings.with(Vec::len);
    let latest = move || {
        let latest = |meetings: &Vec<Meeting>| meetings.iter().rev().take(shown.get()).cloned().collect::<Vec<_>>();
        app.group_room.meetings.with(latest)
    };
    let row = move |meeting: Meeting| view! { <Held meeting=meeting/> };
    view! {
        <Show when=move || { count() > 0 }>
            <section class="section">
                <h2 class="section-title">{words::PAST}</h2>
                <ul class="rows">
                    <For each=latest key=|held| (held.on, held.turns.len(), held.preamble, held.format) children=row/>
                </ul>
                <Show when=move || { shown.get() < count() }>
                    <button class="button" type="button" on:click=move |_| shown.update(|shown| *shown += FIRST_MEETINGS)>
                        {text::SHOW_MORE}
                    </button>
                </Show>
            </section>
        </Show>
    }
}

#[component]
fn Held(meeting: Meeting) -> impl IntoView {
    let app = use_app();
    let (on, said) = (meeting.on, words::held(&meeting, app.today_now()));
    let remove = move |_| app.act(app.remove_meeting(on));
    view! {
        <li class="card row">
            <span>{said.clone()}</span>
            <RemoveButton row=said on_remove=remove/>
        </li>
    }
}
