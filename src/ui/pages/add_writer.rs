//! "Add a writer": a made-up pen name, the statements, and where the two of them are (R7, R11, R12, R17).
//! It must ask for nothing that could identify anyone.

use super::writer_fields::WriterForm;
use crate::domain::day::{Day, Month, from_iso};
use crate::domain::step::Step;
use crate::state::{Draft, Field, Midway, NewWriter, Trouble};
use crate::ui::components::{CheckBox, DateField, MonthField, PageHead, RadioGroup, SelectField, StepChips};
use crate::ui::forms::read_optional_day;
use crate::ui::routes::use_app;
use crate::ui::words::{step as step_words, text};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

const STARTING: &str = "starting";
const ALREADY: &str = "already";

/// What is asked of writers who are mid-way.
#[derive(Clone, Copy)]
struct MidwayForm {
    since: RwSignal<String>,
    step: RwSignal<String>,
    done: RwSignal<Vec<Step>>,
    received: RwSignal<String>,
    answered: RwSignal<bool>,
    posted: RwSignal<String>,
    errors: [RwSignal<Option<String>>; 3],
}

impl MidwayForm {
    fn new() -> Self {
        Self {
            since: RwSignal::new(String::new()),
            step: RwSignal::new("1".to_owned()),
            done: RwSignal::new(Vec::new()),
            received: RwSignal::new(String::new()),
            answered: RwSignal::new(false),
            posted: RwSignal::new(String::new()),
            errors: std::array::from_fn(|_| RwSignal::new(None)),
        }
    }

    fn fields(self) -> Vec<(&'static str, Field)> {
        vec![
            ("since", Field::Text(self.since)),
            ("step", Field::Text(self.step)),
            ("done", Field::Steps(self.done)),
            ("received", Field::Text(self.received)),
            ("answered", Field::Tick(self.answered)),
            ("posted", Field::Text(self.posted)),
        ]
    }

    fn read(self) -> Option<Midway> {
        let [since_error, received_error, posted_error] = self.errors;
        let since = Month::from_iso(&self.since.get_untracked());
        since_error.set(since.is_none().then(|| text::SINCE_NEEDED.to_owned()));
        let received = read_optional_day(self.received, received_error);
        let posted = read_optional_day(self.posted, posted_error);
        Some(Midway {
            since: since?,
            step: self.step.get_untracked().parse().ok().and_then(Step::new)?,
            done: self.done.get_untracked(),
            last_received: received?.map(|day| (day, self.answered.get_untracked())),
            last_posted: posted?,
        })
    }

    fn days(self) -> impl Iterator<Item = Day> {
        // A month counts from its first day.
        let since = format!("{}-01", self.since.get_untracked());
        let days = [since, self.received.get_untracked(), self.posted.get_untracked()];
        days.into_iter().filter_map(|day| from_iso(&day))
    }

    fn view(self) -> impl IntoView {
        let [since_error, received_error, posted_error] = self.errors;
        let steps: Vec<_> = Step::all().map(|step| (step.number().to_string(), step_words::name(step))).collect();
        let has_received = move || !self.received.with(String::is_empty);
        view! {
            <MonthField label=text::SINCE_MONTH value=self.since error=since_error/>
            <SelectField label=text::ON_STEP options=steps value=self.step/>
            <StepChips legend=text::STEPS_DONE chosen=self.done/>
            <DateField label=text::LAST_RECEIVED value=self.received error=received_error aside=text::IF_ANY/>
            <Show when=has_received><CheckBox label=text::LAST_RECEIVED_ANSWERED checked=self.answered/></Show>
            <DateField label=text::LAST_POSTED value=self.posted error=posted_error aside=text::IF_ANY/>
            <p class="hint">{text::NOTHING_OLDER}</p>
        }
    }
}

/// The page.
#[component]
pub fn AddWriter() -> impl IntoView {
    let app = use_app();
    let form = WriterForm::new(None);
    let midway = MidwayForm::new();
    let start = RwSignal::new(STARTING.to_owned());
    let doubts = crate::ui::forms::Doubts::default();
    let mut fields = form.fields();
    fields.push(("start", Field::Text(start)));
    fields.extend(midway.fields());
    let draft = Draft::watch(app, "draft-add-writer".to_owned(), fields);
    let navigate = use_navigate();
    let save = {
        let draft = draft.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            let known = if start.get_untracked() == ALREADY { midway.read().map(Some) } else { Some(None) };
            let (Some(details), Some(midway_read)) = (form.read(app, None), known) else { return };
            let today = app.today_now();
            let days: Vec<Day> = if midway_read.is_some() { midway.days().collect() } else { Vec::new() };
            let future = days.into_iter().filter(|day| *day > today).map(crate::domain::form::DateDoubt::Future);
            if !doubts.settled(future.collect()) {
                return;
            }
            let new = NewWriter {
                pen_name: details.pen_name,
                label: details.label,
                time_left: details.time_left,
                no_prior_knowledge: details.no_prior_knowledge,
                po_box_only: details.po_box_only,
                midway: midway_read,
            };
            if !draft.begin_saving() {
                return;
            }
            let (navigate, draft) = (navigate.clone(), draft.clone());
            leptos::task::spawn_local(async move {
                match app.add_writer(new, draft.id()).await {
                    Ok(id) => navigate(&format!("/writer#{id}"), super::instead()),
                    Err(trouble) => {
                        draft.resumed();
                        form.refused(trouble == Trouble::NameTaken);
                    }
                }
            });
        }
    };
    let starts =
        vec![(STARTING.to_owned(), text::JUST_STARTING.to_owned()), (ALREADY.to_owned(), text::ALREADY.to_owned())];
    view! {
        <main class="page">
            <PageHead title=text::ADD_WRITER/>
            <super::DraftFound draft=draft/>
            <form class="form" on:submit=save novalidate>
                {form.view(app, true)}
                <RadioGroup legend=text::WHERE_ARE_YOU options=starts value=start/>
                <Show when=move || start.get() == ALREADY>{midway.view()}</Show>
                {doubts.view(app.today.into())}
                <button class="button go" type="submit">{doubts.button(text::SAVE_WRITER)}</button>
            </form>
        </main>
    }
}
