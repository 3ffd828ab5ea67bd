//! Holds the build of the app: two calls of Cargo side by side, then wasm-bindgen, the cut and the finishing of the folder.
//! It gives what `trunk build --release` gives, byte for byte, without waiting for Trunk to compile; `Trunk.toml` and
//! `index.html` stay the one description of both (`cargo xtask test --deep` compares them).
//!
//! Must not publish anything.

use crate::run::{command, run, run_quietly, say};
use crate::stage::cannot;
use crate::{bind, page, split, stage, tools};
use host::places;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::JoinHandle;

/// How the app is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// What is published and what the gate tries.
    Release,
    /// A few times larger and much sooner there, for looking at a change.
    Quick,
    /// What `trunk serve` compiles.
    Debug,
}

impl Profile {
    /// The folder of compiled programs, which is Cargo's name for the profile but for the profile `dev`.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Quick => "quick",
            Self::Debug => "debug",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Debug => "dev",
            other => other.folder(),
        }
    }

    /// The profile that Trunk says it has compiled with, when this program runs as its hook.
    pub fn of_trunk() -> Self {
        match std::env::var("TRUNK_PROFILE") {
            Ok(name) if name == "debug" => Self::Debug,
            _ => Self::Release,
        }
    }

    /// The folder that is served: quick builds have one of their own, so that nobody publishes one by mistake.
    pub fn dist(self) -> PathBuf {
        match self {
            Self::Quick => places::target().join("quick-dist"),
            Self::Release | Self::Debug => places::dist(),
        }
    }
}

/// The folder of compiled programs for WebAssembly under a folder of builds.
pub fn compiled(target: &Path, profile: Profile) -> PathBuf {
    target.join("wasm32-unknown-unknown").join(profile.folder())
}

/// Builds the app into its folder, and shows what the compiler says.
pub fn build(profile: Profile) -> Result<(), String> {
    tools::for_building()?;
    say(&format!("Building the app, {} (1 of 2: compiling; about {})", profile.folder(), times(profile)));
    let workshop = workshop_beside(profile);
    let app = run(&mut app(profile));
    finish(profile, app, workshop, "2 of 2: ")
}

/// How long the compiling takes on two cores.
fn times(profile: Profile) -> &'static str {
    match profile {
        Profile::Release => "five minutes the first time on two cores, three after a change",
        Profile::Quick | Profile::Debug => "two minutes the first time on two cores, one after a change",
    }
}

/// Builds while other things are being done: what the compiler says comes with a failure alone. For most of the time the linker
/// keeps one core busy with it, so that the other would idle.
pub fn build_beside(profile: Profile) -> JoinHandle<Result<(), String>> {
    std::thread::spawn(move || {
        let workshop = workshop_beside(profile);
        let app = run_quietly(&mut app(profile));
        finish(profile, app, workshop, "")
    })
}

fn finish(
    profile: Profile,
    app: Result<(), String>,
    workshop: JoinHandle<Result<(), String>>,
    number: &str,
) -> Result<(), String> {
    let workshop = workshop.join().unwrap_or_else(|_| Err("The workshop's build ended without a word.".into()));
    app?;
    workshop?;
    say(&format!("Putting the app together ({number}seconds)"));
    package(profile)
}

/// The app's own call of Cargo.
fn app(profile: Profile) -> Command {
    compiler("between-letters", profile, &places::target())
}

/// Compiles the workshop in a folder of builds of its own, as Cargo lets one build at a time into a folder. It is there long
/// before the app.
fn workshop_beside(profile: Profile) -> JoinHandle<Result<(), String>> {
    std::thread::spawn(move || run_quietly(&mut compiler("workshop", profile, &workshop_target())))
}

fn workshop_target() -> PathBuf {
    places::target().join("workshop")
}

fn compiler(package: &str, profile: Profile, target: &Path) -> Command {
    let target = target.to_string_lossy();
    let options = ["--target", "wasm32-unknown-unknown", "--profile", profile.name(), "--target-dir", &target];
    let mut cargo = command("cargo", &["build", "--locked", "-p", package]);
    cargo.args(options);
    cargo
}

/// Makes the folder beside the one that is served, and puts it in place when it is whole.
fn package(profile: Profile) -> Result<(), String> {
    let dist = profile.dist();
    let made = dist.with_file_name(format!("{}.next", dist.file_name().unwrap_or_default().to_string_lossy()));
    let _ = fs::remove_dir_all(&made);
    fs::create_dir_all(&made).map_err(|error| cannot("make", &made, &error))?;
    page::write(&made)?;
    bind::workshop(&compiled(&workshop_target(), profile).join("workshop.wasm"), &made)?;
    split::split_into(&made, profile)?;
    stage::stage_into(&places::root(), &made)?;
    let _ = fs::remove_dir_all(&dist);
    fs::rename(&made, &dist).map_err(|error| cannot("put in place", &dist, &error))
}

/// Builds the same with Trunk, in a folder beside, and compares the two byte for byte.
pub fn compare_with_trunk() -> Result<(), String> {
    tools::trunk()?;
    let folder = places::target().join("trunk-dist");
    let mut trunk = command("trunk", &["build", "--release", "--offline=true"]);
    // Trunk takes NO_COLOR for a flag of its own and stumbles over the value 1.
    trunk.arg("--dist").arg(&folder).env_remove("NO_COLOR");
    run(&mut trunk)?;
    let differences = differences(&Profile::Release.dist(), &folder)?;
    if differences.is_empty() {
        return Ok(());
    }
    Err(format!("Trunk's folder differs from the build's in: {}", differences.join(" ")))
}

/// The files that differ between two folders, or are in one of them alone.
fn differences(ours: &Path, theirs: &Path) -> Result<Vec<String>, String> {
    let mut names = stage::every_file(ours)?;
    names.extend(stage::every_file(theirs)?);
    names.sort();
    names.dedup();
    names.retain(|name| match (fs::read(ours.join(name)), fs::read(theirs.join(name))) {
        (Ok(one), Ok(other)) => one != other,
        _ => true,
    });
    Ok(names)
}

/// Builds, and says what to publish.
pub fn dist() -> Result<(), String> {
    build(Profile::Release)?;
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

#[cfg(test)]
mod tests {
    use super::differences;
    use std::fs;

    #[test]
    fn folders_are_compared_by_every_byte() {
        let top = std::env::temp_dir().join(format!("between-letters-compare-{}", std::process::id()));
        let (ours, theirs) = (top.join("ours"), top.join("theirs"));
        for folder in [&ours, &theirs] {
            fs::create_dir_all(folder.join("icons")).expect("a folder can be made");
            fs::write(folder.join("index.html"), "same").expect("a file can be written");
            fs::write(folder.join("icons/a.png"), "same").expect("a file can be written");
        }
        assert_eq!(differences(&ours, &theirs), Ok(vec![]));
        fs::write(theirs.join("icons/a.png"), "sane").expect("a file can be written");
        fs::write(ours.join("_headers"), "").expect("a file can be written");
        assert_eq!(differences(&ours, &theirs), Ok(vec!["_headers".to_owned(), "icons/a.png".to_owned()]));
        let _ = fs::remove_dir_all(&top);
    }
}
