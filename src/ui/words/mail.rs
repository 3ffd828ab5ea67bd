//! What to do when mail goes astray or something stops it, until when, and what to tell the secretary (R33, R56, R57).
//! It must name nobody, and send nobody to look for a writer.

/// What to do about one thing that happened to mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What happened.
    pub title: &'static str,
    /// What to do, in this order.
    pub what_to_do: &'static [&'static str],
    /// Until when it holds.
    pub until: &'static str,
    /// What to tell the secretary: it names nobody, the committee's label is added elsewhere.
    pub tell: &'static str,
}

// The day itself is counted by the domain: notice + the committee's number of days (R56, D5).
const REVIEW_BY: &str = "If it is to be reviewed, ask by the day shown here: fifteen days after the notice, unless your committee has set another number. Verify it against the notice and with your secretary, as the guidelines set no day.";

/// The advice for each, in the order of [`crate::domain::mail::Mishap::ALL`]: returned (R56, D7), refused (R56, R74, D5, D7),
/// wrong place (R12, R56), moved (R62, R75, A17), released (A31, A32), lock-down (R33, A37, D6), scanned (A1, D3).
pub const ADVICE: [Advice; 7] = [
    Advice {
        title: "A letter came back",
        what_to_do: &[
            "Keep the letter, and note the day.",
            "Ask your secretary to check the address on the worksheet. Do not look the writer up yourself.",
            "If it is marked that the pen name is not accepted, ask whether the agreement is on file at the facility.",
            "If it came back damaged, copy it out afresh.",
            "Put the clock on hold, and send the letter again once your secretary says where to.",
        ],
        until: REVIEW_BY,
        tell: "A letter I posted came back. Please check the address on the worksheet and whether the agreement is on file, and tell me whether to send it again.",
    },
    Advice {
        title: "The facility refused a letter",
        what_to_do: &[
            "Keep the notice, and note the day you had it.",
            "Read what it says was wrong, and look at the facility’s rules for mail again.",
            "If only the form was wrong, write the letter again within those rules.",
            "If it says that the pen name is not accepted, ask whether the agreement is on file at the facility.",
            "If you do not understand the refusal, leave the asking to your secretary.",
            "Put the clock on hold while this is open.",
        ],
        until: REVIEW_BY,
        tell: "The facility refused a letter I posted, and I have its notice. Please tell me whether to ask for a review or to write the letter again.",
    },
    Advice {
        title: "A letter went to the wrong place",
        what_to_do: &[
            "Post nothing more to that address.",
            "Ask your secretary which facility and address the worksheet has.",
            "If a letter meant for somebody else reached you, read no further and hand it to your secretary.",
            "Put the clock on hold until you know the right place.",
        ],
        until: REVIEW_BY,
        tell: "A letter went to the wrong place. Please check where letters for this assignment should go.",
    },
    Advice {
        title: "They were moved",
        what_to_do: &[
            "Put the clock on hold, and keep your reply ready.",
            "Wait for the new address from your secretary. Do not look for the writer yourself.",
            "Ask whether the new facility has the agreement. Until you know, take it as not on file there.",
            "Look at the new facility’s rules for mail before you post.",
        ],
        until: "Until your secretary gives you the new address. Then end the hold.",
        tell: "The writer of this assignment was moved. Please find out the new address and whether the new facility has the agreement.",
    },
    Advice {
        title: "They were released",
        what_to_do: &[
            "End the assignment. No clock runs after that, and nothing is owed.",
            "Do not look for a new address, and promise nothing for outside. Ask your committee first.",
            "Pass what still reaches you to your secretary within seven days.",
            "Ask your secretary about a hand-over: to someone outside who can guide them face to face, and to meetings. The guidelines are silent on what comes after a release.",
        ],
        until: "Until the last letter that still reaches you is passed on, each within seven days.",
        tell: "The writer of this assignment was released, and I have ended it. Please see to a hand-over to someone outside who can guide them face to face, and to meetings.",
    },
    Advice {
        title: "The facility is locked down",
        what_to_do: &[
            "Put the clock on hold. The day to reply by stays in sight and does not count as late.",
            "Go on writing, and keep your letter ready to post.",
            "Read nothing into their silence: mail may be stopped both ways.",
        ],
        until: "Until mail moves again. Ask your secretary if you are not sure, then end the hold and post.",
        tell: "The facility is locked down, and I hold my letter until mail moves again. Please tell me when it does.",
    },
    Advice {
        title: "A vendor scans the mail",
        what_to_do: &[
            "Ask your secretary for the vendor’s box and how to address a letter there. The return address stays the committee’s box.",
            "Write dark and clear, so that the scan can be read.",
            "Send no originals: the paper is destroyed once it is scanned.",
            "The clock runs as always. A scan that reaches you counts from the day you have it.",
        ],
        until: "For as long as the facility has its mail scanned.",
        tell: "A vendor scans the mail of this facility. Please confirm which address letters should go to.",
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::guard;

    #[test]
    fn advice_is_calm_and_whole() {
        for advice in &ADVICE {
            let lines = advice.what_to_do.iter().chain([&advice.until, &advice.tell]);
            for line in lines {
                assert!(line.ends_with('.') && !line.contains('!'), "{}: {line}", advice.title);
            }
            assert!(!advice.title.ends_with('.'), "{}", advice.title);
        }
    }

    #[test]
    fn r57_the_secretary_is_told_no_name_or_number() {
        for advice in &ADVICE {
            assert_eq!(guard::find(advice.tell, &[]), [], "{}", advice.title);
            assert!(!advice.tell.contains(|one: char| one.is_ascii_digit()), "{}", advice.title);
        }
    }
}
