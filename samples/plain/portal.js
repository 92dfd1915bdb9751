// A portal without any framework: its own pages and addresses, the console on one of them, two widgets on
// another.
// @ts-check
import { mount } from "/partner-admin/partner-admin.js";
import { tokensOf } from "./tokens.js";

/**
 * @typedef {import("/partner-admin/partner-admin.js").Handle} Handle
 * @typedef {import("/partner-admin/partner-admin.js").Changes} Changes
 * @typedef {Pick<Handle, "update" | "unmount"> & Partial<Handle>} Mounted
 */

const CONSOLE = "/portal/partners";
const WORLDWIDE = "o365-worldwide";
const GERMANY = "o365-germany";

const { api } = await (await fetch("/portal.json")).json();
const place = /** @type {HTMLElement} */ (document.getElementById("page"));
const settings = /** @type {HTMLFormElement} */ (document.getElementById("settings"));

/** What the user has chosen in the portal, as the app takes it. */
function chosen() {
  const { theme, density, locale, timeZone } = Object.fromEntries(new FormData(settings));
  return /** @type {Changes} */ ({ theme, density, locale, timeZone });
}

/** @param {string} name @param {unknown} [detail] */
function log(name, detail) {
  const line = document.createElement("li");
  line.textContent = `${name} ${JSON.stringify(detail) ?? ""}`;
  document.getElementById("log")?.append(line);
}

/** Whether something typed in the console would be lost. */
let unsaved = false;

/** Every callback is an event too, and reaches the document through the shadow root. */
for (const name of ["ready", "navigate", "title", "unsaved", "error", "event"]) {
  document.addEventListener(`partner-admin:${name}`, (event) => {
    const { detail } = /** @type {CustomEvent} */ (event);
    log(name, detail);
    if (name === "unsaved") unsaved = detail.dirty;
    if (name === "navigate" && settings.hold.checked) event.preventDefault();
  });
}

/** @param {keyof HTMLElementTagNameMap} name @param {string} [text] @param {string} [className] */
function element(name, text = "", className = "") {
  return Object.assign(document.createElement(name), { textContent: text, className });
}

/** A page of words. @param {string} title @param {string} text */
function words(title, text) {
  return () => {
    const page = element("div", "", "words");
    page.append(element("h1", title), element("p", text));
    place.replaceChildren(page);
    return () => [];
  };
}

/** The console has the page to itself, and all addresses below this one. */
function consolePage() {
  const root = element("div", "", "console");
  place.replaceChildren(root);
  return () => [
    mount(root, {
      view: { kind: "console", basePath: CONSOLE },
      cloud: WORLDWIDE,
      apiBase: `${api}/api/${WORLDWIDE}`,
      getAccessToken: tokensOf(api, WORLDWIDE, (reason) => log("token", reason)),
      ...chosen(),
    }),
  ];
}

/** Two clouds and two languages side by side; one by the function, the other by the element. */
function widgetsPage() {
  const page = element("div", "", "widgets");
  const products = element("div");
  page.append(element("h1", "Widgets"), products);
  place.replaceChildren(page);
  const { locale: _, ...common } = chosen();
  return () => {
    const partner = document.createElement("partner-admin");
    const getAccessToken = tokensOf(api, GERMANY, (reason) => log("token", reason));
    const apiBase = `${api}/api/${GERMANY}`;
    for (const [name, value] of Object.entries({ cloud: GERMANY, "api-base": apiBase, locale: "nl-NL" })) {
      partner.setAttribute(name, value);
    }
    partner.setAttribute("view", "partner-of-record");
    Object.assign(partner, { getAccessToken });
    // Which subscription it is about, a portal knows; this one asks for the first there is.
    void firstSubscription(apiBase, getAccessToken).then((id) => {
      partner.setAttribute("subscription", id);
      page.append(partner);
    });
    const widget = mount(products, {
      view: { kind: "products" },
      cloud: WORLDWIDE,
      apiBase: `${api}/api/${WORLDWIDE}`,
      getAccessToken: tokensOf(api, WORLDWIDE, (reason) => log("token", reason)),
      locale: "sv-SE",
      ...common,
    });
    const element = {
      update: (/** @type {Changes} */ { theme, density }) => {
        partner.setAttribute("theme", theme ?? "system");
        partner.setAttribute("density", density ?? "comfortable");
      },
      unmount: async () => partner.remove(),
    };
    return [widget, element];
  };
}

/** @param {string} apiBase @param {ReturnType<typeof tokensOf>} getAccessToken */
async function firstSubscription(apiBase, getAccessToken) {
  const got = await getAccessToken({ reason: "initial", signal: new AbortController().signal });
  const token = typeof got === "string" ? got : got.token;
  const reply = await fetch(`${apiBase}/v1/subscriptions?limit=1`, { headers: { Authorization: `Bearer ${token}` } });
  return (await reply.json()).items[0].id;
}

/**
 * The pages, by their address; one that ends in a slash has everything below it as well.
 * @type {Record<string, () => () => Mounted[]>}
 */
const PAGES = {
  "/portal": words("Contoso portal", "Everything about Contoso, in one place."),
  "/portal/partners-old": words(
    "Partners, as they were",
    "This address begins like the console's and is not below it.",
  ),
  "/portal/widgets": widgetsPage,
  [`${CONSOLE}/`]: consolePage,
};

/** @type {string | undefined} */
let current;
/** @type {() => Mounted[]} */
let start;
/** @type {Mounted[]} */
let mounted = [];

function leave() {
  for (const handle of mounted) void handle.unmount();
  mounted = [];
  unsaved = false;
}

/** The page that a path is of. @param {string} path */
function pageOf(path) {
  const whole = `${path.replace(/\/$/, "")}/`;
  return Object.keys(PAGES).find((at) => (at.endsWith("/") ? whole.startsWith(at) : whole === `${at}/`));
}

/** Shows the page that the address is of. Within the console its own addresses are its own business. */
function show() {
  const found = pageOf(location.pathname);
  if (found === current) return;
  current = found;
  leave();
  start = (PAGES[found ?? ""] ?? words("Nothing here", location.pathname))();
  mounted = start();
}

/** Follows the portal's own links, and no others: those of the app end at its shadow root. */
document.addEventListener("click", (event) => {
  const { target, button, defaultPrevented, metaKey, ctrlKey, shiftKey } = event;
  const link = target instanceof Element && target.closest("a");
  if (!link || button || defaultPrevented || metaKey || ctrlKey || shiftKey) return;
  event.preventDefault();
  const { href, pathname, search } = new URL(link.href);
  const [console] = mounted;
  if (console?.navigate && current === `${CONSOLE}/` && pageOf(pathname) === current) {
    return console.navigate(`${pathname.slice(CONSOLE.length) || "/"}${search}`);
  }
  if (unsaved && !confirm("Leave what was typed?")) return;
  history.pushState(null, "", href);
  show();
});
addEventListener("popstate", show);

settings.addEventListener("change", () => {
  const { locale: _, ...common } = chosen();
  for (const handle of mounted) handle.update(current === `${CONSOLE}/` ? chosen() : common);
});
document.getElementById("unmount")?.addEventListener("click", leave);
document.getElementById("mount")?.addEventListener("click", () => {
  if (!mounted.length) mounted = start();
});

show();
