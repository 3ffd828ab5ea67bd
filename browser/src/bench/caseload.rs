//! Holds the made-up caseloads: made by the app's example `seed`, laid into the app's own database in clear.
//!
//! Must not know what is in a record.

use super::slow::throttle;
use super::{fresh, taps};
use crate::page::Page;
use crate::{Outcome, places};
use serde_json::{Value as Json, json};
use std::process::Command;

/// Letters of the caseloads: none at all, few, as many as the lock is tried with, and a great many ("Big": 300 writers).
pub const SIZES: [usize; 4] = [NONE, FEW, MANY, BIG];
pub(super) const NONE: usize = 0;
pub(super) const FEW: usize = 100;
pub(super) const MANY: usize = 1_000;
pub(super) const BIG: usize = 10_000;

/// A caseload of a given size as records, ready to be laid into the app's database.
pub struct Seed {
    pub(super) letters: usize,
    /// Keys and values as the app stores them.
    pub(super) records: Vec<(String, Json)>,
}

/// The caseload of a size.
pub(super) fn of(letters: usize, seeds: &[Seed]) -> Outcome<&Seed> {
    seeds
        .iter()
        .find(|seed| seed.letters == letters)
        .ok_or_else(|| format!("there is no caseload of {letters} letters"))
}

/// Makes caseloads of these sizes. Those that cannot be made are left out, and said so.
#[must_use]
pub fn seeds(sizes: &[usize]) -> Vec<Seed> {
    let mut seeds = Vec::new();
    for &letters in sizes {
        match printed(letters).map(|lines| parse(&lines)) {
            Some(records) if !records.is_empty() => seeds.push(Seed { letters, records }),
            _ => println!("   No caseload of {letters} letters: the example `seed` gave no records."),
        }
    }
    seeds
}

/// What the app's example `seed`, which the chores have built, prints for a number of letters: lines of a record's key, a tab, and its value as JSON.
fn printed(letters: usize) -> Option<String> {
    let done = Command::new(places::target().join("debug/examples/seed")).arg(letters.to_string()).output().ok()?;
    done.status.success().then(|| String::from_utf8(done.stdout).ok())?
}

fn parse(lines: &str) -> Vec<(String, Json)> {
    let record = |line: &str| {
        let (key, value) = line.split_once('\t')?;
        // A value that is no JSON is stored as the text it is.
        let value = serde_json::from_str(value).unwrap_or_else(|_| json!(value));
        Some((key.to_owned(), value))
    };
    lines.lines().filter_map(record).collect()
}

/// Opens the app at full speed in a browser of its own and lays a caseload in, which the next opening finds.
pub(super) async fn laid_in(seed: &Seed, name: &str) -> Outcome<Page> {
    let page = fresh(&places::dist(), name).await?;
    throttle(&page, false).await?;
    page.open().await?;
    page.wait_offline_ready().await?;
    // The database is made only on a page that the service worker answers.
    page.open().await?;
    taps::moments(&page, true).await?;
    lay_in(&page, seed).await?;
    Ok(page)
}

/// Lays a caseload into the app's own database in place of what is there. A key is the object store's name, a slash, and
/// the key within it. The next opening finds it.
///
/// # Errors
///
/// When the app has no database yet, or it takes nothing.
pub async fn lay_in(page: &Page, seed: &Seed) -> Outcome {
    // In portions, as a script's text has limits.
    for (at, records) in seed.records.chunks(500).enumerate() {
        let script = format!(
            "const done = arguments[arguments.length - 1];
            (async () => {{
                const about = (await indexedDB.databases()).find((one) => one.name.endsWith('main'));
                if (!about) return 'the app has no database';
                const base = await new Promise((good, bad) => {{
                    const asked = indexedDB.open(about.name);
                    asked.onsuccess = () => good(asked.result);
                    asked.onerror = () => bad(asked.error);
                }});
                const work = base.transaction([...base.objectStoreNames], 'readwrite');
                if ({first}) for (const name of base.objectStoreNames) work.objectStore(name).clear();
                for (const [key, value] of {records}) {{
                    const [area, id] = key.split('/');
                    work.objectStore(area).put(value, id);
                }}
                await new Promise((good, bad) => {{ work.oncomplete = good; work.onabort = () => bad(work.error); }});
                base.close();
                return true;
            }})().then(done, (error) => done(String(error)));",
            first = at == 0,
            records = json!(records),
        );
        let answer = page.script_async(&script).await?;
        if answer != true {
            return Err(format!("the caseload could not be laid in: {answer}"));
        }
    }
    // The mirror of the caseload before must not be taken for a part of this one.
    page.script("localStorage.clear()").await.map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seed_lines_are_key_tab_value() {
        let records = parse("a\t{\"b\":1}\nc\tplain\nno tab\n");
        assert_eq!(records, vec![("a".to_owned(), json!({ "b": 1 })), ("c".to_owned(), json!("plain"))]);
    }
}
