//! What the page can ask the workshop, by name.
//! It must keep nothing between two questions.

use wasm_bindgen::prelude::wasm_bindgen;
use workshop::{age_file, calendar as calendar_file, guard, keys, table};

fn main() {}

/// Makes a key of 32 bytes out of a passphrase; see [`keys::derive`].
#[wasm_bindgen]
#[must_use]
pub fn derive(passphrase: &str, salt: &[u8], memory: u32, passes: u32, lanes: u32) -> Option<Vec<u8>> {
    keys::derive(passphrase, salt, memory, passes, lanes)
}

/// Makes a key of nothing; see [`keys::warm_up`].
#[wasm_bindgen]
pub fn warm_up() {
    keys::warm_up();
}

/// Makes a key of 32 bytes out of the secret that a passkey gives; see [`keys::of_passkey`].
#[wasm_bindgen]
#[must_use]
pub fn of_passkey(secret: &[u8]) -> Vec<u8> {
    keys::of_passkey(secret)
}

/// Makes a phrase out of twelve random bytes; see [`keys::phrase`].
#[wasm_bindgen]
#[must_use]
pub fn phrase(random: &[u8]) -> Option<String> {
    keys::phrase(random)
}

/// Finds what would tell who somebody is; see [`guard::findings`].
#[wasm_bindgen]
#[must_use]
pub fn findings(text: &str, own: &str) -> String {
    guard::findings(text, own)
}

/// Makes an age file of a text; see [`age_file::make`].
///
/// # Errors
/// The word of the refusal.
#[wasm_bindgen]
pub fn make_file(text: &str, words: &str) -> Result<String, String> {
    age_file::make(text, words).map_err(|refused| refused.word().to_owned())
}

/// Opens an age file; see [`age_file::open`].
///
/// # Errors
/// The word of the refusal.
#[wasm_bindgen]
pub fn open_file(file: &[u8], words: &str) -> Result<Vec<u8>, String> {
    age_file::open(file, words).map_err(|refused| refused.word().to_owned())
}

/// Makes a table of comma-separated values; see [`table::make`].
///
/// # Errors
/// The word of the refusal.
#[wasm_bindgen]
pub fn table(rows: &str) -> Result<String, String> {
    table::make(rows).ok_or_else(|| "table".to_owned())
}

/// Makes a calendar file; see [`calendar_file::make`].
///
/// # Errors
/// The word of the refusal.
#[wasm_bindgen]
pub fn calendar(stamp: &str, lines: &str) -> Result<String, String> {
    calendar_file::make(stamp, lines).map_err(|refused| refused.word().to_owned())
}
