//! The pages that do not come with the first file of the app: each part is a file of its own, fetched when one of its pages
//! is first opened. It must hold no page; and no other module may name one that a part shows.

pub mod beginning;
pub mod group;
pub mod letters;
pub mod library;
pub mod upkeep;

use super::words::text;
use futures_util::FutureExt as _;
use leptos::prelude::*;
use std::future::Future;
use std::pin::Pin;

/// A part that could not be fetched; the next opening tries again.
pub type NotHere = wasm_split_helpers::SplitLoaderError;

/// A page that lies in a part.
#[derive(Clone, Copy)]
pub enum Later {
    Beginning(beginning::Page),
    Letters(letters::Page),
    Upkeep(upkeep::Page),
    Group(group::Page),
    Library(library::Page),
}

impl Later {
    /// Fetches the part, if it is not here yet.
    fn load(self) -> Pin<Box<dyn Future<Output = Result<(), NotHere>>>> {
        match self {
            Self::Beginning(_) => Box::pin(beginning::load()),
            Self::Letters(_) => Box::pin(letters::load()),
            Self::Upkeep(_) => Box::pin(upkeep::load()),
            Self::Group(_) => Box::pin(group::load()),
            Self::Library(_) => Box::pin(library::load()),
        }
    }

    /// The page, of a part that is here.
    fn show(self) -> Option<AnyView> {
        let shown = match self {
            Self::Beginning(page) => beginning::show(page).now_or_never(),
            Self::Letters(page) => letters::show(page).now_or_never(),
            Self::Upkeep(page) => upkeep::show(page).now_or_never(),
            Self::Group(page) => group::show(page).now_or_never(),
            Self::Library(page) => library::show(page).now_or_never(),
        };
        shown?.ok()
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

/// What a route shows for a page of a part.
pub fn later(page: impl Into<Later>) -> impl Fn() -> AnyView + Copy + Send + 'static {
    let page = page.into();
    move || Part(PartProps { page }).into_any()
}

/// A page of a part: at once if the part is here, else as soon as it is.
#[component]
fn Part(
    /// The page.
    page: Later,
) -> impl IntoView {
    let mut loading = page.load();
    let standing = RwSignal::new(Standing::of((&mut loading).now_or_never()));
    if standing.get_untracked() == Standing::Coming {
        leptos::task::spawn_local(async move { standing.set(Standing::of(Some(loading.await))) });
    }
    let try_again = move |_| {
        standing.set(Standing::Coming);
        leptos::task::spawn_local(async move { standing.set(Standing::of(Some(page.load().await))) });
    };
    let missing = move || {
        view! {
            <main class="page">
                <p class="notice" role="alert">{text::PART_MISSING}</p>
                <button class="button" type="button" on:click=try_again>{text::TRY_AGAIN}</button>
            </main>
        }
        .into_any()
    };
    move || match standing.get() {
        Standing::Coming => view! { <main class="page"><p class="sub late">{text::PART_COMING}</p></main> }.into_any(),
        Standing::Here => page.show().unwrap_or_else(missing),
        Standing::Missing => missing(),
    }
}
