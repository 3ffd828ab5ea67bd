//! One writer in a list: who, by when, and how far along.
//! It must say nothing that the row does not hold.

use super::{LadderStrip, Postmark, relative, tone_class};
use crate::domain::caseload::Row;
use crate::domain::day::Day;
use crate::domain::policy::Policy;
use crate::ui::words::{clock as words, step};
use leptos::prelude::*;

/// A card whose one link, named by pen name and head line, covers all of it.
#[component]
pub fn WriterCard(
    /// The writer's row.
    row: Row,
    /// Today.
    today: Day,
    /// How many days the postmark's ring stands for.
    policy: Policy,
    /// Where the link leads inside the app.
    href: String,
    /// Whether this writer is the one shown beside the list.
    #[prop(optional)]
    selected: bool,
) -> impl IntoView {
    let Row { line, clock } = row;
    let name = line.pen_name.as_str().to_owned();
    let headline = words::headline(&clock, &name, today);
    let tone = tone_class(words::tone(clock.standing));
    let state = line.states[usize::from(line.current.number()) - 1];
    let progress = step::with_state(line.current, state);
    view! {
        <article class="card writer-card" class:selected=selected>
            <Postmark clock=clock policy=policy/>
            <div class="writer-words">
                <a class="writer-link" href=relative(&href) aria-current=selected.then_some("true")>
                    <bdi class="who">{name}</bdi>
                    " "
                    <span class=format!("when {tone}")>{headline}</span>
                </a>
                <LadderStrip states=line.states/>
                <p class="writer-step">{progress}</p>
            </div>
        </article>
    }
}
