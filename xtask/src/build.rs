//! Holds the release build: the tools it needs, then Trunk, whose own hook finishes the folder.
//!
//! Must not publish anything.

use crate::run::{command, run, say};
use crate::tools;
use browser::places;
use std::process::Command;
use std::thread::JoinHandle;

/// Builds the release app into `dist`.
pub fn build() -> Result<(), String> {
    tools::for_building()?;
    tools::tidy_up();
    trunk()
}

/// Runs Trunk alone; its hook calls `cargo xtask stage`.
fn trunk() -> Result<(), String> {
    say("Building the release app (about eight minutes the first time on two cores)");
    run(&mut trunk_command())
}

/// Runs Trunk while other things are being done: what it prints comes with a failure alone. For most of the time the compiler
/// keeps one core busy with it, so that the other would idle.
pub fn trunk_beside() -> JoinHandle<Result<(), String>> {
    std::thread::spawn(|| {
        let done = trunk_command().output().map_err(|error| format!("trunk: {error}"))?;
        if done.status.success() {
            return Ok(());
        }
        let (out, err) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        Err(format!("{out}{err}This failed ({}): trunk build", done.status))
    })
}

fn trunk_command() -> Command {
    let mut trunk = command("trunk", &["build", "--release", "--offline=true"]);
    // Trunk takes NO_COLOR for a flag of its own and stumbles over the value 1.
    trunk.env_remove("NO_COLOR");
    trunk
}

/// Builds, and says what to publish.
pub fn dist() -> Result<(), String> {
    build()?;
    println!(
        "
The app is in {}.

Publish the whole folder as it is, at the root of a site or in any folder of one; it needs no build of its own there.
  · An origin of its own is best: pages of the same origin share one storage.
  · It must come by https (or from this machine itself), otherwise there is no service worker and no offline use.
  · `_headers` holds the headers to send. Netlify and Cloudflare Pages read the file themselves; elsewhere copy its
    lines into the host's settings. Without them the app runs, with the policy that is in the page itself.
  · Files ending in .wasm must come as application/wasm, and unknown addresses should get 404.html.",
        places::dist().display()
    );
    Ok(())
}
