//! The door out for words: the share sheet, the clipboard and the printer.
//! It must be used by words that are shown alone.

use super::file::{call, global};
use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Whether the share sheet takes words.
#[must_use]
pub(super) fn can_share() -> bool {
    let asked = || call(&global("navigator")?, "canShare", &[given("-")?])?.as_bool();
    asked().unwrap_or(false)
}

/// Opens the share sheet at once; then waits, and tells whether the words were handed to somebody.
pub(super) fn share(text: &str) -> impl Future<Output = bool> + use<> {
    done((|| call(&global("navigator")?, "share", &[given(text)?]))())
}

/// Puts the words on the clipboard at once; then waits, and tells whether they are there.
pub(super) fn copy(text: &str) -> impl Future<Output = bool> + use<> {
    let clipboard = || Reflect::get(&global("navigator")?, &JsValue::from_str("clipboard")).ok();
    done((|| call(&clipboard()?, "writeText", &[JsValue::from_str(text)]))())
}

/// Opens the window for printing.
pub(super) fn print() {
    if let Some(window) = web_sys::window() {
        let _ = call(&window, "print", &[]);
    }
}

fn given(text: &str) -> Option<JsValue> {
    let given = Object::new();
    Reflect::set(&given, &JsValue::from_str("text"), &JsValue::from_str(text)).ok()?;
    Some(given.into())
}

async fn done(begun: Option<JsValue>) -> bool {
    match begun {
        Some(begun) => JsFuture::from(Promise::resolve(&begun)).await.is_ok(),
        None => false,
    }
}
