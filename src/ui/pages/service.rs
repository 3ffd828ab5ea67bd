//! My service: where the guide stands in the programme, at a glance, and the way to each part (R83 to R97, R115).
//! It must compute nothing of a standing itself, keep no streak and count no days of clean time.

use super::attendance::AttendancePart;
use super::clean_short::CleanShortPart;
use super::terms::TermStanding;
use super::your_turn::YourTurnPart;
use crate::domain::day::Day;
use crate::domain::post::{CleanTimes, Post, clean_from, eligible_from};
use crate::ui::components::PageHead;
use crate::ui::routes::use_app;
use crate::ui::words::{committee as committee_words, post as post_words, service as words};
use leptos::prelude::*;

/// The page.
#[component]
pub fn ServicePage() -> impl IntoView {
    view! {
        <main class="page">
            <PageHead title=words::TITLE/>
            <CleanShortPart/>
            <QualificationSection/>
            <CleanTimeSection/>
            <AttendancePart/>
            <section class="section">
                <h2 class="section-title">{words::TERMS}</h2>
                <TermStanding/>
                <a href="terms" class="button">{words::TERMS}</a>
            </section>
            <YourTurnPart/>
            <section class="section">
                <h2 class="section-title">{words::REPORT}</h2>
                <p>{words::REPORT_LINE}</p>
                <div class="row">
                    <a href="report" class="button">{words::REPORT}</a>
                    <a href="posts" class="button">{committee_words::POSTS}</a>
                </div>
            </section>
        </main>
    }
}

#[component]
fn QualificationSection() -> impl IntoView {
    let app = use_app();
    let said = move || app.standing.with(|standing| words::qualification(&standing.qualification));
    view! {
        <section class="section">
            <h2 class="section-title">{words::QUALIFICATION}</h2>
            <p>{said}</p>
            <a href="qualification" class="button">{words::QUESTIONS}</a>
        </section>
    }
}

#[component]
fn CleanTimeSection() -> impl IntoView {
    let app = use_app();
    let clean = Memo::new(move |_| app.clean_since());
    let said = move |clean: Day| words::clean_since(clean, whole_years(clean, app.today.get()));
    let known = move |clean: Day| {
        view! {
            <p>{move || said(clean)}</p>
            <Eligible clean=clean/>
        }
        .into_any()
    };
    let unknown = || view! { <p>{words::NO_CLEAN_DATE}" "<a href="me">{words::GIVE_CLEAN_DATE}</a></p> }.into_any();
    view! {
        <section class="section">
            <h2 class="section-title">{words::CLEAN_TIME}</h2>
            {move || clean.get().map_or_else(unknown, known)}
        </section>
    }
}

/// Whole years since a clean date, by the civil calendar.
fn whole_years(clean: Day, today: Day) -> u8 {
    (1..=99).rev().find(|years| clean_from(clean, *years) <= today).unwrap_or(0)
}

/// Each post and from when it is open, with the doubt about one of them (R90, R91, A10).
#[component]
fn Eligible(clean: Day) -> impl IntoView {
    let app = use_app();
    let row = move |post: Post| {
        let (today, times) = (app.today.get(), app.committee.with(|committee| committee.clean_times));
        let is_preset = times.years(post) == CleanTimes::default().years(post);
        let preset = || post_words::doubt(post).unwrap_or_default();
        let doubt = post.is_in_doubt().then(|| if is_preset { preset() } else { words::POST_SET });
        let said = words::eligible(post, eligible_from(post, clean, &times), today);
        view! { <li>{said}{doubt.map(|doubt| view! { <p class="sub">{doubt}</p> })}</li> }
    };
    view! {
        <details class="more">
            <summary>{words::POSTS}</summary>
            <ul class="stack" role="list">{move || Post::ALL.into_iter().map(row).collect_view()}</ul>
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    #[test]
    fn r87_a_year_is_whole_on_its_day() {
        let day = |text| from_iso(text).expect("a day");
        for (clean, today, years) in [
            ("2024-11-22", "2026-11-22", 2),
            ("2024-11-23", "2026-11-22", 1),
            ("2024-02-29", "2025-02-27", 0),
            ("2024-02-29", "2025-02-28", 1),
            ("2027-01-01", "2026-11-22", 0),
        ] {
            assert_eq!(whole_years(day(clean), day(today)), years, "{clean}, {today}");
        }
    }
}
