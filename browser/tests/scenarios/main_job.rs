//! Holds the main job as a guide does it, by accessible names, in each engine: from the first opening to an old thread.
//!
//! Must not reach into records, but to see that nothing is left of a name; what is kept is told by the page after a reload.

use crate::guide::{
    add_writer, bar_says, begin, clock_says, day, first_letter_reason, letter, part_says, stored, thread_says, words_in,
};
use browser::{Outcome, Page, core_scenario, scenario};

core_scenario!(the_main_job_whole, |page| {
    page.open().await?;
    page.wait_for("button", "Look around with a sample").await?;
    page.click_button("Start with my writers").await?;
    page.click_button("Go on without a lock").await?;
    page.wait_heading("Start").await?;
    assert!(page.is_checked("I write with someone inside").await?);
    page.fill("The pen name you sign with", "Meadow").await?;
    page.choose("Which committee list are you on?", "Women's").await?;
    page.click_button("Go on").await?;
    page.wait_heading("Today").await?;
    page.wait_for("link", "Add a writer").await?;
    assert!(!page.has("link", "A letter arrived").await?, "there is nobody yet to log a letter from");

    page.click_link("Add a writer").await?;
    page.fill("Pen name for this writer", "Robin").await?;
    assert!(page.is_checked("We are just starting").await?);
    page.click_button("Save writer").await?;
    page.wait_heading("Robin").await?;
    clock_says(&page, "Waiting for the first letter").await?;

    // The first letter: today is filled in, and the hint says by when before anything is saved.
    let (today, due) = (day(&page, 0).await?, day(&page, 14).await?);
    page.click_link("A letter arrived").await?;
    page.wait_heading("A letter arrived").await?;
    assert_eq!(page.value("It reached me on").await?, today.iso);
    page.wait_text(&format!("Reply by {}.", due.spoken)).await?;
    page.fill("Postmarked on", &day(&page, -6).await?.iso).await?;
    page.check_in("Steps it touches", "Step 4").await?;
    page.fill("Question or page numbers", "7-12").await?;
    page.click_button("Save letter").await?;
    page.wait_heading("Robin").await?;
    page.wait_status("Saved").await?;
    bar_says(&page, &format!("Saved. Reply by {}.", due.spoken)).await?;
    clock_says(&page, &format!("Reply by {}", due.spoken)).await?;
    clock_says(&page, "DAYS LEFT").await?;
    clock_says(&page, "Robin has waited 6 days, all of it on the way to you.").await?;
    thread_says(&page, "Step 4, questions 7 to 12").await?;
    page.wait_for("button", "Step 4, answers coming in").await?;

    two_more_letters(&page).await?;
    a_reply_to_all(&page).await?;
    the_ladder_and_back(&page).await?;

    // All of it is there again.
    page.reload().await?;
    page.wait_heading("Robin").await?;
    clock_says(&page, "All answered").await?;
    thread_says(&page, "Step 4, questions 7 to 12").await?;
    page.wait_for("button", "Step 4, answers coming in").await?;
    assert_eq!(page.value("Next agreed work").await?, "Read back Step 3");
    assert_eq!(page.console_errors().await?, Vec::<String>::new());
});

/// An older letter becomes due first, and a younger one does not hide it.
async fn two_more_letters(page: &Page) -> Outcome {
    let older_due = day(page, 5).await?;
    letter(page, -9).await?;
    bar_says(page, &format!("Saved. Reply by {}.", older_due.spoken)).await?;
    clock_says(page, &format!("Reply by {}", older_due.spoken)).await?;

    page.press("A letter arrived").await?;
    page.fill("It reached me on", &day(page, -1).await?.iso).await?;
    page.wait_text(&format!("An older letter is due first: {}.", older_due.spoken)).await?;
    page.click_button("Save letter").await?;
    page.wait_heading("Robin").await?;
    bar_says(page, &format!("Saved. An older letter is due first: {}", older_due.spoken)).await?;
    clock_says(page, "3 letters are open; the oldest one is due first.").await
}

/// The open letters are ticked, the private name is reminded of, and all is answered.
async fn a_reply_to_all(page: &Page) -> Outcome {
    let today = day(page, 0).await?;
    page.press("I posted a reply").await?;
    page.wait_heading("I posted a reply").await?;
    assert_eq!(page.value("Posted or handed over on").await?, today.iso);
    for days in [-9, -1, 0] {
        let tick = format!("Answers the letter of {}", day(page, days).await?.spoken);
        assert!(page.is_checked(&tick).await?, "{tick} is not ticked");
    }
    page.wait_text("leave it off the paper. You sign as Meadow.").await?;
    page.check_in("Steps you wrote about", "Step 4").await?;
    page.fill("Question or page numbers", "13-20").await?;
    page.fill("Next agreed work", "Read back Step 3").await?;
    first_letter_reason(page).await?;
    page.click_button("Save reply").await?;
    page.wait_heading("Robin").await?;
    page.wait_status("Saved").await?;
    bar_says(page, "Saved. All answered").await?;
    clock_says(page, "All answered").await?;
    thread_says(page, "Step 4, questions 13 to 20").await?;
    thread_says(page, &format!("Answered {}, in 9 days", today.spoken)).await?;
    thread_says(page, &format!("Answered {}, the same day", today.spoken)).await
}

/// A step is set to complete, and taken back.
async fn the_ladder_and_back(page: &Page) -> Outcome {
    let steps = page.names("button").await.into_iter().filter(|name| name.starts_with("Step "));
    let steps: Vec<String> = steps.map(|name| name.split(',').next().unwrap_or_default().to_owned()).collect();
    let wanted: Vec<String> = (1..=12).map(|number| format!("Step {number}")).collect();
    assert_eq!(steps, wanted);
    page.press_containing("Step 4,").await?;
    page.wait_text("Answered: 7 to 12").await?;
    page.wait_text("Sent: 13 to 20").await?;
    page.fill("State of this step", "Complete").await?;
    page.fill("Questions in all", "30").await?;
    page.click_button("Save step").await?;
    bar_says(page, "Saved. Step 4, complete.").await?;
    page.wait_for("button", "Step 4, complete").await?;
    page.press("Step 4, complete").await?;
    page.wait_text("6 of 30 answered").await?;
    page.wait_text(&format!("Complete, {}", day(page, 0).await?.spoken)).await?;
    page.click_button("Undo").await?;
    bar_says(page, "Undone.").await?;
    page.wait_status("Saved").await?;
    page.wait_for("button", "Step 4, answers coming in").await
}

scenario!(an_entry_is_corrected_and_another_deleted, |page| {
    begin(&page).await?;
    add_writer(&page, "Robin").await?;
    let first = letter(&page, -9).await?;
    let second = letter(&page, -2).await?;
    let (today, truly) = (day(&page, 0).await?, day(&page, -4).await?);

    page.click_link(&format!("Edit Letter arrived, {}", first.spoken)).await?;
    page.wait_heading("Letter that arrived").await?;
    assert_eq!(page.value("It reached me on").await?, first.iso);
    page.fill("It reached me on", &truly.iso).await?;
    page.click_button("Save changes").await?;
    page.wait_heading("Robin").await?;
    page.wait_status("Saved").await?;
    bar_says(&page, "Saved. The entry was corrected.").await?;
    // R31: the old value stays to be seen, the clock follows the new one.
    let noted = format!("First noted as {}, corrected {}", first.spoken, today.spoken);
    thread_says(&page, &noted).await?;
    clock_says(&page, &format!("Reply by {}", day(&page, 10).await?.spoken)).await?;

    page.click_link(&format!("Edit Letter arrived, {}", second.spoken)).await?;
    page.click_button("Delete this entry").await?;
    page.wait_heading("Robin").await?;
    bar_says(&page, "Saved. The entry was deleted.").await?;
    let gone = format!("An entry of {} was deleted", second.spoken);
    thread_says(&page, &gone).await?;
    assert!(!page.has("link", &format!("Edit Letter arrived, {}", second.spoken)).await?);
    page.click_button("Undo").await?;
    bar_says(&page, "Undone.").await?;
    page.wait_for("link", &format!("Edit Letter arrived, {}", second.spoken)).await?;
    page.wait_gone(&gone).await?;

    page.click_link(&format!("Edit Letter arrived, {}", second.spoken)).await?;
    page.click_button("Delete this entry").await?;
    thread_says(&page, &gone).await?;
    page.wait_status("Saved").await?;
    page.reload().await?;
    thread_says(&page, &gone).await?;
    thread_says(&page, &noted).await?;
});

scenario!(a_held_writer_is_not_late_and_the_end_of_writing_has_a_reason, |page| {
    begin(&page).await?;
    add_writer(&page, "Robin").await?;
    letter(&page, -20).await?;
    clock_says(&page, "6 days late").await?;
    page.tab_bar("Today").await?;
    page.wait_for("heading", "One letter to answer").await?;
    part_says(&page, "nav[aria-label=Main]", "1 letter to answer").await?;
    page.press_containing("Robin").await?;

    let today = day(&page, 0).await?;
    page.click_button("Put the clock on hold").await?;
    page.fill("Reason", "Lock-down").await?;
    page.click_button("Start the hold").await?;
    bar_says(&page, "Saved. The clock is on hold.").await?;
    clock_says(&page, &format!("On hold since {}: lock-down", today.spoken)).await?;
    assert!(!words_in(&page, "main").await?.contains("late"), "a held writer is not late");
    page.tab_bar("Today").await?;
    page.wait_text(&format!("On hold since {}: lock-down", today.spoken)).await?;
    assert!(!page.has("heading", "One letter to answer").await?);
    assert_eq!(words_in(&page, "nav[aria-label=Main]").await?, "Today Writers Me");
    page.press_containing("Robin").await?;
    page.click_button("End the hold").await?;
    bar_says(&page, "Saved. The hold is over: the reply is 6 days late.").await?;
    clock_says(&page, "6 days late").await?;
    page.wait_status("Saved").await?;

    page.click_link("We stop writing").await?;
    page.wait_heading("We stop writing").await?;
    page.choose("Why", "They were released").await?;
    page.wait_text("If they were released, tell your secretary").await?;
    page.click_button("We stop writing").await?;
    page.wait_heading("Robin").await?;
    page.wait_status("Saved").await?;
    clock_says(&page, "No longer writing").await?;
    page.wait_text(&format!("Ended since {}: They were released", today.spoken)).await?;
    assert!(!page.has("link", "A letter arrived").await?);
    page.reload().await?;
    page.wait_heading("Robin").await?;
    clock_says(&page, "No longer writing").await?;
    page.wait_text(&format!("Ended since {}: They were released", today.spoken)).await?;
    page.tab_bar("Today").await?;
    page.wait_heading("Today").await?;
    assert!(!page.has_text("Robin").await?, "who stopped is not on Today");
});

/// Ends the writing with whoever's page is open, as of so many days ago, and goes to Today.
async fn stopped(page: &Page, days_ago: i64) -> Outcome {
    let end = day(page, -days_ago).await?;
    page.click_link("We stop writing").await?;
    page.wait_heading("We stop writing").await?;
    page.choose("Why", "All twelve steps are done").await?;
    page.fill("When", &end.iso).await?;
    page.click_button("We stop writing").await?;
    page.wait_for("region", "Reply clock").await?;
    page.wait_status("Saved").await?;
    page.tab_bar("Today").await?;
    page.wait_heading("Today").await
}

scenario!(of_who_stopped_long_ago_only_counts_are_kept_if_the_guide_says_so, |page| {
    begin(&page).await?;
    for (name, days_ago) in [("Robin", 89), ("Heron", 90), ("Sage", 200)] {
        add_writer(&page, name).await?;
        letter(&page, -(days_ago + 1)).await?;
        stopped(&page, days_ago).await?;
    }
    page.wait_text("You stopped writing with 2 writers over 90 days ago.").await?;
    page.click_link("Keep only the counts?").await?;
    let end = day(&page, -200).await?.spoken;
    page.wait_text(&format!("everything has been kept since {end}")).await?;
    assert!(!page.has_text("Robin").await?);
    // Heron comes first, as in the list of writers; each has both buttons.
    page.click_button("Keep everything for now").await?;
    bar_says(&page, "Everything is kept. You are asked again later.").await?;
    page.until("one card less", || async { Ok(!page.has_text("Heron").await?) }).await?;
    page.click_button("Keep only the counts").await?;
    bar_says(&page, "Only the counts are kept.").await?;
    page.wait_text("1 writer: 1 letter in, 0 letters out.").await?;
    page.click_button("Undo").await?;
    page.wait_text("Sage").await?;
    assert!(!page.has_text("1 writer:").await?);
    page.click_button("Keep only the counts").await?;
    page.wait_text("1 writer: 1 letter in, 0 letters out.").await?;
    page.wait_status("Saved").await?;
    page.until("the end of the undo", || async { Ok(!page.has("button", "Undo").await?) }).await?;
    assert!(!stored(&page).await?.contains("Sage"), "nothing of them is left in either place");
    page.kill();
    page.reopen().await?;
    page.goto("me").await?;
    page.wait_text("1 writer: 1 letter in, 0 letters out.").await?;
    page.tab_bar("Writers").await?;
    page.wait_text("Heron").await?;
    assert!(page.has_text("Robin").await? && !page.has_text("Sage").await?);
});

scenario!(late_letters_come_first_and_oldest_first, |page| {
    begin(&page).await?;
    for (name, days, said) in
        [("Wren", -14, "Due today"), ("Heron", -15, "1 day late"), ("Sage", -5, ""), ("Robin", -37, "23 days late")]
    {
        add_writer(&page, name).await?;
        letter(&page, days).await?;
        let due = day(&page, days + 14).await?.spoken;
        let said = if said.is_empty() { format!("Reply by {due}") } else { said.to_owned() };
        clock_says(&page, &said).await?;
    }
    page.tab_bar("Today").await?;
    page.wait_for("heading", "Four letters to answer").await?;
    let cards = page.names("link").await.into_iter();
    let cards: Vec<String> =
        cards.filter(|name| ["Wren", "Heron", "Sage", "Robin"].iter().any(|who| name.starts_with(who))).collect();
    let last = format!("Sage Reply by {}", day(&page, 9).await?.spoken);
    assert_eq!(cards, ["Robin 23 days late", "Heron 1 day late", "Wren Due today", last.as_str()]);

    // With several writers: which way, who, save.
    page.press("A letter arrived").await?;
    page.wait_text("Who is it from?").await?;
    page.press_containing("Heron").await?;
    page.click_button("Save letter").await?;
    page.wait_heading("Heron").await?;
    clock_says(&page, "2 letters are open; the older one is due first.").await?;

    // The picker puts the likeliest first: the latest reply on top.
    page.tab_bar("Today").await?;
    page.press("I posted a reply").await?;
    page.wait_text("Whom did you write to?").await?;
    let first = page.names("link").await.into_iter().next().unwrap_or_default();
    assert_eq!(first, "Robin 23 days late");
    page.press_containing("Robin").await?;
    first_letter_reason(&page).await?;
    page.click_button("Save reply").await?;
    page.wait_heading("Robin").await?;
    clock_says(&page, "All answered").await?;
});

scenario!(with_one_writer_a_letter_takes_two_taps, |page| {
    begin(&page).await?;
    add_writer(&page, "Robin").await?;
    page.tab_bar("Today").await?;
    page.wait_heading("Today").await?;
    page.press("A letter arrived").await?;
    page.click_button("Save letter").await?;
    page.wait_heading("Robin").await?;
    page.wait_status("Saved").await?;
    clock_says(&page, &format!("Reply by {}", day(&page, 14).await?.spoken)).await?;
    page.tab_bar("Writers").await?;
    page.wait_heading("Writers").await?;
    page.press("I posted a reply").await?;
    first_letter_reason(&page).await?;
    page.click_button("Save reply").await?;
    page.wait_heading("Robin").await?;
    clock_says(&page, "All answered").await?;
    // With nothing open it is a letter of the guide's own.
    page.press("I posted a reply").await?;
    page.wait_text("This is a letter of your own and answers none.").await?;
    page.click_button("Save reply").await?;
    page.wait_heading("Robin").await?;
    thread_says(&page, "Letter posted").await?;
});

scenario!(we_already_write, |page| {
    begin(&page).await?;
    page.click_link("Add a writer").await?;
    page.fill("Pen name for this writer", "Juniper").await?;
    page.fill("Committee's label", "W-14").await?;
    page.fill("Expected time left", "4 to 12 months").await?;
    page.check("I have no prior knowledge of this writer").await?;
    page.check("I write through the PO box only and keep it confidential").await?;
    page.choose("Where are you two?", "We already write").await?;
    page.fill("Month", "March").await?;
    page.fill("Year", "2019").await?;
    page.fill("The step they are on", "Step 4").await?;
    for step in ["Step 1", "Step 2", "Step 3"] {
        page.check_in("Steps done", step).await?;
    }
    page.fill("Last letter received", &day(&page, -12).await?.iso).await?;
    assert!(!page.is_checked("I have answered it").await?);
    page.fill("Last letter sent", &day(&page, -40).await?.iso).await?;
    page.wait_text("Nothing older is needed.").await?;
    page.click_button("Save writer").await?;
    page.wait_heading("Juniper").await?;
    page.wait_status("Saved").await?;
    the_writer_mid_way(&page).await?;
    page.reload().await?;
    the_writer_mid_way(&page).await?;
});

async fn the_writer_mid_way(page: &Page) -> Outcome {
    page.wait_text("Writing since March 2019").await?;
    clock_says(page, &format!("Reply by {}", day(page, 2).await?.spoken)).await?;
    page.wait_text("Earlier letters are not listed").await?;
    for rung in ["Step 1, complete", "Step 2, complete", "Step 3, complete", "Step 5, not started"] {
        page.wait_for("button", rung).await?;
    }
    page.wait_text("Expected time left: 4 to 12 months").await?;
    page.wait_text("Committee's label W-14").await
}

scenario!(we_already_write_and_it_is_answered, |page| {
    begin(&page).await?;
    page.click_link("Add a writer").await?;
    page.fill("Pen name for this writer", "Juniper").await?;
    page.choose("Where are you two?", "We already write").await?;
    page.fill("Month", "March").await?;
    page.fill("Year", "2019").await?;
    page.fill("Last letter received", &day(&page, -30).await?.iso).await?;
    page.check("I have answered it").await?;
    page.fill("Last letter sent", &day(&page, -20).await?.iso).await?;
    page.click_button("Save writer").await?;
    page.wait_heading("Juniper").await?;
    clock_says(&page, "Waiting for Juniper, 20 days").await?;
    page.tab_bar("Today").await?;
    page.wait_for("heading", "Waiting for them").await?;
    page.wait_text("Waiting for Juniper, 20 days").await?;
    assert!(!page.has("heading", "One letter to answer").await?);
});
