//! "We stop writing": an end with a reason (R10, R35, A31, A32).
//! It must put no blame on anyone.

use crate::domain::writer::EndReason;
use crate::state::Dossier;
use crate::ui::components::{DateField, PageHead, RadioGroup};
use crate::ui::forms::{Doubts, read_day};
use crate::ui::routes::use_app;
use crate::ui::words::{text, writer as words};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// The page.
#[component]
pub fn StopWriting() -> impl IntoView {
    super::of_writer(|dossier| view! { <StopForm dossier=dossier/> }.into_any())
}

#[component]
fn StopForm(dossier: Dossier) -> impl IntoView {
    let app = use_app();
    let id = dossier.writer.id;
    let (on, on_error) = (RwSignal::new(crate::domain::day::to_iso(app.today_now())), RwSignal::new(None));
    let reason = RwSignal::new("0".to_owned());
    let doubts = Doubts::default();
    let reasons = EndReason::ALL.iter().enumerate();
    let options =
        reasons.map(|(index, reason)| (index.to_string(), words::end_reason(*reason).to_owned())).collect::<Vec<_>>();
    let chosen = move || super::chosen(&EndReason::ALL, &reason.get());
    let navigate = use_navigate();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let day = read_day(on, on_error);
        let reason = super::chosen(&EndReason::ALL, &reason.get_untracked());
        let (Some(day), Some(reason)) = (day, reason) else { return };
        if !doubts.settled(crate::domain::form::doubts(day, app.today_now(), app.last_entry())) {
            return;
        }
        let navigate = navigate.clone();
        leptos::task::spawn_local(async move {
            if app.stop_writing(id, day, reason).await.is_ok() {
                navigate(&format!("/writer#{id}"), super::instead());
            }
        });
    };
    view! {
        <main class="page">
            <PageHead title=text::STOP sub=Signal::stored(Some(dossier.writer.pen_name.as_str().to_owned()))/>
            <p>{text::STOP_LINE}</p>
            <form class="form" on:submit=save novalidate>
                <RadioGroup legend=text::STOP_REASON options=options value=reason/>
                <Show when=move || chosen() == Some(EndReason::Released)><p class="note">{text::STOP_RELEASED}</p></Show>
                <DateField label=text::STOPPED_ON value=on error=on_error/>
                {doubts.view(app.today.into())}
                <button class="button go" type="submit">{doubts.button(text::STOP)}</button>
            </form>
        </main>
    }
}
