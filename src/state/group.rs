//! The room of the writing group: its people, its meetings, one's own checks, the texts read aloud, the coordinators (R122 to
//! R139). It must read and write nothing of the caseload, and nothing of this room is read before a page of it opens (R137).

use super::app::{App, Bar, Trouble};
use super::books::record;
use crate::device::workshop;
use crate::domain::day::Day;
use crate::domain::group::{
    Coordinator, FirstName, Group, Mark, Meeting, Person, PersonId, Script, Scripts, SelfCheck, UnderWay, finish,
    next_meeting,
};
use crate::domain::reminder::weekly_line;
use crate::storage::envelope::{Record, RecordId};
use crate::storage::keeper::{BrowserKeeper, Change};
use crate::storage::records::{CoordinatorsV1, GroupV1, MeetingsV1, RecordType, ScriptsV1, SelfChecksV1, YEARS, kind};
use chrono::{Datelike, Weekday};
use leptos::prelude::*;

pub use crate::device::awake::{Awake, keep_awake, ring, vibrate};

/// All that is kept of the room: the group, the texts, the coordinators, the meetings, one's own checks.
type Records = (Option<Group>, Scripts, Vec<Coordinator>, Vec<Meeting>, Vec<SelfCheck>);

/// What the room shows.
#[derive(Clone, Copy)]
pub struct GroupRoom {
    /// Whether its records were read: a form filled before that would keep less than there is.
    pub is_read: RwSignal<bool>,
    /// Whether one of them is there and cannot be read: then nothing is shown, and nothing written over it.
    pub is_unreadable: RwSignal<bool>,
    /// The group; none until it was set up.
    pub group: RwSignal<Option<Group>>,
    /// Meetings that were held, oldest first.
    pub meetings: RwSignal<Vec<Meeting>>,
    /// One's own weekly checks, oldest first.
    pub checks: RwSignal<Vec<SelfCheck>>,
    /// The texts read at meetings.
    pub scripts: RwSignal<Scripts>,
    /// The coordinators.
    pub coordinators: RwSignal<Vec<Coordinator>>,
}

impl GroupRoom {
    pub(super) fn new() -> Self {
        Self {
            is_read: RwSignal::new(false),
            is_unreadable: RwSignal::new(false),
            group: RwSignal::new(None),
            meetings: RwSignal::new(Vec::new()),
            checks: RwSignal::new(Vec::new()),
            scripts: RwSignal::new(Scripts::default()),
            coordinators: RwSignal::new(Vec::new()),
        }
    }

    /// Shows nothing any more.
    pub(super) fn clear(self) {
        self.is_read.set(false);
        self.is_unreadable.set(false);
        self.group.set(None);
        self.meetings.set(Vec::new());
        self.checks.set(Vec::new());
        self.scripts.set(Scripts::default());
        self.coordinators.set(Vec::new());
    }
}

impl App {
    /// Reads the room's records, once. To be called when a page of the room opens.
    pub async fn open_group(self) {
        if self.group_room.is_read.get_untracked() {
            return;
        }
        let books = self.books.get_value();
        if let Some(keeper) = books.lock().await.as_mut() {
            self.read_group(keeper).await;
        }
    }

    /// Reads the room's records anew. If one of them is there and cannot be read, none is shown: what is saved over it would be
    /// lost.
    pub(super) async fn read_group(self, keeper: &mut BrowserKeeper) {
        let read = all_of_room(keeper).await;
        let room = self.group_room;
        room.is_unreadable.set(read.is_none());
        room.is_read.set(read.is_some());
        let Some((group, scripts, coordinators, meetings, checks)) = read else { return };
        room.group.set(group);
        room.scripts.set(scripts);
        room.coordinators.set(coordinators);
        room.meetings.set(meetings);
        room.checks.set(checks);
    }

    /// Makes the group, or changes when it meets.
    pub async fn keep_group(self, weekday: Weekday, hour: u8, minute: u8, draft: &str) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let group = match self.group_room.group.get_untracked() {
            Some(group) => Group { weekday, hour, minute, ..group },
            None => Group { weekday, hour, minute, people: Vec::new(), under_way: None },
        };
        self.put_group(group, Some(draft), Some(Bar::Noted)).await
    }

    /// Adds a person to the group.
    pub async fn add_person(self, name: FirstName, mark: Mark, draft: &str) -> Result<(), Trouble> {
        let (id, joined) = (PersonId(self.new_opaque()), self.today_now());
        let person = Person { id, name, mark, joined, completed: None, stays: None, left: None, intention: None };
        let change = |group: &mut Group| {
            group.people.push(person);
            group.is_valid().then_some(())
        };
        self.change_group(change, Some(draft), Some(Bar::Noted)).await
    }

    /// Keeps what changed about a person.
    pub async fn keep_person(self, person: Person) -> Result<(), Trouble> {
        let change = |group: &mut Group| {
            let known = group.people.iter_mut().find(|known| known.id == person.id)?;
            // What was said in a meeting is the meeting's to change, and may have been since the form was filled.
            *known = Person { intention: known.intention.clone(), ..person };
            Some(())
        };
        self.change_group(change, None, Some(Bar::Noted)).await
    }

    /// Erases a person and every turn of theirs.
    pub async fn remove_person(self, person: PersonId) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let room = self.group_room;
        let Some(mut group) = room.group.get_untracked().filter(|group| group.person(person).is_some()) else {
            return Ok(());
        };
        group.people.retain(|known| known.id != person);
        if let Some(under_way) = group.under_way.as_mut() {
            under_way.meeting.turns.retain(|turn| turn.person != person);
            under_way.intentions.retain(|(whose, _)| *whose != person);
        }
        let mut meetings = room.meetings.get_untracked();
        let had_turn = |meeting: &&Meeting| meeting.turn_of(person).is_some();
        let changed: Vec<Day> = meetings.iter().filter(had_turn).map(|meeting| meeting.on).collect();
        for meeting in &mut meetings {
            meeting.turns.retain(|turn| turn.person != person);
        }
        self.put_with_meetings(Some(group), meetings, &changed).await
    }

    /// Begins today's meeting. From now on each change of it is kept at once, so that nothing is lost when the phone dies.
    pub async fn begin_meeting(self) -> Result<(), Trouble> {
        let on = self.today_now();
        let change = |group: &mut Group| {
            group.under_way.get_or_insert_with(|| UnderWay::begin(on));
            Some(())
        };
        self.change_group(change, None, None).await
    }

    /// Keeps a change of the meeting that is under way, without a word.
    pub async fn change_meeting(self, change: impl FnOnce(&mut UnderWay)) -> Result<(), Trouble> {
        self.change_group(|group| group.under_way.as_mut().map(change), None, None).await
    }

    /// Has this keep what was typed in a meeting when the page is hidden, locked or updated, until another page opens.
    pub fn keep_when_hidden(self, keep: impl Fn() + 'static) {
        self.set_open_form(Some(Box::new(keep)));
        on_cleanup(move || self.set_open_form(None));
    }

    /// Finishes the meeting: what was said until now is erased, and what was said in it stays until the next (A38).
    pub async fn finish_meeting(self) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let room = self.group_room;
        let Some(mut group) = room.group.get_untracked() else { return Ok(()) };
        let Some(UnderWay { meeting, intentions }) = group.under_way.take() else { return Ok(()) };
        let group = finish(&group, &meeting, &intentions);
        let mut meetings = room.meetings.get_untracked();
        let on = meeting.on;
        meetings.retain(|known| known.on != on);
        meetings.push(meeting);
        meetings.sort_by_key(|meeting| meeting.on);
        self.put_with_meetings(Some(group), meetings, &[on]).await
    }

    /// Gives the meeting up that is under way; nothing of it is kept.
    pub async fn give_up_meeting(self) -> Result<(), Trouble> {
        let change = |group: &mut Group| {
            group.under_way = None;
            Some(())
        };
        self.change_group(change, None, Some(Bar::Noted)).await
    }

    /// Removes a meeting that was held, with what was said in it.
    pub async fn remove_meeting(self, on: Day) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let room = self.group_room;
        let (group, mut meetings) = (room.group.get_untracked(), room.meetings.get_untracked());
        if meetings.iter().all(|meeting| meeting.on != on) {
            return Ok(());
        }
        meetings.retain(|meeting| meeting.on != on);
        let group = group.map(|mut group| {
            for person in &mut group.people {
                person.intention.take_if(|(said_on, _)| *said_on == on);
            }
            group
        });
        self.put_with_meetings(group, meetings, &[on]).await
    }

    /// Keeps one's own check, in place of one of the same day.
    pub async fn keep_check(self, check: SelfCheck, draft: &str) -> Result<(), Trouble> {
        let on = check.on;
        self.change_checks(on, |checks| checks.push(check), Some(draft)).await
    }

    /// Removes one's own check of a day.
    pub async fn remove_check(self, on: Day) -> Result<(), Trouble> {
        self.change_checks(on, |_| (), None).await
    }

    async fn change_checks(
        self,
        on: Day,
        add: impl FnOnce(&mut Vec<SelfCheck>),
        draft: Option<&str>,
    ) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let before = self.group_room.checks.get_untracked();
        let mut checks = before.clone();
        checks.retain(|known| known.on != on);
        add(&mut checks);
        checks.sort_by_key(|check| check.on);
        if checks == before {
            return Ok(());
        }
        let year: Vec<SelfCheck> = checks.iter().filter(|check| check.on.year() == on.year()).cloned().collect();
        let stored = (!year.is_empty()).then(|| SelfChecksV1::of(&year));
        self.keep_beside(year_change(kind::SELF_CHECKS, on.year(), stored), draft, Bar::Noted).await?;
        self.group_room.checks.set(checks);
        Ok(())
    }

    /// Keeps a text that is read at meetings, or removes it.
    pub async fn keep_script(self, script: Script, text: Option<String>) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let mut scripts = self.group_room.scripts.get_untracked();
        match script {
            Script::Preamble => scripts.preamble = text,
            Script::Format => scripts.format = text,
        }
        let put = vec![record(kind::SCRIPTS, &ScriptsV1::of(&scripts))];
        self.keep_beside(Change { put, remove: Vec::new() }, None, Bar::Noted).await?;
        self.group_room.scripts.set(scripts);
        Ok(())
    }

    /// Keeps a change of the list of coordinators (R134).
    pub async fn change_coordinators(
        self,
        change: impl FnOnce(&mut Vec<Coordinator>),
        draft: Option<&str>,
    ) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let before = self.group_room.coordinators.get_untracked();
        let mut coordinators = before.clone();
        change(&mut coordinators);
        if coordinators == before {
            return Ok(());
        }
        let put = vec![record(kind::COORDINATORS, &CoordinatorsV1::of(&coordinators))];
        self.keep_beside(Change { put, remove: Vec::new() }, draft, Bar::Noted).await?;
        self.group_room.coordinators.set(coordinators);
        Ok(())
    }

    /// Makes a calendar file of the weekly meeting (R124). None without a group, or where the app lacks a part.
    pub async fn group_calendar(self) -> Option<String> {
        let today = self.today_now();
        let meetings = self.group_room.meetings.get_untracked();
        let line = self.group_room.group.with_untracked(|group| {
            let group = group.as_ref()?;
            Some(weekly_line(group, next_meeting(group, &meetings, today)))
        })?;
        workshop::calendar(&super::remind::stamp(today), &line).await
    }

    /// Keeps a change of the group; where it gives none, or there is no group, nothing is kept.
    async fn change_group(
        self,
        change: impl FnOnce(&mut Group) -> Option<()>,
        draft: Option<&str>,
        bar: Option<Bar>,
    ) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let changed = self.group_room.group.get_untracked().and_then(|mut group| change(&mut group).map(|()| group));
        self.put_group(changed.ok_or(Trouble::Refused)?, draft, bar).await
    }

    /// Writes the group; without a bar it is kept without a word. The command has its turn.
    async fn put_group(self, group: Group, draft: Option<&str>, bar: Option<Bar>) -> Result<(), Trouble> {
        let change = Change { put: vec![record(kind::GROUP, &GroupV1::of(&group))], remove: Vec::new() };
        match bar {
            Some(bar) => self.keep_beside(change, draft, bar).await?,
            // Each tap of a meeting is kept, and only the meeting counts as a change that no backup holds (R79).
            None => drop(self.commit_uncounted(change).await?),
        }
        self.group_room.group.set(Some(group));
        Ok(())
    }

    /// Writes the group, if there is one, with the years in which these days lie. The command has its turn.
    async fn put_with_meetings(
        self,
        group: Option<Group>,
        meetings: Vec<Meeting>,
        changed: &[Day],
    ) -> Result<(), Trouble> {
        let mut change = years_changed(&meetings, changed);
        change.put.extend(group.as_ref().map(|group| record(kind::GROUP, &GroupV1::of(group))));
        self.keep_beside(change, None, Bar::Noted).await?;
        self.group_room.group.set(group);
        self.group_room.meetings.set(meetings);
        Ok(())
    }
}

/// Reads all of the room; none where something is there and cannot be read, or the database does not answer.
async fn all_of_room(keeper: &mut BrowserKeeper) -> Option<Records> {
    let words = [kind::GROUP, kind::SCRIPTS, kind::COORDINATORS].map(RecordId::word);
    let found = keeper.get_many(&words).await.ok()?;
    let body = |index: usize| Some(found.get(index)?.as_ref()?.body.as_str());
    let group = body(0).map(|body| GroupV1::from_body(body).ok()?.group().ok());
    let scripts = body(1).map(|body| ScriptsV1::from_body(body).ok()?.scripts().ok());
    let coordinators = body(2).map(|body| CoordinatorsV1::from_body(body).ok()?.coordinators().ok());
    let meetings = years_of(keeper, kind::MEETINGS).await?;
    let meetings = meetings.iter().map(|record| MeetingsV1::from_body(&record.body).ok()?.meetings().ok());
    let checks = years_of(keeper, kind::SELF_CHECKS).await?;
    let checks = checks.iter().map(|record| SelfChecksV1::from_body(&record.body).ok()?.self_checks().ok());
    // The outer none: it is not there. The inner: it cannot be read.
    let group = match group {
        Some(read) => Some(read?),
        None => None,
    };
    Some((
        group,
        scripts.unwrap_or_else(|| Some(Scripts::default()))?,
        coordinators.unwrap_or_else(|| Some(Vec::new()))?,
        meetings.collect::<Option<Vec<_>>>()?.concat(),
        checks.collect::<Option<Vec<_>>>()?.concat(),
    ))
}

/// The records of a kind that is kept by years, oldest first; none where the database does not answer.
async fn years_of(keeper: &mut BrowserKeeper, kind: &'static str) -> Option<Vec<Record>> {
    let ids: Vec<RecordId> = YEARS.filter_map(|year| year_id(kind, year)).collect();
    Some(keeper.get_many(&ids).await.ok()?.into_iter().flatten().collect())
}

/// The records of a whole group.
pub(super) fn group_records(group: &Group, meetings: &[Meeting]) -> Vec<Record> {
    let days: Vec<Day> = meetings.iter().map(|meeting| meeting.on).collect();
    let mut put = years_changed(meetings, &days).put;
    put.push(record(kind::GROUP, &GroupV1::of(group)));
    put
}

/// The records of the years in which these days lie, as they are with these meetings.
fn years_changed(meetings: &[Meeting], days: &[Day]) -> Change {
    let mut years: Vec<i32> = days.iter().map(Datelike::year).collect();
    years.dedup();
    let mut changes = Change::default();
    for year in years {
        let of_year: Vec<Meeting> = meetings.iter().filter(|meeting| meeting.on.year() == year).cloned().collect();
        let stored = (!of_year.is_empty()).then(|| MeetingsV1::of(&of_year));
        let Change { put, remove } = year_change(kind::MEETINGS, year, stored);
        changes.put.extend(put);
        changes.remove.extend(remove);
    }
    changes
}

/// Writes a year's record, or removes it where nothing is left in it.
fn year_change<R: RecordType>(kind: &'static str, year: i32, stored: Option<R>) -> Change {
    let Some(id) = year_id(kind, year) else { return Change::default() };
    match stored {
        Some(stored) => Change { put: vec![record(id.as_str(), &stored)], remove: Vec::new() },
        None => Change { put: Vec::new(), remove: vec![id] },
    }
}

fn year_id(kind: &'static str, year: i32) -> Option<RecordId> {
    usize::try_from(year).ok().filter(|_| YEARS.contains(&year)).map(|year| RecordId::page(kind, year))
}
