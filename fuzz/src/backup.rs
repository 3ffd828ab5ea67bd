//! What must hold for any bytes that are picked as a backup file, sealed or in clear.
//! Must not make a key that costs anything: files that ask for work are for `workshop/tests/age.rs`.

use crate::{changed, record};
use between_letters::domain::caseload::Line;
use between_letters::storage::backup::{Backup, is_in_clear, read, write};
use between_letters::storage::envelope::{Record, RecordId};
use between_letters::storage::records::{LettersV1, RecordType, RosterV1, WriterV1, kind};
use serde_json::Value;
use workshop::age_file;

/// The words of the sealed seeds.
pub const WORDS: &str = "abandon river copper lemon ticket zoo";
/// The most work for one file: scrypt with N = 2^2, which takes microseconds. A file that asks for more is refused.
const MOST_WORK: u8 = 2;

/// Backups to be changed by short inputs.
pub const WHOLE: [&str; 5] = [
    include_str!("../seeds/backup/clear"),
    include_str!("../seeds/backup/clear-settings"),
    include_str!("../seeds/backup/clear-writer"),
    include_str!("../seeds/backup/clear-letters"),
    include_str!("../seeds/backup/clear-note"),
];

/// Tries bytes as a file, as the app would read it, and as a change in a text in clear. Such a text is tried with a head that
/// suits its records, too, as a changed one would be refused for its checksum alone. Says whether there was a backup in it.
///
/// # Panics
/// When a backup that is taken cannot be written again, reads back as another, or cannot be worked with.
pub fn check(input: &[u8]) -> bool {
    let is_clear = is_in_clear(input);
    let inside = if is_clear { Some(input.to_vec()) } else { age_file::open_within(input, WORDS, MOST_WORK).ok() };
    let texts = [inside, changed(&WHOLE, input).map(String::into_bytes)];
    let texts = texts.into_iter().flatten().flat_map(|text| [with_right_head(&text), Some(text)]).flatten();
    let backups: Vec<Backup> = texts.filter_map(|text| read(&text).ok()).collect();
    backups.iter().for_each(hold);
    !backups.is_empty()
}

/// The same records with their own checksum and counts.
fn with_right_head(text: &[u8]) -> Option<Vec<u8>> {
    let text = str::from_utf8(text).ok()?;
    let begin = text.find("\"records\": [")? + "\"records\": ".len();
    let records = text.get(begin..=text.rfind(']')?)?;
    let all: Vec<Value> = serde_json::from_str(records).ok()?;
    let of_kind = |kind: &'static str| all.iter().filter(move |record| record["kind"] == kind);
    let entries = |page: &Value| page["body"]["entries"].as_array().map_or(0, Vec::len);
    let (writers, letters) = (of_kind(kind::WRITER).count(), of_kind(kind::LETTERS).map(entries).sum::<usize>());
    let whole = format!(
        "{{\"format\": \"between-letters-backup\", \"version\": 1, \"made\": \"2026-11-22\", \
         \"counts\": {{\"writers\": {writers}, \"letters\": {letters}, \"records\": {}}}, \
         \"checksum\": \"{:08x}\", \"records\": {records}}}",
        all.len(),
        crc32fast::hash(records.as_bytes()),
    );
    Some(whole.into_bytes())
}

fn hold(backup: &Backup) {
    let (text, again) = write(&backup.records, backup.made).expect("what was read can be written");
    assert!(again.records == backup.records && again.counts == backup.counts, "nothing is left out");
    assert!(read(text.as_bytes()).as_ref() == Ok(&again), "what was written reads as the same");
    for record in &backup.records {
        assert!(record::read(record).is_ok(), "every record can be read");
        assert!(record.kind.as_str() != kind::WRITER || can_be_worked_with(record, &backup.records));
    }
}

/// A writer's pages go by ids under which a letter can be kept, and the line in the digest is what it was computed to be.
fn can_be_worked_with(writer: &Record, all: &[Record]) -> bool {
    let Ok(stored) = WriterV1::from_body(&writer.body) else { return false };
    let Ok(writer) = stored.writer() else { return false };
    let page = |id: RecordId| all.iter().find(|record| record.id == id && record.kind.as_str() == kind::LETTERS);
    let entries = |page: &Record| LettersV1::from_body(&page.body).and_then(|letters| letters.entries());
    let thread: Vec<_> = stored.page_ids().into_iter().filter_map(page).flat_map(entries).flatten().collect();
    let line = Line::of(&writer, &thread);
    stored.page_ids().len() == stored.pages.len()
        && RosterV1::of(std::slice::from_ref(&line)).lines().is_ok_and(|lines| lines == [line])
}
