//! Version 1 of every record must open for ever: a file of stored records, read back to the same facts.
//! It must never be changed to make a test pass; a new format is a new version with a fixture of its own.

use between_letters::domain::agreement::{Agreement, Pack, Waiver, WaiverReason};
use between_letters::domain::away::Away;
use between_letters::domain::backup::{Backups, Made};
use between_letters::domain::boundary::{Asked, Request};
use between_letters::domain::caseload::Line;
use between_letters::domain::committee::Committee;
use between_letters::domain::day::{Day, Month, from_iso};
use between_letters::domain::facility::{Facility, MailType};
use between_letters::domain::fellowship::{Aspect, Claim, Family, Fellowship, Source, Tag};
use between_letters::domain::group::{
    Coordinator, Doing, FirstName, Group, Intention, Kept, Mark, Meeting, Person, PersonId, Scripts, SelfCheck, Turn,
    UnderWay,
};
use between_letters::domain::guide::{Guide, Side};
use between_letters::domain::id::{EntryId, Opaque, WriterId};
use between_letters::domain::letter::{Entry, LetterKind, Posted, Received, Touch, What};
use between_letters::domain::lock_times::LockTimes;
use between_letters::domain::mail::{Incident, Mishap};
use between_letters::domain::meeting::{MeetingRule, Zone};
use between_letters::domain::name::{AgreedWork, CaseLabel, PenName};
use between_letters::domain::note::Note;
use between_letters::domain::notice::{Channel, Told};
use between_letters::domain::numbers::Numbers;
use between_letters::domain::outbound::{Role, Sending, Thing};
use between_letters::domain::post::{CleanTimes, Post};
use between_letters::domain::retention::Tally;
use between_letters::domain::rooms::{Room, Rooms};
use between_letters::domain::service::{Answer, Attendance, Kind as Attended, Qualification, Question, Where};
use between_letters::domain::standing::{Contact, Standing, Way};
use between_letters::domain::step::{Ladder, Step, StepState};
use between_letters::domain::term::{Missed, Term, TermRules};
use between_letters::domain::writer::{
    AssignmentChange, EndReason, HoldReason, Literature, TimeLeft, Writer, WriterState,
};
use between_letters::storage::envelope::{Generation, Kind, Record, RecordId, Stored};
use between_letters::storage::records::{
    BackupsV1, BeforeV1, CommitteeV1, CoordinatorsV1, DraftV1, FacilitiesV1, GroupV1, LettersV1, LibraryV1,
    MeetingAccessV1, MeetingsV1, NoteV1, OutboundV1, PageRefV1, RecordType, RosterV1, SCHEMA, ScriptsV1, SelfChecksV1,
    Settings, SettingsV1, StandingV1, WordsV1, WriterV1,
};
use chrono::Weekday;

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
    ladder.set_current(step(5));
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
        agreement: Agreement {
            signed: Some(day("2026-03-01")),
            with_committee: Some(day("2026-03-02")),
            mailed: Some(day("2026-03-03")),
            at_facility: Some(day("2026-03-09")),
            open_since: Some(day("2026-05-01")),
            waived: None,
        },
        pack: Pack { welcome_letter: Some(day("2026-03-04")), introductory_guide: None, behind_the_walls: None },
        facility: Some(2),
        requests: [Asked::BANNED.as_slice(), &Asked::ELSE]
            .concat()
            .into_iter()
            .map(|kind| Request { kind, on: day("2026-06-25") })
            .collect(),
        incidents: Mishap::ALL.map(|kind| Incident { kind, on: day("2026-06-26"), settled: None }).to_vec(),
        papers_settled: Some(day("2026-10-02")),
    };
    for reason in WaiverReason::ALL {
        writer.agreement.waived = Some(Waiver { on: day("2026-03-05"), reason });
    }
    writer.incidents[0].settled = Some(day("2026-07-01"));
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
    let entry = |number, what| Entry::new(EntryId(opaque(number)), what);
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
    for (by, is_sure) in
        [(Channel::Copy, true), (Channel::Table, true), (Channel::Elsewhere, true), (Channel::Share, false)]
    {
        corrected.told = Some(Told { on: day("2026-07-03"), by, is_sure });
    }
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
    Settings {
        guide: Some(guide),
        rooms: Rooms::of(&[Room::Letters]),
        roster_pages: 1,
        install_hint_shown: true,
        lock_times: LockTimes::new(1, 0),
        tally,
    }
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
    let things = [Thing::Notice, Thing::Table, Thing::Words, Thing::Calendar, Thing::Print];
    let others = things.map(|thing| Sending { role: Role::Secretary, ..sending(thing, true) });
    [vec![sending(Thing::Backup, true), sending(Thing::Export, false)], others.to_vec()].concat()
}

fn committee() -> Committee {
    let mut committee = Committee {
        reply_days: 10,
        review_days: 20,
        told: "Outreach secretary".to_owned(),
        address: "Box 7\nElsewhere".to_owned(),
        email: String::new(),
        meeting: MeetingRule { nth: 5, weekday: Weekday::Sun, hour: 9, minute: 30, zone: Zone::Honolulu },
        clean_times: CleanTimes([1, 2, 3, 4, 5, 6, 7, 0]),
        term_rules: TermRules { months: 6, limit: 3, open_after: 1 },
        ..Committee::default()
    };
    committee.banned[10] = Some("Writing to friends".to_owned());
    committee
}

fn facilities() -> Vec<Facility> {
    let facility = |(number, mail)| Facility { mail, ..Facility::unknown(number) };
    let mut facilities: Vec<Facility> = (0..).zip(MailType::ALL).map(facility).collect();
    facilities[2] = Facility {
        public_name: Some("North".to_owned()),
        pages: Some(5),
        words: Some(800),
        rules: "White paper\nblue ink".to_owned(),
        verified_on: Some(day("2026-06-01")),
        is_blocked: true,
        ..facilities[2].clone()
    };
    facilities
}

fn standing() -> Standing {
    let mut standing = Standing {
        qualification: Qualification {
            qualified_on: Some(day("2020-02-29")),
            place: Some(Where::InPresence),
            oriented_on: Some(day("2020-03-01")),
            self_check_on: Some(day("2020-02-28")),
            ..Qualification::default()
        },
        attendance: Attendance {
            attended: vec![(day("2026-01-12"), Attended::Meeting), (day("2026-02-07"), Attended::Workshop)],
        },
        terms: Post::ALL.map(|post| Term { post, start: day("2025-01-13"), ended: None }).to_vec(),
        missed: vec![Missed { meeting: day("2025-02-10"), contacted_chair: true, reported: false }],
        waiting_since: Some(day("2026-11-01")),
        tasks: "Bring the folder".to_owned(),
        contacts: Way::ALL.map(|way| Contact { on: day("2026-11-02"), way }).to_vec(),
    };
    standing.terms[1].ended = Some(day("2025-12-08"));
    for (number, question) in Question::ALL.into_iter().enumerate().skip(1) {
        let answer = Answer { is_yes: number % 2 == 0, on: day("2020-02-28") };
        standing.qualification.set_answer(question, Some(answer));
    }
    standing
}

fn access() -> MeetingAccessV1 {
    MeetingAccessV1 { link: "meeting.example/1".to_owned(), passcode: "plain words".to_owned() }
}

/// Whoever uses the other rooms alone has no profile.
fn other_settings() -> Settings {
    Settings { guide: None, rooms: Rooms::of(&[Room::Group, Room::Library]), ..settings() }
}

fn group() -> Group {
    let said = Intention::new("Two pages, \u{2014} or one").expect("an intention").expect("not empty");
    let person = |number: u8, name: &str, mark| Person {
        id: PersonId(opaque(number)),
        name: FirstName::new(name).expect("a name"),
        mark,
        joined: day("2026-01-08"),
        completed: None,
        stays: None,
        left: None,
        intention: None,
    };
    let fern = Person { intention: Some((day("2026-11-12"), said.clone())), ..person(21, "Fern", Mark::OnStep) };
    let briar = Person {
        completed: Some(day("2026-03-05")),
        stays: Some(true),
        left: Some(day("2026-10-01")),
        ..person(22, "Briar M.", Mark::FurtherAlong)
    };
    let under_way = UnderWay { meeting: meeting("2026-11-19"), intentions: vec![(fern.id, said)] };
    Group { weekday: Weekday::Thu, hour: 19, minute: 5, people: vec![fern, briar], under_way: Some(under_way) }
}

fn meeting(on: &str) -> Meeting {
    let turns = Kept::ALL.into_iter().zip(Doing::ALL).zip(21..).map(|((kept, doing), number)| Turn {
        person: PersonId(opaque(number)),
        kept: Some(kept),
        doing: Some(doing),
    });
    let mut turns: Vec<Turn> = turns.collect();
    turns.push(Turn { person: PersonId(opaque(24)), kept: None, doing: None });
    Meeting { on: day(on), preamble: true, format: false, turns }
}

fn self_check() -> SelfCheck {
    SelfCheck {
        on: day("2026-11-15"),
        kept: Some(Kept::Partly),
        doing: Doing::Stopped,
        stopped: "No quiet hour".to_owned(),
        problems: String::new(),
        intend: "Sunday morning".to_owned(),
    }
}

fn scripts() -> Scripts {
    Scripts { preamble: Some("First line\nSecond line".to_owned()), format: None }
}

fn coordinator() -> Coordinator {
    Coordinator { region: "North".to_owned(), name: String::new(), contact: "by post".to_owned() }
}

fn entries() -> Vec<Fellowship> {
    let claim = |aspect, tags, text: &str, source| Claim { aspect, tags, text: text.to_owned(), source };
    let added = Source::Added { from: "https://example.org/a".to_owned(), on: day("2026-11-01") };
    let claims = vec![
        claim(Aspect::Online, vec![Tag::Online], "Mondays", Source::Own { on: day("2026-11-02") }),
        claim(Aspect::For, vec![Tag::Family, Tag::Teenager], "Families", added),
        claim(Aspect::About, Vec::new(), "A page says so", Source::Page { first: 3, last: 4 }),
    ];
    let entry = Fellowship {
        id: "our-group".to_owned(),
        name: "Our group".to_owned(),
        short: Some("OG".to_owned()),
        spelled: None,
        family: Some(Family::Alternative),
        claims,
        site: Some("https://example.org/".to_owned()),
    };
    vec![entry]
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
        stored("committee", CommitteeV1::KIND, CommitteeV1::of(&committee()).to_body()),
        stored("meeting", MeetingAccessV1::KIND, access().to_body()),
        stored("facilities", FacilitiesV1::KIND, FacilitiesV1::of(&facilities()).to_body()),
        stored("standing", StandingV1::KIND, StandingV1::of(&standing()).to_body()),
        stored("settings", SettingsV1::KIND, SettingsV1::of(&other_settings()).to_body()),
        stored("group", GroupV1::KIND, GroupV1::of(&group()).to_body()),
        stored("meetings-2026", MeetingsV1::KIND, MeetingsV1::of(&[meeting("2026-11-12")]).to_body()),
        stored("self-checks-2026", SelfChecksV1::KIND, SelfChecksV1::of(&[self_check()]).to_body()),
        stored("scripts", ScriptsV1::KIND, ScriptsV1::of(&scripts()).to_body()),
        stored("coordinators", CoordinatorsV1::KIND, CoordinatorsV1::of(&[coordinator()]).to_body()),
        stored("library", LibraryV1::KIND, LibraryV1::of(&entries()).to_body()),
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
    let [
        settings_body,
        roster,
        writer_body,
        letters,
        draft_body,
        backups_body,
        note_body,
        sent_body,
        words,
        before,
        rest @ ..,
    ] = bodies.as_slice()
    else {
        panic!("fewer records than before")
    };
    let [committee_body, access_body, facilities_body, standing_body, other_rooms @ ..] = rest else {
        panic!("fewer records than before")
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
    assert_eq!(CommitteeV1::from_body(committee_body).and_then(|stored| stored.committee()), Ok(committee()));
    assert!(MeetingAccessV1::from_body(access_body) == Ok(access()));
    assert_eq!(FacilitiesV1::from_body(facilities_body).and_then(|stored| stored.facilities()), Ok(facilities()));
    assert_eq!(StandingV1::from_body(standing_body).and_then(|stored| stored.standing()), Ok(standing()));
    other_rooms_open(other_rooms);
}

fn other_rooms_open(bodies: &[String]) {
    let [other_settings_body, group_body, meetings, checks, scripts_body, coordinators, library] = bodies else {
        panic!("seven records of the other rooms")
    };
    assert_eq!(SettingsV1::from_body(other_settings_body).and_then(|stored| stored.settings()), Ok(other_settings()));
    // What other people said is not printed, so these have no words for a difference.
    assert_eq!(GroupV1::from_body(group_body).ok().and_then(|stored| stored.group().ok()), Some(group()));
    let held = MeetingsV1::from_body(meetings).and_then(|stored| stored.meetings());
    assert_eq!(held, Ok(vec![meeting("2026-11-12")]));
    let checks = SelfChecksV1::from_body(checks).ok().and_then(|stored| stored.self_checks().ok());
    assert_eq!(checks, Some(vec![self_check()]));
    assert_eq!(ScriptsV1::from_body(scripts_body).ok().and_then(|stored| stored.scripts().ok()), Some(scripts()));
    let kept = CoordinatorsV1::from_body(coordinators).ok().and_then(|stored| stored.coordinators().ok());
    assert_eq!(kept, Some(vec![coordinator()]));
    assert_eq!(LibraryV1::from_body(library).and_then(|stored| stored.fellowships()), Ok(entries()));
}

#[test]
fn this_program_still_writes_version_one() {
    assert_eq!(written(), FIXTURE, "a field that changes its meaning or its word needs a new version");
}
