//! Words that leave: shared, copied or printed, each by a tap on what the person sees; and the files beside them (R77).
//! It must let nothing out that was not shown, and note each way out in "What left this phone".

use super::app::App;
use crate::domain::outbound::{self, Role, Sending, Thing};
use crate::outbound::{Preview, Words};

/// Words that are shown and can leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// What they are.
    pub thing: Thing,
    /// For whom.
    pub role: Role,
    /// The words as shown.
    pub text: String,
}

impl App {
    /// Whether the phone has a share sheet that takes words.
    pub fn can_share_words(self) -> bool {
        Words::can_share()
    }

    /// Opens the share sheet with the words, at once; then waits, and tells whether they were handed to somebody.
    pub fn share_words(self, outgoing: &Outgoing) -> impl Future<Output = bool> + use<> {
        let shared = Words::of(outgoing.text.clone()).share();
        self.noted(outgoing.thing, outgoing.role, shared)
    }

    /// Copies the words at once; then waits, and tells whether it was done.
    pub fn copy_words(self, outgoing: &Outgoing) -> impl Future<Output = bool> + use<> {
        let copied = Words::of(outgoing.text.clone()).copy();
        self.noted(outgoing.thing, outgoing.role, copied)
    }

    /// Opens the phone's own window for printing what is on the page; whether it was printed is not known.
    pub async fn print(self) {
        crate::outbound::print();
        self.note_left(Thing::Print, Role::Own, true).await;
    }

    /// Opens the ways out of a file of words that is shown.
    pub fn preview_of(self, text: String, name: String) -> Preview {
        Preview::of(text, name)
    }

    /// Notes that a file of words left.
    pub async fn file_left(self, thing: Thing, role: Role) {
        self.note_left(thing, role, true).await;
    }

    async fn noted(self, thing: Thing, role: Role, done: impl Future<Output = bool>) -> bool {
        let is_done = done.await;
        self.note_left(thing, role, is_done).await;
        is_done
    }

    async fn note_left(self, thing: Thing, role: Role, is_done: bool) {
        let sending = Sending { on: self.today_now(), thing, role, is_done };
        self.change_sent(|sent| outbound::begin(sent, sending)).await;
    }
}
