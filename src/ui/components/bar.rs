//! The bar that says what happened and takes it back.
//! It must not time itself: whoever shows it takes it away.

use super::{Icon, IconName};
use crate::ui::words::{frame, text};
use leptos::prelude::*;

/// The bar. Its place is always on the page, so that what appears in it is read out once.
#[component]
pub fn Bar(
    /// What happened, if anything did.
    #[prop(into)]
    message: Signal<Option<String>>,
    /// "Undo" was tapped.
    on_undo: Callback<()>,
    /// Whether it can be undone.
    #[prop(into)]
    can_undo: Signal<bool>,
    /// "Close" was tapped.
    on_close: Callback<()>,
) -> impl IntoView {
    let shown = Memo::new(move |_| message.with(Option::is_some));
    // A landmark only while it says something.
    let role = move || shown.get().then_some("region");
    let name = move || shown.get().then_some(frame::WHAT_HAPPENED);
    view! {
        <div class="bar" class:bar-shown=move || shown.get() role=role aria-label=name>
            <p aria-live="polite">{move || message.get()}</p>
            <Show when=move || shown.get() && can_undo.get()>
                <button type="button" class="bar-undo" on:click=move |_| on_undo.run(())>
                    {text::UNDO}
                </button>
            </Show>
            <Show when=move || shown.get()>
                <button type="button" class="bar-close" aria-label=text::CLOSE on:click=move |_| on_close.run(())>
                    <Icon name=IconName::Close/>
                </button>
            </Show>
        </div>
    }
}
