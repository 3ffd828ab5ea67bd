//! Whether somebody is at the page: seen, hidden, frozen, touched; and the cover over it.
//! It must not decide when to lock.

use super::browser;

/// What happened to the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// It came to the front.
    Seen,
    /// Something else came to the front: another window, a date picker, a share sheet.
    Blurred,
    /// It cannot be seen any more.
    Hidden,
    /// The browser stops it, or has stopped it.
    Frozen,
    /// Somebody touched it or typed.
    Touched,
}

/// Calls `callback` at each of these, as long as the page lives.
pub fn watch(callback: impl Fn(Event) + Clone + 'static) {
    let (Some(window), Some(document)) = (browser::window(), browser::document()) else { return };
    for (name, event) in [("focus", Event::Seen), ("blur", Event::Blurred), ("pagehide", Event::Hidden)] {
        let callback = callback.clone();
        browser::listen(&window, name, move |_| callback(event));
    }
    for (name, event) in [
        ("freeze", Event::Frozen),
        ("resume", Event::Frozen),
        ("pointerdown", Event::Touched),
        ("keydown", Event::Touched),
    ] {
        let callback = callback.clone();
        browser::listen(&document, name, move |_| callback(event));
    }
    browser::listen(&document, "visibilitychange", move |_| {
        callback(if browser::is_visible() { Event::Seen } else { Event::Hidden });
    });
}

/// Calls `tick` now and then, as long as the page lives; a hidden page may be called less often.
pub fn every(milliseconds: u32, tick: impl Fn() + 'static) {
    browser::every(milliseconds, tick);
}

/// Covers the page at once, or takes the cover away.
pub fn cover(is_covered: bool) {
    let root = browser::document().and_then(|document| document.document_element());
    if let Some(root) = root {
        let _ = if is_covered { root.set_attribute("data-covered", "") } else { root.remove_attribute("data-covered") };
    }
}
