//! "I posted a reply": the picker, then the form (R23, A39).
//! It must remind that the private pen name stays off the paper, and say which name signs (R6).

use super::picker::Picker;
use super::read_along::ReadAlong;
use crate::domain::agreement::{WaiverReason, asks_for_reason};
use crate::domain::day::to_iso;
use crate::domain::id::{Opaque, WriterId};
use crate::domain::letter::{Direction, LetterKind, Posted};
use crate::domain::name::AgreedWork;
use crate::domain::thread::open_letters;
use crate::state::{Dossier, Draft, Field, ReplyPosted};
use crate::ui::components::{DateField, PageHead, RadioGroup, TextField};
use crate::ui::forms::{PostedForm, read_optional_day};
use crate::ui::routes::{use_app, use_fragment};
use crate::ui::words::{agreement, clock as clock_words, errors, paper, text};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// The page.
#[component]
pub fn PostedPage() -> impl IntoView {
    let fragment = use_fragment();
    move || match Opaque::parse(&fragment.get()) {
        Some(id) => view! { <super::WithWriter id=WriterId(id) show=Callback::new(posted_form)/> }.into_any(),
        None => view! { <Picker direction=Direction::Out/> }.into_any(),
    }
}

fn posted_form(dossier: Dossier) -> AnyView {
    view! { <PostedFields dossier=dossier/> }.into_any()
}

#[component]
fn PostedFields(dossier: Dossier) -> impl IntoView {
    let app = use_app();
    let (writer, today) = (dossier.writer.id, app.today_now());
    let open: Vec<_> = open_letters(&dossier.thread()).iter().map(|letter| (letter.id, letter.in_hand)).collect();
    let kind = if open.is_empty() { LetterKind::FollowUp } else { LetterKind::Reply };
    let answers = open.iter().map(|(id, _)| *id).collect();
    let form = PostedForm::new(&Posted { posted: today, answers, kind, touches: Vec::new() }, &open);
    let work = dossier.writer.next_work.as_ref().map(|work| work.as_str().to_owned()).unwrap_or_default();
    let known = work.clone();
    let (work, work_error) = (RwSignal::new(work), RwSignal::new(None::<String>));
    let promised = dossier.writer.promised.filter(|day| *day > today).map(to_iso).unwrap_or_default();
    let (promised, promised_error) = (RwSignal::new(promised), RwSignal::new(None::<String>));
    let waiver = WaiverField::new(&dossier);
    let mut fields = form.fields();
    fields.extend([("work", Field::Text(work)), ("promised", Field::Text(promised))]);
    let draft = Draft::watch(app, format!("draft-posted-{writer}"), fields);
    let navigate = use_navigate();
    let to = clock_words::to(dossier.writer.pen_name.as_str());
    let save = {
        let draft = draft.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            let next_work = read_work(work, work_error);
            let promised = read_optional_day(promised, promised_error);
            let waived = waiver.read();
            let letter = form.read(today, app.last_entry());
            let (Some(next_work), Some(promised), Some(waived), Some(letter)) = (next_work, promised, waived, letter)
            else {
                return;
            };
            if !draft.begin_saving() {
                return;
            }
            let (navigate, draft) = (navigate.clone(), draft.clone());
            leptos::task::spawn_local(async move {
                match app.post_reply(ReplyPosted { writer, letter, next_work, promised, waived }, draft.id()).await {
                    Ok(()) => navigate(&format!("/writer#{writer}"), super::instead()),
                    Err(_) => draft.resumed(),
                }
            });
        }
    };
    let signs = move || app.guide_with(|guide| clock_words::signed(guide.pen_name.as_str()));
    view! {
        <main class="page">
            <PageHead title=text::POSTED_REPLY sub=Signal::stored(Some(to))/>
            <super::DraftFound draft=draft/>
            <form class="form" on:submit=save novalidate>
                {form.view(today)}
                <TextField label=text::NEXT_WORK value=work hint=Signal::stored(Some(text::NEXT_WORK_HINT.to_owned())) error=work_error/>
                <ReadAlong typed=work known=known/>
                <DateField label=text::PROMISE value=promised error=promised_error aside=text::IF_YOU_LIKE/>
                {waiver.view(writer)}
                <p class="note">{text::PRIVATE_NAME}" "{signs}" "<a href=format!("before#{writer}")>{paper::TITLE}</a></p>
                {form.doubts.view(app.today.into())}
                <button class="button go" type="submit">{form.doubts.button(text::SAVE_REPLY)}</button>
            </form>
        </main>
    }
}

/// Why the first letter goes although the agreement is not mailed yet; asked only then (R61).
#[derive(Clone, Copy)]
struct WaiverField {
    is_asked: bool,
    chosen: RwSignal<String>,
    error: RwSignal<Option<String>>,
}

impl WaiverField {
    fn new(dossier: &Dossier) -> Self {
        let writer = &dossier.writer;
        let is_asked = asks_for_reason(&writer.agreement, &dossier.thread(), writer.earlier_letters);
        Self { is_asked, chosen: RwSignal::new(String::new()), error: RwSignal::new(None) }
    }

    /// The reason, if one is asked for; the outer none while it is missing.
    fn read(self) -> Option<Option<WaiverReason>> {
        if !self.is_asked {
            return Some(None);
        }
        let reason = super::chosen(&WaiverReason::ALL, &self.chosen.get_untracked());
        self.error.set(reason.is_none().then(|| agreement::WAIVER_NEEDED.to_owned()));
        reason.map(Some)
    }

    fn view(self, writer: WriterId) -> impl IntoView {
        let label =
            |(index, reason): (usize, &WaiverReason)| (index.to_string(), agreement::waiver_reason(*reason).to_owned());
        let options: Vec<_> = WaiverReason::ALL.iter().enumerate().map(label).collect();
        self.is_asked.then(|| view! {
            <RadioGroup legend=agreement::WAIVER options=options value=self.chosen error=self.error/>
            <p class="hint">{agreement::WAIVER_LINE}" "<a href=format!("agreement#{writer}")>{agreement::TITLE}</a></p>
        })
    }
}

/// Reads the line of agreed work: may be empty, else checked.
pub fn read_work(value: RwSignal<String>, error: RwSignal<Option<String>>) -> Option<Option<AgreedWork>> {
    let typed = value.get_untracked();
    if typed.trim().is_empty() {
        error.set(None);
        return Some(None);
    }
    let work = AgreedWork::new(&typed);
    error.set(work.as_ref().err().map(|problem| errors::text(*problem, errors::TextField::AgreedWork)));
    work.ok().map(Some)
}
