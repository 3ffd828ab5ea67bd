//! Whether the app runs installed, and how it can be.
//! It must not decide when to offer that.

use super::browser;
use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// Tells whether the app was opened from the home screen or as an app window, not in a browser tab.
#[must_use]
pub fn is_standalone() -> bool {
    let Some(window) = browser::window() else { return false };
    let as_app = ["standalone", "fullscreen", "minimal-ui"].iter().any(|mode| {
        browser::call(&window, "matchMedia", &[JsValue::from_str(&format!("(display-mode: {mode})"))])
            .and_then(|query| browser::property(&query, "matches"))
            .and_then(|matches| matches.as_bool())
            .unwrap_or(false)
    });
    // Older iPhones say it here only.
    let as_web_clip = browser::navigator()
        .and_then(|navigator| browser::property(&navigator, "standalone"))
        .and_then(|standalone| standalone.as_bool())
        .unwrap_or(false);
    as_app || as_web_clip
}

/// Tells whether this is a browser tab on an iPhone or iPad, where records may be erased after seven days without a visit.
#[must_use]
pub fn is_iphone_tab() -> bool {
    let Some(navigator) = browser::navigator() else { return false };
    let agent = browser::property(&navigator, "userAgent").and_then(|agent| agent.as_string()).unwrap_or_default();
    let touches = browser::property(&navigator, "maxTouchPoints").and_then(|count| count.as_f64()).unwrap_or(0.0);
    is_apple_mobile(&agent, touches) && !is_standalone()
}

/// An iPad calls itself a Macintosh; that no Macintosh has a touch screen gives it away.
fn is_apple_mobile(agent: &str, touches: f64) -> bool {
    ["iPhone", "iPad", "iPod"].iter().any(|name| agent.contains(name))
        || (agent.contains("Macintosh") && agent.contains("AppleWebKit") && touches > 1.0)
}

/// Tells whether the browser would show its own dialogue to install the app.
#[must_use]
pub fn can_prompt() -> bool {
    browser::kept_by_boot("installPrompt").is_some()
}

/// Calls `callback` when [`can_prompt`] becomes true after the app has started.
pub fn on_can_prompt(callback: impl Fn() + 'static) {
    if let Some(window) = browser::window() {
        browser::listen(&window, "between-letters:installable", move |_| callback());
    }
}

/// Shows the browser's dialogue to install the app and tells whether the person agreed. Call it from a tap.
pub async fn prompt() -> bool {
    let Some(prompt) = browser::kept_by_boot("installPrompt") else { return false };
    // It can be shown once only.
    if let Some(kept) = browser::window().and_then(|window| browser::property(&window, "betweenLetters")) {
        let _ = Reflect::set(&kept, &JsValue::from_str("installPrompt"), &JsValue::NULL);
    }
    if browser::ask(&prompt, "prompt", &[]).await.is_none() {
        return false;
    }
    let Some(choice) = browser::property(&prompt, "userChoice") else { return false };
    let choice = browser::settled(choice).await;
    choice.and_then(|choice| browser::property(&choice, "outcome")).and_then(|outcome| outcome.as_string()).as_deref()
        == Some("accepted")
}

#[cfg(test)]
mod tests {
    use super::is_apple_mobile;

    #[test]
    fn an_ipad_is_told_from_a_macintosh() {
        let macintosh =
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.0 Safari/605.1.15";
        assert!(is_apple_mobile(macintosh, 5.0));
        assert!(!is_apple_mobile(macintosh, 0.0));
        assert!(is_apple_mobile("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)", 5.0));
        assert!(!is_apple_mobile("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130", 5.0));
    }
}
