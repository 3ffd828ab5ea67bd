//! Holds backups as a guide meets them, in each engine: made, read back, restored, gone back from; and files that are none.
//!
//! Must pick real files and save real ones; what a file holds is told by Debian's own `age` where it is sealed.

use crate::guide::{
    add_writer, bar_says, begin, hold_records, is_open, letter, release_records, set_lock, unlock, wait_open,
};
use browser::{Outcome, Page, core_scenario, sampled, scenario};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

const WORDS: &str = "abandon river copper lemon ticket zoo";
const OTHER: &str = "maple orbit salmon velvet hammer ginger";

async fn me(page: &Page, link: &str, heading: &str) -> Outcome {
    page.tab_bar("Me").await?;
    page.wait_heading("Me").await?;
    page.click_link(link).await?;
    page.wait_heading(heading).await
}

/// Makes a sealed backup of what is there and saves it.
async fn back_up(page: &Page, holds: &str) -> Outcome<PathBuf> {
    me(page, "Back up", "Back up").await?;
    page.fill("Words for this file", WORDS).await?;
    page.fill("Type them again", WORDS).await?;
    page.click_button("Back up").await?;
    save(page, "sealed", holds, ".age").await
}

/// Makes an export in clear and saves it.
async fn export(page: &Page, holds: &str) -> Outcome<PathBuf> {
    me(page, "Back up", "Back up").await?;
    page.click_button("Export in clear").await?;
    save(page, "in clear", holds, ".json").await
}

async fn save(page: &Page, how: &str, holds: &str, ending: &str) -> Outcome<PathBuf> {
    // Two keys are made, one to seal and one to open again; a busy machine takes its time.
    page.until_long("the file to be ready", || async { page.has_text("This leaves your phone").await }).await?;
    page.wait_text(&format!("{how}: {holds}.")).await?;
    page.click_link("Save file").await?;
    bar_says(page, "Handed over.").await?;
    let saved = page.saved(ending).await?;
    // Firefox shows what was saved in a window of its own, and the cover answers that until the next touch.
    page.script("document.dispatchEvent(new Event('pointerdown'))").await?;
    // Out of the way of the next one of the same name.
    let kept = saved.with_file_name(format!("kept-{}{ending}", saved.metadata().map_or(0, |about| about.len())));
    fs::rename(&saved, &kept).map_err(|error| format!("cannot move the saved file: {error}"))?;
    Ok(kept)
}

async fn open_file(page: &Page, file: &Path, words: &str) -> Outcome {
    page.pick("Backup file", file).await?;
    page.fill("The words of this file", words).await?;
    page.click_button("Open the file").await
}

/// Opens a sealed file with Debian's `age`, which asks for the words on a terminal of its own.
fn opened_by_age(file: &Path) -> String {
    let script = "import os, pty, sys
file, words = sys.argv[1:]
child, terminal = pty.fork()
if child == 0:
    os.execvp('age', ['age', '-d', '-o', file + '.opened', file])
said = b''
while b'passphrase' not in said.lower():
    said += os.read(terminal, 1024)
os.write(terminal, words.encode() + b'\\n')
try:
    while os.read(terminal, 1024):
        pass
except OSError:
    pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))";
    let path = file.display().to_string();
    let done = Command::new("python3").args(["-c", script, &path, WORDS]).status().expect("python3 starts");
    assert!(done.success(), "age does not open the file");
    fs::read_to_string(format!("{path}.opened")).expect("age wrote the text")
}

core_scenario!(a_backup_is_made_read_back_and_restored_on_a_new_phone, |page| {
    begin(&page).await?;
    add_writer(&page, "Robin").await?;
    letter(&page, -3).await?;
    let file = back_up(&page, "1 writer and 1 letter").await?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    assert!(name.ends_with(".age"), "{name}");
    let sealed = fs::read_to_string(&file).expect("an armored file");
    assert!(sealed.starts_with("-----BEGIN AGE ENCRYPTED FILE-----") && !sealed.contains("Robin"));
    let text = opened_by_age(&file);
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON inside");
    assert_eq!(json["format"], "between-letters-backup");
    assert_eq!((&json["counts"]["writers"], &json["counts"]["letters"]), (&1.into(), &1.into()));
    assert!(text.contains("Robin"));

    me(&page, "Rehearse", "Rehearse").await?;
    open_file(&page, &file, OTHER).await?;
    page.until_long("a refusal", || async { page.has_text("These words do not open this file.").await }).await?;
    page.fill("The words of this file", WORDS).await?;
    page.click_button("Open the file").await?;
    page.until_long("the file to open", || async { page.has_text("The file opens").await }).await?;
    page.wait_text("holds 1 writer and 1 letter.").await?;
    page.wait_text("Nothing on this phone was changed.").await?;
    page.tab_bar("Today").await?;
    page.wait_text("Last verified backup: today.").await?;
    me(&page, "What left this phone", "What left this phone").await?;
    page.wait_text("sealed backup, for yourself; handed over").await?;

    page.tab_bar("Me").await?;
    page.click_button("Erase everything").await?;
    page.click_button("Yes, erase everything").await?;
    page.until_long("the first page", || async { page.has_text("Everything was erased").await }).await?;
    page.click_button("Restore a backup").await?;
    page.click_button("Go on without a lock").await?;
    page.wait_heading("Restore").await?;
    open_file(&page, &file, WORDS).await?;
    page.until_long("the file to open", || async { page.has_text("What restoring would do").await }).await?;
    page.wait_text("Added: Robin.").await?;
    page.click_button("Restore this").await?;
    page.wait_heading("Today").await?;
    page.wait_text("Robin").await?;
    page.kill();
    page.reopen().await?;
    page.open().await?;
    page.wait_text("Robin").await?;
    page.wait_text("Last verified backup: today.").await?;
});

scenario!(a_restore_with_fewer_writers_wants_a_word_and_can_be_gone_back_from, |page| {
    begin(&page).await?;
    add_writer(&page, "Robin").await?;
    page.fill("Next agreed work", "Ask for Mr. Abernathy").await?;
    page.click_button("Save agreed work").await?;
    let file = export(&page, "1 writer and 0 letters").await?;
    page.wait_text("looks like a last name.").await?;
    assert!(fs::read_to_string(&file).is_ok_and(|text| text.contains("Robin")));
    add_writer(&page, "Heron").await?;
    me(&page, "Restore", "Restore").await?;
    open_file(&page, &file, "").await?;
    page.wait_text("Gone: Heron.").await?;
    page.click_button("Restore this").await?;
    page.wait_text("Type the word fewer, if that is what you want.").await?;
    page.fill("Type “fewer” to go on", "Fewer").await?;
    page.click_button("Restore this").await?;
    bar_says(&page, "Restored.").await?;
    page.tab_bar("Writers").await?;
    page.wait_text("Robin").await?;
    assert!(!page.has_text("Heron").await?);

    me(&page, "Restore", "Restore").await?;
    page.wait_text("Before it there were 2 writers.").await?;
    page.click_button("Go back").await?;
    bar_says(&page, "The records of before the restore are back.").await?;
    page.tab_bar("Writers").await?;
    page.wait_text("Heron").await?;
    page.wait_text("Robin").await?;

    // What the going back took the place of is kept now; another restore would be the end of it.
    me(&page, "Restore", "Restore").await?;
    open_file(&page, &file, "").await?;
    page.fill("Type “fewer” to go on", "fewer").await?;
    page.click_button("Restore this").await?;
    page.until("the question", || async {
        let script = "return [...document.querySelectorAll('[role=alert]')].some((one) => one.textContent.includes('gone for good'))";
        Ok(page.script(script).await? == true)
    })
    .await?;
    page.check("Yes, give up the records of before the last restore").await?;
    page.click_button("Restore this").await?;
    bar_says(&page, "Restored.").await?;
    me(&page, "Restore", "Restore").await?;
    page.click_button("Go back").await?;
    bar_says(&page, "The records of before the restore are back.").await?;

    // A writer who is erased goes from what is kept, too.
    page.tab_bar("Writers").await?;
    page.press_containing("Robin").await?;
    page.click_button("Take this writer off this device").await?;
    page.click_button("Erase this writer").await?;
    bar_says(&page, "The writer was erased.").await?;
    let kept = crate::guide::stored(&page).await?;
    assert!(!kept.contains("\"pen_name\":\"Robin\""), "the old records still hold the writer");

    me(&page, "Restore", "Restore").await?;
    page.click_button("Erase the old records").await?;
    page.click_button("Yes, erase the old records").await?;
    page.until("no way back", || async { page.has_text("Before the last restore").await.map(|there| !there) }).await?;
    page.kill();
    page.reopen().await?;
    page.open().await?;
    page.tab_bar("Writers").await?;
    page.wait_text("Heron").await?;
});

scenario!(locking_backing_up_and_unlocking_ask_the_host_for_nothing, |page| {
    begin(&page).await?;
    add_writer(&page, "Robin").await?;
    page.wait_offline_ready().await?;
    page.reload().await?;
    page.wait_heading("Robin").await?;
    page.server().clear_requests();
    me(&page, "Set the lock", "Lock your records").await?;
    page.click_button("Suggest six words").await?;
    page.wait_text("Strong").await?;
    set_lock(&page, WORDS).await?;
    page.until_long("the lock", || async { page.has_text("The lock is set.").await }).await?;
    me(&page, "Back up", "Back up").await?;
    page.fill("The words of your lock", WORDS).await?;
    page.click_button("Back up").await?;
    save(&page, "sealed", "1 writer and 0 letters", ".age").await?;
    page.click_button("Hide now").await?;
    unlock(&page, WORDS).await?;
    page.until_long("the records", || async { page.has_text("Robin").await }).await?;
    assert_eq!(page.asked_elsewhere().await?, Vec::<String>::new());
    // The browser looks by itself whether there is a newer worker.
    let asked: Vec<String> = page.server().requests().into_iter().filter(|target| target != "/sw.js").collect();
    assert_eq!(asked, Vec::<String>::new());
});

/// Where each link and button of the page begins, from its top, by name.
async fn tops(page: &Page) -> Outcome<Vec<String>> {
    let script = "return [...document.querySelectorAll('main a, main button')]
        .map((one) => `${one.textContent} ${Math.round(one.getBoundingClientRect().top + document.scrollingElement.scrollTop)}`)";
    let tops = page.script(script).await?;
    Ok(tops.as_array().into_iter().flatten().map(ToString::to_string).collect())
}

scenario!(what_the_database_adds_moves_no_button, |page| {
    begin(&page).await?;
    add_writer(&page, "Robin").await?;
    letter(&page, -3).await?;
    let file = export(&page, "1 writer and 1 letter").await?;
    me(&page, "Rehearse", "Rehearse").await?;
    open_file(&page, &file, "").await?;
    page.wait_text("The file opens").await?;
    let app = page.tab().await?;
    let beside = page.new_tab().await?;
    // A document of the same origin that is not the app.
    page.goto("icons/icon-192.png").await?;
    for (route, heading) in [("", "Today"), ("writers", "Writers"), ("me", "Me")] {
        page.switch_to(beside.clone()).await?;
        hold_records(&page).await?;
        page.switch_to(app.clone()).await?;
        page.goto(route).await?;
        page.wait_heading(heading).await?;
        if route == "me" {
            page.wait_text("This browser").await?;
        }
        assert!(!is_open(&page).await?, "the database answered all the same");
        let first = tops(&page).await?;
        page.switch_to(beside.clone()).await?;
        release_records(&page).await?;
        page.switch_to(app.clone()).await?;
        wait_open(&page).await?;
        let then = tops(&page).await?;
        let moved: Vec<_> = first.iter().filter(|top| !then.contains(top)).collect();
        assert!(!first.is_empty() && moved.is_empty(), "{heading}: {moved:?} of {then:?}");
    }
});

scenario!(under_a_lock_one_paper_opens_both, |page| {
    page.open().await?;
    page.click_button("Start with my writers").await?;
    set_lock(&page, WORDS).await?;
    page.until_long("the lock", || async { page.has_text("Which committee list").await }).await?;
    page.fill("The pen name you sign with", "Meadow").await?;
    page.choose("Which committee list are you on?", "Women's").await?;
    page.click_button("Go on").await?;
    add_writer(&page, "Robin").await?;
    page.fill("Private note", "Ask about Tuesday").await?;
    page.click_button("Save note").await?;
    bar_says(&page, "Saved. The note is kept.").await?;
    me(&page, "Back up", "Back up").await?;
    page.fill("Your words now", OTHER).await?;
    page.click_button("Export in clear").await?;
    page.until_long("a refusal", || async { page.has_text("These words do not open the lock.").await }).await?;
    // On a page of its own again, where the sentence stands for this form alone.
    me(&page, "Back up", "Back up").await?;
    page.fill("The words of your lock", OTHER).await?;
    page.click_button("Back up").await?;
    page.until_long("a refusal", || async { page.has_text("These words do not open the lock.").await }).await?;
    page.fill("The words of your lock", WORDS).await?;
    page.click_button("Back up").await?;
    let file = save(&page, "sealed", "1 writer and 0 letters", ".age").await?;
    let text = opened_by_age(&file);
    assert!(text.contains("Robin") && text.contains("Ask about Tuesday"));
    add_writer(&page, "Heron").await?;

    me(&page, "Restore", "Restore").await?;
    open_file(&page, &file, WORDS).await?;
    page.until_long("the file to open", || async { page.has_text("What restoring would do").await }).await?;
    page.fill("Type “fewer” to go on", "fewer").await?;
    page.fill("The words of your lock", OTHER).await?;
    page.click_button("Restore this").await?;
    page.until_long("a refusal", || async { page.has_text("These words do not open the lock.").await }).await?;
    page.fill("The words of your lock", WORDS).await?;
    page.click_button("Restore this").await?;
    page.until_long("the restore", || async { page.has_text("Restored.").await }).await?;
    page.kill();
    page.reopen().await?;
    page.open().await?;
    unlock(&page, WORDS).await?;
    page.until_long("the records", || async { page.has_text("Robin").await }).await?;
    assert!(!page.has_text("Heron").await?);
    page.tab_bar("Writers").await?;
    page.press_containing("Robin").await?;
    page.until("the note", || async { Ok(page.value("Private note").await? == "Ask about Tuesday") }).await?;
});

scenario!(files_that_are_no_backup_are_refused_and_change_nothing, |page| {
    begin(&page).await?;
    add_writer(&page, "Robin").await?;
    let whole = fs::read_to_string(export(&page, "1 writer and 0 letters").await?).expect("the export");
    let folder = page.browser().downloads();
    let sealed = |stanza: &str| {
        format!("age-encryption.org/v1\n{stanza}\n--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n{}", "x".repeat(64))
    };
    let body = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let files = [
        ("empty", String::new(), "This is no backup of Between Letters."),
        ("letter", "Dear friend".into(), "This is no backup of Between Letters."),
        ("other", "{\"format\": \"something\"}".into(), "This is no backup of Between Letters."),
        ("changed", whole.replace("Robin", "Raven"), "This file was cut off or changed since it was made."),
        ("cut", whole[..whole.len() / 2].into(), "This file was cut off or changed since it was made."),
        (
            "newer",
            whole.replace("\"version\": 1", "\"version\": 2"),
            "A newer version of Between Letters made this file.",
        ),
        ("large", " ".repeat(17 << 20), "This file is larger than any backup of this app."),
        ("heavy", sealed(&format!("-> scrypt AAAAAAAAAAAAAAAAAAAAAA 19\n{body}")), "This file asks for more work"),
        (
            "keyed",
            sealed(&format!("-> X25519 {body}\n{body}")),
            "This file is sealed for somebody’s key, not with words.",
        ),
        ("later", "age-encryption.org/v2\n".into(), "A newer version of Between Letters made this file."),
    ];
    let before = crate::guide::stored(&page).await?;
    for (name, text, said) in files {
        me(&page, "Restore", "Restore").await?;
        let file = folder.join(name);
        fs::write(&file, text).expect("a file to pick");
        open_file(&page, &file, WORDS).await?;
        page.wait_text(said).await?;
        assert!(!page.has_text("Restore this").await?, "{name}");
    }
    assert_eq!(crate::guide::stored(&page).await?, before);
});

/// Opens a file of no words up to its preview, and presses "Restore this" without waiting for what comes of it.
async fn begin_restoring(page: &Page, file: &Path) -> Outcome {
    me(page, "Restore", "Restore").await?;
    open_file(page, file, "").await?;
    page.wait_text("What restoring would do").await?;
    if page.has_text("The file holds fewer").await? {
        page.fill("Type “fewer” to go on", "fewer").await?;
    }
    if page.has_text("would be gone for good").await? {
        page.check("Yes, give up the records of before the last restore").await?;
    }
    let press = "[...document.querySelectorAll('button')].find((one) => one.textContent === 'Restore this').click()";
    page.script(press).await.map(|_| ())
}

async fn go_back(page: &Page) -> Outcome {
    me(page, "Restore", "Restore").await?;
    page.click_button("Go back").await?;
    bar_says(page, "The records of before the restore are back.").await
}

core_scenario!(killed_at_points_of_a_restore_old_and_new_are_never_mixed, |page| {
    const DONE: &str = "Restored. You can go back";
    begin(&page).await?;
    for name in ["Robin", "Heron"] {
        add_writer(&page, name).await?;
        letter(&page, -2).await?;
    }
    let file = export(&page, "2 writers and 2 letters").await?;
    for name in ["Lark", "Wren"] {
        add_writer(&page, name).await?;
    }
    // How long a restore takes on this machine: the points lie from its beginning to somewhat behind its end.
    begin_restoring(&page, &file).await?;
    let begun = Instant::now();
    bar_says(&page, DONE).await?;
    let step = begun.elapsed() / 15;
    go_back(&page).await?;
    let (mut old, mut new) = (0, 0);
    // A deep run takes all twenty points, the gate four of them, from the first to the last.
    let points = sampled(20, 4);
    for number in 0..points {
        let point = number * 19 / (points - 1);
        begin_restoring(&page, &file).await?;
        if point < 19 {
            tokio::time::sleep(step * point).await;
        } else {
            bar_says(&page, DONE).await?;
        }
        page.kill();
        page.reopen().await?;
        page.goto("writers").await?;
        wait_open(&page).await?;
        let shown = page.text().await?;
        match ["Robin", "Heron", "Lark", "Wren"].map(|name| shown.contains(name)) {
            [true, true, true, true] => old += 1,
            [true, true, false, false] => {
                new += 1;
                go_back(&page).await?;
            }
            mixed => panic!("at point {point} old and new are mixed: {mixed:?}"),
        }
    }
    assert!(old + new == points && new > 0, "{old} old, {new} new");
});
