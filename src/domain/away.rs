//! Spans in which the guide is away (R27): they warn, they never stop a clock.
//! It must not change any due date.

use super::caseload::Line;
use super::clock::open_dues;
use super::day::Day;
use super::policy::Policy;

/// Days on which the guide cannot write, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Away {
    /// The first day away.
    pub from: Day,
    /// The last day away.
    pub to: Day,
}

/// The replies due while away: each writer's line with the due day, earliest first.
pub fn due_while_away<'a>(away: Away, lines: &'a [Line], policy: &Policy) -> Vec<(&'a Line, Day)> {
    let mut due: Vec<(&Line, Day)> = lines
        .iter()
        .flat_map(|line| open_dues(line, policy).map(move |(_, due)| (line, due)))
        .filter(|(_, due)| (away.from..=away.to).contains(due))
        .collect();
    due.sort_by_key(|(_, due)| *due);
    due
}
