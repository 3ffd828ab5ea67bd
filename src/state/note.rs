//! The private note on a writer, and what the identity guard says of it (R71, R72).
//! It must open only behind a lock.

use super::app::{App, Bar, Trouble};
use super::books::record;
use crate::device::workshop;
use crate::domain::committee::Committee;
use crate::domain::guard::Kind;
use crate::domain::id::WriterId;
use crate::domain::note::Note;
use crate::storage::envelope::RecordId;
use crate::storage::keeper::Change;
use crate::storage::records::{NoteV1, RecordType};
use leptos::prelude::*;

/// The id of a writer's note.
pub(super) fn note_id(writer: WriterId) -> String {
    format!("note-{writer}")
}

impl App {
    /// The note on a writer; empty when there is none, none at all when it cannot be read.
    pub async fn note_on(self, writer: WriterId) -> Option<Note> {
        let books = self.books.get_value();
        let found = books.lock().await.as_mut()?.get(&RecordId::new(&note_id(writer))?).await.ok()?;
        match found {
            Some(found) => NoteV1::from_body(&found.body).ok().map(|stored| stored.note()),
            None => Some(Note::default()),
        }
    }

    /// Keeps a note, or removes an empty one.
    pub async fn keep_note(self, writer: WriterId, note: &Note, draft: &str) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let id = note_id(writer);
        let mut change = Change::default();
        if note.text.is_empty() {
            change.remove.extend(RecordId::new(&id));
        } else {
            change.put.push(record(&id, &NoteV1::of(note)));
        }
        let undo = self.commit(change).await?;
        // Apart from the change: taking that back must show the note of before, not what was typed.
        self.keep_draft(draft.to_owned(), None);
        self.say(Bar::NoteKept, Some(undo));
        Ok(())
    }

    /// What in a text would tell who somebody is: what it looks like, and the words themselves.
    pub async fn findings(self, text: String) -> Vec<(Kind, String)> {
        if text.is_empty() {
            return Vec::new();
        }
        let own = self.committee.with_untracked(Committee::public_texts);
        let found = workshop::findings(&text, &own).await;
        found.into_iter().filter_map(|(kind, words)| Some((*Kind::ALL.get(kind)?, words))).collect()
    }
}
