//! What the committee decides, how to get into its meeting, and the guide's own standing (R83 to R99, R111).
//! It must open the way into the meeting only behind a lock.

use super::app::{App, Bar, Trouble};
use super::books::{COMMITTEE, MEETING, STANDING, record};
use crate::domain::committee::Committee;
use crate::domain::standing::Standing;
use crate::storage::envelope::RecordId;
use crate::storage::keeper::Change;
use crate::storage::records::{CommitteeV1, MeetingAccessV1, RecordType, StandingV1};
use leptos::prelude::*;

/// How to get into the committee's meeting.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct MeetingAccess {
    /// The link.
    pub link: String,
    /// The passcode.
    pub passcode: String,
}

impl App {
    /// Keeps what the committee decides.
    pub async fn keep_committee(self, committee: Committee, draft: &str) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        // A41: another number of days to reply holds from today on.
        let committee = self.committee.with_untracked(|before| committee.in_place_of(before, self.today_now()));
        let put = vec![record(COMMITTEE, &CommitteeV1::of(&committee))];
        self.keep_beside(Change { put, remove: Vec::new() }, Some(draft), Bar::Noted).await?;
        self.committee.set(committee);
        Ok(())
    }

    /// Keeps a change of the guide's own standing.
    pub async fn change_standing(self, change: impl FnOnce(&mut Standing)) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let mut standing = self.standing.get_untracked();
        change(&mut standing);
        let put = vec![record(STANDING, &StandingV1::of(&standing))];
        self.keep_beside(Change { put, remove: Vec::new() }, None, Bar::Noted).await?;
        self.standing.set(standing);
        Ok(())
    }

    /// How to get into the committee's meeting; empty where nothing was typed or no lock is set.
    pub async fn meeting_access(self) -> MeetingAccess {
        if !self.has_lock.get_untracked() {
            return MeetingAccess::default();
        }
        let books = self.books.get_value();
        let found = match books.lock().await.as_mut() {
            Some(keeper) => keeper.get(&RecordId::word(MEETING)).await.ok().flatten(),
            None => None,
        };
        let stored = found.and_then(|found| MeetingAccessV1::from_body(&found.body).ok());
        let access = |MeetingAccessV1 { link, passcode }| MeetingAccess { link, passcode };
        stored.map(access).unwrap_or_default()
    }

    /// Keeps how to get into the committee's meeting, or removes it where both are empty.
    pub async fn keep_meeting_access(self, access: MeetingAccess) -> Result<(), Trouble> {
        let turn = self.turn();
        let _turn = turn.lock().await;
        let mut change = Change::default();
        if access == MeetingAccess::default() {
            change.remove.push(RecordId::word(MEETING));
        } else {
            let MeetingAccess { link, passcode } = access;
            change.put.push(record(MEETING, &MeetingAccessV1 { link, passcode }));
        }
        self.keep_beside(change, None, Bar::Noted).await
    }

    /// Keeps what is beside the caseload. The command has its turn.
    pub(super) async fn keep_beside(self, mut change: Change, draft: Option<&str>, bar: Bar) -> Result<(), Trouble> {
        change.remove.extend(draft.and_then(RecordId::new));
        let undo = self.commit(change).await?;
        self.say(bar, Some(undo));
        Ok(())
    }
}
