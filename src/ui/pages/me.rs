//! Me: the guide's profile, days away, installing, and erasing everything.
//! It must say plainly where records are kept and what is not promised yet.

use super::around::ServicePart;
use super::letter_actions::LetterActions;
use super::lock::LockSection;
use super::retention::Counts;
use super::start::ProfileForm;
use crate::domain::rooms::Room;
use crate::state::{Draft, install, kept_by_browser};
use crate::ui::components::PageHead;
use crate::ui::routes::use_app;
use crate::ui::words::{backup as backup_words, text};
use leptos::prelude::*;

/// The page.
#[component]
pub fn Me() -> impl IntoView {
    let app = use_app();
    let form = app
        .settings
        .with_untracked(|settings| ProfileForm::new(settings.as_ref().and_then(|settings| settings.guide.as_ref())));
    let draft = Draft::watch(app, "draft-me".to_owned(), form.fields());
    let found = draft.clone();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (Some(guide), draft) = (form.read(app.today_now()), draft.clone()) else { return };
        let rooms = untrack(|| app.rooms());
        if !draft.begin_saving() {
            return;
        }
        app.act(async move {
            let done = app.set_up(rooms, Some(guide), draft.id()).await;
            if done.is_ok() {
                draft.saved()
            } else {
                draft.resumed()
            }
            done
        });
    };
    let writes = move || app.rooms().has(Room::Letters);
    view! {
        <main class="page">
            <PageHead title=text::ME/>
            <super::DraftFound draft=found/>
            <Show when=writes>
                <form class="form" on:submit=save.clone() novalidate aria-label=text::MY_PROFILE>
                    {form.view()}
                    <button class="button go" type="submit">{text::SAVE_PROFILE}</button>
                </form>
                <section class="section">
                    <h2 class="section-title">{text::AWAY}</h2>
                    <p>{text::AWAY_LINE}</p>
                    <a href="away" class="button">{text::AWAY}</a>
                </section>
                <ServicePart/>
            </Show>
            <section class="section">
                <h2 class="section-title">{text::USE_QUESTION}</h2>
                <p>{text::USE_LINE}</p>
                <a href="rooms" class="button">{text::USE_CHANGE}</a>
            </section>
            <Show when=move || !app.is_sample.get()><LockSection/><BackupSection/></Show>
            <Install/>
            <section class="section">
                <h2 class="section-title">{text::ABOUT}</h2>
                <p>{text::ABOUT_LINE}</p>
                <p>{text::ABOUT_PRIVATE}</p>
                <Counts/>
                <KeptSafe/>
            </section>
            <Show when=move || !app.is_sample.get()><EraseAll/></Show>
        </main>
        <Show when=move || app.lines.with(|lines| !lines.is_empty())><LetterActions writer=None/></Show>
    }
}

#[component]
fn BackupSection() -> impl IntoView {
    let app = use_app();
    let age = move || app.backups.with(|backups| backup_words::age(backups, app.today.get()));
    let links = [
        ("backup", text::BACK_UP),
        ("rehearse", text::REHEARSE),
        ("restore", text::RESTORE),
        ("sent", text::WHAT_LEFT),
    ];
    view! {
        <section class="section">
            <h2 class="section-title">{text::BACKUP}</h2>
            <p>{text::BACKUP_LINE}</p>
            <p class="one-line">{age}</p>
            <div class="row">{links.map(|(page, name)| view! { <a href=page class="button">{name}</a> })}</div>
        </section>
    }
}

#[component]
fn KeptSafe() -> impl IntoView {
    let kept = RwSignal::new(None::<bool>);
    leptos::task::spawn_local(async move {
        kept.try_set(Some(kept_by_browser().await));
    });
    view! { <p class="sub">{move || kept.get().map(|kept| if kept { text::KEPT_SAFE } else { text::NOT_KEPT_SAFE })}</p> }
}

#[component]
fn EraseAll() -> impl IntoView {
    let app = use_app();
    let asked = RwSignal::new(false);
    let erase = move |_| leptos::task::spawn_local(app.erase_everything());
    view! {
        <section class="section">
            <h2 class="section-title">{text::ERASE_ALL}</h2>
            <p>{text::ERASE_ALL_LINE}</p>
            <Show
                when=move || asked.get()
                fallback=move || view! { <button class="button danger" on:click=move |_| asked.set(true)>{text::ERASE_ALL}</button> }
            >
                <div class="row" role="group" aria-label=text::ERASE_ALL>
                    <button class="button danger" on:click=erase>{text::ERASE_SURE}</button>
                    <button class="button" on:click=move |_| asked.set(false)>{text::KEEP}</button>
                </div>
            </Show>
        </section>
    }
}

#[component]
fn Install() -> impl IntoView {
    view! {
        <Show when=|| !install::is_standalone()>
            <section class="section">
                <h2 class="section-title">{text::INSTALL}</h2>
                <p>{text::INSTALL_LINE}</p>
                <InstallButton/>
            </section>
        </Show>
    }
}

#[component]
fn InstallButton() -> impl IntoView {
    let can = RwSignal::new(install::can_prompt());
    install::on_can_prompt(move || {
        can.try_set(true);
    });
    let ask = move |_| {
        leptos::task::spawn_local(async move {
            install::prompt().await;
            can.try_set(install::can_prompt());
        });
    };
    view! {
        <Show when=install::is_iphone_tab><p>{text::INSTALL_IPHONE}</p></Show>
        <Show when=move || can.get()><button class="button" on:click=ask>{text::INSTALL_NOW}</button></Show>
    }
}

/// The hint to install, shown once: when a letter was logged and the app still runs in a tab.
#[component]
pub fn InstallHint() -> impl IntoView {
    let app = use_app();
    let shown = move || {
        let is_due =
            app.settings.with(|settings| settings.as_ref().is_some_and(|settings| !settings.install_hint_shown));
        let has_letters = app.lines.with(|lines| lines.iter().any(|line| line.last_received.is_some()));
        is_due && has_letters && !install::is_standalone() && (install::can_prompt() || install::is_iphone_tab())
    };
    let close = move |_| app.act(app.install_hint_was_shown());
    view! {
        <Show when=shown>
            <aside class="note" aria-label=text::INSTALL>
                <p>{text::INSTALL_LINE}</p>
                <div class="row"><InstallButton/><button class="button quiet" on:click=close>{text::CLOSE}</button></div>
            </aside>
        </Show>
    }
}
