//! The signals that the screen shows, the commands that change them, and the selectors that read them.
//! It must hold no markup; a signal changes only after storage said that the change is kept.

mod about_device;
mod add_writer;
mod app;
mod arrival;
mod backup;
mod books;
mod correct_entry;
mod dossier;
mod draft;
mod erase;
mod group;
mod keeping;
mod leave;
mod library;
mod lock;
mod log_letter;
mod note;
mod open;
mod passkey;
mod pick_entries;
mod pick_text;
mod post_reply;
mod remind;
mod report;
mod sample;
mod sample_group;
mod serve;
mod set_up;
mod stand;
mod tell;
mod tend_writer;

pub use crate::outbound::Preview;
pub use crate::storage::backup::{Backup, BackupError, Counts};
pub use crate::storage::library::LibraryError;
pub use about_device::{
    base, chance, composed, even_clock, focus_refused, focus_title, install, kept_by_browser, mount, rest, shell_gone,
    wide_screen,
};
pub use add_writer::{Midway, NewWriter};
pub use app::{App, Bar, Notice, Phase, SaveStanding, Trouble, Unread};
pub use arrival::{Arrival, Threshold};
pub use backup::{Before, Difference, FileTrouble, OldRecords, Ready};
pub use correct_entry::EntryChange;
pub use dossier::Dossier;
pub use draft::{Draft, Field};
pub use group::{Awake, GroupRoom, keep_awake, ring, vibrate};
pub use leave::Outgoing;
pub use library::LibraryRoom;
pub use lock::LockError;
pub use log_letter::LetterArrived;
pub use open::open;
pub use passkey::Opened;
pub use pick_entries::EntriesTrouble;
pub use pick_text::TextTrouble;
pub use post_reply::ReplyPosted;
pub use remind::Support;
pub use report::Months;
pub use stand::MeetingAccess;
pub use tell::Tellable;
