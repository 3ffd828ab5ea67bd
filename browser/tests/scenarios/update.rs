//! Holds which tab has the records after "Update", and what is said when the new version does not take over.
//!
//! Must not reach into the app: the new version is another folder on the server, and the one that is stuck a worker that never takes over.

use super::beginning::{WRITER, begin_with_letters, expect_letters, letters};
use browser::{Outcome, Page, core_scenario, places, scenario};
use fantoccini::wd::WindowHandle;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const ELSEWHERE: &str = "Open in another tab";
const MARK: &str = "Second build. ";
/// How the worker lets itself in.
const TAKES_OVER: &str = "event.waitUntil(self.skipWaiting());";

/// The same program under another name, with another page around it.
struct SecondBuild(PathBuf);

impl SecondBuild {
    fn make(page: &Page, takes_over: bool) -> Outcome<Self> {
        let unique = format!("{}-{}-{}", std::process::id(), page.engine(), page.server().port());
        let folder = std::env::temp_dir().join(format!("between-letters-update-{unique}"));
        let copied = Command::new("cp").arg("-r").arg(places::dist()).arg(&folder).status();
        copied.map_err(|error| format!("cannot copy the build: {error}"))?;
        let made = Self(folder);
        let (index, worker) = (made.0.join("index.html"), made.0.join("sw.js"));
        let old_hash = hash(&index)?;
        let page_text = read(&index)?;
        let build = page_text.split("data-build=\"").nth(1).and_then(|rest| rest.split('"').next());
        let build = build.ok_or("the page does not say its build")?.to_owned();
        let other: String = build.chars().rev().collect();
        let description = "name=\"description\" content=\"";
        let page_text = replaced(&page_text, description, &format!("{description}{MARK}"))?;
        write(&index, &replaced(&page_text, &build, &other)?)?;
        let worker_text = replaced(&replaced(&read(&worker)?, &build, &other)?, &old_hash, &hash(&index)?)?;
        let worker_text = if takes_over { worker_text } else { replaced(&worker_text, TAKES_OVER, "")? };
        write(&worker, &worker_text)?;
        Ok(made)
    }
}

impl Drop for SecondBuild {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|error| format!("cannot read {}: {error}", file.display()))
}

fn write(file: &Path, text: &str) -> Outcome {
    fs::write(file, text).map_err(|error| format!("cannot write {}: {error}", file.display()))
}

fn replaced(text: &str, old: &str, new: &str) -> Outcome<String> {
    if text.contains(old) { Ok(text.replace(old, new)) } else { Err(format!("the build has no {old:?}")) }
}

fn hash(file: &Path) -> Outcome<String> {
    let sum = Command::new("sha256sum").arg(file).output().map_err(|error| format!("cannot run sha256sum: {error}"))?;
    let sum = String::from_utf8_lossy(&sum.stdout).into_owned();
    sum.split(' ').next().filter(|sum| sum.len() == 64).map(str::to_owned).ok_or_else(|| format!("no hash: {sum}"))
}

async fn is_second(page: &Page) -> Outcome<bool> {
    let script = "return document.querySelector('meta[name=description]').content.startsWith('Second build. ')";
    Ok(page.script(script).await? == true)
}

/// Two tabs under the worker, the first with the records; the other's handle comes second. The first one is driven.
async fn two_tabs(page: &Page) -> Outcome<(WindowHandle, WindowHandle)> {
    begin_with_letters(page).await?;
    page.wait_offline_ready().await?;
    letters(page).await?;
    let first = page.tab().await?;
    let second = page.new_tab().await?;
    page.open().await?;
    page.wait_heading(ELSEWHERE).await?;
    page.switch_to(first.clone()).await?;
    Ok((first, second))
}

/// Waits for the tab that is driven to stand in the new build under this heading, and to go on standing there.
async fn settles(page: &Page, heading: &str) -> Outcome {
    page.until("the new build", || is_second(page)).await?;
    page.wait_heading(heading).await?;
    tokio::time::sleep(Duration::from_secs(3)).await;
    page.wait_heading(heading).await
}

core_scenario!(the_tab_where_it_was_pressed_has_the_records, |page| {
    let (first, second) = two_tabs(&page).await?;
    let known = letters(&page).await?;
    let build = SecondBuild::make(&page, true)?;
    page.server().set_root(&build.0);
    page.goto("add-writer").await?;
    page.wait_for("button", "Update").await?;
    page.fill("Pen name for this writer", "Corncrake").await?;
    page.click_button("Update").await?;
    settles(&page, "Add a writer").await?;
    page.wait_text("Filled in from where you left off.").await?;
    assert_eq!(page.value("Pen name for this writer").await?, "Corncrake");
    page.switch_to(second).await?;
    settles(&page, ELSEWHERE).await?;
    page.switch_to(first).await?;
    expect_letters(&page, &known).await?;
});

scenario!(pressed_in_the_other_tab_it_has_them, |page| {
    let (first, second) = two_tabs(&page).await?;
    let known = letters(&page).await?;
    let build = SecondBuild::make(&page, true)?;
    page.server().set_root(&build.0);
    page.switch_to(second.clone()).await?;
    page.open().await?;
    page.wait_heading(ELSEWHERE).await?;
    page.click_button("Update").await?;
    settles(&page, "Today").await?;
    page.switch_to(first.clone()).await?;
    settles(&page, ELSEWHERE).await?;
    page.click_button("Use here").await?;
    page.wait_heading(WRITER).await?;
    page.switch_to(second).await?;
    page.wait_heading(ELSEWHERE).await?;
    page.switch_to(first).await?;
    expect_letters(&page, &known).await?;
});

scenario!(what_does_not_take_over_is_said, |page| {
    let (_, second) = two_tabs(&page).await?;
    let stuck = SecondBuild::make(&page, false)?;
    page.server().set_root(&stuck.0);
    page.goto("add-writer").await?;
    page.wait_text("A new version is ready.").await?;
    page.fill("Pen name for this writer", "Corncrake").await?;
    page.click_button("Update").await?;
    page.wait_text("The new version is here but could not take over yet.").await?;
    assert!(!is_second(&page).await?, "the worker was to be stuck");
    // It was loaded again, with what was typed, and has the records still.
    page.wait_heading("Add a writer").await?;
    page.wait_text("Filled in from where you left off.").await?;
    assert_eq!(page.value("Pen name for this writer").await?, "Corncrake");
    // What it says to do helps: the other tab goes, then this one is opened again.
    let first = page.tab().await?;
    page.switch_to(second).await?;
    page.leave_for("about:blank").await?;
    page.switch_to(first).await?;
    page.wait_for("button", "Update").await?;
});
