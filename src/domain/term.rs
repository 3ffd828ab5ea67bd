//! Terms of trusted servants, and when a commitment is considered open (R93 to R96, R106).
//! It must not end a term or refuse a person: it says what the guidelines say, and the committee decides.

use super::day::{Day, Month, months_after};
use super::post::Post;
use chrono::{Days, Months};

/// The same weekday of a month falls up to six days earlier a year on, and a term's last day is often the meeting at
/// which the next begins: terms that run from meeting to meeting are measured with a week to spare.
const SPARE: Days = Days::new(7);

/// One term in a post (R93).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The post.
    pub post: Post,
    /// The first day.
    pub start: Day,
    /// The last day, if it is over and did not just run out.
    pub ended: Option<Day>,
}

/// What a committee may set otherwise about terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermRules {
    /// Months of a term (R93).
    pub months: u8,
    /// How many terms in the same post may follow each other (R94).
    pub limit: u8,
    /// After how many unmet months in a row a commitment is considered open (R96).
    pub open_after: u8,
}

impl Default for TermRules {
    fn default() -> Self {
        Self { months: 12, limit: 2, open_after: 2 }
    }
}

/// A further term in the same post would be one too many (R94).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The first day after a full term away, with a week to spare; another post in between opens it sooner.
    pub from: Day,
}

/// The last day of a term (R94): the day it ended, else the day before the start comes round again.
#[must_use]
pub fn ends(term: &Term, rules: &TermRules) -> Day {
    let runs_out = || {
        let next_start = months_after(term.start, u32::from(rules.months));
        next_start.pred_opt().unwrap_or(next_start)
    };
    term.ended.unwrap_or_else(runs_out)
}

/// How many terms in a post follow each other up to the latest in it (A15); one that ended early counts as a term.
#[must_use]
pub fn consecutive(terms: &[Term], post: Post, rules: &TermRules) -> usize {
    let latest = terms.iter().filter(|term| term.post == post).max_by_key(|term| term.start);
    latest.map_or(0, |latest| run_with(terms, *latest, rules).len())
}

/// Whether a term in a post may start on a day (R94).
///
/// Guides and members serve without terms: for them it always may.
///
/// # Errors
/// Refused if with it more terms than the limit would follow each other without a full term away or another post in
/// between (A15), also where it would join terms before and after it.
pub fn may_start(terms: &[Term], post: Post, on: Day, rules: &TermRules) -> Result<(), Refused> {
    if !post.is_trusted_servant() {
        return Ok(());
    }
    let new = Term { post, start: on, ended: None };
    let run = run_with(&[terms, &[new]].concat(), new, rules);
    if run.len() <= usize::from(rules.limit.max(1)) {
        return Ok(());
    }
    let last = run.iter().rfind(|term| **term != new).unwrap_or(&new);
    Err(Refused { from: returns_from(last, rules) })
}

/// The terms that follow each other in a term's post, itself among them, oldest first.
fn run_with(terms: &[Term], term: Term, rules: &TermRules) -> Vec<Term> {
    let mut same: Vec<Term> = terms.iter().filter(|other| other.post == term.post).copied().collect();
    same.sort_by_key(|term| term.start);
    let mut runs = same.chunk_by(|before, after| follows(terms, before, after, rules));
    runs.find(|run| run.contains(&term)).map(<[Term]>::to_vec).unwrap_or_default()
}

/// Whether a term follows one in the same post: neither a full term away nor another post lies between.
fn follows(terms: &[Term], before: &Term, after: &Term, rules: &TermRules) -> bool {
    let left = ends(before, rules);
    let free = left.succ_opt().unwrap_or(left);
    let hand_over = left.checked_sub_days(SPARE).unwrap_or(left);
    // A post held beside this one since earlier, and a guide's or a member's, come between nothing.
    let lies_between = |other: &Term| {
        other.post != after.post && other.post.is_trusted_servant() && (hand_over..after.start).contains(&other.start)
    };
    after.start < returns_from(before, rules) && (after.start <= free || !terms.iter().any(lies_between))
}

/// The first day after a full term away from a term, with a week to spare.
fn returns_from(term: &Term, rules: &TermRules) -> Day {
    let left = ends(term, rules);
    let full = months_after(left.succ_opt().unwrap_or(left), u32::from(rules.months));
    full.checked_sub_days(SPARE).unwrap_or(full)
}

/// A missed meeting and what was done about it (R95).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missed {
    /// The day of the meeting.
    pub meeting: Day,
    /// Whether the chair was told.
    pub contacted_chair: bool,
    /// Whether the month's activity report was handed in.
    pub reported: bool,
}

impl Missed {
    /// Whether both were done.
    #[must_use]
    pub const fn is_met(&self) -> bool {
        self.contacted_chair && self.reported
    }
}

/// Where a commitment stands after missed meetings (R96).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Commitment {
    /// Nothing is unmet.
    Fine,
    /// The last unmet month is this one or the one before: another in a row and it is considered open.
    Warned {
        /// The unmet month.
        month: Month,
    },
    /// Considered open, "OTF"; attending later does not undo it.
    Open {
        /// The day of the meeting that made it so.
        since: Day,
    },
}

/// Since when a post is held without a gap: the first day of the terms that were renewed up to this one (A51).
#[must_use]
pub fn held_since(terms: &[Term], term: &Term, rules: &TermRules) -> Day {
    let joins = |start: Day, other: &&Term| {
        let next = ends(other, rules).checked_add_days(SPARE).unwrap_or(Day::MAX);
        other.post == term.post && other.start < start && next >= start
    };
    let mut since = term.start;
    while let Some(before) = terms.iter().filter(|other| joins(since, other)).map(|other| other.start).min() {
        since = before;
    }
    since
}

/// Where a commitment stands today (R96, A16), from the meetings missed while one post is held.
///
/// A month is unmet if it has a missed meeting at which either fact is lacking; a month that is not in the list was
/// attended. That, and a missed month with both facts, start the count afresh. Meetings after today are not missed yet.
/// Once open it stays so, until the post is given anew: months that made it open before `renewed`, the first day of the term
/// that runs, are settled. A row of months goes on across that day (A51).
#[must_use]
pub fn commitment(missed: &[Missed], renewed: Day, today: Day, rules: &TermRules) -> Commitment {
    let past = || missed.iter().filter(|missed| missed.meeting <= today);
    let mut unmet: Vec<Day> = past().filter(|missed| !missed.is_met()).map(|missed| missed.meeting).collect();
    unmet.sort_unstable();
    unmet.dedup_by_key(|meeting| Month::of(*meeting));
    let last_of_open = usize::from(rules.open_after.max(1)) - 1;
    let mut runs = unmet.chunk_by(|before, after| month_after(*before) == Some(Month::of(*after)));
    if let Some(since) = runs.find_map(|run| run.iter().skip(last_of_open).find(|meeting| **meeting >= renewed)) {
        return Commitment::Open { since: *since };
    }
    let month = past().map(|missed| Month::of(missed.meeting)).max();
    match unmet.last() {
        Some(last) if is_recent(*last, today) && month == Some(Month::of(*last)) => {
            Commitment::Warned { month: Month::of(*last) }
        }
        _ => Commitment::Fine,
    }
}

/// Whether a missed meeting is to be warned about: for a trusted servant an unmet one, for the vice chair, who attends
/// all meetings, any of this month or the one before (R96, R106, A16).
#[must_use]
pub fn warns(post: Post, missed: &[Missed], renewed: Day, today: Day, rules: &TermRules) -> bool {
    let is_unmet = commitment(missed, renewed, today, rules) != Commitment::Fine;
    let has_missed = || missed.iter().any(|missed| missed.meeting <= today && is_recent(missed.meeting, today));
    post.is_trusted_servant() && (is_unmet || (post == Post::ViceChair && has_missed()))
}

fn is_recent(meeting: Day, today: Day) -> bool {
    let month = Month::of(today);
    Month::of(meeting) == month || month_after(meeting) == Some(month)
}

fn month_after(day: Day) -> Option<Month> {
    day.checked_add_months(Months::new(1)).map(Month::of)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use crate::domain::meeting::MeetingRule;

    const RULES: TermRules = TermRules { months: 12, limit: 2, open_after: 2 };

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    fn term(post: Post, start: &str) -> Term {
        Term { post, start: day(start), ended: None }
    }

    fn start(terms: &[Term], post: Post, on: &str) -> Result<(), Day> {
        may_start(terms, post, day(on), &RULES).map_err(|refused| refused.from)
    }

    #[test]
    fn r93_a_term_ends_the_day_before_its_start_comes_round() {
        assert_eq!(TermRules::default(), RULES);
        for (first, last) in [
            ("2026-01-12", "2027-01-11"),
            ("2025-03-01", "2026-02-28"),
            ("2023-03-01", "2024-02-29"),
            ("2024-02-29", "2025-02-27"),
        ] {
            assert_eq!(ends(&term(Post::Chair, first), &RULES), day(last), "{first}");
        }
        let early = Term { ended: Some(day("2026-05-11")), ..term(Post::Chair, "2026-01-12") };
        assert_eq!(ends(&early, &RULES), day("2026-05-11"));
        assert_eq!(ends(&Term { start: Day::MAX, ..early }, &RULES), day("2026-05-11"));
    }

    #[test]
    fn r94_a_third_term_is_refused_until_a_full_term_away() {
        let terms = [term(Post::Chair, "2026-01-12"), term(Post::Chair, "2025-01-13")];
        assert_eq!(start(&terms[1..], Post::Chair, "2026-01-12"), Ok(()));
        assert_eq!(consecutive(&terms, Post::Chair, &RULES), 2);
        // Clear from 12 January 2027 on; the meeting at which a full term away ends is on 10 January 2028.
        let from = day("2028-01-05");
        assert_eq!(start(&terms, Post::Chair, "2027-01-11"), Err(from));
        assert_eq!(start(&terms, Post::Chair, "2027-12-13"), Err(from));
        assert_eq!(start(&terms, Post::Chair, "2028-01-10"), Ok(()));
        assert_eq!(start(&terms, Post::ViceChair, "2027-01-11"), Ok(()), "a different post");
        assert_eq!(start(&[], Post::Chair, "2027-01-11"), Ok(()));
    }

    #[test]
    fn r94_another_post_in_between_resets() {
        let terms = [
            term(Post::Chair, "2025-01-13"),
            term(Post::Chair, "2026-01-12"),
            term(Post::PostalFacilitator, "2027-01-11"),
            term(Post::Chair, "2028-01-10"),
        ];
        assert_eq!(start(&terms[..3], Post::Chair, "2028-01-10"), Ok(()));
        assert_eq!(consecutive(&terms, Post::Chair, &RULES), 1);
        assert_eq!(consecutive(&terms[..3], Post::Chair, &RULES), 2);
        assert_eq!(consecutive(&terms, Post::RecordingSecretary, &RULES), 0);
    }

    #[test]
    fn r94_what_is_held_beside_a_post_does_not_reset_it() {
        let chair = [term(Post::Chair, "2025-01-13"), term(Post::Chair, "2026-01-12")];
        for beside in [
            term(Post::PostalFacilitator, "2026-07-13"),
            term(Post::StepGuide, "2027-01-11"),
            term(Post::Member, "2027-01-11"),
        ] {
            assert!(start(&[&chair[..], &[beside]].concat(), Post::Chair, "2027-02-08").is_err(), "{beside:?}");
        }
        // A post taken up in the last week, and the chair again with no day in between.
        let beside =
            [term(Post::Chair, "2025-01-13"), term(Post::Chair, "2026-01-12"), term(Post::ViceChair, "2027-01-06")];
        assert!(
            start(&beside, Post::Chair, "2027-01-11").is_err() && start(&beside, Post::Chair, "2027-01-12").is_err()
        );
        let guide = [term(Post::StepGuide, "2025-01-13"), term(Post::StepGuide, "2026-01-12")];
        assert_eq!(start(&guide, Post::StepGuide, "2027-01-11"), Ok(()), "guides serve without terms");
    }

    #[test]
    fn r94_a_term_noted_later_may_not_join_others_to_three() {
        let terms = [term(Post::Chair, "2024-01-08"), term(Post::Chair, "2026-01-12")];
        assert_eq!(consecutive(&terms, Post::Chair, &RULES), 1);
        assert_eq!(start(&terms, Post::Chair, "2025-01-13"), Err(day("2028-01-05")));
    }

    #[test]
    fn r94_a_term_that_ended_early_counts_and_its_absence_counts_from_there() {
        let early = Term { ended: Some(day("2026-03-09")), ..term(Post::Chair, "2026-01-12") };
        let terms = [term(Post::Chair, "2025-01-13"), early];
        assert_eq!(start(&terms, Post::Chair, "2027-01-11"), Err(day("2027-03-03")));
        assert_eq!(start(&terms, Post::Chair, "2027-03-08"), Ok(()));
    }

    fn missed(meetings: &[(&str, bool, bool)]) -> Vec<Missed> {
        let each = meetings.iter().copied();
        each.map(|(on, contacted_chair, reported)| Missed { meeting: day(on), contacted_chair, reported }).collect()
    }

    fn stands(meetings: &[(&str, bool, bool)], today: &str) -> Commitment {
        commitment(&missed(meetings), Day::MIN, day(today), &RULES)
    }

    #[test]
    fn r96_the_first_unmet_month_warns_and_the_second_in_a_row_opens() {
        let (first, second) = (("2026-12-14", true, false), ("2027-01-11", false, true));
        let warned = Commitment::Warned { month: Month { year: 2026, month: 12 } };
        let open = Commitment::Open { since: day("2027-01-11") };
        assert_eq!(stands(&[], "2026-12-31"), Commitment::Fine);
        assert_eq!(stands(&[first], "2026-12-13"), Commitment::Fine, "not missed yet");
        assert_eq!(stands(&[first], "2026-12-14"), warned);
        assert_eq!(stands(&[first], "2027-01-31"), warned);
        assert_eq!(stands(&[first], "2027-02-01"), Commitment::Fine);
        assert_eq!(stands(&[second, first], "2027-01-10"), warned);
        assert_eq!(stands(&[second, first], "2027-01-11"), open);
        assert_eq!(stands(&[second, first], "2028-06-01"), open, "attending later does not undo it");
    }

    #[test]
    fn r96_an_attended_month_and_a_met_one_reset() {
        let warned = Commitment::Warned { month: Month { year: 2026, month: 3 } };
        let (first, third) = (("2026-01-12", false, false), ("2026-03-09", false, false));
        assert_eq!(stands(&[first, third], "2026-03-10"), warned);
        assert_eq!(stands(&[first, ("2026-02-09", true, true), third], "2026-03-10"), warned);
        assert_eq!(stands(&[first, ("2026-02-09", true, true)], "2026-02-10"), Commitment::Fine);
        assert_eq!(stands(&[third, ("2026-03-23", false, true)], "2026-03-30"), warned, "one month, twice");
        let rules = TermRules { open_after: 3, ..RULES };
        let three = missed(&[first, ("2026-02-09", true, false), ("2026-02-23", true, false), third]);
        assert_eq!(
            commitment(&three, Day::MIN, day("2026-03-09"), &rules),
            Commitment::Open { since: day("2026-03-09") }
        );
        let year_apart = stands(&[first, ("2027-02-08", false, false)], "2027-02-09");
        assert_eq!(year_apart, Commitment::Warned { month: Month { year: 2027, month: 2 } });
    }

    #[test]
    fn r106_the_vice_chair_is_warned_of_any_missed_meeting() {
        let met = missed(&[("2026-01-12", true, true)]);
        let warns_on = |post, today: &str| warns(post, &met, Day::MIN, day(today), &RULES);
        assert!(warns_on(Post::ViceChair, "2026-01-12") && warns_on(Post::ViceChair, "2026-02-28"));
        assert!(!warns_on(Post::ViceChair, "2026-01-11") && !warns_on(Post::ViceChair, "2026-03-01"));
        assert!(!warns_on(Post::Chair, "2026-01-12"));
        let unmet = missed(&[("2026-01-12", true, false)]);
        assert!(warns(Post::Chair, &unmet, Day::MIN, day("2026-01-12"), &RULES));
        assert!(!warns(Post::StepGuide, &unmet, Day::MIN, day("2026-01-12"), &RULES));
    }

    proptest::proptest! {
        /// R94: after two terms from meeting to meeting and one away, the next may start; no third before.
        #[test]
        fn r94_a_full_term_away_is_one_year_of_meetings(
            year in 1i32..9990,
            month in 1u32..=12,
            nth in 1u8..=4,
            noted in proptest::bool::ANY,
        ) {
            let rule = MeetingRule { nth, ..MeetingRule::default() };
            let meeting = |years| rule.in_month(year + years, month).expect("every month has it");
            let held = |years| {
                let ended = noted.then(|| meeting(years + 1));
                Term { post: Post::Chair, start: meeting(years), ended }
            };
            let terms = [held(0), held(1)];
            proptest::prop_assert_eq!(may_start(&terms, Post::Chair, meeting(3), &RULES), Ok(()));
            let refused = may_start(&terms, Post::Chair, meeting(2), &RULES).expect_err("a third");
            proptest::prop_assert!(refused.from <= meeting(3));
            let day_before = refused.from.pred_opt().expect("a day");
            proptest::prop_assert_eq!(may_start(&terms, Post::Chair, day_before, &RULES), Err(refused));
            proptest::prop_assert_eq!(may_start(&terms, Post::Chair, refused.from, &RULES), Ok(()));
            proptest::prop_assert!(crate::domain::day::days_between(refused.from, meeting(3)) <= 14);
        }

        /// R96: open if and only if two months next to each other were unmet; in any order of the list.
        #[test]
        fn r96_open_is_two_unmet_months_in_a_row(
            months in proptest::collection::vec(0u8..3, 1..30),
            is_turned in proptest::bool::ANY,
        ) {
            // 0 attended, 1 missed and met, 2 missed and unmet.
            let meetings = MeetingRule::default().upcoming(day("2023-11-01"), months.len());
            let missed = |(meeting, what)| Missed { meeting, contacted_chair: true, reported: what == 1 };
            let each = meetings.iter().copied().zip(months.iter().copied());
            let mut list: Vec<Missed> = each.filter(|(_, what)| *what > 0).map(missed).collect();
            if is_turned {
                list.reverse();
            }
            let today = *meetings.last().expect("a meeting");
            let pair = months.windows(2).position(|pair| pair == [2, 2]);
            let is_unmet_now = months.ends_with(&[2]) || months.ends_with(&[2, 0]);
            let expected = match pair {
                Some(first) => Commitment::Open { since: meetings[first + 1] },
                None if is_unmet_now => {
                    let last = months.iter().rposition(|what| *what == 2).expect("an unmet month");
                    Commitment::Warned { month: Month::of(meetings[last]) }
                }
                None => Commitment::Fine,
            };
            proptest::prop_assert_eq!(commitment(&list, Day::MIN, today, &RULES), expected);
        }
    }
}
