//! The eleven questions with their answers and days, and what follows once all are a yes (R83 to R87, D1).
//! It must keep answers and days only, and judge nothing; the domain says what is open.

use super::qualified::{OrientationPart, QualifiedPart, SelfCheckPart};
use super::undone::when_undone;
use crate::domain::day::{Day, to_iso};
use crate::domain::service::{Answer, Question};
use crate::ui::components::{DateField, PageHead, RadioGroup};
use crate::ui::forms::read_past_day;
use crate::ui::routes::use_app;
use crate::ui::words::{qualification as questions, service as words};
use leptos::prelude::*;

const YES: &str = "yes";
const NOT_YET: &str = "not-yet";
const NOT_DISCUSSED: &str = "not-discussed";
const CHOICES: [(&str, &str); 3] =
    [(YES, words::YES), (NOT_YET, words::NOT_YET), (NOT_DISCUSSED, words::NOT_DISCUSSED)];

/// The fields of one question.
#[derive(Clone, Copy)]
struct AnswerFields {
    question: Question,
    choice: RwSignal<String>,
    on: RwSignal<String>,
    error: RwSignal<Option<String>>,
}

impl AnswerFields {
    fn new(question: Question, answer: Option<Answer>, today: Day) -> Self {
        let (choice, on) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
        let fields = Self { question, choice, on, error: RwSignal::new(None) };
        fields.fill(answer, today);
        fields
    }

    /// Shows an answer; a question that was not discussed begins with today.
    fn fill(self, answer: Option<Answer>, today: Day) {
        let choice = answer.map_or(NOT_DISCUSSED, |answer| if answer.is_yes { YES } else { NOT_YET });
        self.choice.set(choice.to_owned());
        self.on.set(to_iso(answer.map_or(today, |answer| answer.on)));
        self.error.set(None);
    }

    fn is_answered(self) -> bool {
        self.choice.with(|choice| choice != NOT_DISCUSSED)
    }

    /// Reads the answer; the outer none while its day cannot be read.
    fn read(self, today: Day) -> Option<Option<Answer>> {
        if !untrack(|| self.is_answered()) {
            self.error.set(None);
            return Some(None);
        }
        let on = read_past_day(self.on, self.error, today)?;
        let is_yes = self.choice.with_untracked(|choice| choice == YES);
        Some(Some(Answer { is_yes, on }))
    }
}

/// The page.
#[component]
pub fn QualificationPage() -> impl IntoView {
    let app = use_app();
    let said = move || app.standing.with(|standing| words::qualification(&standing.qualification));
    let is_all_yes = Memo::new(move |_| app.standing.with(|standing| standing.qualification.is_all_yes()));
    view! {
        <main class="page">
            <PageHead title=words::QUALIFICATION/>
            <p>{words::QUESTIONS_LINE}</p>
            <p class="note" role="status">{said}</p>
            <Show when=move || app.is_beside_read.get()>
                <QuestionsForm/>
                <Show when=move || is_all_yes.get()><QualifiedPart/></Show>
                <OrientationPart/>
                <SelfCheckPart/>
            </Show>
        </main>
    }
}

#[component]
fn QuestionsForm() -> impl IntoView {
    let app = use_app();
    let today = app.today_now();
    let fields = app.standing.with_untracked(|standing| {
        Question::ALL.map(|question| AnswerFields::new(question, standing.qualification.answer(question), today))
    });
    when_undone(move || {
        app.standing.with_untracked(|standing| {
            for fields in fields {
                fields.fill(standing.qualification.answer(fields.question), app.today_now());
            }
        });
    });
    let is_refused = RwSignal::new(false);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let today = app.today_now();
        let read = fields.map(|fields| fields.read(today));
        let is_wrong = read.iter().any(Option::is_none);
        is_refused.set(is_wrong);
        if is_wrong {
            return;
        }
        let answers = read.map(Option::flatten);
        app.act(app.change_standing(move |standing| standing.qualification.answers = answers));
    };
    let part = |(fields, words): (AnswerFields, &'static str)| view! { <QuestionPart fields=fields question=words/> };
    view! {
        <form class="form" on:submit=save novalidate aria-label=words::QUESTIONS>
            {fields.into_iter().zip(questions::QUESTIONS).map(part).collect_view()}
            <Show when=move || is_refused.get()><p class="notice" role="alert">{words::SOME_DAYS_WRONG}</p></Show>
            <button class="button go" type="submit">{words::SAVE_ANSWERS}</button>
        </form>
    }
}

#[component]
fn QuestionPart(fields: AnswerFields, question: &'static str) -> impl IntoView {
    let options = CHOICES.map(|(code, name)| (code.to_owned(), name.to_owned())).to_vec();
    view! {
        <div class="card stack">
            <RadioGroup legend=words::numbered(fields.question, question) options=options value=fields.choice/>
            <Show when=move || fields.is_answered()>
                <DateField label=words::discussed_on(fields.question) value=fields.on error=fields.error/>
            </Show>
        </div>
    }
}
