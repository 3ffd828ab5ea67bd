//! The caseload at a glance: one line a writer, and the lists made of them (R3, R18).
//! It must hold in a line only what the first screen needs; all of it can be computed anew from writer and thread.

use super::clock::{OpenLetter, ReplyClock, Standing, reply_clock};
use super::day::Day;
use super::id::WriterId;
use super::letter::{Direction, Entry};
use super::mail::review_day;
use super::name::{PenName, folded};
use super::policy::Policy;
use super::retention::counted_from;
use super::step::{Step, StepState};
use super::thread::{last_day, numbers, open_letters, waits_since};
use super::writer::{HoldReason, Writer, WriterState};

/// One writer's line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Line {
    /// Which writer.
    pub id: WriterId,
    /// The private pen name.
    pub pen_name: PenName,
    /// The assignment's state.
    pub state: WriterState,
    /// The open hold.
    pub hold: Option<(Day, HoldReason)>,
    /// The open letters, oldest first.
    pub open: Vec<OpenLetter>,
    /// When a letter last came.
    pub last_received: Option<Day>,
    /// When a letter last went.
    pub last_posted: Option<Day>,
    /// Since when the guide waits while nothing is owed (A45); none before the writing began.
    pub waits_since: Option<Day>,
    /// Whether no letter is logged of a pair that wrote before the app was begun.
    pub is_midway: bool,
    /// A promised day (R34).
    pub promised: Option<Day>,
    /// The twelve states.
    pub states: [StepState; 12],
    /// The current step.
    pub current: Step,
    /// Questions answered on the current step.
    pub answered: u32,
    /// Questions it has, if set.
    pub total: Option<u16>,
    /// From when the time counts after which the guide is asked whether only counts be kept (R81), once they do not write
    /// any more.
    pub retention_from: Option<Day>,
    /// Letters of which the secretary has yet to be told, or of which it is not sure (R49).
    pub untold: u32,
    /// How many of them were handed over, so that the guide is asked whether they went.
    pub handed_over: u32,
    /// When the oldest mishap to mail that is not settled was noticed (R56).
    pub review_from: Option<Day>,
}

impl Line {
    /// Computes the line from the whole truth.
    pub fn of(writer: &Writer, thread: &[Entry]) -> Self {
        let current = writer.ladder.current();
        Self {
            id: writer.id,
            pen_name: writer.pen_name.clone(),
            state: writer.state(),
            hold: writer.hold().map(|hold| (hold.since, hold.reason)),
            open: open_letters(thread),
            last_received: last_day(thread, Direction::In),
            last_posted: last_day(thread, Direction::Out),
            waits_since: waits_since(thread, writer.writing_began()),
            is_midway: writer.earlier_letters && !Direction::BOTH.iter().any(|way| last_day(thread, *way).is_some()),
            promised: writer.promised,
            states: writer.ladder.states(),
            current,
            answered: numbers(thread, current, Direction::In).count(),
            total: writer.ladder.rung(current).total,
            retention_from: counted_from(writer),
            untold: count(thread, Entry::is_untold),
            handed_over: count(thread, |entry| entry.is_untold() && entry.told.is_some()),
            review_from: writer
                .incidents
                .iter()
                .filter(|incident| incident.is_open())
                .map(|incident| incident.on)
                .min(),
        }
    }
}

impl Line {
    /// Whether its clock runs: they write, and nothing holds it (R33).
    pub fn is_running(&self) -> bool {
        self.state != WriterState::Ended && self.hold.is_none()
    }

    /// Whether no letter is logged at all.
    pub fn has_no_letter(&self) -> bool {
        self.open.is_empty() && self.last_received.is_none() && self.last_posted.is_none()
    }

    /// The day by which to ask for a review of mail that went astray (R56).
    pub fn review_by(&self, policy: &Policy) -> Option<Day> {
        self.review_from.map(|notice| review_day(notice, policy))
    }
}

fn count(thread: &[Entry], is_one: impl Fn(&Entry) -> bool) -> u32 {
    u32::try_from(thread.iter().filter(|entry| is_one(entry)).count()).unwrap_or(u32::MAX)
}

/// Letters of which the secretary has yet to be told, over the whole caseload: what Today lists (R49).
pub fn letters_untold(lines: &[Line]) -> u32 {
    lines.iter().map(|line| line.untold).fold(0, u32::saturating_add)
}

/// Those of them that were handed over, so that the guide is asked whether they went.
pub fn letters_handed_over(lines: &[Line]) -> u32 {
    lines.iter().map(|line| line.handed_over).fold(0, u32::saturating_add)
}

/// A line with its clock.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Row {
    /// The line.
    pub line: Line,
    /// Its clock today.
    pub clock: ReplyClock,
}

/// What Today shows, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Today {
    /// Writers to answer: late first, oldest first.
    pub to_answer: Vec<Row>,
    /// Writers the guide waits for, the longest wait first; then new ones, then held ones.
    pub waiting: Vec<Row>,
    /// Writers silent for long, the longest first.
    pub quiet: Vec<Row>,
}

fn rows<'a>(lines: &'a [Line], today: Day, policy: &'a Policy) -> impl Iterator<Item = Row> + 'a {
    lines.iter().map(move |line| Row { clock: reply_clock(line, today, policy), line: line.clone() })
}

/// Sorts the caseload into what Today shows.
pub fn today_list(lines: &[Line], today: Day, policy: &Policy) -> Today {
    let mut list = Today::default();
    for row in rows(lines, today, policy).filter(|row| row.clock.standing != Standing::Ended) {
        match row.clock.standing {
            _ if row.clock.is_owed() => list.to_answer.push(row),
            Standing::Waiting { quiet: true, .. } => list.quiet.push(row),
            _ => list.waiting.push(row),
        }
    }
    list.to_answer.sort_by_key(|row| (row.clock.due, folded(row.line.pen_name.as_str())));
    for section in [&mut list.waiting, &mut list.quiet] {
        section.sort_by_key(|row| {
            let (rank, days) = match row.clock.standing {
                Standing::Waiting { days, .. } => (0, -days),
                Standing::NothingYet => (1, 0),
                _ => (2, 0),
            };
            (rank, days, folded(row.line.pen_name.as_str()))
        });
    }
    list
}

/// Counts the letters that wait for an answer and count: the badge and the head of Today (A37).
pub fn letters_due(lines: &[Line], today: Day, policy: &Policy) -> usize {
    lines.iter().map(|line| reply_clock(line, today, policy)).filter(ReplyClock::is_owed).map(|clock| clock.open).sum()
}

/// Finds writers by pen name and sorts them by due day; those who stopped come last.
pub fn find(lines: &[Line], search: &str, today: Day, policy: &Policy) -> Vec<Row> {
    let wanted = folded(search);
    let mut found: Vec<Row> = lines
        .iter()
        .filter(|line| wanted.is_empty() || folded(line.pen_name.as_str()).contains(&wanted))
        .map(|line| Row { clock: reply_clock(line, today, policy), line: line.clone() })
        .collect();
    found.sort_by_cached_key(|row| {
        let rank = match row.clock.standing {
            _ if row.clock.is_owed() => 0,
            Standing::Held { .. } => 2,
            Standing::Ended => 3,
            _ => 1,
        };
        (rank, row.clock.due, row.line.last_posted, folded(row.line.pen_name.as_str()))
    });
    found
}

/// Orders the writers for "Who is it from?" or "Whom did you write to?", the likeliest first.
pub fn likeliest(lines: &[Line], direction: Direction, today: Day, policy: &Policy) -> Vec<Row> {
    let list = today_list(lines, today, policy);
    match direction {
        Direction::In => [list.waiting, list.quiet, list.to_answer].concat(),
        Direction::Out => [list.to_answer, list.waiting, list.quiet].concat(),
    }
}

/// Finds the writer whose pen name is the same but for case and invisible characters.
pub fn taken_by<'a>(lines: &'a [Line], name: &str, except: Option<WriterId>) -> Option<&'a Line> {
    let name = folded(name);
    lines.iter().find(|line| Some(line.id) != except && folded(line.pen_name.as_str()) == name)
}
