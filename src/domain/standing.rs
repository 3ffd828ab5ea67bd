//! The guide's own standing in the programme, all of it together: qualification, meetings attended, terms, and the queue
//! (R83 to R99, R115). It must hold nothing of any writer.

use super::day::Day;
use super::service::{Attendance, Qualification};
use super::term::{Commitment, Missed, Term, TermRules, commitment};

/// What the guide keeps of their own service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The eleven questions, and what follows from them.
    pub qualification: Qualification,
    /// Committee meetings and workshops.
    pub attendance: Attendance,
    /// Terms as a trusted servant, in the order of their beginning.
    pub terms: Vec<Term>,
    /// Meetings missed as a trusted servant.
    pub missed: Vec<Missed>,
    /// Since when the guide waits for a writer: the place in the queue (R115).
    pub waiting_since: Option<Day>,
    /// Other tasks, in the guide's own words (R98).
    pub tasks: String,
    /// When the secretary got in touch, oldest first (R19).
    pub contacts: Vec<Contact>,
}

/// The longest text of other tasks, in bytes.
pub const TASKS_LENGTH: usize = 500;

/// That the secretary got in touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contact {
    /// When.
    pub on: Day,
    /// How.
    pub way: Way,
}

/// The way of a contact; nothing else of it is kept (R19).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A text message.
    Text,
    /// The telephone.
    Phone,
    /// E-mail.
    Email,
}

impl Way {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Text, Self::Phone, Self::Email];
}

impl Standing {
    /// The term that runs today.
    #[must_use]
    pub fn current_term(&self, today: Day, rules: &TermRules) -> Option<Term> {
        let runs = |term: &&Term| term.start <= today && super::term::ends(term, rules) >= today;
        self.terms.iter().filter(runs).max_by_key(|term| term.start).copied()
    }

    /// Meetings missed in a term: those before it were another's, or another commitment's.
    #[must_use]
    pub fn missed_in(&self, term: &Term) -> Vec<Missed> {
        self.missed.iter().filter(|missed| missed.meeting >= term.start).copied().collect()
    }

    /// Where the commitment of the term that runs stands (R96).
    #[must_use]
    pub fn commitment(&self, today: Day, rules: &TermRules) -> Commitment {
        let missed = self.current_term(today, rules).map(|term| self.missed_in(&term)).unwrap_or_default();
        commitment(&missed, today, rules)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use crate::domain::post::Post;

    #[test]
    fn r96_only_what_was_missed_in_the_term_that_runs_counts() {
        let day = |text| from_iso(text).expect("a day");
        let missed = |on| Missed { meeting: day(on), contacted_chair: false, reported: false };
        let mut standing = Standing {
            terms: vec![Term { post: Post::Chair, start: day("2026-03-09"), ended: None }],
            missed: vec![missed("2026-01-12"), missed("2026-02-09")],
            ..Standing::default()
        };
        let (today, rules) = (day("2026-05-20"), TermRules::default());
        assert_eq!(standing.commitment(today, &rules), Commitment::Fine);
        standing.missed.extend([missed("2026-04-13"), missed("2026-05-11")]);
        assert_eq!(standing.commitment(today, &rules), Commitment::Open { since: day("2026-05-11") });
        assert_eq!(standing.current_term(day("2027-03-09"), &rules), None);
    }
}
