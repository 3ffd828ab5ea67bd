//! How what is tapped and typed in a meeting is kept: ticks at once, words with the next pause (R125, R126, A38).
//! It must keep of a person two ticks and one short intention, and nothing longer.

use super::group_room::use_group;
use crate::domain::group::{Intention, PersonId, Turn, UnderWay};
use crate::state::{App, Trouble};
use crate::ui::routes::use_app;
use crate::ui::words::meeting as words;
use leptos::prelude::*;

/// A part of the meeting that is under way, followed as it changes; its default while there is none.
pub fn use_meeting<T>(read: impl Fn(&UnderWay) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: Clone + Default + PartialEq + Send + Sync + 'static,
{
    use_group(move |group| group.under_way.as_ref().map(&read).unwrap_or_default())
}

/// A choice that is kept as soon as it is made, and shows again what is kept where that failed.
pub fn at_once<T>(kept: Memo<T>, change: impl Fn(&mut UnderWay, T) + Clone + 'static) -> RwSignal<T>
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let app = use_app();
    let value = RwSignal::new(kept.get_untracked());
    // What was asked for last: what follows from a record is no choice of the person's.
    let asked = StoredValue::new(kept.get_untracked());
    let show = move |now: T| {
        asked.try_set_value(now.clone());
        value.try_set(now);
    };
    Effect::new(move |_| show(kept.get()));
    Effect::new(move |_| {
        let wanted = value.get();
        if asked.with_value(|asked| *asked == wanted) {
            return;
        }
        asked.set_value(wanted.clone());
        let change = change.clone();
        app.act(async move {
            let done = app.change_meeting(move |under_way| change(under_way, wanted)).await;
            if let (true, Some(now)) = (done.is_err(), kept.try_get_untracked()) {
                show(now);
            }
            done
        });
    });
    value
}

/// A person's turn; none while they are not here.
pub fn turn_of(under_way: &UnderWay, id: PersonId) -> Option<Turn> {
    under_way.meeting.turn_of(id).copied()
}

/// Changes a person's turn, if they have one.
pub fn change_turn(under_way: &mut UnderWay, id: PersonId, change: impl FnOnce(&mut Turn)) {
    if let Some(turn) = under_way.meeting.turns.iter_mut().find(|turn| turn.person == id) {
        change(turn);
    }
}

/// Gives a person a turn, or takes it away with all that was noted in it (R136).
pub fn be_here(under_way: &mut UnderWay, id: PersonId, is_here: bool) {
    let is_known = turn_of(under_way, id).is_some();
    if is_here && !is_known {
        under_way.meeting.turns.push(Turn { person: id, kept: None, doing: None });
    }
    if !is_here {
        under_way.meeting.turns.retain(|turn| turn.person != id);
        say(under_way, id, None);
    }
}

/// Notes what a person intends, or that they said nothing.
fn say(under_way: &mut UnderWay, id: PersonId, intention: Option<Intention>) {
    under_way.intentions.retain(|(whose, _)| *whose != id);
    under_way.intentions.extend(intention.map(|intention| (id, intention)));
}

/// What was typed of intentions and waits for the next pause; and whose is too long to be kept.
#[derive(Clone, Copy)]
pub struct Said {
    app: App,
    waiting: StoredValue<Vec<(PersonId, Option<Intention>)>>,
    refused: StoredValue<Vec<PersonId>>,
}

impl Said {
    /// Begins with nothing typed.
    pub fn new(app: App) -> Self {
        let said = Self { app, waiting: StoredValue::new(Vec::new()), refused: StoredValue::new(Vec::new()) };
        // Leaving the page, or the app, is a pause in typing, too.
        app.keep_when_hidden(move || app.act(said.keep()));
        on_cleanup(move || app.act(said.keep()));
        said
    }

    /// Takes what is typed of a person's intention; says beside the field that it is too long (A38).
    pub fn hear(self, id: PersonId, typed: &str, error: RwSignal<Option<String>>) {
        self.accept(id);
        let read = Intention::new(typed);
        error.set(read.is_err().then(words::too_long));
        match read {
            Ok(intention) => {
                self.forget(id);
                self.waiting.update_value(|waiting| waiting.push((id, intention)));
            }
            Err(_) => self.refused.update_value(|refused| refused.push(id)),
        }
    }

    /// Forgets what waits of a person.
    pub fn forget(self, id: PersonId) {
        self.waiting.try_update_value(|waiting| waiting.retain(|(whose, _)| *whose != id));
    }

    /// Forgets all that waits.
    pub fn forget_all(self) {
        self.waiting.try_update_value(Vec::clear);
    }

    /// A person's field is gone or was corrected: nothing of it is refused any more.
    pub fn accept(self, id: PersonId) {
        self.refused.try_update_value(|refused| refused.retain(|whose| *whose != id));
    }

    /// Whether somebody's intention is too long to be kept.
    pub fn is_refused(self) -> bool {
        self.refused.with_value(|refused| !refused.is_empty())
    }

    /// Keeps what waits. It is taken at once: the page may be gone when the command has its turn.
    pub fn keep(self) -> impl Future<Output = Result<(), Trouble>> {
        let said = self.waiting.try_update_value(std::mem::take).unwrap_or_default();
        let app = self.app;
        async move {
            if said.is_empty() {
                return Ok(());
            }
            let kept = said.clone();
            let change = move |under_way: &mut UnderWay| {
                for (id, intention) in kept {
                    // Who is no longer here said nothing.
                    let is_here = turn_of(under_way, id).is_some();
                    say(under_way, id, intention.filter(|_| is_here));
                }
            };
            let done = app.change_meeting(change).await;
            if done.is_err() {
                // It still stands in the field, and waits for the next pause, unless something newer does.
                self.waiting.try_update_value(|waiting| {
                    let older = said.into_iter().filter(|(id, _)| waiting.iter().all(|(whose, _)| whose != id));
                    waiting.extend(older.collect::<Vec<_>>());
                });
            }
            done
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use crate::domain::id::Opaque;

    #[test]
    fn a38_who_is_no_longer_here_leaves_nothing() {
        let id = PersonId(Opaque::new([1; 16]));
        let mut under_way = UnderWay::begin(from_iso("2026-11-26").expect("a day"));
        be_here(&mut under_way, id, true);
        be_here(&mut under_way, id, true);
        change_turn(&mut under_way, id, |turn| turn.kept = Some(crate::domain::group::Kept::Partly));
        say(&mut under_way, id, Some(Intention::kept("Two pages")));
        say(&mut under_way, id, Some(Intention::kept("One page")));
        assert_eq!((under_way.meeting.turns.len(), under_way.intentions.len()), (1, 1));
        be_here(&mut under_way, id, false);
        assert!(under_way.meeting.turns.is_empty() && under_way.intentions.is_empty());
    }
}
