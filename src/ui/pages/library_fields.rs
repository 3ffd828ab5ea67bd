//! The fields of a committee's entry: filled from it, checked, and read back as claims of the committee's own (R162).
//! It must keep nothing, and refuse only what a record cannot hold.

use super::library_data::{Known, of_library};
use crate::domain::day::Day;
use crate::domain::fellowship::{Aspect, Claim, Fellowship, Library, Source, TEXT_LENGTH, Tag, is_address};
use crate::domain::name::folded;
use crate::state::{App, Field, chance};
use crate::ui::words::library as words;
use leptos::prelude::*;

/// The tags in the parts in which they are ticked.
pub const TAGS: [&[Tag]; 3] = [&Tag::WHO, &Tag::CONCERNS, &Tag::WISHES];
/// The longest name, in characters.
const NAME_LENGTH: usize = 80;
/// The longest short form.
const SHORT_LENGTH: usize = 20;

/// One field: what is typed, and what is wrong with it.
#[derive(Clone, Copy)]
pub struct Typed {
    /// The text as typed.
    pub value: RwSignal<String>,
    /// What is wrong, if anything is.
    pub error: RwSignal<Option<String>>,
}

impl Typed {
    fn of(text: String) -> Self {
        Self { value: RwSignal::new(text), error: RwSignal::new(None) }
    }

    /// Reads a text in one line of so many characters at most.
    fn text(self, longest: usize) -> Option<String> {
        let text = self.value.with_untracked(|text| in_one_line(text));
        let is_long = text.chars().count() > longest;
        self.error.set(is_long.then(|| words::too_long(longest)));
        (!is_long).then_some(text)
    }

    /// Refuses what was read.
    fn refuse<T>(self, why: &'static str) -> Option<T> {
        self.error.set(Some(why.to_owned()));
        None
    }
}

/// All of the fields.
#[derive(Clone, Copy)]
pub struct EntryFields {
    /// The name.
    pub name: Typed,
    /// The short form.
    pub short: Typed,
    /// The public site.
    pub site: Typed,
    words: StoredValue<Vec<(Aspect, Typed)>>,
    ticks: StoredValue<Vec<(Tag, RwSignal<bool>)>>,
    begun: StoredValue<Begun>,
}

/// What the entry is about, and what is known of it.
#[derive(Clone, Default)]
struct Begun {
    /// None for a fellowship that the library does not have.
    id: Option<String>,
    /// Its name in the library.
    name: String,
    /// The committee's entry as it is.
    own: Option<Fellowship>,
    /// What was shipped of it.
    shipped: Option<Fellowship>,
    /// What the library says of it beside the committee's words, aspect by aspect.
    said: Vec<(Aspect, String)>,
}

impl Begun {
    fn of(app: App, library: Known, id: Option<String>) -> Self {
        let Some(id) = id else { return Self::default() };
        let room = app.library_room;
        let own = room.own.with_untracked(|own| own.iter().find(|own| own.id == id).cloned());
        let (shipped, said) = room.shipped.with_untracked(|shipped| {
            let Some(shipped) = shipped else { return (None, Vec::new()) };
            let Some(fellowship) = shipped.fellowship(&id) else { return (None, Vec::new()) };
            let said = shipped.said(fellowship).into_iter().map(|said| (said.claim.aspect, said.claim.text.clone()));
            (Some(fellowship.clone()), said.collect())
        });
        let name = untrack(|| of_library(library, |library| library.fellowship(&id).map(|known| known.name.clone())));
        Self { id: Some(id), name: name.unwrap_or_default(), own, shipped, said }
    }
}

impl EntryFields {
    /// Begins with what the committee has written; empty fields leave what is said elsewhere.
    pub fn new(app: App, library: Known, id: Option<String>) -> Self {
        let begun = Begun::of(app, library, id);
        let claims = begun.own.as_ref().map(|own| own.claims.clone()).unwrap_or_default();
        let of_own = |read: fn(&Fellowship) -> &Option<String>| {
            begun.own.as_ref().and_then(|own| read(own).clone()).unwrap_or_default()
        };
        let text = |aspect: Aspect| (aspect, Typed::of(typed_text(&claims, aspect)));
        let tick = |tag: &Tag| (*tag, RwSignal::new(claims.iter().any(|claim| claim.tags.contains(tag))));
        Self {
            name: Typed::of(begun.name.clone()),
            short: Typed::of(of_own(|own| &own.short)),
            site: Typed::of(of_own(|own| &own.site)),
            words: StoredValue::new(Aspect::ALL.into_iter().map(text).collect()),
            ticks: StoredValue::new(TAGS.into_iter().flatten().map(tick).collect()),
            begun: StoredValue::new(begun),
        }
    }

    /// The fields, for a draft. The ticks stand under one name, as some of their words are those of an aspect, too.
    pub fn drafted(self) -> Vec<(&'static str, Field)> {
        let ticks = self.ticks.with_value(|ticks| {
            // With a colon, so that no word begins as another does.
            ticks.iter().map(|(tag, tick)| (format!("{}:", tag.word()), *tick)).collect::<Vec<_>>()
        });
        let mut fields = vec![
            ("name", Field::Text(self.name.value)),
            ("short", Field::Text(self.short.value)),
            ("site", Field::Text(self.site.value)),
            ("tags", Field::Ticks(StoredValue::new(ticks))),
        ];
        self.words.with_value(|words| {
            fields.extend(words.iter().map(|(aspect, typed)| (aspect.word(), Field::Text(typed.value))));
        });
        fields
    }

    /// The name that the fellowship has in the library.
    pub fn known_name(self) -> String {
        self.begun.with_value(|begun| begun.name.clone())
    }

    /// The field of an aspect.
    pub fn words(self, aspect: Aspect) -> Option<Typed> {
        self.words.with_value(|words| words.iter().find(|(of, _)| *of == aspect).map(|(_, typed)| *typed))
    }

    /// The tick of a tag.
    pub fn tick(self, tag: Tag) -> Option<RwSignal<bool>> {
        self.ticks.with_value(|ticks| ticks.iter().find(|(of, _)| *of == tag).map(|(_, tick)| *tick))
    }

    /// What is said of an aspect without the committee.
    pub fn said_now(self, aspect: Aspect) -> Option<String> {
        self.begun.with_value(|begun| {
            let texts = begun.said.iter().filter(|(of, _)| *of == aspect).map(|(_, text)| text.as_str());
            words::said_now(&texts.collect::<Vec<_>>())
        })
    }

    /// Reads all of them, so that each that is wrong says so; none where one is. Every claim is the committee's, of today.
    pub fn read(self, app: App, library: Known) -> Option<Fellowship> {
        let today = app.today_now();
        let begun = self.begun.get_value();
        let name = self.name.text(NAME_LENGTH).and_then(|name| self.free_name(name, library, begun.id.as_deref()));
        let short = self.short.text(SHORT_LENGTH);
        let site = self.site.text(TEXT_LENGTH).and_then(|site| {
            let is_good = site.is_empty() || is_address(&site);
            if is_good { Some(site) } else { self.site.refuse(words::ENTRY_SITE_ERROR) }
        });
        let claims: Vec<Option<Option<Claim>>> = self
            .words
            .with_value(|words| words.iter().map(|(aspect, typed)| self.claim(*aspect, *typed, today)).collect());
        let (name, short, site) = (name?, short?, site?);
        let claims = claims.into_iter().collect::<Option<Vec<_>>>()?.into_iter().flatten().collect();
        let id = begun.id.unwrap_or_else(|| untrack(|| of_library(library, free_id)));
        // The name as it was shipped is left to what is shipped.
        let is_shipped = begun.shipped.is_some_and(|shipped| shipped.name == name);
        let (spelled, family) = begun.own.map(|own| (own.spelled, own.family)).unwrap_or_default();
        Some(Fellowship {
            id,
            name: if is_shipped { String::new() } else { name },
            short: some(short),
            spelled,
            family,
            claims,
            site: some(site),
        })
    }

    /// A name that no other fellowship has.
    fn free_name(self, name: String, library: Known, id: Option<&str>) -> Option<String> {
        let wanted = folded(&name);
        if wanted.is_empty() {
            return self.name.refuse(words::NAME_NEEDED);
        }
        let is_other = |known: &Fellowship| Some(known.id.as_str()) != id && folded(&known.name) == wanted;
        let is_taken = untrack(|| of_library(library, |library| library.fellowships.iter().any(is_other)));
        if is_taken { self.name.refuse(words::NAME_TAKEN) } else { Some(name) }
    }

    /// Reads an aspect: the outer none where it is wrong, the inner where nothing is said. A tick without words says its name.
    fn claim(self, aspect: Aspect, typed: Typed, today: Day) -> Option<Option<Claim>> {
        let text = typed.text(TEXT_LENGTH)?;
        let tags: Vec<Tag> = self.ticks.with_value(|ticks| {
            let ticked = ticks.iter().filter(|(tag, tick)| tag.aspect() == aspect && tick.get_untracked());
            ticked.map(|(tag, _)| *tag).collect()
        });
        let text = if text.is_empty() { words::tags(&tags) } else { text };
        Some((!text.is_empty()).then_some(Claim { aspect, tags, text, source: Source::Own { on: today } }))
    }
}

/// The words that were typed for an aspect; none where the claim only names what was ticked.
fn typed_text(claims: &[Claim], aspect: Aspect) -> String {
    let own = claims.iter().filter(|claim| claim.aspect == aspect && claim.text != words::tags(&claim.tags));
    own.map(|claim| claim.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// A text without breaks of lines, which a claim has no room for.
fn in_one_line(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.chars().filter(|letter| !letter.is_control()).collect()
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// An id for a new fellowship: random, for it stands in addresses and in the name of a draft, where nothing typed may stand.
fn free_id(library: &Library) -> String {
    let mut ids = std::iter::repeat_with(|| format!("own-{:08x}", chance()));
    ids.find(|id| library.fellowship(id).is_none()).unwrap_or_default()
}
