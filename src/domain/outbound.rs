//! What left this phone: a line for each thing that a person sent off (R77).
//! It must hold no text of what was sent, and no name.

use super::day::Day;

/// A kind of thing that can leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A sealed backup.
    Backup,
    /// All records in clear.
    Export,
    /// Lines about letters, for the secretary (R48).
    Notice,
    /// A month's table of such lines (R51).
    Table,
    /// Other words: a note, a sheet as text.
    Words,
    /// A calendar file (R26).
    Calendar,
    /// Something printed.
    Print,
    /// A committee's own entries of the library (R162).
    Library,
    /// A visit to a public site: that the site was opened, not which.
    Site,
}

/// For whom it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The guide's own keeping.
    Own,
    /// The coordinating secretary.
    Secretary,
    /// Whoever asked.
    Anyone,
}

/// One thing that left, or was about to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sending {
    /// The day its preview was opened.
    pub on: Day,
    /// What.
    pub thing: Thing,
    /// For whom.
    pub role: Role,
    /// Whether it was handed over; else it was only looked at.
    pub is_done: bool,
}

/// The most lines that are kept; the oldest go first.
const LIMIT: usize = 500;

/// Adds a line.
pub fn begin(sent: &mut Vec<Sending>, sending: Sending) {
    sent.push(sending);
    let excess = sent.len().saturating_sub(LIMIT);
    sent.drain(..excess);
}

/// Notes that the newest of its kind was handed over.
pub fn complete(sent: &mut [Sending], thing: Thing) {
    if let Some(last) = sent.iter_mut().rev().find(|sending| sending.thing == thing) {
        last.is_done = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    #[test]
    fn the_newest_of_its_kind_is_completed_and_the_oldest_go() {
        let on = from_iso("2026-11-22").expect("a day");
        let sending = |thing| Sending { on, thing, role: Role::Own, is_done: false };
        let mut sent = Vec::new();
        for thing in [Thing::Backup, Thing::Backup, Thing::Export] {
            begin(&mut sent, sending(thing));
        }
        complete(&mut sent, Thing::Backup);
        assert_eq!(sent.iter().map(|sending| sending.is_done).collect::<Vec<_>>(), [false, true, false]);
        for _ in 0..LIMIT {
            begin(&mut sent, sending(Thing::Export));
        }
        assert_eq!((sent.len(), sent[0].thing), (LIMIT, Thing::Export));
    }
}
