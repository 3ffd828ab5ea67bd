//! Words of the frame around every page and of the parts that forms are made of.
//! It must not hold a word that only one page says.

use super::{letters, text};

/// The name of the navigation.
pub const MAIN: &str = "Main";
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

/// Names the button that takes one row away, so that it is unlike its neighbours: "Remove Tue 9 June to Fri 12 June".
pub fn remove(row: &str) -> String {
    format!("{} {row}", text::REMOVE)
}
