//! "Restore" and "Rehearse": a file is opened and shown before anything comes of it (R79).
//! It must change nothing before the last button.

use super::work::Work;
use crate::state::{Backup, Before, Difference};
use crate::ui::components::{CheckBox, FileField, PageHead, SecretField, TextField};
use crate::ui::routes::use_app;
use crate::ui::words::{backup as words, kept, text};
use leptos::html::Input;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// Proves that a backup opens, and says what it holds.
#[component]
pub fn Rehearse() -> impl IntoView {
    let app = use_app();
    let opened = RwSignal::new(None::<Backup>);
    let take = Callback::new(move |backup: Backup| {
        leptos::task::spawn_local(async move {
            app.rehearsed(&backup).await;
            opened.try_set(Some(backup));
        });
    });
    view! {
        <main class="page">
            <PageHead title=text::REHEARSE/>
            <p>{text::REHEARSE_LINE}</p>
            <OpenFile on_open=take/>
            <div role="status">
                {move || opened.get().map(|backup| view! {
                    <div class="note">
                        <h2>{text::FILE_OPENS}</h2>
                        <p>{words::opens(backup.made, backup.counts)}</p>
                        <p>{text::NOTHING_CHANGED}</p>
                    </div>
                })}
            </div>
        </main>
    }
}

/// Puts a backup in the place of everything.
#[component]
pub fn Restore() -> impl IntoView {
    let app = use_app();
    let opened = RwSignal::new(None::<(Backup, Difference)>);
    let take = Callback::new(move |backup: Backup| {
        leptos::task::spawn_local(async move {
            let difference = app.difference(&backup).await;
            opened.try_set(Some((backup, difference)));
        });
    });
    view! {
        <main class="page">
            <PageHead title=text::RESTORE/>
            {move || match opened.get() {
                Some((backup, difference)) => view! { <Confirm backup=backup difference=difference/> }.into_any(),
                None => view! { <p>{text::RESTORE_LINE}</p><OpenFile on_open=take/><GoBack/> }.into_any(),
            }}
        </main>
    }
}

#[component]
fn OpenFile(on_open: Callback<Backup>) -> impl IntoView {
    let app = use_app();
    let input = NodeRef::<Input>::new();
    let (typed, shown, error) = (RwSignal::new(String::new()), RwSignal::new(false), RwSignal::new(None));
    let work = Work::new(text::OPEN_WORKING);
    let open = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        error.set(None);
        let (Some(input), known) = (input.get_untracked(), typed.get_untracked()) else { return };
        let refused = move |trouble| drop(error.try_set(Some(words::trouble(trouble).to_owned())));
        work.begin(async move { app.read_file(input, &known).await }, move |backup| on_open.run(backup), refused);
    };
    view! {
        <form class="form" on:submit=open novalidate aria-label=text::OPEN_FILE>
            <FileField label=text::BACKUP_FILE input=input error=error/>
            <SecretField label=text::FILE_WORDS value=typed shown=shown hint=Signal::stored(Some(text::FILE_WORDS_HINT.to_owned()))/>
            <CheckBox label=text::SHOW_WORDS checked=shown/>
            <button class="button go" type="submit">{text::OPEN_FILE}</button>
            {work.view()}
        </form>
    }
}

#[component]
fn Confirm(backup: Backup, difference: Difference) -> impl IntoView {
    let app = use_app();
    let navigate = use_navigate();
    let holds = words::opens(backup.made, backup.counts);
    let is_same = difference.added.is_empty() && difference.changed.is_empty() && difference.missing.is_empty();
    let lines = [("Added", &difference.added), ("Changed", &difference.changed), ("Gone", &difference.missing)];
    let lines: Vec<String> = lines.into_iter().filter_map(|(what, names)| words::named(what, names)).collect();
    let is_fewer = difference.missing.len() > difference.added.len();
    let has_old = app.settings.with_untracked(Option::is_some);
    let has_words = app.has_lock.get_untracked() && has_old;
    let (typed, typed_error) = (RwSignal::new(String::new()), RwSignal::new(None));
    let (known, shown, error) = (RwSignal::new(String::new()), RwSignal::new(false), RwSignal::new(None));
    let work = Work::new(text::LOCK_WORKING);
    let restore = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let is_meant = !is_fewer || typed.get_untracked().trim().to_lowercase() == text::FEWER;
        typed_error.set((!is_meant).then(|| text::FEWER_NEEDED.to_owned()));
        error.set(None);
        if !is_meant {
            return;
        }
        let (backup, known, navigate) = (backup.clone(), known.get_untracked(), navigate.clone());
        let refused = move |trouble| drop(error.try_set(Some(kept::trouble(trouble).to_owned())));
        let work_on = async move { app.restore(backup, &known).await };
        work.begin(work_on, move |()| navigate("/.", super::instead()), refused);
    };
    view! {
        <p>{holds}</p>
        <section class="section">
            <h2 class="section-title">{text::WOULD_CHANGE}</h2>
            {is_same.then(|| view! { <p>{text::ALL_SAME}</p> })}
            {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            {has_old.then(|| view! { <p>{text::KEPT_OLD}</p> })}
        </section>
        <form class="form" on:submit=restore novalidate aria-label=text::RESTORE>
            {is_fewer.then(|| view! {
                <p class="notice">{text::FEWER_LINE}</p>
                <TextField label=text::TYPE_FEWER value=typed error=typed_error/>
            })}
            {has_words.then(|| view! {
                <SecretField label=text::BACKUP_LOCK_WORDS value=known shown=shown/>
                <CheckBox label=text::SHOW_WORDS checked=shown/>
            })}
            <p role="alert">{error}</p>
            <button class="button go" type="submit">{text::RESTORE_THIS}</button>
            {work.view()}
        </form>
    }
}

/// What the last restore took the place of.
#[component]
fn GoBack() -> impl IntoView {
    let app = use_app();
    let before = RwSignal::new(None::<Before>);
    leptos::task::spawn_local(async move {
        before.try_set(app.before().await);
    });
    let navigate = StoredValue::new(use_navigate());
    let (known, shown, error) = (RwSignal::new(String::new()), RwSignal::new(false), RwSignal::new(None));
    let work = Work::new(text::LOCK_WORKING);
    let refused = move |trouble| drop(error.try_set(Some(kept::trouble(trouble).to_owned())));
    let go = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        error.set(None);
        let known = known.get_untracked();
        let home = move |()| navigate.with_value(|navigate| navigate("/.", super::instead()));
        work.begin(async move { app.go_back(&known).await }, home, refused);
    };
    let gone = move |()| {
        before.try_set(None);
    };
    let forget = move |_| work.begin(app.forget_before(), gone, refused);
    move || {
        before.get().map(|found| view! {
            <section class="section">
                <h2 class="section-title">{text::GO_BACK_TITLE}</h2>
                <p>{words::before(&found, app.today.get())}</p>
                <form class="form" on:submit=go novalidate aria-label=text::GO_BACK>
                    {app.has_lock.get_untracked().then(|| view! { <SecretField label=text::BACKUP_LOCK_WORDS value=known shown=shown/> })}
                    <p role="alert">{error}</p>
                    <div class="row">
                        <button class="button" type="submit">{text::GO_BACK}</button>
                        <button class="button danger" type="button" on:click=forget>{text::FORGET_BEFORE}</button>
                    </div>
                    {work.view()}
                </form>
            </section>
        })
    }
}
