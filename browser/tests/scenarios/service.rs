//! The guide's whole service around the letters, by accessible names: agreement, boundaries, mail that goes astray, an ending,
//! a letter that is checked, sheets, a calendar file, the committee's settings, and one's own standing.
//!
//! Must not reach for a record: what counts is what the person sees, and what is not kept anywhere.

use crate::guide::{
    add_writer, bar_says, begin, clock_says, day, first_letter_reason, letter, part_says, set_lock, stored, words_in,
};
use browser::{Outcome, Page, scenario};
use calcard::icalendar::ICalendar;
use std::fs;

/// A writer with one letter, on the writer's page; gives the fragment.
async fn with_letter(page: &Page) -> Outcome<String> {
    begin(page).await?;
    let id = add_writer(page, "Plover").await?;
    letter(page, -2).await?;
    Ok(id)
}

/// What stands in the field that shows what leaves.
async fn leaves(page: &Page) -> Outcome<String> {
    let script = "return document.querySelector('[aria-label=\"This leaves your phone\"] textarea')?.value ?? ''";
    Ok(page.script(script).await?.as_str().unwrap_or_default().to_owned())
}

scenario!(a_first_letter_before_the_agreement_asks_for_a_reason, |page| {
    let id = with_letter(&page).await?;
    page.press("I posted a reply").await?;
    page.wait_heading("I posted a reply").await?;
    page.click_button("Save reply").await?;
    page.wait_text("Choose a reason, or note first that the agreement was mailed.").await?;
    first_letter_reason(&page).await?;
    page.click_button("Save reply").await?;
    clock_says(&page, "All answered").await?;
    page.goto(&format!("agreement#{id}")).await?;
    page.wait_text("The first letter went before it was mailed: the secretary said to go ahead").await?;
    // Once it is mailed, or was answered once, nothing is asked.
    page.goto(&format!("posted#{id}")).await?;
    page.wait_heading("I posted a reply").await?;
    assert!(!page.has_text("Why does this first letter go already?").await?);
    let other = add_writer(&page, "Curlew").await?;
    let today = day(&page, 0).await?;
    page.goto(&format!("agreement#{other}")).await?;
    page.fill("Mailed to the facility on", &today.iso).await?;
    page.click_button("Save agreement").await?;
    page.wait_status("Saved").await?;
    page.goto(&format!("posted#{other}")).await?;
    page.wait_heading("I posted a reply").await?;
    assert!(!page.has_text("Why does this first letter go already?").await?);
});

scenario!(a_returned_letter_holds_the_clock_and_has_a_day_for_review, |page| {
    let id = with_letter(&page).await?;
    let by = day(&page, 15).await?;
    page.goto(&format!("mail#{id}")).await?;
    page.choose("What happened?", "A letter came back").await?;
    page.wait_text("Do not look the writer up yourself.").await?;
    page.click_button("Note it").await?;
    bar_says(&page, "Saved. Tell your secretary.").await?;
    page.wait_text(&format!("Ask for a review by {}", by.spoken)).await?;
    page.goto(&format!("writer#{id}")).await?;
    clock_says(&page, "returned mail").await?;
    page.tab_bar("Today").await?;
    page.wait_text(&format!("went astray: ask for a review by {}.", by.spoken)).await?;
    page.goto(&format!("mail#{id}")).await?;
    page.click_button("It is settled").await?;
    page.wait_for("heading", "Noted before").await?;
    page.tab_bar("Today").await?;
    page.wait_heading("Today").await?;
    page.wait_gone("went astray").await?;
});

scenario!(a_transfer_opens_the_agreement_again, |page| {
    let id = with_letter(&page).await?;
    let today = day(&page, 0).await?;
    page.goto("facilities").await?;
    page.click_button("Add a facility").await?;
    page.fill("Pages at most", "5").await?;
    page.click_button("Save facility").await?;
    page.wait_text("At most 5 pages").await?;
    page.goto(&format!("agreement#{id}")).await?;
    page.fill("Facility", "Facility A").await?;
    page.click_button("Save facility").await?;
    page.wait_status("Saved").await?;
    page.fill("At the facility on", &today.iso).await?;
    page.click_button("Save agreement").await?;
    bar_says(&page, "Saved").await?;
    page.goto(&format!("mail#{id}")).await?;
    page.choose("What happened?", "They were moved").await?;
    page.click_button("Note it").await?;
    bar_says(&page, "Saved. Tell your secretary.").await?;
    page.goto(&format!("agreement#{id}")).await?;
    page.wait_text("Unfiled here since").await?;
    page.goto(&format!("before#{id}")).await?;
    page.wait_text("Unfiled here since").await?;
    page.wait_text("At most 5 pages").await?;
    page.wait_text("P.O. Box 1541").await?;
});

scenario!(an_ending_leaves_a_hand_over_and_a_day_for_the_papers, |page| {
    let id = with_letter(&page).await?;
    let today = day(&page, 0).await?;
    page.goto(&format!("stop-writing#{id}")).await?;
    page.click_button("We stop writing").await?;
    page.wait_status("Saved").await?;
    page.goto(&format!("writer#{id}")).await?;
    page.click_link("After the end").await?;
    page.wait_heading("After the end").await?;
    let parcel = leaves(&page).await?;
    assert!(parcel.contains("Step 1") && !parcel.contains("Plover"), "{parcel}");
    page.fill("Done on", &today.iso).await?;
    page.click_button("Save the day").await?;
    bar_says(&page, "Saved").await?;
    page.click_button("I can take another writer").await?;
    page.wait_text("waiting since").await?;
    page.goto("service").await?;
    page.wait_heading("My service").await?;
    page.wait_text("women’s list").await?;
});

scenario!(a_refusal_keeps_the_kind_and_the_day_alone, |page| {
    let id = with_letter(&page).await?;
    page.goto(&format!("asked#{id}")).await?;
    page.wait_heading("They asked for …").await?;
    page.click_button("A visit").await?;
    page.wait_heading("A visit").await?;
    page.wait_text("No step guide may").await?;
    page.click_button("Note that they asked").await?;
    bar_says(&page, "what kind of thing, and the day").await?;
    page.wait_text("Noted for today.").await?;
    let line = leaves(&page).await?;
    assert!(line.contains("visit") && line.ends_with("Meadow") && !line.contains("Plover"), "{line}");
    let kept = stored(&page).await?;
    assert!(kept.contains("visit") && !kept.contains("No step guide may"));
    page.goto("worries").await?;
    page.wait_text("Call your coordinating secretary today.").await?;
});

scenario!(three_planted_problems_are_marked_and_nothing_is_kept, |page| {
    begin(&page).await?;
    page.goto("check").await?;
    let letter = "Thank you for your pages on Step Four. I could visit you in the spring. \
        I will send you money for stamps. Call me at 203-555-0142 if you like.";
    page.fill("Your letter", letter).await?;
    page.wait_text("places to look at").await?;
    for words in ["visit you", "money", "203-555-0142"] {
        part_says(&page, "[aria-label=\"Places to look at\"]", words).await?;
    }
    // A pause in typing is when a draft would be kept.
    page.script_async("setTimeout(arguments[arguments.length - 1], 1500)").await?;
    assert!(!stored(&page).await?.contains("visit you"));
    page.tab_bar("Me").await?;
    page.wait_heading("Me").await?;
    page.back().await?;
    page.wait_heading("Check my letter").await?;
    assert_eq!(page.value("Your letter").await?, "", "closing it erases it");
    assert!(!stored(&page).await?.contains("visit you"));
    page.fill("Your letter", "Thank you for your letter. Please go on with questions seven to twelve.").await?;
    page.wait_text("Nothing found that stands out.").await?;
});

scenario!(a_sheet_has_neither_the_private_name_nor_the_label, |page| {
    let id = with_letter(&page).await?;
    page.goto(&format!("print#{id}")).await?;
    page.wait_heading("Print").await?;
    for (sheet, holds) in
        [("A letter sheet", "P.O. Box 1541"), ("The checklist", "Nothing is enclosed"), ("A progress sheet", "Step 12")]
    {
        page.choose("What to print", sheet).await?;
        part_says(&page, ".sheet", holds).await?;
        let words = words_in(&page, ".sheet").await?;
        assert!(!words.contains("Plover") && !words.contains("M-14"), "{words}");
    }
    page.script("window.print = () => { window.printed = true; }").await?;
    page.click_button("Print").await?;
    page.until("the window for printing", || async {
        Ok(page.script("return window.printed === true").await? == true)
    })
    .await?;
    page.goto("sent").await?;
    page.wait_text("a printed sheet, for yourself").await?;
});

scenario!(a_calendar_file_is_read_by_another_program, |page| {
    with_letter(&page).await?;
    page.goto("reminders").await?;
    page.click_button("Make the file").await?;
    page.wait_text("1 day on which a reply is due, and the committee’s meeting each month.").await?;
    page.click_link("Save file").await?;
    let file = fs::read_to_string(page.saved("reminders.ics").await?).map_err(|error| error.to_string())?;
    assert!(!file.contains("Plover") && !file.contains("Meadow"));
    let calendar = ICalendar::parse(&file).map_err(|entry| format!("{entry:?}"))?;
    let events = calendar.components.iter().filter(|part| part.component_type.as_str() == "VEVENT").count();
    let alarms = calendar.components.iter().filter(|part| part.component_type.as_str() == "VALARM").count();
    assert_eq!((events, alarms), (2, 3));
    let due = day(&page, 12).await?.iso.replace('-', "");
    assert!(file.contains(&format!("DTSTART;VALUE=DATE:{due}")), "{file}");
});

// A41: a letter is judged by the number that held on the day it was in hand.
scenario!(the_committees_number_holds_from_the_day_it_is_set, |page| {
    let id = with_letter(&page).await?;
    let (usual, sooner) = (day(&page, 12).await?, day(&page, 10).await?);
    clock_says(&page, &format!("Reply by {}", usual.spoken)).await?;
    page.goto("committee").await?;
    page.wait_heading("Committee settings").await?;
    page.wait_text("Next meeting").await?;
    page.fill("Days to answer a letter", "10").await?;
    page.click_button("Save").await?;
    bar_says(&page, "Saved").await?;
    page.goto(&format!("writer#{id}")).await?;
    clock_says(&page, &format!("Reply by {}", usual.spoken)).await?;
    letter(&page, 0).await?;
    clock_says(&page, &format!("Reply by {}", sooner.spoken)).await?;
    page.tab_bar("Today").await?;
    page.wait_text(&sooner.spoken).await?;
    page.reload().await?;
    page.wait_text(&sooner.spoken).await?;
});

scenario!(the_way_into_the_meeting_is_behind_the_lock_alone, |page| {
    begin(&page).await?;
    page.goto("committee").await?;
    page.wait_text("open once a lock is set").await?;
    page.goto("lock").await?;
    set_lock(&page, "abandon river copper lemon ticket zoo").await?;
    bar_says(&page, "The lock is set").await?;
    page.tab_bar("Me").await?;
    page.click_link("Committee settings").await?;
    page.fill("Meeting link", "meeting.example/1").await?;
    page.fill("Passcode", "plain words").await?;
    page.click_button("Save link and passcode").await?;
    bar_says(&page, "Saved").await?;
    assert!(!stored(&page).await?.contains("meeting.example"));
    assert_eq!(page.script("return document.querySelectorAll('main a[href*=\"meeting\"]').length").await?, 0);
});

scenario!(eleven_times_yes_is_qualified, |page| {
    begin(&page).await?;
    let today = day(&page, 0).await?;
    page.goto("service").await?;
    page.wait_text("All eleven questions are open.").await?;
    page.goto("qualification").await?;
    page.wait_text("1. Is your own recovery").await?;
    let legends = "return [...document.querySelectorAll('main fieldset legend')].map((one) => one.textContent.trim())";
    let legends = page.script(legends).await?;
    let questions: Vec<&str> = legends.as_array().into_iter().flatten().filter_map(|one| one.as_str()).collect();
    assert_eq!(questions.len(), 11);
    for question in questions {
        page.choose(question, "Yes").await?;
    }
    page.click_button("Save answers").await?;
    bar_says(&page, "Saved").await?;
    page.fill("Qualified on", &today.iso).await?;
    page.choose("Where", "At the committee meeting").await?;
    page.script("document.querySelector('form[aria-label=\"Qualified on\"] button[type=submit]').click()").await?;
    bar_says(&page, "Saved").await?;
    page.goto("service").await?;
    let (_, spoken) = today.spoken.split_once(' ').unwrap_or_default();
    page.wait_text(&format!("Qualified on {spoken}")).await?;
});
