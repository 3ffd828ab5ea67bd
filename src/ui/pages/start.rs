//! Start: what the app will be used for, the pen name, the list, a clean date; nothing else is asked (R5).
//! It must not begin on an iPhone's tab, where records may be erased after a week.

use super::lock::LockOffer;
use super::restore::Restore;
use super::welcome::Unanswered;
use crate::domain::day::{Day, to_iso};
use crate::domain::guide::{Guide, Side};
use crate::domain::name::PenName;
use crate::state::{Answered, App, Draft, Field, install};
use crate::ui::components::{CheckBox, DateField, PageHead, RadioGroup, TextField};
use crate::ui::forms::read_optional_day;
use crate::ui::routes::use_app;
use crate::ui::words::{errors, text, writer as writer_words};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// The profile's fields, at the start and under Me.
#[derive(Clone, Copy)]
pub struct ProfileForm {
    pen_name: RwSignal<String>,
    side: RwSignal<String>,
    clean_since: RwSignal<String>,
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
        if let Some(day) = clean_since.filter(|day| *day > today) {
            let doubt = crate::domain::form::DateDoubt::Future(day);
            clean_error.set(Some(errors::date_doubt(doubt, today)));
            return None;
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
    view! { <Before show=|| view! { <Questions/> }.into_any()/> }
}

/// A backup that is restored on a new phone: the offer of a lock comes first here, too.
#[component]
pub fn RestoreFirst() -> impl IntoView {
    view! { <Before show=|| view! { <Restore/> }.into_any()/> }
}

/// What stands before the first record: an iPhone's tab is no place for it, nor is a page that the service worker has not
/// answered, and a lock is offered.
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
    if app.answered.get_untracked() != Answered::Yes {
        return view! { <Unanswered/> }.into_any();
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

#[component]
fn Questions() -> impl IntoView {
    let app = use_app();
    let form = ProfileForm::new(None);
    let letters = RwSignal::new(true);
    let letters_error = RwSignal::new(None::<String>);
    let draft = Draft::watch(app, "draft-start".to_owned(), form.fields());
    let found = draft.clone();
    let navigate = use_navigate();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        letters_error.set((!letters.get_untracked()).then(|| text::USE_NEEDED.to_owned()));
        let guide = form.read(app.today_now()).filter(|_| letters.get_untracked());
        let (Some(guide), navigate, draft) = (guide, navigate.clone(), draft.clone()) else { return };
        leptos::task::spawn_local(
            // With the dot the address keeps its last slash below a path, on which every relative link depends.
            async move { begin(app, guide, draft, move || navigate("/.", Default::default())).await },
        );
    };
    view! {
        <main class="page">
            <PageHead title=text::START_TITLE/>
            <super::DraftFound draft=found/>
            <form class="form" on:submit=save novalidate>
                <fieldset class="fieldset" class:has-error=move || letters_error.with(Option::is_some)>
                    <legend>{text::USE_QUESTION}</legend>
                    <CheckBox label=text::USE_LETTERS checked=letters/>
                    {move || letters_error.get().map(|error| view! { <p class="error">{error}</p> })}
                </fieldset>
                {form.view()}
                <button class="button go" type="submit">{text::GO_ON}</button>
            </form>
        </main>
    }
}

async fn begin(app: App, guide: Guide, draft: Draft, then: impl FnOnce()) {
    if !draft.begin_saving() {
        return;
    }
    if app.set_up(guide, draft.id()).await.is_ok() {
        then();
    } else {
        draft.resumed();
    }
}
