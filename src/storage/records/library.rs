//! A committee's own entries in the library, version 1, in the stored forms that the library's file shares (R162).
//! It must let nothing through that has no source, or a tag that is not of its claim's aspect.

use serde::{Deserialize, Serialize};

use super::{RecordType, UnreadableBody, kind};
use crate::domain::day::{Day, from_iso, to_iso};
use crate::domain::fellowship::{
    Aspect, Claim, Explanation, Family, Fellowship, Source, TEXT_LENGTH, Tag, is_address, is_id,
};
use std::collections::BTreeSet;

/// The committee's own entries.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibraryV1 {
    fellowships: Vec<FellowshipV1>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::storage) struct FellowshipV1 {
    id: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    short: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    spelled: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    family: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    site: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(in crate::storage) claims: Vec<ClaimV1>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::storage) struct ClaimV1 {
    about: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lines: Option<(u16, u16)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    on: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    own: Option<String>,
}

/// What is said of a whole family.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::storage) struct FamilyV1 {
    family: String,
    claims: Vec<ClaimV1>,
}

/// A part of the explanations.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::storage) struct ExplanationV1 {
    title: String,
    paragraphs: Vec<ParagraphV1>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct ParagraphV1 {
    text: String,
    lines: Option<(u16, u16)>,
    from: Option<String>,
    on: Option<String>,
    own: Option<String>,
}

impl RecordType for LibraryV1 {
    const KIND: &'static str = kind::LIBRARY;
}

impl LibraryV1 {
    /// Stores them.
    pub fn of(own: &[Fellowship]) -> Self {
        Self { fellowships: own.iter().map(FellowshipV1::of).collect() }
    }

    /// Reads them.
    pub fn fellowships(&self) -> Result<Vec<Fellowship>, UnreadableBody> {
        fellowships(&self.fellowships)
    }
}

/// Reads fellowships, each id once.
pub(in crate::storage) fn fellowships(stored: &[FellowshipV1]) -> Result<Vec<Fellowship>, UnreadableBody> {
    let mut seen = BTreeSet::new();
    let is_once = stored.iter().all(|stored| seen.insert(stored.id.as_str()));
    if is_once { stored.iter().map(FellowshipV1::fellowship).collect() } else { Err(UnreadableBody) }
}

impl FellowshipV1 {
    pub(in crate::storage) fn of(fellowship: &Fellowship) -> Self {
        Self {
            id: fellowship.id.clone(),
            name: fellowship.name.clone(),
            short: fellowship.short.clone(),
            spelled: fellowship.spelled.clone(),
            family: fellowship.family.map(|family| family.word().to_owned()),
            site: fellowship.site.clone(),
            claims: fellowship.claims.iter().map(ClaimV1::of).collect(),
        }
    }

    fn fellowship(&self) -> Result<Fellowship, UnreadableBody> {
        let is_read = is_id(&self.id) && self.site.as_ref().is_none_or(|site| is_address(site));
        let name = if self.name.is_empty() { String::new() } else { words(&self.name)? };
        let form = |form: Option<&String>| form.map(|form| words(form)).transpose();
        is_read
            .then_some(Fellowship {
                id: self.id.clone(),
                name,
                short: form(self.short.as_ref())?,
                spelled: form(self.spelled.as_ref())?,
                family: self.family.as_deref().map(family).transpose()?,
                claims: claims(&self.claims)?,
                site: self.site.clone(),
            })
            .ok_or(UnreadableBody)
    }

    /// Every text in it that a length is set to.
    pub(in crate::storage) fn texts(&self) -> impl Iterator<Item = &str> {
        let names = [Some(&self.name), self.short.as_ref(), self.spelled.as_ref()];
        names.into_iter().flatten().map(String::as_str).chain(self.claims.iter().map(|claim| claim.text.as_str()))
    }
}

impl ClaimV1 {
    fn of(claim: &Claim) -> Self {
        let (mut lines, mut from, mut on, mut own) = (None, None, None, None);
        match &claim.source {
            Source::Page { first, last } => lines = Some((*first, *last)),
            Source::Added { from: address, on: day } => (from, on) = (Some(address.clone()), Some(to_iso(*day))),
            Source::Own { on: day } => own = Some(to_iso(*day)),
        }
        let tags = claim.tags.iter().map(|tag| tag.word().to_owned()).collect();
        Self { about: claim.aspect.word().to_owned(), tags, text: claim.text.clone(), lines, from, on, own }
    }

    fn claim(&self) -> Result<Claim, UnreadableBody> {
        let aspect = Aspect::read(&self.about).ok_or(UnreadableBody)?;
        let tag = |word: &String| Tag::read(word).filter(|tag| tag.aspect() == aspect).ok_or(UnreadableBody);
        Ok(Claim {
            aspect,
            tags: self.tags.iter().map(tag).collect::<Result<_, _>>()?,
            text: words(&self.text)?,
            source: source(self.lines, self.from.as_deref(), self.on.as_deref(), self.own.as_deref())?,
        })
    }
}

impl FamilyV1 {
    pub(in crate::storage) fn family(&self) -> Result<(Family, Vec<Claim>), UnreadableBody> {
        Ok((family(&self.family)?, claims(&self.claims)?))
    }

    pub(in crate::storage) fn texts(&self) -> impl Iterator<Item = &str> {
        self.claims.iter().map(|claim| claim.text.as_str())
    }
}

impl ExplanationV1 {
    pub(in crate::storage) fn explanation(&self) -> Result<Explanation, UnreadableBody> {
        let paragraph = |stored: &ParagraphV1| {
            let source = source(stored.lines, stored.from.as_deref(), stored.on.as_deref(), stored.own.as_deref())?;
            Ok((words(&stored.text)?, source))
        };
        let paragraphs = self.paragraphs.iter().map(paragraph).collect::<Result<Vec<_>, _>>()?;
        if paragraphs.is_empty() {
            Err(UnreadableBody)
        } else {
            Ok(Explanation { title: words(&self.title)?, paragraphs })
        }
    }

    pub(in crate::storage) fn texts(&self) -> impl Iterator<Item = &str> {
        let paragraphs = self.paragraphs.iter().map(|paragraph| paragraph.text.as_str());
        std::iter::once(self.title.as_str()).chain(paragraphs)
    }
}

fn claims(stored: &[ClaimV1]) -> Result<Vec<Claim>, UnreadableBody> {
    stored.iter().map(ClaimV1::claim).collect()
}

fn family(word: &str) -> Result<Family, UnreadableBody> {
    Family::read(word).ok_or(UnreadableBody)
}

fn day(text: &str) -> Result<Day, UnreadableBody> {
    from_iso(text).ok_or(UnreadableBody)
}

/// One source and no other: lines of the page, an address with a day, or a committee's day.
fn source(
    lines: Option<(u16, u16)>,
    from: Option<&str>,
    on: Option<&str>,
    own: Option<&str>,
) -> Result<Source, UnreadableBody> {
    match (lines, from, on, own) {
        (Some((first, last)), None, None, None) if 1 <= first && first <= last => Ok(Source::Page { first, last }),
        (None, Some(from), Some(on), None) if is_address(from) => {
            Ok(Source::Added { from: from.to_owned(), on: day(on)? })
        }
        (None, None, None, Some(own)) => Ok(Source::Own { on: day(own)? }),
        _ => Err(UnreadableBody),
    }
}

/// A text with something in it, in one line.
fn words(text: &str) -> Result<String, UnreadableBody> {
    let is_read = !text.trim().is_empty() && !text.contains(char::is_control) && text.chars().count() <= TEXT_LENGTH;
    is_read.then(|| text.to_owned()).ok_or(UnreadableBody)
}
