//! Start: what the app will be used for and, for letters alone, the pen name, the list, a clean date; nothing else is asked
//! (R5).
//! It must not begin on an iPhone's tab, where records may be erased after a week.

use super::lock::LockOffer;
use super::restore::Restore;
use crate::domain::day::{Day, to_iso};
use crate::domain::form::doubts_of_past;
use crate::domain::guide::{Guide, Side};
use crate::domain::name::PenName;
use crate::domain::rooms::{Room, Rooms};
use crate::state::{App, Draft, Field, install};
use crate::ui::components::{CheckBox, DateField, PageHead, RadioGroup, TextField};
use crate::ui::forms::{confirmed_day, read_optional_day};
use crate::ui::routes::{use_app, use_fragment};
use crate::ui::words::{errors, frame, text, writer as writer_words};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// The profile's fields, at the start and under Me.
#[derive(Clone, Copy)]
pub struct ProfileForm {
    pen_name: RwSignal<String>,
    side: RwSignal<String>,
    clean_since: RwSignal<String>,
    clean_asked: RwSignal<Option<Day>>,
    errors: [RwSignal<Option<String>>; 3],
}

const MENS: &str = "mens";
const WOMENS: &str = "womens";

impl ProfileForm {
    /// Begins with what is known.
    pub fn new(guide: Option<&Guide>) -> Self {
        let side = guide.map_or("", |guide| match guide.side {
            Side::Mens => MENS,
            Side::Womens => WOMENS,
        });
        let clean_since = guide.and_then(|guide| guide.clean_since).map(to_iso).unwrap_or_default();
        Self {
            pen_name: RwSignal::new(guide.map(|guide| guide.pen_name.as_str().to_owned()).unwrap_or_default()),
            side: RwSignal::new(side.to_owned()),
            clean_asked: RwSignal::new(guide.and_then(|guide| guide.clean_since)),
            clean_since: RwSignal::new(clean_since),
            errors: std::array::from_fn(|_| RwSignal::new(None)),
        }
    }

    /// The fields, for a draft.
    pub fn fields(self) -> Vec<(&'static str, Field)> {
        vec![
            ("pen-name", Field::Text(self.pen_name)),
            ("side", Field::Text(self.side)),
            ("clean", Field::Text(self.clean_since)),
        ]
    }

    /// Reads the profile; none while a field cannot be read.
    pub fn read(self, today: Day) -> Option<Guide> {
        let [name_error, side_error, clean_error] = self.errors;
        let pen_name = PenName::new(&self.pen_name.get_untracked());
        name_error.set(pen_name.as_ref().err().map(|error| errors::text(*error, errors::TextField::OwnName)));
        let side = match self.side.get_untracked().as_str() {
            MENS => Some(Side::Mens),
            WOMENS => Some(Side::Womens),
            _ => None,
        };
        side_error.set(side.is_none().then(|| text::SIDE_NEEDED.to_owned()));
        let clean_since = read_optional_day(self.clean_since, clean_error)?;
        if let Some(day) = clean_since {
            confirmed_day(day, &doubts_of_past(day, today), clean_error, self.clean_asked, today)?;
        }
        Some(Guide { pen_name: pen_name.ok()?, side: side?, clean_since, away: Vec::new() })
    }

    /// Draws the fields.
    pub fn view(self) -> impl IntoView {
        let [name_error, side_error, clean_error] = self.errors;
        let sides = [(MENS, Side::Mens), (WOMENS, Side::Womens)]
            .map(|(value, side)| (value.to_owned(), writer_words::side(side).to_owned()));
        let hint = Signal::stored(Some(text::GUIDE_PEN_NAME_HINT.to_owned()));
        view! {
            <TextField label=text::GUIDE_PEN_NAME value=self.pen_name hint=hint error=name_error/>
            <RadioGroup legend=text::SIDE_QUESTION options=sides.to_vec() value=self.side error=side_error/>
            <DateField label=text::CLEAN_DATE value=self.clean_since error=clean_error aside=text::IF_YOU_LIKE/>
        }
    }
}

/// The page: the offer of a lock, then the questions.
#[component]
pub fn Start() -> impl IntoView {
    view! { <Before show=|| view! { <Questions title=text::START_TITLE go_on=text::GO_ON draft="draft-start"/> }.into_any()/> }
}

/// What the app is used for, changed later.
#[component]
pub fn RoomsPage() -> impl IntoView {
    view! { <Questions title=text::USE_QUESTION go_on=text::SAVE_PROFILE draft="draft-rooms" line=text::USE_LINE/> }
}

/// A backup that is restored on a new phone: the offer of a lock comes first here, too.
#[component]
pub fn RestoreFirst() -> impl IntoView {
    view! { <Before show=|| view! { <Restore/> }.into_any()/> }
}

/// What stands before the first record: an iPhone's tab is no place for it, and a lock is offered.
#[component]
fn Before(show: fn() -> AnyView) -> impl IntoView {
    let app = use_app();
    if install::is_iphone_tab() && !app.is_sample.get_untracked() {
        return view! {
            <main class="page">
                <PageHead title=text::START_TITLE/>
                <p class="notice">{text::IPHONE_FIRST}</p>
            </main>
        }
        .into_any();
    }
    let goes_without = RwSignal::new(false);
    (move || {
        if app.has_lock.get() || goes_without.get() {
            show()
        } else {
            view! { <LockOffer on_skip=Callback::new(move |()| goes_without.set(true))/> }.into_any()
        }
    })
    .into_any()
}

/// Whoever comes for another room than the letters.
pub const OTHER: &str = "other";

#[component]
fn Questions(
    title: &'static str,
    go_on: &'static str,
    draft: &'static str,
    #[prop(optional)] line: Option<&'static str>,
) -> impl IntoView {
    let app = use_app();
    let known = app.settings.get_untracked();
    let form = ProfileForm::new(known.as_ref().and_then(|settings| settings.guide.as_ref()));
    let for_letters = use_fragment().with_untracked(|fragment| fragment != OTHER);
    let is_ticked = |room| known.as_ref().map_or(room == Room::Letters && for_letters, |known| known.rooms.has(room));
    let ticks = Room::ALL.map(|room| RwSignal::new(is_ticked(room)));
    let boxes =
        Room::ALL.into_iter().zip(ticks).map(|(room, tick)| view! { <CheckBox label=frame::room(room) checked=tick/> });
    let boxes = boxes.collect_view();
    let rooms = move || {
        Rooms::of(
            &Room::ALL.into_iter().zip(ticks).filter(|(_, tick)| tick.get()).map(|(room, _)| room).collect::<Vec<_>>(),
        )
    };
    // A profile that is known is changed under Me.
    let has_guide = known.as_ref().is_some_and(|settings| settings.guide.is_some());
    let needs_profile = Memo::new(move |_| rooms().has(Room::Letters) && !has_guide);
    let error = RwSignal::new(None::<String>);
    let mut fields = form.fields();
    fields.extend(["letters", "group", "library"].into_iter().zip(ticks).map(|(name, tick)| (name, Field::Tick(tick))));
    let draft = Draft::watch(app, draft.to_owned(), fields);
    let found = draft.clone();
    let navigate = use_navigate();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let rooms = untrack(rooms);
        let is_none = rooms == Rooms::default();
        error.set(is_none.then(|| text::USE_NEEDED.to_owned()));
        let guide = needs_profile.get_untracked().then(|| form.read(app.today_now()));
        if is_none || guide == Some(None) {
            return;
        }
        let (navigate, draft) = (navigate.clone(), draft.clone());
        leptos::task::spawn_local(
            // With the dot the address keeps its last slash below a path, on which every relative link depends.
            async move { begin(app, rooms, guide.flatten(), draft, move || navigate("/.", Default::default())).await },
        );
    };
    view! {
        <main class="page">
            <PageHead title=title/>
            {line.map(|line| view! { <p>{line}</p> })}
            <super::DraftFound draft=found/>
            <form class="form" on:submit=save novalidate>
                <fieldset class="fieldset" class:has-error=move || error.with(Option::is_some)>
                    <legend>{text::USE_QUESTION}</legend>
                    {boxes}
                    {move || error.get().map(|error| view! { <p class="error">{error}</p> })}
                </fieldset>
                <Show when=move || needs_profile.get()>{form.view()}</Show>
                <button class="button go" type="submit">{go_on}</button>
            </form>
        </main>
    }
}

async fn begin(app: App, rooms: Rooms, guide: Option<Guide>, draft: Draft, then: impl FnOnce()) {
    if !draft.begin_saving() {
        return;
    }
    if app.set_up(rooms, guide, draft.id()).await.is_ok() {
        then();
    } else {
        draft.resumed();
    }
}
