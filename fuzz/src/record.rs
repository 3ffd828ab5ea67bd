//! What must hold for any text that stands where a record is stored, in clear or sealed.
//! Must not print a text.

use crate::changed;
use between_letters::storage::envelope::{Head, Record, RecordId, Stored, mark, unmark};
use between_letters::storage::records::{
    BackupsV1, BeforeV1, CommitteeV1, DraftV1, FacilitiesV1, LettersV1, MeetingAccessV1, NoteV1, OutboundV1,
    RecordType, RosterV1, SettingsV1, StandingV1, UnreadableBody, WordsV1, WriterV1, kind,
};
use between_letters::storage::seal::{DataKey, Seal};

/// Records to be changed by short inputs.
pub const WHOLE: [&str; 10] = [
    include_str!("../seeds/record/clear-settings"),
    include_str!("../seeds/record/clear-roster"),
    include_str!("../seeds/record/clear-writer"),
    include_str!("../seeds/record/clear-letters"),
    include_str!("../seeds/record/clear-draft"),
    include_str!("../seeds/record/clear-backups"),
    include_str!("../seeds/record/clear-note"),
    include_str!("../seeds/record/clear-outbound"),
    include_str!("../seeds/record/clear-before"),
    include_str!("../seeds/record/sealed-note"),
];

/// Tries bytes as a stored text, and as a change in one; as they are and with what would hide the rest from being tried put right: the checksum, and
/// the sealing of a text whose last field is what stands inside the seal. Says whether one of these was a record, or a mark.
///
/// # Panics
/// When a text that is taken is not written as it was read, or its body not read as it was written.
pub fn check(input: &[u8]) -> bool {
    let as_text = str::from_utf8(input).is_ok_and(check_text);
    changed(&WHOLE, input).is_some_and(|text| check_text(&text)) || as_text
}

fn check_text(text: &str) -> bool {
    let seal = Seal::new(&DataKey::new([7; 32]), || [9; 24]);
    let id = text.split('|').nth(2).and_then(RecordId::new).unwrap_or_else(|| RecordId::word("settings"));
    let mut is_taken = is_mark(text);
    for text in put_right(text, &seal) {
        for (seal, other) in [(None, Some(&seal)), (Some(&seal), None)] {
            let Ok(stored) = Stored::parse(&id, &text, seal) else { continue };
            is_taken = true;
            assert!(stored.to_text(seal) == text, "a record is written as it was read");
            assert!(
                Stored::parse(&id, &stored.to_text(other), other).as_ref() == Ok(&stored),
                "it stays the same when it is sealed, or the seal is taken away"
            );
            let _ = read(&stored.record);
        }
        if let Ok(head) = Head::parse(&id, &text) {
            let stand_in = head.stand_in(&id);
            assert!(Stored::parse(&id, &stand_in.to_text(None), None) == Ok(stand_in), "a stand-in is read as it is");
        }
    }
    is_taken
}

fn is_mark(text: &str) -> bool {
    let value = unmark(text);
    assert!(value.is_none_or(|value| mark(value) == text), "a mark is written as it was read");
    value.is_some()
}

/// The text as it is, with its own checksum, and with its last field sealed.
fn put_right(text: &str, seal: &Seal) -> Vec<String> {
    let count = if text.starts_with("bs1|") { 7 } else { 8 };
    let fields: Vec<&str> = text.splitn(count, '|').collect();
    let mut all = vec![text.to_owned()];
    if let [head @ .., _, body] = fields.as_slice()
        && fields.len() == count
    {
        let head = format!("{}|", head.join("|"));
        let sealed = seal.seal(&head, body);
        for body in [*body, &sealed] {
            all.push(format!("{head}{:08x}|{body}", crc32fast::hash(format!("{head}{body}").as_bytes())));
        }
    }
    all
}

/// Reads a record by its type, all the way to the domain's own.
///
/// # Errors
/// [`UnreadableBody`], also for a kind that there is not.
///
/// # Panics
/// When what was read is not the same after it was written and read again.
pub fn read(record: &Record) -> Result<(), UnreadableBody> {
    let body = record.body.as_str();
    match record.kind.as_str() {
        kind::SETTINGS => same(body, SettingsV1::settings, SettingsV1::of),
        kind::ROSTER => same(body, RosterV1::lines, |lines| RosterV1::of(lines)),
        kind::WRITER => same(
            body,
            |stored: &WriterV1| Ok((stored.writer()?, stored.pages.clone())),
            |(writer, pages)| WriterV1::of(writer, pages.clone()),
        ),
        kind::LETTERS => same(body, LettersV1::entries, |entries| LettersV1::of(entries)),
        kind::BACKUPS => same(body, BackupsV1::backups, BackupsV1::of),
        kind::OUTBOUND => same(body, OutboundV1::sendings, |sent| OutboundV1::of(sent)),
        kind::BEFORE => same(body, BeforeV1::restored, |restored| BeforeV1::of(*restored)),
        kind::NOTE => same(body, |stored: &NoteV1| Ok(stored.note()), NoteV1::of),
        kind::WORDS => same(body, WordsV1::typed, |typed| WordsV1::of(*typed)),
        kind::COMMITTEE => same(body, CommitteeV1::committee, CommitteeV1::of),
        kind::FACILITIES => same(body, FacilitiesV1::facilities, |facilities| FacilitiesV1::of(facilities)),
        kind::STANDING => same(body, StandingV1::standing, StandingV1::of),
        kind::MEETING => stored::<MeetingAccessV1>(body).map(drop),
        kind::DRAFT => stored::<DraftV1>(body).map(drop),
        _ => Err(UnreadableBody),
    }
}

/// Reads a body as stored.
fn stored<T: RecordType + PartialEq>(body: &str) -> Result<T, UnreadableBody> {
    let stored = T::from_body(body)?;
    let again = stored.to_body();
    assert!(
        again.is_ascii() && T::from_body(&again).is_ok_and(|again| again == stored),
        "a body reads as it was written"
    );
    Ok(stored)
}

/// Reads a body to the domain's own, by `read`; that must be the same after it was written, by `write`, and read again.
fn same<T: RecordType + PartialEq, D: PartialEq>(
    body: &str,
    read: impl Fn(&T) -> Result<D, UnreadableBody>,
    write: impl Fn(&D) -> T,
) -> Result<(), UnreadableBody> {
    let first = read(&stored(body)?)?;
    let again = stored::<T>(&write(&first).to_body()).and_then(|again| read(&again));
    assert!(again.as_ref() == Ok(&first), "a record means the same when it was written and read again");
    Ok(())
}
