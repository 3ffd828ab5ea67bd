//! Two or three fellowships side by side, aspect by aspect (R158).
//! It must call none better, and leave no cell empty: what no source says is not stated.

use super::library_data::{Known, Line, Reading, SaidOf, ids, of_library, use_library};
use crate::domain::fellowship::{Aspect, Library, MOST_COMPARED};
use crate::ui::components::{PageHead, SelectField};
use crate::ui::routes::use_fragment;
use crate::ui::words::{frame, library as words};
use leptos::prelude::*;

/// The page; the fragment names those to begin with.
#[component]
pub fn ComparePage() -> impl IntoView {
    let (fragment, library) = (use_fragment(), use_library());
    view! {
        <main class="page">
            <PageHead title=words::COMPARISON sub=Signal::stored(Some(words::INFORMATION.to_owned()))/>
            <Reading library=library>
                {move || view! { <Comparing library=library ids=ids(&fragment.get())/> }}
                <p><a class="button" href="library">{words::BACK}</a></p>
            </Reading>
        </main>
    }
}

/// An aspect, with the name of each fellowship and what is said of it.
type Row = (Aspect, Vec<(String, Vec<Line>)>);

fn rows(library: &Library, ids: &[String]) -> Vec<Row> {
    let named = |id: &String| {
        let fellowship = library.fellowship(id)?;
        Some(words::name(&fellowship.name, fellowship.spelled.as_deref()))
    };
    let names: Vec<String> = ids.iter().filter_map(named).collect();
    let compared = library.compare(ids).into_iter();
    let rows = compared.map(|found| {
        let cells = found.cells.iter().map(|cell| cell.iter().map(Line::of).collect::<Vec<_>>());
        (found.aspect, names.iter().cloned().zip(cells).collect::<Vec<_>>())
    });
    rows.collect()
}

#[component]
fn Comparing(library: Known, ids: Vec<String>) -> impl IntoView {
    let picked: [RwSignal<String>; MOST_COMPARED] =
        std::array::from_fn(|place| RwSignal::new(ids.get(place).cloned().unwrap_or_default()));
    let options = untrack(|| {
        of_library(library, |library| {
            let known = library.fellowships.iter();
            known
                .map(|known| (known.id.clone(), words::name(&known.name, known.spelled.as_deref())))
                .collect::<Vec<_>>()
        })
    });
    let none = (String::new(), frame::NOT_CHOSEN.to_owned());
    let options: Vec<(String, String)> = std::iter::once(none).chain(options).collect();
    let select = |(label, value): (&'static str, RwSignal<String>)| {
        view! { <SelectField label=label options=options.clone() value=value/> }
    };
    let selects = words::COMPARED.into_iter().zip(picked).map(select).collect_view();
    let rows = Memo::new(move |_| {
        let mut chosen: Vec<String> = Vec::new();
        for id in picked.iter().map(|value| value.get()).filter(|id| !id.is_empty()) {
            if !chosen.contains(&id) {
                chosen.push(id);
            }
        }
        of_library(library, |library| {
            chosen.retain(|id| library.fellowship(id).is_some());
            if chosen.len() < 2 { Vec::new() } else { rows(library, &chosen) }
        })
    });
    let part = |row: Row| view! { <Compared row=row/> };
    view! {
        <div class="compare-picks">{selects}</div>
        <p role="status">{move || rows.with(Vec::is_empty).then_some(words::CHOOSE_TWO)}</p>
        {move || rows.get().into_iter().map(part).collect_view()}
    }
}

/// One aspect: side by side where there is room, else below each other, each under its name.
#[component]
fn Compared(row: Row) -> impl IntoView {
    let (aspect, cells) = row;
    let cell = |(name, lines): (String, Vec<Line>)| {
        view! {
            <div class="compare-cell">
                <dt><bdi>{name}</bdi></dt>
                <dd><SaidOf lines=lines/></dd>
            </div>
        }
    };
    view! {
        <section class="section">
            <h2 class="section-title">{words::aspect(aspect)}</h2>
            <dl class="compare">{cells.into_iter().map(cell).collect_view()}</dl>
        </section>
    }
}
