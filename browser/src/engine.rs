//! Holds the three browser engines: how each is started on a lasting profile, driven, killed at once and opened again.
//!
//! Must not know the app or look into a page; that is `page`.
//!
//! Debian's MiniBrowser forgets all storage in automation mode, so WebKitGTK is driven in a window of our own
//! (`webkit/window.py`, the same engine library with a lasting data folder): all three can be killed and opened again.

use crate::{Outcome, places};
use fantoccini::wd::{Capabilities, TimeoutConfiguration, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use serde_json::{Value as Json, json};
use std::collections::HashMap;
use std::fmt;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// A browser engine that runs on this kind of machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Blink, as in Chrome, Edge and Samsung's browser.
    Chromium,
    /// Gecko, the extended support release.
    Firefox,
    /// WebKitGTK, the nearest thing to an iPhone's Safari that runs here.
    WebKit,
}

impl fmt::Display for Engine {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        })
    }
}

impl Engine {
    /// Whether the browser can be killed and opened again with its storage.
    ///
    /// True for all three; for WebKitGTK only because of the window of our own (see the top of this file).
    #[must_use]
    pub fn can_restart(self) -> bool {
        true
    }

    fn driver(self, port: u16, display: Option<&Display>) -> Command {
        match self {
            Self::Chromium => {
                let mut command = Command::new("chromedriver");
                command.arg(format!("--port={port}"));
                command
            }
            Self::Firefox => {
                let kept = places::tools().join("bin/geckodriver");
                let mut command = Command::new(if kept.exists() { kept } else { "geckodriver".into() });
                // System access lets a test set what a person sets in the menus: text size, night theme, a narrow window.
                command.args([&format!("--port={port}"), "--allow-system-access", "--log=info"]);
                command
            }
            Self::WebKit => {
                let mut command = Command::new("WebKitWebDriver");
                command.arg(format!("--port={port}"));
                command.envs(display.map(|display| ("DISPLAY", display.name.clone())));
                command.env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
                command
            }
        }
    }

    fn capabilities(self, profile: &Path, log: &Path, (width, height): (u32, u32), phone: Phone) -> Json {
        let downloads = downloads(profile).display().to_string();
        let profile = profile.display();
        // "Block all cookies" in both, which blocks every kind of storage.
        let (allow, block) = if phone == Phone::Blocking { (2, 2) } else { (1, 5) };
        let pages = if phone == Phone::Cramped { CRAMPED_PAGES } else { u32::from(u16::MAX) + 1 };
        match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:loggingPrefs": { "browser": "ALL" },
                "goog:chromeOptions": { "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
                    "--disable-session-crashed-bubble", "--hide-scrollbars", "--lang=en",
                    format!("--user-data-dir={profile}"), format!("--window-size={width},{height}"),
                    format!("--js-flags=--wasm-max-mem-pages={pages}"),
                ], "prefs": {
                    "profile.default_content_setting_values.cookies": allow,
                    "download.default_directory": downloads, "download.prompt_for_download": false,
                } },
            }),
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "args": ["-headless", "-profile", profile.to_string()],
                    "prefs": {
                        // A killed browser opens like any other: no safe mode, no old tabs.
                        "toolkit.startup.max_resumed_crashes": -1,
                        "browser.sessionstore.resume_from_crash": false,
                        "browser.sessionstore.enabled": false,
                        // What the page says goes to the driver's log.
                        "devtools.console.stdout.content": true,
                        // Nothing is asked of the outside.
                        "app.update.disabledForTesting": true, "network.captive-portal-service.enabled": false,
                        "network.connectivity-service.enabled": false, "services.settings.server": "data:,",
                        "datareporting.policy.dataSubmissionEnabled": false, "extensions.update.enabled": false,
                        "browser.safebrowsing.malware.enabled": false, "browser.safebrowsing.phishing.enabled": false,
                        "dom.push.connection.enabled": false,
                        "browser.download.folderList": 2, "browser.download.dir": downloads,
                        "intl.accept_languages": "en",
                        "network.cookie.cookieBehavior": block,
                        // The question about lasting storage is answered with yes, so that it covers nothing.
                        "dom.storageManager.prompt.testing": true, "dom.storageManager.prompt.testing.allow": true,
                        // One content process is enough for one site, and the machine is small.
                        "dom.ipc.processCount": 1, "dom.ipc.processPrelaunch.enabled": false,
                        // Compiling every page's WebAssembly a second time, thoroughly, takes longer than most scenarios use it.
                        "javascript.options.wasm_optimizingjit": false,
                        "browser.startup.page": 0, "browser.startup.homepage": "about:blank",
                        "browser.newtabpage.enabled": false, "browser.newtab.preload": false,
                    },
                },
            }),
            Self::WebKit => json!({
                "webkitgtk:browserOptions": {
                    "binary": places::root().join("browser/webkit/window.py"),
                    "args": [format!("--profile={profile}"), format!("--log={}", log.display())],
                },
            }),
        }
    }
}

/// Where a browser of this profile puts what is saved.
fn downloads(profile: &Path) -> PathBuf {
    profile.join("downloads")
}

/// What kind of phone it is, as its owner has set it and as it was built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phone {
    /// Nothing special.
    Usual,
    /// No page may keep anything. WebKitGTK has no such setting.
    Blocking,
    /// No WebAssembly gets more than 48 MiB, as on an old phone with much else open. Only Chromium has such a setting.
    Cramped,
}

/// Pages of WebAssembly's memory, 64 KiB each, on a cramped phone.
const CRAMPED_PAGES: u32 = 48 * 16;

/// A virtual screen for the engine that has no headless mode.
struct Display {
    name: String,
    server: Child,
}

impl Display {
    fn open() -> Outcome<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .map_err(|error| format!("cannot start Xvfb: {error}"))?;
        let mut number = String::new();
        if let Some(out) = server.stdout.take() {
            let _ = BufReader::new(out).read_line(&mut number);
        }
        Ok(Self { name: format!(":{}", number.trim()), server })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A command that the WebDriver client has no name for.
#[derive(Debug)]
struct Raw {
    method: http::Method,
    path: String,
    body: Json,
}

impl WebDriverCompatibleCommand for Raw {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        let body = (self.method == http::Method::POST).then(|| self.body.to_string());
        (self.method.clone(), body)
    }
}

/// A running browser with a profile that outlives it. Dropping it ends the browser and removes the profile.
pub struct Browser {
    engine: Engine,
    name: String,
    profile: PathBuf,
    log: PathBuf,
    /// Where in the log the present play begins.
    log_start: u64,
    /// Whether a play changed what no origin holds: the window's size, the theme, the engine's own settings.
    is_altered: bool,
    size: (u32, u32),
    phone: Phone,
    display: Option<Display>,
    driver: Option<Child>,
    client: Option<Client>,
}

static COUNT: AtomicUsize = AtomicUsize::new(0);

impl Browser {
    /// Opens a browser on a fresh profile. The name appears in the names of logs.
    ///
    /// # Errors
    ///
    /// When the browser or its driver is missing or does not answer.
    pub async fn open(engine: Engine, name: &str, size: (u32, u32), phone: Phone) -> Outcome<Self> {
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let unique = format!("{}-{number}", std::process::id());
        let name: String = name.chars().map(|one| if one.is_ascii_alphanumeric() { one } else { '-' }).collect();
        let profile = std::env::temp_dir().join(format!("between-letters-{engine}-{unique}"));
        let logs = places::logs();
        fs::create_dir_all(&profile).map_err(|error| format!("cannot make a profile folder: {error}"))?;
        fs::create_dir_all(downloads(&profile)).map_err(|error| format!("cannot make a folder to save in: {error}"))?;
        fs::create_dir_all(&logs).map_err(|error| format!("cannot make the folder for logs: {error}"))?;
        let log = logs.join(format!("{name}-{engine}.log"));
        let _ = fs::remove_file(&log);
        let mut browser = Self {
            engine,
            name,
            profile,
            log,
            log_start: 0,
            is_altered: false,
            size,
            phone,
            display: None,
            driver: None,
            client: None,
        };
        browser.reopen().await?;
        Ok(browser)
    }

    /// Starts the browser anew on the same profile, after [`Browser::kill`] or while it runs.
    ///
    /// # Errors
    ///
    /// When the driver does not answer within half a minute, twice.
    pub async fn reopen(&mut self) -> Outcome {
        let first = self.start().await;
        if first.is_ok() {
            return first;
        }
        // A port can be taken between finding and using it.
        self.start().await.map_err(|error| format!("{error}\n  see {}", self.log.display()))
    }

    async fn start(&mut self) -> Outcome {
        self.kill();
        // Left by a killed browser; a driver would read the old port from them.
        for stale in ["DevToolsActivePort", "MarionetteActivePort", "WebDriverBiDiServer.json"] {
            let _ = fs::remove_file(self.profile.join(stale));
        }
        if self.engine == Engine::WebKit && self.display.is_none() {
            self.display = Some(Display::open()?);
        }
        let log = File::options().create(true).append(true).open(&self.log);
        let log = log.map_err(|error| format!("cannot write {}: {error}", self.log.display()))?;
        let copy = log.try_clone().map_err(|error| format!("cannot share the log: {error}"))?;
        let port = free_port()?;
        let mut command = self.engine.driver(port, self.display.as_ref());
        command.stdin(Stdio::null()).stdout(log).stderr(copy).process_group(0);
        command.env("MOZ_CRASHREPORTER_DISABLE", "1");
        // Firefox without a screen takes its size from here, not from arguments.
        command.env("MOZ_HEADLESS_WIDTH", self.size.0.to_string()).env("MOZ_HEADLESS_HEIGHT", self.size.1.to_string());
        command.env("TZ", std::env::var("TZ").unwrap_or_else(|_| "UTC".into()));
        let program = command.get_program().to_string_lossy().into_owned();
        self.driver = Some(command.spawn().map_err(|error| format!("cannot start {program}: {error}"))?);
        let until = Instant::now() + Duration::from_secs(30);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if Instant::now() > until {
                return Err(format!("{program} does not listen"));
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        let Json::Object(capabilities) = self.engine.capabilities(&self.profile, &self.log, self.size, self.phone)
        else {
            return Err("capabilities are an object".into());
        };
        let capabilities: Capabilities = capabilities.into_iter().collect();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let address = format!("http://127.0.0.1:{port}/");
        let connecting = builder.connect(&address);
        let client = tokio::time::timeout(Duration::from_secs(60), connecting)
            .await
            .map_err(|_| format!("{} did not open within a minute", self.engine))?
            .map_err(|error| format!("{} did not open: {error}", self.engine))?;
        let patience = Duration::from_secs(60);
        let limits = TimeoutConfiguration::new(Some(patience), Some(patience), Some(Duration::ZERO));
        client.update_timeouts(limits).await.map_err(|error| format!("cannot set the time limits: {error}"))?;
        self.client = Some(client);
        Ok(())
    }

    /// The session's client.
    ///
    /// # Errors
    ///
    /// When the browser was killed and not opened again.
    pub fn client(&self) -> Outcome<Client> {
        self.client.clone().ok_or_else(|| "the browser is not running".into())
    }

    /// Which engine it is.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The name it was opened with, fit for file names.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The profile folder.
    #[must_use]
    pub fn profile(&self) -> &Path {
        &self.profile
    }

    /// Where the browser puts what is saved.
    #[must_use]
    pub fn downloads(&self) -> PathBuf {
        downloads(&self.profile)
    }

    /// Notes that a play changed what no origin holds, so that no other play gets this browser.
    pub fn alter(&mut self) {
        self.is_altered = true;
    }

    /// Whether another play can have this browser.
    #[must_use]
    pub fn can_be_kept(&self) -> bool {
        !self.is_altered && self.client.is_some()
    }

    /// Puts back what a play leaves outside of its origin, before the next one of this name: what was saved, and what was said.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn turn_to(&mut self, name: &str) -> Outcome {
        name.clone_into(&mut self.name);
        let saved = downloads(&self.profile);
        let _ = fs::remove_dir_all(&saved);
        fs::create_dir_all(&saved).map_err(|error| format!("cannot make a folder to save in: {error}"))?;
        if self.engine == Engine::Chromium {
            // Reading the log empties it.
            Self::command(&self.client()?, true, "se/log", json!({ "type": "browser" })).await?;
        }
        self.log_start = fs::metadata(&self.log).map_or(0, |about| about.len());
        Ok(())
    }

    /// What the driver said in the present play, and for Firefox and WebKit the console.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn said(&self) -> Outcome<String> {
        let log = fs::read(&self.log).map_err(|error| format!("cannot read {}: {error}", self.log.display()))?;
        let start = usize::try_from(self.log_start).unwrap_or_default().min(log.len());
        Ok(String::from_utf8_lossy(&log[start..]).into_owned())
    }

    fn group(&self) -> Option<Pid> {
        i32::try_from(self.driver.as_ref()?.id()).ok().and_then(Pid::from_raw)
    }

    /// The driver and every process of the browser.
    #[must_use]
    pub fn processes(&self) -> Vec<Pid> {
        self.group().map(family_of).unwrap_or_default()
    }

    /// Ends browser and driver at once with SIGKILL, nothing written or flushed, and returns when they are gone.
    pub fn kill(&mut self) {
        self.client = None;
        let (group, family) = (self.group(), self.processes());
        let Some(mut driver) = self.driver.take() else { return };
        let Some(group) = group else { return };
        let _ = kill_process_group(group, Signal::KILL);
        for pid in &family {
            let _ = kill_process(*pid, Signal::KILL);
        }
        let _ = driver.wait();
        let until = Instant::now() + Duration::from_secs(5);
        while family.iter().any(|pid| is_alive(*pid)) && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Sends a WebDriver command by its path under the session.
    ///
    /// # Errors
    ///
    /// When the driver refuses it.
    pub async fn command(client: &Client, post: bool, path: &str, body: Json) -> Outcome<Json> {
        let method = if post { http::Method::POST } else { http::Method::GET };
        let raw = Raw { method, path: path.into(), body };
        client.issue_cmd(raw).await.map_err(|error| format!("the driver refused {path}: {error}"))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.kill();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

fn free_port() -> Outcome<u16> {
    let socket = TcpListener::bind(("127.0.0.1", 0)).map_err(|error| format!("no free port: {error}"))?;
    Ok(socket.local_addr().map_err(|error| format!("no free port: {error}"))?.port())
}

/// Parent and group of a process, and whether it still runs (a zombie does not), from /proc.
fn stat_of(pid: i32) -> Option<(i32, i32, bool)> {
    let text = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name in brackets may hold anything; the fields follow its last bracket.
    let mut fields = text.rsplit_once(')')?.1.split_whitespace();
    let state = fields.next()?;
    Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?, !matches!(state, "Z" | "X")))
}

fn is_alive(pid: Pid) -> bool {
    stat_of(pid.as_raw_nonzero().get()).is_some_and(|(_, _, alive)| alive)
}

/// The driver's process group and everything that descends from it, the browser's own groups included.
fn family_of(group: Pid) -> Vec<Pid> {
    let group = group.as_raw_nonzero().get();
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let pids = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<i32>().ok());
    let all: HashMap<i32, (i32, i32)> =
        pids.filter_map(|pid| stat_of(pid).map(|(parent, group, _)| (pid, (parent, group)))).collect();
    let belongs = |pid: i32| {
        let mut at = pid;
        // Bounded, as /proc is read while processes come and go.
        for _ in 0..64 {
            match all.get(&at) {
                Some((_, of)) if *of == group => return true,
                Some((parent, _)) if *parent > 1 => at = *parent,
                _ => return false,
            }
        }
        false
    };
    all.keys().filter(|pid| belongs(**pid)).filter_map(|pid| Pid::from_raw(*pid)).collect()
}
