//! The frame and the routes, each one level deep, so that the folder works under any path (ids stand in the fragment).
//! It must put nothing private into an address.

use super::components::{Bar, SaveStatus, Tab, Tabs};
use super::pages::{library_data::LibraryChoice, today, unlock, welcome, writers};
use super::parts::{beginning, group, later, letters, library, upkeep};
use super::words::{kept, text};
use crate::domain::caseload::letters_due;
use crate::domain::rooms::Room;
use crate::state::{App, Notice, Phase, SaveStanding, base, focus_refused, open};
use leptos::prelude::*;
use leptos_router::any_nested_route::IntoAnyNestedRoute;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::hooks::{use_location, use_navigate};
use leptos_router::{NavigateOptions, path};

/// The state, from any component of a page.
pub fn use_app() -> App {
    expect_context::<App>()
}

/// The id in the fragment of the address.
pub fn use_fragment() -> Memo<String> {
    let hash = use_location().hash;
    Memo::new(move |_| hash.with(|hash| hash.trim_start_matches('#').to_owned()))
}

/// The app on a page that may hold records: opens them, and shows what is asked for.
#[component]
pub fn Desk(
    /// Whether it is the sample that is opened.
    is_sample: bool,
) -> impl IntoView {
    provide_context(open(is_sample));
    provide_context(LibraryChoice::default());
    view! {
        <Router base=base()>
            <Frame/>
        </Router>
    }
}

#[component]
fn Frame() -> impl IntoView {
    let app = use_app();
    let phase = Memo::new(move |_| app.phase.get());
    view! {
        <div class="app" class:in-sample=move || app.is_sample.get() on:submit=|_| focus_refused()>
            <SampleMark/>
            <HideNow/>
            <Update/>
            {move || match phase.get() {
                Phase::Opening => view! { <main class="page"><p class="sub">{text::OPENING}</p></main> }.into_any(),
                Phase::Elsewhere => view! { <welcome::Elsewhere/> }.into_any(),
                Phase::Missing => view! { <welcome::Missing/> }.into_any(),
                Phase::Erasing => view! { <welcome::Erasing/> }.into_any(),
                Phase::Locked => view! { <unlock::Unlock/> }.into_any(),
                Phase::LockUnusable(error) => view! { <unlock::Unusable error=error/> }.into_any(),
                Phase::Welcome => view! { <Beginning/> }.into_any(),
                Phase::Ready => view! { <Rooms/> }.into_any(),
            }}
        </div>
    }
}

#[component]
fn Beginning() -> impl IntoView {
    let app = use_app();
    let navigate = StoredValue::new(use_navigate());
    let on_go = Callback::new(move |route: &str| {
        navigate.with_value(|navigate| navigate(&format!("/{route}"), NavigateOptions::default()));
    });
    let on_look = Callback::new(move |()| app.look_around());
    view! {
        <Notices/>
        <Routes fallback=move || view! { <welcome::Welcome on_go on_look was_erased=app.was_erased/> }>
            <Route path=path!("/start") view=later(beginning::Page::Start)/>
            <Route path=path!("/restore") view=later(beginning::Page::Restore)/>
        </Routes>
        <Status/>
    }
}

#[component]
fn Rooms() -> impl IntoView {
    view! {
        <Notices/>
        <Routes fallback=NoSuchPage>
            <Route path=path!("/") view=Home/>
            <Route path=path!("/start") view=Home/>
            <Route path=path!("/rooms") view=later(beginning::Page::Rooms)/>
            <Route path=path!("/writers") view=writers::Writers/>
            <Route path=path!("/writer") view=later(letters::Page::Writer)/>
            <Route path=path!("/add-writer") view=later(letters::Page::AddWriter)/>
            <Route path=path!("/edit-writer") view=later(letters::Page::EditWriter)/>
            <Route path=path!("/stop-writing") view=later(letters::Page::StopWriting)/>
            <Route path=path!("/arrived") view=later(letters::Page::Arrived)/>
            <Route path=path!("/posted") view=later(letters::Page::Posted)/>
            <Route path=path!("/entry") view=later(letters::Page::Entry)/>
            <Route path=path!("/me") view=later(upkeep::Page::Me)/>
            <Route path=path!("/away") view=later(upkeep::Page::Away)/>
            <Route path=path!("/lock") view=later(upkeep::Page::Lock)/>
            <Route path=path!("/passkey") view=later(upkeep::Page::Passkey)/>
            <Route path=path!("/words") view=later(upkeep::Page::Words)/>
            <Route path=path!("/backup") view=later(upkeep::Page::Backup)/>
            <Route path=path!("/restore") view=later(upkeep::Page::Restore)/>
            <Route path=path!("/rehearse") view=later(upkeep::Page::Rehearse)/>
            <Route path=path!("/retention") view=later(upkeep::Page::Retention)/>
            <Route path=path!("/sent") view=later(upkeep::Page::Sent)/>
            <Route path=path!("/tell") view=later(letters::Page::Tell)/>
            <Route path=path!("/month") view=later(letters::Page::Month)/>
            <Route path=path!("/reminders") view=later(upkeep::Page::Reminders)/>
            <Route path=path!("/service") view=later(upkeep::Page::Service)/>
            <Route path=path!("/qualification") view=later(upkeep::Page::Qualification)/>
            <Route path=path!("/terms") view=later(upkeep::Page::Terms)/>
            <Route path=path!("/report") view=later(upkeep::Page::Report)/>
            <Route path=path!("/posts") view=later(upkeep::Page::Posts)/>
            <Route path=path!("/committee") view=later(upkeep::Page::Committee)/>
            <Route path=path!("/about") view=later(upkeep::Page::About)/>
            <Route path=path!("/facilities") view=later(upkeep::Page::Facilities)/>
            <Route path=path!("/before") view=later(letters::Page::Before)/>
            <Route path=path!("/check") view=later(letters::Page::Check)/>
            <Route path=path!("/print") view=later(letters::Page::Print)/>
            <Route path=path!("/asked") view=later(letters::Page::Asked)/>
            <Route path=path!("/worries") view=later(letters::Page::Worries)/>
            <Route path=path!("/mail") view=later(letters::Page::Mail)/>
            <Route path=path!("/agreement") view=later(letters::Page::Agreement)/>
            <Route path=path!("/ending") view=later(letters::Page::Ending)/>
            <GroupRoutes/>
            <LibraryRoutes/>
        </Routes>
        <WhatHappened/>
        <Status/>
        <BottomTabs/>
    }
}

/// The pages of the writing group.
#[component(transparent)]
fn GroupRoutes() -> impl leptos_router::MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/group") view=later(group::Page::Group)/>
        <Route path=path!("/meeting") view=later(group::Page::Meeting)/>
        <Route path=path!("/person") view=later(group::Page::Person)/>
        <Route path=path!("/scripts") view=later(group::Page::Scripts)/>
        <Route path=path!("/just-me") view=later(group::Page::JustMe)/>
        <Route path=path!("/coordinators") view=later(group::Page::Coordinators)/>
        <Route path=path!("/about-groups") view=later(group::Page::AboutGroups)/>
        <Route path=path!("/group-reminder") view=later(group::Page::GroupReminder)/>
    }
    .into_inner()
    .into_any_nested_route()
}

/// The pages of the library.
#[component(transparent)]
fn LibraryRoutes() -> impl leptos_router::MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/library") view=later(library::Page::Library)/>
        <Route path=path!("/fellowship") view=later(library::Page::Fellowship)/>
        <Route path=path!("/compare") view=later(library::Page::Compare)/>
        <Route path=path!("/sheet") view=later(library::Page::Sheet)/>
        <Route path=path!("/library-entry") view=later(library::Page::LibraryEntry)/>
        <Route path=path!("/library-own") view=later(library::Page::LibraryOwn)/>
        <Route path=path!("/library-about") view=later(library::Page::LibraryAbout)/>
        <Route path=path!("/twelve-steps") view=later(library::Page::TwelveSteps)/>
    }
    .into_inner()
    .into_any_nested_route()
}

/// The page that the app opens with: that of the first room in use.
#[component]
fn Home() -> impl IntoView {
    let app = use_app();
    let first = Memo::new(move |_| app.rooms().first());
    move || match first.get() {
        Room::Letters => view! { <today::Today/> }.into_any(),
        Room::Group => later(group::Page::Group)(),
        Room::Library => later(library::Page::Library)(),
    }
}

#[component]
fn NoSuchPage() -> impl IntoView {
    view! {
        <main class="page">
            <p class="notice">{text::NOT_FOUND}</p>
            <a href="./" class="button">{text::BACK_TO_TODAY}</a>
        </main>
    }
}

#[component]
fn SampleMark() -> impl IntoView {
    let app = use_app();
    let leave = move |_| leptos::task::spawn_local(app.leave_sample());
    view! {
        <Show when=move || app.is_sample.get()>
            <aside class="sample-mark" aria-label="Sample">
                <span>{text::SAMPLE_MARK}</span>
                <button class="button quiet" on:click=leave>{text::LEAVE_SAMPLE}</button>
            </aside>
        </Show>
    }
}

/// One tap covers everything and locks.
#[component]
fn HideNow() -> impl IntoView {
    let app = use_app();
    let hide = move |_| leptos::task::spawn_local(app.lock_now());
    let is_open = move || app.has_lock.get() && matches!(app.phase.get(), Phase::Ready | Phase::Welcome);
    view! {
        <Show when=is_open>
            <div class="hide-now"><button class="button quiet" on:click=hide>{text::HIDE_NOW}</button></div>
        </Show>
    }
}

#[component]
fn Update() -> impl IntoView {
    let app = use_app();
    let words = if app.is_update_stuck() { text::UPDATE_STUCK } else { text::UPDATE_READY };
    view! {
        <Show when=move || app.update_ready.get()>
            <aside class="notice row" aria-label=text::UPDATE>
                <span>{words}</span>
                <button class="button" on:click=move |_| leptos::task::spawn_local(app.update())>{text::UPDATE}</button>
            </aside>
        </Show>
    }
}

#[component]
fn Notices() -> impl IntoView {
    let app = use_app();
    let has_unread = move || app.unread.with(|unread| !unread.is_empty());
    view! {
        <Show when=has_unread>
            <div class="notice row">
                <span role="alert">{move || app.unread.with(|unread| kept::unread(unread))}</span>
                <button class="button" on:click=move |_| leptos::task::spawn_local(app.read_unread())>{text::TRY_AGAIN}</button>
            </div>
        </Show>
        <For each=move || app.notices.get() key=|notice| *notice let:notice>
            <div class="notice row">
                <span role="alert">{kept::notice(notice)}</span>
                <Show when=move || matches!(notice, Notice::Lost(_) | Notice::SetAside(_))>
                    <button class="button quiet" on:click=move |_| leptos::task::spawn_local(app.dismiss(notice))>
                        {text::CLOSE}
                    </button>
                </Show>
            </div>
        </For>
    }
}

#[component]
fn Status() -> impl IntoView {
    let app = use_app();
    let failed = move || matches!(app.save.get(), SaveStanding::NotSavedFull | SaveStanding::NotSaved);
    view! {
        <SaveStatus text=Signal::derive(move || kept::save_standing(app.save.get()).to_owned())/>
        <Show when=failed>
            <button class="button" on:click=move |_| leptos::task::spawn_local(app.try_again())>{text::TRY_AGAIN}</button>
        </Show>
    }
}

#[component]
fn WhatHappened() -> impl IntoView {
    let app = use_app();
    let message = Signal::derive(move || {
        app.bar.with(|bar| bar.as_ref().map(|bar| kept::bar(bar, app.today.get(), &app.policy())))
    });
    view! {
        <Bar
            message=message
            can_undo=app.can_undo
            on_undo=Callback::new(move |()| leptos::task::spawn_local(app.undo_last()))
            on_close=Callback::new(move |()| app.close_bar())
        />
    }
}

#[component]
fn BottomTabs() -> impl IntoView {
    let app = use_app();
    let path = use_location().pathname;
    let rooms = Memo::new(move |_| app.rooms());
    let current = Memo::new(move |_| {
        let path = path.get();
        match path.rsplit('/').next().unwrap_or_default() {
            "" | "start" => match rooms.get().first() {
                Room::Letters => Tab::Today,
                Room::Group => Tab::Group,
                Room::Library => Tab::Library,
            },
            "tell" | "month" => Tab::Today,
            "group" | "meeting" | "person" | "scripts" | "just-me" | "coordinators" | "about-groups"
            | "group-reminder" => Tab::Group,
            "library" | "fellowship" | "compare" | "sheet" | "library-entry" | "library-own" | "library-about"
            | "twelve-steps" => Tab::Library,
            "me" | "away" | "lock" | "passkey" | "words" | "backup" | "restore" | "rehearse" | "sent" | "service"
            | "qualification" | "terms" | "report" | "posts" | "committee" | "about" | "reminders" | "facilities"
            | "rooms" => Tab::Me,
            _ => Tab::Writers,
        }
    });
    let due = Signal::derive(move || app.lines.with(|lines| letters_due(lines, app.today.get(), &app.policy())));
    view! { <Tabs rooms=rooms current=current badge=due/> }
}
