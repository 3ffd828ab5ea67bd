//! The ladder: twelve rungs, each with its state as a fill and a mark, the current one told apart (R36, R37).
//! It must not show what an open rung holds; the page does.

use crate::domain::step::{Ladder, Step, StepState};
use crate::ui::words::{step as words, text};
use leptos::prelude::*;

/// How full a rung is drawn, in percent.
pub(super) fn percent_full(state: StepState) -> i32 {
    match state {
        StepState::NotStarted => 0,
        StepState::QuestionsSent => 20,
        StepState::AnswersComingIn => 50,
        StepState::WithMeForComment => 80,
        StepState::Complete | StepState::Revisited => 100,
    }
}

/// The mark on a rung: a state can be told by it without colour.
fn mark(state: StepState) -> &'static str {
    match state {
        StepState::NotStarted => "",
        StepState::QuestionsSent => "M20 21V9M15.5 13 20 8.5 24.5 13",
        StepState::AnswersComingIn => "M20 4v10M15.5 10 20 14.5 24.5 10",
        StepState::WithMeForComment => "M12.5 20h.01M20 20h.01M27.5 20h.01",
        StepState::Complete => "M12.5 17.5l5 5.5L27.5 12",
        StepState::Revisited => "M27.5 18a7.5 7.5 0 1 1-2.5-5.6M25.5 8v5h-5",
    }
}

/// The twelve steps as buttons that open; which one is open is the page's to know.
#[component]
pub fn LadderRungs(
    /// The ladder.
    #[prop(into)]
    ladder: Signal<Ladder>,
    /// A step was tapped.
    on_pick: Callback<Step>,
    /// The step that is open.
    #[prop(into)]
    open: Signal<Option<Step>>,
) -> impl IntoView {
    let rung = move |step: Step| {
        let state = Memo::new(move |_| ladder.with(|ladder| ladder.rung(step).state));
        let current = move || ladder.with(|ladder| ladder.current() == step);
        view! {
            <li>
                <button
                    type="button"
                    class="rung"
                    class:rung-open=move || open.get() == Some(step)
                    aria-label=move || words::with_state(step, state.get())
                    aria-expanded=move || if open.get() == Some(step) { "true" } else { "false" }
                    aria-current=move || current().then_some("step")
                    on:click=move |_| on_pick.run(step)
                >
                    {move || rung_picture(state.get())}
                    <span aria-hidden="true">{step.number()}</span>
                </button>
            </li>
        }
    };
    // The role is said again because a list without bullets is not told as one by every screen reader.
    view! { <ul class="ladder" role="list" aria-label=text::STEPS>{Step::all().map(rung).collect_view()}</ul> }
}

fn rung_picture(state: StepState) -> impl IntoView {
    let height = 0.34 * f64::from(percent_full(state));
    let outline = if state == StepState::NotStarted { "rung-empty" } else { "rung-begun" };
    let over_half = height > 17.0;
    let filled = format!("M1 {0:.1}h38v{height:.1}H1z", 35.0 - height);
    view! {
        <svg class="rung-picture" viewBox="0 0 40 36" aria-hidden="true">
            <path class="rung-full" d=filled/>
            <rect class=outline class:rung-frame=true x="1" y="1" width="38" height="34"/>
            <path class="rung-mark" class:rung-mark-on-full=over_half d=mark(state)/>
        </svg>
    }
}
