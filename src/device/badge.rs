//! The number on the app's icon.
//! It must not count; it is told.

use super::browser;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

/// Shows `count` on the app's icon, where the browser has that; 0 takes the badge away.
pub fn set_badge(count: u32) {
    let Some(navigator) = browser::navigator() else { return };
    spawn_local(async move {
        // A browser may refuse, for example when the app is not installed; the badge is a courtesy.
        let _ = if count == 0 {
            browser::ask(&navigator, "clearAppBadge", &[]).await
        } else {
            browser::ask(&navigator, "setAppBadge", &[JsValue::from(count)]).await
        };
    });
}
