//! "Restore" and "Rehearse": a file is opened and shown before anything comes of it (R79).
//! It must change nothing before the last button.

use super::work::Work;
use crate::state::{Backup, Difference, OldRecords};
use crate::ui::components::{CheckBox, FileField, PageHead, TextField};
use crate::ui::forms::KnownWords;
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
    let error = RwSignal::new(None::<&'static str>);
    let take = Callback::new(move |backup: Backup| {
        leptos::task::spawn_local(async move {
            match app.difference(&backup).await {
                Ok(difference) => drop(opened.try_set(Some((backup, difference)))),
                Err(trouble) => {
                    error.try_set(Some(words::trouble(trouble)));
                }
            }
        });
    });
    view! {
        <main class="page">
            <PageHead title=text::RESTORE/>
            <p role="alert">{error}</p>
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
    let (known, error) = (KnownWords::new(), RwSignal::new(None));
    let work = Work::new(text::OPEN_WORKING);
    let open = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        error.set(None);
        let (Some(input), typed) = (input.get_untracked(), known.read()) else { return };
        let refused = move |trouble| error.try_set(Some(words::trouble(trouble).to_owned()));
        work.begin(async move { app.read_file(input, &typed).await }, move |backup| on_open.try_run(backup), refused);
    };
    view! {
        <form class="form" on:submit=open novalidate aria-label=text::OPEN_FILE>
            <FileField label=text::BACKUP_FILE input=input error=error/>
            {known.view(text::FILE_WORDS, Some(text::FILE_WORDS_HINT))}
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
    let lines = [("Added", &difference.added), ("Changed", &difference.changed), ("Gone", &difference.missing)];
    let lines: Vec<String> = lines.into_iter().filter_map(|(what, names)| words::named(what, names)).collect();
    let Difference { is_fewer, is_fewer_meetings, old_would_go, is_new_phone, .. } = difference;
    let needs_word = is_fewer || is_fewer_meetings;
    let meetings = words::meetings(difference.meetings);
    let has_lock = app.has_lock.get_untracked();
    let (has_words, notes_in_clear) = (has_lock && !is_new_phone, difference.has_notes && !has_lock);
    let (gives_up, gives_up_error) = (RwSignal::new(false), RwSignal::new(None::<&'static str>));
    let (typed, typed_error) = (RwSignal::new(String::new()), RwSignal::new(None));
    let (known, work) = (KnownWords::new(), Work::new(text::LOCK_WORKING));
    let restore = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let is_meant = !needs_word || typed.get_untracked().trim().to_lowercase() == text::FEWER;
        typed_error.set((!is_meant).then(|| text::FEWER_NEEDED.to_owned()));
        let keeps_old = old_would_go && !gives_up.get_untracked();
        gives_up_error.set(keeps_old.then_some(text::OLD_WOULD_GO));
        let typed = known.read();
        if !is_meant || keeps_old {
            return;
        }
        let (backup, navigate) = (backup.clone(), navigate.clone());
        let refused = move |trouble| known.refuse(kept::trouble(trouble));
        let work_on = async move { app.restore(backup, &typed).await };
        work.begin(work_on, move |()| navigate("/.", super::instead()), refused);
    };
    view! {
        <p>{holds}</p>
        <section class="section">
            <h2 class="section-title">{text::WOULD_CHANGE}</h2>
            {lines.is_empty().then(|| view! { <p>{text::ALL_SAME}</p> })}
            {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            {meetings.map(|line| view! { <p>{line}</p> })}
            {(!is_new_phone).then(|| view! { <p>{text::PROFILE_TOO}</p><p>{text::KEPT_OLD}</p> })}
            {notes_in_clear.then(|| view! { <p class="notice">{text::NOTES_IN_CLEAR}</p> })}
        </section>
        <form class="form" on:submit=restore novalidate aria-label=text::RESTORE>
            {is_fewer.then(|| view! { <p class="notice">{text::FEWER_LINE}</p> })}
            {is_fewer_meetings.then(|| view! { <p class="notice">{text::FEWER_MEETINGS}</p> })}
            {needs_word.then(|| view! {
                <TextField label=text::TYPE_FEWER value=typed error=typed_error/>
            })}
            {old_would_go.then(|| view! {
                <p class="notice">{text::OLD_WOULD_GO}</p>
                <CheckBox label=text::GIVE_UP_OLD checked=gives_up/>
                <p role="alert">{gives_up_error}</p>
            })}
            {known.view_if(has_words, text::BACKUP_LOCK_WORDS)}
            {app.has_passkey().then(|| view! { <p class="note">{text::PASSKEY_DROPPED}</p> })}
            <button class="button go" type="submit">{text::RESTORE_THIS}</button>
            {work.view()}
        </form>
    }
}

/// What the last restore took the place of.
#[component]
fn GoBack() -> impl IntoView {
    let app = use_app();
    let old = RwSignal::new(OldRecords::None);
    leptos::task::spawn_local(async move {
        old.try_set(app.old_records().await);
    });
    let said = move || match old.get() {
        OldRecords::None => None,
        OldRecords::Kept(found) => Some((words::before(&found, app.today.get()), true)),
        OldRecords::Unreadable => Some((text::OLD_UNREADABLE.to_owned(), false)),
    };
    move || {
        said().map(|(said, is_kept)| {
            view! {
                <section class="section">
                    <h2 class="section-title">{text::GO_BACK_TITLE}</h2>
                    <p>{said}</p>
                    {is_kept.then(|| view! { <GoBackForm/> })}
                    <ForgetOld old=old/>
                </section>
            }
        })
    }
}

#[component]
fn GoBackForm() -> impl IntoView {
    let app = use_app();
    let navigate = use_navigate();
    let (known, work) = (KnownWords::new(), Work::new(text::LOCK_WORKING));
    let go = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (typed, navigate) = (known.read(), navigate.clone());
        let refused = move |trouble| known.refuse(kept::trouble(trouble));
        let home = move |()| navigate("/.", super::instead());
        work.begin(async move { app.go_back(&typed).await }, home, refused);
    };
    view! {
        <form class="form" on:submit=go novalidate aria-label=text::GO_BACK>
            {known.view_if(app.has_lock.get_untracked(), text::BACKUP_LOCK_WORDS)}
            <button class="button" type="submit">{text::GO_BACK}</button>
            {work.view()}
        </form>
    }
}

/// Asks twice: what is erased here cannot be had back.
#[component]
fn ForgetOld(old: RwSignal<OldRecords>) -> impl IntoView {
    let app = use_app();
    let (asked, error) = (RwSignal::new(false), RwSignal::new(None::<&'static str>));
    let work = Work::new("");
    let gone = move |()| old.try_set(OldRecords::None);
    let refused = move |trouble| error.try_set(Some(kept::trouble(trouble)));
    let forget = move |_| work.begin(app.forget_before(), gone, refused);
    view! {
        <p role="alert">{error}</p>
        <Show
            when=move || asked.get()
            fallback=move || view! { <button class="button danger" on:click=move |_| asked.set(true)>{text::FORGET_BEFORE}</button> }
        >
            <div class="row" role="group" aria-label=text::FORGET_BEFORE>
                <button class="button danger" on:click=forget>{text::FORGET_SURE}</button>
                <button class="button" on:click=move |_| asked.set(false)>{text::KEEP}</button>
            </div>
        </Show>
    }
}
