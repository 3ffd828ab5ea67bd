//! Backups: made, read back, restored, and gone back from (R79); and the list of what left this phone (R77).
//! It must hand nothing out itself: the page shows first what will leave, and a tap lets it go.

use super::app::{App, Bar, Notice, Phase, Trouble, trouble};
use super::books::{BACKUPS, OUTBOUND, SETTINGS, dossier_of, record, roster_page};
use super::dossier::Dossier;
use super::lock::{spelled, tried};
use super::note::note_id;
use crate::device::files::{self, Unread};
use crate::device::workshop::{self, Undone};
use crate::domain::backup::{Backups, kept_until};
use crate::domain::caseload::Line;
use crate::domain::day::{Day, days_between, to_iso};
use crate::domain::outbound::{self, Role, Sending, Thing};
use crate::outbound::Preview;
use crate::storage::backup::{self, Backup, BackupError, Counts, LENGTH_LIMIT, is_beside};
use crate::storage::envelope::{Record, RecordId};
use crate::storage::keeper::{BrowserKeeper, Change, Content};
use crate::storage::records::{
    BackupsV1, BeforeV1, FacilitiesV1, GroupV1, MeetingsV1, NoteV1, OutboundV1, ROSTER_PAGE_LENGTH, RecordType,
    SelfChecksV1, Settings, SettingsV1, StandingV1, WriterV1, kind,
};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Why a backup was not made or not read. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileTrouble {
    /// No file was picked.
    NoFile,
    /// The browser did not give the file.
    Unread,
    /// What is inside cannot be used.
    Inside(BackupError),
    /// It is for the holder of a key, not of words.
    NotWords,
    /// Opening it would take more work than is accepted.
    TooMuchWork,
    /// The words are not the ones it was made with.
    WrongWords,
    /// The phone lacks the memory, or the app a part.
    NoMemory,
    /// The app itself could not.
    App(Trouble),
}

/// A file that is ready to leave, but has not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    /// What it is.
    pub thing: Thing,
    /// Its name when it is saved.
    pub name: String,
    /// Its text.
    pub text: String,
    /// What it holds.
    pub counts: Counts,
    /// The person's own words in it, for the identity guard, where it leaves in clear: what the app itself writes, such as
    /// random ids, looks like numbers of all kinds.
    pub typed: String,
    checksum: String,
}

/// A writer whom a restore would add, change or leave out, by pen name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// In the file alone.
    pub added: Vec<String>,
    /// In both, but not the same.
    pub changed: Vec<String>,
    /// On this phone alone: they would be gone.
    pub missing: Vec<String>,
    /// Whether the file holds fewer writers or fewer letters than this phone.
    pub is_fewer: bool,
    /// Whether it holds fewer meetings of the writing group.
    pub is_fewer_meetings: bool,
    /// How many meetings of the writing group there are on this phone, and in the file.
    pub meetings: (usize, usize),
    /// Whether the file holds private notes.
    pub has_notes: bool,
    /// Whether the records of before an earlier restore would be gone.
    pub old_would_go: bool,
    /// Whether this phone holds nothing yet.
    pub is_new_phone: bool,
}

/// What a restore took the place of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OldRecords {
    /// Nothing is kept.
    None,
    /// They are kept.
    Kept(Before),
    /// Something is kept that cannot be read.
    Unreadable,
}

/// A restore that can be gone back from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Before {
    /// The day of the restore.
    pub restored: Day,
    /// The last day on which the old records are kept.
    pub until: Day,
    /// The writers among them.
    pub writers: usize,
}

impl App {
    /// Makes a sealed backup. With a lock its words are asked for, so that one paper opens both.
    pub async fn make_backup(self, words: &str) -> Result<Ready, FileTrouble> {
        self.check_words(Some(words)).await.map_err(FileTrouble::App)?;
        let (text, backup) = self.collect().await?;
        let words = spelled(words);
        let file = workshop::make_file(&text, &words).await.map_err(undone)?;
        Ok(self.ready(Thing::Backup, file, &backup).await)
    }

    /// Makes an export in clear; `words` are those of the lock, where there is one (R78).
    pub async fn make_export(self, words: &str) -> Result<Ready, FileTrouble> {
        self.check_words(Some(words)).await.map_err(FileTrouble::App)?;
        let (text, backup) = self.collect().await?;
        Ok(self.ready(Thing::Export, text, &backup).await)
    }

    async fn collect(self) -> Result<(String, Backup), FileTrouble> {
        // What is being kept right now belongs to it.
        let turn = self.turn();
        let _turn = turn.lock().await;
        let books = self.books.get_value();
        let mut books = books.lock().await;
        let keeper = books.as_mut().ok_or(FileTrouble::App(Trouble::Refused))?;
        let records = keeper.all().await.map_err(|error| FileTrouble::App(trouble(error)))?;
        backup::write(&records, self.today_now()).map_err(FileTrouble::Inside)
    }

    async fn ready(self, thing: Thing, text: String, backup: &Backup) -> Ready {
        let sending = Sending { on: self.today_now(), thing, role: Role::Own, is_done: false };
        self.change_sent(|sent| outbound::begin(sent, sending)).await;
        let stem = format!("between-letters-{}", to_iso(backup.made));
        let name = format!("{stem}.{}", if thing == Thing::Backup { "age" } else { "json" });
        let typed = if thing == Thing::Export { typed(&backup.records) } else { String::new() };
        Ready { thing, name, typed, text, counts: backup.counts, checksum: backup.checksum.clone() }
    }

    /// Opens the ways out of a file that is shown.
    pub fn preview(self, ready: &Ready) -> Preview {
        // Share sheets refuse endings that they do not know.
        Preview::of(ready.text.clone(), format!("{}.txt", ready.name))
    }

    /// Notes that a file left the app. That it can be opened again is not known before it is read back.
    pub async fn handed_over(self, ready: Ready) {
        self.change_sent(|sent| outbound::complete(sent, ready.thing)).await;
        if ready.thing == Thing::Backup {
            let today = self.today_now();
            self.keep_backups(|backups| backups.handed_over(&ready.checksum, today)).await;
        }
        self.say(Bar::HandedOver, None);
    }

    /// Reads the file that was picked in a field, sealed or not, and everything in it. Nothing is changed.
    pub async fn read_file(self, input: web_sys::HtmlInputElement, words: &str) -> Result<Backup, FileTrouble> {
        let bytes = files::read_picked(&input, LENGTH_LIMIT).await.map_err(|unread| match unread {
            Unread::None => FileTrouble::NoFile,
            Unread::TooLarge => FileTrouble::Inside(BackupError::TooLarge),
            Unread::Refused => FileTrouble::Unread,
        })?;
        if backup::is_in_clear(&bytes) {
            return backup::read(&bytes).map_err(FileTrouble::Inside);
        }
        let mut refused = FileTrouble::WrongWords;
        for words in tried(words) {
            match workshop::open_file(&bytes, &words).await.map_err(undone) {
                Ok(text) => return backup::read(&text).map_err(FileTrouble::Inside),
                Err(trouble) => refused = trouble,
            }
            // Whatever else is wrong with a file, other words do not mend it.
            if refused != FileTrouble::WrongWords {
                break;
            }
        }
        Err(refused)
    }

    /// Notes that a file was read back whole.
    pub async fn rehearsed(self, backup: &Backup) {
        let here = self.lines_now(|lines| lines.iter().map(|line| line.id).collect::<Vec<_>>());
        let is_ours = dossiers(&backup.records).iter().any(|dossier| here.contains(&dossier.writer.id));
        let is_last = self
            .backups
            .with_untracked(|known| known.last.as_ref().is_some_and(|last| last.checksum == backup.checksum));
        // Another guide's file opens just as well, and holds nothing of this phone.
        if is_ours || is_last {
            let made = backup.made.min(self.today_now());
            self.keep_backups(|backups| backups.verified(&backup.checksum, made)).await;
        }
    }

    /// What restoring a backup would change.
    pub async fn difference(self, backup: &Backup) -> Result<Difference, FileTrouble> {
        let records = self.all_here().await.map_err(FileTrouble::App)?;
        let (here, there) = (dossiers(&records), dossiers(&backup.records));
        let note = |records: &[Record], dossier: &Dossier| {
            let id = note_id(dossier.writer.id);
            records.iter().find(|record| record.id.as_str() == id).map(|record| record.body.clone())
        };
        let is_same = |known: &Dossier, dossier: &Dossier| {
            known == dossier && note(&records, known) == note(&backup.records, dossier)
        };
        let name = |dossier: &Dossier| dossier.writer.pen_name.as_str().to_owned();
        let letters = |all: &[Dossier]| all.iter().map(|dossier| dossier.thread().len()).sum::<usize>();
        let meetings = (meetings(&records), meetings(&backup.records));
        let mut difference = Difference {
            is_fewer_meetings: meetings.1 < meetings.0,
            meetings,
            is_fewer: there.len() < here.len() || letters(&there) < letters(&here),
            has_notes: backup.records.iter().any(|record| record.kind.as_str() == kind::NOTE),
            old_would_go: self.old_records().await != OldRecords::None,
            is_new_phone: is_new(&records),
            ..Difference::default()
        };
        for dossier in &there {
            match here.iter().find(|known| known.writer.id == dossier.writer.id) {
                None => difference.added.push(name(dossier)),
                Some(known) if is_same(known, dossier) => {}
                Some(_) => difference.changed.push(name(dossier)),
            }
        }
        let is_missing = |known: &&Dossier| there.iter().all(|dossier| dossier.writer.id != known.writer.id);
        difference.missing = here.iter().filter(is_missing).map(name).collect();
        Ok(difference)
    }

    async fn all_here(self) -> Result<Vec<Record>, Trouble> {
        let books = self.books.get_value();
        let mut books = books.lock().await;
        books.as_mut().ok_or(Trouble::Refused)?.all().await.map_err(trouble)
    }

    /// Puts a backup in the place of everything, all of it or nothing. The old records are kept for thirty days; `words` are
    /// those of the lock, where there is one.
    pub async fn restore(self, backup: Backup, words: &str) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let records = whole(&backup.records, self.settings_now()).ok_or(Trouble::NotSetUp)?;
        let verified = Some(backup.made.min(self.today_now()));
        let can_go_back =
            self.replace(records, &Backups { verified, ..Backups::default() }, backup.made, words).await?;
        self.say(Bar::Restored { can_go_back }, None);
        Ok(())
    }

    /// Puts back what a restore took the place of.
    pub async fn go_back(self, words: &str) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let books = self.books.get_value();
        let found = match books.lock().await.as_mut() {
            Some(keeper) => keeper.before().await.map_err(trouble)?,
            None => return Err(Trouble::Refused),
        };
        // Kept long enough and deleted a moment ago, perhaps: nothing must not take the place of everything.
        if !found.iter().any(|record| record.kind.as_str() == kind::BEFORE) {
            return Err(Trouble::NotFound);
        }
        let known = found.iter().find(|record| record.kind.as_str() == kind::BACKUPS);
        let backups =
            known.and_then(|record| BackupsV1::from_body(&record.body).ok()?.backups().ok()).unwrap_or_default();
        let mut records = whole(&found, self.settings_now()).ok_or(Trouble::NotSetUp)?;
        records.extend(found.into_iter().filter(|record| record.kind.as_str() == kind::DRAFT));
        self.replace(records, &backups, self.today_now(), words).await?;
        self.say(Bar::WentBack, None);
        Ok(())
    }

    /// Whether what was there before can be gone back to. The command has its turn, so that none writes what it read before.
    async fn replace(
        self,
        mut records: Vec<Record>,
        backups: &Backups,
        made: Day,
        words: &str,
    ) -> Result<bool, Trouble> {
        let here = self.all_here().await?;
        let is_new = is_new(&here);
        // How to get into the meeting is in no backup, so it stays.
        records.extend(here.into_iter().filter(|record| record.kind.as_str() == kind::MEETING));
        records.push(record(BACKUPS, &BackupsV1::of(backups)));
        // What left this phone did so whatever is restored.
        records.push(record(OUTBOUND, &OutboundV1::of(&self.sent.get_untracked())));
        if is_new {
            // There is nothing to take the place of, and the lock was set a moment ago.
            self.commit_uncounted(Change { put: records, remove: Vec::new() }).await?;
        } else {
            // A clock that is behind today must not end the thirty days before they began.
            let day = self.today_now().max(made).max(self.last_entry().unwrap_or(made));
            let label = record(BEFORE, &BeforeV1::of(day));
            self.renew(words, Content::Other { records, label }).await?;
        }
        self.close_bar();
        self.notices.update(|notices| notices.retain(|notice| !matches!(notice, Notice::Lost(_))));
        self.dossier.set(None);
        self.read_again().await;
        self.phase.set(Phase::Ready);
        Ok(!is_new)
    }

    /// What can be gone back to, and for how long.
    pub async fn old_records(self) -> OldRecords {
        let books = self.books.get_value();
        match books.lock().await.as_mut() {
            Some(keeper) => read_before(keeper).await,
            None => OldRecords::None,
        }
    }

    /// Deletes what could be gone back to.
    pub async fn forget_before(self) -> Result<(), Trouble> {
        let books = self.books.get_value();
        match books.lock().await.as_mut() {
            Some(keeper) => keeper.forget_before().await.map_err(trouble),
            None => Err(Trouble::Refused),
        }
    }

    /// Empties the list of what left this phone.
    pub async fn forget_sent(self) {
        self.change_sent(Vec::clear).await;
    }

    pub(super) async fn change_sent(self, change: impl FnOnce(&mut Vec<Sending>)) {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let mut sent = self.sent.get_untracked();
        change(&mut sent);
        let put = vec![record(OUTBOUND, &OutboundV1::of(&sent))];
        if self.commit_uncounted(Change { put, remove: Vec::new() }).await.is_ok() {
            self.sent.set(sent);
        }
    }

    async fn keep_backups(self, change: impl FnOnce(Backups) -> Backups) {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let backups = change(self.backups.get_untracked());
        let put = vec![record(BACKUPS, &BackupsV1::of(&backups))];
        if self.commit_uncounted(Change { put, remove: Vec::new() }).await.is_ok() {
            self.backups.set(backups);
        }
    }
}

/// The id of the label of old records.
const BEFORE: &str = "before";

/// Deletes what was kept long enough after a restore.
pub(super) async fn forget_what_is_over(keeper: &mut BrowserKeeper, today: Day) {
    // At every opening, so the label alone is read.
    let label = keeper.one_before(&RecordId::word(BEFORE)).await.ok().flatten();
    if let Some(restored) = label.as_ref().and_then(restored)
        && days_between(kept_until(restored), today) > 0
    {
        // Should it not be deleted, it is tried again at the next opening.
        drop(keeper.forget_before().await);
    }
}

/// Erases some records from what a restore had kept aside, and the digest there, which is made anew when it is gone back to.
/// Undone, the writer comes back to the records of today, but not to those.
pub(super) async fn forget_in_before(keeper: &mut BrowserKeeper, mut ids: Vec<RecordId>) {
    let found = keeper.before().await.unwrap_or_default();
    if !found.is_empty() {
        ids.extend(found.into_iter().filter(|record| record.kind.as_str() == kind::ROSTER).map(|record| record.id));
        // Should it not be erased, the page under Restore still says what is kept, and erases it.
        drop(keeper.forget_before_of(&ids).await);
    }
}

async fn read_before(keeper: &mut BrowserKeeper) -> OldRecords {
    let Ok(found) = keeper.before().await else { return OldRecords::Unreadable };
    let label = found.iter().find(|record| record.kind.as_str() == kind::BEFORE);
    let Some(label) = label else {
        return if found.is_empty() { OldRecords::None } else { OldRecords::Unreadable };
    };
    let Some(restored) = restored(label) else { return OldRecords::Unreadable };
    let writers = found.iter().filter(|record| record.kind.as_str() == kind::WRITER).count();
    OldRecords::Kept(Before { restored, until: kept_until(restored), writers })
}

fn restored(label: &Record) -> Option<Day> {
    BeforeV1::from_body(&label.body).ok()?.restored().ok()
}

/// Whether a store holds nothing yet that could be lost.
fn is_new(records: &[Record]) -> bool {
    let own = [kind::SETTINGS, kind::WRITER, kind::LETTERS, kind::NOTE];
    !records.iter().any(|record| own.contains(&record.kind.as_str()) || is_beside(record))
}

/// Everything the store needs for these records: those that belong to a writer, the settings and what is beside the caseload,
/// and the digest made anew.
fn whole(records: &[Record], settings_here: Option<Settings>) -> Option<Vec<Record>> {
    let dossiers = dossiers(records);
    let lines: Vec<Line> = dossiers.iter().map(Dossier::line).collect();
    let found = records.iter().find(|record| record.id.as_str() == SETTINGS);
    let read = found.and_then(|record| SettingsV1::from_body(&record.body).ok()?.settings().ok());
    let mut settings = read.or(settings_here)?;
    settings.roster_pages = lines.len().div_ceil(ROSTER_PAGE_LENGTH);
    let mut all = vec![record(SETTINGS, &SettingsV1::of(&settings))];
    all.extend((0..settings.roster_pages).map(|page| roster_page(&lines, page)));
    let ids = |dossier: &Dossier| {
        let pages = dossier.pages.iter().map(|page| page.id.clone());
        let own = [dossier.writer.id.to_string(), note_id(dossier.writer.id)];
        pages.chain(own).filter_map(|id| RecordId::new(&id)).collect::<Vec<_>>()
    };
    let wanted: BTreeSet<RecordId> = dossiers.iter().flat_map(ids).collect();
    let is_wanted = |record: &&Record| wanted.contains(&record.id) || is_beside(record);
    all.extend(records.iter().filter(is_wanted).cloned());
    Some(all)
}

/// What a person typed, one text a line.
fn typed(records: &[Record]) -> String {
    let mut texts = Vec::new();
    for record in records {
        match record.kind.as_str() {
            kind::NOTE => texts.extend(NoteV1::from_body(&record.body).ok().map(|stored| stored.note().text)),
            kind::WRITER => {
                let Some(writer) = WriterV1::from_body(&record.body).ok().and_then(|stored| stored.writer().ok())
                else {
                    continue;
                };
                texts.push(writer.pen_name.as_str().to_owned());
                texts.extend(writer.label.map(|label| label.as_str().to_owned()));
                texts.extend(writer.next_work.map(|work| work.as_str().to_owned()));
            }
            kind::STANDING => {
                let stored = StandingV1::from_body(&record.body).ok().and_then(|stored| stored.standing().ok());
                texts.extend(stored.map(|standing| standing.tasks));
            }
            kind::GROUP => {
                let stored = GroupV1::from_body(&record.body).ok().and_then(|stored| stored.group().ok());
                let Some(group) = stored else { continue };
                let said = group.people.into_iter().filter_map(|person| person.intention);
                let now = group.under_way.map(|under_way| under_way.intentions).unwrap_or_default();
                let said = said.map(|(_, said)| said).chain(now.into_iter().map(|(_, said)| said));
                texts.extend(said.map(|intention| intention.as_str().to_owned()));
            }
            kind::SELF_CHECKS => {
                let stored = SelfChecksV1::from_body(&record.body).ok().and_then(|stored| stored.self_checks().ok());
                for check in stored.unwrap_or_default() {
                    texts.extend([check.stopped, check.problems, check.intend]);
                }
            }
            kind::FACILITIES => {
                let stored = FacilitiesV1::from_body(&record.body).ok().and_then(|stored| stored.facilities().ok());
                for facility in stored.unwrap_or_default() {
                    texts.extend(facility.public_name);
                    texts.push(facility.rules);
                }
            }
            _ => {}
        }
    }
    texts.join("\n")
}

fn dossiers(records: &[Record]) -> Vec<Dossier> {
    let by_id: BTreeMap<&RecordId, &Record> = records.iter().map(|record| (&record.id, record)).collect();
    let find = |id: &RecordId| by_id.get(id).map(|record| (*record).clone());
    let writers = records.iter().filter(|record| record.kind.as_str() == kind::WRITER);
    writers.filter_map(|writer| dossier_of(writer, find)).collect()
}

/// How many meetings of the writing group were held.
fn meetings(records: &[Record]) -> usize {
    let of_year = records.iter().filter(|record| record.kind.as_str() == kind::MEETINGS);
    let held = of_year.filter_map(|record| MeetingsV1::from_body(&record.body).ok()?.meetings().ok());
    held.map(|meetings| meetings.len()).sum()
}

fn undone(undone: Undone) -> FileTrouble {
    match undone {
        Undone::Unable => FileTrouble::NoMemory,
        Undone::Refused(why) => match why.as_str() {
            "too-large" => FileTrouble::Inside(BackupError::TooLarge),
            "not-age" => FileTrouble::Inside(BackupError::NotOurs),
            "newer" => FileTrouble::Inside(BackupError::Newer),
            "not-words" => FileTrouble::NotWords,
            "too-much-work" => FileTrouble::TooMuchWork,
            "wrong-words" => FileTrouble::WrongWords,
            _ => FileTrouble::Inside(BackupError::Damaged),
        },
    }
}
