//! What the phone does in the hand while a meeting is run: the screen stays on, and a turn ends with a sound or a touch.
//! It must do none of it by itself; where the phone cannot, nothing happens.

use super::browser;
use js_sys::{Array, Function, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

/// How long the sound is, in seconds, how high, in hertz, and how loud, from 0 to 1.
const SOUND_SECONDS: f64 = 0.4;
const SOUND_HERTZ: f64 = 523.25;
const SOUND_GAIN: f64 = 0.15;
/// How long the touch is, in milliseconds.
const TOUCH_MS: f64 = 200.0;

/// Keeps the screen on while it lives.
pub struct Awake {
    is_wanted: Rc<Cell<bool>>,
    held: Rc<RefCell<Option<JsValue>>>,
}

/// Asks the phone to keep its screen on, again whenever the page comes back: the phone lets go of it when it is hidden.
#[must_use]
pub fn keep_awake() -> Awake {
    let awake = Awake { is_wanted: Rc::new(Cell::new(true)), held: Rc::default() };
    let (is_wanted, held) = (Rc::clone(&awake.is_wanted), Rc::clone(&awake.held));
    let ask = move || {
        let (is_wanted, held) = (Rc::clone(&is_wanted), Rc::clone(&held));
        wasm_bindgen_futures::spawn_local(async move {
            if !is_wanted.get() || !browser::is_visible() {
                return;
            }
            let lock = request().await;
            // It may have been let go of while the phone was asked.
            release(if is_wanted.get() { held.replace(lock) } else { lock });
        });
    };
    ask();
    if let Some(document) = browser::document() {
        browser::listen(&document, "visibilitychange", move |_| ask());
    }
    awake
}

impl Drop for Awake {
    fn drop(&mut self) {
        self.is_wanted.set(false);
        release(self.held.take());
    }
}

async fn request() -> Option<JsValue> {
    let wake = browser::property(&browser::navigator()?, "wakeLock")?;
    browser::ask(&wake, "request", &[JsValue::from_str("screen")]).await
}

fn release(lock: Option<JsValue>) {
    if let Some(lock) = lock {
        let _ = browser::call(&lock, "release", &[]);
    }
}

/// A short vibration.
pub fn vibrate() {
    if let Some(navigator) = browser::navigator() {
        let _ = browser::call(&navigator, "vibrate", &[JsValue::from(TOUCH_MS)]);
    }
}

/// A soft sound.
pub fn ring() {
    let _ = try_ring();
}

fn try_ring() -> Option<()> {
    let class = browser::property(&browser::window()?, "AudioContext")?.dyn_into::<Function>().ok()?;
    let context = Reflect::construct(&class, &Array::new()).ok()?;
    let (tone, volume) =
        (browser::call(&context, "createOscillator", &[])?, browser::call(&context, "createGain", &[])?);
    let set = |part: &JsValue, name: &str, value: f64| {
        Reflect::set(&browser::property(part, name)?, &JsValue::from_str("value"), &JsValue::from(value)).ok()
    };
    set(&tone, "frequency", SOUND_HERTZ)?;
    set(&volume, "gain", SOUND_GAIN)?;
    browser::call(&tone, "connect", std::slice::from_ref(&volume))?;
    browser::call(&volume, "connect", &[browser::property(&context, "destination")?])?;
    browser::call(&tone, "start", &[])?;
    let now = browser::property(&context, "currentTime")?.as_f64()?;
    browser::call(&tone, "stop", &[JsValue::from(now + SOUND_SECONDS)])?;
    // What has rung gives its part of the phone back.
    let ended = wasm_bindgen::closure::Closure::once_into_js(move || drop(browser::call(&context, "close", &[])));
    Reflect::set(&tone, &JsValue::from_str("onended"), &ended).ok().map(drop)
}
