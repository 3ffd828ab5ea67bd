//! Holds what several scenarios begin with: days in the app's words, a set-up guide, writers and letters by real input.
//!
//! Must not assert what a scenario is about; it fails only when the way there is blocked.

#![allow(dead_code, reason = "not every file of scenarios needs all of it")]

use browser::{Outcome, Page};
use serde_json::Value as Json;
use std::collections::BTreeSet;
use std::time::Duration;

/// Every route of the app, once, read from where they are written.
pub fn routes() -> BTreeSet<&'static str> {
    let text = include_str!("../../../src/ui/routes.rs");
    let routes: BTreeSet<_> =
        text.split("path!(\"/").skip(1).filter_map(|rest| rest.split_once('"')).map(|(route, _)| route).collect();
    assert!(routes.len() > 40, "{routes:?}");
    routes
}

/// A day as date fields take it and as the app says it.
#[derive(Clone, Debug)]
pub struct Day {
    /// "2026-06-09".
    pub iso: String,
    /// "Tue 9 June", with the year when it is not this year's.
    pub spoken: String,
}

/// Gives these words for a lock on a page that asks for them; does not wait until it is set.
pub async fn set_lock(page: &Page, words: &str) -> Outcome {
    page.fill("Your words", words).await?;
    page.fill("Type them again", words).await?;
    page.click_button("Set the lock").await
}

/// Gives these words to the locked page; does not wait for what comes of it.
pub async fn unlock(page: &Page, words: &str) -> Outcome {
    page.wait_heading("Locked").await?;
    page.fill("Your words", words).await?;
    page.click_button("Unlock").await
}

/// The day so many days from the browser's own today, spelled by the rule of the issue, not by the app.
pub async fn day(page: &Page, from_today: i64) -> Outcome<Day> {
    let script = format!(
        "const now = new Date(), day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + {from_today});
        const two = (number) => String(number).padStart(2, '0');
        const week = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][day.getDay()];
        const month = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
            'November', 'December'][day.getMonth()];
        const year = day.getFullYear() === now.getFullYear() ? '' : ` ${{day.getFullYear()}}`;
        return [`${{day.getFullYear()}}-${{two(day.getMonth() + 1)}}-${{two(day.getDate())}}`,
            `${{week}} ${{day.getDate()}} ${{month}}${{year}}`];"
    );
    let said = page.script(&script).await?;
    let text = |at: usize| said[at].as_str().unwrap_or_default().to_owned();
    Ok(Day { iso: text(0), spoken: text(1) })
}

/// From the first opening to an empty Today.
pub async fn begin(page: &Page) -> Outcome {
    page.open().await?;
    page.click_button("Start with my writers").await?;
    page.click_button("Go on without a lock").await?;
    page.wait_heading("Start").await?;
    page.fill("The pen name you sign with", "Meadow").await?;
    page.choose("Which committee list are you on?", "Women's").await?;
    page.click_button("Go on").await?;
    page.wait_heading("Today").await?;
    page.wait_status("Saved").await
}

/// From the first opening to the first page of another room than the letters, without a pen name.
pub async fn begin_with(page: &Page, room: &str, heading: &str) -> Outcome {
    page.open().await?;
    page.click_button("Start with a group or the library").await?;
    page.click_button("Go on without a lock").await?;
    page.wait_heading("Start").await?;
    page.check_in("What will you use?", room).await?;
    page.click_button("Go on").await?;
    page.wait_heading(heading).await?;
    page.wait_status("Saved").await
}

/// Lets the phone's calendar show so many days after the real one, without a reload, and has the app look at it.
pub async fn days_later(page: &Page, days: i64) -> Outcome {
    let script = format!(
        "// Firefox lets a driver's script see the page through a glass only; its own Date is another one there.
        const page = window.wrappedJSObject ?? window;
        const give = (made) => (page === window ? made : Components.utils.exportFunction(made, window));
        for (const name of ['getFullYear', 'getMonth', 'getDate', 'getDay']) {{
            const own = ((window.ownDate ??= {{}})[name] ??= Date.prototype[name]);
            page.Date.prototype[name] = give(function () {{
                return own.call(new Date(this.getTime() + {days} * 864e5));
            }});
        }}
        window.dispatchEvent(new Event('focus'));"
    );
    page.script(&script).await.map(|_| ())
}

/// Adds a writer who is just starting; ends on the writer's page and gives the fragment of its address.
pub async fn add_writer(page: &Page, name: &str) -> Outcome<String> {
    page.tab_bar("Writers").await?;
    page.wait_heading("Writers").await?;
    page.click_link("Add a writer").await?;
    page.fill("Pen name for this writer", name).await?;
    page.click_button("Save writer").await?;
    page.wait_heading(name).await?;
    page.wait_status("Saved").await?;
    let route = page.route().await?;
    Ok(route.split_once('#').map(|(_, id)| id.to_owned()).unwrap_or_default())
}

/// Gives the reason that the form of a first letter asks for while the agreement is not mailed (R61).
pub async fn first_letter_reason(page: &Page) -> Outcome {
    page.choose("Why does this first letter go already?", "The secretary said to go ahead").await
}

/// Logs a letter in hand so many days from today, from the writer's page and back to it; gives the day.
pub async fn letter(page: &Page, from_today: i64) -> Outcome<Day> {
    let in_hand = day(page, from_today).await?;
    page.press("A letter arrived").await?;
    page.wait_heading("A letter arrived").await?;
    page.fill("It reached me on", &in_hand.iso).await?;
    page.click_button("Save letter").await?;
    page.wait_for("region", "Reply clock").await?;
    page.wait_status("Saved").await?;
    Ok(in_hand)
}

/// The words inside the part of the page that a CSS selector finds, runs of space as one, without marks of direction.
pub async fn words_in(page: &Page, selector: &str) -> Outcome<String> {
    let script = format!(
        "return (document.querySelector('{selector}')?.innerText ?? '')
            .replace(/[\\u200e\\u200f\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim()"
    );
    Ok(page.script(&script).await?.as_str().unwrap_or_default().to_owned())
}

/// Waits until the writer's reply clock says this.
pub async fn clock_says(page: &Page, words: &str) -> Outcome {
    part_says(page, "[aria-label=\"Reply clock\"]", words).await
}

/// Waits until the bar that says what happened says this.
pub async fn bar_says(page: &Page, words: &str) -> Outcome {
    part_says(page, "[aria-label=\"What happened\"]", words).await
}

/// Waits until the thread says this.
pub async fn thread_says(page: &Page, words: &str) -> Outcome {
    part_says(page, "ol.thread", words).await
}

/// Waits until a part of the page says this.
pub async fn part_says(page: &Page, selector: &str, words: &str) -> Outcome {
    page.until(&format!("\"{words}\" in {selector}"), || async { Ok(words_in(page, selector).await?.contains(words)) })
        .await
}

/// Everything that both places hold, as one text.
pub async fn stored(page: &Page) -> Outcome<String> {
    let script = "const done = arguments[arguments.length - 1];
        const texts = Object.values(localStorage);
        (async () => {
            for (const { name } of await indexedDB.databases()) {
                await new Promise((resolve) => {
                    const opening = indexedDB.open(name);
                    opening.onsuccess = () => {
                        const base = opening.result, areas = [...base.objectStoreNames];
                        let left = areas.length;
                        for (const area of areas) {
                            const asked = base.transaction(area).objectStore(area).getAll();
                            asked.onsuccess = () => {
                                texts.push(...asked.result.map(String));
                                if (--left === 0) { base.close(); resolve(); }
                            };
                        }
                    };
                });
            }
            done(texts.join('\\n'));
        })();";
    Ok(page.script_async(script).await?.as_str().unwrap_or_default().to_owned())
}

/// The drafts in the browser's database, sealed or not: nothing on the page says that one is kept, as nobody should have to wait
/// for it.
const DRAFTS: &str = "const done = arguments[arguments.length - 1];
    const look = async () => {
        const drafts = [];
        for (const { name } of await indexedDB.databases()) {
            const base = await new Promise((good, bad) => {
                const asked = indexedDB.open(name);
                asked.onsuccess = () => good(asked.result);
                asked.onerror = () => bad(asked.error);
            });
            const records = base.transaction('records').objectStore('records');
            const all = (asked) => new Promise((good, bad) => {
                asked.onsuccess = () => good(asked.result);
                asked.onerror = () => bad(asked.error);
            });
            const [keys, texts] = await Promise.all([all(records.getAllKeys()), all(records.getAll())]);
            base.close();
            // By its key: under a lock the kind is sealed. A marker of something removed is no draft.
            drafts.push(...texts.filter((text, at) => keys[at].startsWith('draft-') && !text.includes('|removed|')));
        }
        return drafts;
    };
    look().then(done, (error) => done(String(error)))";

/// How long no draft may change before it counts as the last one: longer than the app waits after the last key.
const SETTLED: Duration = Duration::from_millis(900);

/// The drafts that are kept, as one list.
pub async fn drafts(page: &Page) -> Outcome<Json> {
    page.script_async(DRAFTS).await
}

/// Waits until what was typed is kept as a draft, and the draft is that of the last key.
pub async fn wait_for_draft(page: &Page) -> Outcome {
    page.until("a kept draft", || async {
        let first = drafts(page).await?;
        tokio::time::sleep(SETTLED).await;
        let is_kept = first.as_array().is_some_and(|drafts| !drafts.is_empty());
        Ok(is_kept && drafts(page).await? == first)
    })
    .await
}

/// Whether the records are open: what is shown comes from both places, not from the first look at one.
pub async fn is_open(page: &Page) -> Outcome<bool> {
    Ok(page.script("return performance.getEntriesByName('open').length > 0").await? == true)
}

/// Waits until the records are open.
pub async fn wait_open(page: &Page) -> Outcome {
    page.until("the records to be open", || is_open(page)).await
}

/// Nobody else reads or writes the records of the database until they are released.
pub async fn hold_records(page: &Page) -> Outcome {
    let hold = "const done = arguments[arguments.length - 1];
        (async () => {
            const { name } = (await indexedDB.databases()).find((one) => one.name.endsWith('main'));
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
                const base = opening.result;
                const records = base.transaction('records', 'readwrite').objectStore('records');
                window.isHeld = true;
                const stay = () => { if (window.isHeld) records.count().onsuccess = stay; else base.close(); };
                stay();
                done();
            };
        })()";
    page.script_async(hold).await.map(|_| ())
}

/// Ends [`hold_records`].
pub async fn release_records(page: &Page) -> Outcome {
    page.script("window.isHeld = false").await.map(|_| ())
}
