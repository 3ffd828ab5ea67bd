//! What "Check my letter" says: the rule behind each mark, and how to say it instead (R55, R69, D4).
//! It must forbid nothing; the guide decides what goes on paper.

use super::isolated;
use crate::domain::guard::Kind;
use crate::domain::letter_check::Concern;

/// The page's title and the link to it.
pub const TITLE: &str = "Check my letter";
/// What becomes of the words.
pub const LINE: &str = "What you paste stays in this page’s memory; closing it erases it. Nothing is kept or sent.";
/// Why no microphone.
pub const NO_DICTATION: &str = "No dictation: browsers send it away.";
/// The field.
pub const FIELD: &str = "Your letter";
/// The button that empties it.
pub const CLEAR: &str = "Clear";
/// The list of marks.
pub const MARKS: &str = "Places to look at";
/// Nothing was found.
pub const NOTHING: &str = "Nothing found that stands out. Read it once more yourself.";
/// What the marks are worth.
pub const HELP: &str = "This is a help for the eye, and sees only what it knows. You decide what you write.";

/// Says how many places were found: "2 places to look at".
pub fn count(places: usize) -> String {
    super::counted(i64::try_from(places).unwrap_or(i64::MAX), "place to look at", "places to look at")
}

/// The words of a mark: "“I’ll call you”".
pub fn quoted(words: &str) -> String {
    format!("“{}”", isolated(words))
}

/// The rule behind a mark, in plain words: the eleven kinds of the committee's list (R69), what is not on it (R70), the paper
/// (R54, D4) and the pen name (R51).
pub fn rule(concern: Concern) -> &'static str {
    match concern {
        Concern::Ride => "The committee’s list: no rides.",
        Concern::Visit => "The committee’s list: no visits.",
        Concern::Loan => "The committee’s list: no loans.",
        Concern::PhoneCall => "The committee’s list: no phone calls.",
        Concern::Materials => "The committee’s list: no materials for writing.",
        Concern::Photo => "The committee’s list: no photos.",
        Concern::Book => {
            "The committee’s list: no books. The only booklet comes from the committee, with the welcome letter."
        }
        Concern::Drawing => "The committee’s list: no drawings.",
        Concern::Tape => "The committee’s list: no tapes.",
        Concern::Family => "The committee’s list: no contact with their family.",
        Concern::Friends => "The committee’s list: no contact with their friends.",
        Concern::Court => "Not on the list by name: a letter to a judge or a parole board. Ask your secretary first.",
        Concern::Meeting => "Not on the list by name: meeting after release. Ask your secretary first.",
        Concern::Message => "Not on the list by name: a message to another person. Ask your secretary first.",
        Concern::Money => "Not on the list by name: money. Ask your secretary first.",
        Concern::Tablet => "Letters go by the committee’s box. Messages on a tablet: ask your secretary first.",
        Concern::LastName => "Guides and writers go by pen names: no last names, yours or anybody’s.",
        Concern::RealAddress => "The committee’s box is the only address: no other, yours or anybody’s.",
        Concern::Enclosed => "Nothing goes with a letter: no enclosures.",
        Concern::Code => "Plain words: a code or a shortened word can be taken for a secret, and the letter stopped.",
    }
}

/// How to say it instead.
pub fn instead(concern: Concern) -> &'static str {
    match concern {
        Concern::Ride | Concern::Visit | Concern::Loan | Concern::PhoneCall => {
            "Say kindly that no step guide may, and turn back to their Step. “They asked for …” has words for it."
        }
        Concern::Materials => "Write the questions out inside your letter. About paper or copies, ask your secretary.",
        Concern::Photo | Concern::Drawing | Concern::Tape => "Say in words what you wanted to show or share.",
        Concern::Book => {
            "Copy the few lines that matter by hand, with the page in plain words. Booklets: ask your secretary."
        }
        Concern::Family | Concern::Friends => {
            "Ask what they feel about these people, as far as it belongs in their Step."
        }
        Concern::Court => "Promise nothing. “I must ask our committee first” is true and enough.",
        Concern::Meeting => "“Meetings will be open to you when that day comes.” Make no plan for the two of you.",
        Concern::Message => "Keep the letter between the two of you.",
        Concern::Money => "Offer your time and your experience, and leave sums out.",
        Concern::Tablet => "“Our letters go by the committee’s box.”",
        Concern::LastName => "Use your pen name, and say “my brother” or “a friend” where you mean somebody.",
        Concern::RealAddress => "“Write to me at the committee’s box.”",
        Concern::Enclosed => "Leave it out of the envelope, and say in the letter itself what matters.",
        Concern::Code => "Write it out: “Step Four, questions 7 to 12”, “page 12 of the Basic Text”.",
    }
}

/// The rule behind what the identity guard found (R51, R55).
pub fn guard_rule(kind: Kind) -> &'static str {
    match kind {
        Kind::Phone => "This looks like a telephone number: none, yours or anybody’s.",
        Kind::Email => "This looks like an e-mail address: none, yours or anybody’s.",
        Kind::WebAddress => "This looks like a web address or an account: it can lead to a person.",
        Kind::Address => "This looks like an address: only the committee’s box stands on a letter.",
        Kind::SocialSecurity => "This looks like a social security number: it has no place in a letter.",
        Kind::PrisonNumber => "This looks like a prison or court number: it belongs on the envelope, if anywhere.",
        Kind::BirthDate => "This looks like a date of birth: it can tell who somebody is.",
        Kind::Surname => "This looks like a last name: no last names, yours or anybody’s.",
    }
}

/// How to say that instead.
pub fn guard_instead(kind: Kind) -> &'static str {
    match kind {
        Kind::Phone | Kind::Email | Kind::Address => "“Write to me at the committee’s box.”",
        Kind::WebAddress => "Name the thing in plain words, without the address.",
        Kind::SocialSecurity | Kind::PrisonNumber => "Leave it out of the letter.",
        Kind::BirthDate => "Say how old, or “when I was young”.",
        Kind::Surname => "Use the pen name, or say “my brother”, “a friend”.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::letter_check::check;
    use crate::ui::words::{programme, refusal};

    #[test]
    fn each_mark_has_a_rule_and_a_way_out() {
        for concern in Concern::ALL {
            for words in [rule(concern), instead(concern)] {
                assert!(words.ends_with(['.', '”']) && !words.contains('!'), "{words}");
            }
        }
        for kind in Kind::ALL {
            assert!(guard_rule(kind).ends_with('.') && guard_instead(kind).ends_with(['.', '”']), "{kind:?}");
        }
    }

    #[test]
    fn r55_the_apps_own_words_stand_unmarked() {
        for (kind, words) in refusal::BANNED.into_iter().chain(refusal::ELSE) {
            assert_eq!(check(words), [], "{kind}: {words}");
        }
        for words in programme::SECTIONS.iter().flat_map(|(_, paragraphs)| *paragraphs) {
            assert_eq!(check(words), [], "{words}");
        }
    }

    #[test]
    fn places_are_counted() {
        assert_eq!((count(1).as_str(), count(2).as_str()), ("1 place to look at", "2 places to look at"));
        assert_eq!(quoted("Q7"), "“\u{2068}Q7\u{2069}”");
    }
}
