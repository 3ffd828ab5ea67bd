//! "A letter arrived": a letter is logged and its clock starts (R20, R22).
//! It must hold no word of the letter.

use super::app::{App, Bar, Trouble};
use crate::domain::id::{EntryId, WriterId};
use crate::domain::letter::{Entry, Received, What};

/// A letter to log.
#[derive(Clone, Debug)]
pub struct LetterArrived {
    /// From whom.
    pub writer: WriterId,
    /// The letter.
    pub letter: Received,
}

impl App {
    /// Logs a letter; the steps it touches move forward.
    pub async fn log_letter(self, arrived: LetterArrived, draft: &str) -> Result<(), Trouble> {
        let id = EntryId(self.new_opaque());
        let page = self.new_opaque().to_string();
        self.change_writer(
            arrived.writer,
            Some(draft),
            |dossier| {
                // A42: what came back brings no answers.
                for touch in arrived.letter.touches.iter().filter(|_| arrived.letter.starts_clock()) {
                    dossier.writer.ladder.answers_came(touch.step, arrived.letter.in_hand);
                }
                dossier.add(Entry::new(id, What::Received(arrived.letter)), || page);
            },
            |dossier| Bar::LetterLogged { line: Box::new(dossier.line()), letter: id },
        )
        .await
    }
}
