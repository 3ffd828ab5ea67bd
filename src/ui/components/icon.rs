//! Small line drawings that stand beside words.
//! It must not carry a meaning alone: each is hidden from screen readers.

use leptos::prelude::*;

/// Which drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IconName {
    /// A calendar leaf with a tick: what is owed.
    Today,
    /// An envelope: the writers.
    Writers,
    /// Three people: the writing group.
    Group,
    /// An open book: the library.
    Library,
    /// A person: the guide.
    Me,
    /// An envelope with an arrow in.
    Arrived,
    /// An envelope with an arrow out.
    Posted,
    /// A plus.
    Add,
    /// A magnifying glass.
    Search,
    /// A pencil.
    Edit,
    /// A cross: puts something away.
    Close,
    /// An arrow that turns back.
    Undo,
    /// A tick.
    Check,
    /// A circle with a mark: look at this.
    Look,
    /// Two bars: on hold.
    Hold,
    /// Points back.
    Back,
    /// A bin.
    Erase,
    /// A square with an arrow out of it: share.
    Share,
    /// An arrow down onto a device: install.
    Install,
    /// Two arrows in a circle: a new version.
    Update,
}

impl IconName {
    fn path(self) -> &'static str {
        match self {
            Self::Today => "M4 7h16v12H4zM8 3.5v5M16 3.5v5M9 14l2.3 2.3L15.5 12",
            Self::Writers => "M3 6h18v12H3zM3.5 6.8 12 13l8.5-6.2",
            Self::Group => {
                "M12 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM7 20c.5-4.5 2.3-7 5-7s4.5 2.5 5 7M5 13a2.3 2.3 0 1 0 0-4.600M2.5 19c.2-2 .9-3.5 2-4.300M19 13a2.3 2.3 0 1 1 0-4.600M21.5 19c-.2-2-.9-3.5-2-4.3"
            }
            Self::Library => {
                "M12 6.500C10 5 7 4.5 3.5 5v13c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.500V5C17 4.5 14 5 12 6.500zM12 6.500v13"
            }
            Self::Me => "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c1-4 4-6 8-6s7 2 8 6",
            Self::Arrived => "M21 11V6H3v12h9M3.5 6.8 12 13l5-3.6M21 17h-6M17.5 14.5 15 17l2.5 2.5",
            Self::Posted => "M21 11V6H3v12h9M3.5 6.8 12 13l5-3.6M15 17h6M18.5 14.5 21 17l-2.5 2.5",
            Self::Add => "M12 5v14M5 12h14",
            Self::Search => "M11 17a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM15.5 15.5 20 20",
            Self::Edit => "M4 20l1-4L16.5 4.5l3 3L8 19zM14 7l3 3",
            Self::Close => "M6 6l12 12M18 6 6 18",
            Self::Undo => "M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10H9",
            Self::Check => "M5 12.5l4.5 4.5L19 7.5",
            Self::Look => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7.5v6M12 16.8v.1",
            Self::Hold => "M9 6v12M15 6v12",
            Self::Back => "M15 5l-7 7 7 7",
            Self::Erase => "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
            Self::Share => "M12 14V3M8 6.5 12 3l4 3.5M7 10H5v11h14V10h-2",
            Self::Install => "M12 4v9M8.5 10l3.5 3.5 3.5-3.5M5 15v5h14v-5",
            Self::Update => "M5 12a7 7 0 0 1 12-5l2 2M19 5v4h-4M19 12a7 7 0 0 1-12 5l-2-2M5 19v-4h4",
        }
    }
}

/// A drawing the size of the text beside it.
#[component]
pub fn Icon(
    /// Which drawing.
    name: IconName,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d=name.path()/>
        </svg>
    }
}
