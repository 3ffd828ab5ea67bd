//! The lock on the records: set, changed, opened, taken away, and locking again by itself (R78).
//! It must keep no words, and hold the keys nowhere but in memory that a reload drops whole.

use super::app::{App, Bar, Phase, Trouble, trouble};
use super::books::names;
use super::open::open_sealed;
use crate::device::attention::{self, Event};
use crate::device::{page, random, today, workshop};
use crate::domain::lock_times::LockTimes;
use crate::domain::passphrase::{folded, spellings, wait_seconds};
use crate::storage::envelope::Generation;
use crate::storage::keeper::Content;
use crate::storage::lock::{Cost, Lock, Way};
use crate::storage::seal::{DataKey, Seal};
use crate::storage::tries;
use leptos::prelude::*;

pub use crate::storage::lock::LockError;

const MINUTE_MS: f64 = 60_000.0;
/// How often it is looked at.
const LOOK_MS: u32 = 5_000;

impl App {
    /// Draws a phrase of six random words. None where the part of the app that does it is not there.
    pub async fn new_phrase(self) -> Option<String> {
        workshop::phrase().await
    }

    /// Seals every record anew under a new key that these words open; `now` are the words of the lock there is.
    pub async fn set_lock(self, words: &str, now: Option<&str>) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        self.check_words(now).await?;
        let had_lock = self.has_lock.get_untracked();
        self.begin_life(Some(words), Content::Same).await?;
        self.say(if had_lock { Bar::LockChanged } else { Bar::LockSet }, None);
        Ok(())
    }

    /// Writes every record in clear again.
    pub async fn remove_lock(self, now: &str) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        self.check_words(Some(now)).await?;
        self.begin_life(None, Content::Same).await?;
        self.say(Bar::LockRemoved, None);
        Ok(())
    }

    /// Puts other records in the place of all; where there is a lock, its words are checked and stay. The command has its turn.
    pub(super) async fn renew(self, words: &str, content: Content) -> Result<(), Trouble> {
        self.check_words(Some(words)).await?;
        let words = self.has_lock.get_untracked().then_some(words);
        self.begin_life(words, content).await
    }

    /// Begins a new life of the store, sealed under a new key that these words open, or in clear. The command has its turn, so
    /// that the words which were checked are still those of the lock.
    pub(super) async fn begin_life(self, words: Option<&str>, content: Content) -> Result<(), Trouble> {
        let life = Generation::random(random::random_bytes());
        let sealing = match words {
            Some(words) => Some(new_sealing(words, life.clone()).await?),
            None => None,
        };
        let lock = sealing.as_ref().map(|(_, lock)| lock.clone());
        let books = self.books.get_value();
        let mut books = books.lock().await;
        let Some(keeper) = books.as_mut() else { return Err(Trouble::Refused) };
        let done = keeper.renew(life, sealing, content).await;
        self.note_standing(keeper.standing());
        // What was done before cannot be undone across two lives of the store.
        self.close_bar();
        done.map_err(trouble)?;
        self.has_lock.set(lock.is_some());
        self.header.set_value(lock);
        Ok(())
    }

    /// Checks the words of the lock there is, so that nobody who finds the page open can change it.
    pub(super) async fn check_words(self, now: Option<&str>) -> Result<(), Trouble> {
        match self.header.get_value() {
            None => Ok(()),
            Some(lock) => {
                self.open_lock(&lock, now.unwrap_or_default()).await?;
                self.words_were_typed().await;
                Ok(())
            }
        }
    }

    /// Loads what makes keys while the words are being typed, so that less is left to wait for.
    pub fn expect_words(self) {
        workshop::make_ready();
    }

    /// Opens the lock with words and then the records; wrong words are counted.
    pub async fn unlock(self, words: &str) -> Result<(), Trouble> {
        let Some(lock) = self.header.get_value() else { return Err(Trouble::Refused) };
        let data_key = self.open_lock(&lock, words).await?;
        let seal = Seal::new(&data_key, random::random_bytes);
        self.has_lock.set(true);
        open_sealed(self, seal, lock).await;
        self.words_were_typed().await;
        Ok(())
    }

    pub(super) async fn open_lock(self, lock: &Lock, words: &str) -> Result<DataKey, Trouble> {
        if self.seconds_to_wait() > 0 {
            return Err(Trouble::MustWait);
        }
        let names = names(false);
        for slot in lock.slots() {
            let Way::Passphrase { cost, salt } = &slot.way else { continue };
            // However many spellings they have, it is one try that was wrong.
            for words in tried(words) {
                let way_key = derive(&words, cost, salt).await?;
                if let Some(data_key) = lock.open(slot, &way_key) {
                    tries::set(&names, 0);
                    return Ok(data_key);
                }
            }
        }
        tries::set(&names, tries::count(&names).saturating_add(1));
        self.last_wrong.set_value(today::clocks()[0]);
        Err(Trouble::WrongWords)
    }

    /// How many seconds to wait before the next try.
    pub fn seconds_to_wait(self) -> u32 {
        let wait = f64::from(wait_seconds(tries::count(&names(false))));
        let waited = (today::clocks()[0] - self.last_wrong.get_value()) / 1000.0;
        // At most five minutes, so it fits.
        (wait - waited).ceil().clamp(0.0, wait) as u32
    }

    /// Covers the page at once, keeps the open form, then drops everything from memory by loading the page again.
    pub async fn lock_now(self) {
        attention::cover(true);
        if self.is_locking.try_update_value(|locking| std::mem::replace(locking, true)) != Some(false) {
            return;
        }
        self.keep_open_form().await;
        // A command that has begun is let to its end.
        let (turn, books) = (self.turn(), self.books.get_value());
        let _turn = turn.lock().await;
        if let Some(mut keeper) = books.lock().await.take() {
            // There may be room again for what is only in memory.
            drop(keeper.retry().await);
        }
        self.header.set_value(None);
        page::go_home();
    }

    /// When the lock closes by itself.
    pub fn lock_times(self) -> LockTimes {
        self.settings
            .with_untracked(|settings| settings.as_ref().map(|settings| settings.lock_times).unwrap_or_default())
    }

    /// Covers the page when nobody looks, and locks it when nobody has for long.
    pub(super) fn watch_attention(self) {
        let touched = StoredValue::new(today::clocks());
        let hidden = StoredValue::new(None::<[f64; 2]>);
        let is_over = move || {
            let times = self.lock_times();
            let is_past = |since, minutes| passed(since) >= f64::from(minutes) * MINUTE_MS;
            let is_idle = is_past(touched.get_value(), times.untouched());
            is_idle || hidden.get_value().is_some_and(|since| is_past(since, times.hidden()))
        };
        let look = move || {
            let is_open = self.has_lock.get_untracked() && self.phase.get_untracked() != Phase::Locked;
            let is_due = self.is_locking.get_value() || is_open && is_over();
            if is_due {
                leptos::task::spawn_local(self.lock_now());
            }
            is_due
        };
        attention::watch(move |event| match event {
            // What was left alone too long locks even at the touch that ends it, and stays covered until then. Without a
            // lock it counts, too: the time begins with the last touch, and a cover may be left from a lock that is gone.
            Event::Seen | Event::Touched => {
                if !look() {
                    if event == Event::Touched {
                        touched.set_value(today::clocks());
                    }
                    hidden.set_value(None);
                    attention::cover(false);
                }
            }
            _ if !self.has_lock.get_untracked() => {}
            Event::Blurred => attention::cover(true),
            Event::Hidden => {
                attention::cover(true);
                hidden.update_value(|hidden| *hidden = hidden.or_else(|| Some(today::clocks())));
                // "At once" need not wait for the next look.
                look();
            }
            Event::Frozen => {
                attention::cover(true);
                leptos::task::spawn_local(self.lock_now());
            }
        });
        attention::every(LOOK_MS, move || {
            look();
        });
    }
}

/// Milliseconds since then by whichever clock says more: one set back, or one that stood still, gains nothing.
fn passed(since: [f64; 2]) -> f64 {
    let now = today::clocks();
    (now[0] - since[0]).max(now[1] - since[1])
}

async fn new_sealing(words: &str, life: Generation) -> Result<(Seal, Lock), Trouble> {
    let (salt, data_key) = (random::random_bytes(), DataKey::new(random::random_bytes()));
    let way_key = derive(&spelled(words), &Cost::NEW, &salt).await?;
    let mut lock = Lock::new(life);
    lock.add(Way::Passphrase { cost: Cost::NEW, salt }, &way_key, &data_key, random::random_bytes);
    Ok((Seal::new(&data_key, random::random_bytes), lock))
}

/// Words in the one spelling from which keys are made, for the lock and for backup files alike; wiped when dropped.
pub(super) fn spelled(words: &str) -> zeroize::Zeroizing<String> {
    zeroize::Zeroizing::new(super::composed(&folded(words)))
}

/// Words in each spelling in which they may open a lock or a file, the likeliest first; wiped when dropped.
pub(super) fn tried(words: &str) -> Vec<zeroize::Zeroizing<String>> {
    spellings(words).iter().map(|spelling| zeroize::Zeroizing::new(super::composed(spelling))).collect()
}

/// Makes a key of words in one spelling.
async fn derive(words: &str, cost: &Cost, salt: &[u8]) -> Result<DataKey, Trouble> {
    let key = workshop::derive(words, salt, cost.memory, cost.passes, cost.lanes).await;
    key.map(DataKey::new).ok_or(Trouble::NoMemory)
}
