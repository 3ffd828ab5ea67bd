//! Holds the page as a person meets it: things found by role and name, pressed, filled, read; waiting with patience.
//!
//! Must not reach past the page: no class names, no inner parts of the app.
//!
//! Every wait looks again and again for up to half a minute: a browser on a busy machine takes ten seconds to come. A failure says what was tried, what could be found instead,
//! the page's words, and the steps that led there.

use crate::engine::{Browser, Engine};
use crate::{Outcome, places};
use base64::Engine as _;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::wd::WindowHandle;
use fantoccini::{Client, error::CmdError};
use host::Server;
use serde_json::{Value as Json, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long a wait looks before it gives up.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(40);

const LOOK: &str = include_str!("look.js");

/// Keys that are no letters, for [`Page::keys`].
pub mod key {
    /// Moves on to the next control.
    pub const TAB: char = '\u{e004}';
    /// Presses the control, or sends the form.
    pub const ENTER: char = '\u{e007}';
    /// Presses a button, ticks a box.
    pub const SPACE: char = ' ';
    /// Closes a dialog.
    pub const ESCAPE: char = '\u{e00c}';
    /// Held down while the next key is pressed.
    pub const SHIFT: char = '\u{e008}';
    /// Held down while the next key is pressed.
    pub const CONTROL: char = '\u{e009}';
    /// Removes what is selected.
    pub const DELETE: char = '\u{e017}';
    /// Up.
    pub const UP: char = '\u{e013}';
    /// Down.
    pub const DOWN: char = '\u{e015}';
    /// Left.
    pub const LEFT: char = '\u{e012}';
    /// Right.
    pub const RIGHT: char = '\u{e014}';
    /// To the start.
    pub const HOME: char = '\u{e011}';
    /// To the end.
    pub const END: char = '\u{e010}';
}

/// A page of the app in a browser of its own, with the server it came from. Copies are the same page.
#[derive(Clone)]
pub struct Page(Arc<Inside>);

struct Inside {
    engine: Engine,
    server: Server,
    browser: Mutex<Browser>,
    trail: Mutex<Vec<String>>,
}

impl Page {
    /// A page on this server, in this browser; nothing is opened yet.
    #[must_use]
    pub fn new(server: Server, browser: Browser) -> Self {
        Self(Arc::new(Inside {
            engine: browser.engine(),
            server,
            browser: Mutex::new(browser),
            trail: Mutex::default(),
        }))
    }

    /// Which engine shows it.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.0.engine
    }

    /// The server it comes from.
    #[must_use]
    pub fn server(&self) -> &Server {
        &self.0.server
    }

    /// The browser, for what a page has no verb for.
    pub fn browser(&self) -> MutexGuard<'_, Browser> {
        self.0.browser.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The steps taken so far, for messages.
    #[must_use]
    pub fn trail(&self) -> String {
        self.0.trail.lock().unwrap_or_else(PoisonError::into_inner).join("\n  ")
    }

    fn step(&self, words: String) {
        self.0.trail.lock().unwrap_or_else(PoisonError::into_inner).push(words);
    }

    fn client(&self) -> Outcome<Client> {
        self.browser().client()
    }

    /// Gives the browser back when nothing else holds the page, and stops the server.
    #[must_use]
    pub fn into_browser(self) -> Option<Browser> {
        let inside = Arc::into_inner(self.0)?;
        inside.server.stop();
        Some(inside.browser.into_inner().unwrap_or_else(PoisonError::into_inner))
    }

    /// Leaves a picture and what the driver said, for whoever reads a failure; `file` has no ending.
    pub async fn leave_traces(&self, file: &Path) {
        let _ = self.shot(&file.with_extension("png")).await;
        let said = self.browser().said();
        let _ = said.and_then(|said| write(&file.with_extension("log"), said.as_bytes()));
    }

    // Opening and leaving.

    /// Opens the app at its base path.
    ///
    /// # Errors
    ///
    /// When the browser cannot load it.
    pub async fn open(&self) -> Outcome {
        self.goto("").await
    }

    /// Opens a route of the app, for example `writers` or `arrived`.
    ///
    /// # Errors
    ///
    /// When the browser cannot load it.
    pub async fn goto(&self, route: &str) -> Outcome {
        self.step(format!("open /{route}"));
        let address = format!("{}{route}", self.0.server.address());
        self.client()?.goto(&address).await.map_err(|error| format!("cannot open {address}: {error}"))
    }

    /// Opens a page of another host.
    ///
    /// # Errors
    ///
    /// When the browser cannot load it.
    pub async fn leave_for(&self, address: &str) -> Outcome {
        self.step(format!("leave for {address}"));
        self.client()?.goto(address).await.map_err(|error| format!("cannot open {address}: {error}"))
    }

    /// Reloads as the person's own reload button does: by script, since WebDriver's refresh goes past the service worker
    /// in Firefox. Returns when the new document is there.
    ///
    /// # Errors
    ///
    /// When no new document comes.
    pub async fn reload(&self) -> Outcome {
        self.step("reload".into());
        self.script("document.documentElement.dataset.before = 'reload'; location.reload()").await?;
        self.until("the reloaded page", || async {
            let script = "return document.readyState === 'complete' && !document.documentElement.dataset.before";
            self.script(script).await.map(|done| done == true)
        })
        .await
    }

    /// Back in the history.
    ///
    /// # Errors
    ///
    /// When the driver refuses.
    pub async fn back(&self) -> Outcome {
        self.step("back".into());
        self.script("history.back()").await.map(|_| ())
    }

    /// Kills the browser this instant, as a dying phone would.
    pub fn kill(&self) {
        self.step("kill the browser".into());
        self.browser().kill();
    }

    /// Opens the browser again on the same profile; the page is blank until something is opened.
    ///
    /// # Errors
    ///
    /// When it does not start.
    // The lock is held over the start on purpose: nothing else may use this browser meanwhile, and each has one task.
    #[expect(clippy::await_holding_lock, reason = "each browser is used by one task, on one thread")]
    pub async fn reopen(&self) -> Outcome {
        self.step("open the browser again".into());
        self.browser().reopen().await
    }

    /// Waits until the service worker is in charge of the page's scope, so that the app is installed for offline use.
    ///
    /// # Errors
    ///
    /// When it does not get there.
    pub async fn wait_offline_ready(&self) -> Outcome {
        self.step("wait for the service worker".into());
        self.until("an active service worker", || async {
            let script = "const done = arguments[arguments.length - 1];
                navigator.serviceWorker.getRegistration().then((r) => done(!!r?.active && r.active.state === 'activated'),
                (error) => done(String(error)))";
            self.script_async(script).await.map(|done| done == true)
        })
        .await
    }

    // Tabs.

    /// Opens one more tab, blank, and turns to it; gives its handle.
    ///
    /// # Errors
    ///
    /// When the driver refuses.
    pub async fn new_tab(&self) -> Outcome<WindowHandle> {
        self.step("new tab".into());
        let answer = self.client()?.new_window(true).await.map_err(|error| format!("no new tab: {error}"))?;
        self.switch_to(answer.handle.clone()).await?;
        Ok(answer.handle)
    }

    /// The tab that is being driven.
    ///
    /// # Errors
    ///
    /// When it is gone.
    pub async fn tab(&self) -> Outcome<WindowHandle> {
        self.client()?.window().await.map_err(|error| format!("no tab: {error}"))
    }

    /// Every tab of the browser.
    ///
    /// # Errors
    ///
    /// When the driver refuses.
    pub async fn tabs(&self) -> Outcome<Vec<WindowHandle>> {
        self.client()?.windows().await.map_err(|error| format!("no tabs: {error}"))
    }

    /// Turns to another tab.
    ///
    /// # Errors
    ///
    /// When it is gone.
    pub async fn switch_to(&self, tab: WindowHandle) -> Outcome {
        self.client()?.switch_to_window(tab).await.map_err(|error| format!("cannot turn to the tab: {error}"))
    }

    // Pressing and filling.

    /// Presses the button of this name.
    ///
    /// # Errors
    ///
    /// When there is none that can be pressed.
    pub async fn click_button(&self, name: &str) -> Outcome {
        self.click("button", name, "name").await
    }

    /// Follows the link of this name.
    ///
    /// # Errors
    ///
    /// When there is none that can be followed.
    pub async fn click_link(&self, name: &str) -> Outcome {
        self.click("link", name, "name").await
    }

    /// Presses the button or follows the link of this name, whichever it is.
    ///
    /// # Errors
    ///
    /// When there is neither.
    pub async fn press(&self, name: &str) -> Outcome {
        self.click("press", name, "name").await
    }

    /// Presses the first button or link whose name contains this.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub async fn press_containing(&self, part: &str) -> Outcome {
        self.click("press", part, "part").await
    }

    /// Follows a link of the navigation "Main".
    ///
    /// # Errors
    ///
    /// When there is none of this name.
    pub async fn tab_bar(&self, name: &str) -> Outcome {
        let script = "const nav = find('navigation', 'Main', 'name');
            return nav && find('link', arguments[0], 'name', nav)";
        let found = move || self.element(script, vec![json!(name)]);
        self.click_found(&format!("the link \"{name}\" in the navigation \"Main\""), "link", found).await
    }

    /// Clicks the first element that a CSS selector finds; for routes, not for looks.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub async fn click_css(&self, selector: &str) -> Outcome {
        let found = move || {
            self.element("return [...document.querySelectorAll(arguments[0])].find(usable)", vec![json!(selector)])
        };
        self.click_found(&format!("the element {selector}"), "link", found).await
    }

    async fn click(&self, role: &str, name: &str, how: &str) -> Outcome {
        let found = move || self.element("return find(...arguments)", vec![json!(role), json!(name), json!(how)]);
        let role_words = if role == "press" { "button or link" } else { role };
        self.click_found(&format!("the {role_words} \"{name}\""), role, found).await
    }

    async fn click_found<F, Fut>(&self, what: &str, role: &str, found: F) -> Outcome
    where
        F: Fn() -> Fut,
        Fut: Future<Output = Outcome<Option<Element>>>,
    {
        self.step(format!("press {what}"));
        let until = Instant::now() + PATIENCE;
        loop {
            let last = match found().await {
                Ok(Some(element)) => {
                    self.centre(&element).await;
                    match element.click().await {
                        Ok(()) => return Ok(()),
                        Err(error) => short(&error),
                    }
                }
                Ok(None) => format!("not there; there are: {}", self.names(role).await.join(" · ")),
                Err(error) => error,
            };
            if Instant::now() > until {
                return Err(self.failure(&format!("cannot press {what}: {last}")).await);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Brings an element away from the bars at the edges, as a thumb would.
    async fn centre(&self, element: &Element) {
        let script = "if (!arguments[0].closest('nav, dialog')) arguments[0].scrollIntoView({ block: 'center' })";
        let _ = self.run(script, vec![element_json(element)]).await;
    }

    /// Fills the field with this label: text by real keys after emptying it; dates by value; lists by the option's words.
    ///
    /// # Errors
    ///
    /// When there is no such field or it does not take the text.
    pub async fn fill(&self, label: &str, text: &str) -> Outcome {
        self.step(format!("fill \"{label}\" with \"{text}\""));
        let what = format!("cannot fill \"{label}\" with \"{text}\"");
        let until = Instant::now() + PATIENCE;
        loop {
            let last = match self.fill_once(label, text).await {
                Ok(()) => return Ok(()),
                Err(error) => error,
            };
            if Instant::now() > until {
                return Err(self.failure(&format!("{what}: {last}")).await);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Picks a file in the field with this label.
    ///
    /// # Errors
    ///
    /// When there is no such field, or the browser does not take the file.
    pub async fn pick(&self, label: &str, file: &Path) -> Outcome {
        self.step(format!("pick a file in \"{label}\""));
        let found = self.element("return find('field', arguments[0], 'name')", vec![json!(label)]).await?;
        let field = found.ok_or_else(|| format!("there is no field \"{label}\""))?;
        let path = file.to_str().ok_or("the path is no text")?;
        field.send_keys(path).await.map_err(|error| format!("cannot pick a file in \"{label}\": {}", short(&error)))
    }

    /// Waits for a file whose name ends like this among those that were saved, and gives its path.
    ///
    /// # Errors
    ///
    /// When half a minute passes without.
    pub async fn saved(&self, ending: &str) -> Outcome<PathBuf> {
        self.step(format!("wait for a saved file \"…{ending}\""));
        let folder = self.browser().downloads();
        let until = Instant::now() + PATIENCE;
        loop {
            let files = fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path());
            // A file that is still written is empty, or lies beside one with an ending of the browser's own.
            let found: Vec<PathBuf> = files.filter(|file| file.metadata().is_ok_and(|about| about.len() > 0)).collect();
            let is_done =
                !found.iter().any(|file| file.extension().is_some_and(|end| end == "part" || end == "crdownload"));
            if let Some(file) = found.iter().find(|file| file.to_string_lossy().ends_with(ending)).filter(|_| is_done) {
                return Ok(file.clone());
            }
            if Instant::now() > until {
                return Err(self.failure(&format!("no saved file \"…{ending}\", but {found:?}")).await);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    async fn fill_once(&self, label: &str, text: &str) -> Outcome {
        let found = self.element("return find('field', arguments[0], 'name')", vec![json!(label)]).await?;
        let Some(field) = found else {
            return Err(format!("no such field; there are: {}", self.names("field").await.join(" · ")));
        };
        self.centre(&field).await;
        let script = "const [el, text] = arguments;
            el.focus();
            if (el.tagName === 'SELECT') {
                const option = [...el.options].find((one) => clean(one.label) === text);
                if (!option) return 'the options are: ' + [...el.options].map((one) => one.label).join(' · ');
                give(el, option.value);
                return 'done';
            }
            if (['date', 'month', 'time', 'range', 'color'].includes(el.type)) { give(el, text); return 'done'; }
            if (!el.value) return 'empty';
            el.select();
            return 'selected';";
        let kind = self.run(script, vec![element_json(&field), json!(text)]).await?;
        match kind.as_str() {
            Some("done") => return Ok(()),
            Some("empty" | "selected") => {}
            other => return Err(other.unwrap_or("an unknown kind of field").to_owned()),
        }
        if kind == "selected" {
            field.send_keys(&key::DELETE.to_string()).await.map_err(|error| short(&error))?;
        }
        let typed = if text.is_empty() { Ok(()) } else { field.send_keys(text).await };
        // Chromium's driver refuses characters beyond the basic plane, which a real keyboard does give.
        let script = "const [el, text, again] = arguments;
            if (el.value !== text && again) give(el, text);
            return el.value";
        let again = typed.is_err();
        let value = self.run(script, vec![element_json(&field), json!(text), json!(again)]).await?;
        if value == text {
            Ok(())
        } else if !again && !text.is_ascii() {
            self.run(script, vec![element_json(&field), json!(text), json!(true)]).await.map(|_| ())
        } else {
            Err(format!("it holds {value}"))
        }
    }

    /// What the field with this label holds.
    ///
    /// # Errors
    ///
    /// When there is no such field.
    pub async fn value(&self, label: &str) -> Outcome<String> {
        let script = "return find('field', arguments[0], 'name')?.value";
        self.wait_value(&format!("the field \"{label}\""), script, vec![json!(label)]).await
    }

    /// Ticks the box with this label, if it is not ticked.
    ///
    /// # Errors
    ///
    /// When there is none or it does not take the tick.
    pub async fn check(&self, label: &str) -> Outcome {
        self.set_tick("checkbox", None, label, true).await
    }

    /// Takes the tick from the box with this label.
    ///
    /// # Errors
    ///
    /// When there is none or it keeps the tick.
    pub async fn uncheck(&self, label: &str) -> Outcome {
        self.set_tick("checkbox", None, label, false).await
    }

    /// Chooses one answer in the group with this legend.
    ///
    /// # Errors
    ///
    /// When there is no such answer.
    pub async fn choose(&self, legend: &str, label: &str) -> Outcome {
        self.set_tick("radio", Some(legend), label, true).await
    }

    /// Ticks a box in the group with this legend.
    ///
    /// # Errors
    ///
    /// When there is no such box.
    pub async fn check_in(&self, legend: &str, label: &str) -> Outcome {
        self.set_tick("checkbox", Some(legend), label, true).await
    }

    /// Whether the box or answer with this label is ticked.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub async fn is_checked(&self, label: &str) -> Outcome<bool> {
        let script = "const el = find('checkbox', arguments[0], 'name') ?? find('radio', arguments[0], 'name');
            return el && (el.checked ?? el.getAttribute('aria-checked') === 'true')";
        let found = self.wait_json(&format!("the box \"{label}\""), script, vec![json!(label)]).await?;
        Ok(found == true)
    }

    async fn set_tick(&self, role: &str, legend: Option<&str>, label: &str, on: bool) -> Outcome {
        let place = legend.map(|legend| format!(" in \"{legend}\"")).unwrap_or_default();
        let what = format!("{} \"{label}\"{place}", if on { "tick" } else { "untick" });
        self.step(what.clone());
        let until = Instant::now() + PATIENCE;
        loop {
            let last = match self.tick_once(role, legend, label, on).await {
                Ok(()) => return Ok(()),
                Err(error) => error,
            };
            if Instant::now() > until {
                return Err(self.failure(&format!("cannot {what}: {last}")).await);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    async fn tick_once(&self, role: &str, legend: Option<&str>, label: &str, on: bool) -> Outcome {
        let script = "const [role, legend, label] = arguments;
            const group = legend === null ? null : find('group', legend, 'name');
            if (legend !== null && !group) return null;
            return find(role, label, 'name', group)";
        let found = self.element(script, vec![json!(role), json!(legend), json!(label)]).await?;
        let Some(element) = found else {
            return Err(format!("not there; there are: {}", self.names(role).await.join(" · ")));
        };
        let state = "return arguments[0].checked ?? arguments[0].getAttribute('aria-checked') === 'true'";
        if self.run(state, vec![element_json(&element)]).await? == on {
            return Ok(());
        }
        // The target that a person sees is the label where there is one.
        let target = "return [...(arguments[0].labels ?? [])].find(shown) ?? arguments[0]";
        let target = self.element(target, vec![element_json(&element)]).await?.unwrap_or_else(|| element.clone());
        self.centre(&target).await;
        if let Err(error) = target.click().await {
            element.click().await.map_err(|_| short(&error))?;
        }
        let now = self.run(state, vec![element_json(&element)]).await?;
        if now == on { Ok(()) } else { Err("a click changes nothing".into()) }
    }

    /// Presses keys one after another where the focus is. A [`key::SHIFT`] or [`key::CONTROL`] is held for the key after it.
    ///
    /// # Errors
    ///
    /// When the driver refuses.
    pub async fn keys(&self, keys: &str) -> Outcome {
        self.step(format!("keys {}", keys.escape_unicode()));
        let mut actions = KeyActions::new("keyboard".into());
        let mut held = None;
        for key in keys.chars() {
            actions = actions.then(KeyAction::Down { value: key });
            if [key::SHIFT, key::CONTROL].contains(&key) {
                held = Some(key);
                continue;
            }
            actions = actions.then(KeyAction::Up { value: key });
            if let Some(held) = held.take() {
                actions = actions.then(KeyAction::Up { value: held });
            }
        }
        self.client()?.perform_actions(actions).await.map_err(|error| format!("cannot press keys: {error}"))
    }

    /// Role-like word and name of what has the focus, for example `button "Save letter"`.
    ///
    /// # Errors
    ///
    /// When the page does not answer.
    pub async fn focus(&self) -> Outcome<String> {
        let script = "const el = document.activeElement;
            if (!el || el === document.body) return 'nothing';
            const role = ['button', 'link', 'checkbox', 'radio', 'field', 'heading'].find((one) => el.matches(roles[one]));
            return `${role ?? el.tagName.toLowerCase()} \"${name(el)}\"`";
        Ok(self.run(script, vec![]).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Moves on with Tab until this has the focus (in the words of [`Page::focus`]), at most a hundred times.
    ///
    /// # Errors
    ///
    /// When it is never reached.
    pub async fn tab_to(&self, wanted: &str) -> Outcome {
        let mut seen = Vec::new();
        for _ in 0..100 {
            let now = self.focus().await?;
            if now == wanted {
                return Ok(());
            }
            seen.push(now);
            self.keys(&key::TAB.to_string()).await?;
        }
        seen.dedup();
        seen.truncate(40);
        Err(self.failure(&format!("the Tab key never reaches {wanted}; it passes {}", seen.join(" → "))).await)
    }

    // Reading.

    /// The words of the page's main heading.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub async fn heading(&self) -> Outcome<String> {
        let script = "const el = all('h1')[0]; return el && name(el)";
        self.wait_value("a main heading", script, vec![]).await
    }

    /// Waits until the main heading reads like this.
    ///
    /// # Errors
    ///
    /// When it does not.
    pub async fn wait_heading(&self, words: &str) -> Outcome {
        self.step(format!("wait for the heading \"{words}\""));
        let script = "return all('h1').some((el) => name(el) === arguments[0]) || null";
        self.wait_json(&format!("the heading \"{words}\""), script, vec![json!(words)]).await.map(|_| ())
    }

    /// Waits until the page shows these words.
    ///
    /// # Errors
    ///
    /// When it does not.
    pub async fn wait_text(&self, words: &str) -> Outcome {
        self.step(format!("wait for \"{words}\""));
        self.until(&format!("the words \"{words}\""), || self.has_text(words)).await
    }

    /// Waits until the page no longer shows these words.
    ///
    /// # Errors
    ///
    /// When they stay.
    pub async fn wait_gone(&self, words: &str) -> Outcome {
        self.step(format!("wait until \"{words}\" is gone"));
        self.until(&format!("a page without \"{words}\""), || async { Ok(!self.has_text(words).await?) }).await
    }

    /// Waits until a status region says this.
    ///
    /// # Errors
    ///
    /// When none does.
    pub async fn wait_status(&self, words: &str) -> Outcome {
        self.step(format!("wait for the status \"{words}\""));
        let script = "return [...document.querySelectorAll(roles.status)].some((el) => words(el).includes(arguments[0])) || null";
        let wanted = format!("a status region saying \"{words}\"");
        self.wait_json(&wanted, script, vec![json!(words)]).await.map(|_| ())
    }

    /// Whether the page shows these words now.
    ///
    /// # Errors
    ///
    /// When the page does not answer.
    pub async fn has_text(&self, words: &str) -> Outcome<bool> {
        Ok(self.text().await?.contains(words))
    }

    /// All words that the page shows, runs of space as one.
    ///
    /// # Errors
    ///
    /// When the page does not answer.
    pub async fn text(&self) -> Outcome<String> {
        let words = self.run("return clean(document.body?.innerText)", vec![]).await?;
        Ok(words.as_str().unwrap_or_default().to_owned())
    }

    /// Whether there is a thing of this role and name now. Roles: button, link, checkbox, radio, field, group, heading,
    /// navigation, region, image, status, alert.
    ///
    /// # Errors
    ///
    /// When the page does not answer.
    pub async fn has(&self, role: &str, name: &str) -> Outcome<bool> {
        let found = self.run("return !!find(...arguments)", vec![json!(role), json!(name), json!("name")]).await?;
        Ok(found == true)
    }

    /// Waits for a thing of this role and name.
    ///
    /// # Errors
    ///
    /// When it does not come.
    pub async fn wait_for(&self, role: &str, name: &str) -> Outcome {
        self.step(format!("wait for the {role} \"{name}\""));
        self.until(&format!("the {role} \"{name}\""), || self.has(role, name)).await
    }

    /// The names of all things of this role, in the order of the page.
    pub async fn names(&self, role: &str) -> Vec<String> {
        let found = self.run("return names(arguments[0])", vec![json!(role)]).await.unwrap_or_default();
        found.as_array().into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect()
    }

    /// The route that the address shows: what follows the base path, fragment included.
    ///
    /// # Errors
    ///
    /// When the page does not answer.
    pub async fn route(&self) -> Outcome<String> {
        let address = self.run("return location.href", vec![]).await?;
        let address = address.as_str().unwrap_or_default();
        Ok(address.strip_prefix(&self.0.server.address()).unwrap_or(address).to_owned())
    }

    // Scripts.

    /// Runs a script in the page (the body of a function) and gives what it returns. In Firefox it runs beside the
    /// page's own scripts: it sees the document, not their variables.
    ///
    /// # Errors
    ///
    /// When it throws.
    pub async fn script(&self, script: &str) -> Outcome<Json> {
        self.client()?.execute(script, vec![]).await.map_err(|error| format!("script failed: {}", short(&error)))
    }

    /// Runs a script that answers through its last argument, a function.
    ///
    /// # Errors
    ///
    /// When it throws or takes over a minute.
    pub async fn script_async(&self, script: &str) -> Outcome<Json> {
        let answer = self.client()?.execute_async(script, vec![]).await;
        answer.map_err(|error| format!("script failed: {}", short(&error)))
    }

    async fn run(&self, script: &str, arguments: Vec<Json>) -> Outcome<Json> {
        let answer = self.client()?.execute(&format!("{LOOK}\n{script}"), arguments).await;
        answer.map_err(|error| format!("the page does not answer: {}", short(&error)))
    }

    async fn element(&self, script: &str, arguments: Vec<Json>) -> Outcome<Option<Element>> {
        let found = self.run(script, arguments).await?;
        // The name that the WebDriver standard gives to the reference of an element.
        let id = found.get("element-6066-11e4-a52e-4f735466cecf").and_then(Json::as_str).map(str::to_owned);
        let client = self.client()?;
        Ok(id.map(|id| Element::from_element_id(client, ElementRef::from(id))))
    }

    /// Looks again and again until the question is answered with yes.
    ///
    /// # Errors
    ///
    /// When half a minute passes without.
    pub async fn until<F, Fut>(&self, what: &str, question: F) -> Outcome
    where
        F: Fn() -> Fut,
        Fut: Future<Output = Outcome<bool>>,
    {
        self.until_within(PATIENCE, what, question).await
    }

    /// The same, for what takes longer than a look at the page: making a key, sealing a file.
    ///
    /// # Errors
    ///
    /// When a minute passes without.
    pub async fn until_long<F, Fut>(&self, what: &str, question: F) -> Outcome
    where
        F: Fn() -> Fut,
        Fut: Future<Output = Outcome<bool>>,
    {
        self.until_within(Duration::from_secs(60), what, question).await
    }

    async fn until_within<F, Fut>(&self, patience: Duration, what: &str, question: F) -> Outcome
    where
        F: Fn() -> Fut,
        Fut: Future<Output = Outcome<bool>>,
    {
        let until = Instant::now() + patience;
        loop {
            let answer = question().await;
            if answer == Ok(true) {
                return Ok(());
            }
            if Instant::now() > until {
                let why = answer.err().map(|error| format!(" ({error})")).unwrap_or_default();
                return Err(self.failure(&format!("waited in vain for {what}{why}")).await);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    async fn wait_json(&self, what: &str, script: &str, arguments: Vec<Json>) -> Outcome<Json> {
        let until = Instant::now() + PATIENCE;
        loop {
            let answer = self.run(script, arguments.clone()).await;
            if let Ok(found) = &answer
                && !found.is_null()
            {
                return answer;
            }
            if Instant::now() > until {
                let why = answer.err().map(|error| format!(" ({error})")).unwrap_or_default();
                return Err(self.failure(&format!("waited in vain for {what}{why}")).await);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    async fn wait_value(&self, what: &str, script: &str, arguments: Vec<Json>) -> Outcome<String> {
        Ok(self.wait_json(what, script, arguments).await?.as_str().unwrap_or_default().to_owned())
    }

    /// A message with what went wrong, the page's words and the steps so far.
    pub async fn failure(&self, what: &str) -> String {
        let words = self.text().await.unwrap_or_else(|error| error);
        let words: String = words.chars().take(1500).collect();
        let route = self.route().await.unwrap_or_default();
        format!("{what}\n  at /{route} the page says: {words}\n  steps:\n  {}", self.trail())
    }

    // Looks and size.

    /// Gives the page this many CSS pixels inside the window, in each engine.
    ///
    /// # Errors
    ///
    /// When the window cannot be made that size.
    pub async fn set_size(&self, width: u32, height: u32) -> Outcome {
        self.browser().alter();
        self.open_with_size(width, height).await
    }

    /// The same for a window that every play begins with.
    pub(crate) async fn open_with_size(&self, width: u32, height: u32) -> Outcome {
        self.step(format!("size {width} × {height}"));
        if self.engine() == Engine::Chromium {
            // Windows end at 500 px there; the emulated screen does not.
            return self.set_screen(width, height, 1.0, false).await;
        }
        if self.engine() == Engine::Firefox {
            // The window's own parts keep it from being narrower than 450 px.
            self.firefox(
                "document.documentElement.style.minWidth = '0'; document.documentElement.style.minHeight = '0'",
            )
            .await?;
        }
        let (mut ask_width, mut ask_height) = (i64::from(width), i64::from(height));
        for _ in 0..8 {
            let asked = (u32::try_from(ask_width).unwrap_or(1), u32::try_from(ask_height).unwrap_or(1));
            let set = self.client()?.set_window_rect(0, 0, asked.0, asked.1).await;
            set.map_err(|error| format!("cannot size the window: {error}"))?;
            tokio::time::sleep(Duration::from_millis(150)).await;
            let now = self.script("return [innerWidth, innerHeight]").await?;
            let (is_width, is_height) = (now[0].as_i64().unwrap_or(0), now[1].as_i64().unwrap_or(0));
            if (is_width, is_height) == (i64::from(width), i64::from(height)) {
                return Ok(());
            }
            ask_width += i64::from(width) - is_width;
            ask_height += i64::from(height) - is_height;
        }
        let now = self.script("return [innerWidth, innerHeight]").await?;
        Err(format!("the page cannot be made {width} × {height} in {}, it is {now}", self.engine()))
    }

    /// Chromium only: a screen of this size and density, a phone's or not.
    ///
    /// # Errors
    ///
    /// When the driver refuses.
    pub async fn set_screen(&self, width: u32, height: u32, density: f64, phone: bool) -> Outcome {
        let screen = json!({ "width": width, "height": height, "deviceScaleFactor": density, "mobile": phone });
        self.cdp("Emulation.setDeviceMetricsOverride", screen).await.map(|_| ())
    }

    /// Night or day theme, as the phone's own setting would ask for.
    ///
    /// # Errors
    ///
    /// When the engine does not follow.
    pub async fn set_dark(&self, dark: bool) -> Outcome {
        self.step(format!("{} theme", if dark { "night" } else { "day" }));
        match self.engine() {
            Engine::Chromium => {
                let scheme = if dark { "dark" } else { "light" };
                let wish = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
                self.cdp("Emulation.setEmulatedMedia", wish).await?;
            }
            Engine::Firefox => {
                let scheme = u8::from(!dark);
                let name = "layout.css.prefers-color-scheme.content-override";
                self.firefox(&format!("Services.prefs.setIntPref('{name}', {scheme})")).await?;
            }
            Engine::WebKit => {
                self.browser().alter();
                let mark = self.browser().profile().join("dark");
                let done = if dark { fs::write(mark, "") } else { fs::remove_file(mark).or(Ok(())) };
                done.map_err(|error| format!("cannot ask for the theme: {error}"))?;
            }
        }
        self.until("the asked theme", || async {
            let is_dark = self.script("return matchMedia('(prefers-color-scheme: dark)').matches").await?;
            Ok(is_dark == dark)
        })
        .await
    }

    /// Text at this many per cent of the usual size, as the phone's own setting does: by the root font size, which is
    /// what Android's Chrome and Safari's text size change; lasts until the next load.
    ///
    /// # Errors
    ///
    /// When the page does not answer.
    pub async fn set_text_size(&self, percent: u32) -> Outcome {
        self.step(format!("text at {percent} %"));
        self.script(&format!("document.documentElement.style.fontSize = '{percent}%'")).await.map(|_| ())
    }

    /// How many CSS pixels the page is wider than its window; 0 means no sideways scrolling.
    ///
    /// # Errors
    ///
    /// When the page does not answer.
    pub async fn overflow(&self) -> Outcome<i64> {
        let script = "return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)";
        Ok(self.script(script).await?.as_i64().unwrap_or(0))
    }

    /// A command of Chromium's own protocol.
    ///
    /// # Errors
    ///
    /// When it is refused, or in another engine.
    pub async fn cdp(&self, command: &str, parameters: Json) -> Outcome<Json> {
        let client = self.client()?;
        let body = json!({ "cmd": command, "params": parameters });
        Browser::command(&client, true, "goog/cdp/execute", body).await
    }

    /// Runs a script in Firefox's own window, where its settings are.
    async fn firefox(&self, script: &str) -> Outcome {
        self.browser().alter();
        let client = self.client()?;
        Browser::command(&client, true, "moz/context", json!({ "context": "chrome" })).await?;
        let done = client.execute(script, vec![]).await.map(|_| ()).map_err(|error| short(&error));
        Browser::command(&client, true, "moz/context", json!({ "context": "content" })).await?;
        done
    }

    /// Takes a picture of what the window shows.
    ///
    /// # Errors
    ///
    /// When the picture cannot be taken or written.
    pub async fn shot(&self, path: &Path) -> Outcome {
        let picture = self.client()?.screenshot().await.map_err(|error| format!("no picture: {error}"))?;
        write(path, &picture)
    }

    /// Chromium only: takes a picture of the whole page, however long.
    ///
    /// # Errors
    ///
    /// When the picture cannot be taken or written.
    pub async fn long_shot(&self, path: &Path) -> Outcome {
        let answer = self.cdp("Page.captureScreenshot", json!({ "captureBeyondViewport": true })).await?;
        let picture = base64::engine::general_purpose::STANDARD.decode(answer["data"].as_str().unwrap_or_default());
        write(path, &picture.map_err(|error| format!("the picture is not base64: {error}"))?)
    }

    /// What axe-core finds wrong on the page as it is, one line each; empty means nothing.
    ///
    /// # Errors
    ///
    /// When axe-core is not there or does not run.
    pub async fn axe(&self) -> Outcome<Vec<String>> {
        self.step("axe".into());
        let file = places::axe();
        let source = fs::read_to_string(&file).map_err(|error| {
            format!("axe-core is not at {} ({error}); `cargo xtask test` puts it there", file.display())
        })?;
        // In one script, as Firefox forgets what one script gave to the next.
        let script = format!(
            "{source};
            const done = arguments[arguments.length - 1];
            const line = (v) => v.nodes.map((n) => `${{v.id}} (${{v.impact}}): ${{v.help}}: ${{n.target.join(' ')}}: ${{n.html.slice(0, 160)}} ${{(n.failureSummary ?? '').replace(/\\s+/g, ' ').slice(0, 300)}}`);
            axe.run(document, {{ resultTypes: ['violations'] }})
                .then((result) => done(result.violations.flatMap(line)), (error) => done('axe failed: ' + error));"
        );
        match self.script_async(&script).await? {
            Json::Array(lines) => Ok(lines.iter().filter_map(|line| line.as_str().map(str::to_owned)).collect()),
            other => Err(format!("{other}")),
        }
    }

    /// Fails with all that axe-core finds wrong on the page.
    ///
    /// # Errors
    ///
    /// When it finds anything.
    pub async fn expect_accessible(&self) -> Outcome {
        let wrong = self.axe().await?;
        if wrong.is_empty() {
            return Ok(());
        }
        Err(self.failure(&format!("axe-core finds {} faults:\n  {}", wrong.len(), wrong.join("\n  "))).await)
    }

    /// What this document has asked for, by the browser's own log, that is not the app's or has a query.
    ///
    /// # Errors
    ///
    /// When the log says nothing at all, so that nothing could be seen in it.
    pub async fn asked_elsewhere(&self) -> Outcome<Vec<String>> {
        let script = "const own = new URL('./', document.baseURI).href;
            const asked = performance.getEntriesByType('resource').map((entry) => entry.name);
            return [asked.length, ...asked.filter((name) => !name.startsWith(own) || name.includes('?'))]";
        let asked = self.script(script).await?;
        match asked.as_array().map(Vec::as_slice) {
            Some([count, elsewhere @ ..]) if count.as_u64() > Some(0) => {
                Ok(elsewhere.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect())
            }
            _ => Err(self.failure("the browser's log of requests is empty").await),
        }
    }

    /// Errors that the console got in this play: scripts that threw, policy violations, `console.error`.
    ///
    /// # Errors
    ///
    /// When the log cannot be read.
    pub async fn console_errors(&self) -> Outcome<Vec<String>> {
        if self.engine() == Engine::Chromium {
            let client = self.client()?;
            let log = Browser::command(&client, true, "se/log", json!({ "type": "browser" })).await?;
            let severe = log.as_array().into_iter().flatten().filter(|entry| entry["level"] == "SEVERE");
            return Ok(severe.filter_map(|entry| entry["message"].as_str().map(str::to_owned)).collect());
        }
        let log = self.browser().said()?;
        let address = self.0.server.address();
        let is_ours = |line: &&str| match self.0.engine {
            // Firefox speaks of its own parts, too: those have other addresses, and a bare name instead of a quoted text.
            Engine::Firefox => {
                (line.contains("JavaScript error:") && line.contains(&address)) || line.starts_with("console.error: \"")
            }
            // This WebKit does not know every directive of the policy and says so; what it knows, it keeps.
            _ => {
                line.contains("CONSOLE")
                    && line.contains("ERROR")
                    && !line.contains("Unrecognized Content-Security-Policy")
            }
        };
        Ok(log.lines().filter(is_ours).map(str::to_owned).collect())
    }

    /// Puts the kept profile aside and ends all; called by the harness.
    pub async fn close(&self) {
        self.browser().kill();
        self.0.server.stop();
    }
}

fn element_json(element: &Element) -> Json {
    json!({ "element-6066-11e4-a52e-4f735466cecf": element.element_id().to_string() })
}

/// The first line of a driver's error; the rest is a stack of its own.
fn short(error: &CmdError) -> String {
    error.to_string().lines().next().unwrap_or_default().chars().take(400).collect()
}

fn write(path: &Path, content: &[u8]) -> Outcome {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    fs::write(path, content).map_err(|error| format!("cannot write {}: {error}", path.display()))
}
