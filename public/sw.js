// The service worker: keeps one whole build on the device and answers every request of its pages from it.
// It never passes a request of theirs on to the network, so no query string reaches the host; it holds no record.

// `cargo xtask stage` writes these four: the build, each kept file with its SHA-256, the files that are fetched only when
// the install dialogue asks for them, and the headers that go with every answer.
const BUILD = "";
const FILES = {};
const ONLINE = [];
const HEADERS = {};

const BASE = new URL("./", self.location).pathname;
const CACHES = `between-letters${BASE}build-`;
const CACHE = CACHES + BUILD;
const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
};
// How long a page may take to say which build it is of.
const PATIENCE_MS = 2000;

const has = (path) => Object.hasOwn(FILES, path);
const key = (path) => new URL(BASE + path, self.location).href;
const plain = (status, text) =>
  new Response(text, { status, headers: { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" } });

// --- Taking in a build, all or nothing ---

async function download(path) {
  // Hosts like to redirect "index.html" to the folder, so the folder is asked for.
  const address = key(path === "index.html" ? "" : path);
  // What the page has just loaded need not come again; a copy of another build is passed by.
  for (const cache of ["default", "no-store"]) {
    const answer = await fetch(address, { cache, mode: "same-origin", credentials: "same-origin" });
    if (!answer.ok) throw new Error(`${path}: the host answered ${answer.status}`);
    let bytes = await answer.arrayBuffer();
    if ((await sha256(bytes)) !== FILES[path]) continue;
    if (path === "index.html") bytes = asOurs(bytes);
    const type = TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    return new Response(bytes, { headers: { ...HEADERS, "Content-Type": type } });
  }
  throw new Error(`${path}: not the file this build was made with`);
}

// Tells the page that it came from here. Its policy is fixed with the answer, so before it takes in anything private it looks
// for this mark; what the browser says of a worker's part in an answer differs from engine to engine.
function asOurs(bytes) {
  const page = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(page.replace('data-from="host"', 'data-from="worker"'));
}

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function takeIn() {
  const paths = Object.keys(FILES);
  // Nothing is kept before every file is here and checked.
  const answers = await Promise.all(paths.map(download));
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(paths.map((path, index) => cache.put(key(path), answers[index])));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

// --- Pages and their builds ---

// A page lies directly in the folder of the app; what lies deeper belongs to somebody else.
function isOurs(address) {
  const { origin, pathname } = new URL(address);
  return origin === self.location.origin && pathname.startsWith(BASE) && !pathname.slice(BASE.length).includes("/");
}

async function pages() {
  const all = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return all.filter((client) => isOurs(client.url));
}

function buildOf(client) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    setTimeout(resolve, PATIENCE_MS, null);
    port1.onmessage = (event) => resolve(event.data);
    client.postMessage({ type: "build?" }, [port2]);
  });
}

async function buildCaches() {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(CACHES) && /^[0-9a-f]+$/.test(name.slice(CACHES.length)));
}

// A build that is being taken in or waits its turn must not be swept away by the one at work.
const isNewerComing = () => Boolean(self.registration.installing || self.registration.waiting);

async function sweep() {
  const old = (await buildCaches()).filter((name) => name !== CACHE);
  if (old.length === 0 || isNewerComing()) return;
  const inUse = await Promise.all((await pages()).map(buildOf));
  // A page that does not answer may be of any build.
  if (inUse.includes(null) || isNewerComing()) return;
  await Promise.all(old.filter((name) => !inUse.includes(name.slice(CACHES.length))).map((name) => caches.delete(name)));
}

let isUpdate = false;

async function takeOver() {
  await self.clients.claim();
  if (isUpdate) {
    for (const page of await pages()) page.postMessage({ type: "reload", build: BUILD });
  }
}

self.addEventListener("install", (event) => event.waitUntil(takeIn()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", (event) => {
  if (event.data?.type === "update") {
    isUpdate = true;
    event.waitUntil(self.skipWaiting());
  }
  if (event.data?.type === "started") event.waitUntil(sweep());
});

// --- The one notice ---

// Only where the person turned notices on is there a day to be found, the one before a reply is due; nothing else is known here.
const NOTICE = `between-letters${BASE}notice`;

async function lookForNotice() {
  if (!(await caches.has(NOTICE))) return;
  const kept = await (await caches.open(NOTICE)).match(key("notice-day"));
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  if (!kept || (await kept.text()) !== today) return;
  await self.registration.showNotification("A reply is due tomorrow", { tag: "due", icon: key("icons/icon-192.png") });
}

async function openApp() {
  const [page] = await pages();
  return page ? page.focus() : self.clients.openWindow(BASE);
}

self.addEventListener("periodicsync", (event) => {
  if (event.tag === "notice") event.waitUntil(lookForNotice());
});
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(openApp());
});

// --- Answering ---

async function kept(path) {
  const own = await (await caches.open(CACHE)).match(key(path));
  if (own) return own;
  try {
    // The browser lost the file: only the very same one may take its place.
    const again = await download(path);
    const cache = await caches.open(CACHE);
    await cache.put(key(path), again.clone());
    return again;
  } catch {
    self.registration.update().catch(() => {});
    return plain(503, "A part of Between Letters is missing on this device. Connect to the internet and open it again. Your records are untouched.");
  }
}

async function keptByOlder(path) {
  for (const name of await buildCaches()) {
    const found = await (await caches.open(name)).match(key(path));
    if (found) return found;
  }
  return null;
}

async function answer(event, path) {
  if (path !== null && has(path)) return kept(path);
  const client = event.clientId ? await self.clients.get(event.clientId) : null;
  // A page of another app in a deeper folder, which has no worker of its own yet.
  if (client && !isOurs(client.url)) return fetch(event.request);
  if (path === null && new URL(event.request.url).origin !== self.location.origin) return Response.error();
  if (ONLINE.includes(path)) return fetch(key(path), { credentials: "omit" });
  return (path !== null && (await keptByOlder(path))) || plain(404, "There is no such file.");
}

function open(event, path, address) {
  if (has(path)) return event.respondWith(kept(path));
  if (!path.includes("/")) return event.respondWith(kept("index.html"));
  // A deeper folder can only be another app's. It may be opened, but without anything said along with its address.
  if (address.search) {
    address.search = "";
    event.respondWith(Response.redirect(address.href));
  }
}

self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  const isHere = address.origin === self.location.origin && address.pathname.startsWith(BASE);
  const path = isHere ? address.pathname.slice(BASE.length) || "index.html" : null;
  if (event.request.mode === "navigate" && path !== null) return open(event, path, address);
  event.respondWith(answer(event, path));
});
