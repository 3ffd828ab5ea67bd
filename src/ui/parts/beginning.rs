//! The beginning: what the app will be used for, the lock and the first settings, or a backup from elsewhere.
//! It must be asked for by the part alone: what else names a page of it brings it along.

use crate::ui::pages::start;
use leptos::prelude::*;

/// A page of this room.
#[derive(Clone, Copy)]
pub enum Page {
    Start,
    Restore,
    Rooms,
}

impl From<Page> for super::Page {
    fn from(page: Page) -> Self {
        Self::Beginning(page)
    }
}

/// Shows a page.
pub fn show(page: Page) -> AnyView {
    match page {
        Page::Start => start::Start().into_any(),
        Page::Restore => start::RestoreFirst().into_any(),
        Page::Rooms => start::RoomsPage().into_any(),
    }
}
