//! The second copy, in localStorage through gloo-storage: written only after the database said "complete".
//! It must never be ahead of the database, nor touch a key outside its own prefix.

use gloo_storage::{LocalStorage, Storage as _};

use super::database::Names;
use super::envelope::{Generation, Head, RecordId, Stored, mark, unmark};
use super::error::{EnvelopeError, MirrorError};
use super::seal::Seal;

/// Room made beyond what is needed, in characters, so that a full mirror is not searched at every save.
const SLACK: usize = 32 * 1024;

/// The place of the second copy. Keys are `r/<id>` for records and `m/<word>` for marks.
pub trait Mirror: Sized {
    /// What says which mirror is meant.
    type Place: Clone;

    /// Opens it, if the browser lets the page.
    ///
    /// # Errors
    /// [`MirrorError::Blocked`] where storage is blocked.
    fn open(place: &Self::Place) -> Result<Self, MirrorError>;

    /// Reads one key.
    fn get(&self, key: &str) -> Option<String>;

    /// Writes one key.
    ///
    /// # Errors
    /// [`MirrorError::Full`] when it does not fit; the old value then still stands.
    fn set(&self, key: &str, text: &str) -> Result<(), MirrorError>;

    /// Removes one key.
    fn remove(&self, key: &str);

    /// Lists this mirror's own keys.
    fn keys(&self) -> Vec<String>;

    /// Lists the ids it has an entry for.
    fn ids(&self) -> Vec<RecordId> {
        self.keys().iter().filter_map(|key| RecordId::new(key.strip_prefix("r/")?)).collect()
    }

    /// Reads a record's text.
    fn record(&self, id: &RecordId) -> Option<String> {
        self.get(&record_key(id))
    }

    /// Reads a mark; a damaged one counts as not there.
    fn mark(&self, word: &str) -> Option<String> {
        let text = self.get(&format!("m/{word}"))?;
        unmark(&text).map(str::to_owned)
    }

    /// Reads a mark that names a generation.
    fn generation(&self, word: &str) -> Option<Generation> {
        Generation::new(&self.mark(word)?)
    }

    /// Sets or removes a mark, leaving it alone when it is right already.
    fn set_mark(&self, word: &str, value: Option<&str>) {
        if self.mark(word).as_deref() == value {
            return;
        }
        let key = format!("m/{word}");
        match value {
            Some(value) => {
                let text = mark(value);
                // A mark matters more than any one letter: without it the whole mirror could be misread.
                if self.set(&key, &text).is_err() {
                    make_room(self, text.len(), u64::MAX, None, || self.set(&key, &text).is_ok());
                }
            }
            None => self.remove(&key),
        }
    }

    /// Keeps a copy of a record or removal marker, pushing out the longest unchanged letters if it must. What does not
    /// fit leaves a stand-in instead, so that the app can say what is lost should the database be lost too; then this
    /// says false.
    fn keep(&self, stored: &Stored, seal: Option<&Seal>) -> bool {
        let (key, text) = (record_key(&stored.record.id), stored.to_text(seal));
        let fits = || self.set(&key, &text).is_ok();
        let bound = if stored.is_letters() { stored.sequence } else { u64::MAX };
        if fits() || make_room(self, text.len(), bound, seal, fits) {
            return true;
        }
        self.keep_stand_in(stored, seal);
        false
    }

    /// Keeps only the fact that a record exists (a removal marker is as short already).
    fn keep_stand_in(&self, stored: &Stored, seal: Option<&Seal>) {
        let key = record_key(&stored.record.id);
        let text = if stored.is_removal() { stored.to_text(None) } else { stored.stand_in().to_text(None) };
        let fits = || self.set(&key, &text).is_ok();
        if !fits() && !make_room(self, text.len(), u64::MAX, seal, fits) {
            // An older copy must not pass for the present one.
            self.remove(&key);
        }
    }

    /// Removes a record's entry.
    fn drop_record(&self, id: &RecordId) {
        self.remove(&record_key(id));
    }

    /// Removes every record's entry.
    fn drop_records(&self) {
        self.ids().iter().for_each(|id| self.drop_record(id));
    }
}

fn record_key(id: &RecordId) -> String {
    format!("r/{}", id.as_str())
}

/// Turns letters unchanged since before `bound` into stand-ins, longest unchanged first, until `fits` says it is enough.
/// Without the seal every sealed record may be letters.
fn make_room<M: Mirror>(mirror: &M, needed: usize, bound: u64, seal: Option<&Seal>, fits: impl Fn() -> bool) -> bool {
    let texts: Vec<_> = mirror.ids().into_iter().filter_map(|id| Some((mirror.record(&id)?, id))).collect();
    let heads = texts.iter().filter_map(|(text, id)| Some((Head::parse(id, text).ok()?, id, text)));
    let mut oldest_first: Vec<_> = heads.filter(|(head, ..)| head.sequence < bound).collect();
    oldest_first.sort_by_key(|(head, ..)| head.sequence);
    let mut freed = 0;
    for (head, id, text) in oldest_first {
        // Only now, as opening a sealed one takes its time.
        let may_go = match Stored::parse(id, text, seal) {
            Ok(stored) => stored.is_letters(),
            Err(error) => error == EnvelopeError::Sealed,
        };
        if !may_go {
            continue;
        }
        let (key, stand_in) = (record_key(id), head.stand_in(id).to_text(None));
        if mirror.set(&key, &stand_in).is_err() {
            mirror.remove(&key);
        }
        freed += text.len();
        if freed >= needed + SLACK && fits() {
            return true;
        }
    }
    fits()
}

/// The real mirror.
#[derive(Debug)]
pub struct LocalMirror {
    prefix: String,
    storage: web_sys::Storage,
}

impl Mirror for LocalMirror {
    type Place = Names;

    #[allow(clippy::disallowed_methods, reason = "the one file that opens localStorage")]
    fn open(place: &Names) -> Result<Self, MirrorError> {
        // gloo-storage panics where storage is blocked, so the browser is asked first, in a way that can fail.
        let there = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
        match there.map(|storage| storage.length()) {
            Some(Ok(_)) => Ok(Self { prefix: place.prefix(), storage: LocalStorage::raw() }),
            _ => Err(MirrorError::Blocked),
        }
    }

    fn get(&self, key: &str) -> Option<String> {
        self.storage.get_item(&format!("{}{key}", self.prefix)).ok().flatten()
    }

    fn set(&self, key: &str, text: &str) -> Result<(), MirrorError> {
        // Every failure of a write that passed the probe is treated as want of room: the copy is simply not kept.
        self.storage.set_item(&format!("{}{key}", self.prefix), text).map_err(|_| MirrorError::Full)
    }

    fn remove(&self, key: &str) {
        // Removing fails only where storage was blocked since; then there is nothing left to remove.
        drop(self.storage.remove_item(&format!("{}{key}", self.prefix)));
    }

    fn keys(&self) -> Vec<String> {
        let length = self.storage.length().unwrap_or(0);
        let keys = (0..length).filter_map(|index| self.storage.key(index).ok().flatten());
        // Another copy of the app may live below this path: only keys of exactly our own shape are ours.
        keys.filter_map(|key| {
            let own = key.strip_prefix(&self.prefix)?;
            let (area, word) = own.split_once('/')?;
            (matches!(area, "r" | "m") && !word.contains('/')).then(|| own.to_owned())
        })
        .collect()
    }
}
