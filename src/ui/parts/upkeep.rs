//! One's own: settings, lock, backups, service, and what the programme is.
//! It must be asked for by the part alone: what else names a page of it brings it along.

use crate::ui::pages::{
    about, away, backup, committee, facilities, lock, me, passkey, posts, qualification, reminders, report, restore,
    retention, sent, service, terms,
};
use leptos::prelude::*;

/// A page of this room.
#[derive(Clone, Copy)]
pub enum Page {
    Me,
    Away,
    Lock,
    Passkey,
    Words,
    Backup,
    Restore,
    Rehearse,
    Retention,
    Sent,
    Reminders,
    Service,
    Qualification,
    Terms,
    Report,
    Posts,
    Committee,
    About,
    Facilities,
}

impl From<Page> for super::Page {
    fn from(page: Page) -> Self {
        Self::Upkeep(page)
    }
}

/// Shows a page.
pub fn show(page: Page) -> AnyView {
    match page {
        Page::Me => me::Me().into_any(),
        Page::Away => away::AwayPage().into_any(),
        Page::Lock => lock::LockPage().into_any(),
        Page::Passkey => passkey::PasskeyPage().into_any(),
        Page::Words => passkey::WordsPage().into_any(),
        Page::Backup => backup::BackupPage().into_any(),
        Page::Restore => restore::Restore().into_any(),
        Page::Rehearse => restore::Rehearse().into_any(),
        Page::Retention => retention::RetentionPage().into_any(),
        Page::Sent => sent::Sent().into_any(),
        Page::Reminders => reminders::Reminders().into_any(),
        Page::Service => service::ServicePage().into_any(),
        Page::Qualification => qualification::QualificationPage().into_any(),
        Page::Terms => terms::TermsPage().into_any(),
        Page::Report => report::ReportPage().into_any(),
        Page::Posts => posts::PostsPage().into_any(),
        Page::Committee => committee::CommitteePage().into_any(),
        Page::About => about::AboutPage().into_any(),
        Page::Facilities => facilities::FacilitiesPage().into_any(),
    }
}
