//! Holds where things lie on this machine: the repository, the built app, the tools, the logs.
//!
//! Must not create or change anything.

use std::env;
use std::path::{Path, PathBuf};

/// The top folder of the repository.
#[must_use]
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).map_or_else(|| here.clone(), Path::to_path_buf)
}

/// The built app: `BETWEEN_LETTERS_DIST`, or `dist` in the top folder.
#[must_use]
pub fn dist() -> PathBuf {
    env::var_os("BETWEEN_LETTERS_DIST").map_or_else(|| root().join("dist"), PathBuf::from)
}

/// The folder of tools that outlives a clean checkout: `BETWEEN_LETTERS_TOOLS`, or one in the user's cache folder.
#[must_use]
pub fn tools() -> PathBuf {
    if let Some(folder) = env::var_os("BETWEEN_LETTERS_TOOLS") {
        return folder.into();
    }
    env::var_os("HOME").map_or_else(|| root().join("target"), PathBuf::from).join(".cache/between-letters/tools")
}

/// The folder of a package from the npm registry, with what it needs beside it; the chores put it there.
#[must_use]
pub fn npm_package(name: &str, version: &str) -> PathBuf {
    npm_folder(name, version).join("node_modules").join(name)
}

/// The folder into which the npm registry's package is installed.
#[must_use]
pub fn npm_folder(name: &str, version: &str) -> PathBuf {
    tools().join("npm").join(format!("{}-{version}", name.replace(['@', '/'], "_")))
}

/// Another program that the bench measures, by its name and version in the npm registry.
pub const TIDDLYWIKI: (&str, &str) = ("tiddlywiki", "5.4.1");

/// Another program that the bench measures, by its name and version in the npm registry.
pub const ACTUAL: (&str, &str) = ("@actual-app/web", "26.9.0");

/// The version of axe-core that judges the pages.
pub const AXE_VERSION: &str = "4.14.1";

/// axe-core's one file, put there by `cargo xtask test`.
#[must_use]
pub fn axe() -> PathBuf {
    tools().join(format!("axe-core-{AXE_VERSION}")).join("axe.min.js")
}

/// The folder for what is built: `CARGO_TARGET_DIR`, or `target` in the top folder.
#[must_use]
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Where drivers write their logs and failed scenarios leave a picture.
#[must_use]
pub fn logs() -> PathBuf {
    target().join("browser-logs")
}
