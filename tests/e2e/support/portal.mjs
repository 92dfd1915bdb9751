// A sample as its users run it: the portal's pages on one origin, the reference backend on another.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test as nodeTest } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../../../samples/serve.mjs";
import { Faults } from "./faults.mjs";
import { Server } from "./server.mjs";
import { browse } from "./suite.mjs";
import { Visitor, WORLDWIDE, expect } from "./visitor.mjs";

const { PARTNER_ADMIN_EMBED, PARTNER_ADMIN_DIST } = process.env;

/** The folder of the embed package. */
export const EMBED = PARTNER_ADMIN_EMBED ?? join(PARTNER_ADMIN_DIST, "embed");
/** The folder of the samples. */
export const SAMPLES = fileURLToPath(new URL("../../../samples", import.meta.url));
/** Where the module is on a portal. */
export const MODULE = "/partner-admin/partner-admin.js";

/** The addresses of the portal. */
export const HOME = "/portal";
export const CONSOLE = "/portal/partners";
export const SIBLING = "/portal/partners-old";
/** The list of products as the console has it. */
export const PRODUCTS = `${CONSOLE}/${WORLDWIDE}/billing/products`;

/** A portal and its backend. */
export class Portal {
  #site;

  /**
   * `folder` is the sample's, or makes it; `lifetime` that of its tokens in seconds; `faults` puts a network that fails
   * between the two; `welcome: false` is a backend that was told of another portal.
   */
  static async start({ folder = join(SAMPLES, "plain"), lifetime, faults, welcome = true } = {}) {
    const portal = new Portal();
    portal.#site = await serve({ folder: typeof folder === "function" ? await folder() : folder, embed: EMBED });
    const origin = welcome ? portal.#site.origin : "http://localhost:1";
    const options = ["--allow-origin", origin, "--test-issuer"];
    if (lifetime) options.push("--token-lifetime", String(lifetime));
    portal.server = await Server.start({ options });
    portal.faults = faults && (await Faults.before(portal.server));
    portal.api = new URL(portal.faults?.url ?? portal.server.url).origin;
    portal.#site.api = portal.api;
    portal.url = portal.#site.url;
    return portal;
  }

  end() {
    return Promise.all([this.#site.end(), this.faults?.end(), this.server.end()]);
  }
}

/**
 * Answers `test(title, options, body)` as `suite` does, where the visitor is a guest in a portal; `body`
 * gets both. Options: `portal` what a portal of the test's own is started with, and those of `suite` that
 * are about the visitor.
 */
export function portals(shape = {}) {
  const shared = {};
  before(async () => {
    shared.portal = await Portal.start(shape);
    shared.browser = await browse();
  });
  after(() => Promise.all([shared.browser?.close(), shared.portal?.end()]));

  return (title, { portal: own, ...options }, body) =>
    nodeTest(title, async () => {
      const portal = own ? await Portal.start({ ...shape, ...own }) : shared.portal;
      try {
        const { server, url, api } = portal;
        const guest = await Guest.arrive(shared.browser, server, { at: url, apis: [api], ...options });
        await guest.leaveAfter(() => body(guest, portal));
      } finally {
        if (own) await portal.end();
      }
    });
}

/** The texts for when the app is not there, of which the stand-alone page has but some. */
const boot = new FluentBundle("en-US");
boot.addResource(new FluentResource(readFileSync(join(SAMPLES, "../locales/en-US/boot.ftl"), "utf8")));

/** Somebody in front of a portal. */
export class Guest extends Visitor {
  boot(id) {
    return boot.formatPattern(boot.getMessage(id).value);
  }

  /** What the portal gave to the console, and what the console made of it. */
  get host() {
    return this.page.locator(".console");
  }

  get root() {
    return this.host.locator(".partner-admin");
  }

  /** Opens the portal's first page. */
  async openHome(name = "Contoso portal") {
    await this.open(HOME);
    await expect(this.title).toHaveText(name);
  }

  /** Opens the console at one of its addresses, and waits for the list or for `what` else is there. */
  async openConsole(address = PRODUCTS, what = this.rows.first()) {
    await this.open(address);
    await expect(what).toBeVisible();
  }

  /** Follows a link of the portal. */
  async follow(name) {
    await this.page.getByRole("banner").first().getByRole("link", { name, exact: true }).click();
  }

  /** Chooses something in the portal's settings. */
  async choose(name, value) {
    await this.page.locator(`#settings select[name=${name}]`).selectOption(value);
  }

  /** Waits until the portal was told just this by a name. */
  async wasTold(name, what) {
    await expect.poll(() => this.told(name), `told: ${name}`).toEqual(what);
  }

  /** Waits until the portal was told just these errors, by their codes. */
  async wasToldOf(...codes) {
    await expect.poll(async () => (await this.told("error")).map(({ code }) => code)).toEqual(codes);
  }

  /** What the portal's log says so far that begins with a word, without it. */
  async told(name) {
    const lines = await this.page.locator("#log > li").allTextContents();
    return lines
      .filter((line) => line.startsWith(`${name} `))
      .map((line) => JSON.parse(line.slice(name.length) || "null"));
  }

  /** Marks the document, so that another one is noticed. */
  async mark() {
    // A page that has only been committed to has no element yet, so the locator waits for it.
    await this.page.locator("html").evaluate((html) => html.setAttribute("data-marked", ""));
  }

  async isSameDocument() {
    await expect(this.page.locator("html[data-marked]")).toHaveCount(1);
  }
}

/** Waits until the portal is as it was, apart from the console. */
export function isOutside(page, before) {
  return expect.poll(() => outside(page)).toEqual(before);
}

/** What is the portal's own, and has to stay as it was. */
export function outside(page) {
  return page.evaluate(() => {
    const attributes = (element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`);
    return {
      title: document.title,
      html: attributes(document.documentElement),
      body: attributes(document.body),
      head: document.head.innerHTML,
      sheets: document.adoptedStyleSheets.length,
      globals: Object.getOwnPropertyNames(globalThis).sort(),
      storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie],
    };
  });
}

const SHARED = ["window", "document", "document.documentElement", "document.body", "navigation", "visualViewport"];

/**
 * How many listeners of each kind there are on what the portal and the app share, as the debugger knows.
 * Those that are no script's of the portal are not counted: Playwright listens, too.
 */
export async function listeners(page) {
  const debug = await page.context().newCDPSession(page);
  const scripts = new Map();
  debug.on("Debugger.scriptParsed", ({ scriptId, url }) => scripts.set(scriptId, url));
  await debug.send("Debugger.enable");
  const counts = {};
  for (const target of SHARED) {
    const { result } = await debug.send("Runtime.evaluate", { expression: target });
    const found = await debug.send("DOMDebugger.getEventListeners", { objectId: result.objectId });
    for (const { type } of found.listeners.filter(({ scriptId }) => scripts.get(scriptId)?.startsWith("http"))) {
      counts[`${target} ${type}`] = (counts[`${target} ${type}`] ?? 0) + 1;
    }
  }
  await debug.detach();
  return counts;
}
