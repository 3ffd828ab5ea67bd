//! The fields of a writer's details, for adding and for editing.
//! It must refuse what could identify them, and only ask about two capitalised words (A34, A56).

use crate::domain::caseload::taken_by;
use crate::domain::id::WriterId;
use crate::domain::name::{CaseLabel, PenName, folded, looks_like_full_name, suggest};
use crate::domain::writer::{Literature, TimeLeft, Writer};
use crate::state::{App, Field};
use crate::ui::components::{CheckBox, SelectField, TextField};
use crate::ui::forms::read_label;
use crate::ui::words::{errors, text, writer as words};
use leptos::prelude::*;

/// Names of the drafts' fields, one a title of literature.
const TITLES: [&str; Literature::ALL.len()] = ["l0", "l1", "l2", "l3", "l4", "l5"];

/// The fields, typed.
#[derive(Clone, Copy)]
pub struct WriterForm {
    pen_name: RwSignal<String>,
    label: RwSignal<String>,
    time_left: RwSignal<String>,
    no_prior: RwSignal<bool>,
    po_box: RwSignal<bool>,
    literature: StoredValue<Vec<(Literature, RwSignal<bool>)>>,
    name_error: RwSignal<Option<String>>,
    label_error: RwSignal<Option<String>>,
    /// The name that was asked about and may be saved as it is.
    asked: RwSignal<String>,
    label_asked: RwSignal<String>,
}

/// The fields, checked.
pub struct WriterDetails {
    /// The pen name.
    pub pen_name: PenName,
    /// The committee's label.
    pub label: Option<CaseLabel>,
    /// Expected time left.
    pub time_left: TimeLeft,
    /// The statement of no prior knowledge.
    pub no_prior_knowledge: bool,
    /// The promise of the PO box only.
    pub po_box_only: bool,
    /// Literature in use.
    pub literature: Vec<Literature>,
}

impl WriterForm {
    /// Begins with what is known.
    pub fn new(writer: Option<&Writer>) -> Self {
        let time_left = writer.map(|writer| writer.time_left).unwrap_or_default();
        let index = TimeLeft::ALL.iter().position(|known| *known == time_left).unwrap_or_default();
        let label = writer.and_then(|writer| writer.label.as_ref()).map(|label| label.as_str().to_owned());
        let uses = |title: &Literature| writer.is_some_and(|writer| writer.literature.contains(title));
        let literature = Literature::ALL.iter().map(|title| (*title, RwSignal::new(uses(title)))).collect();
        Self {
            pen_name: RwSignal::new(writer.map(|writer| writer.pen_name.as_str().to_owned()).unwrap_or_default()),
            label_asked: RwSignal::new(label.clone().unwrap_or_default()),
            label: RwSignal::new(label.unwrap_or_default()),
            time_left: RwSignal::new(index.to_string()),
            no_prior: RwSignal::new(writer.is_some_and(|writer| writer.no_prior_knowledge.is_some())),
            po_box: RwSignal::new(writer.is_some_and(|writer| writer.po_box_only.is_some())),
            literature: StoredValue::new(literature),
            name_error: RwSignal::new(None),
            label_error: RwSignal::new(None),
            asked: RwSignal::new(writer.map(|writer| writer.pen_name.as_str().to_owned()).unwrap_or_default()),
        }
    }

    /// The fields, for a draft.
    pub fn fields(self) -> Vec<(&'static str, Field)> {
        let mut fields = vec![
            ("pen-name", Field::Text(self.pen_name)),
            ("label", Field::Text(self.label)),
            ("time-left", Field::Text(self.time_left)),
            ("no-prior", Field::Tick(self.no_prior)),
            ("po-box", Field::Tick(self.po_box)),
        ];
        let titles = TITLES.into_iter().zip(self.literature.get_value());
        fields.extend(titles.map(|(name, (_, ticked))| (name, Field::Tick(ticked))));
        fields
    }

    /// Reads the details; none while something is refused or first asked about.
    pub fn read(self, app: App, except: Option<WriterId>) -> Option<WriterDetails> {
        let typed = crate::state::composed(&self.pen_name.get_untracked());
        let pen_name = PenName::new(&typed);
        let mut problem = pen_name.as_ref().err().map(|error| errors::text(*error, errors::TextField::WriterName));
        if let Ok(name) = &pen_name {
            if app.lines.with_untracked(|lines| taken_by(lines, name.as_str(), except).is_some()) {
                problem = Some(text::NAME_TAKEN.to_owned());
            } else if looks_like_full_name(name) && self.asked.get_untracked() != name.as_str() {
                self.asked.set(name.as_str().to_owned());
                problem = Some(text::TWO_CAPITALS.to_owned());
            }
        }
        let label = read_label(self.label, self.label_error, self.label_asked);
        let refused = problem.is_some();
        self.name_error.set(problem);
        let literature = self.literature.get_value().into_iter().filter(|(_, ticked)| ticked.get_untracked());
        Some(WriterDetails {
            pen_name: pen_name.ok().filter(|_| !refused)?,
            label: label?,
            time_left: super::chosen(&TimeLeft::ALL, &self.time_left.get_untracked()).unwrap_or_default(),
            no_prior_knowledge: self.no_prior.get_untracked(),
            po_box_only: self.po_box.get_untracked(),
            literature: literature.map(|(title, _)| title).collect(),
        })
    }

    /// Says that the name was taken after all.
    pub fn refused(self, is_taken: bool) {
        if is_taken {
            self.name_error.set(Some(text::NAME_TAKEN.to_owned()));
            crate::state::focus_refused();
        }
    }

    /// Draws the fields; a new writer gets a suggestion instead of the list of literature.
    pub fn view(self, app: App, is_new: bool) -> impl IntoView {
        let times = TimeLeft::ALL.iter().enumerate();
        let times: Vec<_> =
            times.map(|(index, time)| (index.to_string(), words::time_left(*time).to_owned())).collect();
        let draw = move |_| {
            let taken: Vec<String> =
                app.lines.with_untracked(|lines| lines.iter().map(|line| folded(line.pen_name.as_str())).collect());
            if let Some(word) = suggest(crate::state::chance(), &taken) {
                self.pen_name.set(word.to_owned());
                self.name_error.set(None);
            }
        };
        let literature = self.literature.get_value().into_iter();
        let literature =
            literature.map(|(title, ticked)| view! { <CheckBox label=words::literature(title) checked=ticked/> });
        view! {
            <TextField label=text::WRITER_PEN_NAME value=self.pen_name hint=Signal::stored(Some(text::WRITER_PEN_NAME_HINT.to_owned())) error=self.name_error/>
            {is_new.then(|| view! { <button class="button quiet" type="button" on:click=draw>{text::SUGGEST}</button> })}
            <TextField label=text::LABEL value=self.label hint=Signal::stored(Some(text::LABEL_HINT.to_owned())) error=self.label_error aside=text::IF_KNOWN/>
            <SelectField label=text::TIME_LEFT options=times value=self.time_left/>
            <CheckBox label=text::NO_PRIOR checked=self.no_prior/>
            <CheckBox label=text::PO_BOX checked=self.po_box/>
            {(!is_new).then(|| view! { <fieldset class="fieldset"><legend>{text::LITERATURE}</legend>{literature.collect_view()}</fieldset> })}
        }
    }
}
