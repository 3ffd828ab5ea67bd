//! Tells the secretary as a guide does: a batch by the share sheet, a copy, a month's table, a label that is missing (R48 to R51).
//!
//! Must not let a writer's pen name or a word of steps stand in what leaves (R45).

use crate::guide::{
    add_writer, bar_says, begin, clock_says, day, letter, part_says, set_lock, thread_says, unlock, wait_open,
};
use browser::page::key;
use browser::{Engine, Outcome, Page, Setup, scenario};

const WORDS: &str = "abandon river copper lemon ticket zoo";

/// A share sheet that takes words and hands them to the test: browsers for computers have none of their own here.
const SHEET: &str = "Object.defineProperty(navigator, 'canShare', { configurable: true, value: () => true });
    Object.defineProperty(navigator, 'share', { configurable: true, value: (given) => {
        window.shared = given.text; return Promise.resolve(); } });";

/// What stands in the field that shows what leaves.
async fn leaves(page: &Page) -> Outcome<String> {
    let script = "return document.querySelector('[aria-label=\"This leaves your phone\"] textarea')?.value ?? ''";
    Ok(page.script(script).await?.as_str().unwrap_or_default().to_owned())
}

async fn wait_leaves(page: &Page, lines: &str) -> Outcome {
    page.until(&format!("\"{lines}\" to leave"), || async { Ok(leaves(page).await? == lines) }).await
}

/// A day from today as the worksheet has it: "14 Nov 2026".
async fn short(page: &Page, from_today: i64) -> Outcome<String> {
    let script = format!(
        "const now = new Date(), day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + {from_today});
        const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][day.getMonth()];
        return `${{day.getDate()}} ${{month}} ${{day.getFullYear()}}`"
    );
    Ok(page.script(&script).await?.as_str().unwrap_or_default().to_owned())
}

/// A writer with a label, a letter of three days ago and a reply of today.
async fn with_letters(page: &Page) -> Outcome {
    begin(page).await?;
    add_writer(page, "Plover").await?;
    letter(page, -3).await?;
    page.press("I posted a reply").await?;
    page.wait_heading("I posted a reply").await?;
    crate::guide::first_letter_reason(page).await?;
    page.click_button("Save reply").await?;
    clock_says(page, "All answered").await?;
    page.wait_status("Saved").await
}

async fn to_tell(page: &Page) -> Outcome {
    page.tab_bar("Today").await?;
    page.script(SHEET).await?;
    page.click_link("Tell the secretary").await?;
    page.wait_heading("Tell the secretary").await
}

/// Hands the words over: to the share sheet, or where a test cannot put one into the page, to the clipboard.
async fn hand_over(page: &Page, lines: &str) -> Outcome {
    if page.engine() == Engine::Firefox {
        return page.click_button("Copy").await;
    }
    page.click_button("Share").await?;
    page.until("the words in the share sheet", || async { Ok(page.script("return window.shared").await? == lines) })
        .await
}

async fn give_label(page: &Page) -> Outcome {
    page.fill("Committee’s label for Plover", "M-14").await?;
    page.click_button("Save label").await
}

scenario!(a_batch_is_told_and_asked_about, Setup::default(), |page| {
    with_letters(&page).await?;
    let (came, went) = (short(&page, -3).await?, short(&page, 0).await?);
    page.tab_bar("Today").await?;
    page.wait_text("2 letters to tell the secretary about.").await?;
    to_tell(&page).await?;
    // Without the committee's label there is nothing that could be told (A40).
    page.wait_for("heading", "Labels that are missing").await?;
    assert_eq!(leaves(&page).await?, "");
    give_label(&page).await?;
    let lines = format!("{came}, letter in, M-14, Meadow\n{went}, reply out, M-14, Meadow");
    wait_leaves(&page, &lines).await?;
    hand_over(&page, &lines).await?;
    page.wait_for("heading", "Did it go?").await?;
    bar_says(&page, "You will be asked whether it went").await?;
    // The question stands until it is answered, also after the app was closed.
    page.goto("").await?;
    page.wait_text("2 letters were handed over to be told. Did it go?").await?;
    to_tell(&page).await?;
    page.click_button("Not yet").await?;
    wait_leaves(&page, &lines).await?;
    hand_over(&page, &lines).await?;
    page.click_button("Yes").await?;
    page.wait_text("The secretary knows of every letter.").await?;
    page.click_button("Undo").await?;
    page.wait_for("heading", "Did it go?").await?;
    page.click_button("Yes").await?;
    page.wait_text("The secretary knows of every letter.").await?;
    page.tab_bar("Writers").await?;
    page.press_containing("Plover").await?;
    let today = day(&page, 0).await?;
    thread_says(&page, &format!("Secretary told {}", today.spoken)).await?;
    page.goto("sent").await?;
    page.wait_text("notice of letters, for the secretary; handed over").await?;
});

scenario!(a_copy_can_be_changed_and_one_letter_left_out, Setup::default(), |page| {
    with_letters(&page).await?;
    to_tell(&page).await?;
    give_label(&page).await?;
    let went = short(&page, 0).await?;
    let came = day(&page, -3).await?;
    page.wait_for("field", "What the secretary reads").await?;
    page.uncheck(&format!("Letter in, {}, Plover", came.spoken)).await?;
    wait_leaves(&page, &format!("{went}, reply out, M-14, Meadow")).await?;
    page.fill("What the secretary reads", "One reply went out today.").await?;
    page.click_button("Copy").await?;
    page.wait_for("heading", "Did it go?").await?;
    // What was copied is pasted elsewhere, as the guide does.
    page.goto("check").await?;
    page.tab_to("field \"Your letter\"").await?;
    page.keys(&format!("{}v", key::CONTROL)).await?;
    page.until("what was copied", || async { Ok(page.value("Your letter").await? == "One reply went out today.") })
        .await?;
    to_tell(&page).await?;
    page.until("one letter to be left", || async { Ok(leaves(&page).await?.ends_with("letter in, M-14, Meadow")) })
        .await?;
    // The answer about one letter leaves what is typed about another as it is.
    page.fill("What the secretary reads", "One letter came.").await?;
    page.click_button("Yes").await?;
    page.wait_gone("The app handed these over").await?;
    assert_eq!(leaves(&page).await?, "One letter came.");
    // The other letter is still to be told; the guide did so by telephone.
    page.click_button("I have told them another way").await?;
    page.wait_text("The secretary knows of every letter.").await?;
});

scenario!(a_month_is_a_table_of_four_columns, Setup::default(), |page| {
    with_letters(&page).await?;
    to_tell(&page).await?;
    give_label(&page).await?;
    page.wait_for("field", "What the secretary reads").await?;
    page.click_link("A month for the worksheet").await?;
    page.wait_heading("A month for the worksheet").await?;
    page.click_button("Make the table").await?;
    let went = short(&page, 0).await?;
    part_says(&page, "pre.preview", "Date,Direction,Case,Pen name").await?;
    part_says(&page, "pre.preview", &format!("{went},reply out,M-14,Meadow")).await?;
    let shown = crate::guide::words_in(&page, "pre.preview").await?;
    assert!(!shown.contains("Plover"), "no private pen name: {shown}");
    let name = page.script("return document.querySelector('a[download]').download").await?;
    let name = name.as_str().unwrap_or_default().to_owned();
    assert!(
        name.starts_with("letters-20") && name.ends_with(".csv") && name.len() == "letters-2026-11.csv".len(),
        "{name}"
    );
    page.click_link("Save file").await?;
    page.tab_bar("Today").await?;
    page.wait_text("Did it go?").await?;
});

scenario!(the_question_stands_across_a_lock, Setup::default(), |page| {
    page.open().await?;
    page.click_button("Start with my writers").await?;
    set_lock(&page, WORDS).await?;
    page.wait_heading("Start").await?;
    page.fill("The pen name you sign with", "Meadow").await?;
    page.choose("Which committee list are you on?", "Women's").await?;
    page.click_button("Go on").await?;
    page.wait_heading("Today").await?;
    add_writer(&page, "Plover").await?;
    letter(&page, -1).await?;
    to_tell(&page).await?;
    give_label(&page).await?;
    page.wait_for("field", "What the secretary reads").await?;
    hand_over(&page, &leaves(&page).await?).await?;
    page.wait_for("heading", "Did it go?").await?;
    page.click_button("Hide now").await?;
    unlock(&page, WORDS).await?;
    wait_open(&page).await?;
    to_tell(&page).await?;
    page.wait_for("heading", "Did it go?").await?;
    page.click_button("Yes").await?;
    page.wait_text("The secretary knows of every letter.").await?;
});
