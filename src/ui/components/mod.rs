//! Parts that pages are made of: props in, callbacks out.
//! It must know no state, keep nothing and read no clock.

mod bar;
mod choice;
mod date_field;
mod day_figures;
mod field;
mod file_field;
mod icon;
mod ladder_rungs;
mod ladder_strip;
mod month_field;
mod month_figures;
mod page_head;
mod pick_box;
mod postmark;
mod remove_button;
mod save_status;
mod secret_field;
mod step_chips;
mod tabs;
mod text_area;
mod text_field;
mod thread_view;
mod toggle_button;
mod writer_card;

pub use bar::Bar;
pub use choice::{CheckBox, RadioGroup, SelectField};
pub use date_field::DateField;
pub use day_figures::DayFigures;
pub use file_field::FileField;
pub use icon::{Icon, IconName};
pub use ladder_rungs::LadderRungs;
pub use ladder_strip::LadderStrip;
pub use month_field::MonthField;
pub use month_figures::MonthFigures;
pub use page_head::{OnTitle, PageHead};
pub use pick_box::PickBox;
pub use postmark::Postmark;
pub use remove_button::RemoveButton;
pub use save_status::SaveStatus;
pub use secret_field::SecretField;
pub use step_chips::StepChips;
pub use tabs::{Tab, Tabs};
pub use text_area::TextArea;
pub use text_field::TextField;
pub use thread_view::{ThreadItem, ThreadView};
pub use toggle_button::ToggleButton;
pub use writer_card::WriterCard;

use super::words::clock::Tone;

/// The class that gives a tone its colour and weight.
fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "tone-plain",
        Tone::Soon => "tone-soon",
        Tone::Late => "tone-late",
        Tone::Done => "tone-done",
        Tone::Held => "tone-held",
        Tone::Soft => "tone-soft",
    }
}

/// Makes an address inside the app relative to the page ("/writers" becomes "writers", "/" becomes "./"): every page
/// lies one level deep, so such a link holds wherever the app is hosted. The router takes it from there.
fn relative(address: &str) -> String {
    match address.trim_start_matches('/') {
        "" => "./".to_owned(),
        inside => inside.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_become_relative() {
        for (address, wanted) in [("/", "./"), ("", "./"), ("/writer#0a", "writer#0a"), ("me", "me")] {
            assert_eq!(relative(address), wanted);
        }
    }
}
