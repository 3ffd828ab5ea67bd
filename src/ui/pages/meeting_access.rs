//! How to get into the committee's meeting: a link and a passcode that the guide types, behind a lock only (R111).
//! It must open nothing: both are shown and copied, and the link is never an element that can be followed.

use super::undone::when_undone;
use crate::domain::committee::{ADDRESS_LENGTH, LINE_LENGTH};
use crate::domain::outbound::{Role, Thing};
use crate::state::{MeetingAccess, Outgoing};
use crate::ui::components::TextField;
use crate::ui::routes::use_app;
use crate::ui::words::{committee as words, text};
use leptos::prelude::*;

/// The part of the committee's page.
#[component]
pub fn MeetingAccessPart() -> impl IntoView {
    let app = use_app();
    let loaded = RwSignal::new(None::<MeetingAccess>);
    let load = move || {
        leptos::task::spawn_local(async move {
            loaded.try_set(Some(app.meeting_access().await));
        });
    };
    Effect::new(move |_| {
        app.has_lock.track();
        load();
    });
    when_undone(load);
    let fallback = || view! { <p>{words::ACCESS_NEEDS_LOCK}" "<a href="lock">{text::SET_LOCK}</a></p> };
    view! {
        <section class="section">
            <h2 class="section-title">{words::ACCESS}</h2>
            <p>{words::ACCESS_LINE}</p>
            <Show when=move || app.has_lock.get() fallback=fallback>
                {move || loaded.get().map(|access| view! { <AccessForm access=access/> })}
            </Show>
        </section>
    }
}

#[component]
fn AccessForm(access: MeetingAccess) -> impl IntoView {
    let app = use_app();
    let MeetingAccess { link, passcode } = access.clone();
    let (link, passcode) = (RwSignal::new(link), RwSignal::new(passcode));
    let (link_error, passcode_error) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let kept = RwSignal::new(access);
    let typed = move || MeetingAccess {
        link: link.with(|link| link.trim().to_owned()),
        passcode: passcode.with(|passcode| passcode.trim().to_owned()),
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let access = untrack(typed);
        let problem = |is_long: bool| is_long.then(|| words::TOO_LONG.to_owned());
        link_error.set(problem(access.link.len() > ADDRESS_LENGTH));
        passcode_error.set(problem(access.passcode.len() > LINE_LENGTH));
        if link_error.with_untracked(Option::is_some) || passcode_error.with_untracked(Option::is_some) {
            return;
        }
        leptos::task::spawn_local(async move {
            if app.keep_meeting_access(access.clone()).await.is_ok() {
                kept.try_set(access);
            }
        });
    };
    view! {
        <form class="form" on:submit=save novalidate aria-label=words::ACCESS>
            <TextField label=words::LINK value=link error=link_error/>
            <CopyButton value=link label=words::COPY_LINK/>
            <TextField label=words::PASSCODE value=passcode error=passcode_error/>
            <CopyButton value=passcode label=words::COPY_PASSCODE/>
            <Show when=move || kept.with(|kept| *kept != typed())>
                <button class="button" type="submit">{words::SAVE_ACCESS}</button>
            </Show>
        </form>
    }
}

/// Copies what stands in a field, as it stands there.
#[component]
fn CopyButton(value: RwSignal<String>, label: &'static str) -> impl IntoView {
    let app = use_app();
    let copied = RwSignal::new(None::<bool>);
    let copy = move |_| {
        let outgoing = Outgoing { thing: Thing::Words, role: Role::Own, text: value.get_untracked() };
        // It begins at once, within the tap; what comes of it is waited for after.
        let done = app.copy_words(&outgoing);
        leptos::task::spawn_local(async move {
            copied.try_set(Some(done.await));
        });
    };
    let said = move || copied.get().map(|done| if done { words::COPIED } else { words::COPY_FAILED });
    view! {
        <Show when=move || !value.with(String::is_empty)>
            <button class="button quiet" type="button" on:click=copy>{label}</button>
            <p class="sub" role="status">{said}</p>
        </Show>
    }
}
