//! The guide's own standing, version 1.
//! It must hold nothing of any writer.

use serde::{Deserialize, Serialize};

use super::text::{Stored, day, iso, maybe_day};
use super::{RecordType, UnreadableBody, kind};
use crate::domain::day::to_iso;
use crate::domain::post::Post;
use crate::domain::service::{Answer, Attendance, Kind, Qualification, Where};
use crate::domain::standing::{Contact, Standing, Way};
use crate::domain::term::{Missed, Term};

/// The standing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct StandingV1 {
    /// For each of the eleven questions whether it is a yes, and when it was discussed.
    answers: [Option<(bool, String)>; 11],
    #[serde(default, skip_serializing_if = "Option::is_none")]
    qualified_on: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    oriented_on: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    self_check_on: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    attended: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    terms: Vec<(String, String, Option<String>)>,
    /// The day of the meeting, whether the chair was told, whether the report was handed in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    missed: Vec<(String, bool, bool)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    waiting_since: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    tasks: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    contacts: Vec<(String, String)>,
}

impl RecordType for StandingV1 {
    const KIND: &'static str = kind::STANDING;
}

impl StandingV1 {
    /// Stores it.
    pub fn of(standing: &Standing) -> Self {
        let qualification = &standing.qualification;
        let term = |term: &Term| (term.post.word().to_owned(), to_iso(term.start), iso(term.ended));
        let missed = |missed: &Missed| (to_iso(missed.meeting), missed.contacted_chair, missed.reported);
        Self {
            answers: qualification.answers.map(|answer| answer.map(|answer| (answer.is_yes, to_iso(answer.on)))),
            qualified_on: iso(qualification.qualified_on),
            place: qualification.place.map(|place| place.word().to_owned()),
            oriented_on: iso(qualification.oriented_on),
            self_check_on: iso(qualification.self_check_on),
            attended: standing
                .attendance
                .attended
                .iter()
                .map(|(on, kind)| (to_iso(*on), kind.word().to_owned()))
                .collect(),
            terms: standing.terms.iter().map(term).collect(),
            missed: standing.missed.iter().map(missed).collect(),
            waiting_since: iso(standing.waiting_since),
            tasks: standing.tasks.clone(),
            contacts: standing
                .contacts
                .iter()
                .map(|contact| (to_iso(contact.on), contact.way.word().to_owned()))
                .collect(),
        }
    }

    /// Reads it.
    pub fn standing(&self) -> Result<Standing, UnreadableBody> {
        let mut answers = [None; 11];
        for (read, stored) in answers.iter_mut().zip(&self.answers) {
            let answer = |(is_yes, on): &(bool, String)| Ok(Answer { is_yes: *is_yes, on: day(on)? });
            *read = stored.as_ref().map(answer).transpose()?;
        }
        let qualification = Qualification {
            answers,
            qualified_on: maybe_day(self.qualified_on.as_ref())?,
            place: self.place.as_deref().map(Where::read).transpose()?,
            oriented_on: maybe_day(self.oriented_on.as_ref())?,
            self_check_on: maybe_day(self.self_check_on.as_ref())?,
        };
        let attended = |(on, kind): &(String, String)| Ok((day(on)?, Kind::read(kind)?));
        let contact = |(on, way): &(String, String)| Ok(Contact { on: day(on)?, way: Way::read(way)? });
        let term = |(post, start, ended): &(String, String, Option<String>)| {
            Ok(Term { post: Post::read(post)?, start: day(start)?, ended: maybe_day(ended.as_ref())? })
        };
        let missed = |(meeting, contacted_chair, reported): &(String, bool, bool)| {
            Ok(Missed { meeting: day(meeting)?, contacted_chair: *contacted_chair, reported: *reported })
        };
        Ok(Standing {
            qualification,
            attendance: Attendance {
                attended: self.attended.iter().map(attended).collect::<Result<_, UnreadableBody>>()?,
            },
            terms: self.terms.iter().map(term).collect::<Result<_, UnreadableBody>>()?,
            missed: self.missed.iter().map(missed).collect::<Result<_, UnreadableBody>>()?,
            waiting_since: maybe_day(self.waiting_since.as_ref())?,
            tasks: self.tasks.clone(),
            contacts: self.contacts.iter().map(contact).collect::<Result<_, UnreadableBody>>()?,
        })
    }
}
