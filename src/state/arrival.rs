//! Arriving: whether this page may hold records at all. A first visit is welcomed; where there are records, they stay closed
//! until the service worker answers the page.
//! It must reach nothing that reads or keeps a record: what it uses comes with the first file of the app.

use super::books::names;
use crate::device::{base, page, sentinel, worker};
use crate::storage::choice;
use crate::storage::mirror::{LocalMirror, Mirror};
use leptos::prelude::*;

/// The routes of the pages that the welcome leads to.
const ASKED_FOR: [&str; 2] = ["start", "restore"];

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
    Inside {
        /// Whether it is the sample's.
        is_sample: bool,
    },
}

/// The way in.
#[derive(Clone, Copy)]
pub struct Arrival {
    stands: RwSignal<Threshold>,
    /// Counts the ways taken, so that what was waited for on one ends no other.
    ways: StoredValue<u32>,
}

impl Arrival {
    /// Looks where the person stands.
    pub(super) fn new() -> Self {
        let is_sample = choice::is_sample(&base::base_path());
        let may_hold_records = is_sample || worker::has_answered() || LocalMirror::open(&names(false)).is_err();
        let inside = Threshold::Inside { is_sample };
        let stands = RwSignal::new(if may_hold_records { inside } else { Threshold::Looking });
        let arrival = Self { stands, ways: StoredValue::new(0) };
        // Another page had the records meanwhile, and may be of another build.
        page::on_woken(page::reload);
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
        } else if ASKED_FOR.contains(&page::route().as_str()) {
            // Asked for before the page was loaded again.
            self.get_answered_for_welcome().await;
        } else {
            self.stands.set(Threshold::Welcome);
            page::mark_open();
        }
    }

    /// Asks for another page, which has to be answered by the worker.
    pub fn go(self, route: &'static str) {
        page::note_address(&format!("{}{route}", base::base_path()));
        leptos::task::spawn_local(self.get_answered_for_welcome());
    }

    /// Back leads to the welcome from there.
    async fn get_answered_for_welcome(self) {
        page::on_back(move || {
            if matches!(self.stands.get_untracked(), Threshold::Waiting | Threshold::Refused) {
                self.take(Threshold::Welcome);
            }
        });
        self.get_answered().await;
    }

    /// Waits until the service worker is at work, then has it answer the page: it is loaded again, at its address. Says so if
    /// that cannot be, or takes long, as in WebKit, where a worker whose first page was left stays half installed.
    async fn get_answered(self) {
        let way = self.take(Threshold::Waiting);
        let refuse = move || {
            if self.ways.get_value() == way {
                self.stands.set(Threshold::Refused);
            }
        };
        leptos::task::spawn_local(async move {
            page::rest(PATIENCE_MS).await;
            refuse();
        });
        let is_at_work = worker::is_at_work().await;
        if self.ways.get_value() == way && !(is_at_work && worker::load_again()) {
            refuse();
        }
    }

    /// Goes on to stand there, and gives the number of this way.
    fn take(self, threshold: Threshold) -> u32 {
        self.ways.update_value(|ways| *ways += 1);
        self.stands.set(threshold);
        self.ways.get_value()
    }

    /// Loads the page again, which tries everything once more.
    pub fn try_again(self) {
        page::reload();
    }

    /// Opens the sample here: leaving the page would disturb the worker that is being put on the device.
    pub fn look_around(self) {
        choice::set(&base::base_path(), choice::Choice::Sample);
        self.take(Threshold::Inside { is_sample: true });
    }
}
