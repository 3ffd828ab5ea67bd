//! The one door out of the app. What passes it is a preview first, which the person sees as it is (R77).
//! It must know no record and no signal: it gets a finished text.

mod file;

/// A text that is shown, and can leave as a file by a tap. The ways out end when it is withdrawn.
pub struct Preview {
    text: String,
    shared_name: String,
    address: Option<String>,
}

impl Preview {
    /// Opens the ways out of a text. `shared_name` is its name for the share sheet, with an ending that sheets know.
    #[must_use]
    pub fn of(text: String, shared_name: String) -> Self {
        Self { address: file::address_of(&text), text, shared_name }
    }

    /// Where on this page the file can be saved from; none where the browser does not do that.
    #[must_use]
    pub fn address(&self) -> Option<String> {
        self.address.clone()
    }

    /// Whether the phone's share sheet takes it.
    #[must_use]
    pub fn can_share(&self) -> bool {
        file::can_share(&self.shared_name)
    }

    /// Opens the share sheet at once, as browsers open it only within a tap; then waits, and tells whether it was handed to
    /// somebody.
    pub fn share(&self) -> impl Future<Output = bool> + use<> {
        file::share(&self.shared_name, &self.text)
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        if let Some(address) = &self.address {
            file::let_go(address);
        }
    }
}
