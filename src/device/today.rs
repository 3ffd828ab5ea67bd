//! Today's date as the phone has it, and how much time has passed: the one clock of the app.
//! It must not do arithmetic with dates; that is the domain's.

use super::browser;
use chrono::NaiveDate;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// How often the date is looked at while the page is open.
const LOOK_MS: u32 = 30_000;

/// Returns the calendar day in the phone's own time zone (R21 counts local days).
#[must_use]
#[allow(clippy::disallowed_methods, reason = "the one file that reads the clock")]
pub fn today() -> NaiveDate {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(i32::MAX);
    NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date()).unwrap_or(NaiveDate::MAX)
}

/// Calls `callback` with the new date whenever the day has changed: at midnight, after the phone slept, when its clock was
/// set or when it moved to another time zone.
pub fn on_new_day(callback: impl Fn(NaiveDate) + 'static) {
    let seen = Rc::new(Cell::new(today()));
    let look = Rc::new(move || {
        let now = today();
        if seen.replace(now) != now {
            callback(now);
        }
    });
    // A sleeping phone stops timers, so waking is an occasion of its own.
    if let Some(document) = browser::document() {
        browser::listen(&document, "visibilitychange", at_event(&look));
    }
    if let Some(window) = browser::window() {
        browser::listen(&window, "focus", at_event(&look));
        browser::listen(&window, "pageshow", at_event(&look));
    }
    browser::every(LOOK_MS, move || look());
}

/// Returns the time in milliseconds by two clocks: one that runs evenly but may stand still while the phone sleeps, and the
/// wall clock, which a person can set. Only differences mean anything.
#[must_use]
#[allow(clippy::disallowed_methods, reason = "the one file that reads the clock")]
pub fn clocks() -> [f64; 2] {
    let performance = browser::window().and_then(|window| browser::property(&window, "performance"));
    let even = performance.and_then(|performance| browser::call(&performance, "now", &[]));
    [even.and_then(|even| even.as_f64()).unwrap_or(0.0), js_sys::Date::now()]
}

fn at_event(look: &Rc<impl Fn() + 'static>) -> impl Fn(JsValue) + 'static {
    let look = Rc::clone(look);
    move |_| look()
}
