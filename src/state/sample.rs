//! A lively caseload for looking round: every state once, dated from today, kept in a store of its own.
//! It must never be written to the store of real records; the pen names are birds, plants and weather.

use super::app::{App, Trouble};
use super::dossier::Dossier;
use super::group::group_records;
use super::sample_group;
use crate::domain::day::{Day, Month};
use crate::domain::guide::{Guide, Side};
use crate::domain::id::{EntryId, Opaque, WriterId};
use crate::domain::letter::{Entry, LetterKind, Posted, Received, Touch, What};
use crate::domain::lock_times::LockTimes;
use crate::domain::name::{AgreedWork, CaseLabel, PenName};
use crate::domain::notice::{Channel, Told};
use crate::domain::numbers::Numbers;
use crate::domain::retention::Tally;
use crate::domain::rooms::{Room, Rooms};
use crate::domain::step::{Ladder, Step, StepState};
use crate::domain::writer::{EndReason, HoldReason, Literature, Writer, WriterState};
use crate::storage::records::Settings;
use chrono::Days;

/// A sample writer: a pen name, the step they are on, and letters by how many days ago.
struct Plan {
    name: &'static str,
    label: &'static str,
    step: u8,
    state: StepState,
    total: Option<u16>,
    /// Oldest first: days ago, what happened, its numbers on the current step.
    letters: &'static [(u64, Event, &'static str)],
}

enum Event {
    /// A letter in hand, postmarked so many days before.
    Came(u64),
    /// A reply to all that was open.
    Went,
    /// A letter of the guide's own.
    Own,
}
use Event::{Came, Own, Went};

const PLANS: [Plan; 11] = [
    Plan {
        name: "Sorrel",
        label: "M-09",
        step: 4,
        state: StepState::AnswersComingIn,
        total: Some(40),
        letters: &[
            (118, Came(4), "1-3"),
            (109, Went, "1-8"),
            (88, Came(5), "4-6"),
            (71, Went, "7-14"),
            (49, Came(3), "7, 9-10"),
            (38, Went, "9-18"),
            (16, Came(6), "11-14"),
        ],
    },
    Plan {
        name: "Heron",
        label: "M-11",
        step: 2,
        state: StepState::WithMeForComment,
        total: Some(18),
        letters: &[(70, Came(4), "1-6"), (60, Went, "7-18"), (14, Came(5), "7-18")],
    },
    Plan {
        name: "Marlow",
        label: "",
        step: 1,
        state: StepState::AnswersComingIn,
        total: None,
        letters: &[(40, Came(3), ""), (31, Went, "1-10"), (11, Came(4), "1-4")],
    },
    Plan {
        name: "Robin",
        label: "M-14",
        step: 4,
        state: StepState::AnswersComingIn,
        total: Some(30),
        letters: &[
            (151, Came(5), "1-2"),
            (140, Went, "1-6"),
            (96, Came(6), "3-4"),
            (84, Went, "5-10"),
            (36, Came(4), "1-6"),
            (25, Went, "7-14"),
            (9, Came(7), "7-12"),
            (1, Came(3), ""),
        ],
    },
    Plan {
        name: "Clover",
        label: "M-17",
        step: 9,
        state: StepState::QuestionsSent,
        total: None,
        letters: &[(52, Came(3), ""), (44, Went, "1-12"), (3, Came(4), "")],
    },
    Plan {
        name: "Wren",
        label: "M-03",
        step: 7,
        state: StepState::QuestionsSent,
        total: None,
        letters: &[(90, Came(4), ""), (80, Went, ""), (22, Came(3), ""), (2, Went, "1-9")],
    },
    Plan {
        name: "Linden",
        label: "",
        step: 12,
        state: StepState::AnswersComingIn,
        total: Some(20),
        letters: &[(75, Came(4), "1-4"), (66, Went, "5-20"), (33, Came(3), "5-11"), (26, Went, "")],
    },
    Plan {
        name: "Juniper",
        label: "M-06",
        step: 3,
        state: StepState::QuestionsSent,
        total: None,
        letters: &[(100, Came(5), ""), (91, Went, "1-5"), (71, Own, "")],
    },
    Plan { name: "Aspen", label: "", step: 1, state: StepState::NotStarted, total: None, letters: &[] },
    Plan {
        name: "Flint",
        label: "M-12",
        step: 5,
        state: StepState::AnswersComingIn,
        total: None,
        letters: &[(60, Came(4), ""), (51, Went, ""), (20, Came(5), "")],
    },
    Plan {
        name: "Tide",
        label: "M-01",
        step: 12,
        state: StepState::Complete,
        total: None,
        letters: &[(130, Came(4), ""), (121, Went, "")],
    },
];

/// Of the letters of these last days the secretary was not told yet.
const UNTOLD_DAYS: u64 = 3;

pub(super) fn before(today: Day, days: u64) -> Day {
    today.checked_sub_days(Days::new(days)).unwrap_or(today)
}

fn id(writer: usize, entry: usize) -> Opaque {
    let mut bytes = [0x5a; 16];
    bytes[14] = u8::try_from(writer).unwrap_or(u8::MAX);
    bytes[15] = u8::try_from(entry).unwrap_or(u8::MAX);
    Opaque::new(bytes)
}

/// The sample guide's settings.
pub(super) fn settings(today: Day) -> Settings {
    let guide = Guide {
        pen_name: PenName::kept("Meadow"),
        side: Side::Mens,
        clean_since: Some(before(today, 365 * 9 + 40)),
        away: Vec::new(),
    };
    Settings {
        guide: Some(guide),
        rooms: Rooms::of(&Room::ALL),
        roster_pages: 1,
        install_hint_shown: true,
        lock_times: LockTimes::default(),
        tally: Tally::default(),
    }
}

/// The sample writers with their letters.
pub(super) fn dossiers(today: Day) -> Vec<Dossier> {
    PLANS.iter().enumerate().map(|(number, plan)| dossier(number, plan, today)).collect()
}

fn dossier(number: usize, plan: &Plan, today: Day) -> Dossier {
    let step = Step::new(plan.step).unwrap_or(Step::FIRST);
    let first = plan.letters.first().map_or(today, |(days, ..)| before(today, *days));
    let done: Vec<Step> = Step::all().filter(|earlier| *earlier < step).collect();
    let mut ladder = Ladder::midway(step, &done);
    ladder.set(step, plan.state, plan.letters.last().map_or(today, |(days, ..)| before(today, *days)));
    ladder.set_total(step, plan.total);
    let mut writer = Writer {
        label: CaseLabel::new(plan.label).ok(),
        no_prior_knowledge: Some(first),
        po_box_only: Some(first),
        since: Month::of(if plan.letters.is_empty() { first } else { before(first, 60) }),
        earlier_letters: !plan.letters.is_empty(),
        ladder,
        literature: vec![Literature::StepWorkingGuides],
        ..Writer::begin(WriterId(id(number, 255)), PenName::kept(plan.name), Side::Mens, first)
    };
    match plan.name {
        "Robin" => writer.next_work = AgreedWork::new("Read back Step 3, then 15 to 18").ok(),
        "Flint" => writer.begin_hold(before(today, 8), HoldReason::LockDown),
        "Tide" => writer.change_state(WriterState::Ended, before(today, 110), Some(EndReason::Finished)),
        _ => {}
    }
    let mut dossier = Dossier::begin(writer);
    let mut open = Vec::new();
    for (index, (days, event, numbers)) in plan.letters.iter().enumerate() {
        let day = before(today, *days);
        let entry_id = EntryId(id(number, index));
        let numbers = Numbers::parse(numbers).unwrap_or_default();
        let touches = vec![Touch { step, numbers }];
        let what = match event {
            Came(under_way) => {
                open.push(entry_id);
                let postmarked = Some(before(day, *under_way));
                What::Received(Received { postmarked, touches, ..Received::on(day) })
            }
            Went => {
                let answers = std::mem::take(&mut open);
                What::Posted(Posted { posted: day, answers, kind: LetterKind::Reply, touches })
            }
            Own => What::Posted(Posted {
                posted: day,
                answers: Vec::new(),
                kind: LetterKind::FollowUp,
                touches: Vec::new(),
            }),
        };
        let told = (*days > UNTOLD_DAYS).then_some(Told { on: day, by: Channel::Share, is_sure: true });
        dossier.add(Entry { told, ..Entry::new(entry_id, what) }, || id(number, 254).to_string());
    }
    dossier
}

impl App {
    /// Fills the open store, which must be the sample's, with the sample.
    pub(super) async fn fill_sample(self) -> Result<(), Trouble> {
        let today = self.today_now();
        let (group, meetings) = sample_group::group(today);
        self.keep_all(settings(today), dossiers(today), group_records(&group, &meetings)).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::caseload::{letters_due, today_list};
    use crate::domain::clock::{Standing, reply_clock};
    use crate::domain::day::from_iso;
    use crate::domain::policy::Policy;

    #[test]
    fn the_sample_shows_every_state_on_any_day() {
        for today in ["2026-11-22", "2024-02-29", "2027-01-01", "2026-03-31"] {
            let today = from_iso(today).expect("a day");
            let lines: Vec<_> = dossiers(today).iter().map(Dossier::line).collect();
            let policy = Policy::default();
            let standing = |name: &str| {
                let line = lines.iter().find(|line| line.pen_name.as_str() == name).expect("a sample writer");
                reply_clock(line, today, &policy).standing
            };
            assert_eq!(standing("Sorrel"), Standing::Late { days: 2 });
            assert_eq!(standing("Heron"), Standing::DueToday);
            assert_eq!(standing("Marlow"), Standing::DueSoon { days: 3 });
            assert_eq!(standing("Robin"), Standing::DueSoon { days: 5 });
            assert_eq!(standing("Clover"), Standing::DueLater { days: 11 });
            assert_eq!(standing("Wren"), Standing::Waiting { days: 2, quiet: false });
            assert_eq!(standing("Juniper"), Standing::Waiting { days: 71, quiet: true });
            assert_eq!(standing("Aspen"), Standing::NothingYet);
            assert!(matches!(standing("Flint"), Standing::Held { .. }));
            assert_eq!(standing("Tide"), Standing::Ended);
            assert_eq!(letters_due(&lines, today, &policy), 6);
            assert_eq!(today_list(&lines, today, &policy).to_answer.len(), 5);
        }
    }
}
