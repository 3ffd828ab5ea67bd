//! Sheets to print: lined paper for a letter, the checklist, a writer's progress (R44, R53, R54).
//! It must put no private pen name, label or code on a sheet (A36), and print only what it shows.

use super::before_posting::items;
use crate::domain::id::{Opaque, WriterId};
use crate::domain::letter::Direction;
use crate::domain::step::Step;
use crate::domain::thread::numbers;
use crate::state::Dossier;
use crate::ui::components::{PageHead, RadioGroup};
use crate::ui::routes::{use_app, use_fragment};
use crate::ui::words::{paper as words, step as step_words};
use leptos::prelude::*;

/// What can be printed; the last needs a writer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sheet {
    Letter,
    Checklist,
    Progress,
}

const SHEETS: [Sheet; 3] = [Sheet::Letter, Sheet::Checklist, Sheet::Progress];
/// How many lines a letter sheet has: as many as fit on a page with the address.
const LINES: usize = 24;

fn name(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Letter => words::LETTER_SHEET,
        Sheet::Checklist => words::CHECKLIST_SHEET,
        Sheet::Progress => words::PROGRESS_SHEET,
    }
}

/// The page; the fragment may name a writer.
#[component]
pub fn PrintPage() -> impl IntoView {
    let fragment = use_fragment();
    move || match Opaque::parse(&fragment.get()) {
        Some(id) => view! { <super::WithWriter id=WriterId(id) show=Callback::new(for_writer)/> }.into_any(),
        None => view! { <Sheets dossier=None/> }.into_any(),
    }
}

fn for_writer(dossier: Dossier) -> AnyView {
    view! { <Sheets dossier=Some(dossier)/> }.into_any()
}

#[component]
fn Sheets(dossier: Option<Dossier>) -> impl IntoView {
    let app = use_app();
    let has_writer = dossier.is_some();
    let options = SHEETS.iter().enumerate().filter(|(_, sheet)| has_writer || **sheet != Sheet::Progress);
    let options: Vec<_> = options.map(|(index, sheet)| (index.to_string(), name(*sheet).to_owned())).collect();
    let chosen = RwSignal::new("0".to_owned());
    let dossier = StoredValue::new(dossier);
    let sheet = move || match super::chosen(&SHEETS, &chosen.get()) {
        Some(Sheet::Checklist) => view! { <ChecklistSheet dossier=dossier.get_value()/> }.into_any(),
        Some(Sheet::Progress) => {
            dossier.get_value().map(|dossier| view! { <ProgressSheet dossier=dossier/> }).into_any()
        }
        Some(Sheet::Letter) | None => view! { <LetterSheet/> }.into_any(),
    };
    view! {
        <main class="page print-page">
            <PageHead title=words::PRINT/>
            <RadioGroup legend=words::WHICH options=options value=chosen/>
            {(!has_writer).then(|| view! { <p class="sub">{words::NO_WRITER}</p> })}
            <p>{words::PRINT_LINE}</p>
            <button class="button go" type="button" on:click=move |_| leptos::task::spawn_local(app.print())>{words::PRINT}</button>
            {sheet}
        </main>
    }
}

#[component]
fn LetterSheet() -> impl IntoView {
    let app = use_app();
    let address = move || {
        let lines = app.committee.with(words::address);
        lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()
    };
    let guide = move || app.signs_as();
    view! {
        <section class="sheet" aria-label=words::SHEET translate="no">
            <div>{address}</div>
            <p class="sheet-blank">{words::DATE}<span class="blank"></span></p>
            <div aria-hidden="true">{(0..LINES).map(|_| view! { <div class="rule"></div> }).collect_view()}</div>
            <div class="sheet-sign">
                <div class="rule" aria-hidden="true"></div>
                <p>{guide}</p>
            </div>
        </section>
    }
}

#[component]
fn ChecklistSheet(dossier: Option<Dossier>) -> impl IntoView {
    let app = use_app();
    let items = untrack(|| items(app, dossier.as_ref())).into_iter().map(|item| {
        let lines = item.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
        view! {
            <li class="sheet-item">
                <span class="box" aria-hidden="true"></span>
                <div><p>{item.label}</p>{lines}</div>
            </li>
        }
    });
    view! {
        <section class="sheet" aria-label=words::SHEET>
            <h2 class="sheet-title">{words::TITLE}</h2>
            <ul class="rows" role="list">{items.collect_view()}</ul>
        </section>
    }
}

/// The progress of a writer who is named by hand (R44, A36).
#[component]
fn ProgressSheet(dossier: Dossier) -> impl IntoView {
    let app = use_app();
    let thread = dossier.thread();
    let row = |step: Step| {
        let rung = dossier.writer.ladder.rung(step);
        let count = numbers(&thread, step, Direction::In).count();
        view! {
            <tr>
                <th scope="row">{step_words::name(step)}</th>
                <td>{step_words::state(rung.state)}</td>
                <td>{words::answered(rung.state, count, rung.total)}</td>
            </tr>
        }
    };
    let rows = Step::all().map(row).collect_view();
    let columns = words::COLUMNS.into_iter().map(|column| view! { <th scope="col">{column}</th> }).collect_view();
    view! {
        <section class="sheet" aria-label=words::SHEET>
            <h2 class="sheet-title">{words::PROGRESS}</h2>
            <p class="sheet-blank">{words::NAME_BY_HAND}<span class="blank"></span></p>
            <p>{words::as_of(app.today_now())}</p>
            <table class="sheet-table">
                <thead><tr>{columns}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}
