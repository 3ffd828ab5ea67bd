//! Pen names, committee labels and short agreed lines: what may be written in a structured field (R7, R71, A7, A8, A34).
//! It must never derive a name from anything; a suggestion is drawn from a list of plain words.

use std::fmt;
use unicode_segmentation::UnicodeSegmentation;

/// Longest pen name, in what a person sees as characters.
pub const PEN_NAME_LENGTH: usize = 40;
/// Longest committee label.
pub const LABEL_LENGTH: usize = 12;
/// Longest line of next agreed work.
pub const AGREED_WORK_LENGTH: usize = 80;

/// Why a structured text was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextError {
    /// Nothing visible in it.
    Empty,
    /// Longer than its field allows.
    TooLong,
    /// Digits in a row, as in a prison or telephone number.
    Digits,
    /// An "@", as in an address.
    Address,
    /// Another writer has it, but for case and invisible characters.
    Taken,
}

macro_rules! text {
    ($(#[$doc:meta])* $name:ident, $length:expr, $digits:expr, $count:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// Checks typed text and takes it, trimmed.
            pub fn new(typed: &str) -> Result<Self, TextError> {
                check(typed, $length, $digits, $count).map(Self)
            }

            /// Takes a text from a record: it was checked when it was written, and a stricter rule today must not lose it.
            pub fn kept(text: &str) -> Self {
                Self(text.to_owned())
            }

            /// The text to show.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            /// Keeps private text out of anything printed.
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(concat!(stringify!($name), "(redacted)"))
            }
        }
    };
}

text!(
    /// A pen name: the guide's own, or the private one for a writer (A7).
    PenName, PEN_NAME_LENGTH, 2, digits_in_a_row
);
text!(
    /// The label by which the secretary knows a pairing, for example M-14 (A8).
    CaseLabel, LABEL_LENGTH, 5, digits_in_a_label
);
text!(
    /// What to do next, never what they wrote (R43).
    AgreedWork, AGREED_WORK_LENGTH, 5, digits_in_one_number
);

fn check(typed: &str, length: usize, digits: usize, count: fn(&str) -> usize) -> Result<String, TextError> {
    let text: String = typed.trim().chars().filter(|letter| !letter.is_control()).collect();
    if !text.chars().any(|letter| !is_invisible(letter) && !letter.is_whitespace()) {
        return Err(TextError::Empty);
    }
    if is_longer(&text, length) {
        return Err(TextError::TooLong);
    }
    if has_address_sign(&text) {
        return Err(TextError::Address);
    }
    if count(&text) >= digits {
        return Err(TextError::Digits);
    }
    Ok(text)
}

/// Whether a text has more characters, as a person sees them; or more bytes than so many could need.
#[must_use]
pub fn is_longer(text: &str, length: usize) -> bool {
    text.len() > length * 32 || text.graphemes(true).count() > length
}

fn has_address_sign(text: &str) -> bool {
    text.contains(['@', '\u{ff20}', '\u{fe6b}'])
}

/// The longest run of digits; invisible characters, blanks, dots and dashes between digits do not break a run.
fn digits_in_a_row(text: &str) -> usize {
    let (mut longest, mut run) = (0, 0);
    for letter in text.chars() {
        if letter.is_numeric() {
            run += 1;
            longest = longest.max(run);
        } else if !(is_invisible(letter) || matches!(letter, ' ' | '-' | '.') && run > 0) {
            run = 0;
        }
    }
    longest
}

/// The same for a committee's label, where groups of digits stand apart by a hyphen or a letter: "M-24-07" (A56). Only where
/// they have the shape of a telephone or a social security number as a whole do all of them count.
fn digits_in_a_label(text: &str) -> usize {
    let visible: String = text.chars().filter(|letter| !is_invisible(*letter)).collect();
    let is_hyphen = |letter: char| matches!(letter, '-' | '\u{2010}'..='\u{2015}');
    let groups: Vec<&str> = visible.split(is_hyphen).map(str::trim).collect();
    let is_number = |group: &&str| !group.is_empty() && group.chars().all(char::is_numeric);
    let lengths: Vec<usize> = groups.iter().map(|group| group.chars().count()).collect();
    if groups.iter().all(is_number) && matches!(lengths.as_slice(), [3, 3, 4] | [3, 2, 4]) {
        return lengths.iter().sum();
    }
    groups.into_iter().map(digits_in_a_row).max().unwrap_or(0)
}

/// The same for a text about work, where ranges and lists of small numbers are at home ("pages 110-118", "1 2 3 4 5"):
/// pieces of up to three digits stay apart, unless there are as many of them as in a telephone number.
fn digits_in_one_number(text: &str) -> usize {
    let visible: String = text.chars().filter(|letter| !is_invisible(*letter)).collect();
    let pieces = visible.split(|letter: char| !letter.is_numeric()).map(|piece| piece.chars().count());
    let longest = pieces.max().unwrap_or(0);
    let spaced = visible.split(|letter: char| !(letter.is_numeric() || matches!(letter, '-' | '.' | ' ')));
    let is_long = |run: &str| {
        let lengths: Vec<usize> =
            run.split(|letter: char| !letter.is_numeric()).map(str::len).filter(|length| *length > 0).collect();
        matches!(lengths.as_slice(), [.., 3, 3, 4] | [.., 3, 4] | [.., 3, 2, 4] | [.., 5, 3])
    };
    if spaced.into_iter().any(is_long) { longest.max(digits_in_a_row(text)) } else { longest }
}

/// Characters that show nothing by themselves: joiners, marks of direction, variation selectors, fillers and tags.
fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{00ad}' | '\u{034f}' | '\u{061c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// What two names are compared by: lower case, no invisible characters, single blanks.
pub fn folded(text: &str) -> String {
    let visible: String = text.chars().filter(|letter| !is_invisible(*letter)).collect();
    // Upper case first: it takes apart what lower case leaves alone ("ß" and "SS", final sigma).
    visible.split_whitespace().collect::<Vec<_>>().join(" ").to_uppercase().to_lowercase()
}

/// Whether a name looks like a first and a last name: worth a question, never a refusal (A34).
pub fn looks_like_full_name(name: &PenName) -> bool {
    name.as_str().split_whitespace().filter(|word| word.chars().next().is_some_and(char::is_uppercase)).count() >= 2
}

/// Whether a committee's label looks like a first and a last name: worth a question, never a refusal (A56). Words with a digit
/// are none, and nor are single letters alone, as in "M-A".
pub fn label_looks_like_name(label: &str) -> bool {
    let between = |letter: char| "-.,'’\u{2010}\u{2011}\u{2013}".contains(letter);
    let without_digits = label.split_whitespace().filter(|word| !word.chars().any(char::is_numeric));
    let is_name = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    let names: Vec<&str> = without_digits.flat_map(|word| word.split(between)).filter(is_name).collect();
    names.len() >= 2 && names.iter().any(|word| word.chars().count() >= 3)
}

/// Plain words for pen names: birds, plants, places and things of the weather; none of them a name of a person here.
pub const SUGGESTIONS: [&str; 96] = [
    "Acorn", "Alder", "Amber", "Anchor", "Apple", "Aspen", "Barley", "Bay", "Beacon", "Beech", "Birch", "Bramble",
    "Breeze", "Brook", "Cedar", "Chestnut", "Clay", "Clover", "Coast", "Comet", "Copper", "Coral", "Cove", "Crane",
    "Curlew", "Cypress", "Dawn", "Delta", "Dune", "Elder", "Elm", "Ember", "Falcon", "Fennel", "Fern", "Field",
    "Finch", "Flint", "Garnet", "Glade", "Granite", "Gull", "Harbor", "Hazel", "Heath", "Heron", "Hickory", "Island",
    "Juniper", "Kelp", "Kestrel", "Lagoon", "Lantern", "Larch", "Lark", "Linden", "Lupine", "Maple", "Marble",
    "Marlow", "Marsh", "Meadow", "Mesa", "Moss", "North", "Oak", "Opal", "Osprey", "Otter", "Pebble", "Pine", "Plover",
    "Poplar", "Prairie", "Quartz", "Quill", "Rain", "Reed", "Ridge", "River", "Robin", "Rowan", "Sage", "Shore",
    "Slate", "Sorrel", "Sparrow", "Spruce", "Stone", "Swift", "Thicket", "Tide", "Timber", "Valley", "Willow", "Wren",
];

/// Draws a suggestion that is not taken. `chance` is any random number; with all taken there is none.
pub fn suggest(chance: u32, taken: &[String]) -> Option<&'static str> {
    let free: Vec<&str> = SUGGESTIONS.into_iter().filter(|word| !taken.contains(&folded(word))).collect();
    free.get(chance as usize % free.len().max(1)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_script_is_a_name() {
        for name in ["Robin", "Blue Heron", "Ёжик", "زيتون", "木", "🦉", "👩‍👩‍👧", "e\u{301}lan", "Moss 7"]
        {
            assert_eq!(PenName::new(&format!("  {name} ")).map(|name| name.0), Ok(name.to_owned()));
        }
    }

    #[test]
    fn identifying_shapes_are_refused() {
        for (typed, error) in [
            ("", TextError::Empty),
            (" \u{200b}\u{feff} ", TextError::Empty),
            ("Robin 4421", TextError::Digits),
            ("Robin 4 4 2 1", TextError::Digits),
            ("R4\u{200b}4", TextError::Digits),
            ("٤٤٢١", TextError::Digits),
            ("robin@wood", TextError::Address),
            (&"a".repeat(41), TextError::TooLong),
            (&"e\u{301}\u{302}\u{303}".repeat(300), TextError::TooLong),
        ] {
            assert_eq!(PenName::new(typed), Err(error), "{typed:?}");
        }
        assert!(PenName::new(&"e\u{301}".repeat(40)).is_ok(), "length is counted as people see it");
        assert!(CaseLabel::new("M-14").is_ok());
        assert_eq!(CaseLabel::new("331842"), Err(TextError::Digits));
        assert!(AgreedWork::new("read back Step 3, then 15 to 18; page 417").is_ok());
        for text in ["Read pages 110-118", "Step 1 2 3 4 5", "questions 12-30 and 101-120"] {
            assert!(AgreedWork::new(text).is_ok(), "{text}");
        }
        for text in ["call 555-0142", "203 555 0142", "331842", "123-45-6789", "12345-014", "3\u{200b}3184"] {
            assert_eq!(AgreedWork::new(text), Err(TextError::Digits), "{text}");
        }
    }

    #[test]
    fn a56_a_label_is_groups_of_digits_and_no_number_of_a_person() {
        for (label, taken) in [
            ("M-14", true),
            ("M-24-07", true),
            ("W-2026-117", true),
            ("24-07", true),
            ("A12B34", true),
            ("2026", true),
            ("M\u{2013}24\u{2013}07", true),
            ("331842", false),
            ("12345", false),
            ("M-12345", false),
            ("1 2 3 4 5", false),
            ("12.345", false),
            ("123\u{200b}45", false),
            ("٤٤٢١٥", false),
            ("M12345", false),
            ("203-555-0142", false),
            ("123-45-6789", false),
        ] {
            assert_eq!(CaseLabel::new(label).is_ok(), taken, "A56: {label}");
        }
        for (label, is_asked) in [
            ("John Smith", true),
            ("JOHN SMITH", true),
            ("John-Smith", true),
            ("J. Smith", true),
            ("Élan Ode", true),
            ("M-24-07", false),
            ("M-A", false),
            ("Case M-14", false),
            ("Men 14", false),
            ("smith", false),
        ] {
            assert_eq!(label_looks_like_name(label), is_asked, "A56: {label}");
        }
    }

    #[test]
    fn names_compare_without_case_and_invisible_characters() {
        assert_eq!(folded("ROBIN"), folded("ro\u{200d}bin "));
        assert_eq!(folded("Straße"), folded("STRASSE"));
        assert_ne!(folded("Robin"), folded("Robyn"));
    }

    #[test]
    fn two_capitals_are_asked_about() {
        let name = |text| PenName::new(text).expect("a name");
        assert!(looks_like_full_name(&name("Blue Heron")));
        assert!(!looks_like_full_name(&name("Heron")));
        assert!(!looks_like_full_name(&name("blue heron")));
    }

    #[test]
    fn suggestions_are_plain_unique_and_not_taken() {
        let mut words = SUGGESTIONS.map(folded).to_vec();
        words.sort();
        words.dedup();
        assert_eq!(words.len(), SUGGESTIONS.len());
        let taken: Vec<String> = SUGGESTIONS.iter().filter(|word| **word != "Wren").map(|word| folded(word)).collect();
        assert_eq!(suggest(12345, &taken), Some("Wren"));
        assert_eq!(suggest(0, &SUGGESTIONS.map(folded)), None);
    }

    #[test]
    fn a_debug_print_says_nothing() {
        assert_eq!(format!("{:?}", PenName::new("Robin").expect("a name")), "PenName(redacted)");
    }
}
