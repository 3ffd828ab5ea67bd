//! A calendar month as a table for the secretary's worksheet (R51).
//! It must show the table before it leaves.

use super::file_ways::FileWays;
use super::tell::name;
use crate::domain::day::Month;
use crate::domain::notice::Channel;
use crate::domain::outbound::{Role, Thing};
use crate::state::Tellable;
use crate::ui::components::{MonthField, PageHead};
use crate::ui::routes::use_app;
use crate::ui::words::{tell as words, text};
use leptos::prelude::*;

/// The table that was made, with its month and its letters.
#[derive(Clone, PartialEq)]
struct Table {
    month: Month,
    text: String,
    letters: Vec<Tellable>,
}

/// The page.
#[component]
pub fn MonthTable() -> impl IntoView {
    let app = use_app();
    let month = RwSignal::new(Month::of(app.today_now()).to_iso());
    let (error, said) = (RwSignal::new(None::<String>), RwSignal::new(None::<&'static str>));
    let table = RwSignal::new(None::<Table>);
    let left_out = RwSignal::new(Vec::<String>::new());
    let make = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let chosen = Month::from_iso(&month.get_untracked());
        error.set(chosen.is_none().then(|| text::SINCE_NEEDED.to_owned()));
        let Some(month) = chosen else { return };
        leptos::task::spawn_local(async move {
            let mut letters = app.letters_of(month).await;
            let unnamed = letters.iter().filter(|letter| letter.label.is_none());
            left_out.try_set(unnamed.map(|letter| name(letter, app.today_now())).collect());
            letters.retain(|letter| letter.label.is_some());
            let made = app.table(&letters).await;
            let (none, failed) = (letters.is_empty().then_some(words::MONTH_NONE), words::TABLE_FAILED);
            said.try_set(none.or(made.is_none().then_some(failed)));
            table.try_set(made.filter(|_| none.is_none()).map(|text| Table { month, text, letters }));
        });
    };
    view! {
        <main class="page">
            <PageHead title=words::MONTH/>
            <p>{words::MONTH_LINE}</p>
            <form class="form" on:submit=make novalidate>
                <MonthField label=words::MONTH value=month error=error/>
                <button class="button go" type="submit">{words::MAKE_TABLE}</button>
                <p class="sub" role="status">{move || said.get()}</p>
            </form>
            <LeftOut names=left_out/>
            {move || table.get().map(|table| view! { <Ready table=table/> })}
        </main>
    }
}

/// What cannot be listed, by name: never left out in silence (A47).
#[component]
fn LeftOut(names: RwSignal<Vec<String>>) -> impl IntoView {
    let rows = move || names.get().into_iter().map(|name| view! { <li class="card">{name}</li> }).collect_view();
    view! {
        <Show when=move || !names.with(Vec::is_empty)>
            <section class="section">
                <h2 class="section-title">{words::NOT_LISTED}</h2>
                <ul class="rows">{rows}</ul>
                <a href="tell" class="button">{words::TITLE}</a>
            </section>
        </Show>
    }
}

#[component]
fn Ready(table: Table) -> impl IntoView {
    let app = use_app();
    let name = format!("letters-{}.csv", table.month.to_iso());
    let preview = app.preview_of(table.text.clone(), name.clone());
    let letters = table.letters;
    let left = move || {
        let mut letters = letters.clone();
        letters.retain(|letter| !letter.told.is_some_and(|told| told.is_sure));
        leptos::task::spawn_local(async move {
            app.file_left(Thing::Table, Role::Secretary).await;
            if !letters.is_empty() {
                app.act(async move { app.tell(&letters, Channel::Table).await });
            }
        });
    };
    view! {
        <section class="section" aria-label=text::LEAVES>
            <h2 class="section-title">{text::LEAVES}</h2>
            <p>{name.clone()}</p>
            <pre class="preview" tabindex="0" translate="no">{table.text}</pre>
            <div class="row"><FileWays name=name preview=preview on_left=left/></div>
        </section>
    }
}
