//! Words for the secretary: shown as they are, open to change, then shared or copied by a tap (R48, R57, R77).
//! It must let nothing out that does not stand in its field.

use super::read_along::ReadAlong;
use super::word_ways::WordWays;
use crate::domain::notice::Channel;
use crate::domain::outbound::{Role, Thing};
use crate::state::Outgoing;
use crate::ui::components::TextArea;
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
    let value = RwSignal::new(made.get_untracked());
    // The field follows what the app makes; what is typed after is the person's.
    Effect::new(move |_| value.set(made.get()));
    let left = move |by| {
        if let Some(on_left) = on_left {
            on_left.try_run(by);
        }
    };
    let outgoing = move || Outgoing { thing, role: Role::Secretary, text: value.get_untracked() };
    view! {
        <section class="section" aria-label=text::LEAVES>
            <h2 class="section-title">{text::LEAVES}</h2>
            <TextArea label=label value=value hint=Signal::stored(Some(words::TEXT_HINT.to_owned()))/>
            <ReadAlong typed=value known=made/>
            <WordWays outgoing=outgoing copy_word=words::COPY copied_word=words::COPIED on_left=left/>
        </section>
    }
}
