//! How strong words look, how long to wait, and why a lock cannot be opened.
//! It must not say anything of the words themselves.

use super::text;
use crate::domain::passphrase::Strength;
use crate::state::LockError;

/// How hard words look to guess.
pub fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::TooShort => text::WORDS_TOO_SHORT,
        Strength::Weak => text::WORDS_WEAK,
        Strength::Fair => text::WORDS_FAIR,
        Strength::Strong => text::WORDS_STRONG,
    }
}

/// Says a time to choose: "At once", "1 minute", "15 minutes".
pub fn minutes(minutes: u8) -> String {
    match minutes {
        0 => "At once".to_owned(),
        1 => "1 minute".to_owned(),
        more => format!("{more} minutes"),
    }
}

/// Says how long to wait: "Wait 20 seconds, then try again."
pub fn wait(seconds: u32) -> String {
    let unit = if seconds == 1 { "second" } else { "seconds" };
    format!("Wait {seconds} {unit}, then try again.")
}

/// Why a lock cannot be opened.
pub fn unusable(error: LockError) -> &'static str {
    match error {
        LockError::Damaged => text::LOCK_DAMAGED,
        LockError::NewerFormat => text::NEWER,
        LockError::Cost => text::LOCK_COST,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_are_said() {
        assert_eq!([0, 1, 15].map(minutes), ["At once", "1 minute", "15 minutes"]);
        assert_eq!(wait(1), "Wait 1 second, then try again.");
        assert_eq!(wait(20), "Wait 20 seconds, then try again.");
    }
}
