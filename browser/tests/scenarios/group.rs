//! Keeps a writing group going as its chair does, from the phone and without a pen name: two meetings a week apart, a drift, a
//! completion, a browser that is killed in the middle of a round (R122 to R139).
//!
//! Must not find anything in storage that a person said about their writing.

use crate::guide::{bar_says, begin, begin_with, day, days_later, stored, wait_for_draft};
use browser::{Outcome, Page, scenario};

/// A group that meets on the weekday of today, with two people on the step and one further along.
async fn group(page: &Page) -> Outcome {
    begin_with(page, "I keep a writing group going", "Group").await?;
    let weekday = page.script("return new Date().toLocaleDateString('en-GB', { weekday: 'long' })").await?;
    page.fill("Weekday", weekday.as_str().unwrap_or_default()).await?;
    page.fill("Time", "19:30").await?;
    page.click_button("Save day and time").await?;
    page.wait_text("7:30 pm").await?;
    for (name, mark) in [("Fern", "On the step"), ("Moss", "On the step"), ("Briar", "Further along")] {
        page.fill("First name or initials", name).await?;
        page.choose("Where do they stand?", mark).await?;
        page.click_button("Add this person").await?;
        page.wait_for("link", name).await?;
        page.wait_status("Saved").await?;
    }
    Ok(())
}

async fn begin_meeting(page: &Page) -> Outcome {
    page.tab_bar("Group").await?;
    page.press("Run the meeting").await?;
    page.wait_heading("Meeting").await?;
    page.click_button("Begin the meeting").await?;
    page.wait_text("To begin with").await
}

async fn finish(page: &Page) -> Outcome {
    page.click_button("Finish the meeting").await?;
    page.wait_heading("Group").await?;
    page.wait_status("Saved").await
}

scenario!(two_meetings_a_week_apart, |page| {
    group(&page).await?;
    begin_meeting(&page).await?;
    page.check("Preamble read").await?;
    page.check("Meeting Format read").await?;
    page.check("Here, Fern").await?;
    page.choose("1. Fern, are you doing the step?", "Writing").await?;
    page.wait_text("Asked, never written down.").await?;
    page.wait_text("Content is not discussed here, and not written.").await?;
    page.fill("What Fern intends, in their words", "Two pages before Sunday").await?;
    page.check("Here, Moss").await?;
    page.choose("1. Moss, are you doing the step?", "Stopped").await?;
    page.wait_status("Saved").await?;
    finish(&page).await?;
    page.wait_text("Past meetings").await?;

    days_later(&page, 7).await?;
    begin_meeting(&page).await?;
    page.check("Here, Fern").await?;
    page.wait_text("Last time Fern said: “Two pages before Sunday”").await?;
    page.choose("Fern, what came of it?", "Partly").await?;
    page.wait_status("Saved").await?;
    finish(&page).await?;
    let kept = stored(&page).await?;
    assert!(!kept.contains("Two pages"), "what was said is erased after the next meeting");
    page.wait_text("The group’s picture").await?;

    // A third without the ticks: two in a row bring a word, and who came to neither is on a short list.
    days_later(&page, 14).await?;
    begin_meeting(&page).await?;
    page.check("Here, Fern").await?;
    page.wait_status("Saved").await?;
    finish(&page).await?;
    page.wait_text("At the last two meetings").await?;
    page.wait_for("heading", "Missed two weeks").await?;
    let missed = page.script(
        "return [...document.querySelectorAll('section')].find((one) => one.innerText.startsWith('Missed two weeks')).innerText",
    );
    let missed = missed.await?.as_str().unwrap_or_default().to_owned();
    assert!(missed.contains("Moss") && !missed.contains("Fern") && !missed.contains("Briar"), "{missed}");
});

scenario!(a_killed_browser_loses_nothing_of_a_round, |page| {
    group(&page).await?;
    begin_meeting(&page).await?;
    page.check("Preamble read").await?;
    page.check("Here, Fern").await?;
    page.choose("1. Fern, are you doing the step?", "Not yet").await?;
    page.wait_status("Saved").await?;
    page.kill();
    page.reopen().await?;
    page.open().await?;
    page.tab_bar("Group").await?;
    page.press("Go on with the meeting").await?;
    page.wait_heading("Meeting").await?;
    page.until("the ticks", || async {
        Ok(page.is_checked("Preamble read").await? && page.is_checked("Here, Fern").await?)
    })
    .await?;
    page.click_button("Give this meeting up").await?;
    page.click_button("Yes, give it up").await?;
    page.wait_heading("Group").await?;
    page.wait_for("link", "Run the meeting").await?;
});

scenario!(finishing_the_step_asks_whether_they_stay, |page| {
    group(&page).await?;
    let today = day(&page, 0).await?;
    page.click_link("Fern").await?;
    page.wait_heading("Fern").await?;
    page.fill("Finished the step on", &today.iso).await?;
    page.choose("Will they stay to support others?", "Yes").await?;
    page.click_button("Save").await?;
    page.wait_status("Saved").await?;
    page.tab_bar("Group").await?;
    page.wait_text("Finished the step on").await?;
    page.click_link("Moss").await?;
    page.click_button("Erase this person").await?;
    page.click_button("Yes, erase them").await?;
    page.wait_gone("Moss").await?;
    bar_says(&page, "Undo").await?;
});

scenario!(names_and_texts_are_held_short, |page| {
    group(&page).await?;
    page.fill("First name or initials", "Ana Maria Lopez").await?;
    page.choose("Where do they stand?", "On the step").await?;
    page.click_button("Add this person").await?;
    page.wait_text("A first name or initials are enough.").await?;
    page.goto("just-me").await?;
    page.wait_heading("Just me").await?;
    page.choose("1. Am I doing the step?", "Stopped").await?;
    page.click_button("Save this check").await?;
    page.wait_status("Saved").await?;
    page.wait_text("Your checks").await?;
    page.goto("scripts").await?;
    page.fill("Text of the Preamble", "Our own words.").await?;
    page.click_button("Save the Preamble").await?;
    page.wait_status("Saved").await?;
    page.goto("coordinators").await?;
    page.fill("Region", "North").await?;
    page.click_button("Add to the list").await?;
    page.wait_for("button", "Remove North").await?;
    page.goto("group-reminder").await?;
    page.wait_text("Weekly meeting").await?;
});

scenario!(what_was_added_after_a_pause_can_be_undone, |page| {
    group(&page).await?;
    page.fill("First name or initials", "Teal").await?;
    wait_for_draft(&page).await?;
    page.click_button("Add this person").await?;
    page.wait_for("link", "Teal").await?;
    page.wait_status("Saved").await?;
    tokio::time::sleep(std::time::Duration::from_millis(700)).await;
    page.click_button("Undo").await?;
    page.until("nobody of this name", || async { Ok(!page.has("link", "Teal").await?) }).await?;
    bar_says(&page, "Undone.").await?;
});

scenario!(a_meeting_of_another_day_is_finished_or_given_up_first, |page| {
    group(&page).await?;
    begin_meeting(&page).await?;
    page.check("Here, Moss").await?;
    page.wait_status("Saved").await?;
    days_later(&page, 7).await?;
    page.wait_text("This meeting was begun on another day.").await?;
    finish(&page).await?;
    page.press("Run the meeting").await?;
    page.click_button("Begin the meeting").await?;
    page.wait_text("To begin with").await?;
    assert!(!page.has_text("This meeting was begun on another day.").await?);
});

scenario!(rooms_are_chosen_and_hidden_under_me, |page| {
    begin(&page).await?;
    for link in ["Group", "Library"] {
        assert!(!page.has("link", link).await?, "{link} is off until chosen");
    }
    crate::guide::add_writer(&page, "Plover").await?;
    page.tab_bar("Me").await?;
    page.click_link("Change what I use").await?;
    page.wait_heading("What will you use?").await?;
    page.uncheck("I write with someone inside").await?;
    page.click_button("Save").await?;
    page.wait_text("Tick at least one.").await?;
    page.check("I look up support groups").await?;
    page.click_button("Save").await?;
    bar_says(&page, "Writers are on your list").await?;
    page.check("I write with someone inside").await?;
    page.click_button("Save").await?;
    page.wait_heading("Today").await?;
    page.tab_bar("Library").await?;
    page.wait_heading("Library").await?;
    assert!(!page.has_text("Plover").await?);
});

scenario!(a_group_alone_takes_the_letters_later, |page| {
    group(&page).await?;
    page.tab_bar("Me").await?;
    page.click_link("Change what I use").await?;
    page.check("I write with someone inside").await?;
    page.click_button("Save").await?;
    page.fill("The pen name you sign with", "Meadow").await?;
    page.choose("Which committee list are you on?", "Women's").await?;
    page.click_button("Save").await?;
    page.wait_heading("Today").await?;
    page.tab_bar("Group").await?;
    page.wait_for("link", "Fern").await?;
});
