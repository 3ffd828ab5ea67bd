//! What is said while a meeting of the writing group is run: the round, its four questions, the timer (R124 to R127, R130, A38).
//! It must ask for nothing that anybody writes in the step.

use super::{counted, group, isolated};
use crate::domain::day::{Day, spoken};
use crate::domain::group::{INTENTION_LENGTH, Script};

/// The page's title.
pub const TITLE: &str = "Meeting";
/// A meeting of another day was not finished.
pub const OLD: &str = "This meeting was begun on another day. Finish it or give it up; then today’s can begin.";
/// The button that begins one.
pub const BEGIN: &str = "Begin the meeting";
/// What becomes of it.
pub const BEGIN_LINE: &str =
    "Each tick is kept at once. You can close the app on the way, and go on where the meeting was.";
/// There is no group yet.
pub const NO_GROUP: &str = "Say first when the group meets.";
/// Today's meeting was held.
pub const HELD: &str = "Today’s meeting is noted. To hold it again, remove it first from the past meetings.";
/// Nobody is in the round.
pub const NOBODY: &str = "Nobody is in the group yet. Add the people first.";

/// The part before the round.
pub const OPENING: &str = "To begin with";
/// The two ticks (R130).
pub const PREAMBLE_READ: &str = "Preamble read";
/// See [`PREAMBLE_READ`].
pub const FORMAT_READ: &str = "Meeting Format read";
/// A text was not imported.
pub const NO_TEXT: &str = "Bring the texts in once, and they stand here to be read aloud.";

/// The questions of the round that are asked and not answered here, and the last, in their order (R125).
pub const QUESTIONS: [&str; 3] = [
    "2. If you stopped, what stopped you?",
    "3. What problems do you have in the writing itself?",
    "4. What do you intend this coming week?",
];
/// Under the second and the third (A38).
pub const ASKED: &str = "Asked, never written down.";
/// Under what somebody intends.
pub const INTENTION_HINT: &str = "Read it aloud first. It is erased after the next meeting.";
/// What is not done (R127).
pub const CONTENT: &str = "Content is not discussed here, and not written.";
/// Under last week's intention (R126).
pub const READ_OUT: &str = "Read it out; they say what came of it.";
/// What those beyond the step do (R123).
pub const ENCOURAGES: &str = "Beyond this step: here to encourage.";

/// The button that ends the meeting.
pub const FINISH: &str = "Finish the meeting";
/// What that does (A38).
pub const FINISH_LINE: &str = "Then what each person intends now takes the place of what they said last time.";
/// The button that gives it up.
pub const GIVE_UP: &str = "Give this meeting up";
/// What that does.
pub const GIVE_UP_LINE: &str = "Nothing of this meeting is kept then.";
/// The second button.
pub const GIVE_UP_SURE: &str = "Yes, give it up";
/// The way back.
pub const GO_ON: &str = "Go on with it";

/// The part of the timer.
pub const TIMER: &str = "Time to share";
/// The select of how long.
pub const EACH: &str = "Share per person";
/// The ticks of what happens at the end.
pub const SOUND: &str = "A soft sound at the end";
/// See [`SOUND`].
pub const VIBRATE: &str = "Vibrate at the end";
/// The buttons.
pub const START: &str = "Start the timer";
/// See [`START`].
pub const STOP: &str = "Stop";
/// See [`START`].
pub const NEXT: &str = "Next person";
/// The name of what is shown.
pub const TIME_LEFT: &str = "Time left";
/// The time is up.
pub const OVER: &str = "Time for the next person.";

/// Says of which day the meeting is: "Meeting of Thu 19 November".
pub fn of_day(on: Day, today: Day) -> String {
    format!("Meeting of {}", spoken(on, today))
}

/// Names what opens a text to be read aloud.
pub fn show(script: Script) -> String {
    format!("Show the {}", group::script(script))
}

/// Names the tick of a person: "Here, Ana".
pub fn here(name: &str) -> String {
    format!("Here, {}", isolated(name))
}

/// Last week's intention, to be read out (R126): "Last time Ana said: “Two pages”".
pub fn last_time(name: &str, intention: &str) -> String {
    format!("Last time {} said: “{}”", isolated(name), isolated(intention))
}

/// The question of what became of it.
pub fn kept(name: &str) -> String {
    format!("{}, what came of it?", isolated(name))
}

/// The first question (R125).
pub fn doing(name: &str) -> String {
    format!("1. {}, are you doing the step?", isolated(name))
}

/// Names the field of what somebody intends.
pub fn intends(name: &str) -> String {
    format!("What {} intends, in their words", isolated(name))
}

/// An intention is too long (A38).
pub fn too_long() -> String {
    format!("Use at most {INTENTION_LENGTH} characters.")
}

/// Names what opens the form of a completion (R135).
pub fn finished(name: &str) -> String {
    format!("{} finished the step", isolated(name))
}

/// Names the field of its day.
pub fn finished_on(name: &str) -> String {
    format!("{} finished on", isolated(name))
}

/// The question after it (R138).
pub fn stays(name: &str) -> String {
    format!("Will {} stay to support others?", isolated(name))
}

/// Names the button of a form, unlike its neighbours: "Save, Ana".
pub fn save(name: &str) -> String {
    format!("{}, {}", group::SAVE, isolated(name))
}

/// Names a choice of the timer; none is off.
pub fn minutes(minutes: u32) -> String {
    match minutes {
        0 => "Off".to_owned(),
        minutes => counted(i64::from(minutes), "minute", "minutes"),
    }
}

/// Says the seconds that are left as minutes and seconds: "4:05", or "over by 0:20".
pub fn left(seconds: i64) -> String {
    let whole = seconds.unsigned_abs();
    let shown = format!("{}:{:02}", whole / 60, whole % 60);
    if seconds < 0 { format!("over by {shown}") } else { shown }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turn_is_over_quietly() {
        for (seconds, said) in [(300, "5:00"), (65, "1:05"), (0, "0:00"), (-20, "over by 0:20"), (-61, "over by 1:01")]
        {
            assert_eq!(left(seconds), said);
        }
        assert_eq!((minutes(0).as_str(), minutes(2).as_str()), ("Off", "2 minutes"));
    }

    #[test]
    fn r125_the_questions_keep_their_order() {
        let first = doing("Ana");
        for (number, question) in (1..).zip(std::iter::once(first.as_str()).chain(QUESTIONS)) {
            assert!(question.starts_with(&format!("{number}. ")), "{question}");
        }
    }

    #[test]
    fn what_belongs_to_a_person_is_named_after_them() {
        for said in [here("Ana"), kept("Ana"), doing("Ana"), intends("Ana"), finished("Ana"), stays("Ana"), save("Ana")]
        {
            assert!(said.contains("\u{2068}Ana\u{2069}"), "{said}");
        }
    }
}
