//! A public site: its address in full, and a way to it that says first what going there tells (R152, R162).
//! It must open none that is not on the shipped list, and none without a second tap.

use crate::domain::outbound::{Role, Thing};
use crate::state::Outgoing;
use crate::ui::routes::use_app;
use crate::ui::words::{frame, library as words};
use leptos::html::Button;
use leptos::prelude::*;

/// The address, with the button that opens it or else the one that copies it.
#[component]
pub fn SitePart(
    /// The address in full.
    site: String,
) -> impl IntoView {
    let app = use_app();
    let address = StoredValue::new(site.clone());
    let is_listed = Memo::new(move |_| address.with_value(|address| app.is_listed(address)));
    view! {
        <p class="address" translate="no">{site}</p>
        {move || match is_listed.get() {
            true => view! { <OpenSite site=address.get_value()/> }.into_any(),
            false => view! { <p class="sub">{words::NOT_LISTED}</p><CopyAddress site=address.get_value()/> }.into_any(),
        }}
    }
}

/// The button that asks first.
#[component]
fn OpenSite(site: String) -> impl IntoView {
    let app = use_app();
    let (is_asked, has_failed) = (RwSignal::new(false), RwSignal::new(false));
    let button = NodeRef::<Button>::new();
    let address = StoredValue::new(site);
    let close = move || {
        is_asked.set(false);
        // The buttons that had the focus go.
        if let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
    };
    // Within the tap: later the browser would not open it.
    let open = move |_| {
        has_failed.set(!address.with_value(|address| app.open_site(address)));
        close();
    };
    let ask = move |_| is_asked.update(|is_asked| *is_asked = !*is_asked);
    view! {
        <button
            class="button"
            type="button"
            node_ref=button
            aria-expanded=move || if is_asked.get() { "true" } else { "false" }
            on:click=ask
        >
            {words::OPEN_SITE}
        </button>
        <div role="status">
            <Show when=move || is_asked.get()>
                <div class="note">
                    <p class="address" translate="no">{address.get_value()}</p>
                    <p>{words::LEAVES_APP}</p>
                    <div class="row">
                        <button class="button go" type="button" on:click=open>
                            {address.with_value(|address| words::open(address))}
                        </button>
                        <button class="button" type="button" on:click=move |_| close()>{words::STAY}</button>
                    </div>
                </div>
            </Show>
            <Show when=move || has_failed.get()><p>{words::NOT_OPENED}</p></Show>
        </div>
        <Show when=move || has_failed.get()><CopyAddress site=address.get_value()/></Show>
    }
}

#[component]
fn CopyAddress(site: String) -> impl IntoView {
    let app = use_app();
    let copied = RwSignal::new(None::<bool>);
    let outgoing = Outgoing { thing: Thing::Words, role: Role::Own, text: site };
    let copy = move |_| {
        let done = app.copy_words(&outgoing);
        leptos::task::spawn_local(async move {
            copied.try_set(Some(done.await));
        });
    };
    let said = move || copied.get().map(|done| if done { frame::COPIED } else { frame::COPY_FAILED });
    view! {
        <button class="button" type="button" on:click=copy>{words::COPY_ADDRESS}</button>
        <p class="sub" role="status">{said}</p>
    }
}
