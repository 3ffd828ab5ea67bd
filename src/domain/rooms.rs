//! What the app is used for: letters, a writing group, the library; each a room of its own (R137, A24).
//! It must let nothing of one room be seen in another: it only says which are chosen.

/// A room of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Room {
    /// Letters to and from people inside.
    Letters,
    /// A weekly Fourth Step writing group.
    Group,
    /// The guide to mutual-support fellowships.
    Library,
}

impl Room {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Letters, Self::Group, Self::Library];

    /// The word it is stored under.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Letters => "letters",
            Self::Group => "group",
            Self::Library => "library",
        }
    }

    /// Reads its word.
    #[must_use]
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|room| room.word() == word)
    }
}

/// The rooms that are chosen: only these have a tab.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rooms([bool; 3]);

impl Rooms {
    /// Those of these rooms.
    #[must_use]
    pub fn of(rooms: &[Room]) -> Self {
        Self(Room::ALL.map(|room| rooms.contains(&room)))
    }

    /// Whether a room is chosen.
    #[must_use]
    pub fn has(self, room: Room) -> bool {
        self.chosen().any(|chosen| chosen == room)
    }

    /// Those chosen, in their order.
    pub fn chosen(self) -> impl Iterator<Item = Room> {
        Room::ALL.into_iter().zip(self.0).filter_map(|(room, is_chosen)| is_chosen.then_some(room))
    }

    /// The room that the app opens with.
    #[must_use]
    pub fn first(self) -> Room {
        self.chosen().next().unwrap_or(Room::Letters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rooms_are_what_was_chosen_in_their_order() {
        let rooms = Rooms::of(&[Room::Library, Room::Group]);
        assert_eq!(rooms.chosen().collect::<Vec<_>>(), [Room::Group, Room::Library]);
        assert_eq!((rooms.first(), rooms.has(Room::Letters)), (Room::Group, false));
        assert_eq!(Rooms::default().first(), Room::Letters);
        for room in Room::ALL {
            assert_eq!(Room::read(room.word()), Some(room));
        }
    }
}
