//! The entrance: what somebody sees who comes for the first time, and the way in for everybody else.
//! It must name no page that shows a record: what it names comes with the first file of the app.

use super::components::OnTitle;
use super::pages::welcome::{Unanswered, Welcome};
use super::parts::{Later, Part};
use crate::state::{Arrival, Threshold, focus_title, shell_gone};
use leptos::prelude::*;

/// The whole app.
#[component]
pub fn Entrance(
    /// The way in.
    arrival: Arrival,
) -> impl IntoView {
    provide_context(OnTitle(focus_title));
    let threshold = Memo::new(move |_| arrival.stands());
    let welcome = move || {
        let on_go = Callback::new(move |route| arrival.go(route));
        let on_look = Callback::new(move |()| arrival.look_around());
        view! { <Outside><Welcome on_go on_look/></Outside> }.into_any()
    };
    let unanswered = move |is_refused| {
        let on_again = Callback::new(move |()| arrival.try_again());
        view! { <Outside><Unanswered is_refused on_again/></Outside> }.into_any()
    };
    move || match threshold.get() {
        // The static shell is still there.
        Threshold::Looking => ().into_any(),
        Threshold::Welcome => welcome(),
        Threshold::Waiting => unanswered(false),
        Threshold::Refused => unanswered(true),
        Threshold::Inside { is_sample } => view! { <Part part=Later::Desk { is_sample }/> }.into_any(),
    }
}

/// What is shown before there may be records.
#[component]
fn Outside(children: Children) -> impl IntoView {
    Effect::new(|_| shell_gone(true));
    view! { <div class="app">{children()}</div> }
}
