//! A writer with the whole thread, as loaded for one page or one command.
//! It must rewrite only the pages that changed.

use crate::domain::caseload::Line;
use crate::domain::id::EntryId;
use crate::domain::letter::Entry;
use crate::domain::writer::Writer;
use crate::storage::records::{LettersV1, PAGE_LENGTH, PageRefV1, WriterV1};

/// A page of letters with its record's id.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Page {
    pub(super) id: String,
    pub(super) entries: Vec<Entry>,
    /// How many entries it held when it could no longer be read; 0 for a page that is whole.
    pub(super) lost: usize,
}

/// A writer and the letters.
#[derive(Clone, Debug, PartialEq)]
pub struct Dossier {
    /// The writer.
    pub writer: Writer,
    pub(super) pages: Vec<Page>,
}

impl Dossier {
    /// Begins a new one.
    pub(super) fn begin(writer: Writer) -> Self {
        Self { writer, pages: Vec::new() }
    }

    /// All entries in the order in which they were logged.
    pub fn thread(&self) -> Vec<Entry> {
        self.pages.iter().flat_map(|page| page.entries.iter().cloned()).collect()
    }

    /// Entries that could not be read again.
    pub fn lost(&self) -> usize {
        self.pages.iter().map(|page| page.lost).sum()
    }

    /// Finds an entry.
    pub fn entry(&self, id: EntryId) -> Option<&Entry> {
        self.pages.iter().flat_map(|page| &page.entries).find(|entry| entry.id == id)
    }

    pub(super) fn entry_mut(&mut self, id: EntryId) -> Option<&mut Entry> {
        self.pages.iter_mut().flat_map(|page| &mut page.entries).find(|entry| entry.id == id)
    }

    /// Appends an entry to the last page, or to a new one called `new_page`.
    pub(super) fn add(&mut self, entry: Entry, new_page: impl FnOnce() -> String) {
        match self.pages.last_mut() {
            Some(page) if page.lost == 0 && page.entries.len() < PAGE_LENGTH => page.entries.push(entry),
            _ => self.pages.push(Page { id: new_page(), entries: vec![entry], lost: 0 }),
        }
    }

    /// The writer's line in the digest.
    pub fn line(&self) -> Line {
        Line::of(&self.writer, &self.thread())
    }

    /// The writer's record.
    pub(super) fn writer_record(&self) -> WriterV1 {
        let page = |page: &Page| PageRefV1 { id: page.id.clone(), count: page.entries.len() + page.lost };
        WriterV1::of(&self.writer, self.pages.iter().map(page).collect())
    }

    /// The pages that differ from an earlier state, with their ids.
    pub(super) fn changed_pages(&self, before: Option<&Self>) -> Vec<(String, LettersV1)> {
        self.pages
            .iter()
            .filter(|page| page.lost == 0)
            .filter(|page| !before.is_some_and(|before| before.pages.contains(page)))
            .map(|page| (page.id.clone(), LettersV1::of(&page.entries)))
            .collect()
    }
}
