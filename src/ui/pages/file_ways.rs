//! The ways out of a file that is shown: saved, or given to the share sheet where the phone takes it (R77).
//! It must stand below what shows the file, and open the sheet within the tap.

use crate::state::Preview;
use crate::ui::words::text;
use leptos::prelude::*;

/// The buttons.
#[component]
pub fn FileWays<F: Fn() + Clone + 'static>(
    /// Its name when it is saved.
    name: String,
    /// The file.
    preview: Preview,
    /// It was saved, or handed to somebody, be it that the page was left meanwhile.
    on_left: F,
) -> impl IntoView {
    let address = preview.address();
    let can_share = preview.can_share();
    let preview = StoredValue::new_local(preview);
    let saved = on_left.clone();
    let share = move |_| {
        let (shared, on_left) = (preview.with_value(Preview::share), on_left.clone());
        leptos::task::spawn_local(async move {
            if shared.await {
                on_left();
            }
        });
    };
    view! {
        {address.map(|address| view! {
            <a class="button go" href=address download=name on:click=move |_| saved()>{text::SAVE_FILE}</a>
        })}
        {can_share.then(|| view! { <button class="button" type="button" on:click=share>{text::SHARE}</button> })}
    }
}
