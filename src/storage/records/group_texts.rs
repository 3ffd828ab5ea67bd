//! What is written around the writing group, version 1: one's own checks, the texts read at meetings, the coordinators.
//! It must hold no text of another person: these are the user's own words and lists (R127, R131, R134, A38).

use serde::{Deserialize, Serialize};

use super::group::kept;
use super::text::day;
use super::{RecordType, UnreadableBody, kind};
use crate::domain::day::to_iso;
use crate::domain::group::{Coordinator, Doing, OWN_LENGTH, SCRIPT_LENGTH, Scripts, SelfCheck};
use crate::domain::name::is_longer;

/// A year of one's own checks.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SelfChecksV1 {
    self_checks: Vec<SelfCheckV1>,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct SelfCheckV1 {
    on: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kept: Option<String>,
    doing: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    stopped: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    problems: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    intend: String,
}

impl RecordType for SelfChecksV1 {
    const KIND: &'static str = kind::SELF_CHECKS;
}

impl SelfChecksV1 {
    /// Stores them.
    pub fn of(self_checks: &[SelfCheck]) -> Self {
        let self_check = |check: &SelfCheck| SelfCheckV1 {
            on: to_iso(check.on),
            kept: check.kept.map(|kept| kept.word().to_owned()),
            doing: check.doing.word().to_owned(),
            stopped: check.stopped.clone(),
            problems: check.problems.clone(),
            intend: check.intend.clone(),
        };
        Self { self_checks: self_checks.iter().map(self_check).collect() }
    }

    /// Reads them.
    pub fn self_checks(&self) -> Result<Vec<SelfCheck>, UnreadableBody> {
        self.self_checks.iter().map(SelfCheckV1::self_check).collect()
    }
}

impl SelfCheckV1 {
    fn self_check(&self) -> Result<SelfCheck, UnreadableBody> {
        Ok(SelfCheck {
            on: day(&self.on)?,
            kept: kept(self.kept.as_ref())?,
            doing: Doing::read(&self.doing).ok_or(UnreadableBody)?,
            stopped: within(&self.stopped, OWN_LENGTH)?,
            problems: within(&self.problems, OWN_LENGTH)?,
            intend: within(&self.intend, OWN_LENGTH)?,
        })
    }
}

/// The Preamble and the Meeting Format that the user imported.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ScriptsV1 {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    preamble: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    format: Option<String>,
}

impl RecordType for ScriptsV1 {
    const KIND: &'static str = kind::SCRIPTS;
}

impl ScriptsV1 {
    /// Stores them.
    pub fn of(scripts: &Scripts) -> Self {
        Self { preamble: scripts.preamble.clone(), format: scripts.format.clone() }
    }

    /// Reads them.
    pub fn scripts(&self) -> Result<Scripts, UnreadableBody> {
        let script = |text: &Option<String>| text.as_ref().map(|text| within(text, SCRIPT_LENGTH)).transpose();
        Ok(Scripts { preamble: script(&self.preamble)?, format: script(&self.format)? })
    }
}

/// The regional coordinators.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CoordinatorsV1 {
    coordinators: Vec<CoordinatorV1>,
}

#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct CoordinatorV1 {
    region: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    contact: String,
}

impl RecordType for CoordinatorsV1 {
    const KIND: &'static str = kind::COORDINATORS;
}

impl CoordinatorsV1 {
    /// Stores them.
    pub fn of(coordinators: &[Coordinator]) -> Self {
        let coordinator = |coordinator: &Coordinator| {
            let Coordinator { region, name, contact } = coordinator.clone();
            CoordinatorV1 { region, name, contact }
        };
        Self { coordinators: coordinators.iter().map(coordinator).collect() }
    }

    /// Reads them.
    pub fn coordinators(&self) -> Result<Vec<Coordinator>, UnreadableBody> {
        let coordinator = |coordinator: &CoordinatorV1| {
            let CoordinatorV1 { region, name, contact } = coordinator.clone();
            if region.trim().is_empty() { Err(UnreadableBody) } else { Ok(Coordinator { region, name, contact }) }
        };
        self.coordinators.iter().map(coordinator).collect()
    }
}

/// A text within its limit.
fn within(text: &str, length: usize) -> Result<String, UnreadableBody> {
    if is_longer(text, length) { Err(UnreadableBody) } else { Ok(text.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::group::Kept;

    fn self_check(on: &str, kept: Option<Kept>, doing: Doing, text: &str) -> SelfCheck {
        let (stopped, intend) = (text.to_owned(), text.to_owned());
        SelfCheck { on: day(on).expect("a day"), kept, doing, stopped, problems: String::new(), intend }
    }

    #[test]
    fn a38_self_checks_round_trip() {
        let longest = "木".repeat(OWN_LENGTH);
        let checks = vec![
            self_check("2026-11-09", None, Doing::NotYet, ""),
            self_check("2026-11-16", Some(Kept::NotKept), Doing::Stopped, "Tired.\nThen away."),
            self_check("2026-11-23", Some(Kept::Kept), Doing::Writing, &longest),
        ];
        let body = SelfChecksV1::of(&checks).to_body();
        assert_eq!(SelfChecksV1::from_body(&body).and_then(|read| read.self_checks()), Ok(checks));
        assert_eq!(SelfChecksV1::default().self_checks(), Ok(Vec::new()));
    }

    #[test]
    fn r125_impossible_self_checks_are_refused() {
        let read = |body: &str| SelfChecksV1::from_body(body).and_then(|read| read.self_checks());
        let good = r#"{"self_checks":[{"on":"2026-11-09","kept":"partly","doing":"writing","intend":"Go on"}]}"#;
        assert_eq!(read(good).map(|checks| checks.len()), Ok(1));
        let too_long = "a".repeat(OWN_LENGTH + 1);
        for (part, bad) in [
            ("2026-11-09", "2026-11-9x"),
            ("partly", "writing"),
            ("writing", ""),
            ("Go on", &too_long),
            ("doing", "done"),
        ] {
            assert!(good.contains(part));
            assert_eq!(read(&good.replace(part, bad)), Err(UnreadableBody), "{bad}");
        }
    }

    #[test]
    fn r131_imported_texts_round_trip_up_to_their_limit() {
        let longest = "ä".repeat(SCRIPT_LENGTH);
        for scripts in [
            Scripts::default(),
            Scripts { preamble: Some("Welcome.\nRead on.".to_owned()), format: None },
            Scripts { preamble: None, format: Some(longest.clone()) },
        ] {
            let body = ScriptsV1::of(&scripts).to_body();
            assert_eq!(ScriptsV1::from_body(&body).and_then(|read| read.scripts()), Ok(scripts));
        }
        let longer = Scripts { preamble: None, format: Some(longest + "ä") };
        assert_eq!(ScriptsV1::of(&longer).scripts(), Err(UnreadableBody));
    }

    #[test]
    fn r134_coordinators_round_trip_and_have_a_region() {
        let coordinator = |region: &str, name: &str, contact: &str| Coordinator {
            region: region.to_owned(),
            name: name.to_owned(),
            contact: contact.to_owned(),
        };
        let coordinators = vec![coordinator("Coast", "", ""), coordinator("Küste", "Wren", "by letter")];
        let body = CoordinatorsV1::of(&coordinators).to_body();
        assert_eq!(CoordinatorsV1::from_body(&body).and_then(|read| read.coordinators()), Ok(coordinators));
        assert_eq!(CoordinatorsV1::of(&[coordinator(" ", "Wren", "")]).coordinators(), Err(UnreadableBody));
    }
}
