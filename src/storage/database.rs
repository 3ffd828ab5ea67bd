//! The port to the place that holds the truth: four areas of text by key, written in strict transactions.
//! It must not know what a record means; the real one is in `indexed_db.rs`, its twin in `memory.rs`.

use super::error::DatabaseError;

/// The key in [`Area::Meta`] with the number of the tab that may write, in plain decimal.
pub const HOLDER: &str = "holder";
/// What a value that is not text at all reads as: something a newer program left.
pub const FOREIGN: &str = "bl2|";

/// Names the two places of one store. The sample is a store of its own, so it cannot touch real records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    joined: String,
}

impl Names {
    /// Joins the base path the app is served from (`/` or `/sub/`) and the store's word (`main`, `sample`).
    #[must_use]
    pub fn new(base: &str, store: &str) -> Self {
        Self { joined: format!("between-letters{base}{store}") }
    }

    /// Gives the database's name.
    #[must_use]
    pub fn database(&self) -> &str {
        &self.joined
    }

    /// Gives what every key of the mirror begins with.
    #[must_use]
    pub fn prefix(&self) -> String {
        format!("{}/", self.joined)
    }
}

/// A part of the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// The records, by id.
    Records,
    /// The marks: holder, generations, sequence.
    Meta,
    /// Texts that failed their checksum in both places, kept byte for byte.
    Aside,
    /// The records of the life before, after a restore.
    Before,
}

impl Area {
    /// Every area there is.
    pub const ALL: [Self; 4] = [Self::Records, Self::Meta, Self::Aside, Self::Before];

    /// Gives the name it has in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Records => "records",
            Self::Meta => "meta",
            Self::Aside => "aside",
            Self::Before => "before",
        }
    }
}

/// What one strict transaction changes: all of it or nothing. Clears come first, then deletes, then puts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// Areas to empty.
    pub clear: Vec<Area>,
    /// Keys to delete.
    pub delete: Vec<(Area, String)>,
    /// Keys and the texts they get.
    pub put: Vec<(Area, String, String)>,
}

impl Batch {
    /// Adds a text to be written.
    pub fn put(&mut self, area: Area, key: &str, text: String) {
        self.put.push((area, key.to_owned(), text));
    }

    /// Adds a key to be deleted.
    pub fn delete(&mut self, area: Area, key: &str) {
        self.delete.push((area, key.to_owned()));
    }

    /// Says whether nothing would change.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.clear.is_empty() && self.delete.is_empty() && self.put.is_empty()
    }
}

/// The place that holds the truth. Every future stays on the one thread a page has.
#[allow(async_fn_in_trait, reason = "a page has one thread, so the futures need not be Send")]
pub trait Database: Sized {
    /// What says which database is meant.
    type Place: Clone;

    /// Opens it, making it when it is not there. A browser that does not answer counts as blocked.
    async fn open(place: &Self::Place) -> Result<Self, DatabaseError>;

    /// Says whether a newer program made it; then it can be read and nothing else.
    fn is_newer(&self) -> bool;

    /// Reads some keys of an area, in the order asked.
    async fn get_many(&self, area: Area, keys: &[String]) -> Result<Vec<Option<String>>, DatabaseError>;

    /// Lists the keys of an area, sorted.
    async fn keys(&self, area: Area) -> Result<Vec<String>, DatabaseError>;

    /// Reads all of an area, sorted by key.
    async fn get_all(&self, area: Area) -> Result<Vec<(String, String)>, DatabaseError>;

    /// Takes the hold from whichever tab had it and gives the new number, in one strict transaction.
    async fn take_hold(&self) -> Result<u64, DatabaseError>;

    /// Writes a batch in one strict transaction, which first makes sure that `holder` still has the hold (a database
    /// without one has number 0). Comes back only when the browser says the transaction is complete.
    async fn commit(&self, holder: u64, batch: &Batch) -> Result<(), DatabaseError>;

    /// Deletes the whole database. Close it first.
    async fn delete(place: &Self::Place) -> Result<(), DatabaseError>;
}
