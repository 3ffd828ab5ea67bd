//! What is said of writers who stopped writing long ago (R81).
//! It must name nobody but the writer whose page or line it is.

use super::{counted, isolated};
use crate::domain::day::{Day, spoken};
use crate::domain::retention::Tally;

/// Asks, on Today: "You stopped writing with one writer over 90 days ago."
pub fn question(writers: usize, after_days: i64) -> String {
    let who = if writers == 1 { "one writer".to_owned() } else { format!("{writers} writers") };
    format!("You stopped writing with {who} over {after_days} days ago.")
}

/// Says of one of them since when: "Robin: everything has been kept since Mon 3 August."
pub fn since(name: &str, from: Day, today: Day) -> String {
    format!("{}: everything has been kept since {}.", isolated(name), spoken(from, today))
}

/// What stays: "3 writers: 41 letters in, 39 letters out, 36 of 38 answers in time."
pub fn tally(tally: &Tally) -> String {
    let Tally { writers, received, posted, answered, on_time } = *tally;
    let count = |count, one, many| counted(i64::from(count), one, many);
    let writers = count(writers, "writer", "writers");
    let [received, posted] = [received, posted].map(|letters| count(letters, "letter", "letters"));
    let answers = match answered {
        0 => String::new(),
        _ => format!(", {on_time} of {} in time", count(answered, "answer", "answers")),
    };
    format!("{writers}: {received} in, {posted} out{answers}.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_said() {
        let one = Tally { writers: 1, received: 1, posted: 2, answered: 1, on_time: 0 };
        assert_eq!(tally(&one), "1 writer: 1 letter in, 2 letters out, 0 of 1 answer in time.");
        let none = Tally { answered: 0, ..one };
        assert_eq!(tally(&none), "1 writer: 1 letter in, 2 letters out.");
        assert_eq!(question(1, 90), "You stopped writing with one writer over 90 days ago.");
        assert_eq!(question(2, 90), "You stopped writing with 2 writers over 90 days ago.");
    }
}
