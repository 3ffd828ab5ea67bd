//! Holds the lock opened by a passkey, as by a finger or a face, with Chromium's virtual authenticator.
//!
//! Must not reach into the app: what counts is what opens, and what the authenticator and both places then hold.

use crate::guide::{add_writer, set_lock, stored, unlock, wait_open};
use browser::scenario::CHROMIUM;
use browser::{Outcome, Page, Setup, core_scenario};
use serde_json::{Value as Json, json};

const WORDS: &str = "abandon river copper lemon ticket zoo";
const OTHER: &str = "maple orbit salmon velvet hammer ginger";
const BY_PASSKEY: &str = "Unlock with fingerprint or face";

/// A passkey belongs to a name.
fn named() -> Setup {
    Setup { host: "localhost", ..Setup::default() }
}

/// A phone that has a finger to show; gives the authenticator's id.
async fn authenticator(page: &Page, has_prf: bool) -> Outcome<Json> {
    page.cdp("WebAuthn.enable", json!({})).await?;
    let options = json!({
        "protocol": "ctap2", "ctap2Version": "ctap2_1", "transport": "internal", "hasResidentKey": true,
        "hasUserVerification": true, "hasPrf": has_prf, "isUserVerified": true, "automaticPresenceSimulation": true,
    });
    let made = page.cdp("WebAuthn.addVirtualAuthenticator", json!({ "options": options })).await?;
    Ok(made["authenticatorId"].clone())
}

/// From the first opening to Today behind a lock, with a writer.
async fn begin_locked(page: &Page) -> Outcome {
    page.open().await?;
    page.click_button("Start with my writers").await?;
    set_lock(page, WORDS).await?;
    page.wait_heading("Start").await?;
    page.fill("The pen name you sign with", "Meadow").await?;
    page.choose("Which committee list are you on?", "Women's").await?;
    page.click_button("Go on").await?;
    page.wait_heading("Today").await?;
    add_writer(page, "Plover").await.map(|_| ())
}

/// From any page to a lock that a passkey opens, back under Me.
async fn set_passkey(page: &Page) -> Outcome {
    page.tab_bar("Me").await?;
    page.click_link("Fingerprint or face").await?;
    page.wait_heading("Fingerprint or face").await?;
    page.fill("Your words now", OTHER).await?;
    page.click_button("Go on").await?;
    page.wait_text("These words do not open the lock.").await?;
    page.fill("Your words now", WORDS).await?;
    page.click_button("Go on").await?;
    page.click_button("Make the passkey").await?;
    page.click_button("Try it").await
}

// Only Chromium has a virtual authenticator with PRF.
core_scenario!(a_passkey_opens_the_lock_and_the_words_still_do, Setup { only: CHROMIUM, ..named() }, |page| {
    let authenticator = authenticator(&page, true).await?;
    begin_locked(&page).await?;
    set_passkey(&page).await?;
    page.wait_text("The lock opens by fingerprint or face now, and by your words.").await?;
    assert!(stored(&page).await?.contains("|passkey,"));
    // The phone's keeper of passkeys learns the app's name and nothing else.
    let kept = page.cdp("WebAuthn.getCredentials", json!({ "authenticatorId": authenticator })).await?;
    assert_eq!(kept["credentials"].as_array().map(Vec::len), Some(1));
    let about = &kept["credentials"][0];
    assert_eq!((&about["userName"], &about["userDisplayName"]), (&json!("Between Letters"), &json!("Between Letters")));
    assert!(!kept.to_string().contains("Meadow"));
    page.click_button("Hide now").await?;
    page.wait_heading("Locked").await?;
    page.click_button(BY_PASSKEY).await?;
    page.wait_heading("Today").await?;
    page.wait_text("Plover").await?;
    // A finger that is not the person's.
    page.reload().await?;
    page.wait_heading("Locked").await?;
    let stranger = json!({ "authenticatorId": authenticator, "isUserVerified": false });
    page.cdp("WebAuthn.setUserVerified", stranger).await?;
    page.click_button(BY_PASSKEY).await?;
    page.wait_text("It was stopped or took too long.").await?;
    assert!(!page.has_text("Plover").await?);
    page.fill("Your words", WORDS).await?;
    page.click_button("Unlock").await?;
    page.wait_text("Plover").await?;
    // Taken away, and only with the words.
    page.tab_bar("Me").await?;
    page.click_link("Fingerprint or face").await?;
    page.fill("Your words now", OTHER).await?;
    page.click_button("Use the words alone").await?;
    page.wait_text("These words do not open the lock.").await?;
    page.fill("Your words now", WORDS).await?;
    page.click_button("Use the words alone").await?;
    page.wait_text("Only your words open the lock now.").await?;
    assert!(!stored(&page).await?.contains("|passkey,"));
    page.reload().await?;
    page.wait_heading("Locked").await?;
    assert!(!page.has("button", BY_PASSKEY).await?);
});

// Only Chromium has a virtual authenticator.
core_scenario!(
    a_passkey_that_gives_no_secret_is_said_and_changes_nothing,
    Setup { only: CHROMIUM, ..named() },
    |page| {
        authenticator(&page, false).await?;
        begin_locked(&page).await?;
        page.tab_bar("Me").await?;
        page.click_link("Fingerprint or face").await?;
        page.fill("Your words now", WORDS).await?;
        page.click_button("Go on").await?;
        page.click_button("Make the passkey").await?;
        page.wait_text("This device cannot open the lock so. Your words open it.").await?;
        assert!(!stored(&page).await?.contains("|passkey,"));
        page.reload().await?;
        page.wait_heading("Locked").await?;
        assert!(!page.has("button", BY_PASSKEY).await?);
    }
);

/// Every page from now on is shown this many days later.
async fn days_later(page: &Page, days: u32) -> Outcome {
    let script = format!(
        "const Now = Date, ahead = {days} * 864e5;
        Date = class extends Now {{
            constructor(...given) {{ given.length ? super(...given) : super(Now.now() + ahead); }}
            static now() {{ return Now.now() + ahead; }}
        }};"
    );
    page.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await.map(|_| ())
}

// Only Chromium has a virtual authenticator with PRF.
core_scenario!(the_words_are_asked_for_now_and_then, Setup { only: CHROMIUM, ..named() }, |page| {
    authenticator(&page, true).await?;
    begin_locked(&page).await?;
    set_passkey(&page).await?;
    page.wait_text("The lock opens by fingerprint or face now").await?;
    let due = "You have not typed your words for a month.";
    page.tab_bar("Today").await?;
    page.wait_text("Plover").await?;
    assert!(!page.has_text(due).await?);
    days_later(&page, 30).await?;
    page.reload().await?;
    page.click_button(BY_PASSKEY).await?;
    page.wait_text(due).await?;
    page.click_link("Do you still have your words?").await?;
    page.fill("Your words", OTHER).await?;
    page.click_button("Check").await?;
    page.wait_text("These words do not open the lock.").await?;
    page.fill("Your words", WORDS).await?;
    page.click_button("Check").await?;
    page.wait_text("These are your words.").await?;
    page.wait_heading("Today").await?;
    assert!(!page.has_text(due).await?);
    page.reload().await?;
    page.wait_heading("Locked").await?;
    let watch = format!(
        "window.wasDue = false;
        performance.clearMarks('open');
        new MutationObserver(() => {{ window.wasDue ||= document.body.textContent.includes('{due}'); }})
            .observe(document.body, {{ subtree: true, childList: true, characterData: true }})"
    );
    page.script(&watch).await?;
    page.click_button(BY_PASSKEY).await?;
    page.wait_text("Plover").await?;
    wait_open(&page).await?;
    assert_eq!(page.script("return window.wasDue").await?, false, "not for a moment, before the records are open");
    // Forgotten words are changed by the passkey, which has to be set up again then.
    page.goto("lock").await?;
    page.click_button(BY_PASSKEY).await?;
    page.fill("New words", OTHER).await?;
    page.fill("Type them again", OTHER).await?;
    page.click_button("Change them by fingerprint or face").await?;
    page.wait_text("The words were changed.").await?;
    page.reload().await?;
    page.wait_heading("Locked").await?;
    assert!(!page.has("button", BY_PASSKEY).await?);
    unlock(&page, OTHER).await?;
    page.wait_heading("Me").await?;
});
