//! What the pages of the writing group have in common: its records are read once, and a page is shown only after that.
//! It must keep nothing itself, and read nothing of another room (R137).

use crate::domain::day::Day;
use crate::domain::group::{FirstName, Group, Person, PersonId, Script, Scripts, own_text};
use crate::state::App;
use crate::ui::components::PageHead;
use crate::ui::forms::read_past_day;
use crate::ui::routes::use_app;
use crate::ui::words::group as words;
use leptos::prelude::*;

/// The answers to whether somebody stays, in the order of their choices (R138).
pub const STAYS: [Option<bool>; 3] = [Some(true), Some(false), None];

/// A page of the room.
#[component]
pub fn InGroup(
    /// Its title.
    #[prop(into)]
    title: Signal<String>,
    /// What it shows once the records are read: a form filled before that would keep less than there is.
    children: ChildrenFn,
) -> impl IntoView {
    let app = use_app();
    leptos::task::spawn_local(app.open_group());
    view! {
        <main class="page">
            <PageHead title=title/>
            <Show
                when=move || app.group_room.is_read.get()
                fallback=move || match app.group_room.is_unreadable.get() {
                    true => view! { <p class="notice" role="alert">{words::UNREADABLE}</p> }.into_any(),
                    false => view! { <p class="sub" role="status">{words::READING}</p> }.into_any(),
                }
            >
                {children()}
            </Show>
        </main>
    }
}

/// A part of the group, followed as it changes; its default while there is none.
pub fn use_group<T>(read: impl Fn(&Group) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: Clone + Default + PartialEq + Send + Sync + 'static,
{
    let app = use_app();
    Memo::new(move |_| app.group_room.group.with(|group| group.as_ref().map(&read).unwrap_or_default()))
}

/// A person of the group, read once.
pub fn person_now(app: App, id: PersonId) -> Option<Person> {
    app.group_room.group.with_untracked(|group| group.as_ref()?.person(id).cloned())
}

/// What a person is called, read once.
pub fn name_now(app: App, id: PersonId) -> String {
    person_now(app, id).map(|person| person.name.as_str().to_owned()).unwrap_or_default()
}

/// One of the two texts, if it was imported.
pub fn text_of(scripts: &Scripts, script: Script) -> Option<String> {
    match script {
        Script::Preamble => scripts.preamble.clone(),
        Script::Format => scripts.format.clone(),
    }
}

/// The code of a choice in a select or a radio group; empty where nothing was chosen.
pub fn code<T: PartialEq>(all: &[T], one: Option<T>) -> String {
    let index = one.and_then(|one| all.iter().position(|known| *known == one));
    index.map(|index| index.to_string()).unwrap_or_default()
}

/// The choices, each under its code.
pub fn options<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> Vec<(String, String)> {
    all.iter().enumerate().map(|(index, one)| (index.to_string(), word(*one).to_owned())).collect()
}

/// Reads a name that nobody else in the group has; puts the sentence beside it when it cannot be taken (R133).
pub fn read_name(
    app: App,
    value: RwSignal<String>,
    error: RwSignal<Option<String>>,
    own: Option<PersonId>,
) -> Option<FirstName> {
    let read = FirstName::new(&value.get_untracked()).map_err(words::name_problem);
    let is_taken = |name: &FirstName| {
        let wanted = name.as_str().to_lowercase();
        let has_it = |person: &Person| Some(person.id) != own && person.name.as_str().to_lowercase() == wanted;
        app.group_room.group.with_untracked(|group| group.iter().flat_map(|group| &group.people).any(has_it))
    };
    let read = read.and_then(|name| if is_taken(&name) { Err(words::NAME_TAKEN.to_owned()) } else { Ok(name) });
    error.set(read.as_ref().err().cloned());
    read.ok()
}

/// Reads a text for oneself; puts the sentence beside it when it is too long (A38).
pub fn read_own(value: RwSignal<String>, error: RwSignal<Option<String>>) -> Option<String> {
    let read = own_text(&value.get_untracked());
    error.set(read.is_err().then(words::own_too_long));
    read.ok()
}

/// Reads a day that may be missing, is not to come, and lies on or after the day on which the person joined; the outer
/// none when it cannot be taken.
pub fn read_later_day(
    value: RwSignal<String>,
    error: RwSignal<Option<String>>,
    joined: Option<Day>,
    today: Day,
) -> Option<Option<Day>> {
    if value.with_untracked(|text| text.trim().is_empty()) {
        error.set(None);
        return Some(None);
    }
    let day = read_past_day(value, error, today)?;
    let is_early = joined.is_some_and(|joined| day < joined);
    error.set(is_early.then(|| words::BEFORE_JOINED.to_owned()));
    (!is_early).then_some(Some(day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::group::Mark;

    #[test]
    fn a_code_finds_its_choice_again() {
        for stays in STAYS {
            assert_eq!(super::super::chosen(&STAYS, &code(&STAYS, Some(stays))), Some(stays));
        }
        assert_eq!(code(&Mark::ALL, None), "");
        let marks = options(&Mark::ALL, words::mark);
        let wanted = [("0", "On the step"), ("1", "Further along")];
        assert_eq!(marks, wanted.map(|(code, word)| (code.to_owned(), word.to_owned())));
    }
}
