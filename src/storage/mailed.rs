//! What mail and editors do to a text on its way, undone: marks of quoting, blanks, other ends of lines, words around it (R79).
//! It must take away nothing that could mean something, and vouch for nothing: the checksum or the seal decides.

use super::envelope::ascii_json;
use std::borrow::Cow;

/// What stands around the inside of an armored age file, without its dashes, which some programs make prettier.
const ARMOR: [&str; 2] = ["BEGIN AGE ENCRYPTED FILE", "END AGE ENCRYPTED FILE"];
/// How a file begins that is not armored: whatever else is inside it is sealed.
const BINARY: &[u8] = b"age-encryption.org/";
/// Characters on a line of an armored file (RFC 7468).
const LINE: usize = 64;

/// The text of a file, in whichever of the two usual encodings an editor saved it: what cannot be read stands as U+FFFD.
#[must_use]
pub(super) fn text(file: &[u8]) -> Cow<'_, str> {
    let unit: fn([u8; 2]) -> u16 = match file {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return String::from_utf8_lossy(file),
    };
    let units = file.as_chunks::<2>().0.iter().copied().map(unit);
    char::decode_utf16(units).map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER)).collect::<String>().into()
}

/// The armored age file in a text, as its maker wrote it; none where there is no whole one.
#[must_use]
pub fn armored(file: &[u8]) -> Option<String> {
    if file.starts_with(BINARY) {
        return None;
    }
    let text = text(file);
    let (_, after) = text.split_once(ARMOR[0])?;
    let (inside, _) = after.split_once(ARMOR[1])?;
    // Mail in "quoted-printable" writes the sign so; no letter may follow it in Base64.
    let inside = inside.trim_matches(|letter| is_around(letter) || is_dash(letter)).replace("=3D", "=");
    let letters: Vec<char> = inside.chars().filter(|letter| !is_around(*letter)).collect();
    let lines: String = letters.chunks(LINE).flat_map(|line| line.iter().copied().chain(['\n'])).collect();
    Some(format!("-----{}-----\n{lines}-----{}-----\n", ARMOR[0], ARMOR[1]))
}

/// The first JSON object in a text that begins a line, in the form in which the app writes a backup: no blanks but the end
/// of a line after each record, all in ASCII. None where there is no whole one, or one longer than `limit`.
#[must_use]
pub(super) fn object(text: &str, limit: usize) -> Option<String> {
    let mut rest = text.split_inclusive(['\n', '\r']).map(|line| line.trim_start_matches(is_around));
    let first = rest.find(|line| line.starts_with('{'))?;
    let begin = first.as_ptr() as usize - text.as_ptr() as usize;
    let mut walk = Walk { rest: &text[begin..], plain: String::new(), depth: 0 };
    while walk.step()? {
        if walk.plain.len() > limit {
            return None;
        }
    }
    Some(walk.plain)
}

/// A walk over the text of an object; not a recursion, so that no depth can exhaust it.
struct Walk<'a> {
    rest: &'a str,
    plain: String,
    depth: usize,
}

impl Walk<'_> {
    /// Takes the next piece, and whether there is more of the object. None where the text is no such.
    fn step(&mut self) -> Option<bool> {
        let found = self.skip_blanks();
        let next = self.rest.chars().next()?;
        if next == '"' {
            let end = end_of_string(self.rest)?;
            let value: String = serde_json::from_str(&self.rest[..end]).ok()?;
            self.plain.push_str(&ascii_json(&value).ok()?);
            self.rest = &self.rest[end..];
            return Some(true);
        }
        self.rest = &self.rest[next.len_utf8()..];
        match next {
            '[' | '{' => self.depth += 1,
            // The records are the one array in the object itself.
            ']' if self.depth == 2 => self.plain.push('\n'),
            // Two numbers must not become one.
            _ if found && is_of_a_number(next) && self.plain.ends_with(is_of_a_number) => self.plain.push(' '),
            _ => {}
        }
        self.plain.push(next);
        match next {
            '[' | ',' if self.depth == 2 => self.plain.push('\n'),
            ']' | '}' => self.depth = self.depth.checked_sub(1)?,
            _ => {}
        }
        Some(self.depth > 0)
    }

    /// Skips blanks, and the marks of quoting at the beginning of a line; says whether there was anything.
    fn skip_blanks(&mut self) -> bool {
        let after = self.rest.trim_start_matches(is_blank);
        let has_line = self.rest[..self.rest.len() - after.len()].contains(['\n', '\r']);
        let after = if has_line { after.trim_start_matches(is_around) } else { after };
        let is_any = after.len() < self.rest.len();
        self.rest = after;
        is_any
    }
}

/// Where a string ends that begins here: behind its second quotation mark.
fn end_of_string(text: &str) -> Option<usize> {
    let mut is_escaped = false;
    let is_end = |byte: u8| {
        let was_escaped = std::mem::replace(&mut is_escaped, false);
        is_escaped = byte == b'\\' && !was_escaped;
        byte == b'"' && !was_escaped
    };
    text.bytes().skip(1).position(is_end).map(|place| place + 2)
}

/// White space, and what cannot be seen.
fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{feff}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}')
}

/// What may stand around a line: blanks, and the mark of quoting.
fn is_around(letter: char) -> bool {
    letter == '>' || is_blank(letter)
}

fn is_dash(letter: char) -> bool {
    letter == '-' || matches!(letter, '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn is_of_a_number(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '+' | '-' | '.')
}
