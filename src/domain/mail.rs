//! What can happen to mail on its way, and until when to look after it (R33, R56, R57, D3 to D7).
//! It must keep the kind and the days, never what a stamp or a slip said.

use super::day::{Day, days_after};
use super::policy::Policy;
use super::writer::HoldReason;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mishap {
    /// A letter came back.
    Returned,
    /// The facility refused it.
    Refused,
    /// It went to the wrong place.
    WrongPlace,
    /// The writer was moved.
    Moved,
    /// The writer was released.
    Released,
    /// The facility is locked down.
    LockDown,
    /// A vendor scans the mail.
    Scanned,
}

impl Mishap {
    /// All seven.
    pub const ALL: [Self; 7] =
        [Self::Returned, Self::Refused, Self::WrongPlace, Self::Moved, Self::Released, Self::LockDown, Self::Scanned];

    /// The reason under which it can hold the clock; scanning holds none.
    #[must_use]
    pub fn hold_reason(self) -> Option<HoldReason> {
        match self {
            Self::Returned | Self::Refused | Self::WrongPlace => Some(HoldReason::ReturnedMail),
            Self::Moved => Some(HoldReason::Transferred),
            Self::Released => Some(HoldReason::Released),
            Self::LockDown => Some(HoldReason::LockDown),
            Self::Scanned => None,
        }
    }

    /// Whether there is a day by which a decision can be asked to be reviewed (R56, D5).
    #[must_use]
    pub fn has_review(self) -> bool {
        matches!(self, Self::Returned | Self::Refused | Self::WrongPlace)
    }
}

/// That it happened to a writer's mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Incident {
    /// What.
    pub kind: Mishap,
    /// When the guide had notice.
    pub on: Day,
    /// When it was settled: sent again, or given up.
    pub settled: Option<Day>,
}

impl Incident {
    /// Whether there is still something to look after by a day.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.kind.has_review() && self.settled.is_none()
    }

    /// The day by which to ask for a review: notice + N days (R56). None once it is settled.
    #[must_use]
    pub fn review_by(&self, policy: &Policy) -> Option<Day> {
        self.is_open().then(|| review_day(self.on, policy))
    }
}

/// The day by which to ask for a review, counted from the notice (R56, D5).
#[must_use]
pub fn review_day(notice: Day, policy: &Policy) -> Day {
    days_after(notice, policy.review_days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    #[test]
    fn r56_a_returned_letter_has_a_day_to_ask_for_a_review() {
        let day = |text| from_iso(text).expect("a day");
        let mut incident = Incident { kind: Mishap::Returned, on: day("2026-02-20"), settled: None };
        assert_eq!(incident.review_by(&Policy::default()), Some(day("2026-03-07")));
        incident.settled = Some(day("2026-02-22"));
        assert_eq!(incident.review_by(&Policy::default()), None);
        let moved = Incident { kind: Mishap::Moved, on: day("2026-02-20"), settled: None };
        assert_eq!(moved.review_by(&Policy::default()), None);
    }
}
