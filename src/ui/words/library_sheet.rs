//! What stands on a sheet of mutual support groups, on paper and as words (R159, A24).
//! It must name nobody, and nothing of the caseload; whoever reads it is not addressed.

use super::library as words;
use crate::domain::day::{Day, spoken_with_year};
use crate::domain::fellowship::{Aspect, Fellowship, Library};

/// The page's title and the link to it.
pub const MAKE: &str = "Make a sheet";
/// What it is for.
pub const LINE: &str =
    "A page to hand to anyone: groups of your choice with what is said of them, and a line each to fill in by hand.";
/// The group of boxes.
pub const WHICH: &str = "Groups on the sheet";
/// The line under them.
pub const MOST_LINE: &str = "Up to five fit on one page.";
/// None is ticked.
pub const NONE: &str = "Tick at least one group; then the sheet stands here.";
/// The head of the sheet.
pub const TITLE: &str = "Mutual support groups";
/// The line for a pen.
pub const LOCAL: &str = "Local phone or meeting:";
/// The button that copies.
pub const COPY: &str = "Copy the words";

/// What stands where no source says anything.
const NOT_STATED: &str = "not stated";
/// The line for a pen, where there is none.
const BLANK: &str = "______________________";

/// One group on the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Its name, with the short form.
    pub name: String,
    /// What is said of it, line by line.
    pub lines: Vec<String>,
    /// Its site, in full.
    pub site: Option<String>,
}

/// Says of a fellowship what a sheet has room for: for whom, what it concerns, and how it works.
pub fn body(library: &Library, fellowship: &Fellowship) -> Body {
    let said = library.said(fellowship);
    let line = |aspect: Aspect| {
        let first = said.iter().find(|said| said.claim.aspect == aspect);
        let text = first.map_or(NOT_STATED, |said| in_short(&said.claim.text));
        format!("{}: {}", words::aspect(aspect), ended(text))
    };
    let way = [Aspect::Steps, Aspect::Sponsor, Aspect::Spirituality].map(line).join(" ");
    let name = match &fellowship.short {
        Some(short) if *short != fellowship.name => format!("{} ({short})", fellowship.name),
        _ => words::name(&fellowship.name, fellowship.spelled.as_deref()),
    };
    Body { name, lines: vec![line(Aspect::For), line(Aspect::Concern), way], site: fellowship.site.clone() }
}

/// The first sentence of a text. A full stop ends one only where a space and a capital follow.
fn in_short(text: &str) -> &str {
    let starts_anew = |rest: &str| rest.trim_start().starts_with(char::is_uppercase);
    let end = text.match_indices(". ").find(|(at, stop)| starts_anew(&text[at + stop.len()..]));
    end.map_or(text, |(at, _)| &text[..=at])
}

/// The same with a full stop at its end.
fn ended(text: &str) -> String {
    if text.ends_with(['.', '?']) { text.to_owned() } else { format!("{text}.") }
}

/// Its site in full: "Site: https://www.aa.org/".
pub fn site(body: &Body) -> String {
    format!("Site: {}", body.site.as_deref().unwrap_or(NOT_STATED))
}

/// The foot of the sheet: "Checked on 23 November 2026. Information, not endorsement." (R161).
pub fn foot(today: Day) -> String {
    format!("Checked on {}. {}", spoken_with_year(today), words::INFORMATION)
}

/// The sheet as words.
pub fn as_text(bodies: &[Body], today: Day) -> String {
    let part = |body: &Body| {
        let lines = body.lines.iter().cloned().chain([site(body), format!("{LOCAL} {BLANK}")]);
        std::iter::once(body.name.clone()).chain(lines).collect::<Vec<_>>().join("\n")
    };
    let parts = std::iter::once(TITLE.to_owned()).chain(bodies.iter().map(part)).chain([foot(today)]);
    parts.collect::<Vec<_>>().join("\n\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use crate::domain::fellowship::{Claim, Source};

    #[test]
    fn r159_a_sheet_says_what_is_said_and_what_is_not() {
        let claim = |aspect, text: &str| Claim {
            aspect,
            tags: Vec::new(),
            text: text.to_owned(),
            source: Source::Page { first: 41, last: 41 },
        };
        let fellowship = Fellowship {
            id: "al-anon".to_owned(),
            name: "Al-Anon".to_owned(),
            short: None,
            spelled: None,
            family: None,
            claims: vec![claim(Aspect::For, "For family. Also for friends."), claim(Aspect::Steps, "Twelve Steps")],
            site: Some("https://al-anon.org/".to_owned()),
        };
        let library = Library { fellowships: vec![fellowship], ..Library::default() };
        let bodies = [body(&library, &library.fellowships[0])];
        let text = as_text(&bodies, from_iso("2026-11-23").expect("a day"));
        let wanted = "Mutual support groups\n\nAl-Anon\nWho it is for: For family.\nWhat it concerns: not stated.\n\
            Steps: Twelve Steps. A sponsor: not stated. Spiritual basis: not stated.\nSite: https://al-anon.org/\n\
            Local phone or meeting: ______________________\n\n\
            Checked on 23 November 2026. Information, not endorsement.\n";
        assert_eq!(text, wanted);
        assert!(!text.contains("line"), "the lines of the source stay off the sheet");
    }

    #[test]
    fn a_sentence_ends_where_the_next_begins() {
        for (text, short) in [
            ("One. Two.", "One."),
            ("Over 100,000 groups, e.g. in prisons. More.", "Over 100,000 groups, e.g. in prisons."),
            ("No stop", "No stop"),
            ("", ""),
        ] {
            assert_eq!(in_short(text), short);
        }
    }
}
