//! Finds what a text left behind in the files of a browser's profile, in whatever form the browser keeps it.
//!
//! Must not be run while the browser is.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use browser::check;
use serde_json::Value as Json;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The forms in which a text may lie in a file: UTF-8, UTF-16, and Base64 at each of its three offsets.
pub fn forms_of(text: &str) -> Vec<Vec<u8>> {
    let wide = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let offset = |skip: usize| {
        let coded = STANDARD_NO_PAD.encode([vec![b'x'; skip], text.as_bytes().to_vec()].concat());
        // The first and the last sign also hold bits of the neighbours.
        coded.as_bytes()[(skip * 4).div_ceil(3)..coded.len() - 1].to_vec()
    };
    [text.as_bytes().to_vec(), wide].into_iter().chain((0..3).map(offset)).collect()
}

/// The places below a folder that hold a text in any form: files, and what databases have in their tables.
pub fn traces_of(text: &str, folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    search(folder, &forms_of(text), &mut found);
    found
}

fn search(folder: &Path, forms: &[Vec<u8>], found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            search(&path, forms, found);
        } else if let Ok(bytes) = fs::read(&path) {
            let cells = if bytes.starts_with(b"SQLite format 3") { cells_of(&path) } else { Vec::new() };
            let unpacked = cells.iter().filter_map(|cell| snap::raw::Decoder::new().decompress_vec(cell).ok());
            let has = |bytes: &[u8]| forms.iter().any(|form| bytes.windows(form.len()).any(|part| part == form));
            if has(&bytes) || cells.iter().any(|cell| has(cell)) || unpacked.into_iter().any(|cell| has(&cell)) {
                found.push(path.display().to_string());
            }
        }
    }
}

/// What stands in the tables of an SQLite database. A long text is cut into pages there, and Firefox packs it first.
fn cells_of(file: &Path) -> Vec<Vec<u8>> {
    let script = "import json, sqlite3, sys
base = sqlite3.connect(sys.argv[1])
base.text_factory = bytes
tables = base.execute(\"select name from sqlite_master where type = 'table'\").fetchall()
cells = []
for (table,) in tables:
    try:
        rows = base.execute('select * from \"%s\"' % table.decode()).fetchall()
    except sqlite3.Error:
        continue
    cells += [cell.hex() for row in rows for cell in row if isinstance(cell, bytes)]
print(json.dumps(cells))";
    let done = Command::new("python3").args(["-c", script]).arg(file).output().expect("python3 starts");
    assert!(done.status.success(), "{}: {}", file.display(), String::from_utf8_lossy(&done.stderr));
    let cells: Vec<Json> = serde_json::from_slice(&done.stdout).expect("a list");
    cells.iter().filter_map(|cell| cell.as_str().map(bytes_of)).collect()
}

fn bytes_of(hex: &str) -> Vec<u8> {
    let (digits, _) = hex.as_bytes().as_chunks::<2>();
    let digit =
        |digit: u8| char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok()).unwrap_or_default();
    digits.iter().map(|[high, low]| digit(*high) << 4 | digit(*low)).collect()
}

const CANARY: &str = "yellow";

check!(the_search_knows_every_form, {
    for skip in 0..3 {
        let coded = STANDARD_NO_PAD.encode(format!("{}{CANARY}tail", "y".repeat(skip)));
        assert!(
            forms_of(CANARY).iter().any(|form| coded.as_bytes().windows(form.len()).any(|part| part == form)),
            "{skip}"
        );
    }
});

check!(the_search_opens_databases_and_what_is_packed_in_them, {
    let folder = std::env::temp_dir().join(format!("between-letters-traces-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("kept.sqlite");
    // Most of it is packed as a hint at what stands before.
    let text = format!("ellow, fellow {} {CANARY}{}", "a".repeat(40), "b".repeat(40));
    let packed = snap::raw::Encoder::new().compress_vec(text.as_bytes()).expect("packed");
    let hex: String = packed.iter().map(|byte| format!("{byte:02x}")).collect();
    let script = "import sqlite3, sys
base = sqlite3.connect(sys.argv[1])
base.execute('create table kept (value blob)')
base.execute('insert into kept values (?)', (bytes.fromhex(sys.argv[2]),))
base.commit()";
    let done = Command::new("python3").args(["-c", script]).arg(&file).arg(hex).status().expect("python3 starts");
    assert!(done.success());
    let raw = fs::read(&file).expect("a database");
    assert!(!raw.windows(CANARY.len()).any(|part| part == CANARY.as_bytes()), "it lies there unpacked");
    assert_eq!(traces_of(CANARY, &folder).len(), 1);
    assert_eq!(traces_of("green", &folder).len(), 0);
    fs::remove_dir_all(folder).expect("removed");
});
