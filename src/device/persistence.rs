//! Whether the browser promises to keep what is stored.
//! It must not store anything.

use super::browser;
use wasm_bindgen::JsValue;

/// Tells whether the browser has promised not to clear the storage by itself.
pub async fn persisted() -> bool {
    ask("persisted").await
}

/// Asks for that promise and tells whether it was given; some browsers ask the person.
pub async fn ask_to_persist() -> bool {
    ask("persist").await
}

async fn ask(method: &str) -> bool {
    let storage = browser::navigator().and_then(|navigator| browser::property(&navigator, "storage"));
    match storage {
        Some(storage) => browser::ask(&storage, method, &[]).await.as_ref().and_then(JsValue::as_bool).unwrap_or(false),
        None => false,
    }
}
