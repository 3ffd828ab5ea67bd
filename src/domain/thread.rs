//! The correspondence in order, and what it says about each step.
//! It must not know how it is drawn.

use super::clock::OpenLetter;
use super::day::{Day, days_between};
use super::id::EntryId;
use super::letter::{Direction, Entry, What};
use super::numbers::Numbers;
use super::step::Step;

/// Sorts a thread newest first; of one day, what was logged later comes first.
pub fn newest_first(thread: &[Entry]) -> Vec<&Entry> {
    let mut sorted: Vec<&Entry> = thread.iter().rev().collect();
    sorted.sort_by_key(|entry| std::cmp::Reverse(entry.day()));
    sorted
}

/// Days between two neighbours of a thread: waiting made visible.
pub fn gap(newer: &Entry, older: &Entry) -> i64 {
    days_between(older.day(), newer.day())
}

/// The letters that wait for an answer, oldest first (R22).
pub fn open_letters(thread: &[Entry]) -> Vec<OpenLetter> {
    let answered: Vec<EntryId> = thread
        .iter()
        .filter_map(|entry| match &entry.what {
            What::Posted(posted) => Some(posted.answers.as_slice()),
            _ => None,
        })
        .flatten()
        .copied()
        .collect();
    let mut open: Vec<OpenLetter> = thread
        .iter()
        .filter_map(|entry| match &entry.what {
            What::Received(letter)
                if letter.starts_clock() && !letter.answered_before && !answered.contains(&entry.id) =>
            {
                Some(OpenLetter { id: entry.id, in_hand: letter.in_hand, sent: letter.sent() })
            }
            _ => None,
        })
        .collect();
    open.sort_by_key(|letter| (letter.in_hand, letter.id));
    open
}

/// The last day on which a letter went that way. Mail that came back is no letter of the writer's (A42).
pub fn last_day(thread: &[Entry], direction: Direction) -> Option<Day> {
    thread.iter().filter(|entry| entry.is_letter(direction)).map(Entry::day).max()
}

/// Since when the guide waits for the writer while nothing is owed (A45): since the last letter posted, else since the
/// writing began. Where no letter that went is listed, one that was answered before the app tells of a later one than that.
pub fn waits_since(thread: &[Entry], began: Option<Day>) -> Option<Day> {
    let answered_before = |entry: &Entry| matches!(&entry.what, What::Received(letter) if letter.answered_before);
    let came = thread.iter().filter(|entry| entry.is_letter(Direction::In) && answered_before(entry));
    last_day(thread, Direction::Out).or_else(|| came.map(Entry::day).chain(began).max())
}

/// The numbers that went out or came in for a step (R38). What came back brought no answers (A42).
pub fn numbers(thread: &[Entry], step: Step, direction: Direction) -> Numbers {
    thread
        .iter()
        .filter(|entry| entry.is_letter(direction))
        .flat_map(Entry::touches)
        .filter(|touch| touch.step == step)
        .fold(Numbers::default(), |all, touch| all.union(&touch.numbers))
}
