//! What the pages of the library share: the library with the committee's entries, what is asked of it, a claim's source.
//! It must decide nothing of what is said; that is the domain's.

use crate::domain::fellowship::{Family, Library, Said, Source, Tag, Wants, is_id};
use crate::ui::routes::use_app;
use crate::ui::words::library as words;
use leptos::prelude::*;
use std::sync::Arc;

/// The library as its pages follow it; none until it is there.
pub type Known = Memo<Option<Arc<Library>>>;

/// Opens the library, and follows it with the committee's own entries on top (R162).
pub fn use_library() -> Known {
    let app = use_app();
    leptos::task::spawn_local(app.open_library());
    let room = app.library_room;
    Memo::new(move |_| {
        room.shipped.with(|shipped| {
            let shipped = shipped.as_ref()?;
            Some(Arc::new(room.own.with(|own| shipped.with_own(own))))
        })
    })
}

/// Reads something off the library, followed where it is drawn; nothing until it is there.
pub fn of_library<T: Default>(library: Known, read: impl FnOnce(&Library) -> T) -> T {
    library.with(|library| library.as_deref().map(read).unwrap_or_default())
}

/// Shows its children once the library is there; until then that it is being read, or why it is not.
#[component]
pub fn Reading(
    /// The library.
    library: Known,
    /// What is shown of it.
    children: ChildrenFn,
) -> impl IntoView {
    let app = use_app();
    let is_there = Memo::new(move |_| library.with(Option::is_some));
    let is_missing = Memo::new(move |_| !is_there.get() && app.library_room.is_missing.get());
    let read_again = move |_| leptos::task::spawn_local(app.open_library());
    move || match (is_there.get(), is_missing.get()) {
        (true, _) => children(),
        (false, true) => view! {
            <p class="notice" role="alert">{words::MISSING}</p>
            <button class="button" type="button" on:click=read_again>{words::READ_AGAIN}</button>
        }
        .into_any(),
        (false, false) => view! { <p role="status">{words::READING}</p> }.into_any(),
    }
}

/// What is asked of the library, and what is ticked there to be compared. The frame keeps it, so that Back finds the list
/// as it was left; it is kept nowhere else.
#[derive(Clone, Copy)]
pub struct LibraryChoice {
    /// Words to look up.
    pub text: RwSignal<String>,
    /// What is pressed.
    tags: RwSignal<Vec<Tag>>,
    /// The ids of those to compare.
    pub compared: RwSignal<Vec<String>>,
}

impl Default for LibraryChoice {
    fn default() -> Self {
        Self {
            text: RwSignal::new(String::new()),
            tags: RwSignal::new(Vec::new()),
            compared: RwSignal::new(Vec::new()),
        }
    }
}

impl LibraryChoice {
    /// Whether a tag is pressed.
    pub fn has(self, tag: Tag) -> bool {
        self.tags.with(|tags| tags.contains(&tag))
    }

    /// Presses a tag, or lets it go. Of whom it is for, and of what it concerns, one is pressed at a time.
    pub fn press(self, tag: Tag) {
        let alone = [Tag::WHO, Tag::CONCERNS].into_iter().find(|group| group.contains(&tag));
        self.tags.update(|tags| {
            let was_on = tags.contains(&tag);
            tags.retain(|other| *other != tag && !alone.is_some_and(|group| group.contains(other)));
            if !was_on {
                tags.push(tag);
            }
        });
    }

    /// All that is asked, followed where it is drawn.
    pub fn wants(self) -> Wants {
        let tags = self.tags.get();
        let one_of = |group: &[Tag]| tags.iter().copied().find(|tag| group.contains(tag));
        Wants {
            who: one_of(&Tag::WHO),
            concern: one_of(&Tag::CONCERNS),
            wishes: tags.iter().copied().filter(|tag| Tag::WISHES.contains(tag)).collect(),
            text: self.text.get(),
        }
    }

    /// Whether anything is asked.
    pub fn is_asking(self) -> bool {
        !self.tags.with(Vec::is_empty) || self.text.with(|text| !text.trim().is_empty())
    }

    /// Asks for nothing any more.
    pub fn clear(self) {
        self.tags.set(Vec::new());
        self.text.set(String::new());
    }
}

/// What is asked, kept by the frame.
pub fn use_choice() -> LibraryChoice {
    use_context().unwrap_or_default()
}

/// The ids in the fragment of an address, each once.
pub fn ids(fragment: &str) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in fragment.split(',').filter(|id| is_id(id)) {
        if !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
    }
    ids
}

/// A claim as it is shown, or a paragraph of an explanation.
#[derive(Clone, PartialEq)]
pub struct Line {
    /// The words.
    pub text: String,
    /// The family, where it is said of all of it.
    pub of_family: Option<Family>,
    /// Where it comes from.
    pub source: Source,
}

impl Line {
    /// Takes what is shown off a claim.
    pub fn of(said: &Said<'_>) -> Self {
        Self { text: said.claim.text.clone(), of_family: said.of_family, source: said.claim.source.clone() }
    }
}

/// A claim with its source; what is not the source document's is marked (R162).
#[component]
pub fn Sourced(
    /// The claim.
    line: Line,
) -> impl IntoView {
    let Line { text, of_family, source } = line;
    let class = match source {
        Source::Page { .. } => "said",
        Source::Added { .. } => "said said-added",
        Source::Own { .. } => "said said-own",
    };
    view! {
        <div class=class>
            <p dir="auto">{text}</p>
            {of_family.map(|family| view! { <p class="source">{words::of_family(family)}</p> })}
            <p class="source">{words::source(&source)}</p>
        </div>
    }
}

/// All that is said of one thing; where nothing is, that it is not stated (R158).
#[component]
pub fn SaidOf(
    /// The claims.
    lines: Vec<Line>,
) -> impl IntoView {
    if lines.is_empty() {
        view! { <p class="sub said">{words::NOT_STATED}</p> }.into_any()
    } else {
        lines.into_iter().map(|line| view! { <Sourced line=line/> }).collect_view().into_any()
    }
}
