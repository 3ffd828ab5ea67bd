//! Reading a file of library entries that was picked in a field (R162).
//! It must change nothing: what is in the file is shown first.

use super::app::App;
use crate::device::files::{self, Unread};
use crate::domain::fellowship::Fellowship;
use crate::storage::library::{LENGTH_LIMIT, LibraryError, read_own};

/// Why no entries were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntriesTrouble {
    /// No file was picked.
    NoFile,
    /// The browser did not give the file.
    Unread,
    /// What is inside cannot be used.
    Inside(LibraryError),
}

impl App {
    /// Reads the entries of the file that was picked in a field. Nothing is changed.
    ///
    /// # Errors
    /// [`EntriesTrouble`].
    pub async fn pick_entries(self, input: web_sys::HtmlInputElement) -> Result<Vec<Fellowship>, EntriesTrouble> {
        let bytes = files::read_picked(&input, LENGTH_LIMIT).await.map_err(|unread| match unread {
            Unread::None => EntriesTrouble::NoFile,
            Unread::TooLarge => EntriesTrouble::Inside(LibraryError::TooLarge),
            Unread::Refused => EntriesTrouble::Unread,
        })?;
        read_own(&bytes).map_err(EntriesTrouble::Inside)
    }
}
