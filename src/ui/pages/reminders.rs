//! Reminders: a calendar file, the browser's own notice, and what works on this phone (R26).
//! It must show what a file holds before it is saved.

use super::file_ways::FileWays;
use crate::domain::outbound::{Role, Thing};
use crate::domain::reminder::{Wish, due_replies};
use crate::state::Support;
use crate::ui::components::{CheckBox, PageHead};
use crate::ui::routes::use_app;
use crate::ui::words::{reminder as words, tell, text};
use leptos::prelude::*;

/// The page.
#[component]
pub fn Reminders() -> impl IntoView {
    view! {
        <main class="page">
            <PageHead title=words::TITLE/>
            <section class="section">
                <h2 class="section-title">{words::IN_APP}</h2>
                <p>{words::IN_APP_LINE}</p>
            </section>
            <CalendarPart/>
            <NoticePart/>
        </main>
    }
}

/// A calendar file that was made.
#[derive(Clone, PartialEq)]
struct Made {
    text: String,
    said: String,
}

#[component]
fn CalendarPart() -> impl IntoView {
    let app = use_app();
    let (replies, meeting) = (RwSignal::new(true), RwSignal::new(true));
    let (made, said) = (RwSignal::new(None::<Made>), RwSignal::new(None::<&'static str>));
    let make = move |_| {
        let wish = Wish { replies: replies.get_untracked(), meeting: meeting.get_untracked() };
        let due = app.committee.with_untracked(|committee| {
            app.lines.with_untracked(|lines| due_replies(lines, app.today_now(), committee).len())
        });
        let due = if wish.replies { due } else { 0 };
        leptos::task::spawn_local(async move {
            let file = app.calendar_file(wish).await;
            let is_empty = due == 0 && !wish.meeting;
            let failed = if is_empty { words::NOTHING } else { tell::TABLE_FAILED };
            said.try_set(file.is_none().then_some(failed));
            made.try_set(file.map(|text| Made { text, said: words::holds(due, wish.meeting) }));
        });
    };
    view! {
        <section class="section">
            <h2 class="section-title">{words::CALENDAR}</h2>
            <p>{words::CALENDAR_LINE}</p>
            <p>{words::CALENDAR_OLD}</p>
            <p>{words::CALENDAR_COPIES}</p>
            <div class="choices">
                <CheckBox label=words::WITH_REPLIES checked=replies/>
                <CheckBox label=words::WITH_MEETING checked=meeting/>
            </div>
            <button class="button go" on:click=make>{words::MAKE}</button>
            <p class="sub" role="status">{move || said.get()}</p>
            {move || made.get().map(|made| view! { <Ready made=made/> })}
        </section>
    }
}

#[component]
fn Ready(made: Made) -> impl IntoView {
    let app = use_app();
    let preview = app.calendar_preview(made.text.clone());
    let left = move || leptos::task::spawn_local(app.file_left(Thing::Calendar, Role::Own));
    view! {
        <section class="section" aria-label=text::LEAVES>
            <h3 class="section-title">{text::LEAVES}</h3>
            <p>{words::FILE_NAME}": "{made.said}</p>
            <pre class="preview" tabindex="0" translate="no">{made.text}</pre>
            <div class="row"><FileWays name=words::FILE_NAME.to_owned() preview=preview on_left=left/></div>
        </section>
    }
}

#[component]
fn NoticePart() -> impl IntoView {
    let app = use_app();
    let support = RwSignal::new(None::<Support>);
    leptos::task::spawn_local(async move {
        support.try_set(Some(app.notice_support().await));
    });
    let turn = move |on: bool| {
        leptos::task::spawn_local(async move {
            let now = if on { app.turn_notices_on().await } else { app.turn_notices_off().await };
            support.try_set(Some(now));
        });
    };
    let is = move |wanted| support.get() == Some(wanted);
    view! {
        <section class="section">
            <h2 class="section-title">{words::NOTICE}</h2>
            <p>{words::NOTICE_LINE}</p>
            <p class="one-line" role="status">{move || support.get().map(words::support)}</p>
            <Show when=move || is(Support::Off)><button class="button" on:click=move |_| turn(true)>{words::TURN_ON}</button></Show>
            <Show when=move || is(Support::On)><button class="button" on:click=move |_| turn(false)>{words::TURN_OFF}</button></Show>
        </section>
    }
}

/// What reminds on this phone, for Today.
#[component]
pub fn WhatReminds() -> impl IntoView {
    let app = use_app();
    let support = RwSignal::new(Support::None);
    leptos::task::spawn_local(async move {
        support.try_set(app.notice_support().await);
    });
    view! { <p class="sub">{move || words::on_today(support.get())}" "<a href="reminders">{words::TITLE}</a></p> }
}
