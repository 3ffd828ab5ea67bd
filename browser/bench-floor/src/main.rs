//! Holds the least page that Leptos can make: a heading and one signal behind a button. It must stay that small.

use leptos::prelude::*;

fn main() {
    mount_to_body(Floor);
    let Some(window) = web_sys::window() else { return };
    if let Some(shell) = window.document().and_then(|document| document.get_element_by_id("shell")) {
        shell.remove();
    }
    if let Some(performance) = window.performance() {
        let _ = performance.mark("ready");
    }
}

/// The page.
#[component]
fn Floor() -> impl IntoView {
    let (count, set_count) = signal(0);
    view! {
        <h1>"Floor"</h1>
        <button on:click=move |_| set_count.update(|count| *count += 1)>"Pressed " {count}</button>
    }
}
