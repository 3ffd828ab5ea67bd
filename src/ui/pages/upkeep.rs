//! What the first page of the app says of the records as a whole: the words of the lock, the age of the backup (R79).
//! It must stand on one page alone, that of the first room in use.

use super::passkey::WordsDue;
use crate::domain::backup::Reminder;
use crate::domain::rooms::Room;
use crate::ui::routes::use_app;
use crate::ui::words::{backup as words, text};
use leptos::prelude::*;

/// The lines, if the page's room is the first one.
#[component]
pub fn Upkeep(
    /// The room of the page.
    room: Room,
) -> impl IntoView {
    let app = use_app();
    view! {
        <Show when=move || app.rooms().first() == room>
            <WordsDue/>
            <BackupLine/>
        </Show>
    }
}

/// The age of the last verified backup, and a word when another is due (R79).
#[component]
fn BackupLine() -> impl IntoView {
    let app = use_app();
    let line = move || {
        let backups = app.backups.get();
        let reminder = backups.reminder(app.today.get());
        let age = words::age(&backups, app.today.get())?;
        let class = if reminder == Reminder::Plain { "note" } else { "sub" };
        let more = words::reminder(reminder).map(|said| view! { " " {said} " " <a href="backup">{text::BACK_UP}</a> });
        Some(view! { <p class=class>{age}{more}</p> })
    };
    view! { <Show when=move || !app.is_sample.get()>{line}</Show> }
}
