// Every state of a list and of details, provoked by what provokes it in life: a slow or broken network, a server that is down.
import { suite } from "./support/suite.mjs";
import { CHINA, GERMANY, WORLDWIDE, expect } from "./support/visitor.mjs";

const test = suite();
const PRODUCTS = `/${WORLDWIDE}/billing/products`;
const LIST = `/api/${WORLDWIDE}/v1/subscriptions`;

/** A test over a network of its own. */
function through(title, body) {
  test(title, { proxied: true }, body);
}

through("the first load shows a skeleton and says that it loads", async (visitor, { proxy }) => {
  const release = proxy.hold(LIST);
  await visitor.signedIn();
  await visitor.open(PRODUCTS);
  await expect(visitor.title).toHaveText(visitor.text("products-title"));
  await expect(visitor.table).toHaveAttribute("aria-busy", "true");
  await expect(visitor.table.locator(".skeleton").first()).toBeVisible();
  await expect(visitor.status("products-loading")).toBeVisible();
  await expect(visitor.rows).toHaveCount(0);
  release();
  await visitor.counts(312);
  await expect(visitor.table).not.toHaveAttribute("aria-busy");
  await expect(visitor.table.locator(".skeleton")).toHaveCount(0);
});

through("refreshing keeps the old rows in sight, dimmed", async (visitor, { proxy }) => {
  await visitor.openProducts();
  await visitor.isRead();
  const names = await visitor.names();
  const colour = () =>
    visitor.rows
      .first()
      .getByRole("link")
      .evaluate((link) => getComputedStyle(link).color);
  const fresh = await colour();
  const release = proxy.hold(LIST);
  await visitor.named("button", "products-refresh").click();
  await expect(visitor.table).toHaveAttribute("aria-busy", "true");
  await expect(visitor.status("products-refreshing")).toBeVisible();
  await visitor.lists(names);
  await expect.poll(colour).not.toBe(fresh);
  release();
  await visitor.counts(312);
  await expect.poll(colour).toBe(fresh);
});

through("nothing matches: it says so and clears the filters", async (visitor) => {
  await visitor.openProducts();
  await visitor.search.fill("there is no such product");
  await expect(visitor.heading("products-no-match-title")).toBeVisible();
  await visitor.counts(0);
  await expect(visitor.table).toHaveCount(0);
  await visitor.page
    .getByRole("main")
    .getByRole("button", { name: visitor.text("products-filters-clear") })
    .last()
    .click();
  await visitor.isAt(PRODUCTS);
  await visitor.counts(312);
  await expect(visitor.search).toHaveValue("");
});

test(
  "an organization without subscriptions is told so, which is not that nothing matches",
  { proxied: true, clouds: [WORLDWIDE, GERMANY, CHINA] },
  async (visitor, { proxy }) => {
    const { page, text } = visitor;
    const none = JSON.stringify({ items: [], total: 0 });
    proxy.say(LIST, 200, { "Content-Type": "application/json" }, none);
    await visitor.signedIn();
    await visitor.open(`${PRODUCTS}?status=active`);
    await expect(visitor.heading("products-no-match-title")).toBeVisible();
    await expect(visitor.heading("products-empty-title")).toHaveCount(0);

    await visitor.chip("products-chip-status", { status: text("status-active") }).click();
    await visitor.isAt(PRODUCTS);
    await expect(visitor.heading("products-empty-title")).toBeVisible();
    await expect(visitor.heading("products-no-match-title")).toHaveCount(0);
    await expect(page.getByText(text("products-empty-text", { organization: "Contoso" }))).toBeVisible();
    await visitor.counts(0);
    await expect(visitor.table).toHaveCount(0);

    visitor.expects(/ 401 .*\/v1\/session\)/, "nobody is signed in to the other clouds yet");
    await visitor.named("link", "products-empty-action").click();
    await expect(visitor.title).toHaveText(text("clouds-title"));
    await page.goBack();
    await expect(visitor.heading("products-empty-title")).toBeVisible();

    proxy.clear();
    await visitor.named("button", "products-refresh").click();
    await visitor.counts(312);
    await expect(visitor.heading("products-empty-title")).toHaveCount(0);
    await expect(visitor.rows.first()).toBeVisible();
  },
);

through(
  "a list that cannot be fetched says why and for whom, and trying again mends it",
  async (visitor, { server }) => {
    const [subscription] = (await visitor.ask("subscriptions")).items;
    await visitor.signedIn();
    await visitor.open(`${PRODUCTS}/${subscription.id}`);
    await expect(visitor.title).toHaveText(subscription.name);
    visitor.expects(/ERR_|502|Failed to load/, "the server is down");
    await server.stop();
    await visitor.named("navigation", "nav-path").getByRole("link").click();
    await expect(visitor.heading("products-failed-title")).toBeVisible();
    await expect(visitor.page.getByText(visitor.text("failure-network"))).toBeVisible();
    await expect(visitor.page.locator("code")).toHaveText(/^[\da-f]{8}-[\da-f-]{27}$/);
    await expect(visitor.table).toHaveCount(0);
    await server.start();
    await visitor.named("button", "failure-retry").click();
    await visitor.counts(312);
    await expect(visitor.heading("products-failed-title")).toHaveCount(0);
    await expect(visitor.title).toBeFocused();
  },
);

through(
  "rows that could not be refreshed stay, and the message says from when they are",
  async (visitor, { server }) => {
    await visitor.openProducts();
    const names = await visitor.names();
    visitor.expects(/ERR_|502|Failed to load/, "the server is down");
    await server.stop();
    await visitor.named("button", "products-refresh").click();
    const message = visitor.page.getByRole("alert");
    await expect(message).toContainText(visitor.text("failure-network"));
    await expect(message).toContainText(/\d\d?:\d\d/);
    await visitor.lists(names);
    await server.start();
    await message.getByRole("button", { name: visitor.text("failure-retry") }).click();
    await expect(message).toHaveCount(0);
    await visitor.counts(312);
  },
);

through("offline is told from a service that does not answer", async (visitor) => {
  await visitor.openProducts();
  visitor.expects(/ERR_INTERNET_DISCONNECTED/, "the network is off");
  await visitor.setOffline(true);
  await visitor.named("button", "products-refresh").click();
  const message = visitor.page.getByRole("alert");
  await expect(message).toContainText(visitor.text("failure-offline"));
  await visitor.setOffline(false);
  await message.getByRole("button", { name: visitor.text("failure-retry") }).click();
  await expect(message).toHaveCount(0);
});

through(
  "a service that asks for patience is not asked again, and the wait is counted down",
  async (visitor, { proxy }) => {
    await visitor.openProducts();
    visitor.expects(/ 429 /, "too many requests");
    const problem = {
      type: "about:blank",
      status: 429,
      title: "Too many requests",
      code: "throttled",
      retryAfterSeconds: 60,
    };
    proxy.say(LIST, 429, { "Content-Type": "application/problem+json", "Retry-After": "60" }, JSON.stringify(problem));
    const asked = () => proxy.seen.filter((path) => path === LIST).length;
    const before = asked();
    await visitor.named("button", "products-refresh").click();
    const message = visitor.page.getByRole("alert");
    const seen = message.locator("span[aria-hidden=true]");
    await expect(seen).toContainText(/\b(60|5\d)\b/);
    // What a screen reader is told does not tick along.
    const [earlier, heard] = [await seen.innerText(), await message.ariaSnapshot()];
    await expect(seen).not.toHaveText(earlier);
    expect(await message.ariaSnapshot()).toBe(heard);
    expect(asked() - before, "no request is made behind the user's back").toBe(1);
    proxy.clear();
    await message.getByRole("button", { name: visitor.text("failure-retry") }).click();
    await expect(message).toHaveCount(0);
  },
);

through("a page that the network puts in the place of data is not taken for data", async (visitor, { proxy }) => {
  await visitor.openProducts();
  proxy.say(LIST, 200, { "Content-Type": "text/html" }, "<!doctype html><title>Hotel</title><p>Sign in");
  await visitor.named("button", "products-refresh").click();
  await expect(visitor.page.getByRole("alert")).toContainText(visitor.text("failure-not-our-server"));
});

through("an answer that stops halfway ends in a message, not in a spinner for ever", async (visitor, { proxy }) => {
  await visitor.page.clock.install();
  await visitor.openProducts();
  proxy.stall(LIST);
  const asked = () => proxy.seen.filter((path) => path === LIST).length;
  const before = asked();
  await visitor.named("button", "products-refresh").click();
  await expect(visitor.table).toHaveAttribute("aria-busy", "true");
  // Two attempts of ten seconds and the wait between them, on the page’s clock: a third would not fit into 30 s.
  await expect
    .poll(async () => {
      await visitor.page.clock.runFor(5_000);
      return visitor.page.getByRole("alert").count();
    })
    .toBe(1);
  await expect(visitor.page.getByRole("alert")).toContainText(visitor.text("failure-timeout"));
  expect(asked() - before).toBe(2);
  await expect(visitor.table).not.toHaveAttribute("aria-busy");
});

through("a hiccup of the service is smoothed over", async (visitor, { proxy }) => {
  await visitor.openProducts();
  visitor.expects(/ 503 /, "the service hiccups");
  proxy.say(LIST, 503, { "Content-Type": "text/plain" }, "busy", { times: 1 });
  const asked = () => proxy.seen.filter((path) => path === LIST).length;
  const before = asked();
  await visitor.named("button", "products-refresh").click();
  await expect.poll(() => asked() - before).toBe(2);
  await visitor.counts(312);
  await expect(visitor.page.getByRole("alert")).toHaveCount(0);
});

through("leaving a page cancels what it was still reading", async (visitor, { proxy }) => {
  await visitor.openProducts();
  const release = proxy.hold(LIST);
  const cancelled = visitor.context.waitForEvent("requestfailed", (request) => request.url().includes(LIST));
  await visitor.named("button", "products-refresh").click();
  await expect(visitor.table).toHaveAttribute("aria-busy", "true");
  await visitor.rows.first().getByRole("link").click();
  expect((await cancelled).failure().errorText).toBe("net::ERR_ABORTED");
  await expect(visitor.named("region", "subscription-partner")).toBeVisible();
  release();
});

through("typing on cancels the search before", async (visitor, { proxy }) => {
  await visitor.openProducts();
  const release = proxy.hold(LIST);
  const cancelled = visitor.context.waitForEvent(
    "requestfailed",
    (request) => request.url().includes("search=vi&") || request.url().endsWith("search=vi"),
  );
  await visitor.search.fill("vi");
  await visitor.isAt(`${PRODUCTS}?search=vi`);
  await visitor.search.fill("visio");
  expect((await cancelled).failure().errorText).toBe("net::ERR_ABORTED");
  release();
  await visitor.counts(await visitor.total("search=visio"));
  await expect(visitor.search).toHaveValue("visio");
});

through("a page that cannot be fetched says so, and can be asked for again", async (visitor, { proxy }) => {
  await visitor.openProducts();
  visitor.expects(/ERR_EMPTY_RESPONSE/, "the connection breaks");
  proxy.cut(LIST);
  await visitor.named("button", "pager-next").click();
  await expect(visitor.heading("products-failed-title")).toBeVisible();
  await expect(visitor.rows).toHaveCount(0);
  proxy.clear();
  await visitor.named("button", "failure-retry").click();
  await expect(visitor.status("pager-rows", { first: 51, last: 100, total: 312 })).toBeVisible();
});

through("details that could not be refreshed stay, with a message", async (visitor, { proxy }) => {
  await visitor.openProducts();
  const link = visitor.rows.first().getByRole("link");
  const product = await link.innerText();
  await link.click();
  await expect(visitor.title).toHaveText(product);
  await visitor.page.goBack();
  await expect(visitor.rows.first()).toBeVisible();
  visitor.expects(/ERR_EMPTY_RESPONSE/, "the connection breaks");
  proxy.cut(/\/v1\/subscriptions\//);
  await link.click();
  await expect(visitor.title).toHaveText(product);
  const message = visitor.page.getByRole("alert").filter({ hasText: visitor.text("subscription-stale") });
  await expect(message).toBeVisible();
  proxy.clear();
  await message.getByRole("button", { name: visitor.text("failure-retry") }).click();
  await expect(message).toHaveCount(0);
  await expect(visitor.title).toHaveText(product);
  await expect(visitor.title).toBeFocused();
});

through("details that cannot be fetched give their heading the focus when trying again helped", async (visitor, { proxy }) => {
  const [subscription] = (await visitor.ask("subscriptions")).items;
  await visitor.signedIn();
  visitor.expects(/ERR_EMPTY_RESPONSE/, "the connection breaks");
  proxy.cut(/\/v1\/subscriptions\//);
  await visitor.open(`${PRODUCTS}/${subscription.id}`);
  await expect(visitor.title).toHaveText(visitor.text("subscription-failed-title"));
  proxy.clear();
  await visitor.named("button", "failure-retry").click();
  await expect(visitor.title).toHaveText(subscription.name);
  await expect(visitor.title).toBeFocused();
});

through("a list that changed while it was read is read anew", async (visitor, { proxy }) => {
  await visitor.openProducts();
  visitor.expects(/ 400 /, "the cursor is no longer good");
  const problem = { type: "about:blank", status: 400, title: "Invalid cursor", code: "invalid-cursor" };
  proxy.say(LIST, 400, { "Content-Type": "application/problem+json" }, JSON.stringify(problem), { times: 1 });
  await visitor.named("button", "pager-next").click();
  await expect(visitor.heading("products-failed-title")).toBeVisible();
  await expect(visitor.page.getByText(visitor.text("failure-cursor"))).toBeVisible();
  const again = visitor.page.waitForRequest((request) => new URL(request.url()).pathname === LIST);
  await visitor.page.getByRole("main").getByRole("button", { name: visitor.text("products-refresh") }).last().click();
  expect(new URL((await again).url()).searchParams.has("cursor")).toBe(false);
  await visitor.counts(312);
});

test(
  "a cloud whose session could not be checked says so, and leads to where it is checked again",
  { proxied: true, clouds: [WORLDWIDE, GERMANY, CHINA] },
  async (visitor, { proxy }) => {
    const { page, text } = visitor;
    visitor.expects(/ERR_EMPTY_RESPONSE/, "the connection breaks");
    visitor.expects(/ 401 .*\/v1\/session\)/, "nobody is signed in to the others yet");
    await visitor.signedIn(GERMANY, "Johanna Lorenz");
    proxy.cut(`/api/${GERMANY}/v1/session`);
    await visitor.open();
    const door = page.getByRole("link", { name: text("cloud-o365-germany") });
    await expect(door).toContainText(text("cloud-unknown"));
    await door.click();
    await expect(visitor.heading("session-failed-title", { level: 2 })).toBeVisible();
    proxy.clear();
    await visitor.named("button", "failure-retry").click();
    await expect(visitor.title).toHaveText(text("home-title"));
    await expect(visitor.title).toBeFocused();
  },
);

through("a session that cannot be checked says so, and trying again mends it", async (visitor, { proxy }) => {
  await visitor.signedIn();
  visitor.expects(/ERR_EMPTY_RESPONSE/, "the connection breaks");
  proxy.cut(`/api/${WORLDWIDE}/v1/session`);
  await visitor.open(PRODUCTS);
  await expect(visitor.heading("session-failed-title", { level: 2 })).toBeVisible();
  proxy.clear();
  await visitor.named("button", "failure-retry").click();
  await visitor.counts(312);
});
