//! What is said of backups, and of what left this phone.
//! It must call nothing verified that was not read back.

use super::{counted, days, kept, letters, text};
use crate::domain::backup::{Backups, Reminder};
use crate::domain::day::{Day, days_between, spoken, spoken_with_year};
use crate::domain::outbound::{Role, Sending, Thing};
use crate::state::{BackupError, Before, Counts, FileTrouble, Ready};

/// What a file holds: "3 writers and 14 letters".
pub fn holds(counts: Counts) -> String {
    format!("{} and {}", writers(counts.writers), letters(counts.letters))
}

fn writers(count: usize) -> String {
    counted(i64::try_from(count).unwrap_or(i64::MAX), "writer", "writers")
}

/// What is about to leave: "between-letters-2026-11-22.age, 12 kB, sealed: 3 writers and 14 letters".
pub fn preview(ready: &Ready) -> String {
    let state = if ready.thing == Thing::Backup { "sealed" } else { "in clear" };
    // Decimal, as phones say it; a file is never shown as empty.
    let size = ready.text.len().div_ceil(1000);
    format!("{}, {size} kB, {state}: {}.", ready.name, holds(ready.counts))
}

/// What a file that was read back holds.
pub fn opens(made: Day, counts: Counts) -> String {
    format!("It was made on {} and holds {}.", spoken_with_year(made), holds(counts))
}

/// Says which writers a restore would add, change or take away: "Added: Heron, Robin."
pub fn named(what: &str, names: &[String]) -> Option<String> {
    let names: Vec<String> = names.iter().map(|name| super::isolated(name)).collect();
    (!names.is_empty()).then(|| format!("{what}: {}.", names.join(", ")))
}

/// Until when the old records are kept.
pub fn before(before: &Before, today: Day) -> String {
    let (restored, until) = (spoken(before.restored, today), spoken(before.until, today));
    format!(
        "You restored a backup on {restored}. Before it there were {}. They are kept until {until}.",
        writers(before.writers)
    )
}

/// The age of the last verified backup; none while nothing has to be said.
pub fn age(backups: &Backups, today: Day) -> Option<String> {
    match (backups.verified, backups.reminder(today)) {
        (Some(made), _) => Some(match days_between(made, today) {
            ..=0 => "Last verified backup: today.".to_owned(),
            old => format!("Last verified backup: {} old.", days(old)),
        }),
        (None, Reminder::None) => None,
        (None, _) => Some("No verified backup yet.".to_owned()),
    }
}

/// The reminder's own sentence.
pub fn reminder(reminder: Reminder) -> Option<&'static str> {
    match reminder {
        Reminder::None => None,
        Reminder::Quiet => Some("A good moment to back up."),
        Reminder::Plain => Some("If this phone were lost today, all that is in no backup would be gone."),
    }
}

/// A line of what left: "Sun 22 November: sealed backup, for yourself; handed over".
pub fn sending(sending: &Sending, today: Day) -> String {
    let thing = match sending.thing {
        Thing::Backup => "sealed backup",
        Thing::Export => "export in clear",
        Thing::Notice => "notice of letters",
        Thing::Table => "a month’s table",
        Thing::Words => "words",
        Thing::Calendar => "calendar file",
        Thing::Print => "a printed sheet",
        Thing::Library => "entries of the library",
        Thing::Site => "a visit to a public site",
    };
    let role = match sending.role {
        Role::Own => "for yourself",
        Role::Secretary => "for the secretary",
        Role::Anyone => "for whoever asked",
    };
    let done = if sending.is_done { "handed over" } else { "looked at, not handed over" };
    format!("{}: {thing}, {role}; {done}", spoken(sending.on, today))
}

/// Says how many meetings of the writing group there are: "Meetings of the writing group: 5 here, 3 in the file." None where
/// there are none.
pub fn meetings((here, there): (usize, usize)) -> Option<String> {
    (here + there > 0).then(|| format!("Meetings of the writing group: {here} here, {there} in the file."))
}

/// Why a file was not made or not used.
pub fn trouble(trouble: FileTrouble) -> &'static str {
    match trouble {
        FileTrouble::NoFile => text::NO_FILE,
        FileTrouble::Unread => text::FILE_UNREAD,
        FileTrouble::Inside(BackupError::NotOurs) => text::FILE_NOT_OURS,
        FileTrouble::Inside(BackupError::Newer) => text::FILE_NEWER,
        FileTrouble::Inside(BackupError::TooLarge) => text::FILE_TOO_LARGE,
        FileTrouble::Inside(BackupError::Damaged) => text::FILE_DAMAGED,
        FileTrouble::NotWords => text::FILE_NOT_WORDS,
        FileTrouble::TooMuchWork => text::FILE_TOO_MUCH,
        FileTrouble::WrongWords => text::FILE_WRONG_WORDS,
        FileTrouble::NoMemory => text::NO_MEMORY,
        FileTrouble::App(trouble) => kept::trouble(trouble),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::from_iso;

    fn day(text: &str) -> Day {
        from_iso(text).expect("a day")
    }

    #[test]
    fn only_a_verified_backup_has_an_age() {
        let today = day("2026-11-22");
        let verified = |on| Backups { verified: Some(day(on)), ..Backups::default() };
        for (backups, said) in [
            (Backups::default(), None),
            (
                Backups { since: Some(day("2026-11-01")), changes: 1, ..Backups::default() },
                Some("No verified backup yet."),
            ),
            (verified("2026-11-22"), Some("Last verified backup: today.")),
            (verified("2026-11-21"), Some("Last verified backup: 1 day old.")),
            (verified("2026-10-01"), Some("Last verified backup: 52 days old.")),
        ] {
            assert_eq!(age(&backups, today).as_deref(), said);
        }
    }

    #[test]
    fn lines_of_what_left_say_whether_it_did() {
        let today = day("2026-11-22");
        let line = |is_done| sending(&Sending { on: today, thing: Thing::Backup, role: Role::Own, is_done }, today);
        assert_eq!(line(true), "Sun 22 November: sealed backup, for yourself; handed over");
        assert_eq!(line(false), "Sun 22 November: sealed backup, for yourself; looked at, not handed over");
    }

    #[test]
    fn what_a_file_holds_is_counted() {
        let counts = Counts { writers: 1, letters: 14, records: 3 };
        assert_eq!(
            opens(day("2026-11-22"), counts),
            "It was made on 22 November 2026 and holds 1 writer and 14 letters."
        );
        assert_eq!(named("Added", &[]), None);
    }
}
