//! The lock opened by a finger or a face: set up in three taps, taken away, and the words asked for now and then (R78).
//! It must keep no words.

use super::work::Work;
use crate::state::Opened;
use crate::ui::components::PageHead;
use crate::ui::forms::KnownWords;
use crate::ui::routes::use_app;
use crate::ui::words::{kept, text};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// How far the setting up is.
#[derive(Clone)]
enum Stage {
    /// The words are asked for.
    Words,
    /// The passkey is to be made.
    Make(Opened),
    /// It is to be tried.
    Try(Opened, Vec<u8>),
}

/// The page under Me.
#[component]
pub fn PasskeyPage() -> impl IntoView {
    let app = use_app();
    let navigate = use_navigate();
    let back = Callback::new(move |()| navigate("/me", super::instead()));
    view! {
        <main class="page">
            <PageHead title=text::PASSKEY/>
            {if app.has_passkey() { view! { <Remove done=back/> }.into_any() } else { view! { <SetUp done=back/> }.into_any() }}
        </main>
    }
}

#[component]
fn SetUp(done: Callback<()>) -> impl IntoView {
    let app = use_app();
    let stage = RwSignal::new_local(Stage::Words);
    view! {
        <p>{text::PASSKEY_LINE}</p>
        <p class="note">{text::PASSKEY_KEPT}</p>
        {move || match stage.get() {
            Stage::Words => {
                let checked = move |opened| stage.try_set(Stage::Make(opened));
                let (words, work) = (KnownWords::new(), Work::new(text::LOCK_WORKING));
                let check = move |event: leptos::ev::SubmitEvent| {
                    event.prevent_default();
                    let typed = words.read();
                    let refused = move |trouble| words.refuse(kept::trouble(trouble));
                    work.begin(async move { app.begin_passkey(&typed).await }, checked, refused);
                };
                view! {
                    <form class="form" on:submit=check novalidate aria-label=text::PASSKEY>
                        {words.view(text::WORDS_NOW, None)}
                        <button class="button go" type="submit">{text::GO_ON}</button>
                        {work.view()}
                    </form>
                }
                .into_any()
            }
            Stage::Make(opened) => {
                let made = move |credential| stage.try_set(Stage::Try(opened, credential));
                view! { <Tap label=text::MAKE_PASSKEY act=move || app.make_passkey() done=made/> }.into_any()
            }
            Stage::Try(opened, credential) => {
                let act = move || app.add_passkey(opened.clone(), credential.clone());
                view! { <Tap label=text::TRY_PASSKEY line=text::PASSKEY_MADE act=act done=move |()| done.try_run(())/> }.into_any()
            }
        }}
    }
}

/// One tap that asks the phone for its finger or face, and what came of it.
#[component]
fn Tap<T, A, W, D, R>(label: &'static str, #[prop(default = "")] line: &'static str, act: A, done: D) -> impl IntoView
where
    T: 'static,
    A: Fn() -> W + 'static,
    W: Future<Output = Result<T, crate::state::Trouble>> + 'static,
    D: FnOnce(T) -> R + Clone + 'static,
{
    let (work, error) = (Work::new(text::PASSKEY_WORKING), RwSignal::new(None));
    let tap = move |_| {
        error.set(None);
        work.begin(act(), done.clone(), move |trouble| error.try_set(Some(kept::trouble(trouble))));
    };
    view! {
        <p role="status">{line}</p>
        <button class="button go" type="button" on:click=tap>{label}</button>
        <p role="alert">{error}</p>
        {work.view()}
    }
}

#[component]
fn Remove(done: Callback<()>) -> impl IntoView {
    let app = use_app();
    let (words, work) = (KnownWords::new(), Work::new(text::LOCK_WORKING));
    let remove = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = words.read();
        let refused = move |trouble| words.refuse(kept::trouble(trouble));
        work.begin(async move { app.remove_passkey(&typed).await }, move |()| done.try_run(()), refused);
    };
    view! {
        <p>{text::PASSKEY_IS_ON}</p>
        <form class="form" on:submit=remove novalidate aria-label=text::PASSKEY>
            {words.view(text::WORDS_NOW, None)}
            <button class="button danger" type="submit">{text::REMOVE_PASSKEY}</button>
            {work.view()}
        </form>
    }
}

/// The first button on the page Locked, where there is a passkey.
#[component]
pub fn UnlockByPasskey() -> impl IntoView {
    let app = use_app();
    let act = move || app.unlock_by_passkey();
    app.has_passkey().then(|| view! { <Tap label=text::UNLOCK_BY_PASSKEY act=act done=|()| ()/> })
}

/// The words, once more: they are the one way that always opens.
#[component]
pub fn WordsPage() -> impl IntoView {
    let app = use_app();
    let navigate = use_navigate();
    let back = Callback::new(move |()| navigate("/.", super::instead()));
    let (words, work) = (KnownWords::new(), Work::new(text::LOCK_WORKING));
    let check = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = words.read();
        let refused = move |trouble| words.refuse(kept::trouble(trouble));
        work.begin(async move { app.try_words(&typed).await }, move |()| back.try_run(()), refused);
    };
    view! {
        <main class="page">
            <PageHead title=text::WORDS_STILL/>
            <p>{text::WORDS_STILL_LINE}</p>
            <form class="form" on:submit=check novalidate aria-label=text::WORDS_STILL>
                {words.view(text::YOUR_WORDS, None)}
                <button class="button go" type="submit">{text::CHECK_WORDS}</button>
                {work.view()}
            </form>
            <p class="note">{text::WORDS_GONE}</p>
            <a href="lock" class="button quiet">{text::CHANGE_LOCK}</a>
        </main>
    }
}

/// Today asks for the words now and then.
#[component]
pub fn WordsDue() -> impl IntoView {
    let app = use_app();
    view! {
        <Show when=move || app.are_words_due()>
            <p class="note">{text::WORDS_DUE}" "<a href="words">{text::WORDS_STILL}</a></p>
        </Show>
    }
}
