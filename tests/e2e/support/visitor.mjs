// Somebody in front of the app, who names things as the screen does.
import { expect } from "./expect.mjs";
import { punctual, slowed } from "./slow.mjs";
import { LOCALES, bare, textsOf } from "./texts.mjs";
import { Watch } from "./watch.mjs";

export const WORLDWIDE = "o365-worldwide";
export const GERMANY = "o365-germany";
export const CHINA = "o365-21vianet";

const WIDE = { width: 1440, height: 900 };

/** One person with one browser profile and, to begin with, one tab. */
export class Visitor {
  #watch;

  /** Comes to the app at an address, whose page may also ask the origins of `apis`. */
  static async arrive(
    browser,
    server,
    { at = server.url, apis = [], clouds = [WORLDWIDE], locale = "en-US", ...options } = {},
  ) {
    const visitor = new this();
    visitor.server = server;
    visitor.url = at;
    visitor.text = textsOf(locale in LOCALES ? locale : "en-US");
    visitor.context = await browser.newContext({ locale, viewport: WIDE, reducedMotion: "reduce", ...options });
    visitor.#watch = new Watch(visitor.context, [new URL(at).origin, ...apis], clouds);
    await visitor.#watch.policy(visitor.context);
    visitor.page = await visitor.newTab();
    return visitor;
  }

  /** Opens one more tab of the same profile; answers its page. */
  async newTab() {
    return slowed(await this.context.newPage());
  }

  /** Takes the browser off the network, or puts it back. */
  async setOffline(offline) {
    await punctual(this.page);
    await this.context.setOffline(offline);
  }

  /** Does something, then fails if anything happened that was not declared. */
  async leaveAfter(doing) {
    try {
      await doing();
      // What the page says comes in order, so an answer from it means that all before has come.
      for (const page of this.context.pages()) await page.title();
      await this.#watch.settle();
    } finally {
      // A request that a test answers itself may still be on its way.
      for (const page of this.context.pages()) await page.unrouteAll({ behavior: "ignoreErrors" });
      await this.context.close();
    }
  }

  /** It is later on the server, by `clock` such as `+11m`: it ends while the page asks nothing, and begins again. */
  async later(clock) {
    await this.#watch.idle();
    await this.server.stop();
    await this.server.start({ clock });
  }

  /** Declares trouble that is provoked on purpose. */
  expects(pattern, why) {
    this.#watch.expects(pattern, why);
  }

  /** What the watch has noticed so far. */
  get troubles() {
    return this.#watch.troubles;
  }

  /** Signs in beside the page, as a returning visitor has before. */
  async signedIn(cloud = WORLDWIDE, name = "Megan Bowen") {
    const { name: cookie, value } = await this.server.signIn(cloud, name);
    // The scheme stands for the secure context that loopback is; the cookie is for the host, not the port.
    const url = this.url.replace("http:", "https:");
    await this.context.addCookies([{ name: cookie, value, url, secure: true, httpOnly: true, sameSite: "Strict" }]);
  }

  /** Opens an address of the app, such as `o365-germany/billing/products`. */
  async open(path = "") {
    await this.page.goto(new URL(path, this.url).href, { waitUntil: "commit" });
  }

  /** Opens the product list of a cloud as somebody signed in, and waits for its rows. */
  async openProducts(path = `${WORLDWIDE}/billing/products`, name) {
    await this.signedIn(path.split("/")[0], name);
    await this.open(path);
    await expect(this.rows.first()).toBeVisible();
    await this.knowsRights();
  }

  /** Waits until the page knows what somebody may do who may do more than be here, and shows it. */
  async knowsRights() {
    // The rail is closed where it is narrow.
    const links = this.named("navigation", "nav-main", {}, { includeHidden: true }).locator("a");
    await expect(links.nth(1)).toBeAttached();
  }

  /** Waits until the list is what the address asks for. */
  async isRead() {
    await expect(this.table).not.toHaveAttribute("aria-busy");
  }

  /** Something by its role and its name as the app's text says it. */
  named(role, id, values, options) {
    return this.page.getByRole(role, { name: this.text(id, values), exact: true, ...options });
  }

  /** A heading by its text; those of states stand below the page's own. */
  heading(id, options = { level: 2 }) {
    return this.named("heading", id, {}, options);
  }

  /** What the page says about itself, by its text. */
  status(id, values) {
    return this.page.getByRole("status").filter({ hasText: this.text(id, values) });
  }

  get title() {
    return this.page.getByRole("heading", { level: 1 });
  }

  get table() {
    return this.page.getByRole("table");
  }

  /** The rows of the list, without its headings. */
  get rows() {
    return this.table.getByRole("row").filter({ has: this.page.getByRole("link") });
  }

  get search() {
    return this.named("searchbox", "products-search");
  }

  /** The names of the products in sight, in their order: of a list that is read. */
  async names() {
    return this.rows.getByRole("link").allInnerTexts();
  }

  /** Waits until these are the names of the products in sight. */
  async lists(names) {
    await expect.poll(() => this.names()).toEqual(names);
  }

  /** The cells of a column, as text, counted from the name: the first cell chooses the row. */
  async column(number) {
    return (await this.rows.locator(`td:nth-child(${number + 1})`).allInnerTexts()).map(bare);
  }

  /** A chip of an active filter, by the filter's text. */
  chip(id, values) {
    return this.named("button", "products-chip-remove", { filter: this.text(id, values) });
  }

  /** What the API answers somebody, by a connection of its own. */
  async ask(path, name = "Megan Bowen", cloud = WORLDWIDE) {
    const { name: cookie, value } = await this.server.signIn(cloud, name);
    return (await fetch(this.server.api(cloud, path), { headers: { Cookie: `${cookie}=${value}` } })).json();
  }

  /** How many products match a query. */
  async total(query, name, cloud) {
    return (await this.ask(`subscriptions?${query}`, name, cloud)).total;
  }

  /** Presses Tab until something has the focus. */
  async tabTo(locator) {
    for (let presses = 0; presses < 60; presses += 1) {
      await this.page.keyboard.press("Tab");
      if (await locator.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab does not lead to ${locator}`);
  }

  /** Waits until the page says so many products match. */
  async counts(count) {
    await expect(this.status("products-count", { count })).toBeVisible();
  }

  /** The address as the address bar has it, without the origin. */
  get address() {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  /** Waits for an address. */
  async isAt(address) {
    await expect.poll(() => this.address).toBe(address);
  }
}

/** Waits until something says a text, wherever marks of isolation stand in either. */
export async function expectText(locator, text) {
  await expect.poll(async () => bare((await locator.allInnerTexts()).join("\n"))).toContain(bare(text));
}

/** Whether there are values at all, and each of them fits: where nothing is in sight, nothing was seen to fit. */
export function each(values, fits) {
  return values.length > 0 && values.every(fits);
}

export { bare, expect };
