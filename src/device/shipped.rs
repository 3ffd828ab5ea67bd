//! Reads a file that was shipped with the app: the service worker answers, with or without a network.
//! It must ask for nothing but the app's own files, and say nothing in the asking.

use super::{base, browser};
use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

/// The file of the library. No caller can choose an address, so that none can carry a word.
const LIBRARY: &str = "library.json";

/// Reads the library's file; none where it is not there.
pub async fn library() -> Option<Vec<u8>> {
    let address = JsValue::from_str(&format!("{}{LIBRARY}", base::base_path()));
    let answer = browser::ask(&browser::window()?, "fetch", &[address]).await?;
    browser::property(&answer, "ok").filter(JsValue::is_truthy)?;
    Some(Uint8Array::new(&browser::ask(&answer, "arrayBuffer", &[]).await?).to_vec())
}
