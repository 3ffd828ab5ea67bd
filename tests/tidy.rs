//! Holds the rules of the house as tests: which room may use which, how files open, which words and colours may stand where.
//!
//! Must not judge behaviour. Each rule is a function from a file to its faults, proven on a fault planted for it.

use std::fs;
use std::path::{Path, PathBuf};

/// Which rooms a room may use, beside itself.
const ROOMS: [(&str, &[&str]); 6] = [
    ("domain", &[]),
    ("device", &[]),
    ("storage", &["domain"]),
    ("outbound", &["domain"]),
    ("state", &["domain", "storage", "outbound", "device"]),
    ("ui", &["domain", "state"]),
];

/// Crates of the browser and of the screen; the domain knows none of them, nor how anything is stored.
const NOT_IN_DOMAIN: [&str; 8] =
    ["leptos", "web_sys", "js_sys", "wasm_bindgen", "gloo_storage", "serde", "serde_json", "reactive_stores"];

/// Every folder with Rust code of ours.
const OWN: [&str; 8] = ["src", "tests", "examples", "xtask", "browser", "crates", "workshop", "fuzz"];

/// Names that say nothing about what lies behind them.
const LEFTOVERS: [&str; 7] = ["util", "utils", "helper", "helpers", "common", "misc", "stuff"];

/// Ways out of the device, and places to keep things, as the browser names them: called by such a name they would slip
/// past `clippy.toml`. Beside each, where it may be named.
const BY_NAME: [(&str, &str); 13] = [
    ("fetch", "src/device/shipped.rs"),
    ("sendBeacon", "-"),
    ("XMLHttpRequest", "-"),
    ("WebSocket", "-"),
    ("EventSource", "-"),
    ("RTCPeerConnection", "-"),
    ("WebTransport", "-"),
    ("clipboard", "src/outbound/"),
    ("share", "src/outbound/"),
    ("createObjectURL", "src/outbound/"),
    ("sessionStorage", "-"),
    ("localStorage", "src/storage/mirror.rs"),
    ("indexedDB", "src/storage/indexed_db.rs"),
];

/// Words that the app never says (R8): of the guide and the pairing, of the writer, and one spelling.
const UNSAID: [&str; 3] = ["sponsor", "inmate", "closed-meeting"];

/// Where such a word is not about the guide or the pairing: the guard reads letters, whose words are those that people write,
/// and two of the eleven questions ask about the guide's own (R83).
const MAY_SAY: [&str; 5] = [
    "src/domain/fellowship.rs",
    "src/domain/guard/context.rs",
    "src/ui/words/library.rs",
    "src/ui/words/library_sheet.rs",
    "src/ui/words/qualification.rs",
];

const PAGE_LINES: usize = 250;
const VIEW_LINES: usize = 60;

/// A rule: from a file's path under the top folder, with forward slashes, and its text, to its faults.
type Rule = fn(&str, &str) -> Vec<String>;

#[test]
fn rooms_use_only_what_they_may() {
    hold(uses_only_allowed_rooms, &["src"], "rs");
    catches(uses_only_allowed_rooms, "src/domain/a.rs", "use crate::storage::Database;");
    catches(uses_only_allowed_rooms, "src/device/a.rs", "fn a() { crate::domain::day(); }");
    catches(uses_only_allowed_rooms, "src/ui/pages/a.rs", "use crate::{domain::Day, device::today};");
    catches(uses_only_allowed_rooms, "src/ui/components/a.rs", "use crate::state::App;");
    catches(uses_only_allowed_rooms, "src/domain/a.rs", "use leptos::prelude::*;");
    passes(
        uses_only_allowed_rooms,
        "src/state/a.rs",
        "use crate::{domain::Day, storage::{Database, Key}}; // crate::ui",
    );
}

#[test]
fn files_open_with_their_purpose() {
    hold(opens_with_purpose, &OWN, "rs");
    catches(opens_with_purpose, "src/a.rs", "use std::fs;");
    passes(opens_with_purpose, "src/a.rs", "//! Holds days.\n");
}

#[test]
fn names_say_something() {
    hold(is_no_leftover, &[&OWN[..], &["style", "public"]].concat(), "");
    catches(is_no_leftover, "src/ui/utils.rs", "");
    catches(is_no_leftover, "src/common/mod.rs", "");
    passes(is_no_leftover, "src/domain/day.rs", "");
}

#[test]
fn nothing_is_unwrapped() {
    hold(unwraps_nothing, &["src"], "rs");
    catches(unwraps_nothing, "src/a.rs", "let a = b.unwrap();");
    passes(
        unwraps_nothing,
        "src/a.rs",
        "/// a.unwrap()\nlet a = b.unwrap_or(1);\n#[cfg(test)]\nmod tests { a.unwrap() }",
    );
}

#[test]
fn colours_are_tokens() {
    hold(has_no_raw_colour, &["style"], "css");
    hold(has_no_colour_in_code, &["src"], "rs");
    catches(has_no_raw_colour, "style/a.css", "a { color: #B83A26; }");
    catches(has_no_raw_colour, "style/a.css", "a { border: 1px solid rgb(1 2 3); }");
    passes(has_no_raw_colour, "style/a.css", "#add { color: var(--ink); } /* #fff */");
    passes(has_no_raw_colour, "style/tokens.css", ":root { --ink: #1B2A41; }");
    catches(has_no_colour_in_code, "src/a.rs", "let a = \"#1b2a41\";");
    passes(has_no_colour_in_code, "src/a.rs", "let a = \"#app\";");
}

#[test]
fn words_are_the_programmes() {
    hold(says_nothing_unsaid, &["src"], "rs");
    hold(shows_nothing_unsaid, &["public"], "webmanifest");
    let page = fs::read_to_string(root().join("index.html")).expect("the top folder holds index.html");
    assert_eq!(shows_nothing_unsaid("index.html", &page), Vec::<String>::new());
    catches(says_nothing_unsaid, "src/a.rs", "let a = \"Your Sponsor\";");
    catches(says_nothing_unsaid, "src/a.rs", "let a = r#\"a closed-meeting\"#;");
    passes(
        says_nothing_unsaid,
        "src/a.rs",
        "// never \"sponsor\"\nlet a = 'a'; let b = \"step guide, closed meeting\";",
    );
    // The guard reads letters; its words are those that people write.
    passes(says_nothing_unsaid, "src/domain/guard/context.rs", "const A: &str = \"sponsor\";");
    catches(shows_nothing_unsaid, "public/a.webmanifest", "{ \"name\": \"Inmate letters\" }");
}

#[test]
fn no_way_out_is_called_by_name() {
    hold(calls_no_way_out_by_name, &["src"], "rs");
    catches(calls_no_way_out_by_name, "src/device/a.rs", "call(&window, \"fetch\", &[])");
    catches(calls_no_way_out_by_name, "src/storage/a.rs", "property(&window, \"localStorage\")");
    passes(calls_no_way_out_by_name, "src/storage/mirror.rs", "property(&window, \"localStorage\")");
}

#[test]
fn pages_stay_small() {
    hold(is_small_enough, &["src/ui"], "rs");
    catches(is_small_enough, "src/ui/pages/a.rs", &"\n".repeat(PAGE_LINES + 1));
    catches(is_small_enough, "src/ui/components/a.rs", &format!("view! {{{}}}", "\n".repeat(VIEW_LINES)));
    passes(is_small_enough, "src/ui/components/a.rs", "view! { <p>{ move || { 1 } }</p> }\n\n");
}

#[test]
fn nothing_is_left_for_later() {
    hold(leaves_nothing_for_later, &[&OWN[..], &["style", "public"]].concat(), "");
    catches(leaves_nothing_for_later, "src/a.rs", concat!("// TO", "DO: later"));
    catches(leaves_nothing_for_later, "style/a.css", concat!("/* FIX", "ME */"));
    passes(leaves_nothing_for_later, "src/a.rs", "// Done.");
}

#[test]
fn no_code_hangs_on_the_target() {
    hold(hangs_on_no_target, &["src", "workshop", "fuzz"], "rs");
    for planted in ["#[cfg(target_arch = \"wasm32\")]", "if cfg!(target_family = \"wasm\") {}", "#[cfg(not(unix))]"] {
        catches(hangs_on_no_target, "src/a.rs", planted);
    }
    passes(hangs_on_no_target, "src/a.rs", "#[cfg(test)]\n#[cfg(feature = \"app\")] // cfg(unix)");
}

#[test]
fn no_test_calls_cargo() {
    hold(calls_no_cargo, &["tests", "browser", "workshop", "fuzz"], "rs");
    catches(calls_no_cargo, "browser/tests/a.rs", "Command::new(env!(\"CARGO\"))");
    catches(calls_no_cargo, "tests/a.rs", "Command::new(\"cargo\")");
    passes(calls_no_cargo, "browser/src/a.rs", "env!(\"CARGO_MANIFEST_DIR\")");
}

// The rules.

/// The lints look at the code as it is on the computer; code for WebAssembly alone would not be looked at.
fn hangs_on_no_target(path: &str, text: &str) -> Vec<String> {
    let code = without_tests(text);
    let is_target = |line: &str| {
        let line = line.split("//").next().unwrap_or(line);
        line.contains("cfg")
            && ["target_", "unix", "windows", "debug_assertions"].iter().any(|word| line.contains(word))
    };
    let found = code.lines().enumerate().filter(|(_, line)| is_target(line));
    found.map(|(number, _)| format!("{path}:{}: hangs on the target, so that no lint sees it", number + 1)).collect()
}

/// A build inside a test waits for the builds beside it and is not seen in the times.
fn calls_no_cargo(path: &str, text: &str) -> Vec<String> {
    if path == "tests/tidy.rs" {
        return Vec::new();
    }
    let is_call = |line: &&str| line.contains("env!(\"CARGO\")") || line.contains("new(\"cargo\")");
    text.lines().filter(is_call).map(|_| format!("{path}: calls Cargo; the chores build what tests need")).collect()
}

fn uses_only_allowed_rooms(path: &str, text: &str) -> Vec<String> {
    let Some((room, allowed)) = ROOMS.iter().find(|(room, _)| path.starts_with(&format!("src/{room}/"))) else {
        return Vec::new();
    };
    let code = code(text);
    let mut faults = Vec::new();
    for used in rooms_used(&code) {
        let known = ROOMS.iter().any(|(other, _)| *other == used);
        if known && used != *room && !allowed.contains(&used.as_str()) {
            faults.push(format!("{path}: {room} may not use {used}"));
        }
        if used == "state" && path.starts_with("src/ui/components/") {
            faults.push(format!("{path}: a component knows no state; give it what it shows and tell it whom to call"));
        }
    }
    if *room == "domain" {
        for name in NOT_IN_DOMAIN {
            if words(&code).any(|(_, word)| word == name) {
                faults.push(format!("{path}: the domain knows no {name}"));
            }
        }
    }
    faults
}

fn opens_with_purpose(path: &str, text: &str) -> Vec<String> {
    let opens = text.starts_with("//! ");
    if opens { Vec::new() } else { vec![format!("{path}: opens without a `//!` that says what it holds")] }
}

fn is_no_leftover(path: &str, _: &str) -> Vec<String> {
    let parts = path.split('/').map(|part| part.split('.').next().unwrap_or(part));
    parts.filter(|part| LEFTOVERS.contains(part)).map(|part| format!("{path}: \"{part}\" says nothing")).collect()
}

fn unwraps_nothing(path: &str, text: &str) -> Vec<String> {
    let code = code(without_tests(text));
    lines_with(&code, ".unwrap(")
        .map(|line| format!("{path}:{line}: unwrap; say with expect why it cannot fail"))
        .collect()
}

fn has_no_raw_colour(path: &str, text: &str) -> Vec<String> {
    const FUNCTIONS: [&str; 8] = ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "oklab(", "oklch("];
    if path == "style/tokens.css" {
        return Vec::new();
    }
    let mut faults = Vec::new();
    for (number, line) in without_css_comments(text).lines().enumerate() {
        // Only what follows a colon is a value; an id before it may look like a colour.
        let Some((_, value)) = line.split_once(':') else { continue };
        let hashes = value.match_indices('#').map(|(at, _)| &value[at + 1..]);
        let named = FUNCTIONS.iter().any(|name| value.contains(name));
        if named || hashes.into_iter().any(starts_with_hex_colour) {
            faults.push(format!("{path}:{}: a raw colour; give it a name in style/tokens.css", number + 1));
        }
    }
    faults
}

fn has_no_colour_in_code(path: &str, text: &str) -> Vec<String> {
    let found = literals(without_tests(text)).into_iter().filter(|(_, words)| {
        words
            .strip_prefix('#')
            .is_some_and(|rest| starts_with_hex_colour(rest) && rest.chars().all(|one| one.is_ascii_hexdigit()))
    });
    found.map(|(line, _)| format!("{path}:{line}: a raw colour; colours live in style/tokens.css")).collect()
}

fn says_nothing_unsaid(path: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if MAY_SAY.contains(&path) {
        return faults;
    }
    for (line, words) in literals(without_tests(text)) {
        let words = words.to_lowercase();
        faults.extend(
            UNSAID.iter().filter(|word| words.contains(**word)).map(|word| format!("{path}:{line}: says \"{word}\"")),
        );
    }
    faults
}

fn shows_nothing_unsaid(path: &str, text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    UNSAID.iter().filter(|word| text.contains(**word)).map(|word| format!("{path}: says \"{word}\"")).collect()
}

fn calls_no_way_out_by_name(path: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (line, words) in literals(without_tests(text)) {
        if let Some((name, place)) = BY_NAME.iter().find(|(name, _)| *name == words)
            && !path.starts_with(place)
        {
            faults.push(format!("{path}:{line}: names \"{name}\", which belongs to {place}"));
        }
    }
    faults
}

fn is_small_enough(path: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let lines = text.lines().count();
    if path.starts_with("src/ui/pages/") && lines > PAGE_LINES {
        faults.push(format!("{path}: {lines} lines; a page over {PAGE_LINES} is two things"));
    }
    let code = code(text);
    for (at, _) in code.match_indices("view! {") {
        let view = &code[at..at + end_of_braces(&code[at..])];
        let lines = view.lines().count();
        if lines > VIEW_LINES {
            let line = code[..at].lines().count();
            faults.push(format!("{path}:{line}: a view of {lines} lines; over {VIEW_LINES} it is two components"));
        }
    }
    faults
}

fn leaves_nothing_for_later(path: &str, text: &str) -> Vec<String> {
    const MARKS: [&str; 2] = [concat!("TO", "DO"), concat!("FIX", "ME")];
    let found = words(text).filter(|(_, word)| MARKS.contains(word));
    found.map(|(line, word)| format!("{path}:{line}: {word}; do it, or file it")).collect()
}

// Reading files and Rust.

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Fails with every fault that a rule finds in the files of these folders with this ending (any, if empty).
#[track_caller]
fn hold(rule: Rule, folders: &[&str], ending: &str) {
    let mut faults = Vec::new();
    for folder in folders {
        for path in files(&root().join(folder)) {
            let name = path.strip_prefix(root()).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let right = ending.is_empty() || path.extension().is_some_and(|own| own == ending);
            // Pictures are no text; they have names, though.
            let text = fs::read_to_string(&path).unwrap_or_default();
            if right {
                faults.extend(rule(&name, &text));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[track_caller]
fn catches(rule: Rule, path: &str, text: &str) {
    assert!(!rule(path, text).is_empty(), "the rule misses the fault planted in {path}: {text}");
}

#[track_caller]
fn passes(rule: Rule, path: &str, text: &str) {
    assert_eq!(rule(path, text), Vec::<String>::new(), "the rule finds a fault where none is: {text}");
}

/// All files below a folder, built ones left out; none if there is no such folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let is_built = path.file_name().is_some_and(|name| name == "target" || name == "dist" || name == "__pycache__");
        if path.is_dir() && !is_built {
            found.extend(files(&path));
        } else if path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The part of a file before its own tests.
fn without_tests(text: &str) -> &str {
    text.find("#[cfg(test)]\nmod ").map_or(text, |at| &text[..at])
}

/// The words of a text, each with the number of its line.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().flat_map(|(number, line)| {
        let parts = line.split(|one: char| !one.is_alphanumeric() && one != '_');
        parts.filter(|word| !word.is_empty()).map(move |word| (number + 1, word))
    })
}

fn lines_with<'a>(text: &'a str, part: &'a str) -> impl Iterator<Item = usize> + 'a {
    text.lines().enumerate().filter(move |(_, line)| line.contains(part)).map(|(number, _)| number + 1)
}

/// The rooms named after `crate::`, alone or in a group.
fn rooms_used(code: &str) -> Vec<String> {
    let first = |text: &str| -> String {
        text.trim_start().chars().take_while(|one| one.is_alphanumeric() || *one == '_').collect()
    };
    let mut used = Vec::new();
    for (at, found) in code.match_indices("crate::") {
        let after = &code[at + found.len()..];
        if after.starts_with('{') {
            let group = &after[1..end_of_braces(after).saturating_sub(1).max(1)];
            let mut depth = 0_usize;
            let mut start = 0;
            for (position, one) in group.char_indices() {
                match one {
                    '{' => depth += 1,
                    '}' => depth = depth.saturating_sub(1),
                    ',' if depth == 0 => {
                        used.push(first(&group[start..]));
                        start = position + 1;
                    }
                    _ => {}
                }
            }
            used.push(first(&group[start..]));
        } else {
            used.push(first(after));
        }
    }
    used
}

/// Where the braces that open first are closed again; the end of the text if they are not.
fn end_of_braces(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, one) in text.char_indices() {
        match one {
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

fn starts_with_hex_colour(text: &str) -> bool {
    let digits = text.chars().take_while(char::is_ascii_hexdigit).count();
    let goes_on = text[digits..].starts_with(|one: char| one.is_alphanumeric() || one == '-' || one == '_');
    matches!(digits, 3 | 4 | 6 | 8) && !goes_on
}

fn without_css_comments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        let (comment, after) = after.split_once("*/").unwrap_or((after, ""));
        // Lines keep their numbers.
        out.extend(comment.chars().filter(|one| *one == '\n'));
        rest = after;
    }
    out + rest
}

/// Rust without comments and with every text literal emptied; lines keep their numbers.
fn code(text: &str) -> String {
    read_rust(text).0
}

/// The text literals of Rust, as written, each with the number of the line on which it opens.
fn literals(text: &str) -> Vec<(usize, String)> {
    read_rust(text).1
}

fn read_rust(text: &str) -> (String, Vec<(usize, String)>) {
    let (mut code, mut literals) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some(one) = rest.chars().next() {
        let line = || text[..text.len() - rest.len()].matches('\n').count() + 1;
        let before = code.chars().next_back();
        let (taken, literal) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), None)
        } else if rest.starts_with("/*") {
            (rest.find("*/").map_or(rest.len(), |at| at + 2), None)
        } else if one == '"' {
            let end = end_of_text(&rest[1..]);
            (end + 2, Some(&rest[1..=end]))
        } else if one == 'r' && !before.is_some_and(|one| one.is_alphanumeric() || one == '_') && is_raw(&rest[1..]) {
            let hashes = rest[1..].chars().take_while(|one| *one == '#').count();
            let inside = &rest[hashes + 2..];
            let end = inside.find(&format!("\"{}", "#".repeat(hashes))).unwrap_or(inside.len());
            (2 * hashes + end + 3, Some(&inside[..end]))
        } else if one == '\'' && is_letter(rest) {
            (1 + rest[1..].char_indices().skip(1).find(|(_, one)| *one == '\'').map_or(1, |(at, _)| at + 1), None)
        } else {
            code.push(one);
            rest = &rest[one.len_utf8()..];
            continue;
        };
        let taken = taken.min(rest.len());
        if let Some(literal) = literal {
            literals.push((line(), literal.to_owned()));
            code.push_str("\"\"");
        }
        code.extend(rest[..taken].chars().filter(|one| *one == '\n'));
        rest = &rest[taken..];
    }
    (code, literals)
}

/// Where a text that has opened ends: at the first quotation mark without a backslash before it.
fn end_of_text(inside: &str) -> usize {
    let mut is_escaped = false;
    for (at, one) in inside.char_indices() {
        match one {
            '"' if !is_escaped => return at,
            '\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    inside.len().saturating_sub(1)
}

fn is_raw(after: &str) -> bool {
    after.trim_start_matches('#').starts_with('"')
}

/// Whether an apostrophe opens a letter (`'a'`, `'\n'`) and not a lifetime.
fn is_letter(rest: &str) -> bool {
    let mut inside = rest.chars().skip(1);
    match inside.next() {
        Some('\\') => true,
        Some(_) => inside.next() == Some('\''),
        None => false,
    }
}

#[test]
fn rust_is_read_rightly() {
    let text = "let a = \"x // y\"; // \"no\"\nlet b = r#\"q \"w\" e\"#; let c: &'a str = '\"'; let d = '\\''; /* \"no\" */ \"z\\\"z\"";
    let found: Vec<String> = literals(text).into_iter().map(|(_, literal)| literal).collect();
    assert_eq!(found, ["x // y", "q \"w\" e", "z\\\"z"]);
    assert_eq!(literals(text)[1].0, 2);
    assert!(!code(text).contains("no"));
}
