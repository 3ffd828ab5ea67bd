//! A private note on a writer, version 1.
//! It must not be joined to the writer's record: it is read on the writer's page alone.

use serde::{Deserialize, Serialize};

use super::{RecordType, kind};
use crate::domain::note::Note;

/// The note.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct NoteV1 {
    text: String,
    #[serde(default)]
    overruled: u32,
}

impl RecordType for NoteV1 {
    const KIND: &'static str = kind::NOTE;
}

impl NoteV1 {
    /// Stores a note.
    pub fn of(note: &Note) -> Self {
        Self { text: note.text.clone(), overruled: note.overruled }
    }

    /// Reads it.
    pub fn note(&self) -> Note {
        Note { text: self.text.clone(), overruled: self.overruled }
    }
}
