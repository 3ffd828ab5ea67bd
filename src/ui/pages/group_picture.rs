//! The group's own picture, week by week: how many began, are writing, have finished (R135).
//! It must show numbers of the group alone, and compare nobody.

use crate::domain::group::{Week, picture};
use crate::ui::routes::use_app;
use crate::ui::words::group as words;
use leptos::prelude::*;

/// How many weeks are shown.
const WEEKS: usize = 12;
/// From how many meetings on there is something to see.
const FEWEST: usize = 2;
/// The side of the square that one mark has, in the drawing's units.
const SQUARE: u32 = 12;

/// The part of the page.
#[component]
pub fn GroupPicture() -> impl IntoView {
    let app = use_app();
    let weeks = Memo::new(move |_| {
        app.group_room.group.with(|group| {
            app.group_room.meetings.with(|meetings| match group {
                Some(group) if meetings.len() >= FEWEST => picture(group, meetings),
                _ => Vec::new(),
            })
        })
    });
    let rows = move || {
        let all = weeks.get();
        let earlier = all.len().saturating_sub(WEEKS);
        all.into_iter().skip(earlier).map(|week| view! { <WeekRow week=week/> }).collect_view()
    };
    let is_long = move || weeks.with(|weeks| weeks.len() > WEEKS);
    view! {
        <Show when=move || !weeks.with(Vec::is_empty)>
            <section class="section">
                <h2 class="section-title">{words::PICTURE}</h2>
                <p class="sub">{words::PICTURE_LINE}</p>
                <Show when=is_long><p class="sub">{words::last_weeks(WEEKS)}</p></Show>
                <ul class="card weeks" role="list">{rows}</ul>
            </section>
        </Show>
    }
}

/// One week: its numbers as text, and the same as marks.
#[component]
fn WeekRow(week: Week) -> impl IntoView {
    let app = use_app();
    view! {
        <li>
            <p>{move || words::week(&week, app.today.get())}</p>
            {marks(week)}
            <p class="sub">{words::counts(&week)}</p>
        </li>
    }
}

/// A mark for each who began: who finished, then who is writing, then all others.
fn marks(week: Week) -> impl IntoView {
    let (finished, full) = filled(week);
    let mark = move |index: u32| {
        let left = index * SQUARE;
        if index < finished {
            return view! { <rect class="figure-done" x=left + 2 y="2" width="8" height="8"/> }.into_any();
        }
        let class = if index < full { "figure-out" } else { "figure-in" };
        view! { <circle class=class cx=left + 6 cy="6" r="4"/> }.into_any()
    };
    let width = week.began.max(1) * SQUARE;
    view! {
        <svg class="week-marks" viewBox=format!("0 0 {width} {SQUARE}") aria-hidden="true">
            {(0..week.began).map(mark).collect_view()}
        </svg>
    }
}

/// How many marks are squares, and up to which they are filled; somebody who finished in the week may have been writing
/// in it, and is one mark.
fn filled(week: Week) -> (u32, u32) {
    let finished = week.completed.min(week.began);
    (finished, finished.saturating_add(week.writing).min(week.began))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    #[test]
    fn r135_nobody_is_more_than_one_mark() {
        let monday = from_iso("2026-11-16").expect("a day");
        for (began, writing, completed, wanted) in
            [(5, 3, 1, (1, 4)), (5, 5, 1, (1, 5)), (0, 0, 0, (0, 0)), (1, 0, 2, (1, 1))]
        {
            assert_eq!(filled(Week { monday, began, writing, completed }), wanted);
        }
    }
}
