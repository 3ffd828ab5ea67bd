//! What is said of the library: the guide to mutual-support fellowships (R140 to R162, A23, A28).
//! It must recommend nobody, and hold the text of no step (R42, R161).

use super::writer::lower_first;
use super::{counted, isolated, text};
use crate::domain::day::short_with_year;
use crate::domain::fellowship::{Aspect, Family, MOST_COMPARED, Source, Tag};
use crate::state::{EntriesTrouble, LibraryError};

/// The title of the room's first page.
pub const TITLE: &str = "Library";
/// What the room is, and what it is not (R161).
pub const INFORMATION: &str = "Information, not endorsement.";
/// While it is being read.
pub const READING: &str = "Reading the library …";
/// It could not be read.
pub const MISSING: &str = "The library is not on this device yet. Open the app once with a connection to the internet; from then on it is here without one.";
/// The button under that.
pub const READ_AGAIN: &str = "Read it again";

/// The field that looks words up.
pub const SEARCH: &str = "Search the library";
/// The first row of what can be asked (R140).
pub const WHO: &str = "For whom";
/// The second.
pub const CONCERNS: &str = "What it concerns";
/// The part that opens.
pub const MORE_WISHES: &str = "More wishes";
/// What stands in it (R146).
pub const WISHES: &str = "Wishes";
/// The button that asks for nothing any more.
pub const SHOW_ALL: &str = "Show all";
/// The list.
pub const FELLOWSHIPS: &str = "Fellowships";
/// No fellowship of which a source says all that is asked.
pub const NONE_STATED: &str = "The source names none for this.";
/// No fellowship has the words.
pub const NONE_FOUND: &str = "No fellowship is found by these words.";
/// What comes closest then.
pub const NEAREST: &str = "Nearest:";
/// The box beside each.
pub const COMPARE: &str = "Compare";
/// The name of the bar with the link that compares.
pub const COMPARE_BAR: &str = "Compare what is ticked";
/// The most that can be compared are ticked.
pub const THREE_AT_MOST: &str = "Three can be compared at a time.";
/// The links to the other pages of the room.
pub const MORE: &str = "More in the library";
/// The explanations (R141 to R146).
pub const ABOUT: &str = "What such groups are";
/// The Twelve Steps by number (R152).
pub const TWELVE_STEPS: &str = "The Twelve Steps";
/// The committee's own entries (R162).
pub const OWN: &str = "Your committee’s entries";
/// The link back.
pub const BACK: &str = "Back to the library";

/// Nothing has the id of the address.
pub const NOT_HERE: &str = "This fellowship is not in the library.";
/// No source says anything of an aspect (R158).
pub const NOT_STATED: &str = "Not stated in the source.";
/// The part of a fellowship's page with the links onward.
pub const GO_ON: &str = "Go on";
/// The link to a comparison that begins with this one.
pub const COMPARE_WITH: &str = "Compare with others";
/// The link to the committee's own words on it.
pub const CORRECT: &str = "Correct or add to this";

/// The head of the part with the address.
pub const SITE: &str = "Its site";
/// The button that asks first.
pub const OPEN_SITE: &str = "Open its site";
/// What opening does.
pub const LEAVES_APP: &str = "This leaves the app. The site then sees that somebody with this phone looked at it.";
/// The button that opens nothing.
pub const STAY: &str = "Stay";
/// The browser did not open it.
pub const NOT_OPENED: &str = "The browser did not open it. Copy the address instead.";
/// An address that the app does not open.
pub const NOT_LISTED: &str = "The app opens only the sites that it was made with. This one can be copied.";
/// The button that copies the address.
pub const COPY_ADDRESS: &str = "Copy the address";
/// No address is known.
pub const NO_SITE: &str = "No site is stated.";

/// The title of a comparison (R158).
pub const COMPARISON: &str = "Side by side";
/// The selects of what is compared.
pub const COMPARED: [&str; MOST_COMPARED] = ["First fellowship", "Second fellowship", "Third fellowship"];
/// Fewer than two are chosen.
pub const CHOOSE_TWO: &str = "Choose two or three different ones; then they stand side by side here.";

/// What the twelve lines are (R42, R152).
pub const STEPS_LINE: &str = "One short line on each, in this app’s own words. It is not the text of the Steps.";
/// Where the text is.
pub const STEPS_NOTE: &str = "The text belongs to the fellowship, and stands on its own page.";
/// Its address is not known.
pub const NO_STEPS_SITE: &str = "You find it on the site of each twelve-step fellowship, or at any of their meetings.";
/// The head of that part.
pub const STEPS_TEXT: &str = "The text of the Steps";
/// What each of the twelve is about, in words of our own.
pub const STEPS: [&str; 12] = [
    "Seeing that one cannot manage this alone",
    "Finding hope that help is possible",
    "Choosing to accept help",
    "Looking honestly at one’s own life, in writing",
    "Telling somebody what was found",
    "Becoming ready to change",
    "Asking for help to change",
    "Listing those whom one has hurt",
    "Putting things right where that hurts nobody",
    "Looking at oneself day by day, and owning mistakes soon",
    "Making time for quiet and for direction",
    "Living by it, and passing it on",
];

/// The three parts of the boxes in an entry (R140, R146).
pub const TAG_GROUPS: [&str; 3] = [WHO, CONCERNS, WISHES];
/// The title of a new entry.
pub const NEW_ENTRY: &str = "Add a fellowship";
/// What an entry is (R162).
pub const ENTRY_LINE: &str = "The committee’s own words; they stand beside the source and are marked. Public facts only, nothing about a person.";
/// What an entry for a known fellowship does.
pub const CORRECT_LINE: &str = "What you write or tick under a heading takes the place of what is said there now. What you leave empty stays as it is.";
/// The field of the name.
pub const NAME: &str = "Name";
/// The field of the short form.
pub const SHORT: &str = "Short form";
/// The field of the address.
pub const ENTRY_SITE: &str = "Site";
/// The line under it.
pub const ENTRY_SITE_HINT: &str = "The whole address, beginning with https://";
/// It is no such address.
pub const ENTRY_SITE_ERROR: &str =
    "Give the whole address in small letters, beginning with https://, or leave it empty.";
/// The name is empty.
pub const NAME_NEEDED: &str = "Give the fellowship’s name.";
/// Another one has the name.
pub const NAME_TAKEN: &str = "The library has this name already. Open that fellowship and correct it there.";
/// The button.
pub const SAVE_ENTRY: &str = "Save entry";

/// What the page of the committee's entries is for.
pub const OWN_LINE: &str = "What your committee added or corrected. It is marked wherever it stands, and removing it brings back what the source says.";
/// There is none.
pub const OWN_NONE: &str =
    "Your committee’s entries will stand here. Add a fellowship, or correct one from its own page.";
/// The part that hands them on.
pub const HAND_ON: &str = "Hand them on";
/// What the file is.
pub const HAND_ON_LINE: &str =
    "A file with your committee’s entries, in clear. Whoever uses Between Letters can read it in.";
/// The button that makes the file.
pub const MAKE_FILE: &str = "Make the file";
/// The part that reads one in, and its form.
pub const READ_IN: &str = "Read in a file";
/// Its field.
pub const ENTRIES_FILE: &str = "File of library entries";
/// Its button.
pub const OPEN_FILE: &str = "Open the file";
/// The names that a file would bring.
pub const WOULD_TAKE: &str = "What would be taken over";
/// A file without entries.
pub const FILE_EMPTY: &str = "The file holds no entries. Nothing would change.";
/// A file whose claims name another source than the committee.
pub const FILE_SOURCES: &str = "Some of it names the source document or a site as where it comes from. The app cannot check that, and shows it as the file says.";
/// The button that takes them.
pub const TAKE_OVER: &str = "Take these over";
/// The button that does not.
pub const NOT_NOW: &str = "Not now";
/// It is no file of entries.
pub const FILE_NOT_OURS: &str = "This is no file of library entries from Between Letters. Pick another one.";
/// It is longer than what is read.
pub const FILE_TOO_LARGE: &str =
    "This file holds more than a library can. Nothing of it was used. Ask for a smaller one.";
/// It was cut off or changed.
pub const FILE_DAMAGED: &str =
    "This file was cut off or changed since it was made. Nothing of it was used. Ask for it once more.";

/// Names what can be asked (R140, R146).
pub fn tag(tag: Tag) -> &'static str {
    match tag {
        Tag::Person => "The person",
        Tag::Family => "Family or partner",
        Tag::Teenager => "Teenager",
        Tag::Women => "Women",
        Tag::Alcohol => "Alcohol",
        Tag::Drugs => "Drugs in general",
        Tag::OneDrug => "One drug",
        Tag::MentalDisorder => "With a mental disorder",
        Tag::Secular => "Secular",
        Tag::NoHigherPower => "No emphasis on a higher power",
        Tag::NoSponsor => "No sponsor",
        Tag::Online => "Online",
        Tag::WomenOnly => "Women only",
        Tag::CognitiveTools => "Cognitive tools",
        Tag::LearnedBehaviour => "Addiction seen as learned",
    }
}

/// Names an aspect, as the heading over what is said of it (R158).
pub fn aspect(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::About => "What it is",
        Aspect::For => "Who it is for",
        Aspect::Concern => "What it concerns",
        Aspect::Steps => "Steps",
        Aspect::Sponsor => "A sponsor",
        Aspect::Spirituality => "Spiritual basis",
        Aspect::Abstinence => "Abstinence",
        Aspect::Meetings => "Meetings",
        Aspect::Online => "Online",
    }
}

/// Names the field for an aspect, unlike the boxes around it: "Online, in words".
pub fn in_words(of: Aspect) -> String {
    format!("{}, in words", aspect(of))
}

/// What is said of an aspect now, under its field.
pub fn said_now(texts: &[&str]) -> Option<String> {
    (!texts.is_empty()).then(|| format!("Said now: {}", isolated(&texts.join(" "))))
}

/// A claim whose text only names what was ticked: "Family or partner, teenager".
pub fn tags(tags: &[Tag]) -> String {
    let named: Vec<&str> = tags.iter().map(|one| tag(*one)).collect();
    match named.split_first() {
        Some((first, rest)) => std::iter::once((*first).to_owned())
            .chain(rest.iter().map(|one| lower_first(one)))
            .collect::<Vec<_>>()
            .join(", "),
        None => String::new(),
    }
}

/// For whom a fellowship is and what it concerns, in one line: "For family or partner. Alcohol, one drug."
pub fn summary(who: &[Tag], concerns: &[Tag]) -> String {
    let who = match who {
        [] => "For whom is not stated.".to_owned(),
        who => format!("For {}.", who.iter().map(|one| for_whom(*one)).collect::<Vec<_>>().join(", ")),
    };
    let concerns = match concerns {
        [] => "What it concerns is not stated.".to_owned(),
        concerns => format!("{}.", tags(concerns)),
    };
    format!("{who} {concerns}")
}

fn for_whom(of: Tag) -> String {
    match of {
        Tag::Teenager => "teenagers".to_owned(),
        of => lower_first(tag(of)),
    }
}

/// The mark of a family in a list.
pub fn family(family: Family) -> &'static str {
    match family {
        Family::TwelveStep => "Twelve-step",
        Family::Alternative => "Another way",
    }
}

/// Marks what is said of a whole family (R143, R153).
pub fn of_family(family: Family) -> &'static str {
    match family {
        Family::TwelveStep => "Said of twelve-step groups in general.",
        Family::Alternative => "Said of these alternatives in general.",
    }
}

/// How many were found: "5 fellowships".
pub fn count(count: usize) -> String {
    counted(i64::try_from(count).unwrap_or(i64::MAX), "fellowship", "fellowships")
}

/// What no source says of one that comes near: "Not stated: secular, online." (R146).
pub fn not_stated(missing: &[Tag]) -> Option<String> {
    let named: Vec<String> = missing.iter().map(|one| lower_first(tag(*one))).collect();
    (!named.is_empty()).then(|| format!("Not stated: {}.", named.join(", ")))
}

/// Says of a match that no line of the source says it: "By an addition of 23 Nov 2026"; nothing where one does (A28).
pub fn rests_on(source: &Source) -> Option<String> {
    match source {
        Source::Page { .. } => None,
        Source::Added { on, .. } => Some(format!("By an addition of {}", short_with_year(*on))),
        Source::Own { on } => Some(format!("By your committee, {}", short_with_year(*on))),
    }
}

/// Says where a claim comes from, and how old that is (A28, R162).
pub fn source(source: &Source) -> String {
    match source {
        Source::Page { first, last } if first == last => format!("Source document, line {first}, undated"),
        Source::Page { first, last } => format!("Source document, lines {first} to {last}, undated"),
        Source::Added { from, on } => format!("Added: {}, looked up {}", host(from), short_with_year(*on)),
        Source::Own { on } => format!("Your committee, {}", short_with_year(*on)),
    }
}

/// The host of an address: "www.aa.org".
pub fn host(address: &str) -> &str {
    let rest = address.strip_prefix("https://").unwrap_or(address);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// The button that opens a site: "Open www.aa.org".
pub fn open(address: &str) -> String {
    format!("Open {}", host(address))
}

/// A name with the source's own spelling where it differs: "Nar-Anon (spelled Nat-Anon in the source)" (A23).
pub fn name(name: &str, spelled: Option<&str>) -> String {
    match spelled {
        Some(spelled) => format!("{name} (spelled {spelled} in the source)"),
        None => name.to_owned(),
    }
}

/// The line under a name: "AA · Twelve-step".
pub fn under_name(short: Option<&str>, of: Option<Family>) -> Option<String> {
    let parts: Vec<String> = short.map(isolated).into_iter().chain(of.map(|of| family(of).to_owned())).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// The link to a comparison of so many: "Compare 2".
pub fn compare(count: usize) -> String {
    format!("{COMPARE} {count}")
}

/// The most characters that a field takes.
pub fn too_long(most: usize) -> String {
    format!("Use at most {most} characters.")
}

/// Why a file of entries was not read, and what to do.
pub fn trouble(trouble: EntriesTrouble) -> &'static str {
    match trouble {
        EntriesTrouble::NoFile => text::NO_FILE,
        EntriesTrouble::Unread => text::FILE_UNREAD,
        EntriesTrouble::Inside(LibraryError::NotOurs) => FILE_NOT_OURS,
        EntriesTrouble::Inside(LibraryError::Newer) => text::FILE_NEWER,
        EntriesTrouble::Inside(LibraryError::TooLarge) => FILE_TOO_LARGE,
        EntriesTrouble::Inside(LibraryError::Damaged) => FILE_DAMAGED,
    }
}

/// Names what a file would bring: "Al-Anon, in place of your entry".
pub fn incoming(name: &str, is_known: bool) -> String {
    match is_known {
        true => format!("{}, in place of your entry", isolated(name)),
        false => isolated(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    #[test]
    fn r162_every_source_says_its_place_and_its_age() {
        let on = from_iso("2026-11-23").expect("a day");
        let added = Source::Added { from: "https://www.aa.org/the-twelve-steps".to_owned(), on };
        for (from, said, rests) in [
            (Source::Page { first: 37, last: 39 }, "Source document, lines 37 to 39, undated", None),
            (Source::Page { first: 41, last: 41 }, "Source document, line 41, undated", None),
            (added, "Added: www.aa.org, looked up 23 Nov 2026", Some("By an addition of 23 Nov 2026")),
            (Source::Own { on }, "Your committee, 23 Nov 2026", Some("By your committee, 23 Nov 2026")),
        ] {
            assert_eq!((source(&from).as_str(), rests_on(&from).as_deref()), (said, rests));
        }
    }

    #[test]
    fn a23_the_sources_spelling_stands_beside_the_name() {
        assert_eq!(name("Nar-Anon", Some("Nat-Anon")), "Nar-Anon (spelled Nat-Anon in the source)");
        assert_eq!(name("Al-Anon", None), "Al-Anon");
    }

    #[test]
    fn what_is_not_stated_is_said_so() {
        assert_eq!(
            summary(&[Tag::Family, Tag::Teenager], &[]),
            "For family or partner, teenagers. What it concerns is not stated."
        );
        assert_eq!(summary(&[], &[Tag::Alcohol, Tag::OneDrug]), "For whom is not stated. Alcohol, one drug.");
        assert_eq!(not_stated(&[Tag::Secular]).as_deref(), Some("Not stated: secular."));
        assert_eq!((not_stated(&[]), tags(&[])), (None, String::new()));
    }

    #[test]
    fn r42_the_steps_are_lines_of_our_own() {
        for line in STEPS {
            assert!(line.len() <= 60 && !line.contains("we ") && !line.contains("God"), "{line}");
        }
        assert_eq!(host("https://www.aa.org/the-twelve-steps"), "www.aa.org");
    }
}
