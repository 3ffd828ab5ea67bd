//! The guide's own profile (R5): a pen name, a list, a clean date; and which rooms they use.
//! It must not grow a last name, an address or a telephone number.

use super::away::Away;
use super::day::Day;
use super::name::PenName;

/// Which committee list the guide is on; an assignment has the same (R14, A22).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The men's list.
    Mens,
    /// The women's list.
    Womens,
}

/// The guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// The pen name that signs letters (R6).
    pub pen_name: PenName,
    /// The list.
    pub side: Side,
    /// The clean date, if given.
    pub clean_since: Option<Day>,
    /// Spans in which the guide is away (R27).
    pub away: Vec<Away>,
}
