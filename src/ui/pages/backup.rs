//! "Back up" and "Export in clear": a file is made, shown, and handed over with a tap (R79).
//! It must let nothing out before it was shown.

use super::file_ways::FileWays;
use super::lock::suggest;
use super::work::Work;
use crate::domain::outbound::Thing;
use crate::state::Ready;
use crate::ui::components::PageHead;
use crate::ui::forms::{KnownWords, NewWords};
use crate::ui::routes::use_app;
use crate::ui::words::{backup as words, guard, text};
use leptos::prelude::*;

/// The page.
#[component]
pub fn BackupPage() -> impl IntoView {
    let ready = RwSignal::new(None::<Ready>);
    view! {
        <main class="page">
            <PageHead title=text::BACK_UP/>
            {move || match ready.get() {
                Some(file) => view! { <Leaves file=file on_close=Callback::new(move |()| ready.set(None))/> }.into_any(),
                None => view! { <Make ready=ready/><Export ready=ready/> }.into_any(),
            }}
        </main>
    }
}

#[component]
fn Make(ready: RwSignal<Option<Ready>>) -> impl IntoView {
    let app = use_app();
    let has_lock = app.has_lock.get_untracked();
    let (known, new_words) = (KnownWords::new(), NewWords::new());
    let work = Work::new(text::BACKUP_WORKING);
    let make = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = if has_lock { Some(known.read()) } else { new_words.read() };
        let Some(typed) = typed else { return };
        let refused = move |trouble| {
            let said = words::trouble(trouble);
            if has_lock {
                known.refuse(said);
            } else {
                new_words.refuse(Some(said));
            }
        };
        work.begin(async move { app.make_backup(&typed).await }, move |file| ready.try_set(Some(file)), refused);
    };
    let fields = if has_lock {
        view! {
            {known.view(text::BACKUP_LOCK_WORDS, None)}
            <p class="note">{text::BACKUP_SAME_WORDS}</p>
        }
        .into_any()
    } else {
        new_words.view(text::BACKUP_WORDS, suggest(app, new_words)).into_any()
    };
    view! {
        <p>{text::BACKUP_LINE}</p>
        <form class="form" on:submit=make novalidate aria-label=text::BACK_UP>
            {fields}
            <button class="button go" type="submit">{text::BACK_UP}</button>
            {work.view()}
        </form>
    }
}

#[component]
fn Export(ready: RwSignal<Option<Ready>>) -> impl IntoView {
    let app = use_app();
    let (known, work) = (KnownWords::new(), Work::new(text::LOCK_WORKING));
    let make = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = known.read();
        let refused = move |trouble| known.refuse(words::trouble(trouble));
        work.begin(async move { app.make_export(&typed).await }, move |file| ready.try_set(Some(file)), refused);
    };
    let has_lock = app.has_lock.get_untracked();
    view! {
        <section class="section">
            <h2 class="section-title">{text::EXPORT}</h2>
            <p>{text::EXPORT_LINE}</p>
            <form class="form" on:submit=make novalidate aria-label=text::EXPORT>
                {known.view_if(has_lock, text::WORDS_NOW)}
                <button class="button danger" type="submit">{text::EXPORT}</button>
                {work.view()}
            </form>
        </section>
    }
}

/// What is about to leave, and the ways out.
#[component]
fn Leaves(file: Ready, on_close: Callback<()>) -> impl IntoView {
    let app = use_app();
    let said = words::preview(&file);
    let (typed, findings) = (file.typed.clone(), RwSignal::new(Vec::new()));
    leptos::task::spawn_local(async move {
        findings.try_set(app.findings(typed).await);
    });
    let warned = move || {
        let said = findings.get().into_iter().map(|(kind, words)| guard::finding(kind, &words));
        said.map(|said| view! { <p>{said}</p> }).collect_view()
    };
    let in_clear = (file.thing == Thing::Export).then(|| file.text.clone());
    let (name, preview) = (file.name.clone(), app.preview(&file));
    let handed = move || leptos::task::spawn_local(app.handed_over(file.clone()));
    view! {
        <section class="section" aria-label=text::LEAVES>
            <h2 class="section-title">{text::LEAVES}</h2>
            <p>{said}</p>
            <Show when=move || !findings.with(Vec::is_empty)><div class="note" role="status">{warned}</div></Show>
            {in_clear.map(|text| view! { <pre class="preview" tabindex="0" translate="no">{text}</pre> })}
            <div class="row">
                <FileWays name=name preview=preview on_left=handed/>
                <button class="button quiet" on:click=move |_| on_close.run(())>{text::NOT_NOW}</button>
            </div>
        </section>
        <section class="section">
            <h2 class="section-title">{text::REHEARSE}</h2>
            <p>{text::REHEARSE_LINE}</p>
            <a class="button" href="rehearse">{text::REHEARSE}</a>
        </section>
    }
}
