//! The two big buttons, two taps from anywhere: "A letter arrived" and "I posted a reply".
//! It must skip the picker when there is one writer only.

use crate::domain::id::WriterId;
use crate::domain::writer::WriterState;
use crate::ui::routes::use_app;
use crate::ui::words::text;
use leptos::prelude::*;

/// The buttons, for one writer or for whoever the picker gives.
#[component]
pub fn LetterActions(
    /// The writer whose page it stands on, if it does.
    writer: Option<WriterId>,
) -> impl IntoView {
    let app = use_app();
    let target = move || {
        writer.or_else(|| {
            app.lines.with(|lines| {
                let mut writing = lines.iter().filter(|line| line.state != WriterState::Ended);
                writing.next().filter(|_| writing.next().is_none()).map(|line| line.id)
            })
        })
    };
    let href = move |page: &str| match target() {
        Some(id) => format!("{page}#{id}"),
        None => page.to_owned(),
    };
    view! {
        <section class="actions" aria-label=text::LOG>
            <a href=move || href("arrived") class="button">{text::LETTER_ARRIVED}</a>
            <a href=move || href("posted") class="button go">{text::POSTED_REPLY}</a>
        </section>
    }
}
