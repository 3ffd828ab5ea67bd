//! Editing a writer's details.
//! It must not touch letters or steps.

use super::writer_fields::WriterForm;

use crate::state::{Dossier, Draft, Trouble};
use crate::ui::components::PageHead;
use crate::ui::routes::use_app;
use crate::ui::words::text;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// The page.
#[component]
pub fn EditWriter() -> impl IntoView {
    super::of_writer(|dossier| view! { <EditForm dossier=dossier/> }.into_any())
}

#[component]
fn EditForm(dossier: Dossier) -> impl IntoView {
    let app = use_app();
    let writer = StoredValue::new(dossier.writer.clone());
    let id = dossier.writer.id;
    let form = WriterForm::new(Some(&dossier.writer));
    let draft = Draft::watch(app, format!("draft-edit-{id}"), form.fields());
    let navigate = use_navigate();
    let save = {
        let draft = draft.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            let Some(details) = form.read(app, Some(id)) else { return };
            let today = app.today_now();
            let mut edited = writer.get_value();
            edited.pen_name = details.pen_name;
            edited.label = details.label;
            edited.time_left = details.time_left;
            edited.no_prior_knowledge = details.no_prior_knowledge.then(|| edited.no_prior_knowledge.unwrap_or(today));
            edited.po_box_only = details.po_box_only.then(|| edited.po_box_only.unwrap_or(today));
            edited.literature = details.literature;
            if !draft.begin_saving() {
                return;
            }
            let (navigate, draft) = (navigate.clone(), draft.clone());
            leptos::task::spawn_local(async move {
                match app.edit_writer(edited, draft.id()).await {
                    Ok(()) => navigate(&format!("/writer#{id}"), super::instead()),
                    Err(trouble) => {
                        draft.resumed();
                        form.refused(trouble == Trouble::NameTaken);
                    }
                }
            });
        }
    };
    view! {
        <main class="page">
            <PageHead title=text::EDIT_WRITER sub=Signal::stored(Some(dossier.writer.pen_name.as_str().to_owned()))/>
            <super::DraftFound draft=draft/>
            <form class="form" on:submit=save novalidate>
                {form.view(app, false)}
                <button class="button go" type="submit">{text::SAVE_WRITER}</button>
            </form>
        </main>
    }
}
