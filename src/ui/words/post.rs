//! What the committee's posts are called, what each one does, and what is doubtful about it (R89, R91, R100 to R110).
//! It must not decide who may hold a post; that is the domain's.

use crate::domain::post::Post;

const COMES_MONTHLY: &str = "Comes to the committee’s meeting every month.";
const TWO_YEARS: &str = "Has been clean for at least two years.";

// The postal facilitator's tasks, which the guidelines print for the out-of-state correspondent, too (R109, R110, A11).
const REPORTS_MAIL: &str = "Reports there on who was given each of the letters that came.";
const HOLDS_A_KEY: &str = "Looks after one of the keys to the PO box.";
const EMPTIES_BOX: &str = "Empties the box every week.";
const PASSES_MAIL_ON: &str = "Sends everything on to the right person within 48 hours of picking it up.";
const SAYS_BOX_IS_DUE: &str = "Tells the chair when the notice to renew the box comes.";

/// Names a post (R89).
pub fn name(post: Post) -> &'static str {
    match post {
        Post::StepGuide => "Step guide",
        Post::Chair => "Chair",
        Post::ViceChair => "Vice chair",
        Post::CoordinatingSecretary => "Coordinating secretary",
        Post::RecordingSecretary => "Recording secretary",
        Post::PostalFacilitator => "Postal facilitator",
        Post::OutOfStateCorrespondent => "Out-of-state correspondent",
        Post::Member => "Committee member",
    }
}

/// What a post does, one sentence a duty: the guide (R11, R12, R23, R48, R54, R60, R69, R83), the chair (R100 to R105), the
/// vice chair (R106), the coordinating secretary (R107, R115; the log is that of II.4, A21), the recording secretary (R108),
/// the postal facilitator (R109), the out-of-state correspondent (R110, A11) and the member (R89, R99, A29).
pub fn duties(post: Post) -> &'static [&'static str] {
    match post {
        Post::StepGuide => &[
            TWO_YEARS,
            "Can say yes to all eleven questions for step guides.",
            "Takes on a writer only without any prior knowledge of them, and keeps what they write confidential.",
            "Answers every letter within two weeks.",
            "Tells the coordinating secretary each time a letter comes and each time a reply goes out.",
            "Writes through the committee’s PO box only, and signs with a pen name.",
            "Gives nobody’s last name, address or phone number.",
            "Signs the Correspondence Only agreement and keeps to it.",
            "Arranges no rides, visits, loans, phone calls, materials for corresponding, photos, books, drawings or tapes, and no contact with family or friends.",
            "Keeps the Traditions and the rules of the facility.",
            "Provides the paper and stamps for their own letters.",
            "Comes to at least one committee meeting or workshop a year.",
        ],
        Post::Chair => &[
            TWO_YEARS,
            "Runs an orderly meeting.",
            "Brings the talk back when it strays from the topic.",
            "Draws up the agenda for every meeting.",
            "Watches that nothing the committee does goes against the Traditions.",
            "Carries word between the committee and the regional service committee, with a report to it every month.",
            "Goes to every meeting of the regional service committee.",
            "Writes down exactly what money comes in and what is spent.",
            "Makes a budget each year and hands it to the region.",
            "Gets the region’s cheque when the PO box has to be renewed.",
            "Sees to it that there is somewhere to meet each month, a place or the region’s Zoom.",
            "Keeps the minutes of all meetings together in one file.",
        ],
        Post::ViceChair => &[
            TWO_YEARS,
            "Helps the chair to keep the monthly meeting orderly.",
            "Leads the meeting when the chair is away.",
            "Stands in for any other post when it is needed.",
            "Serves as chair when that post falls empty, until the region confirms it or a new chair is elected.",
            "Comes to all committee meetings.",
        ],
        Post::CoordinatingSecretary => &[
            "Looks after one list, the men’s or the women’s.",
            TWO_YEARS,
            COMES_MONTHLY,
            "Keeps the complete log of all letters between guides and writers, which is the official one.",
            "Gets in touch with guides by text, phone or e-mail when there is a need.",
            "Tells the next guide in line when their turn has come.",
            "Mails the Correspondence Only agreement to the facility each time a guide is given a new writer.",
            "Sends each new writer the welcome letter, the Introductory Guide and Behind the Walls when their first letter comes.",
        ],
        Post::RecordingSecretary => &[
            "Has been clean for at least one year.",
            COMES_MONTHLY,
            "Writes exact minutes of each meeting.",
            "Sends them to the chair before the regional meeting, which is on the third Saturday of the month.",
            "Sends them to the members before the committee’s next meeting.",
        ],
        Post::PostalFacilitator => {
            &[TWO_YEARS, COMES_MONTHLY, REPORTS_MAIL, HOLDS_A_KEY, EMPTIES_BOX, PASSES_MAIL_ON, SAYS_BOX_IS_DUE]
        }
        Post::OutOfStateCorrespondent => &[
            TWO_YEARS,
            COMES_MONTHLY,
            REPORTS_MAIL,
            HOLDS_A_KEY,
            EMPTIES_BOX,
            PASSES_MAIL_ON,
            SAYS_BOX_IS_DUE,
            "Asks the committee which of these tasks are meant, as the list is the postal facilitator’s, repeated.",
        ],
        Post::Member => &[
            "Has been clean for at least one day.",
            "Has a vote at each committee meeting they are present at as a member of NA.",
        ],
    }
}

/// What the source leaves in doubt about a post, and how the app takes it: how long the out-of-state correspondent must be
/// clean (R91, A10) and whose tasks these are (R110, A11); that the chair's list has no heading (A12).
pub fn doubt(post: Post) -> Option<&'static str> {
    match post {
        Post::Chair => Some(
            "The guidelines print this list without a heading. It stands first, just before the vice chair’s, and is taken as the chair’s.",
        ),
        Post::OutOfStateCorrespondent => Some(
            "The guidelines say two things: one year clean in their table, two years among the duties. The app counts two. The duties are also the same, word for word, as the postal facilitator’s, which may be a slip. Ask your committee about both.",
        ),
        Post::StepGuide
        | Post::ViceChair
        | Post::CoordinatingSecretary
        | Post::RecordingSecretary
        | Post::PostalFacilitator
        | Post::Member => None,
    }
}

/// What holds for every trusted servant's post: the term (R93, R94, A15), a missed meeting (R95), when a commitment is
/// considered open (R96, A16), and other tasks (R98). Guides and members hold no such post.
pub const COMMON: &[&str] = &[
    "A post is held for one year.",
    "Nobody holds the same post for more than two years in a row; then comes another post, or a full term away.",
    "Whoever misses a meeting tells the chair and sends in a report for the month all the same.",
    "If a meeting is missed two months in a row, and both times the word to the chair or the report is missing, the commitment is considered open. The guidelines call this “OTF” and do not say what it stands for.",
    "Any post can bring other tasks, as the committee needs them.",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duties_are_sentences() {
        for post in Post::ALL {
            for duty in duties(post) {
                assert!(duty.ends_with('.') && !duty.contains('!'), "{}: {duty}", name(post));
            }
        }
        assert!(COMMON.iter().all(|line| line.ends_with('.')));
    }

    #[test]
    fn r91_doubts_are_named() {
        let doubtful = Post::ALL.into_iter().filter(|post| doubt(*post).is_some()).map(name).collect::<Vec<_>>();
        assert_eq!(doubtful, ["Chair", "Out-of-state correspondent"]);
    }

    #[test]
    fn r110_the_out_of_state_correspondent_has_the_postal_facilitators_duties() {
        assert!(duties(Post::OutOfStateCorrespondent).starts_with(duties(Post::PostalFacilitator)));
    }
}
