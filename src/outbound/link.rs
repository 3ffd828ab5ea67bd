//! The door out for an address: a new page of the browser, which learns nothing of where it was opened from.
//! It must open none that is not on the list it is given, letter by letter.

use super::file::{call, global};
use wasm_bindgen::JsValue;

/// Opens an address in a page of its own, at once, as browsers do only within a tap. False where it is not on the list, or
/// the browser cannot. `boot.js` holds the browser's own way to open a page, shut but for the addresses that stand in the
/// page's policy, which are the same.
#[must_use]
pub fn open<'a>(address: &str, mut listed: impl Iterator<Item = &'a str>) -> bool {
    if !listed.any(|known| known == address) {
        return false;
    }
    let opened = || call(&global("betweenLetters")?, "openSite", &[JsValue::from_str(address)])?.as_bool();
    opened().unwrap_or(false)
}
