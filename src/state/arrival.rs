//! Arriving: whether this page may hold records at all. A first visit is welcomed; where there are records, they stay closed
//! until the service worker answers the page.
//! It must reach nothing that reads or keeps a record: what it uses comes with the first file of the app.

use super::books::names;
use crate::device::{base, page, sentinel, worker};
use crate::storage::choice;
use crate::storage::mirror::{LocalMirror, Mirror};
use leptos::prelude::*;

/// After how many milliseconds it is said that the worker does not come, while it is still waited for.
const PATIENCE_MS: u32 = 20_000;

/// Where somebody who opens a page stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threshold {
    /// It is being looked for whether there are records.
    Looking,
    /// Nothing is here yet.
    Welcome,
    /// The service worker is being put on the device; the page is loaded again as soon as it is at work.
    Waiting,
    /// It could not be put there, or did not answer even so.
    Refused,
    /// The page may hold records: in a document that the service worker answered, because the policy of a document is fixed
    /// with its answer. The sample holds nothing private, and where the browser keeps nothing there is no worker, either.
    Inside,
}

/// The way in.
#[derive(Clone, Copy)]
pub struct Arrival {
    stands: RwSignal<Threshold>,
}

impl Arrival {
    /// Looks where the person stands.
    pub(super) fn new() -> Self {
        let may_hold_records = choice::is_sample(&base::base_path())
            || worker::has_answered()
            || LocalMirror::open(&names(false)).is_err();
        let stands = RwSignal::new(if may_hold_records { Threshold::Inside } else { Threshold::Looking });
        let arrival = Self { stands };
        if !may_hold_records {
            leptos::task::spawn_local(arrival.look());
        }
        arrival
    }

    /// Where the person stands.
    pub fn stands(self) -> Threshold {
        self.stands.get()
    }

    async fn look(self) {
        if sentinel::is_set().await {
            self.get_answered().await;
        } else {
            self.stands.set(Threshold::Welcome);
            page::mark_open();
        }
    }

    /// Asks for another page, which has to be answered by the worker.
    pub fn go(self, route: &'static str) {
        page::note_address(&format!("{}{route}", base::base_path()));
        page::on_back(move || self.go_back());
        leptos::task::spawn_local(self.get_answered());
    }

    fn go_back(self) {
        if matches!(self.stands.get_untracked(), Threshold::Waiting | Threshold::Refused) {
            self.stands.set(Threshold::Welcome);
        }
    }

    /// Waits until the service worker is at work, then has it answer the page: it is loaded again, at its address. Says so if
    /// that cannot be, or takes long, as in WebKit, where a worker whose first page was left stays half installed.
    async fn get_answered(self) {
        let refuse = move || {
            if self.stands.get_untracked() == Threshold::Waiting {
                self.stands.set(Threshold::Refused);
            }
        };
        self.stands.set(Threshold::Waiting);
        leptos::task::spawn_local(async move {
            page::rest(PATIENCE_MS).await;
            refuse();
        });
        let is_at_work = worker::is_at_work().await;
        if self.stands.get_untracked() != Threshold::Welcome && !(is_at_work && worker::load_again()) {
            refuse();
        }
    }

    /// Loads the page again, which tries everything once more.
    pub fn try_again(self) {
        page::reload();
    }

    /// Opens the sample here: leaving the page would disturb the worker that is being put on the device.
    pub fn look_around(self) {
        choice::set(&base::base_path(), choice::Choice::Sample);
        self.stands.set(Threshold::Inside);
    }
}
