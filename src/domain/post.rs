//! The committee's posts and how long one is clean before each (R89 to R92).
//! It must not say what a post does: that is words, and they are elsewhere.

use super::day::{Day, months_after};

/// A post of the committee, in the order of its clean-time table (R89).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Post {
    /// Writes to a step writer.
    StepGuide,
    /// Chair.
    Chair,
    /// Vice chair.
    ViceChair,
    /// Men's or women's coordinating secretary.
    CoordinatingSecretary,
    /// Recording secretary.
    RecordingSecretary,
    /// Postal facilitator.
    PostalFacilitator,
    /// Out-of-state correspondent.
    OutOfStateCorrespondent,
    /// Committee member: one day is enough; who is present has a vote (A29).
    Member,
}

impl Post {
    /// All eight.
    pub const ALL: [Self; 8] = [
        Self::StepGuide,
        Self::Chair,
        Self::ViceChair,
        Self::CoordinatingSecretary,
        Self::RecordingSecretary,
        Self::PostalFacilitator,
        Self::OutOfStateCorrespondent,
        Self::Member,
    ];

    /// Whole years clean by the programme's table (R89); 0 is one day.
    #[must_use]
    pub const fn table_years(self) -> u8 {
        match self {
            Self::Member => 0,
            Self::RecordingSecretary | Self::OutOfStateCorrespondent => 1,
            Self::StepGuide | Self::Chair | Self::ViceChair | Self::CoordinatingSecretary | Self::PostalFacilitator => {
                2
            }
        }
    }

    /// Whole years clean by the list of the post's duties, for a guide by question 4 (R83); none where it says nothing.
    #[must_use]
    pub const fn duties_years(self) -> Option<u8> {
        match self {
            Self::Member => None,
            Self::OutOfStateCorrespondent => Some(2),
            _ => Some(self.table_years()),
        }
    }

    /// Whether table and duties differ: both are shown, and the stricter one counts (R91, A10).
    #[must_use]
    pub fn is_in_doubt(self) -> bool {
        self.duties_years().is_some_and(|years| years != self.table_years())
    }

    /// Whether the post is a trusted servant's, with terms and meetings (R93): a guide's and a member's are not.
    #[must_use]
    pub const fn is_trusted_servant(self) -> bool {
        !matches!(self, Self::StepGuide | Self::Member)
    }
}

/// Whole years clean that each post needs, in the order of [`Post::ALL`]; 0 is one day. A committee may set its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CleanTimes(pub [u8; 8]);

impl CleanTimes {
    /// The years that one post needs.
    #[must_use]
    pub const fn years(&self, post: Post) -> u8 {
        self.0[post as usize]
    }
}

impl Default for CleanTimes {
    /// The programme's own table, the stricter of its two numbers where they differ (A10).
    fn default() -> Self {
        Self(Post::ALL.map(|post| post.table_years().max(post.duties_years().unwrap_or(0))))
    }
}

/// The day on which someone has been clean for whole years (R87); with 0 years, it is the day after the clean date.
#[must_use]
pub fn clean_from(clean: Day, years: u8) -> Day {
    if years == 0 {
        return clean.succ_opt().unwrap_or(Day::MAX);
    }
    months_after(clean, u32::from(years) * 12)
}

/// The day from which someone may hold a post (R90).
#[must_use]
pub fn eligible_from(post: Post, clean: Day, times: &CleanTimes) -> Day {
    clean_from(clean, times.years(post))
}

/// Whether someone may hold a post today (R90); not with a clean date that is still to come.
#[must_use]
pub fn is_eligible(post: Post, clean: Day, today: Day, times: &CleanTimes) -> bool {
    eligible_from(post, clean, times) <= today
}

/// Whether someone has been clean long enough to be a guide, question 4 (R83, R87).
#[must_use]
pub fn has_guide_time(clean: Day, today: Day, times: &CleanTimes) -> bool {
    is_eligible(Post::StepGuide, clean, today, times)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use chrono::{Datelike, Days};

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    #[test]
    fn r89_the_table_is_the_programmes() {
        assert_eq!(Post::ALL.map(Post::table_years), [2, 2, 2, 2, 1, 2, 1, 0]);
        assert_eq!(Post::ALL.map(|post| post as usize), [0, 1, 2, 3, 4, 5, 6, 7]);
    }

    #[test]
    fn r91_the_one_doubt_is_shown_and_the_stricter_counts() {
        let doubts: Vec<Post> = Post::ALL.into_iter().filter(|post| post.is_in_doubt()).collect();
        assert_eq!(doubts, [Post::OutOfStateCorrespondent]);
        let post = Post::OutOfStateCorrespondent;
        assert_eq!((post.table_years(), post.duties_years(), CleanTimes::default().years(post)), (1, Some(2), 2));
        assert_eq!(CleanTimes::default(), CleanTimes([2, 2, 2, 2, 1, 2, 2, 0]));
    }

    #[test]
    fn r92_only_the_recording_secretary_needs_one_year() {
        let one_year: Vec<Post> =
            Post::ALL.into_iter().filter(|post| CleanTimes::default().years(*post) == 1).collect();
        assert_eq!(one_year, [Post::RecordingSecretary]);
    }

    #[test]
    fn r87_years_end_on_the_same_day_and_a_leap_days_on_the_last_of_february() {
        for (clean, years, from) in [
            ("2024-06-15", 2, "2026-06-15"),
            ("2023-12-31", 1, "2024-12-31"),
            ("2023-02-28", 1, "2024-02-28"),
            ("2024-02-28", 1, "2025-02-28"),
            ("2024-02-29", 1, "2025-02-28"),
            ("2024-02-29", 2, "2026-02-28"),
            ("2024-02-29", 4, "2028-02-29"),
            ("1896-02-29", 4, "1900-02-28"),
            ("2024-02-29", 0, "2024-03-01"),
        ] {
            assert_eq!(clean_from(day(clean), years), day(from), "{clean} and {years}");
        }
        assert_eq!(clean_from(Day::MAX, 2), Day::MAX);
        assert_eq!(clean_from(Day::MAX, 0), Day::MAX);
    }

    #[test]
    fn r90_posts_open_one_after_the_other() {
        let (clean, times) = (day("2024-06-15"), CleanTimes::default());
        let open =
            |today: &str| Post::ALL.into_iter().filter(|post| is_eligible(*post, clean, day(today), &times)).count();
        for (today, posts) in [
            ("2024-06-14", 0),
            ("2024-06-15", 0),
            ("2024-06-16", 1),
            ("2025-06-14", 1),
            ("2025-06-15", 2),
            ("2026-06-14", 2),
            ("2026-06-15", 8),
        ] {
            assert_eq!(open(today), posts, "{today}");
        }
        assert!(!has_guide_time(clean, day("2026-06-14"), &times));
        assert!(has_guide_time(clean, day("2026-06-15"), &times));
        assert!(has_guide_time(clean, day("2025-06-15"), &CleanTimes([1; 8])), "a committee may set its own");
    }

    proptest::proptest! {
        /// R87: whole years end on the day of the year on which they began; only a leap day moves, to the last of February (A53).
        #[test]
        fn r87_whole_years_are_never_short(ordinal in 1u32..=365, year in 1i32..9700, years in 1u8..) {
            let clean = Day::from_yo_opt(year, ordinal).expect("a day of the year");
            let from = clean_from(clean, years);
            proptest::prop_assert_eq!(from.year(), year + i32::from(years));
            let is_moved = (clean.month(), clean.day()) == (2, 29) && !from.leap_year();
            let expected = if is_moved { (2, 28) } else { (clean.month(), clean.day()) };
            proptest::prop_assert_eq!((from.month(), from.day()), expected);
        }

        /// R90: who came earlier may serve no later, and more months never end sooner, through all month ends.
        #[test]
        fn r90_later_clean_dates_never_open_sooner(days in 0u64..200_000, months in 0u32..60) {
            let first = day("1900-01-01").checked_add_days(Days::new(days)).expect("a day");
            let second = first.succ_opt().expect("a day");
            proptest::prop_assert!(months_after(first, months) <= months_after(second, months));
            proptest::prop_assert!(months_after(first, months) < months_after(first, months + 1));
        }
    }
}
