//! The names of what is around the letters: the links on a writer's page, on Me and on Today.
//! It must hold no word that the page behind a link already has.

use super::isolated;
use crate::domain::day::{Day, spoken};

/// The part of a writer's page.
pub const AROUND: &str = "Around the letters";
/// The part of Me.
pub const SERVICE: &str = "My service and the committee";
/// Its line.
pub const SERVICE_LINE: &str =
    "Your own standing, what your committee decides, the facilities’ rules, and what the programme is.";
/// What Today says of a letter that came back: "Mail of Robin went astray: ask for a review by Tue 9 June."
pub fn review(pen_name: &str, by: Day, today: Day) -> String {
    format!("Mail of {} went astray: ask for a review by {}.", isolated(pen_name), spoken(by, today))
}
