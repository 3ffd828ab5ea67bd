//! The bridge to the workshop, the worker for what is heavy or rare: keys out of passphrases, backup files, and the
//! identity guard (R72, R78, R79). It must keep nothing; the worker ends, and gives its memory back, with each answer but the
//! guard's, which is asked again with the next pause in typing.

use super::{browser, random};
use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

/// Why the workshop did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undone {
    /// It had no memory for it, or the app lacks a part.
    Unable,
    /// It would not; the word says why.
    Refused(String),
}

/// Loads the workshop and warms it up ahead of the first question, while somebody types.
pub fn make_ready() {
    if let Some(boot) = browser::boot() {
        browser::call(&boot, "readyWorkshop", &[]);
    }
}

/// Makes a key out of a passphrase (Argon2id; `memory` in KiB). None where the phone lacks the memory or the app a part.
pub async fn derive(passphrase: &str, salt: &[u8], memory: u32, passes: u32, lanes: u32) -> Option<[u8; 32]> {
    let numbers = [memory, passes, lanes].map(JsValue::from);
    let mut given = vec![JsValue::from_str(passphrase), Uint8Array::from(salt).into()];
    given.extend(numbers);
    let key = Uint8Array::new(&ask("derive", &given).await.ok()?);
    key.to_vec().try_into().ok()
}

/// Makes a key out of the secret that a passkey gives. None where the app lacks the part.
pub async fn of_passkey(secret: &[u8]) -> Option<[u8; 32]> {
    let key = Uint8Array::new(&ask("of_passkey", &[Uint8Array::from(secret).into()]).await.ok()?);
    key.to_vec().try_into().ok()
}

/// Makes a phrase of six random words.
pub async fn phrase() -> Option<String> {
    let random: [u8; 12] = random::random_bytes();
    ask("phrase", &[Uint8Array::from(random.as_slice()).into()]).await.ok()?.as_string()
}

/// Makes an age file of a text and makes sure that these words open it.
///
/// # Errors
/// [`Undone`].
pub async fn make_file(text: &str, words: &str) -> Result<String, Undone> {
    let file = ask("make_file", &[JsValue::from_str(text), JsValue::from_str(words)]).await?;
    file.as_string().ok_or(Undone::Unable)
}

/// Opens an age file.
///
/// # Errors
/// [`Undone`].
pub async fn open_file(file: &[u8], words: &str) -> Result<Vec<u8>, Undone> {
    let text = ask("open_file", &[Uint8Array::from(file).into(), JsValue::from_str(words)]).await?;
    Ok(Uint8Array::new(&text).to_vec())
}

/// Asks the identity guard about a text: for each finding the number of its kind, and the words themselves. `own` are texts
/// that may stand. Nothing where the app lacks the part.
pub async fn findings(text: &str, own: &[String]) -> Vec<(usize, String)> {
    let given = [JsValue::from_str(text), JsValue::from_str(&own.join("\n"))];
    let found = ask("findings", &given).await.ok().and_then(|found| found.as_string());
    let finding = |line: &str| {
        let (kind, words) = line.split_once('\t')?;
        Some((kind.parse().ok()?, words.to_owned()))
    };
    found.unwrap_or_default().lines().filter_map(finding).collect()
}

/// Makes a table of comma-separated values, with a head. None where the app lacks the part.
pub async fn table(rows: &[[String; 4]]) -> Option<String> {
    let rows: Vec<String> = rows.iter().map(|row| row.join("\t")).collect();
    ask("table", &[JsValue::from_str(&rows.join("\n"))]).await.ok()?.as_string()
}

/// Makes a calendar file (RFC 5545) of the lines that [`crate::domain::reminder`] gives. None where the app lacks the part.
pub async fn calendar(stamp: &str, lines: &str) -> Option<String> {
    ask("calendar", &[JsValue::from_str(stamp), JsValue::from_str(lines)]).await.ok()?.as_string()
}

async fn ask(task: &str, given: &[JsValue]) -> Result<JsValue, Undone> {
    let mut task = vec![JsValue::from_str(task)];
    task.extend_from_slice(given);
    let boot = browser::boot().ok_or(Undone::Unable)?;
    let answer = browser::ask(&boot, "askWorkshop", &task).await.unwrap_or_default();
    match (browser::property(&answer, "done"), browser::property(&answer, "refused").and_then(|why| why.as_string())) {
        (Some(done), _) => Ok(done),
        (None, Some(why)) => Err(Undone::Refused(why)),
        (None, None) => Err(Undone::Unable),
    }
}
