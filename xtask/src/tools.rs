//! Holds how the project gets what it builds and tests with, each in the version that is known to work.
//!
//! Must not install anything that is there already in the right version, nor from anywhere but the package registries.

use crate::run::{command, is_there, output, run, say};
use host::places;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const TRUNK: &str = "0.21.14";
const GECKODRIVER: &str = "0.37.1";

/// Programs that the browser tests start, and the Debian packages that bring them.
const BROWSERS: [(&str, &[&str]); 7] = [
    ("chromium", &["chromium"]),
    ("chromedriver", &["chromium-driver"]),
    ("age", &["age"]),
    ("firefox-esr", &["firefox-esr"]),
    ("WebKitWebDriver", &["webkit2gtk-driver"]),
    ("Xvfb", &["xvfb"]),
    ("tar", &["tar"]),
];

/// The bindings through which `browser/webkit/window.py` opens WebKitGTK.
const WINDOW_PACKAGES: [&str; 2] = ["python3-gi", "gir1.2-webkit2-4.1"];
const WINDOW_PROOF: &str = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2";

/// What a build needs beside Cargo.
pub fn for_building() -> Result<(), String> {
    wasm_target()
}

/// Trunk and the wasm-bindgen that it calls: for `trunk build` and `trunk serve`, and to compare what they give.
pub fn trunk() -> Result<(), String> {
    cargo_tool("trunk", "trunk", TRUNK, &["--locked", "--no-default-features"], 5)?;
    // No --locked: its lock file names a version that the registry does not have.
    cargo_tool("wasm-bindgen", "wasm-bindgen-cli", &wasm_bindgen_version()?, &["--no-default-features"], 2)?;
    tidy_up();
    Ok(())
}

/// What the browser tests need on top: three engines, their drivers, axe-core.
pub fn for_testing() -> Result<(), String> {
    cargo_tool("geckodriver", "geckodriver", GECKODRIVER, &["--locked"], 2)?;
    tidy_up();
    axe()
}

fn wasm_target() -> Result<(), String> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let libraries = output("rustc", &["--print", "target-libdir", "--target", TARGET]);
    if libraries.is_some_and(|folder| fs::read_dir(folder).is_ok_and(|mut files| files.next().is_some())) {
        return Ok(());
    }
    say("Getting Rust's standard library for WebAssembly (under a minute)");
    run(&mut command("rustup", &["target", "add", TARGET]))
}

/// The formatter and the linter, which a minimal toolchain lacks.
pub fn components() -> Result<(), String> {
    if output("cargo", &["fmt", "--version"]).is_some() && output("cargo", &["clippy", "--version"]).is_some() {
        return Ok(());
    }
    run(&mut command("rustup", &["component", "add", "rustfmt", "clippy"]))
}

/// The version in Cargo.lock: library and command line must be equal.
fn wasm_bindgen_version() -> Result<String, String> {
    let file = places::root().join("Cargo.lock");
    if !file.exists() {
        run(&mut command("cargo", &["generate-lockfile"]))?;
    }
    let lock = fs::read_to_string(&file).map_err(|error| format!("Cannot read Cargo.lock: {error}"))?;
    locked_version(&lock, "wasm-bindgen").ok_or_else(|| "Cargo.lock names no wasm-bindgen.".into())
}

fn locked_version(lock: &str, package: &str) -> Option<String> {
    let after = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?.1;
    Some(after.split_once('"')?.0.to_owned())
}

/// Installs a program from crates.io into the tools folder, unless it is there in this version.
fn cargo_tool(program: &str, package: &str, version: &str, options: &[&str], minutes: u32) -> Result<(), String> {
    let tools = places::tools();
    let kept = tools.join("bin").join(program);
    let says = output(&kept.to_string_lossy(), &["--version"]).unwrap_or_default();
    if says.split_whitespace().nth(1) == Some(version) {
        return Ok(());
    }
    say(&format!("Building {program} {version} from source (about {minutes} minutes on two cores, once)"));
    fs::create_dir_all(&tools).map_err(|error| format!("Cannot make {}: {error}", tools.display()))?;
    let root = tools.to_string_lossy().into_owned();
    let mut install = command("cargo", &["install", package, "--version", version, "--force", "--root", &root]);
    // Their own release profiles take more than twice as long, for seconds that they save at each build: measured, all three
    // tools together took 9 minutes in place of 21. They share what they have in common.
    install
        .args(options)
        .current_dir(&tools)
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
        .env("CARGO_TARGET_DIR", scratch());
    run(&mut install)
}

/// Where tools are built.
fn scratch() -> PathBuf {
    places::tools().join("build")
}

/// Removes what was built on the way to the tools, which is of no use once they are there.
fn tidy_up() {
    let _ = fs::remove_dir_all(scratch());
}

/// The Debian packages that are missing, all in one go.
pub fn browsers() -> Result<(), String> {
    let mut missing: Vec<&str> = Vec::new();
    for (program, packages) in BROWSERS {
        if !is_there(program) {
            missing.extend(packages);
        }
    }
    if output("/usr/bin/python3", &["-c", WINDOW_PROOF]).is_none() {
        missing.extend(WINDOW_PACKAGES);
    }
    // For axe-core, and for the vectors that a test of the workshop fetches.
    if !is_there("npm") {
        missing.push("npm");
    }
    if missing.is_empty() {
        println!("   All there.");
        return Ok(());
    }
    install(&missing)
}

/// What a native test needs beside Rust: npm, for the vectors that a test of the workshop fetches.
pub fn for_native_tests() -> Result<(), String> {
    if is_there("npm") { Ok(()) } else { install(&["npm"]) }
}

/// A compiler for libFuzzer, which is C++; Rust alone needs one for C at most.
pub fn for_fuzzing() -> Result<(), String> {
    if is_there("c++") { Ok(()) } else { install(&["g++"]) }
}

/// Installs Debian packages.
fn install(missing: &[&str]) -> Result<(), String> {
    if !is_there("apt-get") {
        return Err(format!(
            "The tests need these, by Debian's names; please install them by this system's own means: {}",
            missing.join(" ")
        ));
    }
    apt(&["update"])?;
    apt(&[&["install", "-y", "--no-install-recommends"], missing].concat())
}

/// Runs apt-get, once more if it fails: mirrors do hiccup.
fn apt(arguments: &[&str]) -> Result<(), String> {
    let is_root = output("id", &["-u"]).as_deref() == Some("0");
    let make = || -> Command {
        let mut made =
            if is_root { command("apt-get", arguments) } else { command("sudo", &[&["apt-get"], arguments].concat()) };
        made.env("DEBIAN_FRONTEND", "noninteractive");
        made
    };
    run(&mut make()).or_else(|_| {
        println!("   Once more.");
        run(&mut make())
    })
}

/// Lighthouse's command; none where it cannot be had, and then its marks are not measured. Version 13 wants a newer node than
/// Debian has.
pub fn lighthouse() -> Option<PathBuf> {
    let command = npm_package("lighthouse", "12.8.2")?.join("../.bin/lighthouse");
    command.is_file().then_some(command)
}

/// The folder of a package from the npm registry, with what it needs beside it; none where it cannot be had.
pub fn npm_package(name: &str, version: &str) -> Option<PathBuf> {
    let (folder, package) = (places::npm_folder(name, version), places::npm_package(name, version));
    if !package.is_dir() {
        say(&format!("Getting {name} {version} from the npm registry (a minute)"));
        fs::create_dir_all(&folder).ok()?;
        let options = ["install", "--silent", "--no-fund", "--no-audit", "--prefix", "."];
        run(command("npm", &options).arg(format!("{name}@{version}")).current_dir(&folder)).ok()?;
    }
    package.is_dir().then_some(package)
}

/// axe-core's one file, from the npm registry.
fn axe() -> Result<(), String> {
    let file = places::axe();
    if file.exists() {
        return Ok(());
    }
    say("Getting axe-core, which judges accessibility (seconds)");
    let folder = file.parent().ok_or("axe-core has no folder")?;
    fs::create_dir_all(folder).map_err(|error| format!("Cannot make {}: {error}", folder.display()))?;
    let version = places::AXE_VERSION;
    run(command("npm", &["pack", "--silent", &format!("axe-core@{version}")]).current_dir(folder))?;
    let packed = format!("axe-core-{version}.tgz");
    run(command("tar", &["-xzf", &packed, "--strip-components=1", "package/axe.min.js", "package/LICENSE"])
        .current_dir(folder))?;
    let _ = fs::remove_file(folder.join(packed));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn the_locked_version_is_that_of_the_package_itself() {
        let lock =
            "name = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(locked_version(lock, "wasm"), None);
    }
}
