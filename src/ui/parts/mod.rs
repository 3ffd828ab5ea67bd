//! What does not come with the first file of the app: the desk, which is fetched when a page may hold records, and all pages
//! that the desk does not open with, fetched when one of them is first opened. It must hold no page; and no other module may
//! name one that is shown here.

pub mod beginning;
pub mod group;
pub mod letters;
pub mod library;
pub mod upkeep;

use super::components::PageHead;
use super::routes::{Desk, DeskProps};
use super::words::text;
use crate::state::shell_gone;
use futures_util::FutureExt as _;
use leptos::prelude::*;
use std::future::Future;
use std::pin::Pin;
use wasm_split_helpers::wasm_split;

/// A part that could not be fetched; the next opening tries again.
type NotHere = wasm_split_helpers::SplitLoaderError;

/// What lies in a part.
#[derive(Clone, Copy)]
pub enum Later {
    Desk {
        /// Whether it is the sample that is opened.
        is_sample: bool,
    },
    Page(Page),
}

/// A page, by its room.
#[derive(Clone, Copy)]
pub enum Page {
    Beginning(beginning::Page),
    Letters(letters::Page),
    Upkeep(upkeep::Page),
    Group(group::Page),
    Library(library::Page),
}

#[wasm_split(desk, fallible, preload(load_desk))]
fn desk(is_sample: bool) -> Result<AnyView, NotHere> {
    Ok(Desk(DeskProps { is_sample }).into_any())
}

#[wasm_split(pages, fallible, preload(load_pages))]
fn page(page: Page) -> Result<AnyView, NotHere> {
    Ok(match page {
        Page::Beginning(page) => beginning::show(page),
        Page::Letters(page) => letters::show(page),
        Page::Upkeep(page) => upkeep::show(page),
        Page::Group(page) => group::show(page),
        Page::Library(page) => library::show(page),
    })
}

impl Later {
    /// Fetches the part, if it is not here yet.
    fn load(self) -> Pin<Box<dyn Future<Output = Result<(), NotHere>>>> {
        match self {
            Self::Desk { .. } => Box::pin(load_desk()),
            Self::Page(_) => Box::pin(load_pages()),
        }
    }

    /// Shows it, of a part that is here.
    fn show(self) -> Option<AnyView> {
        let shown = match self {
            Self::Desk { is_sample } => desk(is_sample).now_or_never(),
            Self::Page(shown) => page(shown).now_or_never(),
        };
        shown?.ok()
    }

    /// What stands in its place, in a frame where there is none yet.
    fn framed(self, page: impl IntoView + 'static) -> AnyView {
        match self {
            Self::Desk { .. } => view! { <div class="app">{page}</div> }.into_any(),
            Self::Page(_) => page.into_any(),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Coming,
    Here,
    Missing,
}

impl Standing {
    fn of(loaded: Option<Result<(), NotHere>>) -> Self {
        match loaded {
            None => Self::Coming,
            Some(Ok(())) => Self::Here,
            Some(Err(_)) => Self::Missing,
        }
    }
}

/// What a route shows for a page.
pub fn later(page: impl Into<Page>) -> impl Fn() -> AnyView + Copy + Send + 'static {
    let page = page.into();
    move || Part(PartProps { part: Later::Page(page) }).into_any()
}

/// What lies in a part: at once if the part is here, else as soon as it is.
#[component]
pub fn Part(
    /// What is shown.
    part: Later,
) -> impl IntoView {
    let standing = RwSignal::new(Standing::Coming);
    let load = move || {
        let mut loading = part.load();
        standing.set(Standing::of((&mut loading).now_or_never()));
        if standing.get_untracked() == Standing::Coming {
            leptos::task::spawn_local(async move { standing.set(Standing::of(Some(loading.await))) });
        }
    };
    load();
    let missing = move || {
        part.framed(view! {
            <main class="page">
                <PageHead title=text::APP/>
                <p class="notice" role="alert">{text::PART_MISSING}</p>
                <button class="button" type="button" on:click=move |_| load()>{text::TRY_AGAIN}</button>
            </main>
        })
    };
    Effect::new(move |_| match standing.get() {
        Standing::Coming => {}
        settled => shell_gone(settled == Standing::Here),
    });
    let coming = move || part.framed(view! { <main class="page"><p class="sub late">{text::PART_COMING}</p></main> });
    move || match standing.get() {
        Standing::Coming => coming(),
        Standing::Here => part.show().unwrap_or_else(missing),
        Standing::Missing => missing(),
    }
}
