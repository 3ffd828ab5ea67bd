//! Unfinished forms: kept at each pause in typing, found again after leaving the page or closing the app.
//! It must never outlive its form: saving or giving up removes it.

use super::app::App;
use crate::domain::step::Step;
use crate::storage::records::{DraftV1, RecordType};
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use std::time::Duration;

/// How long typing rests before a draft is kept.
const PAUSE: Duration = Duration::from_millis(400);

/// One field of a form.
#[derive(Clone, Copy)]
pub enum Field {
    /// Text, a date or a choice.
    Text(RwSignal<String>),
    /// A tick box.
    Tick(RwSignal<bool>),
    /// Chosen steps.
    Steps(RwSignal<Vec<Step>>),
}

impl Field {
    fn text(self) -> String {
        match self {
            Self::Text(signal) => signal.get(),
            Self::Tick(signal) => if signal.get() { "1" } else { "0" }.to_owned(),
            Self::Steps(signal) => {
                signal.get().iter().map(|step| step.number().to_string()).collect::<Vec<_>>().join(" ")
            }
        }
    }

    fn fill(self, text: &str) {
        match self {
            Self::Text(signal) => signal.set(text.to_owned()),
            Self::Tick(signal) => signal.set(text == "1"),
            Self::Steps(signal) => {
                signal.set(text.split(' ').filter_map(|number| Step::new(number.parse().ok()?)).collect());
            }
        }
    }
}

/// A form's draft.
#[derive(Clone)]
pub struct Draft {
    id: String,
    found: RwSignal<bool>,
    discard: Callback<()>,
    /// False until the form was filled, and once it is saved: nothing is kept then.
    is_open: StoredValue<bool>,
}

impl Draft {
    /// Watches a form: fills it from a draft that was left, then keeps what is typed. The first reading is the blank form.
    pub fn watch(app: App, id: String, fields: Vec<(&'static str, Field)>) -> Self {
        let found = RwSignal::new(false);
        let blank = StoredValue::new(snapshot(&fields));
        let loaded = RwSignal::new(false);
        let is_open = StoredValue::new(false);
        let timer: StoredValue<Option<TimeoutHandle>> = StoredValue::new(None);
        let last_kept = StoredValue::new(None::<Vec<(String, String)>>);
        let keep = {
            let (fields, id) = (fields.clone(), id.clone());
            move || {
                let now = untrack(|| snapshot(&fields));
                if !is_open.get_value() || last_kept.with_value(|kept| kept.as_ref() == Some(&now)) {
                    return;
                }
                last_kept.set_value(Some(now.clone()));
                let untouched = blank.with_value(|blank| *blank == now);
                app.keep_draft(id.clone(), (!untouched).then_some(DraftV1 { fields: now }));
            }
        };
        let discard = {
            let (fields, id) = (fields.clone(), id.clone());
            Callback::new(move |()| {
                let blank = blank.get_value();
                for (name, field) in &fields {
                    if let Some((_, text)) = blank.iter().find(|(kept, _)| kept == name) {
                        field.fill(text);
                    }
                }
                found.set(false);
                app.keep_draft(id.clone(), None);
            })
        };
        {
            let (fields, id) = (fields.clone(), id.clone());
            leptos::task::spawn_local_scoped(async move {
                if let Some(draft) = app.find_draft(&id).await {
                    for (name, text) in &draft.fields {
                        if let Some((_, field)) = fields.iter().find(|(known, _)| known == name) {
                            field.fill(text);
                        }
                    }
                    last_kept.set_value(Some(untrack(|| snapshot(&fields))));
                    found.set(true);
                } else {
                    last_kept.set_value(Some(blank.get_value()));
                }
                is_open.set_value(true);
                loaded.set(true);
            });
        }
        let keep_now = keep.clone();
        app.set_open_form(Some(Box::new(keep_now.clone())));
        Effect::new(move |_| {
            let _ = snapshot(&fields);
            if !loaded.get() {
                return;
            }
            if let Some(handle) = timer.get_value() {
                handle.clear();
            }
            timer.set_value(set_timeout_with_handle(keep.clone(), PAUSE).ok());
        });
        on_cleanup(move || {
            if let Some(handle) = timer.try_get_value().flatten() {
                handle.clear();
            }
            // Leaving the page is a pause in typing, too.
            keep_now();
            app.set_open_form(None);
        });
        Self { id, found, discard, is_open }
    }

    /// The draft's name, to be removed with the save.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Stops keeping: the form is being saved.
    pub fn finished(&self) {
        self.is_open.set_value(false);
    }

    /// Keeps again: the form could not be saved.
    pub fn resumed(&self) {
        self.is_open.set_value(true);
    }

    /// Whether the form was filled from a draft.
    pub fn found(&self) -> Signal<bool> {
        self.found.into()
    }

    /// Gives the draft up: blank form, no record.
    pub fn discard(&self) -> Callback<()> {
        self.discard
    }
}

fn snapshot(fields: &[(&'static str, Field)]) -> Vec<(String, String)> {
    fields.iter().map(|(name, field)| ((*name).to_owned(), field.text())).collect()
}

impl DraftV1 {
    /// Reads a stored draft; one that cannot be read counts as none.
    pub(super) fn read(body: &str) -> Option<Self> {
        Self::from_body(body).ok()
    }
}
