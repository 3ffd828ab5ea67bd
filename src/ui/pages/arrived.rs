//! "A letter arrived": the picker, then the form (R20 to R22).
//! It must fill in today, and say by when the answer is due before anything is saved.

use super::picker::Picker;
use crate::domain::caseload::Line;
use crate::domain::clock::{OpenLetter, reply_clock};
use crate::domain::day::{Day, spoken};
use crate::domain::id::{EntryId, Opaque, WriterId};
use crate::domain::letter::{Direction, Received};
use crate::state::{App, Draft, LetterArrived};
use crate::ui::components::PageHead;
use crate::ui::forms::ReceivedForm;
use crate::ui::routes::{use_app, use_fragment};
use crate::ui::words::{clock as clock_words, kept, text, worry};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// The page.
#[component]
pub fn Arrived() -> impl IntoView {
    let fragment = use_fragment();
    move || match Opaque::parse(&fragment.get()) {
        Some(id) => view! { <ArrivedForm writer=WriterId(id)/> }.into_any(),
        None => view! { <Picker direction=Direction::In/> }.into_any(),
    }
}

#[component]
fn ArrivedForm(writer: WriterId) -> impl IntoView {
    let app = use_app();
    let form = ReceivedForm::new(&Received::on(app.today_now()));
    let draft = Draft::watch(app, format!("draft-arrived-{writer}"), form.fields());
    let navigate = use_navigate();
    let from = move || app.lines.with(|lines| super::picked_name(lines, writer).map(|name| clock_words::from(&name)));
    let due = Signal::derive(move || {
        let line = app.lines.with(|lines| lines.iter().find(|line| line.id == writer).cloned())?;
        // A42: mail that came back wants no answer, and so has no day.
        form.wants_answer().then(|| due_hint(app, line, form.in_hand_now()?, app.today.get()))?
    });
    let save = {
        let draft = draft.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            let Some(letter) = form.read(app.today_now(), app.last_entry()) else { return };
            if !draft.begin_saving() {
                return;
            }
            let (navigate, draft) = (navigate.clone(), draft.clone());
            leptos::task::spawn_local(async move {
                match app.log_letter(LetterArrived { writer, letter }, draft.id()).await {
                    Ok(()) => navigate(&format!("/writer#{writer}"), super::instead()),
                    Err(_) => draft.resumed(),
                }
            });
        }
    };
    view! {
        <main class="page">
            <PageHead title=text::LETTER_ARRIVED sub=Signal::derive(from)/>
            <super::DraftFound draft=draft/>
            <form class="form" on:submit=save novalidate>
                {form.view(due)}
                {form.doubts.view(app.today.into())}
                <button class="button go" type="submit">{form.doubts.button(text::SAVE_LETTER)}</button>
            </form>
            <p><a href="worries">{worry::TITLE}</a></p>
        </main>
    }
}

/// What would be due first with a letter in hand on that day.
fn due_hint(app: App, mut line: Line, in_hand: Day, today: Day) -> Option<String> {
    let this = OpenLetter { id: EntryId(Opaque::new([0xff; 16])), in_hand, sent: None };
    line.open.push(this);
    let clock = reply_clock(&line, today, &app.policy());
    let due = clock.due?;
    Some(match clock.letter {
        Some(first) if first.id != this.id => format!("{}.", kept::older_first(due, today)),
        _ => format!("{} {}.", text::REACHED_HINT, clock_words::reply_by(&spoken(due, today))),
    })
}
