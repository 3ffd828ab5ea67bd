//! Adding a writer: just starting, or mid-way with what is known.
//! It must ask for nothing that could identify them (R16, R71).

use super::app::{App, Trouble};
use super::dossier::Dossier;
use crate::domain::caseload::taken_by;
use crate::domain::day::{Day, Month};
use crate::domain::id::{EntryId, WriterId};
use crate::domain::letter::{Entry, LetterKind, Posted, Received, What};
use crate::domain::name::{CaseLabel, PenName};
use crate::domain::notice::Told;
use crate::domain::step::{Ladder, Step};
use crate::domain::writer::{TimeLeft, Writer};

/// What is known of a writer who is mid-way.
#[derive(Clone, Debug)]
pub struct Midway {
    /// Since when they write.
    pub since: Month,
    /// The step they are on.
    pub step: Step,
    /// The steps that are done.
    pub done: Vec<Step>,
    /// The last letter that came, and whether it was answered.
    pub last_received: Option<(Day, bool)>,
    /// The last letter that went.
    pub last_posted: Option<Day>,
}

/// A writer to add.
#[derive(Clone, Debug)]
pub struct NewWriter {
    /// The private pen name.
    pub pen_name: PenName,
    /// The committee's label.
    pub label: Option<CaseLabel>,
    /// Expected time left.
    pub time_left: TimeLeft,
    /// The guide's statement of no prior knowledge (R11).
    pub no_prior_knowledge: bool,
    /// The promise to write through the PO box only (R12).
    pub po_box_only: bool,
    /// None when they are just starting.
    pub midway: Option<Midway>,
}

impl App {
    /// Adds a writer and clears the form's draft. Refuses a pen name that another writer has.
    pub async fn add_writer(self, new: NewWriter, draft: &str) -> Result<WriterId, Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let today = self.today_now();
        let settings = self.settings_needed()?;
        let Some(side) = settings.guide.as_ref().map(|guide| guide.side) else {
            self.fail(Trouble::NotSetUp);
            return Err(Trouble::NotSetUp);
        };
        if self.lines_now(|lines| taken_by(lines, new.pen_name.as_str(), None).is_some()) {
            return Err(Trouble::NameTaken);
        }
        let id = WriterId(self.new_opaque());
        let since = new.midway.as_ref().map_or(Month::of(today), |midway| midway.since);
        let ladder = new.midway.as_ref().map(|midway| Ladder::midway(midway.step, &midway.done)).unwrap_or_default();
        let writer = Writer {
            label: new.label,
            time_left: new.time_left,
            no_prior_knowledge: new.no_prior_knowledge.then_some(today),
            po_box_only: new.po_box_only.then_some(today),
            since,
            earlier_letters: new.midway.is_some(),
            ladder,
            ..Writer::begin(id, new.pen_name, side, today)
        };
        let mut dossier = Dossier::begin(writer);
        if let Some(midway) = new.midway {
            self.add_known_letters(&mut dossier, &midway);
        }
        self.keep_dossier(None, dossier, Some(draft), |_| crate::state::Bar::WriterAdded).await?;
        Ok(id)
    }

    fn add_known_letters(self, dossier: &mut Dossier, midway: &Midway) {
        // They were there before the app, and so was the secretary.
        let told = Some(Told::elsewhere(self.today_now()));
        let entry = |what| Entry { told, ..Entry::new(EntryId(self.new_opaque()), what) };
        let mut answers = Vec::new();
        if let Some((in_hand, answered)) = midway.last_received {
            let answered_by_last = answered && midway.last_posted.is_some_and(|posted| posted >= in_hand);
            let letter = Received { answered_before: answered && !answered_by_last, ..Received::on(in_hand) };
            let received = entry(What::Received(letter));
            if answered_by_last {
                answers.push(received.id);
            }
            dossier.add(received, || self.new_opaque().to_string());
        }
        if let Some(posted) = midway.last_posted {
            let letter = Posted { posted, answers, kind: LetterKind::Reply, touches: Vec::new() };
            dossier.add(entry(What::Posted(letter)), || self.new_opaque().to_string());
        }
    }
}
