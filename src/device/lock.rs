//! The lock that lets one tab alone hold the records (Web Locks).
//! It must not decide what a tab without the lock shows.

use super::browser;
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::thread::LocalKey;
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
    /// This tab has it until the page is left or another tab steals it.
    Held,
    /// Another tab has it.
    Busy,
    /// The browser has no such locks, or refuses them here.
    Unsupported,
}

thread_local! {
    /// Lets go of the lock that this page holds.
    static LET_GO: RefCell<Option<Function>> = const { RefCell::new(None) };
    /// Gives up this page's place in the queue.
    static GIVE_UP: RefCell<Option<Function>> = const { RefCell::new(None) };
    /// Counts the times that this page has asked for the lock: it has not lost what it took from itself.
    static ASKED: Cell<u32> = const { Cell::new(0) };
    static IS_WATCHED: Cell<bool> = const { Cell::new(false) };
}

/// Takes the lock `name`; calls `on_lost` if another tab steals it later.
pub async fn acquire(name: &str, take: Take, on_lost: impl Fn() + 'static) -> Lock {
    let Some(locks) = locks() else { return Lock::Unsupported };
    watch_leaving();
    end(&GIVE_UP);
    let turn = ASKED.get() + 1;
    ASKED.set(turn);
    let options = Object::new();
    let option = match take {
        Take::IfFree => "ifAvailable",
        Take::Steal => "steal",
    };
    let _ = Reflect::set(&options, &JsValue::from_str(option), &JsValue::TRUE);

    let outcome = Rc::new(Cell::new(Lock::Unsupported));
    let Some((settled, settle)) = promise() else { return Lock::Unsupported };
    // The lock lasts as long as this promise, which ends when the page is left: one that is put to sleep (the back-forward
    // cache) would keep it from all others, and one that is woken loads anew.
    let Some((kept, let_go)) = promise() else { return Lock::Unsupported };
    let granted = {
        let (outcome, settle) = (Rc::clone(&outcome), settle.clone());
        Closure::once_into_js(move |lock: JsValue| -> JsValue {
            let is_held = !lock.is_null() && !lock.is_undefined();
            outcome.set(if is_held { Lock::Held } else { Lock::Busy });
            let _ = settle.call0(&JsValue::UNDEFINED);
            if !is_held {
                return JsValue::UNDEFINED;
            }
            LET_GO.set(Some(let_go));
            kept.into()
        })
    };
    let Some(request) = browser::call(&locks, "request", &[JsValue::from_str(name), options.into(), granted]) else {
        return Lock::Unsupported;
    };
    let told = Rc::clone(&outcome);
    spawn_local(async move {
        // Only a stolen or a refused lock ends the request with an error.
        if browser::settled(request).await.is_none() {
            if told.get() == Lock::Held && ASKED.get() == turn {
                on_lost();
            }
            let _ = settle.call0(&JsValue::UNDEFINED);
        }
    });
    let _ = JsFuture::from(settled).await;
    outcome.get()
}

/// Waits in the queue until no tab has the lock `name`, without taking it: whoever waits in several tabs must not keep it from
/// the tab that is to have it. False where the browser has no queue, and when the page gave up its place: it asked for the lock
/// itself, or cannot be seen any more. One that the browser has put to sleep would let everybody behind it wait.
pub async fn wait_until_free(name: &str) -> bool {
    watch_leaving();
    end(&GIVE_UP);
    match queue(name) {
        Some(request) => browser::settled(request).await.is_some(),
        None => false,
    }
}

fn queue(name: &str) -> Option<JsValue> {
    let class: Function = browser::property(&browser::window()?, "AbortController")?.into();
    let controller = Reflect::construct(&class, &Array::new()).ok()?;
    let options = Object::new();
    Reflect::set(&options, &JsValue::from_str("signal"), &browser::property(&controller, "signal")?).ok()?;
    // It has nothing to do while it has the lock, so it lets go at once.
    let granted = Closure::once_into_js(|| {});
    let request = browser::call(&locks()?, "request", &[JsValue::from_str(name), options.into(), granted])?;
    let abort: Function = browser::property(&controller, "abort")?.into();
    GIVE_UP.set(Some(abort.bind0(&controller)));
    Some(request)
}

fn locks() -> Option<JsValue> {
    browser::property(&browser::navigator()?, "locks")
}

/// A promise and what fulfils it.
fn promise() -> Option<(Promise, Function)> {
    let mut fulfil = None;
    let promise = Promise::new(&mut |resolve, _| fulfil = Some(resolve));
    Some((promise, fulfil?))
}

/// Lets go of everything when the page is left, and of the place in the queue when it is hidden.
fn watch_leaving() {
    if IS_WATCHED.replace(true) {
        return;
    }
    if let Some(window) = browser::window() {
        browser::listen(&window, "pagehide", |_| {
            end(&GIVE_UP);
            end(&LET_GO);
        });
    }
    if let Some(document) = browser::document() {
        browser::listen(&document, "visibilitychange", |_| {
            if !browser::is_visible() {
                end(&GIVE_UP);
            }
        });
    }
}

fn end(what: &'static LocalKey<RefCell<Option<Function>>>) {
    if let Some(end) = what.take() {
        let _ = end.call0(&JsValue::UNDEFINED);
    }
}
