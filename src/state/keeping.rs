//! The ways in which all commands read and keep records: a writer, the settings, a whole caseload, and the last change back.
//! It must change a signal only after the keeper took the change.

use super::app::{App, Bar, Phase, SaveStanding, Trouble, Unread, trouble};
use super::books::{
    BACKUPS, COMMITTEE, FACILITIES, NotRead, OUTBOUND, SETTINGS, STANDING, WORDS, load, read, read_lines,
    read_settings, record, roster_page,
};
use super::dossier::Dossier;
use crate::device::{persistence, sentinel};
use crate::domain::backup::Backups;
use crate::domain::caseload::Line;
use crate::domain::committee::Committee;
use crate::domain::id::WriterId;
use crate::domain::standing::Standing;
use crate::storage::envelope::{Record, RecordId};
use crate::storage::keeper::{BrowserKeeper, Change, Undo};
use crate::storage::records::{
    BackupsV1, CommitteeV1, FacilitiesV1, OutboundV1, ROSTER_PAGE_LENGTH, Settings, SettingsV1, StandingV1, WordsV1,
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What is kept beside the caseload, in the order in which it is read.
const BESIDE: [Unread; 6] =
    [Unread::Backups, Unread::Sent, Unread::Words, Unread::Committee, Unread::Facilities, Unread::Standing];

impl App {
    /// Loads a writer for their page; none when the record cannot be read.
    pub async fn show_writer(self, id: WriterId) {
        let books = self.books.get_value();
        let mut books = books.lock().await;
        let Some(keeper) = books.as_mut() else { return };
        let dossier = load(keeper, id).await;
        drop(books);
        self.dossier.try_set(dossier);
    }

    /// Changes one writer: loads the whole truth, applies the change, keeps what differs.
    pub(super) async fn change_writer(
        self,
        id: WriterId,
        draft: Option<&str>,
        change: impl FnOnce(&mut Dossier),
        bar: impl FnOnce(&Dossier) -> Bar,
    ) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        self.change_writer_in_turn(id, draft, change, bar).await
    }

    /// The same, for a command that has its turn already.
    pub(super) async fn change_writer_in_turn(
        self,
        id: WriterId,
        draft: Option<&str>,
        change: impl FnOnce(&mut Dossier),
        bar: impl FnOnce(&Dossier) -> Bar,
    ) -> Result<(), Trouble> {
        self.save.set(SaveStanding::Saving);
        let before = {
            let books = self.books.get_value();
            let mut books = books.lock().await;
            match books.as_mut() {
                Some(keeper) => load(keeper, id).await,
                None => None,
            }
        };
        let Some(before) = before else {
            self.fail(Trouble::NotFound);
            return Err(Trouble::NotFound);
        };
        let mut after = before.clone();
        change(&mut after);
        self.keep_dossier(Some(before), after, draft, bar).await
    }

    /// Changes several writers in one change, each from the whole truth; those that cannot be read stay as they are.
    pub(super) async fn change_writers(
        self,
        ids: &[WriterId],
        change: impl Fn(&mut Dossier),
        bar: Bar,
    ) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        self.save.set(SaveStanding::Saving);
        let mut changed = Vec::new();
        for before in self.dossiers(ids).await {
            let mut after = before.clone();
            change(&mut after);
            changed.push((Some(before), after));
        }
        if changed.is_empty() {
            self.fail(Trouble::NotFound);
            return Err(Trouble::NotFound);
        }
        self.keep_dossiers(changed, None, bar).await
    }

    /// Loads writers with their letters.
    pub(super) async fn dossiers(self, ids: &[WriterId]) -> Vec<Dossier> {
        let books = self.books.get_value();
        let mut books = books.lock().await;
        let Some(keeper) = books.as_mut() else { return Vec::new() };
        let mut dossiers = Vec::new();
        for id in ids {
            dossiers.extend(load(keeper, *id).await);
        }
        dossiers
    }

    /// Keeps a writer with the digest's page, in one change. The command has its turn.
    pub(super) async fn keep_dossier(
        self,
        before: Option<Dossier>,
        after: Dossier,
        draft: Option<&str>,
        bar: impl FnOnce(&Dossier) -> Bar,
    ) -> Result<(), Trouble> {
        let bar = bar(&after);
        self.keep_dossiers(vec![(before, after)], draft, bar).await
    }

    /// Keeps writers, each as it was and as it is, with the pages of the digest that they are on. The command has its turn.
    async fn keep_dossiers(
        self,
        changed: Vec<(Option<Dossier>, Dossier)>,
        draft: Option<&str>,
        bar: Bar,
    ) -> Result<(), Trouble> {
        let mut lines = self.lines.get_untracked();
        let (mut pages, mut put) = (BTreeSet::new(), Vec::new());
        for (before, after) in &changed {
            let line = after.line();
            let place = lines.iter().position(|known| known.id == line.id);
            match place {
                Some(place) => lines[place] = line,
                None => lines.push(line),
            }
            pages.insert(place.unwrap_or(lines.len() - 1) / ROSTER_PAGE_LENGTH);
            put.push(record(&after.writer.id.to_string(), &after.writer_record()));
            put.extend(after.changed_pages(before.as_ref()).iter().map(|(id, letters)| record(id, letters)));
        }
        put.extend(pages.iter().map(|page| roster_page(&lines, *page)));
        let needed = pages.last().map_or(0, |page| page + 1);
        let mut settings = self.settings_now();
        if let Some(settings) = settings.as_mut().filter(|settings| settings.roster_pages < needed) {
            settings.roster_pages = needed;
            put.push(record(SETTINGS, &SettingsV1::of(settings)));
        }
        let remove = draft.and_then(RecordId::new).into_iter().collect();
        let undo = self.commit(Change { put, remove }).await?;
        self.settings.set(settings);
        self.lines.set(lines);
        self.say(bar, Some(undo));
        let open = self.dossier.with_untracked(|open| open.as_ref().map(|open| open.writer.id));
        if let Some((_, after)) = changed.into_iter().find(|(_, after)| Some(after.writer.id) == open) {
            self.dossier.set(Some(after));
        }
        Ok(())
    }

    /// Keeps the settings. The command has its turn.
    pub(super) async fn keep_settings(
        self,
        settings: Settings,
        draft: Option<&str>,
        bar: Option<Bar>,
    ) -> Result<(), Trouble> {
        let mut put = vec![record(SETTINGS, &SettingsV1::of(&settings))];
        if self.settings_now().is_none() {
            // Settings that were lost are given anew, and which pages the digest has is written in them.
            let lines = self.lines.get_untracked();
            put.extend((0..settings.roster_pages).map(|page| roster_page(&lines, page)));
        }
        let remove = draft.and_then(RecordId::new).into_iter().collect();
        let undo = self.commit(Change { put, remove }).await?;
        self.settings.set(Some(settings));
        self.phase.set(Phase::Ready);
        if let Some(bar) = bar {
            self.say(bar, Some(undo));
        }
        Ok(())
    }

    /// Keeps a whole caseload at once.
    pub(super) async fn keep_all(
        self,
        mut settings: Settings,
        dossiers: Vec<Dossier>,
        beside: Vec<Record>,
    ) -> Result<(), Trouble> {
        let lines: Vec<Line> = dossiers.iter().map(Dossier::line).collect();
        settings.roster_pages = lines.len().div_ceil(ROSTER_PAGE_LENGTH);
        let mut put = vec![record(SETTINGS, &SettingsV1::of(&settings))];
        put.extend((0..settings.roster_pages).map(|page| roster_page(&lines, page)));
        for dossier in &dossiers {
            put.push(record(&dossier.writer.id.to_string(), &dossier.writer_record()));
            put.extend(dossier.changed_pages(None).iter().map(|(id, letters)| record(id, letters)));
        }
        put.extend(beside);
        self.commit(Change { put, remove: Vec::new() }).await?;
        self.settings.set(Some(settings));
        self.lines.set(lines);
        Ok(())
    }

    /// Takes the last change back.
    pub async fn undo_last(self) {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let Some(undo) = self.undo.try_update_value(Option::take).flatten() else { return };
        self.save.set(SaveStanding::Saving);
        let books = self.books.get_value();
        let outcome = match books.lock().await.as_mut() {
            Some(keeper) => {
                let outcome = keeper.undo(undo).await;
                self.note_standing(keeper.standing());
                outcome.map_err(trouble)
            }
            None => Err(Trouble::Refused),
        };
        match outcome {
            Ok(_) => {
                self.read_again().await;
                self.say(Bar::Undone, None);
            }
            Err(trouble) => self.fail(trouble),
        }
    }

    /// Writes again what could not be written.
    pub async fn try_again(self) {
        self.save.set(SaveStanding::Saving);
        let books = self.books.get_value();
        if let Some(keeper) = books.lock().await.as_mut() {
            let outcome = keeper.retry().await;
            self.note_standing(keeper.standing());
            if let Err(error) = outcome {
                self.fail(trouble(error));
            }
        }
    }

    /// Reads again what could not be read.
    pub async fn read_unread(self) {
        let turn = self.turn();
        let _turn = turn.lock().await;
        self.read_again().await;
    }

    /// Reads everything that is shown again from the keeper. What cannot be read is left as it is shown.
    pub(super) async fn read_again(self) {
        let open = self.dossier.with_untracked(|open| open.as_ref().map(|open| open.writer.id));
        let books = self.books.get_value();
        let mut books = books.lock().await;
        let Some(keeper) = books.as_mut() else { return };
        self.read_caseload(keeper).await;
        self.read_beside(keeper).await;
        // The other rooms only where they were opened.
        if self.group_room.is_read.get_untracked() {
            self.read_group(keeper).await;
        }
        if self.library_room.is_read() {
            self.read_library(keeper).await;
        }
        let dossier = match open {
            Some(id) => load(keeper, id).await,
            None => None,
        };
        drop(books);
        self.dossier.set(dossier);
    }

    /// Reads the settings and the digest. Mostly it is what is shown already, and then nothing is drawn again.
    pub(super) async fn read_caseload(self, keeper: &mut BrowserKeeper) {
        let settings = read_settings(keeper).await;
        let lines = read_lines(keeper, settings.as_ref().ok().and_then(Option::as_ref)).await;
        self.note_read(Unread::Profile, settings.is_ok());
        self.note_read(Unread::Writers, lines.is_ok());
        if let Ok(settings) = settings
            && self.settings.with_untracked(|shown| *shown != settings)
        {
            self.settings.set(settings);
        }
        if let Ok(lines) = lines
            && self.lines_now(|shown| shown != lines)
        {
            self.lines.set(lines);
        }
    }

    /// Notes whether something that is kept was read.
    fn note_read(self, what: Unread, is_read: bool) {
        let is_known = self.unread.with_untracked(|unread| unread.contains(&what));
        if is_read == is_known {
            self.unread.update(|unread| {
                unread.retain(|known| *known != what);
                unread.extend((!is_read).then_some(what));
            });
        }
    }

    /// Shows what was read; what was not keeps what is shown, and nothing is saved over it.
    fn show_read<T: Send + Sync + 'static>(self, shown: RwSignal<T>, what: Unread, found: Result<T, NotRead>) {
        self.note_read(what, found.is_ok());
        if let Ok(found) = found {
            shown.set(found);
        }
    }

    /// Reads what is beside the caseload: this phone's backups and what left it, the committee's decisions, the facilities and
    /// the guide's standing.
    pub(super) async fn read_beside(self, keeper: &mut BrowserKeeper) {
        let ids = [BACKUPS, OUTBOUND, WORDS, COMMITTEE, FACILITIES, STANDING].map(RecordId::word);
        let Ok(found) = keeper.get_many(&ids).await else {
            for what in BESIDE {
                self.note_read(what, false);
            }
            return;
        };
        let found = |index: usize| found.get(index).and_then(Option::as_ref);
        let backups = read(found(0), |stored: BackupsV1| stored.backups().ok());
        self.show_read(self.backups, Unread::Backups, backups.map(Option::unwrap_or_default));
        let sent = read(found(1), |stored: OutboundV1| stored.sendings().ok());
        self.show_read(self.sent, Unread::Sent, sent.map(Option::unwrap_or_default));
        let words = read(found(2), |stored: WordsV1| stored.typed().ok());
        self.show_read(self.words_typed, Unread::Words, words.map(Some));
        let committee = read(found(3), |stored: CommitteeV1| stored.committee().ok());
        self.show_read(self.committee, Unread::Committee, committee.map(Option::unwrap_or_default));
        let facilities = read(found(4), |stored: FacilitiesV1| stored.facilities().ok());
        self.show_read(self.facilities, Unread::Facilities, facilities.map(Option::unwrap_or_default));
        let standing = read(found(5), |stored: StandingV1| stored.standing().ok());
        self.show_read(self.standing, Unread::Standing, standing.map(Option::unwrap_or_default));
        self.is_beside_read.set(true);
    }

    /// Keeps a change, and counts it as one that no backup holds yet (R79).
    pub(super) async fn commit(self, mut change: Change) -> Result<Undo, Trouble> {
        let counted = self.backups.with_untracked(|backups| backups.changed(self.today_now()));
        // Backups that could not be read are not counted on: what is known of them stays as it is.
        let is_unread = self.unread.with_untracked(|unread| unread.contains(&Unread::Backups));
        let counted = counted.filter(|_| !self.is_sample.get_untracked() && !is_unread);
        change.put.extend(counted.as_ref().map(|backups| record(BACKUPS, &BackupsV1::of(backups))));
        let undo = self.commit_uncounted(change).await?;
        if let Some(counted) = counted {
            self.backups.set(counted);
        }
        Ok(undo)
    }

    /// The one place where a change goes to the keeper.
    pub(super) async fn commit_uncounted(self, change: Change) -> Result<Undo, Trouble> {
        self.save.set(SaveStanding::Saving);
        let books = self.books.get_value();
        let mut books = books.lock().await;
        let outcome = match books.as_mut() {
            Some(keeper) => {
                let outcome = keeper.commit(change).await;
                self.note_standing(keeper.standing());
                outcome.map_err(trouble)
            }
            None => Err(Trouble::Refused),
        };
        drop(books);
        match &outcome {
            Ok(_) => self.remember_that_records_exist(),
            Err(trouble) => self.fail(*trouble),
        }
        outcome
    }

    /// After an erase the next save is a first save again.
    pub(super) fn nothing_is_kept_any_more(self) {
        self.asked_to_persist.set_value(false);
        self.backups.set(Backups::default());
        self.sent.set(Vec::new());
        self.committee.set(Committee::default());
        self.facilities.set(Vec::new());
        self.standing.set(Standing::default());
        self.group_room.clear();
        self.library_room.clear();
        self.header.set_value(None);
        self.has_lock.set(false);
    }

    fn remember_that_records_exist(self) {
        if self.is_sample.get_untracked() || self.asked_to_persist.get_value() {
            return;
        }
        self.asked_to_persist.set_value(true);
        leptos::task::spawn_local(async move {
            sentinel::set().await;
            if !persistence::persisted().await {
                persistence::ask_to_persist().await;
            }
        });
    }
}
