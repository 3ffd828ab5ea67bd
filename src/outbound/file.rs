//! The door out: a text becomes a file that is saved or given to the share sheet.
//! It must be used by a preview alone.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Gives a text an address of its own on this page, from which it can be saved. It lives until [`let_go`].
#[must_use]
pub(super) fn address_of(text: &str) -> Option<String> {
    call(&global("URL")?, "createObjectURL", &blob(text, "Blob", None)?)?.as_string()
}

/// Lets the text of an address go.
pub(super) fn let_go(address: &str) {
    if let Some(url) = global("URL") {
        let _ = call(&url, "revokeObjectURL", &JsValue::from_str(address));
    }
}

/// Whether the phone's share sheet takes a text file of this name.
#[must_use]
pub(super) fn can_share(name: &str) -> bool {
    let asked = || call(&global("navigator")?, "canShare", &shared(name, "")?)?.as_bool();
    asked().unwrap_or(false)
}

/// Opens the share sheet with a text file, at once; then waits, and tells whether it was handed to somebody.
pub(super) fn share(name: &str, text: &str) -> impl Future<Output = bool> + use<> {
    let opened = (|| call(&global("navigator")?, "share", &shared(name, text)?)?.dyn_into::<Promise>().ok())();
    async move {
        match opened {
            Some(opened) => JsFuture::from(opened).await.is_ok(),
            None => false,
        }
    }
}

fn shared(name: &str, text: &str) -> Option<JsValue> {
    let given = Object::new();
    Reflect::set(&given, &JsValue::from_str("files"), &Array::of1(&blob(text, "File", Some(name))?)).ok()?;
    Some(given.into())
}

/// Makes a `Blob` or, with a name, a `File` of a text.
fn blob(text: &str, class: &str, name: Option<&str>) -> Option<JsValue> {
    let class = global(class)?.dyn_into::<Function>().ok()?;
    let kind = Object::new();
    Reflect::set(&kind, &JsValue::from_str("type"), &JsValue::from_str("text/plain")).ok()?;
    let given = Array::of1(&Array::of1(&JsValue::from_str(text)));
    if let Some(name) = name {
        given.push(&JsValue::from_str(name));
    }
    given.push(&kind);
    Reflect::construct(&class, &given).ok()
}

/// Something of the browser's by its name, which an older one may lack.
fn global(name: &str) -> Option<JsValue> {
    let found = Reflect::get(&web_sys::window()?.into(), &JsValue::from_str(name)).ok()?;
    (!found.is_undefined()).then_some(found)
}

fn call(target: &JsValue, name: &str, given: &JsValue) -> Option<JsValue> {
    let method = Reflect::get(target, &JsValue::from_str(name)).ok()?.dyn_into::<Function>().ok()?;
    method.call1(target, given).ok()
}
