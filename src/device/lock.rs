//! The lock that lets one tab alone hold the records (Web Locks).
//! It must not decide what a tab without the lock shows.

use super::browser;
use js_sys::{Object, Promise, Reflect};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// How to take the lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// Only if no other tab has it.
    IfFree,
    /// In any case; the tab that has it loses it and is told.
    Steal,
}

/// What came of taking the lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// This tab has it until the page ends or another tab steals it.
    Held,
    /// Another tab has it.
    Busy,
    /// The browser has no such locks, or refuses them here.
    Unsupported,
}

/// Takes the lock `name`; calls `on_lost` if another tab steals it later.
pub async fn acquire(name: &str, take: Take, on_lost: impl Fn() + 'static) -> Lock {
    let Some(locks) = browser::navigator().and_then(|navigator| browser::property(&navigator, "locks")) else {
        return Lock::Unsupported;
    };
    let option = match take {
        Take::IfFree => "ifAvailable",
        Take::Steal => "steal",
    };
    let options = Object::new();
    let _ = Reflect::set(&options, &JsValue::from_str(option), &JsValue::TRUE);

    let outcome = Rc::new(Cell::new(Lock::Unsupported));
    let mut settle = None;
    let settled = Promise::new(&mut |resolve, _| settle = Some(resolve));
    let Some(settle) = settle else { return Lock::Unsupported };

    let granted = {
        let (outcome, settle) = (Rc::clone(&outcome), settle.clone());
        Closure::once_into_js(move |lock: JsValue| -> JsValue {
            let is_held = !lock.is_null() && !lock.is_undefined();
            outcome.set(if is_held { Lock::Held } else { Lock::Busy });
            let _ = settle.call0(&JsValue::UNDEFINED);
            // The lock lasts as long as this promise, and this promise never ends.
            if is_held { Promise::new(&mut |_, _| {}).into() } else { JsValue::UNDEFINED }
        })
    };
    let Some(request) = browser::call(&locks, "request", &[JsValue::from_str(name), options.into(), granted]) else {
        return Lock::Unsupported;
    };
    let told = Rc::clone(&outcome);
    spawn_local(async move {
        // Only a stolen or a refused lock ends the request with an error.
        if browser::settled(request).await.is_none() {
            if told.get() == Lock::Held {
                on_lost();
            }
            let _ = settle.call0(&JsValue::UNDEFINED);
        }
    });
    let _ = JsFuture::from(settled).await;
    outcome.get()
}
