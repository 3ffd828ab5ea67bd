//! Holds what opening and making age files promises: the public vectors of C2SP, bytes changed at random, sizes.
//! Must not commit a vector: they come from the npm registry.

#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test, which is what it is for")]

use proptest::prelude::*;
use sha2::{Digest, Sha256};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use workshop::age_file::{Refused, make, open};

const VECTORS: &str = "0.2.0";
const WORDS: &str = "abandon river copper lemon ticket zoo";

/// The folder with the vectors, fetched when they are not there; once, though several tests ask for it.
static FILES: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("cctv-age-{VECTORS}"));
    let files = folder.join("files");
    if !files.exists() {
        fs::create_dir_all(&folder).unwrap();
        let run = |program: &str, arguments: &[&str]| {
            let done = Command::new(program).args(arguments).current_dir(&folder).status();
            assert!(done.is_ok_and(|status| status.success()), "{program} {arguments:?} fetches the vectors");
        };
        run("npm", &["pack", "--silent", &format!("cctv-age@{VECTORS}")]);
        run("tar", &["-xzf", &format!("cctv-age-{VECTORS}.tgz")]);
        let unpack = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors.mjs");
        run("node", &[unpack, "./package/index.js", "unpacked"]);
        // Whole or not at all.
        fs::rename(folder.join("unpacked"), &files).unwrap();
    }
    files
});

#[test]
fn every_public_vector_gets_its_answer() {
    let mut seen = 0;
    for file in fs::read_dir(&*FILES).unwrap().flatten() {
        let bytes = fs::read(file.path()).unwrap();
        let end = bytes.windows(2).position(|two| two == b"\n\n").unwrap();
        let (head, body) = (String::from_utf8(bytes[..end].to_vec()).unwrap(), &bytes[end + 2..]);
        let field = |name: &str| head.lines().find_map(|line| line.strip_prefix(&format!("{name}: ")));
        let (expected, words) = (field("expect").unwrap(), field("passphrase"));
        let name = file.file_name();
        let opened = open(body, words.unwrap_or("password"));
        match (expected, words) {
            _ if body.len() > 16 << 20 => assert_eq!(opened, Err(Refused::TooLarge), "{name:?}"),
            ("success", Some(_)) => {
                let hash: String = Sha256::digest(opened.unwrap()).iter().map(|byte| format!("{byte:02x}")).collect();
                assert_eq!(Some(hash.as_str()), field("payload"), "{name:?}");
            }
            // A recipient of another kind, as its name says in capitals.
            ("no match", Some(_)) if !body.windows(7).any(|part| part == b" scrypt") => {
                assert_eq!(opened, Err(Refused::NotWords), "{name:?}");
            }
            ("no match", Some(_)) => assert_eq!(opened, Err(Refused::WrongWords), "{name:?}"),
            ("HMAC failure" | "payload failure", Some(_)) => assert_eq!(opened, Err(Refused::Damaged), "{name:?}"),
            // For the holders of keys, whatever else may be wrong with it further in.
            ("success" | "no match" | "HMAC failure" | "payload failure", None) => {
                assert_eq!(opened, Err(Refused::NotWords), "{name:?}");
            }
            ("header failure" | "armor failure", _) => assert!(opened.is_err(), "{name:?}"),
            other => panic!("{name:?} has an answer that this test does not know: {other:?}"),
        }
        seen += 1;
    }
    assert!(seen > 100, "only {seen} vectors");
}

#[test]
fn what_was_made_opens_with_the_same_words_alone() {
    let text = "{\"pen_name\":\"Heron\"}\n".repeat(4000);
    let file = make(&text, WORDS).unwrap();
    assert!(file.is_ascii() && file.starts_with("-----BEGIN AGE ENCRYPTED FILE-----\n") && !file.contains("Heron"));
    assert_eq!(open(file.as_bytes(), WORDS).as_deref(), Ok(text.as_bytes()));
    assert_eq!(open(file.as_bytes(), "maple orbit salmon velvet hammer ginger"), Err(Refused::WrongWords));
    assert_eq!(open(&file.as_bytes()[..file.len() / 2], WORDS), Err(Refused::Damaged));
}

/// What mail and editors do to a whole file, by name.
fn touched(file: &str) -> Vec<(&'static str, String)> {
    let each = |change: &dyn Fn(&str) -> String| file.lines().map(change).collect::<String>();
    let quoted = each(&|line| format!("> {line}\n"));
    let last = file.trim_end().lines().last().unwrap();
    let inside: String = file.lines().filter(|line| !line.starts_with('-')).collect();
    let [begin, end] = ["BEGIN", "END"].map(|word| format!("-----{word} AGE ENCRYPTED FILE-----"));
    let (first, second) = inside.split_at(inside.len() / 2);
    vec![
        ("nothing", file.to_owned()),
        ("a byte-order mark", format!("\u{feff}{file}")),
        ("ends of lines as in Windows", each(&|line| format!("{line}\r\n"))),
        ("ends of lines as in old Macs", each(&|line| format!("{line}\r"))),
        ("quoted, with words before", format!("On Monday, Sunny wrote:\n\n{quoted}")),
        ("quoted twice", each(&|line| format!(">> {line}\n"))),
        ("blanks at the ends of lines", each(&|line| format!("{line}  \n"))),
        ("blanks that do not break", each(&|line| format!("\u{a0}{line}\u{a0}\n"))),
        ("indented", each(&|line| format!("\t{line}\n"))),
        ("an empty line before the end", file.replace(last, &format!("\n{last}"))),
        ("an empty line after the beginning", file.replacen('\n', "\n\n", 1)),
        ("empty lines between", each(&|line| format!("{line}\n\n"))),
        ("a signature below", format!("{file}\n-- \nSunny\nSent from my phone\n")),
        ("no end of the last line", file.trim_end().to_owned()),
        ("lines broken elsewhere", format!("{begin}\n{first}\n{second}\n{end}\n")),
        ("all on one line", each(&|line| format!("{line} "))),
        ("prettier dashes", file.replace("-----", "\u{2014}\u{2014}-")),
        ("quoted-printable", file.replace('=', "=3D")),
    ]
}

#[test]
fn r79_what_mail_or_an_editor_touched_opens_and_what_was_changed_does_not() {
    let text = "{\"pen_name\":\"Heron\"}\n".repeat(40);
    // A seal of next to no cost, so that the whole table is tried.
    let file = sealed_cheaply(&text);
    assert!(file.contains('='), "the table tries a file that ends so");
    for (what, touched) in touched(&file) {
        assert_eq!(open(touched.as_bytes(), WORDS).as_deref(), Ok(text.as_bytes()), "{what}");
        let place = touched.find("ENCRYPTED FILE").unwrap() + 200;
        let (place, letter) = touched[place..]
            .char_indices()
            .find(|(_, letter)| letter.is_ascii_alphanumeric())
            .map(|(at, letter)| (place + at, letter))
            .unwrap();
        let other = if letter == 'A' { "B" } else { "A" };
        let changed = format!("{}{other}{}", &touched[..place], &touched[place + 1..]);
        assert!(open(changed.as_bytes(), WORDS).is_err(), "{what}, and a letter changed");
        let odd = format!("{}\u{e9}{}", &touched[..place], &touched[place..]);
        assert_eq!(open(odd.as_bytes(), WORDS), Err(Refused::Damaged), "{what}, and a letter too many");
    }
    assert_eq!(open(&file.as_bytes()[..file.len() - 40], WORDS), Err(Refused::Damaged), "no end");
}

/// A file that costs next to nothing to open.
fn sealed_cheaply(text: &str) -> String {
    let mut recipient = age::scrypt::Recipient::new(age::secrecy::SecretString::from(WORDS));
    recipient.set_work_factor(2);
    let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as _)).unwrap();
    let armored = age::armor::ArmoredWriter::wrap_output(Vec::new(), age::armor::Format::AsciiArmor).unwrap();
    let mut writer = encryptor.wrap_output(armored).unwrap();
    writer.write_all(text.as_bytes()).unwrap();
    String::from_utf8(writer.finish().unwrap().finish().unwrap()).unwrap()
}

#[test]
fn a_costly_file_and_a_large_one_are_refused_at_once() {
    let header = |factor: u8| {
        let stanza = format!("-> scrypt AAAAAAAAAAAAAAAAAAAAAA {factor}\n{}", "A".repeat(43));
        format!("age-encryption.org/v1\n{stanza}\n--- {}\n{}", "A".repeat(43), "x".repeat(64))
    };
    for factor in [19, 23, 40, 63] {
        assert_eq!(open(header(factor).as_bytes(), WORDS), Err(Refused::TooMuchWork));
    }
    assert_eq!(open(&vec![b'x'; 100 << 20], WORDS), Err(Refused::TooLarge));
    // That this ends at all tells that the work was not begun: the last one would take longer than the sun lasts.
}

/// A small file that costs little to open, as a vector is.
fn cheap() -> (Vec<u8>, String) {
    let bytes = fs::read(FILES.join("scrypt")).unwrap();
    let end = bytes.windows(2).position(|two| two == b"\n\n").unwrap();
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let words = head.lines().find_map(|line| line.strip_prefix("passphrase: ")).unwrap().to_owned();
    (bytes[end + 2..].to_vec(), words)
}

/// Ten thousand cases; as many as `PROPTEST_CASES` says while one is working (`cargo xtask check`).
fn many_cases() -> ProptestConfig {
    let is_chosen = std::env::var_os("PROPTEST_CASES").is_some();
    if is_chosen { ProptestConfig::default() } else { ProptestConfig::with_cases(10_000) }
}

proptest! {
    #![proptest_config(many_cases())]

    #[test]
    fn a_changed_file_never_opens_as_another_text(place in any::<prop::sample::Index>(), bit in 0..8_u8, cut in any::<bool>()) {
        thread_local!(static FILE: (Vec<u8>, String, Vec<u8>) = {
            let (file, words) = cheap();
            let text = open(&file, &words).unwrap();
            (file, words, text)
        });
        FILE.with(|(file, words, text)| {
            let mut changed = file.clone();
            let place = place.index(file.len());
            if cut {
                changed.truncate(place);
            } else {
                changed[place] ^= 1 << bit;
            }
            // A larger work factor could still be within what is accepted; the digits of the one there is are left alone.
            let digits = file.windows(4).position(|four| four == b" 10\n").unwrap();
            if cut || !(digits..digits + 4).contains(&place) {
                prop_assert!(open(&changed, words).is_err());
            }
            prop_assert!(!text.is_empty());
            Ok(())
        })?;
    }
}
