//! The thread: letters that came on the left, letters that went on the right, the days between them drawn as distance.
//! It must not know what an entry is in the records, only what is shown of it.

use super::{Icon, IconName, relative, tone_class};
use crate::domain::letter::Direction;
use crate::ui::words::clock::Tone;
use crate::ui::words::{days, frame, text};
use leptos::prelude::*;

/// One entry as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadItem {
    /// What tells it apart from the others.
    pub key: String,
    /// Which way it went.
    pub direction: Direction,
    /// Its head.
    pub title: String,
    /// The lines under its head, the day first.
    pub lines: Vec<String>,
    /// How it was or is answered.
    pub state: Option<(String, Tone)>,
    /// Days to the next item, which is older.
    pub gap_after: Option<i64>,
    /// Where in the app it can be corrected.
    pub edit_href: Option<String>,
    /// Whether it was deleted: only its place stands here.
    pub deleted: bool,
}

/// The correspondence, in the order given.
#[component]
pub fn ThreadView(
    /// The entries, newest first.
    items: Vec<ThreadItem>,
) -> impl IntoView {
    view! {
        <ol class="thread" role="list">
            <For each=move || items.clone() key=|item| item.key.clone() let:item>
                {entry(item)}
            </For>
        </ol>
    }
}

fn entry(item: ThreadItem) -> impl IntoView {
    let side = match item.direction {
        Direction::In => "letter-in",
        Direction::Out => "letter-out",
    };
    let corner = (!item.deleted).then(|| corner(item.direction));
    let edit = item.edit_href.map(|href| {
        let name = frame::edit_of(&item.title, item.lines.first().map(String::as_str));
        view! {
            <a class="letter-edit" href=relative(&href) aria-label=name>
                <Icon name=IconName::Edit/>
                <span>{text::EDIT}</span>
            </a>
        }
    });
    let state =
        item.state.map(|(words, tone)| view! { <p class=format!("letter-state {}", tone_class(tone))>{words}</p> });
    view! {
        <li>
            <div class=format!("letter {side}") class:letter-deleted=item.deleted>
                {corner}
                <p class="letter-title">{item.title}</p>
                {item.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
                {state}
                {edit}
            </div>
            {item.gap_after.map(gap)}
        </li>
    }
}

/// A postmark on what came, a stamp on what went.
fn corner(direction: Direction) -> AnyView {
    match direction {
        Direction::In => view! {
            <svg class="corner" viewBox="0 0 44 30" aria-hidden="true">
                <path d="M2 9c3-3 6-3 9 0M2 15c3-3 6-3 9 0M2 21c3-3 6-3 9 0"/>
                <circle cx="28" cy="15" r="13"/>
                <circle cx="28" cy="15" r="9"/>
                <path d="M23 15h10"/>
            </svg>
        }
        .into_any(),
        Direction::Out => view! {
            <svg class="corner corner-stamp" viewBox="0 0 44 30" aria-hidden="true">
                <rect class="stamp-edge" x="18" y="2" width="23" height="26"/>
                <rect class="stamp-face" x="21.5" y="5.5" width="16" height="19"/>
                <path d="M23.5 21c4-8 8-9 12-12M25.5 17c3 .6 6-.4 8-2.5"/>
            </svg>
        }
        .into_any(),
    }
}

/// A line of dots that grows with the days, up to two months.
fn gap(between: i64) -> impl IntoView {
    let height = 20 + 3 * between.clamp(0, 60);
    let line = format!("M4 3V{}", height - 3);
    let words = if between == 0 { frame::SAME_DAY.to_owned() } else { days(between) };
    view! {
        <p class="gap">
            <svg width="8" height=height viewBox=format!("0 0 8 {height}") aria-hidden="true">
                <path d=line/>
            </svg>
            <span>{words}</span>
        </p>
    }
}
