//! Words for the secretary: shown as they are, open to change, then shared or copied by a tap (R48, R57, R77).
//! It must let nothing out that does not stand in its field.

use super::read_along::ReadAlong;
use crate::domain::notice::Channel;
use crate::domain::outbound::{Role, Thing};
use crate::state::Outgoing;
use crate::ui::components::TextArea;
use crate::ui::routes::use_app;
use crate::ui::words::{tell as words, text};
use leptos::prelude::*;

/// The words, and the ways out.
#[component]
pub fn Leaving(
    /// Names the field.
    label: &'static str,
    /// The words as the app made them, which the guard need not read.
    #[prop(into)]
    made: Signal<String>,
    /// What they are.
    thing: Thing,
    /// They left this way.
    #[prop(optional)]
    on_left: Option<Callback<Channel>>,
) -> impl IntoView {
    let app = use_app();
    let (value, copied) = (RwSignal::new(made.get_untracked()), RwSignal::new(None::<bool>));
    // The field follows what the app makes; what is typed after is the person's.
    Effect::new(move |_| value.set(made.get()));
    let left = move |by| {
        if let Some(on_left) = on_left {
            on_left.run(by);
        }
    };
    let outgoing = move || Outgoing { thing, role: Role::Secretary, text: value.get_untracked() };
    // Both open at once, within the tap; what comes of it is waited for after.
    let share = move |_| {
        let shared = app.share_words(&outgoing());
        leptos::task::spawn_local(async move {
            if shared.await {
                left(Channel::Share);
            }
        });
    };
    let copy = move |_| {
        let done = app.copy_words(&outgoing());
        leptos::task::spawn_local(async move {
            let is_done = done.await;
            copied.try_set(Some(is_done));
            if is_done {
                left(Channel::Copy);
            }
        });
    };
    let said = move || copied.get().map(|done| if done { words::COPIED } else { words::COPY_FAILED });
    view! {
        <section class="section" aria-label=text::LEAVES>
            <h2 class="section-title">{text::LEAVES}</h2>
            <TextArea label=label value=value hint=Signal::stored(Some(words::TEXT_HINT.to_owned()))/>
            <ReadAlong typed=value known=made/>
            <div class="row">
                <Show when=move || app.can_share_words()>
                    <button class="button go" type="button" on:click=share>{text::SHARE}</button>
                </Show>
                <button class="button" type="button" on:click=copy>{words::COPY}</button>
            </div>
            <p class="sub" role="status">{said}</p>
        </section>
    }
}
