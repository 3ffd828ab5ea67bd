//! What a committee decides, as data in one place, with the programme's own values as defaults.
//! It must hold no rule, only the numbers that rules use.

use super::day::Day;

/// How many earlier numbers a committee's number has; of more changes than that the oldest is forgotten.
const EARLIER: usize = 8;

/// The days to reply that held before, each until a day, oldest first (A41). Small, and copied with the policy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EarlierDays([Option<(Day, u32)>; EARLIER]);

impl EarlierDays {
    /// Puts stored ones together again: until when each held, oldest first.
    pub fn from_parts(parts: &[(Day, u32)]) -> Self {
        parts.iter().fold(Self::default(), |earlier, (until, days)| earlier.and(*until, *days))
    }

    /// The number that held until a day, after all others.
    #[must_use]
    pub fn and(mut self, until: Day, days: u32) -> Self {
        if self.0[EARLIER - 1].is_some() {
            self.0.rotate_left(1);
            self.0[EARLIER - 1] = None;
        }
        if let Some(free) = self.0.iter_mut().find(|one| one.is_none()) {
            *free = Some((until, days));
        }
        self
    }

    /// Until when each held, and the days, oldest first.
    pub fn iter(&self) -> impl Iterator<Item = (Day, u32)> + '_ {
        self.0.iter().flatten().copied()
    }
}

/// The numbers behind the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Calendar days from in hand to posted (R21, A3).
    pub reply_days: u32,
    /// What that number was before.
    pub earlier_reply_days: EarlierDays,
    /// From how many days left a reply is due soon (R25).
    pub soon_days: i64,
    /// From how many days of silence a writer is quiet (R35).
    pub quiet_days: i64,
    /// How many days after an end the guide is asked whether only counts be kept (R81).
    pub retention_days: i64,
    /// Days after the notice of a returned letter by which to ask for a review (R56, D5).
    pub review_days: u32,
}

impl Policy {
    /// The days to reply to a letter: the number that held on the day it was in hand (A41).
    #[must_use]
    pub fn reply_days_for(&self, in_hand: Day) -> u32 {
        let before = |(until, _): &(Day, u32)| in_hand < *until;
        self.earlier_reply_days.iter().find(before).map_or(self.reply_days, |(_, days)| days)
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            reply_days: 14,
            earlier_reply_days: EarlierDays::default(),
            soon_days: 5,
            quiet_days: 60,
            retention_days: 90,
            review_days: 15,
        }
    }
}
