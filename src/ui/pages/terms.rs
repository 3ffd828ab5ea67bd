//! Terms in a post: what runs, what was, when it ends, and whether another may follow (R93, R94, A15).
//! It must never begin a third term silently; it says what the guidelines say, and the committee decides.

use super::missed::MissedPart;
use super::tasks::TasksPart;
use crate::domain::day::{Day, from_iso, to_iso};
use crate::domain::form::doubts_of_post;
use crate::domain::post::Post;
use crate::domain::standing::Standing;
use crate::domain::term::{Commitment, Term, TermRules, consecutive, ends, may_start, warns};
use crate::state::App;
use crate::ui::components::{DateField, PageHead, RemoveButton, SelectField};
use crate::ui::forms::read_day;
use crate::ui::routes::use_app;
use crate::ui::words::{errors, frame, post as post_words, service as words};
use leptos::prelude::*;

/// The page.
#[component]
pub fn TermsPage() -> impl IntoView {
    view! {
        <main class="page">
            <PageHead title=words::TERMS/>
            <p>{words::TERMS_LINE}</p>
            <TermStanding/>
            <TermList/>
            <TermForm/>
            <MissedPart/>
            <TasksPart/>
        </main>
    }
}

/// What the committee decides about terms, read once.
fn rules_now(app: App) -> TermRules {
    app.committee.with_untracked(|committee| committee.term_rules)
}

/// The terms that run, and what missed meetings make of each (R94, R96, R106, A51).
#[component]
pub fn TermStanding() -> impl IntoView {
    let app = use_app();
    let said = move || {
        let (today, rules) = (app.today.get(), app.committee.with(|committee| committee.term_rules));
        app.standing.with(|standing| {
            let running = standing.current_terms(today, &rules);
            let none = running.is_empty().then(|| (words::NO_TERM.to_owned(), None));
            none.into_iter().chain(running.iter().map(|term| stands(standing, term, today, &rules))).collect::<Vec<_>>()
        })
    };
    let row = |(running, warning): (String, Option<String>)| {
        view! {
            <p>{running}</p>
            {warning.map(|warning| view! { <p class="note">{warning}</p> })}
        }
    };
    move || said().into_iter().map(row).collect_view()
}

/// What is said of one term that runs, and of its commitment.
fn stands(standing: &Standing, term: &Term, today: Day, rules: &TermRules) -> (String, Option<String>) {
    let begun: Vec<Term> = standing.terms.iter().filter(|other| other.start <= term.start).copied().collect();
    let in_a_row = consecutive(&begun, term.post, rules);
    let commitment = standing.commitment(term, today, rules);
    let is_warned = warns(term.post, &standing.missed_in(term, rules), term.start, today, rules);
    let warning = match commitment {
        Commitment::Fine => is_warned.then(|| words::VICE_CHAIR.to_owned()),
        _ => words::commitment(commitment, today),
    };
    (words::running(term.post, ends(term, rules), in_a_row, rules.limit), warning)
}

#[component]
fn TermList() -> impl IntoView {
    let app = use_app();
    // The latest first.
    let terms = move || app.standing.with(|standing| standing.terms.iter().rev().copied().collect::<Vec<Term>>());
    let is_empty = move || app.standing.with(|standing| standing.terms.is_empty());
    let row = move |term: Term| view! { <TermRow term=term/> };
    view! {
        <Show when=is_empty><p class="empty">{words::TERMS_EMPTY}</p></Show>
        <ul class="rows"><For each=terms key=|term| (term.post, term.start, term.ended) children=row/></ul>
    }
}

#[component]
fn TermRow(term: Term) -> impl IntoView {
    let app = use_app();
    let (last, today) = (ends(&term, &rules_now(app)), app.today_now());
    let said = words::term(&term, last);
    let change = move |standing: &mut Standing| standing.terms.retain(|known| *known != term);
    let remove = move |_| app.act(app.change_standing(change));
    let is_running = term.ended.is_none() && term.start <= today && today <= last;
    view! {
        <li class="card stack">
            <p>{said.clone()}</p>
            {is_running.then(|| view! { <EndTerm term=term/> })}
            <RemoveButton row=said on_remove=remove/>
        </li>
    }
}

#[component]
fn EndTerm(term: Term) -> impl IntoView {
    let app = use_app();
    let (last, error) = (RwSignal::new(to_iso(app.today_now())), RwSignal::new(None::<String>));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(day) = read_day(last, error) else { return };
        if day < term.start || day > ends(&term, &rules_now(app)) {
            error.set(Some(words::TERM_LAST_WRONG.to_owned()));
            return;
        }
        let change = move |standing: &mut Standing| {
            for known in standing.terms.iter_mut().filter(|known| **known == term) {
                known.ended = Some(day);
            }
        };
        app.act(app.change_standing(change));
    };
    view! {
        <details class="more">
            <summary>{words::END_TERM}</summary>
            <form class="form" on:submit=save novalidate aria-label=words::END_TERM>
                <DateField label=words::TERM_LAST_DAY value=last error=error/>
                <button class="button" type="submit">{words::SAVE}</button>
            </form>
        </details>
    }
}

#[component]
fn TermForm() -> impl IntoView {
    let app = use_app();
    let (post, start) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (post_error, start_error) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    // What was said to be one too many, and may be saved all the same by a second tap.
    let asked = RwSignal::new(None::<Term>);
    let read_post = move |code: &str| super::chosen(&Post::ALL, code).filter(|post| post.is_trusted_servant());
    let is_asked = move || {
        let typed = post.with(|code| read_post(code)).zip(start.with(|text| from_iso(text)));
        asked.get().is_some_and(|asked| typed == Some((asked.post, asked.start)))
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let chosen = read_post(&post.get_untracked());
        post_error.set(chosen.is_none().then(|| words::POST_NEEDED.to_owned()));
        let (Some(new_post), Some(day)) = (chosen, read_day(start, start_error)) else { return };
        let (term, rules) = (Term { post: new_post, start: day, ended: None }, rules_now(app));
        let problem = app.standing.with_untracked(|standing| problem(standing, &term, &rules));
        let problem = problem.or_else(|| doubts_now(app, &term));
        let is_final = problem.as_deref() == Some(words::TERM_ALREADY);
        if problem.is_some() && (is_final || asked.get_untracked() != Some(term)) {
            start_error.set(problem);
            asked.set((!is_final).then_some(term));
            return;
        }
        app.act(async move {
            let done = app.change_standing(move |standing| begin(standing, term)).await;
            if done.is_ok() {
                post.try_set(String::new());
                start.try_set(String::new());
                asked.try_set(None);
            }
            done
        });
    };
    view! {
        <details class="more">
            <summary>{words::ADD_TERM}</summary>
            <form class="form" on:submit=save novalidate aria-label=words::ADD_TERM>
                <SelectField label=words::POST options=post_options() value=post error=post_error/>
                <DateField label=words::TERM_START value=start error=start_error/>
                <button class="button" type="submit">{move || if is_asked() { words::SAVE_ANYWAY } else { words::SAVE }}</button>
            </form>
        </details>
    }
}

/// The posts that have terms.
fn post_options() -> Vec<(String, String)> {
    let posts = Post::ALL.into_iter().enumerate().filter(|(_, post)| post.is_trusted_servant());
    let named = posts.map(|(index, post)| (index.to_string(), post_words::name(post).to_owned()));
    std::iter::once((String::new(), frame::NOT_CHOSEN.to_owned())).chain(named).collect()
}

/// What is to be said before a term is kept.
fn problem(standing: &Standing, term: &Term, rules: &TermRules) -> Option<String> {
    if standing.terms.iter().any(|known| (known.post, known.start) == (term.post, term.start)) {
        return Some(words::TERM_ALREADY.to_owned());
    }
    let refused = may_start(&standing.terms, term.post, term.start, rules).err()?;
    Some(words::one_too_many(rules.limit, refused.from))
}

/// What is odd about the first day of a term, to be asked about (A57).
fn doubts_now(app: App, term: &Term) -> Option<String> {
    let (clean, today) = (untrack(|| app.clean_since()), app.today_now());
    let times = app.committee.with_untracked(|committee| committee.clean_times);
    let doubts = doubts_of_post(term.post, term.start, clean, today, &times);
    let said: Vec<String> = doubts.iter().map(|doubt| errors::date_doubt(*doubt, today)).collect();
    (!said.is_empty()).then(|| said.join(" "))
}

fn begin(standing: &mut Standing, term: Term) {
    standing.terms.push(term);
    standing.terms.sort_by_key(|term| term.start);
}
