//! What must hold for any bytes at all: of a stored record, of a backup file, of a text that the identity guard reads.
//!
//! Each module has one `check` that takes bytes and panics where something does not hold. The targets in `fuzz_targets/` hand
//! it what libFuzzer makes up, led by coverage; `cargo xtask fuzz` builds and runs them. Must not hold anything of the app.

pub mod backup;
pub mod guard;
pub mod record;

/// The longest input that is also taken for a change.
const LONGEST_CHANGE: usize = 64;

/// A change in one of these whole texts, as one long input seldom stays whole: which text (one byte), which of the pieces
/// between its quotation marks and strokes (two), whether all of the piece goes or as much as comes (one), then what comes.
fn changed(wholes: &[&str], input: &[u8]) -> Option<String> {
    let (&[which, high, low, how], come) = input.split_first_chunk()?;
    if input.len() > LONGEST_CHANGE {
        return None;
    }
    let whole = wholes.get(usize::from(which) % wholes.len())?;
    let pieces: Vec<&str> = whole.split_inclusive(['"', '|']).collect();
    let (before, rest) = pieces.split_at(usize::from(u16::from_be_bytes([high, low])) % pieces.len());
    let (piece, after) = rest.split_first()?;
    let length = piece.trim_end_matches(['"', '|']).len();
    let gone = if how % 2 == 0 { length } else { length.min(come.len()) };
    let change = [come, piece.get(gone..)?.as_bytes()].concat();
    Some([before.concat(), String::from_utf8(change).ok()?, after.concat()].concat())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Strategy, any, prop};
    use proptest::sample::Index;
    use proptest::test_runner::{Config as ProptestConfig, TestRunner};
    use std::fs;
    use std::path::Path;

    /// A seed that is refused at the door leads nowhere. Those that should be say so by their name.
    #[track_caller]
    fn every_seed_is_taken(target: &str, check: fn(&[u8]) -> bool) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
        let mut seen = 0;
        for file in fs::read_dir(folder).expect("the seeds are there").flatten() {
            let name = file.file_name().to_string_lossy().into_owned();
            let seed = fs::read(file.path()).expect("a seed can be read");
            assert_eq!(check(&seed), !name.starts_with("refused"), "{target}/{name}");
            seen += 1;
        }
        assert!(seen > 3, "only {seen} seeds");
    }

    #[test]
    fn a_short_input_is_a_change() {
        let wholes = ["Heron", "a|\"Maple\":1"];
        assert_eq!(super::changed(&wholes, b"\x01\x00\x02\x00xy").as_deref(), Some("a|\"xy\":1"));
        assert_eq!(super::changed(&wholes, b"\x03\x00\x06\x01xy").as_deref(), Some("a|\"xyple\":1"));
        assert_eq!(super::changed(&wholes, b"\x02\x00\x00\x01").as_deref(), Some("Heron"));
        assert_eq!(super::changed(&wholes, b"\x00\x00\x00"), None);
        assert_eq!(super::changed(&wholes, &[b'a'; 65]), None);
    }

    #[test]
    fn seeds_of_records_are_taken() {
        every_seed_is_taken("record", crate::record::check);
    }

    #[test]
    fn seeds_of_backups_are_taken() {
        every_seed_is_taken("backup", crate::backup::check);
    }

    #[test]
    fn seeds_of_the_guard_hold_something_to_find() {
        every_seed_is_taken("guard", crate::guard::check);
    }

    /// The seeds of a target, in the order of their names.
    fn seeds(target: &str) -> Vec<Vec<u8>> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
        let mut files: Vec<_> =
            fs::read_dir(folder).expect("the seeds are there").flatten().map(|file| file.path()).collect();
        files.sort();
        files.into_iter().map(|file| fs::read(file).expect("a seed can be read")).collect()
    }

    /// What is done to a seed: which one, and up to eight bytes that are set, put in or taken out, as libFuzzer would.
    fn changes() -> impl Strategy<Value = (Index, Vec<(Index, u8, u8)>)> {
        (any::<Index>(), prop::collection::vec((any::<Index>(), any::<u8>(), 0u8..3), 1..9))
    }

    fn change(seed: &mut Vec<u8>, at: Index, byte: u8, how: u8) {
        if seed.is_empty() || how == 1 {
            seed.insert(at.index(seed.len() + 1), byte);
        } else if how == 0 {
            let at = at.index(seed.len());
            seed[at] = byte;
        } else {
            seed.remove(at.index(seed.len()));
        }
    }

    /// The gate runs no fuzzer, which needs a build of its own; what it must hold is tried on changed seeds here.
    #[track_caller]
    fn holds_for_changed(target: &str, cases: u32, check: fn(&[u8]) -> bool) {
        let seeds = seeds(target);
        let mut runner =
            TestRunner::new(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) });
        let tried = runner.run(&changes(), |(which, changes)| {
            let mut seed = seeds[which.index(seeds.len())].clone();
            for (at, byte, how) in changes {
                change(&mut seed, at, byte, how);
            }
            // It panics where something does not hold.
            check(&seed);
            Ok(())
        });
        if let Err(error) = tried {
            panic!("{target}: {error}");
        }
    }

    #[test]
    fn changed_records_hold() {
        holds_for_changed("record", 2_000, crate::record::check);
    }

    #[test]
    fn changed_backups_hold() {
        holds_for_changed("backup", 400, crate::backup::check);
    }

    #[test]
    fn changed_texts_for_the_guard_hold() {
        holds_for_changed("guard", 1_000, crate::guard::check);
    }
}
