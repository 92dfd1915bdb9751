// What a host may ask for, checked before anything is fetched. A wrong option is a TypeError that names it.

/** The custom properties of the host, each with the CSS property that its values are tried on. */
export const TOKENS = {
  "--partner-admin-font-family": "font-family",
  "--partner-admin-accent": "color",
  "--partner-admin-accent-hover": "color",
  "--partner-admin-accent-pressed": "color",
  "--partner-admin-accent-subtle": "color",
  "--partner-admin-on-accent": "color",
  "--partner-admin-link": "color",
  "--partner-admin-link-hover": "color",
  "--partner-admin-background": "color",
  "--partner-admin-surface": "color",
  "--partner-admin-surface-raised": "color",
  "--partner-admin-surface-hover": "color",
  "--partner-admin-text": "color",
  "--partner-admin-text-muted": "color",
  "--partner-admin-line": "color",
  "--partner-admin-control-line": "color",
  "--partner-admin-focus": "color",
  "--partner-admin-success": "color",
  "--partner-admin-warning": "color",
  "--partner-admin-danger": "color",
  "--partner-admin-radius": "border-radius",
  "--partner-admin-gutter": "padding-left",
  "--partner-admin-sticky-top": "top",
};

const CALLBACKS = ["onReady", "onError", "onNavigate", "onTitle", "onUnsaved", "onEvent"];
const CLOUDS = ["o365-worldwide", "o365-germany", "o365-21vianet"];
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];
const VIEWS = {
  console: (view) => ({ kind: "console", basePath: basePath(view.basePath) }),
  "partner-of-record": (view) => ({
    kind: "partner-of-record",
    subscription: text("view.subscription", view.subscription),
  }),
  products: () => ({ kind: "products" }),
};

/** What `update` may change, with the check of each. Nothing given is the default. */
const LIVE = {
  locale: (value) => formatted("locale", value, "a BCP 47 tag", () => Intl.getCanonicalLocales(value)[0]),
  timeZone: (value) =>
    formatted("timeZone", value, "an IANA time zone", () => {
      new Intl.DateTimeFormat("en", { timeZone: value });
      return value;
    }),
  theme: (value) => oneOf("theme", value, ["light", "dark", "system"]),
  density: (value) => oneOf("density", value, ["comfortable", "compact"]),
  tokens,
};
const DEFAULTS = { locale: null, timeZone: null, theme: "system", density: "comfortable", tokens: {} };

const CHECKS = {
  cloud: moniker,
  apiBase,
  profile: (value) => (value === undefined ? {} : object("profile", value)),
  getAccessToken: callback("getAccessToken"),
  view(value) {
    const kind = oneOf("view.kind", object("view", value).kind, Object.keys(VIEWS));
    return VIEWS[kind](value);
  },
  assetBase: (value) => (value === undefined ? null : folder("assetBase", value)),
  ...Object.fromEntries(Object.keys(LIVE).map((name) => [name, live(name)])),
  ...Object.fromEntries(CALLBACKS.map((name) => [name, optional(callback(name))])),
};
export const NAMES = Object.keys(CHECKS);

/** All options, with defaults in the place of what was left out. */
export function checked(options) {
  const given = known(object("options", options), NAMES, "is no option");
  const values = Object.fromEntries(NAMES.map((name) => [name, CHECKS[name](given[name])]));
  return Object.freeze(values);
}

/** The changes of an `update`: what is named, and no more. */
export function checkedUpdate(changes) {
  const given = known(object("options", changes), Object.keys(LIVE), "cannot be changed after mounting");
  return Object.fromEntries(Object.keys(given).map((name) => [name, live(name)(given[name])]));
}

/** A path of the console, relative to its base. */
export function checkedPath(path) {
  if (/^\/(?![/\\])/.test(text("path", path))) return path;
  throw wrong("path", "must begin with one /", path);
}

/** The clouds that the console then knows, as in `config/clouds.json`: this one. */
export function cloudsOf({ cloud, apiBase, profile }) {
  const own = CLOUDS.includes(cloud) ? {} : { basedOn: CLOUDS[0], displayName: cloud };
  return JSON.stringify({ clouds: { [cloud]: { ...own, ...profile, apiBase } } });
}

function moniker(value) {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text("cloud", value)) && value.length <= 40) return value;
  throw wrong("cloud", "must be a moniker like o365-worldwide", value);
}

/** A token travels there, so in the open only on this computer. */
function apiBase(value) {
  const should = "must be an https address or a path on this origin, without query or user name";
  const isPath = /^\/(?![/\\])/.test(text("apiBase", value));
  const url = isPath ? parsed(value, "https://localhost") : parsed(value);
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.includes(url.hostname));
  const path = url?.pathname.replace(/\/$/, "");
  if (!isSafe || url.username || url.password || /[?#]/.test(value) || !/^(\/[\w.~-]+)*$/.test(path)) {
    throw wrong("apiBase", should, value);
  }
  return isPath ? path || "/" : url.origin + path;
}

/** The console owns all links below its base, so the whole origin is not one. */
function basePath(value) {
  const path = text("view.basePath", value).replace(/\/$/, "");
  const isPlain = /^(\/[\w~-][\w.~-]*)+$/.test(path);
  if (isPlain) return path;
  throw wrong("view.basePath", 'must be a path like "/admin": not "/" itself, without "?", "#" or ".."', value);
}

function folder(name, value) {
  const url = parsed(text(name, value), globalThis.document?.baseURI);
  if (!url || !/^https?:$/.test(url.protocol)) throw wrong(name, "must be an address or a path", value);
  return url.href.replace(/[?#].*$/, "").replace(/\/?$/, "/");
}

function tokens(value) {
  for (const [name, token] of Object.entries(object("tokens", value))) {
    const field = `tokens["${name}"]`;
    if (!(name in TOKENS)) throw new TypeError(`partner-admin: ${field} is none; there are ${Object.keys(TOKENS).join(", ")}`);
    text(field, token);
    // A value that CSS does not know would take our own away and put nothing in its place.
    const isKnown = globalThis.CSS?.supports(TOKENS[name], token) ?? true;
    if (!isKnown) throw wrong(field, `must be a value of ${TOKENS[name]}`, token);
  }
  return { ...value };
}

function live(name) {
  return (value) => (value === undefined || value === null ? DEFAULTS[name] : LIVE[name](value));
}

function optional(check) {
  return (value) => (value === undefined || value === null ? null : check(value));
}

function callback(name) {
  return (value) => {
    if (typeof value === "function") return value;
    throw wrong(name, "must be a function", value);
  };
}

function text(name, value) {
  if (typeof value === "string" && value !== "") return value;
  throw wrong(name, "must be a text", value);
}

function object(name, value) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw wrong(name, "must be an object", value);
}

function oneOf(name, value, values) {
  if (values.includes(value)) return value;
  throw wrong(name, `must be one of ${values.join(", ")}`, value);
}

function formatted(name, value, what, read) {
  try {
    return read(text(name, value));
  } catch {
    throw wrong(name, `must be ${what}`, value);
  }
}

function known(given, names, complaint) {
  const stranger = Object.keys(given).find((name) => !names.includes(name));
  if (stranger === undefined) return given;
  throw new TypeError(`partner-admin: ${stranger} ${complaint}; there are ${names.join(", ")}`);
}

function parsed(value, base) {
  try {
    return new URL(value, base);
  } catch {
    return null;
  }
}

function wrong(name, should, value) {
  const shown = typeof value === "string" ? JSON.stringify(value) : value === null ? "null" : typeof value;
  return new TypeError(`partner-admin: ${name} ${should}, but is ${shown}`);
}
