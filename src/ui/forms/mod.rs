//! Forms shared by pages: typed text on one side, checked values of the domain on the other.
//! It must know no state and save nothing; pages do.

mod known_words;
mod new_words;
mod posted;
mod received;
mod touches;

pub use known_words::KnownWords;
pub use new_words::NewWords;
pub use posted::PostedForm;
pub use received::ReceivedForm;
pub use touches::TouchesForm;

use super::words::errors::{self, FUTURE, date_doubt, unreadable_date};
use super::words::text;
use crate::domain::day::{Day, from_iso};
use crate::domain::form::DateDoubt;
use crate::domain::name::{CaseLabel, label_looks_like_name};
use leptos::prelude::*;
use std::time::Duration;

/// Reads a date field that must be filled; puts the sentence beside it when it cannot be read.
pub fn read_day(value: RwSignal<String>, error: RwSignal<Option<String>>) -> Option<Day> {
    let day = from_iso(&value.get_untracked());
    error.set(day.is_none().then(unreadable_date));
    day
}

/// Reads a date field as [`read_day`] does; a day to come is refused as well.
pub fn read_past_day(value: RwSignal<String>, error: RwSignal<Option<String>>, today: Day) -> Option<Day> {
    let day = read_day(value, error)?;
    error.set((day > today).then(|| FUTURE.to_owned()));
    (day <= today).then_some(day)
}

/// Asks once, beside its field, about a day that cannot be (A57): none the first time. `asked` holds what was asked about.
pub fn confirmed_day(
    day: Day,
    doubts: &[DateDoubt],
    error: RwSignal<Option<String>>,
    asked: RwSignal<Option<Day>>,
    today: Day,
) -> Option<Day> {
    if doubts.is_empty() || asked.get_untracked() == Some(day) {
        return Some(day);
    }
    let said: Vec<String> = doubts.iter().map(|doubt| date_doubt(*doubt, today)).collect();
    error.set(Some(format!("{} {}", said.join(" "), text::SAVE_AGAIN)));
    asked.set(Some(day));
    None
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
pub struct Doubts {
    raised: RwSignal<Vec<DateDoubt>>,
    /// Whether they have stood long enough to be read: the second of two quick taps overrules nothing.
    were_read: RwSignal<bool>,
}

/// How long a doubt stands before a tap can overrule it.
const READING: Duration = Duration::from_millis(500);

impl Default for Doubts {
    fn default() -> Self {
        Self { raised: RwSignal::new(Vec::new()), were_read: RwSignal::new(false) }
    }
}

impl Doubts {
    /// Raises doubts; whether the form may go on: there are none, or the same were seen already.
    pub fn settled(self, doubts: Vec<DateDoubt>) -> bool {
        let seen = self.raised.with_untracked(|seen| *seen == doubts);
        if !seen {
            self.raised.set(doubts.clone());
            self.were_read.set(false);
            let were_read = self.were_read;
            set_timeout(
                move || {
                    were_read.try_set(true);
                },
                READING,
            );
        }
        doubts.is_empty() || seen && self.were_read.get_untracked()
    }

    /// What the save button says: its own word, or "Save anyway" while doubts stand.
    pub fn button(self, word: &'static str) -> Signal<&'static str> {
        Signal::derive(move || match self.raised.with(Vec::is_empty) || !self.were_read.get() {
            true => word,
            false => text::SAVE_ANYWAY,
        })
    }

    /// The questions, said beside the button.
    pub fn view(self, today: Signal<Day>) -> impl IntoView {
        let doubts = self.raised;
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

/// Reads a committee's label, which may be empty: none when it is refused, or first asked about because it looks like a name
/// (A56). `asked` holds what was asked about, or is known already.
pub fn read_label(
    value: RwSignal<String>,
    error: RwSignal<Option<String>>,
    asked: RwSignal<String>,
) -> Option<Option<CaseLabel>> {
    let typed = crate::state::composed(&value.get_untracked());
    error.set(None);
    if typed.trim().is_empty() {
        return Some(None);
    }
    match CaseLabel::new(&typed) {
        Err(problem) => error.set(Some(errors::text(problem, errors::TextField::CaseLabel))),
        Ok(label) if label_looks_like_name(label.as_str()) && asked.get_untracked() != label.as_str() => {
            asked.set(label.as_str().to_owned());
            error.set(Some(text::LABEL_IS_NAME.to_owned()));
        }
        Ok(label) => return Some(Some(label)),
    }
    None
}

/// Reads "19:00"; none for anything else.
pub fn read_time(text: &str) -> Option<(u8, u8)> {
    let (hour, minute) = text.trim().split_once(':')?;
    let is_number =
        |part: &str, longest| (1..=longest).contains(&part.len()) && part.bytes().all(|one| one.is_ascii_digit());
    let is_time = is_number(hour, 2) && minute.len() == 2 && is_number(minute, 2);
    let (hour, minute): (u8, u8) = (hour.parse().ok()?, minute.parse().ok()?);
    (is_time && hour < 24 && minute < 60).then_some((hour, minute))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_hours_and_minutes() {
        for (text, read) in [("19:00", Some((19, 0))), (" 7:05 ", Some((7, 5))), ("00:00", Some((0, 0)))] {
            assert_eq!(read_time(text), read, "{text}");
        }
        for text in ["", "19", "24:00", "19:60", "19:0", "+9:00", "019:00", "7 pm"] {
            assert_eq!(read_time(text), None, "{text}");
        }
    }
}
