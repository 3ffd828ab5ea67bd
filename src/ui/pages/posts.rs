//! The committee's posts: a duty card each, to read, with its next dates (R89, R91, R98, R100 to R110).
//! It must keep nothing and tick nothing; the committee's own desk is not in this version.

use crate::domain::day::{Day, Month};
use crate::domain::meeting::regional;
use crate::domain::post::Post;
use crate::ui::components::PageHead;
use crate::ui::routes::use_app;
use crate::ui::words::{committee as words, post as post_words};
use leptos::prelude::*;

/// How many meetings are named.
const MEETINGS: usize = 3;

/// The page.
#[component]
pub fn PostsPage() -> impl IntoView {
    let app = use_app();
    let meetings = move || {
        let rule = app.committee.with(|committee| committee.meeting);
        let meetings = rule.upcoming(app.today.get(), MEETINGS);
        let (next, later) = meetings.split_first()?;
        let later = (!later.is_empty()).then(|| words::then(later));
        Some(view! {
            <p>{words::next_meeting(*next, &rule)}</p>
            {later.map(|later| view! { <p class="sub">{later}</p> })}
        })
    };
    let card = |post: Post| view! { <PostCard post=post/> };
    view! {
        <main class="page">
            <PageHead title=words::POSTS/>
            <p>{words::POSTS_LINE}</p>
            <section class="section">
                <h2 class="section-title">{words::MEETING}</h2>
                {meetings}
            </section>
            <section class="section">
                <h2 class="section-title">{words::FOR_EVERY_POST}</h2>
                <ul class="stack" role="list">{lines(post_words::COMMON)}</ul>
            </section>
            {Post::ALL.into_iter().map(card).collect_view()}
        </main>
    }
}

fn lines(lines: &'static [&'static str]) -> impl IntoView {
    lines.iter().map(|line| view! { <li>{*line}</li> }).collect_view()
}

/// What one post needs, does, and has to do next.
#[component]
fn PostCard(post: Post) -> impl IntoView {
    let app = use_app();
    let clean_time = move || words::clean_time(app.committee.with(|committee| committee.clean_times.years(post)));
    let dates = move || {
        let today = app.today.get();
        let meeting = app.committee.with(|committee| committee.meeting.next(today));
        let dates = words::dates(post, meeting, next_regional(today));
        dates.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()
    };
    view! {
        <details class="card more">
            <summary>{post_words::name(post)}</summary>
            <p>{clean_time}</p>
            {post_words::doubt(post).map(|doubt| view! { <p class="note">{doubt}</p> })}
            <h2 class="section-title">{words::DUTIES}</h2>
            <ul class="stack" role="list">{lines(post_words::duties(post))}</ul>
            <h2 class="section-title">{words::NEXT_DATES}</h2>
            <ul class="stack" role="list">{dates}</ul>
        </details>
    }
}

/// The region's next meeting, today's included; the calendar's last day where there is none any more (R108).
fn next_regional(today: Day) -> Day {
    let Month { year, month } = Month::of(today);
    let after = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    let mut meetings = [(year, month), after].into_iter().filter_map(|(year, month)| regional(year, month));
    meetings.find(|day| *day >= today).unwrap_or(Day::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    #[test]
    fn r108_the_region_meets_on_the_third_saturday() {
        let day = |text| from_iso(text).expect("a day");
        for (today, next) in [
            ("2026-11-20", "2026-11-21"),
            ("2026-11-21", "2026-11-21"),
            ("2026-11-22", "2026-12-19"),
            ("2026-12-20", "2027-01-16"),
        ] {
            assert_eq!(next_regional(day(today)), day(next), "{today}");
        }
    }
}
