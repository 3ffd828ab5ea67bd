//! One person of the writing group: name, mark, days, and what is kept of them (R123, R133, R135, R138, A38).
//! It must say all that is kept, and erase it when that is asked twice.

use super::group_room::{InGroup, STAYS, code, options, person_now, read_later_day, read_name, use_group};
use super::undone::when_undone;
use crate::domain::day::to_iso;
use crate::domain::group::{Mark, Meeting, Person, PersonId, complete};
use crate::domain::id::Opaque;
use crate::state::App;
use crate::ui::components::{DateField, RadioGroup, TextField};
use crate::ui::forms::read_past_day;
use crate::ui::routes::{use_app, use_fragment};
use crate::ui::words::{frame, group as words, text};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// The page; the fragment is the person's id.
#[component]
pub fn PersonPage() -> impl IntoView {
    let app = use_app();
    let fragment = use_fragment();
    let person = Memo::new(move |_| {
        let id = PersonId(Opaque::parse(&fragment.get())?);
        app.group_room.group.with(|group| group.as_ref()?.person(id).cloned())
    });
    let id = Memo::new(move |_| person.with(|person| person.as_ref().map(|person| person.id)));
    let title = Signal::derive(move || {
        let name = |person: &Person| person.name.as_str().to_owned();
        person.with(|person| person.as_ref().map_or_else(|| words::PERSON.to_owned(), name))
    });
    let nobody = || view! { <p class="notice">{words::NO_PERSON}" "<a href="group">{frame::GROUP}</a></p> }.into_any();
    view! {
        <InGroup title=title>
            {move || match id.get() {
                Some(id) => view! { <PersonForm id=id/><Kept id=id/><Erase id=id/> }.into_any(),
                None => nobody(),
            }}
        </InGroup>
    }
}

/// The fields as typed, and what is wrong with them.
#[derive(Clone, Copy)]
struct Fields {
    name: RwSignal<String>,
    mark: RwSignal<String>,
    joined: RwSignal<String>,
    left: RwSignal<String>,
    completed: RwSignal<String>,
    stays: RwSignal<String>,
    errors: [RwSignal<Option<String>>; 4],
}

impl Fields {
    fn new() -> Self {
        let empty = || RwSignal::new(String::new());
        Self {
            name: empty(),
            mark: empty(),
            joined: empty(),
            left: empty(),
            completed: empty(),
            stays: empty(),
            errors: std::array::from_fn(|_| RwSignal::new(None)),
        }
    }

    fn fill(self, person: &Person) {
        self.name.set(person.name.as_str().to_owned());
        self.mark.set(code(&Mark::ALL, Some(person.mark)));
        self.joined.set(to_iso(person.joined));
        self.left.set(person.left.map(to_iso).unwrap_or_default());
        self.completed.set(person.completed.map(to_iso).unwrap_or_default());
        self.stays.set(code(&STAYS, Some(person.stays)));
    }

    /// Reads all of them, so that each that is wrong says so; none where one is.
    fn read(self, app: App, person: Person) -> Option<Person> {
        let [name_error, joined_error, left_error, completed_error] = self.errors;
        let today = app.today_now();
        let name = read_name(app, self.name, name_error, Some(person.id));
        let joined = read_past_day(self.joined, joined_error, today);
        let left = read_later_day(self.left, left_error, joined, today);
        let completed = read_later_day(self.completed, completed_error, joined, today);
        let mark = super::chosen(&Mark::ALL, &self.mark.get_untracked())?;
        let stays = super::chosen(&STAYS, &self.stays.get_untracked()).flatten();
        let (name, joined, left, completed) = (name?, joined?, left?, completed?);
        let person = Person { name, mark, joined, left, completed: None, stays: None, ..person };
        Some(match completed {
            Some(on) => complete(&person, on, stays),
            None => person,
        })
    }
}

#[component]
fn PersonForm(id: PersonId) -> impl IntoView {
    let app = use_app();
    let navigate = use_navigate();
    let fields = Fields::new();
    let fill = move || {
        if let Some(person) = person_now(app, id) {
            fields.fill(&person);
        }
    };
    fill();
    when_undone(fill);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(person) = person_now(app, id).and_then(|person| fields.read(app, person)) else { return };
        let navigate = navigate.clone();
        app.act(async move {
            app.keep_person(person).await?;
            navigate("/group", super::instead());
            Ok(())
        });
    };
    let [name_error, joined_error, left_error, completed_error] = fields.errors;
    let name_hint = Signal::stored(Some(words::NAME_HINT.to_owned()));
    let stays_hint = Signal::stored(Some(words::STAYS_HINT.to_owned()));
    let has_finished = move || fields.completed.with(|day| !day.is_empty());
    view! {
        <form class="form" on:submit=save novalidate>
            <TextField label=words::NAME value=fields.name error=name_error hint=name_hint/>
            <RadioGroup legend=words::MARK options=options(&Mark::ALL, words::mark) value=fields.mark/>
            <DateField label=words::JOINED value=fields.joined error=joined_error/>
            <DateField label=words::FINISHED_ON value=fields.completed error=completed_error aside=text::IF_ANY/>
            <Show when=has_finished>
                <RadioGroup legend=words::STAYS options=options(&STAYS, words::stays) value=fields.stays hint=stays_hint/>
            </Show>
            <DateField label=words::LEFT_ON value=fields.left error=left_error aside=text::IF_ANY/>
            <button class="button go" type="submit">{words::SAVE}</button>
        </form>
    }
}

/// What is kept of the person, all of it.
#[component]
fn Kept(id: PersonId) -> impl IntoView {
    let app = use_app();
    let name = use_group(move |group| {
        let person = group.person(id);
        person.map(|person| person.name.as_str().to_owned()).unwrap_or_default()
    });
    let said = move || {
        let had_turn = |meeting: &&Meeting| meeting.turn_of(id).is_some();
        let meetings = app.group_room.meetings.with(|meetings| meetings.iter().filter(had_turn).count());
        name.with(|name| words::kept_of(name, meetings))
    };
    view! {
        <section class="section">
            <h2 class="section-title">{words::KEPT}</h2>
            <p>{said}</p>
        </section>
    }
}

/// Asks twice: what is taken from past meetings is seen by nobody any more.
#[component]
fn Erase(id: PersonId) -> impl IntoView {
    let app = use_app();
    let asked = RwSignal::new(false);
    let navigate = use_navigate();
    let erase = move |_: leptos::ev::MouseEvent| {
        let navigate = navigate.clone();
        app.act(async move {
            app.remove_person(id).await?;
            navigate("/group", super::instead());
            Ok(())
        });
    };
    let ask = move || {
        view! { <button class="button danger" type="button" on:click=move |_| asked.set(true)>{words::ERASE}</button> }
    };
    view! {
        <section class="section">
            <p>{words::ERASE_LINE}</p>
            <Show when=move || asked.get() fallback=ask>
                <div class="row" role="group" aria-label=words::ERASE>
                    <button class="button danger" type="button" on:click=erase.clone()>{words::ERASE_SURE}</button>
                    <button class="button" type="button" on:click=move |_| asked.set(false)>{words::KEEP}</button>
                </div>
            </Show>
        </section>
    }
}
