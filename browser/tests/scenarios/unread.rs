//! Holds what becomes of records that are there and cannot be read: they are said, nothing is saved over them, and the rest goes on.
//!
//! Must not change how a record is read: the fault is a body that no program of ours has written, with the right checksum.

use crate::beginning::{begin_with_letters, days_ago, letters, log_letter};
use browser::{Outcome, Page, scenario};
use serde_json::json;

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

/// Works on the records of the app's database by script; `records` is the store, `sum` the checksum of an envelope (CRC-32).
async fn at_records(page: &Page, work: &str) -> Outcome<serde_json::Value> {
    let script = format!(
        "const done = arguments[arguments.length - 1];
        const sum = (text) => {{
            let crc = -1;
            for (const one of text) {{
                crc ^= one.charCodeAt(0);
                for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
            }}
            return ((crc ^ -1) >>> 0).toString(16).padStart(8, '0');
        }};
        const asked = (request) => new Promise((good, bad) => {{
            request.onsuccess = () => good(request.result);
            request.onerror = () => bad(request.error);
        }});
        (async () => {{
            const base = await asked(indexedDB.open('between-letters/main'));
            const records = base.transaction('records', 'readwrite').objectStore('records');
            const answer = await (async () => {{ {work} }})();
            base.close();
            return answer ?? null;
        }})().then(done, (error) => done(`failed: ${{error}}`))"
    );
    page.script_async(&script).await
}

/// Puts a body that nobody can read in the place of a record; gives the record's old text, if there was one.
async fn make_unreadable(page: &Page, kind: &str) -> Outcome<serde_json::Value> {
    let work = format!(
        "const old = await asked(records.get('{kind}'));
        const generation = (await asked(records.getAll()))[0].split('|')[1];
        const head = `bl1|${{generation}}|{kind}|{kind}|1|1|`, body = '{{\"shape\":[\"of another program\"]}}';
        await asked(records.put(`${{head}}${{sum(head + body)}}|${{body}}`, '{kind}'));
        return old;"
    );
    at_records(page, &work).await
}

async fn text_of(page: &Page, kind: &str) -> Outcome<serde_json::Value> {
    at_records(page, &format!("return await asked(records.get('{kind}'));")).await
}

/// Goes to a page of the same origin that is not the app.
async fn outside(page: &Page) -> Outcome {
    page.goto("icons/icon.svg").await
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
        let heal = match old.as_str() {
            Some(text) => format!("await asked(records.put({}, '{kind}'));", json!(text)),
            None => format!("await asked(records.delete('{kind}'));"),
        };
        at_records(&page, &heal).await?;
        page.script("localStorage.clear()").await?;
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
