//! What a committee decides, as data in one place, with the programme's own values as defaults.
//! It must hold no rule, only the numbers that rules use.

/// The numbers behind the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Calendar days from in hand to posted (R21, A3).
    pub reply_days: u32,
    /// From how many days left a reply is due soon (R25).
    pub soon_days: i64,
    /// From how many days of silence a writer is quiet (R35).
    pub quiet_days: i64,
    /// How many days after an end the guide is asked whether only counts be kept (R81).
    pub retention_days: i64,
    /// Days after the notice of a returned letter by which to ask for a review (R56, D5).
    pub review_days: u32,
}

impl Default for Policy {
    fn default() -> Self {
        Self { reply_days: 14, soon_days: 5, quiet_days: 60, retention_days: 90, review_days: 15 }
    }
}
