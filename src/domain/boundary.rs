//! What a writer may ask for and a guide may not give: the eleven banned kinds, and what else comes up (R69, R70).
//! It must keep of a request only its kind and the day.

use super::day::Day;

/// What they asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    /// A ride.
    Ride,
    /// A visit.
    Visit,
    /// A loan.
    Loan,
    /// A telephone call.
    PhoneCall,
    /// Materials for corresponding (A25).
    Materials,
    /// Photos.
    Photos,
    /// Books (A26).
    Books,
    /// Drawings.
    Drawings,
    /// Tapes.
    Tapes,
    /// Contacting members of their family.
    Family,
    /// Contacting their friends.
    Friends,
    /// A letter to a judge or a parole board; not in the list.
    Court,
    /// The guide's real name or address; not in the list, but the rule on pen names settles it (R51).
    RealName,
    /// Meeting after release; not in the list.
    Meeting,
    /// A message to another person inside; not in the list.
    Message,
    /// Money; not in the list.
    Money,
    /// Messages on a tablet; not in the list.
    Tablet,
}

impl Asked {
    /// The eleven of the guidelines, each by itself (R69).
    pub const BANNED: [Self; 11] = [
        Self::Ride,
        Self::Visit,
        Self::Loan,
        Self::PhoneCall,
        Self::Materials,
        Self::Photos,
        Self::Books,
        Self::Drawings,
        Self::Tapes,
        Self::Family,
        Self::Friends,
    ];
    /// What the guidelines do not name.
    pub const ELSE: [Self; 6] = [Self::Court, Self::RealName, Self::Meeting, Self::Message, Self::Money, Self::Tablet];

    /// Whether the guidelines name it.
    #[must_use]
    pub fn is_banned(self) -> bool {
        Self::BANNED.contains(&self)
    }
}

/// That they asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// For what.
    pub kind: Asked,
    /// When the guide noted it.
    pub on: Day,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r69_eleven_kinds_are_banned_each_by_itself() {
        assert_eq!(Asked::BANNED.len(), 11);
        assert!(Asked::BANNED.into_iter().all(Asked::is_banned));
        assert!(!Asked::ELSE.into_iter().any(Asked::is_banned));
    }
}
