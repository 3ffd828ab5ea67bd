//! "I posted a reply": a letter went out and the clocks that it answers stop (R23, A2, A39).
//! It must hold no word of the letter.

use super::app::{App, Bar, Trouble};
use crate::domain::agreement::{Waiver, WaiverReason};
use crate::domain::day::Day;
use crate::domain::id::{EntryId, WriterId};
use crate::domain::letter::{Entry, Posted, What};
use crate::domain::name::AgreedWork;

/// A reply to log.
#[derive(Clone, Debug)]
pub struct ReplyPosted {
    /// To whom.
    pub writer: WriterId,
    /// The letter.
    pub letter: Posted,
    /// What to do next.
    pub next_work: Option<AgreedWork>,
    /// A day by which the guide said they would write again (R34).
    pub promised: Option<Day>,
    /// Why a first letter goes before the agreement is mailed, where that was asked (R61).
    pub waived: Option<WaiverReason>,
}

impl App {
    /// Logs a posted letter; questions sent move their steps forward.
    pub async fn post_reply(self, reply: ReplyPosted, draft: &str) -> Result<(), Trouble> {
        let (id, today) = (EntryId(self.new_opaque()), self.today_now());
        let page = self.new_opaque().to_string();
        self.change_writer(
            reply.writer,
            Some(draft),
            |dossier| {
                for touch in &reply.letter.touches {
                    dossier.writer.ladder.questions_went(touch.step, reply.letter.posted);
                }
                dossier.writer.next_work = reply.next_work;
                dossier.writer.promised = reply.promised;
                if let Some(reason) = reply.waived {
                    dossier.writer.agreement.waived = Some(Waiver { on: today, reason });
                }
                dossier.add(Entry::new(id, What::Posted(reply.letter)), || page);
            },
            |dossier| Bar::ReplyLogged { line: Box::new(dossier.line()) },
        )
        .await
    }
}
