//! What the reply clock says in words (R20 to R35): the head line, the second clock, each letter's own state.
//! It must compute no date: every number comes from the domain's one clock.

use super::writer::hold_reason_in_sentence;
use super::{days, isolated};
use crate::domain::clock::{LetterClock, ReplyClock, Standing};
use crate::domain::day::{Day, Month, spoken};
use crate::domain::history::TurnRound;

/// How a state sounds; each tone has its own colour and its own shape (R25: never colour alone).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Owed, with time.
    #[default]
    Plain,
    /// Owed soon or today.
    Soon,
    /// Past its day: the one use of vermilion.
    Late,
    /// Done.
    Done,
    /// Stopped for a reason.
    Held,
    /// Nothing for the guide to do.
    Soft,
}

/// The tone of a standing.
pub fn tone(standing: Standing) -> Tone {
    match standing {
        Standing::DueLater { .. } => Tone::Plain,
        Standing::DueSoon { .. } | Standing::DueToday => Tone::Soon,
        Standing::Late { .. } => Tone::Late,
        Standing::Held { .. } => Tone::Held,
        Standing::Waiting { days: 0, .. } => Tone::Done,
        Standing::NothingYet | Standing::Waiting { .. } | Standing::Ended => Tone::Soft,
    }
}

/// The one line that says where a writer's clock stands.
pub fn headline(clock: &ReplyClock, pen_name: &str, today: Day) -> String {
    match (clock.standing, clock.due) {
        (Standing::DueLater { .. } | Standing::DueSoon { .. }, Some(due)) => format!("Reply by {}", spoken(due, today)),
        (Standing::DueLater { days: left } | Standing::DueSoon { days: left }, None) => {
            format!("Reply in {}", days(left))
        }
        (Standing::DueToday, _) => "Due today".to_owned(),
        (Standing::Late { days: late }, _) => format!("{} late", days(late)),
        (Standing::Waiting { .. }, _) if clock.nothing_since.is_some() => "No letter logged yet".to_owned(),
        (Standing::Waiting { days: 0, .. }, _) => "All answered".to_owned(),
        (Standing::Waiting { days: waited, .. }, _) => format!("Waiting for {}, {}", isolated(pen_name), days(waited)),
        (Standing::Held { since, reason }, _) => {
            format!("On hold since {}: {}", spoken(since, today), hold_reason_in_sentence(reason))
        }
        (Standing::NothingYet, _) => "Waiting for the first letter".to_owned(),
        (Standing::Ended, _) => "No longer writing".to_owned(),
    }
}

/// The second clock and whatever else is worth knowing, one sentence each (R28, R29, R34, R35, A37).
pub fn explain(clock: &ReplyClock, pen_name: &str, today: Day) -> Vec<String> {
    let mut said = Vec::new();
    if let (Standing::Held { .. }, Some(due)) = (clock.standing, clock.due) {
        let verb = if due < today { "was" } else { "is" };
        said.push(format!("A reply {verb} due {}.", spoken(due, today)));
    }
    match clock.in_hand_days {
        Some(0) => said.push("It reached you today.".to_owned()),
        Some(held) if held > 0 => said.push(format!("In your hands {}.", days(held))),
        _ => {}
    }
    said.extend(second_clock(clock, pen_name));
    match clock.open {
        0 | 1 => {}
        2 => said.push("2 letters are open; the older one is due first.".to_owned()),
        open => said.push(format!("{open} letters are open; the oldest one is due first.")),
    }
    if let Some(promised) = clock.promised {
        said.push(format!("You said you would write by {}.", spoken(promised, today)));
    }
    match (clock.standing, clock.nothing_since) {
        (Standing::Waiting { .. }, Some(since)) => said.push(nothing_logged(since, today)),
        (Standing::Waiting { days: silent, quiet: true }, None) => said.push(format!("{}.", quiet(silent))),
        _ => {}
    }
    said
}

/// What the writer has waited, and how much of that lies before the guide's own clock.
fn second_clock(clock: &ReplyClock, pen_name: &str) -> Option<String> {
    let waited = clock.waited.filter(|waited| *waited > 0)?;
    let name = isolated(pen_name);
    Some(match clock.under_way {
        Some(under_way) if under_way > 0 && under_way < waited => {
            format!("{name} has waited {}, {under_way} of them on the way to you.", days(waited))
        }
        Some(under_way) if under_way == waited => {
            format!("{name} has waited {}, all of it on the way to you.", days(waited))
        }
        _ => format!("{name} has waited {}.", days(waited)),
    })
}

/// Asks a pair that has been writing for months without a letter here (A45).
fn nothing_logged(since: Day, today: Day) -> String {
    format!("You’ve been writing since {}. Did one come lately?", Month::of(since).spoken(today))
}

/// Says a long silence softly (R35).
pub fn quiet(silent: i64) -> String {
    format!("Quiet for {}", days(silent))
}

/// Says how one received letter was or is answered (R22).
pub fn letter_state(clock: &LetterClock, today: Day) -> String {
    match *clock {
        LetterClock::NoClock => "No answer wanted".to_owned(),
        LetterClock::AnsweredBefore => "Answered before".to_owned(),
        LetterClock::Open { standing: Standing::DueToday, .. } => "Open, due today".to_owned(),
        LetterClock::Open { standing: Standing::Late { days: late }, .. } => format!("Open, {} late", days(late)),
        LetterClock::Open { due, .. } => format!("Open, reply by {}", spoken(due, today)),
        LetterClock::Answered { posted, days: taken, late, waited } => {
            let answered = format!("Answered {}", spoken(posted, today));
            let felt = waited.filter(|waited| *waited > taken).map(|waited| format!("; waited {}", days(waited)));
            let said = match (taken, late) {
                (..0, _) => answered,
                (0, _) => format!("{answered}, the same day"),
                (taken, ..=0) => format!("{answered}, in {}", days(taken)),
                (taken, late) => format!("{answered}, in {}, {late} late", days(taken)),
            };
            said + &felt.unwrap_or_default()
        }
    }
}

/// How an open letter stands under a hold, whatever its day: not late, not red (A37).
pub const HELD_LETTER: (&str, Tone) = ("Open, on hold", Tone::Held);

/// How an open letter stands once they no longer write: nothing is owed (A31).
pub const ENDED_LETTER: (&str, Tone) = ("Open when you stopped", Tone::Soft);

/// The tone of one letter's state. Under a hold the page says [`HELD_LETTER`] instead, after the end [`ENDED_LETTER`].
pub fn letter_tone(clock: &LetterClock) -> Tone {
    match *clock {
        LetterClock::NoClock | LetterClock::AnsweredBefore => Tone::Soft,
        LetterClock::Open { standing, .. } => tone(standing),
        LetterClock::Answered { .. } => Tone::Done,
    }
}

/// The small words under the number in the large postmark.
pub fn postmark_label(standing: Standing) -> &'static str {
    match standing {
        Standing::DueLater { days: 1 } | Standing::DueSoon { days: 1 } => "DAY LEFT",
        Standing::DueLater { .. } | Standing::DueSoon { .. } | Standing::DueToday => "DAYS LEFT",
        Standing::Late { days: 1 } => "DAY LATE",
        Standing::Late { .. } => "DAYS LATE",
        Standing::Held { .. } => "ON HOLD",
        Standing::Waiting { days: 0, .. } => "ANSWERED",
        Standing::Waiting { days: 1, .. } => "DAY",
        Standing::Waiting { .. } => "DAYS",
        Standing::NothingYet => "NO LETTER",
        Standing::Ended => "ENDED",
    }
}

/// The head over what is owed: "Two letters to answer".
pub fn letters_to_answer(count: usize) -> String {
    const NUMBERS: [&str; 13] =
        ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];
    let number = NUMBERS.get(count).map_or_else(|| count.to_string(), |word| (*word).to_owned());
    format!("{number} {} to answer", if count == 1 { "letter" } else { "letters" })
}

/// The history of turn-round in a sentence, for the guide only (R30).
pub fn turn_round(history: &TurnRound) -> String {
    let answered = super::letters(history.answered);
    match history.answered {
        1 => format!("{answered} answered, in {}.", days(history.longest)),
        _ => format!(
            "{answered} answered: half of them within {}, at most {}, {} on time.",
            days(history.median),
            days(history.longest),
            history.on_time
        ),
    }
}

/// "Reply by Thu 26 November", for a day that is said already.
pub fn reply_by(due: &str) -> String {
    format!("Reply by {due}")
}

/// "From Robin".
pub fn from(pen_name: &str) -> String {
    format!("From {}", isolated(pen_name))
}

/// "To Robin".
pub fn to(pen_name: &str) -> String {
    format!("To {}", isolated(pen_name))
}

/// Which name signs (R6).
pub fn signed(pen_name: &str) -> String {
    format!("You sign as {}.", isolated(pen_name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;
    use crate::domain::writer::HoldReason;

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    fn clock(standing: Standing, due: Option<&str>) -> ReplyClock {
        ReplyClock {
            standing,
            due: due.map(day),
            letter: None,
            open: 0,
            in_hand_days: None,
            waited: None,
            under_way: None,
            promised: None,
            nothing_since: None,
        }
    }

    #[test]
    fn head_lines_are_exact() {
        let today = day("2026-06-04");
        let held = |reason| Standing::Held { since: day("2026-06-01"), reason };
        for (standing, due, said) in [
            (Standing::DueLater { days: 6 }, Some("2026-06-10"), "Reply by Wed 10 June"),
            (Standing::DueSoon { days: 5 }, Some("2026-06-09"), "Reply by Tue 9 June"),
            (Standing::DueSoon { days: 1 }, Some("2027-01-01"), "Reply by Fri 1 January 2027"),
            (Standing::DueToday, Some("2026-06-04"), "Due today"),
            (Standing::Late { days: 1 }, Some("2026-06-03"), "1 day late"),
            (Standing::Late { days: 2 }, Some("2026-06-02"), "2 days late"),
            (Standing::Waiting { days: 0, quiet: false }, None, "All answered"),
            (Standing::Waiting { days: 1, quiet: false }, None, "Waiting for \u{2068}Robin\u{2069}, 1 day"),
            (Standing::Waiting { days: 64, quiet: true }, None, "Waiting for \u{2068}Robin\u{2069}, 64 days"),
            (held(HoldReason::ReturnedMail), None, "On hold since Mon 1 June: returned mail"),
            (held(HoldReason::LockDown), Some("2026-06-02"), "On hold since Mon 1 June: lock-down"),
            (Standing::NothingYet, None, "Waiting for the first letter"),
            (Standing::Ended, None, "No longer writing"),
        ] {
            assert_eq!(headline(&clock(standing, due), "Robin", today), said);
        }
    }

    #[test]
    fn the_second_clock_is_told() {
        let today = day("2026-11-21");
        let owed = ReplyClock {
            open: 2,
            in_hand_days: Some(9),
            waited: Some(16),
            under_way: Some(7),
            promised: Some(day("2026-11-23")),
            ..clock(Standing::DueSoon { days: 5 }, Some("2026-11-26"))
        };
        let sentences = [
            "In your hands 9 days.",
            "\u{2068}Robin\u{2069} has waited 16 days, 7 of them on the way to you.",
            "2 letters are open; the older one is due first.",
            "You said you would write by Mon 23 November.",
        ];
        assert_eq!(explain(&owed, "Robin", today), sentences);
        let held = Standing::Held { since: day("2026-11-20"), reason: HoldReason::Other };
        assert_eq!(explain(&clock(held, Some("2026-11-19")), "Robin", today), ["A reply was due Thu 19 November."]);
        assert_eq!(explain(&clock(held, Some("2026-11-26")), "Robin", today), ["A reply is due Thu 26 November."]);
        let silent = clock(Standing::Waiting { days: 64, quiet: true }, None);
        assert_eq!(explain(&silent, "Robin", today), ["Quiet for 64 days."]);
        assert!(explain(&clock(Standing::NothingYet, None), "Robin", today).is_empty());
        let nothing = ReplyClock { nothing_since: Some(day("2026-03-01")), ..silent };
        assert_eq!(headline(&nothing, "Robin", today), "No letter logged yet");
        assert_eq!(explain(&nothing, "Robin", today), ["You’ve been writing since March. Did one come lately?"]);
    }

    #[test]
    fn letters_say_their_own_state() {
        let today = day("2026-06-12");
        let answered = |days, late| LetterClock::Answered { posted: day("2026-06-09"), days, late, waited: None };
        for (clock, said) in [
            (LetterClock::NoClock, "No answer wanted"),
            (LetterClock::AnsweredBefore, "Answered before"),
            (
                LetterClock::Open { due: day("2026-06-19"), standing: Standing::DueLater { days: 7 } },
                "Open, reply by Fri 19 June",
            ),
            (LetterClock::Open { due: today, standing: Standing::DueToday }, "Open, due today"),
            (LetterClock::Open { due: day("2026-06-11"), standing: Standing::Late { days: 1 } }, "Open, 1 day late"),
            (answered(12, 0), "Answered Tue 9 June, in 12 days"),
            (answered(1, 0), "Answered Tue 9 June, in 1 day"),
            (answered(16, 2), "Answered Tue 9 June, in 16 days, 2 late"),
            (answered(0, 0), "Answered Tue 9 June, the same day"),
            (answered(-2, 0), "Answered Tue 9 June"),
        ] {
            assert_eq!(letter_state(&clock, today), said);
        }
    }

    #[test]
    fn counts_read_as_words() {
        assert_eq!(letters_to_answer(1), "One letter to answer");
        assert_eq!(letters_to_answer(2), "Two letters to answer");
        assert_eq!(letters_to_answer(13), "13 letters to answer");
        let history = TurnRound { answered: 8, median: 9, longest: 16, on_time: 7 };
        assert_eq!(turn_round(&history), "8 letters answered: half of them within 9 days, at most 16 days, 7 on time.");
    }
}
