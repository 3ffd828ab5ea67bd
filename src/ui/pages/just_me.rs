//! "Just me": the same four questions as a weekly check of one's own, with words for oneself alone (R125, R126, A38).
//! It must count no streak, and ask for nothing that is written in the step (R127).

use super::group_room::{InGroup, code, options, read_own};
use super::read_along::ReadAlong;
use crate::domain::group::{Doing, Kept, SelfCheck};
use crate::state::{Draft, Field};
use crate::ui::components::{RadioGroup, RemoveButton, TextArea};
use crate::ui::routes::use_app;
use crate::ui::words::group as words;
use leptos::prelude::*;

/// The page.
#[component]
pub fn JustMe() -> impl IntoView {
    let app = use_app();
    let is_done = Memo::new(move |_| {
        let today = app.today.get();
        app.group_room.checks.with(|checks| checks.iter().any(|check| check.on == today))
    });
    view! {
        <InGroup title=words::JUST_ME>
            <p>{words::JUST_ME_LINE}</p>
            <p class="note">{words::OWN_CONTENT}</p>
            <Show
                when=move || !is_done.get()
                fallback=|| view! { <p role="status">{words::CHECKED}</p> }
            >
                <CheckForm/>
            </Show>
            <Checks/>
        </InGroup>
    }
}

/// One of the three answers in words, and what is wrong with it.
#[derive(Clone, Copy)]
struct Answer {
    value: RwSignal<String>,
    error: RwSignal<Option<String>>,
}

impl Answer {
    fn new() -> Self {
        Self { value: RwSignal::new(String::new()), error: RwSignal::new(None) }
    }

    fn view(self, question: &'static str) -> impl IntoView {
        view! {
            <div>
                <TextArea label=question value=self.value error=self.error/>
                <ReadAlong typed=self.value/>
            </div>
        }
    }
}

#[component]
fn CheckForm() -> impl IntoView {
    let app = use_app();
    let (kept, doing) = (RwSignal::new(code(&Kept::ALL, None)), RwSignal::new(code(&Doing::ALL, None)));
    let doing_error = RwSignal::new(None::<String>);
    let texts: [Answer; 3] = std::array::from_fn(|_| Answer::new());
    let fields =
        ["stopped", "problems", "intend"].into_iter().zip(texts).map(|(name, text)| (name, Field::Text(text.value)));
    let fields = [("kept", Field::Text(kept)), ("doing", Field::Text(doing))].into_iter().chain(fields).collect();
    let draft = Draft::watch(app, "draft-just-me".to_owned(), fields);
    let found = draft.clone();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let answer = super::chosen(&Doing::ALL, &doing.get_untracked());
        doing_error.set(answer.is_none().then(|| words::DOING_NEEDED.to_owned()));
        let texts = texts.map(|text| read_own(text.value, text.error));
        let (Some(doing), [Some(stopped), Some(problems), Some(intend)]) = (answer, texts) else { return };
        if !draft.begin_saving() {
            return;
        }
        let kept = super::chosen(&Kept::ALL, &kept.get_untracked());
        let check = SelfCheck { on: app.today_now(), kept, doing, stopped, problems, intend };
        let draft = draft.clone();
        app.act(async move {
            let done = app.keep_check(check, draft.id()).await;
            if done.is_err() {
                draft.resumed();
            }
            done
        });
    };
    let [first, after @ ..] = words::OWN_QUESTIONS;
    view! {
        <super::DraftFound draft=found/>
        <form class="form" on:submit=save novalidate aria-label=words::JUST_ME>
            <LastTime kept=kept/>
            <RadioGroup legend=first options=options(&Doing::ALL, words::doing) value=doing error=doing_error/>
            {texts.into_iter().zip(after).map(|(text, question)| text.view(question)).collect_view()}
            <p class="hint">{words::own_too_long()}</p>
            <button class="button go" type="submit">{words::SAVE_CHECK}</button>
        </form>
    }
}

/// What was intended last time, with which a check opens (R126).
#[component]
fn LastTime(kept: RwSignal<String>) -> impl IntoView {
    let app = use_app();
    let last = app.group_room.checks.with_untracked(|checks| checks.last().cloned());
    last.filter(|last| !last.intend.is_empty()).map(|last| {
        view! {
            <p translate="no">{words::own_intention(last.on, &last.intend, app.today_now())}</p>
            <RadioGroup legend=words::OWN_KEPT options=options(&Kept::ALL, words::kept) value=kept/>
        }
    })
}

/// The checks until now, the latest first.
#[component]
fn Checks() -> impl IntoView {
    let app = use_app();
    let is_empty = move || app.group_room.checks.with(Vec::is_empty);
    let rows = move || {
        let checks = app.group_room.checks.get();
        checks.into_iter().rev().map(|check| view! { <CheckRow check=check/> }).collect_view()
    };
    view! {
        <Show when=move || !is_empty()>
            <section class="section">
                <h2 class="section-title">{words::CHECKS}</h2>
                <ul class="rows" role="list">{rows}</ul>
            </section>
        </Show>
    }
}

#[component]
fn CheckRow(check: SelfCheck) -> impl IntoView {
    let app = use_app();
    let on = check.on;
    let said = words::checked(on, check.doing, app.today_now());
    let lines = words::check_lines(check.kept, [&check.stopped, &check.problems, &check.intend]);
    let remove = move |_| app.act(app.remove_check(on));
    view! {
        <li class="card stack" translate="no">
            <h3>{said.clone()}</h3>
            {lines.into_iter().map(|line| view! { <p class="lines">{line}</p> }).collect_view()}
            <div class="row"><RemoveButton row=said on_remove=remove/></div>
        </li>
    }
}
