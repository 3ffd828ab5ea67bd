//! Setting up: the guide's profile, the away spans, the hint to install.
//! It must ask for no last name, address or telephone number (R5).

use super::app::{App, Bar, Trouble};
use crate::domain::away::Away;
use crate::domain::guide::Guide;
use crate::domain::lock_times::LockTimes;
use crate::domain::retention::Tally;
use crate::domain::writer::WriterState;
use crate::storage::records::{ROSTER_PAGE_LENGTH, Settings};

impl App {
    /// Keeps the guide's profile: the first real record.
    pub async fn set_up(self, guide: Guide, draft: &str) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let before = self.settings_now();
        let first = before.is_none();
        let leaves_list = before.as_ref().is_some_and(|before| before.guide.side != guide.side);
        if leaves_list && self.lines_now(|lines| lines.iter().any(|line| line.state != WriterState::Ended)) {
            self.fail(Trouble::OtherList);
            return Err(Trouble::OtherList);
        }
        let settings = match before {
            Some(settings) => Settings { guide: Guide { away: settings.guide.away.clone(), ..guide }, ..settings },
            None => {
                // Writers are there already if the settings were lost.
                let roster_pages = self.lines_now(|lines| lines.len().div_ceil(ROSTER_PAGE_LENGTH));
                Settings {
                    guide,
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
        let mut settings = self.settings_needed()?;
        settings.guide.away.push(away);
        settings.guide.away.sort_by_key(|away| away.from);
        self.keep_settings(settings, None, Some(Bar::AwayAdded)).await
    }

    /// Removes a span.
    pub async fn remove_away(self, away: Away) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let mut settings = self.settings_needed()?;
        settings.guide.away.retain(|span| *span != away);
        self.keep_settings(settings, None, Some(Bar::AwayRemoved)).await
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
