//! What left this phone, version 1.
//! It must hold no text of what was sent, and no name (R77).

use serde::{Deserialize, Serialize};

use super::text::{Stored, day};
use super::{RecordType, UnreadableBody, kind};
use crate::domain::day::to_iso;
use crate::domain::outbound::Sending;

/// The lines, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OutboundV1 {
    /// Day, thing, role, and whether it was handed over.
    sent: Vec<(String, String, String, bool)>,
}

impl RecordType for OutboundV1 {
    const KIND: &'static str = kind::OUTBOUND;
}

impl OutboundV1 {
    /// Stores the lines.
    pub fn of(sent: &[Sending]) -> Self {
        let line = |sending: &Sending| {
            let (thing, role) = (sending.thing.word().to_owned(), sending.role.word().to_owned());
            (to_iso(sending.on), thing, role, sending.is_done)
        };
        Self { sent: sent.iter().map(line).collect() }
    }

    /// Reads the lines.
    pub fn sendings(&self) -> Result<Vec<Sending>, UnreadableBody> {
        let sending = |(on, thing, role, is_done): &(String, String, String, bool)| {
            Ok(Sending { on: day(on)?, thing: Stored::read(thing)?, role: Stored::read(role)?, is_done: *is_done })
        };
        self.sent.iter().map(sending).collect()
    }
}
