//! Holds what becomes of records that are there and cannot be read: they are said, nothing is saved over them, and the rest goes on.
//!
//! Must not change how a record is read: the fault is a body that no program of ours has written, with the right checksum.

use crate::beginning::{begin_with_letters, days_ago, letters, log_letter};
use crate::places::{at_places, outside};
use browser::{Outcome, Page, scenario};
use serde_json::{Value as Json, json};

/// Kinds that are kept once, each with the words by which the app names it.
const KINDS: [(&str, &str); 7] = [
    ("settings", "your profile"),
    ("backups", "what is known of your backups"),
    ("outbound", "what left this phone"),
    ("words", "when you last typed your words"),
    ("committee", "your committee’s settings"),
    ("facilities", "the facilities"),
    ("standing", "your own service"),
];

/// Puts a body that nobody can read in the place of a record; gives the record's old text, if there was one.
async fn make_unreadable(page: &Page, kind: &str) -> Outcome<Json> {
    let work = format!(
        "// The checksum of an envelope: CRC-32.
        const sum = (text) => {{
            let crc = -1;
            for (const one of text) {{
                crc ^= one.charCodeAt(0);
                for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
            }}
            return ((crc ^ -1) >>> 0).toString(16).padStart(8, '0');
        }};
        const {{ records }} = Object.values((await dump()).database)[0];
        const generation = Object.values(records)[0].split('|')[1];
        const head = `bl1|${{generation}}|{kind}|{kind}|1|1|`, body = '{{\"shape\":[\"of another program\"]}}';
        await put('records', '{kind}', `${{head}}${{sum(head + body)}}|${{body}}`);
        return records['{kind}'];"
    );
    at_places(page, &work).await
}

async fn text_of(page: &Page, kind: &str) -> Outcome<Json> {
    at_places(page, &format!("return Object.values((await dump()).database)[0].records['{kind}'];")).await
}

/// Puts a record's old text back, or takes away what stands where there was none; the second copy goes as well.
async fn heal(page: &Page, kind: &str, old: &Json) -> Outcome {
    let work = match old.as_str() {
        Some(text) => format!("await put('records', '{kind}', {});", json!(text)),
        None => format!("await remove('records', '{kind}');"),
    };
    at_places(page, &format!("{work} localStorage.clear();")).await.map(|_| ())
}

scenario!(what_cannot_be_read_is_said_and_kept, |page| {
    begin_with_letters(&page).await?;
    for ((kind, name), days) in KINDS.into_iter().zip(10..) {
        outside(&page).await?;
        let old = make_unreadable(&page, kind).await?;
        let unreadable = text_of(&page, kind).await?;
        page.open().await?;
        page.wait_text(&format!("Could not be read: {name}. It stays as it is")).await?;
        assert!(!page.has("button", "Start with my writers").await?, "{kind}: no first visit");
        // What else there is can be changed, and nothing of it touches what was not read.
        let known = letters(&page).await?.len();
        let day = days_ago(&page, days).await?;
        log_letter(&page, &day).await?;
        page.until("one letter more", || async { Ok(letters(&page).await?.len() == known + 1) }).await?;
        assert_eq!(text_of(&page, kind).await?, unreadable, "{kind}: the bytes stay");
        // It comes to be readable again, and "Try again" finds it.
        heal(&page, kind, &old).await?;
        page.click_button("Try again").await?;
        page.wait_gone("Could not be read:").await?;
    }
});

scenario!(nothing_is_saved_over_what_was_not_read, |page| {
    const REFUSED: &str = "Not saved: what is kept there could not be read, and nothing is saved over it.";
    begin_with_letters(&page).await?;
    outside(&page).await?;
    make_unreadable(&page, "settings").await?;
    make_unreadable(&page, "facilities").await?;
    let before = [text_of(&page, "settings").await?, text_of(&page, "facilities").await?];
    page.open().await?;
    page.wait_text("Could not be read: your profile, the facilities.").await?;
    page.tab_bar("Me").await?;
    page.fill("The pen name you sign with", "Meadowlark").await?;
    page.choose("Which committee list are you on?", "Women's").await?;
    page.click_button("Save").await?;
    page.wait_text(REFUSED).await?;
    page.goto("facilities").await?;
    page.click_button("Add a facility").await?;
    page.fill("Pages at most", "5").await?;
    page.click_button("Save facility").await?;
    page.wait_text(REFUSED).await?;
    let after = [text_of(&page, "settings").await?, text_of(&page, "facilities").await?];
    assert_eq!(after, before, "nothing was saved over them");
});
