//! Setting up: the guide's profile, the away spans, the hint to install.
//! It must ask for no last name, address or telephone number (R5).

use super::app::{App, Bar, Trouble};
use crate::domain::away::Away;
use crate::domain::guide::Guide;
use crate::domain::lock_times::LockTimes;
use crate::domain::retention::Tally;
use crate::domain::rooms::{Room, Rooms};
use crate::domain::writer::WriterState;
use crate::storage::records::{ROSTER_PAGE_LENGTH, Settings};

impl App {
    /// Keeps what the app is used for, and the guide's profile, which letters alone need: the first real record.
    pub async fn set_up(self, rooms: Rooms, guide: Option<Guide>, draft: &str) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let before = self.settings_now();
        let first = before.is_none();
        let known = before.as_ref().and_then(|before| before.guide.clone());
        let leaves_list = known.iter().zip(&guide).any(|(before, guide)| before.side != guide.side);
        let trouble = if leaves_list {
            Some(Trouble::OtherList)
        } else {
            (!rooms.has(Room::Letters)).then_some(Trouble::WritersWait)
        };
        let has_writers = self.lines_now(|lines| lines.iter().any(|line| line.state != WriterState::Ended));
        if let Some(trouble) = trouble.filter(|_| has_writers) {
            self.fail(trouble);
            return Err(trouble);
        }
        // The days away are changed on a page of their own; a profile that is not needed now may be again.
        let away = known.as_ref().map(|known| known.away.clone()).unwrap_or_default();
        let guide = guide.map(|guide| Guide { away, ..guide }).or(known);
        let settings = match before {
            Some(settings) => Settings { guide, rooms, ..settings },
            None => {
                // Writers are there already if the settings were lost.
                let roster_pages = self.lines_now(|lines| lines.len().div_ceil(ROSTER_PAGE_LENGTH));
                Settings {
                    guide,
                    rooms,
                    roster_pages,
                    install_hint_shown: false,
                    lock_times: LockTimes::default(),
                    tally: Tally::default(),
                }
            }
        };
        self.keep_settings(settings, Some(draft), (!first).then_some(Bar::ProfileSaved)).await
    }

    /// Adds a span in which the guide is away (R27).
    pub async fn add_away(self, away: Away) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let change = |away_now: &mut Vec<Away>| {
            away_now.push(away);
            away_now.sort_by_key(|away| away.from);
        };
        self.change_away(change, Bar::AwayAdded).await
    }

    /// Removes a span.
    pub async fn remove_away(self, away: Away) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        self.change_away(|away_now| away_now.retain(|span| *span != away), Bar::AwayRemoved).await
    }

    async fn change_away(self, change: impl FnOnce(&mut Vec<Away>), bar: Bar) -> Result<(), Trouble> {
        let mut settings = self.settings_needed()?;
        if let Some(guide) = settings.guide.as_mut() {
            change(&mut guide.away);
        }
        self.keep_settings(settings, None, Some(bar)).await
    }

    /// Sets when the lock closes by itself.
    pub async fn set_lock_times(self, times: LockTimes) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let mut settings = self.settings_needed()?;
        settings.lock_times = times;
        self.keep_settings(settings, None, Some(Bar::ProfileSaved)).await
    }

    /// Remembers that the hint to install was shown: it is shown once.
    pub async fn install_hint_was_shown(self) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let mut settings = self.settings_needed()?;
        settings.install_hint_shown = true;
        self.keep_settings(settings, None, None).await
    }
}
