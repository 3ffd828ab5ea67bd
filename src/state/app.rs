//! The app's state: every signal, and the two ways in which all commands keep a change.
//! It must change a signal only after the keeper took the change.

use super::dossier::{Dossier, Page};
use crate::device::today::clocks;
use crate::device::{page, persistence, random, sentinel};
use crate::domain::backup::Backups;
use crate::domain::caseload::Line;
use crate::domain::day::Day;
use crate::domain::id::{EntryId, Opaque, WriterId};
use crate::domain::letter::Direction;
use crate::domain::outbound::Sending;
use crate::domain::policy::Policy;
use crate::domain::step::{Step, StepState};
use crate::domain::thread::last_day;
use crate::domain::writer::WriterState;
use crate::storage::database::Names;
use crate::storage::envelope::{Kind, Record, RecordId};
use crate::storage::error::{DatabaseError, KeepError};
use crate::storage::keeper::{BrowserKeeper, Change, Standing, Undo};
use crate::storage::lock::{Lock, LockError};
use crate::storage::records::{
    BackupsV1, DraftV1, LettersV1, OutboundV1, PageRefV1, ROSTER_PAGE_LENGTH, RecordType, RosterV1, SCHEMA, Settings,
    SettingsV1, WordsV1, WriterV1, kind,
};
use futures_util::lock::Mutex;
use leptos::prelude::*;
use std::rc::Rc;

/// What the whole page is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The records are being opened.
    Opening,
    /// Nothing is here yet.
    Welcome,
    /// Records exist, but the page was not answered by the service worker.
    Unanswered,
    /// Another tab has the records.
    Elsewhere,
    /// Both places are empty, yet records existed.
    Missing,
    /// The records are sealed, and wait for the words.
    Locked,
    /// The records are sealed, and no header says how to open them.
    LockUnusable(LockError),
    /// The caseload is shown.
    Ready,
    /// Everything is hidden and about to be erased.
    Erasing,
}

/// Whether the service worker answered the page, without which nothing private is taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It did, or this is the sample, or a browser that keeps nothing.
    Yes,
    /// It is being put on the device; the page is loaded again as soon as it is at work.
    NotYet,
    /// It could not be put there, or did not answer even so.
    No,
}

/// How the last change rests, for the status region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveStanding {
    /// Nothing was changed yet.
    Quiet,
    /// A change is being written.
    Saving,
    /// It is in the database.
    Saved,
    /// The device is full; the change is in memory.
    NotSavedFull,
    /// The browser keeps nothing; the change is in memory.
    NotSavedBlocked,
    /// The browser refused for another reason; the change is in memory.
    NotSaved,
}

/// Why a command did not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is no profile yet.
    NotSetUp,
    /// Another writer has the pen name.
    NameTaken,
    /// The writer's record could not be read.
    NotFound,
    /// Another tab took over.
    Elsewhere,
    /// The records are a newer program's.
    ReadOnly,
    /// Writers are on the list that the guide would leave (R14).
    OtherList,
    /// It was changed again since.
    ChangedSince,
    /// The words do not open the lock.
    WrongWords,
    /// Wrong words were given a moment ago.
    MustWait,
    /// The phone lacks the memory to open the lock, or the app a part.
    NoMemory,
    /// The person stopped the phone's question, or it took too long.
    PasskeyStopped,
    /// The passkey does not open the lock, or this device has none that could.
    NoPasskey,
    /// The browser refused.
    Refused,
}

/// Something the person should know about the store as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Notice {
    /// A newer program's records: nothing is changed.
    Newer,
    /// The browser keeps nothing.
    NotKept,
    /// So many records are damaged in both places and set aside.
    SetAside(usize),
    /// So many letters were in the database alone and are gone.
    Lost(usize),
}

/// What just happened, for the bar.
#[derive(Clone, Debug, PartialEq)]
pub enum Bar {
    /// A writer was added.
    WriterAdded,
    /// A writer's details were changed.
    WriterEdited,
    /// A letter was logged; the line says by when to answer.
    LetterLogged {
        /// The writer's line.
        line: Box<Line>,
        /// The new letter.
        letter: EntryId,
    },
    /// A reply was logged.
    ReplyLogged {
        /// The writer's line.
        line: Box<Line>,
    },
    /// An entry was corrected.
    EntryCorrected,
    /// An entry was deleted.
    EntryDeleted,
    /// A step's state was set.
    StepSet(Step, StepState),
    /// The next agreed work was set.
    WorkAgreed,
    /// The clock was put on hold.
    Held,
    /// The hold ended; so many days are late now.
    Released {
        /// Days late, if any.
        late: Option<i64>,
    },
    /// The assignment changed.
    AssignmentChanged(WriterState),
    /// They stop writing.
    Stopped,
    /// The profile was saved.
    ProfileSaved,
    /// Days away were added.
    AwayAdded,
    /// Days away were removed.
    AwayRemoved,
    /// A writer was erased.
    WriterErased,
    /// A writer was erased, and counted.
    OnlyCountsKept,
    /// Everything of a writer who stopped is kept for now.
    EverythingKept,
    /// The records are sealed now.
    LockSet,
    /// The records were sealed anew.
    LockChanged,
    /// The records are in clear again.
    LockRemoved,
    /// The lock opens by a passkey now, too.
    PasskeySet,
    /// It does no more.
    PasskeyRemoved,
    /// The words open the lock.
    WordsRight,
    /// Something was undone.
    Undone,
    /// A note was kept.
    NoteKept,
    /// A file left the app.
    HandedOver,
    /// A backup took the place of everything.
    Restored {
        /// Whether there was something before.
        can_go_back: bool,
    },
    /// The records of before a restore are back.
    WentBack,
    /// An undo was refused.
    Failed(Trouble),
}

/// How long the bar stands and offers its undo.
const BAR_MS: u32 = 10_000;
/// Where the bar is found on the page.
const BAR: &str = ".bar";

type Books = Rc<Mutex<Option<BrowserKeeper>>>;
type KeepForm = Box<dyn Fn()>;

/// All of it. Copied freely; it holds only handles.
#[derive(Clone, Copy)]
pub struct App {
    /// What the page is doing.
    pub phase: RwSignal<Phase>,
    /// Whether the page may take in anything private.
    pub answered: RwSignal<Answered>,
    /// Today.
    pub today: RwSignal<Day>,
    /// The profile and choices.
    pub settings: RwSignal<Option<Settings>>,
    /// A line for each writer, in the order in which they were added.
    pub lines: RwSignal<Vec<Line>>,
    /// The writer whose page is open.
    pub dossier: RwSignal<Option<Dossier>>,
    /// What just happened.
    pub bar: RwSignal<Option<Bar>>,
    /// Whether it can be undone.
    pub can_undo: RwSignal<bool>,
    /// How the last change rests.
    pub save: RwSignal<SaveStanding>,
    /// What the person should know.
    pub notices: RwSignal<Vec<Notice>>,
    /// Whether a new version of the app waits.
    pub update_ready: RwSignal<bool>,
    /// Whether this is the sample.
    pub is_sample: RwSignal<bool>,
    /// Whether everything was just erased.
    pub was_erased: RwSignal<bool>,
    /// Whether the records are sealed.
    pub has_lock: RwSignal<bool>,
    /// What is known of this phone's backups.
    pub backups: RwSignal<Backups>,
    /// What left this phone.
    pub sent: RwSignal<Vec<Sending>>,
    /// When the words of the lock were typed last, where there is a passkey.
    pub(super) words_typed: RwSignal<Option<Day>>,
    /// The lock's header, for whoever brings the words.
    pub(super) header: StoredValue<Option<Lock>>,
    /// Whether the page is being locked: it stays covered until it is loaded again.
    pub(super) is_locking: StoredValue<bool>,
    /// When the last wrong words were given, in milliseconds of the even clock: the other can be set forward. The opening of
    /// the page, if that is later.
    pub(super) last_wrong: StoredValue<f64>,
    pub(super) books: StoredValue<Books, LocalStorage>,
    /// One command at a time: what it reads from the signals is still true when it is kept. Taken before the books.
    turns: StoredValue<Rc<Mutex<()>>, LocalStorage>,
    pub(super) undo: StoredValue<Option<Undo>, LocalStorage>,
    open_form: StoredValue<Option<KeepForm>, LocalStorage>,
    asked_to_persist: StoredValue<bool>,
    /// Counts what the bar said, so that an old timer does not close a new bar.
    said: StoredValue<u32>,
    /// Counts the times everything was to be erased or had back, so that an old timer ends no later erase.
    pub(super) erases: StoredValue<u32>,
}

impl App {
    /// Makes the state, empty and opening.
    pub(super) fn new(today: Day) -> Self {
        Self {
            phase: RwSignal::new(Phase::Opening),
            answered: RwSignal::new(Answered::Yes),
            today: RwSignal::new(today),
            settings: RwSignal::new(None),
            lines: RwSignal::new(Vec::new()),
            dossier: RwSignal::new(None),
            bar: RwSignal::new(None),
            can_undo: RwSignal::new(false),
            save: RwSignal::new(SaveStanding::Quiet),
            notices: RwSignal::new(Vec::new()),
            update_ready: RwSignal::new(false),
            is_sample: RwSignal::new(false),
            was_erased: RwSignal::new(false),
            has_lock: RwSignal::new(false),
            backups: RwSignal::new(Backups::default()),
            sent: RwSignal::new(Vec::new()),
            words_typed: RwSignal::new(None),
            header: StoredValue::new(None),
            is_locking: StoredValue::new(false),
            last_wrong: StoredValue::new(clocks()[0]),
            books: StoredValue::new_local(Rc::new(Mutex::new(None))),
            turns: StoredValue::new_local(Rc::default()),
            undo: StoredValue::new_local(None),
            open_form: StoredValue::new_local(None),
            asked_to_persist: StoredValue::new(false),
            said: StoredValue::new(0),
            erases: StoredValue::new(0),
        }
    }

    /// The committee's numbers; settings of their own come with the guide's whole service.
    pub fn policy(self) -> Policy {
        Policy::default()
    }

    /// Today, read once.
    pub fn today_now(self) -> Day {
        self.today.get_untracked()
    }

    /// The lock behind a command's turn.
    pub(super) fn turn(self) -> Rc<Mutex<()>> {
        self.turns.get_value()
    }

    pub(super) fn settings_now(self) -> Option<Settings> {
        self.settings.get_untracked()
    }

    /// The settings, for a command that needs them; where they are lost or a newer program's, the bar says so.
    pub(super) fn settings_needed(self) -> Result<Settings, Trouble> {
        self.settings_now().ok_or_else(|| {
            let is_newer = self.notices.with_untracked(|notices| notices.contains(&Notice::Newer));
            let trouble = if is_newer { Trouble::ReadOnly } else { Trouble::NotSetUp };
            self.fail(trouble);
            trouble
        })
    }

    pub(super) fn lines_now<T>(self, read: impl FnOnce(&[Line]) -> T) -> T {
        self.lines.with_untracked(|lines| read(lines))
    }

    pub(super) fn new_opaque(self) -> Opaque {
        Opaque::new(random::random_bytes())
    }

    /// The last day noted anywhere with a writer, to tell a device's wrong date (R32).
    pub fn last_entry(self) -> Option<Day> {
        self.lines_now(|lines| lines.iter().flat_map(|line| [line.last_received, line.last_posted]).flatten().max())
    }

    /// Runs a command whose trouble needs no word beyond the bar's, which says it already.
    pub fn act(self, command: impl Future<Output = Result<(), Trouble>> + 'static) {
        leptos::task::spawn_local(async move {
            let _told_in_the_bar = command.await;
        });
    }

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
        self.keep_dossier(Some(&before), after, draft, bar).await
    }

    /// Keeps a writer with the digest's page, in one change. The command has its turn.
    pub(super) async fn keep_dossier(
        self,
        before: Option<&Dossier>,
        after: Dossier,
        draft: Option<&str>,
        bar: impl FnOnce(&Dossier) -> Bar,
    ) -> Result<(), Trouble> {
        let line = after.line();
        let mut lines = self.lines.get_untracked();
        let place = lines.iter().position(|known| known.id == line.id);
        match place {
            Some(place) => lines[place] = line,
            None => lines.push(line),
        }
        let page = place.unwrap_or(lines.len() - 1) / ROSTER_PAGE_LENGTH;
        let mut put = vec![record(&after.writer.id.to_string(), &after.writer_record()), roster_page(&lines, page)];
        put.extend(after.changed_pages(before).iter().map(|(id, letters)| record(id, letters)));
        let mut settings = self.settings_now();
        if let Some(settings) = settings.as_mut().filter(|settings| settings.roster_pages <= page) {
            settings.roster_pages = page + 1;
            put.push(record(SETTINGS, &SettingsV1::of(settings)));
        }
        let remove = draft.and_then(RecordId::new).into_iter().collect();
        let undo = self.commit(Change { put, remove }).await?;
        self.settings.set(settings);
        self.lines.set(lines);
        self.say(bar(&after), Some(undo));
        if self.dossier.with_untracked(|open| open.as_ref().is_some_and(|open| open.writer.id == after.writer.id)) {
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
    pub(super) async fn keep_all(self, mut settings: Settings, dossiers: Vec<Dossier>) -> Result<(), Trouble> {
        let lines: Vec<Line> = dossiers.iter().map(Dossier::line).collect();
        settings.roster_pages = lines.len().div_ceil(ROSTER_PAGE_LENGTH);
        let mut put = vec![record(SETTINGS, &SettingsV1::of(&settings))];
        put.extend((0..settings.roster_pages).map(|page| roster_page(&lines, page)));
        for dossier in &dossiers {
            put.push(record(&dossier.writer.id.to_string(), &dossier.writer_record()));
            put.extend(dossier.changed_pages(None).iter().map(|(id, letters)| record(id, letters)));
        }
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

    /// Closes the bar; what it said can no longer be undone.
    pub fn close_bar(self) {
        self.bar.set(None);
        self.can_undo.set(false);
        self.undo.set_value(None);
    }

    /// The person has read a notice; what was lost is not told again.
    pub async fn dismiss(self, notice: Notice) {
        self.notices.update(|notices| notices.retain(|known| *known != notice));
        if let Notice::Lost(_) = notice {
            let books = self.books.get_value();
            if let Some(keeper) = books.lock().await.as_mut() {
                // Should it not be written, the person is told once more.
                drop(keeper.forget_lost().await);
            }
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

    /// Reads everything that is shown again from the keeper.
    pub(super) async fn read_again(self) {
        let open = self.dossier.with_untracked(|open| open.as_ref().map(|open| open.writer.id));
        let books = self.books.get_value();
        let mut books = books.lock().await;
        let Some(keeper) = books.as_mut() else { return };
        let settings = read_settings(keeper).await;
        let lines = read_lines(keeper, settings.as_ref()).await;
        self.read_about_phone(keeper).await;
        let dossier = match open {
            Some(id) => load(keeper, id).await,
            None => None,
        };
        drop(books);
        self.settings.set(settings);
        self.lines.set(lines);
        self.dossier.set(dossier);
    }

    /// Reads what is about this phone alone: its backups, and what left it.
    pub(super) async fn read_about_phone(self, keeper: &mut BrowserKeeper) {
        let ids = [BACKUPS, OUTBOUND, WORDS].map(RecordId::word);
        let found = keeper.get_many(&ids).await.unwrap_or_default();
        let body = |index: usize| Some(found.get(index)?.as_ref()?.body.as_str());
        let backups = body(0).and_then(|body| BackupsV1::from_body(body).ok()?.backups().ok());
        let sent = body(1).and_then(|body| OutboundV1::from_body(body).ok()?.sendings().ok());
        self.backups.set(backups.unwrap_or_default());
        self.sent.set(sent.unwrap_or_default());
        self.words_typed.set(body(2).and_then(|body| WordsV1::from_body(body).ok()?.typed().ok()));
    }

    /// Keeps a change, and counts it as one that no backup holds yet (R79).
    pub(super) async fn commit(self, mut change: Change) -> Result<Undo, Trouble> {
        let counted = self.backups.with_untracked(|backups| backups.changed(self.today_now()));
        let counted = counted.filter(|_| !self.is_sample.get_untracked());
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

    /// Says what happened, for ten seconds; longer while the focus is in it.
    pub(super) fn say(self, bar: Bar, undo: Option<Undo>) {
        self.can_undo.set(undo.is_some());
        self.undo.set_value(undo);
        self.bar.set(Some(bar));
        let said = self.said.get_value() + 1;
        self.said.set_value(said);
        leptos::task::spawn_local(async move {
            loop {
                page::rest(BAR_MS).await;
                if self.said.get_value() != said {
                    return;
                }
                if !page::is_in_use(BAR) {
                    self.close_bar();
                    return;
                }
            }
        });
    }

    pub(super) fn fail(self, trouble: Trouble) {
        if trouble == Trouble::Elsewhere {
            // A tab that lost its hold drops its memory whole; what it finds then is the notice.
            page::reload();
        }
        if self.save.get_untracked() == SaveStanding::Saving {
            self.save.set(SaveStanding::Quiet);
        }
        self.say(Bar::Failed(trouble), None);
    }

    pub(super) fn note_standing(self, standing: &Standing) {
        self.save.set(match standing {
            Standing::Saved => SaveStanding::Saved,
            Standing::NotSaved(DatabaseError::Full) => SaveStanding::NotSavedFull,
            Standing::MemoryOnly(_) => SaveStanding::NotSavedBlocked,
            Standing::NotSaved(_) => SaveStanding::NotSaved,
            Standing::Lost | Standing::ReadOnlyNewer | Standing::Sealed => SaveStanding::Quiet,
        });
    }

    /// Finds the draft of a form.
    pub(super) async fn find_draft(self, id: &str) -> Option<DraftV1> {
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

    /// The last day of a direction in the open thread.
    pub fn last_in_thread(self, direction: Direction) -> Option<Day> {
        self.dossier.with(|dossier| dossier.as_ref().and_then(|dossier| last_day(&dossier.thread(), direction)))
    }
}

/// The id of the settings.
pub(super) const SETTINGS: &str = "settings";
/// More pages than any caseload has: settings that claim so are wrong.
const MOST_PAGES: usize = 1_000;
/// The word before the number of a digest's page.
pub(super) const ROSTER: &str = "roster";

/// The id of what is known of the backups.
pub(super) const BACKUPS: &str = "backups";
/// The id of what left this phone.
pub(super) const OUTBOUND: &str = "outbound";

/// The id of when the words were typed last.
pub(super) const WORDS: &str = "words";

/// Says up to which schema this program knows a kind.
pub(super) fn known(kind: &Kind) -> Option<u32> {
    let kinds = [
        kind::SETTINGS,
        kind::ROSTER,
        kind::WRITER,
        kind::LETTERS,
        kind::DRAFT,
        kind::NOTE,
        kind::BACKUPS,
        kind::OUTBOUND,
        kind::WORDS,
        kind::BEFORE,
    ];
    kinds.contains(&kind.as_str()).then_some(SCHEMA)
}

/// The names of the open store.
pub(super) fn names(is_sample: bool) -> Names {
    Names::new(&crate::device::base::base_path(), if is_sample { "sample" } else { "main" })
}

pub(super) fn record<R: RecordType>(id: &str, body: &R) -> Record {
    Record {
        id: RecordId::new(id).expect("ids are fixed words or 32 hexadecimal characters"),
        kind: Kind::word(R::KIND),
        schema: SCHEMA,
        body: body.to_body(),
    }
}

pub(super) fn roster_page(lines: &[Line], page: usize) -> Record {
    let lines = lines.chunks(ROSTER_PAGE_LENGTH).nth(page).unwrap_or_default();
    record(RecordId::page(ROSTER, page).as_str(), &RosterV1::of(lines))
}

/// Reads the settings; none when there are none or they cannot be read.
pub(super) async fn read_settings(keeper: &mut BrowserKeeper) -> Option<Settings> {
    let found = keeper.get(&RecordId::word(SETTINGS)).await.ok()??;
    SettingsV1::from_body(&found.body).ok()?.settings().ok()
}

/// Reads the digest; where a page or the settings are lost, it is made anew from the writers.
pub(super) async fn read_lines(keeper: &mut BrowserKeeper, settings: Option<&Settings>) -> Vec<Line> {
    let Some(pages) = settings.map(|settings| settings.roster_pages).filter(|pages| *pages <= MOST_PAGES) else {
        return lines_anew(keeper).await;
    };
    let ids: Vec<RecordId> = (0..pages).map(|page| RecordId::page(ROSTER, page)).collect();
    let found = keeper.get_many(&ids).await.unwrap_or_default();
    let read = |record: &Option<Record>| RosterV1::from_body(&record.as_ref()?.body).ok()?.lines().ok();
    let lines: Option<Vec<Vec<Line>>> = found.iter().map(read).collect();
    match lines {
        Some(lines) if found.len() == pages => lines.concat(),
        _ => lines_anew(keeper).await,
    }
}

/// Computes the digest from all writers' records.
pub(super) async fn lines_anew(keeper: &mut BrowserKeeper) -> Vec<Line> {
    all_dossiers(keeper).await.iter().map(Dossier::line).collect()
}

/// Counts the letters that can't be read any more.
pub(super) async fn lost_letters(keeper: &mut BrowserKeeper) -> usize {
    all_dossiers(keeper).await.iter().map(Dossier::lost).sum()
}

async fn all_dossiers(keeper: &mut BrowserKeeper) -> Vec<Dossier> {
    let writers = keeper.all_of(&Kind::word(kind::WRITER)).await.unwrap_or_default();
    let mut dossiers = Vec::new();
    for writer in writers {
        let id = WriterV1::from_body(&writer.body).ok().and_then(|stored| stored.writer().ok()).map(|writer| writer.id);
        if let Some(id) = id
            && let Some(dossier) = load(keeper, id).await
        {
            dossiers.push(dossier);
        }
    }
    dossiers
}

/// Loads a writer with all pages.
pub(super) async fn load(keeper: &mut BrowserKeeper, id: WriterId) -> Option<Dossier> {
    let found = keeper.get(&RecordId::new(&id.to_string())?).await.ok()??;
    let ids: Vec<RecordId> = WriterV1::from_body(&found.body).ok()?.page_ids();
    let letters = keeper.get_many(&ids).await.ok()?;
    let find = |id: &RecordId| letters.iter().flatten().find(|record| record.id == *id).cloned();
    dossier_of(&found, find)
}

/// Makes the dossier of a writer's record; a page that is not found or cannot be read counts as lost and keeps its place.
pub(super) fn dossier_of(writer: &Record, find: impl Fn(&RecordId) -> Option<Record>) -> Option<Dossier> {
    let stored = WriterV1::from_body(&writer.body).ok()?;
    let page = |page: &PageRefV1| {
        let found = RecordId::new(&page.id).and_then(|id| find(&id));
        let read = found.and_then(|found| LettersV1::from_body(&found.body).ok()?.entries().ok());
        let lost = if read.is_some() { 0 } else { page.count };
        Page { id: page.id.clone(), entries: read.unwrap_or_default(), lost }
    };
    Some(Dossier { writer: stored.writer().ok()?, pages: stored.pages.iter().map(page).collect() })
}

pub(super) fn trouble(error: KeepError) -> Trouble {
    match error {
        KeepError::Lost => Trouble::Elsewhere,
        KeepError::ReadOnlyNewer => Trouble::ReadOnly,
        KeepError::ChangedSince => Trouble::ChangedSince,
        KeepError::Sealed | KeepError::Erasing | KeepError::Malformed | KeepError::Database(_) => Trouble::Refused,
    }
}
