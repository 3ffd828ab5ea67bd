//! The activity report of a month, and two small pictures beside it, from this phone's own counts (R97).
//! It must hold numbers and the guide's pen name, and nobody else's.

use super::leaving::Leaving;
use crate::domain::day::Month;
use crate::domain::outbound::Thing;
use crate::state::{App, Months};
use crate::ui::components::{DayFigures, MonthField, MonthFigures, PageHead};
use crate::ui::routes::use_app;
use crate::ui::words::{service as words, text};
use leptos::prelude::*;

/// How many months the pictures show.
const MONTHS: u32 = 6;

/// The page.
#[component]
pub fn ReportPage() -> impl IntoView {
    let app = use_app();
    let month = RwSignal::new(Month::of(app.today_now()).to_iso());
    let error = RwSignal::new(None::<String>);
    let made = RwSignal::new(String::new());
    let make = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let chosen = Month::from_iso(&month.get_untracked());
        error.set(chosen.is_none().then(|| text::SINCE_NEEDED.to_owned()));
        let Some(month) = chosen else { return };
        leptos::task::spawn_local(async move {
            made.try_set(report(app, month).await);
        });
    };
    view! {
        <main class="page">
            <PageHead title=words::REPORT/>
            <p>{words::REPORT_LINE}</p>
            <form class="form" on:submit=make novalidate aria-label=words::REPORT>
                <MonthField label=words::REPORT_MONTH value=month error=error/>
                <button class="button go" type="submit">{words::MAKE_REPORT}</button>
            </form>
            <Show when=move || !made.with(String::is_empty)>
                <Leaving label=words::REPORT_TEXT made=made thing=Thing::Words/>
            </Show>
            <Pictures/>
        </main>
    }
}

/// The words of a month's report.
async fn report(app: App, month: Month) -> String {
    let activity = app.activity(month).await;
    words::report(month, &activity, &untrack(|| app.signs_as()))
}

/// Both pictures, drawn again when the records change.
#[component]
fn Pictures() -> impl IntoView {
    let app = use_app();
    let drawn = RwSignal::new(None::<Months>);
    Effect::new(move |_| {
        app.lines.track();
        leptos::task::spawn_local(async move {
            drawn.try_set(Some(app.months(MONTHS).await));
        });
    });
    let draw = move |Months { counts, days }: Months| {
        let today = app.today.get();
        view! {
            <section class="section">
                <h2 class="section-title">{words::LETTERS_BY_MONTH}</h2>
                <MonthFigures counts=counts today=today/>
            </section>
            <section class="section">
                <h2 class="section-title">{words::DAYS_BY_MONTH}</h2>
                <p>{words::DAYS_BY_MONTH_LINE}</p>
                <DayFigures days=days today=today/>
            </section>
        }
    };
    move || drawn.get().map(draw)
}
