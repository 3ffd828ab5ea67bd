//! Holds the lock as a guide meets it, in each engine: set before the first record, opened after a kill, changed, taken away,
//! and nothing private in clear behind it.
//!
//! Must not look at the records but as texts in the browser's storage and files.

use crate::guide::{add_writer, letter, set_lock, stored, unlock};
use crate::traces::{forms_of, traces_of};
use browser::scenario::CHROMIUM;
use browser::{Outcome, Page, Phone, Setup, core_scenario, scenario};
use serde_json::json;

const WORDS: &str = "abandon river copper lemon ticket zoo";
const OTHER: &str = "maple orbit salmon velvet hammer ginger";
/// What must not be found in clear.
const CANARY: &str = "Qxzvjwqkzxjvqwzk";

/// From the first opening to a set lock and the questions of Start.
async fn lock_first(page: &Page) -> Outcome {
    page.open().await?;
    page.click_button("Start with my writers").await?;
    page.wait_heading("Lock your records").await?;
    set_lock(page, WORDS).await?;
    page.wait_heading("Start").await
}

async fn start(page: &Page) -> Outcome {
    page.fill("The pen name you sign with", "Meadow").await?;
    page.choose("Which committee list are you on?", "Women's").await?;
    page.click_button("Go on").await?;
    page.wait_heading("Today").await?;
    page.wait_status("Saved").await
}

core_scenario!(a_lock_before_the_first_record, |page| {
    lock_first(&page).await?;
    start(&page).await?;
    add_writer(&page, CANARY).await?;
    letter(&page, -3).await?;
    let all = stored(&page).await?;
    assert!(all.contains("bs1|") && all.contains("lk1|"), "the records are sealed");
    assert!(!all.contains(CANARY) && !all.contains("Meadow") && !all.contains("\"received\""), "something is in clear");
    page.kill();
    page.reopen().await?;
    page.open().await?;
    page.wait_heading("Locked").await?;
    assert!(!page.has_text(CANARY).await?);
    unlock(&page, OTHER).await?;
    page.wait_text("These words do not open the lock.").await?;
    unlock(&page, &WORDS.to_uppercase()).await?;
    page.wait_heading("Today").await?;
    page.wait_text(CANARY).await?;
});

scenario!(a_suggested_phrase_has_six_words_and_is_asked_again, |page| {
    page.open().await?;
    page.click_button("Start with my writers").await?;
    page.click_button("Suggest six words").await?;
    page.wait_text("Strong").await?;
    let phrase = page.value("Your words").await?;
    assert_eq!(phrase.split(' ').count(), 6, "{phrase}");
    page.set_size(320, 740).await?;
    page.wait_text(&phrase).await?;
    page.fill("Type them again", OTHER).await?;
    page.click_button("Set the lock").await?;
    page.wait_text("These are not the same words.").await?;
    page.fill("Type them again", &phrase).await?;
    page.click_button("Set the lock").await?;
    page.wait_heading("Start").await?;
});

scenario!(a_lock_set_later_is_changed_and_taken_away, |page| {
    crate::guide::begin(&page).await?;
    add_writer(&page, CANARY).await?;
    assert!(stored(&page).await?.contains(CANARY), "the search finds what is in clear");
    page.tab_bar("Me").await?;
    page.click_link("Set the lock").await?;
    page.wait_heading("Lock your records").await?;
    set_lock(&page, WORDS).await?;
    page.wait_text("The lock is set.").await?;
    assert!(!stored(&page).await?.contains(CANARY));
    page.click_link("Change the lock").await?;
    page.fill("Your words now", OTHER).await?;
    page.fill("New words", OTHER).await?;
    page.fill("Type them again", OTHER).await?;
    page.click_button("Change the words").await?;
    page.wait_text("These words do not open the lock.").await?;
    page.fill("Your words now", WORDS).await?;
    page.click_button("Change the words").await?;
    page.wait_text("The words were changed.").await?;
    page.reload().await?;
    unlock(&page, WORDS).await?;
    page.wait_text("These words do not open the lock.").await?;
    unlock(&page, OTHER).await?;
    page.wait_heading("Me").await?;
    page.click_link("Change the lock").await?;
    page.fill("Your words now", OTHER).await?;
    page.click_button("Take the lock away").await?;
    page.wait_text("The lock was taken away.").await?;
    assert!(stored(&page).await?.contains(CANARY));
    page.reload().await?;
    page.wait_heading("Me").await?;
});

scenario!(hide_now_keeps_the_open_form, |page| {
    lock_first(&page).await?;
    start(&page).await?;
    add_writer(&page, CANARY).await?;
    page.tab_bar("Writers").await?;
    page.click_link("Add a writer").await?;
    page.fill("Pen name for this writer", "Heron").await?;
    page.click_button("Hide now").await?;
    page.wait_heading("Locked").await?;
    assert!(!page.has_text(CANARY).await?);
    assert!(!stored(&page).await?.contains("Heron"), "the draft is sealed, too");
    unlock(&page, WORDS).await?;
    page.wait_heading("Today").await?;
    page.tab_bar("Writers").await?;
    page.click_link("Add a writer").await?;
    page.wait_text("Filled in from where you left off.").await?;
    assert_eq!(page.value("Pen name for this writer").await?, "Heron");
});

scenario!(wrong_words_make_the_person_wait_and_a_reload_does_not_help, |page| {
    lock_first(&page).await?;
    start(&page).await?;
    page.click_button("Hide now").await?;
    for _ in 0..3 {
        page.wait_gone("These words do not open the lock.").await?;
        unlock(&page, OTHER).await?;
        page.wait_text("These words do not open the lock.").await?;
        page.reload().await?;
    }
    page.wait_heading("Locked").await?;
    page.wait_text("seconds, then try again.").await?;
    page.wait_gone("then try again.").await?;
    unlock(&page, WORDS).await?;
    page.wait_heading("Today").await?;
    page.tab_bar("Me").await?;
    page.click_link("Change the lock").await?;
    page.fill("Your words now", OTHER).await?;
    for _ in 0..3 {
        page.click_button("Take the lock away").await?;
        page.wait_gone("One moment").await?;
        page.wait_text("These words do not open the lock.").await?;
    }
    page.click_button("Take the lock away").await?;
    page.wait_text("Wrong words were given several times.").await?;
});

/// Lets the wall clock and the even one show another time, as a phone does that was set or that slept.
async fn shift_clocks(page: &Page, wall_minutes: i32, even_minutes: i32) -> Outcome {
    let script = format!(
        "// Firefox lets a driver's script see the page through a glass only.
        const page = window.wrappedJSObject ?? window;
        const give = (made) => (page === window ? made : Components.utils.exportFunction(made, window));
        const wall = Date.now, even = performance.now.bind(performance);
        page.Date.now = give(() => wall() + {wall_minutes} * 6e4);
        page.performance.now = give(() => even() + {even_minutes} * 6e4);"
    );
    page.script(&script).await.map(|_| ())
}

async fn is_covered(page: &Page) -> Outcome<bool> {
    let script = "const top = getComputedStyle(document.body, '::before');
        return document.documentElement.hasAttribute('data-covered') && top.position === 'fixed' && top.opacity === '1'";
    Ok(page.script(script).await? == true)
}

scenario!(left_alone_it_locks_itself_and_a_clock_set_back_gains_nothing, |page| {
    lock_first(&page).await?;
    start(&page).await?;
    for (wall, even) in [(16, 0), (-1440, 16)] {
        shift_clocks(&page, wall, even).await?;
        page.wait_heading("Locked").await?;
        unlock(&page, WORDS).await?;
        page.wait_heading("Today").await?;
    }
});

scenario!(it_is_covered_when_nobody_looks_and_locked_when_frozen, |page| {
    crate::guide::begin(&page).await?;
    page.script("dispatchEvent(new Event('blur'))").await?;
    assert!(!is_covered(&page).await?, "without a lock there is no cover");
    page.tab_bar("Me").await?;
    page.click_link("Set the lock").await?;
    set_lock(&page, WORDS).await?;
    page.wait_text("The lock is set.").await?;
    page.script("dispatchEvent(new Event('blur'))").await?;
    assert!(is_covered(&page).await?);
    page.script("dispatchEvent(new Event('focus'))").await?;
    assert!(!is_covered(&page).await?);
    page.script("document.dispatchEvent(new Event('freeze'))").await?;
    page.wait_heading("Locked").await?;
    unlock(&page, WORDS).await?;
    page.wait_heading("Today").await?;
});

scenario!(the_second_copy_wiped_while_locked_is_made_anew, |page| {
    lock_first(&page).await?;
    start(&page).await?;
    add_writer(&page, CANARY).await?;
    page.script("localStorage.clear()").await?;
    page.reload().await?;
    unlock(&page, WORDS).await?;
    page.wait_heading(CANARY).await?;
    let copied = "return Object.keys(localStorage).filter((key) => key.includes('/main/')).length > 4";
    page.until("the second copy", || async { Ok(page.script(copied).await? == true) }).await?;
    assert!(!stored(&page).await?.contains(CANARY));
});

/// A browser whose whole profile is this play's.
fn searched() -> Setup {
    Setup { is_browser_own: true, ..Setup::default() }
}

/// Puts the canary into every field that keeps text, in the forms and in their drafts, and closes the app.
async fn sing(page: &Page) -> Outcome {
    add_writer(page, CANARY).await?;
    letter(page, -3).await?;
    page.fill("Next agreed work", CANARY).await?;
    page.click_button("Save agreed work").await?;
    page.wait_status("Saved").await?;
    page.tab_bar("Writers").await?;
    page.click_link("Add a writer").await?;
    page.fill("Pen name for this writer", &format!("{CANARY}s")).await?;
    page.fill("Committee's label", CANARY).await?;
    page.tab_bar("Today").await?;
    page.wait_heading("Today").await?;
    crate::guide::wait_for_draft(page).await?;
    page.kill();
    Ok(())
}

core_scenario!(no_file_of_the_browser_holds_what_is_sealed, searched(), |page| {
    lock_first(&page).await?;
    start(&page).await?;
    sing(&page).await?;
    let found = traces_of(CANARY, page.browser().profile());
    assert!(found.is_empty(), "{found:?}");
});

core_scenario!(the_search_through_the_files_finds_what_is_in_clear, searched(), |page| {
    crate::guide::begin(&page).await?;
    sing(&page).await?;
    assert!(!traces_of(CANARY, page.browser().profile()).is_empty(), "the search sees nothing");
});

/// From now on every page keeps at hand the memory of each WebAssembly that it starts.
async fn hold_memories(page: &Page) -> Outcome {
    let source = "const make = WebAssembly.instantiate;
        window.memories = [];
        WebAssembly.instantiate = async (...given) => {
            const made = await make.apply(WebAssembly, given);
            // A part has none of its own.
            const { memory } = (made.instance ?? made).exports;
            if (memory) window.memories.push(memory);
            return made;
        };";
    page.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await.map(|_| ())
}

/// Whether the memory of the page's WebAssembly holds a text in any form, used or given back.
async fn memory_has(page: &Page, text: &str) -> Outcome<bool> {
    let script = format!(
        "const forms = {}.map((form) => String.fromCharCode(...form));
        if (window.memories.length === 0) return 'there is no memory to look through';
        return window.memories.some((memory) => {{
            const all = new TextDecoder('latin1').decode(new Uint8Array(memory.buffer));
            return forms.some((form) => all.includes(form));
        }})",
        json!(forms_of(text))
    );
    let answer = page.script(&script).await?;
    answer.as_bool().ok_or_else(|| answer.to_string())
}

// Only Chromium lets a test look into the memory of a page that was not changed for it.
core_scenario!(
    no_memory_of_the_locked_app_holds_what_is_sealed,
    Setup { only: CHROMIUM, ..Setup::default() },
    |page| {
        hold_memories(&page).await?;
        lock_first(&page).await?;
        start(&page).await?;
        add_writer(&page, CANARY).await?;
        letter(&page, -3).await?;
        assert!(memory_has(&page, CANARY).await?, "the search finds what is open");
        page.click_button("Hide now").await?;
        page.wait_heading("Locked").await?;
        assert!(!memory_has(&page, CANARY).await?, "locking drops the whole memory");
        unlock(&page, OTHER).await?;
        page.wait_text("These words do not open the lock.").await?;
        assert!(!memory_has(&page, CANARY).await?, "and so after a try");
        // Without a lock the same page would have it, so the search still sees.
        unlock(&page, WORDS).await?;
        page.wait_text(CANARY).await?;
        assert!(memory_has(&page, CANARY).await?);
    }
);

// Only Chromium can be given less memory.
core_scenario!(
    a_phone_without_the_memory_is_told_so,
    Setup { only: CHROMIUM, phone: Phone::Cramped, ..Setup::default() },
    |page| {
        let lacks = "The key could not be made: this device has too little memory free";
        page.open().await?;
        page.click_button("Start with my writers").await?;
        page.wait_heading("Lock your records").await?;
        set_lock(&page, WORDS).await?;
        page.wait_text(lacks).await?;
        assert!(!stored(&page).await?.contains("lk1|"), "a lock was set");
        // Everything else works.
        page.click_button("Go on without a lock").await?;
        start(&page).await?;
        add_writer(&page, "Plover").await?;
        page.goto("backup").await?;
        page.fill("Words for this file", WORDS).await?;
        page.fill("Type them again", WORDS).await?;
        page.click_button("Back up").await?;
        page.until_long("the sentence", || async { page.has_text("too little memory").await }).await?;
        assert!(!page.has("link", "Save file").await?);
        page.tab_bar("Writers").await?;
        page.wait_text("Plover").await?;
    }
);

scenario!(the_times_of_the_lock_can_be_chosen, |page| {
    lock_first(&page).await?;
    start(&page).await?;
    page.tab_bar("Me").await?;
    page.click_link("Change the lock").await?;
    assert_eq!(page.value("When nobody touches it for").await?, "15");
    page.fill("When nobody touches it for", "1 minute").await?;
    page.fill("When it is out of sight for", "At once").await?;
    page.click_button("Save times").await?;
    page.wait_status("Saved").await?;
    shift_clocks(&page, 2, 0).await?;
    unlock(&page, WORDS).await?;
    page.wait_heading("Today").await?;
    // As when another app comes to the front.
    page.script("dispatchEvent(new Event('pagehide'))").await?;
    unlock(&page, WORDS).await?;
    page.wait_heading("Today").await?;
});

scenario!(the_time_begins_with_the_last_touch_not_with_the_lock, |page| {
    crate::guide::begin(&page).await?;
    shift_clocks(&page, 20, 20).await?;
    page.tab_bar("Me").await?;
    page.click_link("Set the lock").await?;
    set_lock(&page, WORDS).await?;
    page.wait_text("The lock is set.").await?;
    tokio::time::sleep(std::time::Duration::from_secs(6)).await;
    page.wait_heading("Me").await?;
    page.click_button("Hide now").await?;
    page.wait_heading("Locked").await?;
    shift_clocks(&page, 20, 20).await?;
    unlock(&page, WORDS).await?;
    page.wait_heading("Today").await?;
    tokio::time::sleep(std::time::Duration::from_secs(6)).await;
    page.wait_heading("Today").await?;
});

scenario!(a_touch_takes_a_forgotten_cover_away, |page| {
    lock_first(&page).await?;
    start(&page).await?;
    page.script("dispatchEvent(new Event('blur'))").await?;
    assert!(is_covered(&page).await?);
    page.script("document.dispatchEvent(new Event('pointerdown'))").await?;
    assert!(!is_covered(&page).await?);
});

scenario!(a_lock_taken_away_out_of_sight_leaves_no_cover, |page| {
    lock_first(&page).await?;
    start(&page).await?;
    page.tab_bar("Me").await?;
    page.click_link("Change the lock").await?;
    page.fill("Your words now", WORDS).await?;
    page.click_button("Take the lock away").await?;
    page.script("dispatchEvent(new Event('blur'))").await?;
    page.wait_text("The lock was taken away.").await?;
    page.script("dispatchEvent(new Event('focus'))").await?;
    assert!(!is_covered(&page).await?);
});

scenario!(a_private_note_opens_behind_a_lock_and_the_guard_asks, |page| {
    crate::guide::begin(&page).await?;
    add_writer(&page, "Robin").await?;
    page.wait_text("Private notes open once a lock is set.").await?;
    page.tab_bar("Me").await?;
    page.wait_heading("Me").await?;
    page.click_link("Set the lock").await?;
    page.wait_heading("Lock your records").await?;
    set_lock(&page, WORDS).await?;
    page.until_long("the lock", || async { page.has_text("The lock is set.").await }).await?;
    page.tab_bar("Writers").await?;
    page.press_containing("Robin").await?;
    page.fill("Private note", &format!("{CANARY}: ask about page 417, Step 12")).await?;
    page.click_button("Save note").await?;
    crate::guide::bar_says(&page, "Saved. The note is kept.").await?;
    assert!(!page.has_text("looks like").await?);
    page.fill("Private note", &format!("{CANARY}: call 203-555-0142")).await?;
    page.wait_text("looks like a telephone number.").await?;
    page.click_button("Save note").await?;
    crate::guide::bar_says(&page, "Saved. The note is kept.").await?;
    page.click_button("Undo").await?;
    let has = async |end: &str| Ok(page.value("Private note").await?.ends_with(end));
    page.until("the note of before", || has("Step 12")).await?;
    page.fill("Private note", &format!("{CANARY}: half a thought")).await?;
    crate::guide::wait_for_draft(&page).await?;
    page.kill();
    page.reopen().await?;
    page.open().await?;
    page.wait_heading("Locked").await?;
    assert!(!stored(&page).await?.contains(CANARY));
    unlock(&page, WORDS).await?;
    page.wait_heading("Today").await?;
    page.tab_bar("Writers").await?;
    page.press_containing("Robin").await?;
    page.wait_text("Filled in from where you left off.").await?;
    page.until("the draft", || has("half a thought")).await?;
});
