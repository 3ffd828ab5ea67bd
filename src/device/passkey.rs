//! Passkeys: made, and asked for a secret through the PRF extension of Web Authentication (Level 3).
//! It must tell the phone's keeper of passkeys nothing but the app's name, and keep nothing itself.

use super::{browser, random};
use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use std::future::Future;
use wasm_bindgen::JsValue;

const NAME: &str = "Between Letters";
/// ES256, EdDSA and RS256 (IANA COSE). The signatures are not looked at; a passkey must have some kind of key.
const KINDS: [i32; 3] = [-7, -8, -257];

/// Why a passkey gives no secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPasskey {
    /// The person stopped, took too long, or the passkey is not on this device any more.
    Stopped,
    /// This browser or device has no passkeys that give secrets.
    Unable,
}

/// Whether this device can be opened by a finger, a face or a number of its own, and its browser tells passkeys so.
pub async fn is_there() -> bool {
    let Some(kind) = browser::window().and_then(|window| browser::property(&window, "PublicKeyCredential")) else {
        return false;
    };
    let can = browser::ask(&kind, "isUserVerifyingPlatformAuthenticatorAvailable", &[]).await;
    if !can.is_some_and(|can| can.is_truthy()) {
        return false;
    }
    // Not every browser can say, and then the passkey itself will.
    let known = browser::ask(&kind, "getClientCapabilities", &[]).await;
    known.and_then(|known| browser::property(&known, "extension:prf")).is_none_or(|prf| prf.is_truthy())
}

/// Makes a passkey on this device and gives its id. Call it from a tap: the browser is called before this returns.
///
/// # Errors
/// [`NoPasskey`]; a passkey that cannot give secrets may be left with the phone's keeper then.
pub fn create() -> impl Future<Output = Result<Vec<u8>, NoPasskey>> {
    let asked = ask_for("create", creation());
    async move {
        let made = asked.ok_or(NoPasskey::Unable)?.await.map_err(|_| NoPasskey::Stopped)?;
        let outcome = browser::call(&made, "getClientExtensionResults", &[]).unwrap_or_default();
        let prf = browser::property(&outcome, "prf").and_then(|prf| browser::property(&prf, "enabled"));
        if !prf.is_some_and(|prf| prf.is_truthy()) {
            return Err(NoPasskey::Unable);
        }
        browser::property(&made, "rawId").map(|id| Uint8Array::new(&id).to_vec()).ok_or(NoPasskey::Unable)
    }
}

/// Asks a passkey about the salt; it always gives the same 32 bytes for the same salt. Call it from a tap: the browser is called
/// before this returns.
///
/// # Errors
/// [`NoPasskey`].
pub fn secret(credential: &[u8], salt: &[u8]) -> impl Future<Output = Result<[u8; 32], NoPasskey>> + use<> {
    let asked = ask_for("get", request(credential, salt));
    async move {
        let shown = asked.ok_or(NoPasskey::Unable)?.await.map_err(|_| NoPasskey::Stopped)?;
        let outcome = browser::call(&shown, "getClientExtensionResults", &[]).unwrap_or_default();
        let results = browser::property(&outcome, "prf").and_then(|prf| browser::property(&prf, "results"));
        let first = results.and_then(|results| browser::property(&results, "first")).ok_or(NoPasskey::Unable)?;
        Uint8Array::new(&first).to_vec().try_into().map_err(|_| NoPasskey::Unable)
    }
}

fn ask_for(method: &str, options: JsValue) -> Option<wasm_bindgen_futures::JsFuture> {
    let keeper = browser::property(&browser::navigator()?, "credentials")?;
    let asked = browser::call(&keeper, method, &[object(&[("publicKey", options)])])?;
    Some(Promise::resolve(&asked).into())
}

fn creation() -> JsValue {
    let kind = |number| object(&[("type", "public-key".into()), ("alg", JsValue::from(number))]);
    object(&[
        ("rp", object(&[("name", NAME.into())])),
        (
            "user",
            object(&[
                ("id", bytes(&random::random_bytes::<16>())),
                ("name", NAME.into()),
                ("displayName", NAME.into()),
            ]),
        ),
        ("challenge", bytes(&random::random_bytes::<32>())),
        ("pubKeyCredParams", KINDS.into_iter().map(kind).collect::<Array>().into()),
        (
            "authenticatorSelection",
            object(&[
                ("authenticatorAttachment", "platform".into()),
                ("residentKey", "required".into()),
                ("userVerification", "required".into()),
            ]),
        ),
        ("extensions", object(&[("prf", object(&[]))])),
    ])
}

fn request(credential: &[u8], salt: &[u8]) -> JsValue {
    let known = object(&[("type", "public-key".into()), ("id", bytes(credential))]);
    object(&[
        ("challenge", bytes(&random::random_bytes::<32>())),
        ("allowCredentials", Array::of1(&known).into()),
        ("userVerification", "required".into()),
        ("extensions", object(&[("prf", object(&[("eval", object(&[("first", bytes(salt))]))]))])),
    ])
}

fn bytes(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // An object that was just made takes every field.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}
