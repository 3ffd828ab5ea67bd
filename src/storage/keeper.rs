//! Joins the two places: the database is the truth, the mirror its second copy and the source of the first screen.
//! It must not know what a body means, hold a clock or randomness, or let the mirror run ahead of the database.

use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use base64ct::{Base64, Encoding as _};

use super::database::{Area, Batch, Database, HOLDER};
use super::envelope::{Generation, Head, Kind, Record, RecordId, Stored, mark, unmark};
use super::error::{DatabaseError, EnvelopeError, KeepError};
use super::lock::{Lock, LockError};
use super::mirror::Mirror;
use super::seal::Seal;

/// The mark that names the generation in force.
const CURRENT: &str = "current";
/// The mark that names the generation erased last.
const ERASED: &str = "erased";
/// The mark that names the generation whose erase was asked for.
const ERASING: &str = "erasing";
/// The mark with the highest sequence number given out.
const SEQUENCE: &str = "sequence";
/// The mark that lists records known to be lost, until the person has been told.
const LOST: &str = "lost";
/// The mark with the lock's header, where the records are sealed.
const LOCK: &str = "lock";

/// The keeper of a browser's page.
pub type BrowserKeeper = Keeper<super::indexed_db::IndexedDb, super::mirror::LocalMirror>;

/// Says up to which version the program knows a kind's body; `None` for a kind it does not know, which it leaves alone.
pub type KnownSchema = fn(&Kind) -> Option<u32>;

/// What a program can do with the body of a stored record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Read it, and so change it knowingly.
    Readable,
    /// Not read it: nothing may be written over it.
    Unreadable,
    /// Do without it: it may be written over unread.
    Expendable,
}

/// Says what the program can do with a stored record.
pub type Readings = fn(&Record) -> Reading;

/// What the keeper is told at opening.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Whether to take the hold; without it the keeper only reads.
    pub take_hold: bool,
    /// Randomness for a generation, used should one have to begin.
    pub new_generation: [u8; 16],
    /// Whether the sentinel remembers that records exist.
    pub sentinel_stands: bool,
    /// The newest bodies the program can read.
    pub known: KnownSchema,
    /// Which bodies the program can read: what it has not read, it does not write over.
    pub readings: Readings,
    /// The records of the first screen.
    pub first: Vec<RecordId>,
    /// What opens the records, where there is a lock.
    pub sealing: Sealing,
}

/// Whether the records are sealed, as far as both places say without a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Locked {
    /// They are not, or there are none.
    No,
    /// They are, and this is how to open them.
    Yes(Lock),
    /// They are, and no place has a header that can be used. Nothing was changed.
    Unusable(LockError),
}

/// How the records are sealed: in clear where there is none.
pub type Sealing = Option<(Seal, Lock)>;

/// What a new life of the store holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// What the old one held.
    Same,
    /// Other records; the old ones are kept beside them, to go back to.
    Other {
        /// The records.
        records: Vec<Record>,
        /// A record that goes with the old ones and says what they are.
        label: Record,
    },
}

/// What was found at opening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Records are here.
    Live,
    /// Nothing is here and nothing ever was.
    Empty,
    /// Everything was erased, as asked.
    Erased,
    /// Nothing is here, but the sentinel remembers that there was.
    Missing,
    /// The database cannot be used: what the mirror has can be read, changes stay in memory.
    Memory(DatabaseError),
    /// A newer program's records are here: they are only read.
    NewerData,
    /// Sealed records are here, and the key is not.
    Sealed,
}

/// How safely the records rest right now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Every change is in the database.
    Saved,
    /// Some change is only in memory; the next one, or [`Keeper::retry`], writes it too.
    NotSaved(DatabaseError),
    /// Changes can only be in memory.
    MemoryOnly(DatabaseError),
    /// Another tab has the hold, or it was not asked for; nothing is written from here.
    Lost,
    /// A newer program's records are here; nothing is written from here.
    ReadOnlyNewer,
    /// Sealed records are here, and the key is not; nothing is written from here.
    Sealed,
}

/// What was mended, and what could not be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Records (and removal markers) the database got back from the mirror.
    pub restored: usize,
    /// Copies the mirror got anew from the database.
    pub copied: usize,
    /// Copies of another generation that were dropped.
    pub dropped: usize,
    /// Records that failed their checksum in both places; their bytes are kept aside.
    pub set_aside: BTreeSet<RecordId>,
    /// Records that were in the database alone and are gone from it.
    pub lost: BTreeSet<RecordId>,
}

impl Findings {
    fn join(&mut self, other: Self) {
        self.restored += other.restored;
        self.copied += other.copied;
        self.dropped += other.dropped;
        self.set_aside.extend(other.set_aside);
        self.lost.extend(other.lost);
    }
}

/// What opening gives.
pub struct Opening<D: Database, M: Mirror> {
    /// The keeper, in every state.
    pub keeper: Keeper<D, M>,
    /// What was found.
    pub state: State,
    /// The records of the first screen that are there.
    pub records: Vec<Record>,
    /// What was mended, and what could not be. `lost` comes again at each opening until [`Keeper::forget_lost`].
    pub findings: Findings,
    /// How many texts are kept aside by now.
    pub kept_aside: usize,
    /// Whether there is a mirror at all.
    pub is_mirrored: bool,
}

/// What one change does: all of it or nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Records to write, whole.
    pub put: Vec<Record>,
    /// Records to remove.
    pub remove: Vec<RecordId>,
}

/// Takes one change back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undo {
    sequence: u64,
    before: Vec<(RecordId, Option<Record>)>,
}

/// How far the comparison of the two places has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Records still to compare; 0 when it is done.
    pub remaining: usize,
    /// What this slice (and every read since the last) found.
    pub findings: Findings,
}

/// Keeps the records of one store. It has no `Debug`, as it holds records.
pub struct Keeper<D: Database, M: Mirror> {
    database: Option<D>,
    mirror: Option<M>,
    database_place: D::Place,
    mirror_place: M::Place,
    known: KnownSchema,
    readings: Readings,
    /// Records that the program was given or has written: it knows what is in them.
    read: BTreeSet<RecordId>,
    sealing: Sealing,
    standing: Standing,
    /// The number of the hold. Where it could not be taken (full disk), the number to take over from.
    holder: u64,
    is_holder: bool,
    generation: Option<Generation>,
    /// Whether the database itself says so too.
    is_generation_written: bool,
    next_generation: Generation,
    sequence: u64,
    is_erasing: bool,
    unsaved: BTreeMap<RecordId, Stored>,
    comparison: Option<Vec<RecordId>>,
    findings: Findings,
    /// Records known to be lost, of which the person has not been told.
    lost: BTreeSet<RecordId>,
    /// Letters unchanged since this sequence number found no room in the mirror, so trying older ones is idle.
    crowded_below: u64,
}

/// What the mirror gets to do once the database has completed.
enum Step {
    Keep(Stored),
    Drop(RecordId),
}

impl<D: Database, M: Mirror> Keeper<D, M> {
    /// Reads the first screen's records out of the mirror, at once and without waiting for the database. Gives nothing
    /// when there is nothing certain to show; what [`Keeper::open`] gives later replaces it. Under a lock there is nothing to
    /// see without its seal.
    #[must_use]
    pub fn first_look(mirror: &M::Place, first: &[RecordId], known: KnownSchema, seal: Option<&Seal>) -> Vec<Record> {
        let Ok(mirror) = M::open(mirror) else { return Vec::new() };
        let Some(generation) = live_generation(&mirror) else { return Vec::new() };
        let found = first.iter().filter_map(|id| Stored::parse(id, &mirror.record(id)?, seal).ok());
        let found = found.filter(|stored| stored.generation == generation && is_record(stored));
        let records: Vec<Record> = found.map(|stored| stored.record).collect();
        if records.iter().any(|record| is_newer(record, known)) { Vec::new() } else { records }
    }

    /// Opens both places and settles which of them is right. Reads only marks and the records of the first screen;
    /// the rest is for [`Keeper::compare_slice`], after the first paint.
    pub async fn open(database: &D::Place, mirror: &M::Place, ask: Ask) -> Opening<D, M> {
        let opened = D::open(database).await;
        let mut keeper = Self {
            database: None,
            mirror: M::open(mirror).ok(),
            database_place: database.clone(),
            mirror_place: mirror.clone(),
            known: ask.known,
            readings: ask.readings,
            read: BTreeSet::new(),
            sealing: ask.sealing.clone(),
            standing: Standing::Saved,
            holder: 0,
            is_holder: false,
            generation: None,
            is_generation_written: false,
            next_generation: Generation::random(ask.new_generation),
            sequence: 0,
            is_erasing: false,
            unsaved: BTreeMap::new(),
            comparison: None,
            findings: Findings::default(),
            lost: BTreeSet::new(),
            crowded_below: 0,
        };
        let settled = match opened {
            Ok(database) => {
                keeper.database = Some(database);
                keeper.settle(&ask).await
            }
            Err(reason) => Err(reason),
        };
        let mut state = settled.unwrap_or_else(|reason| keeper.fall_back(reason));
        let records = match keeper.get_many(&ask.first).await {
            Ok(records) => records,
            Err(KeepError::Database(reason)) => {
                state = keeper.fall_back(reason);
                keeper.get_many(&ask.first).await.unwrap_or_default()
            }
            Err(_) => Vec::new(),
        };
        match keeper.standing {
            Standing::ReadOnlyNewer => state = State::NewerData,
            Standing::Sealed => state = State::Sealed,
            _ => {}
        }
        let kept_aside = match &keeper.database {
            Some(database) => database.keys(Area::Aside).await.map_or(0, |keys| keys.len()),
            None => 0,
        };
        let findings = mem::take(&mut keeper.findings);
        let (records, is_mirrored) = (records.into_iter().flatten().collect(), keeper.mirror.is_some());
        Opening { keeper, state, records, findings, kept_aside, is_mirrored }
    }

    /// Goes on without the database: what the mirror has can be read.
    fn fall_back(&mut self, reason: DatabaseError) -> State {
        self.database = None;
        self.generation = self.mirror.as_ref().and_then(live_generation);
        if reason == DatabaseError::NewerVersion {
            self.standing = Standing::ReadOnlyNewer;
            return State::NewerData;
        }
        self.standing = Standing::MemoryOnly(reason.clone());
        State::Memory(reason)
    }

    /// Applies the rules of generations to what both places say.
    async fn settle(&mut self, ask: &Ask) -> Result<State, DatabaseError> {
        let Some(database) = &self.database else { return Err(DatabaseError::Blocked) };
        if database.is_newer() {
            self.standing = Standing::ReadOnlyNewer;
        } else if !ask.take_hold {
            self.standing = Standing::Lost;
        } else {
            match database.take_hold().await {
                Ok(holder) => (self.holder, self.is_holder) = (holder, true),
                Err(DatabaseError::NewerVersion) => return Err(DatabaseError::NewerVersion),
                Err(reason) => self.standing = Standing::NotSaved(reason),
            }
        }
        let words = [CURRENT, ERASED, ERASING, SEQUENCE, LOST, HOLDER, LOCK].map(str::to_owned);
        let texts = database.get_many(Area::Meta, &words).await?;
        let plain = |index: usize| texts[index].as_deref();
        let marked = |index: usize| plain(index).and_then(unmark);
        let generation_of = |index: usize| marked(index).and_then(Generation::new);
        if !self.is_holder {
            self.holder = plain(5).and_then(|text| text.parse().ok()).unwrap_or(0);
        }
        let (erased, erasing) = (generation_of(1), generation_of(2));
        self.generation = generation_of(0);
        self.is_generation_written = self.generation.is_some();
        self.lost = marked(4).unwrap_or_default().split(' ').filter_map(RecordId::new).collect();
        self.findings.lost = self.lost.clone();
        let sequence = marked(3).and_then(|text| text.parse().ok());
        self.sequence = sequence.unwrap_or(0);

        // A mark that is missing or damaged is worked out again from the records, which all carry what it said.
        let mut has_records = self.generation.is_some();
        if self.generation.is_none() || sequence.is_none() {
            let texts = database.get_all(Area::Records).await?;
            has_records |= !texts.is_empty();
            let newest = newest(texts.iter().map(|(key, text)| (key.as_str(), text.as_str())), erased.as_ref());
            self.sequence = self.sequence.max(newest.as_ref().map_or(0, |(_, sequence)| *sequence));
            if self.generation.is_none() && has_records {
                let mirrored = || self.mirror.as_ref().and_then(live_generation);
                let found = newest.map(|(generation, _)| generation).or_else(mirrored);
                self.generation = Some(found.unwrap_or_else(|| self.next_generation.clone()));
            }
            if let Some(generation) = self.generation.clone().filter(|_| self.can_write()) {
                let mut batch = Batch::default();
                batch.put(Area::Meta, CURRENT, mark(generation.as_str()));
                batch.put(Area::Meta, SEQUENCE, mark(&self.sequence.to_string()));
                let written = self.write(batch).await;
                self.is_generation_written |= self.note(written);
            }
        }
        if self.has_lock_of_another_life() {
            // Sealed anew meanwhile, elsewhere: this key opens nothing, and this header must not take the right one's place.
            self.standing = Standing::Sealed;
            return Ok(State::Sealed);
        }
        let lock = self.lock().map(Lock::to_text);
        if lock.is_some() && marked(6) != lock.as_deref() && self.can_write() {
            // The second copy's header opened the lock: this place gets it back.
            let mut batch = Batch::default();
            put_lock(self.lock(), &mut batch);
            let written = self.write(batch).await;
            self.note(written);
        }
        if self.generation.is_some() && self.generation == erasing {
            self.is_erasing = true;
            if self.can_write() && self.run_erase().await.is_err() {
                // Asked for and confirmed: it stays out of sight and is tried again at the next opening.
                self.is_erasing = true;
            }
            return Ok(State::Erased);
        }
        let state = if has_records {
            State::Live
        } else if erased.is_some() {
            State::Erased
        } else {
            self.adopt(ask.sentinel_stands).await
        };
        let erased =
            if state == State::Erased { erased.or_else(|| self.mirror.as_ref()?.generation(ERASED)) } else { erased };
        self.align_marks(&state, erased.as_ref());
        Ok(state)
    }

    /// Brings the mirror's marks in line with what was settled, and clears it where everything was erased.
    fn align_marks(&self, state: &State, erased: Option<&Generation>) {
        let Some(mirror) = self.mirror.as_ref().filter(|_| self.can_write() && self.is_holder) else { return };
        if *state == State::Erased {
            mirror.drop_records();
        }
        mirror.set_mark(ERASED, erased.map(Generation::as_str));
        mirror.set_mark(ERASING, None);
        if self.is_generation_written || *state == State::Erased {
            let is_stale =
                |text: String| Lock::read(&text).is_ok_and(|lock| Some(lock.generation()) != self.generation.as_ref());
            if *state == State::Erased || mirror.mark(LOCK).is_some_and(is_stale) {
                mirror.set_mark(LOCK, None);
            } else if let Some(lock) = self.lock() {
                mirror.set_mark(LOCK, Some(&lock.to_text()));
            }
            mirror.set_mark(CURRENT, self.generation.as_ref().map(Generation::as_str));
        }
    }

    fn has_lock_of_another_life(&self) -> bool {
        let life = self.lock().map(Lock::generation);
        life.is_some() && self.generation.is_some() && life != self.generation.as_ref()
    }

    fn seal(&self) -> Option<&Seal> {
        self.sealing.as_ref().map(|(seal, _)| seal)
    }

    fn lock(&self) -> Option<&Lock> {
        self.sealing.as_ref().map(|(_, lock)| lock)
    }

    /// Takes over what the mirror has, as the database has nothing at all.
    async fn adopt(&mut self, sentinel_stands: bool) -> State {
        let nothing = if sentinel_stands { State::Missing } else { State::Empty };
        let Some(mirror) = &self.mirror else { return nothing };
        let ids = mirror.ids();
        let entries = || ids.iter().filter_map(|id| Some((id, mirror.record(id)?)));
        let mut batch = Batch::default();
        let Some(generation) = live_generation(mirror) else {
            let Some(erased) = mirror.generation(ERASING).or_else(|| mirror.generation(ERASED)) else { return nothing };
            batch.put(Area::Meta, ERASED, mark(erased.as_str()));
            let written = self.write_if_allowed(batch).await;
            if self.note(written) {
                self.mirror.iter().for_each(|mirror| mirror_erased(mirror, &erased));
            }
            return State::Erased;
        };
        if self.lock().is_some_and(|lock| *lock.generation() != generation) {
            self.standing = Standing::Sealed;
            self.generation = Some(generation);
            return State::Sealed;
        }
        let (mut found, mut findings, mut sequence) = (false, Findings::default(), 0);
        for (id, text) in entries() {
            match Stored::parse(id, &text, self.seal()) {
                Err(EnvelopeError::Sealed) => {
                    self.standing = Standing::Sealed;
                    self.generation = Some(generation);
                    return State::Sealed;
                }
                Err(EnvelopeError::NewerFormat) => {
                    // Not one byte is moved: the newer program must find everything where it left it.
                    self.standing = Standing::ReadOnlyNewer;
                    self.generation = Some(generation);
                    return State::NewerData;
                }
                Ok(stored) if stored.generation == generation => {
                    found = true;
                    sequence = sequence.max(stored.sequence);
                    if stored.is_stand_in() {
                        findings.lost.insert(id.clone());
                    } else {
                        findings.restored += 1;
                        batch.put(Area::Records, id.as_str(), text);
                    }
                }
                // The rest is sorted out by the comparison, which sees the database's side as well.
                Ok(_) | Err(EnvelopeError::Damaged) => found |= text.contains(generation.as_str()),
            }
        }
        if !found {
            return nothing;
        }
        self.sequence = self.sequence.max(sequence);
        batch.put(Area::Meta, CURRENT, mark(generation.as_str()));
        batch.put(Area::Meta, SEQUENCE, mark(&self.sequence.to_string()));
        batch.put(Area::Meta, LOST, mark(&joined(&findings.lost)));
        put_lock(self.lock(), &mut batch);
        self.lost = findings.lost.clone();
        self.generation = Some(generation);
        let written = self.write_if_allowed(batch).await;
        self.is_generation_written = written.is_ok();
        if self.note(written) {
            if let Some(mirror) = &self.mirror {
                findings.lost.iter().for_each(|id| mirror.drop_record(id));
            }
        } else {
            findings.restored = 0;
        }
        self.findings.join(findings);
        State::Live
    }

    /// Says how safely the records rest right now.
    #[must_use]
    pub fn standing(&self) -> &Standing {
        &self.standing
    }

    /// Says whether an erase was asked for and can still be cancelled.
    #[must_use]
    pub fn is_erasing(&self) -> bool {
        self.is_erasing
    }

    /// Reads one record; a damaged or missing one is mended from the mirror first.
    ///
    /// # Errors
    /// [`KeepError::Database`] when the database cannot be read.
    pub async fn get(&mut self, id: &RecordId) -> Result<Option<Record>, KeepError> {
        let found = self.get_many(std::slice::from_ref(id)).await?;
        Ok(found.into_iter().next().flatten())
    }

    /// Reads several records in the order asked; see [`Keeper::get`].
    ///
    /// # Errors
    /// [`KeepError::Database`] when the database cannot be read.
    pub async fn get_many(&mut self, ids: &[RecordId]) -> Result<Vec<Option<Record>>, KeepError> {
        if self.is_erasing {
            return Ok(vec![None; ids.len()]);
        }
        let found = self.stored(ids).await?;
        let records: Vec<Option<Record>> =
            found.into_iter().map(|stored| stored.filter(is_record).map(|stored| stored.record)).collect();
        self.read.extend(records.iter().flatten().map(|record| record.id.clone()));
        Ok(records)
    }

    /// Reads every record, also what is only in memory; out of the mirror where there is no database. Reads the whole store:
    /// not for the first screen.
    ///
    /// # Errors
    /// [`KeepError::Database`] when the database cannot be read.
    pub async fn all(&mut self) -> Result<Vec<Record>, KeepError> {
        let mut ids: BTreeSet<RecordId> = match &self.database {
            Some(database) => {
                let keys = database.keys(Area::Records).await.map_err(KeepError::Database)?;
                keys.iter().filter_map(|key| RecordId::new(key)).collect()
            }
            None => self.mirror.iter().flat_map(Mirror::ids).collect(),
        };
        ids.extend(self.unsaved.keys().cloned());
        let ids: Vec<RecordId> = ids.into_iter().collect();
        Ok(self.get_many(&ids).await?.into_iter().flatten().collect())
    }

    /// Reads every record of a kind, for what can be computed anew; see [`Keeper::all`].
    ///
    /// # Errors
    /// [`KeepError::Database`] when the database cannot be read.
    pub async fn all_of(&mut self, kind: &Kind) -> Result<Vec<Record>, KeepError> {
        Ok(self.all().await?.into_iter().filter(|record| record.kind == *kind).collect())
    }

    /// Writes one change in one strict transaction, then its copies. On a full or failing disk the change is kept in
    /// memory instead and [`Keeper::standing`] says so.
    ///
    /// # Errors
    /// [`KeepError::Unread`] when the change would be written over a record that the program has not read or cannot read; else
    /// whenever the change was not taken at all. Nothing has changed then.
    pub async fn commit(&mut self, change: Change) -> Result<Undo, KeepError> {
        self.refuse_if_closed()?;
        if self.is_erasing {
            return Err(KeepError::Erasing);
        }
        if change.put.iter().any(|record| record.kind.is_reserved() || !record.body.is_ascii()) {
            return Err(KeepError::Malformed);
        }
        let ids: Vec<RecordId> = change.put.iter().map(|record| &record.id).chain(&change.remove).cloned().collect();
        let before = self.stored(&ids).await?;
        // Reading may have met a newer program's record.
        self.refuse_if_closed()?;
        let before: Vec<Option<Record>> =
            before.into_iter().map(|stored| stored.filter(is_record).map(|stored| stored.record)).collect();
        // What is removed is removed knowingly; what is put in the place of another record must come of it.
        if before.iter().take(change.put.len()).flatten().any(|there| !self.may_write_over(there)) {
            return Err(KeepError::Unread);
        }
        let generation = self.generation.get_or_insert_with(|| self.next_generation.clone()).clone();
        self.sequence += 1;
        let undo = Undo { sequence: self.sequence, before: ids.iter().cloned().zip(before).collect() };
        let earlier = self.unsaved.clone();
        for record in change.put {
            let id = record.id.clone();
            let stored = Stored { generation: generation.clone(), sequence: undo.sequence, record };
            self.unsaved.insert(id, stored);
        }
        for id in change.remove {
            let marker = Stored::removal(generation.clone(), id.clone(), undo.sequence);
            self.unsaved.insert(id, marker);
        }
        match self.retry().await {
            Ok(()) => {
                self.read.extend(ids);
                Ok(undo)
            }
            Err(refused) => {
                self.unsaved = earlier;
                Err(refused)
            }
        }
    }

    /// Whether the program knows what it would write over.
    fn may_write_over(&self, there: &Record) -> bool {
        match (self.readings)(there) {
            Reading::Expendable => true,
            Reading::Readable => self.read.contains(&there.id),
            Reading::Unreadable => false,
        }
    }

    /// Takes a change back, as a change of its own.
    ///
    /// # Errors
    /// [`KeepError::ChangedSince`] when one of its records was changed again; else as [`Keeper::commit`].
    pub async fn undo(&mut self, undo: Undo) -> Result<Undo, KeepError> {
        let ids: Vec<RecordId> = undo.before.iter().map(|(id, _)| id.clone()).collect();
        let present = self.stored(&ids).await?;
        if present.iter().any(|stored| stored.as_ref().map(|stored| stored.sequence) != Some(undo.sequence)) {
            return Err(KeepError::ChangedSince);
        }
        let mut change = Change::default();
        for (id, before) in undo.before {
            match before {
                Some(record) => change.put.push(record),
                None => change.remove.push(id),
            }
        }
        self.commit(change).await
    }

    /// Writes whatever is only in memory so far. Whether it worked, [`Keeper::standing`] says.
    ///
    /// # Errors
    /// [`KeepError::Lost`] or [`KeepError::ReadOnlyNewer`] when this tab may not write any more.
    pub async fn retry(&mut self) -> Result<(), KeepError> {
        self.refuse_if_closed()?;
        let Some(generation) = self.generation.clone().filter(|_| self.can_write() && !self.is_erasing) else {
            return Ok(());
        };
        if self.unsaved.is_empty() && self.standing == Standing::Saved {
            return Ok(());
        }
        let mut batch = Batch::default();
        for (id, stored) in &self.unsaved {
            batch.put(Area::Records, id.as_str(), stored.to_text(self.seal()));
        }
        batch.put(Area::Meta, SEQUENCE, mark(&self.sequence.to_string()));
        if !self.is_generation_written {
            batch.put(Area::Meta, CURRENT, mark(generation.as_str()));
        }
        let written = self.write(batch).await;
        if !self.note(written) {
            return self.refuse_if_closed();
        }
        self.is_generation_written = true;
        let saved = mem::take(&mut self.unsaved);
        let Some(mirror) = &self.mirror else { return Ok(()) };
        mirror.set_mark(CURRENT, Some(generation.as_str()));
        for stored in saved.into_values() {
            // A tab that was frozen between the two writes must not put an old copy over a newer one.
            let is_late =
                mirror.record(&stored.record.id).is_some_and(|text| match Head::parse(&stored.record.id, &text) {
                    Ok(copy) => copy.generation == generation && copy.sequence > stored.sequence,
                    Err(reason) => reason == EnvelopeError::NewerFormat,
                });
            if !is_late {
                mirror.keep(&stored, self.seal());
            }
        }
        Ok(())
    }

    /// Compares up to `budget` records of the two places and mends what differs. Call it after the first paint, again
    /// and again, until nothing remains.
    pub async fn compare_slice(&mut self, budget: usize) -> Progress {
        if self.comparison.is_none() {
            self.comparison = Some(self.ids_of_both().await);
        }
        let mut waiting = self.comparison.take().unwrap_or_default();
        let slice = waiting.split_off(waiting.len().saturating_sub(budget.max(1)));
        if !self.is_erasing && !slice.is_empty() && self.reconcile(&slice, true).await.is_err() {
            waiting.clear();
        }
        let remaining = waiting.len();
        self.comparison = (remaining > 0).then_some(waiting);
        Progress { remaining, findings: mem::take(&mut self.findings) }
    }

    async fn ids_of_both(&self) -> Vec<RecordId> {
        let Some(database) = self.database.as_ref().filter(|_| self.can_write()) else { return Vec::new() };
        let Ok(keys) = database.keys(Area::Records).await else { return Vec::new() };
        let mut ids: BTreeSet<RecordId> = keys.iter().filter_map(|key| RecordId::new(key)).collect();
        ids.extend(self.mirror.iter().flat_map(Mirror::ids));
        ids.into_iter().collect()
    }

    /// Tells whether the records are sealed and how they are opened, without opening or changing anything. A store whose
    /// erase was asked for counts as not locked: [`Keeper::open`] runs it to its end without a key.
    pub async fn locked(database: &D::Place, mirror: &M::Place) -> Locked {
        let words = [LOCK, CURRENT, ERASING, ERASED].map(str::to_owned);
        let (texts, is_newer) = match D::open(database).await {
            Ok(database) => (database.get_many(Area::Meta, &words).await.ok(), database.is_newer()),
            Err(_) => (None, false),
        };
        let mirror = M::open(mirror).ok();
        let copy = mirror.as_ref().and_then(|mirror| mirror.mark(LOCK));
        let copied_life = mirror.as_ref().and_then(live_generation);
        // Without the database the second copy is all there is to go by.
        let [own, current, erasing, erased] =
            texts.and_then(|texts| <[_; 4]>::try_from(texts).ok()).unwrap_or_default();
        let generation = |text: &Option<String>| text.as_deref().and_then(unmark).and_then(Generation::new);
        let life = generation(&current).or_else(|| copied_life.clone());
        if life.is_some() && (generation(&erasing) == life || generation(&erased) == life) {
            return Locked::No;
        }
        let own_life = generation(&current);
        let is_foreign =
            |mirror: &M| mirror.generation(CURRENT).is_some_and(|copied| own_life.is_some_and(|own| own != copied));
        if let Some(mirror) = mirror.as_ref().filter(|mirror| !is_newer && is_foreign(mirror)) {
            // The page was killed between the two places; what it had not sealed yet must not lie there until it is opened.
            mirror.drop_records();
        }
        let is_there = own.is_some() || (copy.is_some() && current.is_none());
        let read = |text: Option<&str>| Lock::read(text.ok_or(LockError::Damaged)?);
        let own = read(own.as_deref().and_then(unmark));
        let fits = |lock: &Lock| life.as_ref().is_none_or(|life| lock.generation() == life);
        let refused = own.as_ref().err().copied().unwrap_or(LockError::Damaged);
        match [own, read(copy.as_deref())].into_iter().flatten().find(fits) {
            Some(lock) => Locked::Yes(lock),
            None if is_there => Locked::Unusable(refused),
            None => Locked::No,
        }
    }

    /// Begins a new life of the store in one strict transaction: a page that is killed meanwhile has the old life or the
    /// new one, whole. Every text is sealed as `sealing` says, or in clear. What can be undone ends with the old life.
    ///
    /// # Errors
    /// As [`Keeper::commit`], and [`KeepError::Database`] when anything could not be read or written; nothing has changed
    /// then.
    pub async fn renew(&mut self, life: Generation, sealing: Sealing, content: Content) -> Result<(), KeepError> {
        self.retry().await?;
        if self.is_erasing {
            return Err(KeepError::Erasing);
        }
        if let Standing::NotSaved(reason) | Standing::MemoryOnly(reason) = &self.standing {
            return Err(KeepError::Database(reason.clone()));
        }
        let present = self.everything().await?;
        let aside = self.area(Area::Aside).await?;
        let seal = sealing.as_ref().map(|(seal, _)| seal);
        let moved = |stored: Stored| Stored { generation: life.clone(), ..stored };
        let mut batch = Batch::default();
        for (key, text) in aside {
            let text = open_aside(self.seal(), &key, text);
            batch.put(Area::Aside, &key, seal_aside(seal, &key, text));
        }
        let is_other = content != Content::Same;
        let (records, kept): (Vec<Stored>, Vec<Stored>) = match content {
            Content::Same => {
                let before = self.area(Area::Before).await?;
                let before = before.iter().map(|entry| self.read_before(entry)).collect::<Result<Vec<_>, _>>()?;
                (present.into_iter().map(moved).collect(), before.into_iter().map(moved).collect())
            }
            Content::Other { records, label } => {
                if records.iter().any(|record| record.kind.is_reserved() || !record.body.is_ascii()) {
                    return Err(KeepError::Malformed);
                }
                self.sequence += 1;
                let stored = |record| Stored { generation: life.clone(), sequence: self.sequence, record };
                let old = present.into_iter().filter(is_record).map(moved);
                let kept: Vec<Stored> = old.chain([stored(label)]).collect();
                batch.clear = vec![Area::Records, Area::Before];
                batch.delete(Area::Meta, LOST);
                // Nothing to go back to where nothing was.
                (records.into_iter().map(stored).collect(), if kept.len() > 1 { kept } else { Vec::new() })
            }
        };
        for (area, all) in [(Area::Records, &records), (Area::Before, &kept)] {
            for stored in all {
                batch.put(area, stored.record.id.as_str(), stored.to_text(seal));
            }
        }
        batch.put(Area::Meta, CURRENT, mark(life.as_str()));
        batch.put(Area::Meta, SEQUENCE, mark(&self.sequence.to_string()));
        put_lock(sealing.as_ref().map(|(_, lock)| lock), &mut batch);
        self.ask_database(batch).await?;
        self.sealing = sealing;
        self.is_generation_written = true;
        (self.comparison, self.crowded_below) = (None, 0);
        if is_other {
            self.read.clear();
            self.lost.clear();
            self.findings = Findings::default();
        }
        if let Some(mirror) = &self.mirror {
            mirror.drop_records();
            mirror.set_mark(LOCK, self.lock().map(Lock::to_text).as_deref());
            mirror.set_mark(CURRENT, Some(life.as_str()));
            for stored in &records {
                mirror.keep(stored, self.seal());
            }
        }
        self.generation = Some(life);
        Ok(())
    }

    /// Writes another header for the same key, as when a way to open the lock comes or goes: in the database first, in one
    /// strict transaction, then in the second copy. A page that is killed meanwhile has the old header or the new one.
    ///
    /// # Errors
    /// As [`Keeper::renew`]; [`KeepError::Malformed`] for the header of another life, or where there is no lock.
    pub async fn change_header(&mut self, lock: Lock) -> Result<(), KeepError> {
        self.refuse_if_closed()?;
        if self.is_erasing {
            return Err(KeepError::Erasing);
        }
        let Some((seal, _)) = self.sealing.clone().filter(|_| Some(lock.generation()) == self.generation.as_ref())
        else {
            return Err(KeepError::Malformed);
        };
        let mut batch = Batch::default();
        put_lock(Some(&lock), &mut batch);
        self.ask_database(batch).await?;
        if let Some(mirror) = &self.mirror {
            mirror.set_mark(LOCK, Some(&lock.to_text()));
        }
        self.sealing = Some((seal, lock));
        Ok(())
    }

    /// Reads every record of both places, removal markers included.
    ///
    /// # Errors
    /// [`KeepError::Database`] when a single one cannot be read.
    async fn everything(&mut self) -> Result<Vec<Stored>, KeepError> {
        // What only the second copy has counts, too.
        let copied = self.mirror.iter().flat_map(Mirror::ids);
        let kept = self.keys().await?;
        let kept = kept.iter().filter_map(|key| RecordId::new(key));
        let ids: Vec<RecordId> = kept.chain(copied).collect::<BTreeSet<_>>().into_iter().collect();
        let found = self.stored(&ids).await?;
        self.refuse_if_closed()?;
        // Reading may have set something aside, so only now is what is left all there is.
        let read = ids.iter().zip(&found).filter(|(_, found)| found.is_some());
        let read: BTreeSet<&str> = read.map(|(id, _)| id.as_str()).collect();
        if !self.keys().await?.iter().all(|key| read.contains(key.as_str())) {
            return Err(unreadable());
        }
        Ok(found.into_iter().flatten().collect())
    }

    async fn keys(&self) -> Result<Vec<String>, KeepError> {
        let Some(database) = &self.database else { return Err(KeepError::Database(DatabaseError::Blocked)) };
        database.keys(Area::Records).await.map_err(KeepError::Database)
    }

    async fn area(&self, area: Area) -> Result<Vec<(String, String)>, KeepError> {
        let Some(database) = &self.database else { return Err(KeepError::Database(DatabaseError::Blocked)) };
        database.get_all(area).await.map_err(KeepError::Database)
    }

    /// Reads what [`Content::Other`] took the place of, its label included; empty when there is nothing to go back to.
    ///
    /// # Errors
    /// [`KeepError::Database`] when a single one of them cannot be read; they are left as they are.
    pub async fn before(&mut self) -> Result<Vec<Record>, KeepError> {
        let texts = self.area(Area::Before).await?;
        texts.iter().map(|entry| Ok(self.read_before(entry)?.record)).collect()
    }

    /// Reads one of them, as the label; none when it is not there. Costs one read, however many there are.
    ///
    /// # Errors
    /// As [`Keeper::before`].
    pub async fn one_before(&self, id: &RecordId) -> Result<Option<Record>, KeepError> {
        let Some(database) = &self.database else { return Err(KeepError::Database(DatabaseError::Blocked)) };
        let key = id.as_str().to_owned();
        let found = database.get_many(Area::Before, std::slice::from_ref(&key)).await.map_err(KeepError::Database)?;
        let found = found.into_iter().flatten().next();
        found.map(|text| Ok(self.read_before(&(key, text))?.record)).transpose()
    }

    fn read_before(&self, (key, text): &(String, String)) -> Result<Stored, KeepError> {
        let read = || Stored::parse(&RecordId::new(key)?, text, self.seal()).ok();
        read().ok_or_else(unreadable)
    }

    /// Deletes some of what could be gone back to, as when a writer is erased.
    ///
    /// # Errors
    /// As [`Keeper::commit`]; it is all still there then.
    pub async fn forget_before_of(&mut self, ids: &[RecordId]) -> Result<(), KeepError> {
        self.refuse_if_closed()?;
        let mut batch = Batch::default();
        ids.iter().for_each(|id| batch.delete(Area::Before, id.as_str()));
        self.ask_database(batch).await
    }

    /// Deletes what could be gone back to.
    ///
    /// # Errors
    /// As [`Keeper::commit`]; it is all still there then.
    pub async fn forget_before(&mut self) -> Result<(), KeepError> {
        self.refuse_if_closed()?;
        self.ask_database(Batch { clear: vec![Area::Before], ..Batch::default() }).await
    }

    /// Forgets which records were lost, once the person has been told.
    ///
    /// # Errors
    /// [`KeepError::Database`] when that cannot be written.
    pub async fn forget_lost(&mut self) -> Result<(), KeepError> {
        self.refuse_if_closed()?;
        self.lost.clear();
        let mut batch = Batch::default();
        batch.delete(Area::Meta, LOST);
        self.ask_database(batch).await
    }

    /// Marks everything for erasing and hides it at once. Nothing is gone yet: see [`Keeper::cancel_erase`].
    ///
    /// # Errors
    /// As [`Keeper::commit`]; everything is still in sight then.
    pub async fn begin_erase(&mut self) -> Result<(), KeepError> {
        self.refuse_if_closed()?;
        if let Standing::MemoryOnly(reason) = &self.standing {
            return Err(KeepError::Database(reason.clone()));
        }
        if let Some(generation) = self.generation.clone().filter(|_| self.is_generation_written) {
            let mut batch = Batch::default();
            batch.put(Area::Meta, ERASING, mark(generation.as_str()));
            match self.ask_database(batch).await {
                // Without room for the mark the erase is still worth doing: it makes room.
                Ok(()) | Err(KeepError::Database(DatabaseError::Full)) => {}
                Err(refused) => return Err(refused),
            }
            if let Some(mirror) = &self.mirror {
                mirror.set_mark(ERASING, Some(generation.as_str()));
            }
        }
        self.is_erasing = true;
        Ok(())
    }

    /// Takes the mark back; everything is in sight again.
    ///
    /// # Errors
    /// As [`Keeper::commit`]; the erase still stands then.
    pub async fn cancel_erase(&mut self) -> Result<(), KeepError> {
        self.refuse_if_closed()?;
        let mut batch = Batch::default();
        batch.delete(Area::Meta, ERASING);
        self.ask_database(batch).await?;
        if let Some(mirror) = &self.mirror {
            mirror.set_mark(ERASING, None);
        }
        self.is_erasing = false;
        Ok(())
    }

    /// Erases every record in both places and leaves only the fact that this generation was erased. The next change
    /// begins another one, out of the randomness brought here.
    ///
    /// # Errors
    /// As [`Keeper::commit`]; it is then tried again at the next opening.
    pub async fn finish_erase(&mut self, new_generation: [u8; 16]) -> Result<(), KeepError> {
        self.refuse_if_closed()?;
        self.run_erase().await?;
        self.next_generation = Generation::random(new_generation);
        Ok(())
    }

    async fn run_erase(&mut self) -> Result<(), KeepError> {
        if let Some(generation) = self.generation.clone() {
            let mut batch = Batch { clear: vec![Area::Records, Area::Aside, Area::Before], ..Batch::default() };
            [CURRENT, ERASING, LOST, LOCK].iter().for_each(|word| batch.delete(Area::Meta, word));
            let mut last = batch.clone();
            last.put(Area::Meta, ERASED, mark(generation.as_str()));
            let mut erased = self.ask_database(last.clone()).await;
            if erased == Err(KeepError::Database(DatabaseError::Full)) {
                // On a full disk the room has to be made first. The mark stays until the end.
                batch.delete.retain(|(_, key)| key == LOST);
                self.ask_database(batch).await?;
                erased = self.ask_database(last).await;
            }
            erased?;
            if let Some(mirror) = &self.mirror {
                mirror_erased(mirror, &generation);
            }
        }
        self.generation = None;
        self.sealing = None;
        self.is_generation_written = false;
        self.unsaved.clear();
        self.comparison = None;
        self.findings = Findings::default();
        self.is_erasing = false;
        self.standing = Standing::Saved;
        Ok(())
    }

    /// Deletes the whole store, as when leaving the sample: its database and its keys.
    ///
    /// # Errors
    /// [`KeepError::Database`] when the browser does not delete it.
    pub async fn drop_everything(mut self) -> Result<(), KeepError> {
        if let Some(database) = self.database.take() {
            // Emptied first: a browser may take its time to delete a database, but not to empty it.
            let emptied = Batch { clear: Area::ALL.to_vec(), ..Batch::default() };
            database.commit(self.holder, &emptied).await.map_err(KeepError::Database)?;
        }
        drop(self.mirror.take());
        Self::delete(&self.database_place, &self.mirror_place).await
    }

    /// Deletes a store that is not open.
    ///
    /// # Errors
    /// [`KeepError::Database`] when the browser does not delete it.
    pub async fn delete(database: &D::Place, mirror: &M::Place) -> Result<(), KeepError> {
        if let Ok(mirror) = M::open(mirror) {
            mirror.keys().iter().for_each(|key| mirror.remove(key));
        }
        D::delete(database).await.map_err(KeepError::Database)
    }

    /// Reads from memory first, then from the places.
    async fn stored(&mut self, ids: &[RecordId]) -> Result<Vec<Option<Stored>>, KeepError> {
        let outside: Vec<RecordId> = ids.iter().filter(|id| !self.unsaved.contains_key(id)).cloned().collect();
        let mut found = self.reconcile(&outside, false).await?.into_iter();
        let from_memory = |id| self.unsaved.get(id).cloned();
        Ok(ids.iter().map(|id| from_memory(id).or_else(|| found.next().flatten())).collect())
    }

    /// Reads records and mends what is wrong with them. With `both`, the mirror is read for every one of them and
    /// mended too, else only where the database's own copy is no good.
    async fn reconcile(&mut self, ids: &[RecordId], both: bool) -> Result<Vec<Option<Stored>>, KeepError> {
        let Some(generation) = self.generation.clone().filter(|_| !ids.is_empty()) else {
            return Ok(vec![None; ids.len()]);
        };
        let keys: Vec<String> = ids.iter().map(|id| id.as_str().to_owned()).collect();
        let texts = match &self.database {
            Some(database) => database.get_many(Area::Records, &keys).await,
            None => Ok(vec![None; ids.len()]),
        };
        if texts == Err(DatabaseError::NewerVersion) {
            // A newer program took the database over while this page was open.
            self.standing = Standing::ReadOnlyNewer;
            return Err(KeepError::ReadOnlyNewer);
        }
        let texts = texts.map_err(KeepError::Database)?;
        let (mut batch, mut steps, mut findings) = (Batch::default(), Vec::new(), Findings::default());
        let mut found = Vec::with_capacity(ids.len());
        let (mut is_newer_format, mut is_sealed) = (false, false);
        let seal = self.seal();
        for (id, text) in ids.iter().zip(texts) {
            let kept = text.as_deref().map(|text| Stored::parse(id, text, seal));
            let own = match kept {
                Some(Ok(stored)) if stored.generation == generation => Some(stored),
                Some(Err(reason @ (EnvelopeError::NewerFormat | EnvelopeError::Sealed))) => {
                    is_newer_format |= reason == EnvelopeError::NewerFormat;
                    is_sealed |= reason == EnvelopeError::Sealed;
                    found.push(None);
                    continue;
                }
                _ => None,
            };
            if own.is_some() && !both {
                found.push(own);
                continue;
            }
            let copied = self.mirror.as_ref().and_then(|mirror| mirror.record(id));
            let copy = copied.as_deref().map(|copied| Stored::parse(id, copied, seal));
            let own = match (own, copy) {
                (own, Some(Err(EnvelopeError::NewerFormat))) => {
                    is_newer_format = true;
                    own
                }
                (Some(own), copy) => {
                    // A stand-in of the same change is as good as a copy: there was no room for more.
                    let agrees = |copy: &Stored| *copy == own || *copy == own.stand_in();
                    if self.mirror.is_some() && !matches!(&copy, Some(Ok(copy)) if agrees(copy)) {
                        findings.copied += 1;
                        steps.push(Step::Keep(own.clone()));
                    }
                    Some(own)
                }
                (None, Some(Ok(copy))) if copy.generation == generation && !copy.is_stand_in() => {
                    findings.restored += 1;
                    batch.put(Area::Records, id.as_str(), copy.to_text(seal));
                    Some(copy)
                }
                (None, copy) => {
                    let key = |place: &str| format!("{}.{}.{place}", id.as_str(), self.sequence);
                    // A copy of another life may be sealed with another key; it is whole all the same.
                    let head = copied.as_deref().and_then(|copied| Head::parse(id, copied).ok());
                    let is_foreign = head.is_some_and(|head| head.generation != generation);
                    let is_damaged = !is_foreign && matches!(copy, Some(Err(EnvelopeError::Damaged)));
                    let damaged_copy = copied.filter(|_| is_damaged);
                    if text.is_some() || damaged_copy.is_some() {
                        findings.set_aside.insert(id.clone());
                    } else if matches!(&copy, Some(Ok(copy)) if copy.generation == generation) {
                        findings.lost.insert(id.clone());
                    } else if copy.is_some() {
                        findings.dropped += 1;
                    }
                    if let Some(text) = text {
                        let key = key("database");
                        batch.put(Area::Aside, &key, seal_aside(seal, &key, text));
                        batch.delete(Area::Records, id.as_str());
                    }
                    if let Some(damaged) = damaged_copy {
                        let key = key("mirror");
                        batch.put(Area::Aside, &key, seal_aside(seal, &key, damaged));
                    }
                    if copy.is_some() {
                        steps.push(Step::Drop(id.clone()));
                    }
                    None
                }
            };
            found.push(own);
        }
        if is_sealed {
            self.standing = Standing::Sealed;
        } else if is_newer_format || found.iter().flatten().any(|stored| is_newer(&stored.record, self.known)) {
            self.standing = Standing::ReadOnlyNewer;
        }
        self.mend(batch, steps, findings).await;
        Ok(found)
    }

    /// Writes what reading found to be wrong, in the database and only then in the mirror.
    async fn mend(&mut self, mut batch: Batch, steps: Vec<Step>, findings: Findings) {
        if (batch.is_empty() && steps.is_empty()) || !self.can_write() {
            return;
        }
        if !findings.lost.is_empty() {
            self.lost.extend(findings.lost.iter().cloned());
            batch.put(Area::Meta, LOST, mark(&joined(&self.lost)));
        }
        // Even where only the mirror changes, the transaction makes sure that this tab still has the hold.
        match self.write(batch).await {
            Ok(()) => {
                self.findings.join(findings);
                let Some(mirror) = &self.mirror else { return };
                for step in steps {
                    match step {
                        Step::Drop(id) => mirror.drop_record(&id),
                        Step::Keep(stored) if stored.is_letters() && stored.sequence <= self.crowded_below => {
                            mirror.keep_stand_in(&stored, self.seal());
                        }
                        Step::Keep(stored) => {
                            if !mirror.keep(&stored, self.seal()) && stored.is_letters() {
                                self.crowded_below = stored.sequence;
                            }
                        }
                    }
                }
            }
            Err(DatabaseError::LostHold) => self.standing = Standing::Lost,
            // Mending waits for the next opening; nothing a person did is unsaved because of it.
            Err(_) => {}
        }
    }

    fn can_write(&self) -> bool {
        self.database.is_some() && matches!(self.standing, Standing::Saved | Standing::NotSaved(_))
    }

    fn refuse_if_closed(&self) -> Result<(), KeepError> {
        match self.standing {
            Standing::Lost => Err(KeepError::Lost),
            Standing::ReadOnlyNewer => Err(KeepError::ReadOnlyNewer),
            Standing::Sealed => Err(KeepError::Sealed),
            _ => Ok(()),
        }
    }

    /// Takes note of how a write went; says whether it went well.
    fn note(&mut self, written: Result<(), DatabaseError>) -> bool {
        self.standing = match written {
            Ok(()) => Standing::Saved,
            Err(DatabaseError::LostHold) => Standing::Lost,
            Err(DatabaseError::NewerVersion) => Standing::ReadOnlyNewer,
            // Opened without the right to write: the standing already says why.
            Err(_) if !self.can_write() => return false,
            Err(reason) => Standing::NotSaved(reason),
        };
        self.standing == Standing::Saved
    }

    /// Writes something other than records, which is not kept in memory when it fails.
    async fn ask_database(&mut self, batch: Batch) -> Result<(), KeepError> {
        match self.write(batch).await {
            Ok(()) => Ok(()),
            Err(reason @ (DatabaseError::LostHold | DatabaseError::NewerVersion)) => {
                self.note(Err(reason));
                self.refuse_if_closed()
            }
            Err(reason) => Err(KeepError::Database(reason)),
        }
    }

    async fn write_if_allowed(&mut self, batch: Batch) -> Result<(), DatabaseError> {
        if self.can_write() { self.write(batch).await } else { Err(DatabaseError::Blocked) }
    }

    /// Writes a batch under the hold. A hold that could not be taken at opening, for want of room, is taken in the
    /// same transaction, provided no other tab took it in between.
    async fn write(&mut self, mut batch: Batch) -> Result<(), DatabaseError> {
        let Some(database) = &self.database else {
            return Err(match &self.standing {
                Standing::MemoryOnly(reason) => reason.clone(),
                _ => DatabaseError::Blocked,
            });
        };
        if !self.is_holder {
            batch.put(Area::Meta, HOLDER, (self.holder + 1).to_string());
        }
        database.commit(self.holder, &batch).await?;
        if !self.is_holder {
            (self.holder, self.is_holder) = (self.holder + 1, true);
        }
        Ok(())
    }
}

/// Begins a text that was set aside and then sealed.
const ASIDE: &str = "ba1|";

fn seal_aside(seal: Option<&Seal>, key: &str, text: String) -> String {
    let around = format!("{ASIDE}{key}");
    match seal {
        // Any text, so that what is sealed is ASCII.
        Some(seal) => format!("{ASIDE}{}", seal.seal(&around, &Base64::encode_string(text.as_bytes()))),
        None => text,
    }
}

/// Gives a text that was set aside as it was found; one that does not open stays sealed, as nothing is ever deleted.
fn open_aside(seal: Option<&Seal>, key: &str, text: String) -> String {
    let opened = || {
        let bytes = seal?.open(&format!("{ASIDE}{key}"), text.strip_prefix(ASIDE)?)?;
        String::from_utf8(Base64::decode_vec(&bytes).ok()?).ok()
    };
    opened().unwrap_or(text)
}

fn put_lock(lock: Option<&Lock>, batch: &mut Batch) {
    match lock {
        Some(lock) => batch.put(Area::Meta, LOCK, mark(&lock.to_text())),
        None => batch.delete(Area::Meta, LOCK),
    }
}

fn unreadable() -> KeepError {
    KeepError::Database(DatabaseError::Broken("unreadable record".to_owned()))
}

fn is_record(stored: &Stored) -> bool {
    !stored.record.kind.is_reserved()
}

fn is_newer(record: &Record, known: KnownSchema) -> bool {
    !record.kind.is_reserved() && known(&record.kind).is_some_and(|known| record.schema > known)
}

fn joined(ids: &BTreeSet<RecordId>) -> String {
    ids.iter().map(RecordId::as_str).collect::<Vec<_>>().join(" ")
}

/// Finds the generation and number of the latest intact entry that is not of the erased generation.
fn newest<'a>(
    texts: impl Iterator<Item = (&'a str, &'a str)>,
    erased: Option<&Generation>,
) -> Option<(Generation, u64)> {
    let heads = texts.filter_map(|(key, text)| Head::parse(&RecordId::new(key)?, text).ok());
    let found = heads.map(|head| (head.generation, head.sequence));
    found.filter(|(generation, _)| Some(generation) != erased).max_by_key(|(_, sequence)| *sequence)
}

/// Says which generation the mirror would have in force, were it alone: none that was erased or is about to be.
fn live_generation<M: Mirror>(mirror: &M) -> Option<Generation> {
    let (erased, erasing) = (mirror.generation(ERASED), mirror.generation(ERASING));
    let current = mirror.generation(CURRENT).or_else(|| {
        let texts: Vec<_> = mirror.ids().into_iter().filter_map(|id| Some((mirror.record(&id)?, id))).collect();
        newest(texts.iter().map(|(text, id)| (id.as_str(), text.as_str())), erased.as_ref())
            .map(|(generation, _)| generation)
    })?;
    (Some(&current) != erased.as_ref() && Some(&current) != erasing.as_ref()).then_some(current)
}

/// Leaves in the mirror only the fact that a generation was erased.
fn mirror_erased<M: Mirror>(mirror: &M, generation: &Generation) {
    mirror.set_mark(ERASED, Some(generation.as_str()));
    mirror.set_mark(CURRENT, None);
    mirror.set_mark(LOCK, None);
    mirror.drop_records();
    mirror.set_mark(ERASING, None);
}
