//! A text file that the person picks, such as one of the texts that are read at meetings (R131).
//! It must keep nothing: what is in the file is shown first, and kept by a tap.

use super::app::App;
use crate::device::files::{self, Unread};
use crate::domain::group::SCRIPT_LENGTH;

/// The most bytes that are read: every character of the longest text takes four at most.
const MOST_BYTES: usize = SCRIPT_LENGTH * 4;

/// The signs that old Windows programs wrote as one byte from 128 to 159.
const WINDOWS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

/// Why a text file was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextTrouble {
    /// No file was picked.
    NoFile,
    /// It is longer than any text that is kept.
    TooLarge,
    /// It holds something else than plain text.
    NotText,
    /// The browser did not give it.
    Unread,
}

impl App {
    /// Reads the text file that was picked in a field. Nothing is changed.
    ///
    /// # Errors
    /// [`TextTrouble`].
    pub async fn pick_text(self, input: web_sys::HtmlInputElement) -> Result<String, TextTrouble> {
        let bytes = files::read_picked(&input, MOST_BYTES).await.map_err(|unread| match unread {
            Unread::None => TextTrouble::NoFile,
            Unread::TooLarge => TextTrouble::TooLarge,
            Unread::Refused => TextTrouble::Unread,
        })?;
        plain(&bytes).ok_or(TextTrouble::NotText)
    }
}

/// The text of a file, in UTF-8 or as old Windows programs wrote it; none where it is no plain text.
fn plain(bytes: &[u8]) -> Option<String> {
    if bytes.contains(&0) {
        return None;
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
        Err(_) => bytes.iter().map(|byte| from_windows(*byte)).collect(),
    };
    Some(text.replace("\r\n", "\n").replace('\r', "\n"))
}

fn from_windows(byte: u8) -> char {
    let sign = byte.checked_sub(128).and_then(|place| WINDOWS.chars().nth(usize::from(place)));
    sign.unwrap_or(char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r131_a_text_of_today_and_of_2002_is_read() {
        assert_eq!(plain("\u{feff}Welcome.\r\nÄ “quote”".as_bytes()).as_deref(), Some("Welcome.\nÄ “quote”"));
        assert_eq!(plain(b"It\x92s \x93here\x94 \x97 caf\xe9\rEnd").as_deref(), Some("It’s “here” — café\nEnd"));
        assert_eq!(plain(b"PK\x03\x04\x00\x00"), None);
        assert_eq!(WINDOWS.chars().count(), 32);
    }
}
