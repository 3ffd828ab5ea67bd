//! Holds the text of a backup: what goes in comes out, and nothing that was changed, cut, hostile or newer is taken.
//! Must not seal anything; that is the workshop's.

#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test, which is what it is for")]

use between_letters::domain::day::from_iso;
use between_letters::storage::backup::{Backup, BackupError, LEFT_OUT, is_in_clear, read, write};
use between_letters::storage::envelope::{Kind, Record, RecordId, Stored};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Records of every kind, as version 1 stores them and as one phone has them: the second settings are those of another one.
fn records() -> Vec<Record> {
    let mut seen = BTreeSet::new();
    let line = |line: &str| {
        let id = RecordId::new(line.split('|').nth(2).unwrap()).unwrap();
        Stored::parse(&id, line, None).unwrap().record
    };
    include_str!("fixtures/version-1.txt").lines().map(line).filter(|record| seen.insert(record.id.clone())).collect()
}

fn written() -> (String, Backup) {
    write(&records(), from_iso("2026-11-22").unwrap()).unwrap()
}

#[test]
fn what_is_worth_keeping_comes_back_as_it_was() {
    let (text, backup) = written();
    assert_eq!(read(text.as_bytes()), Ok(backup.clone()));
    let kept: Vec<Record> = records().into_iter().filter(|record| !LEFT_OUT.contains(&record.kind.as_str())).collect();
    assert_eq!(backup.records, kept);
    assert_eq!(backup.counts.writers, kept.iter().filter(|record| record.kind.as_str() == "writer").count());
    assert!(backup.counts.writers > 0 && backup.counts.letters > 0);
    assert!(text.is_ascii() && text.contains("\"made\": \"2026-11-22\""));
    assert!(!text.contains("\"draft\"") && !text.contains("\"roster\""));
}

#[test]
fn a_text_spelled_in_another_alphabet_means_the_same() {
    // A person, or another program, may write "Ё" where this one writes "\u0401".
    let (text, backup) = written();
    assert!(text.contains("\\u0401"));
    let spelled = with_checksum(&text.replace("\\u0401", "\u{401}"));
    let read = read(spelled.as_bytes()).unwrap();
    assert_eq!(read.counts, backup.counts);
    assert!(read.records.iter().all(|record| record.body.is_ascii()));
}

#[test]
fn a_record_that_cannot_be_read_is_not_left_out_in_silence() {
    let mut records = records();
    let writer = records.iter_mut().find(|record| record.kind.as_str() == "writer").unwrap();
    writer.body = "{}".to_owned();
    assert_eq!(write(&records, from_iso("2026-11-22").unwrap()).err(), Some(BackupError::Damaged));
}

/// A text, as JSON programs and editors lay it out anew.
fn laid_out(text: &str, between: &str) -> String {
    let (mut laid, mut is_inside, mut is_escaped) = (String::new(), false, false);
    for letter in text.chars() {
        if letter == '"' && !is_escaped {
            is_inside = !is_inside;
        }
        is_escaped = letter == '\\' && !is_escaped;
        match letter {
            ' ' | '\n' if !is_inside => {}
            ',' | ':' | '[' | '{' if !is_inside => laid.extend([letter.to_string(), between.to_owned()]),
            _ => laid.push(letter),
        }
    }
    laid
}

/// What mail and editors do to a whole text, by name.
fn touched(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let quoted = |mark: &str| text.lines().map(|line| format!("{mark}{line}\n")).collect::<String>();
    let utf_16 =
        |unit: fn(u16) -> [u8; 2]| -> Vec<u8> { format!("\u{feff}{text}").encode_utf16().flat_map(unit).collect() };
    let spelled = text.replace("\\u0401", "\u{401}");
    let texts = [
        ("a byte-order mark", format!("\u{feff}{text}")),
        ("ends of lines as in Windows", text.replace('\n', "\r\n")),
        ("ends of lines as in old Macs", text.replace('\n', "\r")),
        ("quoted", quoted("> ")),
        ("quoted without a blank", quoted(">")),
        ("quoted twice", quoted("> > ")),
        (
            "quoted, with words before and a signature below",
            format!("On Monday, Sunny wrote:\n{}\n-- \nSunny\n", quoted("> ")),
        ),
        ("a signature below", format!("{text}\n-- \nSunny\nSent from my phone\n")),
        ("blanks at the ends of lines", text.replace('\n', "  \n")),
        ("an empty line before the end", format!("{}\n\n}}\n", text.trim_end().trim_end_matches('}'))),
        ("empty lines between", text.replace('\n', "\n\n")),
        ("empty lines before", format!("\n\n{text}")),
        ("indented", text.replace('\n', "\n\t  ")),
        ("indented with blanks that do not break", text.replace('\n', "\n\u{a0}\u{a0}")),
        ("all on one line", text.replace('\n', "")),
        ("laid out by a program", laid_out(text, "\n    ")),
        ("laid out on one line", laid_out(text, " ")),
        ("without any blank", laid_out(text, "")),
        ("other letters spelled out, and laid out", laid_out(&spelled, "\n")),
        ("laid out and quoted", laid_out(text, "\n>  ")),
    ];
    let texts = texts.into_iter().map(|(what, text)| (what, text.into_bytes()));
    let signed = [text.as_bytes(), b"\n-- \nJos\xe9\n"].concat();
    texts
        .chain([
            ("a signature in Latin-1", signed),
            ("UTF-16", utf_16(u16::to_le_bytes)),
            ("UTF-16, the other way round", utf_16(u16::to_be_bytes)),
        ])
        .collect()
}

#[test]
fn r79_what_mail_or_an_editor_touched_is_read_as_the_same() {
    let (text, backup) = written();
    for (what, touched) in touched(&text) {
        assert!(is_in_clear(&touched), "{what}");
        assert_eq!(read(&touched).as_ref(), Ok(&backup), "{what}");
    }
}

#[test]
fn r79_what_was_touched_and_changed_is_refused() {
    let (text, _) = written();
    for (from, to) in [("Ask about Tuesday", "Ask about Monday"), ("\"count\":", "\"count\":1")] {
        assert!(text.contains(from), "{from}");
        for (what, touched) in touched(&text.replacen(from, to, 1)) {
            assert_eq!(read(&touched).err(), Some(BackupError::Damaged), "{what}: {to}");
        }
    }
    let apart = text.replacen("\"records\": 1", "\"records\": 1 ", 1);
    assert!(apart != text && read(apart.as_bytes()).is_err(), "two numbers do not become one");
    let curly = text.replace('"', "\u{201d}");
    assert!(read(curly.as_bytes()).is_err(), "no program wrote such quotation marks");
}

/// The same text with the checksum that its records have now.
fn with_checksum(text: &str) -> String {
    let begins = text.find("\"records\": [").unwrap() + "\"records\": ".len();
    let inside = &text[begins..text.rfind(']').unwrap() + 1];
    let sum = text.find("\"checksum\": \"").unwrap() + "\"checksum\": \"".len();
    format!("{}{:08x}{}", &text[..sum], crc32fast::hash(inside.as_bytes()), &text[sum + 8..])
}

#[test]
fn what_is_hostile_though_its_checksum_is_right_is_refused() {
    let (text, _) = written();
    let changed = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        read(with_checksum(&text.replacen(from, to, 1)).as_bytes()).err()
    };
    let writer = records().into_iter().find(|record| record.kind.as_str() == "writer").unwrap();
    let id = writer.id.as_str().to_owned();
    for (from, to, refused) in [
        ("\"version\": 1", "\"version\": 2", BackupError::Newer),
        ("\"schema\":1", "\"schema\":2", BackupError::Newer),
        ("\"kind\":\"writer\"", "\"kind\":\"photograph\"", BackupError::Newer),
        ("\"kind\":\"writer\"", "\"kind\":\"draft\"", BackupError::Damaged),
        ("\"kind\":\"writer\"", "\"kind\":\"Writer\"", BackupError::Damaged),
        ("\"kind\":\"writer\"", "\"kind\":\"removed\"", BackupError::Newer),
        ("\"records\": [", "\"extra\": 1, \"records\": [", BackupError::Damaged),
        ("\"writers\": 1", "\"writers\": 2", BackupError::Damaged),
        ("2026-11-22", "2026-11-31", BackupError::Damaged),
        (
            &format!("\"id\":\"{id}\",\"kind\""),
            "\"id\":\"00000000000000000000000000000000\",\"kind\"",
            BackupError::Damaged,
        ),
        (&format!("\"id\":\"{id}\",\"kind\""), "\"id\":\"settings\",\"kind\"", BackupError::Damaged),
        (&format!("\"id\":\"{id}\",\"kind\""), "\"id\":\"../x\",\"kind\"", BackupError::Damaged),
        // Pages that would take the place of something else when the next letter is logged.
        (
            "\"pages\":[{\"id\":\"02020202020202020202020202020202\"",
            "\"pages\":[{\"id\":\"settings\"",
            BackupError::Damaged,
        ),
        (
            "\"pages\":[{\"id\":\"02020202020202020202020202020202\"",
            "\"pages\":[{\"id\":\"roster-0\"",
            BackupError::Damaged,
        ),
        ("\"pages\":[{\"id\":\"02020202020202020202020202020202\"", "\"pages\":[{\"id\":\"!!\"", BackupError::Damaged),
        // The same number, but no record has such an id: the next letter could not be kept.
        (
            "\"pages\":[{\"id\":\"02020202020202020202020202020202\"",
            "\"pages\":[{\"id\":\"0A020202020202020202020202020202\"",
            BackupError::Damaged,
        ),
        (
            "\"pages\":[{\"id\":\"02020202020202020202020202020202\"",
            &format!("\"pages\":[{{\"id\":\"{id}\""),
            BackupError::Damaged,
        ),
        (
            "\"pages\":[{",
            "\"pages\":[{\"id\":\"02020202020202020202020202020202\",\"count\":0},{",
            BackupError::Damaged,
        ),
        ("\"id\":\"settings\",\"kind\"", "\"id\":\"03030303030303030303030303030303\",\"kind\"", BackupError::Damaged),
    ] {
        assert_eq!(changed(from, to), Some(refused), "{from} → {to}");
    }
}

#[test]
fn what_is_too_much_or_too_deep_is_refused() {
    let (text, _) = written();
    let long =
        format!("{{\"format\": \"between-letters-backup\", \"version\": 1, \"x\": \"{}\"}}", "x".repeat(17 << 20));
    assert_eq!(read(long.as_bytes()), Err(BackupError::TooLarge));
    let deep = text.replacen("\"records\": [", &format!("\"records\": [{}", "[".repeat(1 << 20)), 1);
    assert_eq!(read(deep.as_bytes()), Err(BackupError::Damaged));
    let many = "{\"id\":\"a\",\"kind\":\"writer\",\"schema\":1,\"body\":{}},".repeat(30_000);
    let many = with_checksum(&text.replacen("\"records\": [", &format!("\"records\": [{many}"), 1));
    assert_eq!(read(many.as_bytes()), Err(BackupError::TooLarge));
    let body = format!("{{\"id\":\"a\",\"kind\":\"writer\",\"schema\":1,\"body\":\"{}\"}},", "x".repeat(3 << 20));
    let large = with_checksum(&text.replacen("\"records\": [", &format!("\"records\": [{body}"), 1));
    assert_eq!(read(large.as_bytes()), Err(BackupError::TooLarge));
    // As it would be stored: each letter as six characters. A backup of it could not be read again.
    let note = format!("\"text\":\"{}\"", "\u{401}".repeat(400 << 10));
    let grown = with_checksum(&text.replacen("\"text\":\"Ask about Tuesday\"", &note, 1));
    assert_eq!(read(grown.as_bytes()), Err(BackupError::TooLarge));
    assert_eq!(read(&[0xff, 0xfe]), Err(BackupError::NotOurs));
}

#[test]
fn a_record_of_the_keeper_s_own_never_comes_from_a_file() {
    let body = Record { id: RecordId::word("a"), kind: Kind::word("absent"), schema: 1, body: "{}".to_owned() };
    assert!(write(&[body], from_iso("2026-11-22").unwrap()).is_err());
}

/// Ten thousand cases; as many as `PROPTEST_CASES` says while one is working (`cargo xtask check`).
fn many_cases() -> ProptestConfig {
    let is_chosen = std::env::var_os("PROPTEST_CASES").is_some();
    if is_chosen { ProptestConfig::default() } else { ProptestConfig::with_cases(10_000) }
}

proptest! {
    #![proptest_config(many_cases())]

    #[test]
    fn a_changed_text_is_refused_or_holds_the_same_records(place in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        thread_local!(static WRITTEN: (String, Backup) = written());
        WRITTEN.with(|(text, backup)| {
            let mut changed = text.clone().into_bytes();
            let place = place.index(changed.len());
            if cut { changed.truncate(place) } else { changed[place] = byte }
            if let Ok(read) = read(&changed) {
                prop_assert_eq!(&read.records, &backup.records);
            }
            Ok(())
        })?;
    }
}
