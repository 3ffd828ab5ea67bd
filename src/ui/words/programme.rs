//! What the app tells of the programme: what it is, how it began, how letters travel, and an outline to present it from.
//! It must not hold the text of a Tradition, a motto, or a way to reach anybody; how to reach the committee is a setting.

/// The page about the programme: headings, each with its paragraphs.
///
/// What it is (R2, R9, R163), why there is such a thing (R166), how it began (R167), how many take part (R3, R4, A28), how
/// letters travel (R51, R53, R59, R60, R109, A27), the first letter (R13, R65, A20), cards and talks (R68, R164, R165), the
/// Traditions (R42, R73).
pub const SECTIONS: &[(&str, &[&str])] = &[
    (
        "What it is",
        &[
            "Writing Steps for Recovery is a committee of Narcotics Anonymous in Connecticut. It helps addicts who are inside and want to recover in Narcotics Anonymous to work the Steps, in writing.",
            "Each writer has one step guide, who stays anonymous. Their letters belong to these two alone.",
            "This is the closest written form of one addict guiding another that the guidelines and the Traditions allow. It is not the traditional kind, between people who are free to meet: guides use pen names, and what they give is step direction, as a service of NA.",
        ],
    ),
    (
        "Why it exists",
        &[
            "NA brings presentations into institutions through its Hospitals and Institutions service, H&I for short. To guide one person through the Steps is not the task of such a panel.",
            "Many people inside can meet no other recovering addict until they are released. Their letters asking for somebody to guide them had nowhere to go.",
        ],
    ),
    (
        "How it began",
        &[
            "June 1993: somebody in a state prison wrote to the Connecticut region of NA and asked for help to find a person to guide them. It was not the first such letter.",
            "July: the regional H&I committee read the letter at its meeting and saw that nothing in the service structure could answer it. It formed an ad hoc committee, which worked on an answer for a year.",
            "Fall 1994: H&I and the region had agreed to the policy with few changes, and the work began as a part of H&I, under another name.",
            "December 1995: trustees at NA’s world office pointed out that pen names and step direction are something other than the traditional way. The groups of the region agreed. The committee was named Writing Steps for Recovery, and became a standing committee of the region, as its work differs from bringing presentations inside.",
        ],
    ),
    (
        "How many take part",
        &[
            "As the source says, undated: ever since the beginning, 5 to 15 letters a month have come in, and in the last couple of years about 25 to 30 writers were writing at any one time.",
        ],
    ),
    (
        "How letters travel",
        &[
            "All letters go by the committee’s PO box, and the box is always the return address. Whether you post your letters yourself or hand them to your secretary is for your committee to say.",
            "You sign with a pen name. No writer is given the last name, address or phone number of anybody. An agreement signed with your pen name is on file with the committee and at the facility.",
            "The box is emptied every week, and what came is sent on within 48 hours.",
            "The coordinating secretary logs every letter, in and out, by date. That is the official log, and it holds the names; this app is your own memory, and needs none.",
        ],
    ),
    (
        "The first letter",
        &[
            "Before there is a guide, a writer’s first letter may be read, without the name. One place in the source says that it may be read to the committee, another that one member reads it.",
            "After that, all letters are confidential between you and the writer.",
            "When a new writer’s letter comes, the secretary sends a welcome letter, the Introductory Guide and Behind the Walls.",
        ],
    ),
    (
        "Cards, flyers and presentations",
        &[
            "At H&I meetings inside, people can hear about the programme, and those who ask can have a card or a flyer.",
            "Staff for addiction and volunteer services can have them as well, so that those who can’t come to a presentation have the same chance.",
            "A presentation, to the fellowship or at a facility, tells the purpose and the guidelines.",
            "Giving out cards and flyers is not a step guide’s task.",
        ],
    ),
    (
        "The Traditions",
        &[
            "The committee holds strictly to all twelve Traditions of NA. Their words belong to NA, so the app does not print them: read them where NA prints them. Below they stand by their numbers, as questions to ask yourself.",
        ],
    ),
    ("Does this letter keep the Traditions?", TRADITIONS_CHECK),
];

/// Questions to ask oneself before a letter goes, by the numbers of the Traditions they have in mind (R73). They are the
/// app's own and take the place of no Tradition.
pub const TRADITIONS_CHECK: &[&str] = &[
    "Does it leave the writer feeling that they belong with us? (1 and 3)",
    "Do I serve here, and not give orders? (2)",
    "Do I speak for myself only, and not for other groups or NA as a whole? (4)",
    "Does it carry the message of recovery, and stay with it? (5)",
    "Is it free of advertising, for anything or anyone? (6)",
    "Does it keep money and favours out? (7)",
    "Do I write as one addict to another, and not as an expert? (8)",
    "Do I leave to the committee what is the committee’s? (9)",
    "Does it stay out of arguments about courts, politics and religion? (10)",
    "Does it win people by what I live, and not by promises? (11)",
    "Does it keep everybody’s anonymity, mine as well? (12)",
];

/// What a presentation of the programme tells, on one page: its purpose, then the eleven guidelines in their order (R163,
/// R165; II.1 to II.11).
pub const OUTLINE: &[&str] = &[
    "Purpose: to guide any addict inside who wants to recover in Narcotics Anonymous through the Steps, in writing.",
    "1. All letters go by the committee’s PO box. Writers are given nobody’s last name, address or phone number; guides use pen names. The Correspondence Only agreement, signed so, is on file with the committee and at the facility.",
    "2. Guides get a writer in the order in which they qualified and in which writers of the same sex ask. A guide agrees that they had no prior knowledge of the writer, keeps confidence, and writes by the PO box only.",
    "3. A committee member reads the first letter without the name. After that, what guide and writer write to each other is confidential.",
    "4. The coordinating secretary, men’s or women’s, logs every letter by date, with what is needed to know the writer, the facility and the guide.",
    "5. Guide and writer arrange no rides, visits, loans, phone calls, materials for corresponding, photos, books, drawings or tapes, and no contact with family or friends. One booklet comes with the welcome letter.",
    "6. The Twelve Traditions of NA are kept strictly.",
    "7. So is every rule of the institution.",
    "8. Women write to women, and men to men.",
    "9. H&I meetings inside can tell about the programme, and give a card or a flyer to whoever asks.",
    "10. Staff for addiction and volunteer services can have cards and flyers, for those who can’t come to a presentation.",
    "11. Every presentation, to the fellowship or at a facility, tells this purpose and these guidelines.",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r165_the_outline_is_the_purpose_and_eleven_guidelines() {
        let (purpose, guidelines) = OUTLINE.split_first().expect("the outline has lines");
        assert!(purpose.starts_with("Purpose: "));
        assert_eq!(guidelines.len(), 11);
        for (number, line) in (1..).zip(guidelines) {
            assert!(line.starts_with(&format!("{number}. ")), "{line}");
        }
    }

    #[test]
    fn r168_nobody_can_be_reached_by_these_words() {
        let sections = SECTIONS.iter().flat_map(|(_, paragraphs)| *paragraphs);
        for words in sections.chain(OUTLINE) {
            assert_eq!(crate::domain::guard::find(words, &[]), [], "{words}");
            assert!(!words.contains('!') && words.ends_with(['.', '?', ')']), "{words}");
        }
    }
}
