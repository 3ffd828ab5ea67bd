//! The navigation named "Main": Today and Writers, the group, the library, as chosen, and Me.
//! It must not decide which one is current.

use super::{Icon, IconName};
use crate::domain::rooms::{Room, Rooms};
use crate::ui::words::{frame, text};
use leptos::prelude::*;

/// Which tab is current.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// What is owed.
    #[default]
    Today,
    /// All writers, and everything about one.
    Writers,
    /// The writing group.
    Group,
    /// The guide to the fellowships.
    Library,
    /// The guide.
    Me,
}

/// The tabs. Their links are relative to the page, because every page lies one level deep wherever the app is hosted.
#[component]
pub fn Tabs(
    /// What the app is used for.
    #[prop(into)]
    rooms: Signal<Rooms>,
    /// The tab that is current.
    #[prop(into)]
    current: Signal<Tab>,
    /// How many letters wait for an answer.
    #[prop(into)]
    badge: Signal<usize>,
) -> impl IntoView {
    let tab = move |tab: Tab, href: &'static str, icon: IconName, word: &'static str| {
        let counted = move || tab == Tab::Today && badge.get() > 0;
        view! {
            <li>
                <a
                    href=href
                    aria-current=move || (current.get() == tab).then_some("page")
                    aria-describedby=move || counted().then_some("tab-badge")
                >
                    <Icon name=icon/>
                    <span>{word}</span>
                </a>
                {move || counted().then(|| view! {
                    <span class="badge" aria-hidden="true">{badge.get()}</span>
                    <span id="tab-badge" class="visually-hidden">{frame::badge(badge.get())}</span>
                })}
            </li>
        }
    };
    view! {
        <nav class="tabs" aria-label=frame::MAIN>
            <ul role="list">
                {move || rooms.get().chosen().map(|room| match room {
                    Room::Letters => view! {
                        {tab(Tab::Today, "./", IconName::Today, text::TODAY)}
                        {tab(Tab::Writers, "writers", IconName::Writers, text::WRITERS)}
                    }.into_any(),
                    Room::Group => tab(Tab::Group, "group", IconName::Group, frame::GROUP).into_any(),
                    Room::Library => tab(Tab::Library, "library", IconName::Library, frame::LIBRARY).into_any(),
                }).collect_view()}
                {tab(Tab::Me, "me", IconName::Me, text::ME)}
            </ul>
        </nav>
    }
}
