//! Uses the library as a counsellor does, with nothing of the letters: find, ask for what no source names, compare, make a sheet,
//! open a site, add to it (R140 to R162).
//!
//! Must not rest on more of the data than the source document says.

use crate::guide::begin_with;
use browser::{Engine, Outcome, Page, scenario};

async fn library(page: &Page) -> Outcome {
    begin_with(page, "I look up support groups", "Library").await
}

scenario!(a_counsellor_finds_a_family_group_in_three_taps, |page| {
    library(&page).await?;
    for link in ["Today", "Writers", "Group"] {
        assert!(!page.has("link", link).await?, "{link} is no room of hers");
    }
    page.tab_bar("Me").await?;
    page.wait_heading("Me").await?;
    assert!(!page.has("field", "The pen name you sign with").await?);
    // The three taps: the tab, whom it is for, the fellowship.
    page.tab_bar("Library").await?;
    page.click_button("Family or partner").await?;
    page.click_link("Al-Anon").await?;
    page.wait_heading("Al-Anon").await?;
    page.wait_text("Source document, line 41, undated").await?;
    page.wait_text("looked up 23 Nov 2026").await?;
    page.wait_text("Not stated in the source.").await?;
    assert!(page.route().await?.ends_with("fellowship#al-anon"));
});

scenario!(what_no_source_names_is_said_with_the_nearest_two, |page| {
    library(&page).await?;
    page.click_button("Teenager").await?;
    page.wait_text("By an addition of 23 Nov 2026").await?;
    page.click_button("More wishes").await?;
    page.click_button("Secular").await?;
    page.wait_text("The source names none for this.").await?;
    page.wait_text("Nearest:").await?;
    page.wait_text("Not stated: secular.").await?;
    page.click_button("Show all").await?;
    page.wait_text("16 fellowships").await?;
    // Families who want no religion: no line of the source, one addition, and it says so.
    page.click_button("Family or partner").await?;
    page.click_button("Secular").await?;
    page.wait_text("1 fellowship").await?;
    page.wait_text("By an addition of 23 Nov 2026").await?;
    page.click_button("Show all").await?;
    page.fill("Search the library", "nat-anon").await?;
    page.click_link("Nar-Anon (spelled Nat-Anon in the source)").await?;
    page.wait_heading("Nar-Anon (spelled Nat-Anon in the source)").await?;
});

scenario!(two_are_compared_and_a_sheet_is_made, |page| {
    library(&page).await?;
    page.check("Compare Al-Anon").await?;
    page.check("Compare SMART Recovery").await?;
    page.press("Compare 2").await?;
    page.wait_heading("Side by side").await?;
    page.wait_text("Not stated in the source.").await?;
    page.goto("sheet").await?;
    page.wait_heading("Make a sheet").await?;
    page.check("Women for Sobriety").await?;
    page.check("SMART Recovery").await?;
    page.wait_text("Mutual support groups").await?;
    page.wait_text("Local phone or meeting:").await?;
    page.wait_text("Information, not endorsement.").await?;
    let sheet = page.text().await?;
    assert!(!sheet.contains("lines 47") && !sheet.contains("Source document"), "{sheet}");
    if page.engine() == Engine::Chromium {
        let pdf = page.cdp("Page.printToPDF", serde_json::json!({ "preferCSSPageSize": true })).await?;
        assert!(pdf["data"].as_str().is_some_and(|data| data.len() > 4_000));
    }
});

scenario!(a_site_opens_only_after_its_address_was_shown, |page| {
    library(&page).await?;
    page.goto("fellowship#aa").await?;
    page.wait_heading("Alcoholics Anonymous").await?;
    page.click_button("Open its site").await?;
    page.wait_text("https://www.aa.org/").await?;
    page.wait_text("This leaves the app.").await?;
    assert_eq!(page.tabs().await?.len(), 1);
    page.click_button("Open www.aa.org").await?;
    // The plain window that stands for a WebKit browser has no place for a second page.
    if page.engine() != Engine::WebKit {
        page.until("a page of its own", || async { Ok(page.tabs().await?.len() == 2) }).await?;
    }
    if page.engine() == Engine::Chromium {
        let (own, tabs) = (page.tab().await?, page.tabs().await?);
        let other = tabs.into_iter().find(|tab| *tab != own).ok_or("no other page")?;
        page.switch_to(other).await?;
        // Without a network it stays a try; the policy would refuse even that.
        page.wait_text("www.aa.org").await?;
        assert!(!page.has_text("ERR_NETWORK_ACCESS_REVOKED").await?, "the page's policy has another address");
        page.switch_to(own).await?;
    }
    page.wait_heading("Alcoholics Anonymous").await?;
    page.goto("sent").await?;
    page.wait_text("a visit to a public site, for yourself; handed over").await?;
});

scenario!(a_committee_adds_corrects_and_hands_on, |page| {
    library(&page).await?;
    page.goto("library-entry").await?;
    page.wait_heading("Add a fellowship").await?;
    page.fill("Name", "Riverside group").await?;
    page.fill("Online, in words", "Thursdays by telephone").await?;
    page.click_button("Save entry").await?;
    page.wait_status("Saved").await?;
    page.wait_heading("Riverside group").await?;
    assert!(page.route().await?.contains("fellowship#own-"), "nothing typed stands in an address");
    page.reload().await?;
    page.wait_heading("Riverside group").await?;
    page.wait_text("Thursdays by telephone").await?;
    page.wait_text("Your committee,").await?;
    page.goto("library-own").await?;
    page.wait_heading("Your committee’s entries").await?;
    page.wait_text("Riverside group").await?;
    page.click_button("Remove Riverside group").await?;
    page.wait_gone("Riverside group").await?;
    page.click_button("Undo").await?;
    page.wait_text("Riverside group").await?;
});

scenario!(the_library_opens_without_a_network, |page| {
    library(&page).await?;
    page.wait_offline_ready().await?;
    page.server().stop();
    page.reload().await?;
    page.wait_heading("Library").await?;
    page.wait_text("16 fellowships").await?;
});
