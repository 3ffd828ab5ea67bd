//! Holds that a page which was left keeps the database from nobody, although the browser may put it to sleep for a way back.
//!
//! Must not know how: it is left at moments when it has something to do, and another page then asks the browser's own database.

use browser::{Outcome, Page, scenario};

/// Goes to a page of the same origin that is not the app, and deletes the sample's database there, as leaving the sample would.
async fn expect_free(page: &Page, how: &str) -> Outcome {
    page.goto("icons/icon.svg").await?;
    let script = "const done = arguments[arguments.length - 1];
        const asked = indexedDB.deleteDatabase('between-letters/sample');
        asked.onsuccess = () => done('deleted');
        asked.onerror = () => done(`refused: ${asked.error}`);
        setTimeout(done, 8000, 'no answer')";
    let answer = page.script_async(script).await?;
    if answer == "deleted" { Ok(()) } else { Err(format!("the database of a page that was left {how}: {answer}")) }
}

async fn in_sample(page: &Page) -> Outcome {
    page.open().await?;
    page.click_button("Look around with a sample").await?;
    page.wait_text("Sorrel").await
}

scenario!(with_a_form_that_is_filled_in, |page| {
    in_sample(&page).await?;
    page.goto("add-writer").await?;
    // One that is left while its database is still on the way is another matter: no page can take back what it has asked for.
    page.until("the truth", || async {
        Ok(page.script("return performance.getEntriesByName('open').length > 0").await? == true)
    })
    .await?;
    page.fill("Pen name for this writer", "Corncrake").await?;
    expect_free(&page, "with an open form").await?;
});
