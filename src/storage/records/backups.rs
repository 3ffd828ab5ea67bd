//! What is known of this phone's backups, and the label of what a restore took the place of, version 1.
//! It must not go into a backup itself: it is about this phone.

use serde::{Deserialize, Serialize};

use super::text::{day, iso, maybe_day};
use super::{RecordType, UnreadableBody, kind};
use crate::domain::backup::{Backups, Made};
use crate::domain::day::{Day, to_iso};

/// What is known of the backups.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BackupsV1 {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    verified: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    changes: u32,
    /// Day, checksum and covered changes of the last one, while it is not verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last: Option<(String, String, u32)>,
}

impl RecordType for BackupsV1 {
    const KIND: &'static str = kind::BACKUPS;
}

impl BackupsV1 {
    /// Stores it.
    pub fn of(backups: &Backups) -> Self {
        Self {
            verified: iso(backups.verified),
            since: iso(backups.since),
            changes: backups.changes,
            last: backups.last.as_ref().map(|made| (to_iso(made.on), made.checksum.clone(), made.covers)),
        }
    }

    /// Reads it.
    pub fn backups(&self) -> Result<Backups, UnreadableBody> {
        let made = |(on, checksum, covers): &(String, String, u32)| {
            Ok(Made { on: day(on)?, checksum: checksum.clone(), covers: *covers })
        };
        Ok(Backups {
            verified: maybe_day(self.verified.as_ref())?,
            since: maybe_day(self.since.as_ref())?,
            changes: self.changes,
            last: self.last.as_ref().map(made).transpose()?,
        })
    }
}

/// Says since when the records beside it are kept to go back to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BeforeV1 {
    restored: String,
}

impl RecordType for BeforeV1 {
    const KIND: &'static str = kind::BEFORE;
}

impl BeforeV1 {
    /// Stores the day of the restore.
    pub fn of(restored: Day) -> Self {
        Self { restored: to_iso(restored) }
    }

    /// Reads it.
    pub fn restored(&self) -> Result<Day, UnreadableBody> {
        day(&self.restored)
    }
}
