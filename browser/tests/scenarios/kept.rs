//! Holds what must survive the phone: a browser killed the instant "Saved" shows, a reload, an unfinished form.
//!
//! Must not look into the browser's storage; what lies where is `places`. A deep run kills twenty times, the gate a few.

use crate::beginning::{WRITER, begin_with_letters, days_ago, expect_letters, letters, log_letter, send_letter};
use crate::guide::{drafts, wait_for_draft};
use browser::{core_scenario, sampled, scenario};

core_scenario!(killed_the_instant_saved_shows, |page| {
    begin_with_letters(&page).await?;
    let mut known = letters(&page).await?;
    // Each round ends on the page from which the next one begins.
    for round in 0..sampled(20, 4) {
        let day = days_ago(&page, 30 - round).await?;
        send_letter(&page, &day).await?;
        page.wait_status("Saved").await?;
        page.kill();
        page.reopen().await?;
        let found = letters(&page).await?;
        assert_eq!(found.len(), known.len() + 1, "after kill {}: {found:?}", round + 1);
        assert!(known.iter().all(|letter| found.contains(letter)), "kill {} lost a letter: {found:?}", round + 1);
        assert!(page.names("alert").await.is_empty(), "nothing was lost, yet: {:?}", page.names("alert").await);
        known = found;
    }
});

core_scenario!(killed_while_saving_leaves_it_whole_or_not_at_all, |page| {
    begin_with_letters(&page).await?;
    let mut known = letters(&page).await?;
    for round in 0..sampled(5, 2) {
        let day = days_ago(&page, 30 - round).await?;
        send_letter(&page, &day).await?;
        page.kill();
        page.reopen().await?;
        let found = letters(&page).await?;
        assert!(found.len() == known.len() || found.len() == known.len() + 1, "kill {}: {found:?}", round + 1);
        assert!(known.iter().all(|letter| found.contains(letter)), "kill {} lost a letter: {found:?}", round + 1);
        assert!(page.names("alert").await.is_empty(), "kill {}: {:?}", round + 1, page.names("alert").await);
        known = found;
    }
});

// In WebKit a page that is left sleeps on with its transactions, and once held up every later page.
scenario!(pages_left_while_opening_hold_nothing_up, |page| {
    begin_with_letters(&page).await?;
    for _ in 0..10 {
        for route in ["writers", "arrived", "me"] {
            page.goto(route).await?;
            let is_drawn = "return !document.getElementById('shell') && !!document.querySelector('h1')";
            page.until("the first look", || async { Ok(page.script(is_drawn).await? == true) }).await?;
        }
    }
    assert_eq!(letters(&page).await?.len(), 2);
    assert_eq!(page.names("alert").await, Vec::<String>::new());
});

scenario!(a_reload_finds_everything, |page| {
    begin_with_letters(&page).await?;
    let known = letters(&page).await?;
    assert_eq!(known.len(), 2);
    page.reload().await?;
    page.wait_heading(WRITER).await?;
    expect_letters(&page, &known).await?;
    page.tab_bar("Writers").await?;
    page.wait_heading("Writers").await?;
    page.reload().await?;
    page.wait_heading("Writers").await?;
    expect_letters(&page, &known).await?;
    // At once after the word, with nothing in between.
    let day = days_ago(&page, 1).await?;
    log_letter(&page, &day).await?;
    page.reload().await?;
    assert_eq!(letters(&page).await?.len(), 3);
});

core_scenario!(killed_in_the_middle_of_a_form, |page| {
    begin_with_letters(&page).await?;
    page.goto("add-writer").await?;
    page.fill("Pen name for this writer", "Corncrake").await?;
    page.choose("Where are you two?", "We already write").await?;
    page.check("I have no prior knowledge of this writer").await?;
    wait_for_draft(&page).await?;
    page.kill();
    page.reopen().await?;
    page.open().await?;
    page.wait_heading("Today").await?;
    assert!(!page.has_text("Corncrake").await?, "an unfinished form is no writer");
    page.tab_bar("Writers").await?;
    page.click_link("Add a writer").await?;
    page.wait_text("Filled in from where you left off.").await?;
    assert_eq!(page.value("Pen name for this writer").await?, "Corncrake");
    assert!(page.is_checked("We already write").await?);
    assert!(page.is_checked("I have no prior knowledge of this writer").await?);
    assert!(!page.is_checked("I write through the PO box only and keep it confidential").await?);
    page.choose("Where are you two?", "We are just starting").await?;
    page.click_button("Save writer").await?;
    page.wait_heading("Corncrake").await?;
    page.wait_status("Saved").await?;
    // Saving takes the draft away.
    assert_eq!(drafts(&page).await?, serde_json::json!([]));
    page.goto("add-writer").await?;
    page.wait_for("field", "Pen name for this writer").await?;
    assert_eq!(page.value("Pen name for this writer").await?, "");
    assert!(!page.has_text("Filled in from where you left off.").await?);
});

core_scenario!(an_unfinished_letter_survives_leaving_and_dying, |page| {
    begin_with_letters(&page).await?;
    page.open().await?;
    let day = days_ago(&page, 9).await?;
    page.click_link("A letter arrived").await?;
    page.fill("It reached me on", &day).await?;
    page.check_in("Steps it touches", "Step 4").await?;
    page.fill("Question or page numbers", "7-12").await?;
    // Leaving the page is enough, without a pause.
    page.tab_bar("Today").await?;
    page.wait_heading("Today").await?;
    page.click_link("A letter arrived").await?;
    page.wait_text("Filled in from where you left off.").await?;
    assert_eq!(page.value("It reached me on").await?, day);
    wait_for_draft(&page).await?;
    page.kill();
    page.reopen().await?;
    page.open().await?;
    page.click_link("A letter arrived").await?;
    page.wait_text("Filled in from where you left off.").await?;
    assert_eq!(page.value("It reached me on").await?, day);
    assert_eq!(page.value("Question or page numbers").await?, "7-12");
    page.click_button("Start over").await?;
    page.until("a form without the day", || async { Ok(page.value("It reached me on").await? != day) }).await?;
    assert!(!page.is_checked("Step 4").await?);
});
