//! "Tell the secretary": one text for one or many letters, and whether it went (R48 to R50).
//! It must show what leaves as it leaves.

use super::leaving::Leaving;
use super::tasks::ContactsPart;
use crate::domain::day::Day;
use crate::domain::name::TextError;
use crate::domain::notice::{self, Channel, Event};
use crate::domain::outbound::Thing;
use crate::state::Tellable;
use crate::ui::components::{CheckBox, PageHead, TextField};
use crate::ui::forms::read_label;
use crate::ui::routes::use_app;
use crate::ui::words::{errors, tell as words};
use leptos::prelude::*;

/// The letters that are still to be told, read again when the records change.
fn use_untold() -> RwSignal<Option<Vec<Tellable>>> {
    let app = use_app();
    let letters = RwSignal::new(None);
    Effect::new(move |_| {
        app.lines.track();
        leptos::task::spawn_local(async move {
            letters.try_set(Some(app.untold().await));
        });
    });
    letters
}

/// The page.
#[component]
pub fn Tell() -> impl IntoView {
    let app = use_app();
    let letters = use_untold();
    // Each part is drawn anew only when its own letters change, so what is typed in another stays.
    let part = move |is_of: fn(&Tellable) -> bool| {
        Memo::new(move |_| letters.get().map(|all| all.into_iter().filter(is_of).collect::<Vec<_>>()))
    };
    let handed = part(Tellable::is_handed_over);
    let unnamed = part(|letter| !letter.is_handed_over() && letter.label.is_none());
    let ready = part(|letter| !letter.is_handed_over() && letter.label.is_some());
    let is_empty = move || letters.with(|all| all.as_ref().is_some_and(Vec::is_empty));
    let some = |part: Memo<Option<Vec<Tellable>>>| part.get().filter(|letters| !letters.is_empty());
    view! {
        <main class="page">
            <PageHead title=words::TITLE sub=Signal::derive(move || Some(app.committee.with(|committee| committee.told.clone())))/>
            <p>{words::LINE}</p>
            {move || is_empty().then(|| view! { <p class="empty">{words::NONE}</p> })}
            {move || some(handed).map(|letters| view! { <DidItGo letters=letters/> })}
            {move || some(unnamed).map(|letters| view! { <Labels letters=letters/> })}
            {move || some(ready).map(|letters| view! { <Compose letters=letters/> })}
            <a href="month" class="button">{words::MONTH}</a>
            <ContactsPart/>
        </main>
    }
}

/// Names a letter for the guide.
pub(super) fn name(letter: &Tellable, today: Day) -> String {
    words::letter(letter.what, letter.on, letter.pen_name.as_str(), today)
}

#[component]
fn DidItGo(letters: Vec<Tellable>) -> impl IntoView {
    let app = use_app();
    let names: Vec<String> = letters.iter().map(|letter| name(letter, app.today_now())).collect();
    let letters = StoredValue::new(letters);
    let answer = move |has_gone| {
        app.act(async move { app.confirm_told(&letters.get_value(), has_gone).await });
    };
    view! {
        <section class="section">
            <h2 class="section-title">{words::DID_IT_GO}</h2>
            <p>{words::DID_IT_GO_LINE}</p>
            <ul class="rows">{names.into_iter().map(|name| view! { <li class="card">{name}</li> }).collect_view()}</ul>
            <div class="row" role="group" aria-label=words::DID_IT_GO>
                <button class="button go" on:click=move |_| answer(true)>{words::YES}</button>
                <button class="button" on:click=move |_| answer(false)>{words::NOT_YET}</button>
            </div>
        </section>
    }
}

/// A field for each writer whose label is missing (A40).
#[component]
fn Labels(letters: Vec<Tellable>) -> impl IntoView {
    let mut writers: Vec<(Tellable, usize)> = Vec::new();
    for letter in letters {
        match writers.iter_mut().find(|(known, _)| known.writer == letter.writer) {
            Some((_, count)) => *count += 1,
            None => writers.push((letter, 1)),
        }
    }
    let form = |(letter, count)| view! { <LabelForm letter=letter count=count/> };
    view! {
        <section class="section">
            <h2 class="section-title">{words::LABELS}</h2>
            <p>{words::LABELS_LINE}</p>
            {writers.into_iter().map(form).collect_view()}
        </section>
    }
}

#[component]
fn LabelForm(letter: Tellable, count: usize) -> impl IntoView {
    let app = use_app();
    let (typed, error) = (RwSignal::new(String::new()), RwSignal::new(None::<String>));
    let asked = RwSignal::new(String::new());
    let pen_name = letter.pen_name.as_str();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match read_label(typed, error, asked) {
            Some(Some(label)) => app.act(app.set_label(letter.writer, label)),
            Some(None) => error.set(Some(errors::text(TextError::Empty, errors::TextField::CaseLabel))),
            None => {}
        }
    };
    view! {
        <form class="form card" on:submit=save novalidate>
            <p>{words::letters_of(count, pen_name)}</p>
            <TextField label=words::label_for(pen_name) value=typed error=error/>
            <button class="button" type="submit">{words::SAVE_LABEL}</button>
        </form>
    }
}

/// The letters to choose from, and the text made of those that are ticked.
#[component]
fn Compose(letters: Vec<Tellable>) -> impl IntoView {
    let app = use_app();
    let ticks: Vec<(Tellable, RwSignal<bool>)> =
        letters.into_iter().map(|letter| (letter, RwSignal::new(true))).collect();
    let boxes = ticks
        .iter()
        .map(|(letter, tick)| view! { <CheckBox label=name(letter, app.today_now()) checked=*tick/> })
        .collect_view();
    let ticks = StoredValue::new(ticks);
    let chosen = move || {
        let is_ticked = |(letter, tick): &(Tellable, RwSignal<bool>)| tick.get().then(|| letter.clone());
        ticks.with_value(|ticks| ticks.iter().filter_map(is_ticked).collect::<Vec<_>>())
    };
    let made = Memo::new(move |_| {
        let guide = app.guide_with(|guide| guide.pen_name.clone());
        let event = |letter: &Tellable| letter.event(guide.as_ref()?);
        notice::text(&chosen().iter().filter_map(event).collect::<Vec<Event>>())
    });
    let tell = move |by| {
        let letters = untrack(chosen);
        app.act(async move { app.tell(&letters, by).await });
    };
    view! {
        <fieldset class="fieldset">
            <legend>{words::WHICH}</legend>
            <div class="choices">{boxes}</div>
        </fieldset>
        <Show when=move || !made.with(String::is_empty)>
            <Leaving label=words::TEXT made=made thing=Thing::Notice on_left=Callback::new(tell)/>
            <button class="button quiet" on:click=move |_| tell(Channel::Elsewhere)>{words::TOLD_ALREADY}</button>
        </Show>
    }
}
