//! The guide's profile and choices, version 1.
//! It must hold no last name, address or telephone number (R5).

use serde::{Deserialize, Serialize};

use super::text::{Stored, day, iso, maybe_day};
use super::{RecordType, UnreadableBody, kind};
use crate::domain::away::Away;
use crate::domain::day::to_iso;
use crate::domain::guide::{Guide, Side};
use crate::domain::lock_times::LockTimes;
use crate::domain::name::PenName;
use crate::domain::retention::Tally;
use crate::domain::rooms::{Room, Rooms};

/// What the guide set up.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The guide; none where the app is not used for letters.
    pub guide: Option<Guide>,
    /// What the app is used for.
    pub rooms: Rooms,
    /// How many pages the digest has.
    pub roster_pages: usize,
    /// Whether the hint to install was shown.
    pub install_hint_shown: bool,
    /// When the lock closes by itself.
    pub lock_times: LockTimes,
    /// What stays of writers whose records were given up (R81).
    pub tally: Tally,
}

/// The settings as stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SettingsV1 {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pen_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    side: Option<String>,
    /// What the app is used for; none for letters alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rooms: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    clean_since: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    away: Vec<(String, String)>,
    /// How many pages the digest has.
    pub roster_pages: usize,
    #[serde(default)]
    install_hint_shown: bool,
    /// Minutes untouched and out of sight, where they are not the usual ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lock_times: Option<(u8, u8)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tally: Option<TallyV1>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
struct TallyV1 {
    writers: u32,
    received: u32,
    posted: u32,
    answered: u32,
    on_time: u32,
}

/// What is used where nothing else was chosen.
fn letters_alone() -> Rooms {
    Rooms::of(&[Room::Letters])
}

impl RecordType for SettingsV1 {
    const KIND: &'static str = kind::SETTINGS;
}

impl SettingsV1 {
    /// Stores the settings.
    pub fn of(settings: &Settings) -> Self {
        let guide = settings.guide.as_ref();
        let away = |guide: &Guide| guide.away.iter().map(|away| (to_iso(away.from), to_iso(away.to))).collect();
        Self {
            pen_name: guide.map(|guide| guide.pen_name.as_str().to_owned()),
            side: guide.map(|guide| guide.side.word().to_owned()),
            rooms: (settings.rooms != letters_alone())
                .then(|| settings.rooms.chosen().map(|room| room.word().to_owned()).collect()),
            clean_since: iso(guide.and_then(|guide| guide.clean_since)),
            away: guide.map(away).unwrap_or_default(),
            roster_pages: settings.roster_pages,
            install_hint_shown: settings.install_hint_shown,
            lock_times: (settings.lock_times != LockTimes::default())
                .then(|| (settings.lock_times.untouched(), settings.lock_times.hidden())),
            tally: (settings.tally != Tally::default()).then(|| {
                let Tally { writers, received, posted, answered, on_time } = settings.tally;
                TallyV1 { writers, received, posted, answered, on_time }
            }),
        }
    }

    /// Reads the settings.
    pub fn settings(&self) -> Result<Settings, UnreadableBody> {
        let away = |(from, to): &(String, String)| Ok(Away { from: day(from)?, to: day(to)? });
        let guide = match (&self.pen_name, &self.side) {
            (Some(pen_name), Some(side)) => Some(Guide {
                pen_name: PenName::kept(pen_name),
                side: Side::read(side)?,
                clean_since: maybe_day(self.clean_since.as_ref())?,
                away: self.away.iter().map(away).collect::<Result<_, UnreadableBody>>()?,
            }),
            (None, None) => None,
            _ => return Err(UnreadableBody),
        };
        let rooms = match &self.rooms {
            Some(words) => {
                let rooms: Option<Vec<Room>> = words.iter().map(|word| Room::read(word)).collect();
                Rooms::of(&rooms.ok_or(UnreadableBody)?)
            }
            None => letters_alone(),
        };
        // Letters are signed.
        if rooms.has(Room::Letters) && guide.is_none() {
            return Err(UnreadableBody);
        }
        let lock_times =
            self.lock_times.map_or_else(LockTimes::default, |(untouched, hidden)| LockTimes::new(untouched, hidden));
        let (roster_pages, install_hint_shown) = (self.roster_pages, self.install_hint_shown);
        let tally = self.tally.map_or_else(Tally::default, |tally| {
            let TallyV1 { writers, received, posted, answered, on_time } = tally;
            Tally { writers, received, posted, answered, on_time }
        });
        Ok(Settings { guide, rooms, roster_pages, install_hint_shown, lock_times, tally })
    }
}
