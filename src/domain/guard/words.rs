//! A list of words, with a filter that tells most other words apart from them at a glance.
//! It must not know what the words mean.

use std::hash::Hasher;

/// How many spots the filter has: of a list of fifty words, one other word in six meets one that is taken.
const SPOTS: usize = 256;

/// Words that the rules ask for. The filter is made when the guard is compiled: rules ask so often that comparing words one
/// after the other was half of the guard's time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words {
    list: &'static [&'static str],
    filter: Filter,
}

impl Words {
    pub const fn of(list: &'static [&'static str]) -> Self {
        Self { list, filter: Filter::of(list) }
    }

    /// The words from one place of the list up to another.
    pub const fn part(self, from: usize, to: usize) -> Self {
        Self::of(self.list.split_at(to).0.split_at(from).1)
    }

    pub fn list(&self) -> &'static [&'static str] {
        self.list
    }

    /// Whether this word is among them, whose spot is this.
    #[inline]
    pub fn hold(&self, word: &str, spot: Spot) -> bool {
        // The lengths and the first letters tell words apart without a call.
        let is_same =
            |one: &str| one.len() == word.len() && one.as_bytes().first() == word.as_bytes().first() && one == word;
        self.filter.may_hold(spot) && self.list.iter().any(|one| is_same(one))
    }
}

/// A bit for every spot on which a word of a list stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Filter([u64; SPOTS / 64]);

impl Filter {
    pub const fn of(list: &[&str]) -> Self {
        let mut taken = [0; SPOTS / 64];
        let mut at = 0;
        while at < list.len() {
            let Spot(spot) = Spot::of(list[at]);
            taken[spot as usize / 64] |= 1 << (spot % 64);
            at += 1;
        }
        Self(taken)
    }

    /// One filter for several lists.
    pub const fn over(lists: &[&Words]) -> Self {
        let mut taken = [0; SPOTS / 64];
        let mut at = 0;
        while at < lists.len() * taken.len() {
            taken[at % (SPOTS / 64)] |= lists[at / (SPOTS / 64)].filter.0[at % (SPOTS / 64)];
            at += 1;
        }
        Self(taken)
    }

    /// Whether a word that stands here may be listed; if not, it is sure not to be.
    #[inline(always)] // Where size matters more than speed, it would be a call for every list.
    pub const fn may_hold(&self, Spot(spot): Spot) -> bool {
        self.0[spot as usize / 64] >> (spot % 64) & 1 == 1
    }
}

/// Where a word stands in the filter of every list. Words that differ mostly have different ones.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Spot(u8);

impl Spot {
    pub const fn of(word: &str) -> Self {
        let hash = hashed(BASIS, word.as_bytes());
        Self((hash ^ hash >> 16) as u8)
    }
}

/// What FNV-1a begins with.
const BASIS: u32 = 0x811c_9dc5;

/// Goes on with FNV-1a, which is quick for words; nobody gains by making words meet.
const fn hashed(mut hash: u32, bytes: &[u8]) -> u32 {
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

/// Finds words in a map, quicker than the hasher of the standard library.
pub(super) struct WordHasher(u32);

impl Default for WordHasher {
    fn default() -> Self {
        Self(BASIS)
    }
}

impl Hasher for WordHasher {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = hashed(self.0, bytes);
    }

    /// The map uses the highest and the lowest bits.
    fn finish(&self) -> u64 {
        u64::from(self.0).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

/// These words as a list, made when the guard is compiled.
macro_rules! words {
    ($($word:literal),+ $(,)?) => {
        const { &$crate::domain::guard::words::Words::of(&[$($word),+]) }
    };
}
pub(super) use words;
