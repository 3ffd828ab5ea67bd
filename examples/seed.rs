//! Prints a big made-up caseload as the app stores it, for the bench: `seed LETTERS`.
//! Each line is the area and the key, a tab, and the text. It must hold plain words and numbers only.

use between_letters::domain::caseload::Line;
use between_letters::domain::day::{Day, from_iso};
use between_letters::domain::guide::{Guide, Side};
use between_letters::domain::id::{EntryId, Opaque, WriterId};
use between_letters::domain::letter::{Entry, LetterKind, Posted, Received, Touch, What};
use between_letters::domain::lock_times::LockTimes;
use between_letters::domain::name::{PenName, SUGGESTIONS};
use between_letters::domain::note::{NOTE_LENGTH, Note};
use between_letters::domain::numbers::Numbers;
use between_letters::domain::retention::Tally;
use between_letters::domain::rooms::{Room, Rooms};
use between_letters::domain::step::{Ladder, Step};
use between_letters::domain::writer::Writer;
use between_letters::storage::database::Area;
use between_letters::storage::envelope::{Kind, Record, RecordId};
use between_letters::storage::keeper::{Ask, Change, Keeper, Reading};
use between_letters::storage::memory::{MemoryDatabase, MemoryDisk, MemoryMirror, MemoryShelf};
use between_letters::storage::records::{
    LettersV1, NoteV1, PAGE_LENGTH, PageRefV1, ROSTER_PAGE_LENGTH, RecordType, RosterV1, SCHEMA, Settings, SettingsV1,
    WriterV1,
};
use chrono::Days;

/// How many writers share a hundred letters: each has about what a year of letters is, both ways.
const WRITERS_EACH_HUNDRED: usize = 3;
/// The beginning of each writer's note, which is as long as a note can be: of a letter itself the app keeps no words.
const NOTE: &str = "Asks for the questions of the next step; likes large print. ";

#[expect(clippy::print_stdout, reason = "what it prints is what it is for")]
fn main() {
    let letters = std::env::args().nth(1).and_then(|number| number.parse().ok()).unwrap_or(1_000);
    let disk = MemoryDisk::default();
    pollster::block_on(fill(&disk, letters));
    for area in [Area::Records, Area::Meta] {
        for key in disk.list(area) {
            println!("{}/{key}\t{}", area.name(), disk.peek(area, &key).unwrap_or_default());
        }
    }
}

async fn fill(disk: &MemoryDisk, letters: usize) {
    let ask = Ask {
        take_hold: true,
        new_generation: [7; 16],
        sentinel_stands: false,
        known: |_| Some(SCHEMA),
        readings: |_| Reading::Readable,
        first: Vec::new(),
        sealing: None,
    };
    let shelf = MemoryShelf::default();
    let mut keeper = Keeper::<MemoryDatabase, MemoryMirror>::open(disk, &shelf, ask).await.keeper;
    let mut lines = Vec::new();
    let mut put = Vec::new();
    let writers = letters * WRITERS_EACH_HUNDRED / 100;
    for number in 0..writers {
        let count = letters * (number + 1) / writers - letters * number / writers;
        let (writer, thread) = caseload(number, count);
        let pages: Vec<_> = thread.chunks(PAGE_LENGTH).enumerate().collect();
        let page_id = |page: usize| id(3, number, page).to_string();
        let refs = pages.iter().map(|(page, entries)| PageRefV1 { id: page_id(*page), count: entries.len() }).collect();
        put.push(record(&writer.id.to_string(), &WriterV1::of(&writer, refs)));
        let note = Note { text: NOTE.chars().cycle().take(NOTE_LENGTH).collect(), overruled: 0 };
        put.push(record(&format!("note-{}", writer.id), &NoteV1::of(&note)));
        put.extend(pages.iter().map(|(page, entries)| record(&page_id(*page), &LettersV1::of(entries))));
        lines.push(Line::of(&writer, &thread));
    }
    let guide = Guide { pen_name: PenName::kept("Meadow"), side: Side::Mens, clean_since: None, away: Vec::new() };
    let roster_pages = lines.len().div_ceil(ROSTER_PAGE_LENGTH);
    put.push(record(
        "settings",
        &SettingsV1::of(&Settings {
            guide: Some(guide),
            rooms: Rooms::of(&[Room::Letters]),
            roster_pages,
            install_hint_shown: true,
            lock_times: LockTimes::default(),
            tally: Tally::default(),
        }),
    ));
    for (page, lines) in lines.chunks(ROSTER_PAGE_LENGTH).enumerate() {
        put.push(record(&format!("roster-{page}"), &RosterV1::of(lines)));
    }
    keeper.commit(Change { put, remove: Vec::new() }).await.expect("a memory without faults takes every change");
}

fn record<R: RecordType>(id: &str, body: &R) -> Record {
    let id = RecordId::new(id).expect("ids here are fixed words or 32 hexadecimal characters");
    Record { id, kind: Kind::word(R::KIND), schema: SCHEMA, body: body.to_body() }
}

fn id(sort: u8, writer: usize, entry: usize) -> Opaque {
    let mut bytes = [sort; 16];
    bytes[8..12].copy_from_slice(&(writer as u32).to_be_bytes());
    bytes[12..].copy_from_slice(&(entry as u32).to_be_bytes());
    Opaque::new(bytes)
}

/// A writer whose letters go back and forth every few days; every third has an open letter.
fn caseload(number: usize, count: usize) -> (Writer, Vec<Entry>) {
    let today = from_iso("2026-11-22").expect("a day");
    let back = |days: usize| today.checked_sub_days(Days::new(days as u64)).unwrap_or(Day::MIN);
    let step = Step::new((number % 12 + 1) as u8).unwrap_or(Step::FIRST);
    let is_open = number.is_multiple_of(3);
    let mut thread: Vec<Entry> = Vec::new();
    for entry in 0..count {
        let day = back((count - entry) * 6 + number % 17);
        let numbers = Numbers::from_ranges(vec![((entry % 40 + 1) as u16, (entry % 40 + 3) as u16)]);
        let touches = vec![Touch { step, numbers }];
        let is_received = (count - entry).is_multiple_of(2) != is_open;
        let what = if is_received {
            What::Received(Received {
                postmarked: Some(back((count - entry) * 6 + number % 17 + 4)),
                touches,
                ..Received::on(day)
            })
        } else {
            let answers = thread.last().map(|last| last.id).into_iter().collect();
            What::Posted(Posted { posted: day, answers, kind: LetterKind::Reply, touches })
        };
        thread.push(Entry::new(EntryId(id(2, number, entry)), what));
    }
    let name = format!("{} {}", SUGGESTIONS[number % SUGGESTIONS.len()], words(number / SUGGESTIONS.len()));
    let first = thread.first().map_or(today, Entry::day);
    let writer = Writer {
        ladder: Ladder::midway(step, &[]),
        ..Writer::begin(WriterId(id(1, number, 0)), PenName::kept(name.trim()), Side::Mens, first)
    };
    (writer, thread)
}

fn words(round: usize) -> &'static str {
    ["", "east", "west", "south", "north", "high", "low", "far", "near", "old", "new"]
        .get(round)
        .copied()
        .unwrap_or("other")
}
