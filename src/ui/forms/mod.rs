//! Forms shared by pages: typed text on one side, checked values of the domain on the other.
//! It must know no state and save nothing; pages do.

mod posted;
mod received;
mod touches;

pub use posted::PostedForm;
pub use received::ReceivedForm;
pub use touches::TouchesForm;

use super::words::errors::{date_doubt, unreadable_date};
use super::words::text;
use crate::domain::day::{Day, from_iso};
use crate::domain::form::DateDoubt;
use leptos::prelude::*;

/// Reads a date field that must be filled; puts the sentence beside it when it cannot be read.
pub fn read_day(value: RwSignal<String>, error: RwSignal<Option<String>>) -> Option<Day> {
    let day = from_iso(&value.get_untracked());
    error.set(day.is_none().then(unreadable_date));
    day
}

/// Reads a date field that may be empty: none when it cannot be read.
pub fn read_optional_day(value: RwSignal<String>, error: RwSignal<Option<String>>) -> Option<Option<Day>> {
    if value.get_untracked().trim().is_empty() {
        error.set(None);
        return Some(None);
    }
    read_day(value, error).map(Some)
}

/// The doubts a form has raised, which a second tap overrules.
#[derive(Clone, Copy)]
pub struct Doubts(RwSignal<Vec<DateDoubt>>);

impl Default for Doubts {
    fn default() -> Self {
        Self(RwSignal::new(Vec::new()))
    }
}

impl Doubts {
    /// Raises doubts; whether the form may go on: there are none, or the same were seen already.
    pub fn settled(self, doubts: Vec<DateDoubt>) -> bool {
        let seen = self.0.with_untracked(|seen| *seen == doubts);
        if !seen {
            self.0.set(doubts.clone());
        }
        doubts.is_empty() || seen
    }

    /// What the save button says: its own word, or "Save anyway" while doubts stand.
    pub fn button(self, word: &'static str) -> Signal<&'static str> {
        let doubts = self.0;
        Signal::derive(move || if doubts.with(Vec::is_empty) { word } else { text::SAVE_ANYWAY })
    }

    /// The questions, said beside the button.
    pub fn view(self, today: Signal<Day>) -> impl IntoView {
        let doubts = self.0;
        view! {
            <div role="alert">
                <Show when=move || !doubts.with(Vec::is_empty)>
                    <div class="notice">
                        {move || doubts.get().iter().map(|doubt| view! { <p>{date_doubt(*doubt, today.get())}</p> }).collect_view()}
                    </div>
                </Show>
            </div>
        }
    }
}
