//! Holds what the person may ask of `cargo xtask test`, and how it is read.
//!
//! Must not do any of it.

use crate::build::Profile;

/// What one run of the tests is to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Words of which the name of a scenario must contain one.
    pub names: Vec<String>,
    /// The engines that take part; all where there are none.
    pub engines: Vec<String>,
    /// A build for looking at a change, in place of the real one.
    pub is_quick: bool,
    /// How many times each scenario is played, to hunt a flake.
    pub again: usize,
    /// What failed in the last run, alone.
    pub is_failed: bool,
    /// Everything in three engines, every kill, a minute for each fuzzer, and Trunk's folder beside ours.
    pub is_deep: bool,
    /// Whose turn it is in scenarios that are played in one engine; else the number of commits says so.
    pub turn: Option<usize>,
}

const ENGINES: [&str; 3] = ["chromium", "firefox", "webkit"];

impl Options {
    /// Reads the words behind `cargo xtask test`.
    pub fn read(words: &[&str]) -> Result<Self, String> {
        let mut options = Self::default();
        let mut words = words.iter().copied();
        while let Some(word) = words.next() {
            let mut number = || {
                let next = words.next().unwrap_or_default();
                next.parse().map_err(|_| format!("{word} wants a number, not “{next}”."))
            };
            match word {
                "--quick" => options.is_quick = true,
                "--failed" => options.is_failed = true,
                "--deep" => options.is_deep = true,
                "--again" => options.again = number()?,
                "--turn" => options.turn = Some(number()?),
                "--engine" => {
                    let engine = words.next().unwrap_or_default();
                    if !ENGINES.contains(&engine) {
                        return Err(format!("--engine wants one of {}, not “{engine}”.", ENGINES.join(", ")));
                    }
                    options.engines.push(engine.to_owned());
                }
                flag if flag.starts_with('-') => return Err(format!("`cargo xtask test` does not know {flag}.")),
                name => options.names.push(name.to_owned()),
            }
        }
        options.is_possible().then_some(options).ok_or_else(|| {
            "--deep plays everything, and --failed what failed: neither goes with names, nor with --quick or --again."
                .to_owned()
        })
    }

    fn is_possible(&self) -> bool {
        let is_whole = self.is_deep || self.is_failed;
        !(is_whole && (!self.names.is_empty() || self.is_quick || self.again > 0)) && !(self.is_deep && self.is_failed)
    }

    /// Whether scenarios alone are asked for, and not the gate.
    pub fn is_scenarios_alone(&self) -> bool {
        !self.names.is_empty() || self.is_quick || self.again > 0
    }

    /// How the app is compiled for it.
    pub fn profile(&self) -> Profile {
        if self.is_quick { Profile::Quick } else { Profile::Release }
    }
}

#[cfg(test)]
mod tests {
    use super::Options;

    #[test]
    fn words_are_read() {
        let read = |words: &str| Options::read(&words.split_whitespace().collect::<Vec<_>>());
        assert_eq!(read(""), Ok(Options::default()));
        let one = Options {
            names: vec!["kept".into()],
            engines: vec!["webkit".into()],
            is_quick: true,
            again: 20,
            ..Options::default()
        };
        assert_eq!(read("kept --engine webkit --quick --again 20"), Ok(one));
        assert_eq!(read("--deep --turn 4").map(|options| options.turn), Ok(Some(4)));
        assert!(read("--engine safari").is_err_and(|error| error.contains("safari")));
        assert!(read("--again often").is_err_and(|error| error.contains("often")));
        assert!(read("--deep kept").is_err());
        assert!(read("--failed --quick").is_err());
        assert!(read("--fast").is_err_and(|error| error.contains("--fast")));
    }
}
