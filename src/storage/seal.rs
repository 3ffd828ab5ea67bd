//! Seals the text of one record so that only who has the data key can read or change it (R78).
//! It must hold no randomness of its own, know no browser, and never print a key or a text.
//!
//! XChaCha20-Poly1305 with a random nonce for each text. What stands around a sealed text in clear (which record, of which
//! life of the store, in which version) is associated data: moved elsewhere or altered, the text does not open. Texts are
//! padded to few lengths, so that a length tells little.
//!
//! ```
//! use between_letters::storage::seal::{DataKey, Seal};
//!
//! let seal = Seal::new(&DataKey::new([7; 32]), || [9; 24]);
//! let sealed = seal.seal("around", "Blue Heron");
//! assert!(sealed.is_ascii() && !sealed.contains("Heron"));
//! assert_eq!(seal.open("around", &sealed).as_deref(), Some("Blue Heron"));
//! assert_eq!(seal.open("elsewhere", &sealed), None);
//! ```

use base64ct::{Base64, Encoding as _};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use std::fmt;
use zeroize::Zeroizing;

/// The shortest padded text, in bytes.
const SHORTEST: usize = 256;
/// Ends the text and begins the padding (ISO/IEC 7816-4); no ASCII text holds it.
const END: u8 = 0x80;
const NONCE_LENGTH: usize = 24;
const KEY_LENGTH: usize = 32;

/// Where nonces come from: 24 random bytes, new at each call.
pub type Nonces = fn() -> [u8; NONCE_LENGTH];

/// The key that seals every record of one life of the store. It is wiped from memory when it is dropped.
#[derive(Clone)]
pub struct DataKey(Zeroizing<[u8; KEY_LENGTH]>);

impl DataKey {
    /// Makes a key out of randomness that the caller brings.
    #[must_use]
    pub fn new(bytes: [u8; KEY_LENGTH]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self::new)
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("DataKey(redacted)")
    }
}

/// Seals and opens texts with one key, which is wiped from memory when this is dropped.
#[derive(Clone)]
pub struct Seal {
    cipher: XChaCha20Poly1305,
    nonces: Nonces,
}

impl fmt::Debug for Seal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Seal(redacted)")
    }
}

impl Seal {
    /// Makes the seal of a key.
    #[must_use]
    pub fn new(key: &DataKey, nonces: Nonces) -> Self {
        Self { cipher: XChaCha20Poly1305::new(&(*key.0).into()), nonces }
    }

    /// Seals an ASCII text, bound to what stands `around` it in clear; the result is Base64.
    ///
    /// # Panics
    /// Never: the cipher refuses only texts of more than 200 gigabytes.
    #[must_use]
    pub fn seal(&self, around: &str, text: &str) -> String {
        let nonce = (self.nonces)();
        let padded = Zeroizing::new(pad(text));
        let payload = Payload { msg: &padded, aad: around.as_bytes() };
        let sealed =
            self.cipher.encrypt(&XNonce::from(nonce), payload).expect("a record is shorter than the cipher's limit");
        Base64::encode_string(&[nonce.as_slice(), &sealed].concat())
    }

    /// Opens a sealed text; none when the key is another one, or a single bit of it or around it was changed.
    #[must_use]
    pub fn open(&self, around: &str, sealed: &str) -> Option<String> {
        let bytes = Base64::decode_vec(sealed).ok()?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE_LENGTH>()?;
        let payload = Payload { msg: sealed, aad: around.as_bytes() };
        unpad(self.cipher.decrypt(&XNonce::from(*nonce), payload).ok()?)
    }
}

/// Lengthens a text so that at most a ninth is added to a long one and few lengths are left to be told apart
/// (Padmé, by Nikitin and others, 2019).
fn pad(text: &str) -> Vec<u8> {
    let length = text.len() + 1;
    let spare_bits = length.ilog2().saturating_sub(length.ilog2().max(1).ilog2() + 1);
    let padded = length.next_multiple_of(1 << spare_bits).max(SHORTEST);
    let mut bytes = Vec::with_capacity(padded);
    bytes.extend_from_slice(text.as_bytes());
    bytes.push(END);
    bytes.resize(padded, 0);
    bytes
}

fn unpad(mut bytes: Vec<u8>) -> Option<String> {
    let end = bytes.iter().rposition(|byte| *byte != 0).filter(|end| bytes[*end] == END)?;
    bytes.truncate(end);
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn seal() -> Seal {
        Seal::new(&DataKey::new([1; 32]), || [2; 24])
    }

    #[test]
    fn texts_have_few_lengths() {
        for (length, padded) in [(0, 256), (255, 256), (256, 272), (271, 272), (1_000, 1_024), (5_000, 5_120)] {
            assert_eq!(pad(&"a".repeat(length)).len(), padded, "{length}");
        }
    }

    #[test]
    fn another_key_opens_nothing() {
        let sealed = seal().seal("around", "text");
        assert_eq!(Seal::new(&DataKey::new([3; 32]), || [2; 24]).open("around", &sealed), None);
    }

    #[test]
    fn keys_are_not_printed() {
        let key = DataKey::new([0xab; 32]);
        let printed = format!("{key:?} {:?}", Seal::new(&key, || [0; 24]));
        assert_eq!(printed, "DataKey(redacted) Seal(redacted)");
    }

    proptest! {
        #[test]
        fn a_sealed_text_opens_and_is_not_to_be_seen(around in "[a-z|0-9]{0,40}", text in "[ -~]{0,2000}") {
            let sealed = seal().seal(&around, &text);
            prop_assert!(sealed.is_ascii());
            prop_assert!(text.len() < 4 || !sealed.contains(&text));
            prop_assert_eq!(seal().open(&around, &sealed), Some(text));
        }

        #[test]
        fn a_changed_text_does_not_open(text in "[ -~]{0,300}", at in 0usize..10_000, bit in 0u8..7, around in "[a-z]{1,4}") {
            let sealed = seal().seal("around", &text);
            let mut bytes = sealed.clone().into_bytes();
            let at = at % bytes.len();
            bytes[at] ^= 1 << bit;
            let changed = String::from_utf8(bytes).expect("seven bits are ASCII");
            prop_assert_eq!(seal().open("around", &changed), None);
            prop_assert_eq!(seal().open(&around, &sealed), None);
        }

        #[test]
        fn any_text_is_refused_or_opened_without_a_fuss(sealed in "\\PC{0,300}|[A-Za-z0-9+/=]{0,400}") {
            prop_assert_eq!(seal().open("around", &sealed), None);
        }
    }
}
