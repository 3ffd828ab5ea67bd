//! The wrapping every stored record carries: generation, id, schema, sequence and checksum in clear, around a kind and an
//! opaque body that are sealed where there is a lock.
//! It must not know what a body means, and must never print one.

use std::fmt;

use serde::Serialize;

use super::checksum::checksum;
use super::error::EnvelopeError;
use super::seal::Seal;

/// Opens every stored text of this format that is in clear.
const CLEAR: &str = "bl1";
/// Opens every stored text of this format that is sealed.
const SEALED: &str = "bs1";
/// Opens every stored mark (a small value beside the records).
const MARK: &str = "bm1";
/// The longest id, in characters.
const ID_LIMIT: usize = 64;
/// The longest name of a kind, in characters.
const KIND_LIMIT: usize = 24;

fn is_word(text: &str, limit: usize) -> bool {
    !text.is_empty() && text.len() <= limit && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Names one record: opaque and random, or one of a few fixed words. Never derived from what a person typed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId(String);

impl RecordId {
    /// Takes an id that was stored or stands in an address; `None` unless it is 1 to 64 of `a-z`, `0-9` and `-`.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        is_word(text, ID_LIMIT).then(|| Self(text.to_owned()))
    }

    /// Makes a new id of 32 hexadecimal digits out of randomness that the caller brings.
    #[must_use]
    pub fn random(bytes: [u8; 16]) -> Self {
        Self(hex(&bytes))
    }

    /// Names a record that is there once, such as `settings`.
    #[must_use]
    pub fn word(word: &'static str) -> Self {
        debug_assert!(is_word(word, ID_LIMIT), "a fixed id is a short lower-case word");
        Self(word.to_owned())
    }

    /// Names one page of a record that comes in pages: `roster-0`, `roster-1`, …
    #[must_use]
    pub fn page(word: &'static str, number: usize) -> Self {
        debug_assert!(is_word(word, ID_LIMIT - 20), "a fixed id is a short lower-case word");
        Self(format!("{word}-{number}"))
    }

    /// Gives the id as it is stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Tells one life of the store from the next: erasing, restoring and sealing anew start another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Generation(String);

impl Generation {
    /// Makes a generation out of randomness that the caller brings.
    #[must_use]
    pub fn random(bytes: [u8; 16]) -> Self {
        Self(hex(&bytes))
    }

    /// Takes a stored generation; `None` unless it is 32 lower-case hexadecimal digits.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let shaped = text.len() == 32 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        shaped.then(|| Self(text.to_owned()))
    }

    /// Gives the generation as it is stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Says what sort of record a body is. Kept as text, so that a newer program's kinds pass through untouched.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kind(String);

impl Kind {
    /// The kind whose copies give way first when the mirror is full.
    pub const LETTERS: &'static str = "letters";
    /// A removal marker: the record was here and is gone.
    pub(super) const REMOVED: &'static str = "removed";
    /// In the mirror alone: the record exists, but its copy did not fit.
    pub(super) const ABSENT: &'static str = "absent";

    /// Takes the name of a kind; `None` unless it is 1 to 24 of `a-z`, `0-9` and `-`.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        is_word(text, KIND_LIMIT).then(|| Self(text.to_owned()))
    }

    /// Names one of the program's own kinds.
    #[must_use]
    pub fn word(word: &'static str) -> Self {
        debug_assert!(is_word(word, KIND_LIMIT), "a kind is a short lower-case word");
        Self(word.to_owned())
    }

    /// Gives the kind as it is stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Says whether the keeper uses this kind itself.
    pub(super) fn is_reserved(&self) -> bool {
        self.0 == Self::REMOVED || self.0 == Self::ABSENT
    }
}

/// One record as the rest of the program sees it. Its body is ASCII (see [`ascii_json`]) and opaque here.
#[derive(Clone, PartialEq, Eq)]
pub struct Record {
    /// Which record.
    pub id: RecordId,
    /// What sort of record.
    pub kind: Kind,
    /// The version of the body's format, counted for each kind.
    pub schema: u32,
    /// The body itself.
    pub body: String,
}

impl fmt::Debug for Record {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Record({}, {}, {}, redacted)", self.id.0, self.kind.0, self.schema)
    }
}

/// A record in its wrapping, as both places hold it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The life of the store it belongs to.
    pub generation: Generation,
    /// Grows with every change; one number for all records of one change.
    pub sequence: u64,
    /// What is wrapped.
    pub record: Record,
}

impl Stored {
    /// Makes a bodiless entry of one of the keeper's own kinds.
    fn marker(generation: Generation, id: RecordId, kind: &'static str, sequence: u64) -> Self {
        Self { generation, sequence, record: Record { id, kind: Kind::word(kind), schema: 0, body: String::new() } }
    }

    /// Makes the marker that stays where a record was removed.
    #[must_use]
    pub fn removal(generation: Generation, id: RecordId, sequence: u64) -> Self {
        Self::marker(generation, id, Kind::REMOVED, sequence)
    }

    /// Makes the stand-in that the mirror keeps for a record which did not fit.
    #[must_use]
    pub fn stand_in(&self) -> Self {
        Self::marker(self.generation.clone(), self.record.id.clone(), Kind::ABSENT, self.sequence)
    }

    /// Says whether this marks a removed record.
    #[must_use]
    pub fn is_removal(&self) -> bool {
        self.record.kind.0 == Kind::REMOVED
    }

    /// Says whether this only stands in for a record that did not fit the mirror.
    #[must_use]
    pub fn is_stand_in(&self) -> bool {
        self.record.kind.0 == Kind::ABSENT
    }

    /// Says whether this is of the kind whose copies give way first.
    #[must_use]
    pub fn is_letters(&self) -> bool {
        self.record.kind.0 == Kind::LETTERS
    }

    /// Gives the text both places hold. In clear, and for the keeper's own bodiless kinds always:
    /// `bl1|<generation>|<id>|<kind>|<schema>|<sequence>|<CRC-32 of all the rest>|<body>`. Sealed, with kind and body as
    /// one text inside: `bs1|<generation>|<id>|<schema>|<sequence>|<CRC-32 of all the rest>|<sealed text>`.
    #[must_use]
    pub fn to_text(&self, seal: Option<&Seal>) -> String {
        let Record { id, kind, schema, body } = &self.record;
        let (generation, id, kind, sequence) = (&self.generation.0, &id.0, &kind.0, self.sequence);
        match seal.filter(|_| !self.record.kind.is_reserved()) {
            None => with_checksum(&format!("{CLEAR}|{generation}|{id}|{kind}|{schema}|{sequence}|"), body),
            Some(seal) => {
                let head = format!("{SEALED}|{generation}|{id}|{schema}|{sequence}|");
                let sealed = seal.seal(&head, &format!("{kind}|{body}"));
                with_checksum(&head, &sealed)
            }
        }
    }

    /// Reads a stored text back. The id must be the one of the key it was found under.
    ///
    /// # Errors
    /// [`EnvelopeError::Damaged`] when anything at all is off, a record in clear behind a lock included;
    /// [`EnvelopeError::NewerFormat`] when a newer program wrote it; [`EnvelopeError::Sealed`] when it is sealed and whole
    /// as far as can be told without the seal.
    pub fn parse(id: &RecordId, text: &str, seal: Option<&Seal>) -> Result<Self, EnvelopeError> {
        let head = Head::parse(id, text)?;
        let Head { generation, schema, sequence, kind, head, body } = head;
        let stored = |kind, body| {
            let record = Record { id: id.clone(), kind, schema, body };
            Self { generation, sequence, record }
        };
        match (kind, seal) {
            (Some(kind), seal) if seal.is_none() || kind.is_reserved() => Ok(stored(kind, body.to_owned())),
            (Some(_), _) => Err(EnvelopeError::Damaged),
            (None, None) => Err(EnvelopeError::Sealed),
            (None, Some(seal)) => {
                let inside = seal.open(head, body).filter(|inside| inside.is_ascii()).ok_or(EnvelopeError::Damaged)?;
                let (kind, body) = inside.split_once('|').ok_or(EnvelopeError::Damaged)?;
                let kind = Kind::new(kind).filter(|kind| !kind.is_reserved()).ok_or(EnvelopeError::Damaged)?;
                Ok(stored(kind, body.to_owned()))
            }
        }
    }
}

/// What a stored text says in clear; all that is known of it without the seal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head<'a> {
    /// The life of the store it belongs to.
    pub generation: Generation,
    /// The version of the body's format.
    pub schema: u32,
    /// The number of its change.
    pub sequence: u64,
    /// Its kind, unless it is sealed.
    kind: Option<Kind>,
    head: &'a str,
    body: &'a str,
}

impl<'a> Head<'a> {
    /// Reads what stands in clear, and checks the checksum over all of it.
    ///
    /// # Errors
    /// As [`Stored::parse`], but never [`EnvelopeError::Sealed`].
    pub fn parse(id: &RecordId, text: &'a str) -> Result<Self, EnvelopeError> {
        let (format, rest) = text.split_once('|').ok_or(EnvelopeError::Damaged)?;
        match format {
            CLEAR | SEALED => Self::fields(id, format, text).ok_or(EnvelopeError::Damaged),
            // A flipped bit in the "1" must not pass for a newer program, which would stop all writing.
            newer if is_newer(newer) => {
                let present = |format| Head::fields(id, format, &format!("{format}|{rest}")).is_some();
                Err(if present(CLEAR) || present(SEALED) { EnvelopeError::Damaged } else { EnvelopeError::NewerFormat })
            }
            _ => Err(EnvelopeError::Damaged),
        }
    }

    /// Makes the stand-in of the record that this stands in front of.
    #[must_use]
    pub fn stand_in(&self, id: &RecordId) -> Stored {
        Stored::marker(self.generation.clone(), id.clone(), Kind::ABSENT, self.sequence)
    }

    fn fields(id: &RecordId, format: &str, text: &'a str) -> Option<Self> {
        let is_sealed = format == SEALED;
        let mut fields = text.splitn(if is_sealed { 7 } else { 8 }, '|');
        fields.next()?;
        let generation = Generation::new(fields.next()?)?;
        if fields.next()? != id.0 {
            return None;
        }
        let kind = if is_sealed { None } else { Some(Kind::new(fields.next()?)?) };
        let schema: u32 = fields.next()?.parse().ok()?;
        let sequence: u64 = fields.next()?.parse().ok()?;
        let sum = fields.next()?;
        let body = fields.next()?;
        let head = &text[..text.len() - body.len() - sum.len() - 1];
        let kind_field = kind.as_ref().map_or(String::new(), |kind| format!("{}|", kind.0));
        // Written again, so that nothing passes that the app would have written otherwise, such as a plus before a number.
        let is_as_written = head == format!("{format}|{}|{}|{kind_field}{schema}|{sequence}|", generation.0, id.0);
        (text.is_ascii() && is_as_written && checksum(&[head, body]) == sum).then_some(Self {
            generation,
            schema,
            sequence,
            kind,
            head,
            body,
        })
    }
}

fn with_checksum(head: &str, body: &str) -> String {
    let sum = checksum(&[head, body]);
    format!("{head}{sum}|{body}")
}

fn is_newer(format: &str) -> bool {
    let number = format.strip_prefix("bl").or_else(|| format.strip_prefix("bs"));
    number.and_then(|number| number.parse::<u32>().ok()).is_some_and(|number| number > 1)
}

/// Wraps a small value that stands beside the records (`bm1|<CRC-32>|<value>`), so that damage to it shows.
#[must_use]
pub fn mark(value: &str) -> String {
    format!("{MARK}|{}|{value}", checksum(&[value]))
}

/// Unwraps a small value; a damaged one counts as not there.
#[must_use]
pub fn unmark(text: &str) -> Option<&str> {
    let (sum, value) = text.strip_prefix(MARK)?.strip_prefix('|')?.split_once('|')?;
    (checksum(&[value]) == sum).then_some(value)
}

/// Writes a value as JSON in ASCII alone: a browser may count any other character up to four times against the quota.
///
/// # Errors
/// Whatever the value's own `Serialize` refuses.
pub fn ascii_json(value: &impl Serialize) -> Result<String, serde_json::Error> {
    let mut bytes = Vec::new();
    value.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, AsciiFormatter))?;
    String::from_utf8(bytes).map_err(serde::ser::Error::custom)
}

struct AsciiFormatter;

impl serde_json::ser::Formatter for AsciiFormatter {
    fn write_string_fragment<W: ?Sized + std::io::Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> std::io::Result<()> {
        let mut units = [0; 2];
        for character in fragment.chars() {
            if character.is_ascii() {
                writer.write_all(&[character as u8])?;
            } else {
                for unit in character.encode_utf16(&mut units) {
                    write!(writer, "\\u{unit:04x}")?;
                }
            }
        }
        Ok(())
    }
}
