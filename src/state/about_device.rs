//! What pages may ask about the device, without reaching it themselves.
//! It must carry nothing outward.

use super::arrival::Arrival;
use crate::device::today::clocks;
use crate::device::{base as device_base, page, persistence, random};
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

pub use crate::device::install;
pub use crate::device::page::shell_gone;

/// Mounts the app under the static shell, which goes with the first page that is drawn.
pub fn mount<V: IntoView + 'static>(view: impl FnOnce(Arrival) -> V + 'static) {
    let place = document().get_element_by_id("app").and_then(|place| place.dyn_into().ok());
    let place = place.or_else(|| document().body()).expect("a page has a body");
    mount_to(place, move || view(Arrival::new())).forget();
}

/// The path that the app is served from, without its last slash: the router's base.
pub fn base() -> String {
    device_base::base_path().trim_end_matches('/').to_owned()
}

/// A random number, to draw a suggestion with.
pub fn chance() -> u32 {
    u32::from_le_bytes(random::random_bytes())
}

/// Composes typed text (Unicode NFC), so that the same name is the same text on every phone.
pub fn composed(typed: &str) -> String {
    js_sys::JsString::from(typed).normalize("NFC").into()
}

/// Whether the browser has agreed not to clear records by itself.
pub async fn kept_by_browser() -> bool {
    persistence::persisted().await
}

/// Milliseconds by a clock that is never set; only differences mean anything.
pub fn even_clock() -> f64 {
    clocks()[0]
}

/// Waits so many milliseconds.
pub async fn rest(milliseconds: u32) {
    page::rest(milliseconds).await;
}

/// Whether list and detail stand side by side.
pub fn wide_screen() -> bool {
    window().match_media("(min-width: 62rem)").ok().flatten().is_some_and(|query| query.matches())
}

/// Moves the focus to the first field of a form that was refused, so that its sentence is seen and read out.
pub fn focus_refused() {
    request_animation_frame(|| {
        // Most forms are not refused.
        let _is_there = page::focus("[aria-invalid=true], .has-error input");
    });
}

/// Moves the focus to the title of a page that has just opened, so that it is read out and the Tab key goes on from
/// there; not away from anything that has the focus already, and the page stays where it is: who has scrolled on, or came
/// back to a place in a list, is not thrown to the top.
pub fn focus_title() {
    // At the next frame: until then the page before may still be there, with the focus on the link that was followed.
    request_animation_frame(|| {
        let body = document().body().map(JsCast::unchecked_into);
        if document().active_element().is_none_or(|active| Some(active) == body) {
            // On a page without a title there is nothing to read out.
            let _is_there = page::focus_in_place("main .detail h1") || page::focus_in_place("main h1");
        }
    });
}
