//! The bridge to the worker that makes keys: a passphrase becomes a key there, without holding up the page.
//! It must keep nothing; the worker ends, and gives its memory back, with each answer.

use super::{browser, random};
use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

/// Makes a key out of a passphrase (Argon2id; `memory` in KiB). None where the phone lacks the memory or the app a part.
pub async fn derive(passphrase: &str, salt: &[u8], memory: u32, passes: u32, lanes: u32) -> Option<[u8; 32]> {
    let numbers = [memory, passes, lanes].map(JsValue::from);
    let mut given = vec![JsValue::from_str("derive"), JsValue::from_str(passphrase), Uint8Array::from(salt).into()];
    given.extend(numbers);
    let key = Uint8Array::new(&ask(&given).await?);
    key.to_vec().try_into().ok()
}

/// Makes a phrase of six random words.
pub async fn phrase() -> Option<String> {
    let random: [u8; 12] = random::random_bytes();
    ask(&[JsValue::from_str("phrase"), Uint8Array::from(random.as_slice()).into()]).await?.as_string()
}

async fn ask(given: &[JsValue]) -> Option<JsValue> {
    browser::ask(&browser::boot()?, "askKeys", given).await.filter(|answer| !answer.is_null())
}
