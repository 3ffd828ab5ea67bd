//! The promises of "kept, really kept", each over the in-memory twins and named after the fault it bears.
//! It must not look inside the keeper: only at what a page would see, and at the bytes in the two places.

use std::collections::BTreeMap;

use between_letters::storage::database::{Area, Names};
use between_letters::storage::envelope::{Generation, Kind, Record, RecordId, Stored, ascii_json, mark, unmark};
use between_letters::storage::error::{DatabaseError, EnvelopeError, KeepError};
use between_letters::storage::keeper::{
    Ask, Change, Content, Findings, Keeper, Opening, Reading, Standing, State, Undo,
};
use between_letters::storage::memory::{MemoryDatabase, MemoryDisk, MemoryMirror, MemoryShelf};
use between_letters::storage::seal::Seal;
use pollster::block_on;
use proptest::prelude::*;

type Tab = Keeper<MemoryDatabase, MemoryMirror>;

/// A phone: the two places, and how many generations were begun.
#[derive(Default)]
pub(super) struct Phone {
    pub(super) disk: MemoryDisk,
    pub(super) shelf: MemoryShelf,
    openings: std::cell::Cell<u8>,
    sentinel: bool,
}

pub(super) fn known(kind: &Kind) -> Option<u32> {
    matches!(kind.as_str(), "settings" | "roster" | "writer" | "letters" | "draft").then_some(1)
}

/// Drafts can be typed again; a body "?" is none that the program can read.
pub(super) fn readings(record: &Record) -> Reading {
    match (record.kind.as_str(), record.body.as_str()) {
        ("draft", _) => Reading::Expendable,
        (_, "?") => Reading::Unreadable,
        _ => Reading::Readable,
    }
}

pub(super) fn first() -> Vec<RecordId> {
    vec![RecordId::word("settings"), RecordId::page("roster", 0)]
}

impl Phone {
    fn ask(&self, take_hold: bool) -> Ask {
        self.openings.set(self.openings.get().wrapping_add(1));
        let new_generation = [self.openings.get(); 16];
        let life = self.life().unwrap_or_else(|| Generation::random(new_generation));
        let sealing = super::sealing(life);
        Ask { take_hold, new_generation, sentinel_stands: self.sentinel, known, readings, first: first(), sealing }
    }

    /// The life of the store in force, as far as the places say.
    fn life(&self) -> Option<Generation> {
        let marks = [self.disk.peek(Area::Meta, "current"), self.shelf.peek("m/current")];
        let marked = marks.into_iter().flatten().find_map(|text| Generation::new(unmark(&text)?));
        let own = self.disk.list(Area::Records).into_iter().filter_map(|key| self.disk.peek(Area::Records, &key));
        let copied = self.shelf.list().into_iter().filter(|key| key.starts_with("r/"));
        let mut texts = own.chain(copied.filter_map(|key| self.shelf.peek(&key)));
        marked.or_else(|| texts.find_map(|text| Generation::new(text.split('|').nth(1)?)))
    }

    fn open_with(&self, take_hold: bool) -> Opening<MemoryDatabase, MemoryMirror> {
        block_on(Keeper::open(&self.disk, &self.shelf, self.ask(take_hold)))
    }

    fn open(&self) -> Opening<MemoryDatabase, MemoryMirror> {
        self.open_with(true)
    }

    /// Opens and compares to the end.
    fn open_and_compare(&self) -> (Tab, State, Findings) {
        let opening = self.open();
        let mut tab = opening.keeper;
        let found = compare(&mut tab);
        (tab, opening.state, found)
    }

    /// The second copy of a record, as it opens.
    fn copy(&self, name: &str) -> Result<Stored, EnvelopeError> {
        Stored::parse(&id(name), &self.shelf.peek(&format!("r/{name}")).unwrap(), self.seal().as_ref())
    }

    fn seal(&self) -> Option<Seal> {
        self.life().and_then(super::sealing).map(|(seal, _)| seal)
    }

    fn look(&self) -> Vec<Record> {
        self.look_with(self.seal().as_ref())
    }

    pub(super) fn look_with(&self, seal: Option<&Seal>) -> Vec<Record> {
        Tab::first_look(&self.shelf, &first(), known, seal)
    }

    pub(super) fn damage_both(&self, name: &str, byte: usize) {
        self.disk.damage(Area::Records, name, byte);
        self.shelf.damage(&format!("r/{name}"), byte);
    }
}

pub(super) fn compare(tab: &mut Tab) -> Findings {
    let mut all = Findings::default();
    loop {
        let progress = block_on(tab.compare_slice(3));
        let found = progress.findings;
        all.restored += found.restored;
        all.copied += found.copied;
        all.dropped += found.dropped;
        all.set_aside.extend(found.set_aside);
        all.lost.extend(found.lost);
        if progress.remaining == 0 {
            return all;
        }
    }
}

pub(super) fn id(name: &str) -> RecordId {
    RecordId::new(name).unwrap()
}

pub(super) fn record(name: &str, kind: &'static str, body: &str) -> Record {
    Record { id: id(name), kind: Kind::word(kind), schema: 1, body: body.to_owned() }
}

/// Puts a record as the program does: it reads what is there before, where that can be read.
pub(super) fn try_put(tab: &mut Tab, name: &str, kind: &'static str, body: &str) -> Result<Undo, KeepError> {
    let _ = block_on(tab.get(&id(name)));
    put_unread(tab, name, kind, body)
}

fn put_unread(tab: &mut Tab, name: &str, kind: &'static str, body: &str) -> Result<Undo, KeepError> {
    block_on(tab.commit(Change { put: vec![record(name, kind, body)], remove: Vec::new() }))
}

pub(super) fn put(tab: &mut Tab, name: &str, body: &str) -> Undo {
    try_put(tab, name, "writer", body).unwrap()
}

fn remove(tab: &mut Tab, name: &str) -> Undo {
    block_on(tab.commit(Change { put: Vec::new(), remove: vec![id(name)] })).unwrap()
}

pub(super) fn body(tab: &mut Tab, name: &str) -> Option<String> {
    block_on(tab.get(&id(name))).unwrap().map(|record| record.body)
}

pub(super) fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// A phone with settings, a removed writer and two more.
pub(super) fn lived_in() -> Phone {
    let phone = Phone::default();
    let mut tab = phone.open().keeper;
    try_put(&mut tab, "settings", "settings", "s").unwrap();
    put_two_and_a_removed_one(&mut tab);
    phone
}

/// The records "a" and "b", and a third that was removed.
fn put_two_and_a_removed_one(tab: &mut Tab) {
    put(tab, "a", "one");
    put(tab, "b", "two");
    put(tab, "gone", "three");
    remove(tab, "gone");
}

#[test]
fn what_was_saved_is_there_at_the_next_opening() {
    let phone = Phone::default();
    assert_eq!(phone.open().state, State::Empty);
    let phone = lived_in();
    let mut opening = phone.open();
    assert_eq!(opening.state, State::Live);
    assert_eq!(opening.records, vec![record("settings", "settings", "s")]);
    assert_eq!(opening.findings, Findings::default());
    assert_eq!(opening.keeper.standing(), &Standing::Saved);
    assert_eq!(body(&mut opening.keeper, "a"), some("one"));
    assert_eq!(body(&mut opening.keeper, "gone"), None);
    assert_eq!(phone.look(), opening.records);
}

#[test]
fn an_opening_in_order_writes_nothing_but_the_hold() {
    let phone = lived_in();
    let before = phone.disk.commits();
    let (_, _, found) = phone.open_and_compare();
    assert_eq!(found, Findings::default());
    assert_eq!(phone.disk.commits(), before);
}

#[test]
fn wiping_indexeddb_alone_loses_nothing() {
    let phone = lived_in();
    phone.disk.wipe();
    let mut opening = phone.open();
    assert_eq!(opening.state, State::Live);
    assert_eq!(opening.findings.restored, 4);
    assert_eq!(body(&mut opening.keeper, "a"), some("one"));
    assert_eq!(body(&mut opening.keeper, "gone"), None);
    phone.shelf.wipe();
    assert_eq!(body(&mut phone.open().keeper, "b"), some("two"));
}

#[test]
fn wiping_the_mirror_alone_loses_nothing() {
    let phone = lived_in();
    phone.shelf.wipe();
    assert!(phone.look().is_empty());
    let (_, state, found) = phone.open_and_compare();
    assert_eq!((state, found.copied), (State::Live, 4));
    phone.disk.wipe();
    assert_eq!(body(&mut phone.open().keeper, "a"), some("one"));
}

#[test]
fn wiping_both_is_missing_only_while_the_sentinel_stands() {
    let mut phone = lived_in();
    phone.disk.wipe();
    phone.shelf.wipe();
    phone.sentinel = true;
    assert_eq!(phone.open().state, State::Missing);
    phone.sentinel = false;
    assert_eq!(phone.open().state, State::Empty);
}

#[test]
fn the_missing_state_comes_again_until_something_is_saved() {
    let phone = Phone { sentinel: true, ..Phone::default() };
    assert_eq!(phone.open().state, State::Missing);
    let mut tab = phone.open().keeper;
    put(&mut tab, "a", "one");
    assert_eq!(phone.open().state, State::Live);
}

#[test]
fn damaged_record_is_healed_from_the_mirror() {
    let phone = lived_in();
    for byte in 0..phone.disk.peek(Area::Records, "a").unwrap().len() {
        phone.disk.damage(Area::Records, "a", byte);
        assert_eq!(body(&mut phone.open().keeper, "a"), some("one"), "byte {byte}");
    }
    assert!(phone.disk.list(Area::Aside).is_empty());
}

#[test]
fn damaged_mirror_copy_is_healed_from_the_database() {
    let phone = lived_in();
    let whole = phone.copy("a");
    assert!(whole.is_ok());
    phone.shelf.damage("r/a", 90);
    assert_eq!(phone.copy("a"), Err(EnvelopeError::Damaged));
    let (_, _, found) = phone.open_and_compare();
    assert_eq!((found.copied, phone.copy("a")), (1, whole));
}

#[test]
fn record_damaged_in_both_is_set_aside_with_its_bytes() {
    let phone = lived_in();
    phone.damage_both("a", 3);
    let bytes = phone.disk.peek(Area::Records, "a");
    let (mut tab, _, found) = phone.open_and_compare();
    assert!(found.set_aside.contains(&id("a")));
    assert_eq!(body(&mut tab, "a"), None);
    let aside: Vec<_> = phone.disk.list(Area::Aside).iter().map(|key| phone.disk.peek(Area::Aside, key)).collect();
    if super::IS_SEALED {
        assert!(aside.iter().flatten().all(|text| text.starts_with("ba1|")) && aside.len() == 2);
    } else {
        assert_eq!(aside, vec![bytes.clone(), bytes]);
    }
    assert_eq!(phone.open().kept_aside, 2);
    assert_eq!(body(&mut tab, "b"), some("two"));
}

#[test]
fn hole_in_the_database_is_filled_by_the_mirror() {
    let phone = lived_in();
    phone.disk.plant(Area::Records, "a", None);
    let (_, _, found) = phone.open_and_compare();
    assert_eq!(found.restored, 1);
    assert!(phone.disk.peek(Area::Records, "a").is_some());
}

#[test]
fn mirror_of_another_generation_is_dropped() {
    let phone = lived_in();
    let foreign =
        Stored { generation: Generation::random([9; 16]), sequence: 99, record: record("x", "writer", "old") };
    phone.shelf.plant("r/x", Some(&foreign.to_text(None)));
    phone.shelf.plant("m/current", Some(&mark(foreign.generation.as_str())));
    let (mut tab, _, found) = phone.open_and_compare();
    assert_eq!(found.dropped, 1);
    assert_eq!((body(&mut tab, "x"), phone.shelf.peek("r/x")), (None, None));
    assert_eq!(phone.look().len(), 1);
}

#[test]
fn removed_record_is_not_resurrected_by_the_mirror() {
    let phone = lived_in();
    phone.shelf.flush();
    let mut tab = phone.open().keeper;
    remove(&mut tab, "a");
    phone.shelf.lose_last(9);
    assert_eq!(phone.copy("a").unwrap().record.body, "one");
    let (mut tab, _, found) = phone.open_and_compare();
    assert_eq!((body(&mut tab, "a"), found.copied), (None, 1));
    phone.disk.wipe();
    assert_eq!(body(&mut phone.open().keeper, "a"), None);
}

#[test]
fn mirror_that_fell_behind_does_not_win() {
    let phone = lived_in();
    phone.shelf.flush();
    put(&mut phone.open().keeper, "a", "newer");
    phone.shelf.lose_last(9);
    let (mut tab, _, _) = phone.open_and_compare();
    assert_eq!(body(&mut tab, "a"), some("newer"));
    phone.disk.wipe();
    assert_eq!(body(&mut phone.open().keeper, "a"), some("newer"));
}

#[test]
fn damaged_marks_are_worked_out_again() {
    let phone = lived_in();
    for word in ["current", "sequence"] {
        phone.disk.damage(Area::Meta, word, 20);
        phone.shelf.damage("m/current", 20);
        let mut opening = phone.open();
        assert_eq!((opening.state, body(&mut opening.keeper, "a")), (State::Live, some("one")));
    }
    phone.shelf.damage("m/current", 14);
    phone.disk.wipe();
    assert_eq!(body(&mut phone.open().keeper, "a"), some("one"));
}

#[test]
fn erasing_hides_at_once_and_can_be_cancelled() {
    let phone = lived_in();
    let mut tab = phone.open().keeper;
    block_on(tab.begin_erase()).unwrap();
    assert_eq!(body(&mut tab, "a"), None);
    assert!(phone.look().is_empty());
    assert_eq!(try_put(&mut tab, "c", "writer", "x"), Err(KeepError::Erasing));
    block_on(tab.cancel_erase()).unwrap();
    assert_eq!(body(&mut tab, "a"), some("one"));
    assert_eq!(phone.open().state, State::Live);
    assert_eq!(phone.look().len(), 1);
}

#[test]
fn erasing_everything_leaves_only_that_it_was_erased() {
    let phone = lived_in();
    let mut tab = phone.open().keeper;
    block_on(tab.begin_erase()).unwrap();
    block_on(tab.finish_erase([77; 16])).unwrap();
    assert!(phone.disk.list(Area::Records).is_empty());
    assert_eq!(phone.shelf.list(), vec!["m/erased"]);
    let erased = phone.disk.peek(Area::Meta, "erased");
    assert_eq!(erased, phone.shelf.peek("m/erased"));
    put(&mut tab, "new", "life");
    let current = phone.disk.peek(Area::Meta, "current").unwrap();
    assert_eq!(unmark(&current), Some(Generation::random([77; 16]).as_str()));
    assert_eq!(phone.open().state, State::Live);
}

#[test]
fn erase_runs_to_its_end_at_the_next_opening() {
    let phone = lived_in();
    block_on(phone.open().keeper.begin_erase()).unwrap();
    // The mirror's half of the mark may be lost by a kill.
    phone.shelf.lose_last(1);
    let opening = phone.open();
    assert_eq!((opening.state, opening.records), (State::Erased, Vec::new()));
    assert!(phone.disk.list(Area::Records).is_empty());
    assert_eq!(phone.shelf.list(), vec!["m/erased"]);
}

#[test]
fn erased_records_are_not_resurrected_by_a_mirror_that_fell_behind() {
    let phone = lived_in();
    phone.shelf.flush();
    let mut tab = phone.open().keeper;
    block_on(tab.begin_erase()).unwrap();
    block_on(tab.finish_erase([77; 16])).unwrap();
    phone.shelf.lose_last(99);
    assert!(phone.shelf.peek("r/a").is_some());
    assert_eq!(phone.open().state, State::Erased);
    assert_eq!(phone.shelf.list(), vec!["m/erased"]);
}

#[test]
fn erased_stays_erased_when_either_place_is_wiped() {
    let phone = lived_in();
    let mut tab = phone.open().keeper;
    block_on(tab.begin_erase()).unwrap();
    block_on(tab.finish_erase([77; 16])).unwrap();
    phone.disk.wipe();
    assert_eq!(phone.open().state, State::Erased);
    phone.shelf.wipe();
    assert_eq!(phone.open().state, State::Erased);
    phone.disk.wipe();
    assert_eq!(phone.open().state, State::Erased);
}

#[test]
fn an_erase_half_done_in_the_mirror_alone_is_not_adopted() {
    let phone = lived_in();
    block_on(phone.open().keeper.begin_erase()).unwrap();
    phone.disk.wipe();
    assert_eq!(phone.open().state, State::Erased);
    assert_eq!(phone.shelf.list(), vec!["m/erased"]);
}

#[test]
fn erasing_works_on_a_full_disk_that_only_lets_go() {
    let phone = lived_in();
    let mut tab = phone.open().keeper;
    phone.disk.set_fault(Some(DatabaseError::Full));
    block_on(tab.begin_erase()).unwrap();
    assert_eq!(body(&mut tab, "a"), None);
    phone.disk.set_fault(None);
    block_on(tab.finish_erase([77; 16])).unwrap();
    assert_eq!(phone.open().state, State::Erased);
}

#[test]
fn full_disk_keeps_working_in_memory_and_saves_later() {
    let phone = lived_in();
    let mut tab = phone.open().keeper;
    phone.disk.set_fault(Some(DatabaseError::Full));
    put(&mut tab, "a", "unsaved");
    assert_eq!(tab.standing(), &Standing::NotSaved(DatabaseError::Full));
    assert_eq!(body(&mut tab, "a"), some("unsaved"));
    assert!(!phone.shelf.peek("r/a").unwrap().contains("unsaved"), "the mirror must not be ahead");
    phone.disk.set_fault(None);
    put(&mut tab, "b", "next");
    assert_eq!(tab.standing(), &Standing::Saved);
    let mut tab = phone.open().keeper;
    assert_eq!((body(&mut tab, "a"), body(&mut tab, "b")), (some("unsaved"), some("next")));
    phone.disk.set_fault(Some(DatabaseError::Broken("UnknownError".to_owned())));
    remove(&mut tab, "b");
    phone.disk.set_fault(None);
    block_on(tab.retry()).unwrap();
    assert_eq!((tab.standing(), body(&mut phone.open().keeper, "b")), (&Standing::Saved, None));
}

#[test]
fn disk_full_from_the_start_opens_and_saves_later() {
    let phone = lived_in();
    phone.disk.set_fault(Some(DatabaseError::Full));
    let opening = phone.open();
    assert_eq!((opening.state, opening.records.len()), (State::Live, 1));
    let mut tab = opening.keeper;
    assert_eq!(tab.standing(), &Standing::NotSaved(DatabaseError::Full));
    put(&mut tab, "a", "later");
    phone.disk.set_fault(None);
    block_on(tab.retry()).unwrap();
    assert_eq!(body(&mut phone.open().keeper, "a"), some("later"));
}

#[test]
fn full_disk_does_not_take_the_hold_back_from_a_tab_that_took_it_since() {
    let phone = lived_in();
    phone.disk.set_fault(Some(DatabaseError::Full));
    let mut first = phone.open().keeper;
    phone.disk.set_fault(None);
    let mut second = phone.open().keeper;
    put(&mut second, "a", "second");
    assert_eq!(try_put(&mut first, "a", "writer", "first"), Err(KeepError::Lost));
    assert_eq!(body(&mut second, "a"), some("second"));
}

#[test]
fn wiped_database_on_a_full_disk_still_shows_the_mirror() {
    let phone = lived_in();
    phone.disk.wipe();
    phone.disk.set_fault(Some(DatabaseError::Full));
    let mut opening = phone.open();
    assert_eq!((opening.state, body(&mut opening.keeper, "a")), (State::Live, some("one")));
    phone.disk.set_fault(None);
    put(&mut opening.keeper, "c", "new");
    let (mut tab, _, _) = phone.open_and_compare();
    phone.shelf.wipe();
    assert_eq!((body(&mut tab, "b"), body(&mut tab, "c")), (some("two"), some("new")));
}

#[test]
fn blocked_database_opens_in_memory_and_keeps_what_was_there() {
    let phone = lived_in();
    phone.disk.set_fault(Some(DatabaseError::Blocked));
    let opening = phone.open();
    assert_eq!((opening.state, opening.records.len()), (State::Memory(DatabaseError::Blocked), 1));
    let mut tab = opening.keeper;
    let before = phone.shelf.list();
    put(&mut tab, "a", "in memory");
    assert_eq!(body(&mut tab, "a"), some("in memory"));
    assert_eq!(tab.standing(), &Standing::MemoryOnly(DatabaseError::Blocked));
    assert!(block_on(tab.begin_erase()).is_err());
    assert_eq!(compare(&mut tab), Findings::default());
    assert_eq!(phone.shelf.list(), before);
    phone.disk.set_fault(None);
    assert_eq!(body(&mut phone.open().keeper, "a"), some("one"));
}

#[test]
fn blocked_mirror_changes_nothing_but_the_second_copy() {
    let phone = lived_in();
    phone.shelf.set_blocked(true);
    let mut opening = phone.open();
    assert!(!opening.is_mirrored && opening.state == State::Live);
    put(&mut opening.keeper, "a", "alone");
    compare(&mut opening.keeper);
    phone.shelf.set_blocked(false);
    let (mut tab, _, found) = phone.open_and_compare();
    assert_eq!((body(&mut tab, "a"), found.copied), (some("alone"), 1));
}

#[test]
fn both_blocked_works_in_memory() {
    let phone = Phone::default();
    phone.disk.set_fault(Some(DatabaseError::Blocked));
    phone.shelf.set_blocked(true);
    assert!(phone.look().is_empty());
    let mut tab = phone.open().keeper;
    let undo = put(&mut tab, "a", "one");
    assert_eq!(body(&mut tab, "a"), some("one"));
    block_on(tab.undo(undo)).unwrap();
    assert_eq!(body(&mut tab, "a"), None);
}

#[test]
fn second_tab_taking_the_hold_stops_the_first() {
    let phone = lived_in();
    let mut first = phone.open().keeper;
    let mut second = phone.open().keeper;
    assert_eq!(try_put(&mut first, "a", "writer", "late"), Err(KeepError::Lost));
    assert_eq!(first.standing(), &Standing::Lost);
    assert_eq!(block_on(first.begin_erase()), Err(KeepError::Lost));
    put(&mut second, "a", "right");
    assert_eq!(body(&mut first, "a"), some("right"), "nothing refused is left in memory");
}

#[test]
fn first_tab_does_not_mend_the_mirror_after_losing_the_hold() {
    let phone = lived_in();
    let mut first = phone.open().keeper;
    let _second = phone.open();
    phone.shelf.plant("r/a", None);
    assert_eq!(compare(&mut first), Findings::default());
    assert_eq!(phone.shelf.peek("r/a"), None);
    assert_eq!(first.standing(), &Standing::Lost);
}

#[test]
fn tab_without_the_hold_writes_nothing() {
    let phone = lived_in();
    phone.shelf.wipe();
    let commits = phone.disk.commits();
    let mut opening = phone.open_with(false);
    assert_eq!((opening.state, opening.records.len()), (State::Live, 1));
    assert_eq!(opening.keeper.standing(), &Standing::Lost);
    assert_eq!(compare(&mut opening.keeper), Findings::default());
    assert!(try_put(&mut opening.keeper, "a", "writer", "x").is_err());
    assert_eq!((phone.disk.commits(), phone.shelf.list().len()), (commits, 0));
}

#[test]
fn tab_whose_database_was_evicted_under_it_does_not_write_into_the_new_one() {
    let phone = lived_in();
    let mut tab = phone.open().keeper;
    phone.disk.wipe();
    assert_eq!(try_put(&mut tab, "a", "writer", "x"), Err(KeepError::Lost));
    assert!(phone.disk.list(Area::Records).is_empty());
    assert_eq!(body(&mut phone.open().keeper, "a"), some("one"));
}

#[test]
fn newer_database_is_read_only_and_untouched() {
    let phone = lived_in();
    phone.disk.set_newer(true);
    let before = (phone.disk.commits(), phone.disk.peek(Area::Meta, "holder"), phone.shelf.list());
    let mut opening = phone.open();
    assert_eq!(opening.state, State::NewerData);
    assert_eq!(body(&mut opening.keeper, "a"), some("one"));
    assert_eq!(try_put(&mut opening.keeper, "a", "writer", "x"), Err(KeepError::ReadOnlyNewer));
    assert_eq!(compare(&mut opening.keeper), Findings::default());
    assert_eq!((phone.disk.commits(), phone.disk.peek(Area::Meta, "holder"), phone.shelf.list()), before);
}

#[test]
fn newer_schema_makes_everything_read_only() {
    let phone = lived_in();
    let mut newer = record("settings", "settings", "from tomorrow");
    newer.schema = 2;
    let change = Change { put: vec![newer.clone()], remove: Vec::new() };
    block_on(phone.open().keeper.commit(change)).unwrap();
    let text = phone.disk.peek(Area::Records, "settings");
    let mut opening = phone.open();
    assert_eq!((opening.state, opening.records), (State::NewerData, vec![newer]));
    assert!(phone.look().is_empty());
    let refused = try_put(&mut opening.keeper, "settings", "settings", "x");
    assert_eq!(refused, Err(KeepError::ReadOnlyNewer));
    assert_eq!(phone.disk.peek(Area::Records, "settings"), text);
}

#[test]
fn newer_envelope_is_left_byte_for_byte() {
    let phone = lived_in();
    let text = "bl2|something else altogether";
    phone.disk.plant(Area::Records, "a", Some(text));
    let mut tab = phone.open().keeper;
    assert_eq!(body(&mut tab, "a"), None);
    assert_eq!(try_put(&mut tab, "a", "writer", "x"), Err(KeepError::ReadOnlyNewer));
    assert_eq!(phone.disk.peek(Area::Records, "a"), some(text));
    let phone = lived_in();
    phone.disk.plant(Area::Records, "a", Some(text));
    let refused = try_put(&mut phone.open().keeper, "a", "writer", "x");
    assert_eq!(refused, Err(KeepError::ReadOnlyNewer), "met while reading what it would replace");
}

#[test]
fn newer_mirror_beside_a_wiped_database_is_left_alone() {
    let phone = lived_in();
    phone.shelf.plant("r/a", Some("bl2|something else altogether"));
    phone.disk.wipe();
    let before: Vec<_> = phone.shelf.list().iter().map(|key| phone.shelf.peek(key)).collect();
    let mut opening = phone.open();
    assert_eq!(opening.state, State::NewerData);
    compare(&mut opening.keeper);
    let after: Vec<_> = phone.shelf.list().iter().map(|key| phone.shelf.peek(key)).collect();
    assert_eq!((after, phone.disk.list(Area::Records).len()), (before, 0));
}

#[test]
fn kinds_of_a_newer_program_pass_through() {
    let phone = lived_in();
    try_put(&mut phone.open().keeper, "z", "library", "unknown").unwrap();
    phone.disk.wipe();
    let mut tab = phone.open().keeper;
    assert_eq!((body(&mut tab, "z"), tab.standing()), (some("unknown"), &Standing::Saved));
}

#[test]
fn nothing_unread_is_written_over() {
    // What is there, whether it is read before, what the change is answered with, and what is there then.
    let cases = [
        ("a readable record that was read", "writer", "one", true, true),
        ("a readable record that nobody read", "writer", "one", false, false),
        ("a body that cannot be read", "settings", "?", true, false),
        ("the same, and nobody tried", "settings", "?", false, false),
        ("a kind of a newer program, unread", "unheard-of", "one", false, false),
        ("what can be done without", "draft", "one", false, true),
    ];
    for (case, kind, there, is_read, is_taken) in cases {
        let phone = lived_in();
        put_unread(&mut phone.open().keeper, "kept", kind, there).unwrap();
        let mut tab = phone.open().keeper;
        if is_read {
            assert_eq!(body(&mut tab, "kept"), some(there), "{case}");
        }
        let bytes = phone.disk.peek(Area::Records, "kept");
        let mut change =
            Change { put: vec![record("new", "writer", "beside"), record("kept", kind, "two")], remove: Vec::new() };
        let answer = block_on(tab.commit(change.clone())).map(|_| ());
        assert_eq!(answer, if is_taken { Ok(()) } else { Err(KeepError::Unread) }, "{case}");
        if !is_taken {
            assert_eq!(phone.disk.peek(Area::Records, "kept"), bytes, "{case}");
            assert_eq!(body(&mut tab, "new"), None, "{case}: a change is taken whole or not at all");
            // What else there is can be changed as before.
            change.put.pop();
            assert!(block_on(tab.commit(change)).is_ok(), "{case}");
        }
    }
}

#[test]
fn what_could_not_be_read_for_a_while_is_not_written_over_meanwhile() {
    let phone = lived_in();
    let mut tab = phone.open().keeper;
    phone.disk.set_fault(Some(DatabaseError::Blocked));
    assert!(block_on(tab.get(&id("a"))).is_err());
    phone.disk.set_fault(None);
    assert_eq!(put_unread(&mut tab, "a", "writer", "empty").map(|_| ()), Err(KeepError::Unread));
    assert_eq!(body(&mut tab, "a"), some("one"));
    assert!(put_unread(&mut tab, "a", "writer", "one and more").is_ok());
}

#[test]
fn what_comes_back_from_the_second_copy_was_not_read_either() {
    let phone = lived_in();
    let mut tab = phone.open().keeper;
    let copy = phone.shelf.peek("r/a");
    phone.disk.plant(Area::Records, "a", None);
    phone.shelf.plant("r/a", None);
    assert_eq!(body(&mut tab, "a"), None, "the program takes it for missing");
    phone.shelf.plant("r/a", copy.as_deref());
    assert_eq!(put_unread(&mut tab, "a", "writer", "empty").map(|_| ()), Err(KeepError::Unread));
    assert_eq!(body(&mut tab, "a"), some("one"));
}

#[test]
fn undo_is_a_change_of_its_own_and_never_overwrites_a_later_one() {
    let phone = lived_in();
    let mut tab = phone.open().keeper;
    let undo = put(&mut tab, "a", "changed");
    let redo = block_on(tab.undo(undo)).unwrap();
    assert_eq!(body(&mut tab, "a"), some("one"));
    block_on(tab.undo(redo)).unwrap();
    assert_eq!(body(&mut tab, "a"), some("changed"));
    let undo = remove(&mut tab, "a");
    block_on(tab.undo(undo)).unwrap();
    assert_eq!(body(&mut phone.open().keeper, "a"), some("changed"));
    let mut tab = phone.open().keeper;
    let undo = put(&mut tab, "b", "first");
    put(&mut tab, "b", "second");
    assert_eq!(block_on(tab.undo(undo)), Err(KeepError::ChangedSince));
    assert_eq!(body(&mut tab, "b"), some("second"));
}

#[test]
fn malformed_changes_are_refused_whole() {
    let phone = lived_in();
    let mut tab = phone.open().keeper;
    assert_eq!(try_put(&mut tab, "a", "writer", "é"), Err(KeepError::Malformed));
    assert_eq!(try_put(&mut tab, "a", "removed", ""), Err(KeepError::Malformed));
    assert_eq!(body(&mut tab, "a"), some("one"));
}

#[test]
fn full_mirror_lets_the_oldest_letters_go_and_says_what_is_lost_with_the_database() {
    let phone = Phone::default();
    phone.shelf.set_quota(Some(120_000));
    let mut tab = phone.open().keeper;
    try_put(&mut tab, "settings", "settings", "s").unwrap();
    let page = "x".repeat(10_000);
    for number in 0..20 {
        try_put(&mut tab, &format!("l{number}"), "letters", &page).unwrap();
        assert_eq!(tab.standing(), &Standing::Saved);
    }
    try_put(&mut tab, "settings", "settings", "s2").unwrap();
    let (_, _, found) = phone.open_and_compare();
    assert_eq!(found, Findings::default(), "stand-ins are not copied again and again");
    phone.disk.wipe();
    let mut opening = phone.open();
    let lost = opening.findings.lost.clone();
    assert!(lost.contains(&id("l0")) && !lost.contains(&id("l19")) && lost.len() < 16, "{lost:?}");
    assert_eq!(opening.records, vec![record("settings", "settings", "s2")]);
    assert_eq!(body(&mut opening.keeper, "l19"), Some(page));
    let mut again = phone.open();
    assert_eq!(again.findings.lost, lost, "said again until it was heard");
    block_on(again.keeper.forget_lost()).unwrap();
    assert!(phone.open().findings.lost.is_empty());
}

#[test]
fn hole_behind_a_stand_in_is_said_to_be_lost() {
    let phone = Phone::default();
    phone.shelf.set_quota(Some(5_000));
    let mut tab = phone.open().keeper;
    try_put(&mut tab, "big", "writer", &"x".repeat(9_000)).unwrap();
    assert!(phone.shelf.peek("r/big").unwrap().contains("|absent|"));
    phone.disk.plant(Area::Records, "big", None);
    let (_, _, found) = phone.open_and_compare();
    assert!(found.lost.contains(&id("big")));
    assert!(phone.open().findings.lost.contains(&id("big")));
}

#[test]
fn mirror_wiped_while_full_keeps_newer_letters_before_older_ones() {
    let phone = Phone::default();
    let mut tab = phone.open().keeper;
    for number in 10..40 {
        // Names that sort against their age.
        try_put(&mut tab, &format!("l{}", 50 - number), "letters", &"x".repeat(10_000)).unwrap();
    }
    phone.shelf.wipe();
    phone.shelf.set_quota(Some(150_000));
    let (_, _, _) = phone.open_and_compare();
    let whole = |name: String| !phone.shelf.peek(&format!("r/l{name}")).unwrap().contains("|absent|");
    assert!(whole("11".to_owned()) && !whole("40".to_owned()));
    assert_eq!(phone.open_and_compare().2, Findings::default());
}

#[test]
fn the_sample_leaves_without_a_trace() {
    let phone = lived_in();
    block_on(phone.open().keeper.drop_everything()).unwrap();
    assert!(Area::ALL.iter().all(|area| phone.disk.list(*area).is_empty()) && phone.shelf.list().is_empty());
}

#[test]
fn names_carry_the_base_path() {
    let names = Names::new("/sub/", "main");
    assert_eq!((names.database(), names.prefix().as_str()), ("between-letters/sub/main", "between-letters/sub/main/"));
}

#[test]
fn what_is_printed_has_no_body() {
    let stored =
        Stored { generation: Generation::random([1; 16]), sequence: 1, record: record("a", "writer", "secret") };
    assert!(!format!("{stored:?}").contains("secret"));
}

#[test]
fn json_is_ascii_and_reads_back() {
    let text = "Blue Heron \u{7f}\u{e9} \u{1f99a} \u{202e}\"\\\n";
    let json = ascii_json(&text).unwrap();
    assert!(json.is_ascii());
    assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
}

#[test]
fn a_fixed_text_of_version_one_opens_for_ever() {
    let whole = "bl1|01010101010101010101010101010101|settings|settings|1|7|c0340037|{}";
    assert_eq!(Stored::parse(&id("settings"), whole, None).unwrap().record, record("settings", "settings", "{}"));
}

#[test]
fn an_entry_under_another_key_is_damaged() {
    let stored = Stored { generation: Generation::random([1; 16]), sequence: 1, record: record("a", "writer", "x") };
    assert_eq!(Stored::parse(&id("b"), &stored.to_text(None), None), Err(EnvelopeError::Damaged));
}

fn any_stored() -> impl Strategy<Value = Stored> {
    let parts = (any::<[u8; 16]>(), "[a-z0-9-]{1,64}", "[a-z0-9-]{1,24}", any::<u32>(), any::<u64>(), "[ -~]{0,200}");
    parts.prop_map(|(bytes, name, kind, schema, sequence, body)| Stored {
        generation: Generation::random(bytes),
        sequence,
        record: Record { id: id(&name), kind: Kind::new(&kind).unwrap(), schema, body },
    })
}

/// What may befall a phone.
#[derive(Clone, Debug)]
enum Event {
    Put(u8, String),
    Remove(u8),
    Undo,
    Kill(usize),
    WipeDatabase,
    WipeMirror,
    DamageDatabase(u8, usize),
    DamageMirror(u8, usize),
    DamageMark(bool, bool, usize),
    Full(bool),
}

fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        6 => (0..6_u8, "[a-z]{0,9}").prop_map(|(name, body)| Event::Put(name, body)),
        2 => (0..6_u8).prop_map(Event::Remove),
        1 => Just(Event::Undo),
        2 => (0..12_usize).prop_map(Event::Kill),
        1 => Just(Event::WipeDatabase),
        1 => Just(Event::WipeMirror),
        1 => (0..6_u8, 0..120_usize).prop_map(|(name, byte)| Event::DamageDatabase(name, byte)),
        1 => (0..6_u8, 0..120_usize).prop_map(|(name, byte)| Event::DamageMirror(name, byte)),
        1 => (any::<bool>(), any::<bool>(), 0..45_usize).prop_map(|(disk, current, byte)| Event::DamageMark(disk, current, byte)),
        1 => any::<bool>().prop_map(Event::Full),
    ]
}

proptest! {
    #[test]
    fn every_stored_text_reads_back(stored in any_stored()) {
        let text = stored.to_text(None);
        prop_assert!(text.is_ascii());
        prop_assert_eq!(Stored::parse(&stored.record.id, &text, None), Ok(stored));
    }

    #[test]
    fn no_changed_byte_goes_unnoticed(stored in any_stored(), place in any::<prop::sample::Index>(), change in 1..=255_u8) {
        let mut bytes = stored.to_text(None).into_bytes();
        let place = place.index(bytes.len());
        bytes[place] ^= change;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        prop_assert_eq!(Stored::parse(&stored.record.id, &text, None), Err(EnvelopeError::Damaged));
    }

    #[test]
    fn no_text_makes_parsing_panic(text in "(bl[0-9]{1,3})?[|a-f0-9]{0,80}.{0,40}") {
        let _ = Stored::parse(&id("a"), &text, None);
        let _ = unmark(&text);
    }

    #[test]
    fn no_committed_record_is_ever_lost(events in prop::collection::vec(any_event(), 1..40)) {
        let phone = Phone::default();
        let mut tab = phone.open().keeper;
        let (mut truth, mut saved) = (BTreeMap::new(), BTreeMap::new());
        let mut undos: Vec<(Undo, BTreeMap<u8, String>)> = Vec::new();
        for event in events {
            let before = truth.clone();
            let mut is_fault = true;
            match event {
                Event::Put(name, body) => {
                    undos.push((put(&mut tab, &name.to_string(), &body), before));
                    truth.insert(name, body);
                    is_fault = false;
                }
                Event::Remove(name) => {
                    undos.push((remove(&mut tab, &name.to_string()), before));
                    truth.remove(&name);
                    is_fault = false;
                }
                Event::Undo => {
                    if let Some((undo, earlier)) = undos.pop() {
                        undos.clear();
                        block_on(tab.undo(undo)).unwrap();
                        truth = earlier;
                    }
                    is_fault = false;
                }
                Event::Full(is_full) => {
                    phone.disk.set_fault(is_full.then_some(DatabaseError::Full));
                    is_fault = false;
                }
                Event::Kill(writes) => phone.shelf.lose_last(writes),
                Event::WipeDatabase => phone.disk.wipe(),
                Event::WipeMirror => phone.shelf.wipe(),
                Event::DamageDatabase(name, byte) => phone.disk.damage(Area::Records, &name.to_string(), byte),
                Event::DamageMirror(name, byte) => phone.shelf.damage(&format!("r/{name}"), byte),
                Event::DamageMark(disk, current, byte) => {
                    let word = if current { "current" } else { "sequence" };
                    if disk { phone.disk.damage(Area::Meta, word, byte) } else { phone.shelf.damage("m/current", byte) }
                }
            }
            if is_fault {
                // What was only in memory goes with the page; what was saved must not. One fault at a time: the two
                // places are compared before the next.
                truth.clone_from(&saved);
                undos.clear();
                phone.disk.set_fault(None);
                tab = phone.open_and_compare().0;
                phone.shelf.flush();
            }
            if tab.standing() == &Standing::Saved {
                saved.clone_from(&truth);
            }
            for name in 0..6 {
                prop_assert_eq!(body(&mut tab, &name.to_string()), truth.get(&name).cloned(), "record {}", name);
            }
        }
    }
}

// --- Other records in place of the old ones ---

/// Puts one record "c" in place of all, as life 40 or later.
fn replace(tab: &mut Tab, number: u8, records: Vec<Record>) -> Result<(), KeepError> {
    let life = Generation::random([number; 16]);
    let content = Content::Other { records, label: record("label", "writer", "{}") };
    block_on(tab.renew(life.clone(), super::sealing(life), content))
}

/// The names of what there is to go back to.
fn before(tab: &mut Tab) -> Vec<String> {
    block_on(tab.before()).unwrap().into_iter().map(|record| record.id.as_str().to_owned()).collect()
}

/// A phone with the records "a" and "b", and a third that was removed.
fn two_and_a_removed_one() -> Phone {
    let phone = Phone::default();
    put_two_and_a_removed_one(&mut phone.open().keeper);
    phone
}

#[test]
fn other_records_take_the_place_of_the_old_ones_which_can_be_had_back() {
    let phone = two_and_a_removed_one();
    let mut tab = phone.open().keeper;
    assert!(before(&mut tab).is_empty());
    replace(&mut tab, 40, vec![record("c", "writer", "new"), record("a", "writer", "other")]).unwrap();
    for mut tab in [tab, phone.open_and_compare().0] {
        assert_eq!(["a", "b", "c"].map(|name| body(&mut tab, name)), [some("other"), None, some("new")]);
        assert_eq!(before(&mut tab), ["a", "b", "label"]);
    }
    let mut tab = phone.open().keeper;
    let old = block_on(tab.before()).unwrap().into_iter().filter(|record| record.id != id("label")).collect();
    replace(&mut tab, 41, old).unwrap();
    let (mut tab, state, findings) = phone.open_and_compare();
    assert_eq!((state, findings), (State::Live, Findings::default()));
    assert_eq!(["a", "b", "c", "gone"].map(|name| body(&mut tab, name)), [some("one"), some("two"), None, None]);
    assert_eq!(before(&mut tab), ["a", "c", "label"]);
    block_on(tab.forget_before()).unwrap();
    assert!(before(&mut phone.open().keeper).is_empty());
    assert_eq!(body(&mut tab, "b"), some("two"));
}

#[test]
fn what_was_lost_before_a_replacement_is_not_told_after_it() {
    let phone = Phone::default();
    let mut tab = phone.open().keeper;
    put(&mut tab, "a", "one");
    put(&mut tab, "b", "two");
    phone.disk.plant(Area::Records, "a", None);
    phone.shelf.damage("r/a", 30);
    let mut tab = phone.open_and_compare().0;
    replace(&mut tab, 40, vec![record("c", "writer", "new")]).unwrap();
    assert_eq!(phone.open_and_compare().2.lost.len(), 0);
    assert_eq!(phone.disk.peek(Area::Meta, "lost"), None);
}

#[test]
fn a_writer_who_is_erased_is_erased_from_what_could_be_gone_back_to() {
    let phone = two_and_a_removed_one();
    let mut tab = phone.open().keeper;
    replace(&mut tab, 40, vec![record("a", "writer", "new")]).unwrap();
    block_on(tab.forget_before_of(&[id("a"), id("nobody")])).unwrap();
    assert_eq!(before(&mut tab), ["b", "label"]);
    assert_eq!(body(&mut phone.open().keeper, "a"), some("new"));
}

#[test]
fn on_a_phone_without_records_there_is_nothing_to_go_back_to() {
    let phone = Phone::default();
    let mut tab = phone.open().keeper;
    replace(&mut tab, 40, vec![record("c", "writer", "new")]).unwrap();
    assert!(before(&mut tab).is_empty());
    assert_eq!(body(&mut phone.open().keeper, "c"), some("new"));
}

#[test]
fn a_refused_replacement_changes_nothing() {
    let phone = two_and_a_removed_one();
    for fault in [DatabaseError::Full, DatabaseError::Broken("AbortError".into())] {
        let mut tab = phone.open().keeper;
        phone.disk.set_fault(Some(fault.clone()));
        assert_eq!(replace(&mut tab, 40, vec![record("c", "writer", "new")]), Err(KeepError::Database(fault)));
        phone.disk.set_fault(None);
        for mut tab in [tab, phone.open_and_compare().0] {
            assert_eq!(["a", "b", "c"].map(|name| body(&mut tab, name)), [some("one"), some("two"), None]);
            assert!(before(&mut tab).is_empty());
        }
    }
    let malformed = replace(&mut phone.open().keeper, 40, vec![record("c", "writer", "\u{fc}")]);
    assert_eq!(malformed, Err(KeepError::Malformed));
}

#[test]
fn killed_anywhere_behind_the_replacement_old_and_new_are_never_mixed() {
    for lost in 0..12 {
        let phone = two_and_a_removed_one();
        let mut tab = phone.open().keeper;
        phone.shelf.flush();
        replace(&mut tab, 40, vec![record("c", "writer", "new"), record("d", "writer", "new")]).unwrap();
        phone.shelf.lose_last(lost);
        let (mut tab, ..) = phone.open_and_compare();
        let all = ["a", "b", "c", "d"].map(|name| body(&mut tab, name));
        assert_eq!(all, [None, None, some("new"), some("new")], "{lost} writes lost");
        // And the second copy has it, too, once it was compared.
        phone.disk.wipe();
        let mut tab = phone.open_and_compare().0;
        assert_eq!(["a", "b", "c", "d"].map(|name| body(&mut tab, name)), all);
    }
}

#[test]
fn erasing_everything_erases_what_could_be_gone_back_to() {
    let phone = two_and_a_removed_one();
    let mut tab = phone.open().keeper;
    replace(&mut tab, 40, vec![record("c", "writer", "new")]).unwrap();
    block_on(tab.begin_erase()).unwrap();
    block_on(tab.finish_erase([50; 16])).unwrap();
    assert!(phone.disk.list(Area::Before).is_empty());
}
