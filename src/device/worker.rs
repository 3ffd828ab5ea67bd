//! The bridge to the service worker: a new version waits, takes over when the person says so, and every tab reloads.
//! It must not update unasked, and no record crosses it.

use super::{base, browser, page};
use js_sys::Promise;
use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// How often an open page asks whether there is a new version.
const LOOK_MS: u32 = 60 * 60 * 1000;
/// How long keeping drafts may hold up a reload.
const SAVE_MS: u32 = 3000;

/// Tells whether the app's own service worker answers this page's requests, so that it opens again without a network.
fn is_controlled() -> bool {
    let controller = container().and_then(|workers| browser::property(&workers, "controller"));
    let script = controller.and_then(|worker| browser::property(&worker, "scriptURL")).and_then(|url| url.as_string());
    script.is_some_and(|script| script.ends_with(&format!("{}sw.js", base::base_path())))
}

/// Tells whether the service worker answered this very document, so that its policy is the one that was built with the app. A
/// page that came under its control later, or was loaded past it, is not.
#[must_use]
pub fn has_answered() -> bool {
    browser::kept_by_boot("isAnswered").is_some_and(|is_answered| is_answered.is_truthy())
}

/// Waits until the service worker is at work, and tells whether it is: false when it could not be put on the device.
pub async fn is_at_work() -> bool {
    let Some(asked) = browser::kept_by_boot("isAtWork") else { return false };
    browser::settled(asked).await.is_some_and(|is_at_work| is_at_work.is_truthy())
}

/// Loads the page once more, to have the service worker answer it; false when that was just tried in vain.
#[must_use]
pub fn load_again() -> bool {
    let asked = browser::boot().and_then(|boot| browser::call(&boot, "loadAgain", &[]));
    asked.is_some_and(|is_leaving| is_leaving.is_truthy())
}

/// Calls `callback` when a new version is complete and waits; looks for one whenever the page comes back and every hour.
pub fn on_update_ready(callback: impl Fn() + 'static) {
    let callback: Rc<dyn Fn()> = Rc::new(callback);
    spawn_local(async move {
        let Some(registration) = registration().await else { return };
        // The very first worker has none at work before it, and there is nothing to update from.
        let has_active = |registration: &JsValue| browser::property(registration, "active").is_some();
        if browser::property(&registration, "waiting").is_some() && has_active(&registration) && is_controlled() {
            callback();
        }
        let look = {
            let (registration, callback) = (registration.clone(), Rc::clone(&callback));
            move || {
                let installing = browser::property(&registration, "installing");
                if let Some(installing) = installing.filter(|_| has_active(&registration)) {
                    watch(installing, Rc::clone(&callback));
                }
            }
        };
        look();
        browser::listen(&registration, "updatefound", move |_| look());
        keep_looking(registration);
    });
}

/// Lets the waiting version take over, after `save` (three seconds at most); every tab is then told to reload. This one
/// reloads after five seconds in any case, and at once where none waits any more.
pub async fn apply_update(save: impl Future<Output = ()> + 'static) {
    saved_in_time(as_promise(save)).await;
    let waiting = registration().await.and_then(|registration| browser::property(&registration, "waiting"));
    if let Some(boot) = browser::boot() {
        let _ = browser::call(&boot, "update", &[waiting.unwrap_or(JsValue::NULL)]);
    }
}

/// Whether this page was loaded because "Update" was pressed in its tab.
#[must_use]
pub fn was_update_pressed() -> bool {
    browser::kept_by_boot("pressedIn").is_some()
}

/// Whether it was pressed in vain: the page is still of the build that it was pressed in.
#[must_use]
pub fn was_pressed_in_vain() -> bool {
    browser::kept_by_boot("pressedIn").is_some_and(|pressed_in| Some(pressed_in) == browser::kept_by_boot("build"))
}

/// Runs `save` when a new version has taken over, waits for it (three seconds at most), then reloads the page.
pub fn on_reload<F, S>(save: F)
where
    F: Fn() -> S + 'static,
    S: Future<Output = ()> + 'static,
{
    let Some(window) = browser::window() else { return };
    let is_leaving = Rc::new(Cell::new(false));
    browser::listen(&window, "between-letters:reload", move |event| {
        // Tells boot.js that the reload is taken care of.
        let _ = browser::call(&event, "preventDefault", &[]);
        if is_leaving.replace(true) {
            return;
        }
        let saved = as_promise(save());
        spawn_local(async move {
            saved_in_time(saved).await;
            page::reload();
        });
    });
}

async fn saved_in_time(saved: Promise) {
    let late = as_promise(page::rest(SAVE_MS));
    let _ = JsFuture::from(Promise::race(&js_sys::Array::of2(&saved, &late))).await;
}

fn as_promise(work: impl Future<Output = ()> + 'static) -> Promise {
    wasm_bindgen_futures::future_to_promise(async move {
        work.await;
        Ok(JsValue::UNDEFINED)
    })
}

fn container() -> Option<JsValue> {
    browser::property(&browser::navigator()?, "serviceWorker")
}

/// Waits for the registration that boot.js makes; another app's worker further up the host is not ours.
async fn registration() -> Option<JsValue> {
    let registration = browser::settled(browser::kept_by_boot("registration")?).await?;
    registration.is_object().then_some(registration)
}

fn watch(worker: JsValue, callback: Rc<dyn Fn()>) {
    let watched = worker.clone();
    browser::listen(&worker, "statechange", move |_| {
        let state = browser::property(&watched, "state").and_then(|state| state.as_string());
        if state.as_deref() == Some("installed") && is_controlled() {
            callback();
        }
    });
}

fn keep_looking(registration: JsValue) {
    let look = Rc::new(move || {
        let registration = registration.clone();
        spawn_local(async move {
            let _ = browser::ask(&registration, "update", &[]).await;
        });
    });
    if let Some(document) = browser::document() {
        let look = Rc::clone(&look);
        browser::listen(&document, "visibilitychange", move |_| {
            if browser::is_visible() {
                look();
            }
        });
    }
    browser::every(LOOK_MS, move || look());
}
