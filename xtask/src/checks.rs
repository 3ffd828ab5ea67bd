//! Holds `cargo xtask test`: everything that must hold before a change may land, from a bare machine.
//!
//! Must not change a file of the repository.

use crate::run::{Parts, command, run, run_counted};
use crate::{budget, build, fuzz, tools};

/// Gets what is missing, then runs every check; goes on after a failure where that still tells something.
pub fn test() -> Result<(), String> {
    let mut parts = Parts::default();
    let (mut passed, mut failed) = (0, 0);

    // What can be wrong within seconds comes first, then the slow fetching, so that a bare machine fails early.
    parts.part("Formatting", "seconds", || {
        tools::components()?;
        run(&mut command("cargo", &["fmt", "--all", "--", "--check"]))
    });
    let browsers = parts.part("Browsers from Debian", "about a minute if missing", tools::browsers);
    let builders = parts.part("Tools for the build", "about 7 minutes if missing", tools::for_building);
    let drivers = parts.part("Tools for the browsers", "about 2 minutes if missing", tools::for_testing);
    tools::tidy_up();
    let building = builders.then(build::trunk_beside);
    parts.part("Lints, host", "2 minutes", || {
        run(&mut command("cargo", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
    });
    if builders {
        parts.part("Lints, WebAssembly", "2 minutes", || {
            let target = "--target=wasm32-unknown-unknown";
            let app = [
                "clippy",
                "-p",
                "between-letters",
                "-p",
                "workshop",
                "--lib",
                "--bins",
                target,
                "--",
                "-D",
                "warnings",
            ];
            run(&mut command("cargo", &app))
        });
    }
    parts.part("Unit, property and tidy tests", "3 minutes", || {
        let (good, bad, done) = run_counted(&mut command(
            "cargo",
            &["test", "-p", "between-letters", "-p", "workshop", "-p", "fuzz", "-p", "xtask"],
        ));
        (passed, failed) = (passed + good, failed + bad);
        done
    });
    parts.part("Identity guard, its report", "seconds", || {
        run(&mut command("cargo", &["test", "-q", "-p", "between-letters", "--test", "guard", "--", "--nocapture"]))
    });
    // Long enough to see that they run, and that nothing breaks at once; `cargo xtask fuzz` has more patience.
    parts.part("Fuzz targets", "a minute, after five of building", || fuzz::fuzz(20));
    if let Some(building) = building {
        let is_built = parts.part("Release build", "what is left of it; it began before the lints", || {
            building.join().unwrap_or_else(|_| Err("The build ended without a word.".into()))
        });
        if is_built {
            parts.part("Size budget", "seconds", budget::check);
        }
        if is_built && browsers && drivers {
            parts.part("Three browser engines", "20 minutes", || {
                let mut tests =
                    command("cargo", &["test", "--no-fail-fast", "-p", "browser", "--", "--test-threads=2"]);
                // A scenario tells its steps; the calls of the runtime below it would only bury them.
                let (good, bad, done) = run_counted(tests.env("RUST_BACKTRACE", "0"));
                (passed, failed) = (passed + good, failed + bad);
                done
            });
        } else {
            parts.skip("Three browser engines", "the build, the browsers or their drivers are missing");
        }
    } else {
        parts.skip("Release build and browsers", "the tools for the build are missing");
    }

    let done = parts.finish();
    // The last line in the plain form that test collectors read.
    println!("\n{passed} passed, {failed} failed");
    done
}
