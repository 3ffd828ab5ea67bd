//! How many wrong passphrases were given in a row; it outlives a reload, so that a wait cannot be had away.
//! It must hold nothing but that number, and never stand in the way of the right words.

use super::database::Names;
use super::mirror::{LocalMirror, Mirror};

const TRIES: &str = "tries";

/// Reads the number; 0 where the browser keeps nothing.
pub fn count(names: &Names) -> u32 {
    let mark = LocalMirror::open(names).ok().and_then(|mirror| mirror.mark(TRIES));
    mark.and_then(|mark| mark.parse().ok()).unwrap_or(0)
}

/// Keeps the number.
pub fn set(names: &Names, tries: u32) {
    if let Ok(mirror) = LocalMirror::open(names) {
        mirror.set_mark(TRIES, (tries > 0).then(|| tries.to_string()).as_deref());
    }
}
