//! A fellowship: what is said of it, aspect by aspect, each with its source; and its site (R147 to R157, R162).
//! It must fill no gap: an aspect without a claim is not stated (R158).

use super::library_data::{Line, Reading, SaidOf, of_library, use_library};
use super::library_site::SitePart;
use crate::domain::fellowship::{Aspect, Library};
use crate::ui::components::PageHead;
use crate::ui::routes::use_fragment;
use crate::ui::words::{library as words, library_sheet};
use leptos::prelude::*;

/// What the page shows.
#[derive(Clone, PartialEq)]
struct Shown {
    id: String,
    title: String,
    under: Option<String>,
    aspects: Vec<(Aspect, Vec<Line>)>,
    site: Option<String>,
}

fn shown(library: &Library, id: &str) -> Option<Shown> {
    let fellowship = library.fellowship(id)?;
    let said = library.said(fellowship);
    let lines = |aspect: Aspect| {
        let lines = said.iter().filter(|said| said.claim.aspect == aspect).map(Line::of);
        (aspect, lines.collect::<Vec<_>>())
    };
    Some(Shown {
        id: fellowship.id.clone(),
        title: words::name(&fellowship.name, fellowship.spelled.as_deref()),
        under: words::under_name(fellowship.short.as_deref(), fellowship.family),
        aspects: Aspect::ALL.into_iter().map(lines).collect(),
        site: fellowship.site.clone(),
    })
}

/// The page; the fragment names the fellowship.
#[component]
pub fn FellowshipPage() -> impl IntoView {
    let (fragment, library) = (use_fragment(), use_library());
    let shown = Memo::new(move |_| of_library(library, |library| shown(library, &fragment.get())));
    let title = Signal::derive(move || {
        shown.with(|shown| shown.as_ref().map_or_else(|| words::TITLE.to_owned(), |shown| shown.title.clone()))
    });
    let under = Signal::derive(move || shown.with(|shown| shown.as_ref().and_then(|shown| shown.under.clone())));
    view! {
        <main class="page">
            <PageHead title=title sub=under/>
            <Reading library=library>
                {move || match shown.get() {
                    Some(shown) => view! { <Fellowship shown=shown/> }.into_any(),
                    None => view! { <p class="notice">{words::NOT_HERE}</p> }.into_any(),
                }}
                <p><a class="button" href="library">{words::BACK}</a></p>
            </Reading>
        </main>
    }
}

#[component]
fn Fellowship(shown: Shown) -> impl IntoView {
    let Shown { id, aspects, site, .. } = shown;
    let part = |(aspect, lines): (Aspect, Vec<Line>)| {
        view! {
            <section class="section">
                <h2 class="section-title">{words::aspect(aspect)}</h2>
                <SaidOf lines=lines/>
            </section>
        }
    };
    let links = [
        (format!("compare#{id}"), words::COMPARE_WITH),
        (format!("library-entry#{id}"), words::CORRECT),
        (format!("sheet#{id}"), library_sheet::MAKE),
    ];
    view! {
        <p class="sub">{words::INFORMATION}</p>
        {aspects.into_iter().map(part).collect_view()}
        <section class="section">
            <h2 class="section-title">{words::SITE}</h2>
            {match site {
                Some(site) => view! { <SitePart site=site/> }.into_any(),
                None => view! { <p class="sub said">{words::NO_SITE}</p> }.into_any(),
            }}
        </section>
        <section class="section">
            <h2 class="section-title">{words::GO_ON}</h2>
            <div class="row">{links.map(|(page, name)| view! { <a class="button" href=page>{name}</a> })}</div>
        </section>
    }
}
