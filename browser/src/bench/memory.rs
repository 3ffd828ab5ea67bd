//! Holds the most memory that a browser took while something was done.
//!
//! Must not understate: the peaks of all processes are added, though they need not have come together.

use crate::Browser;
use std::collections::HashMap;
use std::fs;

const MIB_OF_KIB: f64 = 1024.0;

/// What each of a browser's processes has, in KiB.
pub(super) struct Before(HashMap<i32, f64>);

impl Before {
    /// Begins to watch: every process's peak (`VmHWM`) is set back to what it has now (`VmRSS`).
    pub(super) fn of(browser: &Browser) -> Self {
        let processes = browser.processes().into_iter().map(|pid| pid.as_raw_nonzero().get());
        let now = |pid: i32| {
            // Five sets the peak back (proc_pid_clear_refs). Where it may not be set, the peak is that of the process's life.
            let _ = fs::write(format!("/proc/{pid}/clear_refs"), "5");
            Some((pid, kib(pid, "VmRSS:")?))
        };
        Self(processes.filter_map(now).collect())
    }

    /// How much more there was since then at the most, in MiB; a process that is new counts with all it has.
    pub(super) fn most_since(&self, browser: &Browser) -> f64 {
        let processes = browser.processes().into_iter().map(|pid| pid.as_raw_nonzero().get());
        let grown = |pid: i32| Some((kib(pid, "VmHWM:")? - self.0.get(&pid).unwrap_or(&0.0)).max(0.0));
        processes.filter_map(grown).sum::<f64>() / MIB_OF_KIB
    }
}

fn kib(pid: i32, field: &str) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix(field))?.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_read_in_kib() {
        let own = i32::try_from(std::process::id()).expect("process ids are small");
        let (now, peak) = (kib(own, "VmRSS:").expect("a size"), kib(own, "VmHWM:").expect("a peak"));
        assert!(now > 100.0 && peak > 100.0, "{now} {peak}");
        assert_eq!(kib(own, "VmNothing:"), None);
    }
}
