//! Holds the list of pages to picture and how each is reached by pressing, as a guide would; and the taking of pictures.
//!
//! Must not fake anything: it is the real build with its own sample caseload.

use crate::engine::{Browser, Engine, Phone};
use crate::page::Page;
use crate::{Outcome, places};
use host::Server;
use std::fs;
use std::path::Path;

/// One step on the way to a page.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// Opens this route; for where no press leads back to.
    Open(&'static str),
    /// A link of the navigation "Main".
    Tab(&'static str),
    /// The button or link of this name.
    Press(&'static str),
    /// The first thing that this CSS selector finds.
    First(&'static str),
}

use Step::{First, Open, Press, Tab};

/// The first writer of the list.
const A_WRITER: Step = First("main a[href*='writer#']");

/// Each page: its name in file names, and the way to it from anywhere in the sample.
pub const PAGES: [(&str, &[Step]); 20] = [
    ("today", &[Tab("Today")]),
    ("writers", &[Tab("Writers")]),
    ("writer", &[Tab("Writers"), A_WRITER]),
    ("add-writer", &[Tab("Writers"), Press("Add a writer")]),
    ("edit-writer", &[Tab("Writers"), A_WRITER, First("main a[href*='edit-writer#']")]),
    ("stop-writing", &[Tab("Writers"), A_WRITER, First("main a[href*='stop-writing#']")]),
    ("arrived", &[Tab("Writers"), A_WRITER, Press("A letter arrived")]),
    ("arrived-whose", &[Tab("Today"), Press("A letter arrived")]),
    ("posted", &[Tab("Writers"), A_WRITER, Press("I posted a reply")]),
    ("entry", &[Tab("Writers"), A_WRITER, First("main a[href*='entry#']")]),
    ("me", &[Tab("Me")]),
    ("away", &[Open("away")]),
    ("change-lock", &[Open("lock")]),
    ("backup", &[Open("backup")]),
    ("rehearse", &[Open("rehearse")]),
    ("restore", &[Open("restore")]),
    ("sent", &[Open("sent")]),
    ("retention", &[Open("retention")]),
    ("passkey", &[Open("passkey")]),
    ("words", &[Open("words")]),
];

/// Pages before there is any record.
const BEFORE: [(&str, &[Step]); 3] = [
    ("welcome", &[Open("")]),
    ("lock", &[Open(""), Press("Start with my writers"), Press("Suggest six words")]),
    ("start", &[Open(""), Press("Start with my writers"), Press("Go on without a lock")]),
];

/// A way of looking: name, width, height, night theme, text size in per cent.
type Look = (&'static str, u32, u32, bool, u32);

const LOOKS: [Look; 6] = [
    ("360-light", 360, 740, false, 100),
    ("360-dark", 360, 740, true, 100),
    ("412-light", 412, 915, false, 100),
    ("412-dark", 412, 915, true, 100),
    ("360-text-200", 360, 740, false, 200),
    ("1280-light", 1280, 800, false, 100),
];

/// The pictures that the README and its neighbours show.
const FOR_PAPERS: [&str; 5] =
    ["today-412-light", "writer-412-light", "arrived-412-light", "writer-412-dark", "writer-1280-light"];

/// The pictures that a browser shows when it offers to install the app, and their names in the manifest.
const FOR_MANIFEST: [(&str, &str); 2] = [("today-412-light", "today-narrow"), ("today-1280-light", "today-wide")];

/// Takes all pictures of the built app into `folder`, and copies the few for the papers into `papers` and for the
/// install dialogue into `manifest`.
///
/// # Errors
///
/// When pages could not be reached; the rest is taken all the same, and the error names them.
pub fn take(folder: &Path, papers: &Path, manifest: &Path) -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let missed = runtime.map_err(|error| format!("no runtime: {error}"))?.block_on(all(folder))?;
    for name in FOR_PAPERS {
        copy(&folder.join(name), &papers.join(name))?;
    }
    for (name, target) in FOR_MANIFEST {
        copy(&folder.join(name), &manifest.join(target))?;
    }
    if missed.is_empty() { Ok(()) } else { Err(format!("Pages that could not be reached:\n{}", missed.join("\n"))) }
}

/// Copies a picture, if it was taken.
fn copy(from: &Path, to: &Path) -> Outcome {
    let (from, to) = (from.with_extension("png"), to.with_extension("png"));
    if !from.exists() {
        return Ok(());
    }
    let made = to.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::copy(&from, &to)).map_err(|error| format!("cannot copy {}: {error}", from.display()))?;
    Ok(())
}

async fn all(folder: &Path) -> Outcome<Vec<String>> {
    let server = Server::of(places::dist()).start()?;
    let page = Page::new(server, Browser::open(Engine::Chromium, "shots", (1280, 915), Phone::Usual).await?);
    let mut missed = Vec::new();
    page.open().await?;
    for look in LOOKS {
        for (name, way) in BEFORE {
            missed.extend(one(&page, folder, name, way, look).await);
        }
    }
    page.open().await?;
    page.press("Look around with a sample").await?;
    page.wait_for("navigation", "Main").await?;
    for look in LOOKS {
        println!("   {}", look.0);
        for (name, way) in PAGES {
            missed.extend(one(&page, folder, name, way, look).await);
        }
    }
    page.close().await;
    Ok(missed)
}

/// Takes one picture; gives the failure if there is one.
async fn one(page: &Page, folder: &Path, name: &str, way: &[Step], look: Look) -> Option<String> {
    let taken = picture(page, folder, name, way, look).await;
    taken.err().map(|error| {
        let line = error.lines().next().unwrap_or_default().to_owned();
        println!("   {name} {}: {line}", look.0);
        format!("  {name} {}: {line}", look.0)
    })
}

async fn picture(page: &Page, folder: &Path, name: &str, way: &[Step], look: Look) -> Outcome {
    let (label, width, height, dark, text) = look;
    page.set_screen(width, height, 2.0, width < 1000).await?;
    page.set_dark(dark).await?;
    page.set_text_size(text).await?;
    for step in way {
        match *step {
            Open(route) => {
                page.goto(route).await?;
                page.set_text_size(text).await?;
            }
            Tab(name) => page.tab_bar(name).await?,
            Press(name) => page.press(name).await?,
            First(selector) => page.click_css(selector).await?,
        }
    }
    page.heading().await?;
    // Fonts laid out, transitions over.
    tokio::time::sleep(std::time::Duration::from_millis(350)).await;
    page.script("document.activeElement?.blur?.(); scrollTo(0, 0)").await?;
    let overflow = page.overflow().await?;
    if overflow > 0 {
        println!("   {name} {label}: {overflow} px wider than the screen");
    }
    let file = folder.join(format!("{name}-{label}.png"));
    if text == 100 {
        return page.shot(&file).await;
    }
    // With big text the page is long; a taller screen shows all of it with the bars where they belong.
    let long = page.script("return document.documentElement.scrollHeight").await?.as_u64().unwrap_or(0);
    let long = u32::try_from(long).unwrap_or(height).clamp(height, 4000);
    page.set_screen(width, long, 2.0, true).await?;
    page.shot(&file).await
}
