//! The lock: offered before the first record, set, changed and taken away later (R78).
//! It must keep no words beyond the page: these forms have no draft.

use super::work::Work;
use crate::domain::lock_times::LockTimes;
use crate::state::App;
use crate::ui::components::{PageHead, SecretField, SelectField};
use crate::ui::forms::NewWords;
use crate::ui::routes::use_app;
use crate::ui::words::{kept, lock as words, text};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// The offer, before the first record is written: what was never written in clear cannot be found later.
#[component]
pub fn LockOffer(
    /// Called when the person goes on without a lock.
    on_skip: Callback<()>,
) -> impl IntoView {
    view! {
        <main class="page">
            <PageHead title=text::LOCK_TITLE/>
            <p>{text::LOCK_LINE}</p>
            <SetLock done=Callback::new(|()| {})/>
            <section class="section">
                <p>{text::NO_LOCK_LINE}</p>
                <button class="button" on:click=move |_| on_skip.run(())>{text::NO_LOCK}</button>
            </section>
        </main>
    }
}

#[component]
fn SetLock(done: Callback<()>) -> impl IntoView {
    let app = use_app();
    let (form, work) = (NewWords::new(), Work::new(text::LOCK_WORKING));
    let set = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(typed) = form.read() else { return };
        let refused = move |trouble| form.refuse(Some(kept::trouble(trouble)));
        work.begin(async move { app.set_lock(&typed, None).await }, move |()| done.try_run(()), refused);
    };
    view! {
        <form class="form" on:submit=set novalidate aria-label=text::SET_LOCK>
            {form.view(text::YOUR_WORDS, suggest(app, form))}
            <button class="button go" type="submit">{text::SET_LOCK}</button>
            {work.view()}
        </form>
    }
}

pub(super) fn suggest(app: App, form: NewWords) -> Callback<()> {
    Callback::new(move |()| leptos::task::spawn_local(async move { form.suggest(app.new_phrase().await) }))
}

/// The page under Me: sets a lock, or changes the one there is.
#[component]
pub fn LockPage() -> impl IntoView {
    let app = use_app();
    let navigate = use_navigate();
    let back = Callback::new(move |()| navigate("/me", super::instead()));
    move || {
        if app.has_lock.get() {
            view! {
                <main class="page">
                    <PageHead title=text::CHANGE_LOCK/>
                    <Times/>
                    <ChangeLock done=back/>
                </main>
            }
            .into_any()
        } else {
            view! {
                <main class="page">
                    <PageHead title=text::LOCK_TITLE/>
                    <p>{text::LOCK_LINE}</p>
                    <p class="note">{text::LOCK_LATER_LINE}</p>
                    <SetLock done=back/>
                </main>
            }
            .into_any()
        }
    }
}

#[component]
fn Times() -> impl IntoView {
    let app = use_app();
    let now = app.lock_times();
    let untouched = RwSignal::new(now.untouched().to_string());
    let hidden = RwSignal::new(now.hidden().to_string());
    let options = |all: &[u8]| all.iter().map(|one| (one.to_string(), words::minutes(*one))).collect::<Vec<_>>();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let read = |value: RwSignal<String>| value.get_untracked().parse().unwrap_or(u8::MAX);
        app.act(app.set_lock_times(LockTimes::new(read(untouched), read(hidden))));
    };
    view! {
        <form class="form" on:submit=save novalidate aria-label=text::WHEN_IT_LOCKS>
            <SelectField label=text::LOCK_UNTOUCHED options=options(&LockTimes::UNTOUCHED) value=untouched/>
            <SelectField label=text::LOCK_HIDDEN options=options(&LockTimes::HIDDEN) value=hidden/>
            <button class="button" type="submit">{text::SAVE_TIMES}</button>
        </form>
    }
}

#[component]
fn ChangeLock(done: Callback<()>) -> impl IntoView {
    let app = use_app();
    let (form, work) = (NewWords::new(), Work::new(text::LOCK_WORKING));
    let (now, now_error) = (RwSignal::new(String::new()), RwSignal::new(None));
    let refused = move |trouble| {
        now_error.try_set(Some(kept::trouble(trouble).to_owned()));
    };
    let change = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        now_error.set(None);
        let Some(typed) = form.read() else { return };
        let known = now.get_untracked();
        work.begin(async move { app.set_lock(&typed, Some(&known)).await }, move |()| done.try_run(()), refused);
    };
    let by_passkey = move |_| {
        now_error.set(None);
        let Some(typed) = form.read() else { return };
        work.begin(app.change_words_by_passkey(typed), move |()| done.try_run(()), refused);
    };
    let remove = move |_| {
        let known = now.get_untracked();
        now_error.set(None);
        work.begin(async move { app.remove_lock(&known).await }, move |()| done.try_run(()), refused);
    };
    view! {
        <form class="form" on:submit=change novalidate aria-label=text::CHANGE_LOCK>
            <SecretField label=text::WORDS_NOW value=now shown=form.shown error=now_error/>
            {form.view(text::NEW_WORDS, suggest(app, form))}
            <Show when=move || app.has_passkey()><p class="note">{text::PASSKEY_DROPPED}</p></Show>
            <button class="button go" type="submit">{text::CHANGE_WORDS}</button>
            <Show when=move || app.has_passkey()>
                <button class="button" type="button" on:click=by_passkey>{text::CHANGE_BY_PASSKEY}</button>
            </Show>
            {work.view()}
        </form>
        <section class="section">
            <h2 class="section-title">{text::REMOVE_LOCK}</h2>
            <p>{text::REMOVE_LOCK_LINE}</p>
            <button class="button danger" on:click=remove>{text::REMOVE_LOCK}</button>
        </section>
    }
}

/// The part of Me.
#[component]
pub fn LockSection() -> impl IntoView {
    let app = use_app();
    let lock_now = move |_| leptos::task::spawn_local(app.lock_now());
    let can_have_passkey = RwSignal::new(app.has_passkey());
    leptos::task::spawn_local(async move {
        let can = app.has_passkey() || app.can_have_passkey().await;
        can_have_passkey.try_set(can);
    });
    view! {
        <section class="section">
            <h2 class="section-title">{text::LOCK}</h2>
            {move || if app.has_lock.get() {
                view! {
                    <p>{text::LOCK_IS_ON}</p>
                    <div class="row">
                        <button class="button" on:click=lock_now>{text::LOCK_NOW}</button>
                        <a href="lock" class="button">{text::CHANGE_LOCK}</a>
                        <Show when=move || can_have_passkey.get()><a href="passkey" class="button">{text::PASSKEY}</a></Show>
                    </div>
                }
                .into_any()
            } else {
                view! {
                    <p>{text::LOCK_LINE}</p>
                    <a href="lock" class="button">{text::SET_LOCK}</a>
                }
                .into_any()
            }}
        </section>
    }
}
