//! The room of the library.
//! It must be asked for by the routes alone: what another page reaches comes with the first file.

use super::{Later, NotHere};
use crate::ui::pages::{compare, fellowship, library, library_about, library_entry, library_own, sheet, twelve_steps};
use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

/// A page of this part.
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

impl From<Page> for Later {
    fn from(page: Page) -> Self {
        Self::Library(page)
    }
}

/// Shows a page, once the part is here.
#[wasm_split(library, fallible, preload(load))]
pub fn show(page: Page) -> Result<AnyView, NotHere> {
    Ok(match page {
        Page::Library => library::LibraryPage().into_any(),
        Page::Fellowship => fellowship::FellowshipPage().into_any(),
        Page::Compare => compare::ComparePage().into_any(),
        Page::Sheet => sheet::SheetPage().into_any(),
        Page::LibraryEntry => library_entry::LibraryEntry().into_any(),
        Page::LibraryOwn => library_own::LibraryOwn().into_any(),
        Page::LibraryAbout => library_about::LibraryAbout().into_any(),
        Page::TwelveSteps => twelve_steps::TwelveSteps().into_any(),
    })
}
