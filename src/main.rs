//! Mounts the app and nothing else.

use between_letters::{state, ui::entrance::Entrance};
use leptos::prelude::*;

fn main() {
    state::mount(|arrival| view! { <Entrance arrival=arrival/> });
}
