//! In-memory twins of the database and the mirror, shared between "tabs", with switches for every fault they must bear.
//! They must keep the same promises as the real ones and nothing for longer than the page.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::database::{Area, Batch, Database, HOLDER};
use super::error::{DatabaseError, MirrorError};
use super::mirror::Mirror;

/// A database's disk: clone it to open the same database from another "tab".
#[derive(Clone, Debug, Default)]
pub struct MemoryDisk(Rc<RefCell<Disk>>);

#[derive(Debug, Default)]
struct Disk {
    texts: BTreeMap<(Area, String), String>,
    fault: Option<DatabaseError>,
    newer: bool,
    commits: usize,
}

impl MemoryDisk {
    /// Makes every write fail from now on, or work again. [`DatabaseError::Blocked`] also fails opening and reading.
    pub fn set_fault(&self, fault: Option<DatabaseError>) {
        self.0.borrow_mut().fault = fault;
    }

    /// Passes the database off as a newer program's.
    pub fn set_newer(&self, newer: bool) {
        self.0.borrow_mut().newer = newer;
    }

    /// Loses everything, as a browser does that evicts the database.
    pub fn wipe(&self) {
        self.0.borrow_mut().texts.clear();
    }

    /// Changes one byte of a text, if it is there; it stays text.
    pub fn damage(&self, area: Area, key: &str, byte: usize) {
        if let Some(text) = self.0.borrow_mut().texts.get_mut(&(area, key.to_owned())) {
            flip(text, byte);
        }
    }

    /// Reads a text past every port.
    #[must_use]
    pub fn peek(&self, area: Area, key: &str) -> Option<String> {
        self.0.borrow().texts.get(&(area, key.to_owned())).cloned()
    }

    /// Writes or removes a text past every port.
    pub fn plant(&self, area: Area, key: &str, text: Option<&str>) {
        let texts = &mut self.0.borrow_mut().texts;
        match text {
            Some(text) => texts.insert((area, key.to_owned()), text.to_owned()),
            None => texts.remove(&(area, key.to_owned())),
        };
    }

    /// Lists the keys of an area past every port.
    #[must_use]
    pub fn list(&self, area: Area) -> Vec<String> {
        self.0.borrow().texts.keys().filter(|(place, _)| *place == area).map(|(_, key)| key.clone()).collect()
    }

    /// Counts the transactions completed so far.
    #[must_use]
    pub fn commits(&self) -> usize {
        self.0.borrow().commits
    }
}

fn flip(text: &mut String, byte: usize) {
    let mut bytes = text.clone().into_bytes();
    if !bytes.is_empty() {
        let place = byte % bytes.len();
        bytes[place] ^= 1;
        *text = String::from_utf8_lossy(&bytes).into_owned();
    }
}

/// The database's twin.
#[derive(Debug)]
pub struct MemoryDatabase(MemoryDisk);

impl MemoryDatabase {
    fn readable(&self) -> Result<std::cell::Ref<'_, Disk>, DatabaseError> {
        let disk = self.0.0.borrow();
        if disk.fault == Some(DatabaseError::Blocked) { Err(DatabaseError::Blocked) } else { Ok(disk) }
    }

    fn writable(&self) -> Result<std::cell::RefMut<'_, Disk>, DatabaseError> {
        let disk = self.0.0.borrow_mut();
        if disk.newer {
            return Err(DatabaseError::NewerVersion);
        }
        disk.fault.clone().map_or(Ok(disk), Err)
    }
}

impl Disk {
    fn holder(&self) -> u64 {
        let text = self.texts.get(&(Area::Meta, HOLDER.to_owned()));
        text.and_then(|text| text.parse().ok()).unwrap_or(0)
    }
}

impl Database for MemoryDatabase {
    type Place = MemoryDisk;

    async fn open(place: &MemoryDisk) -> Result<Self, DatabaseError> {
        let database = Self(place.clone());
        database.readable()?;
        Ok(database)
    }

    fn is_newer(&self) -> bool {
        self.0.0.borrow().newer
    }

    async fn get_many(&self, area: Area, keys: &[String]) -> Result<Vec<Option<String>>, DatabaseError> {
        let disk = self.readable()?;
        Ok(keys.iter().map(|key| disk.texts.get(&(area, key.clone())).cloned()).collect())
    }

    async fn keys(&self, area: Area) -> Result<Vec<String>, DatabaseError> {
        self.readable()?;
        Ok(self.0.list(area))
    }

    async fn get_all(&self, area: Area) -> Result<Vec<(String, String)>, DatabaseError> {
        let disk = self.readable()?;
        let own = disk.texts.iter().filter(|((place, _), _)| *place == area);
        Ok(own.map(|((_, key), text)| (key.clone(), text.clone())).collect())
    }

    async fn take_hold(&self) -> Result<u64, DatabaseError> {
        let mut disk = self.writable()?;
        let holder = disk.holder() + 1;
        disk.texts.insert((Area::Meta, HOLDER.to_owned()), holder.to_string());
        Ok(holder)
    }

    async fn commit(&self, holder: u64, batch: &Batch) -> Result<(), DatabaseError> {
        let mut disk = self.writable()?;
        if disk.holder() != holder {
            return Err(DatabaseError::LostHold);
        }
        disk.texts.retain(|(area, _), _| !batch.clear.contains(area));
        for key in &batch.delete {
            disk.texts.remove(key);
        }
        for (area, key, text) in &batch.put {
            disk.texts.insert((*area, key.clone()), text.clone());
        }
        disk.commits += 1;
        Ok(())
    }

    async fn delete(place: &MemoryDisk) -> Result<(), DatabaseError> {
        place.wipe();
        Ok(())
    }
}

/// A mirror's disk: clone it to open the same mirror from another "tab".
#[derive(Clone, Debug, Default)]
pub struct MemoryShelf(Rc<RefCell<Shelf>>);

#[derive(Debug, Default)]
struct Shelf {
    texts: BTreeMap<String, String>,
    /// What each write replaced, oldest first, for losing the last ones again.
    journal: Vec<(String, Option<String>)>,
    quota: Option<usize>,
    blocked: bool,
}

impl Shelf {
    fn replace(&mut self, key: &str, text: Option<String>) {
        let before = match text {
            Some(text) => self.texts.insert(key.to_owned(), text),
            None => self.texts.remove(key),
        };
        self.journal.push((key.to_owned(), before));
    }
}

impl MemoryShelf {
    /// Ends the room at so many characters of keys and texts together.
    pub fn set_quota(&self, quota: Option<usize>) {
        self.0.borrow_mut().quota = quota;
    }

    /// Blocks it for whoever opens it next.
    pub fn set_blocked(&self, blocked: bool) {
        self.0.borrow_mut().blocked = blocked;
    }

    /// Takes back the last writes, as a browser does that is killed before it flushed them.
    pub fn lose_last(&self, writes: usize) {
        let shelf = &mut *self.0.borrow_mut();
        for _ in 0..writes {
            let Some((key, before)) = shelf.journal.pop() else { return };
            match before {
                Some(text) => shelf.texts.insert(key, text),
                None => shelf.texts.remove(&key),
            };
        }
    }

    /// Flushes: the writes so far can no longer be lost by a kill.
    pub fn flush(&self) {
        self.0.borrow_mut().journal.clear();
    }

    /// Loses everything.
    pub fn wipe(&self) {
        let shelf = &mut *self.0.borrow_mut();
        shelf.texts.clear();
        shelf.journal.clear();
    }

    /// Changes one byte of a text, if it is there; it stays text.
    pub fn damage(&self, key: &str, byte: usize) {
        if let Some(text) = self.0.borrow_mut().texts.get_mut(key) {
            flip(text, byte);
        }
    }

    /// Reads a text past the port.
    #[must_use]
    pub fn peek(&self, key: &str) -> Option<String> {
        self.0.borrow().texts.get(key).cloned()
    }

    /// Writes or removes a text past the port.
    pub fn plant(&self, key: &str, text: Option<&str>) {
        self.0.borrow_mut().replace(key, text.map(str::to_owned));
    }

    /// Lists all keys past the port.
    #[must_use]
    pub fn list(&self) -> Vec<String> {
        self.0.borrow().texts.keys().cloned().collect()
    }
}

/// The mirror's twin.
#[derive(Debug)]
pub struct MemoryMirror(MemoryShelf);

impl Mirror for MemoryMirror {
    type Place = MemoryShelf;

    fn open(place: &MemoryShelf) -> Result<Self, MirrorError> {
        if place.0.borrow().blocked { Err(MirrorError::Blocked) } else { Ok(Self(place.clone())) }
    }

    fn get(&self, key: &str) -> Option<String> {
        self.0.peek(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), MirrorError> {
        let shelf = &mut *self.0.0.borrow_mut();
        let others = shelf.texts.iter().filter(|(other, _)| other.as_str() != key);
        let used: usize = others.map(|(other, text)| other.len() + text.len()).sum();
        if shelf.quota.is_some_and(|quota| used + key.len() + text.len() > quota) {
            return Err(MirrorError::Full);
        }
        shelf.replace(key, Some(text.to_owned()));
        Ok(())
    }

    fn remove(&self, key: &str) {
        self.0.0.borrow_mut().replace(key, None);
    }

    fn keys(&self) -> Vec<String> {
        self.0.list()
    }
}
