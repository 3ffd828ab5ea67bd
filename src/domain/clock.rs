//! The reply clock: whom the guide owes, by when, and how long a writer has waited (R20 to R35).
//! It must be the only place that computes any of it; every screen, notice and file asks here.

use super::caseload::Line;
use super::day::{Day, days_between};
use super::id::EntryId;
use super::letter::{Entry, Received, What};
use super::policy::Policy;
use super::writer::{HoldReason, WriterState};
use chrono::Days;

/// A letter that waits for an answer, with what its clock needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OpenLetter {
    /// Which entry.
    pub id: EntryId,
    /// Day 0.
    pub in_hand: Day,
    /// When the writer began to wait, if known (R28).
    pub sent: Option<Day>,
}

/// Where one clock stands (R25).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// No letter has come or gone yet.
    NothingYet,
    /// Owed, more than the soon days left.
    DueLater {
        /// Days left.
        days: i64,
    },
    /// Owed, 1 to the soon days left.
    DueSoon {
        /// Days left.
        days: i64,
    },
    /// Owed by the end of today.
    DueToday,
    /// Owed and past its day.
    Late {
        /// Days late.
        days: i64,
    },
    /// Stopped for a reason; not late, whatever runs underneath (A37).
    Held {
        /// Since when.
        since: Day,
        /// Why.
        reason: HoldReason,
    },
    /// Nothing is owed; nothing of the guide's is on its way either.
    AllAnswered,
    /// Nothing is owed; the guide waits for the writer (R35).
    Waiting {
        /// Days since the last letter was posted.
        days: i64,
        /// Whether the silence is long: a soft word, not "lost".
        quiet: bool,
    },
    /// They stopped writing: no clock (A31).
    Ended,
}

/// A writer's clock: the earliest unanswered letter drives it (R22, A5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReplyClock {
    /// Where it stands.
    pub standing: Standing,
    /// The day the reply is due, if one is owed; under a hold it stays (A37).
    pub due: Option<Day>,
    /// The letter that drives it.
    pub letter: Option<OpenLetter>,
    /// How many letters are open.
    pub open: usize,
    /// Days since that letter was in hand.
    pub in_hand_days: Option<i64>,
    /// Days the writer has waited since it was sent: the second clock (R28).
    pub waited: Option<i64>,
    /// Days it was under way before the clock began (R29).
    pub under_way: Option<i64>,
    /// A softer day the guide promised (R34), while something is owed.
    pub promised: Option<Day>,
}

/// The day a reply is due: in hand + 14 calendar days (R21). At the end of the calendar it is the calendar's last day.
pub fn due_day(in_hand: Day, policy: &Policy) -> Day {
    in_hand.checked_add_days(Days::new(u64::from(policy.reply_days))).unwrap_or(Day::MAX)
}

/// Where a reply due on a day stands today: on time through the end of that day (A3).
pub fn standing_of(due: Day, today: Day, policy: &Policy) -> Standing {
    match days_between(today, due) {
        0 => Standing::DueToday,
        days if days < 0 => Standing::Late { days: -days },
        days if days <= policy.soon_days => Standing::DueSoon { days },
        days => Standing::DueLater { days },
    }
}

/// Computes a writer's clock. This is the one function behind every word about what is owed.
pub fn reply_clock(line: &Line, today: Day, policy: &Policy) -> ReplyClock {
    let letter = line.open.iter().min_by_key(|letter| (letter.in_hand, letter.id)).copied();
    let due = letter.map(|letter| due_day(letter.in_hand, policy));
    let standing = match (line.state, line.hold, due) {
        (WriterState::Ended, ..) => Standing::Ended,
        (_, Some((since, reason)), _) => Standing::Held { since, reason },
        (_, None, Some(due)) => standing_of(due, today, policy),
        (_, None, None) => match line.last_posted {
            Some(posted) if line.last_received.is_none_or(|received| posted >= received) => {
                let days = days_between(posted, today).max(0);
                Standing::Waiting { days, quiet: days >= policy.quiet_days }
            }
            None if line.last_received.is_none() => Standing::NothingYet,
            _ => Standing::AllAnswered,
        },
    };
    let owed = line.state != WriterState::Ended;
    let letter = letter.filter(|_| owed);
    ReplyClock {
        standing,
        due: due.filter(|_| owed),
        letter,
        open: if owed { line.open.len() } else { 0 },
        in_hand_days: letter.map(|letter| days_between(letter.in_hand, today)),
        waited: letter.and_then(|letter| letter.sent).map(|sent| days_between(sent, today)),
        under_way: letter.and_then(|letter| letter.sent.map(|sent| days_between(sent, letter.in_hand))),
        promised: line.promised.filter(|_| letter.is_some()),
    }
}

impl ReplyClock {
    /// Days late that a hold hides, to be said when it ends (A4, A37); none when nothing is late.
    pub fn late_under_hold(&self, today: Day) -> Option<i64> {
        self.due.map(|due| days_between(due, today)).filter(|days| *days > 0)
    }

    /// Whether an answer is owed and counts: held and ended writers do not.
    pub fn is_owed(&self) -> bool {
        matches!(
            self.standing,
            Standing::DueLater { .. } | Standing::DueSoon { .. } | Standing::DueToday | Standing::Late { .. }
        )
    }
}

/// How one received letter was or is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterClock {
    /// It wants no answer: returned mail.
    NoClock,
    /// It was answered before the app was begun.
    AnsweredBefore,
    /// It is open.
    Open {
        /// Its due day.
        due: Day,
        /// Where it stands by itself.
        standing: Standing,
    },
    /// It was answered.
    Answered {
        /// On which day.
        posted: Day,
        /// Days from in hand to posted.
        days: i64,
        /// Days past the due day; 0 when on time.
        late: i64,
        /// Days the writer waited from sent to posted, if known (R28).
        waited: Option<i64>,
    },
}

/// The day on which a letter was answered: the earliest posted letter that ticks it.
pub fn answered_on(letter: EntryId, thread: &[Entry]) -> Option<Day> {
    thread
        .iter()
        .filter_map(|entry| match &entry.what {
            What::Posted(posted) if posted.answers.contains(&letter) => Some(posted.posted),
            _ => None,
        })
        .min()
}

/// Computes one received letter's own clock (R22).
pub fn letter_clock(id: EntryId, letter: &Received, thread: &[Entry], today: Day, policy: &Policy) -> LetterClock {
    if !letter.starts_clock() {
        return LetterClock::NoClock;
    }
    let due = due_day(letter.in_hand, policy);
    match answered_on(id, thread) {
        Some(posted) => LetterClock::Answered {
            posted,
            days: days_between(letter.in_hand, posted),
            late: days_between(due, posted).max(0),
            waited: letter.sent().map(|sent| days_between(sent, posted)),
        },
        None if letter.answered_before => LetterClock::AnsweredBefore,
        None => LetterClock::Open { due, standing: standing_of(due, today, policy) },
    }
}
