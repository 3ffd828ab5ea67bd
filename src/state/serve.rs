//! The guide's service around the letters: boundaries, agreement, welcome pack, facility, mail that went astray, and the papers
//! after an end (R56, R60 to R70, R74). It must keep only kinds and days.

use super::app::{App, Bar, Trouble};
use super::books::{FACILITIES, record};
use crate::domain::agreement::{Agreement, Pack};
use crate::domain::boundary::{Asked, Request};
use crate::domain::day::Day;
use crate::domain::facility::Facility;
use crate::domain::id::WriterId;
use crate::domain::mail::{Incident, Mishap};
use crate::domain::writer::{HoldReason, Writer};
use crate::storage::keeper::Change;
use crate::storage::records::FacilitiesV1;
use leptos::prelude::*;

impl App {
    /// Notes that a writer asked for something, by kind and today's date alone (R70).
    pub async fn note_request(self, writer: WriterId, kind: Asked) -> Result<(), Trouble> {
        let request = Request { kind, on: self.today_now() };
        self.serve(writer, Bar::RequestNoted, |writer| writer.requests.push(request)).await
    }

    /// Notes how far the agreement is (R60).
    pub async fn set_agreement(self, writer: WriterId, agreement: Agreement) -> Result<(), Trouble> {
        self.serve(writer, Bar::Noted, |writer| writer.agreement = agreement).await
    }

    /// Notes what the secretary sent (R65).
    pub async fn set_pack(self, writer: WriterId, pack: Pack) -> Result<(), Trouble> {
        self.serve(writer, Bar::Noted, |writer| writer.pack = pack).await
    }

    /// Notes where a writer is. Another facility than before opens the question of the agreement again (R62).
    pub async fn place_writer(self, writer: WriterId, facility: Option<u8>) -> Result<(), Trouble> {
        let today = self.today_now();
        let change = |writer: &mut Writer| {
            // To note no place any more, or the first one, is no move.
            let is_move = writer.facility.zip(facility).is_some_and(|(before, after)| before != after);
            if is_move {
                writer.agreement.moved(today);
            }
            writer.facility = facility;
        };
        self.serve(writer, Bar::Noted, change).await
    }

    /// Notes what happened to mail, and puts the clock on hold if that is wanted (R33, R56). A move opens the question of
    /// the agreement again (R62).
    pub async fn note_mishap(self, writer: WriterId, kind: Mishap, on: Day, hold: bool) -> Result<(), Trouble> {
        let change = |writer: &mut Writer| {
            writer.incidents.push(Incident { kind, on, settled: None });
            if kind == Mishap::Moved {
                writer.agreement.moved(on);
            }
            if let Some(reason) = kind.hold_reason().filter(|_| hold) {
                writer.begin_hold(on, reason);
            }
        };
        self.serve(writer, Bar::MishapNoted, change).await
    }

    /// Notes that everything that went astray with a writer's mail is settled: sent again, or given up (R56).
    pub async fn settle_mishaps(self, writer: WriterId) -> Result<(), Trouble> {
        let today = self.today_now();
        let change = |writer: &mut Writer| {
            for incident in writer.incidents.iter_mut().filter(|incident| incident.is_open()) {
                incident.settled = Some(today);
            }
        };
        self.serve(writer, Bar::Noted, change).await
    }

    /// Notes when the letters on paper were returned or destroyed; none takes it back.
    pub async fn settle_papers(self, writer: WriterId, on: Option<Day>) -> Result<(), Trouble> {
        self.serve(writer, Bar::Noted, |writer| writer.papers_settled = on).await
    }

    /// Puts the clocks of all who write on hold, as when the guide steps back.
    pub async fn hold_all_clocks(self) -> Result<(), Trouble> {
        let ids: Vec<WriterId> =
            self.lines_now(|lines| lines.iter().filter(|line| line.is_running()).map(|line| line.id).collect());
        let today = self.today_now();
        self.change_writers(&ids, |dossier| dossier.writer.begin_hold(today, HoldReason::Other), Bar::AllHeld).await
    }

    /// Keeps a facility: a new one, or one that is known by its number (R74).
    pub async fn keep_facility(self, facility: Facility, draft: &str) -> Result<(), Trouble> {
        let change = |facilities: &mut Vec<Facility>| {
            facilities.retain(|known| known.number != facility.number);
            facilities.push(facility);
            facilities.sort_by_key(|facility| facility.number);
        };
        self.change_facilities(change, Some(draft)).await
    }

    /// Takes a facility off the list; writers who were there keep its letter.
    pub async fn remove_facility(self, number: u8) -> Result<(), Trouble> {
        self.change_facilities(|facilities| facilities.retain(|known| known.number != number), None).await
    }

    async fn change_facilities(
        self,
        change: impl FnOnce(&mut Vec<Facility>),
        draft: Option<&str>,
    ) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let mut facilities = self.facilities.get_untracked();
        change(&mut facilities);
        let put = vec![record(FACILITIES, &FacilitiesV1::of(&facilities))];
        self.keep_beside(Change { put, remove: Vec::new() }, draft, Bar::Noted).await?;
        self.facilities.set(facilities);
        Ok(())
    }

    async fn serve(self, writer: WriterId, bar: Bar, change: impl FnOnce(&mut Writer)) -> Result<(), Trouble> {
        self.change_writer(writer, None, |dossier| change(&mut dossier.writer), |_| bar).await
    }
}
