//! Unfinished forms: kept at each pause in typing, found again after leaving the page or closing the app.
//! It must never outlive its form: saving or giving up removes it.

use super::app::{App, KeepForm};
use super::books::record;
use crate::device::page;
use crate::domain::step::Step;
use crate::storage::envelope::RecordId;
use crate::storage::keeper::Change;
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
    /// Tick boxes of things that come and go, each by the id of its thing: another one's tick must never stand for it.
    Ticks(StoredValue<Vec<(String, RwSignal<bool>)>>),
    /// Chosen steps.
    Steps(RwSignal<Vec<Step>>),
}

impl Field {
    fn text(self) -> String {
        match self {
            Self::Text(signal) => signal.get(),
            Self::Tick(signal) => if signal.get() { "1" } else { "0" }.to_owned(),
            Self::Ticks(all) => all.with_value(|all| {
                let said = all.iter().map(|(id, tick)| format!("{id}{}", if tick.get() { "+" } else { "-" }));
                said.collect::<Vec<_>>().join(" ")
            }),
            Self::Steps(signal) => {
                signal.get().iter().map(|step| step.number().to_string()).collect::<Vec<_>>().join(" ")
            }
        }
    }

    fn fill(self, text: &str) {
        match self {
            Self::Text(signal) => signal.set(text.to_owned()),
            Self::Tick(signal) => signal.set(text == "1"),
            Self::Ticks(all) => all.with_value(|all| {
                for (id, tick) in all {
                    let said = text.split(' ').find_map(|said| said.strip_prefix(id.as_str()));
                    tick.set(said.map_or_else(|| tick.get_untracked(), |said| said == "+"));
                }
            }),
            Self::Steps(signal) => {
                signal.set(text.split(' ').filter_map(|number| Step::new(number.parse().ok()?)).collect());
            }
        }
    }
}

impl App {
    /// Finds the draft of a form.
    async fn find_draft(self, id: &str) -> Option<DraftV1> {
        let books = self.books.get_value();
        let mut books = books.lock().await;
        let found = books.as_mut()?.get(&RecordId::new(id)?).await.ok()??;
        DraftV1::read(&found.body)
    }

    /// Keeps or removes the draft of a form; what the status region says is about records, not drafts.
    pub(super) fn keep_draft(self, id: String, draft: Option<DraftV1>) {
        let Some(record_id) = RecordId::new(&id) else { return };
        let change = match draft {
            Some(draft) => Change { put: vec![record(&id, &draft)], remove: Vec::new() },
            None => Change { put: Vec::new(), remove: vec![record_id] },
        };
        let books = self.books.get_value();
        leptos::task::spawn_local(async move {
            if let Some(keeper) = books.lock().await.as_mut() {
                // A draft that cannot be kept is still on the screen.
                drop(keeper.commit(change).await);
            }
        });
    }

    /// Has this keep what is typed on the open page when the page is hidden, locked or updated.
    pub(super) fn set_open_form(self, keep: Option<KeepForm>) {
        self.open_form.try_set_value(keep);
    }

    /// Keeps the open form as a draft at once, and waits until it is kept.
    pub async fn keep_open_form(self) {
        self.open_form.with_value(|keep| {
            if let Some(keep) = keep {
                keep();
            }
        });
        // The draft's own write stands in the queue before this lock.
        page::rest(0).await;
        let books = self.books.get_value();
        drop(books.lock().await);
    }
}

type Snapshot = Vec<(String, String)>;
type Fields = Vec<(&'static str, Field)>;

/// A form's draft.
#[derive(Clone)]
pub struct Draft {
    app: App,
    id: String,
    fields: StoredValue<Fields>,
    /// The form as it was before anything was typed: nothing is kept of that.
    blank: StoredValue<Snapshot>,
    last_kept: StoredValue<Option<Snapshot>>,
    found: RwSignal<bool>,
    /// False until the form was filled, and once it is saved: nothing is kept then.
    is_open: StoredValue<bool>,
    /// A second tap on the button while the first is being saved does nothing.
    is_saving: StoredValue<bool>,
    /// What is being saved.
    in_saving: StoredValue<Snapshot>,
}

impl Draft {
    /// Watches a form: fills it from a draft that was left, then keeps what is typed. The first reading is the blank form.
    pub fn watch(app: App, id: String, fields: Fields) -> Self {
        let draft = Self {
            app,
            id,
            blank: StoredValue::new(snapshot(&fields)),
            fields: StoredValue::new(fields),
            last_kept: StoredValue::new(None),
            found: RwSignal::new(false),
            is_open: StoredValue::new(false),
            is_saving: StoredValue::new(false),
            in_saving: StoredValue::new(Vec::new()),
        };
        let is_filled = RwSignal::new(false);
        let filled = draft.clone();
        leptos::task::spawn_local_scoped(async move {
            filled.fill().await;
            is_filled.set(true);
        });
        draft.keep_at_each_pause(is_filled);
        draft
    }

    fn keep_at_each_pause(&self, is_filled: RwSignal<bool>) {
        let timer: StoredValue<Option<TimeoutHandle>> = StoredValue::new(None);
        let stop = move || {
            if let Some(handle) = timer.try_get_value().flatten() {
                handle.clear();
            }
        };
        let draft = self.clone();
        Effect::new(move |_| {
            // Read for the sake of being told when a field changes.
            drop(draft.fields.with_value(|fields| snapshot(fields)));
            if is_filled.get() {
                stop();
                let draft = draft.clone();
                timer.set_value(set_timeout_with_handle(move || draft.keep(), PAUSE).ok());
            }
        });
        let (draft, app) = (self.clone(), self.app);
        app.set_open_form(Some(Box::new({
            let draft = draft.clone();
            move || draft.keep()
        })));
        on_cleanup(move || {
            stop();
            // Leaving the page is a pause in typing, too.
            draft.keep();
            app.set_open_form(None);
        });
    }

    /// Fills the form from the draft that was left. Looking it up takes a while on a busy phone: a field that was typed into
    /// meanwhile keeps what was typed, and a form that is being saved, or is gone, is left alone.
    async fn fill(&self) {
        let found = self.app.find_draft(&self.id).await;
        if self.is_saving.try_get_value() != Some(false) {
            return;
        }
        if let Some(mut draft) = found {
            self.last_kept.set_value(Some(draft.fields.clone()));
            let (now, blank) = (self.now(), self.blank.get_value());
            draft.fields.retain(|field| {
                now.iter().find(|now| now.0 == field.0) == blank.iter().find(|blank| blank.0 == field.0)
            });
            self.put(&draft.fields);
            self.found.set(true);
        } else {
            self.last_kept.set_value(Some(self.blank.get_value()));
        }
        self.is_open.set_value(true);
    }

    fn put(&self, typed: &Snapshot) {
        for (name, field) in self.fields.get_value() {
            if let Some((_, text)) = typed.iter().find(|(known, _)| known == name) {
                field.fill(text);
            }
        }
    }

    fn now(&self) -> Snapshot {
        untrack(|| self.fields.with_value(|fields| snapshot(fields)))
    }

    /// Keeps what is typed, if it differs from what was kept last; a form that is blank again has no draft.
    fn keep(&self) {
        let now = self.now();
        if !self.is_open.get_value() || self.last_kept.with_value(|kept| kept.as_ref() == Some(&now)) {
            return;
        }
        self.last_kept.set_value(Some(now.clone()));
        let is_blank = self.blank.with_value(|blank| *blank == now);
        self.app.keep_draft(self.id.clone(), (!is_blank).then_some(DraftV1 { fields: now }));
    }

    /// The draft's name, to be removed with the save.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Stops keeping, as the form is being saved; false if it is being saved already, by the tap before.
    #[must_use]
    pub fn begin_saving(&self) -> bool {
        // A page that is left meanwhile has kept what was typed already.
        let Some(is_saving) = self.is_saving.try_update_value(|saving| std::mem::replace(saving, true)) else {
            return true;
        };
        self.is_open.set_value(false);
        self.in_saving.set_value(self.now());
        !is_saving
    }

    /// Keeps again: the form could not be saved, or was saved and emptied for the next.
    pub fn resumed(&self) {
        if self.is_saving.is_disposed() {
            return;
        }
        // An emptied form's draft went with the save: to remove it once more would spoil the undo.
        let blank = self.blank.get_value();
        if self.now() == blank {
            self.last_kept.set_value(Some(blank));
            self.found.set(false);
        }
        self.is_open.set_value(true);
        self.is_saving.set_value(false);
    }

    /// Begins anew with what was just saved, for a form that stays open.
    pub fn saved(&self) {
        if self.is_saving.is_disposed() {
            return;
        }
        // Not what the form says by now: somebody may have typed on.
        let saved = self.in_saving.get_value();
        self.blank.set_value(saved.clone());
        self.last_kept.set_value(Some(saved));
        self.found.set(false);
        self.is_open.set_value(true);
        self.is_saving.set_value(false);
    }

    /// Whether the form was filled from a draft.
    pub fn found(&self) -> Signal<bool> {
        self.found.into()
    }

    /// Gives the draft up: blank form, no record.
    pub fn discard(&self) {
        self.put(&self.blank.get_value());
        self.last_kept.set_value(Some(self.blank.get_value()));
        self.found.set(false);
        self.app.keep_draft(self.id.clone(), None);
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
