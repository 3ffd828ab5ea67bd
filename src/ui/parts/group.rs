//! The room of the writing group.
//! It must be asked for by the routes alone: what another page reaches comes with the first file.

use super::{Later, NotHere};
use crate::ui::pages::{about_groups, coordinators, group, group_reminder, just_me, meeting, person, scripts};
use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

/// A page of this part.
#[derive(Clone, Copy)]
pub enum Page {
    Group,
    Meeting,
    Person,
    Scripts,
    JustMe,
    Coordinators,
    AboutGroups,
    GroupReminder,
}

impl From<Page> for Later {
    fn from(page: Page) -> Self {
        Self::Group(page)
    }
}

/// Shows a page, once the part is here.
#[wasm_split(group, fallible, preload(load))]
pub fn show(page: Page) -> Result<AnyView, NotHere> {
    Ok(match page {
        Page::Group => group::GroupPage().into_any(),
        Page::Meeting => meeting::MeetingPage().into_any(),
        Page::Person => person::PersonPage().into_any(),
        Page::Scripts => scripts::ScriptsPage().into_any(),
        Page::JustMe => just_me::JustMe().into_any(),
        Page::Coordinators => coordinators::CoordinatorsPage().into_any(),
        Page::AboutGroups => about_groups::AboutGroups().into_any(),
        Page::GroupReminder => group_reminder::GroupReminder().into_any(),
    })
}
