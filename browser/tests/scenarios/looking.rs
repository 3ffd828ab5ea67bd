//! Holds how the app is met by eye, by keyboard and by screen reader, in each engine: keys alone, narrow windows, large
//! text, axe-core by day and by night, landmarks.
//!
//! Must not judge beauty; the screenshots are for that.

use crate::guide::{bar_says, begin, clock_says, day, words_in};
use browser::Fault;
use browser::page::key;
use browser::{Outcome, Page, core_scenario, scenario};
use serde_json::{Value as Json, json};
use std::time::Duration;

/// Opens the sample: a caseload in every state.
async fn sample(page: &Page) -> Outcome {
    page.open().await?;
    page.click_button("Look around with a sample").await?;
    page.wait_heading("Today").await?;
    page.wait_for("button", "Leave the sample").await
}

/// The routes of the sample's pages, each with its heading: those of one writer with the ids that its links hold.
async fn sample_pages(page: &Page) -> Outcome<Vec<(String, &'static str)>> {
    page.tab_bar("Writers").await?;
    page.press_containing("Robin").await?;
    page.wait_heading("Robin").await?;
    let route = page.route().await?;
    let writer = route.split_once('#').map(|(_, id)| id.to_owned()).unwrap_or_default();
    assert!(!writer.is_empty(), "no id in {route}");
    let links = "return [...document.querySelectorAll('a[href*=\"entry#\"]')].map((link) => link.getAttribute('href'))";
    let links = page.script(links).await?;
    let entries: Vec<String> = links
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|link| Some(format!("entry#{}", link.as_str()?.split_once("entry#")?.1)))
        .collect();
    assert!(entries.len() > 5, "{links}");
    // A meeting that is under way has more to judge than one that is not.
    page.goto("meeting").await?;
    page.click_button("Begin the meeting").await?;
    page.check("Here, Fern").await?;
    page.check("Here, Briar").await?;
    // The newest of the thread came, an older one went.
    let (came, went) = (entries[0].clone(), entries[2].clone());
    Ok(vec![
        (String::new(), "Today"),
        ("writers".into(), "Writers"),
        (format!("writer#{writer}"), "Robin"),
        ("add-writer".into(), "Add a writer"),
        (format!("edit-writer#{writer}"), "Edit writer"),
        (format!("stop-writing#{writer}"), "We stop writing"),
        ("arrived".into(), "A letter arrived"),
        (format!("arrived#{writer}"), "A letter arrived"),
        ("posted".into(), "I posted a reply"),
        (format!("posted#{writer}"), "I posted a reply"),
        (came, "Letter that arrived"),
        (went, "Letter that was posted"),
        ("me".into(), "Me"),
        ("away".into(), "Away"),
        ("lock".into(), "Lock your records"),
        ("backup".into(), "Back up"),
        ("rehearse".into(), "Rehearse"),
        ("restore".into(), "Restore"),
        ("sent".into(), "What left this phone"),
        ("retention".into(), "Keep only the counts?"),
        ("passkey".into(), "Fingerprint or face"),
        ("words".into(), "Do you still have your words?"),
        ("tell".into(), "Tell the secretary"),
        ("month".into(), "A month for the worksheet"),
        ("reminders".into(), "Reminders"),
        ("worries".into(), "This letter worries me"),
        ("service".into(), "My service"),
        ("qualification".into(), "Qualification"),
        ("terms".into(), "Terms in a post"),
        ("report".into(), "Activity report"),
        ("posts".into(), "The posts"),
        ("committee".into(), "Committee settings"),
        ("about".into(), "About the programme"),
        ("facilities".into(), "Facilities"),
        ("check".into(), "Check my letter"),
        ("rooms".into(), "What will you use?"),
        ("group".into(), "Group"),
        ("meeting".into(), "Meeting"),
        (format!("person#{}00", "6b".repeat(15)), "Fern"),
        ("scripts".into(), "Preamble and Meeting Format"),
        ("just-me".into(), "Just me"),
        ("coordinators".into(), "Coordinators"),
        ("about-groups".into(), "What a group is"),
        ("group-reminder".into(), "Calendar file"),
        ("library".into(), "Library"),
        ("fellowship#al-anon".into(), "Al-Anon"),
        ("compare#aa,smart-recovery,lifering".into(), "Side by side"),
        ("sheet#aa,smart-recovery".into(), "Make a sheet"),
        ("library-entry".into(), "Add a fellowship"),
        ("library-entry#al-anon".into(), "Correct or add to this"),
        ("library-own".into(), "Your committee’s entries"),
        ("library-about".into(), "What such groups are"),
        ("twelve-steps".into(), "The Twelve Steps"),
        (format!("before#{writer}"), "Before it is posted"),
        (format!("print#{writer}"), "Print"),
        (format!("asked#{writer}"), "They asked for …"),
        (format!("mail#{writer}"), "What can happen to mail"),
        (format!("agreement#{writer}"), "Agreement and welcome pack"),
        (format!("ending#{writer}"), "After the end"),
    ])
}

/// Opens what a page folds away or asks for first, so that it is judged, too.
async fn unfold(page: &Page) -> Outcome {
    page.script(
        "for (const one of document.querySelectorAll('details')) one.open = true;
        document.querySelector('.rung[aria-current], button[aria-current=step]')?.click();
        for (const one of document.querySelectorAll('input[type=radio]')) {
            if (one.parentElement.textContent.includes('We already write')) one.click();
        }
        const chips = [...document.querySelectorAll('main fieldset input[type=checkbox]')]
            .filter((one) => /^Step \\d+$/.test(one.parentElement.textContent.trim()) && !one.checked);
        for (const one of chips.slice(0, 2)) one.click();",
    )
    .await
    .map(|_| ())
}

/// The thing that is too wide, for the message.
const WIDEST: &str = "const edge = document.documentElement.clientWidth;
    return [...document.body.querySelectorAll('*')].filter((el) => el.getBoundingClientRect().right > edge + 1)
        .slice(0, 5).map((el) => `${el.tagName}.${el.getAttribute('class')} ${el.innerText ?? ''}`.slice(0, 80)).join(' | ')";

async fn fits(page: &Page, what: &str) -> Outcome {
    let over = page.overflow().await?;
    assert!(over == 0, "{what} is {over} px too wide: {}", page.script(WIDEST).await?);
    Ok(())
}

/// What fixed and sticky bars leave of the window for the page itself.
async fn has_room(page: &Page, what: &str) -> Outcome {
    let script = "const at = (y) => document.elementFromPoint(innerWidth / 2, y)?.closest('main, h1, form') !== null;
        const lines = Array.from({ length: 20 }, (_, line) => at(innerHeight * (line + .5) / 20));
        return lines.filter(Boolean).length / 20";
    let room = page.script(script).await?.as_f64().unwrap_or(0.0);
    assert!(room >= 0.3, "the bars leave {room} of the window on {what}");
    Ok(())
}

/// That each group of fields ends where its last one does: WebKit has counted a legend twice and forgotten it at the next
/// touch, so that what was about to be pressed moved away from under the finger.
async fn ends_with_its_fields(page: &Page, what: &str) -> Outcome {
    let script = "return [...document.querySelectorAll('fieldset')]
        .map((group) => [group.getBoundingClientRect().bottom - group.lastElementChild.getBoundingClientRect().bottom, group])
        .filter(([over]) => Math.abs(over) > 1).map(([over, group]) => `${over} px: ${group.textContent.slice(0, 40)}`)";
    let over = page.script(script).await?;
    assert!(over == json!([]), "groups of fields on {what} do not end with their fields: {over}");
    Ok(())
}

async fn narrow_and_large(page: &Page, what: &str) -> Outcome {
    fits(page, &format!("{what} at 320 px")).await?;
    ends_with_its_fields(page, what).await?;
    page.set_text_size(200).await?;
    ends_with_its_fields(page, what).await?;
    fits(page, &format!("{what} at 320 px and 200 % text")).await?;
    has_room(page, what).await?;
    page.set_text_size(100).await
}

core_scenario!(everything_fits_a_narrow_window_and_large_text, |page| {
    page.open().await?;
    page.wait_for("button", "Start with my writers").await?;
    page.set_size(320, 740).await?;
    narrow_and_large(&page, "welcome").await?;
    page.click_button("Start with my writers").await?;
    page.wait_heading("Lock your records").await?;
    narrow_and_large(&page, "lock").await?;
    page.click_button("Go on without a lock").await?;
    page.wait_heading("Start").await?;
    ends_with_its_fields(&page, "start").await?;
    page.click_button("Go on").await?;
    page.wait_text("Choose a list.").await?;
    narrow_and_large(&page, "start").await?;
    sample(&page).await?;
    for (route, heading) in sample_pages(&page).await? {
        page.goto(&route).await?;
        page.wait_heading(heading).await?;
        unfold(&page).await?;
        narrow_and_large(&page, &route).await?;
    }
    // A wide window at twice the text.
    page.set_size(1280, 800).await?;
    for route in ["", "writers", "me"] {
        page.goto(route).await?;
        page.wait_for("navigation", "Main").await?;
        fits(&page, &format!("/{route} at 1280 px")).await?;
        page.set_text_size(200).await?;
        fits(&page, &format!("/{route} at 1280 px and 200 % text")).await?;
    }
});

/// Has the page judged by day and by night.
async fn judged(page: &Page) -> Outcome {
    for dark in [false, true] {
        page.set_dark(dark).await?;
        page.expect_accessible().await?;
    }
    page.set_dark(false).await
}

/// The words that match, and where they stand, to the pixel.
async fn places_of(page: &Page, selector: &str) -> Outcome<Json> {
    let script = "return [...document.querySelectorAll(SELECTOR)].map((el) => {
            const { x, y, height } = el.getBoundingClientRect();
            const inset = parseFloat(getComputedStyle(el).paddingLeft);
            return [el.textContent.trim(), Math.round(x + inset), Math.round(y), Math.round(height)];
        })";
    page.script(&script.replace("SELECTOR", &Json::from(selector).to_string())).await
}

core_scenario!(what_a_first_visit_reads_stays_where_it_is, |page| {
    let files = std::fs::read_dir(browser::places::dist()).map_err(|error| error.to_string())?;
    let mut names = files.flatten().map(|file| file.file_name().to_string_lossy().into_owned());
    let first = names.find(|name| name.starts_with("between-letters") && name.ends_with(".wasm"));
    page.server().fail(&first.ok_or("the build has no first file")?, Fault::Slow(Duration::from_secs(5)));
    page.open().await?;
    let shell = places_of(&page, "#shell h1, .shell-welcome p").await?;
    assert_eq!(shell.as_array().map(Vec::len), Some(4), "the app came too early: {shell}");
    page.wait_for("button", "Start with my writers").await?;
    assert_eq!(places_of(&page, "#app h1, #app .page > p").await?, shell);
});

scenario!(axe_finds_nothing_before_the_caseload, |page| {
    page.open().await?;
    page.wait_for("button", "Start with my writers").await?;
    judged(&page).await?;
    page.click_button("Start with my writers").await?;
    page.wait_heading("Lock your records").await?;
    judged(&page).await?;
    page.click_button("Set the lock").await?;
    page.wait_text("Too short").await?;
    judged(&page).await?;
    page.click_button("Go on without a lock").await?;
    page.wait_heading("Start").await?;
    judged(&page).await?;
    page.click_button("Go on").await?;
    page.wait_text("Choose a list.").await?;
    judged(&page).await?;
    begin(&page).await?;
    judged(&page).await?;
    page.goto("writers").await?;
    page.wait_heading("Writers").await?;
    judged(&page).await?;
    page.click_link("Add a writer").await?;
    page.click_button("Save writer").await?;
    page.wait_text("Give this writer a pen name.").await?;
    judged(&page).await?;
    // The sample has neither lock nor backup under Me.
    page.tab_bar("Me").await?;
    page.wait_heading("Me").await?;
    judged(&page).await?;
    page.click_link("Back up").await?;
    page.click_button("Export in clear").await?;
    page.wait_text("This leaves your phone").await?;
    judged(&page).await?;
});

scenario!(axe_finds_nothing_on_any_page_of_the_sample, |page| {
    sample(&page).await?;
    for (route, heading) in sample_pages(&page).await? {
        page.goto(&route).await?;
        page.wait_heading(heading).await?;
        unfold(&page).await?;
        judged(&page).await?;
    }
    // With what stands there only after something happened.
    page.goto("arrived").await?;
    page.press_containing("Robin").await?;
    page.fill("It reached me on", &day(&page, 3).await?.iso).await?;
    page.click_button("Save letter").await?;
    page.wait_text("This day is in the future.").await?;
    judged(&page).await?;
    page.click_button("Save anyway").await?;
    page.wait_heading("Robin").await?;
    bar_says(&page, "Saved.").await?;
    judged(&page).await?;
});

scenario!(landmarks_and_heads_tell_where_one_is, |page| {
    sample(&page).await?;
    for (tab, heading) in [("Writers", "Writers"), ("Me", "Me"), ("Today", "Today")] {
        page.tab_bar(tab).await?;
        page.wait_heading(heading).await?;
        let links = "const nav = [...document.querySelectorAll('nav')];
            const main = nav.find((one) => one.getAttribute('aria-label') === 'Main');
            return [nav.length, document.querySelectorAll('main').length, document.querySelectorAll('h1').length,
                [...main.querySelectorAll('a')].map((link) => link.textContent.trim()).join(' '),
                [...main.querySelectorAll('[aria-current=page]')].map((link) => link.textContent.trim()).join(' '),
                document.documentElement.lang, document.title]";
        let seen = page.script(links).await?;
        assert_eq!(seen[0], 1, "navigations");
        assert_eq!(seen[1], 1, "mains");
        assert_eq!(seen[2], 1, "main headings");
        assert_eq!(seen[3], "Today Writers Group Library Me");
        assert_eq!(seen[4], tab);
        assert_eq!(seen[5], "en");
        assert!(seen[6].as_str().is_some_and(|title| title.contains("Between Letters")), "{}", seen[6]);
    }
});

/// Waits for a page and until its title has the focus, so that it is read out and Tab goes on from there.
async fn arrive(page: &Page, heading: &str) -> Outcome {
    page.wait_heading(heading).await?;
    let focused = format!("heading \"{heading}\"");
    page.until(&format!("the focus on the {focused}"), || async { Ok(page.focus().await? == focused) }).await
}

scenario!(a_title_takes_the_focus_and_leaves_the_page_where_it_is, |page| {
    sample(&page).await?;
    page.goto("writers").await?;
    page.wait_heading("Writers").await?;
    // Who is quick has scrolled down before the title takes the focus, which it does in the next frame.
    page.script(
        "const quick = () => {
            if (document.querySelector('main h1')?.textContent !== 'Add a writer') return requestAnimationFrame(quick);
            scrollTo(0, document.body.scrollHeight);
            document.documentElement.dataset.quick = Math.round(scrollY);
        };
        document.querySelector('a[href$=add-writer]').click();
        requestAnimationFrame(quick)",
    )
    .await?;
    arrive(&page, "Add a writer").await?;
    let places = "return [Math.round(scrollY), Number(document.documentElement.dataset.quick)]";
    let places = page.script(places).await?;
    assert!(places[1].as_u64() > Some(100), "there is something to scroll: {places}");
    assert_eq!(places[0], places[1], "the page stays");
});

/// Reaches something with Tab and presses it with a key.
async fn go(page: &Page, what: &str, press: char) -> Outcome {
    page.tab_to(what).await?;
    page.keys(&press.to_string()).await
}

core_scenario!(the_main_job_by_keyboard_alone, |page| {
    page.open().await?;
    page.wait_for("button", "Start with my writers").await?;
    go(&page, "button \"Start with my writers\"", key::ENTER).await?;
    arrive(&page, "Lock your records").await?;
    go(&page, "button \"Go on without a lock\"", key::ENTER).await?;
    page.wait_heading("Start").await?;
    page.tab_to("field \"The pen name you sign with\"").await?;
    page.keys("Meadow").await?;
    page.keys(&key::TAB.to_string()).await?;
    page.keys(&key::SPACE.to_string()).await?;
    assert!(page.is_checked("Men's").await?, "the space bar chooses the first answer");
    go(&page, "button \"Go on\"", key::ENTER).await?;
    page.wait_heading("Today").await?;
    go(&page, "link \"Add a writer\"", key::ENTER).await?;
    arrive(&page, "Add a writer").await?;
    page.tab_to("field \"Pen name for this writer\"").await?;
    page.keys("Robin").await?;
    page.keys(&key::ENTER.to_string()).await?;
    arrive(&page, "Robin").await?;
    go(&page, "link \"A letter arrived\"", key::ENTER).await?;
    arrive(&page, "A letter arrived").await?;
    go(&page, "checkbox \"Step 4\"", key::SPACE).await?;
    page.tab_to("field \"Question or page numbers\"").await?;
    page.keys("7-12").await?;
    go(&page, "button \"Save letter\"", key::ENTER).await?;
    arrive(&page, "Robin").await?;
    page.wait_status("Saved").await?;
    clock_says(&page, &format!("Reply by {}", day(&page, 14).await?.spoken)).await?;
    go(&page, "link \"I posted a reply\"", key::ENTER).await?;
    arrive(&page, "I posted a reply").await?;
    go(&page, "radio \"The secretary said to go ahead\"", key::SPACE).await?;
    go(&page, "button \"Save reply\"", key::ENTER).await?;
    arrive(&page, "Robin").await?;
    clock_says(&page, "All answered").await?;
    go(&page, "button \"Step 4, answers coming in\"", key::ENTER).await?;
    page.tab_to("field \"State of this step\"").await?;
    page.keys("Compl").await?;
    go(&page, "button \"Save step\"", key::ENTER).await?;
    page.wait_for("button", "Step 4, complete").await?;
    go(&page, "button \"Undo\"", key::ENTER).await?;
    page.wait_for("button", "Step 4, answers coming in").await?;
    // The tabs stay where they are, and so does the focus.
    go(&page, "link \"Today\"", key::ENTER).await?;
    page.wait_heading("Today").await?;
    assert!(words_in(&page, "main").await?.contains("Robin"));
});
