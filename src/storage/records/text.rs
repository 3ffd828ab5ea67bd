//! The stored words for the domain's choices and days.
//! A word here never changes and is never reused for something else.

use super::UnreadableBody;
use crate::domain::agreement::WaiverReason;
use crate::domain::boundary::Asked;
use crate::domain::day::{Day, Month, from_iso, to_iso};
use crate::domain::facility::MailType;
use crate::domain::guide::Side;
use crate::domain::id::{EntryId, Opaque, WriterId};
use crate::domain::letter::{Direction, LetterKind};
use crate::domain::mail::Mishap;
use crate::domain::meeting::Zone;
use crate::domain::notice::Channel;
use crate::domain::numbers::Numbers;
use crate::domain::outbound::{Role, Thing};
use crate::domain::post::Post;
use crate::domain::service::{Kind as Attended, Where};
use crate::domain::standing::Way;
use crate::domain::step::{Step, StepState};
use crate::domain::writer::{EndReason, HoldReason, Literature, TimeLeft, WriterState};
use chrono::Weekday;

/// A value with a stored word.
pub(super) trait Stored: Sized + Copy {
    fn word(self) -> &'static str;
    fn read(word: &str) -> Result<Self, UnreadableBody>;
}

macro_rules! stored {
    ($type:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl Stored for $type {
            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
            fn read(word: &str) -> Result<Self, UnreadableBody> {
                match word { $($word => Ok(Self::$variant),)+ _ => Err(UnreadableBody) }
            }
        }
    };
}

stored!(Side { Mens = "mens", Womens = "womens" });
stored!(Thing {
    Backup = "backup",
    Export = "export",
    Notice = "notice",
    Table = "table",
    Words = "words",
    Calendar = "calendar",
    Print = "print",
    Library = "library",
    Site = "site",
});
stored!(Role { Own = "own", Secretary = "secretary", Anyone = "anyone" });
stored!(Channel { Share = "share-sheet", Copy = "copy", Table = "table", Elsewhere = "elsewhere" });
stored!(WaiverReason {
    SecretarySaidSo = "secretary-said-so",
    MailedTogether = "mailed-together",
    EarlierLetters = "earlier-letters",
    Other = "other",
});
stored!(Post {
    StepGuide = "step-guide",
    Chair = "chair",
    ViceChair = "vice-chair",
    CoordinatingSecretary = "coordinating-secretary",
    RecordingSecretary = "recording-secretary",
    PostalFacilitator = "postal-facilitator",
    OutOfStateCorrespondent = "out-of-state-correspondent",
    Member = "member",
});
stored!(Attended { Meeting = "meeting", Workshop = "workshop" });
stored!(Way { Text = "text", Phone = "phone", Email = "email" });
stored!(Where { Meeting = "meeting", InPresence = "in-presence" });
stored!(Weekday { Mon = "mon", Tue = "tue", Wed = "wed", Thu = "thu", Fri = "fri", Sat = "sat", Sun = "sun" });
stored!(Zone {
    NewYork = "new-york",
    Chicago = "chicago",
    Denver = "denver",
    LosAngeles = "los-angeles",
    Phoenix = "phoenix",
    Anchorage = "anchorage",
    Honolulu = "honolulu",
});
stored!(Asked {
    Ride = "ride",
    Visit = "visit",
    Loan = "loan",
    PhoneCall = "phone-call",
    Materials = "materials",
    Photos = "photos",
    Books = "books",
    Drawings = "drawings",
    Tapes = "tapes",
    Family = "family",
    Friends = "friends",
    Court = "court",
    RealName = "real-name",
    Meeting = "meeting",
    Message = "message",
    Money = "money",
    Tablet = "tablet",
});
stored!(Mishap {
    Returned = "returned",
    Refused = "refused",
    WrongPlace = "wrong-place",
    Moved = "moved",
    Released = "released",
    LockDown = "lock-down",
    Scanned = "scanned",
});
stored!(MailType {
    Unknown = "unknown",
    Original = "original",
    ScannedHere = "scanned-here",
    ScannedByVendor = "scanned-by-vendor",
});
stored!(Direction { In = "in", Out = "out" });
stored!(LetterKind { First = "first", Reply = "reply", FollowUp = "follow-up", Returned = "returned" });
stored!(StepState {
    NotStarted = "not-started",
    QuestionsSent = "questions-sent",
    AnswersComingIn = "answers-coming-in",
    WithMeForComment = "with-me-for-comment",
    Complete = "complete",
    Revisited = "revisited",
});
stored!(WriterState {
    Offered = "offered",
    Accepted = "accepted",
    AgreementPending = "agreement-pending",
    Active = "active",
    Paused = "paused",
    Ended = "ended",
});
stored!(EndReason {
    Released = "released",
    Transferred = "transferred",
    WriterStopped = "writer-stopped",
    GuideStopped = "guide-stopped",
    Finished = "finished",
    OutOfReach = "out-of-reach",
    Other = "other",
});
stored!(HoldReason {
    ReturnedMail = "returned-mail",
    Transferred = "transferred",
    Released = "released",
    LockDown = "lock-down",
    AwaitingAgreement = "awaiting-agreement",
    Other = "other",
});
stored!(TimeLeft {
    Unknown = "unknown",
    UnderFourMonths = "under-4-months",
    FourToTwelveMonths = "4-to-12-months",
    OverTwelveMonths = "over-12-months",
});
stored!(Literature {
    BasicText = "basic-text",
    StepWorkingGuides = "step-working-guides",
    ItWorks = "it-works",
    JustForToday = "just-for-today",
    IntroductoryGuide = "introductory-guide",
    BehindTheWalls = "behind-the-walls",
});

pub(super) fn day(text: &str) -> Result<Day, UnreadableBody> {
    from_iso(text).ok_or(UnreadableBody)
}

pub(super) fn maybe_day(text: Option<&String>) -> Result<Option<Day>, UnreadableBody> {
    text.map(|text| day(text)).transpose()
}

pub(super) fn iso(day: Option<Day>) -> Option<String> {
    day.map(to_iso)
}

pub(super) fn month(text: &str) -> Result<Month, UnreadableBody> {
    Month::from_iso(text).ok_or(UnreadableBody)
}

pub(super) fn step(number: u8) -> Result<Step, UnreadableBody> {
    Step::new(number).ok_or(UnreadableBody)
}

pub(super) fn writer_id(text: &str) -> Result<WriterId, UnreadableBody> {
    Opaque::parse(text).map(WriterId).ok_or(UnreadableBody)
}

pub(super) fn entry_id(text: &str) -> Result<EntryId, UnreadableBody> {
    Opaque::parse(text).map(EntryId).ok_or(UnreadableBody)
}

pub(super) fn numbers(ranges: &[(u16, u16)]) -> Numbers {
    Numbers::from_ranges(ranges.to_vec())
}
