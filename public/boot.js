// Starts the app: fetches the style sheet, the glue and the WebAssembly named on its own script element, and keeps what
// the browser says too early for the app to hear (an install prompt, the service worker). It knows no record and sends nothing.

const script = document.querySelector("script[data-wasm]");
const base = new URL("./", document.baseURI);
const build = script.dataset.build;

// What `device::install` and `device::worker` pick up later.
const held = { build, installPrompt: null, registration: null };
window.betweenLetters = held;

// Shuts what the policy leaves open in browsers that do not know Connection-Allowlist: leaving for another origin, and calls
// between browsers. It stops accidents, not a hostile script. The sites of the library's list alone can be opened, in a page
// of their own and by a tap; the build writes the same list into the policy.
const sites = new Set(script.dataset.sites.split(" "));
const openPage = window.open.bind(window);
held.openSite = (address) => {
  if (!sites.has(address)) return false;
  openPage(address, "_blank", "noopener,noreferrer");
  return true;
};
const shut = () => {
  throw new TypeError("Nothing leaves this page.");
};
for (const name of ["open", "RTCPeerConnection", "webkitRTCPeerConnection", "WebTransport"]) {
  if (name in window) Object.defineProperty(window, name, { value: shut });
}
const isElsewhere = (address) => new URL(address, document.baseURI).origin !== location.origin;
window.navigation?.addEventListener("navigate", (event) => {
  if (isElsewhere(event.destination.url)) event.preventDefault();
});
addEventListener(
  "click",
  (event) => {
    const link = event.target.closest?.("a[href], area[href]");
    if (link && isElsewhere(link.href)) event.preventDefault();
  },
  true,
);

const at = (name) => new URL(script.dataset[name], document.baseURI).href;

// For `device::workshop`: asks a worker of its own, which is ended with its answer so that the phone gets the memory back; but
// the one that reads along while somebody types stays for the next pause. One can be made ready beforehand.
let [reader, ready] = [null, null];
const readings = new Set();
const startWorkshop = () => new Worker(at("workshopWorker"), { type: "module" });
const question = (...task) => ({ task, glue: at("workshopGlue"), wasm: at("workshopWasm") });
function takeReady() {
  const worker = ready;
  ready = null;
  return worker;
}
held.readyWorkshop = () => {
  if (ready) return;
  ready = startWorkshop();
  ready.onerror = takeReady;
  ready.postMessage(question("warm_up"));
};
held.askWorkshop = (...task) =>
  new Promise((resolve) => {
    const isReader = task[0] === "findings";
    const worker = (isReader && reader) || takeReady() || startWorkshop();
    if (isReader) reader = worker;
    const { port1, port2 } = new MessageChannel();
    const end = (answer) => {
      readings.delete(end);
      resolve(answer);
      if (isReader && answer !== null) return;
      worker.terminate();
      if (!isReader) return;
      // With the worker end all that were asked of it.
      reader = null;
      for (const other of [...readings]) other(null);
    };
    if (isReader) readings.add(end);
    port1.onmessage = (event) => end(event.data);
    worker.onerror = () => end(null);
    worker.postMessage(question(...task), [port2]);
  });

addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  held.installPrompt = event;
  dispatchEvent(new Event("between-letters:installable"));
});

const workers = navigator.serviceWorker;
const workerAddress = new URL("sw.js", base).href;

// Whether the service worker answered this very document, whose policy is then the worker's own, whatever a host sends. A
// worker that took charge of the page later did not.
held.isAnswered = document.documentElement.dataset.from === "worker";

// What this page says to the one that follows it in its tab: that it was loaded again for the worker, and in which build
// "Update" was pressed. The window's name is the one thing that outlasts a reload and is gone with the tab.
const [AGAIN, UPDATE] = ["between-letters:again", "between-letters:update:"];
const said = window.name.split(" ");
const isAgain = said.includes(AGAIN);
const pressed = said.find((word) => word.startsWith(UPDATE));
if (isAgain || pressed) window.name = "";
held.pressedIn = pressed ? pressed.slice(UPDATE.length) : null;

// Loads the page once more, so that the worker answers it; false when that was tried a moment ago.
held.loadAgain = () => {
  if (isAgain) return false;
  window.name = pressed ? `${AGAIN} ${pressed}` : AGAIN;
  location.reload();
  return true;
};

// A forced reload passes the worker by.
async function isPassedBy() {
  if (held.isAnswered) return false;
  const registration = await workers?.getRegistration(base).catch(() => null);
  return registration?.active?.scriptURL === workerAddress;
}
// While the page is being left, nothing more is to be done here.
if ((await isPassedBy()) && held.loadAgain()) await new Promise(() => {});

// The app keeps its drafts first and then reloads by itself; before it has started there is nothing to keep.
function reload() {
  if (dispatchEvent(new Event("between-letters:reload", { cancelable: true }))) location.reload();
}

// "Update" was pressed here. The worker that takes over tells every page to load again. This one does so in any case: as soon as
// it sees it take over, after a while without that, and at once where none waits any more.
const UPDATE_MS = 5000;
held.update = (waiting) => {
  window.name = UPDATE + build;
  if (!waiting) return reload();
  workers.addEventListener("controllerchange", reload);
  setTimeout(reload, UPDATE_MS);
  waiting.postMessage({ type: "update" });
};

workers?.addEventListener("message", (event) => {
  // Each worker asks which build this page is of before it throws an older build away.
  if (event.data?.type === "build?") event.ports[0]?.postMessage(build);
  if (event.data?.type === "reload" && event.data.build !== build) reload();
});
workers?.startMessages?.();

function addStyle(href) {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.onload = resolve;
    link.onerror = () => reject(new Error("The style sheet did not load."));
    document.head.append(link);
  });
}

// What the browser needs to put the app on the home screen; a start does not wait for it.
function addManifest() {
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = new URL("manifest.webmanifest", base).href;
  document.head.append(link);
}

async function compile(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The app did not load (${answer.status}).`);
  const typed = answer.headers.get("content-type")?.startsWith("application/wasm");
  // A host that calls the file something else may still serve it.
  return typed && WebAssembly.compileStreaming
    ? WebAssembly.compileStreaming(answer)
    : WebAssembly.compile(await answer.arrayBuffer());
}

// The app asks here for its parts. Those that a page which may hold records needs are compiled before it is there to ask, the
// others soon after; to put one to use blocks the page for a moment, so that waits until it is wanted.
const PAGES_AFTER_MS = 1500;
const asked = new Map();
const compiled = (name) => {
  const address = new URL(name, document.baseURI).href;
  const coming = asked.get(address) ?? compile(address);
  // Whoever takes it is told.
  coming.catch(() => asked.delete(address));
  asked.set(address, coming);
  return coming;
};
held.part = (address) =>
  compiled(address.href).catch(async (error) => {
    // A page that is being left has nobody to tell.
    if (await isBeingLeft()) await new Promise(() => {});
    throw error;
  });
const readyParts = (names) => names.split(" ").forEach(compiled);

async function start() {
  const needed = [import(at("js")), compile(at("wasm")), addStyle(at("style"))];
  if (held.isAnswered) readyParts(script.dataset.desk);
  const [glue, module] = await Promise.all(needed);
  await glue.default({ module_or_path: module });
}

// Leaving a page that still loads breaks its loading off, which is no failure; WebKit breaks off before it says so.
const LEAVING_MS = 500;
let isLeft = false;
addEventListener("pagehide", () => (isLeft = true));

async function isBeingLeft() {
  await new Promise((resolve) => setTimeout(resolve, LEAVING_MS));
  return isLeft;
}

function sayFailure(error) {
  console.error(error);
  const shell = document.getElementById("shell");
  const note = document.getElementById("shell-failure");
  if (!shell || !note) return; // The app is on the screen and has to speak for itself.
  shell.classList.add("shell-failed");
  note.hidden = false;
  note.textContent =
    "Between Letters could not start in this browser. Load the page again; if that does not help, use a newer browser. Your records are untouched.";
}

async function register() {
  try {
    return await workers.register(new URL("sw.js", base), { scope: base.pathname, updateViaCache: "none" });
  } catch {
    return null; // A private window, or a browser without workers: the app then needs the network to open.
  }
}

// A build that can't start has no form open, so a newer one that waits may take over without being asked.
function takeNewer(registration) {
  const take = (worker) => worker?.postMessage({ type: "update" });
  take(registration?.waiting);
  registration?.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => worker.state === "installed" && take(worker));
  });
}

// Whether a whole build is on the device and at work, once that is settled.
function isAtWork(registration) {
  const worker = registration?.installing ?? registration?.waiting;
  if (!registration || registration.active) return Boolean(registration);
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === "activated") resolve(true);
      if (worker.state === "redundant") resolve(false);
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

let tellRegistration;
held.registration = new Promise((resolve) => (tellRegistration = resolve));
held.isAtWork = held.registration.then(isAtWork);

// The app says whether it stands, or a part of it is missing; one that breaks on the way says nothing.
const PATIENCE_MS = 20_000;
const settled = new Promise((resolve) => {
  held.settle = resolve;
  setTimeout(resolve, PATIENCE_MS, false);
});

let outcome = "started";
try {
  await start();
  if (!(await settled)) throw new Error("The app does not stand.");
} catch (error) {
  outcome = (await isBeingLeft()) ? "left" : "failed";
  if (outcome === "failed") sayFailure(error);
}
// Only now, so that neither competes with opening the app.
addManifest();
if (held.isAnswered && outcome === "started") setTimeout(readyParts, PAGES_AFTER_MS, script.dataset.pages);
const registration = await register();
tellRegistration(registration);
if (outcome === "started") workers?.controller?.postMessage({ type: "started" });
if (outcome === "failed") takeNewer(registration);
