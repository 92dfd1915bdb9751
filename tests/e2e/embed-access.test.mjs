// Tokens: asked for when there is a reason, held in memory, sent to the API and nowhere else.
import { CONSOLE, PRODUCTS, portals } from "./support/portal.mjs";
import { Card, FABRIKAM, subscription, uncredited } from "./support/partner.mjs";
import { WORLDWIDE, expect } from "./support/visitor.mjs";

const test = portals();
const SAID = [/console: partner-admin: auth/, "the module says it to whoever looks as well"];

/** The tokens that were sent to the API, in order, as they come. */
function bearers(guest) {
  const seen = [];
  guest.page.on("request", (request) => {
    const bearer = /^Bearer (.+)$/.exec(request.headers().authorization ?? "")?.[1];
    if (bearer) seen.push(bearer);
  });
  return seen;
}

/** Ends a token, as an identity provider does that thinks better of it. */
async function end({ api }, token) {
  const reply = await fetch(`${api}/api/${WORLDWIDE}/v1/session/sign-out`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "X-Partner-Admin": "1" },
  });
  expect(reply.status).toBe(204);
}

test("one token is asked for, and serves all requests; no cookie goes along", {}, async (guest) => {
  const { page } = guest;
  const sent = bearers(guest);
  const asked = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/")) asked.push(request);
  });
  await guest.signedIn(WORLDWIDE, "Alex Wilber");
  await guest.openConsole();
  await guest.rows.first().getByRole("link").click();
  await expect(guest.heading("subscription-partner")).toBeVisible();
  await expect.poll(() => sent.length).toBeGreaterThan(2);
  await guest.wasTold("token", ["initial"]);
  expect(new Set(sent).size).toBe(1);
  const cookies = await Promise.all(asked.map(async (request) => (await request.allHeaders()).cookie));
  expect(new Set(cookies)).toEqual(new Set([undefined]));

  const found = await page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const stored = JSON.stringify({ ...localStorage, ...sessionStorage });
    const markup = roots.map((root) => (root.documentElement ?? root).innerHTML).join();
    return [document.cookie, stored, location.href, JSON.stringify(history.state), markup].join("\n");
  });
  expect(found).not.toContain(sent[0]);
});

test("a token that is refused is asked for anew, and the request goes once more", {}, async (guest, portal) => {
  const sent = bearers(guest);
  await guest.openConsole();
  guest.expects(/ 401 .*\/v1\//, "the token was ended");
  await end(portal, sent.at(-1));
  await guest.rows.first().getByRole("link").click();
  await expect(guest.heading("subscription-partner")).toBeVisible();
  await guest.wasTold("token", ["initial", "unauthorized"]);
  await expect.poll(() => new Set(sent).size).toBe(2);
  expect(await guest.told("error")).toEqual([]);
});

test("a token that is refused again is no endless round", {}, async (guest) => {
  const { page } = guest;
  guest.expects(/ 401 .*\/v1\//, "no token is any good");
  guest.expects(...SAID);
  const asked = [];
  await page.route(/\/api\/.*\/v1\/(?!demo-accounts)/, async (route) => {
    if (route.request().method() === "GET") asked.push(route.request().url());
    const headers = { ...route.request().headers(), authorization: "Bearer wrong" };
    await route.continue({ headers });
  });
  await guest.open(PRODUCTS);
  await expect.poll(async () => (await guest.told("error")).map(({ code }) => code)).toContain("auth");
  await guest.wasTold("token", ["initial", "unauthorized"]);
  expect(asked.length, "each of them twice at most").toBeLessThanOrEqual(2 * new Set(asked).size);
});

test("a token about to end is asked for anew before it is sent", {}, async (guest) => {
  const { page } = guest;
  const sent = bearers(guest);
  // Half a minute before its end is too late to set out.
  const soon = async (route) => {
    const reply = await route.fetch();
    const json = { ...(await reply.json()), expiresAt: new Date(Date.now() + 29_000) };
    await route.fulfill({ response: reply, json });
  };
  await page.route(/\/test-issuer\/token$/, soon, { times: 1 });
  await guest.openConsole();
  await guest.rows.first().getByRole("link").click();
  await expect(guest.heading("subscription-partner")).toBeVisible();
  await guest.wasTold("token", ["initial", "expired"]);
  await expect.poll(() => new Set(sent).size).toBe(2);
});

test("a change that wants a fresh sign-in asks the portal for one, and is made", {}, async (guest) => {
  const { page } = guest;
  const one = await subscription(guest, uncredited);
  const card = new Card(guest, one);
  guest.expects(/ 401 .*partner-of-record/, "the first one is refused");
  guest.expects(...SAID);
  // As the backend answers a quarter of an hour after signing in.
  let refusals = 0;
  await page.route(/\/partner-of-record$/, async (route) => {
    if (route.request().method() !== "PUT" || refusals) return route.continue();
    refusals += 1;
    const problem = {
      type: "about:blank",
      title: "Sign in again",
      status: 401,
      code: "insufficient-user-authentication",
      requestId: route.request().headers()["x-request-id"],
    };
    await route.fulfill({
      status: 401,
      contentType: "application/problem+json",
      headers: { "Access-Control-Allow-Origin": new URL(guest.url).origin },
      body: JSON.stringify(problem),
    });
  });
  await guest.openConsole(`${CONSOLE}${card.address}`, card.region);
  await card.add(FABRIKAM);
  await card.button("change-sign-in-again").click();
  await card.isDone(FABRIKAM);
  expect(refusals).toBe(1);
  await guest.wasTold("token", ["initial", "step_up"]);
  expect(await card.stored()).toBe(FABRIKAM.id);
});

test("a portal without a token hears so, and it can be tried again", {}, async (guest) => {
  const { page } = guest;
  guest.expects(/ 503 .*test-issuer/, "the issuer is out of order");
  guest.expects(/console: partner-admin: (auth|network)/, SAID[1]);
  let broken = true;
  await page.route(/\/test-issuer\/token$/, (route) =>
    broken
      ? route.fulfill({ status: 503, headers: { "Access-Control-Allow-Origin": new URL(guest.url).origin } })
      : route.continue(),
  );
  await guest.open(PRODUCTS);
  await expect
    .poll(() => guest.told("error"))
    .toContainEqual(expect.objectContaining({ code: "auth", message: "no token: 503" }));
  await expect(guest.table).toHaveCount(0);
  await expect(guest.root.getByRole("heading", { name: guest.text("session-failed-title") }).first()).toBeVisible();
  broken = false;
  await guest.root
    .getByRole("button", { name: guest.text("failure-retry") })
    .first()
    .click();
  await expect(guest.rows.first()).toBeVisible();
});

test("a backend that does not know the portal is not reached", { portal: { welcome: false } }, async (guest) => {
  guest.expects(/CORS policy|ERR_FAILED|Failed to load/, "the browser says so");
  guest.expects(/exception: .*|console: /, "and so may the portal");
  await guest.open(PRODUCTS);
  await expect.poll(async () => (await guest.told("error")).map(({ code }) => code)).toContain("auth");
  await expect(guest.table).toHaveCount(0);
});
