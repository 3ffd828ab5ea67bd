//! The Preamble and the Meeting Format, as the user brings them in: from a text file, or pasted (R130, R131, R139).
//! It must ship neither of them, and open no way to where they are offered.

use super::group_room::{InGroup, text_of};
use super::work::Work;
use crate::domain::group::{Script, script};
use crate::state::TextTrouble;
use crate::ui::components::{FileField, RemoveButton, TextArea};
use crate::ui::routes::use_app;
use crate::ui::words::group as words;
use leptos::html::Input;
use leptos::prelude::*;

/// The page.
#[component]
pub fn ScriptsPage() -> impl IntoView {
    view! {
        <InGroup title=words::SCRIPTS>
            <p>{words::SCRIPTS_LINE}</p>
            {Script::ALL.map(|script| view! { <ScriptPart script=script/> })}
        </InGroup>
    }
}

/// One of the texts.
#[component]
fn ScriptPart(script: Script) -> impl IntoView {
    let app = use_app();
    let kept = Memo::new(move |_| app.group_room.scripts.with(|scripts| text_of(scripts, script)));
    let typed = RwSignal::new(String::new());
    // The field follows the record when the record changes, as by an undo; what is being typed is the person's.
    Effect::new(move |_| typed.set(kept.get().unwrap_or_default()));
    let remove = move |_| app.act(app.keep_script(script, None));
    view! {
        <section class="section">
            <h2 class="section-title">{words::script(script)}</h2>
            <FromFile script=script typed=typed/>
            <TextForm script=script typed=typed kept=kept/>
            <Show when=move || kept.with(Option::is_some)>
                <div class="row"><RemoveButton row=words::script(script).to_owned() on_remove=remove/></div>
            </Show>
        </section>
    }
}

/// Takes the text from a file into the field, where it is seen before it is kept.
#[component]
fn FromFile(script: Script, typed: RwSignal<String>) -> impl IntoView {
    let app = use_app();
    let input = NodeRef::<Input>::new();
    let error = RwSignal::new(None::<String>);
    let work = Work::new(words::READING_FILE);
    let take = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        error.set(None);
        let Some(input) = input.get_untracked() else { return };
        let refused = move |trouble: TextTrouble| error.try_set(Some(words::text_trouble(trouble).to_owned()));
        work.begin(app.pick_text(input), move |text| typed.try_set(text), refused);
    };
    view! {
        <form class="form" on:submit=take novalidate aria-label=words::script_file(script)>
            <FileField label=words::script_file(script) input=input error=error/>
            <button class="button" type="submit">{words::take_script(script)}</button>
            {work.view()}
        </form>
    }
}

#[component]
fn TextForm(script: Script, typed: RwSignal<String>, kept: Memo<Option<String>>) -> impl IntoView {
    let app = use_app();
    let error = RwSignal::new(None::<String>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let read = typed.with_untracked(|typed| read_script(typed));
        error.set(read.is_none().then(|| words::SCRIPT_TOO_LONG.to_owned()));
        if let Some(text) = read {
            app.act(app.keep_script(script, text));
        }
    };
    let is_changed =
        move || typed.with(|typed| kept.with(|kept| typed.as_str() != kept.as_deref().unwrap_or_default()));
    view! {
        <form class="form" on:submit=save novalidate aria-label=words::script_text(script)>
            <div class="letter-field"><TextArea label=words::script_text(script) value=typed error=error/></div>
            <Show when=is_changed>
                <button class="button go" type="submit">{words::save_script(script)}</button>
            </Show>
        </form>
    }
}

/// Reads a text that may be missing; the outer none when it is too long.
fn read_script(typed: &str) -> Option<Option<String>> {
    script(typed).ok()
}
