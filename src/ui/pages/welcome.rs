//! The pages before the caseload: welcome, not yet answered by the worker, open elsewhere, missing, erasing.
//! It must never be shown while records exist, but for the two that say where they are.

use crate::state::install;
use crate::ui::components::PageHead;
use crate::ui::routes::use_app;
use crate::ui::words::text;
use leptos::prelude::*;

/// Nothing is here yet.
#[component]
pub fn Welcome(
    /// Goes to a page by its route.
    on_go: Callback<&'static str>,
    /// Opens the sample.
    on_look: Callback<()>,
    /// Whether everything was just erased.
    #[prop(optional, into)]
    was_erased: Signal<bool>,
) -> impl IntoView {
    let iphone_tab = install::is_iphone_tab();
    let go = move |route: &'static str| move |_| on_go.run(route);
    view! {
        <main class="page welcome">
            <PageHead title=text::APP/>
            <Show when=move || was_erased.get()><p class="notice" role="status">{text::ERASED}</p></Show>
            <p class="lead">{text::WELCOME_LINE}</p>
            <p>{text::WELCOME_PRIVATE}</p>
            <p class="sub">{text::RELATION}</p>
            <Show when=move || iphone_tab><p class="notice">{text::IPHONE_FIRST}" "{text::IPHONE_SAMPLE}</p></Show>
            <div class="stack">
                <Show when=move || !iphone_tab><button class="button go" on:click=go("start")>{text::START}</button></Show>
                <Show when=move || !iphone_tab><button class="button" on:click=go("start#other")>{text::START_OTHER}</button></Show>
                <button class="button" on:click=move |_| on_look.run(())>{text::LOOK_AROUND}</button>
                <Show when=move || !iphone_tab><button class="button" on:click=go("restore")>{text::RESTORE_BACKUP}</button></Show>
            </div>
        </main>
    }
}

/// In place of whatever is private, until the service worker answers the page; then it is loaded again by itself.
#[component]
pub fn Unanswered(
    /// Whether it does not come.
    is_refused: bool,
    /// Tries everything once more.
    on_again: Callback<()>,
) -> impl IntoView {
    view! {
        <main class="page">
            <PageHead title=text::APP/>
            <Show when=move || is_refused fallback=|| view! { <p role="status">{text::PUTTING_ON_DEVICE}</p> }>
                <p class="notice" role="alert">{text::NOT_ON_DEVICE}</p>
                <button class="button go" on:click=move |_| on_again.run(())>{text::TRY_AGAIN}</button>
            </Show>
        </main>
    }
}

/// Another tab has the records.
#[component]
pub fn Elsewhere() -> impl IntoView {
    let app = use_app();
    view! {
        <main class="page">
            <PageHead title=text::ELSEWHERE_TITLE/>
            <p>{text::ELSEWHERE}</p>
            <button class="button go" on:click=move |_| app.use_here()>{text::USE_HERE}</button>
        </main>
    }
}

/// Both places are empty, yet records existed.
#[component]
pub fn Missing() -> impl IntoView {
    let app = use_app();
    let again = move |_| leptos::task::spawn_local(app.start_without_the_missing());
    view! {
        <main class="page">
            <PageHead title=text::MISSING_TITLE/>
            <p role="alert">{text::MISSING}</p>
            <button class="button" on:click=again>{text::MISSING_START_AGAIN}</button>
        </main>
    }
}

/// Everything is hidden and about to be erased.
#[component]
pub fn Erasing() -> impl IntoView {
    let app = use_app();
    let keep = move |_| leptos::task::spawn_local(app.keep_everything());
    view! {
        <main class="page">
            <PageHead title=text::ERASE_ALL/>
            <p role="alert">{text::ERASING}</p>
            <button class="button go" on:click=keep>{text::UNDO}</button>
        </main>
    }
}
