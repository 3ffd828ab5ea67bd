//! Holds what becomes of the records when their places are wiped, damaged, full, blocked, shared by two tabs or erased.
//!
//! Must not mock any of it: the faults are made in the browser's own storage, from a page that is not the app.

use crate::beginning::{WRITER, begin, begin_with_letters, days_ago, expect_letters, letters, log_letter, send_letter};
use browser::scenario::{BUT_WEBKIT, CHROMIUM};
use browser::{Outcome, Page, Phone, Setup, core_scenario, scenario};
use serde_json::{Value as Json, json};

/// Reads and changes both places whole, whatever they are called. Opening a database that is not there makes none.
const PLACES: &str = r#"
const done = arguments[arguments.length - 1];
const asked = (request) => new Promise((good, bad) => {
    request.onsuccess = () => good(request.result);
    request.onerror = () => bad(request.error);
    request.onblocked = () => bad("a page holds it");
});
const names = async () => (await indexedDB.databases()).map(({ name }) => name).sort();
const within = async (name, mode, work) => {
    const base = await asked(indexedDB.open(name));
    const change = base.transaction([...base.objectStoreNames], mode);
    const over = new Promise((good, bad) => {
        change.oncomplete = () => good();
        change.onabort = () => bad(change.error);
    });
    const answer = await work(change);
    await over;
    base.close();
    return answer;
};
const dump = async () => {
    const all = { database: {}, mirror: {} };
    for (const name of await names()) {
        all.database[name] = await within(name, "readonly", async (change) => {
            const areas = {};
            for (const area of [...change.objectStoreNames]) {
                const store = change.objectStore(area);
                const [keys, texts] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
                areas[area] = Object.fromEntries(keys.map((key, index) => [key, texts[index]]));
            }
            return areas;
        });
    }
    for (let index = 0; index < localStorage.length; index++) {
        const key = localStorage.key(index);
        all.mirror[key] = localStorage.getItem(key);
    }
    return all;
};
const put = async (area, key, text) => {
    for (const name of await names()) {
        await within(name, "readwrite", (change) => asked(change.objectStore(area).put(text, key)));
    }
};
const remove = async (area, key) => {
    for (const name of await names()) {
        await within(name, "readwrite", (change) => asked(change.objectStore(area).delete(key)));
    }
};
const flipped = (text) => {
    const at = text.length - 5;
    return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
};
const wipeDatabases = async () => {
    for (const name of await names()) await asked(indexedDB.deleteDatabase(name));
    return (await names()).length;
};
"#;

/// Runs a script on the places; it may `return` something.
pub async fn at_places(page: &Page, work: &str) -> Outcome<Json> {
    let script = format!(
        "{PLACES}\n(async () => {{ {work} }})().then((answer) => done(answer ?? null), (error) => done(`failed: ${{error}}`))"
    );
    let answer = page.script_async(&script).await?;
    match answer.as_str().filter(|text| text.starts_with("failed:")) {
        Some(error) => Err(page.failure(error).await),
        None => Ok(answer),
    }
}

/// Goes to a page of the same origin that is not the app: a picture.
pub async fn outside(page: &Page) -> Outcome {
    page.goto("icons/icon.svg").await?;
    page.until("a page without the app", || async {
        Ok(page.script("return document.documentElement.localName === 'svg'").await? == true)
    })
    .await
}

/// Both places, without the number of the tab that may write (every opening takes the next one) and without a sample's
/// database that is empty: WebKit deletes it later.
async fn dump(page: &Page) -> Outcome<Json> {
    let mut all = at_places(page, "return dump()").await?;
    for base in all["database"].as_object_mut().into_iter().flat_map(|bases| bases.values_mut()) {
        if let Some(meta) = base["meta"].as_object_mut() {
            meta.remove("holder");
        }
    }
    if let Some(bases) = all["database"].as_object_mut() {
        let is_empty =
            |base: &Json| base.as_object().is_some_and(|areas| areas.values().all(|area| *area == json!({})));
        bases.retain(|name, base| !(name.contains("sample") && is_empty(base)));
    }
    Ok(all)
}

/// The records in the database of the real store, by key.
async fn records(page: &Page) -> Outcome<Json> {
    let all = dump(page).await?;
    Ok(all["database"]["between-letters/main"]["records"].clone())
}

/// The keys of the records.
async fn keys(page: &Page) -> Outcome<Vec<String>> {
    let records = records(page).await?;
    Ok(records.as_object().into_iter().flatten().map(|(key, _)| key.clone()).collect())
}

async fn wait_records(page: &Page, expected: &Json) -> Outcome {
    page.until("the same records in the database as before", || async { Ok(records(page).await? == *expected) }).await
}

/// Waits until the mark that records exist stands, which nothing on the page says.
async fn wait_sentinel(page: &Page, stands: bool) -> Outcome {
    let script = "const done = arguments[arguments.length - 1];
        caches.keys().then((names) => done(names.some((name) => name.endsWith('records-exist'))))";
    page.until("the mark outside both places", || async { Ok(page.script_async(script).await? == stands) }).await
}

async fn expect_no_alert(page: &Page) -> Outcome {
    let said = page.names("alert").await;
    if said.is_empty() { Ok(()) } else { Err(page.failure(&format!("nobody should be alarmed: {said:?}")).await) }
}

const MISSING: &str = "Your records are missing";
const START: &str = "Start with my writers";

core_scenario!(the_database_wiped_loses_nothing, |page| {
    begin_with_letters(&page).await?;
    let known = letters(&page).await?;
    let before = records(&page).await?;
    outside(&page).await?;
    assert_eq!(at_places(&page, "return wipeDatabases()").await?, 0);
    expect_letters(&page, &known).await?;
    expect_no_alert(&page).await?;
    wait_records(&page, &before).await?;
    // What came back is complete: now the mirror may go.
    outside(&page).await?;
    at_places(&page, "localStorage.clear()").await?;
    expect_letters(&page, &known).await?;
    expect_no_alert(&page).await?;
});

core_scenario!(the_mirror_wiped_loses_nothing, |page| {
    begin_with_letters(&page).await?;
    let known = letters(&page).await?;
    outside(&page).await?;
    let before = dump(&page).await?;
    at_places(&page, "localStorage.clear()").await?;
    expect_letters(&page, &known).await?;
    expect_no_alert(&page).await?;
    page.until("the same mirror as before", || async { Ok(dump(&page).await?["mirror"] == before["mirror"]) }).await?;
    outside(&page).await?;
    assert_eq!(at_places(&page, "return wipeDatabases()").await?, 0);
    expect_letters(&page, &known).await?;
    expect_no_alert(&page).await?;
});

core_scenario!(both_wiped_is_said_and_never_looks_like_a_first_visit, |page| {
    begin_with_letters(&page).await?;
    wait_sentinel(&page, true).await?;
    outside(&page).await?;
    assert_eq!(at_places(&page, "localStorage.clear(); return wipeDatabases()").await?, 0);
    for route in ["", "arrived", "start", ""] {
        page.goto(route).await?;
        page.wait_heading(MISSING).await?;
        assert!(!page.has("button", START).await?, "the welcome page is shown at /{route}");
        assert!(!page.has_text(WRITER).await?);
    }
    page.kill();
    page.reopen().await?;
    page.open().await?;
    page.wait_heading(MISSING).await?;
    page.click_button("Start again without them").await?;
    page.wait_for("button", START).await?;
    wait_sentinel(&page, false).await?;
    page.reload().await?;
    page.wait_for("button", START).await?;
    assert!(!page.has_text(MISSING).await?);
});

scenario!(a_damaged_record_heals_from_the_other_place, |page| {
    begin_with_letters(&page).await?;
    let known = letters(&page).await?;
    let before = records(&page).await?;
    let keys = keys(&page).await?;
    assert!(keys.len() >= 4, "settings, digest, writer and letters: {keys:?}");
    for key in &keys {
        outside(&page).await?;
        let damage = format!(
            "const all = await dump(); const base = Object.values(all.database)[0]; await put('records', '{key}', flipped(base.records['{key}']))"
        );
        at_places(&page, &damage).await?;
        assert_ne!(records(&page).await?, before, "{key} is not damaged");
        expect_letters(&page, &known).await?;
        wait_records(&page, &before).await?;
        expect_no_alert(&page).await?;
    }
    outside(&page).await?;
    let mirror = dump(&page).await?["mirror"].clone();
    at_places(
        &page,
        "for (const [key, text] of Object.entries((await dump()).mirror)) localStorage.setItem(key, flipped(text))",
    )
    .await?;
    assert_ne!(dump(&page).await?["mirror"], mirror);
    expect_letters(&page, &known).await?;
    page.until("a healed mirror", || async { Ok(dump(&page).await?["mirror"] == mirror) }).await?;
    assert_eq!(records(&page).await?, before);
    expect_no_alert(&page).await?;
});

/// Damages the record of a kind in both places; gives the damaged texts.
async fn damage_in_both(page: &Page, kind: &str) -> Outcome<Json> {
    let work = format!(
        "const all = await dump();
        const base = Object.values(all.database)[0];
        const key = Object.keys(base.records).find((key) => base.records[key].includes('|{kind}|'));
        const bad = flipped(base.records[key]);
        await put('records', key, bad);
        const copy = Object.keys(all.mirror).find((one) => one.endsWith('/r/' + key));
        const other = 'x' + flipped(all.mirror[copy]);
        localStorage.setItem(copy, other);
        return [bad, other].sort();"
    );
    at_places(page, &work).await
}

async fn expect_aside(page: &Page, damaged: &Json) -> Outcome {
    page.until("both damaged texts kept aside", || async {
        let all = dump(page).await?;
        let aside = all["database"]["between-letters/main"]["aside"].as_object().cloned().unwrap_or_default();
        let mut texts: Vec<Json> = aside.into_iter().map(|(_, text)| text).collect();
        texts.sort_by_key(ToString::to_string);
        let mut expected = damaged.as_array().cloned().unwrap_or_default();
        expected.sort_by_key(ToString::to_string);
        Ok(texts == expected)
    })
    .await
}

scenario!(letters_damaged_in_both_places_are_set_aside_and_said, |page| {
    begin_with_letters(&page).await?;
    outside(&page).await?;
    let damaged = damage_in_both(&page, "letters").await?;
    page.open().await?;
    page.wait_text("damaged in both places. It was set aside, not deleted.").await?;
    page.press_containing(WRITER).await?;
    page.wait_heading(WRITER).await?;
    page.wait_text("2 letters of this thread could not be read.").await?;
    expect_aside(&page, &damaged).await?;
    // The work goes on, and the bytes stay.
    let day = days_ago(&page, 1).await?;
    log_letter(&page, &day).await?;
    assert_eq!(letters(&page).await?.len(), 1);
    expect_aside(&page, &damaged).await?;
    page.reload().await?;
    page.wait_text("set aside, not deleted").await?;
});

scenario!(a_damaged_profile_hides_no_writer, |page| {
    begin_with_letters(&page).await?;
    let known = letters(&page).await?;
    outside(&page).await?;
    let damaged = damage_in_both(&page, "settings").await?;
    page.open().await?;
    page.wait_text("set aside, not deleted").await?;
    assert!(!page.has("button", START).await?, "records are there, and the welcome page is shown");
    expect_letters(&page, &known).await?;
    expect_aside(&page, &damaged).await?;
    // The profile is asked for again and nothing else is lost by it.
    page.tab_bar("Me").await?;
    page.fill("The pen name you sign with", "Meadowlark").await?;
    page.choose("Which committee list are you on?", "Women's").await?;
    page.click_button("Save").await?;
    page.wait_status("Saved").await?;
    expect_letters(&page, &known).await?;
});

/// What opening records of a newer program must be like: seen, said, and not one byte changed.
async fn expect_read_only(page: &Page, before: &Json) -> Outcome {
    page.open().await?;
    page.wait_text("written by a newer version of Between Letters").await?;
    assert!(!page.has_text("Could not be read").await?, "it is newer, and not unread");
    if page.has("button", START).await? {
        return Err(page.failure("records are there, and the welcome page is shown").await);
    }
    for route in ["arrived", "add-writer", "me"] {
        page.goto(route).await?;
        page.wait_text("written by a newer version of Between Letters").await?;
    }
    page.goto("add-writer").await?;
    // The person is told first; what the first screen does not need is only found newer by the comparison after it.
    page.wait_text("written by a newer version of Between Letters").await?;
    page.fill("Pen name for this writer", "Corncrake").await?;
    page.click_button("Save writer").await?;
    page.wait_for("region", "What happened").await?;
    if page.has_text("Saved").await? {
        return Err(page.failure("nothing may be saved here").await);
    }
    outside(page).await?;
    let after = dump(page).await?;
    if after != *before {
        return Err(format!("bytes of a newer version were touched:\n{before:#}\n{after:#}"));
    }
    Ok(())
}

scenario!(records_of_a_newer_version_are_only_read, |page| {
    begin_with_letters(&page).await?;
    for kind in ["letters", "writer", "roster", "settings"] {
        outside(&page).await?;
        let kept = dump(&page).await?;
        let work = format!(
            "const all = await dump();
            const base = Object.values(all.database)[0];
            const key = Object.keys(base.records).find((key) => base.records[key].includes('|{kind}|'));
            const text = 'bl2|' + key + '|{kind}|a shape not known yet|' + base.records[key].length;
            await put('records', key, text);
            localStorage.setItem(Object.keys(all.mirror).find((one) => one.endsWith('/r/' + key)), text);
            return [key, base.records[key]];"
        );
        let old = at_places(&page, &work).await?;
        let before = dump(&page).await?;
        assert_ne!(kept, before);
        expect_read_only(&page, &before).await?;
        let [key, text] = [&old[0], &old[1]];
        let restore = format!(
            "await put('records', {key}, {text});
            localStorage.setItem(Object.keys((await dump()).mirror).find((one) => one.endsWith('/r/' + {key})), {text})"
        );
        at_places(&page, &restore).await?;
        assert_eq!(dump(&page).await?, kept);
    }
    assert_eq!(letters(&page).await?.len(), 2);
});

scenario!(a_database_of_a_newer_version_is_only_read, |page| {
    begin_with_letters(&page).await?;
    outside(&page).await?;
    let version = "return (await indexedDB.databases()).map(({ version }) => version)";
    at_places(
        &page,
        "for (const name of await names()) {
            const request = indexedDB.open(name, 7);
            request.onupgradeneeded = () => request.result.createObjectStore('sealed').put('not for you', 'new');
            (await asked(request)).close();
        }",
    )
    .await?;
    let before = dump(&page).await?;
    page.open().await?;
    page.wait_text(WRITER).await?;
    expect_read_only(&page, &before).await?;
    assert_eq!(at_places(&page, version).await?, json!([7]));
});

scenario!(a_full_mirror_still_saves, |page| {
    begin_with_letters(&page).await?;
    outside(&page).await?;
    let filled = at_places(
        &page,
        "let piece = 'x'.repeat(1 << 20);
        let text = localStorage.getItem('another app') ?? '';
        while (piece.length > 0) {
            try { localStorage.setItem('another app', text + piece); text += piece; }
            catch { piece = piece.slice(0, piece.length >> 1); }
        }
        return text.length;",
    )
    .await?;
    assert!(filled.as_u64().is_some_and(|filled| filled > 1_000_000), "the mirror takes {filled} characters");
    page.open().await?;
    let day = days_ago(&page, 1).await?;
    log_letter(&page, &day).await?;
    expect_no_alert(&page).await?;
    // The other's key is whole; asked before the kill, which may well take it along.
    let other = at_places(&page, "return localStorage.getItem('another app')?.length ?? 0").await?;
    assert_eq!(other, filled);
    page.kill();
    page.reopen().await?;
    assert_eq!(letters(&page).await?.len(), 3);
    expect_no_alert(&page).await?;
});

// Only Chromium lets a test make the device full for one site.
core_scenario!(
    a_full_database_is_said_and_nothing_typed_is_lost,
    Setup { only: CHROMIUM, ..Setup::default() },
    |page| {
        begin_with_letters(&page).await?;
        let known = letters(&page).await?;
        // Chromium asks for the room there is only now and then, a fresh one at its first write.
        page.kill();
        page.reopen().await?;
        let origin = page.server().address();
        page.cdp("Storage.overrideQuotaForOrigin", json!({ "origin": origin, "quotaSize": 1 })).await?;
        page.open().await?;
        page.wait_heading("Today").await?;
        let day = days_ago(&page, 1).await?;
        send_letter(&page, &day).await?;
        page.wait_text("Not saved").await?;
        page.cdp("Storage.overrideQuotaForOrigin", json!({ "origin": origin })).await?;
        page.click_button("Try again").await?;
        page.wait_status("Saved").await?;
        page.kill();
        page.reopen().await?;
        assert_eq!(letters(&page).await?.len(), known.len() + 1);
    }
);

/// A browser that lets no page keep anything, as people set it.
fn blocked() -> Setup {
    Setup { phone: Phone::Blocking, ..Setup::default() }
}

// WebKitGTK has no setting that blocks storage.
core_scenario!(blocked_storage_is_said_and_the_app_works_in_memory, Setup { only: BUT_WEBKIT, ..blocked() }, |page| {
    page.open().await?;
    let blocked = "try { return localStorage.length < 0 } catch (error) { return error.name }";
    assert_eq!(page.script(blocked).await?, "SecurityError", "the setting blocks");
    page.wait_text("This browser does not let the app keep records.").await?;
    begin(&page).await?;
    page.wait_heading("Today").await?;
    let day = days_ago(&page, 1).await?;
    page.click_link("Add a writer").await?;
    page.fill("Pen name for this writer", WRITER).await?;
    page.click_button("Save writer").await?;
    page.wait_heading(WRITER).await?;
    send_letter(&page, &day).await?;
    page.wait_heading(WRITER).await?;
    page.wait_status("Not saved: this browser does not let the app keep records.").await?;
    assert_eq!(page.names("link").await.iter().filter(|name| name.starts_with("Edit Letter arrived")).count(), 1);
});

const ELSEWHERE: &str = "Open in another tab";

/// Fails if anything of the records is in the page, shown or not.
async fn expect_no_record(page: &Page) -> Outcome {
    let whole = page.script("return document.documentElement.outerHTML").await?;
    let whole = whole.as_str().unwrap_or_default();
    match [WRITER, "Meadowlark"].iter().find(|name| whole.contains(**name)) {
        Some(name) => Err(page.failure(&format!("a tab without the hold has {name} in it")).await),
        None => Ok(()),
    }
}

core_scenario!(a_second_tab_holds_no_records, |page| {
    begin_with_letters(&page).await?;
    let known = letters(&page).await?;
    let first = page.tab().await?;
    let second = page.new_tab().await?;
    for route in ["", "writers", "arrived", "me"] {
        page.goto(route).await?;
        page.wait_heading(ELSEWHERE).await?;
        page.wait_for("button", "Use here").await?;
        expect_no_record(&page).await?;
    }
    page.click_button("Use here").await?;
    page.wait_heading("Me").await?;
    page.switch_to(first.clone()).await?;
    page.wait_heading(ELSEWHERE).await?;
    expect_no_record(&page).await?;
    page.switch_to(second.clone()).await?;
    expect_letters(&page, &known).await?;
    let day = days_ago(&page, 2).await?;
    log_letter(&page, &day).await?;
    page.switch_to(first.clone()).await?;
    page.goto("arrived").await?;
    page.wait_heading(ELSEWHERE).await?;
    page.click_button("Use here").await?;
    page.wait_heading("A letter arrived").await?;
    page.switch_to(second).await?;
    page.wait_heading(ELSEWHERE).await?;
    expect_no_record(&page).await?;
    page.switch_to(first).await?;
    assert_eq!(letters(&page).await?.len(), 3);
});

core_scenario!(a_tab_that_was_taken_over_writes_nothing, |page| {
    begin_with_letters(&page).await?;
    // A form is open and filled in the first tab when the second takes the records.
    page.click_link("A letter arrived").await?;
    let day = days_ago(&page, 1).await?;
    page.fill("It reached me on", &day).await?;
    let first = page.tab().await?;
    page.new_tab().await?;
    page.open().await?;
    page.click_button("Use here").await?;
    page.wait_heading("Today").await?;
    page.wait_text(WRITER).await?;
    let before = records(&page).await?;
    page.switch_to(first).await?;
    page.wait_heading(ELSEWHERE).await?;
    assert!(!page.has("button", "Save letter").await?);
    assert_eq!(records(&page).await?, before);
});

const SAMPLE: &str = "Sample caseload";
const ROUTES: [&str; 8] = ["", "writers", "add-writer", "arrived", "posted", "me", "away", "start"];

scenario!(the_sample_stands_apart, |page| {
    page.open().await?;
    page.click_button("Look around with a sample").await?;
    page.wait_text("Sorrel").await?;
    for route in ROUTES {
        page.goto(route).await?;
        page.wait_text(SAMPLE).await?;
        page.wait_for("button", "Leave the sample").await?;
    }
    page.open().await?;
    page.press_containing("Sorrel").await?;
    page.wait_heading("Sorrel").await?;
    page.wait_text(SAMPLE).await?;
    let day = days_ago(&page, 1).await?;
    page.click_link("A letter arrived").await?;
    page.wait_text(SAMPLE).await?;
    page.fill("It reached me on", &day).await?;
    page.click_button("Save letter").await?;
    page.wait_status("Saved").await?;
    let all = dump(&page).await?;
    let real = all["database"]["between-letters/main"]["records"].as_object().map_or(0, serde_json::Map::len);
    assert_eq!(real, 0, "the sample wrote to the store of real records");
    let choice = all["mirror"].as_object().into_iter().flatten().find(|(key, _)| key.contains("choice"));
    let (choice_key, choice_text) = choice.map(|(key, text)| (json!(key), text.clone())).ok_or("no choice is kept")?;
    page.click_button("Leave the sample").await?;
    page.wait_for("button", START).await?;
    wait_sentinel(&page, false).await?;

    begin_with_letters(&page).await?;
    let known = letters(&page).await?;
    outside(&page).await?;
    let before = dump(&page).await?;
    assert_eq!(before["database"].as_object().map(serde_json::Map::len), Some(1), "the sample's database is left");
    // Real records are there now, and the sample is opened all the same.
    at_places(&page, &format!("localStorage.setItem({choice_key}, {choice_text})")).await?;
    page.open().await?;
    page.wait_text("Sorrel").await?;
    page.wait_text(SAMPLE).await?;
    expect_no_record(&page).await?;
    page.press_containing("Robin").await?;
    page.wait_heading("Robin").await?;
    page.click_link("A letter arrived").await?;
    page.fill("It reached me on", &day).await?;
    page.click_button("Save letter").await?;
    page.wait_status("Saved").await?;
    let during = dump(&page).await?;
    assert_eq!(during["database"]["between-letters/main"], before["database"]["between-letters/main"]);
    page.click_button("Leave the sample").await?;
    page.wait_gone(SAMPLE).await?;
    page.wait_text(WRITER).await?;
    expect_letters(&page, &known).await?;
    outside(&page).await?;
    assert_eq!(dump(&page).await?, before, "leaving the sample leaves something behind or takes something along");
});

async fn erase_everything(page: &Page) -> Outcome {
    page.open().await?;
    page.tab_bar("Me").await?;
    page.click_button("Erase everything").await?;
    page.click_button("Yes, erase everything").await?;
    page.wait_text("will be erased in ten seconds").await
}

/// Fails if any record is left in either place, or if the loss is taken for an accident.
async fn expect_erased(page: &Page) -> Outcome {
    page.wait_for("button", START).await?;
    wait_sentinel(page, false).await?;
    page.until("empty places", || async {
        let all = dump(page).await?;
        let base = &all["database"]["between-letters/main"];
        let none = |area: &str| base[area].as_object().is_some_and(serde_json::Map::is_empty);
        let mut copies = all["mirror"].as_object().into_iter().flatten();
        Ok(none("records") && none("aside") && !copies.any(|(key, _)| key.contains("/r/")))
    })
    .await?;
    for _ in 0..2 {
        page.open().await?;
        page.wait_for("button", START).await?;
        if page.has_text(MISSING).await? || page.has_text(WRITER).await? {
            return Err(page.failure("what was erased on purpose is neither missing nor there").await);
        }
    }
    Ok(())
}

scenario!(erasing_everything_can_be_undone_for_ten_seconds, |page| {
    begin_with_letters(&page).await?;
    let known = letters(&page).await?;
    let before = records(&page).await?;
    erase_everything(&page).await?;
    expect_no_record(&page).await?;
    page.click_button("Undo").await?;
    page.wait_gone("will be erased in ten seconds").await?;
    expect_letters(&page, &known).await?;
    assert_eq!(records(&page).await?, before);
    // Nothing of the erase is left to run later.
    page.kill();
    page.reopen().await?;
    expect_letters(&page, &known).await?;
    expect_no_alert(&page).await?;
});

scenario!(everything_is_gone_after_ten_seconds, |page| {
    begin_with_letters(&page).await?;
    wait_sentinel(&page, true).await?;
    erase_everything(&page).await?;
    expect_erased(&page).await?;
    page.kill();
    page.reopen().await?;
    page.open().await?;
    page.wait_for("button", START).await?;
    assert!(!page.has_text(MISSING).await?);
    // And a new life begins, without the old one in it.
    begin_with_letters(&page).await?;
    assert_eq!(letters(&page).await?.len(), 2);
});

scenario!(an_erase_that_died_runs_to_its_end, |page| {
    begin_with_letters(&page).await?;
    wait_sentinel(&page, true).await?;
    erase_everything(&page).await?;
    page.kill();
    page.reopen().await?;
    page.open().await?;
    page.wait_for("button", START).await?;
    expect_erased(&page).await?;
});

async fn erase_writer(page: &Page) -> Outcome {
    page.press_containing("Take this writer off this device").await?;
    page.click_button("Erase this writer").await
}

scenario!(a_writer_is_erased_and_comes_back, |page| {
    begin_with_letters(&page).await?;
    let known = letters(&page).await?;
    erase_writer(&page).await?;
    page.wait_text("The writer was erased.").await?;
    page.until("a page without the writer", || async { Ok(!page.has("heading", WRITER).await?) }).await?;
    page.click_button("Undo").await?;
    page.wait_text("Undone.").await?;
    expect_letters(&page, &known).await?;
    erase_writer(&page).await?;
    page.wait_text("The writer was erased.").await?;
    page.wait_status("Saved").await?;
    page.open().await?;
    page.wait_heading("Today").await?;
    assert!(!page.has_text(WRITER).await?);
    page.until("places without the name", || async { Ok(!dump(&page).await?.to_string().contains(WRITER)) }).await?;
});
