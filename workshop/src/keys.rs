//! Makes a key out of a passphrase or of what a passkey gives, and a passphrase out of randomness (R78).
//! It must have no randomness of its own.

use argon2::{Algorithm, Argon2, Params, Version};
use bip39::Language;
use hkdf::Hkdf;
use sha2::Sha256;

/// Words in a phrase: 66 bits, which at the cost of one guess is out of reach.
const WORDS: usize = 6;

/// Makes a key of 32 bytes out of a passphrase (Argon2id, version 1.3; memory in KiB). None where the parameters are no
/// such thing, or there is no memory for it.
#[must_use]
pub fn derive(passphrase: &str, salt: &[u8], memory: u32, passes: u32, lanes: u32) -> Option<Vec<u8>> {
    let params = Params::new(memory, passes, lanes, Some(32)).ok()?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut key = vec![0; 32];
    argon2.hash_password_into(passphrase.as_bytes(), salt, &mut key).ok()?;
    Some(key)
}

/// Makes a key of nothing, in one mebibyte: a browser compiles a program well only once it has run for a while, and this is
/// the while. The key that a person waits for then takes about a sixth less of the processor (in Node 20).
pub fn warm_up() {
    let _ = derive("", &[0; 16], 1_024, 2, 1);
}

/// Tells this key from every other that could be made of the same secret.
const PASSKEY: &[u8] = b"between-letters/lock/passkey/1";

/// Makes a key of 32 bytes out of the secret that a passkey gives (HKDF with SHA-256, RFC 5869, without a salt).
#[must_use]
pub fn of_passkey(secret: &[u8]) -> Vec<u8> {
    expand(secret, PASSKEY)
}

fn expand(secret: &[u8], purpose: &[u8]) -> Vec<u8> {
    let mut key = vec![0; 32];
    Hkdf::<Sha256>::new(None, secret).expand(purpose, &mut key).expect("HKDF gives up to 8,160 bytes");
    key
}

/// Makes a phrase of six words out of twelve random bytes. None for another number of bytes.
#[must_use]
pub fn phrase(random: &[u8]) -> Option<String> {
    let numbers = random.as_chunks::<2>();
    let ([], WORDS) = (numbers.1, numbers.0.len()) else { return None };
    let list = Language::English.word_list();
    // The list has 2,048 words, so that every number is as likely as the others.
    let words = numbers.0.iter().map(|bytes| list[usize::from(u16::from_le_bytes(*bytes)) % list.len()]);
    Some(words.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From the test of the reference implementation (P-H-C/phc-winner-argon2, test.c).
    #[test]
    fn keys_are_those_of_the_reference() {
        let key = derive("password", b"somesalt", 65_536, 2, 1).expect("a key");
        let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    /// From RFC 5869, appendix A.3.
    #[test]
    fn secrets_are_expanded_as_the_standard_says() {
        let hex: String = expand(&[0x0b; 22], b"").iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
        assert_ne!(of_passkey(&[0x0b; 32]), expand(&[0x0b; 32], b""));
    }

    #[test]
    fn what_cannot_be_derived_is_none() {
        for (salt, memory, passes, lanes) in
            [(&b"short"[..], 65_536, 3, 1), (b"long enough", 0, 3, 1), (b"long enough", 64, 0, 1)]
        {
            assert_eq!(derive("words", salt, memory, passes, lanes), None);
        }
    }

    #[test]
    fn phrases_come_from_the_whole_list() {
        assert_eq!(Language::English.word_list().len(), 2_048);
        assert_eq!(phrase(&[0; 12]).as_deref(), Some("abandon abandon abandon abandon abandon abandon"));
        assert_eq!(phrase(&[0xff; 12]).as_deref(), Some("zoo zoo zoo zoo zoo zoo"));
        assert_eq!((phrase(&[0; 11]), phrase(&[0; 13]), phrase(&[0; 14])), (None, None, None));
    }
}
