//! Work that takes a moment and must not be begun twice: making a key, sealing or opening a file.
//! It must know nothing of what the work is.

use crate::state::focus_refused;
use leptos::prelude::*;

/// Whether some is being done.
#[derive(Clone, Copy)]
pub struct Work {
    is_on: RwSignal<bool>,
    line: &'static str,
}

impl Work {
    /// Begins with nothing to do; `line` is said while there is.
    pub fn new(line: &'static str) -> Self {
        Self { is_on: RwSignal::new(false), line }
    }

    /// Does the work, unless some is being done; gives what comes of it to `done`, its trouble to `refused`, and then
    /// goes to the field that was refused.
    pub fn begin<T: 'static, E: 'static, D, R>(
        self,
        work: impl Future<Output = Result<T, E>> + 'static,
        done: impl FnOnce(T) -> D + 'static,
        refused: impl FnOnce(E) -> R + 'static,
    ) {
        if self.is_on.get_untracked() {
            return;
        }
        self.is_on.set(true);
        leptos::task::spawn_local(async move {
            let outcome = work.await;
            self.is_on.try_set(false);
            match outcome {
                Ok(made) => {
                    done(made);
                }
                Err(trouble) => {
                    refused(trouble);
                    focus_refused();
                }
            }
        });
    }

    /// Says that it takes a moment, while it does.
    pub fn view(self) -> impl IntoView {
        view! { <p class="sub" role="status">{move || self.is_on.get().then_some(self.line)}</p> }
    }
}
