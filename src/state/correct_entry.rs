//! Correcting or deleting an entry: an old date stays visible, a deleted letter leaves its place (R31, A35).
//! It must not let either vanish without a trace.

use super::app::{App, Bar, Trouble};
use crate::domain::id::{EntryId, WriterId};
use crate::domain::letter::What;

/// What to do with an entry.
#[derive(Clone, Debug)]
pub enum EntryChange {
    /// Replace what it says.
    Correct(What),
    /// Take it out.
    Delete,
}

impl App {
    /// Changes an entry of a writer's thread.
    pub async fn change_entry(
        self,
        writer: WriterId,
        entry: EntryId,
        change: EntryChange,
        draft: &str,
    ) -> Result<(), Trouble> {
        let today = self.today_now();
        let bar = match change {
            EntryChange::Correct(_) => Bar::EntryCorrected,
            EntryChange::Delete => Bar::EntryDeleted,
        };
        self.change_writer(
            writer,
            Some(draft),
            |dossier| {
                if let Some(entry) = dossier.entry_mut(entry) {
                    match change {
                        EntryChange::Correct(what) => entry.correct(what, today),
                        EntryChange::Delete => entry.delete(),
                    }
                }
            },
            move |_| bar,
        )
        .await
    }
}
