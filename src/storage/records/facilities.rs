//! The facilities, version 1.
//! It must hold a public name only where the guide chose one (A9).

use serde::{Deserialize, Serialize};

use super::text::{Stored, iso, maybe_day};
use super::{RecordType, UnreadableBody, kind};
use crate::domain::facility::{Facility, MOST, MailType};

/// All facilities.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FacilitiesV1 {
    facilities: Vec<FacilityV1>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct FacilityV1 {
    number: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    public_name: Option<String>,
    mail: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pages: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    words: Option<u16>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    rules: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    verified_on: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    is_blocked: bool,
}

impl RecordType for FacilitiesV1 {
    const KIND: &'static str = kind::FACILITIES;
}

impl FacilitiesV1 {
    /// Stores them.
    pub fn of(facilities: &[Facility]) -> Self {
        let facility = |facility: &Facility| FacilityV1 {
            number: facility.number,
            public_name: facility.public_name.clone(),
            mail: facility.mail.word().to_owned(),
            pages: facility.pages,
            words: facility.words,
            rules: facility.rules.clone(),
            verified_on: iso(facility.verified_on),
            is_blocked: facility.is_blocked,
        };
        Self { facilities: facilities.iter().map(facility).collect() }
    }

    /// Reads them.
    pub fn facilities(&self) -> Result<Vec<Facility>, UnreadableBody> {
        self.facilities.iter().map(FacilityV1::facility).collect()
    }
}

impl FacilityV1 {
    fn facility(&self) -> Result<Facility, UnreadableBody> {
        if self.number >= MOST {
            return Err(UnreadableBody);
        }
        Ok(Facility {
            number: self.number,
            public_name: self.public_name.clone(),
            mail: MailType::read(&self.mail)?,
            pages: self.pages,
            words: self.words,
            rules: self.rules.clone(),
            verified_on: maybe_day(self.verified_on.as_ref())?,
            is_blocked: self.is_blocked,
        })
    }
}
