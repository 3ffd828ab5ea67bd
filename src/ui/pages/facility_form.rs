//! The form of one facility: what becomes of the paper, limits, rules, when they were verified (R74, R75, D3).
//! It must ask for a public name only behind a tick that warns (A9).

use super::read_along::ReadAlong;
use crate::domain::day::{Day, to_iso};
use crate::domain::facility::{Facility, MailType, PUBLIC_NAME_LENGTH, RULES_LENGTH};
use crate::state::{Draft, Field};
use crate::ui::components::{CheckBox, DateField, RadioGroup, TextArea, TextField};
use crate::ui::forms::{Doubts, read_optional_day};
use crate::ui::routes::use_app;
use crate::ui::words::{facility as words, text};
use leptos::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

/// The most pages or words that are taken.
const HIGHEST: u16 = 9999;

/// The fields as typed.
#[derive(Clone, Copy)]
struct Fields {
    mail: RwSignal<String>,
    pages: RwSignal<String>,
    words: RwSignal<String>,
    rules: RwSignal<String>,
    verified: RwSignal<String>,
    is_blocked: RwSignal<bool>,
    uses_name: RwSignal<bool>,
    name: RwSignal<String>,
}

/// What is wrong with them.
#[derive(Clone, Copy)]
struct Problems {
    pages: RwSignal<Option<String>>,
    words: RwSignal<Option<String>>,
    rules: RwSignal<Option<String>>,
    verified: RwSignal<Option<String>>,
    name: RwSignal<Option<String>>,
}

impl Fields {
    fn of(facility: &Facility) -> Self {
        let number = |number: Option<u16>| RwSignal::new(number.map(|number| number.to_string()).unwrap_or_default());
        let mail = MailType::ALL.iter().position(|mail| *mail == facility.mail).unwrap_or_default();
        Self {
            mail: RwSignal::new(mail.to_string()),
            pages: number(facility.pages),
            words: number(facility.words),
            rules: RwSignal::new(facility.rules.clone()),
            verified: RwSignal::new(facility.verified_on.map(to_iso).unwrap_or_default()),
            is_blocked: RwSignal::new(facility.is_blocked),
            uses_name: RwSignal::new(facility.public_name.is_some()),
            name: RwSignal::new(facility.public_name.clone().unwrap_or_default()),
        }
    }

    fn drafted(self) -> Vec<(&'static str, Field)> {
        vec![
            ("mail", Field::Text(self.mail)),
            ("pages", Field::Text(self.pages)),
            ("words", Field::Text(self.words)),
            ("rules", Field::Text(self.rules)),
            ("verified", Field::Text(self.verified)),
            ("blocked", Field::Tick(self.is_blocked)),
            ("uses-name", Field::Tick(self.uses_name)),
            ("name", Field::Text(self.name)),
        ]
    }

    /// Reads all of them, so that each that is wrong says so; none where one is.
    fn read(self, number: u8, errors: Problems) -> Option<Facility> {
        let pages = read_limit(self.pages, errors.pages);
        let words = read_limit(self.words, errors.words);
        let rules = read_rules(self.rules, errors.rules);
        let verified_on = read_optional_day(self.verified, errors.verified);
        let public_name = if self.uses_name.get_untracked() {
            read_name(self.name, errors.name).map(Some)
        } else {
            errors.name.set(None);
            Some(None)
        };
        Some(Facility {
            number,
            public_name: public_name?,
            mail: super::chosen(&MailType::ALL, &self.mail.get_untracked()).unwrap_or_default(),
            pages: pages?,
            words: words?,
            rules: rules?,
            verified_on: verified_on?,
            is_blocked: self.is_blocked.get_untracked(),
        })
    }
}

impl Problems {
    fn none() -> Self {
        let none = || RwSignal::new(None::<String>);
        Self { pages: none(), words: none(), rules: none(), verified: none(), name: none() }
    }
}

/// The form.
#[component]
pub fn FacilityForm(
    /// The facility as it is known, or one of which nothing is.
    facility: Facility,
    /// It was saved, or given up.
    done: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let number = facility.number;
    let (fields, errors, doubts) = (Fields::of(&facility), Problems::none(), Doubts::default());
    // Each facility has a draft of its own: what was typed of one must never fill the form of another.
    let draft = Draft::watch(app, format!("draft-facility-{number}"), fields.drafted());
    let found = draft.clone();
    let name = app.facilities.with_untracked(|facilities| words::name(number, facilities));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(facility) = fields.read(number, errors) else { return };
        let today = app.today_now();
        let in_doubt = |on: Day| crate::domain::form::doubts(on, today, None);
        let in_doubt = facility.verified_on.filter(|on| *on > today).map(in_doubt).unwrap_or_default();
        if !doubts.settled(in_doubt) || !draft.begin_saving() {
            return;
        }
        let draft = draft.clone();
        leptos::task::spawn_local(async move {
            match app.keep_facility(facility, draft.id()).await {
                Ok(()) => done.run(()),
                Err(_) => draft.resumed(),
            }
        });
    };
    view! {
        <h2 class="section-title">{name}</h2>
        <super::DraftFound draft=found/>
        <form class="form" on:submit=save novalidate>
            <RuleFields fields=fields errors=errors/>
            <CheckBox label=words::BLOCKED checked=fields.is_blocked/>
            <NameField fields=fields error=errors.name/>
            {doubts.view(app.today.into())}
            <button class="button go" type="submit">{doubts.button(words::SAVE)}</button>
            <button class="button quiet" type="button" on:click=move |_| done.run(())>{words::BACK}</button>
        </form>
    }
}

#[component]
fn RuleFields(fields: Fields, errors: Problems) -> impl IntoView {
    let mails = MailType::ALL.iter().enumerate();
    let mails: Vec<_> = mails.map(|(index, mail)| (index.to_string(), words::mail(*mail).to_owned())).collect();
    let known = fields.rules.get_untracked();
    let hint = Signal::stored(Some(words::RULES_HINT.to_owned()));
    view! {
        <RadioGroup legend=words::MAIL options=mails value=fields.mail/>
        <TextField label=words::PAGES value=fields.pages error=errors.pages numeric=true aside=text::IF_KNOWN/>
        <TextField label=words::WORDS value=fields.words error=errors.words numeric=true aside=text::IF_KNOWN/>
        <TextArea label=words::RULES value=fields.rules hint=hint error=errors.rules/>
        <ReadAlong typed=fields.rules known=known/>
        <DateField label=words::VERIFIED_ON value=fields.verified error=errors.verified aside=text::IF_ANY/>
    }
}

/// The public name, behind its tick and warning (A9).
#[component]
fn NameField(fields: Fields, error: RwSignal<Option<String>>) -> impl IntoView {
    let warning = Signal::stored(Some(words::NAME_WARNING.to_owned()));
    view! {
        <CheckBox label=words::USE_NAME checked=fields.uses_name hint=warning/>
        <Show when=move || fields.uses_name.get()>
            <TextField label=words::PUBLIC_NAME value=fields.name error=error/>
        </Show>
    }
}

/// Reads a number that may be missing; none when it cannot be read.
fn read_limit(value: RwSignal<String>, error: RwSignal<Option<String>>) -> Option<Option<u16>> {
    let typed = value.get_untracked();
    let read = match typed.trim() {
        "" => Some(None),
        typed => typed.parse::<u16>().ok().filter(|number| (1..=HIGHEST).contains(number)).map(Some),
    };
    error.set(read.is_none().then(|| words::LIMIT_ERROR.to_owned()));
    read
}

fn read_rules(value: RwSignal<String>, error: RwSignal<Option<String>>) -> Option<String> {
    let typed = value.get_untracked().trim().to_owned();
    let is_long = typed.graphemes(true).count() > RULES_LENGTH;
    error.set(is_long.then(words::rules_too_long));
    (!is_long).then_some(typed)
}

fn read_name(value: RwSignal<String>, error: RwSignal<Option<String>>) -> Option<String> {
    let typed = value.get_untracked().trim().to_owned();
    let wrong = match typed.graphemes(true).count() {
        0 => Some(words::NAME_NEEDED.to_owned()),
        length if length > PUBLIC_NAME_LENGTH => Some(words::name_too_long()),
        _ => None,
    };
    error.set(wrong.clone());
    wrong.is_none().then_some(typed)
}
