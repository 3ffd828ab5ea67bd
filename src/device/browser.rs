//! Asks the browser by name for things it may lack, so that an older one answers `None` and not with an exception.
//! It must not know what the things are for.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Returns the property `name` of `target`; `None` if it is missing, null or refuses to be read.
pub(super) fn property(target: &JsValue, name: &str) -> Option<JsValue> {
    if target.is_null() || target.is_undefined() {
        return None;
    }
    let value = Reflect::get(target, &JsValue::from_str(name)).ok()?;
    if value.is_null() || value.is_undefined() { None } else { Some(value) }
}

/// Calls the method `name` of `target`; `None` if there is none or it throws.
pub(super) fn call(target: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let method = property(target, name)?.dyn_into::<Function>().ok()?;
    let list = Array::new();
    for argument in arguments {
        list.push(argument);
    }
    method.apply(target, &list).ok()
}

/// Waits for `value` if it is a promise; `None` if it is rejected.
pub(super) async fn settled(value: JsValue) -> Option<JsValue> {
    match value.dyn_into::<Promise>() {
        Ok(promise) => JsFuture::from(promise).await.ok(),
        Err(value) => Some(value),
    }
}

/// Calls an asynchronous method and waits for what it gives; `None` if there is none, it throws or is rejected.
pub(super) async fn ask(target: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    settled(call(target, name, arguments)?).await
}

/// Returns the window.
pub(super) fn window() -> Option<JsValue> {
    web_sys::window().map(JsValue::from)
}

/// Returns the document.
pub(super) fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// Returns the navigator.
pub(super) fn navigator() -> Option<JsValue> {
    property(&window()?, "navigator")
}

/// Returns what `boot.js` holds for the app.
pub(super) fn boot() -> Option<JsValue> {
    property(&window()?, "betweenLetters")
}

/// Returns what `boot.js` kept for the app under `name`.
pub(super) fn kept_by_boot(name: &str) -> Option<JsValue> {
    property(&boot()?, name)
}

/// Calls `listener` at each event `name` of `target`, as long as the page lives.
pub(super) fn listen(target: &JsValue, name: &str, listener: impl Fn(JsValue) + 'static) {
    let closure = Closure::<dyn Fn(JsValue)>::new(listener);
    if call(target, "addEventListener", &[JsValue::from_str(name), closure.as_ref().clone()]).is_some() {
        // The page outlives every listener, so there is no moment to take it away again.
        closure.forget();
    }
}

/// Calls `tick` every `milliseconds`, as long as the page lives.
pub(super) fn every(milliseconds: u32, tick: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn Fn()>::new(tick);
    if call(&window, "setInterval", &[closure.as_ref().clone(), JsValue::from(milliseconds)]).is_some() {
        closure.forget();
    }
}

/// Waits for `milliseconds`.
pub(super) async fn pause(milliseconds: u32) {
    let Some(window) = window() else { return };
    let promise = Promise::new(&mut |resolve, _| {
        let _ = call(&window, "setTimeout", &[resolve.into(), JsValue::from(milliseconds)]);
    });
    let _ = JsFuture::from(promise).await;
}

/// Tells whether the page can be seen; a page that can't say counts as seen.
pub(super) fn is_visible() -> bool {
    document().is_none_or(|document| {
        property(&document, "visibilityState").and_then(|state| state.as_string()).as_deref() != Some("hidden")
    })
}
