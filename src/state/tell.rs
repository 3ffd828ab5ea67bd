//! Telling the coordinating secretary of each letter: what is to be told, that it was handed over, and that it went (R48 to R51).
//! It must put nothing of steps or content, and no writer's pen name, into what is told (R45).

use super::app::{App, Bar, Trouble};
use crate::device::workshop;
use crate::domain::day::{Day, Month};
use crate::domain::id::{EntryId, WriterId};
use crate::domain::letter::{Entry, What};
use crate::domain::name::{CaseLabel, PenName};
use crate::domain::notice::{Channel, Event, Happened, Told, place_of_day};
use std::collections::BTreeSet;

/// A letter, as it can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tellable {
    /// Whose.
    pub writer: WriterId,
    /// The writer's private pen name, for the guide's own eyes.
    pub pen_name: PenName,
    /// The committee's label, without which it can't be told.
    pub label: Option<CaseLabel>,
    /// Which.
    pub entry: EntryId,
    /// The day in hand, or posted.
    pub on: Day,
    /// What happened: a letter came or went, or one came back.
    pub what: Happened,
    /// Which of that day and kind it is.
    pub place: u8,
    /// What was told of it.
    pub told: Option<Told>,
}

impl Tellable {
    /// Whether it was handed over and it is not sure that it went.
    #[must_use]
    pub fn is_handed_over(&self) -> bool {
        self.told.is_some_and(|told| !told.is_sure)
    }

    /// What the secretary reads of it; none before there is a label.
    #[must_use]
    pub fn event(&self, guide: &PenName) -> Option<Event> {
        let label = self.label.as_ref()?.as_str().to_owned();
        Some(Event { on: self.on, what: self.what, place: self.place, label, pen_name: guide.as_str().to_owned() })
    }
}

impl App {
    /// The letters of which the secretary has yet to be told, oldest first (R49).
    pub async fn untold(self) -> Vec<Tellable> {
        let ids: Vec<WriterId> =
            self.lines_now(|lines| lines.iter().filter(|line| line.untold > 0).map(|line| line.id).collect());
        self.tellable(&ids, Entry::is_untold).await
    }

    /// All letters of a month, oldest first (R51).
    pub async fn letters_of(self, month: Month) -> Vec<Tellable> {
        let ids: Vec<WriterId> = self.lines_now(|lines| lines.iter().map(|line| line.id).collect());
        self.tellable(&ids, |entry| !matches!(entry.what, What::Deleted { .. }) && Month::of(entry.day()) == month)
            .await
    }

    async fn tellable(self, ids: &[WriterId], is_one: impl Fn(&Entry) -> bool) -> Vec<Tellable> {
        let dossiers = self.dossiers(ids).await;
        let of = |dossier: &super::Dossier| {
            let (writer, thread) = (&dossier.writer, dossier.thread());
            let tellable = |entry: &Entry| Tellable {
                writer: writer.id,
                pen_name: writer.pen_name.clone(),
                label: writer.label.clone(),
                entry: entry.id,
                on: entry.day(),
                what: Happened::of(entry),
                place: place_of_day(entry, &thread),
                told: entry.told,
            };
            thread.iter().filter(|entry| is_one(entry)).map(tellable).collect::<Vec<_>>()
        };
        let mut letters: Vec<Tellable> = dossiers.iter().flat_map(of).collect();
        letters.sort_by_key(|letter| letter.on);
        letters
    }

    /// Notes that these letters were handed over to be told, or told without this app.
    pub async fn tell(self, letters: &[Tellable], by: Channel) -> Result<(), Trouble> {
        let told = Told { on: self.today_now(), by, is_sure: by == Channel::Elsewhere };
        let bar = if told.is_sure { Bar::SecretaryTold } else { Bar::NoticeHandedOver };
        self.change_told(letters, |_| Some(told), bar).await
    }

    /// "Did it go?", answered for letters that were handed over; each keeps its own day and way (A47).
    pub async fn confirm_told(self, letters: &[Tellable], has_gone: bool) -> Result<(), Trouble> {
        let answered = |told: Option<Told>| told?.answered(has_gone);
        self.change_told(letters, answered, if has_gone { Bar::SecretaryTold } else { Bar::NoticeDidNotGo }).await
    }

    async fn change_told(
        self,
        letters: &[Tellable],
        told: impl Fn(Option<Told>) -> Option<Told>,
        bar: Bar,
    ) -> Result<(), Trouble> {
        let writers: BTreeSet<WriterId> = letters.iter().map(|letter| letter.writer).collect();
        let writers: Vec<WriterId> = writers.into_iter().collect();
        let change = |dossier: &mut super::Dossier| {
            let writer = dossier.writer.id;
            for letter in letters.iter().filter(|letter| letter.writer == writer) {
                if let Some(entry) = dossier.entry_mut(letter.entry) {
                    entry.told = told(entry.told);
                }
            }
        };
        self.change_writers(&writers, change, bar).await
    }

    /// Notes the committee's label of a writer, which the first notice asks for (A40).
    pub async fn set_label(self, writer: WriterId, label: CaseLabel) -> Result<(), Trouble> {
        self.change_writer(writer, None, |dossier| dossier.writer.label = Some(label), |_| Bar::WriterEdited).await
    }

    /// The table of a month for the secretary's worksheet, as comma-separated values (R51). None where the app lacks a part.
    pub async fn table(self, letters: &[Tellable]) -> Option<String> {
        let guide = self.settings_now()?.guide?.pen_name;
        let events: Vec<Event> = letters.iter().filter_map(|letter| letter.event(&guide)).collect();
        workshop::table(&events.iter().map(Event::columns).collect::<Vec<_>>()).await
    }
}
