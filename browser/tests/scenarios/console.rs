//! Holds that the browser's console stays empty: nothing is said there on any page, neither error nor warning nor note.
//!
//! Must not except what the app could mend: an exception is one sentence of one engine, with its reason beside it.

use crate::guide::routes;
use browser::{Browser, Engine, Outcome, Page, core_scenario, scenario};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

/// What an engine says on every page whatever the app does, and why it stays.
const KNOWN: [(Engine, &str, &str); 6] = [
    (
        Engine::Chromium,
        "Banner not shown: beforeinstallpromptevent.preventDefault() called.",
        "said wherever a page offers the home screen itself; without it the browser would lay its own banner over the app",
    ),
    (
        Engine::WebKit,
        "CONSOLE SECURITY ERROR Unrecognized Content-Security-Policy directive 'manifest-src'.",
        "the others let no manifest in without it",
    ),
    (
        Engine::WebKit,
        "was preloaded using link preload but not used within a few seconds",
        "said by the clock: a machine that is busy takes seconds from the load to the use",
    ),
    (
        Engine::WebKit,
        ".wasm due to access control checks.",
        "a page was left while this file of it was on the way; all files are of the page's own origin",
    ),
    (
        Engine::Chromium,
        "was preloaded using link preload but not used within a few seconds",
        "said by the clock, as in WebKit",
    ),
    (
        Engine::Firefox,
        "Failed to load ‘’. A ServiceWorker intercepted the request and encountered an unexpected error.",
        "a page was left while one of its files was on the way; what a page that is there misses has an address",
    ),
];

/// What the console has got in this play.
struct Console(Page);

impl Console {
    /// All lines that are no known noise; each call gives the new ones or, by engine, all.
    async fn lines(&self) -> Outcome<Vec<String>> {
        let engine = self.0.engine();
        let mut lines = match engine {
            Engine::Chromium => self.driver_says().await?,
            Engine::Firefox => self.firefox_says().await?,
            Engine::WebKit => Vec::new(),
        };
        lines.extend(self.log_says()?);
        let is_known = |line: &String| KNOWN.iter().any(|(of, words, _)| *of == engine && line.contains(words));
        lines.retain(|line| !is_known(line));
        Ok(lines)
    }

    /// Chromium's driver has all levels; each call empties its list.
    async fn driver_says(&self) -> Outcome<Vec<String>> {
        let client = self.0.browser().client()?;
        let log = Browser::command(&client, true, "se/log", json!({ "type": "browser" })).await?;
        Ok(log.as_array().into_iter().flatten().map(ToString::to_string).collect())
    }

    /// What Firefox's own console service has of this address: scripts, policies, headers, style sheets.
    async fn firefox_says(&self) -> Outcome<Vec<String>> {
        let client = self.0.browser().client()?;
        let script = "return Services.console.getMessageArray()
            .map((one) => { try { one.QueryInterface(Ci.nsIScriptError) } catch {} return one })
            .filter((one) => `${one.sourceName} ${one.message}`.includes(arguments[0]))
            .map((one) => one.message)";
        Browser::command(&client, true, "moz/context", json!({ "context": "chrome" })).await?;
        let found = client.execute(script, vec![json!(self.0.server().address())]).await;
        Browser::command(&client, true, "moz/context", json!({ "context": "content" })).await?;
        let found = found.map_err(|error| format!("the console does not answer: {error}"))?;
        Ok(found.as_array().into_iter().flatten().filter_map(Json::as_str).map(str::to_owned).collect())
    }

    /// What Firefox and WebKit write out: all that a page gives to `console`, and in WebKit the engine's own words, too.
    fn log_says(&self) -> Outcome<Vec<String>> {
        let log = self.0.browser().said()?;
        let address = self.0.server().address();
        let is_said = |line: &&str| match self.0.engine() {
            Engine::Chromium => false,
            // What Firefox's own parts say has no quoted text, or another address.
            Engine::Firefox => {
                let is_by_page = ["log", "info", "debug", "warn", "error"]
                    .iter()
                    .any(|level| line.starts_with(&format!("console.{level}: \"")));
                is_by_page || (line.contains("JavaScript ") && line.contains(&address))
            }
            Engine::WebKit => line.contains("CONSOLE "),
        };
        Ok(log.lines().filter(is_said).map(str::to_owned).collect())
    }

    async fn expect_empty(&self, place: &str) -> Outcome {
        let lines: BTreeSet<String> = self.lines().await?.into_iter().collect();
        if lines.is_empty() {
            return Ok(());
        }
        let lines: Vec<String> = lines.into_iter().collect();
        Err(format!("at {place} the console has:\n  {}", lines.join("\n  ")))
    }
}

/// Waits until the page stands and has read what it shows.
async fn at_rest(page: &Page) -> Outcome {
    page.until("a page that is open", || async {
        // A page about somebody that is asked for without saying who stays empty.
        let script = "const [open] = performance.getEntriesByName('open');
            return !!open && (!!document.querySelector('main h1') || performance.now() - open.startTime > 2000)";
        Ok(page.script(script).await? == true)
    })
    .await?;
    // WebKit complains of a file that it was still reading when the page was left.
    page.wait_gone("Reading the library").await
}

/// The links of this page that lead into a page about somebody or something, by the route of that page.
async fn about_somebody(page: &Page) -> Outcome<BTreeMap<String, String>> {
    let script = "return [...document.querySelectorAll('a[href*=\"#\"]')].map((link) => link.href)";
    let links = page.script(script).await?;
    let address = page.server().address();
    let links = links.as_array().into_iter().flatten().filter_map(Json::as_str);
    let inside = links.filter_map(|link| link.strip_prefix(address.as_str()));
    Ok(inside.filter_map(|link| Some((link.split_once('#')?.0.to_owned(), link.to_owned()))).collect())
}

core_scenario!(it_is_empty_on_every_page, |page| {
    let console = Console(page.clone());
    page.open().await?;
    page.wait_for("button", "Start with my writers").await?;
    console.expect_empty("the first visit").await?;
    page.wait_offline_ready().await?;
    // The worker's own answers have headers of their own.
    for (route, button) in [("", "Start with my writers"), ("start", "Go on without a lock")] {
        page.goto(route).await?;
        page.wait_for("button", button).await?;
        console.expect_empty(&format!("/{route} before there are records")).await?;
    }
    page.open().await?;
    page.click_button("Look around with a sample").await?;
    page.wait_text("Sorrel").await?;
    let mut ahead: Vec<String> = routes().into_iter().map(str::to_owned).collect();
    let mut found = BTreeMap::new();
    let mut seen = BTreeSet::new();
    while let Some(route) = ahead.pop() {
        page.goto(&route).await?;
        at_rest(&page).await?;
        console.expect_empty(&format!("/{route}")).await?;
        for (kind, link) in about_somebody(&page).await? {
            if seen.insert(kind.clone()) {
                ahead.push(link.clone());
                found.insert(kind, link);
            }
        }
    }
    for kind in ["writer", "entry", "edit-writer", "fellowship", "arrived", "posted"] {
        assert!(found.contains_key(kind), "no link to a {kind}: {found:?}");
    }
    page.open().await?;
    page.click_button("Leave the sample").await?;
    page.wait_for("button", "Start with my writers").await?;
    console.expect_empty("the page after the sample").await?;
});

scenario!(a_word_in_it_is_found, |page| {
    // Or the scenario above would hold for nothing.
    let console = Console(page.clone());
    page.open().await?;
    page.wait_for("button", "Start with my writers").await?;
    console.expect_empty("the first visit").await?;
    // The policy refuses it, and each engine says so.
    page.script(
        "const picture = new Image(); picture.src = 'https://example.org/a.png'; document.body.append(picture)",
    )
    .await?;
    page.until("a word in the console", || async { Ok(!console.lines().await?.is_empty()) }).await?;
});
