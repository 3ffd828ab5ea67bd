//! The app's state: every signal, what is read off them, and what is said to the person.
//! It must keep no record; that is `keeping`.

use super::dossier::Dossier;
use super::group::GroupRoom;
use super::library::LibraryRoom;
use crate::device::today::clocks;
use crate::device::{page, random};
use crate::domain::backup::Backups;
use crate::domain::caseload::Line;
use crate::domain::committee::Committee;
use crate::domain::day::Day;
use crate::domain::facility::Facility;
use crate::domain::guide::Guide;
use crate::domain::id::{EntryId, Opaque};
use crate::domain::letter::Direction;
use crate::domain::outbound::Sending;
use crate::domain::policy::Policy;
use crate::domain::rooms::{Room, Rooms};
use crate::domain::standing::Standing;
use crate::domain::step::{Step, StepState};
use crate::domain::thread::last_day;
use crate::domain::writer::WriterState;
use crate::storage::error::{DatabaseError, KeepError};
use crate::storage::keeper::{BrowserKeeper, Standing as Kept, Undo};
use crate::storage::lock::{Lock, LockError};
use crate::storage::records::Settings;
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
    /// Writers wait for answers, in the room that would be given up.
    WritersWait,
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
    /// What is kept there could not be read, so nothing was saved over it.
    Unread,
    /// The browser refused.
    Refused,
}

/// Something that is kept and could not be read: it stays as it is until it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// The profile and choices.
    Profile,
    /// The writers and their letters.
    Writers,
    /// What is known of the backups.
    Backups,
    /// What left this phone.
    Sent,
    /// When the words of the lock were typed last.
    Words,
    /// What the committee decides.
    Committee,
    /// The facilities.
    Facilities,
    /// The guide's own standing.
    Standing,
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
    /// The guide said which step they are on.
    StepIsCurrent(Step),
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
    /// Something small was noted.
    Noted,
    /// What a writer asked for was noted, by kind and day.
    RequestNoted,
    /// Something that happened to mail was noted.
    MishapNoted,
    /// All clocks are on hold.
    AllHeld,
    /// The secretary was told of letters.
    SecretaryTold,
    /// A notice was handed over; whether it went is asked.
    NoticeHandedOver,
    /// It did not go.
    NoticeDidNotGo,
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
pub(super) type KeepForm = Box<dyn Fn()>;

/// All of it. Copied freely; it holds only handles.
#[derive(Clone, Copy)]
pub struct App {
    /// What the page is doing.
    pub phase: RwSignal<Phase>,
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
    /// What is kept and could not be read.
    pub unread: RwSignal<Vec<Unread>>,
    /// Whether what is beside the caseload was read: a form filled before that would keep less than there is.
    pub is_beside_read: RwSignal<bool>,
    /// What the committee decides.
    pub committee: RwSignal<Committee>,
    /// The facilities.
    pub facilities: RwSignal<Vec<Facility>>,
    /// The guide's own standing.
    pub standing: RwSignal<Standing>,
    /// The writing group's room.
    pub group_room: GroupRoom,
    /// The library's room.
    pub library_room: LibraryRoom,
    /// When the words of the lock were typed last, where there is a passkey; the outer none until it was looked up.
    pub(super) words_typed: RwSignal<Option<Option<Day>>>,
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
    pub(super) open_form: StoredValue<Option<KeepForm>, LocalStorage>,
    pub(super) asked_to_persist: StoredValue<bool>,
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
            unread: RwSignal::new(Vec::new()),
            is_beside_read: RwSignal::new(false),
            committee: RwSignal::new(Committee::default()),
            facilities: RwSignal::new(Vec::new()),
            standing: RwSignal::new(Standing::default()),
            group_room: GroupRoom::new(),
            library_room: LibraryRoom::new(),
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

    /// The committee's numbers, followed where it is drawn.
    pub fn policy(self) -> Policy {
        self.committee.with(Committee::policy)
    }

    /// The same, read once.
    pub(super) fn policy_now(self) -> Policy {
        self.committee.with_untracked(Committee::policy)
    }

    /// The pen name with which the guide signs, followed where it is drawn; empty while there is no profile (R6).
    pub fn signs_as(self) -> String {
        self.guide_with(|guide| guide.pen_name.as_str().to_owned()).unwrap_or_default()
    }

    /// The guide's clean date, if given, followed where it is drawn (R5).
    pub fn clean_since(self) -> Option<Day> {
        self.guide_with(|guide| guide.clean_since).flatten()
    }

    /// Reads something off the guide's profile, followed where it is drawn; none while there is no profile.
    pub fn guide_with<T>(self, read: impl FnOnce(&Guide) -> T) -> Option<T> {
        self.settings.with(|settings| settings.as_ref()?.guide.as_ref().map(read))
    }

    /// What the app is used for, followed where it is drawn. Where the settings are lost, the letters: a writer must not be
    /// hidden by that.
    pub fn rooms(self) -> Rooms {
        let letters = || Rooms::of(&[Room::Letters]);
        self.settings.with(|settings| settings.as_ref().map_or_else(letters, |settings| settings.rooms))
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

    pub(super) fn note_standing(self, standing: &Kept) {
        self.save.set(match standing {
            Kept::Saved => SaveStanding::Saved,
            Kept::NotSaved(DatabaseError::Full) => SaveStanding::NotSavedFull,
            Kept::MemoryOnly(_) => SaveStanding::NotSavedBlocked,
            Kept::NotSaved(_) => SaveStanding::NotSaved,
            Kept::Lost | Kept::ReadOnlyNewer | Kept::Sealed => SaveStanding::Quiet,
        });
    }

    /// The last day of a direction in the open thread.
    pub fn last_in_thread(self, direction: Direction) -> Option<Day> {
        self.dossier.with(|dossier| dossier.as_ref().and_then(|dossier| last_day(&dossier.thread(), direction)))
    }
}

pub(super) fn trouble(error: KeepError) -> Trouble {
    match error {
        KeepError::Lost => Trouble::Elsewhere,
        KeepError::ReadOnlyNewer => Trouble::ReadOnly,
        KeepError::ChangedSince => Trouble::ChangedSince,
        KeepError::Unread => Trouble::Unread,
        KeepError::Sealed | KeepError::Erasing | KeepError::Malformed | KeepError::Database(_) => Trouble::Refused,
    }
}
