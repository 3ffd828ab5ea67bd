//! The text of a library: explanations, families and fellowships with every claim's source, as `docs/library.md` says (R162).
//! It must not know where the text comes from: whatever it reads may be hostile, and a claim says what its file says.
//!
//! ```json
//! {
//! "format": "between-letters-library", "version": 1,
//! "fellowships": [
//! {"id":"aa","site":"https://www.aa.org/","claims":[
//! {"about":"meetings","text":"Mondays, by telephone.","own":"2026-11-23"}
//! ]}
//! ]
//! }
//! ```

use super::records::UnreadableBody;
use super::records::library::{ExplanationV1, FamilyV1, FellowshipV1, fellowships};
use super::text_head;
use crate::domain::day::from_iso;
use crate::domain::fellowship::{Fellowship, Library, TEXT_LENGTH, is_address};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Why a text is no library that can be used; damaged is one, too, in which something has no source.
pub use super::text_head::TextError as LibraryError;

const FORMAT: &str = "between-letters-library";
const VERSION: u32 = 1;
/// The longest text that is read, in bytes; the app's own has under 20 KiB.
pub const LENGTH_LIMIT: usize = 256 * 1024;
/// The most fellowships that are read.
pub const MOST: usize = 200;

impl From<UnreadableBody> for LibraryError {
    fn from(_: UnreadableBody) -> Self {
        Self::Damaged
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    #[serde(rename = "format")]
    _format: String,
    #[serde(rename = "version")]
    _version: u32,
    page: Option<Page>,
    steps: Option<String>,
    #[serde(default)]
    explanations: Vec<ExplanationV1>,
    #[serde(default)]
    families: Vec<FamilyV1>,
    fellowships: Vec<FellowshipV1>,
}

impl Body {
    fn has_long_text(&self) -> bool {
        let is_long = |text: &str| text.chars().count() > TEXT_LENGTH;
        self.explanations.iter().flat_map(ExplanationV1::texts).any(is_long)
            || self.families.iter().flat_map(FamilyV1::texts).any(is_long)
            || self.fellowships.iter().flat_map(FellowshipV1::texts).any(is_long)
    }
}

/// The page that the lines are of.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    title: String,
    /// None: the page says no day.
    dated: Option<String>,
}

/// Reads a whole library: the app's own data.
///
/// # Errors
/// [`LibraryError`]; size and format are looked at first.
pub fn read(text: &[u8]) -> Result<Library, LibraryError> {
    let body = body(text)?;
    let is_dated = |page: &Page| page.dated.as_ref().is_none_or(|day| from_iso(day).is_some());
    let is_titled = |page: &Page| !page.title.trim().is_empty() && is_dated(page);
    if !body.page.as_ref().is_none_or(is_titled) || !body.steps.as_ref().is_none_or(|steps| is_address(steps)) {
        return Err(LibraryError::Damaged);
    }
    let library = Library {
        explanations: body.explanations.iter().map(ExplanationV1::explanation).collect::<Result<_, _>>()?,
        families: body.families.iter().map(FamilyV1::family).collect::<Result<_, _>>()?,
        fellowships: fellowships(&body.fellowships)?,
        steps: body.steps,
    };
    let families: BTreeSet<_> = library.families.iter().map(|(family, _)| family).collect();
    let is_named = library.fellowships.iter().all(|fellowship| !fellowship.name.is_empty());
    let is_whole = families.len() == library.families.len() && is_named;
    is_whole.then_some(library).ok_or(LibraryError::Damaged)
}

/// Reads a committee's own entries, which may leave out a name that stays. Nothing else in the text is taken.
///
/// # Errors
/// [`LibraryError`]; size and format are looked at first.
pub fn read_own(text: &[u8]) -> Result<Vec<Fellowship>, LibraryError> {
    Ok(fellowships(&body(text)?.fellowships)?)
}

/// Writes a committee's own entries, one claim a line.
#[must_use]
pub fn write_own(own: &[Fellowship]) -> String {
    let entries: Vec<String> = own.iter().map(entry).collect();
    format!(
        "{{\n\"format\": \"{FORMAT}\", \"version\": {VERSION},\n\"fellowships\": [\n{}\n]\n}}\n",
        entries.join(",\n")
    )
}

fn entry(fellowship: &Fellowship) -> String {
    let mut stored = FellowshipV1::of(fellowship);
    let claims: Vec<String> = std::mem::take(&mut stored.claims).iter().map(json).collect();
    let head = json(&stored);
    match head.strip_suffix('}') {
        Some(head) if !claims.is_empty() => format!("{head},\"claims\":[\n{}\n]}}", claims.join(",\n")),
        _ => head,
    }
}

fn json(part: &impl Serialize) -> String {
    serde_json::to_string(part).expect("a claim holds only text, numbers and lists, which always have a JSON form")
}

fn body(text: &[u8]) -> Result<Body, LibraryError> {
    let text = text_head::open(text, FORMAT, VERSION, LENGTH_LIMIT)?;
    let body: Body = serde_json::from_str(text).map_err(|_| LibraryError::Damaged)?;
    if body.fellowships.len() > MOST || body.has_long_text() {
        return Err(LibraryError::TooLarge);
    }
    Ok(body)
}
