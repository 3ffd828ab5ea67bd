//! The ways to what is around the letters: on a writer's page, on Me, and what Today says of it.
//! It must hold links alone.

use crate::domain::caseload::Line;
use crate::domain::day::Day;
use crate::domain::id::WriterId;
use crate::domain::writer::WriterState;
use crate::ui::routes::use_app;
use crate::ui::words::{
    agreement, around as words, boundary, check, committee, ending, facility, mishap, paper, reminder, service, tell,
    worry,
};
use leptos::prelude::*;

/// The part of a writer's page (R54, R56, R60, R69, R82).
#[component]
pub fn AroundPart() -> impl IntoView {
    let app = use_app();
    let writer = Memo::new(move |_| {
        app.dossier.with(|dossier| {
            let writer = &dossier.as_ref()?.writer;
            Some((writer.id, writer.state() == WriterState::Ended))
        })
    });
    let links = move || {
        let (id, has_ended) = writer.get()?;
        let ending = has_ended.then_some(("ending", ending::TITLE));
        let links = [
            ("asked", boundary::TITLE),
            ("before", paper::TITLE),
            ("agreement", agreement::TITLE),
            ("mail", mishap::TITLE),
        ];
        let link = |(page, name)| view! { <a class="button" href=format!("{page}#{id}")>{name}</a> };
        Some(ending.into_iter().chain(links).map(link).collect_view())
    };
    view! {
        <section class="section">
            <h2 class="section-title">{words::AROUND}</h2>
            <div class="row">{links}<a class="button" href="worries">{worry::TITLE}</a></div>
        </section>
    }
}

/// The part of Me.
#[component]
pub fn ServicePart() -> impl IntoView {
    let links = [
        ("service", service::TITLE),
        ("tell", tell::TITLE),
        ("committee", committee::TITLE),
        ("facilities", facility::TITLE),
        ("reminders", reminder::TITLE),
        ("check", check::TITLE),
        ("posts", committee::POSTS),
        ("about", committee::ABOUT),
    ];
    view! {
        <section class="section">
            <h2 class="section-title">{words::SERVICE}</h2>
            <p>{words::SERVICE_LINE}</p>
            <div class="row">{links.map(|(page, name)| view! { <a href=page class="button">{name}</a> })}</div>
        </section>
    }
}

/// What Today says of mail that went astray: until when to ask for a review (R56).
#[component]
pub fn Reviews() -> impl IntoView {
    let app = use_app();
    let open = Memo::new(move |_| {
        let policy = app.policy();
        let review = |line: &Line| Some((line.id, line.pen_name.as_str().to_owned(), line.review_by(&policy)?));
        app.lines.with(|lines| lines.iter().filter_map(review).collect::<Vec<(WriterId, String, Day)>>())
    });
    let note = move |(id, name, by): (WriterId, String, Day)| {
        let said = words::review(&name, by, app.today.get());
        view! { <p class="note">{said}" "<a href=format!("mail#{id}")>{mishap::TITLE}</a></p> }
    };
    move || open.get().into_iter().map(note).collect_view()
}
