// What a screen reader would find: elements by role and accessible name. Put before each script of the harness.
const clean = (text) => (text ?? "").replace(/[\u200e\u200f\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();

const shown = (el) => el.checkVisibility({ visibilityProperty: true }) && !el.closest("[inert], [aria-hidden=true]");

// A modal dialog makes all else unreachable.
const reachable = (el) => {
  const modal = [...document.querySelectorAll("dialog:modal")].pop();
  return !modal || modal.contains(el);
};

// The words inside an element, as they would be read; `without` is the control inside its own label.
const words = (el, without) => {
  let out = "";
  for (const node of el.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) out += node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node === without) continue;
    if (node.getAttribute("aria-hidden") === "true" || !node.checkVisibility({ visibilityProperty: true })) continue;
    const inline = getComputedStyle(node).display.startsWith("inline");
    const inner = ["INPUT", "SELECT", "TEXTAREA"].includes(node.tagName) ? "" : name(node, true);
    out += inline ? inner : ` ${inner} `;
  }
  return out;
};

const name = (el, inner) => {
  const by = el.getAttribute("aria-labelledby");
  if (by && !inner) {
    const parts = by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean);
    return clean(parts.map((part) => name(part, true)).join(" "));
  }
  const label = el.getAttribute("aria-label");
  if (label?.trim()) return inner ? label : clean(label);
  if (el.labels?.length) return clean([...el.labels].map((one) => words(one, el)).join(" "));
  if (el.tagName === "IMG") return el.alt;
  if (el.tagName === "svg") return el.querySelector("title")?.textContent ?? "";
  if (el.tagName === "FIELDSET") return clean(words(el.querySelector("legend") ?? el));
  if (el.tagName === "INPUT") return clean(["submit", "button"].includes(el.type) ? el.value : el.title);
  const text = words(el);
  return inner ? text : clean(text) || clean(el.title);
};

const roles = {
  button: "button:not([role]), [role=button], input[type=submit], input[type=button], summary",
  link: "a[href]:not([role]), [role=link]",
  press: "button:not([role]), [role=button], input[type=submit], summary, a[href]:not([role]), [role=link], [role=tab]",
  checkbox: "input[type=checkbox], [role=checkbox], [role=switch]",
  radio: "input[type=radio], [role=radio]",
  field: "input:not([type=checkbox], [type=radio], [type=hidden], [type=submit], [type=button]), textarea, select",
  group: "fieldset, [role=group], [role=radiogroup]",
  heading: "h1, h2, h3, h4, h5, h6, [role=heading]",
  navigation: "nav, [role=navigation]",
  region: "section[aria-label], section[aria-labelledby], [role=region], main, dialog, article[aria-label], article[aria-labelledby]",
  listitem: "li, [role=listitem]",
  image: "img, [role=img], svg",
  status: "[role=status], output",
  alert: "[role=alert]",
};

// Form controls may be painted by their label, with the real control invisible but there for assistive technology.
const usable = (el) => (shown(el) || [...(el.labels ?? [])].some(shown)) && reachable(el);

const all = (role, within) => [...(within ?? document).querySelectorAll(roles[role] ?? role)].filter(usable);

const find = (role, wanted, how, within) => {
  const fits = (text) => (how === "part" ? text.includes(wanted) : text === wanted);
  return all(role, within).find((el) => fits(name(el))) ?? null;
};

const names = (role, within) => [...new Set(all(role, within).map((el) => name(el)))];

const give = (el, value) => {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(el), "value").set.call(el, value);
  el.dispatchEvent(new Event("input", { bubbles: true }));
  el.dispatchEvent(new Event("change", { bubbles: true }));
};
