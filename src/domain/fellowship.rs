//! The fellowships a person can be pointed to, and what is said of each with its source (R140 to R162, A23, A28).
//! It must guess nothing: what no source says is not stated, and a tag rests on a claim.

use super::day::Day;

pub use super::fellowship_find::{Found, MOST_COMPARED, Row, Said, Wants};

/// The longest id.
pub const ID_LENGTH: usize = 40;
/// The longest text of a claim, and of every other field.
pub const TEXT_LENGTH: usize = 400;
/// The longest address of a site.
pub const ADDRESS_LENGTH: usize = 200;

/// What a claim is about (R158).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    /// The fellowship as a whole.
    About,
    /// For whom it is.
    For,
    /// Which substance, or what else, it concerns.
    Concern,
    /// The Twelve Steps, or what stands in their place.
    Steps,
    /// Whether there is a sponsor.
    Sponsor,
    /// Its spiritual basis, or that it has none.
    Spirituality,
    /// Whether it is about abstinence alone.
    Abstinence,
    /// How its meetings go.
    Meetings,
    /// What there is online.
    Online,
}

impl Aspect {
    /// All nine, in their order on a fellowship's page.
    pub const ALL: [Self; 9] = [
        Self::About,
        Self::For,
        Self::Concern,
        Self::Steps,
        Self::Sponsor,
        Self::Spirituality,
        Self::Abstinence,
        Self::Meetings,
        Self::Online,
    ];

    /// The rows of a comparison: all but the first (R158).
    pub const COMPARED: &'static [Self] = Self::ALL.split_at(1).1;

    /// Its stored form.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::For => "for",
            Self::Concern => "concern",
            Self::Steps => "steps",
            Self::Sponsor => "sponsor",
            Self::Spirituality => "spirituality",
            Self::Abstinence => "abstinence",
            Self::Meetings => "meetings",
            Self::Online => "online",
        }
    }

    /// Reads the stored form.
    #[must_use]
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|aspect| aspect.word() == word)
    }
}

/// What a filter can ask (R140, R146).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tag {
    /// For the person in recovery.
    Person,
    /// For family and friends.
    Family,
    /// For young people.
    Teenager,
    /// For women.
    Women,
    /// Concerns alcohol.
    Alcohol,
    /// Concerns drugs.
    Drugs,
    /// Concerns one certain drug before others.
    OneDrug,
    /// Concerns a mental disorder besides substance use.
    MentalDisorder,
    /// Secular.
    Secular,
    /// Without emphasis on a higher power.
    NoHigherPower,
    /// Without a sponsor.
    NoSponsor,
    /// With meetings or support online.
    Online,
    /// Only for women.
    WomenOnly,
    /// With cognitive tools.
    CognitiveTools,
    /// Addiction taken for something learned, not for a chronic disease (R146).
    LearnedBehaviour,
}

impl Tag {
    /// For whom.
    pub const WHO: [Self; 4] = [Self::Person, Self::Family, Self::Teenager, Self::Women];
    /// What it concerns.
    pub const CONCERNS: [Self; 4] = [Self::Alcohol, Self::Drugs, Self::OneDrug, Self::MentalDisorder];
    /// What one may wish for (R146).
    pub const WISHES: [Self; 7] = [
        Self::Secular,
        Self::NoHigherPower,
        Self::NoSponsor,
        Self::Online,
        Self::WomenOnly,
        Self::CognitiveTools,
        Self::LearnedBehaviour,
    ];

    /// Its stored form.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Family => "family",
            Self::Teenager => "teenager",
            Self::Women => "women",
            Self::Alcohol => "alcohol",
            Self::Drugs => "drugs",
            Self::OneDrug => "one-drug",
            Self::MentalDisorder => "mental-disorder",
            Self::Secular => "secular",
            Self::NoHigherPower => "no-higher-power",
            Self::NoSponsor => "no-sponsor",
            Self::Online => "online",
            Self::WomenOnly => "women-only",
            Self::CognitiveTools => "cognitive-tools",
            Self::LearnedBehaviour => "learned-behaviour",
        }
    }

    /// Reads the stored form.
    #[must_use]
    pub fn read(word: &str) -> Option<Self> {
        let all = Self::WHO.into_iter().chain(Self::CONCERNS).chain(Self::WISHES);
        all.into_iter().find(|tag| tag.word() == word)
    }

    /// The aspect whose claims can have it.
    #[must_use]
    pub fn aspect(self) -> Aspect {
        match self {
            Self::Person | Self::Family | Self::Teenager | Self::Women | Self::WomenOnly => Aspect::For,
            Self::Alcohol | Self::Drugs | Self::OneDrug | Self::MentalDisorder => Aspect::Concern,
            Self::Secular | Self::NoHigherPower => Aspect::Spirituality,
            Self::NoSponsor => Aspect::Sponsor,
            Self::Online => Aspect::Online,
            Self::CognitiveTools | Self::LearnedBehaviour => Aspect::Steps,
        }
    }
}

/// Where a claim comes from (A28, R162).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The source document, an undated page.
    Page {
        /// The first of its lines.
        first: u16,
        /// The last.
        last: u16,
    },
    /// Something known beyond it; shown apart.
    Added {
        /// The address it was taken from.
        from: String,
        /// The day it was looked up there.
        on: Day,
    },
    /// A committee's own.
    Own {
        /// The day it was written.
        on: Day,
    },
}

/// Something that is said of a fellowship.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// What it is about.
    pub aspect: Aspect,
    /// What a filter finds it by: each of the same aspect.
    pub tags: Vec<Tag>,
    /// The words.
    pub text: String,
    /// Where it comes from.
    pub source: Source,
}

/// The two families of the source; what is said of a whole family holds for each of its fellowships, and is marked so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// The twelve-step groups (R143).
    TwelveStep,
    /// The alternatives to them (R153).
    Alternative,
}

impl Family {
    /// Both.
    pub const ALL: [Self; 2] = [Self::TwelveStep, Self::Alternative];

    /// Its stored form.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::TwelveStep => "twelve-step",
            Self::Alternative => "alternative",
        }
    }

    /// Reads the stored form.
    #[must_use]
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|family| family.word() == word)
    }
}

/// A fellowship, or a committee's own entry for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fellowship {
    /// Stands in addresses and files: "smart-recovery". Lower-case letters, digits and dashes, at most [`ID_LENGTH`].
    pub id: String,
    /// Its name. Empty in a committee's entry that leaves the name as it is.
    pub name: String,
    /// A short form by which it is looked up, "AA".
    pub short: Option<String>,
    /// The source's own spelling where it differs, "Nat-Anon" (A23).
    pub spelled: Option<String>,
    /// Its family.
    pub family: Option<Family>,
    /// What is said of it.
    pub claims: Vec<Claim>,
    /// Its public site, written out in full.
    pub site: Option<String>,
}

impl Fellowship {
    /// Puts a committee's entry in the place of what it is about (R162).
    fn take_over(&mut self, own: &Self) {
        self.claims.retain(|claim| !is_about(&own.claims, claim.aspect));
        self.claims.extend(own.claims.iter().cloned());
        if !own.name.is_empty() {
            self.name.clone_from(&own.name);
        }
        self.family = own.family.or(self.family);
        for (kept, given) in
            [(&mut self.short, &own.short), (&mut self.spelled, &own.spelled), (&mut self.site, &own.site)]
        {
            if given.is_some() {
                kept.clone_from(given);
            }
        }
    }
}

/// A part of the explanations: what such groups are, what an open and a closed meeting is, how a meeting goes, why some look
/// elsewhere (R141 to R146, R153, R160).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// Its heading.
    pub title: String,
    /// Its paragraphs, each with its source.
    pub paragraphs: Vec<(String, Source)>,
}

/// All of it: shipped data with the committee's own layer on top.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Library {
    /// The explanations, in their order.
    pub explanations: Vec<Explanation>,
    /// What is said of whole families.
    pub families: Vec<(Family, Vec<Claim>)>,
    /// The fellowships, in their order.
    pub fellowships: Vec<Fellowship>,
    /// Where the Twelve Steps can be read: a link, never their text (R42, R152).
    pub steps: Option<String>,
}

impl Library {
    /// The public sites that it lists: the fellowships', and where the Twelve Steps are. The sources of what was added are not
    /// among them.
    pub fn sites(&self) -> impl Iterator<Item = &str> {
        let own = self.fellowships.iter().filter_map(|fellowship| fellowship.site.as_deref());
        own.chain(self.steps.as_deref())
    }

    /// With a committee's own entries (R162): one with a known id takes the place of that fellowship's claims aspect by aspect,
    /// and of its name, forms, family and site only where given; one with a new id is added at the end, under its id where
    /// it has no name. Explanations and families stay.
    #[must_use]
    pub fn with_own(&self, own: &[Fellowship]) -> Self {
        let mut library = self.clone();
        for entry in own {
            if let Some(known) = library.fellowships.iter_mut().find(|known| known.id == entry.id) {
                known.take_over(entry);
            } else {
                let name = if entry.name.is_empty() { entry.id.clone() } else { entry.name.clone() };
                library.fellowships.push(Fellowship { name, ..entry.clone() });
            }
        }
        library
    }
}

/// Whether one of these claims is about an aspect.
pub(super) fn is_about(claims: &[Claim], aspect: Aspect) -> bool {
    claims.iter().any(|claim| claim.aspect == aspect)
}

/// Whether a text can be an id.
#[must_use]
pub fn is_id(text: &str) -> bool {
    let is_letter = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-';
    (1..=ID_LENGTH).contains(&text.len()) && text.bytes().all(is_letter)
}

/// Whether a text is the full address of a public page: https, a host with a dot, and nothing that would hide the host.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").filter(|_| text.len() <= ADDRESS_LENGTH) else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_host = |label: &str| {
        let is_letter = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-';
        !label.is_empty() && label.bytes().all(is_letter)
    };
    let is_plain = |letter: u8| letter.is_ascii_graphic() && !matches!(letter, b'"' | b'<' | b'>' | b'\\' | b'`');
    host.contains('.') && host.split('.').all(is_host) && rest.bytes().all(is_plain)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use proptest::prelude::*;

    /// A claim of the source about an aspect.
    pub fn claim(aspect: Aspect, tags: &[Tag], text: &str) -> Claim {
        Claim { aspect, tags: tags.to_vec(), text: text.to_owned(), source: Source::Page { first: 1, last: 1 } }
    }

    /// A fellowship that is called as its id.
    pub fn fellowship(id: &str, family: Option<Family>, claims: Vec<Claim>) -> Fellowship {
        Fellowship { id: id.to_owned(), name: id.to_owned(), short: None, spelled: None, family, claims, site: None }
    }

    /// Claims about any aspect, each with some of its tags and a few plain words.
    pub fn some_claims() -> impl Strategy<Value = Vec<Claim>> {
        let tags = Tag::WHO.into_iter().chain(Tag::CONCERNS).chain(Tag::WISHES).collect::<Vec<_>>();
        let one = (
            proptest::sample::select(Aspect::ALL.to_vec()),
            proptest::sample::subsequence(tags, 0..=14),
            proptest::sample::select(vec!["For women", "An open meeting", "Zwölf Schritte", "Cognitive tools"]),
        );
        let one = one.prop_map(|(aspect, tags, text)| {
            let tags: Vec<Tag> = tags.into_iter().filter(|tag| tag.aspect() == aspect).collect();
            claim(aspect, &tags, text)
        });
        proptest::collection::vec(one, 0..6)
    }

    /// A library of up to six fellowships, f0 to f5.
    pub fn some_library() -> impl Strategy<Value = Library> {
        let families = (some_claims(), some_claims())
            .prop_map(|(steps, others)| vec![(Family::TwelveStep, steps), (Family::Alternative, others)]);
        let family = proptest::option::of(proptest::sample::select(Family::ALL.to_vec()));
        let fellowships = proptest::collection::vec((family, some_claims()), 0..7).prop_map(|list| {
            let numbered = list.into_iter().enumerate();
            numbered.map(|(number, (family, claims))| fellowship(&format!("f{number}"), family, claims)).collect()
        });
        (families, fellowships).prop_map(|(families, fellowships)| Library {
            families,
            fellowships,
            ..Library::default()
        })
    }

    #[test]
    fn words_are_read_as_they_are_written() {
        for aspect in Aspect::ALL {
            assert_eq!(Aspect::read(aspect.word()), Some(aspect));
        }
        for tag in Tag::WHO.into_iter().chain(Tag::CONCERNS).chain(Tag::WISHES) {
            assert_eq!(Tag::read(tag.word()), Some(tag));
        }
        for family in Family::ALL {
            assert_eq!(Family::read(family.word()), Some(family));
        }
        assert_eq!((Aspect::read("steps "), Tag::read("sponsor"), Family::read("")), (None, None, None));
    }

    #[test]
    fn r158_what_is_compared_is_all_but_the_first_in_the_same_order() {
        assert_eq!(&Aspect::ALL[1..], Aspect::COMPARED);
        assert!(Aspect::ALL.is_sorted(), "claims are sorted by the order of the variants");
    }

    #[test]
    fn a_family_speaks_where_the_fellowship_has_nothing_of_its_own() {
        let of_family =
            vec![claim(Aspect::Sponsor, &[Tag::NoSponsor], "Usually none"), claim(Aspect::Meetings, &[], "Few")];
        let own = claim(Aspect::Sponsor, &[], "There are some");
        let library = Library {
            families: vec![(Family::Alternative, of_family)],
            fellowships: vec![
                fellowship("quiet", Some(Family::Alternative), vec![]),
                fellowship("plain", Some(Family::Alternative), vec![own]),
                fellowship("steps", Some(Family::TwelveStep), vec![]),
                fellowship("alone", None, vec![]),
            ],
            ..Library::default()
        };
        let said = |id: &str| -> Vec<(&str, bool)> {
            let said = library.said(library.fellowship(id).expect("it is there"));
            said.iter().map(|said| (said.claim.text.as_str(), said.of_family.is_some())).collect()
        };
        assert_eq!(said("quiet"), [("Usually none", true), ("Few", true)]);
        assert_eq!(said("plain"), [("There are some", false), ("Few", true)]);
        assert_eq!((said("steps"), said("alone")), (vec![], vec![]));
        let has = |id: &str| library.has(library.fellowship(id).expect("it is there"), Tag::NoSponsor);
        assert_eq!([has("quiet"), has("plain"), has("steps"), has("alone")], [true, false, false, false]);
    }

    #[test]
    fn r162_a_committees_entry_takes_the_place_of_what_it_is_about() {
        let today = from_iso("2026-11-23").expect("a day");
        let shipped = Fellowship {
            name: "Shipped".to_owned(),
            short: Some("S".to_owned()),
            site: Some("https://example.org/".to_owned()),
            ..fellowship(
                "one",
                Some(Family::TwelveStep),
                vec![claim(Aspect::For, &[], "For some"), claim(Aspect::Online, &[], "A forum")],
            )
        };
        let library = Library { fellowships: vec![shipped], ..Library::default() };
        let mut entry =
            fellowship("one", None, vec![claim(Aspect::For, &[], "For all"), claim(Aspect::Steps, &[], "Seven")]);
        for claim in &mut entry.claims {
            claim.source = Source::Own { on: today };
        }
        entry.name.clear();
        entry.short = Some("SH".to_owned());
        let merged = library.with_own(&[entry.clone(), Fellowship { id: "new".to_owned(), ..entry }]);
        let one = &merged.fellowships[0];
        let texts: Vec<&str> = merged.said(one).iter().map(|said| said.claim.text.as_str()).collect();
        assert_eq!(texts, ["For all", "Seven", "A forum"]);
        assert_eq!(
            (one.name.as_str(), one.short.as_deref(), one.family),
            ("Shipped", Some("SH"), Some(Family::TwelveStep))
        );
        assert_eq!(one.site.as_deref(), Some("https://example.org/"));
        let ids: Vec<(&str, &str)> =
            merged.fellowships.iter().map(|one| (one.id.as_str(), one.name.as_str())).collect();
        assert_eq!(ids, [("one", "Shipped"), ("new", "new")], "an entry without a name goes by its id");
    }

    #[test]
    fn ids_and_addresses_are_plain() {
        let long = "a".repeat(41);
        for (id, is_good) in
            [("aa", true), ("smart-recovery", true), ("12", true), ("", false), ("AA", false), ("a b", false)]
        {
            assert_eq!(is_id(id), is_good, "{id}");
        }
        assert!(is_id(&long[1..]) && !is_id(&long));
        for good in ["https://www.aa.org/", "https://co-anon.org/about/", "https://a.example/b?c=d#e", "https://na.org"]
        {
            assert!(is_address(good), "{good}");
        }
        for bad in [
            "http://www.aa.org/",
            "https://",
            "https:///path",
            "https://localhost/",
            "https://a..b/",
            "https://www.aa.org@evil.example/",
            "https://www.aa.org:8080/",
            "https://www.aa.org/ b",
            "https://www.aa.org/\"",
            "https://AA.org/",
            "https://аа.org/",
            "javascript:alert(1)",
        ] {
            assert!(!is_address(bad), "{bad}");
        }
        assert!(!is_address(&format!("https://a.example/{}", "b".repeat(200))));
    }

    proptest! {
        /// Said is what the fellowship has of its own, and of its family what it has no word on; nothing of another family.
        #[test]
        fn said_is_its_own_and_what_its_family_adds(library in some_library()) {
            for one in &library.fellowships {
                let said = library.said(one);
                let own = said.iter().filter(|said| said.of_family.is_none()).count();
                prop_assert_eq!(own, one.claims.len());
                prop_assert!(said.is_sorted_by_key(|said| said.claim.aspect));
                for said in said.iter().filter(|said| said.of_family.is_some()) {
                    prop_assert_eq!(said.of_family, one.family);
                    prop_assert!(one.claims.iter().all(|own| own.aspect != said.claim.aspect));
                }
            }
        }

        /// No entries change nothing.
        #[test]
        fn with_nothing_of_its_own_it_stays(library in some_library()) {
            prop_assert_eq!(library.with_own(&[]), library);
        }

        /// Entries lose no fellowship, keep the order, and stand for what they are about.
        #[test]
        fn an_own_entry_loses_no_fellowship(
            library in some_library(),
            entries in proptest::collection::vec((0_usize..9, some_claims()), 0..5),
        ) {
            let own: Vec<Fellowship> =
                entries.into_iter().map(|(number, claims)| fellowship(&format!("f{number}"), None, claims)).collect();
            let merged = library.with_own(&own);
            let ids = |library: &Library| library.fellowships.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
            let before = ids(&library);
            prop_assert_eq!(&ids(&merged)[..before.len()], &before[..]);
            prop_assert!(own.iter().all(|entry| merged.fellowship(&entry.id).is_some()));
            if let Some(last) = own.last() {
                let one = merged.fellowship(&last.id).expect("it was added");
                for claim in &last.claims {
                    let of_aspect = |claims: &[Claim]| {
                        claims.iter().filter(|other| other.aspect == claim.aspect).cloned().collect::<Vec<_>>()
                    };
                    prop_assert_eq!(of_aspect(&one.claims), of_aspect(&last.claims));
                }
            }
            prop_assert_eq!(merged.families, library.families);
        }
    }
}
