//! Probe.
mod guide;
use browser::{scenario, Page, Outcome, Browser};
use serde_json::json;
async fn bare(page: &Page, what: &str) -> Outcome {
    page.script("document.getElementById('zz')?.remove(); const c = document.createElement('input'); c.type='checkbox'; c.id='zz'; document.querySelector('main').prepend(c); c.focus(); return 1").await?;
    page.keys(" ").await?;
    println!("{what}: {}", page.script("return document.getElementById('zz').checked").await?);
    let client = page.browser().client()?;
    Browser::command(&client, true, "moz/context", json!({ "context": "chrome" })).await?;
    println!("{:?}", client.execute("const w = Services.wm.getMostRecentWindow('navigator:browser'); return [w.PopupNotifications?.isPanelOpen, w.document.activeElement?.tagName, Services.focus.activeWindow === w, [...w.document.querySelectorAll('panel')].filter(p => p.state !== 'closed').map(p => p.id + p.state)]", vec![]).await);
    Browser::command(&client, true, "moz/context", json!({ "context": "content" })).await?;
    Ok(())
}
scenario!(space, |page| {
    guide::begin(&page).await?;
    bare(&page, "today").await?;
    page.tab_bar("Writers").await?;
    page.wait_heading("Writers").await?;
    bare(&page, "writers").await?;
    page.click_link("Add a writer").await?;
    page.wait_heading("Add a writer").await?;
    bare(&page, "add").await?;
    page.fill("Pen name for this writer", "Robin").await?;
    bare(&page, "filled").await?;
    page.click_button("Save writer").await?;
    page.wait_heading("Robin").await?;
    bare(&page, "robin").await?;
    page.press("A letter arrived").await?;
    page.wait_heading("A letter arrived").await?;
    bare(&page, "arrived").await?;
});
