//! The weeks of a writing group: when it meets next, who is missing, what is finished, and its own picture (R123 to R138).
//! It must send nobody anything and forget each intention at the meeting after it (R136, A38).

use super::day::{Day, days_after};
use super::group::{Doing, Group, Intention, Mark, Meeting, Person, PersonId};
use super::name::folded;
use chrono::{Datelike, Days};
use std::collections::BTreeSet;

/// Days from a meeting to the next (R124).
const WEEK: u32 = 7;

/// The day of the next meeting: today where it is the weekday and none was held today, else the next such weekday
/// (R124, A33).
#[must_use]
pub fn next_meeting(group: &Group, meetings: &[Meeting], today: Day) -> Day {
    let ahead = group.weekday.days_since(today.weekday());
    let was_today = meetings.iter().any(|meeting| meeting.on == today);
    days_after(today, if ahead == 0 && was_today { WEEK } else { ahead })
}

/// The order of the round: who is on the step, by name, then who is further along, by name (R123). Left out is who left,
/// and who completed and said that they do not stay (R132, R138).
#[must_use]
pub fn round(group: &Group) -> Vec<&Person> {
    let is_here = |person: &&Person| person.left.is_none() && person.stays != Some(false);
    let mut people: Vec<&Person> = group.people.iter().filter(is_here).collect();
    people.sort_by_cached_key(|person| (!person.is_on_step(), by_name(person)));
    people
}

/// The people on the step who came to neither of the last two meetings held since they joined, by name (R136, A33). They count
/// from the first meeting after that day: whoever was not there yet is not missing (A54).
#[must_use]
pub fn missed_two<'a>(group: &'a Group, meetings: &[Meeting]) -> Vec<&'a Person> {
    let missed = |person: &&Person| {
        let since = meetings.iter().filter(|meeting| meeting.on > person.joined);
        last_two(since).is_some_and(|two| !two.into_iter().any(|meeting| meeting.turn_of(person.id).is_some()))
    };
    let mut people: Vec<&Person> = group.people.iter().filter(|person| person.is_on_step()).filter(missed).collect();
    people.sort_by_cached_key(|person| by_name(person));
    people
}

/// Whether each of the last two meetings went without one of the two ticks, or without both (R130).
#[must_use]
pub fn is_drifting(meetings: &[Meeting]) -> bool {
    last_two(meetings.iter()).is_some_and(|two| !two.into_iter().any(|meeting| meeting.preamble && meeting.format))
}

/// Finishes a meeting: who had a turn keeps what they said now, and nothing else; who had none loses what they had said
/// (A38). Of two sayings of one person the last counts. Days do not decide: a phone's date may have been wrong once.
#[must_use]
pub fn finish(group: &Group, meeting: &Meeting, intentions: &[(PersonId, Intention)]) -> Group {
    let said = |id: PersonId| {
        let had_turn = meeting.turn_of(id).is_some();
        let said = intentions.iter().rfind(|(whose, _)| *whose == id && had_turn);
        said.map(|(_, intention)| (meeting.on, intention.clone()))
    };
    let mut finished = group.clone();
    for person in &mut finished.people {
        person.intention = said(person.id);
    }
    finished
}

/// A person who completed the step on a day (R135), and whether they stay to support others, if they were asked (R138):
/// then they are further along.
#[must_use]
pub fn complete(person: &Person, on: Day, stays: Option<bool>) -> Person {
    let mark = if stays == Some(true) { Mark::FurtherAlong } else { person.mark };
    Person { completed: Some(on), stays, mark, ..person.clone() }
}

/// A week of the group's own picture (R135).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// The Monday it begins with.
    pub monday: Day,
    /// How many who came for the step had joined by its end.
    pub began: u32,
    /// How many said in it that they are writing.
    pub writing: u32,
    /// How many had completed the step by its end.
    pub completed: u32,
}

/// The group's own picture (R135): a row for every week from that of the first meeting to that of the last, also for a
/// week without one. Without any meeting there is none.
#[must_use]
pub fn picture(group: &Group, meetings: &[Meeting]) -> Vec<Week> {
    let days = || meetings.iter().map(|meeting| meeting.on);
    let (Some(first), Some(last)) = (days().min(), days().max()) else { return Vec::new() };
    let following = |monday: &Day| monday.checked_add_days(Days::new(u64::from(WEEK)));
    let mondays = std::iter::successors(Some(monday(first)), following).take_while(|monday| *monday <= last);
    mondays.map(|monday| week(group, meetings, monday)).collect()
}

/// Whether a person began the step in the group: who came further along is here to encourage (R123).
fn is_of_the_step(person: &Person) -> bool {
    person.mark == Mark::OnStep || person.completed.is_some()
}

fn week(group: &Group, meetings: &[Meeting], monday: Day) -> Week {
    let sunday = days_after(monday, WEEK - 1);
    let turns = meetings.iter().filter(|meeting| (monday..=sunday).contains(&meeting.on)).flat_map(|held| &held.turns);
    // Who came twice in a week is one person.
    let writing: BTreeSet<PersonId> =
        turns.filter(|turn| turn.doing == Some(Doing::Writing)).map(|turn| turn.person).collect();
    let until = |day: &Day| *day <= sunday;
    Week {
        monday,
        began: count(group.people.iter().filter(|person| is_of_the_step(person) && until(&person.joined))),
        writing: count(writing.iter()),
        completed: count(group.people.iter().filter(|person| person.completed.as_ref().is_some_and(until))),
    }
}

fn count<T>(of: impl Iterator<Item = T>) -> u32 {
    u32::try_from(of.count()).unwrap_or(u32::MAX)
}

/// The Monday of a day's week.
fn monday(day: Day) -> Day {
    let days = day.weekday().num_days_from_monday();
    day.checked_sub_days(Days::new(u64::from(days))).unwrap_or(Day::MIN)
}

/// The two latest, the later one second; none where fewer were held.
fn last_two<'a>(meetings: impl Iterator<Item = &'a Meeting>) -> Option<[&'a Meeting; 2]> {
    let mut held: Vec<&Meeting> = meetings.collect();
    held.sort_by_key(|meeting| meeting.on);
    held.last_chunk().copied()
}

/// The order by name: the same on every phone, whatever its language.
fn by_name(person: &Person) -> (String, PersonId) {
    (folded(person.name.as_str()), person.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::{days_between, from_iso};
    use crate::domain::group::{FirstName, Turn};
    use crate::domain::id::Opaque;
    use chrono::Weekday;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    fn id(number: u8) -> PersonId {
        PersonId(Opaque::new([number; 16]))
    }

    fn person(number: u8, name: &str, joined: &str) -> Person {
        Person {
            id: id(number),
            name: FirstName::new(name).expect("a name"),
            mark: Mark::OnStep,
            joined: day(joined),
            completed: None,
            stays: None,
            left: None,
            intention: None,
        }
    }

    fn group(people: Vec<Person>) -> Group {
        Group { weekday: Weekday::Mon, hour: 19, minute: 30, people, under_way: None }
    }

    fn turn(number: u8, doing: Option<Doing>) -> Turn {
        Turn { person: id(number), kept: None, doing }
    }

    fn meeting(on: &str, there: &[u8]) -> Meeting {
        let turns = there.iter().map(|number| turn(*number, Some(Doing::Writing))).collect();
        Meeting { on: day(on), preamble: true, format: true, turns }
    }

    fn intention(text: &str) -> Intention {
        Intention::new(text).expect("short enough").expect("a text")
    }

    fn ids(people: &[&Person]) -> Vec<PersonId> {
        people.iter().map(|person| person.id).collect()
    }

    fn in_order(meetings: &[Meeting]) -> Vec<&Meeting> {
        let mut held: Vec<&Meeting> = meetings.iter().collect();
        held.sort_by_key(|meeting| meeting.on);
        held
    }

    fn was_there(meeting: &Meeting, id: PersonId) -> bool {
        meeting.turns.iter().any(|turn| turn.person == id)
    }

    #[test]
    fn r124_the_next_meeting_is_on_the_weekday() {
        let group = group(Vec::new());
        let held = [meeting("2026-11-09", &[]), meeting("2028-02-28", &[])];
        for (today, next) in [
            ("2026-11-08", "2026-11-09"),
            ("2026-11-09", "2026-11-16"),
            ("2026-11-16", "2026-11-16"),
            ("2026-11-17", "2026-11-23"),
            ("2026-12-29", "2027-01-04"),
            ("2028-02-28", "2028-03-06"),
            ("2028-02-29", "2028-03-06"),
        ] {
            assert_eq!(next_meeting(&group, &held, day(today)), day(next), "{today}");
        }
        assert_eq!(next_meeting(&group, &[], Day::MAX), Day::MAX);
    }

    #[test]
    fn a33_a_meeting_on_another_day_of_the_week_moves_nothing() {
        let held = [meeting("2026-11-10", &[])];
        assert_eq!(next_meeting(&group(Vec::new()), &held, day("2026-11-10")), day("2026-11-16"));
    }

    #[test]
    fn r123_who_is_on_the_step_speaks_first() {
        let joined = "2026-11-02";
        let people = vec![
            Person { mark: Mark::FurtherAlong, ..person(1, "Alder", joined) },
            person(2, "wren", joined),
            person(3, "Elm", joined),
            person(4, "Zinnia", joined),
            complete(&person(5, "Brook", joined), day(joined), Some(true)),
            complete(&person(6, "Cedar", joined), day(joined), None),
            complete(&person(7, "Dune", joined), day(joined), Some(false)),
            Person { left: Some(day(joined)), ..person(8, "Fern", joined) },
            person(9, "Wren", joined),
        ];
        assert_eq!(ids(&round(&group(people))), [3, 2, 9, 4, 1, 5, 6].map(id));
    }

    #[test]
    fn r136_two_missed_meetings_are_noticed() {
        let joined = "2026-11-02";
        let group = group(vec![
            person(1, "Wren", joined),
            person(2, "Heron", joined),
            person(3, "Fern", joined),
            person(4, "Elm", "2026-11-10"),
            person(5, "Alder", "2026-11-09"),
            Person { mark: Mark::FurtherAlong, ..person(6, "Brook", joined) },
            Person { left: Some(day("2026-11-03")), ..person(7, "Cedar", joined) },
            complete(&person(8, "Dune", joined), day(joined), None),
        ]);
        let held = [meeting("2026-11-16", &[1]), meeting("2026-11-02", &[1, 2, 3]), meeting("2026-11-09", &[2])];
        assert_eq!(ids(&missed_two(&group, &held)), [3].map(id), "A54: Alder came after the meeting of that day");
        assert_eq!(ids(&missed_two(&group, &held[..1])), []);
        assert_eq!(ids(&missed_two(&group, &[])), []);
    }

    #[test]
    fn r130_two_meetings_without_a_tick_are_drifting() {
        let ticked = |on, preamble, format| Meeting { preamble, format, ..meeting(on, &[]) };
        let [first, second, third] = ["2026-11-02", "2026-11-09", "2026-11-16"];
        assert!(!is_drifting(&[]));
        assert!(!is_drifting(&[ticked(first, false, false)]));
        assert!(is_drifting(&[ticked(first, false, false), ticked(second, false, false)]));
        assert!(is_drifting(&[ticked(first, true, false), ticked(second, false, true)]));
        assert!(!is_drifting(&[ticked(first, true, true), ticked(second, false, false)]));
        assert!(!is_drifting(&[ticked(first, false, false), ticked(second, true, true)]));
        // The last two by their days, not by their places.
        assert!(is_drifting(&[ticked(third, false, true), ticked(first, true, true), ticked(second, true, false)]));
    }

    #[test]
    fn a54_whoever_was_not_there_yet_is_not_missing() {
        for (about, joined, held, is_missing) in [
            ("joined after the meeting of that day", "2026-11-09", &["2026-11-09", "2026-11-16"][..], false),
            ("one more, and it is two", "2026-11-09", &["2026-11-09", "2026-11-16", "2026-11-23"][..], true),
            ("joined the day before", "2026-11-08", &["2026-11-09", "2026-11-16"][..], true),
            ("joined between them", "2026-11-12", &["2026-11-09", "2026-11-16"][..], false),
            ("a meeting that was not held", "2026-11-08", &["2026-11-09"][..], false),
            ("a week left out between two", "2026-11-08", &["2026-11-09", "2026-11-23"][..], true),
            ("joined after all of them", "2026-12-01", &["2026-11-09", "2026-11-16"][..], false),
        ] {
            let group = group(vec![person(1, "Wren", joined)]);
            let held: Vec<Meeting> = held.iter().map(|on| meeting(on, &[])).collect();
            assert_eq!(!missed_two(&group, &held).is_empty(), is_missing, "A54: {about}");
        }
    }

    #[test]
    fn a38_an_intention_is_forgotten_at_the_next_meeting() {
        let said = |person, on, text| Person { intention: Some((day(on), intention(text))), ..person };
        let (joined, now, later) = ("2026-11-02", "2026-11-09", "2026-11-16");
        let group = group(vec![
            said(person(1, "Wren", joined), joined, "Begin"),
            said(person(2, "Heron", joined), joined, "Begin"),
            said(person(3, "Fern", joined), joined, "Begin"),
            said(person(4, "Elm", joined), later, "Go on"),
            person(5, "Alder", joined),
        ]);
        let held = meeting(now, &[1, 2, 4]);
        let mut new = vec![(id(1), intention("Five lines"))];
        new.extend([1, 3, 4, 5].map(|number| (id(number), intention("Ten lines"))));
        let finished = finish(&group, &held, &new);
        let left = |group: &Group| -> Vec<_> { group.people.iter().map(|person| person.intention.clone()).collect() };
        let ten_lines = Some((day(now), intention("Ten lines")));
        assert_eq!(left(&finished), [ten_lines.clone(), None, None, ten_lines, None]);
        // Finished once more, after the words were taken back.
        assert_eq!(left(&finish(&finished, &held, &[])), [None, None, None, None, None]);
    }

    #[test]
    fn r138_who_stays_is_further_along() {
        let wren = person(1, "Wren", "2026-11-02");
        let on = day("2027-03-01");
        let asked = complete(&wren, on, None);
        assert_eq!((asked.completed, asked.stays, asked.mark), (Some(on), None, Mark::OnStep));
        let stays = complete(&asked, on, Some(true));
        assert_eq!((stays.completed, stays.stays, stays.mark), (Some(on), Some(true), Mark::FurtherAlong));
        let goes = complete(&asked, on, Some(false));
        assert_eq!((goes.stays, goes.mark, goes.left), (Some(false), Mark::OnStep, None));
        assert_eq!((goes.id, goes.name, goes.joined), (wren.id, wren.name, wren.joined));
    }

    #[test]
    fn r135_the_picture_has_every_week() {
        let group_of_three = group(vec![
            person(1, "Wren", "2026-12-14"),
            complete(&person(2, "Heron", "2026-12-14"), day("2027-01-03"), None),
            person(3, "Fern", "2027-01-04"),
        ]);
        // Wren comes twice in a week; the ninth was erased since.
        let mut held = [meeting("2027-01-04", &[1, 3]), meeting("2026-12-16", &[1, 2]), meeting("2027-01-07", &[1, 9])];
        held[0].turns.push(turn(2, Some(Doing::Stopped)));
        let rows = picture(&group_of_three, &held);
        let expected =
            [("2026-12-14", 2, 2, 0), ("2026-12-21", 2, 0, 0), ("2026-12-28", 2, 0, 1), ("2027-01-04", 3, 3, 1)];
        let row = |(monday, began, writing, completed)| Week { monday: day(monday), began, writing, completed };
        assert_eq!(rows, expected.map(row));
    }

    #[test]
    fn r135_the_picture_of_one_meeting_is_one_week() {
        let nobody = group(Vec::new());
        assert_eq!(picture(&nobody, &[]), []);
        for on in [day("2026-11-09"), day("2026-11-15"), Day::MIN, Day::MAX] {
            let weeks = picture(&nobody, &[Meeting { on, ..meeting("2026-11-09", &[]) }]);
            assert_eq!(weeks.len(), 1, "{on}");
        }
    }

    /// A day of 1970 to 2100.
    fn any_day() -> impl Strategy<Value = Day> {
        let last = u32::try_from(days_between(day("1970-01-01"), day("2100-12-31"))).expect("a span of days");
        (0..=last).prop_map(|days| days_after(day("1970-01-01"), days))
    }

    fn any_weekday() -> impl Strategy<Value = Weekday> {
        (0u8..7).prop_map(|number| Weekday::try_from(number).expect("a weekday"))
    }

    /// A day of twenty weeks that have the end of a year and a leap day.
    fn near() -> impl Strategy<Value = Day> {
        (0u32..140).prop_map(|days| days_after(day("2027-11-01"), days))
    }

    prop_compose! {
        fn any_person()(
            joined in near(),
            is_helper: bool,
            completed in prop::option::of(near()),
            stays in prop::option::of(any::<bool>()),
            left in prop::option::weighted(0.2, near()),
            said in prop::option::of(near()),
        ) -> Person {
            Person {
                mark: if is_helper { Mark::FurtherAlong } else { Mark::OnStep },
                joined,
                completed,
                stays: stays.filter(|_| completed.is_some()),
                left,
                intention: said.map(|on| (on, intention("Begin"))),
                ..person(0, "Wren", "2027-11-01")
            }
        }
    }

    prop_compose! {
        /// A group whose people are 0, 1 and so on.
        fn any_group()(people in prop::collection::vec(any_person(), 0..8), weekday in any_weekday()) -> Group {
            let people = people.into_iter().zip(0..).map(|(person, number)| Person { id: id(number), ..person });
            Group { weekday, ..group(people.collect()) }
        }
    }

    prop_compose! {
        fn any_meeting()(
            on in near(),
            preamble: bool,
            format: bool,
            turns in prop::collection::btree_map(0u8..10, prop::option::of(prop::sample::select(&Doing::ALL[..])), 0..8),
        ) -> Meeting {
            let turns = turns.into_iter().map(|(number, doing)| turn(number, doing)).collect();
            Meeting { on, preamble, format, turns }
        }
    }

    prop_compose! {
        /// Meetings of different days, in any order.
        fn any_meetings()(held in prop::collection::vec(any_meeting(), 0..12)) -> Vec<Meeting> {
            let mut days = BTreeSet::new();
            held.into_iter().filter(|meeting| days.insert(meeting.on)).collect()
        }
    }

    proptest! {
        /// R124, A33: the next meeting is on the weekday, at most a week away, and not today where one was held today.
        #[test]
        fn r124_the_next_meeting_is_within_a_week(
            today in any_day(), weekday in any_weekday(), is_held: bool, ago in 1u64..9,
        ) {
            let group = Group { weekday, ..group(Vec::new()) };
            let mut held = vec![Meeting { on: today - Days::new(ago), ..meeting("2026-11-09", &[]) }];
            if is_held {
                held.push(Meeting { on: today, ..meeting("2026-11-09", &[]) });
            }
            let next = next_meeting(&group, &held, today);
            prop_assert_eq!(next.weekday(), weekday);
            prop_assert!((0..=7).contains(&days_between(today, next)));
            prop_assert_eq!(next == today, today.weekday() == weekday && !is_held);
            let mut between = today.iter_days().skip(1).take_while(|day| *day < next);
            prop_assert!(!between.any(|day| day.weekday() == weekday), "none is passed over");
        }

        /// R123: everybody who neither left nor said that they go has one place in the round, and none on the step comes
        /// after one who is not.
        #[test]
        fn r123_the_round_is_whole_and_in_order(group in any_group()) {
            let order = round(&group);
            let is_here = |person: &&Person| person.left.is_none() && person.stays != Some(false);
            let here = group.people.iter().filter(is_here).count();
            let different: BTreeSet<PersonId> = ids(&order).into_iter().collect();
            prop_assert_eq!((different.len(), order.len()), (here, here));
            prop_assert!(order.is_sorted_by_key(|person| !person.is_on_step()));
        }

        /// R136: who came to one of the last two is not among those who missed them, nor who joined after the first of the
        /// two; all others on the step are.
        #[test]
        fn r136_missed_two_are_those_who_came_to_neither(group in any_group(), held in any_meetings()) {
            let missed = ids(&missed_two(&group, &held));
            for person in &group.people {
                let expected = match in_order(&held).as_slice() {
                    [.., first, second] => {
                        let came = was_there(first, person.id) || was_there(second, person.id);
                        person.is_on_step() && person.joined < first.on && !came
                    }
                    _ => false,
                };
                prop_assert_eq!(missed.contains(&person.id), expected);
            }
        }

        /// R130: there is no drift without two meetings, nor where both texts were read at one of the last two.
        #[test]
        fn r130_drift_needs_two_meetings(held in any_meetings()) {
            let is_unread = |meeting: &&&Meeting| !meeting.preamble || !meeting.format;
            let unread = in_order(&held).iter().rev().take(2).filter(is_unread).count();
            prop_assert_eq!(is_drifting(&held), unread == 2);
        }

        /// A38: after a meeting there is no intention older than it, and none of who had no turn; nothing else changes.
        #[test]
        fn a38_finishing_keeps_no_older_intention(
            group in any_group(), held in any_meeting(), said in prop::collection::btree_set(0u8..10, 0..8),
        ) {
            let new: Vec<_> = said.iter().map(|number| (id(*number), intention("Go on"))).collect();
            let finished = finish(&group, &held, &new);
            prop_assert_eq!(finished.people.len(), group.people.len());
            for (before, after) in group.people.iter().zip(&finished.people) {
                prop_assert_eq!(&Person { intention: before.intention.clone(), ..after.clone() }, before);
                let spoke = was_there(&held, after.id) && new.iter().any(|(whose, _)| *whose == after.id);
                let expected = spoke.then(|| (held.on, intention("Go on")));
                prop_assert_eq!(&after.intention, &expected);
                prop_assert!(after.intention.as_ref().is_none_or(|(on, _)| *on >= held.on));
            }
        }

        /// R135, R138: completing changes nothing but the completion and, for who stays, the mark.
        #[test]
        fn r135_completing_changes_only_the_completion(
            person in any_person(), on in near(), stays in prop::option::of(any::<bool>()),
        ) {
            let completed = complete(&person, on, stays);
            prop_assert_eq!((completed.completed, completed.stays), (Some(on), stays));
            prop_assert_eq!(completed.mark, if stays == Some(true) { Mark::FurtherAlong } else { person.mark });
            let Person { completed: before, stays, mark, .. } = person.clone();
            prop_assert_eq!(Person { completed: before, stays, mark, ..completed }, person);
        }

        /// R135: the weeks are Mondays in a row from the first meeting to the last; began and completed never fall.
        #[test]
        fn r135_the_picture_never_falls(group in any_group(), held in any_meetings()) {
            let weeks = picture(&group, &held);
            let mondays: BTreeSet<Day> = held.iter().map(|meeting| monday(meeting.on)).collect();
            prop_assert_eq!(weeks.first().map(|week| week.monday), mondays.first().copied());
            prop_assert_eq!(weeks.last().map(|week| week.monday), mondays.last().copied());
            for week in &weeks {
                prop_assert_eq!(week.monday.weekday(), Weekday::Mon);
                prop_assert!(week.writing == 0 || mondays.contains(&week.monday));
                prop_assert!(week.began as usize <= group.people.len() && week.completed as usize <= group.people.len());
            }
            for pair in weeks.windows(2) {
                prop_assert_eq!(days_between(pair[0].monday, pair[1].monday), 7);
                prop_assert!(pair[0].began <= pair[1].began && pair[0].completed <= pair[1].completed);
            }
        }
    }
}
