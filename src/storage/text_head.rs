//! The first look at a text that came from outside: how long it is, whose format it has, and of which version.
//! It must be asked before anything else is read: the text may be hostile.

use serde::Deserialize;

/// Why a text cannot be used. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextError {
    /// It is none of this app's of that format.
    NotOurs,
    /// A newer program made it.
    Newer,
    /// It is longer, or has more or longer parts, than is read.
    TooLarge,
    /// It was cut off or changed.
    Damaged,
}

#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// Looks at a text of at most `limit` bytes; gives it if its head names this format, and a version up to this one.
///
/// # Errors
/// [`TextError`].
pub(super) fn open<'a>(text: &'a [u8], format: &str, version: u32, limit: usize) -> Result<&'a str, TextError> {
    if text.len() > limit {
        return Err(TextError::TooLarge);
    }
    let text = str::from_utf8(text).map_err(|_| TextError::NotOurs)?;
    if !text.trim_start().starts_with('{') || !text.contains(format) {
        return Err(TextError::NotOurs);
    }
    let head: Head = serde_json::from_str(text).map_err(|_| TextError::Damaged)?;
    if head.format != format {
        return Err(TextError::NotOurs);
    }
    if head.version > version { Err(TextError::Newer) } else { Ok(text) }
}
