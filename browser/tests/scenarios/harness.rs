//! Holds the proof of the harness itself, on a page of its own, in each engine: that it finds, fills, kills and reopens.
//!
//! Must not touch the app; it runs without a build.

use browser::page::key;
use browser::{Fault, Setup, core_scenario, scenario};
use std::path::PathBuf;
use std::time::Duration;

const PAGE: &str = r##"<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Proof</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><script type="module" src="proof.js"></script></head><body><main>
<h1>Proof <span aria-hidden="true">(unread)</span></h1>
<nav aria-label="Main"><a href="#there">There</a></nav>
<form>
<label for="pen">Pen <b>name</b></label><input id="pen" value="old">
<label>It reached me on <input type="date" id="date"></label>
<label>Time left <select id="time"><option value="">Not known</option><option value="long">Years</option></select></label>
<fieldset><legend>Which list?</legend>
<label><input type="radio" name="list" value="m"> Men's</label>
<label><input type="radio" name="list" value="w"> Women's</label></fieldset>
<label><input type="checkbox" id="tick"> Only a box number</label>
<button type="button" id="save"><svg aria-hidden="true" width="1" height="1"></svg>Save <span>letter</span></button>
</form><p role="status" id="status"></p><p id="kept"></p><p id="scheme">day</p></main></body></html>"##;

const SCRIPT: &str = r#"
const open = (then) => {
  const request = indexedDB.open("proof", 1);
  request.onupgradeneeded = () => request.result.createObjectStore("all");
  request.onsuccess = () => then(request.result);
};
const by = (id) => document.getElementById(id);
open((base) => {
  const asked = base.transaction("all").objectStore("all").get("pen");
  asked.onsuccess = () => { by("kept").textContent = `Kept: ${asked.result ?? "nothing"}`; };
});
by("save").addEventListener("click", () => open((base) => {
  const work = base.transaction("all", "readwrite", { durability: "strict" });
  const all = [by("pen").value, by("date").value, by("time").value,
    document.querySelector("[name=list]:checked")?.value, by("tick").checked].join(" ");
  work.objectStore("all").put(all, "pen");
  work.oncomplete = () => { by("status").textContent = "Saved"; };
}));
"#;

fn setup() -> Setup {
    // Each scenario writes the same two files, whole, so that it does not matter who is first.
    let root: PathBuf = std::env::temp_dir().join("between-letters-proof");
    std::fs::create_dir_all(&root).expect("the temporary folder can be written");
    for (name, text) in [("index.html", PAGE), ("proof.js", SCRIPT), ("404.html", "<h1>Not here</h1>")] {
        let ready = root.join(format!("{name}.{}-{:?}", std::process::id(), std::thread::current().id()));
        std::fs::write(&ready, text).expect("the temporary folder can be written");
        std::fs::rename(&ready, root.join(name)).expect("the temporary folder can be written");
    }
    Setup { root, base: "/sub/", ..Setup::default() }
}

core_scenario!(finds_fills_kills_and_reopens, setup(), |page| {
    page.open().await?;
    assert_eq!(page.heading().await?, "Proof");
    page.fill("Pen name", "Heron \u{5d0}\u{e9}").await?;
    page.fill("It reached me on", "2026-06-09").await?;
    page.fill("Time left", "Years").await?;
    page.choose("Which list?", "Women's").await?;
    page.check("Only a box number").await?;
    page.click_button("Save letter").await?;
    page.wait_status("Saved").await?;
    page.kill();
    page.reopen().await?;
    page.open().await?;
    page.wait_text("Kept: Heron \u{5d0}\u{e9} 2026-06-09 long w true").await?;
    page.reload().await?;
    page.wait_text("Kept: Heron").await?;
    page.tab_bar("There").await?;
    assert_eq!(page.route().await?, "#there");
});

core_scenario!(keys_tabs_sizes_and_themes, setup(), |page| {
    page.open().await?;
    page.tab_to("field \"Pen name\"").await?;
    page.keys("ab").await?;
    assert!(page.value("Pen name").await?.contains("ab"));
    page.tab_to("button \"Save letter\"").await?;
    page.keys(&key::ENTER.to_string()).await?;
    page.wait_status("Saved").await?;
    page.set_size(320, 740).await?;
    assert_eq!(page.script("return innerWidth").await?, 320);
    assert_eq!(page.overflow().await?, 0);
    page.set_size(1280, 800).await?;
    page.set_dark(true).await?;
    page.set_dark(false).await?;
    page.set_text_size(200).await?;
    let first = page.tab().await?;
    page.new_tab().await?;
    page.open().await?;
    page.wait_text("Kept:").await?;
    page.switch_to(first).await?;
    page.wait_status("Saved").await?;
    assert_eq!(page.console_errors().await?, Vec::<String>::new());
    page.script("setTimeout(() => { throw new Error('planted') })").await?;
    page.script("console.error('planted')").await?;
    page.until("the planted error", || async { Ok(!page.console_errors().await?.is_empty()) }).await?;
});

scenario!(the_server_goes_and_comes, setup(), |page| {
    page.open().await?;
    page.wait_text("Kept:").await?;
    assert_eq!(page.server().requests().first().map(String::as_str), Some("/sub/"));
    page.server().stop();
    assert!(
        page.goto("again?x=1").await.is_err() || page.text().await?.is_empty() || !page.has_text("Not here").await?
    );
    page.server().start_again()?;
    page.goto("again?x=1").await?;
    page.wait_text("Not here").await?;
    assert!(page.server().requests().contains(&"/sub/again?x=1".to_owned()));
    page.server().fail("proof.js", Fault::Status(503));
    page.open().await?;
    page.wait_heading("Proof").await?;
    assert!(!page.has_text("Kept:").await?);
    page.server().heal();
    page.server().fail("proof.js", Fault::Slow(Duration::from_millis(300)));
    page.open().await?;
    page.wait_text("Kept:").await?;
});

scenario!(axe_judges, setup(), |page| {
    page.open().await?;
    page.wait_text("Kept:").await?;
    page.expect_accessible().await?;
    page.script("document.querySelector('main').append(document.createElement('input'))").await?;
    let wrong = page.axe().await?;
    assert!(
        wrong.iter().any(|line| line.starts_with("label")),
        "the planted field without a label is missed: {wrong:?}"
    );
});
