//! The reply clock: whom the guide owes, by when, and how long a writer has waited (R20 to R35).
//! It must be the only place that computes any of it; every screen, notice and file asks here.

use super::caseload::Line;
use super::day::{Day, days_after, days_between};
use super::id::EntryId;
use super::letter::{Entry, Received, What};
use super::policy::Policy;
use super::writer::{HoldReason, WriterState};

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
    /// They have just begun, and no letter has come or gone yet.
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
    /// Nothing is owed; the guide waits for the writer (R35, A45).
    Waiting {
        /// Days since the last letter was posted, else since the writing began.
        days: i64,
        /// Whether the silence is long: a soft word, not "lost".
        quiet: bool,
    },
    /// They stopped writing: no clock (A31).
    Ended,
}

/// A writer's clock: the unanswered letter that is due first drives it (R22, A5).
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
    /// A softer day by which the guide said they would write (R34), until they did or the assignment ended.
    pub promised: Option<Day>,
    /// Since when they write, where the guide waits and no letter is logged at all (A45).
    pub nothing_since: Option<Day>,
}

/// The day a reply is due: in hand + 14 calendar days (R21), or as many as the committee had set on that day (A41). At the end of the calendar it is the calendar's last day.
pub fn due_day(in_hand: Day, policy: &Policy) -> Day {
    days_after(in_hand, policy.reply_days_for(in_hand))
}

/// Every open letter of a writer with the day its answer is due, oldest first (R22, A43): what a file, a notice and the days
/// away list. Nothing is owed to one who stopped.
pub fn open_dues<'a>(line: &'a Line, policy: &Policy) -> impl Iterator<Item = (&'a OpenLetter, Day)> + use<'a> {
    let policy = *policy;
    let owed = line.state != WriterState::Ended;
    line.open.iter().filter(move |_| owed).map(move |letter| (letter, due_day(letter.in_hand, &policy)))
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
    let due_of = |letter: &OpenLetter| (due_day(letter.in_hand, policy), letter.in_hand, letter.id);
    // Where a committee's number became smaller, a younger letter may be due before an older one (A41).
    let letter = line.open.iter().min_by_key(|letter| due_of(letter)).copied();
    let due = letter.map(|letter| due_day(letter.in_hand, policy));
    let standing = match (line.state, line.hold, due) {
        (WriterState::Ended, ..) => Standing::Ended,
        (_, Some((since, reason)), _) => Standing::Held { since, reason },
        (_, None, Some(due)) => standing_of(due, today, policy),
        (_, None, None) => waiting(line, today, policy),
    };
    let waits = matches!(standing, Standing::Waiting { .. });
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
        promised: line.promised.filter(|_| owed),
        nothing_since: line.waits_since.filter(|_| waits && line.has_no_letter()),
    }
}

/// Whoever owes nothing waits (A45). A digest from before it knew since when says it by the last letter there is. A pair
/// that has just begun, without a letter, is not said to wait before that would be quiet.
fn waiting(line: &Line, today: Day, policy: &Policy) -> Standing {
    let Some(since) = line.waits_since.or(line.last_posted).or(line.last_received) else { return Standing::NothingYet };
    let days = days_between(since, today).max(0);
    let quiet = days >= policy.quiet_days;
    if line.has_no_letter() && !line.is_midway && !quiet {
        return Standing::NothingYet;
    }
    Standing::Waiting { days, quiet }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use crate::domain::guide::Side;
    use crate::domain::id::Opaque;
    use crate::domain::id::WriterId;
    use crate::domain::letter::Direction;
    use crate::domain::letter::{LetterKind, Posted};
    use crate::domain::name::PenName;
    use crate::domain::step::{Step, StepState};
    use crate::domain::thread::{last_day, open_letters, waits_since};
    use crate::domain::writer::Writer;

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    fn id(number: u8) -> EntryId {
        EntryId(Opaque::new([number; 16]))
    }

    fn came(number: u8, in_hand: &str) -> Entry {
        Entry::new(id(number), What::Received(Received::on(day(in_hand))))
    }

    fn sent(number: u8, posted: &str, answers: &[u8]) -> Entry {
        let answers = answers.iter().map(|number| id(*number)).collect();
        let letter = Posted { posted: day(posted), answers, kind: LetterKind::Reply, touches: Vec::new() };
        Entry::new(id(number), What::Posted(letter))
    }

    fn line(thread: &[Entry]) -> Line {
        Line {
            id: crate::domain::id::WriterId(Opaque::new([9; 16])),
            pen_name: PenName::new("Robin").expect("a name"),
            state: WriterState::Active,
            hold: None,
            open: open_letters(thread),
            last_received: last_day(thread, Direction::In),
            last_posted: last_day(thread, Direction::Out),
            waits_since: waits_since(thread, None),
            is_midway: false,
            promised: None,
            states: [StepState::NotStarted; 12],
            current: Step::FIRST,
            answered: 0,
            total: None,
            retention_from: None,
            untold: 0,
            handed_over: 0,
            review_from: None,
        }
    }

    fn clock(thread: &[Entry], today: &str) -> ReplyClock {
        reply_clock(&line(thread), day(today), &Policy::default())
    }

    #[test]
    fn a_reply_is_due_fourteen_days_on_through_any_calendar() {
        for (in_hand, due) in [
            ("2026-11-12", "2026-11-26"),
            ("2026-01-31", "2026-02-14"),
            ("2024-02-20", "2024-03-05"),
            ("2023-02-20", "2023-03-06"),
            ("2024-02-15", "2024-02-29"),
            ("2026-02-25", "2026-03-11"),
            ("2026-10-25", "2026-11-08"),
            ("2026-12-25", "2027-01-08"),
        ] {
            assert_eq!(due_day(day(in_hand), &Policy::default()), day(due), "{in_hand}");
        }
        assert_eq!(due_day(Day::MAX, &Policy::default()), Day::MAX);
    }

    #[test]
    fn it_is_on_time_through_the_whole_last_day() {
        let thread = [came(1, "2026-11-12")];
        for (today, standing) in [
            ("2026-11-12", Standing::DueLater { days: 14 }),
            ("2026-11-20", Standing::DueLater { days: 6 }),
            ("2026-11-21", Standing::DueSoon { days: 5 }),
            ("2026-11-25", Standing::DueSoon { days: 1 }),
            ("2026-11-26", Standing::DueToday),
            ("2026-11-27", Standing::Late { days: 1 }),
            ("2027-11-26", Standing::Late { days: 365 }),
        ] {
            assert_eq!(clock(&thread, today).standing, standing, "{today}");
        }
    }

    #[test]
    fn the_oldest_unanswered_letter_drives_the_writer() {
        let thread = [came(1, "2026-11-18"), came(2, "2026-11-12"), came(3, "2026-11-20")];
        let now = clock(&thread, "2026-11-21");
        assert_eq!((now.letter.map(|letter| letter.id), now.due, now.open), (Some(id(2)), Some(day("2026-11-26")), 3));
        let answered = [&thread[..], &[sent(4, "2026-11-21", &[2])]].concat();
        let now = clock(&answered, "2026-11-21");
        assert_eq!(
            (now.letter.map(|letter| letter.id), now.open),
            (Some(id(1)), 2),
            "an unticked letter keeps its clock"
        );
        let all = [&thread[..], &[sent(4, "2026-11-21", &[1, 2, 3])]].concat();
        assert_eq!(clock(&all, "2026-11-23").standing, Standing::Waiting { days: 2, quiet: false });
    }

    #[test]
    fn a_letter_of_ones_own_answers_none() {
        let thread = [came(1, "2026-11-12"), sent(2, "2026-11-13", &[])];
        assert_eq!(clock(&thread, "2026-11-14").open, 1);
        assert_eq!(
            clock(&[sent(1, "2026-11-01", &[])], "2026-11-14").standing,
            Standing::Waiting { days: 13, quiet: false }
        );
    }

    #[test]
    fn silence_is_quiet_from_sixty_days() {
        let thread = [sent(1, "2026-01-01", &[])];
        assert_eq!(clock(&thread, "2026-03-01").standing, Standing::Waiting { days: 59, quiet: false });
        assert_eq!(clock(&thread, "2026-03-02").standing, Standing::Waiting { days: 60, quiet: true });
    }

    #[test]
    fn a_hold_is_not_late_and_says_so_when_it_ends() {
        let mut held = line(&[came(1, "2026-11-01")]);
        held.hold = Some((day("2026-11-05"), HoldReason::LockDown));
        let now = reply_clock(&held, day("2026-11-20"), &Policy::default());
        assert_eq!(now.standing, Standing::Held { since: day("2026-11-05"), reason: HoldReason::LockDown });
        assert!(!now.is_owed());
        assert_eq!((now.due, now.late_under_hold(day("2026-11-20"))), (Some(day("2026-11-15")), Some(5)));
        assert_eq!(now.late_under_hold(day("2026-11-15")), None);
    }

    #[test]
    fn nothing_is_owed_to_one_who_stopped() {
        let mut ended = line(&[came(1, "2026-11-01")]);
        ended.state = WriterState::Ended;
        let now = reply_clock(&ended, day("2026-12-20"), &Policy::default());
        assert_eq!((now.standing, now.due, now.open), (Standing::Ended, None, 0));
    }

    #[test]
    fn returned_mail_and_letters_answered_before_start_no_clock() {
        let mut returned = came(1, "2026-11-01");
        let mut before = came(2, "2026-11-02");
        if let What::Received(letter) = &mut returned.what {
            letter.kind = LetterKind::Returned;
        }
        if let What::Received(letter) = &mut before.what {
            letter.answered_before = true;
        }
        let waiting = Standing::Waiting { days: 48, quiet: false };
        assert_eq!(clock(&[returned, before], "2026-12-20").standing, waiting);
        assert_eq!(clock(&[], "2026-12-20").standing, Standing::NothingYet);
    }

    #[test]
    fn the_second_clock_counts_from_the_postmark() {
        let mut entry = came(1, "2026-11-12");
        if let What::Received(letter) = &mut entry.what {
            letter.postmarked = Some(day("2026-11-05"));
            letter.dated = Some(day("2026-11-01"));
        }
        let now = clock(&[entry.clone()], "2026-11-21");
        assert_eq!((now.in_hand_days, now.waited, now.under_way), (Some(9), Some(16), Some(7)));
        let thread = [entry.clone(), sent(2, "2026-11-28", &[1])];
        let What::Received(letter) = &entry.what else { panic!("it came") };
        let own = letter_clock(id(1), letter, &thread, day("2026-12-01"), &Policy::default());
        assert_eq!(own, LetterClock::Answered { posted: day("2026-11-28"), days: 16, late: 2, waited: Some(23) });
    }

    #[test]
    fn a_deleted_reply_opens_its_letter_again() {
        let mut thread = vec![came(1, "2026-11-12"), sent(2, "2026-11-13", &[1])];
        assert_eq!(clock(&thread, "2026-11-14").open, 0);
        thread[1].delete();
        assert_eq!(clock(&thread, "2026-11-14").open, 1);
    }

    /// A pair that writes since a day, with these letters, on a day.
    fn writes_since(began: &str, thread: &[Entry], today: &str) -> Standing {
        let writer = Writer::begin(WriterId(Opaque::new([9; 16])), PenName::kept("Robin"), Side::Mens, day(began));
        reply_clock(&Line::of(&writer, thread), day(today), &Policy::default()).standing
    }

    fn answered_before(number: u8, in_hand: &str) -> Entry {
        Entry::new(id(number), What::Received(Received { answered_before: true, ..Received::on(day(in_hand)) }))
    }

    fn came_back(number: u8, in_hand: &str) -> Entry {
        Entry::new(id(number), What::Received(Received { kind: LetterKind::Returned, ..Received::on(day(in_hand)) }))
    }

    #[test]
    fn a45_whoever_owes_nothing_waits_and_is_quiet_in_time() {
        let waits = |days| Standing::Waiting { days, quiet: days >= 60 };
        for (about, thread, today, standing) in [
            ("just begun", vec![], "2026-01-01", Standing::NothingYet),
            ("begun, and still no letter", vec![], "2026-03-01", Standing::NothingYet),
            ("no letter ever came or went", vec![], "2026-03-02", waits(60)),
            ("answered before, none sent since", vec![answered_before(1, "2026-01-01")], "2026-02-28", waits(58)),
            ("the same, two months on", vec![answered_before(1, "2026-01-01")], "2026-04-01", waits(90)),
            (
                "answered before, after the last one sent",
                vec![sent(1, "2026-01-01", &[]), answered_before(2, "2026-03-20")],
                "2026-04-01",
                waits(90),
            ),
            (
                "a letter of one's own after an answer",
                vec![came(1, "2026-01-01"), sent(2, "2026-01-10", &[1]), sent(3, "2026-02-01", &[])],
                "2026-04-02",
                waits(60),
            ),
            (
                "answered by a reply that is said to be older",
                vec![sent(1, "2026-01-01", &[2]), came(2, "2026-01-10")],
                "2026-04-01",
                waits(90),
            ),
            (
                "all of it was deleted",
                vec![sent(1, "2026-02-01", &[])].into_iter().map(deleted).collect(),
                "2026-04-01",
                waits(90),
            ),
        ] {
            assert_eq!(writes_since("2026-01-01", &thread, today), standing, "A45: {about}");
        }
    }

    fn deleted(mut entry: Entry) -> Entry {
        entry.delete();
        entry
    }

    #[test]
    fn a42_mail_that_came_back_starts_no_clock_and_ends_no_waiting() {
        let waits = |days| Standing::Waiting { days, quiet: days >= 60 };
        let own = sent(1, "2026-01-01", &[]);
        for (about, thread, today, standing) in [
            ("it ends no waiting", vec![own.clone(), came_back(2, "2026-01-10")], "2026-04-01", waits(90)),
            ("nor twice", vec![own, came_back(2, "2026-01-10"), came_back(3, "2026-03-30")], "2026-04-01", waits(90)),
            ("it is no first letter", vec![came_back(1, "2026-01-10")], "2026-01-20", Standing::NothingYet),
            (
                "a letter beside it is still owed",
                vec![came(1, "2026-03-20"), came_back(2, "2026-03-25")],
                "2026-04-01",
                Standing::DueSoon { days: 2 },
            ),
        ] {
            assert_eq!(writes_since("2026-01-01", &thread, today), standing, "A42: {about}");
        }
    }

    proptest::proptest! {
        /// However letters and answers fall, the clock is the earliest open letter's and nobody is late before day 15.
        #[test]
        fn the_clock_is_the_earliest_open_letters(days in proptest::collection::vec(0u64..400, 1..12), answered in proptest::collection::vec(proptest::bool::ANY, 12), now in 0u64..450) {
            let start = day("2025-12-01");
            let on = |days: u64| days_after(start, u32::try_from(days).expect("a number of days"));
            let letters: Vec<Entry> = days.iter().enumerate().map(|(number, days)| {
                Entry::new(id(number as u8), What::Received(Received::on(on(*days))))
            }).collect();
            let ticked: Vec<EntryId> = letters.iter().zip(&answered).filter(|(_, answered)| **answered).map(|(entry, _)| entry.id).collect();
            let open: Vec<Day> = letters.iter().filter(|entry| !ticked.contains(&entry.id)).map(Entry::day).collect();
            let reply = Posted { posted: on(400), answers: ticked, kind: LetterKind::Reply, touches: Vec::new() };
            let thread = [letters, vec![Entry::new(id(200), What::Posted(reply))]].concat();
            let clock = reply_clock(&line(&thread), on(now), &Policy::default());
            proptest::prop_assert_eq!(clock.open, open.len());
            proptest::prop_assert_eq!(clock.due, open.iter().min().map(|first| due_day(*first, &Policy::default())));
            if let Standing::Late { days } = clock.standing {
                proptest::prop_assert!(clock.in_hand_days.expect("a letter is open") == 14 + days);
            }
        }
    }
}
