//! What the identity guard says of a text: it asks, and blocks nothing (R72, A34).
//! It must say which words it means, so that the person can judge.

use crate::domain::guard::Kind;

/// Says of a finding what it looks like: "“203-555-0142” looks like a telephone number."
pub fn finding(kind: Kind, words: &str) -> String {
    let what = match kind {
        Kind::Phone => "a telephone number",
        Kind::Email => "an e-mail address",
        Kind::WebAddress => "a web address or an account",
        Kind::Address => "an address",
        Kind::SocialSecurity => "a social security number",
        Kind::PrisonNumber => "a prison or court number",
        Kind::BirthDate => "a date of birth",
        Kind::Surname => "a last name",
    };
    format!("“{}” looks like {what}. Leave it out if it tells who somebody is.", super::isolated(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_said() {
        let said = finding(Kind::Phone, "203-555-0142");
        assert!(said.starts_with("“\u{2068}203-555-0142\u{2069}” looks like a telephone number."), "{said}");
    }
}
