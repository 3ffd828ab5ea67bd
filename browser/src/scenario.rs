//! Holds what a scenario is, and how it is written down: once, for every engine.
//!
//! Must not hold a scenario; those lie in `tests/scenarios/`.

use crate::engine::{Engine, Phone};
use crate::page::Page;
use crate::{Outcome, places};
use std::path::PathBuf;
use std::pin::Pin;

/// Every engine there is.
pub const ALL_ENGINES: &[Engine] = &[Engine::Chromium, Engine::Firefox, Engine::WebKit];

/// For what Chromium alone lets a test do.
pub const CHROMIUM: &[Engine] = &[Engine::Chromium];

/// For what WebKitGTK lacks.
pub const BUT_WEBKIT: &[Engine] = &[Engine::Chromium, Engine::Firefox];

/// What a scenario starts from.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The path under which the app is served; begins and ends with a slash.
    pub base: &'static str,
    /// The name or number under which the app is served.
    pub host: &'static str,
    /// The folder that is served.
    pub root: PathBuf,
    /// The window's size when it opens, in CSS pixels.
    pub size: (u32, u32),
    /// What kind of phone it is played on.
    pub phone: Phone,
    /// Whether it needs a browser that nobody has used before: where the whole profile is searched, or changed for good.
    pub is_browser_own: bool,
    /// The engines in which it can be played; the README lists what that leaves out.
    pub only: &'static [Engine],
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            base: "/",
            host: "127.0.0.1",
            root: places::dist(),
            size: (412, 915),
            phone: Phone::Usual,
            is_browser_own: false,
            only: ALL_ENGINES,
        }
    }
}

/// A scenario that ends with success or a message.
pub type Played = Pin<Box<dyn Future<Output = Outcome>>>;

/// A scenario, as [`scenario!`](crate::scenario!) and [`core_scenario!`](crate::core_scenario!) note it.
pub struct Scenario {
    /// The path of its module.
    pub module: &'static str,
    /// Its name within the module.
    pub name: &'static str,
    /// Whether the gate plays it in each engine.
    pub is_core: bool,
    /// What it starts from.
    pub setup: fn() -> Setup,
    /// What happens in it.
    pub run: fn(Page) -> Played,
}

/// A test beside the scenarios that needs no browser.
pub struct Check {
    /// The path of its module.
    pub module: &'static str,
    /// Its name within the module.
    pub name: &'static str,
    /// What it asserts.
    pub run: fn(),
}

inventory::collect!(Scenario);
inventory::collect!(Check);

/// The name of a scenario or check in the output: its file and its own name.
#[must_use]
pub fn full_name(module: &str, name: &str) -> String {
    let file = module.split_once("::").map_or(module, |(_, file)| file);
    format!("{file}::{name}")
}

/// Writes a scenario that the gate plays in one engine, by turn of the commit, and a deep run in each. Inside, `?` ends it with a
/// message; assertions work, too.
///
/// `scenario!(name, |page| { … })`, or with a [`Setup`]: `scenario!(name, Setup { base: "/sub/", ..Setup::default() }, |page| { … })`.
#[macro_export]
macro_rules! scenario {
    (@note $is_core:expr, $name:ident, $setup:expr, |$page:ident| $body:block) => {
        $crate::inventory::submit! {
            $crate::Scenario {
                module: module_path!(),
                name: stringify!($name),
                is_core: $is_core,
                setup: || $setup,
                run: |$page: $crate::Page| ::std::boxed::Box::pin(async move {
                    $body
                    Ok(())
                }),
            }
        }
    };
    ($name:ident, |$page:ident| $body:block) => {
        $crate::scenario!(@note false, $name, $crate::Setup::default(), |$page| $body);
    };
    ($name:ident, $setup:expr, |$page:ident| $body:block) => {
        $crate::scenario!(@note false, $name, $setup, |$page| $body);
    };
}

/// Writes a scenario that the gate plays in each engine: the main job, what must not be lost, what must not leak, and what hangs on
/// the engine itself.
#[macro_export]
macro_rules! core_scenario {
    ($name:ident, |$page:ident| $body:block) => {
        $crate::scenario!(@note true, $name, $crate::Setup::default(), |$page| $body);
    };
    ($name:ident, $setup:expr, |$page:ident| $body:block) => {
        $crate::scenario!(@note true, $name, $setup, |$page| $body);
    };
}

/// Writes a test that needs no browser beside the scenarios whose tools it tries.
#[macro_export]
macro_rules! check {
    ($name:ident, $body:block) => {
        $crate::inventory::submit! {
            $crate::Check { module: module_path!(), name: stringify!($name), run: || $body }
        }
    };
}
