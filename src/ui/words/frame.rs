//! Words of the frame around every page and of the parts that forms are made of.
//! It must not hold a word that only one page says.

use super::{letters, text};
use crate::domain::rooms::Room;

/// The name of the navigation.
pub const MAIN: &str = "Main";
/// The tab of the writing group.
pub const GROUP: &str = "Group";
/// The tab of the guide to the fellowships.
pub const LIBRARY: &str = "Library";
/// Words are on the clipboard.
pub const COPIED: &str = "Copied.";
/// The browser did not put them there.
pub const COPY_FAILED: &str = "The browser did not copy it. Select the words above and copy them yourself.";
/// The name of the bar that says what happened.
pub const WHAT_HAPPENED: &str = "What happened";
/// The select of a month.
pub const MONTH: &str = "Month";
/// The field of a year.
pub const YEAR: &str = "Year";
/// The first choice of a select in which nothing was chosen.
pub const NOT_CHOSEN: &str = "Choose";
/// How a day is typed where the browser has no date picker.
pub const DATE_SHAPE: &str = "YYYY-MM-DD";
/// No day between two entries.
pub const SAME_DAY: &str = "The same day";
/// Letters that came in a month.
pub const CAME_IN: &str = "in";
/// Letters that went in a month.
pub const WENT_OUT: &str = "out";
/// The name of the monthly figures.
pub const LETTERS_BY_MONTH: &str = "Letters by month";

/// What the number on a tab means: "2 letters to answer".
pub fn badge(count: usize) -> String {
    format!("{} to answer", letters(count))
}

/// Names the link that corrects one entry, so that it is unlike its neighbours: "Edit Letter arrived, Tue 9 June".
pub fn edit_of(title: &str, first_line: Option<&str>) -> String {
    match first_line {
        Some(line) => format!("{} {title}, {line}", text::EDIT),
        None => format!("{} {title}", text::EDIT),
    }
}

/// Says a time of day: "7:30 pm".
pub fn time(hour: u8, minute: u8) -> String {
    let half = if hour < 12 { "am" } else { "pm" };
    let shown = match hour % 12 {
        0 => 12,
        hour => hour,
    };
    format!("{shown}:{minute:02} {half}")
}

/// Writes a time as its field has it: "19:30".
pub fn time_field(hour: u8, minute: u8) -> String {
    format!("{hour:02}:{minute:02}")
}

/// Names what a room is for, as one ticks it.
pub fn room(room: Room) -> &'static str {
    match room {
        Room::Letters => text::USE_LETTERS,
        Room::Group => text::USE_GROUP,
        Room::Library => text::USE_LIBRARY,
    }
}

/// Names the button that takes one row away, so that it is unlike its neighbours: "Remove Tue 9 June to Fri 12 June".
pub fn remove(row: &str) -> String {
    format!("{} {row}", text::REMOVE)
}
