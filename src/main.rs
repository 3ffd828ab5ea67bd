//! Mounts the app and nothing else.

use between_letters::{state, ui::routes::Root};
use leptos::prelude::*;

fn main() {
    state::mount(|app| view! { <Root app=app/> });
}
