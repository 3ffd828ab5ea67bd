//! The lock's header: the data key, wrapped once for each way to open it (R78).
//! It must derive no key itself (that takes a second and is a worker's work), hold no randomness, and do no work at all
//! for a cost outside the limits.
//!
//! `lk1|<generation>|<slot>|<slot>…` with slots of commas and Base64 alone, so that it can stand in both places:
//! `passphrase,<KiB>,<passes>,<lanes>,<salt>,<wrapped key>` and `passkey,<credential>,<salt>,<wrapped key>`. All of a slot
//! but the wrapped key, with the generation, is associated data of the wrapping: a header that was lowered, raised or moved
//! opens nothing.

use super::envelope::Generation;
use super::seal::{DataKey, Nonces, Seal};
use base64ct::{Base64, Encoding as _};

const FORMAT: &str = "lk1";
const PASSPHRASE: &str = "passphrase";
const PASSKEY: &str = "passkey";
/// The most slots that are read; the app makes two.
const SLOT_LIMIT: usize = 8;

/// What deriving a key from a passphrase takes: Argon2id, version 1.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory: u32,
    /// How often it is gone through.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// The cost of new slots: 64 MiB, three times.
    pub const NEW: Self = Self { memory: 64 * 1024, passes: 3, lanes: 1 };

    /// Whether it may be worked at: 19 to 256 MiB, two to ten times, one lane. Less would be no lock, more could be meant to
    /// hang the phone.
    fn is_accepted(self) -> bool {
        (19 * 1024..=256 * 1024).contains(&self.memory) && (2..=10).contains(&self.passes) && self.lanes == 1
    }
}

/// A way to open the lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// By words that the guide knows.
    Passphrase {
        /// What deriving the key takes.
        cost: Cost,
        /// Makes the same words give another key elsewhere.
        salt: [u8; 16],
    },
    /// By a passkey of this device, through the PRF extension of WebAuthn.
    Passkey {
        /// Names the passkey to the browser.
        credential: Vec<u8>,
        /// What the passkey is asked about.
        salt: [u8; 32],
    },
}

/// The key that a way gives, with which the data key is wrapped.
pub type WayKey = DataKey;

/// One way with the data key wrapped for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The way.
    pub way: Way,
    wrapped: String,
}

/// The header of a sealed life of the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    generation: Generation,
    slots: Vec<Slot>,
}

/// Why a header can't be used. Nothing was derived or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockError {
    /// It is not what the app wrote.
    Damaged,
    /// A newer program wrote it.
    NewerFormat,
    /// Deriving its key would take less or more than is accepted.
    Cost,
}

impl Lock {
    /// Begins the header of a generation, without a slot.
    #[must_use]
    pub fn new(generation: Generation) -> Self {
        Self { generation, slots: Vec::new() }
    }

    /// The life of the store that it locks.
    #[must_use]
    pub fn generation(&self) -> &Generation {
        &self.generation
    }

    /// The ways there are, the passphrase's among them.
    #[must_use]
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// Adds a way: the data key wrapped with the key that the way gives.
    pub fn add(&mut self, way: Way, way_key: &WayKey, data_key: &DataKey, nonces: Nonces) {
        let around = around(&self.generation, &way);
        let wrapped = Seal::new(way_key, nonces).seal(&around, &Base64::encode_string(data_key.bytes()));
        self.slots.push(Slot { way, wrapped });
    }

    /// The passkey's slot, if there is one.
    #[must_use]
    pub fn passkey(&self) -> Option<&Slot> {
        self.slots.iter().find(|slot| matches!(slot.way, Way::Passkey { .. }))
    }

    /// The same lock, to be opened by words alone.
    #[must_use]
    pub fn without_passkey(mut self) -> Self {
        self.slots.retain(|slot| matches!(slot.way, Way::Passphrase { .. }));
        self
    }

    /// Opens a slot; none when the way's key is not the one.
    #[must_use]
    pub fn open(&self, slot: &Slot, way_key: &WayKey) -> Option<DataKey> {
        // Nothing here needs a nonce: opening takes the one that was written.
        let seal = Seal::new(way_key, || [0; 24]);
        let key = zeroize::Zeroizing::new(seal.open(&around(&self.generation, &slot.way), &slot.wrapped)?);
        DataKey::read(&zeroize::Zeroizing::new(Base64::decode_vec(&key).ok()?))
    }

    /// Writes the header as both places hold it.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = format!("{FORMAT}|{}", self.generation.as_str());
        for slot in &self.slots {
            text.push_str(&format!("|{},{}", way_text(&slot.way), slot.wrapped));
        }
        text
    }

    /// Reads a header back.
    ///
    /// # Errors
    /// [`LockError`]; a single slot out of its limits refuses the whole header.
    pub fn read(text: &str) -> Result<Self, LockError> {
        let mut fields = text.split('|');
        match fields.next() {
            Some(FORMAT) => {}
            Some(format) if is_newer(format) => return Err(LockError::NewerFormat),
            _ => return Err(LockError::Damaged),
        }
        let generation = fields.next().and_then(Generation::new).ok_or(LockError::Damaged)?;
        let slots = fields.map(read_slot).collect::<Result<Vec<_>, _>>()?;
        let has_words = slots.iter().any(|slot| matches!(slot.way, Way::Passphrase { .. }));
        if !has_words || slots.len() > SLOT_LIMIT {
            return Err(LockError::Damaged);
        }
        Ok(Self { generation, slots })
    }
}

fn is_newer(format: &str) -> bool {
    format.strip_prefix("lk").and_then(|number| number.parse::<u32>().ok()).is_some_and(|number| number > 1)
}

fn around(generation: &Generation, way: &Way) -> String {
    format!("{FORMAT}|{}|{}", generation.as_str(), way_text(way))
}

fn way_text(way: &Way) -> String {
    match way {
        Way::Passphrase { cost: Cost { memory, passes, lanes }, salt } => {
            format!("{PASSPHRASE},{memory},{passes},{lanes},{}", Base64::encode_string(salt))
        }
        Way::Passkey { credential, salt } => {
            format!("{PASSKEY},{},{}", Base64::encode_string(credential), Base64::encode_string(salt))
        }
    }
}

fn read_slot(text: &str) -> Result<Slot, LockError> {
    let parts: Vec<&str> = text.split(',').collect();
    let number = |text: &str| text.parse::<u32>().map_err(|_| LockError::Damaged);
    let bytes = |text: &str| Base64::decode_vec(text).map_err(|_| LockError::Damaged);
    let (way, wrapped) = match parts.as_slice() {
        [PASSPHRASE, memory, passes, lanes, salt, wrapped] => {
            let cost = Cost { memory: number(memory)?, passes: number(passes)?, lanes: number(lanes)? };
            if !cost.is_accepted() {
                return Err(LockError::Cost);
            }
            let salt = bytes(salt)?.try_into().map_err(|_| LockError::Damaged)?;
            (Way::Passphrase { cost, salt }, *wrapped)
        }
        [PASSKEY, credential, salt, wrapped] => {
            let salt = bytes(salt)?.try_into().map_err(|_| LockError::Damaged)?;
            (Way::Passkey { credential: bytes(credential)?, salt }, *wrapped)
        }
        _ => return Err(LockError::Damaged),
    };
    let slot = Slot { way, wrapped: wrapped.to_owned() };
    // Writing it again catches what reading would overlook, such as a plus before a number.
    let is_as_written = format!("{},{}", way_text(&slot.way), slot.wrapped) == text;
    if is_as_written { Ok(slot) } else { Err(LockError::Damaged) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lock() -> (Lock, DataKey) {
        let data_key = DataKey::new([5; 32]);
        let mut lock = Lock::new(Generation::random([1; 16]));
        let words = Way::Passphrase { cost: Cost::NEW, salt: [2; 16] };
        lock.add(words, &DataKey::new([3; 32]), &data_key, || [4; 24]);
        let passkey = Way::Passkey { credential: vec![6; 20], salt: [7; 32] };
        lock.add(passkey, &DataKey::new([8; 32]), &data_key, || [9; 24]);
        (lock, data_key)
    }

    #[test]
    fn each_way_opens_its_own_slot() {
        let (lock, data_key) = lock();
        let read = Lock::read(&lock.to_text()).expect("what was written");
        assert_eq!(read, lock);
        for (slot, key, opens) in [(0, 3, true), (1, 8, true), (0, 8, false), (1, 3, false)] {
            let opened = read.open(&read.slots()[slot], &DataKey::new([key; 32]));
            assert_eq!(opened.map(|key| key.bytes().to_vec()), opens.then(|| data_key.bytes().to_vec()));
        }
        assert!(read.to_text().is_ascii());
    }

    #[test]
    fn a_cost_outside_the_limits_is_refused_before_any_work() {
        let (lock, _) = lock();
        let text = lock.to_text();
        for (memory, passes, lanes, accepted) in [
            (65_536, 3, 1, true),
            (19_456, 2, 1, true),
            (262_144, 10, 1, true),
            (19_455, 3, 1, false),
            (262_145, 3, 1, false),
            (65_536, 1, 1, false),
            (65_536, 11, 1, false),
            (65_536, 3, 2, false),
            (8, 1, 1, false),
            (u32::MAX, 10, 1, false),
        ] {
            let changed = text.replace("passphrase,65536,3,1,", &format!("passphrase,{memory},{passes},{lanes},"));
            let read = Lock::read(&changed);
            assert_eq!(read.as_ref().err(), (!accepted).then_some(&LockError::Cost), "{memory} {passes} {lanes}");
            let is_untouched = changed == text;
            let opened = read.ok().and_then(|lock| lock.open(&lock.slots()[0], &DataKey::new([3; 32])));
            assert_eq!(opened.is_some(), is_untouched, "a header lowered or raised opens nothing");
        }
    }

    #[test]
    fn a_header_of_another_life_opens_nothing() {
        let (lock, _) = lock();
        let moved = lock.to_text().replace(lock.generation().as_str(), Generation::random([9; 16]).as_str());
        let moved = Lock::read(&moved).expect("well formed");
        assert!(moved.open(&moved.slots()[0], &DataKey::new([3; 32])).is_none());
    }

    #[test]
    fn without_the_passkey_the_words_still_open() {
        let (lock, _) = lock();
        assert!(lock.passkey().is_some_and(|slot| lock.open(slot, &DataKey::new([8; 32])).is_some()));
        let words = lock.without_passkey();
        assert!(words.passkey().is_none());
        let read = Lock::read(&words.to_text()).expect("what was written");
        assert!(read.open(&read.slots()[0], &DataKey::new([3; 32])).is_some());
    }

    #[test]
    fn what_is_no_header_is_refused() {
        let (lock, _) = lock();
        let text = lock.to_text();
        let slots: Vec<&str> = text.split('|').skip(2).collect();
        let head = text.split('|').take(2).collect::<Vec<_>>().join("|");
        for (text, error) in [
            (String::new(), LockError::Damaged),
            (text.replace("lk1|", "lk2|"), LockError::NewerFormat),
            (text.replace("lk1|", "lkx|"), LockError::Damaged),
            (head.clone(), LockError::Damaged),
            (format!("{head}|{}", slots[1]), LockError::Damaged),
            (text.replace(",3,1,", ",+3,1,"), LockError::Damaged),
            (format!("{head}|{}", [slots[0]; 9].join("|")), LockError::Damaged),
        ] {
            assert_eq!(Lock::read(&text), Err(error), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_changed_header_never_opens(at in 0usize..10_000, bit in 0u8..7) {
            let (lock, _) = lock();
            let mut bytes = lock.to_text().into_bytes();
            let at = at % bytes.len();
            bytes[at] ^= 1 << bit;
            let Ok(changed) = Lock::read(&String::from_utf8(bytes).expect("seven bits are ASCII")) else { return Ok(()) };
            let both = changed.slots().iter().zip([3, 8]).filter(|(slot, key)| {
                changed.open(slot, &DataKey::new([*key; 32])).is_some()
            });
            // A change in one slot leaves the other as it was.
            prop_assert!(both.count() < 2);
        }

        #[test]
        fn any_text_is_read_without_a_fuss(text in "\\PC{0,200}|lk1\\|[0-9a-f]{32}\\|[a-z0-9,=+/|]{0,100}") {
            let _is_no_panic = Lock::read(&text);
        }
    }
}
