//! A weekly Fourth Step writing group: its people, its meetings, and what is written for oneself alone (R122 to R139, A38).
//! It must hold nothing of an inventory: ticks, and one short intention a person, no longer than until the next meeting.

use super::day::Day;
use super::id::Opaque;
use chrono::Weekday;
use std::fmt;

pub use super::group_text::{
    FirstName, INTENTION_LENGTH, Intention, IntentionProblem, NAME_LENGTH, NameProblem, OWN_LENGTH, SCRIPT_LENGTH,
    TooLong, own_text, script,
};
pub use super::group_weeks::{Week, complete, finish, is_drifting, missed_two, next_meeting, picture, round};

/// The most people of a group, those who left included.
pub const MOST_PEOPLE: usize = 40;

macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$each])* $variant),+ }

        impl $name {
            /// All of them, in the order they are offered.
            pub const ALL: [Self; [$($word),+].len()] = [$(Self::$variant),+];

            /// The word it is stored under. It never changes and is never reused.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// Reads such a word; any other is none.
            #[must_use]
            pub fn read(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

choice!(
    /// Where a person stands (R123).
    Mark {
        /// On Step Four.
        OnStep = "on-step",
        /// Beyond it: here to encourage.
        FurtherAlong = "further-along",
    }
);
choice!(
    /// Whether a person is doing the step (R125, A38).
    Doing {
        /// They are writing.
        Writing = "writing",
        /// They have stopped.
        Stopped = "stopped",
        /// They have not begun.
        NotYet = "not-yet",
    }
);
choice!(
    /// What became of last week's intention, as the person says (R126).
    Kept {
        /// They did it.
        Kept = "kept",
        /// They did some of it.
        Partly = "partly",
        /// They did not.
        NotKept = "not-kept",
    }
);

choice!(
    /// A text that is read at every meeting (R130).
    Script {
        /// The Preamble.
        Preamble = "preamble",
        /// The Meeting Format.
        Format = "format",
    }
);

/// Which person of the group.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PersonId(pub Opaque);

impl fmt::Display for PersonId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// A person of the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Which.
    pub id: PersonId,
    /// What they are called.
    pub name: FirstName,
    /// Where they stand.
    pub mark: Mark,
    /// When they came into the group.
    pub joined: Day,
    /// When they completed the step (R135).
    pub completed: Option<Day>,
    /// Whether they stay to support others (R138); asked after completing.
    pub stays: Option<bool>,
    /// When they left.
    pub left: Option<Day>,
    /// What they intend until the next meeting, and at which meeting they said so; erased after the next (A38).
    pub intention: Option<(Day, Intention)>,
}

impl Person {
    /// Whether they are here to write: on the step, not through with it, and not gone (R123).
    #[must_use]
    pub fn is_on_step(&self) -> bool {
        self.mark == Mark::OnStep && self.completed.is_none() && self.left.is_none()
    }
}

/// The group: when it meets, and who is in it (R122, R124, A33).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The weekday of the meeting.
    pub weekday: Weekday,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
    /// Everybody who is or was in it.
    pub people: Vec<Person>,
    /// The meeting that is being held, if one is.
    pub under_way: Option<UnderWay>,
}

impl Group {
    /// Whether its time is one that a clock shows, and no more people are in it than may be.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.hour < 24 && self.minute < 60 && self.people.len() <= MOST_PEOPLE
    }

    /// A person of the group.
    #[must_use]
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }
}

/// One person's turn in a meeting. Only ticks (A38).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Whose.
    pub person: PersonId,
    /// What became of last week's intention (R126).
    pub kept: Option<Kept>,
    /// Whether they are doing the step (R125).
    pub doing: Option<Doing>,
}

/// A meeting that was held. Whoever has a turn was there (R136).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// When.
    pub on: Day,
    /// Whether the Preamble was read (R130).
    pub preamble: bool,
    /// Whether the Meeting Format was read (R130).
    pub format: bool,
    /// The turns, in the order they were taken.
    pub turns: Vec<Turn>,
}

/// A meeting that is being held: each change of it is kept, so that nothing is lost on the way to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnderWay {
    /// What was ticked until now.
    pub meeting: Meeting,
    /// What people said until now that they intend, for [`finish`] to keep (R125).
    pub intentions: Vec<(PersonId, Intention)>,
}

impl UnderWay {
    /// Begins a meeting: nothing was read yet, and nobody had a turn.
    #[must_use]
    pub fn begin(on: Day) -> Self {
        let meeting = Meeting { on, preamble: false, format: false, turns: Vec::new() };
        Self { meeting, intentions: Vec::new() }
    }
}

impl Meeting {
    /// The turn of a person; none where they were not there.
    #[must_use]
    pub fn turn_of(&self, id: PersonId) -> Option<&Turn> {
        self.turns.iter().find(|turn| turn.person == id)
    }
}

/// One's own weekly check: the four questions in their order, for oneself alone (R125, A38).
#[derive(Clone, PartialEq, Eq)]
pub struct SelfCheck {
    /// When.
    pub on: Day,
    /// What became of the last intention (R126).
    pub kept: Option<Kept>,
    /// Am I doing the step?
    pub doing: Doing,
    /// What stopped me.
    pub stopped: String,
    /// Problems in writing.
    pub problems: String,
    /// What I intend this coming week.
    pub intend: String,
}

impl fmt::Debug for SelfCheck {
    /// Keeps private text out of anything printed.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "SelfCheck(redacted, {})", self.on)
    }
}

/// A regional coordinator, of the user's own list (R134).
#[derive(Clone, PartialEq, Eq)]
pub struct Coordinator {
    /// The region; never empty.
    pub region: String,
    /// The name, if any.
    pub name: String,
    /// How to get in touch, if known.
    pub contact: String,
}

impl fmt::Debug for Coordinator {
    /// Keeps private text out of anything printed.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Coordinator(redacted)")
    }
}

/// The texts read at every meeting, as the user imported them; none is brought along (R130, R131).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Scripts {
    /// The Preamble.
    pub preamble: Option<String>,
    /// The Meeting Format.
    pub format: Option<String>,
}

impl fmt::Debug for Scripts {
    /// Keeps whole readings out of anything printed.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Scripts(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    fn person(name: &str, intention: Option<(Day, Intention)>) -> Person {
        Person {
            id: PersonId(Opaque::new([1; 16])),
            name: FirstName::new(name).expect("a name"),
            mark: Mark::OnStep,
            joined: from_iso("2026-11-02").expect("a day"),
            completed: None,
            stays: None,
            left: None,
            intention,
        }
    }

    #[test]
    fn r123_r125_r126_every_choice_reads_what_it_writes() {
        for mark in Mark::ALL {
            assert_eq!(Mark::read(mark.word()), Some(mark));
        }
        for doing in Doing::ALL {
            assert_eq!(Doing::read(doing.word()), Some(doing));
        }
        for kept in Kept::ALL {
            assert_eq!(Kept::read(kept.word()), Some(kept));
        }
        for script in Script::ALL {
            assert_eq!(Script::read(script.word()), Some(script));
        }
        assert_eq!((Mark::ALL.len(), Doing::ALL.len(), Kept::ALL.len()), (2, 3, 3));
        assert_eq!((Mark::read("writing"), Doing::read(""), Kept::read("Kept")), (None, None, None));
    }

    #[test]
    fn r123_on_the_step_is_who_has_neither_completed_nor_left() {
        let day = from_iso("2026-11-09").expect("a day");
        let wren = person("Wren", None);
        assert!(wren.is_on_step());
        assert!(!Person { mark: Mark::FurtherAlong, ..wren.clone() }.is_on_step());
        assert!(!Person { completed: Some(day), ..wren.clone() }.is_on_step());
        assert!(!Person { left: Some(day), ..wren }.is_on_step());
    }

    #[test]
    fn r124_a_group_meets_at_a_time_that_a_clock_shows() {
        let group = |hour, minute| Group { weekday: Weekday::Mon, hour, minute, people: Vec::new(), under_way: None };
        assert!(group(0, 0).is_valid() && group(23, 59).is_valid());
        assert!(!group(24, 0).is_valid() && !group(19, 60).is_valid());
    }

    #[test]
    fn r130_a_meeting_begins_with_nothing_read() {
        let on = from_iso("2026-11-09").expect("a day");
        let begun = UnderWay::begin(on);
        assert_eq!((begun.meeting.on, begun.meeting.preamble, begun.meeting.format), (on, false, false));
        assert!(begun.meeting.turns.is_empty() && begun.intentions.is_empty());
    }

    #[test]
    fn r133_a_debug_print_says_nothing() {
        let on = from_iso("2026-11-09").expect("a day");
        let intention = Intention::new("Ten lines").expect("short enough").map(|intention| (on, intention));
        let people = vec![person("Heron", intention.clone())];
        let said = intention.into_iter().map(|(_, intention)| (people[0].id, intention)).collect();
        let under_way = Some(UnderWay { intentions: said, ..UnderWay::begin(on) });
        let group = Group { weekday: Weekday::Mon, hour: 19, minute: 30, people, under_way };
        let text = || "Heron lines".to_owned();
        let check =
            SelfCheck { on, kept: None, doing: Doing::Stopped, stopped: text(), problems: text(), intend: text() };
        let coordinator = Coordinator { region: text(), name: text(), contact: text() };
        let scripts = Scripts { preamble: Some(text()), format: None };
        let printed = format!("{group:?} {check:?} {coordinator:?} {scripts:?}");
        assert!(!printed.contains("Heron") && !printed.contains("lines"), "{printed}");
        assert_eq!(printed.matches("redacted").count(), 6);
    }
}
