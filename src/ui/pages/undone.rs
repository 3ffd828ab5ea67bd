//! What a form does when the change it saved is taken back.
//! It must undo nothing itself; the bar does, and the records are read again before it says so.

use crate::state::Bar;
use crate::ui::routes::use_app;
use leptos::prelude::*;

/// Calls back each time a change was undone, so that a form shows again what is kept.
pub fn when_undone(act: impl Fn() + 'static) {
    let app = use_app();
    let is_undone = Memo::new(move |_| app.bar.with(|bar| *bar == Some(Bar::Undone)));
    Effect::new(move |before: Option<bool>| {
        let is_undone = is_undone.get();
        // Not for an undo of before the page was opened.
        if before == Some(false) && is_undone {
            act();
        }
        is_undone
    });
}
