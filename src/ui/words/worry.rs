//! What to do when a letter worries the guide (R82, D10).
//! It must make no clinical claim, and ask for nothing about the letter.

/// The page's title and the links to it (R82).
pub const TITLE: &str = "This letter worries me";

/// What to do, in this order (R82); the last line is for the guide's own sake (D10).
pub const LINES: &[&str] = &[
    "Call your coordinating secretary today. Do not wait for the post.",
    "You are not an emergency service, and nobody expects you to be. The facility is, and its staff can act.",
    "Say only what is needed for somebody to help. The rest of the letter stays between the two of you.",
    "Ask your committee beforehand what it does about danger, so that you know whom to call and what happens next.",
    "Then talk to someone you trust, such as the person who guides you. A heavy letter is not yours to carry alone.",
];

/// That this page keeps nothing (R82).
pub const STORES_NOTHING: &str = "This page keeps nothing: not what worries you, nor whose letter it is.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_call_comes_first_and_the_guide_last() {
        assert!(LINES.first().is_some_and(|line| line.contains("today")));
        assert!(LINES.last().is_some_and(|line| line.contains("someone you trust")));
        assert!(LINES.iter().all(|line| line.ends_with('.') && !line.contains('!')));
    }
}
