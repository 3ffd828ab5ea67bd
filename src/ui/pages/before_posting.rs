//! "Before it is posted": the checklist for a letter on paper (R54, D4).
//! It must keep no tick: each letter starts anew.

use crate::domain::id::{Opaque, WriterId};
use crate::state::{App, Dossier};
use crate::ui::components::{CheckBox, PageHead};
use crate::ui::routes::{use_app, use_fragment};
use crate::ui::words::paper::{self as words, Facts, Item};
use crate::ui::words::{check as check_words, clock as clock_words, text};
use leptos::prelude::*;

/// The page; the fragment may name a writer.
#[component]
pub fn BeforePosting() -> impl IntoView {
    let fragment = use_fragment();
    move || match Opaque::parse(&fragment.get()) {
        Some(id) => view! { <super::WithWriter id=WriterId(id) show=Callback::new(for_writer)/> }.into_any(),
        None => view! { <Checklist dossier=None/> }.into_any(),
    }
}

fn for_writer(dossier: Dossier) -> AnyView {
    view! { <Checklist dossier=Some(dossier)/> }.into_any()
}

/// What there is to look at, with what is known of the committee, the guide and the writer.
pub fn items(app: App, dossier: Option<&Dossier>) -> Vec<Item> {
    let guide = app.guide_with(|guide| guide.pen_name.clone());
    let place = dossier.and_then(|dossier| dossier.writer.facility);
    let facilities = app.facilities.get();
    app.committee.with(|committee| {
        words::checklist(&Facts {
            committee,
            guide: guide.as_ref().map(|guide| guide.as_str()),
            agreement: dossier.map(|dossier| dossier.writer.agreement.progress()),
            facility: facilities.iter().find(|facility| Some(facility.number) == place),
            today: app.today.get(),
        })
    })
}

#[component]
fn Checklist(dossier: Option<Dossier>) -> impl IntoView {
    let app = use_app();
    // Drawn once: the ticks stand in memory alone.
    let items = untrack(|| items(app, dossier.as_ref()));
    let writer = dossier.as_ref().map(|dossier| dossier.writer.id);
    let to = dossier.as_ref().map(|dossier| clock_words::to(dossier.writer.pen_name.as_str()));
    let print = writer.map_or_else(|| "print".to_owned(), |writer| format!("print#{writer}"));
    view! {
        <main class="page">
            <PageHead title=words::TITLE sub=Signal::stored(to)/>
            <p>{words::LINE}</p>
            <ul class="rows" role="list">
                {items.into_iter().map(|item| view! { <Line item=item writer=writer/> }).collect_view()}
            </ul>
            <details class="more">
                <summary>{text::MORE}</summary>
                <div class="row">
                    <a href="check" class="button">{check_words::TITLE}</a>
                    <a href=print class="button">{words::PRINT}</a>
                </div>
            </details>
        </main>
    }
}

#[component]
fn Line(item: Item, writer: Option<WriterId>) -> impl IntoView {
    let lines = item.lines.into_iter().map(|line| view! { <p class="sub">{line}</p> }).collect_view();
    let link = writer.filter(|_| item.is_agreement).map(|writer| {
        view! { <p><a href=format!("agreement#{writer}")>{words::AGREEMENT}</a></p> }
    });
    view! {
        <li class="card">
            <CheckBox label=item.label checked=RwSignal::new(false)/>
            <div class="paper-lines">{lines}{link}</div>
        </li>
    }
}
