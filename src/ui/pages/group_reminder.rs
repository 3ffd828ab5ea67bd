//! The weekly meeting as a file for the phone's own calendar (R124).
//! It must show what the file holds before it is saved.

use super::file_ways::FileWays;
use super::group_room::InGroup;
use crate::domain::outbound::{Role, Thing};
use crate::ui::routes::use_app;
use crate::ui::words::{frame, group as words, reminder, text};
use leptos::prelude::*;

/// The page.
#[component]
pub fn GroupReminder() -> impl IntoView {
    let app = use_app();
    let has_group = Memo::new(move |_| app.group_room.group.with(Option::is_some));
    let no_group = || view! { <p>{words::CALENDAR_NO_GROUP}" "<a href="group">{frame::GROUP}</a></p> };
    view! {
        <InGroup title=words::REMINDER>
            <p>{words::IN_APP_LINE}</p>
            <Show when=move || has_group.get() fallback=no_group><CalendarPart/></Show>
        </InGroup>
    }
}

#[component]
fn CalendarPart() -> impl IntoView {
    let app = use_app();
    let (made, said) = (RwSignal::new(None::<String>), RwSignal::new(None::<&'static str>));
    let make = move |_| {
        leptos::task::spawn_local(async move {
            let file = app.group_calendar().await;
            said.try_set(file.is_none().then_some(words::CALENDAR_FAILED));
            made.try_set(file);
        });
    };
    view! {
        <p>{words::CALENDAR_LINE}</p>
        <p>{words::CALENDAR_OLD}</p>
        <p>{words::CALENDAR_COPIES}</p>
        <button class="button go" type="button" on:click=make>{reminder::MAKE}</button>
        <p class="sub" role="status">{move || said.get()}</p>
        {move || made.get().map(|file| view! { <Ready file=file/> })}
    }
}

#[component]
fn Ready(file: String) -> impl IntoView {
    let app = use_app();
    let preview = app.calendar_preview(file.clone());
    let left = move || leptos::task::spawn_local(app.file_left(Thing::Calendar, Role::Own));
    view! {
        <section class="section" aria-label=text::LEAVES>
            <h2 class="section-title">{text::LEAVES}</h2>
            <p>{reminder::FILE_NAME}": "{words::CALENDAR_HOLDS}</p>
            <pre class="preview" tabindex="0" translate="no">{file}</pre>
            <div class="row"><FileWays name=reminder::FILE_NAME.to_owned() preview=preview on_left=left/></div>
        </section>
    }
}
