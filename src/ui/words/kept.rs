//! What the bar, the status region and the notices say about keeping.
//! It must say "Saved" only for what the state calls saved.

use super::clock::headline;
use super::{days, step as step_words, tell, text, writer as writer_words};
use crate::domain::caseload::Line;
use crate::domain::clock::reply_clock;
use crate::domain::day::{Day, spoken};
use crate::domain::policy::Policy;
use crate::state::{Bar, Notice, SaveStanding, Trouble, Unread};

/// The bar's sentence.
pub fn bar(bar: &Bar, today: Day, policy: &Policy) -> String {
    match bar {
        Bar::WriterAdded => "Saved. The writer is on your list.".to_owned(),
        Bar::WriterEdited | Bar::ProfileSaved | Bar::Noted => "Saved.".to_owned(),
        Bar::LetterLogged { line, letter } => {
            let clock = reply_clock(line, today, policy);
            match (clock.letter, clock.due) {
                (Some(first), Some(due)) if first.id != *letter && clock.is_owed() => {
                    format!("Saved. {}", older_first(due, today))
                }
                _ => format!("Saved. {}.", said(line, today, policy)),
            }
        }
        Bar::ReplyLogged { line } => format!("Saved. {}.", said(line, today, policy)),
        Bar::EntryCorrected => "Saved. The entry was corrected.".to_owned(),
        Bar::EntryDeleted => "Saved. The entry was deleted.".to_owned(),
        Bar::StepSet(step, state) => format!("Saved. {}.", step_words::with_state(*step, *state)),
        Bar::StepIsCurrent(step) => format!("Saved. They’re on {}.", step_words::name(*step)),
        Bar::WorkAgreed => "Saved. Next agreed work is noted.".to_owned(),
        Bar::Held => "Saved. The clock is on hold.".to_owned(),
        Bar::Released { late: Some(late) } => format!("Saved. The hold is over: the reply is {} late.", days(*late)),
        Bar::Released { late: None } => "Saved. The hold is over; nothing is late.".to_owned(),
        Bar::AssignmentChanged(state) => format!("Saved. Assignment: {}.", writer_words::state(*state)),
        Bar::Stopped => "Saved. You no longer write with each other.".to_owned(),
        Bar::AwayAdded => "Saved. Your days away are noted.".to_owned(),
        Bar::AwayRemoved => "Saved. Those days are taken out.".to_owned(),
        Bar::OnlyCountsKept => text::ONLY_COUNTS_KEPT.to_owned(),
        Bar::EverythingKept => text::EVERYTHING_KEPT.to_owned(),
        Bar::WriterErased => "The writer was erased.".to_owned(),
        Bar::LockSet => text::LOCK_SET.to_owned(),
        Bar::LockChanged => text::LOCK_CHANGED.to_owned(),
        Bar::PasskeySet => text::PASSKEY_SET.to_owned(),
        Bar::PasskeyRemoved => text::PASSKEY_REMOVED.to_owned(),
        Bar::WordsRight => text::WORDS_RIGHT.to_owned(),
        Bar::LockRemoved => text::LOCK_REMOVED.to_owned(),
        Bar::Undone => "Undone.".to_owned(),
        Bar::NoteKept => "Saved. The note is kept.".to_owned(),
        Bar::RequestNoted => "Saved: what kind of thing, and the day. Nothing else.".to_owned(),
        Bar::MishapNoted => "Saved. Tell your secretary.".to_owned(),
        Bar::AllHeld => "Saved. The clocks are on hold.".to_owned(),
        Bar::SecretaryTold => tell::TOLD.to_owned(),
        Bar::NoticeHandedOver => tell::HANDED.to_owned(),
        Bar::NoticeDidNotGo => tell::DID_NOT_GO.to_owned(),
        Bar::HandedOver => text::HANDED_OVER.to_owned(),
        Bar::Restored { can_go_back: true } => text::RESTORED.to_owned(),
        Bar::Restored { can_go_back: false } => text::RESTORED_NEW.to_owned(),
        Bar::WentBack => text::WENT_BACK.to_owned(),
        Bar::Failed(trouble) => self::trouble(*trouble).to_owned(),
    }
}

/// "An older letter is due first: Thu 26 November".
pub fn older_first(due: Day, today: Day) -> String {
    format!("An older letter is due first: {}", spoken(due, today))
}

fn said(line: &Line, today: Day, policy: &Policy) -> String {
    headline(&reply_clock(line, today, policy), line.pen_name.as_str(), today)
}

/// A command's trouble, with a way on.
pub fn trouble(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::NotSetUp => text::PROFILE_LOST,
        Trouble::NotFound => text::NOT_FOUND_WRITER,
        Trouble::NameTaken => text::NAME_TAKEN,
        Trouble::Elsewhere => text::ELSEWHERE,
        Trouble::ReadOnly => text::NEWER,
        Trouble::OtherList => text::OTHER_LIST,
        Trouble::WritersWait => text::WRITERS_WAIT,
        Trouble::ChangedSince => text::CHANGED_SINCE,
        Trouble::WrongWords => text::WRONG_WORDS,
        Trouble::MustWait => text::MUST_WAIT,
        Trouble::NoMemory => text::NO_MEMORY,
        Trouble::PasskeyStopped => text::PASSKEY_STOPPED,
        Trouble::NoPasskey => text::NO_PASSKEY,
        Trouble::Unread => text::NOT_SAVED_UNREAD,
        Trouble::Refused => text::NOT_SAVED,
    }
}

/// The status region.
pub fn save_standing(standing: SaveStanding) -> &'static str {
    match standing {
        SaveStanding::Quiet => "",
        SaveStanding::Saving => text::SAVING,
        SaveStanding::Saved => text::SAVED,
        SaveStanding::NotSavedFull => text::NOT_SAVED_FULL,
        SaveStanding::NotSavedBlocked => text::NOT_SAVED_BLOCKED,
        SaveStanding::NotSaved => text::NOT_SAVED,
    }
}

/// A notice about the store as a whole.
pub fn notice(notice: Notice) -> String {
    match notice {
        Notice::Newer => text::NEWER.to_owned(),
        Notice::NotKept => text::NOT_KEPT_BLOCKED.to_owned(),
        Notice::SetAside(count) => format!("{} ({})", text::ASIDE, records(count)),
        Notice::Lost(count) => {
            format!("{} could not be found in either place and must count as lost.", super::letters(count))
        }
    }
}

/// What could not be read: "Could not be read: your profile, the facilities. …"
pub fn unread(all: &[Unread]) -> String {
    let names: Vec<&str> = all.iter().map(|what| unread_name(*what)).collect();
    format!("Could not be read: {}. It stays as it is, and nothing is saved over it.", names.join(", "))
}

fn unread_name(what: Unread) -> &'static str {
    match what {
        Unread::Profile => "your profile",
        Unread::Writers => "your writers",
        Unread::Backups => "what is known of your backups",
        Unread::Sent => "what left this phone",
        Unread::Words => "when you last typed your words",
        Unread::Committee => "your committee’s settings",
        Unread::Facilities => "the facilities",
        Unread::Standing => "your own service",
    }
}

/// Entries of a thread that can't be read: "3 letters of this thread could not be read."
pub fn lost_letters(count: usize) -> String {
    format!("{} of this thread could not be read.", super::letters(count))
}

fn records(count: usize) -> String {
    if count == 1 { "1 record".to_owned() } else { format!("{count} records") }
}
