//! The one door out of the app. What passes it is a preview first, which the person sees as it is (R77).
//! It must know no record and no signal: it gets a finished text.

mod file;
mod link;
mod words;

pub use link::open as open_link;

/// A text that is shown, and can leave as a file by a tap. The ways out end when it is withdrawn.
pub struct Preview {
    text: String,
    /// Its name for the share sheet; none for what sheets refuse.
    shared_name: Option<String>,
    address: Option<String>,
}

impl Preview {
    /// Opens the ways out of a text. `shared_name` is its name for the share sheet, with an ending that sheets know.
    #[must_use]
    pub fn of(text: String, shared_name: String) -> Self {
        Self { address: file::address_of(&text, file::PLAIN), text, shared_name: Some(shared_name) }
    }

    /// The same for a calendar file, which share sheets refuse: it can be saved alone.
    #[must_use]
    pub fn calendar(text: String) -> Self {
        Self { address: file::address_of(&text, file::CALENDAR), text, shared_name: None }
    }

    /// Where on this page the file can be saved from; none where the browser does not do that.
    #[must_use]
    pub fn address(&self) -> Option<String> {
        self.address.clone()
    }

    /// Whether the phone's share sheet takes it.
    #[must_use]
    pub fn can_share(&self) -> bool {
        self.shared_name.as_deref().is_some_and(file::can_share)
    }

    /// Opens the share sheet at once, as browsers open it only within a tap; then waits, and tells whether it was handed to
    /// somebody.
    pub fn share(&self) -> impl Future<Output = bool> + use<> {
        file::share(self.shared_name.as_deref().unwrap_or_default(), &self.text)
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        if let Some(address) = &self.address {
            file::let_go(address);
        }
    }
}

/// Words that are shown, and can leave by a tap.
pub struct Words {
    text: String,
}

impl Words {
    /// Opens the ways out of words.
    #[must_use]
    pub fn of(text: String) -> Self {
        Self { text }
    }

    /// Whether the phone's share sheet takes words.
    #[must_use]
    pub fn can_share() -> bool {
        words::can_share()
    }

    /// Opens the share sheet at once, as browsers open it only within a tap; then waits, and tells whether they were handed
    /// to somebody.
    pub fn share(&self) -> impl Future<Output = bool> + use<> {
        words::share(&self.text)
    }

    /// Copies them at once; then waits, and tells whether it was done.
    pub fn copy(&self) -> impl Future<Output = bool> + use<> {
        words::copy(&self.text)
    }
}

/// Opens the phone's own window for printing what is on the page.
pub fn print() {
    words::print();
}
