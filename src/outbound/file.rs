//! The door out: a text becomes a file that is saved or given to the share sheet.
//! It must be used by a preview alone.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The kind of file that share sheets take.
pub(super) const PLAIN: &str = "text/plain";
/// The kind that phones open with their calendar.
pub(super) const CALENDAR: &str = "text/calendar";

/// Gives a text an address of its own on this page, from which it can be saved. It lives until [`let_go`].
#[must_use]
pub(super) fn address_of(text: &str, kind: &str) -> Option<String> {
    call(&global("URL")?, "createObjectURL", &[blob(text, kind, "Blob", None)?])?.as_string()
}

/// Lets the text of an address go.
pub(super) fn let_go(address: &str) {
    if let Some(url) = global("URL") {
        let _ = call(&url, "revokeObjectURL", &[JsValue::from_str(address)]);
    }
}

/// Whether the phone's share sheet takes a text file of this name.
#[must_use]
pub(super) fn can_share(name: &str) -> bool {
    let asked = || call(&global("navigator")?, "canShare", &[shared(name, "")?])?.as_bool();
    asked().unwrap_or(false)
}

/// Opens the share sheet with a text file, at once; then waits, and tells whether it was handed to somebody.
pub(super) fn share(name: &str, text: &str) -> impl Future<Output = bool> + use<> {
    let opened = (|| call(&global("navigator")?, "share", &[shared(name, text)?])?.dyn_into::<Promise>().ok())();
    async move {
        match opened {
            Some(opened) => JsFuture::from(opened).await.is_ok(),
            None => false,
        }
    }
}

fn shared(name: &str, text: &str) -> Option<JsValue> {
    let given = Object::new();
    Reflect::set(&given, &JsValue::from_str("files"), &Array::of1(&blob(text, PLAIN, "File", Some(name))?)).ok()?;
    Some(given.into())
}

/// Makes a `Blob` or, with a name, a `File` of a text, with the kind it is said to be of.
fn blob(text: &str, kind: &str, class: &str, name: Option<&str>) -> Option<JsValue> {
    let class = global(class)?.dyn_into::<Function>().ok()?;
    let options = Object::new();
    Reflect::set(&options, &JsValue::from_str("type"), &JsValue::from_str(kind)).ok()?;
    let given = Array::of1(&Array::of1(&JsValue::from_str(text)));
    if let Some(name) = name {
        given.push(&JsValue::from_str(name));
    }
    given.push(&options);
    Reflect::construct(&class, &given).ok()
}

/// Something of the browser's by its name, which an older one may lack.
pub(super) fn global(name: &str) -> Option<JsValue> {
    let found = Reflect::get(&web_sys::window()?.into(), &JsValue::from_str(name)).ok()?;
    (!found.is_undefined()).then_some(found)
}

/// Calls a method by its name, which an older browser may lack.
pub(super) fn call(target: &JsValue, name: &str, given: &[JsValue]) -> Option<JsValue> {
    let method = Reflect::get(target, &JsValue::from_str(name)).ok()?.dyn_into::<Function>().ok()?;
    method.apply(target, &given.iter().collect()).ok()
}
