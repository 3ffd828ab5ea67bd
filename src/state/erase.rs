//! Erasing: one writer, with or without their counts, or everything; all can be undone for ten seconds (R80, R81).
//! It must leave nothing behind when the ten seconds are over, nor bring anything back afterwards.

use super::app::{App, Bar, Phase, Trouble, trouble};
use super::backup::forget_in_before;
use super::books::{ROSTER, SETTINGS, record, roster_page};
use super::dossier::Dossier;
use crate::device::{notices, page, random, sentinel};
use crate::domain::id::WriterId;
use crate::domain::retention::Tally;
use crate::storage::envelope::RecordId;
use crate::storage::keeper::Change;
use crate::storage::records::{ROSTER_PAGE_LENGTH, Settings, SettingsV1};
use leptos::prelude::*;

/// How long everything can be had back.
pub const UNDO_MS: u32 = 10_000;

impl App {
    /// Erases a writer with all entries from both places. The undo is in memory alone.
    pub async fn erase_writer(self, id: WriterId) -> Result<(), Trouble> {
        self.give_up(id, |_, _| (), Bar::WriterErased).await
    }

    /// Erases a writer who stopped writing long ago, and adds what can be counted to what stays (R81).
    pub async fn keep_only_counts(self, id: WriterId) -> Result<(), Trouble> {
        let (today, policy) = (self.today_now(), self.policy_now());
        let add = |settings: &mut Settings, dossier: &Dossier| {
            settings.tally = settings.tally.and(Tally::of(&dossier.thread(), today, &policy));
        };
        self.give_up(id, add, Bar::OnlyCountsKept).await
    }

    /// Keeps everything of a writer who stopped writing long ago; it is asked about again later (R81).
    pub async fn keep_everything_of(self, id: WriterId) -> Result<(), Trouble> {
        let today = self.today_now();
        let keep = |dossier: &mut Dossier| dossier.writer.kept_on = Some(today);
        self.change_writer(id, None, keep, |_| Bar::EverythingKept).await
    }

    async fn give_up(self, id: WriterId, count: impl FnOnce(&mut Settings, &Dossier), bar: Bar) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        self.show_writer(id).await;
        let dossier = self.dossier.get_untracked();
        let mut lines = self.lines.get_untracked();
        let place = lines.iter().position(|line| line.id == id);
        let (Some(dossier), Some(place)) = (dossier, place) else {
            self.fail(Trouble::NotFound);
            return Err(Trouble::NotFound);
        };
        let mut settings = self.settings_needed()?;
        let pages_before = lines.len().div_ceil(ROSTER_PAGE_LENGTH);
        lines.remove(place);
        let pages = lines.len().div_ceil(ROSTER_PAGE_LENGTH);
        settings.roster_pages = pages;
        count(&mut settings, &dossier);
        let mut put = vec![record(SETTINGS, &SettingsV1::of(&settings))];
        put.extend((place / ROSTER_PAGE_LENGTH..pages).map(|page| roster_page(&lines, page)));
        let mut remove: Vec<RecordId> = dossier.pages.iter().filter_map(|page| RecordId::new(&page.id)).collect();
        remove.extend(RecordId::new(&id.to_string()));
        remove.extend((pages..pages_before).map(|page| RecordId::page(ROSTER, page)));
        for form in ["arrived", "posted", "edit"] {
            remove.extend(RecordId::new(&format!("draft-{form}-{id}")));
        }
        remove.extend([super::note::note_id(id), format!("draft-note-{id}")].iter().filter_map(|id| RecordId::new(id)));
        // Half-done corrections of entries, too.
        remove.extend(dossier.thread().iter().filter_map(|entry| RecordId::new(&format!("draft-entry-{}", entry.id))));
        let erased = remove.clone();
        let undo = self.commit(Change { put, remove }).await?;
        let books = self.books.get_value();
        if let Some(keeper) = books.lock().await.as_mut() {
            forget_in_before(keeper, erased).await;
        }
        self.settings.set(Some(settings));
        self.lines.set(lines);
        self.dossier.set(None);
        self.say(bar, Some(undo));
        Ok(())
    }

    /// Hides everything at once and erases it when ten seconds are over.
    pub async fn erase_everything(self) {
        let turn = self.turn();
        let turn = turn.lock().await;
        let books = self.books.get_value();
        let begun = match books.lock().await.as_mut() {
            Some(keeper) => keeper.begin_erase().await.map_err(trouble),
            None => Err(Trouble::Refused),
        };
        if let Err(trouble) = begun {
            self.fail(trouble);
            return;
        }
        self.close_bar();
        self.phase.set(Phase::Erasing);
        self.lines.set(Vec::new());
        self.dossier.set(None);
        drop(turn);
        // Taken back and begun again, the ten seconds begin again.
        let begun = self.erases.get_value() + 1;
        self.erases.set_value(begun);
        page::rest(UNDO_MS).await;
        if self.phase.get_untracked() == Phase::Erasing && self.erases.get_value() == begun {
            self.finish_erase().await;
        }
    }

    /// Takes the erase back.
    pub async fn keep_everything(self) {
        let turn = self.turn();
        let _turn = turn.lock().await;
        self.erases.update_value(|erases| *erases += 1);
        let books = self.books.get_value();
        if let Some(keeper) = books.lock().await.as_mut()
            && let Err(error) = keeper.cancel_erase().await
        {
            self.fail(trouble(error));
            return;
        }
        self.read_again().await;
        self.phase.set(Phase::Ready);
    }

    async fn finish_erase(self) {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let books = self.books.get_value();
        if let Some(keeper) = books.lock().await.as_mut()
            && keeper.finish_erase(random::random_bytes()).await.is_err()
        {
            // The mark stands, and the opening that follows runs it to its end.
            page::go_home();
            return;
        }
        sentinel::clear().await;
        notices::turn_off().await;
        self.nothing_is_kept_any_more();
        self.settings.set(None);
        self.was_erased.set(true);
        self.phase.set(Phase::Welcome);
    }
}
