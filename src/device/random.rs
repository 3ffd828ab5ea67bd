//! Randomness from the browser's own generator, for ids and suggested names.
//! It must not fall back on a weaker source: an id or a key that can be guessed is worse than none.

use super::browser;
use js_sys::Uint8Array;

/// Returns `N` bytes nobody can guess; `N` is at most 65,536.
///
/// # Panics
///
/// Only in a browser without `crypto.getRandomValues`, and no such browser runs WebAssembly.
#[must_use]
#[allow(clippy::disallowed_methods, reason = "the one file that draws random numbers")]
pub fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    let length = u32::try_from(N).unwrap_or(u32::MAX);
    let drawn = Uint8Array::new_with_length(length);
    browser::window()
        .and_then(|window| browser::property(&window, "crypto"))
        .and_then(|crypto| browser::call(&crypto, "getRandomValues", &[drawn.clone().into()]))
        .expect("every browser that runs WebAssembly has crypto.getRandomValues, in secure pages and others");
    drawn.copy_to(&mut bytes);
    bytes
}

/// Returns a number from 0 up to, but not including, `bound`, each equally likely; 0 if `bound` is 0.
#[must_use]
pub fn random_below(bound: u32) -> u32 {
    if bound == 0 {
        return 0;
    }
    loop {
        if let Some(number) = fold(u32::from_le_bytes(random_bytes()), bound) {
            return number;
        }
    }
}

/// Folds a draw into the bound; `None` for the few draws at the end that would make small numbers likelier.
fn fold(draw: u32, bound: u32) -> Option<u32> {
    let fair = u32::MAX - u32::MAX % bound;
    (draw < fair).then(|| draw % bound)
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn a_draw_is_folded_fairly() {
        assert_eq!(fold(0, 3), Some(0));
        assert_eq!(fold(5, 3), Some(2));
        assert_eq!(fold(u32::MAX, 3), None);
        assert_eq!(fold(u32::MAX - 1, 3), Some(2));
        assert_eq!(fold(7, 1), Some(0));
    }
}
