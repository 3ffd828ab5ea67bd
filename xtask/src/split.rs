//! Cuts the app's WebAssembly where its source says (`src/ui/parts/`): one file that a start needs, and files that are
//! fetched when a page of theirs is first opened. Trunk knows no such cut: what it made of the app, if it ran, is replaced here,
//! from what the compiler gave. It must not decide where to cut.

use crate::bind;
use crate::build::{Profile, compiled};
use crate::stage::{cannot, read, remove, sha256_hex, short, write};
use host::places;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use wasm_split_cli_support::{Options, transform};

/// The name of the app's files.
const APP: &str = "between-letters";
/// By this name the first file asks for a part; the glue answers.
const LINK: &str = "./parts.js";
/// What the names of the other files begin with, as they are cut and as they are published: what one part needs, and what
/// several of them share.
const CUT_NAMES: [(&str, &str); 2] = [("split_", "part-"), ("chunk_", "shared-")];

/// Puts the cut app into a folder, in place of an uncut one of Trunk's; leaves a folder alone where that was done.
///
/// # Errors
///
/// A sentence that says what is missing or could not be cut.
pub fn split_into(folder: &Path, profile: Profile) -> Result<(), String> {
    if names(folder)?.iter().any(|name| is_part(name)) {
        return Ok(());
    }
    let compiled = compiled(&places::target(), profile).join(format!("{APP}.wasm"));
    let cut = places::target().join("parts");
    let _ = fs::remove_dir_all(&cut);
    cut_into(&compiled, &cut)?;
    bind::first_file(&cut.join("first").join(format!("{APP}.wasm")), &cut)?;
    join_glue(&cut)?;
    publish(&cut, folder)
}

/// Writes the first file, for wasm-bindgen to finish, and the others beside it.
fn cut_into(compiled: &Path, cut: &Path) -> Result<(), String> {
    let input = fs::read(compiled).map_err(|error| cannot("read", compiled, &error))?;
    let first = cut.join("first").join(format!("{APP}.wasm"));
    fs::create_dir_all(cut.join("first")).map_err(|error| cannot("make", cut, &error))?;
    let glue = format!("./{APP}.js");
    let mut options = Options::new(&input);
    options.output_dir = cut;
    options.main_out_path = &first;
    options.main_module = &glue;
    options.link_name = LINK;
    transform(options).map_err(|error| format!("{} cannot be cut: {error:#}.", compiled.display()))?;
    Ok(())
}

/// Joins the glue and what fetches the parts into one file: each would import the other, and a start would wait for both.
fn join_glue(cut: &Path) -> Result<(), String> {
    let path = cut.join(format!("{APP}.js"));
    let joined = joined(&read(&path)?, &read(&cut.join(LINK))?)?;
    write(&path, &joined)?;
    remove(&cut.join(LINK))
}

fn joined(glue: &str, link: &str) -> Result<String, String> {
    let mut joined = String::new();
    for line in glue.lines() {
        let is_import = line.starts_with("import ") && line.contains(LINK);
        if !is_import && !line.trim_start().starts_with(&format!("\"{LINK}\": ")) {
            let _ = writeln!(joined, "{line}");
        }
    }
    // Where the imports of the WebAssembly are listed, the loaders of all parts stand in one object.
    let (list, body) = ("return {\n        __proto__: null,\n", "export const __wasm_split_load_");
    if joined.matches(list).count() != 1 || !link.contains(body) {
        return Err(
            "wasm-bindgen or the cutting of WebAssembly writes its files in another way than before.".to_owned()
        );
    }
    let mut loaders = Vec::new();
    for line in link.lines().filter(|line| !line.starts_with("import ")) {
        let line = line.strip_prefix("export ").unwrap_or(line);
        if let Some((name, _)) = line.strip_prefix("const __wasm_split_load_").and_then(|rest| rest.split_once(" =")) {
            loaders.push(format!("__wasm_split_load_{name}"));
        }
        let _ = writeln!(joined, "{line}");
    }
    let imports = format!("{list}        \"{LINK}\": {{ {} }},\n", loaders.join(", "));
    Ok(joined.replace(list, &imports))
}

/// The names of the files that `is_wanted` picks, as a list for the page's script.
pub fn files(folder: &Path, is_wanted: fn(&str) -> bool) -> Result<String, String> {
    let wanted: Vec<String> =
        names(folder)?.iter().filter(|name| is_wanted(name)).map(|name| format!("./{name}")).collect();
    if wanted.is_empty() { Err(format!("The app in {} is not cut.", folder.display())) } else { Ok(wanted.join(" ")) }
}

/// What a page needs beside the first file when it may hold records: with two parts there is one file that both share.
pub fn is_of_desk(name: &str) -> bool {
    ["part-desk-", "shared-"].iter().any(|start| name.starts_with(start))
}

/// What the other pages need beside that.
pub fn is_of_pages(name: &str) -> bool {
    name.starts_with("part-pages-")
}

/// Names the files by their content, all of them together, since they fit each other alone; and moves them into the folder.
fn publish(cut: &Path, folder: &Path) -> Result<(), String> {
    for name in names(folder)? {
        if is_uncut(&name) {
            remove(&folder.join(name))?;
        }
    }
    let _ = fs::remove_dir_all(cut.join("first"));
    let files = names(cut)?;
    let mut all = Vec::new();
    for name in &files {
        all.extend(fs::read(cut.join(name)).map_err(|error| cannot("read", cut, &error))?);
    }
    let hash = sha256_hex(&all);
    let hash = short(&hash);
    let mut glue = read(&cut.join(format!("{APP}.js")))?;
    for name in &files {
        let published = published(name, hash);
        glue = glue.replace(&format!("\"./{name}\""), &format!("\"./{published}\""));
        glue = glue.replace(&format!("'{name}'"), &format!("'{published}'"));
        fs::copy(cut.join(name), folder.join(&published)).map_err(|error| cannot("copy", &cut.join(name), &error))?;
    }
    let glue = compiled_by_boot(&glue)?;
    let glue_path = folder.join(published(&format!("{APP}.js"), hash));
    write(&glue_path, &glue)
}

/// Has the parts compiled by `boot.js`, which may have begun with one already and takes any type that a host gives it.
fn compiled_by_boot(glue: &str) -> Result<String, String> {
    let replaced = [
        ("fetch(new URL(\"./", "betweenLetters.part(new URL(\"./"),
        ("WebAssembly.instantiateStreaming(src, imports)", "WebAssembly.instantiate(await src, imports)"),
    ];
    let mut glue = glue.to_owned();
    for (theirs, ours) in replaced {
        if !glue.contains(theirs) {
            return Err(format!("The cutting of WebAssembly does not write `{theirs}` any more."));
        }
        glue = glue.replace(theirs, ours);
    }
    Ok(glue)
}

/// The name under which a cut file is published.
fn published(name: &str, hash: &str) -> String {
    if let Some(kind) = name.strip_prefix(APP) {
        return format!("{APP}-{hash}{kind}");
    }
    let stem = name.strip_suffix(".wasm").unwrap_or(name);
    let renamed = CUT_NAMES.iter().find_map(|(cut, kept)| Some(format!("{kept}{}", stem.strip_prefix(cut)?)));
    format!("{}-{hash}.wasm", renamed.as_deref().unwrap_or(stem))
}

/// Whether a published file was cut off from the first one.
fn is_part(name: &str) -> bool {
    CUT_NAMES.iter().any(|(_, kept)| name.starts_with(kept)) && name.ends_with(".wasm")
}

/// Whether a published file is Trunk's, of the uncut app.
fn is_uncut(name: &str) -> bool {
    name.starts_with(APP) && (name.ends_with(".js") || name.ends_with(".wasm"))
}

/// The names of the files in a folder, in order.
fn names(folder: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|error| cannot("read", folder, &error))?;
    let files = entries.flatten().filter(|entry| entry.path().is_file());
    let mut names: Vec<String> = files.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::{compiled_by_boot, is_of_desk, is_of_pages, is_part, is_uncut, joined, published};

    const GLUE: &str = "import * as import1 from \"./parts.js\"\nconst x = 1;\nfunction imports() {\n    return {\n        \
        __proto__: null,\n        \"./a_bg.js\": import0,\n        \"./parts.js\": import1,\n        \"./parts.js\": import2,\n    };\n}\n";
    const LINK: &str = "import { initSync } from \"./between-letters.js\";\nfunction load() {}\n\
        export const __wasm_split_load_a = wrap(load);\nexport const __wasm_split_load_b = wrap(load);\n";

    #[test]
    fn the_glue_answers_for_the_parts_itself() {
        let joined = joined(GLUE, LINK).unwrap_or_default();
        let expected = "const x = 1;\nfunction imports() {\n    return {\n        __proto__: null,\n        \
            \"./parts.js\": { __wasm_split_load_a, __wasm_split_load_b },\n        \"./a_bg.js\": import0,\n    };\n}\n\
            function load() {}\nconst __wasm_split_load_a = wrap(load);\nconst __wasm_split_load_b = wrap(load);\n";
        assert_eq!(joined, expected);
        assert!(super::joined("return {};", LINK).is_err());
        assert!(super::joined(GLUE, "").is_err());
    }

    #[test]
    fn boot_compiles_the_parts() {
        let theirs = "const src = fetch(new URL(\"./a.wasm\", import.meta.url));\nasync (imports) => \
            (WebAssembly.instantiateStreaming(src, imports))";
        let ours = "const src = betweenLetters.part(new URL(\"./a.wasm\", import.meta.url));\nasync (imports) => \
            (WebAssembly.instantiate(await src, imports))";
        assert_eq!(compiled_by_boot(theirs).as_deref(), Ok(ours));
        assert!(compiled_by_boot(ours).is_err());
    }

    #[test]
    fn the_desk_needs_its_own_file_and_the_shared_one() {
        for (name, is_needed) in
            [("part-desk-01.wasm", true), ("shared-3-01.wasm", true), ("part-pages-01.wasm", false), ("desk.js", false)]
        {
            assert_eq!(is_of_desk(name), is_needed, "{name}");
            assert!(!is_needed || !is_of_pages(name), "{name}");
        }
    }

    #[test]
    fn published_names_carry_the_hash() {
        let hash = "0123456789abcdef";
        for (cut, name) in [
            ("between-letters.js", "between-letters-0123456789abcdef.js"),
            ("between-letters_bg.wasm", "between-letters-0123456789abcdef_bg.wasm"),
            ("split_group.wasm", "part-group-0123456789abcdef.wasm"),
            ("chunk_7.wasm", "shared-7-0123456789abcdef.wasm"),
        ] {
            assert_eq!(published(cut, hash), name);
            assert!(is_part(name) != is_uncut(name), "{name}");
        }
        for name in ["boot.js", "workshop_bg.wasm", "index.html", "part-of-it.css"] {
            assert!(!is_part(name) && !is_uncut(name), "{name}");
        }
    }
}
