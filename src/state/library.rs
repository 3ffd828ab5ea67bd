//! The room of the library: the shipped data, a committee's own entries on top, and the way to a public site (R140 to R162).
//! It must read and write nothing of the caseload (R161, A24), and open no site that the shipped data does not list.

use super::app::{App, Bar, Trouble};
use super::books::record;
use crate::device::shipped;
use crate::domain::fellowship::{Fellowship, Library};
use crate::domain::outbound::{Role, Thing};
use crate::outbound::open_link;
use crate::storage::envelope::{Record, RecordId};
use crate::storage::keeper::{BrowserKeeper, Change};
use crate::storage::library;
use crate::storage::records::{LibraryV1, RecordType, kind};
use leptos::prelude::*;

/// What the room shows.
#[derive(Clone, Copy)]
pub struct LibraryRoom {
    /// The shipped data; none until it was fetched.
    pub shipped: RwSignal<Option<Library>>,
    /// It could not be fetched or read.
    pub is_missing: RwSignal<bool>,
    /// The committee's own entries.
    pub own: RwSignal<Vec<Fellowship>>,
    is_read: RwSignal<bool>,
}

impl LibraryRoom {
    pub(super) fn new() -> Self {
        Self {
            shipped: RwSignal::new(None),
            is_missing: RwSignal::new(false),
            own: RwSignal::new(Vec::new()),
            is_read: RwSignal::new(false),
        }
    }

    /// Shows nothing of one's own any more.
    pub(super) fn clear(self) {
        self.own.set(Vec::new());
        self.is_read.set(false);
    }

    pub(super) fn is_read(self) -> bool {
        self.is_read.get_untracked()
    }
}

impl App {
    /// Fetches the shipped data and reads the own entries, once. To be called when a page of the room opens.
    pub async fn open_library(self) {
        let room = self.library_room;
        if !room.is_read() {
            let books = self.books.get_value();
            if let Some(keeper) = books.lock().await.as_mut() {
                self.read_library(keeper).await;
            }
        }
        if room.shipped.with_untracked(Option::is_none) {
            let read = shipped::library().await.and_then(|text| library::read(&text).ok());
            room.is_missing.set(read.is_none());
            room.shipped.set(read);
        }
    }

    /// Reads the own entries anew.
    pub(super) async fn read_library(self, keeper: &mut BrowserKeeper) {
        let Ok(found) = keeper.get(&RecordId::word(kind::LIBRARY)).await else { return };
        let read = |found: Record| LibraryV1::from_body(&found.body).ok()?.fellowships().ok();
        // One that cannot be read is not taken for none: the next entry would be written over it.
        let Some(own) = found.map_or_else(|| Some(Vec::new()), read) else { return };
        self.library_room.own.set(own);
        self.library_room.is_read.set(true);
    }

    /// Keeps an own entry, in place of one with the same id (R162).
    pub async fn keep_entry(self, entry: Fellowship, draft: &str) -> Result<(), Trouble> {
        self.change_own(|own| put(own, entry), Some(draft)).await
    }

    /// Removes an own entry; what was shipped under its id stands again.
    pub async fn remove_entry(self, id: &str) -> Result<(), Trouble> {
        self.change_own(|own| own.retain(|entry| entry.id != id), None).await
    }

    /// The own entries as the text of a file.
    pub fn entries_file(self) -> String {
        self.library_room.own.with_untracked(|own| library::write_own(own))
    }

    /// Takes entries over; those with a known id take the place of one's own.
    pub async fn take_entries(self, entries: Vec<Fellowship>) -> Result<(), Trouble> {
        let take = |own: &mut Vec<Fellowship>| entries.into_iter().for_each(|entry| put(own, entry));
        self.change_own(take, None).await
    }

    async fn change_own(self, change: impl FnOnce(&mut Vec<Fellowship>), draft: Option<&str>) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let before = self.library_room.own.get_untracked();
        let mut own = before.clone();
        change(&mut own);
        if own == before {
            return Ok(());
        }
        // What can be kept can be handed on: the file of it must be one that is read.
        let is_readable = own.len() <= library::MOST && library::write_own(&own).len() <= library::LENGTH_LIMIT;
        if !is_readable || !self.library_room.is_read() {
            self.fail(Trouble::Refused);
            return Err(Trouble::Refused);
        }
        let put = vec![record(kind::LIBRARY, &LibraryV1::of(&own))];
        self.keep_beside(Change { put, remove: Vec::new() }, draft, Bar::Noted).await?;
        self.library_room.own.set(own);
        Ok(())
    }

    /// Opens a public site of the shipped list in a page of its own, at once, as browsers do only within a tap. False where
    /// it is not on the list.
    pub fn open_site(self, address: &str) -> bool {
        let is_open = self
            .library_room
            .shipped
            .with_untracked(|shipped| shipped.as_ref().is_some_and(|shipped| open_link(address, shipped.sites())));
        if is_open {
            self.act(async move {
                self.file_left(Thing::Site, Role::Own).await;
                Ok(())
            });
        }
        is_open
    }

    /// Whether an address is on the list of those that can be opened.
    pub fn is_listed(self, address: &str) -> bool {
        let is_known = |shipped: &Library| shipped.sites().any(|site| site == address);
        self.library_room.shipped.with(|shipped| shipped.as_ref().is_some_and(is_known))
    }
}

fn put(own: &mut Vec<Fellowship>, entry: Fellowship) {
    match own.iter_mut().find(|known| known.id == entry.id) {
        Some(known) => *known = entry,
        None => own.push(entry),
    }
}
