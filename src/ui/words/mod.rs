//! Every word that the app says, in one place, so that another language can follow.
//! It must decide nothing: what is true comes from the domain, here it is only said.

pub mod agreement;
pub mod around;
pub mod away;
pub mod backup;
pub mod boundary;
pub mod check;
pub mod clock;
pub mod committee;
pub mod ending;
pub mod errors;
pub mod facility;
pub mod frame;
pub mod group;
pub mod guard;
pub mod kept;
pub mod letter;
pub mod library;
pub mod library_sheet;
pub mod lock;
pub mod mail;
pub mod meeting;
pub mod mishap;
pub mod paper;
pub mod post;
pub mod programme;
pub mod qualification;
pub mod refusal;
pub mod reminder;
pub mod retention;
pub mod service;
pub mod step;
pub mod tell;
pub mod text;
pub mod worry;
pub mod writer;

/// Wraps a pen name so that its own direction of writing can't disturb the sentence around it.
/// Directional controls inside the name are left out: one of them could close the wrapping early.
pub fn isolated(name: &str) -> String {
    let plain: String =
        name.chars().filter(|letter| !matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')).collect();
    format!("\u{2068}{plain}\u{2069}")
}

/// Says a number of days: "1 day", "12 days".
pub fn days(count: i64) -> String {
    counted(count, "day", "days")
}

/// Says a number of letters: "1 letter", "2 letters".
pub fn letters(count: usize) -> String {
    counted(i64::try_from(count).unwrap_or(i64::MAX), "letter", "letters")
}

fn counted(count: i64, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_can_not_break_out_of_its_wrapping() {
        assert_eq!(isolated("Robin"), "\u{2068}Robin\u{2069}");
        assert_eq!(isolated("Ro\u{2069}\u{202e}bin"), "\u{2068}Robin\u{2069}");
    }

    /// What the programme asks to be said, wherever it is said.
    #[test]
    fn the_required_words_are_said() {
        for (rule, said, wanted) in [
            ("R9", text::RELATION, "You are a step guide"),
            ("R41", text::PROGRESS_ONLY, "stays on paper"),
            ("R52", text::PO_BOX, "PO box only"),
            ("R59", text::ABOUT_LINE, "official log is the coordinating secretary"),
            ("R66", agreement::PACK_LINE, "You never send a book"),
            ("R77", text::WELCOME_PRIVATE, "nothing is sent"),
            ("R82", worry::LINES[0], "Do not wait for the post"),
            ("R82", worry::LINES[1], "You are not an emergency service"),
            ("A7", text::PRIVATE_NAME, "leave it off the paper"),
        ] {
            assert!(said.contains(wanted), "{rule}: {said}");
        }
    }

    /// What a first visit reads before the app has arrived is what the welcome says.
    #[test]
    fn the_shell_says_the_words_of_the_welcome() {
        let page = include_str!("../../../index.html");
        for said in [text::WELCOME_LINE, text::WELCOME_PRIVATE, text::RELATION] {
            assert!(page.contains(&format!(">{said}</p>")), "{said}");
        }
    }

    #[test]
    fn one_is_not_many() {
        assert_eq!((days(1), days(0), days(12)), ("1 day".into(), "0 days".into(), "12 days".into()));
        assert_eq!((letters(1), letters(2)), ("1 letter".into(), "2 letters".into()));
    }
}
