//! What is said of a fellowship, and finding and comparing fellowships by it (R140, R146, R158).
//! It must not rank: a fellowship matches or not, and where none does the nearest say what no source says of them.

use super::fellowship::{Aspect, Claim, Family, Fellowship, Library, Tag, is_about};
use super::name::folded;

/// How many are shown where none matches.
const NEAREST: usize = 2;
/// How many can be compared (R158).
pub const MOST_COMPARED: usize = 3;
/// The fewest letters of a word that are looked up in claims, and inside names: fewer are a short form.
const WORD_LENGTH: usize = 3;

/// A claim as it is shown: of the fellowship itself, or of its whole family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    /// The claim.
    pub claim: &'a Claim,
    /// The family, where it is said of all of it.
    pub of_family: Option<Family>,
}

/// An aspect of a comparison, with what is said of each fellowship about it; a cell without claims is "not stated" (R158).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// The aspect.
    pub aspect: Aspect,
    /// A cell for each fellowship, in the order asked.
    pub cells: Vec<Vec<Said<'a>>>,
}

/// What is asked for (R140, R146).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wants {
    /// For whom: one of [`Tag::WHO`].
    pub who: Option<Tag>,
    /// What it concerns: one of [`Tag::CONCERNS`].
    pub concern: Option<Tag>,
    /// Some of [`Tag::WISHES`].
    pub wishes: Vec<Tag>,
    /// Words to look up.
    pub text: String,
}

impl Wants {
    /// All tags that are asked for, each once.
    #[must_use]
    pub fn tags(&self) -> Vec<Tag> {
        let mut tags = Vec::new();
        for tag in self.who.into_iter().chain(self.concern).chain(self.wishes.iter().copied()) {
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        tags
    }
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found<'a> {
    /// Those of which a source says all that is asked, in their order.
    pub matching: Vec<&'a Fellowship>,
    /// Where there is none though tags are asked for: the nearest two, each with what no source says of it. Fewest missing
    /// first, then the library's order. They are of those that the text names; of all where it names none.
    pub nearest: Vec<(&'a Fellowship, Vec<Tag>)>,
}

impl Library {
    /// The fellowship with an id.
    #[must_use]
    pub fn fellowship(&self, id: &str) -> Option<&Fellowship> {
        self.fellowships.iter().find(|fellowship| fellowship.id == id)
    }

    /// What is said of a fellowship, in [`Aspect::ALL`]'s order: its own claims, and its family's about each aspect on which it
    /// has none of its own. So neither words nor tags of a family stand against what is said of the fellowship itself.
    #[must_use]
    pub fn said<'a>(&'a self, fellowship: &'a Fellowship) -> Vec<Said<'a>> {
        let own = fellowship.claims.iter().map(|claim| Said { claim, of_family: None });
        let of_family = self
            .families
            .iter()
            .filter(|(family, _)| fellowship.family == Some(*family))
            .flat_map(|(family, claims)| claims.iter().map(|claim| Said { claim, of_family: Some(*family) }))
            .filter(|said| !is_about(&fellowship.claims, said.claim.aspect));
        let mut said: Vec<Said<'a>> = own.chain(of_family).collect();
        said.sort_by_key(|said| said.claim.aspect);
        said
    }

    /// Whether a claim with this tag is said of a fellowship.
    #[must_use]
    pub fn has(&self, fellowship: &Fellowship, tag: Tag) -> bool {
        self.said(fellowship).iter().any(|said| said.claim.tags.contains(&tag))
    }

    /// Looks a text up by name, short form, the source's spelling, or the words of what is said; folded like pen names. Each
    /// of its words must be found: in a name anywhere, in a claim at a word's beginning. Empty text finds all.
    #[must_use]
    pub fn search(&self, text: &str) -> Vec<&Fellowship> {
        let text = folded(text);
        let words: Vec<&str> = text.split_whitespace().collect();
        self.fellowships.iter().filter(|fellowship| self.tells(fellowship, &words)).collect()
    }

    fn tells(&self, fellowship: &Fellowship, words: &[&str]) -> bool {
        let names = [Some(&fellowship.name), fellowship.short.as_ref(), fellowship.spelled.as_ref()];
        let names: Vec<String> = names.into_iter().flatten().map(|name| folded(name)).collect();
        let texts: Vec<String> = self.said(fellowship).iter().map(|said| folded(&said.claim.text)).collect();
        words.iter().all(|word| {
            let is_short = word.chars().count() < WORD_LENGTH;
            let in_name = |name: &String| if is_short { begins_a_word(name, word) } else { name.contains(word) };
            names.iter().any(in_name) || !is_short && texts.iter().any(|text| begins_a_word(text, word))
        })
    }

    /// Compares two or three fellowships: a row for each of [`Aspect::COMPARED`], a cell for each known id (R158). What is
    /// beyond three is left out.
    #[must_use]
    pub fn compare<'a>(&'a self, ids: &[String]) -> Vec<Row<'a>> {
        let known = ids.iter().filter_map(|id| self.fellowship(id)).take(MOST_COMPARED);
        let said: Vec<Vec<Said<'a>>> = known.map(|fellowship| self.said(fellowship)).collect();
        let row = |aspect: Aspect| {
            let cell = |said: &Vec<Said<'a>>| said.iter().filter(|said| said.claim.aspect == aspect).copied().collect();
            Row { aspect, cells: said.iter().map(cell).collect() }
        };
        Aspect::COMPARED.iter().copied().map(row).collect()
    }

    /// Finds those of which a source says all that is asked; where there is none, the nearest.
    #[must_use]
    pub fn find(&self, wants: &Wants) -> Found<'_> {
        let asked = wants.tags();
        let missing = |fellowship: &Fellowship| -> Vec<Tag> {
            asked.iter().copied().filter(|tag| !self.has(fellowship, *tag)).collect()
        };
        let named = self.search(&wants.text);
        let matching: Vec<&Fellowship> = named.iter().copied().filter(|one| missing(one).is_empty()).collect();
        if asked.is_empty() || !matching.is_empty() {
            return Found { matching, nearest: Vec::new() };
        }
        let near = if named.is_empty() { self.fellowships.iter().collect() } else { named };
        let mut nearest: Vec<(&Fellowship, Vec<Tag>)> = near.into_iter().map(|one| (one, missing(one))).collect();
        nearest.sort_by_key(|(_, missing)| missing.len());
        nearest.truncate(NEAREST);
        Found { matching, nearest }
    }
}

fn begins_a_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::super::fellowship::tests::{claim, fellowship, some_library};
    use super::*;
    use proptest::prelude::*;

    fn named(name: &str, short: Option<&str>, spelled: Option<&str>, text: &str) -> Fellowship {
        let own = |text: &str| text.to_owned();
        Fellowship {
            name: own(name),
            short: short.map(own),
            spelled: spelled.map(own),
            ..fellowship(&folded(name).replace(' ', "-"), None, vec![claim(Aspect::About, &[], text)])
        }
    }

    #[test]
    fn it_is_found_by_its_names_and_by_what_is_said() {
        let library = Library {
            fellowships: vec![
                named("Narcotics Anonymous", Some("NA"), None, "Named among the largest."),
                named("Nar-Anon", None, Some("Nat-Anon"), "For the family of users."),
                named("LifeRing", None, None, "Cognitive-behavioural tools."),
            ],
            ..Library::default()
        };
        let found = |text: &str| library.search(text).iter().map(|one| one.name.as_str()).collect::<Vec<_>>();
        let all = ["Narcotics Anonymous", "Nar-Anon", "LifeRing"];
        assert_eq!((found(""), found(" \u{200b}")), (all.to_vec(), all.to_vec()));
        assert_eq!(found("NA"), ["Narcotics Anonymous", "Nar-Anon"]);
        assert_eq!(found("nat-anon"), ["Nar-Anon"]);
        assert_eq!(found("RING"), ["LifeRing"]);
        assert_eq!(found("behav tool"), ["LifeRing"]);
        assert_eq!(found("anon  FAMILY"), ["Nar-Anon"]);
        assert_eq!(found("sers"), Vec::<&str>::new(), "no word of a claim begins so");
        assert_eq!(found("Nar-Anon tools"), Vec::<&str>::new());
    }

    #[test]
    fn where_none_matches_the_nearest_say_what_is_missing() {
        let of = |id: &str, tags: &[Tag]| {
            fellowship(id, None, tags.iter().map(|tag| claim(tag.aspect(), &[*tag], "Words")).collect())
        };
        let library = Library {
            fellowships: vec![
                of("none", &[]),
                of("family", &[Tag::Family]),
                of("secular", &[Tag::Secular]),
                of("another", &[Tag::Family, Tag::Alcohol]),
            ],
            ..Library::default()
        };
        let wants = Wants { who: Some(Tag::Family), wishes: vec![Tag::Secular, Tag::Secular], ..Wants::default() };
        let near = |wants: &Wants| {
            let found = library.find(wants);
            assert!(found.matching.is_empty());
            found.nearest.into_iter().map(|(one, missing)| (one.id.clone(), missing)).collect::<Vec<_>>()
        };
        let expected = [("family".to_owned(), vec![Tag::Secular]), ("secular".to_owned(), vec![Tag::Family])];
        assert_eq!(near(&wants), expected);
        let named = Wants { text: "none".to_owned(), ..wants.clone() };
        assert_eq!(near(&named), [("none".to_owned(), vec![Tag::Family, Tag::Secular])]);
        assert_eq!(near(&Wants { text: "nobody".to_owned(), ..wants }), expected);
        assert_eq!(library.find(&Wants { text: "nobody".to_owned(), ..Wants::default() }), Found::default());
    }

    #[test]
    fn r158_three_are_compared_and_no_more() {
        let ids = ["a", "b", "c", "d"].map(str::to_owned);
        let fellowships = ids.iter().map(|id| fellowship(id, None, vec![])).collect();
        let library = Library { fellowships, ..Library::default() };
        assert!(library.compare(&ids).iter().all(|row| row.cells.len() == 3));
        let asked = ["x".to_owned(), "b".to_owned()];
        assert!(library.compare(&asked).iter().all(|row| row.cells == [vec![]]));
    }

    fn some_wants() -> impl Strategy<Value = Wants> {
        let texts = ["", "", "women", "f1", "schritte", "nobody"].map(str::to_owned).to_vec();
        (
            proptest::option::of(proptest::sample::select(Tag::WHO.to_vec())),
            proptest::option::of(proptest::sample::select(Tag::CONCERNS.to_vec())),
            proptest::sample::subsequence(Tag::WISHES.to_vec(), 0..=3),
            proptest::sample::select(texts),
        )
            .prop_map(|(who, concern, wishes, text)| Wants { who, concern, wishes, text })
    }

    proptest! {
        /// What matches has all that is asked, and nothing else has; the nearest stand only where none matches.
        #[test]
        fn what_is_found_is_what_a_source_says(library in some_library(), wants in some_wants()) {
            let found = library.find(&wants);
            let asked = wants.tags();
            let named = library.search(&wants.text);
            for one in &library.fellowships {
                let has_all = asked.iter().all(|tag| library.has(one, *tag)) && named.contains(&one);
                prop_assert_eq!(found.matching.contains(&one), has_all);
            }
            let near = if named.is_empty() { library.fellowships.len() } else { named.len() };
            let is_near_shown = !asked.is_empty() && found.matching.is_empty();
            prop_assert_eq!(found.nearest.len(), if is_near_shown { near.min(2) } else { 0 });
            for (one, missing) in &found.nearest {
                let not_had: Vec<Tag> = asked.iter().copied().filter(|tag| !library.has(one, *tag)).collect();
                prop_assert_eq!(missing, &not_had);
            }
            prop_assert!(found.nearest.is_sorted_by_key(|(_, missing)| missing.len()));
            let least = named.iter().map(|one| asked.iter().filter(|tag| !library.has(one, **tag)).count()).min();
            if let (Some((_, missing)), Some(least)) = (found.nearest.first(), least) {
                prop_assert_eq!(missing.len(), least);
            }
        }

        /// A row an aspect, a cell a known id; empty exactly where nothing is said.
        #[test]
        fn r158_an_empty_cell_is_not_stated(
            library in some_library(),
            numbers in proptest::collection::vec(0_usize..9, 0..6),
        ) {
            let ids: Vec<String> = numbers.into_iter().map(|number| format!("f{number}")).collect();
            let known: Vec<&Fellowship> = ids.iter().filter_map(|id| library.fellowship(id)).take(3).collect();
            let rows = library.compare(&ids);
            prop_assert_eq!(rows.iter().map(|row| row.aspect).collect::<Vec<_>>(), Aspect::COMPARED);
            for row in rows {
                prop_assert_eq!(row.cells.len(), known.len());
                for (cell, one) in row.cells.iter().zip(&known) {
                    let said = library.said(one);
                    let is_of_row = |said: &Said| said.claim.aspect == row.aspect;
                    prop_assert_eq!(cell, &said.into_iter().filter(is_of_row).collect::<Vec<_>>());
                }
            }
        }
    }
}
