//! How far the agreement is, what the secretary sent, and where the writer is (R60 to R66, R74, A17).
//! It must block nothing; the secretary decides.

use crate::domain::agreement::{Agreement, Pack};
use crate::domain::day::{Day, to_iso};
use crate::domain::form::DateDoubt;
use crate::domain::id::WriterId;
use crate::state::Dossier;
use crate::ui::components::{DateField, PageHead, SelectField};
use crate::ui::forms::{Doubts, read_optional_day};
use crate::ui::routes::use_app;
use crate::ui::words::{agreement as words, facility as facility_words, text};
use leptos::prelude::*;

/// The page.
#[component]
pub fn AgreementPage() -> impl IntoView {
    super::of_writer(|dossier| view! { <Parts dossier=dossier/> }.into_any())
}

#[component]
fn Parts(dossier: Dossier) -> impl IntoView {
    let writer = dossier.writer.id;
    view! {
        <main class="page">
            <PageHead title=words::TITLE sub=Signal::stored(Some(dossier.writer.pen_name.as_str().to_owned()))/>
            <AgreementPart writer=writer/>
            <PackPart writer=writer/>
            <FacilityPart writer=writer/>
        </main>
    }
}

/// What is signed, how far it is, and the days (R60 to R64).
#[component]
fn AgreementPart(writer: WriterId) -> impl IntoView {
    let app = use_app();
    let kept = super::use_writer(|writer| writer.agreement);
    let days = Memo::new(move |_| {
        let kept = kept.get();
        vec![kept.signed, kept.with_committee, kept.mailed, kept.at_facility]
    });
    let save = Callback::new(move |days: Vec<Option<Day>>| {
        let &[signed, with_committee, mailed, at_facility] = days.as_slice() else { return };
        let mut agreement = Agreement { signed, with_committee, ..kept.get_untracked() };
        agreement.settle(mailed, at_facility);
        app.act(app.set_agreement(writer, agreement));
    });
    let progress = move || words::progress(kept.get().progress(), app.today.get());
    let waiver = move || kept.get().waived.map(|waiver| words::waiver(waiver, app.today.get()));
    view! {
        <section class="section">
            <h2 class="section-title">{words::AGREEMENT}</h2>
            {words::SUMMARY.iter().map(|line| view! { <p>{*line}</p> }).collect_view()}
            <p class="note" role="status">{progress}</p>
            {move || waiver().map(|said| view! { <p class="sub">{said}</p> })}
            <DaysForm labels=words::DAYS kept=days word=words::SAVE save=save/>
        </section>
    }
}

/// What the secretary sent, and that the guide sends no book (R65, R66).
#[component]
fn PackPart(writer: WriterId) -> impl IntoView {
    let app = use_app();
    let kept = super::use_writer(|writer| writer.pack);
    let days = Memo::new(move |_| {
        let kept = kept.get();
        vec![kept.welcome_letter, kept.introductory_guide, kept.behind_the_walls]
    });
    let due = Memo::new(move |_| {
        app.dossier.with(|dossier| {
            let dossier = dossier.as_ref()?;
            dossier.writer.pack.due_since(&dossier.thread(), dossier.writer.earlier_letters)
        })
    });
    let save = Callback::new(move |days: Vec<Option<Day>>| {
        let &[welcome_letter, introductory_guide, behind_the_walls] = days.as_slice() else { return };
        app.act(app.set_pack(writer, Pack { welcome_letter, introductory_guide, behind_the_walls }));
    });
    view! {
        <section class="section">
            <h2 class="section-title">{words::PACK}</h2>
            <p>{words::PACK_LINE}</p>
            <Show when=move || kept.get().is_complete()><p class="note">{words::PACK_COMPLETE}</p></Show>
            {move || due.get().map(|since| view! { <p class="note">{words::pack_due(since, app.today.get())}</p> })}
            <DaysForm labels=words::PACK_DAYS kept=days word=words::SAVE_PACK save=save/>
        </section>
    }
}

/// A field for a day that may stay empty.
#[derive(Clone, Copy)]
struct DayBox {
    value: RwSignal<String>,
    error: RwSignal<Option<String>>,
}

impl DayBox {
    fn new() -> Self {
        Self { value: RwSignal::new(String::new()), error: RwSignal::new(None) }
    }

    fn show(self, day: Option<Day>) {
        self.value.set(day.map(to_iso).unwrap_or_default());
        self.error.set(None);
    }

    fn view(self, label: &'static str) -> impl IntoView {
        view! { <DateField label=label value=self.value error=self.error aside=text::IF_KNOWN/> }
    }
}

/// Several days, each of which may stay empty, saved together.
#[component]
fn DaysForm(
    labels: &'static [&'static str],
    kept: Memo<Vec<Option<Day>>>,
    word: &'static str,
    save: Callback<Vec<Option<Day>>>,
) -> impl IntoView {
    let app = use_app();
    let doubts = Doubts::default();
    let boxes: Vec<DayBox> = labels.iter().map(|_| DayBox::new()).collect();
    let fields = labels.iter().zip(&boxes).map(|(label, day)| day.view(label)).collect_view();
    let boxes = StoredValue::new(boxes);
    // The fields follow the record when it changes, as by an undo or a move; what is being typed is the person's.
    Effect::new(move |_| {
        let days = kept.get();
        boxes.with_value(|boxes| boxes.iter().zip(days).for_each(|(day, kept)| day.show(kept)));
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        // All are read before any is refused, so that each says what is wrong with it.
        let read: Vec<Option<Option<Day>>> =
            boxes.with_value(|boxes| boxes.iter().map(|day| read_optional_day(day.value, day.error)).collect());
        let Some(days) = read.into_iter().collect::<Option<Vec<_>>>() else { return };
        let today = app.today_now();
        let ahead = days.iter().flatten().filter(|day| **day > today).map(|day| DateDoubt::Future(*day)).collect();
        if doubts.settled(ahead) {
            save.run(days);
        }
    };
    view! {
        <form class="form" on:submit=submit novalidate>
            {fields}
            {doubts.view(app.today.into())}
            <button class="button" type="submit">{doubts.button(word)}</button>
        </form>
    }
}

/// Where the writer is, by a letter (R74); another place opens the question of the agreement again (R62).
#[component]
fn FacilityPart(writer: WriterId) -> impl IntoView {
    let app = use_app();
    let kept = super::use_writer(|writer| writer.facility);
    let code = |facility: Option<u8>| facility.map(|number| number.to_string()).unwrap_or_default();
    let now = kept.get_untracked();
    let facilities = app.facilities.get_untracked();
    // One that was taken off the list keeps its letter.
    let gone = now.filter(|number| facilities.iter().all(|known| known.number != *number));
    let numbers = facilities.iter().map(|facility| facility.number).chain(gone);
    let known = numbers.map(|number| (number.to_string(), facility_words::name(number, &facilities)));
    let none = (String::new(), words::NO_FACILITY.to_owned());
    let options: Vec<(String, String)> = std::iter::once(none).chain(known).collect();
    let value = RwSignal::new(code(now));
    Effect::new(move |_| value.set(code(kept.get())));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let facility = value.get_untracked().parse::<u8>().ok();
        app.act(app.place_writer(writer, facility));
    };
    view! {
        <section class="section">
            <h2 class="section-title">{words::FACILITY}</h2>
            <form class="form" on:submit=save novalidate>
                <SelectField
                    label=words::FACILITY
                    options=options
                    value=value
                    hint=Signal::stored(Some(words::FACILITY_HINT.to_owned()))
                />
                <Show when=move || value.get() != code(kept.get())>
                    <button class="button" type="submit">{words::SAVE_FACILITY}</button>
                </Show>
            </form>
        </section>
    }
}
