//! The ways out of words that are shown: the share sheet, where the phone has one for words, and the clipboard (R57, R77).
//! It must stand below what shows the words, and open both within the tap.

use crate::domain::notice::Channel;
use crate::state::Outgoing;
use crate::ui::routes::use_app;
use crate::ui::words::{frame, text};
use leptos::prelude::*;

/// The buttons, and whether the words were copied.
#[component]
pub fn WordWays<O, F>(
    /// The words as they are shown now.
    outgoing: O,
    /// The word on the button that copies them.
    copy_word: &'static str,
    /// What is said once they are copied.
    copied_word: &'static str,
    /// They left this way, be it that the page was left meanwhile.
    on_left: F,
) -> impl IntoView
where
    O: Fn() -> Outgoing + Clone + 'static,
    F: Fn(Channel) + Clone + 'static,
{
    let app = use_app();
    let copied = RwSignal::new(None::<bool>);
    // Both open at once, within the tap; what comes of it is waited for after.
    let share = {
        let (outgoing, on_left) = (outgoing.clone(), on_left.clone());
        move |_| {
            let (shared, on_left) = (app.share_words(&outgoing()), on_left.clone());
            leptos::task::spawn_local(async move {
                if shared.await {
                    on_left(Channel::Share);
                }
            });
        }
    };
    let copy = move |_| {
        let (done, on_left) = (app.copy_words(&outgoing()), on_left.clone());
        leptos::task::spawn_local(async move {
            let is_done = done.await;
            copied.try_set(Some(is_done));
            if is_done {
                on_left(Channel::Copy);
            }
        });
    };
    let said = move || copied.get().map(|done| if done { copied_word } else { frame::COPY_FAILED });
    view! {
        <div class="row">
            {app.can_share_words().then(|| view! {
                <button class="button go" type="button" on:click=share>{text::SHARE}</button>
            })}
            <button class="button" type="button" on:click=copy>{copy_word}</button>
        </div>
        <p class="sub" role="status">{said}</p>
    }
}
