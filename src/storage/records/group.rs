//! The writing group, with the meeting that is being held, and a year of its meetings, version 1.
//! It must hold ticks and one short intention a person, nothing of an inventory, and nothing of any writer (R127, R137).

use std::collections::BTreeSet;

use chrono::Weekday;
use serde::{Deserialize, Serialize};

use super::text::{day, iso, maybe_day};
use super::{RecordType, UnreadableBody, kind};
use crate::domain::day::{to_iso, weekday_name};
use crate::domain::group::{
    Doing, FirstName, Group, INTENTION_LENGTH, Intention, Kept, MOST_PEOPLE, Mark, Meeting, NAME_LENGTH, Person,
    PersonId, Turn, UnderWay,
};
use crate::domain::id::Opaque;
use crate::domain::name::is_longer;

/// The group.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct GroupV1 {
    /// "monday".
    weekday: String,
    /// "19:30".
    time: String,
    people: Vec<PersonV1>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    under_way: Option<UnderWayV1>,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct PersonV1 {
    id: String,
    name: String,
    mark: String,
    joined: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    completed: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stays: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    left: Option<String>,
    /// The day it was said, and what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    intention: Option<(String, String)>,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct UnderWayV1 {
    meeting: MeetingV1,
    /// Whose, and what.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    intentions: Vec<(String, String)>,
}

impl RecordType for GroupV1 {
    const KIND: &'static str = kind::GROUP;
}

impl GroupV1 {
    /// Stores it.
    pub fn of(group: &Group) -> Self {
        Self {
            weekday: weekday_word(group.weekday),
            time: format!("{:02}:{:02}", group.hour, group.minute),
            people: group.people.iter().map(PersonV1::of).collect(),
            under_way: group.under_way.as_ref().map(UnderWayV1::of),
        }
    }

    /// Reads it.
    pub fn group(&self) -> Result<Group, UnreadableBody> {
        let (hour, minute) = time(&self.time).ok_or(UnreadableBody)?;
        let people: Vec<Person> = self.people.iter().map(PersonV1::person).collect::<Result<_, UnreadableBody>>()?;
        let under_way = self.under_way.as_ref().map(UnderWayV1::under_way).transpose()?;
        let group = Group { weekday: weekday(&self.weekday)?, hour, minute, people, under_way };
        let different: BTreeSet<PersonId> = group.people.iter().map(|person| person.id).collect();
        let is_whole = group.is_valid() && different.len() == group.people.len();
        if is_whole { Ok(group) } else { Err(UnreadableBody) }
    }
}

impl PersonV1 {
    fn of(person: &Person) -> Self {
        let intention = |(on, intention): &(_, Intention)| (to_iso(*on), intention.as_str().to_owned());
        Self {
            id: person.id.to_string(),
            name: person.name.as_str().to_owned(),
            mark: person.mark.word().to_owned(),
            joined: to_iso(person.joined),
            completed: iso(person.completed),
            stays: person.stays,
            left: iso(person.left),
            intention: person.intention.as_ref().map(intention),
        }
    }

    fn person(&self) -> Result<Person, UnreadableBody> {
        let intention = |(on, text): &(String, String)| Ok((day(on)?, Intention::kept(line(text, INTENTION_LENGTH)?)));
        Ok(Person {
            id: person_id(&self.id)?,
            name: FirstName::kept(line(&self.name, NAME_LENGTH)?),
            mark: Mark::read(&self.mark).ok_or(UnreadableBody)?,
            joined: day(&self.joined)?,
            completed: maybe_day(self.completed.as_ref())?,
            stays: self.stays,
            left: maybe_day(self.left.as_ref())?,
            intention: self.intention.as_ref().map(intention).transpose()?,
        })
    }
}

impl UnderWayV1 {
    fn of(under_way: &UnderWay) -> Self {
        let intention = |(whose, said): &(PersonId, Intention)| (whose.to_string(), said.as_str().to_owned());
        let intentions = under_way.intentions.iter().map(intention).collect();
        Self { meeting: MeetingV1::of(&under_way.meeting), intentions }
    }

    fn under_way(&self) -> Result<UnderWay, UnreadableBody> {
        let intention =
            |(whose, said): &(String, String)| Ok((person_id(whose)?, Intention::kept(line(said, INTENTION_LENGTH)?)));
        let intentions = self.intentions.iter().map(intention).collect::<Result<_, UnreadableBody>>()?;
        Ok(UnderWay { meeting: self.meeting.meeting()?, intentions })
    }
}

/// The years of which there can be records, whatever a phone's clock says: one that is wrong when they are looked for must not
/// decide which are read.
pub const YEARS: std::ops::RangeInclusive<i32> = 1970..=2100;

/// A year's meetings.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MeetingsV1 {
    meetings: Vec<MeetingV1>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct MeetingV1 {
    on: String,
    preamble: bool,
    format: bool,
    turns: Vec<TurnV1>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct TurnV1 {
    person: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kept: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    doing: Option<String>,
}

impl RecordType for MeetingsV1 {
    const KIND: &'static str = kind::MEETINGS;
}

impl MeetingsV1 {
    /// Stores them.
    pub fn of(meetings: &[Meeting]) -> Self {
        Self { meetings: meetings.iter().map(MeetingV1::of).collect() }
    }

    /// Reads them. A turn may be of a person who is no longer in the group's record: they may have been erased.
    pub fn meetings(&self) -> Result<Vec<Meeting>, UnreadableBody> {
        self.meetings.iter().map(MeetingV1::meeting).collect()
    }
}

impl MeetingV1 {
    fn of(meeting: &Meeting) -> Self {
        let turn = |turn: &Turn| TurnV1 {
            person: turn.person.to_string(),
            kept: turn.kept.map(|kept| kept.word().to_owned()),
            doing: turn.doing.map(|doing| doing.word().to_owned()),
        };
        let Meeting { on, preamble, format, ref turns } = *meeting;
        Self { on: to_iso(on), preamble, format, turns: turns.iter().map(turn).collect() }
    }

    fn meeting(&self) -> Result<Meeting, UnreadableBody> {
        let turns: Vec<Turn> = self.turns.iter().map(TurnV1::turn).collect::<Result<_, UnreadableBody>>()?;
        if turns.len() > MOST_PEOPLE {
            return Err(UnreadableBody);
        }
        Ok(Meeting { on: day(&self.on)?, preamble: self.preamble, format: self.format, turns })
    }
}

impl TurnV1 {
    fn turn(&self) -> Result<Turn, UnreadableBody> {
        Ok(Turn {
            person: person_id(&self.person)?,
            kept: kept(self.kept.as_ref())?,
            doing: self.doing.as_deref().map(|word| Doing::read(word).ok_or(UnreadableBody)).transpose()?,
        })
    }
}

/// Reads what became of an intention, where it is noted.
pub(super) fn kept(word: Option<&String>) -> Result<Option<Kept>, UnreadableBody> {
    word.map(|word| Kept::read(word).ok_or(UnreadableBody)).transpose()
}

fn person_id(text: &str) -> Result<PersonId, UnreadableBody> {
    Opaque::parse(text).map(PersonId).ok_or(UnreadableBody)
}

/// A text that is there and within its limit.
fn line(text: &str, length: usize) -> Result<&str, UnreadableBody> {
    if text.is_empty() || is_longer(text, length) { Err(UnreadableBody) } else { Ok(text) }
}

fn weekday_word(weekday: Weekday) -> String {
    weekday_name(weekday).to_lowercase()
}

fn weekday(word: &str) -> Result<Weekday, UnreadableBody> {
    let mut days = (0..7).filter_map(|number| Weekday::try_from(number).ok());
    days.find(|weekday| weekday_word(*weekday) == word).ok_or(UnreadableBody)
}

/// Reads "19:30"; numbers beyond a clock's are the group's to refuse.
fn time(text: &str) -> Option<(u8, u8)> {
    let number = |digits: &str| {
        let is_two_digits = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_two_digits.then(|| digits.parse().ok()).flatten()
    };
    let (hour, minute) = text.split_once(':')?;
    Some((number(hour)?, number(minute)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::{Day, days_after};
    use proptest::prelude::*;

    const GROUP: &str = concat!(
        r#"{"weekday":"monday","time":"19:30","people":["#,
        r#"{"id":"00000000000000000000000000000001","name":"Ana B.","mark":"on-step","joined":"2026-11-02"},"#,
        r#"{"id":"00000000000000000000000000000002","name":"Wren","mark":"further-along","joined":"2026-11-02","#,
        r#""completed":"2027-03-01","stays":true,"left":"2027-05-03","intention":["2027-04-26","Go on"]}],"#,
        r#""under_way":{"meeting":{"on":"2027-05-10","preamble":true,"format":false,"turns":["#,
        r#"{"person":"0000000000000000000000000000000a","doing":"stopped"}]},"#,
        r#""intentions":[["0000000000000000000000000000000a","Ten lines"],["0000000000000000000000000000000b","Begin"]]}}"#,
    );
    const MEETINGS: &str = concat!(
        r#"{"meetings":[{"on":"2026-11-09","preamble":true,"format":false,"turns":["#,
        r#"{"person":"00000000000000000000000000000001","kept":"partly","doing":"not-yet"},"#,
        r#"{"person":"00000000000000000000000000000009"}]}]}"#,
    );

    fn read_group(body: &str) -> Result<Group, UnreadableBody> {
        GroupV1::from_body(body)?.group()
    }

    fn read_meetings(body: &str) -> Result<Vec<Meeting>, UnreadableBody> {
        MeetingsV1::from_body(body)?.meetings()
    }

    /// Refuses a good body with one part changed.
    #[track_caller]
    fn refuses<T>(read: fn(&str) -> Result<T, UnreadableBody>, good: &str, part: &str, bad: &str) {
        assert!(read(good).is_ok() && good.contains(part), "{part}");
        assert!(read(&good.replace(part, bad)).is_err(), "{bad}");
    }

    #[test]
    fn r124_a_group_reads_as_it_was_written() {
        let group = read_group(GROUP).expect("a group");
        assert_eq!((group.weekday, group.hour, group.minute), (Weekday::Mon, 19, 30));
        let [ana, wren] = group.people.as_slice() else { panic!("two people") };
        assert_eq!((ana.name.as_str(), ana.mark, ana.intention.is_none()), ("Ana B.", Mark::OnStep, true));
        assert_eq!((wren.stays, wren.left.map(to_iso).as_deref()), (Some(true), Some("2027-05-03")));
        let (on, said) = wren.intention.as_ref().expect("an intention");
        assert_eq!((to_iso(*on).as_str(), said.as_str()), ("2027-04-26", "Go on"));
        let under_way = group.under_way.as_ref().expect("a meeting");
        assert_eq!((to_iso(under_way.meeting.on).as_str(), under_way.meeting.preamble), ("2027-05-10", true));
        assert_eq!(under_way.meeting.turns.len(), 1);
        let said: Vec<&str> = under_way.intentions.iter().map(|(_, said)| said.as_str()).collect();
        assert_eq!(said, ["Ten lines", "Begin"]);
        assert_eq!(GroupV1::of(&group).to_body(), GROUP);
    }

    #[test]
    fn r124_r133_an_impossible_group_is_refused() {
        for (part, bad) in [
            ("monday", "Monday"),
            ("monday", "mon"),
            ("19:30", "24:00"),
            ("19:30", "19:60"),
            ("19:30", "+9:30"),
            ("19:30", "9:30"),
            ("19:30", "1930"),
            ("19:30", "19:30:00"),
            ("on-step", "onstep"),
            ("2026-11-02", "2026-02-30"),
            ("Ana B.", ""),
            ("Ana B.", "Ana B. and everybody else"),
            ("Go on", ""),
            ("Go on", "Go on with page after page, and more of it"),
            ("0000000001", "00000000g1"),
            ("0000000001", "0000000002"),
            ("2027-05-10", "2027-05-32"),
            ("stopped", "kept"),
            ("Begin", ""),
            ("Begin", "Begin with page after page, and more of it"),
        ] {
            refuses(read_group, GROUP, part, bad);
        }
    }

    #[test]
    fn r122_a_group_of_more_than_forty_is_refused() {
        let person =
            |number| format!(r#"{{"id":"{number:032x}","name":"Wren","mark":"on-step","joined":"2026-11-02"}}"#);
        let group = |people| {
            let people: Vec<String> = (0..people).map(person).collect();
            read_group(&format!(r#"{{"weekday":"sunday","time":"00:00","people":[{}]}}"#, people.join(",")))
        };
        assert_eq!(group(MOST_PEOPLE).map(|group| group.people.len()), Ok(MOST_PEOPLE));
        assert_eq!(group(MOST_PEOPLE + 1), Err(UnreadableBody));
    }

    #[test]
    fn r136_meetings_read_as_they_were_written() {
        let meetings = read_meetings(MEETINGS).expect("meetings");
        let [held] = meetings.as_slice() else { panic!("one meeting") };
        assert_eq!((held.preamble, held.format), (true, false));
        let ticks: Vec<_> = held.turns.iter().map(|turn| (turn.kept, turn.doing)).collect();
        // Whose the second is need not be known: they may have been erased.
        assert_eq!(ticks, [(Some(Kept::Partly), Some(Doing::NotYet)), (None, None)]);
        assert_eq!(MeetingsV1::of(&meetings).to_body(), MEETINGS);
        assert_eq!(MeetingsV1::default().meetings(), Ok(Vec::new()));
    }

    #[test]
    fn r127_impossible_meetings_are_refused() {
        for (part, bad) in [
            ("2026-11-09", "2026-11-31"),
            ("partly", "Partly"),
            ("not-yet", "partly"),
            ("true", "1"),
            ("0000000009", "9"),
        ] {
            refuses(read_meetings, MEETINGS, part, bad);
        }
        let turn = |number| format!(r#"{{"person":"{number:032x}"}}"#);
        let turns: Vec<String> = (0..=MOST_PEOPLE).map(turn).collect();
        let body = |turns: &[String]| {
            let turns = turns.join(",");
            format!(r#"{{"meetings":[{{"on":"2026-11-09","preamble":true,"format":true,"turns":[{turns}]}}]}}"#)
        };
        assert!(read_meetings(&body(&turns[1..])).is_ok());
        assert_eq!(read_meetings(&body(&turns)), Err(UnreadableBody));
    }

    fn any_day() -> impl Strategy<Value = Day> {
        (0u32..3_652_059).prop_map(|days| days_after(day("0001-01-01").expect("a day"), days))
    }

    prop_compose! {
        fn any_person()(
            id: [u8; 16],
            name in prop::sample::select(&["Ana B.", "Zoë", "李", "O'Neil", "J. M.", "زيتون"][..]),
            mark in prop::sample::select(&Mark::ALL[..]),
            joined in any_day(),
            completed in prop::option::of(any_day()),
            stays in prop::option::of(any::<bool>()),
            left in prop::option::of(any_day()),
            said in prop::option::of((any_day(), "\\PC{1,40}")),
        ) -> Person {
            let intention = said.and_then(|(on, text)| Some((on, Intention::new(&text).ok()??)));
            let name = FirstName::new(name).expect("a name");
            Person { id: PersonId(Opaque::new(id)), name, mark, joined, completed, stays, left, intention }
        }
    }

    prop_compose! {
        fn any_turn()(
            id: [u8; 16],
            kept in prop::option::of(prop::sample::select(&Kept::ALL[..])),
            doing in prop::option::of(prop::sample::select(&Doing::ALL[..])),
        ) -> Turn {
            Turn { person: PersonId(Opaque::new(id)), kept, doing }
        }
    }

    prop_compose! {
        fn any_meeting()(
            on in any_day(), preamble: bool, format: bool, turns in prop::collection::vec(any_turn(), 0..6),
        ) -> Meeting {
            Meeting { on, preamble, format, turns }
        }
    }

    prop_compose! {
        fn any_under_way()(
            meeting in any_meeting(), said in prop::collection::vec((any::<[u8; 16]>(), "[a-zé木 ]{1,40}"), 0..6),
        ) -> UnderWay {
            let intention = |(id, said): ([u8; 16], String)| {
                Some((PersonId(Opaque::new(id)), Intention::new(&said).ok()??))
            };
            UnderWay { meeting, intentions: said.into_iter().filter_map(intention).collect() }
        }
    }

    proptest! {
        /// R124, R133: any group round trips, and its record is ASCII.
        #[test]
        fn r124_any_group_round_trips(
            weekday in 0u8..7, hour in 0u8..24, minute in 0u8..60, people in prop::collection::vec(any_person(), 0..6),
            under_way in prop::option::of(any_under_way()),
        ) {
            let weekday = Weekday::try_from(weekday).expect("a weekday");
            let group = Group { weekday, hour, minute, people, under_way };
            let body = GroupV1::of(&group).to_body();
            prop_assert!(body.is_ascii());
            prop_assert_eq!(read_group(&body), Ok(group));
        }

        /// R130, R136: any meetings round trip.
        #[test]
        fn r136_any_meetings_round_trip(meetings in prop::collection::vec(any_meeting(), 0..6)) {
            prop_assert_eq!(read_meetings(&MeetingsV1::of(&meetings).to_body()), Ok(meetings));
        }
    }
}
