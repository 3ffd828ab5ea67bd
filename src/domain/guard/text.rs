//! A text as words, numbers and marks with their places.
//! It must not judge what any of them mean beside the others.

use super::known::{Known, known};
use super::words::{Spot, Words, words};
use std::borrow::Cow;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    /// Letters, with an apostrophe inside.
    Word,
    /// Digits.
    Number,
    /// Any other single character that is not blank.
    Mark,
}

/// A word, a number or a mark.
#[derive(Clone, Debug)]
pub(super) struct Token<'a> {
    sort: Sort,
    pub start: usize,
    pub end: usize,
    pub text: &'a str,
    /// The mark that it is; of a word or a number, none.
    mark: Option<char>,
    /// Whether its first letter is a capital.
    is_large: bool,
    /// How many characters it has.
    characters: usize,
    /// How a word is looked up: lower case, no accents, no "'s" at its end.
    pub folded: Cow<'a, str>,
    /// Where it stands in the filter of a list of words.
    pub spot: Spot,
    /// What is known of a word, looked up once.
    pub known: Known,
    /// Whether a blank stands before it.
    pub is_apart: bool,
    /// Whether it is the first of its line.
    pub begins_line: bool,
    /// Whether its line is written in capitals, so that a capital says nothing.
    pub is_in_capitals: bool,
    /// Whether its line is a headline: nearly every word has a capital, plain ones too.
    pub is_in_headline: bool,
}

impl Token<'_> {
    pub fn is(&self, mark: char) -> bool {
        self.mark == Some(mark)
    }

    pub fn is_one_of(&self, marks: &[char]) -> bool {
        self.mark.is_some_and(|mark| marks.contains(&mark))
    }

    pub fn is_number(&self) -> bool {
        self.sort == Sort::Number
    }

    pub fn is_word(&self) -> bool {
        self.sort == Sort::Word
    }

    /// One of these numbers.
    pub fn is_any_number(&self, list: &[&str]) -> bool {
        self.is_number() && list.contains(&self.text)
    }

    /// A word with a capital at its beginning, where that means something.
    pub fn is_capital(&self) -> bool {
        self.is_large && self.is_word() && !self.is_in_capitals
    }

    /// A word of capitals only.
    pub fn is_all_capitals(&self) -> bool {
        self.is_large && self.is_word() && self.text.chars().all(char::is_uppercase)
    }

    /// A single capital letter, as in "John Q."
    pub fn is_initial(&self) -> bool {
        self.len() == 1 && self.is_all_capitals()
    }

    /// A word that ends with "'s": what follows belongs to it and is no part of the same name.
    pub fn is_possessive(&self) -> bool {
        self.is_word() && self.text.ends_with(['s', 'S']) && self.text.chars().rev().nth(1).is_some_and(is_apostrophe)
    }

    /// How many characters it has.
    pub fn len(&self) -> usize {
        self.characters
    }

    /// One of these words, whatever its case.
    pub fn is_any(&self, words: &Words) -> bool {
        self.is_word() && words.hold(&self.folded, self.spot)
    }

    /// This word, whatever its case.
    pub fn says(&self, word: &str) -> bool {
        self.is_word() && self.folded == word
    }
}

/// A text, taken apart.
pub(super) struct Text<'a> {
    pub tokens: Vec<Token<'a>>,
}

impl<'a> Text<'a> {
    pub fn read(text: &'a str) -> Self {
        // A word with its blank has five bytes or so; room for them all is made at once.
        let mut tokens: Vec<Token<'a>> = Vec::with_capacity(text.len() / 4);
        let mut end = 0;
        let (mut is_apart, mut begins_line) = (true, true);
        while let Some(letter) = text[end..].chars().next() {
            let start = end;
            end += letter.len_utf8();
            if letter.is_whitespace() {
                is_apart = true;
                begins_line |= letter == '\n';
                continue;
            }
            let sort = sort_of(letter);
            end += length_of_rest(sort, &text[end..]);
            let word = &text[start..end];
            let folded = if sort == Sort::Word { folded(word) } else { Cow::Borrowed("") };
            let known = if sort == Sort::Word { known(word, &folded) } else { Known::default() };
            tokens.push(Token {
                sort,
                start,
                end,
                text: word,
                mark: (sort == Sort::Mark).then_some(letter),
                is_large: letter.is_uppercase(),
                characters: word.chars().count(),
                spot: Spot::of(&folded),
                folded,
                known,
                is_apart,
                begins_line,
                is_in_capitals: false,
                is_in_headline: false,
            });
            (is_apart, begins_line) = (false, false);
        }
        for line in tokens.chunk_by_mut(|_, next| !next.begins_line) {
            mark_capitals(line);
            mark_headline(line);
        }
        Self { tokens }
    }

    pub fn get(&self, at: usize) -> Option<&Token<'a>> {
        self.tokens.get(at)
    }

    /// The token so many before this one.
    pub fn before(&self, at: usize, back: usize) -> Option<&Token<'a>> {
        self.tokens.get(at.checked_sub(back)?)
    }

    /// The token, if it follows the one before it without a blank.
    pub fn close(&self, at: usize) -> Option<&Token<'a>> {
        self.get(at).filter(|token| !token.is_apart)
    }

    /// Whether this token is one of these words.
    pub fn says(&self, at: usize, words: &Words) -> bool {
        self.get(at).is_some_and(|token| token.is_any(words))
    }

    /// Whether this token is one of these marks.
    pub fn has_mark(&self, at: usize, marks: &[char]) -> bool {
        self.get(at).is_some_and(|token| token.is_one_of(marks))
    }

    /// Whether the token before is one of these marks.
    pub fn has_mark_before(&self, at: usize, marks: &[char]) -> bool {
        self.before(at, 1).is_some_and(|token| token.is_one_of(marks))
    }

    /// The nearest of these words among the tokens before, in the same sentence and line.
    pub fn find_before(&self, at: usize, reach: usize, words: &Words) -> Option<usize> {
        for back in 1..=reach {
            if self.get(at + 1 - back).is_none_or(|later| later.begins_line) {
                return None;
            }
            let token = self.before(at, back)?;
            if token.is_one_of(&['!', '?', ';']) || token.is('.') && !self.is_dot_inside(at - back) {
                return None;
            }
            if token.is_any(words) {
                return Some(at - back);
            }
        }
        None
    }

    /// Whether one of these words stands among the tokens before, in the same sentence and line.
    pub fn says_before(&self, at: usize, reach: usize, words: &Words) -> bool {
        self.find_before(at, reach, words).is_some()
    }

    /// Whether one of these words stands among the tokens after, in the same sentence and line.
    pub fn says_after(&self, end: usize, reach: usize, words: &Words) -> bool {
        let after = self.tokens.iter().skip(end).take(reach);
        after
            .take_while(|token| !token.begins_line && !token.is_one_of(&['.', '!', '?', ';']))
            .any(|token| token.is_any(words))
    }

    /// A dot of a shortened word, such as "No." or "D.O.B."
    fn is_dot_inside(&self, at: usize) -> bool {
        let Some(before) = self.before(at, 1) else { return false };
        let shortened = words!["no", "nr", "num", "reg", "id", "tel", "ph", "dob", "soc", "sec", "dept", "st", "apt"];
        before.is_word() && (before.len() == 1 || before.is_any(shortened))
    }
}

fn sort_of(letter: char) -> Sort {
    match letter {
        _ if letter.is_numeric() => Sort::Number,
        _ if letter.is_alphabetic() => Sort::Word,
        _ => Sort::Mark,
    }
}

/// How many bytes a token of this sort goes on for.
fn length_of_rest(sort: Sort, rest: &str) -> usize {
    if sort == Sort::Mark {
        return 0;
    }
    let mut length = 0;
    loop {
        // Nearly every letter is one of these, and passed over quickly.
        if sort == Sort::Word {
            length += rest.as_bytes()[length..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
            if rest.as_bytes().get(length) == Some(&b' ') {
                return length;
            }
        }
        match rest[length..].chars().next() {
            Some(letter) if goes_on(sort, letter, &rest[length..]) => length += letter.len_utf8(),
            _ => return length,
        }
    }
}

fn goes_on(sort: Sort, letter: char, rest: &str) -> bool {
    match sort {
        Sort::Number => letter.is_numeric(),
        Sort::Word => letter.is_alphabetic() || is_inside(letter, rest),
        Sort::Mark => false,
    }
}

/// Marks of accents, and an apostrophe between two letters ("O'Brien").
fn is_inside(letter: char, rest: &str) -> bool {
    let is_accent = matches!(letter, '\u{0300}'..='\u{036f}');
    is_accent || is_apostrophe(letter) && rest.chars().nth(1).is_some_and(char::is_alphabetic)
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '\u{2019}')
}

/// Lower case, no accents, one kind of apostrophe, no "'s" at the end.
fn folded(word: &str) -> Cow<'_, str> {
    // Most words are so already.
    if word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'\'') {
        return Cow::Borrowed(word.strip_suffix("'s").unwrap_or(word));
    }
    let mut folded = if word.is_ascii() { word.to_ascii_lowercase() } else { without_accents(word) };
    if folded.ends_with("'s") {
        folded.truncate(folded.len() - 2);
    }
    Cow::Owned(folded)
}

fn without_accents(word: &str) -> String {
    let letters = word.chars().flat_map(char::to_lowercase);
    letters.filter(|letter| !matches!(letter, '\u{0300}'..='\u{036f}')).map(without_accent).collect()
}

/// The letter below the accent, for the accents of names in the United States.
fn without_accent(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' => 's',
        'ù'..='ü' | 'ū' | 'ů' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        '\u{2019}' => '\'',
        other => other,
    }
}

/// Tells the words of a line of some length that is all in capitals, but for a word or two.
fn mark_capitals(line: &mut [Token]) {
    let words = || line.iter().filter(|token| token.is_word() && token.len() > 1);
    let loud = words().filter(|token| token.is_all_capitals()).count();
    let is_in_capitals = loud >= 4 && loud * 4 > words().count() * 3;
    for token in line {
        token.is_in_capitals = is_in_capitals;
    }
}

/// Tells the words of a line in which most plain words have a capital: "Martin Finds Sock. Rosa Wins Spelling Bee."
fn mark_headline(line: &mut [Token]) {
    let plain = || line.iter().filter(|token| token.is_word() && token.len() > 1 && token.known.is_plain);
    let large = plain().filter(|token| token.is_capital()).count();
    let is_in_headline = large >= 5 && large * 4 > plain().count() * 3;
    for token in line {
        token.is_in_headline = is_in_headline;
    }
}
