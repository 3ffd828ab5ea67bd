//! The room of the library.
//! It must be asked for by the part alone: what else names a page of it brings it along.

use crate::ui::pages::{compare, fellowship, library, library_about, library_entry, library_own, sheet, twelve_steps};
use leptos::prelude::*;

/// A page of this room.
#[derive(Clone, Copy)]
pub enum Page {
    Library,
    Fellowship,
    Compare,
    Sheet,
    LibraryEntry,
    LibraryOwn,
    LibraryAbout,
    TwelveSteps,
}

impl From<Page> for super::Page {
    fn from(page: Page) -> Self {
        Self::Library(page)
    }
}

/// Shows a page.
pub fn show(page: Page) -> AnyView {
    match page {
        Page::Library => library::LibraryPage().into_any(),
        Page::Fellowship => fellowship::FellowshipPage().into_any(),
        Page::Compare => compare::ComparePage().into_any(),
        Page::Sheet => sheet::SheetPage().into_any(),
        Page::LibraryEntry => library_entry::LibraryEntry().into_any(),
        Page::LibraryOwn => library_own::LibraryOwn().into_any(),
        Page::LibraryAbout => library_about::LibraryAbout().into_any(),
        Page::TwelveSteps => twelve_steps::TwelveSteps().into_any(),
    }
}
