// axe on every page and every state, light, dark and in forced colours: no violation at all.
import { violations } from "./support/axe.mjs";
import { suite } from "./support/suite.mjs";
import { WORLDWIDE, expect } from "./support/visitor.mjs";

const test = suite();
const PRODUCTS = `/${WORLDWIDE}/billing/products`;
/** Few rows: axe takes its time with each. */
const SHORT = `${WORLDWIDE}/billing/products?search=visio`;
const LIST = `/api/${WORLDWIDE}/v1/subscriptions`;

const SCENES = {
  "the choice of the cloud": {
    clouds: [WORLDWIDE, "o365-germany", "o365-21vianet"],
    async arrange(visitor) {
      visitor.expects(/ 401 /, "nobody is signed in to any cloud yet");
      await visitor.open();
      await expect(visitor.title).toHaveText(visitor.text("clouds-title"));
    },
  },
  "the choice of the account": {
    async arrange(visitor) {
      await visitor.open(`${WORLDWIDE}/sign-in`);
      await expect(visitor.page.getByRole("button", { name: "Megan Bowen" })).toBeVisible();
    },
  },
  "the products": {
    forced: true,
    arrange: (visitor) => visitor.openProducts(),
  },
  "the products, filtered": {
    arrange: (visitor) =>
      visitor.openProducts(
        `${PRODUCTS.slice(1)}?search=visio&status=active,suspended&partnerOfRecord=with&sort=-licenses`,
      ),
  },
  "a subscription": {
    forced: true,
    async arrange(visitor) {
      await visitor.openProducts(`${PRODUCTS.slice(1)}?partnerOfRecord=with`);
      await visitor.rows.first().getByRole("link").click();
      await expect(visitor.named("region", "history-title")).toContainText(visitor.text("history-empty"));
    },
  },
  "a subscription without partner": {
    async arrange(visitor) {
      await visitor.openProducts(`${PRODUCTS.slice(1)}?partnerOfRecord=without&status=expired`);
      await visitor.rows.first().getByRole("link").click();
      await expect(visitor.page.getByText(visitor.text("subscription-partner-none"))).toBeVisible();
      await expect(visitor.named("region", "history-title")).toContainText(visitor.text("history-empty"));
    },
  },
  "the filters": { arrange: opens("button", "products-filters") },
  "the clouds": {
    clouds: [WORLDWIDE, "o365-germany", "o365-21vianet"],
    async arrange(visitor) {
      visitor.expects(/ 401 /, "the menu of clouds asks for every session");
      await visitor.openProducts(SHORT);
      await visitor.named("button", "cloud-badge", { cloud: visitor.text("cloud-o365-worldwide") }).click();
      await expect(visitor.page.getByText(visitor.text("cloud-not-signed-in"))).toHaveCount(2);
    },
  },
  "the theme": { arrange: opens("button", "preferences-label") },
  "the account": { arrange: opens("button", "account-menu", { name: "Megan Bowen" }) },
  "the first load": {
    proxied: true,
    async arrange(visitor, { proxy }) {
      proxy.hold(LIST);
      await visitor.signedIn();
      await visitor.open(PRODUCTS);
      await expect(visitor.table.locator(".skeleton").first()).toBeVisible();
      await visitor.knowsRights();
    },
  },
  refreshing: {
    proxied: true,
    async arrange(visitor, { proxy }) {
      await visitor.openProducts(SHORT);
      proxy.hold(LIST);
      await visitor.named("button", "products-refresh").click();
      await expect(visitor.table).toHaveAttribute("aria-busy", "true");
    },
  },
  "nothing matches": {
    async arrange(visitor) {
      await visitor.signedIn();
      await visitor.open(`${PRODUCTS}?search=there+is+no+such+product`);
      await expect(visitor.heading("products-no-match-title")).toBeVisible();
      await visitor.knowsRights();
    },
  },
  "rows that could not be refreshed": {
    proxied: true,
    async arrange(visitor, { proxy }) {
      await visitor.openProducts(SHORT);
      proxy.say(LIST, 200, { "Content-Type": "text/html" }, "<p>Sign in to the network");
      await visitor.named("button", "products-refresh").click();
      await expect(visitor.page.getByRole("alert")).toBeVisible();
    },
  },
  "a list that failed": {
    proxied: true,
    async arrange(visitor, { proxy }) {
      proxy.say(LIST, 200, { "Content-Type": "text/html" }, "<p>Sign in to the network");
      await visitor.signedIn();
      await visitor.open(PRODUCTS);
      await expect(visitor.heading("products-failed-title")).toBeVisible();
      await visitor.knowsRights();
    },
  },
  "a page this role may not open": {
    async arrange(visitor) {
      visitor.expects(/ 403 /, "a partner's user may not list them");
      await visitor.signedIn(WORLDWIDE, "Pradeep Gupta");
      await visitor.open(PRODUCTS);
      await expect(visitor.heading("forbidden-title")).toBeVisible();
    },
  },
  "a subscription that is not there": {
    async arrange(visitor) {
      visitor.expects(/ 404 /, "there is none");
      await visitor.signedIn();
      await visitor.open(`${PRODUCTS}/nothing`);
      await expect(visitor.title).toHaveText(visitor.text("subscription-not-found-title"));
      await visitor.knowsRights();
    },
  },
  "an address without a page": {
    async arrange(visitor) {
      await visitor.open("nowhere");
      await expect(visitor.title).toHaveText(visitor.text("not-found-title"));
    },
  },
  "a session that has ended": {
    async arrange(visitor, { server }) {
      await visitor.openProducts(SHORT, "Alex Wilber");
      visitor.expects(/ 401 /, "the session was ended");
      await server.endSessions("alex.wilber@contoso.com");
      await visitor.named("button", "products-refresh").click();
      await expect(visitor.named("dialog", "session-ended-title")).toBeVisible();
    },
  },
  "the shell before the app, when it is slow": {
    proxied: true,
    async arrange(visitor, { server, proxy }) {
      proxy.hold(`/${await server.dist.wasm()}`);
      await visitor.signedIn();
      await visitor.open(PRODUCTS);
      await expect(visitor.named("progressbar", "boot-loading")).toBeVisible();
    },
  },
  "an app that cannot start": {
    change: (dist) => dist.write("config/clouds.json", "{}"),
    async arrange(visitor) {
      await visitor.open(PRODUCTS);
      await expect(visitor.title).toHaveText(visitor.text("boot-failed-title"));
    },
  },
  "an app that has crashed": {
    async arrange(visitor) {
      await visitor.openProducts(SHORT);
      visitor.expects(/exception: RuntimeError/, "a trap of the module, as the browser tells it");
      await visitor.page.evaluate(
        () =>
          void setTimeout(() => {
            throw new WebAssembly.RuntimeError("planted");
          }),
      );
      await expect(visitor.title).toHaveText(visitor.text("boot-crashed-title"));
    },
  },
  "the drawer": {
    viewport: { width: 768, height: 1024 },
    async arrange(visitor) {
      await visitor.openProducts(SHORT);
      await visitor.named("button", "nav-menu").click();
      await expect(visitor.named("navigation", "nav-main")).toBeVisible();
    },
  },
  "cards on a phone": {
    viewport: { width: 320, height: 640 },
    arrange: (visitor) => visitor.openProducts(SHORT),
  },
};

/** A scene: something opened over a short list. */
function opens(role, id, values) {
  return async (visitor) => {
    await visitor.openProducts(SHORT);
    await visitor.named(role, id, values).click();
    await expect(visitor.page.locator(":popover-open")).toBeVisible();
  };
}

for (const [name, { arrange, forced, ...options }] of Object.entries(SCENES)) {
  test(`axe finds nothing: ${name}`, options, async (visitor, surroundings) => {
    const { page } = visitor;
    await arrange(visitor, surroundings);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
    if (forced) {
      await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
      expect(await violations(page), "forced colours").toEqual([]);
    }
  });
}
