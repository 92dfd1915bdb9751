// Starts the app: wasm, messages, configuration and session side by side, and says in the page's
// language what is wrong when it cannot. The texts come from locales/*/boot.ftl through the manifest.

const SLOW_AFTER_MS = 3000;
const RELOADED_KEY = "partner-admin.reloaded";
const LOCALE_KEY = "partner-admin.locale";

const manifest = JSON.parse(document.getElementById("boot-manifest").textContent);
const base = new URL(".", import.meta.url).pathname;
const app = document.getElementById("app");
const locale = negotiate();
const texts = manifest.locales[locale].boot;

/** A reason not to start, by the id of its text. */
class BootError extends Error {
  constructor(id, detail) {
    super(detail);
    this.id = id;
  }
}

/** `?locale=`, then the stored choice, then what the browser prefers, then English. */
function negotiate() {
  const asked = new URLSearchParams(location.search).get("locale");
  const wanted = [asked, stored(sessionStorageOf, LOCALE_KEY), stored(localStorageOf, LOCALE_KEY), ...navigator.languages];
  const offered = Object.keys(manifest.locales);
  const language = (tag) => tag.split("-")[0].toLowerCase();
  const exact = (tag) => offered.find((other) => other.toLowerCase() === tag.toLowerCase());
  const close = (tag) => offered.find((other) => language(other) === language(tag));
  for (const tag of wanted.filter(Boolean)) {
    const found = exact(tag) ?? close(tag);
    if (!found) continue;
    // A locale in the address holds for this tab, not for the next visit, and need not be in every link.
    if (tag === asked) {
      store(sessionStorageOf, LOCALE_KEY, found);
      const address = new URL(location);
      address.searchParams.delete("locale");
      history.replaceState(null, "", address);
    }
    return found;
  }
  return "en-US";
}

function localStorageOf() {
  return localStorage;
}

function sessionStorageOf() {
  return sessionStorage;
}

function stored(storage, key) {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

function store(storage, key, value) {
  try {
    storage().setItem(key, value);
  } catch {
    // Storage may be full or forbidden; nothing depends on it.
  }
}

async function start() {
  const root = document.documentElement;
  root.lang = locale;
  root.dir = manifest.locales[locale].dir;
  if (typeof WebAssembly !== "object") throw new BootError("boot-no-wasm");
  const slow = setTimeout(showSlow, SLOW_AFTER_MS);
  const clouds = fileText("config/clouds.json", { cache: "no-cache" });
  const session = clouds.then(prefetchSession, () => null);
  const messages = messagesOf(locale).catch(() => messagesOf("en-US"));
  // What is missing of the app itself is told first; until then this is no unhandled failure.
  messages.catch(() => {});
  const module = loadModule();
  const mount = await module;
  const options = { root: app, base, catalog: manifest.locales, clouds: await clouds };
  Object.assign(options, await messages);
  options.session = await session;
  clearTimeout(slow);
  try {
    sessionStorageOf().removeItem(RELOADED_KEY);
  } catch {
    // As in `store`.
  }
  app.replaceChildren();
  const refused = mount(options);
  if (refused) throw new BootError("boot-config", refused);
}

/** Fetches the module and compiles it while it arrives; answers its `mount`. */
async function loadModule() {
  const wasm = fetched(document.getElementById("app-wasm").href);
  const code = import(document.getElementById("app-js").href).catch((error) => {
    throw new BootError("boot-missing-file", String(error));
  });
  const [response, bindings] = await Promise.all([wasm, code]);
  try {
    await bindings.default({ module_or_path: response });
  } catch (error) {
    const blocked = error instanceof WebAssembly.CompileError && /content security policy|unsafe-eval|csp/i.test(error.message);
    throw new BootError(blocked ? "boot-no-wasm" : "boot-damaged-file", String(error));
  }
  return bindings.mount;
}

async function fetched(url, options) {
  let response;
  try {
    response = await fetch(url, { credentials: "same-origin", ...options });
  } catch (error) {
    throw new BootError("boot-network", `${new URL(url, location).pathname}: ${error.message}`);
  }
  // A page in a file's place means the file is gone and something answers for everything.
  const isPage = (response.headers.get("content-type") ?? "").startsWith("text/html");
  if (!response.ok || isPage) {
    throw new BootError("boot-missing-file", `${new URL(url, location).pathname}: ${response.status}`);
  }
  return response;
}

async function messagesOf(locale) {
  return { locale, messages: await fileText(manifest.locales[locale].url) };
}

async function fileText(path, options) {
  return (await fetched(base + path, options)).text();
}

/** Begins `GET /v1/session` of the address's cloud. The app takes the reply as its first answer. */
function prefetchSession(clouds) {
  const [moniker, page] = location.pathname.slice(base.length).split("/");
  let cloud;
  try {
    cloud = JSON.parse(clouds).clouds[moniker];
  } catch {
    return null;
  }
  // Another origin's session is the client's business: it knows which hosts are allowed.
  if (!cloud || page === "sign-in" || !/^\/[^/]/.test(cloud.apiBase)) return null;
  const url = `${cloud.apiBase}/v1/session`;
  const headers = { Accept: "application/json, application/problem+json", "X-Partner-Admin": "1" };
  const reply = fetch(url, { headers, cache: "no-store", redirect: "manual" });
  // The app reports a failure; here it must only not count as unhandled.
  reply.catch(() => {});
  return { moniker, url, reply };
}

function showSlow() {
  const status = document.getElementById("boot-status");
  if (!status) return;
  const text = element("p", "", texts["boot-slow"]);
  const progress = element("progress", "boot__progress");
  progress.setAttribute("aria-label", texts["boot-loading"]);
  status.replaceChildren(text, progress);
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function showFailure(title, text, detail) {
  const section = element("section", "state boot__failure");
  section.setAttribute("role", "alert");
  const heading = element("h1", "", texts[title]);
  heading.tabIndex = -1;
  section.append(heading, element("p", "", texts[text]));
  if (detail) {
    const details = element("p", "small");
    details.append(`${texts["boot-details"]}: `, element("code", "", detail));
    section.append(details);
  }
  const reload = element("button", "button button--primary", texts["boot-reload"]);
  reload.type = "button";
  reload.addEventListener("click", () => location.reload());
  const actions = element("div", "actions");
  actions.append(reload);
  section.append(actions);
  const main = element("main", "main main--plain");
  main.append(section);
  const shell = element("div", "shell boot");
  shell.append(main);
  app.replaceChildren(shell);
  document.title = texts[title];
  heading.focus();
}

/** Old page, new files: the files this page names are gone. Loading again once gets the new page. */
function reloadOnce() {
  if (stored(sessionStorageOf, RELOADED_KEY) === manifest.build) return false;
  store(sessionStorageOf, RELOADED_KEY, manifest.build);
  if (stored(sessionStorageOf, RELOADED_KEY) !== manifest.build) return false;
  location.reload();
  return true;
}

// A trap leaves wasm that still answers clicks, in a state nobody knows (reliability C1). So its page goes.
let crashed = false;
function onTrap(error, detail) {
  // A full stack is no `RuntimeError`, and leaves the wasm in the middle of things all the same.
  const stackIsFull = /call stack|recursion/i.test(error?.message);
  if (crashed || !(error instanceof WebAssembly.RuntimeError || stackIsFull)) return;
  crashed = true;
  window.stop();
  // A read that waits for its next attempt would still be sent.
  window.fetch = () => Promise.reject(new Error("stopped"));
  showFailure("boot-crashed-title", "boot-crashed", detail ?? error.message);
}
let lastPanic;
window.addEventListener("partner-admin:panic", (event) => {
  lastPanic = event.detail;
  console.error(event.detail);
});
window.addEventListener("error", (event) => onTrap(event.error, lastPanic));
window.addEventListener("unhandledrejection", (event) => onTrap(event.reason, lastPanic));

start().catch((error) => {
  if (error instanceof BootError) {
    if (error.id === "boot-missing-file" && reloadOnce()) return;
    showFailure("boot-failed-title", error.id, error.message);
  } else if (error instanceof WebAssembly.RuntimeError) {
    onTrap(error, lastPanic);
  } else {
    showFailure("boot-failed-title", "boot-missing-file", String(error));
  }
});
