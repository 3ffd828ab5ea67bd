//! Seals a text into a file of the public age format (<https://age-encryption.org/v1>) with a passphrase, and opens one (R79).
//! It must not know what the text means, nor do the work of a file that asks for too much.

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, EncryptError, Encryptor, scrypt};
use between_letters::storage::mailed;
use std::io::{self, Read, Write};
use std::iter;

/// What a new file costs to open: scrypt with N = 2^17, r = 8, which is 128 MiB and about a second.
const WORK_FACTOR: u8 = 17;
/// The most that is worked at: 256 MiB. More could be meant to hang the phone.
const MOST_WORK: u8 = 18;
/// The longest file that is looked at, and the longest text, in bytes.
const LIMIT: usize = 16 * 1024 * 1024;

/// How an armored file begins.
const ARMOR: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

/// Why a file was not opened, or not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is longer than 16 MiB.
    TooLarge,
    /// It is no age file.
    NotAge,
    /// It is one of a later format than this program knows.
    Newer,
    /// It is for the holder of a key, not of a passphrase.
    NotWords,
    /// Opening it would take more than is accepted.
    TooMuchWork,
    /// The words are not the ones it was made with.
    WrongWords,
    /// It was cut off or changed.
    Damaged,
}

impl Refused {
    /// The word by which the page knows it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::NotAge => "not-age",
            Self::Newer => "newer",
            Self::NotWords => "not-words",
            Self::TooMuchWork => "too-much-work",
            Self::WrongWords => "wrong-words",
            Self::Damaged => "damaged",
        }
    }
}

/// Makes an armored file of a text, and opens it again to make sure that it holds the very same.
///
/// # Errors
/// [`Refused::TooLarge`]; [`Refused::Damaged`] when what was made does not open, which no one has seen.
pub fn make(text: &str, words: &str) -> Result<String, Refused> {
    let file = write(text.as_bytes(), words).map_err(|_| Refused::Damaged)?;
    if file.len() > LIMIT {
        return Err(Refused::TooLarge);
    }
    if open(file.as_bytes(), words)? != text.as_bytes() {
        return Err(Refused::Damaged);
    }
    Ok(file)
}

fn write(text: &[u8], words: &str) -> Result<String, EncryptError> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(words));
    recipient.set_work_factor(WORK_FACTOR);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as _))?;
    let armored = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor)?;
    let mut writer = encryptor.wrap_output(armored)?;
    writer.write_all(text)?;
    let file = writer.finish()?.finish()?;
    String::from_utf8(file).map_err(|_| io::Error::from(io::ErrorKind::InvalidData).into())
}

/// Opens a file, armored or not.
///
/// # Errors
/// [`Refused`]; size, kind and cost are looked at before any work is done.
pub fn open(file: &[u8], words: &str) -> Result<Vec<u8>, Refused> {
    open_within(file, words, MOST_WORK)
}

/// Opens a file that asks for no more work than this, the logarithm of scrypt's N; else as [`open`].
///
/// # Errors
/// [`Refused`]; size, kind and cost are looked at before any work is done.
pub fn open_within(file: &[u8], words: &str, most_work: u8) -> Result<Vec<u8>, Refused> {
    if file.len() > LIMIT {
        return Err(Refused::TooLarge);
    }
    // What mail programs add is taken away first; no more than a pass over the text, and what it means the seal decides.
    let armored = mailed::armored(file);
    let is_armored = armored.is_some() || begins(file, ARMOR);
    let file = armored.as_deref().map_or(file, str::as_bytes);
    let decryptor = Decryptor::new_buffered(ArmoredReader::new(file)).map_err(|error| match error {
        DecryptError::UnknownFormat => Refused::Newer,
        _ if is_armored || begins(file, b"age-encryption.org/v1\n") => Refused::Damaged,
        _ if begins(file, b"age-encryption.org/v") => Refused::Newer,
        _ => Refused::NotAge,
    })?;
    if !decryptor.is_scrypt() {
        return Err(Refused::NotWords);
    }
    let mut identity = scrypt::Identity::new(SecretString::from(words));
    identity.set_max_work_factor(most_work);
    let mut reader = decryptor.decrypt(iter::once(&identity as _)).map_err(|error| match error {
        DecryptError::ExcessiveWork { .. } => Refused::TooMuchWork,
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
            Refused::WrongWords
        }
        _ => Refused::Damaged,
    })?;
    let mut text = Vec::new();
    reader.read_to_end(&mut text).map_err(|_| Refused::Damaged)?;
    Ok(text)
}

fn begins(file: &[u8], with: &[u8]) -> bool {
    file.trim_ascii_start().starts_with(with)
}
