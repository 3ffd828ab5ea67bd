//! When a backup is due, and what is known of those that were made (R79).
//! It must read no clock, and call nothing a backup that was not read back.

use super::day::{Day, days_between};

/// Changes after which a backup is due. More are not counted.
const CHANGES: u32 = 10;
/// Days after which it is due, and after which it is said plainly.
const DAYS: i64 = 7;
const MANY_DAYS: i64 = 30;
/// Days for which the records of before a restore are kept.
const KEPT_DAYS: u64 = 30;

/// A backup that left the app and was not read back yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// When.
    pub on: Day,
    /// What tells it from another one.
    pub checksum: String,
    /// How many changes it holds that no verified backup does.
    pub covers: u32,
}

/// What is known of this phone's backups.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Backups {
    /// The day the last verified one was made.
    pub verified: Option<Day>,
    /// The day of the first change that no backup held, while there is no verified one.
    pub since: Option<Day>,
    /// Changes since the last one was made.
    pub changes: u32,
    /// The last one, while it is not verified.
    pub last: Option<Made>,
}

/// How a backup is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminder {
    /// Not at all.
    None,
    /// In passing.
    Quiet,
    /// So that it is seen.
    Plain,
}

impl Backups {
    /// Counts a change. None where nothing has to be kept of it: many are as good as more.
    #[must_use]
    pub fn changed(&self, today: Day) -> Option<Self> {
        let since = self.since.or_else(|| self.verified.is_none().then_some(today));
        let changes = (self.changes + 1).min(CHANGES);
        (since != self.since || changes != self.changes).then(|| Self { since, changes, ..self.clone() })
    }

    /// Notes one that was handed over. Whether it can be opened again is not known yet.
    #[must_use]
    pub fn handed_over(&self, checksum: &str, today: Day) -> Self {
        let made = Made { on: today, checksum: checksum.to_owned(), covers: self.unverified() };
        Self { changes: 0, last: Some(made), ..self.clone() }
    }

    /// Notes one that was read back.
    #[must_use]
    pub fn verified(&self, checksum: &str, made: Day) -> Self {
        let newest = self.verified.max(Some(made));
        if self.last.as_ref().is_some_and(|last| last.checksum == checksum) {
            return Self { verified: newest, since: None, changes: self.changes, last: None };
        }
        Self { verified: newest, since: None, ..self.clone() }
    }

    /// Changes that no verified backup holds, as far as they are counted.
    #[must_use]
    pub fn unverified(&self) -> u32 {
        (self.changes + self.last.as_ref().map_or(0, |last| last.covers)).min(CHANGES)
    }

    /// Whether a backup is due: ten changes or seven days without a verified one, and plainly after thirty.
    #[must_use]
    pub fn reminder(&self, today: Day) -> Reminder {
        let changes = self.unverified();
        let Some(since) = self.verified.or(self.since).filter(|_| changes > 0) else { return Reminder::None };
        match days_between(since, today) {
            days if days >= MANY_DAYS => Reminder::Plain,
            days if days >= DAYS || changes >= CHANGES => Reminder::Quiet,
            _ => Reminder::None,
        }
    }
}

/// The last day on which the records of before a restore are kept.
#[must_use]
pub fn kept_until(restored: Day) -> Day {
    restored.checked_add_days(chrono::Days::new(KEPT_DAYS)).unwrap_or(restored)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    fn changed(mut backups: Backups, times: u32) -> Backups {
        for _ in 0..times {
            backups = backups.changed(day("2026-06-01")).unwrap_or(backups);
        }
        backups
    }

    #[test]
    fn ten_changes_or_seven_days_are_said_quietly_and_thirty_plainly() {
        for (changes, today, asked) in [
            (0, "2027-06-01", Reminder::None),
            (1, "2026-06-07", Reminder::None),
            (1, "2026-06-08", Reminder::Quiet),
            (9, "2026-06-02", Reminder::None),
            (10, "2026-06-02", Reminder::Quiet),
            (400, "2026-06-30", Reminder::Quiet),
            (1, "2026-07-01", Reminder::Plain),
        ] {
            let backups = changed(Backups::default(), changes);
            assert_eq!(backups.reminder(day(today)), asked, "{changes} changes, {today}");
        }
    }

    #[test]
    fn the_eleventh_change_writes_nothing_more() {
        let backups = changed(Backups::default(), 10);
        assert_eq!((backups.changes, backups.changed(day("2026-06-09"))), (10, None));
    }

    #[test]
    fn only_what_was_read_back_counts() {
        let made = changed(Backups::default(), 10).handed_over("a1", day("2026-06-02"));
        assert_eq!((made.unverified(), made.reminder(day("2026-07-01"))), (10, Reminder::Plain));
        let more = changed(made, 2);
        assert_eq!(more.unverified(), 10);
        let verified = more.verified("a1", day("2026-06-02"));
        assert_eq!((verified.verified, verified.unverified()), (Some(day("2026-06-02")), 2));
        assert_eq!(verified.reminder(day("2026-06-08")), Reminder::None);
        assert_eq!(verified.reminder(day("2026-06-09")), Reminder::Quiet);
    }

    #[test]
    fn another_file_read_back_is_a_backup_of_its_day() {
        let made = changed(Backups::default(), 3).handed_over("a1", day("2026-06-02"));
        let other = made.verified("b2", day("2026-05-01"));
        assert_eq!((other.verified, other.unverified(), other.last.is_some()), (Some(day("2026-05-01")), 3, true));
        assert_eq!(other.verified("c3", day("2026-04-01")).verified, Some(day("2026-05-01")));
    }

    #[test]
    fn what_was_before_a_restore_is_kept_thirty_days() {
        assert_eq!(kept_until(day("2026-11-22")), day("2026-12-22"));
    }
}
