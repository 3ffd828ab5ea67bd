//! Holds what an installed app owes: open without the server, ask the host for nothing, take a new build whole or not at all.
//!
//! Must not reach into the worker: what counts is what the person sees and what reaches the host.

use crate::beginning::{WRITER, begin_with_letters, days_ago, expect_letters, letters, log_letter};
use browser::scenario::CHROMIUM;
use browser::{Fault, Outcome, Page, Setup, check, core_scenario, places, scenario};
use serde_json::{Value as Json, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Every route that needs no random id, with its heading.
const ROUTES: [(&str, &str); 48] = [
    ("", "Today"),
    ("start", "Today"),
    ("writers", "Writers"),
    ("add-writer", "Add a writer"),
    ("arrived", "A letter arrived"),
    ("posted", "I posted a reply"),
    ("me", "Me"),
    ("away", "Away"),
    ("lock", "Lock your records"),
    ("passkey", "Fingerprint or face"),
    ("words", "Do you still have your words?"),
    ("backup", "Back up"),
    ("restore", "Restore"),
    ("rehearse", "Rehearse"),
    ("retention", "Keep only the counts?"),
    ("sent", "What left this phone"),
    ("tell", "Tell the secretary"),
    ("month", "A month for the worksheet"),
    ("reminders", "Reminders"),
    ("worries", "This letter worries me"),
    ("service", "My service"),
    ("qualification", "Qualification"),
    ("terms", "Terms in a post"),
    ("report", "Activity report"),
    ("posts", "The posts"),
    ("committee", "Committee settings"),
    ("about", "About the programme"),
    ("facilities", "Facilities"),
    ("before", "Before it is posted"),
    ("check", "Check my letter"),
    ("print", "Print"),
    ("rooms", "What will you use?"),
    ("group", "Group"),
    ("meeting", "Meeting"),
    ("person", "Person"),
    ("scripts", "Preamble and Meeting Format"),
    ("just-me", "Just me"),
    ("coordinators", "Coordinators"),
    ("about-groups", "What a group is"),
    ("group-reminder", "Calendar file"),
    ("library", "Library"),
    ("fellowship#al-anon", "Al-Anon"),
    ("compare#aa,na", "Side by side"),
    ("sheet", "Make a sheet"),
    ("library-entry", "Add a fellowship"),
    ("library-own", "Your committee’s entries"),
    ("library-about", "What such groups are"),
    ("twelve-steps", "The Twelve Steps"),
];

/// The routes that show a writer or an entry, which the tour reaches by pressing.
const BY_PRESSING: [&str; 7] = ["writer", "edit-writer", "stop-writing", "entry", "asked", "mail", "agreement"];
/// Shown only once two no longer write: the tour of the service reaches it.
const AFTER_AN_END: &str = "ending";

fn below() -> Setup {
    Setup { base: "/some/path/", ..Setup::default() }
}

/// Waits until the worker answers this page, as from the second visit on.
async fn installed(page: &Page) -> Outcome {
    page.wait_offline_ready().await?;
    page.reload().await?;
    page.until("a page that the worker answers", || async {
        Ok(page.script("return !!navigator.serviceWorker.controller").await? == true)
    })
    .await
}

/// These pages by address, and the writer's own by pressing.
async fn tour(page: &Page, routes: &[(&str, &str)]) -> Outcome {
    for (route, heading) in routes {
        page.goto(route).await?;
        page.wait_heading(heading).await?;
        // WebKit complains of a file that it was still reading when the page was left.
        page.wait_gone("Reading the library").await?;
        expect_discreet(page).await?;
        asks_nobody_else(page).await?;
    }
    letters(page).await?;
    page.reload().await?;
    page.wait_heading(WRITER).await?;
    let pages = [
        ("A letter arrived", "A letter arrived"),
        ("I posted a reply", "I posted a reply"),
        ("Edit", "Edit writer"),
        ("They asked for …", "They asked for …"),
        ("What can happen to mail", "What can happen to mail"),
        ("Agreement and welcome pack", "Agreement and welcome pack"),
        ("We stop writing", "We stop writing"),
    ];
    for (link, heading) in pages {
        letters(page).await?;
        page.click_link(link).await?;
        page.wait_heading(heading).await?;
        page.reload().await?;
        page.wait_heading(heading).await?;
        asks_nobody_else(page).await?;
    }
    letters(page).await?;
    page.press_containing("Edit Letter arrived").await?;
    page.wait_heading("Letter that arrived").await?;
    page.reload().await?;
    page.wait_heading("Letter that arrived").await?;
    asks_nobody_else(page).await
}

async fn asks_nobody_else(page: &Page) -> Outcome {
    let elsewhere = page.asked_elsewhere().await?;
    if elsewhere.is_empty() { Ok(()) } else { Err(page.failure(&format!("asked of others: {elsewhere:?}")).await) }
}

check!(the_tour_leaves_no_page_out, {
    let routes = crate::guide::routes();
    assert!(routes.len() > BY_PRESSING.len(), "{routes:?}");
    let is_toured = |route: &str| {
        route == AFTER_AN_END
            || BY_PRESSING.contains(&route)
            || ROUTES.iter().any(|(known, _)| known.split('#').next() == Some(route))
    };
    let left_out: Vec<&str> = routes.into_iter().filter(|route| !is_toured(route)).collect();
    assert_eq!(left_out, Vec::<&str>::new());
});

async fn works_without_the_server(page: &Page, routes: &[(&str, &str)]) -> Outcome {
    begin_with_letters(page).await?;
    let known = letters(page).await?;
    installed(page).await?;
    page.server().stop();
    page.reload().await?;
    expect_letters(page, &known).await?;
    tour(page, routes).await?;
    let day = days_ago(page, 1).await?;
    letters(page).await?;
    log_letter(page, &day).await?;
    // Not even the browser itself remembers it from before.
    page.kill();
    page.reopen().await?;
    let after = letters(page).await?;
    if after.len() != known.len() + 1 {
        return Err(page.failure(&format!("logged without the server, found {after:?}")).await);
    }
    page.goto("no-such-page").await?;
    page.wait_text("There is no such page.").await
}

// Every page is one file to the worker, and the code of all comes in a few: a page of each stands for the others. That none
// of them asks the host for anything is seen by the whole tour below.
const A_PAGE_OF_EACH_PART: [(&str, &str); 6] = [
    ("rooms", "What will you use?"),
    ("writers", "Writers"),
    ("tell", "Tell the secretary"),
    ("me", "Me"),
    ("group", "Group"),
    ("library", "Library"),
];

core_scenario!(works_without_the_server_at_the_root, |page| {
    works_without_the_server(&page, &A_PAGE_OF_EACH_PART).await?;
});

scenario!(works_without_the_server_under_a_path, below(), |page| {
    works_without_the_server(&page, &A_PAGE_OF_EACH_PART).await?;
});

scenario!(a_tour_asks_the_host_for_nothing, below(), |page| {
    begin_with_letters(&page).await?;
    installed(&page).await?;
    page.server().clear_requests();
    tour(&page, &ROUTES).await?;
    page.goto("arrived?from=home-screen&name=Nightjar").await?;
    page.wait_heading("A letter arrived").await?;
    assert_eq!(page.console_errors().await?, Vec::<String>::new());
    let script = "const done = arguments[arguments.length - 1];
        fetch('robots.txt?who=Nightjar').then((answer) => done(answer.status), () => done('refused'))";
    assert_eq!(page.script_async(script).await?, 404, "the worker answers what is not in its list itself");
    // The browser looks by itself whether there is a newer worker; nothing else may leave.
    let asked: Vec<String> =
        page.server().requests().into_iter().filter(|target| target != "/some/path/sw.js").collect();
    assert_eq!(asked, Vec::<String>::new());
});

scenario!(no_query_reaches_the_host_on_the_first_visit, |page| {
    begin_with_letters(&page).await?;
    installed(&page).await?;
    let asked = page.server().requests();
    assert!(asked.len() > 3, "the host was asked: {asked:?}");
    assert!(asked.iter().all(|target| !target.contains('?') && !target.contains(WRITER)), "{asked:?}");
});

scenario!(the_first_visit_fetches_the_program_once, |page| {
    page.open().await?;
    page.wait_for("button", "Start with my writers").await?;
    page.wait_offline_ready().await?;
    let asked = page.server().requests();
    let names = ["/between-letters-", "/boot-", "/style-"];
    let program: Vec<_> = asked.iter().filter(|target| names.iter().any(|name| target.starts_with(name))).collect();
    // Script and WebAssembly, what starts them, and the style.
    assert_eq!(program.len(), 4, "{asked:?}");
});

fn copy(from: &Path, to: &Path) -> Outcome {
    let cannot = |error: std::io::Error| format!("cannot copy the build: {error}");
    fs::create_dir_all(to).map_err(cannot)?;
    for entry in fs::read_dir(from).map_err(cannot)?.flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target).map_err(cannot)?;
        }
    }
    Ok(())
}

/// A second build: the same program with another page around it, finished by the same chore as every build.
struct SecondBuild(PathBuf);

impl SecondBuild {
    fn make(page: &Page) -> Outcome<Self> {
        let folder = std::env::temp_dir().join(format!(
            "between-letters-second-{}-{}-{}",
            std::process::id(),
            page.engine(),
            page.server().port()
        ));
        copy(&places::dist(), &folder)?;
        let index = folder.join("index.html");
        let text = fs::read_to_string(&index).map_err(|error| format!("cannot read the build: {error}"))?;
        let changed =
            text.replacen("name=\"description\" content=\"", "name=\"description\" content=\"Second build. ", 1);
        if text == changed {
            return Err("the page has no description to change".into());
        }
        fs::write(&index, changed).map_err(|error| format!("cannot write the build: {error}"))?;
        // The chores have built themselves before they play scenarios.
        let staged = Command::new(places::target().join("debug/xtask"))
            .arg("stage")
            .env("TRUNK_STAGING_DIR", &folder)
            .output()
            .map_err(|error| format!("cannot run the chore: {error}"))?;
        if !staged.status.success() {
            return Err(format!("cannot stage a second build: {}", String::from_utf8_lossy(&staged.stderr)));
        }
        Ok(Self(folder))
    }
}

impl Drop for SecondBuild {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

async fn is_second(page: &Page) -> Outcome<bool> {
    let script = "return document.querySelector('meta[name=description]').content.startsWith('Second build')";
    Ok(page.script(script).await? == true)
}

async fn builds_kept(page: &Page) -> Outcome<usize> {
    let script = "const done = arguments[arguments.length - 1];
        caches.keys().then((names) => done(names.filter((name) => name.includes('build-')).length))";
    Ok(page.script_async(script).await?.as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or(0))
}

async fn offers_update(page: &Page) -> Outcome<bool> {
    page.has("button", "Update").await
}

core_scenario!(an_update_waits_for_the_person_and_keeps_the_form, |page| {
    begin_with_letters(&page).await?;
    let known = letters(&page).await?;
    installed(&page).await?;
    let build = SecondBuild::make(&page)?;
    page.server().set_root(&build.0);
    page.goto("add-writer").await?;
    page.wait_for("button", "Update").await?;
    page.wait_text("A new version is ready.").await?;
    // It waits: another load brings the old build still.
    page.reload().await?;
    page.wait_for("button", "Update").await?;
    assert!(!is_second(&page).await?, "a build must not change unasked");
    page.fill("Pen name for this writer", "Corncrake").await?;
    let first = page.tab().await?;
    let second = page.new_tab().await?;
    page.open().await?;
    page.wait_heading("Open in another tab").await?;
    page.switch_to(first.clone()).await?;
    page.click_button("Update").await?;
    page.until("the new build", || is_second(&page)).await?;
    // Both tabs load anew, and this one has the records, as "Update" was pressed here.
    page.wait_heading("Add a writer").await?;
    page.wait_text("Filled in from where you left off.").await?;
    assert_eq!(page.value("Pen name for this writer").await?, "Corncrake");
    page.until("no more offer", || async { Ok(!offers_update(&page).await?) }).await?;
    page.switch_to(second).await?;
    page.until("the new build in the other tab", || is_second(&page)).await?;
    page.wait_heading("Open in another tab").await?;
    // It goes, as it would take the records while the other one is loaded again on a machine that takes seconds for that.
    page.leave_for("about:blank").await?;
    page.switch_to(first).await?;
    expect_letters(&page, &known).await?;
    page.reload().await?;
    page.until("one build kept, the old one gone", || async { Ok(builds_kept(&page).await? == 1) }).await?;
    page.server().stop();
    page.reload().await?;
    assert!(is_second(&page).await?);
    expect_letters(&page, &known).await?;
});

/// Loads the page until the browser has tried to take in the new build and given up.
async fn wait_failed_install(page: &Page, file: &str) -> Outcome {
    page.server().clear_requests();
    page.reload().await?;
    let wanted = format!("/{file}");
    page.until("a try at the new build", || async { Ok(page.server().requests().contains(&wanted)) }).await?;
    let script = "const done = arguments[arguments.length - 1];
        navigator.serviceWorker.getRegistration().then((r) => done(!r.installing && !r.waiting && !!r.active))";
    page.until("the end of that try", || async { Ok(page.script_async(script).await? == true) }).await
}

scenario!(a_part_that_does_not_come_is_said_and_fetched_again, |page| {
    const MISSING: &str = "This page is not on this device yet.";
    let files = fs::read_dir(places::dist()).map_err(|error| error.to_string())?;
    let names: Vec<String> = files.flatten().map(|file| file.file_name().to_string_lossy().into_owned()).collect();
    let part = |start: &str| names.iter().find(|name| name.starts_with(start)).ok_or("the build has no such part");
    page.server().fail(part("part-desk")?, Fault::Status(503));
    // Or the worker, which takes in all files, would leave a copy with the browser.
    page.server().fail(part("part-pages")?, Fault::Status(503));
    page.open().await?;
    page.click_button("Look around with a sample").await?;
    page.wait_text(MISSING).await?;
    page.server().heal();
    page.server().fail(part("part-pages")?, Fault::Status(503));
    page.click_button("Try again").await?;
    page.wait_heading("Today").await?;
    page.tab_bar("Me").await?;
    page.wait_text(MISSING).await?;
    page.expect_accessible().await?;
    page.server().heal();
    page.click_button("Try again").await?;
    page.wait_heading("Me").await?;
});

scenario!(a_way_that_was_left_disturbs_no_other, |page| {
    // The worker is at work once it has every file; this one is slow.
    page.server().fail("manifest.webmanifest", Fault::Slow(Duration::from_secs(4)));
    page.open().await?;
    page.click_button("Start with my writers").await?;
    page.wait_status("the app is being put on this device").await?;
    page.back().await?;
    page.click_button("Look around with a sample").await?;
    page.wait_heading("Today").await?;
    page.script("document.documentElement.dataset.same = 'yes'").await?;
    page.wait_offline_ready().await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let is_same = page.script("return document.documentElement.dataset.same ?? 'loaded again'").await?;
    assert_eq!(is_same, "yes", "the sample that was opened meanwhile");
});

scenario!(a_half_failed_build_changes_nothing, |page| {
    begin_with_letters(&page).await?;
    let known = letters(&page).await?;
    installed(&page).await?;
    let build = SecondBuild::make(&page)?;
    page.server().set_root(&build.0);
    // Of the files that both builds share, the browser may have copies; this one is always asked for.
    let file = "manifest.webmanifest";
    for fault in [Fault::Status(500), Fault::Garbled] {
        page.server().fail(file, fault);
        wait_failed_install(&page, file).await?;
        assert_eq!(builds_kept(&page).await?, 1, "a build was kept in part");
        page.reload().await?;
        page.wait_heading(WRITER).await?;
        assert!(!is_second(&page).await?);
        assert!(!offers_update(&page).await?);
        page.server().stop();
        expect_letters(&page, &known).await?;
        page.server().start_again()?;
        page.server().heal();
    }
    page.reload().await?;
    page.wait_for("button", "Update").await?;
});

core_scenario!(the_policy_stands_and_nothing_is_inline, |page| {
    page.open().await?;
    page.wait_for("button", "Start with my writers").await?;
    let policy = "return document.querySelector('meta[http-equiv=Content-Security-Policy]').content";
    let header = "const done = arguments[arguments.length - 1];
        fetch('./').then((answer) => done(answer.headers.get('content-security-policy')))";
    let (policy, header) = (page.script(policy).await?, page.script_async(header).await?);
    let (policy, header) = (policy.as_str().unwrap_or_default(), header.as_str().unwrap_or_default());
    for part in
        ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval';", "connect-src 'self'", "form-action 'none'"]
    {
        assert!(policy.contains(part) && header.contains(part), "{part}: {policy} / {header}");
    }
    assert!(header.contains("frame-ancestors 'none'"), "{header}");
    assert!(!policy.contains("unsafe-inline") && !header.contains("unsafe-inline"));
    let page_source = fs::read_to_string(places::dist().join("index.html")).map_err(|error| error.to_string())?;
    for part in page_source.split("<script").skip(1) {
        let (tag, rest) = part.split_once('>').ok_or("a script is not closed")?;
        assert!(tag.contains(" src=\"./") && rest.starts_with("</script>"), "an inline script: {part}");
    }
    assert!(!page_source.contains(" style=\"") && !page_source.contains(" onload="));
    assert_eq!(page.console_errors().await?, Vec::<String>::new());
    // And it bites.
    let planted = "const script = document.createElement('script');
        script.textContent = \"document.documentElement.dataset.planted = 'yes'\";
        document.head.append(script);
        return document.documentElement.dataset.planted ?? 'refused'";
    assert_eq!(page.script(planted).await?, "refused");
});

scenario!(the_manifest_is_whole, below(), |page| {
    begin_with_letters(&page).await?;
    let script = "const done = arguments[arguments.length - 1];
        const look = async () => {
            const link = document.querySelector('link[rel=manifest]').href;
            const text = await (await fetch(link)).text();
            const manifest = JSON.parse(text);
            const at = (path) => new URL(path, link).href;
            const pictures = [...manifest.icons, ...manifest.screenshots, ...manifest.shortcuts.flatMap((one) => one.icons),
                { src: document.querySelector('link[rel=apple-touch-icon]').href, type: 'image/png', sizes: '180x180' }];
            const faults = [];
            for (const { src, sizes, type } of pictures) {
                const answer = await fetch(at(src));
                if (!answer.ok || answer.headers.get('content-type') !== type) faults.push(`${src}: ${answer.status}`);
                const image = new Image();
                image.src = at(src);
                await image.decode().catch(() => faults.push(`${src}: no picture`));
                const size = `${image.naturalWidth}x${image.naturalHeight}`;
                if (sizes !== 'any' && sizes !== size) faults.push(`${src}: ${size}`);
            }
            return { manifest, faults, start: at(manifest.start_url), id: new URL(manifest.id, at(manifest.start_url)).href,
                shortcuts: manifest.shortcuts.map((one) => [one.name, at(one.url)]) };
        };
        look().then(done, (error) => done(String(error)))";
    let found = page.script_async(script).await?;
    assert_eq!(found["faults"], json!([]), "{found}");
    let address = page.server().address();
    assert_eq!(found["start"], address.as_str());
    assert!(found["id"].as_str().is_some_and(|id| id.starts_with("http")), "{found}");
    let manifest = &found["manifest"];
    assert_eq!(manifest["name"], "Between Letters");
    assert_eq!(manifest["display"], "standalone");
    let icons = manifest["icons"].as_array().cloned().unwrap_or_default();
    for (size, purpose) in [("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")] {
        let fits = |icon: &Json| icon["sizes"] == size && icon["purpose"] == purpose && icon["type"] == "image/png";
        assert!(icons.iter().any(fits), "no {purpose} icon of {size}");
    }
    assert!(manifest["screenshots"].as_array().is_some_and(|all| !all.is_empty()));
    let shortcuts = found["shortcuts"].as_array().cloned().unwrap_or_default();
    let names: Vec<_> = shortcuts.iter().map(|one| one[0].as_str().unwrap_or_default()).collect();
    assert_eq!(names, ["A letter arrived", "I posted a reply"]);
    for shortcut in &shortcuts {
        let (name, url) = (shortcut[0].as_str().unwrap_or_default(), shortcut[1].as_str().unwrap_or_default());
        page.goto(url.strip_prefix(&address).ok_or("a shortcut leads out of the app")?).await?;
        page.wait_heading(name).await?;
        page.press_containing(WRITER).await?;
        page.wait_heading(name).await?;
    }
});

/// Fails if title, address or history state say anything of whom the page is about.
async fn expect_discreet(page: &Page) -> Outcome {
    let script = "return [document.title, location.href, JSON.stringify(history.state)]";
    let found = page.script(script).await?;
    let said = found.to_string();
    if found[0] != "Between Letters" || said.contains(WRITER) || said.contains("Meadowlark") {
        return Err(page.failure(&format!("title, address and history state are {said}")).await);
    }
    Ok(())
}

scenario!(title_address_history_and_keys_say_nothing, |page| {
    // The whole tour looks at them on every page; here the ways between pages are taken, and all keys are looked at.
    begin_with_letters(&page).await?;
    for link in ["A letter arrived", "I posted a reply", "Edit", "We stop writing"] {
        letters(&page).await?;
        expect_discreet(&page).await?;
        page.click_link(link).await?;
        page.until("another page", || async { Ok(page.heading().await? != WRITER) }).await?;
        expect_discreet(&page).await?;
    }
    let script = "const done = arguments[arguments.length - 1];
        const look = async () => {
            const keys = Object.keys(localStorage);
            for (const name of await caches.keys()) {
                keys.push(name, ...(await (await caches.open(name)).keys()).map((request) => request.url));
            }
            for (const { name } of await indexedDB.databases()) {
                const base = await new Promise((good) => { const asked = indexedDB.open(name); asked.onsuccess = () => good(asked.result); });
                for (const area of [...base.objectStoreNames]) {
                    const found = await new Promise((good) => {
                        const asked = base.transaction(area).objectStore(area).getAllKeys();
                        asked.onsuccess = () => good(asked.result);
                    });
                    keys.push(name, ...found);
                }
                base.close();
            }
            return keys;
        };
        look().then(done, (error) => done(String(error)))";
    let keys = page.script_async(script).await?;
    assert!(keys.as_array().is_some_and(|keys| keys.len() > 10), "{keys}");
    let keys = keys.to_string();
    assert!(!keys.contains(WRITER) && !keys.contains("Meadowlark"), "{keys}");
    assert_eq!(page.console_errors().await?, Vec::<String>::new());
    let said = page.browser().said()?;
    assert!(
        !said.lines().any(|line| line.contains("CONSOLE") && line.contains(WRITER)),
        "the console has the pen name"
    );
});

/// Whether the worker answered the document, asked of the browser where it says so for certain, else of the mark.
async fn is_answered(page: &Page) -> Outcome<bool> {
    let script = "const [visit] = performance.getEntriesByType('navigation');
        const isMarked = document.documentElement.dataset.from === 'worker';
        return isMarked && (navigator.userAgent.includes('Firefox') || visit.workerStart > 0)";
    Ok(page.script(script).await? == true)
}

async fn count_fields(page: &Page) -> Outcome<usize> {
    let count = page.script("return document.querySelectorAll('input, textarea, select').length").await?;
    Ok(count.as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or(usize::MAX))
}

const PUTTING: &str = "One moment: the app is being put on this device";
const REFUSED: &str = "The app could not be put on this device";

core_scenario!(the_first_visit_loads_once_more_before_a_field_is_shown, below(), |page| {
    page.server().fail("sw.js", Fault::Slow(Duration::from_secs(4)));
    page.open().await?;
    page.wait_for("button", "Start with my writers").await?;
    assert!(!is_answered(&page).await?);
    page.click_button("Start with my writers").await?;
    page.wait_text(PUTTING).await?;
    assert_eq!(count_fields(&page).await?, 0);
    page.wait_for("button", "Go on without a lock").await?;
    assert!(is_answered(&page).await?, "fields in a page that the host answered");
    assert_eq!(page.route().await?, "start");
    page.goto("").await?;
    page.wait_for("button", "Restore a backup").await?;
    assert!(is_answered(&page).await?);
});

scenario!(without_the_worker_nothing_private_is_taken_in, |page| {
    page.server().fail("sw.js", Fault::Status(500));
    page.open().await?;
    for (button, route) in [("Start with my writers", "start"), ("Restore a backup", "restore")] {
        page.click_button(button).await?;
        page.wait_text(REFUSED).await?;
        assert_eq!(page.route().await?, route);
        assert_eq!(count_fields(&page).await?, 0);
        page.goto("").await?;
    }
    // The sample holds nothing private.
    page.click_button("Look around with a sample").await?;
    page.wait_heading("Today").await?;
    page.click_button("Leave the sample").await?;
    page.click_button("Start with my writers").await?;
    page.wait_text(REFUSED).await?;
    page.server().heal();
    page.click_button("Try again").await?;
    page.wait_for("button", "Go on without a lock").await?;
    assert!(is_answered(&page).await?);
});

scenario!(records_stay_closed_until_the_worker_answers_the_page, |page| {
    begin_with_letters(&page).await?;
    let known = letters(&page).await?;
    // The browser forgets the worker, and the next one cannot come.
    let forget = "const done = arguments[arguments.length - 1];
        navigator.serviceWorker.getRegistrations().then(async (all) => {
            for (const one of all) await one.unregister();
            done(true);
        })";
    page.server().fail("sw.js", Fault::Status(500));
    page.script_async(forget).await?;
    page.open().await?;
    page.wait_text(REFUSED).await?;
    let whole = page.script("return document.documentElement.outerHTML").await?;
    assert!(!whole.as_str().unwrap_or_default().contains(WRITER));
    page.server().heal();
    page.click_button("Try again").await?;
    page.wait_heading("Today").await?;
    assert!(is_answered(&page).await?);
    expect_letters(&page, &known).await?;
});

// Only Chromium lets a test force a reload past the worker.
core_scenario!(a_forced_reload_loads_once_more_by_itself, Setup { only: CHROMIUM, ..Setup::default() }, |page| {
    begin_with_letters(&page).await?;
    let known = letters(&page).await?;
    page.server().clear_requests();
    page.cdp("Page.reload", json!({ "ignoreCache": true })).await?;
    page.until("the forced reload", || async { Ok(!page.server().requests().is_empty()) }).await?;
    page.wait_heading(WRITER).await?;
    page.until("a page that the worker answered", || is_answered(&page)).await?;
    expect_letters(&page, &known).await?;
    // A browser that passes the worker by each time is told so, and is not reloaded for ever.
    page.cdp("Network.enable", json!({})).await?;
    page.cdp("Network.setBypassServiceWorker", json!({ "bypass": true })).await?;
    page.open().await?;
    page.wait_text(REFUSED).await?;
    page.cdp("Network.setBypassServiceWorker", json!({ "bypass": false })).await?;
    page.click_button("Try again").await?;
    page.wait_heading("Today").await?;
});
