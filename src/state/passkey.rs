//! Opening the lock by a passkey, as by a finger or a face, beside the words (R78).
//! It must never take the words' place: they stay, and are asked for now and then.

use super::app::{App, Bar, Trouble, trouble};
use super::books::{WORDS, record};
use super::open::open_sealed;
use crate::device::passkey::{self, NoPasskey};
use crate::device::{random, workshop};
use crate::domain::passphrase::are_words_due;
use crate::storage::keeper::{Change, Content};
use crate::storage::lock::{Lock, Way};
use crate::storage::records::WordsV1;
use crate::storage::seal::{DataKey, Seal};
use leptos::prelude::*;
use std::rc::Rc;

/// What opens the records, while a passkey is being set up; wiped when dropped.
#[derive(Clone)]
pub struct Opened(Rc<DataKey>);

impl App {
    /// Whether this device can have a passkey for the lock.
    pub async fn can_have_passkey(self) -> bool {
        !self.is_sample.get_untracked() && passkey::is_there().await
    }

    /// Whether the lock can be opened by a passkey.
    pub fn has_passkey(self) -> bool {
        self.header.with_value(|lock| lock.as_ref().is_some_and(|lock| lock.passkey().is_some()))
    }

    /// First of three taps: checks the words.
    pub async fn begin_passkey(self, words: &str) -> Result<Opened, Trouble> {
        let lock = self.header.get_value().ok_or(Trouble::Refused)?;
        Ok(Opened(Rc::new(self.open_lock(&lock, words).await?)))
    }

    /// Second tap: makes the passkey and gives its id.
    pub fn make_passkey(self) -> impl Future<Output = Result<Vec<u8>, Trouble>> {
        let made = passkey::create();
        async move { made.await.map_err(no_passkey) }
    }

    /// Third tap: asks the passkey for its secret, and keeps the way to open the lock with it.
    pub fn add_passkey(self, opened: Opened, credential: Vec<u8>) -> impl Future<Output = Result<(), Trouble>> {
        let salt: [u8; 32] = random::random_bytes();
        let asked = passkey::secret(&credential, &salt);
        async move {
            let way_key = way_key(asked.await).await?;
            let lock = self.header.get_value().ok_or(Trouble::Refused)?;
            let mut lock = lock.without_passkey();
            lock.add(Way::Passkey { credential, salt }, &way_key, &opened.0, random::random_bytes);
            self.change_header(lock).await?;
            self.words_were_typed().await;
            self.say(Bar::PasskeySet, None);
            Ok(())
        }
    }

    /// Takes the passkey's way away; the words open the lock as before.
    pub async fn remove_passkey(self, words: &str) -> Result<(), Trouble> {
        self.check_words(Some(words)).await?;
        let lock = self.header.get_value().ok_or(Trouble::Refused)?;
        self.change_header(lock.without_passkey()).await?;
        self.say(Bar::PasskeyRemoved, None);
        Ok(())
    }

    /// Opens the lock by the passkey and then the records. Call it from a tap.
    pub fn unlock_by_passkey(self) -> impl Future<Output = Result<(), Trouble>> {
        let opened = self.open_by_passkey();
        async move {
            let (lock, data_key) = opened.await?;
            self.has_lock.set(true);
            open_sealed(self, Seal::new(&data_key, random::random_bytes), lock).await;
            Ok(())
        }
    }

    /// Sets new words where the old ones are forgotten and the passkey still opens. Call it from a tap.
    pub fn change_words_by_passkey(self, words: String) -> impl Future<Output = Result<(), Trouble>> {
        let opened = self.open_by_passkey();
        async move {
            let turn = self.turn();
            let _turn = turn.lock().await;
            opened.await?;
            self.begin_life(Some(&words), Content::Same).await?;
            self.say(Bar::LockChanged, None);
            Ok(())
        }
    }

    fn open_by_passkey(self) -> impl Future<Output = Result<(Lock, DataKey), Trouble>> {
        let lock = self.header.get_value();
        let slot = lock.as_ref().and_then(Lock::passkey).cloned();
        let asked = slot.as_ref().and_then(|slot| match &slot.way {
            Way::Passkey { credential, salt } => Some(passkey::secret(credential, salt)),
            Way::Passphrase { .. } => None,
        });
        async move {
            let (Some(lock), Some(slot), Some(asked)) = (lock, slot, asked) else { return Err(Trouble::NoPasskey) };
            let way_key = way_key(asked.await).await?;
            let data_key = lock.open(&slot, &way_key).ok_or(Trouble::NoPasskey)?;
            Ok((lock, data_key))
        }
    }

    /// Whether the words should be typed once more, so that they are not forgotten where a passkey is the daily way.
    pub fn are_words_due(self) -> bool {
        // The header is settled before anything of the caseload is shown; when the words were typed may come after it.
        self.has_lock.get()
            && self.has_passkey()
            && self.words_typed.get().is_some_and(|typed| are_words_due(typed, self.today.get()))
    }

    /// "Check": whether these are the words. Nothing else happens.
    pub async fn try_words(self, words: &str) -> Result<(), Trouble> {
        self.check_words(Some(words)).await?;
        self.say(Bar::WordsRight, None);
        Ok(())
    }

    /// Notes that the words were typed, where a passkey could make one forget them.
    pub(super) async fn words_were_typed(self) {
        let today = self.today_now();
        if self.has_passkey() && self.words_typed.get_untracked() != Some(Some(today)) {
            let put = vec![record(WORDS, &WordsV1::of(today))];
            // Should it not be kept, they are asked for once more.
            if self.commit_uncounted(Change { put, remove: Vec::new() }).await.is_ok() {
                self.words_typed.set(Some(Some(today)));
            }
        }
    }

    async fn change_header(self, lock: Lock) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let books = self.books.get_value();
        let mut books = books.lock().await;
        let keeper = books.as_mut().ok_or(Trouble::Refused)?;
        keeper.change_header(lock.clone()).await.map_err(trouble)?;
        self.header.set_value(Some(lock));
        Ok(())
    }
}

async fn way_key(secret: Result<[u8; 32], NoPasskey>) -> Result<DataKey, Trouble> {
    let secret = zeroize::Zeroizing::new(secret.map_err(no_passkey)?);
    workshop::of_passkey(secret.as_slice()).await.map(DataKey::new).ok_or(Trouble::NoMemory)
}

fn no_passkey(no: NoPasskey) -> Trouble {
    match no {
        NoPasskey::Stopped => Trouble::PasskeyStopped,
        NoPasskey::Unable => Trouble::NoPasskey,
    }
}
