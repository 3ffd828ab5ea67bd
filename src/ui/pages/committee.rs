//! Committee settings: what a committee decides, as data that the guide may change (R21, R53, R69, R89, R93, R111).
//! It must decide nothing itself; presets and ranges are the domain's.

use super::committee_fields::{CommitteeForm, Typed, WEEKDAYS};
use super::meeting_access::MeetingAccessPart;
use super::undone::when_undone;
use crate::domain::committee::Committee;
use crate::domain::day::weekday_name;
use crate::domain::meeting::{LAST, Zone};
use crate::domain::post::Post;
use crate::state::Draft;
use crate::ui::components::{PageHead, SelectField, TextArea, TextField};
use crate::ui::routes::use_app;
use crate::ui::words::{committee as words, post as post_words, refusal, text};
use leptos::prelude::*;

/// The page.
#[component]
pub fn CommitteePage() -> impl IntoView {
    let app = use_app();
    view! {
        <main class="page">
            <PageHead title=words::TITLE/>
            <p>{words::LINE}</p>
            <Show when=move || app.is_beside_read.get()><SettingsForm/></Show>
            <Show when=move || !app.is_sample.get()><MeetingAccessPart/></Show>
        </main>
    }
}

#[component]
fn SettingsForm() -> impl IntoView {
    let app = use_app();
    let form = app.committee.with_untracked(CommitteeForm::new);
    let draft = Draft::watch(app, "draft-committee".to_owned(), form.fields());
    let (found, undone) = (draft.clone(), draft.clone());
    when_undone(move || {
        app.committee.with_untracked(|committee| form.fill(committee));
        // What is shown is what is kept: no draft of it.
        if undone.begin_saving() {
            undone.saved();
        }
    });
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (Some(committee), draft) = (form.read(), draft.clone()) else { return };
        if !draft.begin_saving() {
            return;
        }
        app.act(async move {
            let done = app.keep_committee(committee, draft.id()).await;
            if done.is_ok() {
                draft.saved();
            } else {
                draft.resumed();
            }
            done
        });
    };
    view! {
            <super::DraftFound draft=found/>
            <form class="form" on:submit=save novalidate aria-label=words::TITLE>
                <DaysPart form=form/>
                <ReachPart form=form/>
                <MeetingPart form=form/>
                <CleanTimesPart form=form/>
                <TermsPart form=form/>
                <BannedPart form=form/>
                <button class="button go" type="submit">{words::SAVE}</button>
                <button class="button quiet" type="button" on:click=move |_| form.fill(&Committee::default())>{words::PRESETS}</button>
                <p class="hint">{words::PRESETS_LINE}</p>
            </form>
    }
}

#[component]
fn DaysPart(form: CommitteeForm) -> impl IntoView {
    let (reply, review) = (form.reply_days, form.review_days);
    view! {
        <h2 class="section-title">{words::DAYS}</h2>
        <TextField label=words::REPLY_DAYS value=reply.value error=reply.error numeric=true suffix=words::DAYS_SUFFIX
            hint=Signal::stored(Some(words::REPLY_DAYS_HINT.to_owned()))/>
        <TextField label=words::REVIEW_DAYS value=review.value error=review.error numeric=true suffix=words::DAYS_SUFFIX
            hint=Signal::stored(Some(words::REVIEW_DAYS_HINT.to_owned()))/>
    }
}

#[component]
fn ReachPart(form: CommitteeForm) -> impl IntoView {
    let (told, address, email) = (form.told, form.address, form.email);
    view! {
        <h2 class="section-title">{words::REACH}</h2>
        <TextField label=words::TOLD value=told.value error=told.error/>
        <TextArea label=words::ADDRESS value=address.value error=address.error
            hint=Signal::stored(Some(words::ADDRESS_HINT.to_owned()))/>
        <TextField label=words::EMAIL value=email.value error=email.error aside=text::IF_YOU_LIKE/>
    }
}

#[component]
fn MeetingPart(form: CommitteeForm) -> impl IntoView {
    let app = use_app();
    let option = |index: usize, name: &str| (index.to_string(), name.to_owned());
    let nth: Vec<_> = (1..=LAST).map(|nth| option(usize::from(nth), words::nth(nth))).collect();
    let weekdays: Vec<_> =
        WEEKDAYS.into_iter().enumerate().map(|(index, weekday)| option(index, weekday_name(weekday))).collect();
    let zones: Vec<_> =
        Zone::ALL.into_iter().enumerate().map(|(index, zone)| option(index, words::zone(zone))).collect();
    let next = move || form.rule().map(|rule| words::next_meeting(rule.next(app.today.get()), &rule));
    view! {
        <h2 class="section-title">{words::MEETING}</h2>
        <SelectField label=words::NTH options=nth value=form.nth.value/>
        <SelectField label=words::WEEKDAY options=weekdays value=form.weekday.value/>
        <TextField label=words::TIME value=form.time.value error=form.time.error
            hint=Signal::stored(Some(words::TIME_HINT.to_owned()))/>
        <SelectField label=words::ZONE options=zones value=form.zone.value/>
        <p class="one-line" role="status">{next}</p>
    }
}

#[component]
fn CleanTimesPart(form: CommitteeForm) -> impl IntoView {
    let field = |(post, field): (Post, Typed)| {
        // The source says two things of the out-of-state correspondent's (A10); what is doubtful of others is not the years.
        let hint = post_words::doubt(post).filter(|_| post.is_in_doubt()).map(str::to_owned);
        view! {
            <TextField label=post_words::name(post) value=field.value error=field.error numeric=true
                suffix=words::YEARS_SUFFIX hint=Signal::stored(hint)/>
        }
    };
    view! {
        <h2 class="section-title">{words::CLEAN_TIMES}</h2>
        <p class="hint">{words::CLEAN_TIMES_LINE}</p>
        {Post::ALL.into_iter().zip(form.years).map(field).collect_view()}
    }
}

#[component]
fn TermsPart(form: CommitteeForm) -> impl IntoView {
    let field = |(label, field): (&'static str, Typed)| {
        view! { <TextField label=label value=field.value error=field.error numeric=true/> }
    };
    view! {
        <h2 class="section-title">{words::TERMS}</h2>
        {words::TERM_FIELDS.into_iter().zip(form.terms).map(field).collect_view()}
    }
}

#[component]
fn BannedPart(form: CommitteeForm) -> impl IntoView {
    let field = |((name, _), field): ((&'static str, &'static str), Typed)| {
        view! { <TextField label=name value=field.value error=field.error/> }
    };
    view! {
        <details class="more">
            <summary>{words::BANNED}</summary>
            <p class="hint">{words::BANNED_LINE}</p>
            {refusal::BANNED.into_iter().zip(form.banned).map(field).collect_view()}
        </details>
    }
}
