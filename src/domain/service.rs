//! The guide's own standing: the eleven questions, the qualification and a meeting a year (R83 to R88).
//! It must hold answers and days only: nothing of what was said when a question was discussed (D1 keeps one day).

use super::day::{Day, days_between, months_after};
use super::post::{CleanTimes, Post, eligible_from};
use chrono::Datelike;

/// Months within which a guide attends once more (R88, A18).
pub const ATTEND_WITHIN_MONTHS: u32 = 12;
/// From how many days left a meeting is needed soon.
pub const ATTEND_SOON_DAYS: i64 = 60;

/// The eleven questions, in their order (R83).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// 1: recovery is based in NA.
    RecoveryInNa,
    /// 2: a fourth and a fifth step are done.
    FourthAndFifthStep,
    /// 3: works the steps in writing, with guidance of one's own.
    OwnGuidance,
    /// 4: is clean long enough.
    CleanTime,
    /// 5: attends step meetings regularly.
    StepMeetings,
    /// 6: knows steps and traditions from working them.
    StepsAndTraditions,
    /// 7: has guided others.
    Experience,
    /// 8: has the means for stationery and stamps.
    Stationery,
    /// 9: replies in time and tells the secretary.
    ReplyAndNotify,
    /// 10: signs and follows the agreement.
    Agreement,
    /// 11: attends one meeting or workshop a year.
    YearlyMeeting,
}

impl Question {
    /// All eleven.
    pub const ALL: [Self; 11] = [
        Self::RecoveryInNa,
        Self::FourthAndFifthStep,
        Self::OwnGuidance,
        Self::CleanTime,
        Self::StepMeetings,
        Self::StepsAndTraditions,
        Self::Experience,
        Self::Stationery,
        Self::ReplyAndNotify,
        Self::Agreement,
        Self::YearlyMeeting,
    ];

    /// Its number, 1 to 11.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }
}

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// "Yes", or "not yet".
    pub is_yes: bool,
    /// The day it was discussed.
    pub on: Day,
}

/// Where a guide qualified (R85).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// At the monthly committee meeting.
    Meeting,
    /// In the presence of a qualified member.
    InPresence,
}

/// What is kept of a guide's qualification.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Qualification {
    /// The answers, in the order of [`Question::ALL`].
    pub answers: [Option<Answer>; 11],
    /// The day of qualification: the place in the queue (R85). It stays when an answer is taken back.
    pub qualified_on: Option<Day>,
    /// Where that was.
    pub place: Option<Where>,
    /// The day of orientation as a volunteer (R86).
    pub oriented_on: Option<Day>,
    /// The day of the self-check (D1).
    pub self_check_on: Option<Day>,
}

/// Why a day cannot be the day of qualification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotQualified {
    /// Questions are open (R84).
    Open(Vec<Question>),
    /// It lies before the clean date (R87).
    BeforeClean,
    /// Too little clean time on that day (R87).
    CleanTime {
        /// The first day with enough.
        from: Day,
    },
}

impl Qualification {
    /// The answer to a question, if it was discussed.
    #[must_use]
    pub const fn answer(&self, question: Question) -> Option<Answer> {
        self.answers[question as usize]
    }

    /// Notes an answer, in place of the one before.
    pub const fn set_answer(&mut self, question: Question, answer: Option<Answer>) {
        self.answers[question as usize] = answer;
    }

    /// The questions without a "yes", in their order (R84).
    #[must_use]
    pub fn open_questions(&self) -> Vec<Question> {
        let is_open = |question: &Question| !self.answer(*question).is_some_and(|answer| answer.is_yes);
        Question::ALL.into_iter().filter(is_open).collect()
    }

    /// Whether all eleven are "yes" (R84).
    #[must_use]
    pub fn is_all_yes(&self) -> bool {
        self.open_questions().is_empty()
    }

    /// Whether the guide is qualified: there is a day, and still all eleven are "yes" (R84).
    #[must_use]
    pub fn is_qualified(&self) -> bool {
        self.qualified_on.is_some() && self.is_all_yes()
    }

    /// Whether a day can be the day of qualification (R84, R87). Without a clean date the answer to question 4 counts
    /// alone. Answers may be noted on a later day than the qualification: many guides qualified long ago. A day that cannot be
    /// is asked about elsewhere (A57).
    ///
    /// # Errors
    /// The first reason against it, in the order of [`NotQualified`].
    pub fn may_qualify(&self, on: Day, clean: Option<Day>, times: &CleanTimes) -> Result<(), NotQualified> {
        let open = self.open_questions();
        if !open.is_empty() {
            return Err(NotQualified::Open(open));
        }
        let Some(clean) = clean else { return Ok(()) };
        let from = eligible_from(Post::StepGuide, clean, times);
        match on {
            _ if on < clean => Err(NotQualified::BeforeClean),
            _ if on < from => Err(NotQualified::CleanTime { from }),
            _ => Ok(()),
        }
    }
}

/// What a guide attended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A committee meeting.
    Meeting,
    /// A workshop.
    Workshop,
}

/// The meetings and workshops a guide attended, in any order (R88).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    /// Each day and what it was.
    pub attended: Vec<(Day, Kind)>,
}

/// Where a guide stands with the one meeting or workshop a year (R88).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnnualStanding {
    /// Enough time is left.
    Fine {
        /// The last day for the next.
        by: Day,
    },
    /// It is needed in the next 60 days or today.
    Soon {
        /// The last day for the next.
        by: Day,
    },
    /// The last day for it is over.
    Lapsed {
        /// The day after it.
        since: Day,
    },
    /// Neither an attendance nor a qualification is known.
    Unknown,
}

impl Attendance {
    /// The last day of attendance.
    #[must_use]
    pub fn last_attended(&self) -> Option<Day> {
        self.attended.iter().map(|(day, _)| *day).max()
    }

    /// The last day on which the next attendance is in time: 12 months from the last one (A18), or from the qualification
    /// where there is none yet (A52).
    #[must_use]
    pub fn needed_by(&self, qualified_on: Option<Day>) -> Option<Day> {
        let from = self.last_attended().or(qualified_on)?;
        Some(months_after(from, ATTEND_WITHIN_MONTHS))
    }

    /// How often in a calendar year: the other way to read "a year" (A18).
    #[must_use]
    pub fn attended_in_year(&self, year: i32) -> usize {
        self.attended.iter().filter(|(day, _)| day.year() == year).count()
    }

    /// Where the guide stands today.
    #[must_use]
    pub fn standing(&self, qualified_on: Option<Day>, today: Day) -> AnnualStanding {
        let Some(by) = self.needed_by(qualified_on) else { return AnnualStanding::Unknown };
        match days_between(today, by) {
            days if days < 0 => AnnualStanding::Lapsed { since: by.succ_opt().unwrap_or(by) },
            days if days <= ATTEND_SOON_DAYS => AnnualStanding::Soon { by },
            _ => AnnualStanding::Fine { by },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use chrono::Days;

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    fn all_yes() -> Qualification {
        let yes = Some(Answer { is_yes: true, on: day("2026-06-08") });
        Qualification { answers: [yes; 11], ..Qualification::default() }
    }

    fn check(on: &str, clean: Option<&str>) -> Result<(), NotQualified> {
        all_yes().may_qualify(day(on), clean.map(day), &CleanTimes::default())
    }

    #[test]
    fn r83_the_questions_are_numbered_in_order() {
        assert_eq!(Question::ALL.map(Question::number), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
        assert_eq!((Question::OwnGuidance.number(), Question::Experience.number()), (3, 7));
    }

    #[test]
    fn r84_only_eleven_times_yes_qualifies() {
        let (today, times) = (day("2026-11-22"), CleanTimes::default());
        let none = Qualification::default();
        assert_eq!(none.may_qualify(today, None, &times), Err(NotQualified::Open(Question::ALL.to_vec())));
        assert_eq!(check("2026-11-22", None), Ok(()));
        for question in Question::ALL {
            for answer in [None, Some(Answer { is_yes: false, on: today })] {
                let mut one_open = all_yes();
                one_open.set_answer(question, answer);
                assert_eq!(one_open.answer(question), answer);
                let open = Err(NotQualified::Open(vec![question]));
                assert_eq!(one_open.may_qualify(today, None, &times), open);
            }
        }
    }

    #[test]
    fn r84_an_answer_taken_back_ends_the_qualification_and_keeps_its_day() {
        let mut guide = Qualification { qualified_on: Some(day("2026-06-08")), ..all_yes() };
        assert!(guide.is_qualified());
        guide.set_answer(Question::StepMeetings, Some(Answer { is_yes: false, on: day("2026-11-22") }));
        assert!(!guide.is_qualified());
        assert_eq!(guide.qualified_on, Some(day("2026-06-08")));
        assert!(!all_yes().is_qualified(), "without a day");
    }

    #[test]
    fn r87_clean_time_counts_on_the_day_of_qualification() {
        let from = day("2026-02-28");
        assert_eq!(check("2026-02-27", Some("2024-02-29")), Err(NotQualified::CleanTime { from }));
        assert_eq!(check("2026-02-28", Some("2024-02-29")), Ok(()));
        assert_eq!(check("2023-06-12", Some("2024-02-29")), Err(NotQualified::BeforeClean));
        assert_eq!(check("2026-11-22", Some("2027-01-01")), Err(NotQualified::BeforeClean));
    }

    #[test]
    fn r88_the_next_attendance_is_due_twelve_months_after_the_last() {
        let attendance =
            Attendance { attended: vec![(day("2025-11-10"), Kind::Meeting), (day("2025-03-01"), Kind::Workshop)] };
        let by = day("2026-11-10");
        for (today, standing) in [
            ("2025-11-10", AnnualStanding::Fine { by }),
            ("2026-09-10", AnnualStanding::Fine { by }),
            ("2026-09-11", AnnualStanding::Soon { by }),
            ("2026-11-10", AnnualStanding::Soon { by }),
            ("2026-11-11", AnnualStanding::Lapsed { since: day("2026-11-11") }),
            ("2028-01-01", AnnualStanding::Lapsed { since: day("2026-11-11") }),
        ] {
            assert_eq!(attendance.standing(Some(day("2024-02-12")), day(today)), standing, "{today}");
            assert_eq!(attendance.standing(None, day(today)), standing, "{today}");
        }
        assert_eq!([2024, 2025, 2026].map(|year| attendance.attended_in_year(year)), [0, 2, 0]);
    }

    #[test]
    fn r88_before_the_first_attendance_the_year_runs_from_qualification() {
        let none = Attendance::default();
        assert_eq!(none.standing(None, day("2026-11-22")), AnnualStanding::Unknown);
        let at = |attended: &[&str]| Attendance {
            attended: attended.iter().map(|text| (day(text), Kind::Meeting)).collect(),
        };
        for (about, attended, qualified, by) in [
            ("none yet", &[][..], Some("2026-06-08"), Some("2027-06-08")),
            ("none yet, a leap day", &[][..], Some("2024-02-29"), Some("2025-02-28")),
            ("attended before the qualification", &["2019-05-13"][..], Some("2026-06-08"), Some("2020-05-13")),
            ("a month before it", &["2026-05-11"][..], Some("2026-06-08"), Some("2027-05-11")),
            ("after it", &["2026-07-13"][..], Some("2026-06-08"), Some("2027-07-13")),
            ("the last of several", &["2026-07-13", "2025-01-13"][..], None, Some("2027-07-13")),
            ("nothing is known", &[][..], None, None),
        ] {
            assert_eq!(at(attended).needed_by(qualified.map(day)), by.map(day), "A52: {about}");
        }
    }

    proptest::proptest! {
        /// R88: whatever was attended, in any order, the guide lapses on just one day and never comes back by waiting.
        #[test]
        fn r88_it_lapses_once(
            days in proptest::collection::vec(0u64..4000, 1..8),
            qualified in proptest::option::of(0u64..4000),
            later in 0u64..900,
        ) {
            let on = |days: u64| day("2020-01-01").checked_add_days(Days::new(days)).expect("a day");
            let attendance = Attendance { attended: days.iter().map(|days| (on(*days), Kind::Meeting)).collect() };
            let last = days.iter().copied().max().expect("a day");
            let by = attendance.needed_by(qualified.map(on)).expect("there is a day");
            proptest::prop_assert!((365..=366).contains(&days_between(on(last), by)));
            let standing = attendance.standing(qualified.map(on), on(last + later));
            let expected = match days_between(on(last + later), by) {
                ..0 => AnnualStanding::Lapsed { since: by.succ_opt().expect("a day") },
                0..=60 => AnnualStanding::Soon { by },
                61.. => AnnualStanding::Fine { by },
            };
            proptest::prop_assert_eq!(standing, expected);
        }
    }
}
