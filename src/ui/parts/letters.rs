//! A writer, the letters, and what is done around them.
//! It must be asked for by the part alone: what else names a page of it brings it along.

use crate::ui::pages::{
    add_writer, agreement, arrived, asked, before_posting, check_letter, edit_writer, ending, entry, mail, month_table,
    posted, print, stop_writing, tell, worries, writer,
};
use leptos::prelude::*;

/// A page of this room.
#[derive(Clone, Copy)]
pub enum Page {
    Writer,
    AddWriter,
    Arrived,
    Posted,
    EditWriter,
    StopWriting,
    Entry,
    Tell,
    Month,
    Before,
    Check,
    Print,
    Asked,
    Worries,
    Mail,
    Agreement,
    Ending,
}

impl From<Page> for super::Page {
    fn from(page: Page) -> Self {
        Self::Letters(page)
    }
}

/// Shows a page.
pub fn show(page: Page) -> AnyView {
    match page {
        Page::Writer => writer::WriterPage().into_any(),
        Page::AddWriter => add_writer::AddWriter().into_any(),
        Page::Arrived => arrived::Arrived().into_any(),
        Page::Posted => posted::PostedPage().into_any(),
        Page::EditWriter => edit_writer::EditWriter().into_any(),
        Page::StopWriting => stop_writing::StopWriting().into_any(),
        Page::Entry => entry::EntryPage().into_any(),
        Page::Tell => tell::Tell().into_any(),
        Page::Month => month_table::MonthTable().into_any(),
        Page::Before => before_posting::BeforePosting().into_any(),
        Page::Check => check_letter::CheckLetter().into_any(),
        Page::Print => print::PrintPage().into_any(),
        Page::Asked => asked::AskedPage().into_any(),
        Page::Worries => worries::Worries().into_any(),
        Page::Mail => mail::MailPage().into_any(),
        Page::Agreement => agreement::AgreementPage().into_any(),
        Page::Ending => ending::EndingPage().into_any(),
    }
}
