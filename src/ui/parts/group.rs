//! The room of the writing group.
//! It must be asked for by the part alone: what else names a page of it brings it along.

use crate::ui::pages::{about_groups, coordinators, group, group_reminder, just_me, meeting, person, scripts};
use leptos::prelude::*;

/// A page of this room.
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

impl From<Page> for super::Page {
    fn from(page: Page) -> Self {
        Self::Group(page)
    }
}

/// Shows a page.
pub fn show(page: Page) -> AnyView {
    match page {
        Page::Group => group::GroupPage().into_any(),
        Page::Meeting => meeting::MeetingPage().into_any(),
        Page::Person => person::PersonPage().into_any(),
        Page::Scripts => scripts::ScriptsPage().into_any(),
        Page::JustMe => just_me::JustMe().into_any(),
        Page::Coordinators => coordinators::CoordinatorsPage().into_any(),
        Page::AboutGroups => about_groups::AboutGroups().into_any(),
        Page::GroupReminder => group_reminder::GroupReminder().into_any(),
    }
}
