//! Holds how the scenarios about keeping begin: one guide, one writer, two letters, and how these are looked up again.
//!
//! Must not assert anything of a scenario's own, nor look further than at roles, names and words.

use browser::{Outcome, Page};

/// The writer that the scenarios write with.
pub const WRITER: &str = "Nightjar";

/// Goes from the welcome page, which is opened, to an empty Today.
pub async fn begin(page: &Page) -> Outcome {
    page.open().await?;
    page.click_button("Start with my writers").await?;
    page.click_button("Go on without a lock").await?;
    page.fill("The pen name you sign with", "Meadowlark").await?;
    page.choose("Which committee list are you on?", "Women's").await?;
    page.click_button("Go on").await?;
    page.wait_heading("Today").await
}

/// Begins, adds the writer and logs two letters: of five and of three days ago.
pub async fn begin_with_letters(page: &Page) -> Outcome {
    begin(page).await?;
    page.wait_status("Saved").await?;
    page.click_link("Add a writer").await?;
    page.fill("Pen name for this writer", WRITER).await?;
    page.click_button("Save writer").await?;
    page.wait_heading(WRITER).await?;
    page.wait_status("Saved").await?;
    for days in [5, 3] {
        let day = days_ago(page, days).await?;
        log_letter(page, &day).await?;
    }
    Ok(())
}

/// The day so many days ago, as a date field takes it.
pub async fn days_ago(page: &Page, days: u32) -> Outcome<String> {
    let script = format!("return new Date(Date.now() - {days} * 864e5).toISOString().slice(0, 10)");
    Ok(page.script(&script).await?.as_str().unwrap_or_default().to_owned())
}

/// Fills in and sends "A letter arrived" from a page that has the button; does not wait for what comes of it.
pub async fn send_letter(page: &Page, in_hand: &str) -> Outcome {
    page.click_link("A letter arrived").await?;
    page.fill("It reached me on", in_hand).await?;
    page.click_button("Save letter").await
}

/// Logs a letter and waits until it is kept and the writer's page is there.
pub async fn log_letter(page: &Page, in_hand: &str) -> Outcome {
    send_letter(page, in_hand).await?;
    page.wait_heading(WRITER).await?;
    page.wait_status("Saved").await
}

/// Opens the app and the writer's page from Today, and gives the letters that stand there, by the names of their links.
pub async fn letters(page: &Page) -> Outcome<Vec<String>> {
    page.open().await?;
    page.wait_heading("Today").await?;
    page.press_containing(WRITER).await?;
    page.wait_heading(WRITER).await?;
    page.wait_for("heading", "Letters").await?;
    Ok(page.names("link").await.into_iter().filter(|name| name.starts_with("Edit Letter arrived")).collect())
}

/// Fails unless the writer and exactly these letters can be found again.
pub async fn expect_letters(page: &Page, expected: &[String]) -> Outcome {
    let found = letters(page).await?;
    if found == expected {
        return Ok(());
    }
    Err(page.failure(&format!("expected the letters {expected:?}, found {found:?}")).await)
}
