//! A lively writing group for looking round, dated from today; the first names are plants and birds.
//! It must never be written to the store of real records.

use super::sample::before;
use crate::domain::day::Day;
use crate::domain::group::{Doing, FirstName, Group, Intention, Kept, Mark, Meeting, Person, PersonId, Turn, complete};
use crate::domain::id::Opaque;
use chrono::Datelike;

/// The weeks ago of each meeting, oldest first; the last two went without the Meeting Format.
const WEEKS: [u64; 5] = [5, 4, 3, 2, 1];
/// Who is in it: the name, where they stand, and a letter a meeting: w(riting), s(topped), n(ot yet), - for not there.
const PEOPLE: [(&str, Mark, &str); 5] = [
    ("Fern", Mark::OnStep, "nswww"),
    ("Linnet", Mark::OnStep, "wwwww"),
    ("Moss", Mark::OnStep, "wws--"),
    ("Briar", Mark::FurtherAlong, "-www-"),
    ("Teal", Mark::OnStep, "--nnw"),
];

/// The group with its meetings, as of a day.
pub(super) fn group(today: Day) -> (Group, Vec<Meeting>) {
    let first = before(today, 7 * WEEKS[0]);
    let last = before(today, 7);
    let mut people: Vec<Person> = (0..PEOPLE.len()).map(|index| person(index, first)).collect();
    people[0].intention = Intention::new("Two pages before Sunday").ok().flatten().map(|said| (last, said));
    people[4].intention =
        Intention::new("Buy a notebook, write the first line").ok().flatten().map(|said| (last, said));
    people[3] = complete(&people[3], before(today, 9), Some(true));
    let group = Group { weekday: today.weekday(), hour: 19, minute: 30, people, under_way: None };
    let meetings = WEEKS.iter().enumerate().map(|(index, weeks)| meeting(index, before(today, 7 * weeks))).collect();
    (group, meetings)
}

fn person(index: usize, joined: Day) -> Person {
    let (name, mark, _) = PEOPLE[index];
    Person {
        id: id(index),
        name: FirstName::kept(name),
        mark,
        joined,
        completed: None,
        stays: None,
        left: None,
        intention: None,
    }
}

fn meeting(index: usize, on: Day) -> Meeting {
    let turn = |(person, (_, _, ticks)): (usize, &(&str, Mark, &str))| {
        let doing = match ticks.as_bytes().get(index)? {
            b'w' => Doing::Writing,
            b's' => Doing::Stopped,
            b'n' => Doing::NotYet,
            _ => return None,
        };
        let kept = (index > 0).then_some(if doing == Doing::Writing { Kept::Kept } else { Kept::Partly });
        Some(Turn { person: id(person), kept, doing: Some(doing) })
    };
    Meeting { on, preamble: true, format: index < 3, turns: PEOPLE.iter().enumerate().filter_map(turn).collect() }
}

fn id(index: usize) -> PersonId {
    let mut bytes = [0x6b; 16];
    bytes[15] = u8::try_from(index).unwrap_or(u8::MAX);
    PersonId(Opaque::new(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use crate::domain::group::{is_drifting, missed_two, next_meeting, picture};

    #[test]
    fn the_sample_group_shows_what_a_group_can_show() {
        for today in ["2026-11-22", "2024-02-29", "2027-01-01"] {
            let today = from_iso(today).expect("a day");
            let (group, meetings) = group(today);
            assert!(is_drifting(&meetings));
            assert_eq!(missed_two(&group, &meetings).iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Moss"]);
            assert_eq!(next_meeting(&group, &meetings, today), today);
            assert_eq!(picture(&group, &meetings).last().map(|week| week.completed), Some(1));
        }
    }
}
