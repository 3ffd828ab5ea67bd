//! Holds what it takes to refuse a file at "Restore" that is far too large, beside a small one that is no backup, and beside
//! reading the large one whole, which shows that the memory would be seen.
//!
//! Must not fill the disk: the large file is a hole.

use super::memory::Before;
use super::slow::{self, Slow};
use super::{Figures, fresh, taps};
use crate::page::Page;
use crate::{Outcome, places};
use std::fs::{self, File};
use std::path::Path;

const LARGE: u64 = 100 << 20;

/// The same figures of both files refused, and of the large one read.
#[derive(Default)]
pub(super) struct Refused {
    pub(super) large: Figures,
    pub(super) small: Figures,
    pub(super) read: Figures,
}

/// Has both refused in turns, and the large one read.
pub(super) async fn measure(runs: usize) -> Outcome<Refused> {
    let page = fresh(&places::dist(), "bench-refusal").await?;
    slow::throttle(&page, false).await?;
    set_up(&page).await?;
    let folder = page.browser().downloads();
    let (large, small) = (folder.join("large.age"), folder.join("small.json"));
    let written = File::create(&large).and_then(|file| file.set_len(LARGE)).and_then(|()| fs::write(&small, "{}"));
    written.map_err(|error| format!("cannot write the files to refuse: {error}"))?;
    let mut refused = Refused::default();
    for run in 1..=runs {
        println!("   run {run} of {runs}: refusing");
        let _slow = Slow::down(&page);
        refuse(&page, &small, "This is no backup of Between Letters.", &mut refused.small).await?;
        refuse(&page, &large, "This file is larger than any backup of this app.", &mut refused.large).await?;
        // The large file is still in its field.
        let before = Before::of(&page.browser());
        put(&mut refused.read, taps::read_whole(&page).await?, before.most_since(&page.browser()));
    }
    page.close().await;
    Ok(refused)
}

/// From the first opening to an empty Today.
async fn set_up(page: &Page) -> Outcome {
    page.open().await?;
    taps::moments(page, true).await?;
    page.wait_offline_ready().await?;
    page.click_button("Start with my writers").await?;
    page.click_button("Go on without a lock").await?;
    page.fill("The pen name you sign with", "Meadow").await?;
    page.choose("Which committee list are you on?", "Women's").await?;
    page.click_button("Go on").await?;
    page.wait_status("Saved").await
}

async fn refuse(page: &Page, file: &Path, said: &str, figures: &mut Figures) -> Outcome {
    page.goto("restore").await?;
    taps::moments(page, true).await?;
    let before = Before::of(&page.browser());
    put(figures, taps::refuse(page, file, said).await?, before.most_since(&page.browser()));
    Ok(())
}

fn put(figures: &mut Figures, time: f64, memory: f64) {
    figures.entry("from the file to the sentence, ms").or_default().push(time);
    figures.entry("most memory taken meanwhile, MiB").or_default().push(memory);
}
