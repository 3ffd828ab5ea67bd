//! Days to answer by month, as bars and as numbers (R30, R97).
//! It must show only what was counted; a month without an answer has no bar.

use crate::domain::day::{Day, Month, month_name};
use crate::ui::words::service as words;
use leptos::prelude::*;

/// The height of the highest bar, in the drawing's units.
const HIGHEST: u32 = 56;

/// The months side by side; every number is also text.
#[component]
pub fn DayFigures(
    /// The median days of each month, oldest first; none where nothing was answered.
    days: Vec<(Month, Option<i64>)>,
    /// Today: another year than this one is said.
    today: Day,
) -> impl IntoView {
    let most = days.iter().filter_map(|(_, days)| *days).map(whole).max().unwrap_or(0).max(1);
    let this_year = Month::of(today).year;
    let months = days
        .into_iter()
        .map(|(month, days)| {
            let year = (month.year != this_year).then(|| format!(" {}", month.year));
            let short: String = month_name(month.month).chars().take(3).collect();
            view! {
                <li>
                    {bar(days, most)}
                    <span class="figure-month">{short}{year}</span>
                    <span>{words::answer_days(days)}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="figures" role="list" aria-label=words::DAYS_BY_MONTH>{months}</ul> }
}

/// Days as a number that is never negative.
fn whole(days: i64) -> u32 {
    u32::try_from(days.max(0)).unwrap_or(u32::MAX)
}

/// How high a bar is; an answer on the same day is still seen as a line.
fn height(days: i64, most: u32) -> u32 {
    let part = u64::from(HIGHEST) * u64::from(whole(days)) / u64::from(most.max(1));
    u32::try_from(part).unwrap_or(HIGHEST).clamp(1, HIGHEST)
}

fn bar(days: Option<i64>, most: u32) -> impl IntoView {
    let drawn = days.map(|days| {
        let height = height(days, most);
        view! { <rect class="figure-out" x="14" y=HIGHEST + 2 - height width="16" height=height/> }
    });
    view! {
        <svg class="figure-bars" viewBox="0 0 44 60" aria-hidden="true">
            {drawn}
            <path class="figure-line" d="M2 58.5h40"/>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_stay_in_the_drawing() {
        for (days, most, high) in [(0, 14, 1), (7, 14, 28), (14, 14, HIGHEST), (-2, 14, 1), (i64::MAX, 1, HIGHEST)] {
            assert_eq!(height(days, most), high, "{days} of {most}");
        }
    }
}
