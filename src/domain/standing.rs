//! The guide's own standing in the programme, all of it together: qualification, meetings attended, terms, and the queue
//! (R83 to R99, R115). It must hold nothing of any writer.

use super::day::Day;
use super::service::{Attendance, Qualification};
use super::term::{Commitment, Missed, Term, TermRules, commitment, held_since};

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
    /// The terms that run today, one for each post that is held, the longest held first (A51).
    #[must_use]
    pub fn current_terms(&self, today: Day, rules: &TermRules) -> Vec<Term> {
        let runs = |term: &&Term| term.start <= today && super::term::ends(term, rules) >= today;
        let mut running: Vec<Term> = self.terms.iter().filter(runs).copied().collect();
        running.sort_by_key(|term| (term.post as usize, std::cmp::Reverse(term.start)));
        running.dedup_by_key(|term| term.post);
        running.sort_by_key(|term| (held_since(&self.terms, term, rules), term.post as usize));
        running
    }

    /// Meetings missed while the post of a term is held, its renewals included (A51): those before were another's, or
    /// another commitment's.
    #[must_use]
    pub fn missed_in(&self, term: &Term, rules: &TermRules) -> Vec<Missed> {
        let since = held_since(&self.terms, term, rules);
        self.missed.iter().filter(|missed| missed.meeting >= since).copied().collect()
    }

    /// Where the commitment of a term that runs stands (R96): each post by itself (A51).
    #[must_use]
    pub fn commitment(&self, term: &Term, today: Day, rules: &TermRules) -> Commitment {
        commitment(&self.missed_in(term, rules), term.start, today, rules)
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
        let chair = standing.terms[0];
        assert_eq!(standing.commitment(&chair, today, &rules), Commitment::Fine);
        standing.missed.extend([missed("2026-04-13"), missed("2026-05-11")]);
        assert_eq!(standing.commitment(&chair, today, &rules), Commitment::Open { since: day("2026-05-11") });
        assert_eq!(standing.current_terms(day("2027-03-09"), &rules), []);
    }

    #[test]
    fn a51_every_post_that_is_held_counts_by_itself() {
        let day = |text: &str| from_iso(text).expect("a day");
        let term = |post, start| Term { post, start: day(start), ended: None };
        let (chair, postal) = (term(Post::Chair, "2026-03-09"), term(Post::PostalFacilitator, "2026-06-08"));
        let renewed = [term(Post::Chair, "2025-03-10"), chair];
        let gap = [Term { ended: Some(day("2025-12-31")), ..term(Post::Chair, "2025-03-10") }, chair];
        let open = |on| Commitment::Open { since: day(on) };
        let warned = |month| Commitment::Warned { month: crate::domain::day::Month { year: 2026, month } };
        let fine = Commitment::Fine;
        for (about, terms, days, today, stands) in [
            (
                "unmet before the second post",
                &[chair, postal][..],
                &["2026-04-13", "2026-05-11"][..],
                "2026-06-20",
                vec![open("2026-05-11"), fine],
            ),
            (
                "one of the two lies before it",
                &[chair, postal],
                &["2026-05-11", "2026-06-08"],
                "2026-06-20",
                vec![open("2026-06-08"), warned(6)],
            ),
            (
                "both lie in both",
                &[postal, chair],
                &["2026-07-13", "2026-08-10"],
                "2026-08-20",
                vec![open("2026-08-10"), open("2026-08-10")],
            ),
            (
                "a row across the renewal",
                &renewed,
                &["2026-02-09", "2026-03-09"],
                "2026-03-20",
                vec![open("2026-03-09")],
            ),
            ("the first one before it", &renewed, &["2026-02-09"], "2026-03-20", vec![warned(2)]),
            ("open before it, and given anew", &renewed, &["2025-06-09", "2025-07-14"], "2026-03-20", vec![fine]),
            (
                "a row that goes on after it",
                &renewed,
                &["2026-01-12", "2026-02-09", "2026-03-09"],
                "2026-03-20",
                vec![open("2026-03-09")],
            ),
            ("a gap is no renewal", &gap, &["2026-02-09", "2026-03-09"], "2026-03-20", vec![warned(3)]),
            ("nothing was missed", &[chair, postal], &[], "2026-06-20", vec![fine, fine]),
        ] {
            let missed = |on: &&str| Missed { meeting: day(on), contacted_chair: true, reported: false };
            let standing =
                Standing { terms: terms.to_vec(), missed: days.iter().map(missed).collect(), ..Standing::default() };
            let rules = TermRules::default();
            let running = standing.current_terms(day(today), &rules);
            let found: Vec<Commitment> =
                running.iter().map(|term| standing.commitment(term, day(today), &rules)).collect();
            assert_eq!(found, stands, "A51: {about}");
        }
    }
}
