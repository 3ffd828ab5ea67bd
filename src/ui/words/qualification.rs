//! The eleven questions that make a step guide, and what is said when clean time falls short (R83 to R88, D1).
//! It must blame nobody, and must not judge an answer; that is the domain's.

/// The eleven questions, in the order of the guidelines and of [`crate::domain::service::Question::ALL`] (R83).
pub const QUESTIONS: [&str; 11] = [
    "Is your own recovery built on Narcotics Anonymous?",
    "Have you worked Steps 4 and 5 yourself?",
    "Do you work the Steps on paper with your own sponsor in NA?",
    "Have you been clean for two years or longer?",
    "Are NA step meetings a regular part of your life?",
    "Do you know the Twelve Steps and the Twelve Traditions of NA well enough to work with them?",
    "Have you been a sponsor in NA yourself?",
    "Can you provide paper and stamps to write regularly?",
    "Do you have the will and the time to answer every letter within two weeks, and to tell the coordinating secretary each time?",
    "Will you sign the Correspondence Only agreement and keep to it?",
    "Will you come to at least one committee meeting or workshop a year?",
];

/// A check that the guidelines do not ask for, but rules for writing to people inside may (D1).
pub const SELF_CHECK: &str = "One more thing, which the guidelines do not ask but a facility may: you are not on parole or in community confinement, and you are neither a victim nor an accomplice of the person you will write with. Look at it for yourself. The app keeps only “checked on” and the day.";

/// Where somebody is oriented as a volunteer, and what the day of qualifying is for (R85, R86, R112).
pub const ORIENTATION: &str = "You are oriented as a volunteer of the Department of Correction at the committee’s monthly meeting, or with a qualified member of the committee. Go through the questions there, one by one. The day on which all eleven are a yes sets your place in line.";

/// What is said, to the guide alone, when a changed clean date leaves less clean time than a guide needs (R87).
pub const CLEAN_SHORT: &[&str] = &[
    "Only you see this, and nobody was told. If the date is a typing mistake, change it and this goes away.",
    "By this date you have less clean time than the programme asks of a guide. That takes nothing away from the letters you have written.",
    "Your writers still need an answer. It does not have to come from you: your coordinating secretary can find the next guide for them.",
    "Below is a note that says so and gives no reasons. You see it before it goes anywhere.",
    "Their clocks can be put on hold at the same time. Then nothing counts as late while the next guide is found.",
    "Your own recovery comes first. Talk today with someone you trust, such as the person who guides you.",
];

/// The note with which a guide steps back: it gives no reasons (R57).
pub const NOTE_STEP_BACK: &str = "I need to step back from writing for now. Please find the next guide for my writers, so that their letters are answered. I will pass on to you whatever still reaches me. Thank you.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r83_each_is_a_plain_question() {
        for question in QUESTIONS {
            assert!(question.ends_with('?') && question.matches('?').count() == 1, "{question}");
        }
    }

    #[test]
    fn the_note_gives_no_reasons() {
        for reason in ["clean", "relapse", "date", "because", "time"] {
            assert!(!NOTE_STEP_BACK.contains(reason), "{reason}");
        }
    }

    #[test]
    fn nothing_is_shouted() {
        assert!(CLEAN_SHORT.iter().all(|line| line.ends_with('.') && !line.contains('!')));
    }
}
