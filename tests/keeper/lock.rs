//! What a lock adds: nothing in clear in either place, an old life or a new one but no mixture, headers that mend each other.
//! It must cause each fault in the places themselves.

use super::promises::{Phone, body, compare, first, id, known, put, readings, some};
use super::sealing_of;
use between_letters::storage::database::Area;
use between_letters::storage::envelope::{Generation, Kind, Record, Stored, mark};
use between_letters::storage::error::{DatabaseError, EnvelopeError, KeepError};
use between_letters::storage::keeper::{Ask, Content, Keeper, Locked, Opening, Sealing, Standing, State};
use between_letters::storage::lock::{LockError, Way};
use between_letters::storage::memory::{MemoryDatabase, MemoryMirror};
use between_letters::storage::seal::{DataKey, Seal};
use pollster::block_on;
use proptest::prelude::*;

type Tab = Keeper<MemoryDatabase, MemoryMirror>;

const CANARY: &str = "{\"canary\":\"yellow\"}";

fn open_with(phone: &Phone, sealing: Sealing) -> Opening<MemoryDatabase, MemoryMirror> {
    let ask = Ask {
        take_hold: true,
        new_generation: [77; 16],
        sentinel_stands: false,
        known,
        readings,
        first: first(),
        sealing,
    };
    block_on(Keeper::open(&phone.disk, &phone.shelf, ask))
}

fn locked(phone: &Phone) -> Locked {
    block_on(Tab::locked(&phone.disk, &phone.shelf))
}

fn life(number: u8) -> Generation {
    Generation::random([number; 16])
}

/// A phone whose records in clear were sealed with key 20, as life 20.
fn locked_later() -> Phone {
    let phone = Phone::default();
    let mut tab = open_with(&phone, None).keeper;
    put(&mut tab, "a", CANARY);
    put(&mut tab, "b", "two");
    block_on(tab.renew(life(20), sealing_of(life(20), 20), Content::Same)).unwrap();
    phone
}

/// Everything that lies in both places, as text.
fn everything(phone: &Phone) -> String {
    let texts = Area::ALL.into_iter().flat_map(|area| {
        phone.disk.list(area).into_iter().map(move |key| phone.disk.peek(area, &key).unwrap_or_default())
    });
    let copies = phone.shelf.list().into_iter().filter_map(|key| phone.shelf.peek(&key));
    texts.chain(copies).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_first_look_needs_the_seal() {
    let phone = Phone::default();
    let mut tab = open_with(&phone, None).keeper;
    put(&mut tab, "settings", "s");
    block_on(tab.renew(life(20), sealing_of(life(20), 20), Content::Same)).unwrap();
    let seal = |key| sealing_of(life(20), key).map(|(seal, _)| seal);
    assert_eq!(phone.look_with(seal(20).as_ref()).iter().map(|record| &record.body).collect::<Vec<_>>(), ["s"]);
    assert!(phone.look_with(seal(21).as_ref()).is_empty());
    assert!(phone.look_with(None).is_empty());
}

#[test]
fn the_search_for_the_canary_finds_it_in_clear() {
    let phone = Phone::default();
    put(&mut open_with(&phone, None).keeper, "a", CANARY);
    assert_eq!(everything(&phone).matches("yellow").count(), 2);
    assert_eq!(locked(&phone), Locked::No);
}

#[test]
fn sealing_later_leaves_nothing_in_clear_and_loses_nothing() {
    let phone = locked_later();
    let all = everything(&phone);
    assert!(!all.contains("yellow") && !all.contains("writer"), "{all}");
    let Locked::Yes(lock) = locked(&phone) else { panic!("it is locked") };
    assert_eq!(lock.generation(), &life(20));
    let mut opening = open_with(&phone, sealing_of(life(20), 20));
    assert_eq!(opening.state, State::Live);
    assert_eq!((body(&mut opening.keeper, "a"), body(&mut opening.keeper, "b")), (some(CANARY), some("two")));
    assert_eq!(compare(&mut opening.keeper), Default::default());
}

#[test]
fn without_the_key_everything_stays_as_it_is() {
    let phone = locked_later();
    let before = everything(&phone);
    let mut opening = open_with(&phone, None);
    let read = block_on(opening.keeper.get(&id("a")));
    assert!(read.is_ok_and(|record| record.is_none()));
    assert_eq!(opening.keeper.standing(), &Standing::Sealed);
    let refused = super::promises::try_put(&mut opening.keeper, "a", "writer", "clear");
    assert_eq!(refused, Err(KeepError::Sealed));
    compare(&mut opening.keeper);
    let after = everything(&phone);
    // The number of the hold is all that has changed; it is short.
    assert_eq!(before.lines().filter(|line| line.len() > 3 && !after.contains(line)).count(), 0);
    assert!(body(&mut open_with(&phone, sealing_of(life(20), 20)).keeper, "a").is_some());
}

#[test]
fn another_key_reads_nothing_and_nothing_is_lost() {
    let phone = locked_later();
    let mut tab = open_with(&phone, sealing_of(life(20), 20)).keeper;
    block_on(tab.renew(life(21), sealing_of(life(21), 21), Content::Same)).unwrap();
    let Locked::Yes(lock) = locked(&phone) else { panic!("it is locked") };
    assert_eq!(lock.generation(), &life(21));
    assert_eq!(body(&mut open_with(&phone, sealing_of(life(21), 21)).keeper, "a"), some(CANARY));
}

#[test]
fn taking_the_lock_away_writes_in_clear_again() {
    let phone = locked_later();
    let mut tab = open_with(&phone, sealing_of(life(20), 20)).keeper;
    block_on(tab.renew(life(22), None, Content::Same)).unwrap();
    assert_eq!(locked(&phone), Locked::No);
    let mut opening = open_with(&phone, None);
    assert_eq!((opening.state, body(&mut opening.keeper, "a")), (State::Live, some(CANARY)));
    assert_eq!(everything(&phone).matches("yellow").count(), 2);
}

#[test]
fn what_could_be_gone_back_to_is_sealed_anew_with_the_rest() {
    let phone = Phone::default();
    let mut tab = open_with(&phone, None).keeper;
    put(&mut tab, "a", CANARY);
    let label = Record { id: id("label"), kind: Kind::word("writer"), schema: 1, body: "{}".to_owned() };
    block_on(tab.renew(life(19), None, Content::Other { records: Vec::new(), label })).unwrap();
    assert!(everything(&phone).contains("yellow"), "the search finds it in clear");
    block_on(tab.renew(life(20), sealing_of(life(20), 20), Content::Same)).unwrap();
    assert!(!everything(&phone).contains("yellow"));
    let mut tab = open_with(&phone, sealing_of(life(20), 20)).keeper;
    assert_eq!(block_on(tab.before()).unwrap()[0].body, CANARY);
    block_on(tab.renew(life(21), None, Content::Same)).unwrap();
    let mut tab = open_with(&phone, None).keeper;
    assert_eq!(block_on(tab.before()).unwrap()[0].body, CANARY);
    // One that does not open any more is left as it is, and stands in the way.
    phone.disk.damage(Area::Before, "a", 30);
    assert!(block_on(tab.before()).is_err());
    assert!(block_on(tab.renew(life(22), None, Content::Same)).is_err());
    assert_eq!(phone.disk.list(Area::Before).len(), 2);
}

#[test]
fn a_full_or_failing_disk_leaves_the_old_life_whole() {
    let phone = Phone::default();
    let mut tab = open_with(&phone, None).keeper;
    put(&mut tab, "a", CANARY);
    for fault in [DatabaseError::Full, DatabaseError::Broken("AbortError".into())] {
        phone.disk.set_fault(Some(fault.clone()));
        let refused = block_on(tab.renew(life(20), sealing_of(life(20), 20), Content::Same));
        assert_eq!(refused, Err(KeepError::Database(fault)));
        phone.disk.set_fault(None);
        assert_eq!(locked(&phone), Locked::No);
        assert_eq!(body(&mut tab, "a"), some(CANARY));
        put(&mut tab, "b", "two");
        assert_eq!(body(&mut open_with(&phone, None).keeper, "a"), some(CANARY));
        tab = open_with(&phone, None).keeper;
    }
}

#[test]
fn killed_between_the_two_places_nothing_stays_in_clear() {
    let phone = Phone::default();
    let mut tab = open_with(&phone, None).keeper;
    put(&mut tab, "a", CANARY);
    phone.shelf.flush();
    block_on(tab.renew(life(20), sealing_of(life(20), 20), Content::Same)).unwrap();
    // The browser had not written any of the second copy yet.
    phone.shelf.lose_last(99);
    assert!(everything(&phone).contains("yellow"), "the fault is there");
    let Locked::Yes(lock) = locked(&phone) else { panic!("it is locked") };
    assert_eq!(lock.generation(), &life(20));
    assert!(!everything(&phone).contains("yellow"), "before any key was given");
    let mut tab = open_with(&phone, sealing_of(life(20), 20)).keeper;
    assert_eq!(body(&mut tab, "a"), some(CANARY));
    compare(&mut tab);
    phone.disk.wipe();
    assert_eq!(body(&mut open_with(&phone, sealing_of(life(20), 20)).keeper, "a"), some(CANARY));
}

#[test]
fn the_header_of_each_place_mends_the_other() {
    let (header, copy) = ("lock", "m/lock");
    for wipe in [true, false] {
        let phone = locked_later();
        let whole = phone.disk.peek(Area::Meta, header);
        if wipe {
            phone.disk.plant(Area::Meta, header, None)
        } else {
            phone.disk.damage(Area::Meta, header, 30)
        }
        let Locked::Yes(lock) = locked(&phone) else { panic!("the second copy has it") };
        let (seal, _) = sealing_of(life(20), 20).unwrap();
        open_with(&phone, Some((seal.clone(), lock)));
        assert_eq!(phone.disk.peek(Area::Meta, header), whole);
        if wipe {
            phone.shelf.plant(copy, None)
        } else {
            phone.shelf.damage(copy, 30)
        }
        let Locked::Yes(lock) = locked(&phone) else { panic!("the database has it") };
        open_with(&phone, Some((seal, lock)));
        assert_eq!(phone.shelf.peek(copy), whole);
    }
}

#[test]
fn a_way_that_is_added_is_in_both_places_and_loses_nothing() {
    let phone = locked_later();
    let Locked::Yes(words) = locked(&phone) else { panic!("it is locked") };
    let key = || DataKey::new([20; 32]);
    let mut both = words.clone();
    both.add(Way::Passkey { credential: vec![1; 16], salt: [2; 32] }, &DataKey::new([9; 32]), &key(), || [4; 24]);
    let mut tab = open_with(&phone, Some((Seal::new(&key(), || [5; 24]), words.clone()))).keeper;
    // The browser writes the second copy late, or the database not at all.
    phone.disk.set_fault(Some(DatabaseError::Full));
    assert!(block_on(tab.change_header(both.clone())).is_err());
    phone.disk.set_fault(None);
    assert_eq!(locked(&phone), Locked::Yes(words.clone()), "the old header stands");
    phone.shelf.flush();
    block_on(tab.change_header(both.clone())).unwrap();
    phone.shelf.lose_last(99);
    assert_eq!(locked(&phone), Locked::Yes(both.clone()), "killed between the two places");
    let mut tab = open_with(&phone, Some((Seal::new(&key(), || [6; 24]), both.clone()))).keeper;
    assert_eq!(body(&mut tab, "a"), some(CANARY));
    put(&mut tab, "c", "three");
    // Each place has it now.
    phone.disk.plant(Area::Meta, "lock", None);
    assert_eq!(locked(&phone), Locked::Yes(both.clone()));
    let passkey = both.passkey().expect("it was added");
    assert!(both.open(passkey, &DataKey::new([9; 32])).is_some());
    // A header of another life is refused, and so is one where there is no lock.
    let (_, other) = sealing_of(life(30), 20).unwrap();
    assert_eq!(block_on(tab.change_header(other)), Err(KeepError::Malformed));
    let open = Phone::default();
    let mut tab = open_with(&open, None).keeper;
    put(&mut tab, "a", "one");
    assert_eq!(block_on(tab.change_header(both)), Err(KeepError::Malformed));
    assert_eq!(locked(&open), Locked::No);
}

#[test]
fn headers_damaged_in_both_are_said_and_left_alone() {
    let phone = locked_later();
    phone.disk.damage(Area::Meta, "lock", 30);
    phone.shelf.damage("m/lock", 30);
    let before = everything(&phone);
    assert_eq!(locked(&phone), Locked::Unusable(LockError::Damaged));
    assert_eq!(everything(&phone), before);
}

#[test]
fn a_header_lowered_or_raised_in_both_places_is_refused() {
    for cost in ["8,1,1", "65536,1,1", "4194304,3,1", "65536,99,1"] {
        let phone = locked_later();
        let Locked::Yes(lock) = locked(&phone) else { panic!("it is locked") };
        let changed = mark(&lock.to_text().replace("65536,3,1", cost));
        phone.disk.plant(Area::Meta, "lock", Some(&changed));
        phone.shelf.plant("m/lock", Some(&changed));
        assert_eq!(locked(&phone), Locked::Unusable(LockError::Cost), "{cost}");
    }
}

#[test]
fn a_header_of_another_life_is_not_taken() {
    let phone = locked_later();
    let (_, other) = sealing_of(life(30), 20).unwrap();
    phone.disk.plant(Area::Meta, "lock", Some(&mark(&other.to_text())));
    let Locked::Yes(lock) = locked(&phone) else { panic!("the second copy has the right one") };
    assert_eq!(lock.generation(), &life(20));
}

#[test]
fn with_the_database_gone_the_second_copy_opens() {
    let phone = locked_later();
    phone.disk.wipe();
    let Locked::Yes(lock) = locked(&phone) else { panic!("the second copy has it") };
    let (seal, _) = sealing_of(life(20), 20).unwrap();
    let mut opening = open_with(&phone, Some((seal, lock)));
    assert_eq!((opening.state, body(&mut opening.keeper, "a")), (State::Live, some(CANARY)));
    phone.shelf.wipe();
    assert!(matches!(locked(&phone), Locked::Yes(_)), "the header came back, too");
}

#[test]
fn an_erase_that_was_asked_for_runs_without_the_key() {
    let phone = locked_later();
    let mut tab = open_with(&phone, sealing_of(life(20), 20)).keeper;
    block_on(tab.begin_erase()).unwrap();
    assert_eq!(locked(&phone), Locked::No);
    assert_eq!(open_with(&phone, None).state, State::Erased);
    assert!(phone.disk.list(Area::Records).is_empty());
    assert_eq!((locked(&phone), phone.shelf.peek("m/lock")), (Locked::No, None));
    let mut tab = open_with(&phone, None).keeper;
    put(&mut tab, "a", "in clear");
    assert_eq!(locked(&phone), Locked::No);
}

#[test]
fn a_record_slipped_in_in_clear_is_not_taken() {
    let phone = locked_later();
    let clear =
        Stored { generation: life(20), sequence: 99, record: super::promises::record("a", "writer", "planted") };
    phone.disk.plant(Area::Records, "a", Some(&clear.to_text(None)));
    let mut tab = open_with(&phone, sealing_of(life(20), 20)).keeper;
    assert_eq!(body(&mut tab, "a"), some(CANARY));
}

#[test]
fn a_sealed_record_under_another_name_is_not_taken() {
    let phone = locked_later();
    let a = phone.disk.peek(Area::Records, "a").unwrap();
    let moved = a.replace("|a|", "|b|");
    phone.disk.plant(Area::Records, "b", Some(&moved));
    let mut tab = open_with(&phone, sealing_of(life(20), 20)).keeper;
    assert_eq!(body(&mut tab, "b"), some("two"));
}

/// Found by fuzzing: such a record would have been damaged by taking the lock away.
#[test]
fn a_sealed_text_that_could_not_stand_in_clear_is_not_taken() {
    let (seal, _) = sealing_of(life(20), 20).unwrap();
    let record = super::promises::record("a", "writer", "\u{401}");
    let text = Stored { generation: life(20), sequence: 99, record }.to_text(Some(&seal));
    assert_eq!(Stored::parse(&id("a"), &text, Some(&seal)), Err(EnvelopeError::Damaged));
}

#[test]
fn what_was_set_aside_is_sealed_and_comes_back_with_its_bytes() {
    let phone = Phone::default();
    let mut tab = open_with(&phone, None).keeper;
    put(&mut tab, "a", CANARY);
    phone.damage_both("a", 3);
    let bytes = phone.disk.peek(Area::Records, "a");
    compare(&mut tab);
    block_on(tab.renew(life(20), sealing_of(life(20), 20), Content::Same)).unwrap();
    assert!(!everything(&phone).contains("yellow"));
    block_on(tab.renew(life(21), None, Content::Same)).unwrap();
    let aside: Vec<_> = phone.disk.list(Area::Aside).iter().map(|key| phone.disk.peek(Area::Aside, key)).collect();
    assert_eq!(aside, vec![bytes.clone(), bytes]);
}

#[test]
fn an_empty_store_is_locked_before_its_first_record() {
    let phone = Phone::default();
    let mut tab = open_with(&phone, None).keeper;
    block_on(tab.renew(life(20), sealing_of(life(20), 20), Content::Same)).unwrap();
    put(&mut tab, "a", CANARY);
    assert!(!everything(&phone).contains("yellow"));
    assert!(matches!(locked(&phone), Locked::Yes(_)));
}

#[test]
fn a_phone_without_records_has_no_lock() {
    assert_eq!(locked(&Phone::default()), Locked::No);
}

#[test]
fn a_lock_that_went_while_the_second_copy_fell_behind_does_not_come_back() {
    let phone = locked_later();
    let mut tab = open_with(&phone, sealing_of(life(20), 20)).keeper;
    phone.shelf.flush();
    block_on(tab.renew(life(22), None, Content::Same)).unwrap();
    phone.shelf.lose_last(99);
    assert!(phone.shelf.peek("m/lock").is_some(), "the fault is there");
    assert_eq!(locked(&phone), Locked::No);
    compare(&mut open_with(&phone, None).keeper);
    phone.disk.wipe();
    assert_eq!(locked(&phone), Locked::No);
    assert_eq!(body(&mut open_with(&phone, None).keeper, "a"), some(CANARY));
}

#[test]
fn a_key_of_a_life_that_is_over_changes_nothing() {
    let phone = locked_later();
    let mut tab = open_with(&phone, sealing_of(life(20), 20)).keeper;
    phone.shelf.flush();
    block_on(tab.renew(life(21), sealing_of(life(21), 21), Content::Same)).unwrap();
    phone.shelf.lose_last(99);
    let before = everything(&phone);
    // The words were asked for by the header of before, as the second copy still had it.
    let mut opening = open_with(&phone, sealing_of(life(20), 20));
    assert_eq!(opening.state, State::Sealed);
    compare(&mut opening.keeper);
    let after = everything(&phone);
    assert_eq!(before.lines().filter(|line| line.len() > 3 && !after.contains(line)).count(), 0);
    assert_eq!(body(&mut open_with(&phone, sealing_of(life(21), 21)).keeper, "a"), some(CANARY));
}

#[test]
fn what_was_damaged_and_not_yet_found_is_sealed_too() {
    let phone = Phone::default();
    let mut tab = open_with(&phone, None).keeper;
    put(&mut tab, "a", CANARY);
    put(&mut tab, "b", "two");
    phone.damage_both("a", 3);
    block_on(tab.renew(life(20), sealing_of(life(20), 20), Content::Same)).unwrap();
    assert!(!everything(&phone).contains("yellow"));
    assert_eq!(body(&mut tab, "b"), some("two"));
}

#[test]
fn a_record_that_only_the_second_copy_has_is_sealed_too() {
    let phone = Phone::default();
    let mut tab = open_with(&phone, None).keeper;
    put(&mut tab, "a", CANARY);
    put(&mut tab, "b", "two");
    phone.disk.plant(Area::Records, "a", None);
    block_on(tab.renew(life(20), sealing_of(life(20), 20), Content::Same)).unwrap();
    assert_eq!(body(&mut tab, "a"), some(CANARY));
}

#[test]
fn asking_for_the_lock_keeps_a_copy_of_the_life_in_force() {
    let phone = locked_later();
    let mut tab = open_with(&phone, sealing_of(life(20), 20)).keeper;
    block_on(tab.begin_erase()).unwrap();
    phone.shelf.flush();
    block_on(tab.cancel_erase()).unwrap();
    phone.shelf.lose_last(99);
    assert!(matches!(locked(&phone), Locked::Yes(_)));
    assert!(phone.shelf.peek("r/a").is_some());
}

/// Ten thousand cases; as many as `PROPTEST_CASES` says while one is working (`cargo xtask check`).
fn many_cases() -> ProptestConfig {
    let is_chosen = std::env::var_os("PROPTEST_CASES").is_some();
    if is_chosen { ProptestConfig::default() } else { ProptestConfig::with_cases(10_000) }
}

proptest! {
    #![proptest_config(many_cases())]

    /// Any one byte of a sealed record, in the database or in both places: no panic, no wrong text, at most that record.
    #[test]
    fn no_changed_byte_gives_a_wrong_text(at in 0usize..100_000, byte in 0u8..128, both: bool) {
        let phone = locked_later();
        let mut bytes = phone.disk.peek(Area::Records, "a").unwrap().into_bytes();
        let at = at % bytes.len();
        let is_changed = bytes[at] != byte;
        bytes[at] = byte;
        let changed = String::from_utf8(bytes).unwrap();
        phone.disk.plant(Area::Records, "a", Some(&changed));
        if both {
            phone.shelf.plant("r/a", Some(&changed));
        }
        let mut tab = open_with(&phone, sealing_of(life(20), 20)).keeper;
        let found = body(&mut tab, "a");
        prop_assert_eq!(found, if both && is_changed { None } else { some(CANARY) });
        prop_assert_eq!(body(&mut tab, "b"), some("two"));
    }
}
