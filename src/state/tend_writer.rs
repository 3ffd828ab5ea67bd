//! The smaller commands on a writer's page: step progress, agreed work, hold, assignment, details, stop writing.
//! It must not touch letters.

use super::app::{App, Bar, Trouble};
use super::dossier::Dossier;
use crate::domain::caseload::taken_by;
use crate::domain::clock::reply_clock;
use crate::domain::day::Day;
use crate::domain::id::WriterId;
use crate::domain::name::AgreedWork;
use crate::domain::step::{Step, StepState};
use crate::domain::writer::{EndReason, HoldReason, Writer, WriterState};

impl App {
    /// Sets a step's state as of a day and how many questions it has (R37, R39).
    pub async fn set_step(
        self,
        writer: WriterId,
        step: Step,
        state: StepState,
        on: Day,
        total: Option<u16>,
    ) -> Result<(), Trouble> {
        self.tend(writer, None, Bar::StepSet(step, state), |writer| {
            writer.ladder.set(step, state, on);
            writer.ladder.set_total(step, total);
        })
        .await
    }

    /// Says which step they are on; no step's state changes by it (R36, A46).
    pub async fn set_current_step(self, writer: WriterId, step: Step) -> Result<(), Trouble> {
        self.tend(writer, None, Bar::StepIsCurrent(step), |writer| writer.ladder.set_current(step)).await
    }

    /// Sets or clears the next agreed work (R43).
    pub async fn agree_work(self, writer: WriterId, work: Option<AgreedWork>) -> Result<(), Trouble> {
        self.tend(writer, None, Bar::WorkAgreed, |writer| writer.next_work = work).await
    }

    /// Puts the clock on hold (R33).
    pub async fn hold_clock(self, writer: WriterId, since: Day, reason: HoldReason) -> Result<(), Trouble> {
        self.tend(writer, None, Bar::Held, |writer| writer.begin_hold(since, reason)).await
    }

    /// Ends the hold; what is late now is said now (A37).
    pub async fn release_clock(self, writer: WriterId) -> Result<(), Trouble> {
        let today = self.today_now();
        let policy = self.policy_now();
        self.change_writer(
            writer,
            None,
            |dossier| dossier.writer.end_hold(today),
            |dossier| Bar::Released { late: reply_clock(&dossier.line(), today, &policy).late_under_hold(today) },
        )
        .await
    }

    /// Changes the assignment's state (R10).
    pub async fn change_assignment(self, writer: WriterId, state: WriterState, on: Day) -> Result<(), Trouble> {
        self.tend(writer, None, Bar::AssignmentChanged(state), |writer| writer.change_state(state, on, None)).await
    }

    /// Ends the assignment with a reason (R35, A31).
    pub async fn stop_writing(self, writer: WriterId, on: Day, reason: EndReason) -> Result<(), Trouble> {
        self.tend(writer, None, Bar::Stopped, |writer| {
            writer.change_state(WriterState::Ended, on, Some(reason));
        })
        .await
    }

    /// Replaces a writer's details. Refuses a pen name that another writer has.
    pub async fn edit_writer(self, edited: Writer, draft: &str) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        if self.lines_now(|lines| taken_by(lines, edited.pen_name.as_str(), Some(edited.id)).is_some()) {
            return Err(Trouble::NameTaken);
        }
        let change = |dossier: &mut Dossier| {
            let writer = &mut dossier.writer;
            writer.pen_name = edited.pen_name;
            writer.label = edited.label;
            writer.time_left = edited.time_left;
            writer.no_prior_knowledge = edited.no_prior_knowledge;
            writer.po_box_only = edited.po_box_only;
            writer.literature = edited.literature;
        };
        self.change_writer_in_turn(edited.id, Some(draft), change, |_| Bar::WriterEdited).await
    }

    async fn tend(
        self,
        id: WriterId,
        draft: Option<&str>,
        bar: Bar,
        change: impl FnOnce(&mut Writer),
    ) -> Result<(), Trouble> {
        self.change_writer(id, draft, |dossier| change(&mut dossier.writer), move |_| bar).await
    }
}
