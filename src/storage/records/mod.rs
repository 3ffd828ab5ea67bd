//! The stored forms of records, version 1, and their way to and from the domain's types.
//! A stored field never changes its meaning: a new meaning is a new version with a type of its own.

mod backups;
mod committee;
mod draft;
mod facilities;
mod group;
mod group_texts;
mod letters;
pub(super) mod library;
mod note;
mod outbound;
mod roster;
mod settings;
mod standing;
mod text;
mod words;
mod writer;

pub use backups::{BackupsV1, BeforeV1};
pub use committee::{CommitteeV1, MeetingAccessV1};
pub use draft::DraftV1;
pub use facilities::FacilitiesV1;
pub use group::{GroupV1, MeetingsV1, YEARS};
pub use group_texts::{CoordinatorsV1, ScriptsV1, SelfChecksV1};
pub use letters::{LettersV1, PAGE_LENGTH};
pub use library::LibraryV1;
pub use note::NoteV1;
pub use outbound::OutboundV1;
pub use roster::{ROSTER_PAGE_LENGTH, RosterV1};
pub use settings::{Settings, SettingsV1};
pub use standing::StandingV1;
pub use words::WordsV1;
pub use writer::{PageRefV1, WriterV1};

use serde::{Serialize, de::DeserializeOwned};

use super::envelope::ascii_json;

/// The schema number of every record type of this program.
pub const SCHEMA: u32 = 1;

/// The kinds of record this program writes.
pub mod kind {
    /// The guide's profile and choices.
    pub const SETTINGS: &str = "settings";
    /// A page of the digest behind the first screen.
    pub const ROSTER: &str = "roster";
    /// A writer.
    pub const WRITER: &str = "writer";
    /// A page of a writer's letters.
    pub const LETTERS: &str = "letters";
    /// An unfinished form.
    pub const DRAFT: &str = "draft";
    /// What is known of this phone's backups.
    pub const BACKUPS: &str = "backups";
    /// A private note on a writer.
    pub const NOTE: &str = "note";
    /// What left this phone.
    pub const OUTBOUND: &str = "outbound";
    /// When the words of the lock were typed last.
    pub const WORDS: &str = "words";
    /// The facilities.
    pub const FACILITIES: &str = "facilities";
    /// What the committee decides.
    pub const COMMITTEE: &str = "committee";
    /// How to get into the committee's meeting.
    pub const MEETING: &str = "meeting";
    /// The guide's own standing.
    pub const STANDING: &str = "standing";
    /// The writing group.
    pub const GROUP: &str = "group";
    /// A year of its meetings.
    pub const MEETINGS: &str = "meetings";
    /// A year of one's own weekly checks.
    pub const SELF_CHECKS: &str = "self-checks";
    /// The texts read at its meetings.
    pub const SCRIPTS: &str = "scripts";
    /// The coordinators.
    pub const COORDINATORS: &str = "coordinators";
    /// A committee's own entries of the library.
    pub const LIBRARY: &str = "library";
    /// The label of the records that a restore took the place of.
    pub const BEFORE: &str = "before";
}

/// A body that passed its checksum but is not what its kind and schema promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnreadableBody;

/// A record type with its kind.
pub trait RecordType: Serialize + DeserializeOwned {
    /// The kind it is stored under.
    const KIND: &'static str;

    /// Writes the body, in ASCII.
    fn to_body(&self) -> String {
        ascii_json(self).expect("records hold only text, numbers and lists, which always have a JSON form")
    }

    /// Reads a body.
    fn from_body(body: &str) -> Result<Self, UnreadableBody> {
        serde_json::from_str(body).map_err(|_| UnreadableBody)
    }
}
