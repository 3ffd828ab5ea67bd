//! When the lock closes by itself.
//! It must read no clock.

/// Minutes after which the lock closes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LockTimes {
    untouched: u8,
    hidden: u8,
}

impl Default for LockTimes {
    fn default() -> Self {
        Self { untouched: 15, hidden: 5 }
    }
}

impl LockTimes {
    /// Minutes to choose from for a page that nobody touches.
    pub const UNTOUCHED: [u8; 4] = [1, 5, 15, 30];
    /// Minutes to choose from for a page out of sight; 0 is at once.
    pub const HIDDEN: [u8; 5] = [0, 1, 5, 15, 30];

    /// Takes two of the choices; another number counts as the usual one.
    #[must_use]
    pub fn new(untouched: u8, hidden: u8) -> Self {
        let usual = Self::default();
        Self {
            untouched: if Self::UNTOUCHED.contains(&untouched) { untouched } else { usual.untouched },
            hidden: if Self::HIDDEN.contains(&hidden) { hidden } else { usual.hidden },
        }
    }

    /// Minutes untouched.
    #[must_use]
    pub fn untouched(self) -> u8 {
        self.untouched
    }

    /// Minutes out of sight; 0 is at once.
    #[must_use]
    pub fn hidden(self) -> u8 {
        self.hidden
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_choices_are_taken() {
        for (untouched, hidden, taken) in
            [(1, 0, (1, 0)), (30, 30, (30, 30)), (0, 2, (15, 5)), (255, 0, (15, 0)), (5, 255, (5, 5))]
        {
            let times = LockTimes::new(untouched, hidden);
            assert_eq!((times.untouched(), times.hidden()), taken);
        }
    }
}
