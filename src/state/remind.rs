//! Reminders without a server: a calendar file, and the one notice that a browser can show by itself (R26).
//! It must keep outside the records nothing but the day of the next notice, and that only where notices are on.

use super::app::App;
use crate::device::{notices, workshop};
use crate::domain::committee::Committee;
use crate::domain::day::{Day, to_iso};
use crate::domain::reminder::{Wish, calendar_lines, notice_day};
use crate::outbound::Preview;
use leptos::prelude::*;

pub use crate::device::notices::Support;

/// When a calendar file was made. The day is enough for it, and says nothing of the hour.
pub(super) fn stamp(today: Day) -> String {
    format!("{}T000000Z", to_iso(today).replace('-', ""))
}

impl App {
    /// Makes a calendar file. None where there is nothing to put in, or the app lacks a part.
    pub async fn calendar_file(self, wish: Wish) -> Option<String> {
        let today = self.today_now();
        let lines = self
            .committee
            .with_untracked(|committee| self.lines_now(|lines| calendar_lines(lines, today, committee, wish)));
        if lines.is_empty() {
            return None;
        }
        workshop::calendar(&stamp(today), &lines).await
    }

    /// Opens the ways out of a calendar file: it is saved, as share sheets refuse its ending.
    pub fn calendar_preview(self, text: String) -> Preview {
        Preview::calendar(text)
    }

    /// What of notices works on this phone.
    pub async fn notice_support(self) -> Support {
        notices::support().await
    }

    /// Turns notices on: asks the person, then the browser to look once a day.
    pub async fn turn_notices_on(self) -> Support {
        notices::turn_on().await;
        self.keep_notice_day().await;
        notices::support().await
    }

    /// Turns notices off, and forgets the day.
    pub async fn turn_notices_off(self) -> Support {
        notices::turn_off().await;
        notices::support().await
    }

    /// Keeps the day of the next notice where the worker finds it, if notices are on.
    pub(super) async fn keep_notice_day(self) {
        if self.is_sample.get_untracked() || !notices::are_on().await {
            return;
        }
        let today = self.today_now();
        let due = |committee: &Committee| self.lines_now(|lines| notice_day(lines, today, committee));
        notices::keep_day(self.committee.with_untracked(due).map(to_iso).as_deref()).await;
    }
}
