//! The notice that a browser shows by itself: once a day the service worker looks whether a reply is due tomorrow (R26).
//! It must keep no more than the day of the next one, and that only where the person turned notices on.

use super::base::base_path;
use super::browser;
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// What the browser calls the daily look.
const TAG: &str = "notice";
/// How often it may look, in milliseconds.
const DAILY_MS: u32 = 24 * 60 * 60 * 1000;

/// What of notices works here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// The browser cannot.
    None,
    /// It could, and they are off.
    Off,
    /// The person has told the browser to show none.
    Refused,
    /// They are on.
    On,
}

/// Tells what works.
pub async fn support() -> Support {
    match (periodic_sync().await, permission().as_deref()) {
        (None, _) | (_, None) => Support::None,
        (Some(_), Some("denied")) => Support::Refused,
        (Some(_), Some(_)) if are_on().await => Support::On,
        (Some(_), Some(_)) => Support::Off,
    }
}

/// Whether they are on: the person allows them, and there is a place for the day.
pub async fn are_on() -> bool {
    // Asked at every change of the records, so what is known at once comes first.
    if permission().as_deref() != Some("granted") {
        return false;
    }
    let has = async || browser::ask(&caches()?, "has", &[JsValue::from_str(&cache_name())]).await?.as_bool();
    has().await.unwrap_or(false)
}

/// Asks the person for notices, and the browser to look once a day. They are on when both agree.
pub async fn turn_on() {
    let Some(notification) = notification() else { return };
    let said = browser::ask(&notification, "requestPermission", &[]).await;
    if said.and_then(|said| said.as_string()).as_deref() != Some("granted") {
        return;
    }
    let Some(sync) = periodic_sync().await else { return };
    let daily = Object::new();
    let is_daily = Reflect::set(&daily, &JsValue::from_str("minInterval"), &JsValue::from(DAILY_MS)).is_ok();
    let registered = async || {
        let given = Array::of2(&JsValue::from_str(TAG), &daily);
        let register = browser::property(&sync, "register")?.dyn_into::<Function>().ok()?;
        browser::settled(register.apply(&sync, &given).ok()?).await
    };
    if is_daily && registered().await.is_some() {
        let _ = open_cache().await;
    }
}

/// Ends the daily look, and forgets the day.
pub async fn turn_off() {
    if let Some(sync) = periodic_sync().await {
        browser::ask(&sync, "unregister", &[JsValue::from_str(TAG)]).await;
    }
    if let Some(caches) = caches() {
        browser::ask(&caches, "delete", &[JsValue::from_str(&cache_name())]).await;
    }
}

/// Keeps the day of the next notice as ISO 8601, or that there is none.
pub async fn keep_day(day: Option<&str>) {
    let (Some(cache), Some(answer)) = (open_cache().await, answer(day.unwrap_or_default())) else { return };
    browser::ask(&cache, "put", &[JsValue::from_str("notice-day"), answer]).await;
}

async fn periodic_sync() -> Option<JsValue> {
    let worker = browser::property(&browser::navigator()?, "serviceWorker")?;
    let registration = browser::ask(&worker, "getRegistration", &[]).await?;
    browser::property(&registration, "periodicSync")
}

fn permission() -> Option<String> {
    browser::property(&notification()?, "permission")?.as_string()
}

fn notification() -> Option<JsValue> {
    browser::property(&browser::window()?, "Notification")
}

fn caches() -> Option<JsValue> {
    browser::property(&browser::window()?, "caches")
}

/// Beside the builds, not among them: the service worker's sweep leaves it alone.
fn cache_name() -> String {
    format!("between-letters{}notice", base_path())
}

async fn open_cache() -> Option<JsValue> {
    browser::ask(&caches()?, "open", &[JsValue::from_str(&cache_name())]).await
}

fn answer(text: &str) -> Option<JsValue> {
    let class = browser::property(&browser::window()?, "Response")?.dyn_into::<Function>().ok()?;
    Reflect::construct(&class, &Array::of1(&JsValue::from_str(text))).ok()
}
