//! The promises over sealed records, and those of sealing itself.
//! It must hold no promise that is also one of records in clear.

use between_letters::storage::envelope::Generation;
use between_letters::storage::keeper::Sealing;
use between_letters::storage::lock::{Cost, Lock, Way};
use between_letters::storage::seal::{DataKey, Seal};
use std::cell::Cell;

/// Whether records are sealed.
pub const IS_SEALED: bool = true;

/// Another nonce at each call, as randomness would give.
fn nonces() -> [u8; 24] {
    thread_local!(static COUNT: Cell<u64> = const { Cell::new(0) });
    COUNT.with(|count| count.set(count.get() + 1));
    let mut nonce = [0; 24];
    nonce[..8].copy_from_slice(&COUNT.with(Cell::get).to_le_bytes());
    nonce
}

pub fn sealing_of(life: Generation, key: u8) -> Sealing {
    let data_key = DataKey::new([key; 32]);
    let mut lock = Lock::new(life);
    let way = Way::Passphrase { cost: Cost::NEW, salt: [key; 16] };
    // The same header each time, as one that is read from the phone.
    lock.add(way, &DataKey::new([key + 1; 32]), &data_key, || [3; 24]);
    Some((Seal::new(&data_key, nonces), lock))
}

pub fn sealing(life: Generation) -> Sealing {
    sealing_of(life, 5)
}

#[path = "lock.rs"]
mod lock;
#[path = "promises.rs"]
mod promises;
