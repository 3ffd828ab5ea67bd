//! The identity guard reading along beside a field for free text (R71, R72).
//! It must block nothing; the guard asks, the person decides.

use crate::domain::guard::Kind;
use crate::ui::routes::use_app;
use crate::ui::words::guard as words;
use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;
use std::time::Duration;

/// How long typing rests before the guard reads.
const PAUSE: Duration = Duration::from_millis(500);

/// What the guard finds in a text, said with the next pause in typing.
#[component]
pub fn ReadAlong(
    /// The text as typed.
    #[prop(into)]
    typed: Signal<String>,
    /// What was kept before, which is not read again.
    #[prop(optional, into)]
    known: Signal<String>,
) -> impl IntoView {
    let app = use_app();
    let findings = RwSignal::new(Vec::<(Kind, String)>::new());
    let mut look = debounce(PAUSE, move |read: String| {
        leptos::task::spawn_local(async move {
            findings.try_set(app.findings(read).await);
        });
    });
    Effect::new(move |_| look(if typed.get() == known.get() { String::new() } else { typed.get() }));
    let warned = move || {
        findings.get().into_iter().map(|(kind, said)| view! { <p>{words::finding(kind, &said)}</p> }).collect_view()
    };
    view! {
        <div role="status">
            <Show when=move || !findings.with(Vec::is_empty)><div class="note">{warned}</div></Show>
        </div>
    }
}
