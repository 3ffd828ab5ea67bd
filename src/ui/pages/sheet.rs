//! A sheet of mutual support groups to hand to anyone: printed on one page, shared or copied as words (R159).
//! It must name nobody, and hold nothing of the caseload (A24).

use super::library_data::{Known, Reading, ids, of_library, use_library};
use super::word_ways::WordWays;
use crate::domain::outbound::{Role, Thing};
use crate::state::Outgoing;
use crate::ui::components::{PageHead, PickBox};
use crate::ui::routes::{use_app, use_fragment};
use crate::ui::words::library_sheet::{self as words, Body};
use crate::ui::words::{frame, library, paper, text};
use leptos::prelude::*;

/// How many fit on one page.
const MOST: usize = 5;
/// From how many on the sheet is printed small, so that it stays one page.
const MANY: usize = 3;

/// The page; the fragment names those that are ticked to begin with.
#[component]
pub fn SheetPage() -> impl IntoView {
    let (fragment, library) = (use_fragment(), use_library());
    let mut first = ids(&fragment.get_untracked());
    first.truncate(MOST);
    let chosen = RwSignal::new(first);
    let bodies = Memo::new(move |_| {
        of_library(library, |library| {
            let on_it = chosen.get();
            let on_it = library.fellowships.iter().filter(|fellowship| on_it.contains(&fellowship.id));
            on_it.map(|fellowship| words::body(library, fellowship)).collect::<Vec<_>>()
        })
    });
    view! {
        <main class="page print-page">
            <PageHead title=words::MAKE/>
            <Reading library=library>
                <Picks library=library chosen=chosen/>
                <Show
                    when=move || !bodies.with(Vec::is_empty)
                    fallback=|| view! { <p class="empty">{words::NONE}</p> }
                >
                    <PrintButton/>
                    <Sheet bodies=bodies/>
                    <AsWords bodies=bodies/>
                </Show>
                <p><a class="button" href="library">{library::BACK}</a></p>
            </Reading>
        </main>
    }
}

/// What can stand on it, as long as there is room.
#[component]
fn Picks(library: Known, chosen: RwSignal<Vec<String>>) -> impl IntoView {
    let known = Memo::new(move |_| {
        of_library(library, |library| {
            let known = library.fellowships.iter();
            known
                .map(|known| (known.id.clone(), library::name(&known.name, known.spelled.as_deref())))
                .collect::<Vec<_>>()
        })
    });
    // Ids of the address that name nothing take no room.
    let count =
        move || known.with(|known| chosen.with(|chosen| known.iter().filter(|(id, _)| chosen.contains(id)).count()));
    let is_full = Memo::new(move |_| count() >= MOST);
    let pick = move |(id, name): (String, String)| {
        let is_of = id.clone();
        let is_on = Memo::new(move |_| chosen.with(|chosen| chosen.contains(&is_of)));
        let is_shut = Signal::derive(move || is_full.get() && !is_on.get());
        let tick = move |on: bool| {
            chosen.update(|chosen| {
                chosen.retain(|known| *known != id);
                if on {
                    chosen.push(id.clone());
                }
            });
        };
        view! { <PickBox label=name is_on=is_on is_shut=is_shut on_change=tick/> }
    };
    view! {
        <p>{words::LINE}</p>
        <fieldset class="fieldset">
            <legend>{words::WHICH}</legend>
            <div class="choices">{move || known.get().into_iter().map(pick).collect_view()}</div>
            <p class="hint">{words::MOST_LINE}</p>
        </fieldset>
    }
}

#[component]
fn PrintButton() -> impl IntoView {
    let app = use_app();
    view! {
        <p>{paper::PRINT_LINE}</p>
        <button class="button go" type="button" on:click=move |_| leptos::task::spawn_local(app.print())>{paper::PRINT}</button>
    }
}

#[component]
fn Sheet(bodies: Memo<Vec<Body>>) -> impl IntoView {
    let app = use_app();
    let part = |body: Body| {
        let site = words::site(&body);
        view! {
            <div class="sheet-group">
                <h3><bdi>{body.name}</bdi></h3>
                {body.lines.into_iter().map(|line| view! { <p dir="auto">{line}</p> }).collect_view()}
                <p class="address" translate="no">{site}</p>
                <p class="sheet-blank">{words::LOCAL}<span class="blank"></span></p>
            </div>
        }
    };
    view! {
        <section class="sheet" class:sheet-small=move || { bodies.with(Vec::len) > MANY } aria-label=paper::SHEET>
            <h2 class="sheet-title">{words::TITLE}</h2>
            {move || bodies.get().into_iter().map(part).collect_view()}
            <p>{move || words::foot(app.today.get())}</p>
        </section>
    }
}

/// The same as words: shown as they leave, then shared or copied.
#[component]
fn AsWords(bodies: Memo<Vec<Body>>) -> impl IntoView {
    let app = use_app();
    let as_text = Memo::new(move |_| bodies.with(|bodies| words::as_text(bodies, app.today.get())));
    let outgoing = move || Outgoing { thing: Thing::Words, role: Role::Anyone, text: as_text.get_untracked() };
    view! {
        <section class="section" aria-label=text::LEAVES>
            <h2 class="section-title">{text::LEAVES}</h2>
            <pre class="preview" tabindex="0" translate="no">{move || as_text.get()}</pre>
            <WordWays outgoing=outgoing copy_word=words::COPY copied_word=frame::COPIED on_left=|_| ()/>
        </section>
    }
}
