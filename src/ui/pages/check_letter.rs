//! "Check my letter": a letter is pasted or typed, read on the phone, and forgotten with the page (R55).
//! It must keep nothing, not even a draft, and block nothing.

use crate::domain::letter_check::check;
use crate::state::App;
use crate::ui::components::{PageHead, TextArea};
use crate::ui::routes::use_app;
use crate::ui::words::check as words;
use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;
use std::time::Duration;

/// How long typing rests before the letter is read.
const PAUSE: Duration = Duration::from_millis(500);

/// What is said of one place.
#[derive(Clone, PartialEq, Eq)]
struct Said {
    words: String,
    rule: &'static str,
    instead: &'static str,
}

/// What was found, and in which text.
#[derive(Clone, Default, PartialEq, Eq)]
struct Reading {
    text: String,
    said: Vec<Said>,
}

/// What the boundaries and the identity guard say of a text, in its order, each thing once.
async fn read(app: App, text: &str) -> Vec<Said> {
    let mut said: Vec<(usize, Said)> = Vec::new();
    for mark in check(text) {
        let (rule, instead) = (words::rule(mark.concern), words::instead(mark.concern));
        let start = mark.place.start;
        let found = text.get(mark.place).unwrap_or_default().to_owned();
        said.push((start, Said { words: found, rule, instead }));
    }
    for (kind, found) in app.findings(text.to_owned()).await {
        let (rule, instead) = (words::guard_rule(kind), words::guard_instead(kind));
        let start = text.find(&found).unwrap_or(text.len());
        said.push((start, Said { words: found, rule, instead }));
    }
    said.sort_by_key(|(start, _)| *start);
    let mut once: Vec<Said> = Vec::new();
    for (_, said) in said {
        if !once.contains(&said) {
            once.push(said);
        }
    }
    once
}

/// The page.
#[component]
pub fn CheckLetter() -> impl IntoView {
    let app = use_app();
    let typed = RwSignal::new(String::new());
    let last = RwSignal::new(Reading::default());
    let mut look = debounce(PAUSE, move |text: String| {
        leptos::task::spawn_local(async move {
            let said = read(app, &text).await;
            // What was typed meanwhile is read with the next pause.
            if typed.try_with_untracked(|typed| *typed == text) == Some(true) {
                last.try_set(Reading { text, said });
            }
        });
    });
    Effect::new(move |_| look(typed.get()));
    let clear = move |_| {
        typed.set(String::new());
        last.set(Reading::default());
    };
    let is_empty = move || typed.with(|typed| typed.trim().is_empty());
    let summary = move || {
        let is_read = typed.with(|typed| last.with(|last| last.text == *typed));
        let places = last.with(|last| last.said.len());
        match (is_empty(), places) {
            (true, _) => None,
            (false, 0) => is_read.then(|| words::NOTHING.to_owned()),
            (false, places) => Some(words::count(places)),
        }
    };
    let said = Memo::new(move |_| if is_empty() { Vec::new() } else { last.with(|last| last.said.clone()) });
    let marks = move || said.get().into_iter().map(|said| view! { <Mark said=said/> }).collect_view();
    view! {
        <main class="page">
            <PageHead title=words::TITLE/>
            <p>{words::LINE}</p>
            <p class="note">{words::NO_DICTATION}</p>
            <div class="letter-field"><TextArea label=words::FIELD value=typed/></div>
            <p class="one-line" role="status">{summary}</p>
            <Show when=move || !said.with(Vec::is_empty)>
                <ul class="rows" role="list" aria-label=words::MARKS>{marks}</ul>
            </Show>
            <p class="sub">{words::HELP}</p>
            <button class="button" type="button" on:click=clear>{words::CLEAR}</button>
        </main>
    }
}

#[component]
fn Mark(said: Said) -> impl IntoView {
    view! {
        <li class="card stack">
            <p translate="no"><strong>{words::quoted(&said.words)}</strong></p>
            <p>{said.rule}</p>
            <p class="sub">{said.instead}</p>
        </li>
    }
}
