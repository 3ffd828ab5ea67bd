//! Reads a file that the person picked in a field.
//! It must read none that is longer than the caller takes.

use super::browser;
use js_sys::Uint8Array;
use web_sys::HtmlInputElement;

/// Why a picked file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// None was picked.
    None,
    /// It is longer than the limit, so not one byte of it was read.
    TooLarge,
    /// The browser did not give it.
    Refused,
}

/// Reads the file that was picked in a field, up to `limit` bytes.
///
/// # Errors
/// [`Unread`].
pub async fn read_picked(input: &HtmlInputElement, limit: usize) -> Result<Vec<u8>, Unread> {
    let files = browser::property(input, "files").ok_or(Unread::None)?;
    let file = browser::property(&files, "0").ok_or(Unread::None)?;
    let size = browser::property(&file, "size").and_then(|size| size.as_f64()).ok_or(Unread::Refused)?;
    if size > limit as f64 {
        return Err(Unread::TooLarge);
    }
    let bytes = browser::ask(&file, "arrayBuffer", &[]).await.ok_or(Unread::Refused)?;
    Ok(Uint8Array::new(&bytes).to_vec())
}
