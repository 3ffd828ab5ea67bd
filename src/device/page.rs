//! The page as a whole: when it is ready, hidden or reloaded, and where the focus goes.
//! It must not draw anything; that is the user interface's.

use super::browser;
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{FocusOptions, HtmlElement};

/// Loads the page again.
#[allow(clippy::disallowed_methods, reason = "the one file that reloads the page")]
pub fn reload() {
    if let Some(location) = browser::window().and_then(|window| browser::property(&window, "location")) {
        let _ = browser::call(&location, "reload", &[]);
    }
}

/// Loads the app's first page in place of this one, whose address may name what is gone.
#[allow(clippy::disallowed_methods, reason = "the one file that loads pages")]
pub fn go_home() {
    if let Some(location) = browser::window().and_then(|window| browser::property(&window, "location")) {
        let _ = browser::call(&location, "replace", &[JsValue::from_str(&super::base::base_path())]);
    }
}

/// Puts the address of another page of the app over this one, without loading it; Back has the old one.
pub fn note_address(address: &str) {
    if let Some(history) = browser::window().and_then(|window| browser::property(&window, "history")) {
        let _ =
            browser::call(&history, "pushState", &[JsValue::NULL, JsValue::from_str(""), JsValue::from_str(address)]);
    }
}

/// The last word of the page's path, empty on the first page; what follows it in the address is left out.
#[must_use]
pub fn route() -> String {
    let path = browser::window().and_then(|window| browser::property(&window, "location"));
    let path = path.and_then(|location| browser::property(&location, "pathname")).and_then(|path| path.as_string());
    path.unwrap_or_default().rsplit('/').next().unwrap_or_default().to_owned()
}

/// Calls `callback` when the person goes back or forward within the page.
pub fn on_back(callback: impl Fn() + 'static) {
    if let Some(window) = browser::window() {
        browser::listen(&window, "popstate", move |_| callback());
    }
}

/// Takes away the static shell that was painted before the app had arrived, and tells boot.js whether the app stands: one of
/// which a part is missing does not. Call it once a page is drawn.
pub fn shell_gone(stands: bool) {
    if let Some(shell) = browser::document().and_then(|document| document.get_element_by_id("shell")) {
        shell.remove();
    }
    if let Some(boot) = browser::boot() {
        let _ = browser::call(&boot, "settle", &[JsValue::from_bool(stands)]);
    }
}

/// Marks the moment from which the app takes taps, for those who measure.
pub fn mark_ready() {
    mark("ready");
}

/// Marks the moment from which what is shown is the truth and a change is kept at once.
pub fn mark_open() {
    mark_ready();
    mark("open");
}

fn mark(name: &str) {
    if let Some(performance) = browser::window().and_then(|window| browser::property(&window, "performance")) {
        let _ = browser::call(&performance, "mark", &[JsValue::from_str(name)]);
    }
}

/// Waits for `milliseconds`, so that the page can draw and answer taps meanwhile; a hidden page may wait longer.
pub async fn rest(milliseconds: u32) {
    browser::pause(milliseconds).await;
}

/// Calls `callback` when the page is hidden: the last moment that is sure to come, and the browser lets what is begun in it
/// go on. A page that is left has no such moment.
pub fn on_hidden(callback: impl Fn() + 'static) {
    if let Some(document) = browser::document() {
        browser::listen(&document, "visibilitychange", move |_| {
            if !browser::is_visible() {
                callback();
            }
        });
    }
}

/// Waits until the page can be seen; not at all if it can be already.
pub async fn in_view() {
    let Some(document) = browser::document().filter(|_| !browser::is_visible()) else { return };
    let seen = Promise::new(&mut |resolve, _| {
        browser::listen(&document, "visibilitychange", move |_| {
            if browser::is_visible() {
                let _ = resolve.call0(&JsValue::UNDEFINED);
            }
        });
    });
    let _ = browser::settled(seen.into()).await;
}

/// Calls `callback` when a page that was left and put to sleep (the back-forward cache) is woken up.
pub fn on_woken(callback: impl Fn() + 'static) {
    if let Some(window) = browser::window() {
        browser::listen(&window, "pageshow", move |event| {
            if browser::property(&event, "persisted").is_some_and(|it| it.is_truthy()) {
                callback();
            }
        });
    }
}

/// Moves the focus to the first element that matches, bringing it into view, and tells whether it went there; headings are
/// made ready for it.
pub fn focus(selector: &str) -> bool {
    focus_with(selector, &FocusOptions::new())
}

/// As [`focus`], but leaves the page where the person has scrolled it to.
pub fn focus_in_place(selector: &str) -> bool {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    focus_with(selector, &options)
}

fn focus_with(selector: &str, options: &FocusOptions) -> bool {
    let Some(document) = browser::document() else { return false };
    let Some(element) = document.query_selector(selector).ok().flatten() else { return false };
    let Ok(element) = element.dyn_into::<HtmlElement>() else { return false };
    let went = |element: &HtmlElement| {
        let _ = element.focus_with_options(options);
        document.active_element().as_ref() == Some(element.as_ref())
    };
    if went(&element) {
        return true;
    }
    // A heading takes the focus only when it is told that it may, and is not a stop for the Tab key then.
    let _ = element.set_attribute("tabindex", "-1");
    went(&element)
}

/// Tells whether the focus is inside the first element that matches. Not the pointer: a finger leaves it behind.
#[must_use]
pub fn is_in_use(selector: &str) -> bool {
    let within = format!("{selector}:focus-within");
    browser::document().and_then(|document| document.query_selector(&within).ok().flatten()).is_some()
}

/// Tells whether the person has asked the phone for less movement.
#[must_use]
pub fn prefers_reduced_motion() -> bool {
    browser::window()
        .and_then(|window| {
            browser::call(&window, "matchMedia", &[JsValue::from_str("(prefers-reduced-motion: reduce)")])
        })
        .and_then(|query| browser::property(&query, "matches"))
        .and_then(|matches| matches.as_bool())
        .unwrap_or(false)
}
