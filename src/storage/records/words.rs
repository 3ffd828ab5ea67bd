//! When the words of the lock were typed last, version 1.
//! It must not go into a backup: it is about this phone. It holds no word.

use serde::{Deserialize, Serialize};

use super::text::day;
use super::{RecordType, UnreadableBody, kind};
use crate::domain::day::{Day, to_iso};

/// The day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WordsV1 {
    typed: String,
}

impl RecordType for WordsV1 {
    const KIND: &'static str = kind::WORDS;
}

impl WordsV1 {
    /// Stores the day.
    pub fn of(typed: Day) -> Self {
        Self { typed: to_iso(typed) }
    }

    /// Reads it.
    pub fn typed(&self) -> Result<Day, UnreadableBody> {
        day(&self.typed)
    }
}
