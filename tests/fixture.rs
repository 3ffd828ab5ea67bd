//! Version 1 of every record must open for ever: a file of stored records, read back to the same facts.
//! It must never be changed to make a test pass; a new format is a new version with a fixture of its own.

use between_letters::domain::away::Away;
use between_letters::domain::backup::{Backups, Made};
use between_letters::domain::caseload::Line;
use between_letters::domain::day::{Day, Month, from_iso};
use between_letters::domain::guide::{Guide, Side};
use between_letters::domain::id::{EntryId, Opaque, WriterId};
use between_letters::domain::letter::{Entry, LetterKind, Posted, Received, Touch, What};
use between_letters::domain::lock_times::LockTimes;
use between_letters::domain::name::{AgreedWork, CaseLabel, PenName};
use between_letters::domain::note::Note;
use between_letters::domain::numbers::Numbers;
use between_letters::domain::outbound::{Role, Sending, Thing};
use between_letters::domain::retention::Tally;
use between_letters::domain::step::{Ladder, Step, StepState};
use between_letters::domain::writer::{
    AssignmentChange, EndReason, HoldReason, Literature, TimeLeft, Writer, WriterState,
};
use between_letters::storage::envelope::{Generation, Kind, Record, RecordId, Stored};
use between_letters::storage::records::{
    BackupsV1, BeforeV1, DraftV1, LettersV1, NoteV1, OutboundV1, PageRefV1, RecordType, RosterV1, SCHEMA, Settings,
    SettingsV1, WordsV1, WriterV1,
};

const FIXTURE: &str = include_str!("fixtures/version-1.txt");

fn day(text: &str) -> Day {
    from_iso(text).expect("a day")
}

fn opaque(number: u8) -> Opaque {
    Opaque::new([number; 16])
}

fn step(number: u8) -> Step {
    Step::new(number).expect("a step")
}

fn writer() -> Writer {
    let mut ladder = Ladder::midway(step(3), &[step(1), step(2)]);
    ladder.set(step(3), StepState::Complete, day("2026-05-02"));
    ladder.set(step(4), StepState::AnswersComingIn, day("2026-06-09"));
    ladder.set(step(1), StepState::Revisited, day("2026-06-10"));
    ladder.set(step(5), StepState::WithMeForComment, day("2026-06-11"));
    ladder.set_total(step(4), Some(30));
    let mut writer = Writer {
        id: WriterId(opaque(1)),
        pen_name: PenName::new("Ёlan 🦉 زيتون").expect("a name"),
        label: Some(CaseLabel::new("M-14").expect("a label")),
        side: Side::Womens,
        time_left: TimeLeft::FourToTwelveMonths,
        no_prior_knowledge: Some(day("2026-03-01")),
        po_box_only: Some(day("2026-03-02")),
        since: Month { year: 2025, month: 12 },
        earlier_letters: true,
        assignment: vec![AssignmentChange { state: WriterState::Active, on: day("2026-03-01"), reason: None }],
        holds: Vec::new(),
        ladder,
        next_work: Some(AgreedWork::new("Read back Step 3, then 15 to 18").expect("a line")),
        promised: Some(day("2026-07-01")),
        literature: Literature::ALL.to_vec(),
        kept_on: Some(day("2026-10-01")),
    };
    for reason in HoldReason::ALL {
        writer.begin_hold(day("2026-06-12"), reason);
    }
    writer.end_hold(day("2026-06-20"));
    for state in WriterState::ALL {
        writer.change_state(state, day("2026-06-21"), None);
    }
    for reason in EndReason::ALL {
        writer.change_state(WriterState::Ended, day("2026-06-22"), Some(reason));
    }
    writer
}

fn thread() -> Vec<Entry> {
    let entry = |number, what| Entry { id: EntryId(opaque(number)), what, corrections: Vec::new() };
    let touches = vec![
        Touch { step: step(4), numbers: Numbers::parse("7-12, 15").expect("numbers") },
        Touch { step: step(12), numbers: Numbers::default() },
    ];
    let received = Received {
        in_hand: day("2026-06-01"),
        postmarked: Some(day("2026-05-25")),
        dated: Some(day("2026-05-24")),
        forwarded: Some(day("2026-05-30")),
        kind: LetterKind::First,
        touches: touches.clone(),
        answered_before: true,
    };
    let posted =
        Posted { posted: day("2026-06-09"), answers: vec![EntryId(opaque(11))], kind: LetterKind::FollowUp, touches };
    let returned = Received { kind: LetterKind::Returned, ..Received::on(day("2026-06-30")) };
    let mut corrected = entry(14, What::Received(Received::on(day("0001-01-01"))));
    let latest = Received::on(day("9999-12-31"));
    let sent = Received {
        postmarked: Some(day("2026-06-28")),
        dated: Some(day("2026-06-27")),
        forwarded: Some(day("2026-06-29")),
        ..latest.clone()
    };
    corrected.correct(What::Received(sent), day("2026-07-01"));
    corrected.correct(What::Received(latest), day("2026-07-02"));
    let mut deleted = entry(15, What::Received(Received::on(day("2026-06-02"))));
    deleted.delete();
    vec![
        entry(11, What::Received(received)),
        entry(12, What::Posted(posted)),
        entry(13, What::Received(returned)),
        corrected,
        deleted,
    ]
}

fn settings() -> Settings {
    let guide = Guide {
        pen_name: PenName::new("Meadow").expect("a name"),
        side: Side::Mens,
        clean_since: Some(day("2017-10-15")),
        away: vec![Away { from: day("2026-08-01"), to: day("2026-08-14") }],
    };
    let tally = Tally { writers: 2, received: 31, posted: 30, answered: 29, on_time: 28 };
    Settings { guide, roster_pages: 1, install_hint_shown: true, lock_times: LockTimes::new(1, 0), tally }
}

fn line() -> Line {
    let mut line = Line::of(&writer(), &thread());
    line.hold = Some((day("2026-06-12"), HoldReason::LockDown));
    line
}

fn draft() -> DraftV1 {
    DraftV1 {
        fields: vec![
            ("pen-name".to_owned(), "Ro|bin \"\\ \u{2028}".to_owned()),
            ("no-prior".to_owned(), "1".to_owned()),
        ],
    }
}

fn backups() -> Backups {
    let last = Made { on: day("2026-11-20"), checksum: "0a1b2c3d".to_owned(), covers: 7 };
    Backups { verified: Some(day("2026-11-01")), since: Some(day("2026-10-01")), changes: 3, last: Some(last) }
}

fn note() -> Note {
    Note { text: "Ask about Tuesday".to_owned(), overruled: 2 }
}

fn sent() -> Vec<Sending> {
    let sending = |thing, is_done| Sending { on: day("2026-11-20"), thing, role: Role::Own, is_done };
    vec![sending(Thing::Backup, true), sending(Thing::Export, false)]
}

fn stored(id: &str, kind: &'static str, body: String) -> String {
    let record = Record { id: RecordId::new(id).expect("an id"), kind: Kind::word(kind), schema: SCHEMA, body };
    Stored { generation: Generation::random([7; 16]), sequence: 42, record }.to_text(None)
}

fn written() -> String {
    let pages = vec![PageRefV1 { id: opaque(2).to_string(), count: 5 }];
    let records = [
        stored("settings", SettingsV1::KIND, SettingsV1::of(&settings()).to_body()),
        stored("roster-0", RosterV1::KIND, RosterV1::of(&[line()]).to_body()),
        stored(&opaque(1).to_string(), WriterV1::KIND, WriterV1::of(&writer(), pages).to_body()),
        stored(&opaque(2).to_string(), LettersV1::KIND, LettersV1::of(&thread()).to_body()),
        stored("draft-start", DraftV1::KIND, draft().to_body()),
        stored("backups", BackupsV1::KIND, BackupsV1::of(&backups()).to_body()),
        stored(&format!("note-{}", opaque(1)), NoteV1::KIND, NoteV1::of(&note()).to_body()),
        stored("outbound", OutboundV1::KIND, OutboundV1::of(&sent()).to_body()),
        stored("words", WordsV1::KIND, WordsV1::of(day("2026-11-21")).to_body()),
        stored("before", BeforeV1::KIND, BeforeV1::of(day("2026-11-22")).to_body()),
    ];
    records.map(|text| text + "\n").concat()
}

#[test]
fn version_one_opens_for_ever() {
    let bodies: Vec<String> = FIXTURE
        .lines()
        .map(|text| {
            assert!(text.is_ascii(), "stored text is ASCII");
            let id = RecordId::new(text.split('|').nth(2).expect("an id")).expect("an id");
            let stored = Stored::parse(&id, text, None).expect("a whole record");
            assert_eq!(stored.sequence, 42);
            stored.record.body
        })
        .collect();
    let [settings_body, roster, writer_body, letters, draft_body, backups_body, note_body, sent_body, words, before] =
        bodies.as_slice()
    else {
        panic!("ten records")
    };
    assert_eq!(SettingsV1::from_body(settings_body).and_then(|stored| stored.settings()), Ok(settings()));
    assert_eq!(RosterV1::from_body(roster).and_then(|stored| stored.lines()), Ok(vec![line()]));
    let stored = WriterV1::from_body(writer_body).expect("a writer");
    assert_eq!(stored.writer(), Ok(writer()));
    assert_eq!(stored.pages, [PageRefV1 { id: opaque(2).to_string(), count: 5 }]);
    assert_eq!(LettersV1::from_body(letters).and_then(|stored| stored.entries()), Ok(thread()));
    assert_eq!(DraftV1::from_body(draft_body), Ok(draft()));
    assert_eq!(BackupsV1::from_body(backups_body).and_then(|stored| stored.backups()), Ok(backups()));
    assert_eq!(NoteV1::from_body(note_body).map(|stored| stored.note()), Ok(note()));
    assert_eq!(OutboundV1::from_body(sent_body).and_then(|stored| stored.sendings()), Ok(sent()));
    assert_eq!(WordsV1::from_body(words).and_then(|stored| stored.typed()), Ok(day("2026-11-21")));
    assert_eq!(BeforeV1::from_body(before).and_then(|stored| stored.restored()), Ok(day("2026-11-22")));
}

#[test]
fn this_program_still_writes_version_one() {
    assert_eq!(written(), FIXTURE, "a field that changes its meaning or its word needs a new version");
}
