//! What is said of the agreement, the welcome pack and where a writer is (R60 to R66, R74, A17).
//! It must not hold the form itself, nor any text of the committee's.

use super::writer::lower_first;
use crate::domain::agreement::{Progress, Waiver, WaiverReason};
use crate::domain::day::{Day, spoken};

/// The page's title and the link to it.
pub const TITLE: &str = "Agreement and welcome pack";
/// The head of the agreement.
pub const AGREEMENT: &str = "Correspondence Only agreement";
/// What is signed, and whose part is which (R61, R63, R64).
pub const SUMMARY: &[&str] = &[
    "By it you agree to write letters and nothing else, through the committee’s PO box and under your pen name.",
    "It is filed with the committee and at the facility. Your secretary mails it there each time you are given a new writer.",
    "Your part is to sign it with your pen name, and to ask how far it is. The form comes from your secretary; the app does not have it.",
];
/// The days of the agreement, in the order of the work (R60).
pub const DAYS: &[&str] = &["Signed on", "With the committee on", "Mailed to the facility on", "At the facility on"];
/// The button under them.
pub const SAVE: &str = "Save agreement";
/// The head of the pack.
pub const PACK: &str = "Welcome pack";
/// Who sends it, and that the guide sends no book (R65, R66).
pub const PACK_LINE: &str = "Your secretary sends these to a new writer. You never send a book: the booklet in this pack is the only one, and it is not yours to send.";
/// The days of the pack (R65).
pub const PACK_DAYS: &[&str] = &["Welcome letter sent on", "Introductory Guide sent on", "Behind the Walls sent on"];
/// The button under them.
pub const SAVE_PACK: &str = "Save pack";
/// Since when the pack is due (R67): "The pack is due since Wed 4 November, …".
pub fn pack_due(since: Day, today: Day) -> String {
    format!(
        "The pack is due since {}, when the first letter reached you. Ask your secretary, and note here what was sent.",
        spoken(since, today)
    )
}
/// All of the pack is on its way.
pub const PACK_COMPLETE: &str = "All three were sent.";
/// The head and the field of the facility.
pub const FACILITY: &str = "Facility";
/// No facility is noted.
pub const NO_FACILITY: &str = "Not noted";
/// What another facility does (R62).
pub const FACILITY_HINT: &str =
    "Another facility than before opens the question again whether the agreement is on file there.";
/// The button beside it.
pub const SAVE_FACILITY: &str = "Save facility";
/// The question of a first letter that goes before the agreement (R61).
pub const WAIVER: &str = "Why does this first letter go already?";
/// The line under it.
pub const WAIVER_LINE: &str =
    "The agreement is not noted as mailed to the facility. Without it a letter signed with a pen name may be refused.";
/// No reason was chosen.
pub const WAIVER_NEEDED: &str = "Choose a reason, or note first that the agreement was mailed.";

/// Says how far the agreement is (R60, A17).
pub fn progress(progress: Progress, today: Day) -> String {
    let said = |on: Day| spoken(on, today);
    match progress {
        Progress::NotSigned => "Nothing is noted yet.".to_owned(),
        Progress::Signed(on) => format!("You signed it {}. Next it goes to the committee.", said(on)),
        Progress::WithCommittee(on) => {
            format!("With the committee since {}. Next your secretary mails it to the facility.", said(on))
        }
        Progress::Mailed(on) => format!("Mailed to the facility {}.", said(on)),
        Progress::AtFacility(on) => format!("At the facility since {}.", said(on)),
        Progress::UnfiledHere(on) => {
            format!("Unfiled here since {}: ask your secretary whether the new facility has it.", said(on))
        }
    }
}

/// Names why a first letter went before the agreement was mailed (R61).
pub fn waiver_reason(reason: WaiverReason) -> &'static str {
    match reason {
        WaiverReason::SecretarySaidSo => "The secretary said to go ahead",
        WaiverReason::MailedTogether => "The secretary mails it with this letter",
        WaiverReason::EarlierLetters => "We have written for longer than the app knows",
        WaiverReason::Other => "Another reason",
    }
}

/// Says that the first letter went before it was mailed, why and when (R61).
pub fn waiver(waiver: Waiver, today: Day) -> String {
    let reason = lower_first(waiver_reason(waiver.reason));
    format!("The first letter went before it was mailed: {reason}, {}.", spoken(waiver.on, today))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    #[test]
    fn r60_progress_is_one_sentence_and_what_comes_next() {
        let (on, today) = (day("2026-06-09"), day("2026-11-22"));
        for (how_far, said) in [
            (Progress::NotSigned, "Nothing is noted yet."),
            (Progress::Signed(on), "You signed it Tue 9 June. Next it goes to the committee."),
            (
                Progress::WithCommittee(on),
                "With the committee since Tue 9 June. Next your secretary mails it to the facility.",
            ),
            (Progress::Mailed(on), "Mailed to the facility Tue 9 June."),
            (Progress::AtFacility(on), "At the facility since Tue 9 June."),
            (
                Progress::UnfiledHere(on),
                "Unfiled here since Tue 9 June: ask your secretary whether the new facility has it.",
            ),
        ] {
            assert_eq!(progress(how_far, today), said);
        }
    }

    #[test]
    fn r61_a_waiver_says_why_and_when() {
        let given = Waiver { on: day("2026-06-09"), reason: WaiverReason::SecretarySaidSo };
        let said = "The first letter went before it was mailed: the secretary said to go ahead, Tue 9 June.";
        assert_eq!(waiver(given, day("2026-11-22")), said);
    }

    #[test]
    fn r66_the_pack_has_three_parts_and_the_guide_sends_none() {
        assert_eq!((DAYS.len(), PACK_DAYS.len()), (4, 3));
        assert!(PACK_LINE.contains("never send a book"));
        assert!(SUMMARY.iter().all(|line| line.ends_with('.') && !line.contains('!')));
    }
}
