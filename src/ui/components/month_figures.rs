//! Letters in and out by month, as bars and as numbers.
//! It must show only what was counted.

use crate::domain::day::{Day, month_name};
use crate::domain::history::MonthCount;
use crate::ui::words::frame;
use leptos::prelude::*;

/// The height of the highest bar, in the drawing's units.
const HIGHEST: u32 = 56;

/// The months side by side; every number is also text.
#[component]
pub fn MonthFigures(
    /// The months, oldest first.
    counts: Vec<MonthCount>,
    /// Today: another year than this one is said.
    today: Day,
) -> impl IntoView {
    let most = counts.iter().map(|count| count.received.max(count.posted)).max().unwrap_or(0).max(1);
    let this_year = crate::domain::day::Month::of(today).year;
    let months = counts
        .into_iter()
        .map(|count| {
            let year = (count.month.year != this_year).then(|| format!(" {}", count.month.year));
            let short: String = month_name(count.month.month).chars().take(3).collect();
            view! {
                <li>
                    {bars(count, most)}
                    <span class="figure-month">{short}{year}</span>
                    <span>{count.received}" "{frame::CAME_IN}</span>
                    <span>{count.posted}" "{frame::WENT_OUT}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="figures" role="list" aria-label=frame::LETTERS_BY_MONTH>{months}</ul> }
}

/// Two bars on a line: outlined for what came, full for what went.
fn bars(count: MonthCount, most: u32) -> impl IntoView {
    let bar = move |class: &'static str, left: u32, letters: u32| {
        let height = HIGHEST * letters / most;
        (letters > 0).then(|| view! { <rect class=class x=left y=HIGHEST + 2 - height width="12" height=height/> })
    };
    view! {
        <svg class="figure-bars" viewBox="0 0 44 60" aria-hidden="true">
            {bar("figure-in", 8, count.received)}
            {bar("figure-out", 24, count.posted)}
            <path class="figure-line" d="M2 58.5h40"/>
        </svg>
    }
}
