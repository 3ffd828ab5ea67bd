//! Holds the library's data and its file: sixteen fellowships, a source for every claim, and nothing hostile taken.
//!
//! Must not judge the fellowships, nor how a page shows them.

#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test, which is what it is for")]

use between_letters::domain::day::{Day, from_iso};
use between_letters::domain::fellowship::{Aspect, Claim, Family, Fellowship, Library, Source, Tag, Wants};
use between_letters::storage::library::{LENGTH_LIMIT, LibraryError, MOST, read, read_own, write_own};
use between_letters::storage::records::{LibraryV1, RecordType};
use std::collections::BTreeSet;

const DATA: &str = include_str!("../public/library.json");

/// The names by which the source's sixteen fellowships stand in the library (R162, A23).
const SIXTEEN: [&str; 16] = [
    "Alcoholics Anonymous",
    "Narcotics Anonymous",
    "Chemically Dependent Anonymous",
    "Cocaine Anonymous",
    "Crystal Meth Anonymous",
    "Double Trouble in Recovery",
    "Dual Recovery Anonymous",
    "Families Anonymous",
    "Al-Anon",
    "Alateen",
    "Nar-Anon",
    "Co-Anon",
    "Women for Sobriety",
    "SMART Recovery",
    "Secular Organization for Sobriety",
    "LifeRing Secular Recovery",
];

/// The lines of the source that say something; the others are empty, headings of the site, or links.
const SAYING: [u16; 45] = [
    3, 7, 9, 11, 15, 21, 23, 25, 27, 28, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 54, 55, 57, 59, 61, 63,
    64, 65, 66, 68, 70, 72, 74, 76, 78, 80, 82, 83, 84, 86, 90, 91,
];

fn library() -> Library {
    read(DATA.as_bytes()).unwrap()
}

fn day(text: &str) -> Day {
    from_iso(text).unwrap()
}

/// Every text with its source, and where it stands.
fn sourced(library: &Library) -> Vec<(&str, &str, &Source)> {
    let explained = library
        .explanations
        .iter()
        .flat_map(|part| part.paragraphs.iter().map(|(text, source)| (part.title.as_str(), text.as_str(), source)));
    let of_families = library
        .families
        .iter()
        .flat_map(|(family, claims)| claims.iter().map(|claim| (family.word(), claim.text.as_str(), &claim.source)));
    let of_fellowships = library
        .fellowships
        .iter()
        .flat_map(|one| one.claims.iter().map(|claim| (one.name.as_str(), claim.text.as_str(), &claim.source)));
    explained.chain(of_families).chain(of_fellowships).collect()
}

/// Every claim, with whose it is.
fn claims(library: &Library) -> Vec<(&str, &Claim)> {
    let of_families =
        library.families.iter().flat_map(|(family, claims)| claims.iter().map(|claim| (family.word(), claim)));
    let own = library.fellowships.iter().flat_map(|one| one.claims.iter().map(|claim| (one.name.as_str(), claim)));
    of_families.chain(own).collect()
}

/// The library with what the page says, and no more.
fn of_the_page() -> Library {
    let mut library = library();
    for one in &mut library.fellowships {
        one.claims.retain(|claim| matches!(claim.source, Source::Page { .. }));
    }
    library
}

#[test]
fn r162_all_sixteen_are_there_and_nobody_else() {
    let library = library();
    let names: Vec<&str> = library.fellowships.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, SIXTEEN);
    assert!(library.fellowships.iter().all(|one| one.family.is_some() && !one.claims.is_empty()));
    let steps = library.fellowships.iter().filter(|one| one.family == Some(Family::TwelveStep)).count();
    assert_eq!(steps, 12);
    let families: Vec<Family> = library.families.iter().map(|(family, _)| *family).collect();
    assert_eq!(families, Family::ALL);
}

#[test]
fn r162_every_text_has_words_and_a_source_that_says_something() {
    assert!(SAYING.is_sorted());
    for (place, text, source) in sourced(&library()) {
        let words = text.split_whitespace().count();
        assert!(words >= 2 && text.ends_with('.') && text == text.trim(), "{place}: {text:?}");
        let lower = text.to_lowercase();
        for empty in ["not stated", "unknown", "tbd", "n/a", "lorem", "…", "???", "placeholder"] {
            assert!(!lower.contains(empty), "{place} says nothing: {text}");
        }
        match source {
            Source::Page { first, last } => {
                assert!((1..=91).contains(first) && first <= last && (1..=91).contains(last), "{place}: {text}");
                assert!(SAYING.contains(first) && SAYING.contains(last), "{place}: lines {first} to {last} of {text}");
            }
            Source::Added { on, .. } => assert_eq!(*on, day("2026-11-23"), "{place}: {text}"),
            Source::Own { .. } => panic!("{place}: a committee's words are not shipped: {text}"),
        }
    }
}

#[test]
fn r141_to_r160_each_is_explained() {
    let explained: Vec<(u16, u16)> = library()
        .explanations
        .iter()
        .flat_map(|part| part.paragraphs.iter())
        .filter_map(|(_, source)| if let Source::Page { first, last } = source { Some((*first, *last)) } else { None })
        .collect();
    for line in [3, 7, 9, 11, 15, 21, 23, 25, 31, 45, 90] {
        assert!(explained.iter().any(|(first, last)| (*first..=*last).contains(&line)), "line {line}");
    }
}

#[test]
fn tags_are_of_their_claims_aspect_and_each_stands_once() {
    for (whose, claim) in claims(&library()) {
        assert!(claim.tags.iter().all(|tag| tag.aspect() == claim.aspect), "{whose}: {}", claim.text);
        let once: BTreeSet<Tag> = claim.tags.iter().copied().collect();
        assert_eq!(once.len(), claim.tags.len(), "{whose}: {}", claim.text);
    }
}

#[test]
fn no_two_claims_of_one_fellowship_say_the_same() {
    let library = library();
    for one in &library.fellowships {
        let said = library.said(one);
        let texts: BTreeSet<String> = said.iter().map(|said| said.claim.text.to_lowercase()).collect();
        assert_eq!(texts.len(), said.len(), "{}", one.name);
    }
}

#[test]
fn a23_nar_anon_says_how_the_page_spells_it() {
    let library = library();
    let spelled: Vec<&Fellowship> = library.fellowships.iter().filter(|one| one.spelled.is_some()).collect();
    assert_eq!(spelled.len(), 1);
    assert_eq!((spelled[0].name.as_str(), spelled[0].spelled.as_deref()), ("Nar-Anon", Some("Nat-Anon")));
    assert_eq!(library.search("Nat-Anon"), spelled);
}

#[test]
fn sites_are_public_and_listed_once() {
    let library = library();
    let sites: Vec<&str> = library.fellowships.iter().filter_map(|one| one.site.as_deref()).collect();
    assert!(sites.iter().all(|site| site.starts_with("https://") && site.ends_with('/')));
    assert_eq!(sites.iter().collect::<BTreeSet<_>>().len(), sites.len());
    let without: Vec<&str> =
        library.fellowships.iter().filter(|one| one.site.is_none()).map(|one| one.id.as_str()).collect();
    assert_eq!(without, ["double-trouble", "sos"], "no site of theirs could be confirmed");
    let mut listed: Vec<&str> = library.sites().collect();
    assert_eq!(listed.pop(), library.steps.as_deref(), "R152: the Twelve Steps are linked");
    assert!(library.steps.is_some());
    assert_eq!(listed, sites);
}

#[test]
fn r144_closed_is_only_said_of_a_closed_meeting() {
    let lower = DATA.to_lowercase();
    let said: Vec<&str> = lower.match_indices("closed").map(|(at, _)| &lower[at..]).collect();
    assert!(!said.is_empty());
    for rest in said {
        let rest = rest.strip_prefix("closed meeting").unwrap_or_else(|| panic!("closed, of what: {rest:.40}"));
        assert!(rest.starts_with([' ', '.', ',', ';', '"']), "{rest:.40}");
    }
}

#[test]
fn a28_the_page_says_no_day_and_so_does_the_file() {
    assert!(DATA.contains("\"dated\":null"));
    assert!(DATA.len() < 18 * 1024, "it is fetched over a phone's line: {} bytes", DATA.len());
    for line in DATA.lines() {
        assert!(line.matches("\"text\":").count() <= 1, "one claim a line: {line}");
    }
}

#[test]
fn what_the_families_say_holds_for_each() {
    let library = library();
    for one in &library.fellowships {
        let said = library.said(one);
        let has = |aspect: Aspect| said.iter().any(|said| said.claim.aspect == aspect);
        for aspect in [Aspect::For, Aspect::Steps, Aspect::Sponsor, Aspect::Meetings] {
            assert!(has(aspect), "{}: {}", one.name, aspect.word());
        }
        let is_alternative = one.family == Some(Family::Alternative);
        assert_eq!(library.has(one, Tag::NoSponsor), is_alternative, "{}", one.name);
        assert!(is_alternative || !library.has(one, Tag::Secular), "{}", one.name);
        let fewer = said.iter().any(|said| said.claim.text.starts_with("Fewer meetings in person"));
        assert_eq!(fewer, is_alternative, "{}", one.name);
    }
    let matching =
        |wants: &Wants| -> Vec<&str> { library.find(wants).matching.iter().map(|one| one.id.as_str()).collect() };
    let families = ["families-anonymous", "al-anon", "alateen", "nar-anon", "co-anon", "smart-recovery"];
    assert_eq!(matching(&Wants { who: Some(Tag::Family), ..Wants::default() }), families);
    assert_eq!(matching(&Wants { who: Some(Tag::Teenager), ..Wants::default() }), ["alateen"]);
    assert_eq!(matching(&Wants { wishes: vec![Tag::WomenOnly], ..Wants::default() }), ["women-for-sobriety"]);
    let disorder = Wants { concern: Some(Tag::MentalDisorder), ..Wants::default() };
    assert_eq!(matching(&disorder), ["double-trouble", "dual-recovery"]);
    let cognitive = Wants { wishes: vec![Tag::CognitiveTools, Tag::Online], ..Wants::default() };
    assert_eq!(matching(&cognitive), ["smart-recovery", "sos"]);
    let of_family = Wants { who: Some(Tag::Person), ..Wants::default() };
    assert!(matching(&of_family).iter().all(|id| *id == "smart-recovery" || !families.contains(id)));
}

/// The finding that is promised: the page names nobody who is for families and secular, and says so; what it leaves open was
/// looked up, and is marked as such.
#[test]
fn for_families_and_secular_no_line_of_the_page_names_one() {
    let wants = Wants { who: Some(Tag::Family), wishes: vec![Tag::Secular], ..Wants::default() };
    let page = of_the_page();
    let found = page.find(&wants);
    assert!(found.matching.is_empty());
    let nearest: Vec<(&str, &[Tag])> =
        found.nearest.iter().map(|(one, missing)| (one.id.as_str(), missing.as_slice())).collect();
    assert_eq!(nearest, [("families-anonymous", &[Tag::Secular][..]), ("al-anon", &[Tag::Secular])]);
    let library = library();
    let found = library.find(&wants);
    assert_eq!(found.matching.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["smart-recovery"]);
    for tag in [Tag::Family, Tag::Secular] {
        let said = library.said(found.matching[0]);
        let with: Vec<_> = said.iter().filter(|said| said.claim.tags.contains(&tag)).collect();
        assert!(!with.is_empty() && with.iter().all(|said| matches!(said.claim.source, Source::Added { .. })));
    }
}

/// Entries as a committee may have them: of a known and of a new fellowship, with every kind of source.
fn own() -> Vec<Fellowship> {
    let claim = |aspect: Aspect, tags: &[Tag], text: &str, source: Source| Claim {
        aspect,
        tags: tags.to_vec(),
        text: text.to_owned(),
        source,
    };
    let on = day("2026-11-23");
    let bare = Fellowship {
        id: "aa".to_owned(),
        name: String::new(),
        short: None,
        spelled: None,
        family: None,
        claims: Vec::new(),
        site: None,
    };
    vec![
        Fellowship {
            claims: vec![
                claim(Aspect::Online, &[Tag::Online], "Mondays, \"by video\".", Source::Own { on }),
                claim(Aspect::Meetings, &[], "Zwölf Plätze.", Source::Page { first: 21, last: 23 }),
                claim(Aspect::For, &[], "Anyone.", Source::Added { from: "https://www.aa.org/".to_owned(), on }),
            ],
            ..bare.clone()
        },
        Fellowship {
            id: "room-12".to_owned(),
            name: "Room Twelve".to_owned(),
            short: Some("R12".to_owned()),
            spelled: Some("Room 12".to_owned()),
            family: Some(Family::Alternative),
            site: Some("https://room.example/".to_owned()),
            ..bare
        },
    ]
}

#[test]
fn what_is_written_is_read_as_it_was() {
    for own in [own(), Vec::new(), library().fellowships] {
        assert_eq!(read_own(write_own(&own).as_bytes()), Ok(own.clone()));
        let body = LibraryV1::of(&own).to_body();
        assert_eq!(LibraryV1::from_body(&body).unwrap().fellowships(), Ok(own));
    }
    let text = write_own(&own());
    assert!(text.starts_with("{\n\"format\": \"between-letters-library\", \"version\": 1,\n\"fellowships\": [\n"));
    assert_eq!(text.matches("\n{\"about\":").count(), 3, "one claim a line");
    let whole = library().fellowships;
    assert_eq!(read_own(DATA.as_bytes()), Ok(whole), "explanations and families of a file are left");
    assert_eq!(read(text.as_bytes()), Err(LibraryError::Damaged), "a whole library names everyone");
}

#[test]
fn what_is_cut_short_is_refused() {
    let text = write_own(&own());
    for (at, _) in text.trim_end().char_indices() {
        assert!(read_own(&text.as_bytes()[..at]).is_err(), "cut at {at}");
    }
    let step = 97;
    for at in (0..DATA.trim_end().len()).step_by(step) {
        assert!(read(&DATA.as_bytes()[..at]).is_err(), "cut at {at}");
    }
}

#[test]
fn what_is_hostile_or_foreign_is_refused() {
    let text = write_own(&own());
    let changed = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        read_own(text.replacen(from, to, 1).as_bytes()).err()
    };
    for (from, to, refused) in [
        ("\"version\": 1", "\"version\": 2", LibraryError::Newer),
        ("between-letters-library", "between-letters-backup", LibraryError::NotOurs),
        ("\"format\": \"between-letters-library\"", "\"format\": \"between-letters-library-x\"", LibraryError::NotOurs),
        ("\"fellowships\"", "\"extra\": 1, \"fellowships\"", LibraryError::Damaged),
        ("\"id\":\"aa\"", "\"id\":\"room-12\"", LibraryError::Damaged),
        ("\"id\":\"aa\"", "\"id\":\"AA\"", LibraryError::Damaged),
        ("\"id\":\"aa\"", "\"id\":\"../aa\"", LibraryError::Damaged),
        ("\"id\":\"aa\"", "\"id\":\"aa\",\"colour\":\"red\"", LibraryError::Damaged),
        ("https://room.example/", "http://room.example/", LibraryError::Damaged),
        ("https://room.example/", "javascript:alert(1)", LibraryError::Damaged),
        ("https://www.aa.org/", "http://www.aa.org/", LibraryError::Damaged),
        ("\"alternative\"", "\"third\"", LibraryError::Damaged),
        ("\"tags\":[\"online\"]", "\"tags\":[\"secular\"]", LibraryError::Damaged),
        ("\"tags\":[\"online\"]", "\"tags\":[\"cheap\"]", LibraryError::Damaged),
        ("\"about\":\"online\"", "\"about\":\"price\"", LibraryError::Damaged),
        ("Zwölf Plätze.", " ", LibraryError::Damaged),
        ("Zwölf Plätze.", "Zwölf\\nPlätze.", LibraryError::Damaged),
        ("Room Twelve", "\\u200b\\t", LibraryError::Damaged),
        ("\"own\":\"2026-11-23\"", "\"own\":\"2026-11-31\"", LibraryError::Damaged),
        (",\"own\":\"2026-11-23\"", "", LibraryError::Damaged),
        ("\"own\":\"2026-11-23\"", "\"own\":\"2026-11-23\",\"lines\":[1,1]", LibraryError::Damaged),
        (",\"on\":\"2026-11-23\"", "", LibraryError::Damaged),
        ("\"lines\":[21,23]", "\"lines\":[23,21]", LibraryError::Damaged),
        ("\"lines\":[21,23]", "\"lines\":[0,21]", LibraryError::Damaged),
        ("\"lines\":[21,23]", "\"lines\":[21]", LibraryError::Damaged),
        ("Zwölf Plätze.", &"ö".repeat(401), LibraryError::TooLarge),
        ("Room Twelve", &"R".repeat(401), LibraryError::TooLarge),
    ] {
        assert_eq!(changed(from, to), Some(refused), "{from} as {to:.60}");
    }
    assert_eq!(changed("Zwölf Plätze.", &"ö".repeat(400)), None);
    for foreign in ["", "hello", "[]", "{}", "{\"format\": \"other\"}", "null"] {
        assert_eq!(read_own(foreign.as_bytes()), Err(LibraryError::NotOurs), "{foreign}");
    }
    assert_eq!(read_own(b"{\"format\":\"between-letters-library\"}\xff"), Err(LibraryError::NotOurs));
    assert_eq!(read_own(&vec![b' '; LENGTH_LIMIT + 1]), Err(LibraryError::TooLarge));
    let one = own().remove(1);
    let many = |count: usize| (0..count).map(|number| Fellowship { id: format!("f{number}"), ..one.clone() });
    assert!(read_own(write_own(&many(MOST).collect::<Vec<_>>()).as_bytes()).is_ok());
    let refused = read_own(write_own(&many(MOST + 1).collect::<Vec<_>>()).as_bytes());
    assert_eq!(refused, Err(LibraryError::TooLarge));
}

#[test]
fn a_whole_library_that_is_not_whole_is_refused() {
    let changed = |from: &str, to: &str| {
        assert!(DATA.contains(from), "{from}");
        read(DATA.replacen(from, to, 1).as_bytes()).err()
    };
    for (from, to) in [
        ("{\"family\":\"alternative\"", "{\"family\":\"twelve-step\""),
        ("\"name\":\"Al-Anon\",", ""),
        ("\"dated\":null", "\"dated\":\"2002\""),
        ("\"version\":1", "\"version\":\"1\""),
        ("\"steps\":\"https:", "\"steps\":\"http:"),
        ("\"title\":\"What a mutual-support group is\"", "\"title\":\"\""),
    ] {
        assert_eq!(changed(from, to), Some(LibraryError::Damaged), "{from} as {to}");
    }
    assert_eq!(changed("\"dated\":null", "\"dated\":\"2002-05-01\""), None, "a page may say its day");
    assert_eq!(changed("\"version\":1", "\"version\":2"), Some(LibraryError::Newer));
}

#[test]
fn a_foreign_file_keeps_its_sources_apart_from_the_shipped() {
    let merged = library().with_own(&own());
    let aa = merged.fellowship("aa").unwrap();
    assert_eq!(aa.name, "Alcoholics Anonymous");
    let online: Vec<&Claim> = aa.claims.iter().filter(|claim| claim.aspect == Aspect::Online).collect();
    assert!(matches!(online[..], [Claim { source: Source::Own { .. }, .. }]));
    assert!(aa.claims.iter().any(|claim| claim.aspect == Aspect::Concern), "what an entry is silent on stays");
    assert_eq!(merged.fellowships.last().map(|one| one.name.as_str()), Some("Room Twelve"));
}
