//! What is said about telling the secretary (R45, R48 to R51, A40).
//! It must put no writer's pen name into anything that is told.

use super::{counted, isolated, letters};
use crate::domain::day::{Day, spoken};
use crate::domain::notice::{Channel, Happened, Told};

/// The page's title and the link to it.
pub const TITLE: &str = "Tell the secretary";
/// What it is for (R49).
pub const LINE: &str = "A letter is finished only when your coordinating secretary knows of it. They read the dates, which way it went, the committee’s label and your pen name: nothing of steps, nothing of what is written.";
/// Nothing to tell.
pub const NONE: &str = "The secretary knows of every letter.";
/// The group of letters to choose from.
pub const WHICH: &str = "Letters to tell about";
/// The field that shows what leaves.
pub const TEXT: &str = "What the secretary reads";
/// The line under it.
pub const TEXT_HINT: &str = "You can change it before it leaves.";
/// The button for whoever told them without the app.
pub const TOLD_ALREADY: &str = "I have told them another way";
/// The question after a notice was handed over.
pub const DID_IT_GO: &str = "Did it go?";
/// Its line.
pub const DID_IT_GO_LINE: &str = "The app handed these over and cannot know whether they were sent.";
/// It went.
pub const YES: &str = "Yes";
/// It did not.
pub const NOT_YET: &str = "Not yet";
/// The head of the part that asks for labels (A40).
pub const LABELS: &str = "Labels that are missing";
/// Why.
pub const LABELS_LINE: &str = "The secretary knows your pairing by the committee’s label. Ask for it if you do not have it; until then these letters wait here.";
/// The button beside it.
pub const SAVE_LABEL: &str = "Save label";
/// The link to a month's table, and its page.
pub const MONTH: &str = "A month for the worksheet";
/// What that page makes.
pub const MONTH_LINE: &str = "A table of one calendar month for the secretary’s worksheet: date, direction, case, pen name, and no other column.";
/// The button that makes it.
pub const MAKE_TABLE: &str = "Make the table";
/// No letter in that month.
pub const MONTH_NONE: &str = "No letter with a committee’s label in that month.";
/// The head over letters that the table cannot list yet (A47).
pub const NOT_LISTED: &str = "Not in the table: these need a code first";
/// The app lacks a part.
pub const TABLE_FAILED: &str =
    "The table could not be made: a part of the app is missing. Connect to the internet and try again.";
/// Copied.
pub const COPIED: &str = "Copied. Paste it where the secretary reads it.";
/// The button.
pub const COPY: &str = "Copy";
/// The bar, when they were told.
pub const TOLD: &str = "Saved. The secretary has been told.";
/// The bar, when a notice was handed over.
pub const HANDED: &str = "Noted. You will be asked whether it went.";
/// The bar, when it did not go.
pub const DID_NOT_GO: &str = "Noted. These letters are still to be told.";

/// Names a letter to tell about, for the guide's own eyes: "Letter in, Sat 14 November, Robin".
pub fn letter(what: Happened, on: Day, pen_name: &str, today: Day) -> String {
    let what = match what {
        Happened::LetterIn => "Letter in",
        Happened::ReplyOut => "Reply out",
        Happened::MailReturned => "Mail returned",
    };
    format!("{what}, {}, {}", spoken(on, today), isolated(pen_name))
}

/// What Today says: "2 letters to tell the secretary about."
pub fn on_today(count: u32) -> String {
    format!("{} to tell the secretary about.", letters(count as usize))
}

/// What Today asks about notices that were handed over: "1 notice was handed over. Did it go?"
pub fn asked_on_today(count: u32) -> String {
    let handed = counted(i64::from(count), "letter was", "letters were");
    format!("{handed} handed over to be told. {DID_IT_GO}")
}

/// How many letters have no label: "2 letters of Robin".
pub fn letters_of(count: usize, pen_name: &str) -> String {
    format!("{} of {}", letters(count), isolated(pen_name))
}

/// Names the field for the label of one writer.
pub fn label_for(pen_name: &str) -> String {
    format!("Committee’s label for {}", isolated(pen_name))
}

/// What the thread says of a letter: when the secretary was told, and how (R50).
pub fn told(told: Option<Told>, today: Day) -> String {
    let Some(told) = told else { return "Secretary not told yet".to_owned() };
    let on = spoken(told.on, today);
    let how = match told.by {
        Channel::Share => "shared",
        Channel::Copy => "copied",
        Channel::Table => "in a month’s table",
        Channel::Elsewhere => return format!("Secretary told by {on}"),
    };
    match told.is_sure {
        true => format!("Secretary told {on}, {how}"),
        false => format!("Notice handed over {on}, {how}. {DID_IT_GO}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    #[test]
    fn r50_the_thread_says_when_and_how() {
        let day = |text| from_iso(text).expect("a day");
        let (today, on) = (day("2026-11-22"), day("2026-11-20"));
        let said = |by, is_sure| told(Some(Told { on, by, is_sure }), today);
        assert_eq!(told(None, today), "Secretary not told yet");
        assert_eq!(said(Channel::Share, true), "Secretary told Fri 20 November, shared");
        assert_eq!(said(Channel::Copy, false), "Notice handed over Fri 20 November, copied. Did it go?");
        assert_eq!(said(Channel::Elsewhere, true), "Secretary told by Fri 20 November");
        assert_eq!(on_today(1), "1 letter to tell the secretary about.");
        assert_eq!(asked_on_today(2), "2 letters were handed over to be told. Did it go?");
    }
}
