//! Reads a letter before it is posted: what would arrange what guide and writer may not arrange, or go by a code (R54, R55, R69, D4).
//! It must never block, keep or change a letter; it names places in it, and the person decides.
//!
//! It looks for phrases rather than for words, as letters are full of meetings, books and calls that mean no harm, and lets
//! pass what is refused: "I can't visit you". Who somebody is by name, number or address is for the identity guard to find.
//!
//! ```
//! use between_letters::domain::letter_check::{Concern, check};
//!
//! let letter = "Go to a meeting when you can. I’ll send you a book.";
//! let found = check(letter);
//! assert_eq!(found.len(), 1);
//! assert_eq!((found[0].concern, &letter[found[0].place.clone()]), (Concern::Book, "I’ll send you a book"));
//! ```

use super::letter_phrases as phrases;
use std::ops::Range;

/// What a place in a letter touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Concern {
    /// A ride.
    Ride,
    /// A visit.
    Visit,
    /// A loan.
    Loan,
    /// A telephone call.
    PhoneCall,
    /// Materials for corresponding (A25).
    Materials,
    /// A photo.
    Photo,
    /// A book (R66, A26).
    Book,
    /// A drawing.
    Drawing,
    /// A tape.
    Tape,
    /// Reaching their family.
    Family,
    /// Reaching their friends.
    Friends,
    /// A letter to a judge or a parole board; not in the committee's list.
    Court,
    /// A last or real name (R51).
    LastName,
    /// The guide's own address (R51).
    RealAddress,
    /// Meeting after release; not in the list.
    Meeting,
    /// A message to another person inside; not in the list.
    Message,
    /// Money; not in the list.
    Money,
    /// Messages on a tablet; not in the list.
    Tablet,
    /// Something in the envelope beside the letter (R54).
    Enclosed,
    /// A code or a shortened word for questions and pages (D4).
    Code,
}

impl Concern {
    /// All of them.
    pub const ALL: [Self; 20] = [
        Self::Ride,
        Self::Visit,
        Self::Loan,
        Self::PhoneCall,
        Self::Materials,
        Self::Photo,
        Self::Book,
        Self::Drawing,
        Self::Tape,
        Self::Family,
        Self::Friends,
        Self::Court,
        Self::LastName,
        Self::RealAddress,
        Self::Meeting,
        Self::Message,
        Self::Money,
        Self::Tablet,
        Self::Enclosed,
        Self::Code,
    ];
}

/// A place in a letter that is worth a second look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What it touches.
    pub concern: Concern,
    /// Where, in bytes.
    pub place: Range<usize>,
}

/// Finds all such places, in order, none over another.
#[must_use]
pub fn check(text: &str) -> Vec<Mark> {
    let letter = Letter::read(text);
    let tables = Tables::read();
    let mut marks = Vec::new();
    let mut at = 0;
    while at < letter.tokens.len() {
        let found = letter.found_at(at, &tables);
        // Of things that are sent, the last ends furthest.
        at = found.last().map_or(at + 1, |(_, tokens)| tokens.end);
        marks.extend(found.into_iter().map(|(concern, tokens)| Mark { concern, place: letter.place(&tokens) }));
    }
    marks
}

/// A phrase by its parts, with the people that `@who` stands for.
struct Phrase {
    concern: Concern,
    parts: Vec<&'static str>,
    who: &'static [&'static str],
}

/// The tables, taken apart once.
struct Tables {
    phrases: Vec<Phrase>,
    sending: Vec<Vec<&'static str>>,
    enclosing: Vec<Vec<&'static str>>,
    clean: Vec<Vec<&'static str>>,
}

impl Tables {
    fn read() -> Self {
        let parts = |phrase: &&'static str| phrase.split(' ').collect::<Vec<_>>();
        let all = |list: &'static [&'static str]| list.iter().map(parts).collect::<Vec<_>>();
        let contact = [(Concern::Family, phrases::KIN), (Concern::Friends, phrases::FRIENDS)];
        let contact = contact.into_iter().map(|(concern, who)| (concern, phrases::CONTACT, who));
        let plain = phrases::PHRASES.iter().map(|(concern, list)| (*concern, *list, [].as_slice()));
        let phrase = |(concern, list, who): (Concern, &'static [&'static str], &'static [&'static str])| {
            list.iter().map(move |phrase| Phrase { concern, parts: parts(phrase), who })
        };
        Self {
            phrases: contact.chain(plain).flat_map(phrase).collect(),
            sending: all(phrases::SENDING),
            enclosing: all(phrases::ENCLOSING),
            clean: all(phrases::CLEAN),
        }
    }
}

/// A word, a number or a mark.
struct Token<'a> {
    /// As written.
    written: &'a str,
    /// In small letters, with one kind of apostrophe; of an empty line, a line break.
    word: String,
    place: Range<usize>,
}

/// A letter as words, numbers and marks.
struct Letter<'a> {
    tokens: Vec<Token<'a>>,
    /// Where an offer that begins at each token may end; looked up once, as most phrases begin with one.
    offers: Vec<Vec<usize>>,
}

type Found = Vec<(Concern, Range<usize>)>;

impl<'a> Letter<'a> {
    fn read(text: &'a str) -> Self {
        let mut tokens: Vec<Token<'a>> = Vec::new();
        let mut at = 0;
        while let Some(first) = text[at..].chars().next() {
            let length = match first {
                _ if first.is_whitespace() => blank_length(&text[at..]),
                _ if first.is_alphanumeric() => word_length(&text[at..]),
                _ => first.len_utf8(),
            };
            let written = &text[at..at + length];
            let is_hyphen = first == '-' && is_between_letters(text, at);
            if !first.is_whitespace() && !is_hyphen {
                tokens.push(Token { written, word: folded(written), place: at..at + length });
            } else if written.matches('\n').count() > 1 {
                tokens.push(Token { written, word: "\n".to_owned(), place: at..at + length });
            }
            at += length;
        }
        let mut letter = Self { offers: vec![Vec::new(); tokens.len()], tokens };
        let offers: Vec<Vec<&str>> = phrases::OFFERS.iter().map(|offer| offer.split(' ').collect()).collect();
        letter.offers = (0..letter.tokens.len()).map(|at| letter.offer_ends(at, &offers)).collect();
        letter
    }

    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.word.as_str())
    }

    fn place(&self, tokens: &Range<usize>) -> Range<usize> {
        let (first, last) = (&self.tokens[tokens.start], &self.tokens[tokens.end - 1]);
        first.place.start..last.place.end
    }

    /// What begins at a token; more than one where several things are sent at once.
    fn found_at(&self, at: usize, tables: &Tables) -> Found {
        let goods = self.goods(at, tables);
        if !goods.is_empty() {
            return goods;
        }
        let phrase = |phrase: &Phrase| Some((phrase.concern, at..self.end_of(at, &phrase.parts, phrase.who)?));
        let found = tables.phrases.iter().filter_map(phrase).max_by_key(|(_, tokens)| tokens.end);
        let found = found.or_else(|| Some((Concern::Enclosed, at..self.first_end(at, &tables.enclosing)?)));
        let found = found.filter(|(_, tokens)| !self.is_refused(tokens) && !self.is_clean(tokens, tables));
        found.or_else(|| self.code(at)).or_else(|| self.sum(at)).into_iter().collect()
    }

    /// The things that are sent or enclosed by words that begin here; the first with those words.
    fn goods(&self, at: usize, tables: &Tables) -> Found {
        let begin = self.first_end(at, &tables.sending).or_else(|| self.first_end(at, &tables.enclosing));
        let Some(begin) = begin else { return Vec::new() };
        let mut found: Found = Vec::new();
        let mut next = begin;
        while next < begin + 10 && !self.is_end(next) && !phrases::GOODS_END.contains(&self.word(next)) {
            let thing = phrases::GOODS.iter().find_map(|(concern, things)| {
                let end = |thing: &&str| self.end_of(next, &thing.split(' ').collect::<Vec<_>>(), &[]);
                Some((*concern, things.iter().find_map(end)?))
            });
            let Some((concern, end)) = thing else {
                next += 1;
                continue;
            };
            let tokens = if found.is_empty() { at..end } else { next..end };
            if !self.is_refused(&(at..end)) && !self.is_clean(&(next..end), tables) {
                found.push((concern, tokens));
            }
            next = end;
        }
        found
    }

    fn first_end(&self, at: usize, phrases: &[Vec<&str>]) -> Option<usize> {
        phrases.iter().filter_map(|parts| self.end_of(at, parts, &[])).max()
    }

    /// Where a phrase that begins here ends.
    fn end_of(&self, at: usize, parts: &[&str], who: &[&str]) -> Option<usize> {
        let Some((part, rest)) = parts.split_first() else { return Some(at) };
        match *part {
            "~" => self.offers.get(at)?.iter().find_map(|end| self.end_of(*end, rest, who)),
            "..." => self.some_words(at).find_map(|end| self.end_of(end, rest, who)),
            "." => self.is_end(at).then(|| self.end_of(at, rest, who))?,
            part => {
                let inside = part.strip_prefix('(').and_then(|part| part.strip_suffix(')'));
                let there = self.is_any(at, inside.unwrap_or(part), who);
                let with = if there { self.end_of(at + 1, rest, who) } else { None };
                with.or_else(|| inside.and_then(|_| self.end_of(at, rest, who)))
            }
        }
    }

    /// Whether a token is one of the words of a part.
    fn is_any(&self, at: usize, part: &str, who: &[&str]) -> bool {
        let word = self.word(at);
        !word.is_empty()
            && part.split('/').any(|wanted| match wanted.strip_prefix('@') {
                Some("who") => who.contains(&word),
                Some(list) => phrases::LISTS.iter().any(|(name, words)| *name == list && words.contains(&word)),
                None => wanted == word,
            })
    }

    /// Where an offer that begins here may end: after any number of the words that soften it.
    fn offer_ends(&self, at: usize, offers: &[Vec<&str>]) -> Vec<usize> {
        const SOFT: usize = 5;
        let ends = |begin: usize| {
            let soft = (begin..begin + SOFT).take_while(|at| phrases::SOFT.contains(&self.word(*at))).count();
            begin..=begin + soft
        };
        offers.iter().filter_map(|offer| self.end_of(at, offer, &[])).flat_map(ends).collect()
    }

    /// The places after none to three words of the same sentence, none of which refuses.
    fn some_words(&self, at: usize) -> impl Iterator<Item = usize> {
        const MOST: usize = 3;
        let is_plain = move |at: &usize| !self.is_end(*at) && !phrases::REFUSALS.contains(&self.word(*at));
        let words = (at..at + MOST).take_while(is_plain).count();
        at..=at + words
    }

    /// Whether a sentence ends at a token.
    fn is_end(&self, at: usize) -> bool {
        matches!(self.word(at), "" | "." | "!" | "?" | ";" | ":" | "\n")
    }

    /// Whether what is found is refused, or is what the other asked for.
    fn is_refused(&self, tokens: &Range<usize>) -> bool {
        const REACH: usize = 6;
        for at in (tokens.start.saturating_sub(REACH)..tokens.start).rev() {
            let begins_anew =
                matches!(self.word(at + 1), "i" | "i'll" | "i'd" | "i'm" | "we" | "we'll" | "let's" | "you");
            let joins = matches!(self.word(at), "," | "and" | "so" | "but" | "however" | "yet");
            if self.is_end(at) || joins && begins_anew || self.word(at) == "but" {
                break;
            }
            if phrases::REFUSALS.contains(&self.word(at)) && !phrases::NO_REFUSAL.contains(&self.word(at + 1)) {
                return true;
            }
        }
        let (verb, not) = (self.word(tokens.end), self.word(tokens.end + 1));
        matches!(verb, "isn't" | "aren't") || matches!(verb, "is" | "are") && matches!(not, "not" | "nothing" | "no")
    }

    /// Whether it is a part of something that only looks so.
    fn is_clean(&self, tokens: &Range<usize>, tables: &Tables) -> bool {
        tokens.clone().any(|at| self.first_end(at, &tables.clean).is_some())
    }

    /// A code for questions or pages, a title in initials, or a committee's label (D4, A8).
    fn code(&self, at: usize) -> Option<(Concern, Range<usize>)> {
        let token = self.tokens.get(at)?;
        let is_small = |at: usize| self.word(at).len() <= 3 && is_number(self.word(at));
        let number = at + 1 + usize::from(matches!(self.word(at + 1), "." | "#"));
        let label = matches!(token.written, "M" | "W") && self.word(at + 1) == "-" && self.word(at + 2) != "16";
        let end = if is_code(&token.word) || phrases::INITIALS.contains(&token.written) {
            at + 1
        } else if phrases::SHORTENED.contains(&token.word.as_str()) && is_small(number) {
            number + 1
        } else if label && is_small(at + 2) && self.is_close(at + 1) && self.is_close(at + 2) {
            at + 3
        } else {
            return None;
        };
        let goes_on = matches!(self.word(end), "-" | "–" | "—") && is_small(end + 1) && self.is_close(end);
        Some((Concern::Code, at..if goes_on { end + 2 } else { end }))
    }

    /// Whether no blank stands before a token.
    fn is_close(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        before.zip(self.tokens.get(at)).is_some_and(|(before, token)| before.place.end == token.place.start)
    }

    /// A sum of money, where its sentence tells no story.
    fn sum(&self, at: usize) -> Option<(Concern, Range<usize>)> {
        let is_sum = |at: usize| is_number(self.word(at)) || phrases::SUMS.contains(&self.word(at));
        let is_dollars = |at: usize| matches!(self.word(at), "dollars" | "bucks");
        let end = if self.word(at) == "$" && is_number(self.word(at + 1)) || is_sum(at) && is_dollars(at + 1) {
            at + 2
        } else {
            return None;
        };
        let begin = (0..at).rev().take_while(|at| !self.is_end(*at)).last().unwrap_or(at);
        let is_story = (begin..).take_while(|at| !self.is_end(*at)).any(|at| phrases::STORY.contains(&self.word(at)));
        (!is_story && !self.is_refused(&(at..end))).then_some((Concern::Money, at..end))
    }
}

/// Whether a one-byte mark joins two words: "e-mail", "self-addressed".
fn is_between_letters(text: &str, at: usize) -> bool {
    text[..at].ends_with(char::is_alphabetic) && text[at + 1..].starts_with(char::is_alphabetic)
}

fn blank_length(text: &str) -> usize {
    text.find(|letter: char| !letter.is_whitespace()).unwrap_or(text.len())
}

/// Letters and digits, an apostrophe between two of them, a comma or a dot between two digits.
fn word_length(text: &str) -> usize {
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        let next = text[at + letter.len_utf8()..].chars().next().unwrap_or(' ');
        let is_inside = is_apostrophe(letter) && next.is_alphanumeric()
            || matches!(letter, ',' | '.') && before.is_ascii_digit() && next.is_ascii_digit();
        if !letter.is_alphanumeric() && !is_inside {
            return at;
        }
        before = letter;
    }
    text.len()
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '\u{2018}' | '\u{2019}' | '\u{02bc}' | '`')
}

fn folded(word: &str) -> String {
    word.chars().map(|letter| if is_apostrophe(letter) { '\'' } else { letter }).flat_map(char::to_lowercase).collect()
}

fn is_number(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit())
        && word.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ','))
}

/// Whether a word is made of known letters and numbers, one after the other: "q7", "s4q7".
fn is_code(word: &str) -> bool {
    let mut rest = word;
    let mut pairs = 0;
    while !rest.is_empty() {
        let letters = rest.find(|letter: char| letter.is_ascii_digit()).unwrap_or(rest.len());
        let (before, after) = rest.split_at(letters);
        let digits = after.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(after.len());
        if digits == 0 || digits > 3 || !phrases::CODE_LETTERS.contains(&before) {
            return false;
        }
        rest = &after[digits..];
        pairs += 1;
    }
    pairs > 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use Concern::*;

    /// The concerns of a text, each with its words.
    fn found(text: &str) -> Vec<(Concern, &str)> {
        check(text).into_iter().map(|mark| (mark.concern, &text[mark.place])).collect()
    }

    #[test]
    fn r55_planted_problems_are_found() {
        for (text, concern, words) in [
            ("If you need it, I’ll put $20 on your books.", Money, "put $20 on your books"),
            ("Here is $20.", Money, "$20"),
            ("I can send money through Cash App.", Money, "I can send money"),
            ("Do you have Venmo?", Money, "Venmo"),
            ("I would be happy to help with commissary.", Money, "I would be happy to help with commissary"),
            ("I could spare fifty dollars.", Money, "fifty dollars"),
            ("We should meet up some day.", Meeting, "meet up"),
            ("When you get out, we will go to my home group.", Meeting, "When you get out, we"),
            ("Maybe I'll see you at a meeting this fall.", Meeting, "I'll see you at a meeting"),
            ("We could get coffee together.", Meeting, "We could get coffee together"),
            ("I’d love to meet you.", Meeting, "I’d love to meet you"),
            ("I would really like to visit you.", Visit, "I would really like to visit you"),
            ("I can’t wait to visit. I'm coming to see you in May!", Visit, "I'm coming to see you"),
            ("Please put me on your visitors list.", Visit, "your visitors list"),
            ("I WILL CALL YOU ON SUNDAY", PhoneCall, "I WILL CALL YOU"),
            ("You can call me at night.", PhoneCall, "call me at"),
            ("Give me a call.", PhoneCall, "Give me a call"),
            ("My phone number is on the back.", PhoneCall, "My phone number"),
            ("I’ll pick you up at the gate.", Ride, "I’ll pick you up"),
            ("I'd be willing to drive you there.", Ride, "I'd be willing to drive you"),
            ("I can give you a ride home.", Ride, "I can give you a ride"),
            ("Let me lend you something until then.", Loan, "Let me lend you"),
            ("You can pay me back later.", Loan, "pay me back"),
            ("I will send you a nice photo of the lake.", Photo, "I will send you a nice photo"),
            ("Here is a picture of me.", Photo, "picture of me"),
            ("I'll send you a book next week.", Book, "I'll send you a book"),
            ("I would gladly mail you another Basic Text.", Book, "I would gladly mail you another Basic Text"),
            ("I’ve ordered you a copy of It Works.", Book, "I’ve ordered you a copy of It Works"),
            ("I could mail you a speaker tape.", Tape, "I could mail you a speaker tape"),
            ("Would you draw me something?", Drawing, "draw me something"),
            ("I'm sending you some stamps.", Materials, "I'm sending you some stamps"),
            ("Here is a self-addressed envelope.", Materials, "self-addressed"),
            ("Enclosed is a photo.", Photo, "Enclosed is a photo"),
            ("Enclosed are the next pages.", Enclosed, "Enclosed are"),
            ("I could call your mother for you.", Family, "I could call your mother"),
            ("I wrote to your sister last week.", Family, "I wrote to your sister"),
            ("Ask your wife to write me.", Family, "Ask your wife to write me"),
            ("I'll get in touch with your old friends.", Friends, "I'll get in touch with your old friends"),
            ("My last name is on the envelope.", LastName, "My last name"),
            ("I will tell you my real name one day.", LastName, "my real name"),
            ("Use my home address from now on.", RealAddress, "my home address"),
            ("Write to me directly.", RealAddress, "Write to me directly"),
            ("I will write a letter to the judge.", Court, "I will write a letter to the judge"),
            ("I can do a parole board letter.", Court, "parole board letter"),
            ("I would vouch for you.", Court, "vouch for you"),
            ("Can I pass on a message? I'd pass along your note.", Message, "Can I pass on a message"),
            ("Get me on JPay.", Tablet, "JPay"),
            ("Please do Q7-12 next.", Code, "Q7-12"),
            ("S4Q7 was strong.", Code, "S4Q7"),
            ("Read SWG and answer.", Code, "SWG"),
            ("Look at pp. 12–14 again.", Code, "pp. 12–14"),
            ("Your label is M-14.", Code, "M-14"),
            ("Do you want me to send you stamps?", Materials, "me to send you stamps"),
            ("I can't visit you, but I could call you.", PhoneCall, "I could call you"),
        ] {
            assert_eq!(found(text).first(), Some(&(concern, words)), "{text}");
        }
    }

    #[test]
    fn r55_what_letters_are_full_of_is_no_mark() {
        for text in [
            "I went to a meeting last night, and it was a good one.",
            "It was a closed meeting, and I shared about Step Four.",
            "Is there a meeting where you are?",
            "When you get out, find a meeting on your first day.",
            "I call on a higher power of my own understanding each morning.",
            "You can call me Meadow; that is how I sign.",
            "I would call you brave for writing this.",
            "The book says it on page 22, in the chapter on Step Two.",
            "Read the Basic Text, chapter four, before you answer.",
            "I will send you the next questions from the Step Working Guide.",
            "In my next letter I will send you questions 7 to 12.",
            "My mother used to visit me in jail, and I was high each time.",
            "I called my brother that night and told him everything.",
            "I used to spend $200 a day on dope.",
            "I stole twenty dollars from my father.",
            "You wrote that you asked your brother for help. How did that feel?",
            "You asked me to call your mother. I can't do that.",
            "I can’t send you a book.",
            "I am not able to visit you.",
            "I wish I could send you a picture.",
            "Step guides don’t give or take loans, rides or photos.",
            "What picture do you have of your life today?",
            "I can give you a picture of what my first year was like.",
            "Write to me at the PO box as before.",
            "I live in gratitude today, one day at a time.",
            "The first time I saw a judge I was nineteen.",
            "I try not to judge myself for it.",
            "That line drew me in.",
            "Have you written to your mother about this in your Eighth Step?",
            "How is your family taking it?",
            "My friends from the old days are gone.",
            "I lend a hand where I can. I'd lend you my ear any time, on paper.",
            "We recover together, and we can meet our fears on paper.",
            "The Seventh Tradition is about money, and I put a dollar in the basket.",
            "Recovery was a wild ride at first.",
            "I got a ride to my first meeting from a stranger.",
            "I would get a ride to meetings from anyone who had a car.",
            "He used to send money to his ex.",
            "I will answer within two weeks.",
            "I could tell your family means much to you.",
            "You asked if I could send you stamps.",
            "I heard it on a tape once: keep coming back.",
            "He drew a line, and I crossed it at 3 p.m. on a Sunday.",
            "I had an M-16 and no peace.",
            "Step 4 has many questions. Take 1 to 10 first, then 11 to 20.",
            "I don't think I can send you anything but my letters.",
            "I sent you a letter in March. Did it come?",
            "It helped me to write to my own family.",
            "My name is Meadow, and I am an addict.",
            "",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn each_thing_that_is_sent_has_its_own_mark() {
        let text = "I’ll send you a book, some stamps and a photo, too.";
        assert_eq!(found(text), [(Book, "I’ll send you a book"), (Materials, "stamps"), (Photo, "photo")]);
    }

    #[test]
    fn marks_are_in_order_and_none_is_over_another() {
        let text = "I can call you. I’ll visit you and I'll send you $20. My last name is on Q7.\n\nI could lend\nyou money — “meet up”?";
        let marks = check(text);
        assert!(marks.len() >= 6, "{marks:?}");
        assert!(marks.windows(2).all(|pair| pair[0].place.end <= pair[1].place.start), "{marks:?}");
        assert!(marks.iter().all(|mark| text.get(mark.place.clone()).is_some_and(|words| !words.is_empty())));
    }

    #[test]
    fn any_text_is_read() {
        for text in ["’", "I’", "é’é ’’ 👩‍👩‍👧 “$”", "$", "1,", "1.", "~ ... ( @who .", "\n\n\n", "Q", "M-", "i will"]
        {
            assert_eq!(found(text), [], "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn places_are_in_order_whatever_is_written(text in "(\\PC|[ \n’]|I will |send you |a book|\\$[0-9]|Q7|call you |enclosed is ){0,40}") {
            let marks = check(&text);
            for pair in marks.windows(2) {
                proptest::prop_assert!(pair[0].place.end <= pair[1].place.start);
            }
            for mark in &marks {
                proptest::prop_assert!(text.get(mark.place.clone()).is_some_and(|words| !words.trim().is_empty()));
            }
        }
    }
}
