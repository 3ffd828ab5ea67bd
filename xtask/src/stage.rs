//! Finishes the folder of a build: has the app cut into parts, joins the styles, copies `public/`, names files by their
//! content, writes the content-security policy and tells the service worker the hash of each file. It must not fetch anything.

use crate::build::Profile;
use crate::split;
use base64::Engine as _;
use host::places;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Styles that come first, in this order: later ones build on them.
const FIRST_STYLES: [&str; 3] = ["tokens.css", "base.css", "layout.css"];
/// The style that comes last: on paper it overrules all others.
const LAST_STYLE: &str = "print.css";
/// Files that the service worker does not keep: for hosts, for robots, and the worker itself.
const NOT_KEPT: [&str; 4] = ["404.html", "_headers", "robots.txt", "sw.js"];
/// Files that come here under a plain name, from `public/` or from Trunk, and are named by their content.
const NAMED_BY_CONTENT: [(&str, &str); 6] = [
    ("between-letters", "js"),
    ("between-letters", "wasm"),
    ("boot", "js"),
    ("workshop-worker", "js"),
    ("workshop", "js"),
    ("workshop_bg", "wasm"),
];
/// The library's shipped data, which lists the public sites that the app can open.
const LIBRARY: &str = "public/library.json";
/// Features of the browser the app has no use for, and so gives up: all that Chromium knows, but for passkeys, which the
/// lock may use, writing to the clipboard, which a tap on "Copy" does, the screen staying on in a meeting, persistent storage, which cannot be given up, and
/// those that only keep a page from misbehaving. A name that it does not know is a warning at each load of a page, so those that it
/// has given up are not here: "attribution-reporting", "bluetooth", "join-ad-interest-group", "run-ad-auction" and
/// "shared-storage", unknown to version 156.
const UNUSED_FEATURES: [&str; 41] = [
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "captured-surface-control",
    "clipboard-read",
    "compute-pressure",
    "cross-origin-isolated",
    "deferred-fetch",
    "deferred-fetch-minimal",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "interest-cohort",
    "keyboard-map",
    "language-detector",
    "language-model",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "private-state-token-issuance",
    "private-state-token-redemption",
    "serial",
    "speaker-selection",
    "storage-access",
    "summarizer",
    "sync-xhr",
    "translator",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

/// Finishes the folder that Trunk has built: the one in `TRUNK_STAGING_DIR`, or else `dist`. Doing it twice changes nothing.
///
/// # Errors
///
/// A sentence that says which file is missing or does not look as expected.
pub fn stage() -> Result<(), String> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR").map_or_else(places::dist, PathBuf::from);
    split::split_into(&folder, Profile::of_trunk())?;
    stage_into(&places::root(), &folder)
}

/// Finishes a folder that holds the page and the cut app under plain names.
pub fn stage_into(root: &Path, folder: &Path) -> Result<(), String> {
    let page = read(&folder.join("index.html"))
        .map_err(|error| format!("{error} Build the app first: `cargo xtask dist` does both."))?;

    copy(&root.join("public"), folder)?;
    // Only the copies under a hashed name are used; the worker is written below.
    remove(&folder.join("sw.js"))?;
    remove_hashed(folder, "style", "css")?;
    let style = write_hashed(folder, "style", "css", &join_styles(&root.join("style"))?)?;

    let mut page = relink(&page, "style", "css", &style)?;
    for (stem, extension) in NAMED_BY_CONTENT {
        let name = name_by_content(folder, stem, extension)?;
        page = relink(&page, stem, extension, &name)?;
    }
    let policy = policy(&shell_style_hash(&page)?);
    let sites = sites(&read(&root.join(LIBRARY))?)?;
    let page = set_attribute(&page, "data-sites=\"", &sites.join(" "))?;
    let page = set_attribute(&page, "data-desk=\"", &split::files(folder, split::is_of_desk)?)?;
    let page = set_attribute(&page, "data-pages=\"", &split::files(folder, split::is_of_pages)?)?;
    let page = set_attribute(&page, "http-equiv=\"Content-Security-Policy\" content=\"", &policy)?;
    // The build is named after everything in it, the page itself included, except for the name.
    let page = set_attribute(&page, "data-build=\"", "")?;

    let headers = headers(&policy, &sites);
    let worker = read(&root.join("public/sw.js"))?;
    let mut kept = Vec::new();
    let mut online = Vec::new();
    for path in list(folder)? {
        if is_online_only(&path) {
            online.push(path);
        } else if path != "index.html" {
            let bytes = fs::read(folder.join(&path)).map_err(|error| cannot("read", &folder.join(&path), &error))?;
            kept.push((path, sha256_hex(&bytes)));
        }
    }
    let build = name_build(&kept, &[&page, &worker, &format!("{headers:?}{online:?}")]);
    let page = set_attribute(&page, "data-build=\"", &build)?;
    kept.push(("index.html".to_owned(), sha256_hex(page.as_bytes())));
    kept.sort();

    write(&folder.join("index.html"), &page)?;
    // Hosts answer an address they don't know, such as "/arrived" on a first visit, with this page.
    write(&folder.join("404.html"), &page)?;
    write(&folder.join("sw.js"), &fill_worker(&worker, &build, &kept, &online, &headers)?)?;
    write(&folder.join("_headers"), &header_file(&headers, &kept))
}

// --- Styles ---

fn join_styles(folder: &Path) -> Result<String, String> {
    let entries = fs::read_dir(folder).map_err(|error| cannot("read", folder, &error))?;
    let names = entries
        .filter_map(Result::ok)
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| name.ends_with(".css") && !name.starts_with('.'))
        .collect();
    let mut joined = String::new();
    for name in style_order(names)? {
        let _ = writeln!(joined, "/* {name} */");
        joined.push_str(read(&folder.join(&name))?.trim_end());
        joined.push('\n');
    }
    Ok(joined)
}

fn style_order(mut names: Vec<String>) -> Result<Vec<String>, String> {
    if let Some(missing) = FIRST_STYLES.iter().find(|first| !names.iter().any(|name| name == *first)) {
        return Err(format!("style/{missing} is missing; the other styles build on it."));
    }
    names.sort_by_key(|name| {
        let first = FIRST_STYLES.iter().position(|first| first == name).unwrap_or(FIRST_STYLES.len());
        (first, name == LAST_STYLE, name.clone())
    });
    Ok(names)
}

// --- The page ---

/// Points every mention of `<stem>.<extension>`, hashed or not, to the file `name`.
fn relink(page: &str, stem: &str, extension: &str, name: &str) -> Result<String, String> {
    let start = format!("/{stem}");
    let mut linked = String::new();
    let mut rest = page;
    let mut count = 0;
    while let Some(found) = rest.find(&start) {
        let after = &rest[found + start.len()..];
        let end = after.find('"').unwrap_or(after.len());
        linked.push_str(&rest[..=found]);
        if is_name_of(&format!("{stem}{}", &after[..end]), stem, extension) {
            linked.push_str(name);
            rest = &after[end..];
            count += 1;
        } else {
            linked.push_str(stem);
            rest = after;
        }
    }
    linked.push_str(rest);
    if count == 0 { Err(format!("index.html does not mention {stem}.{extension}.")) } else { Ok(linked) }
}

/// Puts `value` between `start`, which ends with a quotation mark, and the next quotation mark.
fn set_attribute(page: &str, start: &str, value: &str) -> Result<String, String> {
    let (before, after) = page.split_once(start).ok_or_else(|| format!("index.html has no `{start}`."))?;
    if after.contains(start) {
        return Err(format!("index.html has `{start}` more than once."));
    }
    let (_, after) = after.split_once('"').ok_or_else(|| format!("`{start}` is not closed in index.html."))?;
    Ok(format!("{before}{start}{value}\"{after}"))
}

/// Returns the hash by which the policy knows the shell's style.
fn shell_style_hash(page: &str) -> Result<String, String> {
    if page.matches("<style").count() != 1 {
        return Err("index.html must hold exactly one style, the shell's; the policy allows no other.".to_owned());
    }
    let style = page.split_once("<style>").and_then(|(_, after)| after.split_once("</style>"));
    let (style, _) = style.ok_or("The shell's style in index.html must stand between <style> and </style>.")?;
    Ok(base64::engine::general_purpose::STANDARD.encode(Sha256::digest(style)))
}

fn policy(style_hash: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-{style_hash}'; \
         img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"
    )
}

// --- The sites that can be opened ---

/// Every public site that the library lists, once, in order: the door, `boot.js` and the policy know the same.
fn sites(library: &str) -> Result<Vec<String>, String> {
    let library: serde_json::Value = serde_json::from_str(library).map_err(|error| format!("{LIBRARY}: {error}."))?;
    let fellowships = library["fellowships"].as_array().ok_or_else(|| format!("{LIBRARY} has no fellowships."))?;
    let listed = fellowships.iter().map(|one| &one["site"]).chain([&library["steps"]]).filter_map(|site| site.as_str());
    let mut sites: Vec<String> = listed.map(str::to_owned).collect();
    sites.sort();
    sites.dedup();
    let is_plain = |site: &&String| {
        let is_safe = |byte: u8| byte.is_ascii_alphanumeric() || b"./-_:".contains(&byte);
        site.starts_with("https://") && site.bytes().all(is_safe)
    };
    match sites.iter().find(|site| !is_plain(site)) {
        Some(site) => Err(format!("{LIBRARY}: {site} is no plain https address.")),
        None => Ok(sites),
    }
}

// --- Headers ---

type Header = (&'static str, String);

fn headers(policy: &str, sites: &[String]) -> Vec<Header> {
    // The question mark ends the pattern: an address with anything behind it is another one.
    let sites: String = sites.iter().map(|site| format!(" \"{site}?\"")).collect();
    let unused: Vec<String> = UNUSED_FEATURES.iter().map(|feature| format!("{feature}=()")).collect();
    vec![
        // A page can't say about itself who may frame it, so that part stands in the header alone.
        ("Content-Security-Policy", format!("{policy}; frame-ancestors 'none'")),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Permissions-Policy", unused.join(", ")),
        // Every way to another origin, links and redirects included, is shut but for the sites that the library lists;
        // Chromium knows it from version 152 on.
        ("Connection-Allowlist", format!("(response-origin{sites})")),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Cross-Origin-Embedder-Policy", "require-corp".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
    ]
}

/// Writes the file that Netlify and Cloudflare Pages read; no path matches two rules with the same header.
fn header_file(headers: &[Header], kept: &[(String, String)]) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in headers {
        let _ = writeln!(text, "  {name}: {value}");
    }
    for path in ["", "index.html", "sw.js", "manifest.webmanifest"] {
        let _ = writeln!(text, "\n/{path}\n  Cache-Control: no-cache");
    }
    for (path, _) in kept.iter().filter(|(path, _)| is_hashed(path)) {
        let _ = writeln!(text, "\n/{path}\n  Cache-Control: public, max-age=31536000, immutable");
    }
    text
}

// --- The service worker ---

fn fill_worker(
    template: &str,
    build: &str,
    kept: &[(String, String)],
    online: &[String],
    headers: &[Header],
) -> Result<String, String> {
    let mut files = String::from("{\n");
    for (path, hash) in kept {
        let _ = writeln!(files, "  \"{path}\": \"{hash}\",");
    }
    files.push('}');
    let mut sent = String::from("{\n");
    for (name, value) in headers {
        // As JSON: a header may hold quotation marks.
        let _ = writeln!(sent, "  \"{name}\": {},", serde_json::Value::from(value.as_str()));
    }
    sent.push('}');
    let mut worker = template.to_owned();
    for (line, value) in [
        ("const BUILD = \"\";", format!("const BUILD = \"{build}\";")),
        ("const FILES = {};", format!("const FILES = {files};")),
        ("const ONLINE = [];", format!("const ONLINE = {online:?};")),
        ("const HEADERS = {};", format!("const HEADERS = {sent};")),
    ] {
        if worker.matches(line).count() != 1 {
            return Err(format!("public/sw.js must hold the line `{line}` exactly once."));
        }
        worker = worker.replace(line, &value);
    }
    Ok(worker)
}

fn name_build(kept: &[(String, String)], texts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for (path, hash) in kept {
        hasher.update(format!("{path}\n{hash}\n"));
    }
    for text in texts {
        hasher.update(sha256_hex(text.as_bytes()));
    }
    short(&hex(&hasher.finalize())).to_owned()
}

// --- Files ---

/// Lists every file the pages may ask for, by its path with slashes, in order.
fn list(folder: &Path) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    list_below(folder, "", &mut found)?;
    found.retain(|path| !NOT_KEPT.contains(&path.as_str()));
    found.sort();
    Ok(found)
}

/// Lists every file of a finished folder.
pub fn every_file(folder: &Path) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    list_below(folder, "", &mut found)?;
    Ok(found)
}

fn list_below(folder: &Path, prefix: &str, found: &mut Vec<String>) -> Result<(), String> {
    for entry in fs::read_dir(folder).map_err(|error| cannot("read", folder, &error))? {
        let entry = entry.map_err(|error| cannot("read", folder, &error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{prefix}{name}");
        if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte)) {
            return Err(format!(
                "{path} is to be published, but its name has more than letters, digits, dots and dashes."
            ));
        }
        if entry.path().is_dir() {
            list_below(&entry.path(), &format!("{path}/"), found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

/// Tells whether a file is wanted by the install dialogue alone, which needs the network anyway.
fn is_online_only(path: &str) -> bool {
    path.starts_with("screenshots/") || (path.starts_with("icons/") && path.ends_with("-512.png"))
}

/// Tells whether a file is named by its content, so that it may be kept for ever.
fn is_hashed(path: &str) -> bool {
    let stem = path.split('.').next().unwrap_or_default();
    let hash = stem.strip_suffix("_bg").unwrap_or(stem).rsplit('-').next().unwrap_or_default();
    // Trunk writes its hash without leading zeros, so its length varies.
    stem.contains('-') && !path.contains('/') && hash.len() >= 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Tells whether `name` is `<stem>.<extension>` or `<stem>-<hash>.<extension>`.
fn is_name_of(name: &str, stem: &str, extension: &str) -> bool {
    let middle = name.strip_prefix(stem).and_then(|rest| rest.strip_suffix(&format!(".{extension}")));
    // "workshop-worker.js" is none of "workshop.js".
    let is_hash = |middle: &str| middle.strip_prefix('-').is_some_and(|hash| !hash.contains('-')) && is_hashed(name);
    middle.is_some_and(|middle| middle.is_empty() || is_hash(middle))
}

fn write_hashed(folder: &Path, stem: &str, extension: &str, text: &str) -> Result<String, String> {
    let name = format!("{stem}-{}.{extension}", short(&sha256_hex(text.as_bytes())));
    write(&folder.join(&name), text)?;
    Ok(name)
}

/// Gives a file the name of its content, or finds the one that has it already.
fn name_by_content(folder: &Path, stem: &str, extension: &str) -> Result<String, String> {
    let plain = folder.join(format!("{stem}.{extension}"));
    if !plain.exists() {
        let found = list(folder)?.into_iter().find(|path| is_name_of(path, stem, extension));
        return found.ok_or_else(|| format!("{} is missing.", plain.display()));
    }
    let bytes = fs::read(&plain).map_err(|error| cannot("read", &plain, &error))?;
    remove_hashed(folder, stem, extension)?;
    let name = format!("{stem}-{}.{extension}", short(&sha256_hex(&bytes)));
    fs::write(folder.join(&name), bytes).map_err(|error| cannot("write", &folder.join(&name), &error))?;
    Ok(name)
}

fn remove_hashed(folder: &Path, stem: &str, extension: &str) -> Result<(), String> {
    for path in list(folder)? {
        if is_name_of(&path, stem, extension) {
            remove(&folder.join(path))?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::create_dir_all(to).map_err(|error| cannot("make", to, &error))?;
    for entry in fs::read_dir(from).map_err(|error| cannot("read", from, &error))? {
        let entry = entry.map_err(|error| cannot("read", from, &error))?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target).map_err(|error| cannot("copy", &entry.path(), &error))?;
        }
    }
    Ok(())
}

pub(super) fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| cannot("read", path, &error))
}

pub(super) fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| cannot("write", path, &error))
}

pub(super) fn remove(path: &Path) -> Result<(), String> {
    if path.exists() { fs::remove_file(path).map_err(|error| cannot("remove", path, &error)) } else { Ok(()) }
}

pub(super) fn cannot(verb: &str, path: &Path, error: &std::io::Error) -> String {
    format!("Cannot {verb} {}: {error}.", path.display())
}

pub(super) fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Sixteen digits tell builds and files apart; the whole hash is what gets checked.
pub(super) fn short(hash: &str) -> &str {
    hash.get(..16).unwrap_or(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"\"><style>a { b: c }</style>\
        <link href=\"./style.css\"><p>/style guide</p><script src=\"./boot.js\" data-build=\"\" data-style=\"./style.css\" data-sites=\"\" data-desk=\"\" data-pages=\"\" data-workshop-worker=\"./workshop-worker.js\" \
        data-workshop-glue=\"./workshop.js\" data-workshop-wasm=\"./workshop_bg.wasm\" data-js=\"./between-letters-0123456789abcdef.js\" \
        data-wasm=\"./between-letters-0123456789abcdef_bg.wasm\">";

    fn check(result: Result<(), String>) {
        assert_eq!(result, Ok(()));
    }

    #[test]
    fn styles_are_joined_in_order() {
        let names = ["thread.css", "print.css", "base.css", "ladder.css", "layout.css", "tokens.css"];
        let order = style_order(names.map(str::to_owned).to_vec());
        let expected = ["tokens.css", "base.css", "layout.css", "ladder.css", "thread.css", "print.css"];
        assert_eq!(order, Ok(expected.map(str::to_owned).to_vec()));
        assert!(style_order(vec!["base.css".to_owned()]).is_err_and(|error| error.contains("style/tokens.css")));
    }

    #[test]
    fn links_follow_the_hashed_name_again_and_again() {
        let once = relink(PAGE, "style", "css", "style-0123456789abcdef.css").unwrap_or_default();
        assert_eq!(once.matches("\"./style-0123456789abcdef.css\"").count(), 2);
        assert!(once.contains("/style guide"));
        let twice = relink(&once, "style", "css", "style-fedcba9876543210.css").unwrap_or_default();
        assert_eq!(twice.matches("\"./style-fedcba9876543210.css\"").count(), 2);
        assert!(relink("<p>", "boot", "js", "x").is_err());
    }

    #[test]
    fn an_attribute_is_set_once() {
        let page = set_attribute(PAGE, "data-build=\"", "abc").unwrap_or_default();
        assert!(page.contains(" data-build=\"abc\" "));
        assert_eq!(set_attribute(&page, "data-build=\"", ""), Ok(PAGE.to_owned()));
        assert!(set_attribute("<p>", "data-build=\"", "").is_err());
        assert!(set_attribute("a=\"\" a=\"\"", "a=\"", "").is_err());
    }

    #[test]
    fn the_sites_are_those_of_the_library_and_nothing_more() {
        let library = r#"{"steps": "https://a.example/steps", "fellowships": [{"site": "https://b.example/"}, {}]}"#;
        let listed = sites(library).unwrap_or_default();
        assert_eq!(listed, ["https://a.example/steps", "https://b.example/"]);
        let headers = headers("p", &listed);
        let allowed = headers.iter().find(|(name, _)| *name == "Connection-Allowlist").map(|(_, value)| value.as_str());
        assert_eq!(allowed, Some("(response-origin \"https://a.example/steps?\" \"https://b.example/?\")"));
        for site in ["http://c.example/", "https://c.example/?q", "https://c.example/ x", "https://c.example/*"] {
            assert!(sites(&format!("{{\"fellowships\": [{{\"site\": \"{site}\"}}]}}")).is_err(), "{site}");
        }
    }

    #[test]
    fn the_policy_knows_the_one_style() {
        // Checked with: printf 'a { b: c }' | openssl dgst -sha256 -binary | base64
        assert_eq!(shell_style_hash(PAGE), Ok("QOG1bNummUdN8ru48JSfiQvU3BhjIqrKYbGcSs1G+Y8=".to_owned()));
        assert!(shell_style_hash("<style>a</style><style>b</style>").is_err());
        assert!(shell_style_hash("no style").is_err());
    }

    #[test]
    fn names_by_content_are_told_from_others() {
        // The last one has a hash that began with a zero.
        let shorter = "between-letters-319515ce475fbbb_bg.wasm";
        for path in ["boot-0123456789abcdef.js", "between-letters-0123456789abcdef_bg.wasm", shorter] {
            assert!(is_hashed(path), "{path}");
        }
        for path in ["index.html", "icons/icon-192.png", "boot.js", "between-letters.js", "x/y-0123456789abcdef.js"] {
            assert!(!is_hashed(path), "{path}");
        }
    }

    #[test]
    fn the_worker_is_filled_or_refused() {
        let template = "const BUILD = \"\";\nconst FILES = {};\nconst ONLINE = [];\nconst HEADERS = {};\n";
        let kept = [("a.js".to_owned(), "00".to_owned())];
        let online = ["b.png".to_owned()];
        let filled = fill_worker(template, "1f", &kept, &online, &headers("p", &[])).unwrap_or_default();
        assert!(filled.starts_with("const BUILD = \"1f\";\nconst FILES = {\n  \"a.js\": \"00\",\n};\n"));
        assert!(filled.contains("const ONLINE = [\"b.png\"];"));
        assert!(filled.contains("\"Content-Security-Policy\": \"p; frame-ancestors 'none'\","));
        assert!(fill_worker("", "1f", &kept, &online, &[]).is_err());
    }

    #[test]
    fn staging_twice_changes_nothing_and_a_change_makes_a_new_build() {
        let root = std::env::temp_dir().join(format!("between-letters-stage-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        let dist = root.join("dist");
        for folder in ["public/icons", "style", "dist"] {
            check(fs::create_dir_all(root.join(folder)).map_err(|error| error.to_string()));
        }
        for (path, text) in [
            ("public/boot.js", "boot"),
            (
                "public/library.json",
                r#"{"steps": "https://a.example/steps", "fellowships": [{"site": "https://b.example/"}]}"#,
            ),
            ("public/workshop-worker.js", "worker"),
            ("dist/between-letters-0123456789abcdef.js", "glue"),
            ("dist/between-letters-0123456789abcdef_bg.wasm", "wasm"),
            ("dist/part-desk-0123456789abcdef.wasm", "wasm"),
            ("dist/part-pages-0123456789abcdef.wasm", "wasm"),
            ("dist/shared-3-0123456789abcdef.wasm", "wasm"),
            ("dist/workshop.js", "glue"),
            ("dist/workshop_bg.wasm", "wasm"),
            ("public/icons/icon.svg", "<svg/>"),
            ("public/sw.js", "const BUILD = \"\";\nconst FILES = {};\nconst ONLINE = [];\nconst HEADERS = {};\n"),
            ("style/tokens.css", "t"),
            ("style/base.css", "b"),
            ("style/layout.css", "l"),
            ("dist/index.html", PAGE),
        ] {
            check(write(&root.join(path), text));
        }

        check(stage_into(&root, &dist));
        let first = read(&dist.join("sw.js")).unwrap_or_default();
        let files = list(&dist).unwrap_or_default();
        assert_eq!(files.len(), 13, "{files:?}");
        assert_eq!(read(&dist.join("404.html")), read(&dist.join("index.html")));
        let page = read(&dist.join("index.html")).unwrap_or_default();
        let desk = "data-desk=\"./part-desk-0123456789abcdef.wasm ./shared-3-0123456789abcdef.wasm\"";
        assert!(page.contains(desk) && page.contains("data-pages=\"./part-pages-0123456789abcdef.wasm\""), "{page}");
        check(stage_into(&root, &dist));
        assert_eq!(read(&dist.join("sw.js")).unwrap_or_default(), first);
        assert_eq!(list(&dist).unwrap_or_default(), files);

        check(write(&root.join("style/base.css"), "b2"));
        check(stage_into(&root, &dist));
        let second = read(&dist.join("sw.js")).unwrap_or_default();
        assert_ne!(second.lines().next(), first.lines().next());
        assert_eq!(list(&dist).unwrap_or_default().len(), 13);
        let _ = fs::remove_dir_all(&root);
    }
}
