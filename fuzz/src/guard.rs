//! What must hold for any text that the identity guard reads.
//! Must not judge what it finds; `tests/guard.rs` does.

use between_letters::domain::guard::{Finding, find};
use workshop::guard::findings;

/// Tries bytes as a text; its first line also as a text of one's own that may stand. Says whether something was found.
///
/// # Panics
/// When a finding is empty, out of order, over another or over what may stand, or ends inside a character.
pub fn check(input: &[u8]) -> bool {
    let Ok(text) = str::from_utf8(input) else { return false };
    let found = find(text, &[]);
    hold(text, &found);
    assert_eq!(findings(text, "").lines().count(), found.len(), "a line for each finding");
    let own = text.lines().next().unwrap_or_default();
    let left = find(text, &[own]);
    hold(text, &left);
    if !own.is_empty() {
        let is_in_word =
            |end: &str, begin: &str| end.ends_with(char::is_alphanumeric) && begin.starts_with(char::is_alphanumeric);
        for (at, _) in text.match_indices(own) {
            if is_in_word(&text[..at], own) || is_in_word(own, &text[at + own.len()..]) {
                continue;
            }
            let is_over = |finding: &Finding| finding.place.start < at + own.len() && at < finding.place.end;
            assert!(!left.iter().any(is_over), "what may stand is not found");
        }
    }
    !found.is_empty()
}

fn hold(text: &str, found: &[Finding]) {
    let mut end = 0;
    for Finding { place, .. } in found {
        assert!(end <= place.start && place.start < place.end, "in order, none over another, none empty");
        assert!(text.get(place.clone()).is_some(), "inside the text, between characters");
        end = place.end;
    }
}
