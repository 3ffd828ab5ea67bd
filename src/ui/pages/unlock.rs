//! Opening the lock, and why it may not open (R78).
//! It must keep no words, and show nothing of the records.

use super::passkey::UnlockByPasskey;
use super::work::Work;
use crate::state::LockError;
use crate::ui::components::PageHead;
use crate::ui::forms::KnownWords;
use crate::ui::routes::use_app;
use crate::ui::words::{kept, lock as words, text};
use leptos::prelude::*;
use std::time::Duration;

/// Opens the lock.
#[component]
pub fn Unlock() -> impl IntoView {
    let app = use_app();
    let (known, work) = (KnownWords::new(), Work::new(text::LOCK_WORKING));
    let wait = RwSignal::new(app.seconds_to_wait());
    let first = RwSignal::new(wait.get_untracked());
    count_down(wait);
    app.expect_words();
    let unlock = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if wait.get_untracked() > 0 {
            return;
        }
        let typed = known.read();
        let refused = move |trouble| {
            known.refuse(kept::trouble(trouble));
            wait.try_set(app.seconds_to_wait());
            first.try_set(app.seconds_to_wait());
            count_down(wait);
            app.expect_words();
        };
        work.begin(async move { app.unlock(&typed).await }, |()| {}, refused);
    };
    let is_waiting = Memo::new(move |_| wait.get() > 0);
    let said = move || is_waiting.get().then(|| words::wait(first.get()));
    let waiting = move || Some(wait.get()).filter(|seconds| *seconds > 0).map(words::wait);
    view! {
        <main class="page">
            <PageHead title=text::LOCKED_TITLE/>
            <p>{text::LOCKED_LINE}</p>
            <UnlockByPasskey/>
            <form class="form" on:submit=unlock novalidate aria-label=text::UNLOCK>
                {known.view(text::YOUR_WORDS, None)}
                <button class="button go" type="submit" aria-disabled=move || (wait.get() > 0).then_some("true")>{text::UNLOCK}</button>
                // Counted down for the eye, said once for the ear.
                <p aria-hidden="true">{waiting}</p>
                <p class="visually-hidden" role="status">{said}</p>
                {work.view()}
            </form>
        </main>
    }
}

/// Counts the seconds down, while the page is there.
fn count_down(wait: RwSignal<u32>) {
    if wait.try_get_untracked().is_some_and(|seconds| seconds > 0) {
        let tick = move || {
            wait.try_update(|seconds| *seconds = seconds.saturating_sub(1));
            count_down(wait);
        };
        set_timeout(tick, Duration::from_secs(1));
    }
}

/// Sealed records, and no header that can be used.
#[component]
pub fn Unusable(
    /// Why.
    error: LockError,
) -> impl IntoView {
    view! {
        <main class="page">
            <PageHead title=text::LOCK_UNUSABLE_TITLE/>
            <p role="alert">{words::unusable(error)}</p>
        </main>
    }
}
