//! Words for the days on which a guide is away.
//! It must put no writer's pen name into a note meant for somebody else.

use super::isolated;
use crate::domain::away::Away;
use crate::domain::day::{Day, spoken};

/// "Tue 9 June to Fri 12 June".
pub fn span(away: Away, today: Day) -> String {
    format!("{} to {}", spoken(away.from, today), spoken(away.to, today))
}

/// A reply that falls due meanwhile.
pub fn due(pen_name: &str, due: &str) -> String {
    format!("Reply to {} is due on {due}.", isolated(pen_name))
}

/// A note for the secretary: dates and a count, nothing else (R45).
pub fn note(away: Away, due: usize, today: Day) -> String {
    let replies = if due == 1 { "One reply falls" } else { "Some replies fall" };
    format!(
        "I am away from {}. {replies} due in those days; I will post before I leave or tell you.",
        span(away, today)
    )
}
