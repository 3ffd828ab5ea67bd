//! Opening: one tab takes the records, the first screen comes from the mirror, then the truth replaces it.
//! It must show no record in a tab that does not hold them.

use super::app::{App, Notice, Phase};
use super::backup::forget_what_is_over;
use super::books::{COMMITTEE, ROSTER, SETTINGS, known, lines_anew, lost_letters, names, readings};
use crate::device::{badge, lock, page, random, sentinel, today, worker};
use crate::domain::caseload::letters_due;
use crate::domain::committee::Committee;
use crate::storage::choice;
use crate::storage::database::Names;
use crate::storage::envelope::{Record, RecordId};
use crate::storage::error::DatabaseError;
use crate::storage::keeper::{Ask, BrowserKeeper, Findings, Locked, Progress, Sealing, Standing, State};
use crate::storage::lock::{Lock, LockError};
use crate::storage::records::{CommitteeV1, RecordType, RosterV1, Settings, SettingsV1};
use crate::storage::seal::Seal;
use futures_util::lock::MutexGuard;
use leptos::prelude::*;

/// How many pages of the digest are read with the first screen, 384 writers; more are read right after. With fewer than there
/// are, the first look would put the wrong writers first.
const FIRST_PAGES: usize = 12;
/// How often, and after which pauses in milliseconds, a lock is asked for that another page has.
const LOCK_TRIES: u32 = 6;
const LOCK_PAUSE_MS: u32 = 60;
/// How long, in milliseconds, the lock has to have been free before a page takes it that only waits for it: a tab that is loaded
/// again lets go of it meanwhile, and has to find it again even on a device that takes seconds for that. "Use here" waits for nothing.
const GRACE_MS: u32 = 5_000;
/// After which pauses, in milliseconds, a database that did not answer is asked again.
const AGAIN_MS: [u32; 4] = [500, 1_000, 2_000, 4_000];
/// How many records a slice of the comparison takes before the page may breathe.
const SLICE: usize = 64;

/// Makes the state and opens the records behind it: the real ones or the sample's, as was decided on arriving.
pub fn open(is_sample: bool) -> App {
    let app = App::new(today::today());
    app.is_sample.set(is_sample);
    today::on_new_day(move |day| app.today.set(day));
    worker::on_update_ready(move || app.update_ready.set(true));
    worker::on_reload(move || app.keep_open_form());
    page::on_hidden(move || leptos::task::spawn_local(app.keep_open_form()));
    Effect::new(move |_| {
        let due = app.lines.with(|lines| letters_due(lines, app.today.get(), &app.policy()));
        let shown = if app.is_sample.get() || app.phase.get() != Phase::Ready { 0 } else { due };
        badge::set_badge(u32::try_from(shown).unwrap_or(u32::MAX));
        if app.phase.get() == Phase::Ready {
            leptos::task::spawn_local(app.keep_notice_day());
        }
    });
    app.watch_attention();
    // All tabs are loaded again with an update. The records go to the one in which it was pressed, whichever is first.
    let take = if worker::was_update_pressed() { lock::Take::Steal } else { lock::Take::IfFree };
    leptos::task::spawn_local(open_books(app, take));
    app
}

impl App {
    /// "Use here": takes the records from whichever tab has them.
    pub fn use_here(self) {
        self.phase.set(Phase::Opening);
        leptos::task::spawn_local(open_books(self, lock::Take::Steal));
    }

    /// "Update": lets the new version take over; every tab keeps its open form as a draft, then reloads.
    pub async fn update(self) {
        worker::apply_update(self.keep_open_form()).await;
    }

    /// Whether the version that waits was let in before and did not come.
    pub fn is_update_stuck(self) -> bool {
        worker::was_pressed_in_vain()
    }

    /// Begins again although records are missing: the sentinel is taken down.
    pub async fn start_without_the_missing(self) {
        sentinel::clear().await;
        self.phase.set(Phase::Welcome);
    }

    /// Opens the sample: a store of its own, so that it cannot touch real records.
    pub fn look_around(self) {
        choice::set(&crate::device::base::base_path(), choice::Choice::Sample);
        page::reload();
    }

    /// Leaves the sample: its database and keys are deleted, now or, where the browser needs longer, at the next opening.
    pub async fn leave_sample(self) {
        choice::set(&crate::device::base::base_path(), choice::Choice::Left);
        let books = self.books.get_value();
        let keeper = books.lock().await.take();
        if let Some(keeper) = keeper {
            // What is not deleted now stays apart from everything real until it is.
            drop(keeper.drop_everything().await);
        }
        page::go_home();
    }
}

async fn open_books(app: App, take: lock::Take) {
    let names = names(app.is_sample.get_untracked());
    let (turn, books) = (app.turn(), app.books.get_value());
    // Held until the records are there, so that whatever the first screen is asked to do waits for the truth.
    let held = (turn.lock().await, books.lock().await);
    if take_lock(&names, take).await == lock::Lock::Busy {
        app.phase.set(Phase::Elsewhere);
        leptos::task::spawn_local(wait_for_turn(app));
        return;
    }
    show_first_look(app, BrowserKeeper::first_look(&names, &first(), known, None)).await;
    match BrowserKeeper::locked(&names, &names).await {
        Locked::No => return open_held(app, None, held).await,
        Locked::Yes(lock) => {
            forget_first_look(app);
            app.header.set_value(Some(lock));
            app.phase.set(Phase::Locked);
        }
        Locked::Unusable(error) => {
            forget_first_look(app);
            app.phase.set(Phase::LockUnusable(error));
        }
    }
    page::mark_open();
}

/// Drops what a second copy showed that had not been sealed yet.
fn forget_first_look(app: App) {
    app.settings.set(None);
    app.lines.set(Vec::new());
    app.committee.set(Committee::default());
}

/// Opens sealed records with what opens their lock. The tab holds them already.
pub(super) async fn open_sealed(app: App, seal: Seal, lock: Lock) {
    let (turn, books) = (app.turn(), app.books.get_value());
    let held = (turn.lock().await, books.lock().await);
    show_first_look(app, BrowserKeeper::first_look(&names(false), &first(), known, Some(&seal))).await;
    open_held(app, Some((seal, lock)), held).await;
}

type Held<'a> = (MutexGuard<'a, ()>, MutexGuard<'a, Option<BrowserKeeper>>);

async fn open_held(app: App, sealing: Sealing, (turn, mut books): Held<'_>) {
    let is_sample = app.is_sample.get_untracked();
    let names = names(is_sample);
    let mut opened = open_places(app, &names, sealing.clone(), &mut books).await;
    for pause in AGAIN_MS {
        // A slow device is no blocked one. While the records are in sight, a change waits for the database: one made from
        // the second copy alone could be older than what the database has.
        let is_late = opened.state == State::Memory(DatabaseError::Blocked);
        if !is_late || app.settings.with_untracked(Option::is_none) {
            break;
        }
        page::rest(pause).await;
        opened = open_places(app, &names, sealing.clone(), &mut books).await;
    }
    drop(books);
    if is_sample && app.settings.with_untracked(Option::is_none) && app.lines_now(<[_]>::is_empty) {
        app.fill_sample().await.unwrap_or_else(|trouble| app.fail(trouble));
    }
    show(app, &opened.state);
    page::mark_open();
    drop(turn);
    if !is_sample {
        delete_left_sample().await;
    }
    compare(app, opened.findings, opened.kept_aside).await;
}

/// What opening found, for what comes after.
struct Opened {
    state: State,
    findings: Findings,
    kept_aside: usize,
}

fn show(app: App, state: &State) {
    let is_empty = app.settings.with_untracked(Option::is_none) && app.lines_now(<[_]>::is_empty);
    app.phase.set(match state {
        State::Missing => Phase::Missing,
        // Both headers are gone; the records themselves say that they are sealed.
        State::Sealed => Phase::LockUnusable(LockError::Damaged),
        // Records that can't all be read are no first visit.
        State::NewerData => Phase::Ready,
        // Nor are records that could not be read.
        _ if is_empty && app.unread.with_untracked(Vec::is_empty) => Phase::Welcome,
        _ => Phase::Ready,
    });
}

/// Deletes a sample that a page had no time to delete on leaving it.
async fn delete_left_sample() {
    let base = crate::device::base::base_path();
    let sample = names(true);
    if choice::is_left(&base) && BrowserKeeper::delete(&sample, &sample).await.is_ok() {
        choice::set(&base, choice::Choice::Real);
    }
}

/// Opens the records when the tab that has them lets go, without a tap. Only a page in view waits: of several tabs it is the one
/// that somebody looks at, and the browser may put any other to sleep. Nothing of before is shown: no record was read.
async fn wait_for_turn(app: App) {
    let is_sample = app.is_sample.get_untracked();
    while app.phase.get_untracked() == Phase::Elsewhere {
        page::in_view().await;
        let is_free = lock::wait_until_free(names(is_sample).database()).await;
        // A page that was hidden gave up its place, and takes another as soon as it is seen.
        page::rest(if is_free { GRACE_MS } else { LOCK_PAUSE_MS }).await;
        // "Use here" may have been pressed meanwhile.
        if !is_free || app.phase.get_untracked() != Phase::Elsewhere {
            continue;
        }
        if choice::is_sample(&crate::device::base::base_path()) == is_sample {
            leptos::task::spawn_local(open_books(app, lock::Take::IfFree));
        } else {
            // The tab that had the sample has left it, or another has opened it.
            page::reload();
        }
        return;
    }
}

/// Takes the lock. A page that is just being left gives it back a moment later, so a busy one is asked for again.
async fn take_lock(names: &Names, take: lock::Take) -> lock::Lock {
    for _ in 0..LOCK_TRIES {
        match lock::acquire(names.database(), take, page::reload).await {
            lock::Lock::Busy => page::rest(LOCK_PAUSE_MS).await,
            settled => return settled,
        }
    }
    lock::Lock::Busy
}

/// The records of the first screen.
fn first() -> Vec<RecordId> {
    let mut first = vec![RecordId::word(SETTINGS), RecordId::word(COMMITTEE)];
    first.extend((0..FIRST_PAGES).map(|page| RecordId::page(ROSTER, page)));
    first
}

async fn open_places(app: App, names: &Names, sealing: Sealing, books: &mut Option<BrowserKeeper>) -> Opened {
    let is_sample = app.is_sample.get_untracked();
    let ask = Ask {
        take_hold: true,
        new_generation: random::random_bytes(),
        sentinel_stands: !is_sample && sentinel::is_set().await,
        known,
        readings,
        first: first(),
        sealing,
    };
    let mut opening = BrowserKeeper::open(names, names, ask).await;
    match opening.state {
        // What a first look may have shown is not there.
        State::Empty | State::Erased | State::Missing | State::Sealed => forget_first_look(app),
        _ => app.read_caseload(&mut opening.keeper).await,
    }
    app.read_beside(&mut opening.keeper).await;
    app.notices.update(|notices| notices.retain(|notice| *notice != Notice::NotKept));
    match (&opening.state, opening.keeper.standing()) {
        (State::NewerData, _) => app.notices.update(|notices| notices.push(Notice::Newer)),
        (State::Memory(_), _) => app.notices.update(|notices| notices.push(Notice::NotKept)),
        (State::Erased, _) if !is_sample => drop(sentinel::clear().await),
        (_, standing @ Standing::NotSaved(_)) => app.note_standing(standing),
        _ => {}
    }
    let findings = opening.findings.clone();
    tell(app, &mut opening.keeper, &findings, opening.kept_aside).await;
    let state = opening.state.clone();
    let kept_aside = opening.kept_aside;
    *books = Some(opening.keeper);
    if !(is_sample && app.lines_now(<[_]>::is_empty)) {
        show(app, &state);
    }
    Opened { state, findings, kept_aside }
}

/// Shows what the mirror has, at once; the truth replaces it.
async fn show_first_look(app: App, records: Vec<Record>) {
    // The page breathes before each step: a caseload of hundreds is read and drawn in pieces.
    page::rest(0).await;
    let body = |id: &str| records.iter().find(|record| record.id.as_str() == id).map(|record| record.body.as_str());
    let settings = body(SETTINGS).and_then(|body| SettingsV1::from_body(body).ok()?.settings().ok());
    let Some(settings): Option<Settings> = settings else { return };
    // By how many days a reply is due is the committee's.
    let committee = body(COMMITTEE).and_then(|body| CommitteeV1::from_body(body).ok()?.committee().ok());
    let is_page = |record: &&Record| record.kind.as_str() == RosterV1::KIND;
    let pages =
        records.iter().filter(is_page).filter_map(|record| RosterV1::from_body(&record.body).ok()?.lines().ok());
    let lines: Vec<_> = pages.flatten().collect();
    page::rest(0).await;
    app.committee.set(committee.unwrap_or_default());
    app.settings.set(Some(settings));
    app.lines.set(lines);
    app.phase.set(Phase::Ready);
    leptos::task::spawn_local(async {
        // It is drawn by then. Taps are taken, and a change waits for the truth.
        leptos::task::tick().await;
        page::mark_ready();
    });
}

/// Tells what could not be mended: records set aside, letters lost.
async fn tell(app: App, keeper: &mut BrowserKeeper, findings: &Findings, kept_aside: usize) {
    let mut told = Vec::new();
    let set_aside = kept_aside.max(findings.set_aside.len());
    if set_aside > 0 {
        told.push(Notice::SetAside(set_aside));
    }
    if !findings.lost.is_empty() {
        told.push(Notice::Lost(lost_letters(keeper).await));
    }
    app.notices.update(|notices| {
        notices.retain(|notice| !matches!(notice, Notice::SetAside(_) | Notice::Lost(_)));
        notices.extend(told);
    });
}

/// Compares the two places in slices after the first paint, and adds to what the opening found.
async fn compare(app: App, mut all: Findings, kept_aside: usize) {
    let books = app.books.get_value();
    let mut is_changed = false;
    loop {
        page::rest(50).await;
        let turn = app.turn();
        let _turn = turn.lock().await;
        let mut books = books.lock().await;
        let Some(keeper) = books.as_mut() else { return };
        let Progress { remaining, findings } = keeper.compare_slice(SLICE).await;
        let is_told = app.notices.with_untracked(|notices| notices.contains(&Notice::Newer));
        if *keeper.standing() == Standing::ReadOnlyNewer && !is_told {
            app.notices.update(|notices| notices.push(Notice::Newer));
        }
        is_changed |= findings.restored > 0 || !findings.lost.is_empty() || !findings.set_aside.is_empty();
        all.set_aside.extend(findings.set_aside);
        all.lost.extend(findings.lost);
        if remaining == 0 {
            forget_what_is_over(keeper, app.today_now()).await;
            if is_changed {
                // Something that the digest was computed from may have come back or gone.
                tell(app, keeper, &all, kept_aside).await;
                let lines = lines_anew(keeper).await;
                drop(books);
                app.put_lines_in_order(lines.unwrap_or_default());
            }
            return;
        }
    }
}

impl App {
    /// Takes lines computed anew: known ones keep their place, others come last.
    fn put_lines_in_order(self, mut lines: Vec<crate::domain::caseload::Line>) {
        let order = self.lines_now(|known| known.iter().map(|line| line.id).collect::<Vec<_>>());
        lines.sort_by_key(|line| order.iter().position(|id| *id == line.id).unwrap_or(usize::MAX));
        if !lines.is_empty() && self.lines_now(|known| known != lines) {
            self.lines.set(lines);
        }
    }
}
