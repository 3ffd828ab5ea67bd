//! Holds what forms refuse, ask, keep and find again, in each engine: names, dates, numbers, drafts, search, days away.
//!
//! Must not follow the main job further than a form needs.

use crate::guide::{
    add_writer, bar_says, begin, clock_says, day, first_letter_reason, hold_records, letter, release_records,
    wait_for_draft,
};
use browser::{Outcome, Page, core_scenario, scenario};
use std::time::Duration;

const NAME: &str = "Pen name for this writer";

/// Opens "Add a writer" from the list.
async fn add_form(page: &Page) -> Outcome {
    page.tab_bar("Writers").await?;
    page.wait_heading("Writers").await?;
    page.click_link("Add a writer").await?;
    page.wait_heading("Add a writer").await
}

/// The sentence that stands beside a field and is read out with it.
async fn sentence_beside(page: &Page, label: &str) -> Outcome<String> {
    let script = format!(
        "const label = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === \"{label}\");
        const field = document.getElementById(label?.htmlFor);
        if (field?.getAttribute('aria-invalid') !== 'true') return '';
        const ids = (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
        return ids.map((id) => document.getElementById(id)?.innerText ?? '').join(' ').replace(/\\s+/g, ' ').trim()"
    );
    Ok(page.script(&script).await?.as_str().unwrap_or_default().to_owned())
}

async fn refuses(page: &Page, label: &str, said: &str) -> Outcome {
    page.until(&format!("\"{said}\" beside \"{label}\""), || async {
        Ok(sentence_beside(page, label).await?.starts_with(said))
    })
    .await
}

scenario!(names_that_point_to_a_person_are_refused_beside_the_field, |page| {
    begin(&page).await?;
    add_writer(&page, "Robin").await?;
    add_writer(&page, "Élan").await?;
    add_form(&page).await?;
    page.click_button("Save writer").await?;
    refuses(&page, NAME, "Give this writer a pen name.").await?;
    let names = [
        ("Heron 4421", "Leave out numbers in a row: they can point to a person."),
        ("heron@wood", "Leave out the @ sign: an address can point to a person."),
        ("rOBIN", "You already have a writer with this pen name."),
        ("e\u{301}lan", "You already have a writer with this pen name."),
        ("Ro\u{200d}bin", "You already have a writer with this pen name."),
        ("Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "Use at most 40 characters."),
    ];
    page.fill("Committee's label", "W-14").await?;
    page.check("I have no prior knowledge of this writer").await?;
    for (name, said) in names {
        page.fill(NAME, name).await?;
        page.click_button("Save writer").await?;
        refuses(&page, NAME, said).await?;
        assert_eq!(page.value(NAME).await?, name, "nothing typed is lost by an error");
    }
    assert_eq!(page.value("Committee's label").await?, "W-14");
    assert!(page.is_checked("I have no prior knowledge of this writer").await?);
    page.fill("Committee's label", "331842").await?;
    page.fill(NAME, "Heron").await?;
    page.click_button("Save writer").await?;
    refuses(&page, "Committee's label", "Leave out numbers in a row").await?;
    assert_eq!(sentence_beside(&page, NAME).await?, "");
    page.fill("Committee's label", "M-14").await?;
    page.click_button("Save writer").await?;
    page.wait_heading("Heron").await?;
});

scenario!(two_capitals_are_asked_about_once_and_ones_own_name_never, |page| {
    page.open().await?;
    page.click_button("Start with my writers").await?;
    page.click_button("Go on without a lock").await?;
    page.click_button("Go on").await?;
    page.wait_text("Give the pen name you sign with.").await?;
    page.wait_text("Choose a list.").await?;
    page.fill("The pen name you sign with", "Blue Heron").await?;
    page.choose("Which committee list are you on?", "Men's").await?;
    page.click_button("Go on").await?;
    page.wait_heading("Today").await?;
    add_form(&page).await?;
    page.fill(NAME, "Grey Heron").await?;
    page.click_button("Save writer").await?;
    refuses(&page, NAME, "This looks like a first and a last name. If it is made up, save again.").await?;
    page.click_button("Save writer").await?;
    page.wait_heading("Grey Heron").await?;
    page.click_link("Edit").await?;
    page.fill("Expected time left", "Over 12 months").await?;
    page.click_button("Save writer").await?;
    page.wait_heading("Grey Heron").await?;
    page.wait_text("Expected time left: Over 12 months").await?;
});

scenario!(agreed_work_is_read_along_and_saved_all_the_same, |page| {
    begin(&page).await?;
    let writer = add_writer(&page, "Robin").await?;
    for work in ["Next agreed work", "reply"] {
        if work == "reply" {
            page.goto(&format!("posted#{writer}")).await?;
        }
        page.fill("Next agreed work", "Step 4, ask Maria Delgado's sister").await?;
        page.wait_text("looks like a last name.").await?;
        page.fill("Next agreed work", "Read back Step 4, page 65").await?;
        page.wait_gone("looks like").await?;
        page.fill("Next agreed work", "Step 4 with Mr. Delgado").await?;
        page.wait_text("looks like a last name.").await?;
    }
    first_letter_reason(&page).await?;
    page.click_button("Save reply").await?;
    page.wait_heading("Robin").await?;
    let is_kept = async || Ok(page.value("Next agreed work").await? == "Step 4 with Mr. Delgado");
    page.until("the line that was warned of", is_kept).await?;
    assert!(!page.has_text("looks like").await?, "what is kept is not read again");
});

scenario!(any_script_is_a_name_and_disturbs_nothing, |page| {
    begin(&page).await?;
    for name in ["زيتون", "q\u{301}wen", "🦉", "👩‍👩‍👧", "木"] {
        add_writer(&page, name).await?;
        letter(&page, -20).await?;
        clock_says(&page, "6 days late").await?;
        page.press("I posted a reply").await?;
        page.wait_heading("I posted a reply").await?;
        page.wait_text(&format!("To {name}")).await?;
        page.fill("Posted or handed over on", &day(&page, -3).await?.iso).await?;
        first_letter_reason(&page).await?;
        page.click_button("Save reply").await?;
        page.wait_heading(name).await?;
        clock_says(&page, &format!("Waiting for {name}, 3 days")).await?;
        let isolated = format!("Waiting for \u{2068}{name}\u{2069}, 3 days");
        let shown = page.script("return document.querySelector('[aria-label=\"Reply clock\"]').textContent").await?;
        assert!(shown.as_str().unwrap_or_default().contains(&isolated), "{name} is not set apart in {shown}");
        assert_eq!(page.overflow().await?, 0);
    }
    page.tab_bar("Today").await?;
    page.wait_heading("Today").await?;
    for name in ["زيتون", "q\u{301}wen", "🦉", "👩‍👩‍👧", "木"] {
        page.wait_text(&format!("Waiting for {name}, 3 days")).await?;
    }
    let title = page.script("return document.title + location.href").await?;
    assert!(title.as_str().is_some_and(|title| title.is_ascii()), "a pen name is in the title or the address: {title}");
});

scenario!(odd_dates_are_asked_about_and_can_be_overruled, |page| {
    begin(&page).await?;
    add_writer(&page, "Robin").await?;
    let ahead = day(&page, 3).await?;
    page.press("A letter arrived").await?;
    page.fill("It reached me on", &ahead.iso).await?;
    page.fill("Postmarked on", &day(&page, 4).await?.iso).await?;
    page.click_button("Save letter").await?;
    page.wait_text("This day is in the future.").await?;
    page.wait_text("This says it was sent after it reached you.").await?;
    assert_eq!(page.value("It reached me on").await?, ahead.iso);
    page.fill("Postmarked on", "").await?;
    page.click_button("Save anyway").await?;
    page.wait_gone("This says it was sent after it reached you.").await?;
    page.click_button("Save anyway").await?;
    page.wait_heading("Robin").await?;
    clock_says(&page, &format!("Reply by {}", day(&page, 17).await?.spoken)).await?;

    // Now the last entry lies after this device's today.
    page.press("I posted a reply").await?;
    first_letter_reason(&page).await?;
    page.click_button("Save reply").await?;
    page.wait_text(&format!("The last entry is of {}", ahead.spoken)).await?;
    page.wait_text("This says it was answered before it reached you.").await?;
    page.click_button("Save anyway").await?;
    page.wait_heading("Robin").await?;
    page.wait_status("Saved").await?;
});

scenario!(what_cannot_be_read_is_refused_and_nothing_is_lost, |page| {
    begin(&page).await?;
    add_writer(&page, "Robin").await?;
    page.press("A letter arrived").await?;
    page.wait_heading("A letter arrived").await?;
    page.fill("It reached me on", "").await?;
    page.check_in("Steps it touches", "Step 2").await?;
    for (typed, said) in [
        ("what they wrote", "Use numbers only, for example 7-12, 15."),
        ("12-7", "Use numbers from 1 to 999, the smaller one first."),
        ("0", "Use numbers from 1 to 999, the smaller one first."),
        ("7-12000", "Use numbers from 1 to 999, the smaller one first."),
    ] {
        page.fill("Question or page numbers", typed).await?;
        page.click_button("Save letter").await?;
        refuses(&page, "Question or page numbers", said).await?;
        refuses(&page, "It reached me on", "Give a day, for example 9 June 2026.").await?;
        assert_eq!(page.value("Question or page numbers").await?, typed);
    }
    assert!(page.is_checked("Step 2").await?);
    let first = day(&page, -1).await?;
    page.fill("It reached me on", &first.iso).await?;
    page.fill("Question or page numbers", "7-12, 15").await?;
    page.click_button("Save letter").await?;
    page.wait_heading("Robin").await?;
    page.wait_text("Step 2, questions 7 to 12, 15").await?;

    page.press_containing("Step 2,").await?;
    page.fill("Questions in all", "many").await?;
    page.click_button("Save step").await?;
    refuses(&page, "Questions in all", "Give a number from 1 to 999, or leave it empty.").await?;
    assert_eq!(page.value("Questions in all").await?, "many");
});

/// Half a form of each kind, left and found again.
async fn half_a_writer(page: &Page) -> Outcome {
    add_form(page).await?;
    page.fill(NAME, "Heron").await?;
    page.fill("Expected time left", "Under 4 months").await?;
    page.check("I have no prior knowledge of this writer").await?;
    page.choose("Where are you two?", "We already write").await?;
    page.fill("Month", "May").await?;
    page.check_in("Steps done", "Step 1").await
}

async fn half_a_writer_is_there(page: &Page) -> Outcome {
    page.wait_text("Filled in from where you left off.").await?;
    assert_eq!(page.value(NAME).await?, "Heron");
    assert_eq!(chosen(page, "Expected time left").await?, "Under 4 months");
    assert!(page.is_checked("I have no prior knowledge of this writer").await?);
    assert!(page.is_checked("We already write").await?);
    assert_eq!(chosen(page, "Month").await?, "May");
    assert!(page.is_checked("Step 1").await?);
    Ok(())
}

/// The words of the option that a list shows.
async fn chosen(page: &Page, label: &str) -> Outcome<String> {
    let script = format!(
        "const label = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === \"{label}\");
        return document.getElementById(label?.htmlFor)?.selectedOptions[0]?.label"
    );
    Ok(page.script(&script).await?.as_str().unwrap_or_default().to_owned())
}

scenario!(a_half_filled_form_survives_leaving_the_page, |page| {
    begin(&page).await?;
    half_a_writer(&page).await?;
    page.tab_bar("Me").await?;
    page.wait_heading("Me").await?;
    add_form(&page).await?;
    half_a_writer_is_there(&page).await?;
    page.click_button("Start over").await?;
    page.until("an empty form", || async { Ok(page.value(NAME).await?.is_empty()) }).await?;
    assert!(page.is_checked("We are just starting").await?);
    page.tab_bar("Me").await?;
    page.wait_heading("Me").await?;
    add_form(&page).await?;
    page.wait_heading("Add a writer").await?;
    assert_eq!(page.value(NAME).await?, "");
    page.fill(NAME, "Robin").await?;
    page.click_button("Save writer").await?;
    page.wait_heading("Robin").await?;

    page.press("A letter arrived").await?;
    let in_hand = day(&page, -3).await?;
    page.fill("It reached me on", &in_hand.iso).await?;
    page.check_in("Steps it touches", "Step 4").await?;
    page.fill("Question or page numbers", "7-").await?;
    page.tab_bar("Today").await?;
    page.wait_heading("Today").await?;
    page.press("A letter arrived").await?;
    page.wait_text("Filled in from where you left off.").await?;
    assert_eq!(page.value("It reached me on").await?, in_hand.iso);
    assert_eq!(page.value("Question or page numbers").await?, "7-");
    page.fill("Question or page numbers", "7-9").await?;
    page.click_button("Save letter").await?;
    page.wait_text("Step 4, questions 7 to 9").await?;

    // What was saved is no draft any more.
    page.press("A letter arrived").await?;
    page.wait_heading("A letter arrived").await?;
    assert_eq!(page.value("It reached me on").await?, day(&page, 0).await?.iso);
    assert!(!page.has_text("Filled in from where you left off.").await?);

    page.tab_bar("Today").await?;
    page.press("I posted a reply").await?;
    let tick = format!("Answers the letter of {}", in_hand.spoken);
    page.uncheck(&tick).await?;
    page.fill("Next agreed work", "Read back").await?;
    page.tab_bar("Me").await?;
    page.wait_heading("Me").await?;
    page.tab_bar("Today").await?;
    page.press("I posted a reply").await?;
    page.wait_text("Filled in from where you left off.").await?;
    assert!(!page.is_checked(&tick).await?);
    assert_eq!(page.value("Next agreed work").await?, "Read back");
});

scenario!(a_half_filled_form_survives_a_killed_browser, |page| {
    begin(&page).await?;
    half_a_writer(&page).await?;
    wait_for_draft(&page).await?;
    page.kill();
    page.reopen().await?;
    page.goto("add-writer").await?;
    page.wait_heading("Add a writer").await?;
    half_a_writer_is_there(&page).await?;
    page.fill("Year", "2020").await?;
    page.click_button("Save writer").await?;
    page.wait_heading("Heron").await?;
    page.wait_text("Writing since May 2020").await?;
});

scenario!(corrections_and_details_are_drafts_too, |page| {
    begin(&page).await?;
    add_writer(&page, "Robin").await?;
    let in_hand = letter(&page, -9).await?;
    page.click_link("Edit").await?;
    page.wait_heading("Edit writer").await?;
    page.fill("Committee's label", "W-15").await?;
    page.check_in("Literature in use", "Basic Text").await?;
    page.tab_bar("Writers").await?;
    page.press_containing("Robin").await?;
    page.click_link("Edit").await?;
    page.wait_text("Filled in from where you left off.").await?;
    assert_eq!(page.value("Committee's label").await?, "W-15");
    assert!(page.is_checked("Basic Text").await?);
    page.click_button("Save writer").await?;
    page.wait_text("Literature: Basic Text").await?;

    let edit = format!("Edit Letter arrived, {}", in_hand.spoken);
    page.click_link(&edit).await?;
    page.fill("It reached me on", &day(&page, -8).await?.iso).await?;
    page.tab_bar("Writers").await?;
    page.press_containing("Robin").await?;
    page.click_link(&edit).await?;
    page.wait_text("Filled in from where you left off.").await?;
    assert_eq!(page.value("It reached me on").await?, day(&page, -8).await?.iso);
    page.click_button("Save changes").await?;
    bar_says(&page, "Saved. The entry was corrected.").await?;
});

core_scenario!(what_is_typed_while_a_draft_is_looked_up_stands, |page| {
    begin(&page).await?;
    add_writer(&page, "Robin").await?;
    page.press("A letter arrived").await?;
    page.check_in("Steps it touches", "Step 4").await?;
    page.tab_bar("Writers").await?;
    page.press_containing("Robin").await?;
    page.wait_heading("Robin").await?;

    hold_records(&page).await?;
    page.press("A letter arrived").await?;
    let in_hand = day(&page, -8).await?;
    page.fill("It reached me on", &in_hand.iso).await?;
    assert!(!page.has_text("Filled in from where you left off.").await?, "the draft was found all the same");
    release_records(&page).await?;
    page.wait_text("Filled in from where you left off.").await?;
    assert_eq!(page.value("It reached me on").await?, in_hand.iso);
    assert!(page.is_checked("Step 4").await?);
    page.click_button("Save letter").await?;
    bar_says(&page, "Saved.").await?;
    page.wait_text(&format!("Letter arrived {}", in_hand.spoken)).await?;
});

scenario!(a_name_is_suggested, |page| {
    begin(&page).await?;
    add_form(&page).await?;
    let mut seen = Vec::new();
    for _ in 0..12 {
        page.click_button("Suggest a name").await?;
        page.until("a suggestion", || async { Ok(!page.value(NAME).await?.is_empty()) }).await?;
        let word = page.value(NAME).await?;
        assert!(word.chars().all(char::is_alphabetic), "\"{word}\" is not one word");
        seen.push(word);
    }
    seen.sort();
    seen.dedup();
    assert!(seen.len() > 1, "twelve times the same: {seen:?}");
    let word = page.value(NAME).await?;
    page.click_button("Save writer").await?;
    page.wait_heading(&word).await?;
});

scenario!(writers_are_found_by_pen_name, |page| {
    begin(&page).await?;
    for name in ["Heron", "Robin", "Élan"] {
        add_writer(&page, name).await?;
    }
    page.tab_bar("Writers").await?;
    page.wait_for("link", "Heron Waiting for the first letter").await?;
    page.fill("Search by pen name", "ROB").await?;
    page.wait_gone("Heron").await?;
    page.wait_for("link", "Robin Waiting for the first letter").await?;
    page.fill("Search by pen name", "élan").await?;
    page.wait_for("link", "Élan Waiting for the first letter").await?;
    page.wait_gone("Robin").await?;
    page.fill("Search by pen name", "Wren").await?;
    page.wait_status("No writer with that pen name.").await?;
    page.fill("Search by pen name", "").await?;
    page.wait_for("link", "Heron Waiting for the first letter").await?;
});

scenario!(days_away_warn_and_stop_no_clock, |page| {
    begin(&page).await?;
    add_writer(&page, "Robin").await?;
    letter(&page, -4).await?;
    let (from, due, to) = (day(&page, 8).await?, day(&page, 10).await?, day(&page, 12).await?);
    page.tab_bar("Me").await?;
    page.click_link("Away").await?;
    page.wait_heading("Away").await?;
    page.fill("First day away", &to.iso).await?;
    page.fill("Last day away", &from.iso).await?;
    page.click_button("Save these days").await?;
    refuses(&page, "Last day away", "The last day comes before the first.").await?;
    page.fill("First day away", &from.iso).await?;
    page.fill("Last day away", &to.iso).await?;
    page.wait_text(&format!("Reply to Robin is due on {}.", due.spoken)).await?;
    page.click_button("Save these days").await?;
    bar_says(&page, "Saved. Your days away are noted.").await?;
    page.wait_status("Saved").await?;
    let span = format!("{} to {}", from.spoken, to.spoken);
    page.wait_text(&span).await?;
    page.click_button("A note you could send your secretary").await?;
    let note = page.value("What the secretary reads").await?;
    assert!(note.contains("One reply falls due") && !note.contains("Robin"), "the note for the secretary: {note}");
    page.reload().await?;
    page.wait_text(&span).await?;
    page.tab_bar("Today").await?;
    page.wait_for("link", &format!("Robin Reply by {}", due.spoken)).await?;
    page.goto("away").await?;
    page.click_button(&format!("Remove {span}")).await?;
    page.wait_gone("Reply to Robin is due").await?;
    page.click_button("Undo").await?;
    page.wait_text(&span).await?;
});

/// Presses a button twice before the page can answer, as a trembling finger does.
async fn press_twice(page: &Page, name: &str) -> Outcome {
    let script = format!(
        "const button = [...document.querySelectorAll('main button')].find((one) => one.textContent.trim() === \"{name}\");
        button.click(); button.click(); return !!button"
    );
    assert_eq!(page.script(&script).await?, true, "there is a button \"{name}\"");
    Ok(())
}

core_scenario!(two_quick_taps_save_once, |page| {
    begin(&page).await?;
    add_form(&page).await?;
    page.fill(NAME, "Robin").await?;
    press_twice(&page, "Save writer").await?;
    page.wait_heading("Robin").await?;
    page.wait_status("Saved").await?;
    page.press("A letter arrived").await?;
    page.wait_heading("A letter arrived").await?;
    press_twice(&page, "Save letter").await?;
    page.wait_heading("Robin").await?;
    page.wait_status("Saved").await?;
    page.goto("writers").await?;
    page.press_containing("Robin").await?;
    page.wait_heading("Robin").await?;
    page.wait_for("heading", "Letters").await?;
    let letters = page.names("link").await.into_iter().filter(|name| name.starts_with("Edit Letter arrived")).count();
    assert_eq!(letters, 1);
    // And what asks before it saves is not overruled by the second of two quick taps.
    page.press("A letter arrived").await?;
    page.wait_heading("A letter arrived").await?;
    page.fill("It reached me on", &day(&page, 3).await?.iso).await?;
    press_twice(&page, "Save letter").await?;
    page.wait_text("This day is in the future.").await?;
    tokio::time::sleep(Duration::from_millis(800)).await;
    assert_eq!(page.heading().await?, "A letter arrived");
});

scenario!(a_refused_form_leads_to_what_is_wrong, |page| {
    begin(&page).await?;
    add_form(&page).await?;
    page.click_button("Save writer").await?;
    refuses(&page, NAME, "Give this writer a pen name.").await?;
    let wanted = format!("field \"{NAME}\"");
    page.until("the focus on the field", || async { Ok(page.focus().await? == wanted) }).await?;
});

scenario!(the_list_stays_that_of_the_writers, |page| {
    begin(&page).await?;
    add_writer(&page, "Robin").await?;
    page.tab_bar("Me").await?;
    page.wait_heading("Me").await?;
    let is_men = page.is_checked("Men's").await?;
    page.choose("Which committee list are you on?", if is_men { "Women's" } else { "Men's" }).await?;
    page.fill("The pen name you sign with", "Meadow").await?;
    page.click_button("Save").await?;
    page.wait_text("Not saved: your writers are on the list you chose.").await?;
});

core_scenario!(part_of_a_date_is_asked_about_not_dropped, |page| {
    begin(&page).await?;
    add_writer(&page, "Robin").await?;
    page.press("A letter arrived").await?;
    page.wait_heading("A letter arrived").await?;
    page.tab_to("field \"Postmarked on\"").await?;
    // Firefox takes a day that there is not for one that is not finished, but half a day for none.
    page.keys("02312026").await?;
    let is_part = "return document.activeElement.validity.badInput && document.activeElement.value === ''";
    page.until("the field to hold what is no day", || async { Ok(page.script(is_part).await? == true) }).await?;
    page.click_button("Save letter").await?;
    refuses(&page, "Postmarked on", "Give a day").await?;
});

scenario!(a_month_to_come_is_asked_about, |page| {
    begin(&page).await?;
    add_form(&page).await?;
    page.fill(NAME, "Heron").await?;
    page.choose("Where are you two?", "We already write").await?;
    page.fill("Month", "December").await?;
    page.fill("Year", "2999").await?;
    page.click_button("Save writer").await?;
    page.wait_text("This day is in the future.").await?;
});
