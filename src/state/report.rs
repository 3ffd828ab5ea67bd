//! A month in numbers over all writers, for the activity report and its pictures (R97).
//! It must give counts alone.

use super::app::App;
use super::dossier::Dossier;
use crate::domain::day::Month;
use crate::domain::history::{MonthCount, by_month};
use crate::domain::id::WriterId;
use crate::domain::letter::Entry;
use crate::domain::report::{Activity, activity, days_to_answer};

/// The last months, oldest first.
#[derive(Clone, PartialEq)]
pub struct Months {
    /// Letters in and out.
    pub counts: Vec<MonthCount>,
    /// The median days to answer, where anything was answered.
    pub days: Vec<(Month, Option<i64>)>,
}

impl App {
    /// Counts a month.
    pub async fn activity(self, month: Month) -> Activity {
        activity(&self.threads().await, month, self.today_now(), &self.policy_now())
    }

    /// Counts the last months.
    pub async fn months(self, months: u32) -> Months {
        let (threads, today) = (self.threads().await, self.today_now());
        Months {
            counts: by_month(&threads.concat(), today, months),
            days: days_to_answer(&threads, today, months, &self.policy_now()),
        }
    }

    async fn threads(self) -> Vec<Vec<Entry>> {
        let ids: Vec<WriterId> = self.lines_now(|lines| lines.iter().map(|line| line.id).collect());
        self.dossiers(&ids).await.iter().map(Dossier::thread).collect()
    }
}
