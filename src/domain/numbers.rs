//! Question or page numbers as ranges: numbers only, never an answer (R38, R41).
//! It must not hold any other text.

use std::fmt;

/// The highest question or page number taken.
pub const HIGHEST: u16 = 999;

/// A set of numbers from 1 to [`HIGHEST`], kept as sorted ranges that do not touch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers(Vec<(u16, u16)>);

/// Why a list of numbers could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumbersError {
    /// Something other than numbers, commas and dashes.
    NotNumbers,
    /// A number outside 1 to [`HIGHEST`], or a range that runs backwards.
    OutOfRange,
}

impl Numbers {
    /// Reads "7-12, 15"; dashes of any length and "to" are taken, an empty text is the empty set.
    pub fn parse(text: &str) -> Result<Self, NumbersError> {
        let text = text.replace(['\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}'], "-");
        let text = text.replace("to", "-").replace("and", ",");
        let mut ranges = Vec::new();
        for part in text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
            let (from, to) = part.split_once('-').unwrap_or((part, part));
            let number = |text: &str| {
                let text = text.trim();
                if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
                    return Err(NumbersError::NotNumbers);
                }
                match text.parse::<u16>() {
                    Ok(number) if (1..=HIGHEST).contains(&number) => Ok(number),
                    _ => Err(NumbersError::OutOfRange),
                }
            };
            let range = (number(from)?, number(to)?);
            if range.0 > range.1 {
                return Err(NumbersError::OutOfRange);
            }
            ranges.push(range);
        }
        Ok(Self::from_ranges(ranges))
    }

    /// Joins ranges; those outside 1 to [`HIGHEST`] or running backwards are left out.
    pub fn from_ranges(mut ranges: Vec<(u16, u16)>) -> Self {
        ranges.retain(|&(from, to)| from >= 1 && from <= to && to <= HIGHEST);
        ranges.sort_unstable();
        let mut joined: Vec<(u16, u16)> = Vec::with_capacity(ranges.len());
        for (from, to) in ranges {
            match joined.last_mut() {
                Some(last) if from <= last.1 + 1 => last.1 = last.1.max(to),
                _ => joined.push((from, to)),
            }
        }
        Self(joined)
    }

    /// The ranges, sorted, not touching.
    pub fn ranges(&self) -> &[(u16, u16)] {
        &self.0
    }

    /// Whether no number is in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many numbers are in it.
    pub fn count(&self) -> u32 {
        self.0.iter().map(|&(from, to)| u32::from(to - from) + 1).sum()
    }

    /// All numbers of both.
    pub fn union(&self, other: &Self) -> Self {
        Self::from_ranges(self.0.iter().chain(&other.0).copied().collect())
    }

    /// The numbers of `self` that are not in `other`.
    pub fn without(&self, other: &Self) -> Self {
        let mut left = Vec::new();
        for &(from, to) in &self.0 {
            let mut next = from;
            for &(cut_from, cut_to) in other.0.iter().filter(|&&(cut_from, cut_to)| cut_to >= from && cut_from <= to) {
                if cut_from > next {
                    left.push((next, cut_from - 1));
                }
                next = next.max(cut_to + 1);
            }
            if next <= to {
                left.push((next, to));
            }
        }
        Self(left)
    }

    /// The numbers missing below the highest one: the gaps.
    pub fn gaps(&self) -> Self {
        match self.0.last() {
            Some(&(_, highest)) => Self(vec![(1, highest)]).without(self),
            None => Self::default(),
        }
    }
}

impl fmt::Display for Numbers {
    /// Writes "7 to 12, 15".
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, &(from, to)) in self.0.iter().enumerate() {
            if index > 0 {
                formatter.write_str(", ")?;
            }
            match to - from {
                0 => write!(formatter, "{from}")?,
                _ => write!(formatter, "{from} to {to}")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Numbers {
        Numbers::parse(text).expect("numbers")
    }

    #[test]
    fn reads_lists_ranges_and_any_dash() {
        for (text, said, count) in [
            ("", "", 0),
            ("7", "7", 1),
            ("7-12", "7 to 12", 6),
            ("13–14", "13 to 14", 2),
            ("1, 2, 3, 9", "1 to 3, 9", 4),
            ("7 to 12 and 15", "7 to 12, 15", 7),
            ("5-6, 1-5", "1 to 6", 6),
        ] {
            assert_eq!((read(text).to_string().as_str(), read(text).count()), (said, count), "{text}");
        }
    }

    #[test]
    fn takes_no_words() {
        for text in ["he said", "7a", "-", "3-", "1..4"] {
            assert_eq!(Numbers::parse(text), Err(NumbersError::NotNumbers), "{text}");
        }
        for text in ["0", "1000", "9-3", "99999999999"] {
            assert_eq!(Numbers::parse(text), Err(NumbersError::OutOfRange), "{text}");
        }
    }

    #[test]
    fn shows_gaps() {
        assert_eq!(read("1-4, 7, 9-10").gaps().to_string(), "5 to 6, 8");
        assert!(read("1-4").gaps().is_empty());
        assert_eq!(read("1-10").without(&read("3-4, 10")).to_string(), "1 to 2, 5 to 9");
    }

    proptest::proptest! {
        #[test]
        fn without_and_union_agree_with_sets(a in proptest::collection::vec((1u16..60, 0u16..9), 0..8), b in proptest::collection::vec((1u16..60, 0u16..9), 0..8)) {
            use std::collections::BTreeSet;
            let make = |list: &[(u16, u16)]| Numbers::from_ranges(list.iter().map(|&(from, more)| (from, from + more)).collect());
            let flat = |numbers: &Numbers| numbers.ranges().iter().flat_map(|&(from, to)| from..=to).collect::<BTreeSet<u16>>();
            let (a, b) = (make(&a), make(&b));
            proptest::prop_assert_eq!(flat(&a.union(&b)), &flat(&a) | &flat(&b));
            proptest::prop_assert_eq!(flat(&a.without(&b)), &flat(&a) - &flat(&b));
            proptest::prop_assert_eq!(Numbers::parse(&a.to_string()), Ok(a));
        }
    }
}
