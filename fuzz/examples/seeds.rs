//! Writes the seeds of the targets `record` and `backup` anew: `cargo run -p fuzz --example seeds`, after a new kind of record
//! or a new version. Those of `guard` are written by hand.
//! Must not hold a record of its own: they are those of `tests/fixtures/version-1.txt`.

use age::armor::{ArmoredWriter, Format};
use age::secrecy::SecretString;
use age::{Encryptor, scrypt};
use between_letters::domain::day::from_iso;
use between_letters::storage::backup::{LEFT_OUT, write};
use between_letters::storage::envelope::{Record, RecordId, Stored, mark};
use std::error::Error;
use std::io::Write as _;
use std::path::Path;
use std::{fs, iter, slice};

const STORED: &str = include_str!("../../tests/fixtures/version-1.txt");

fn main() -> Result<(), Box<dyn Error>> {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let mut records: Vec<Record> = Vec::new();
    for text in STORED.lines() {
        let id = text.split('|').nth(2).and_then(RecordId::new).ok_or("a record has an id")?;
        let stored = Stored::parse(&id, text, None).map_err(|error| format!("{error:?}"))?;
        let (generation, sequence) = (stored.generation.as_str(), stored.sequence);
        let Record { kind, schema, body, .. } = &stored.record;
        let (id, kind) = (id.as_str(), kind.as_str());
        fs::write(seeds.join(format!("record/clear-{kind}")), text)?;
        // The target seals it itself, so that what stands inside can be changed.
        let sealed = format!("bs1|{generation}|{id}|{schema}|{sequence}|00000000|{kind}|{body}");
        fs::write(seeds.join(format!("record/sealed-{kind}")), sealed)?;
        if records.is_empty() {
            let removal = Stored::removal(stored.generation.clone(), stored.record.id.clone(), sequence);
            fs::write(seeds.join("record/clear-removed"), removal.to_text(None))?;
            fs::write(seeds.join("record/mark"), mark(generation))?;
        }
        records.push(stored.record);
    }

    let made = from_iso("2026-11-22").ok_or("a day")?;
    let (text, _) = write(&records, made).map_err(|error| format!("{error:?}"))?;
    fs::write(seeds.join("backup/clear"), &text)?;
    // A small file is changed where it matters more often. Letters in an id can change their case.
    for record in records.iter().filter(|record| !LEFT_OUT.contains(&record.kind.as_str())) {
        let (text, _) = write(slice::from_ref(record), made).map_err(|error| format!("{error:?}"))?;
        let text = text.replace(&"02".repeat(16), &"ab".repeat(16));
        fs::write(seeds.join(format!("backup/clear-{}", record.kind.as_str())), text)?;
    }
    fs::write(seeds.join("backup/sealed"), sealed(&text, Format::Binary)?)?;
    fs::write(seeds.join("backup/sealed-armored"), sealed(&text, Format::AsciiArmor)?)?;
    for (target, wholes) in [("record", fuzz::record::WHOLE.len()), ("backup", fuzz::backup::WHOLE.len())] {
        for whole in 0..u8::try_from(wholes)? {
            fs::write(seeds.join(format!("{target}/change-{whole}")), [whole, 0, 0, 1])?;
        }
    }
    let file = |stanza: &str| {
        let wrapped = "A".repeat(43);
        format!("age-encryption.org/v1\n-> {stanza}\n{wrapped}\n--- {wrapped}\n{}", "x".repeat(64))
    };
    fs::write(seeds.join("backup/refused-costly"), file(&format!("scrypt {} 40", "A".repeat(22))))?;
    fs::write(seeds.join("backup/refused-for-a-key"), file(&format!("X25519 {}", "A".repeat(43))))?;
    Ok(())
}

/// A file that costs next to nothing to open.
fn sealed(text: &str, format: Format) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(fuzz::backup::WORDS));
    recipient.set_work_factor(1);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as _))?;
    let mut writer = encryptor.wrap_output(ArmoredWriter::wrap_output(Vec::new(), format)?)?;
    writer.write_all(text.as_bytes())?;
    Ok(writer.finish()?.finish()?)
}
