//! The text of a backup: the records as JSON that a person can read, with counts and a checksum (R79).
//! It must not know how the text is sealed, nor where it comes from: whatever it reads may be hostile.
//!
//! ```json
//! {
//! "format": "between-letters-backup", "version": 1, "made": "2026-11-22",
//! "counts": {"writers": 1, "letters": 2, "records": 3}, "checksum": "…",
//! "records": [
//! {"id": "…", "kind": "writer", "schema": 1, "body": {…}},
//! …
//! ]
//! }
//! ```
//!
//! `checksum` is the CRC-32 of `records`, from its `[` to its `]`, as eight hexadecimal digits: it tells damage, not malice.
//! The bodies are those of [`super::records`], and `docs/backup.md` says what they mean. Left out are drafts, the
//! digest, which is computed anew, and what is about this phone alone.

use super::checksum::checksum;
use super::envelope::{Kind, Record, RecordId, ascii_json};
use super::records::{
    CommitteeV1, CoordinatorsV1, FacilitiesV1, GroupV1, LettersV1, LibraryV1, MeetingsV1, NoteV1, RecordType, SCHEMA,
    ScriptsV1, SelfChecksV1, SettingsV1, StandingV1, UnreadableBody, WriterV1, YEARS, kind,
};
use super::{mailed, text_head};
use crate::domain::day::{Day, from_iso, to_iso};
use crate::domain::id::Opaque;
use chrono::Datelike as _;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::BTreeSet;

/// Why a text is no backup that can be used.
pub use super::text_head::TextError as BackupError;

const FORMAT: &str = "between-letters-backup";
const VERSION: u32 = 1;
/// The longest text that is read, in bytes; a caseload of 300 writers with 10,000 letters has about 3 MiB.
pub const LENGTH_LIMIT: usize = 16 * 1024 * 1024;
/// The most records that are read.
const RECORD_LIMIT: usize = 20_000;
/// The longest body that is read, in bytes as it is stored.
const BODY_LIMIT: usize = 2 * 1024 * 1024;

/// What is unfinished, what is computed anew, what is about this phone alone, and how to get into the committee's meeting,
/// which never leaves it.
pub const LEFT_OUT: [&str; 7] =
    [kind::DRAFT, kind::ROSTER, kind::BACKUPS, kind::OUTBOUND, kind::WORDS, kind::BEFORE, kind::MEETING];
/// The kinds beside the caseload of which there is one record, named like its kind.
const ONE_OF_A_KIND: [&str; 7] =
    [kind::COMMITTEE, kind::FACILITIES, kind::STANDING, kind::GROUP, kind::SCRIPTS, kind::COORDINATORS, kind::LIBRARY];
/// The kinds beside the caseload of which there is one record a year, named like its kind and the year.
const ONE_A_YEAR: [&str; 2] = [kind::MEETINGS, kind::SELF_CHECKS];

/// Whether a record is beside the caseload: a restore takes all that are.
#[must_use]
pub fn is_beside(record: &Record) -> bool {
    let kind = record.kind.as_str();
    ONE_OF_A_KIND.contains(&kind) || ONE_A_YEAR.contains(&kind)
}

/// What a backup holds, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Writers.
    pub writers: usize,
    /// Entries of their threads: letters in, replies out, and what stays of deleted ones.
    pub letters: usize,
    /// Records of every kind.
    pub records: usize,
}

/// A backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// When it was made.
    pub made: Day,
    /// What it holds.
    pub counts: Counts,
    /// What tells it from another one, and a whole one from a damaged one.
    pub checksum: String,
    /// The records.
    pub records: Vec<Record>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Body<'a> {
    #[serde(rename = "format")]
    _format: String,
    #[serde(rename = "version")]
    _version: u32,
    made: String,
    counts: Counts,
    checksum: String,
    #[serde(borrow)]
    records: &'a RawValue,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry<'a> {
    id: String,
    kind: String,
    schema: u32,
    #[serde(borrow)]
    body: &'a RawValue,
}

/// Writes what is worth keeping of these records.
///
/// # Errors
/// [`BackupError::Damaged`] when one of them cannot be read: a backup without it would look whole.
pub fn write(records: &[Record], made: Day) -> Result<(String, Backup), BackupError> {
    let is_worth_it = |record: &&Record| !LEFT_OUT.contains(&record.kind.as_str());
    let kept: Vec<Record> = records.iter().filter(is_worth_it).cloned().collect();
    let counts = count(&kept)?;
    let lines = kept.iter().map(line).collect::<Result<Vec<_>, _>>()?;
    let records = format!("[\n{}\n]", lines.join(",\n"));
    let checksum = checksum(&[&records]);
    let Counts { writers, letters, records: all } = counts;
    let text = format!(
        "{{\n\"format\": \"{FORMAT}\", \"version\": {VERSION}, \"made\": \"{made}\",\n\
         \"counts\": {{\"writers\": {writers}, \"letters\": {letters}, \"records\": {all}}}, \"checksum\": \"{checksum}\",\n\
         \"records\": {records}\n}}\n",
        made = to_iso(made),
    );
    Ok((text, Backup { made, counts, checksum, records: kept }))
}

fn line(record: &Record) -> Result<String, BackupError> {
    let body = serde_json::from_str(&record.body).map_err(|_| BackupError::Damaged)?;
    let (id, kind) = (record.id.as_str().to_owned(), record.kind.as_str().to_owned());
    serde_json::to_string(&Entry { id, kind, schema: record.schema, body }).map_err(|_| BackupError::Damaged)
}

/// Whether a file is a backup in clear, or none at all: it names the format, or begins as JSON does.
#[must_use]
pub fn is_in_clear(file: &[u8]) -> bool {
    let text = mailed::text(file);
    text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).starts_with('{') || text.contains(FORMAT)
}

/// Reads a backup and every record in it. One that mail or an editor touched is read in the form in which it was written, and
/// taken only if the checksum is that of this form.
///
/// # Errors
/// [`BackupError`]; size and format are looked at first.
pub fn read(text: &[u8]) -> Result<Backup, BackupError> {
    let read = read_as_written(text);
    match read {
        Err(BackupError::NotOurs | BackupError::Damaged) if text.len() <= LENGTH_LIMIT => {
            match mailed::object(&mailed::text(text), LENGTH_LIMIT) {
                Some(plain) if plain.contains(FORMAT) => read_as_written(plain.as_bytes()),
                _ => read,
            }
        }
        _ => read,
    }
}

fn read_as_written(text: &[u8]) -> Result<Backup, BackupError> {
    let text = text_head::open(text, FORMAT, VERSION, LENGTH_LIMIT)?;
    let body: Body = serde_json::from_str(text).map_err(|_| BackupError::Damaged)?;
    let made = from_iso(&body.made).ok_or(BackupError::Damaged)?;
    if checksum(&[body.records.get()]) != body.checksum {
        return Err(BackupError::Damaged);
    }
    let entries: Vec<Entry> = serde_json::from_str(body.records.get()).map_err(|_| BackupError::Damaged)?;
    if entries.len() > RECORD_LIMIT {
        return Err(BackupError::TooLarge);
    }
    let records = entries.into_iter().map(record).collect::<Result<Vec<_>, _>>()?;
    if has_foreign_ids(&records) || count(&records)? != body.counts {
        return Err(BackupError::Damaged);
    }
    Ok(Backup { made, counts: body.counts, checksum: body.checksum, records })
}

fn record(entry: Entry) -> Result<Record, BackupError> {
    let id = RecordId::new(&entry.id).ok_or(BackupError::Damaged)?;
    let kind = Kind::new(&entry.kind).ok_or(BackupError::Damaged)?;
    if entry.schema > SCHEMA {
        return Err(BackupError::Newer);
    }
    let body = entry.body.get();
    // The one form in which records are stored.
    let body = if body.is_ascii() { body.to_owned() } else { in_ascii(body).map_err(|_| BackupError::Damaged)? };
    if body.len() > BODY_LIMIT {
        return Err(BackupError::TooLarge);
    }
    Ok(Record { id, kind, schema: entry.schema, body })
}

/// Whether an id stands twice or is not of the shape that its kind has, or a writer claims a page that is not a page's: what
/// is written later under such an id would take the place of another record.
fn has_foreign_ids(records: &[Record]) -> bool {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut pages: BTreeSet<String> = BTreeSet::new();
    let is_year = |rest: &str| {
        let digits = rest.strip_prefix('-').unwrap_or_default();
        let is_plain = digits.len() == 4 && digits.bytes().all(|digit| digit.is_ascii_digit());
        is_plain && digits.parse().is_ok_and(|year| YEARS.contains(&year))
    };
    let is_random = |id: &str| Opaque::parse(id).is_some_and(|read| read.to_string() == id);
    for record in records {
        let id = record.id.as_str();
        let is_own = match record.kind.as_str() {
            one if one == kind::SETTINGS || ONE_OF_A_KIND.contains(&one) => id == one,
            yearly if ONE_A_YEAR.contains(&yearly) => id.strip_prefix(yearly).is_some_and(is_year),
            kind::NOTE => id.strip_prefix("note-").is_some_and(is_random),
            _ => is_random(id),
        };
        if !is_own || !seen.insert(id.to_owned()) {
            return true;
        }
        let stored = Some(record).filter(|record| record.kind.as_str() == kind::WRITER);
        for page in
            stored.and_then(|record| WriterV1::from_body(&record.body).ok()).iter().flat_map(|stored| &stored.pages)
        {
            if !is_random(&page.id) || !pages.insert(page.id.clone()) {
                return true;
            }
        }
    }
    let is_no_page = |record: &&Record| record.kind.as_str() != kind::LETTERS;
    records.iter().filter(is_no_page).any(|record| pages.contains(record.id.as_str()))
}

/// Counts the records, and reads every one of them.
fn count(records: &[Record]) -> Result<Counts, BackupError> {
    let mut counts = Counts { records: records.len(), ..Counts::default() };
    for record in records {
        let read = match record.kind.as_str() {
            kind::SETTINGS => SettingsV1::from_body(&record.body).and_then(|settings| settings.settings().map(drop)),
            kind::WRITER => {
                counts.writers += 1;
                WriterV1::from_body(&record.body).and_then(|stored| {
                    let is_own = stored.writer()?.id.to_string() == record.id.as_str();
                    if is_own { Ok(()) } else { Err(UnreadableBody) }
                })
            }
            kind::LETTERS => LettersV1::from_body(&record.body)
                .and_then(|letters| letters.entries())
                .map(|entries| counts.letters += entries.len()),
            kind::NOTE => NoteV1::from_body(&record.body).map(drop),
            kind::COMMITTEE => CommitteeV1::from_body(&record.body).and_then(|stored| stored.committee().map(drop)),
            kind::FACILITIES => FacilitiesV1::from_body(&record.body).and_then(|stored| stored.facilities().map(drop)),
            kind::STANDING => StandingV1::from_body(&record.body).and_then(|stored| stored.standing().map(drop)),
            kind::GROUP => GroupV1::from_body(&record.body).and_then(|stored| stored.group().map(drop)),
            kind::MEETINGS => MeetingsV1::from_body(&record.body)
                .and_then(|stored| stored.meetings())
                .and_then(|meetings| of_its_year(record, meetings.iter().map(|meeting| meeting.on))),
            kind::SELF_CHECKS => SelfChecksV1::from_body(&record.body)
                .and_then(|stored| stored.self_checks())
                .and_then(|checks| of_its_year(record, checks.iter().map(|check| check.on))),
            kind::SCRIPTS => ScriptsV1::from_body(&record.body).and_then(|stored| stored.scripts().map(drop)),
            kind::COORDINATORS => {
                CoordinatorsV1::from_body(&record.body).and_then(|stored| stored.coordinators().map(drop))
            }
            kind::LIBRARY => LibraryV1::from_body(&record.body).and_then(|stored| stored.fellowships().map(drop)),
            left_out if LEFT_OUT.contains(&left_out) => Err(UnreadableBody),
            _ => return Err(BackupError::Newer),
        };
        read.map_err(|UnreadableBody| BackupError::Damaged)?;
    }
    Ok(counts)
}

/// Makes sure that a year's record has days of that year alone, each once: another's could never be removed again.
fn of_its_year(record: &Record, mut days: impl Iterator<Item = Day>) -> Result<(), UnreadableBody> {
    let mut seen = BTreeSet::new();
    let is_own = |day: Day| record.id.as_str().ends_with(&format!("-{:04}", day.year())) && seen.insert(day);
    if days.all(is_own) { Ok(()) } else { Err(UnreadableBody) }
}

fn in_ascii(body: &str) -> serde_json::Result<String> {
    ascii_json(&serde_json::from_str::<serde_json::Value>(body)?)
}
