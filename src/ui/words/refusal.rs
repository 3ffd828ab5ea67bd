//! Kind words to say no with, for the guide to copy by hand into a letter (R69, R70).
//! It must hold no name, number or place, and promise nothing that a guide may not do.

/// The eleven kinds that the guidelines name, each as a list shows it, with a refusal in the guide's voice; in the order of
/// [`crate::domain::boundary::Asked::BANNED`] (R69; paper A25, books R66 and A26).
pub const BANNED: [(&str, &str); 11] = [
    (
        "A ride",
        "Thank you for trusting me enough to ask. I can’t give you a ride or find one for you. That holds for every step guide, and it protects you and me. What I can do is stay beside you on paper, so let’s go on with the Step you are on.",
    ),
    (
        "A visit",
        "It means a lot that you would like to see me. I can’t visit you or set up a visit. No step guide may, and the rule is there to protect us both. Our place to meet is on paper, so tell me where you are with your Step.",
    ),
    (
        "A loan",
        "I know it was not easy to ask. I can’t lend you anything or find someone who will. The rule is the same for every step guide, and it protects us both: nobody here owes anybody. Let’s put our strength into the Step in front of you.",
    ),
    (
        "A phone call",
        "I can see why you would like to talk. I can’t call you or take a call. It is so for every step guide, and it protects us both. Put on paper what you wanted to say about your Step, and I will answer it with care.",
    ),
    (
        "Materials for writing",
        "I wish I could make the writing easier for you. I can’t send paper, pens, envelopes or stamps; that holds for every step guide, and it protects us both. The questions for your Step I can write out inside my letters. About copied pages I have to ask our secretary first.",
    ),
    (
        "Photos",
        "Thank you for wanting us to know each other better. I can’t send you a photo, and I can’t take one from you. No step guide may, and that rule protects us both. I get to know you through your Step work, so please keep writing.",
    ),
    (
        "Books",
        "I am glad that you want to read more. I can’t send you a book or have one sent; that holds for every step guide, and it protects us both. The committee sends one booklet with the welcome letter, so tell me if it has not come and I will let our secretary know. Meanwhile, let’s go on with your Step.",
    ),
    (
        "Drawings",
        "It is kind of you to think of a drawing. I can’t send one, and I can’t take one from you. That rule is for every step guide and protects us both. Tell me in words what you wanted to show, and how it touches your Step.",
    ),
    (
        "Tapes",
        "Thank you for asking me. I can’t send you a tape or take one from you. It is so for every step guide, and it protects us both. What we have is paper and ink, and that is enough for the next piece of your Step.",
    ),
    (
        "Contact with family",
        "I can tell how much your family is on your mind. I can’t write to them, call them or pass on a word. No step guide may, and that rule protects you, them and me. What you feel about them may belong in your Step, so write about that if you are ready.",
    ),
    (
        "Contact with friends",
        "It is good that you care about your friends. I can’t get in touch with them or pass anything on. The rule is the same for every step guide, and it protects you, them and me. Let’s keep our letters for the two of us and for your Step.",
    ),
];

/// What comes up and is not in the guidelines' list by name, each with a refusal; in the order of
/// [`crate::domain::boundary::Asked::ELSE`] (R70). The rule on pen names settles the second (R51); for the rest, the
/// committee is asked first.
pub const ELSE: [(&str, &str); 6] = [
    (
        "A letter to a judge or parole board",
        "I see how much depends on this for you. A letter about you to a judge or a parole board is nothing I can promise. I must ask our committee first. Whatever it says, the work you do on your Step is yours, so let’s go on with it.",
    ),
    (
        "My real name or address",
        "It is only natural to wonder who I am. I can’t tell you my own name or where I live: every step guide writes under a pen name, and it protects us both. What I can share is how the Steps have worked for me. Let’s go on with yours.",
    ),
    (
        "Meeting after release",
        "I am glad that you look ahead. I can’t promise that we will meet when you are out, and I must ask our committee before I say more. Meetings outside will be open to you when that day comes. Until then, let’s take your Step a little further.",
    ),
    (
        "A message to another person inside",
        "I understand that you want to reach them. I can’t promise to pass on a message, and I must ask our committee before I do anything. I would like our letters to stay between you and me. Let’s turn back to your Step.",
    ),
    (
        "Money",
        "I know that things are tight, and asking takes courage. I can’t promise you any money, and I must ask our committee before I say more. What I have for you is time and my own experience. Let’s use them for your Step.",
    ),
    (
        "Messages by tablet",
        "I can see that a tablet would be quicker. I can’t promise to write that way: our letters go by the committee’s box, and I must ask our committee before anything else. Paper gives both of us time to think. Let’s use it for your Step.",
    ),
];

/// What stands beside the six of [`ELSE`] (R70).
pub const NOT_BY_NAME: &str = "Not on the list by name";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::guard;

    fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
        BANNED.into_iter().chain(ELSE)
    }

    #[test]
    fn a_refusal_is_short_and_calm() {
        for (kind, words) in all() {
            let sentences = words.matches(['.', '?']).count();
            assert!((2..=4).contains(&sentences), "{kind}: {sentences} sentences");
            assert!(!words.contains('!') && words.ends_with('.'), "{kind}");
            assert!(words.contains("Step"), "{kind}: turns back to the Steps");
        }
    }

    #[test]
    fn r54_a_refusal_tells_of_nobody() {
        for (kind, words) in all() {
            assert!(!words.contains(|one: char| one.is_ascii_digit()), "{kind}");
            assert_eq!(guard::find(words, &[]), [], "{kind}");
        }
    }

    #[test]
    fn r69_a_banned_kind_is_so_for_every_guide_and_protects_both() {
        for (kind, words) in BANNED {
            assert!(words.contains("every step guide") || words.contains("No step guide"), "{kind}");
            assert!(words.contains("protect"), "{kind}");
        }
    }

    #[test]
    fn r70_what_is_not_named_is_asked_first() {
        for (kind, words) in ELSE {
            let is_settled = kind == "My real name or address";
            assert_eq!(words.contains("I must ask our committee"), !is_settled, "{kind}");
        }
    }
}
