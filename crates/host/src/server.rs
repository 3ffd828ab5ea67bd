//! Holds the static server on which the release build is tried, as a host of static files would serve it.
//!
//! Must not know the app: it serves a folder, and can be stopped, started again, given another folder or made to fail.

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header};
use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io::Write as _;
use std::net::TcpListener;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// A way in which one file can go wrong.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Answers with this status and no content.
    Status(u16),
    /// Answers rightly, but only after this long.
    Slow(Duration),
    /// Answers with one byte changed, as a broken cache on the way would.
    Garbled,
}

/// One request that reached the host.
#[derive(Clone, Debug)]
pub struct Hit {
    /// Path and query, as asked for.
    pub target: String,
    /// The answer's status.
    pub status: u16,
    /// The answer's content in bytes, as sent (compressed, if it was), without headers.
    pub bytes: usize,
    /// When it came.
    pub at: Instant,
}

/// How a server is to be started; see [`Server::of`].
#[derive(Clone, Debug)]
pub struct Options {
    root: PathBuf,
    host: String,
    base: String,
    port: u16,
    brotli: bool,
}

impl Options {
    /// Is addressed by this name of the machine's own instead of "127.0.0.1"; passkeys belong to a name, not to a number.
    #[must_use]
    pub fn host(mut self, host: &str) -> Self {
        host.clone_into(&mut self.host);
        self
    }

    /// Serves under this path instead of "/"; it begins and ends with a slash.
    #[must_use]
    pub fn base(mut self, base: &str) -> Self {
        assert!(base.starts_with('/') && base.ends_with('/'), "a base path begins and ends with a slash");
        base.clone_into(&mut self.base);
        self
    }

    /// Listens on this port instead of any free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Compresses with Brotli, quality 11, where the browser takes it.
    #[must_use]
    pub fn brotli(mut self) -> Self {
        self.brotli = true;
        self
    }

    /// Starts the server on a port that no other server of this process has had, so that its pages have an origin of their own
    /// even in a browser that has seen others.
    ///
    /// # Errors
    ///
    /// When no such port is found.
    pub fn start_on_a_new_port(self) -> Result<Server, String> {
        static HAD: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
        for _ in 0..1_000 {
            let server = self.clone().start()?;
            if HAD.lock().unwrap_or_else(PoisonError::into_inner).insert(server.port()) {
                return Ok(server);
            }
        }
        Err("no port is left that was not used before".into())
    }

    /// Starts the server.
    ///
    /// # Errors
    ///
    /// When the port is taken.
    pub fn start(self) -> Result<Server, String> {
        let mut server = Server {
            host: self.host,
            port: self.port,
            shared: Arc::new(Shared(Mutex::new(Inside {
                headers: read_headers(&self.root),
                root: self.root,
                base: self.base,
                brotli: self.brotli,
                faults: HashMap::new(),
                hits: Vec::new(),
            }))),
            running: Mutex::new(None),
        };
        server.port = server.listen(self.port)?;
        Ok(server)
    }
}

/// A static server on this machine's loopback address. Dropping it stops it.
pub struct Server {
    shared: Arc<Shared>,
    host: String,
    port: u16,
    running: Mutex<Option<Running>>,
}

struct Running {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

struct Shared(Mutex<Inside>);

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Inside> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Inside {
    root: PathBuf,
    base: String,
    brotli: bool,
    headers: Vec<HeaderRule>,
    faults: HashMap<String, Fault>,
    hits: Vec<Hit>,
}

impl Server {
    /// A server of this folder at "/", on any free port, without compression, unless told otherwise.
    #[must_use]
    pub fn of(root: impl Into<PathBuf>) -> Options {
        Options { root: root.into(), host: "127.0.0.1".into(), base: "/".into(), port: 0, brotli: false }
    }

    /// The address of the app, with the base path and a slash at the end.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}:{}{}", self.host, self.port, self.shared.lock().base)
    }

    /// The port; it stays the same over stops and starts.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Closes the listening socket and every connection, and returns when that is done.
    pub fn stop(&self) {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(Running { stop, thread }) = running {
            let _ = stop.send(());
            let _ = thread.join();
        }
    }

    /// Listens again on the same port after a stop.
    ///
    /// # Errors
    ///
    /// When another program took the port meanwhile.
    pub fn start_again(&self) -> Result<(), String> {
        self.stop();
        self.listen(self.port).map(|_| ())
    }

    /// Serves another folder from now on, as a host does after a new version was published.
    pub fn set_root(&self, root: impl Into<PathBuf>) {
        let mut inside = self.shared.lock();
        inside.root = root.into();
        inside.headers = read_headers(&inside.root);
    }

    /// Makes one file (its path under the base path, without a leading slash) go wrong until [`Server::heal`].
    pub fn fail(&self, path: &str, fault: Fault) {
        self.shared.lock().faults.insert(path.into(), fault);
    }

    /// Ends all faults.
    pub fn heal(&self) {
        self.shared.lock().faults.clear();
    }

    /// What reached the host so far: path and query of each request.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.shared.lock().hits.iter().map(|hit| hit.target.clone()).collect()
    }

    /// What reached the host so far, in full.
    #[must_use]
    pub fn hits(&self) -> Vec<Hit> {
        self.shared.lock().hits.clone()
    }

    /// Forgets what reached the host so far.
    pub fn clear_requests(&self) {
        self.shared.lock().hits.clear();
    }

    fn listen(&self, port: u16) -> Result<u16, String> {
        let taken = |error: std::io::Error| format!("cannot listen on 127.0.0.1:{port}: {error}");
        let socket = TcpListener::bind(("127.0.0.1", port)).map_err(taken)?;
        socket.set_nonblocking(true).map_err(taken)?;
        let port = socket.local_addr().map_err(taken)?.port();
        let (stop, stopped) = oneshot::channel();
        let app = Router::new().fallback(answer).with_state(self.shared.clone());
        let thread = std::thread::spawn(move || {
            // A runtime of its own: when it goes at the end of this thread, every socket goes with it.
            let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
            runtime.block_on(async move {
                let Ok(listener) = tokio::net::TcpListener::from_std(socket) else { return };
                tokio::select! {
                    _ = async { axum::serve(listener, app).await } => {}
                    _ = stopped => {}
                }
            });
        });
        *self.running.lock().unwrap_or_else(PoisonError::into_inner) = Some(Running { stop, thread });
        Ok(port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response<Body> {
    let at = Instant::now();
    let path = percent_decoded(request.uri().path());
    let (root, base, brotli, rules, faults) = {
        let inside = shared.lock();
        (inside.root.clone(), inside.base.clone(), inside.brotli, inside.headers.clone(), inside.faults.clone())
    };
    let inner = path.strip_prefix(&base).map(str::to_owned);
    let fault = inner.as_ref().and_then(|inner| faults.get(inner).cloned());
    if let Some(Fault::Slow(pause)) = &fault {
        tokio::time::sleep(*pause).await;
    }
    let mut reply = match (&fault, request.method()) {
        (Some(Fault::Status(status)), _) => Reply::empty(*status),
        (_, &Method::GET | &Method::HEAD) => Reply::of(&root, &base, &path, inner.as_deref()),
        _ => Reply::empty(405),
    };
    if matches!(fault, Some(Fault::Garbled))
        && let Some(byte) = reply.content.last_mut()
    {
        *byte ^= 1;
    }
    let takes_brotli = accepts_brotli(request.headers());
    if brotli && takes_brotli && reply.compressible() && !reply.content.is_empty() {
        let content = std::mem::take(&mut reply.content);
        let packed = tokio::task::spawn_blocking(move || packed(&content)).await;
        reply.content = packed.unwrap_or_default();
        reply.headers.push((header::CONTENT_ENCODING, HeaderValue::from_static("br")));
    }
    if let Some(inner) = &inner {
        // As hosts do: what went wrong once is not to be kept for a year.
        let is_kept = |name: &HeaderName| *name != header::CACHE_CONTROL || reply.status < 400;
        let rules = rules.iter().filter(|rule| rule.covers(inner) && is_kept(&rule.name));
        let headers: Vec<_> = rules.map(|rule| (rule.name.clone(), rule.value.clone())).collect();
        reply.headers.extend(headers);
    }
    let target = request.uri().path_and_query().map_or_else(String::new, ToString::to_string);
    shared.lock().hits.push(Hit { target, status: reply.status, bytes: reply.content.len(), at });
    reply.into_response(request.method() == Method::HEAD)
}

struct Reply {
    status: u16,
    headers: Vec<(HeaderName, HeaderValue)>,
    content: Vec<u8>,
}

impl Reply {
    fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), content: Vec::new() }
    }

    /// The file behind a path; an unknown one gets the folder's `404.html`, as the common hosts do.
    fn of(root: &Path, base: &str, path: &str, inner: Option<&str>) -> Self {
        let Some(inner) = inner else {
            let mut reply = Self::empty(404);
            if format!("{path}/") == base {
                reply.status = 301;
                reply.headers.extend(HeaderValue::from_str(base).ok().map(|base| (header::LOCATION, base)));
            }
            return reply;
        };
        let name = if inner.is_empty() || inner.ends_with('/') { format!("{inner}index.html") } else { inner.into() };
        let inside = Path::new(&name).components().all(|part| matches!(part, Component::Normal(_)));
        // The header file is the host's, not the visitor's.
        let found = if inside && name != "_headers" { fs::read(root.join(&name)).ok() } else { None };
        let (status, name, content) = match found {
            Some(content) => (200, name, content),
            None => (404, "404.html".to_owned(), fs::read(root.join("404.html")).unwrap_or_default()),
        };
        let kind = HeaderValue::from_static(mime(&name));
        Self { status, headers: vec![(header::CONTENT_TYPE, kind)], content }
    }

    fn compressible(&self) -> bool {
        self.headers.iter().any(|(name, value)| {
            name == header::CONTENT_TYPE && value.to_str().is_ok_and(|kind| !kind.starts_with("image/png"))
        })
    }

    fn into_response(self, head_only: bool) -> Response<Body> {
        let length = self.content.len();
        let mut response = Response::new(if head_only { Body::empty() } else { Body::from(self.content) });
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        for (name, value) in self.headers {
            response.headers_mut().insert(name, value);
        }
        response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(length));
        response
    }
}

/// The content type for a file name.
#[must_use]
pub fn mime(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript",
        "css" => "text/css",
        // Exactly this, without parameters: only then do browsers compile while it arrives.
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// One line of the header file: for which paths, which header.
#[derive(Clone, Debug)]
struct HeaderRule {
    pattern: String,
    name: HeaderName,
    value: HeaderValue,
}

impl HeaderRule {
    /// Whether the rule is for this path (without a leading slash); a `*` stands for anything.
    fn covers(&self, path: &str) -> bool {
        let pattern = self.pattern.trim_start_matches('/');
        match pattern.split_once('*') {
            None => pattern == path || (pattern.is_empty() && path == "index.html"),
            Some((before, after)) => {
                path.len() >= before.len() + after.len() && path.starts_with(before) && path.ends_with(after)
            }
        }
    }
}

/// Reads `_headers`: a line with a path pattern, then indented lines `Name: value`.
fn read_headers(root: &Path) -> Vec<HeaderRule> {
    parse_headers(&fs::read_to_string(root.join("_headers")).unwrap_or_default())
}

fn parse_headers(text: &str) -> Vec<HeaderRule> {
    let mut rules = Vec::new();
    let mut pattern = String::new();
    for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
        if !line.starts_with([' ', '\t']) {
            line.trim().clone_into(&mut pattern);
        } else if let Some((name, value)) = line.trim().split_once(':')
            && let (Ok(name), Ok(value)) = (name.trim().parse(), value.trim().parse())
        {
            rules.push(HeaderRule { pattern: pattern.clone(), name, value });
        }
    }
    rules
}

fn accepts_brotli(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accepted.split(',').any(|one| one.trim().split(';').next() == Some("br"))
}

/// The bytes in Brotli, quality 11, window 22: what the size budget and the bench count.
#[must_use]
pub fn brotli(content: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 1 << 16, 11, 22);
    writer.write_all(content).expect("writing to memory cannot fail");
    drop(writer);
    out
}

/// The same, remembered for as long as the process lives: compressing so hard takes seconds.
fn packed(content: &[u8]) -> Vec<u8> {
    static KEPT: OnceLock<Mutex<HashMap<Vec<u8>, Vec<u8>>>> = OnceLock::new();
    let kept = KEPT.get_or_init(Mutex::default);
    if let Some(known) = kept.lock().unwrap_or_else(PoisonError::into_inner).get(content) {
        return known.clone();
    }
    let out = brotli(content);
    kept.lock().unwrap_or_else(PoisonError::into_inner).insert(content.to_vec(), out.clone());
    out
}

/// Compresses a file now, so that its first visitor need not wait.
pub fn warm_up(file: &Path) {
    let _ = fs::read(file).map(|content| packed(&content));
}

fn percent_decoded(path: &str) -> String {
    let bytes = path.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = path.get(at + 1..at + 3).and_then(|code| u8::from_str_radix(code, 16).ok());
        match (bytes[at], code) {
            (b'%', Some(value)) => {
                out.push(value);
                at += 3;
            }
            (byte, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_rules_cover_their_paths() {
        let rules = parse_headers("# a note\n/*\n  X-One: a: b\n/sw.js\n  Cache-Control: no-cache\n");
        assert_eq!(rules.len(), 2);
        assert_eq!(rules[0].value, "a: b");
        assert!(rules[0].covers("") && rules[0].covers("deep/file.js"));
        assert!(rules[1].covers("sw.js") && !rules[1].covers("other.js"));
    }

    #[test]
    fn percent_signs_are_decoded_and_bad_ones_kept() {
        assert_eq!(percent_decoded("/a%20b%C3%A9%zz%4"), "/a b\u{e9}%zz%4");
    }
}
