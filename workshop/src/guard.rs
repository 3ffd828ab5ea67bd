//! The identity guard, whose lists the app's start does not need (R72).
//! It must keep nothing of what it reads.

use between_letters::domain::guard::{Kind, find};

/// Finds in a text what would tell who somebody is. A line for each: the number of its kind in [`Kind::ALL`], a tab, the words.
/// `own` are texts that may stand, one a line.
#[must_use]
pub fn findings(text: &str, own: &str) -> String {
    let own: Vec<&str> = own.lines().collect();
    let line = |(kind, words): (Kind, &str)| {
        let number = Kind::ALL.iter().position(|known| *known == kind).unwrap_or_default();
        // A finding may go on in the next line of the text.
        format!("{number}\t{}\n", words.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    find(text, &own).into_iter().map(|finding| line((finding.kind, &text[finding.place]))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_are_lines() {
        assert_eq!(findings("Step 12, page 417", ""), "");
        assert_eq!(findings("Call 203-555-0142 or a@b.example", ""), "0\t203-555-0142\n1\ta@b.example\n");
        assert_eq!(findings("Write to P.O. BOX 7, Elsewhere 01234", "Box 7\n01234"), "");
        assert_ne!(findings("Write to P.O. Box 7, Elsewhere 01234", ""), "");
    }
}
