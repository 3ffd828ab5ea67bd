//! The beginning: what the app will be used for, the lock and the first settings, or a backup from elsewhere.
//! It must be asked for by the routes alone: what another page reaches comes with the first file.

use super::{Later, NotHere};
use crate::ui::pages::start;
use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

/// A page of this part.
#[derive(Clone, Copy)]
pub enum Page {
    Start,
    Restore,
    Rooms,
}

impl From<Page> for Later {
    fn from(page: Page) -> Self {
        Self::Beginning(page)
    }
}

/// Shows a page, once the part is here.
#[wasm_split(beginning, fallible, preload(load))]
pub fn show(page: Page) -> Result<AnyView, NotHere> {
    Ok(match page {
        Page::Start => start::Start().into_any(),
        Page::Restore => start::RestoreFirst().into_any(),
        Page::Rooms => start::RoomsPage().into_any(),
    })
}
