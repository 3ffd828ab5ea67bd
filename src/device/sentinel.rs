//! A mark outside both places of storage that says that records exist, so that their loss is noticed.
//! It must hold nothing: one empty entry in Cache Storage, which the service worker leaves alone.

use super::{base, browser};
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Tells whether the mark stands; false where Cache Storage is missing or blocked.
pub async fn is_set() -> bool {
    let Some(caches) = caches() else { return false };
    // Opening would make the cache, so it is asked for first.
    let name = JsValue::from_str(&cache_name());
    if !browser::ask(&caches, "has", std::slice::from_ref(&name)).await.is_some_and(|has| has.is_truthy()) {
        return false;
    }
    let Some(cache) = browser::ask(&caches, "open", &[name]).await else { return false };
    browser::ask(&cache, "match", &[JsValue::from_str(&entry())]).await.is_some_and(|found| found.is_object())
}

/// Sets the mark and tells whether it stands.
pub async fn set() -> bool {
    let Some(caches) = caches() else { return false };
    let Some(cache) = browser::ask(&caches, "open", &[JsValue::from_str(&cache_name())]).await else { return false };
    let Some(empty) = empty_response() else { return false };
    browser::ask(&cache, "put", &[JsValue::from_str(&entry()), empty]).await.is_some()
}

/// Takes the mark away and tells whether it is gone.
pub async fn clear() -> bool {
    match caches() {
        Some(caches) => browser::ask(&caches, "delete", &[JsValue::from_str(&cache_name())]).await.is_some(),
        None => true,
    }
}

fn caches() -> Option<JsValue> {
    browser::property(&browser::window()?, "caches")
}

/// Not a name the service worker's sweep looks for.
fn cache_name() -> String {
    format!("between-letters{}records-exist", base::base_path())
}

fn entry() -> String {
    format!("{}records-exist", base::base_path())
}

fn empty_response() -> Option<JsValue> {
    let constructor = browser::property(&browser::window()?, "Response")?.dyn_into::<Function>().ok()?;
    Reflect::construct(&constructor, &js_sys::Array::new()).ok()
}
