// Sessions: they end while somebody works, live side by side in several clouds, and are kept by the browser alone.
import { CHINA, GERMANY, WORLDWIDE, expect } from "./support/visitor.mjs";
import { suite } from "./support/suite.mjs";

const test = suite();
const PRODUCTS = `/${WORLDWIDE}/billing/products`;
const ENDED = [/ 401 .*\/api\/o365-worldwide\//, "the session was ended behind the page's back"];

test(
  "a session that ends while typing is renewed in place, and nothing typed is lost",
  {},
  async (visitor, { server }) => {
    const { page, text } = visitor;
    await visitor.openProducts(`${WORLDWIDE}/billing/products?status=active`, "Alex Wilber");
    visitor.expects(...ENDED);
    await server.endSessions("alex.wilber@contoso.com");
    // At once: what is typed letter by letter may be interrupted by the question.
    await visitor.search.fill("visio");

    const dialog = visitor.named("dialog", "session-ended-title");
    await expect(dialog).toBeVisible();
    await expect(dialog).toContainText(text("session-ended-text"));
    await page.keyboard.press("Escape");
    await expect(dialog, "there is nothing to go back to").toBeVisible();

    await dialog
      .getByRole("button", { name: text("session-ended-again", { name: "Alex Wilber" }), exact: true })
      .click();
    await expect(dialog).toBeHidden();
    await expect(visitor.search).toHaveValue("visio");
    await visitor.isAt(`${PRODUCTS}?search=visio&status=active`);
    await visitor.counts(await visitor.total("search=visio&status=active"));
    await expect(visitor.search).toBeFocused();
  },
);

test("another account after the end of a session comes to the same address", {}, async (visitor, { server }) => {
  await visitor.openProducts(`${WORLDWIDE}/billing/products?search=visio`, "Isaiah Langer");
  visitor.expects(...ENDED);
  await server.endSessions("isaiah.langer@contoso.com");
  await visitor.named("button", "products-refresh").click();
  await visitor.named("button", "session-ended-other").click();
  await expect(visitor.title).toHaveText(visitor.text("sign-in-title"));
  await visitor.page.getByRole("button", { name: "Lynne Robbins" }).click();
  await visitor.isAt(`${PRODUCTS}?search=visio`);
  await expect(visitor.page.getByText("Adventure Works", { exact: true }).first()).toBeVisible();
  await expect(visitor.page.getByRole("heading", { name: visitor.text("products-no-match-title") })).toBeVisible();
});

test("details whose session has ended are there again after signing in", {}, async (visitor, { server }) => {
  await visitor.openProducts(PRODUCTS.slice(1), "Adele Vance");
  const link = visitor.rows.first().getByRole("link");
  const [href, product] = [await link.getAttribute("href"), await link.innerText()];
  visitor.expects(...ENDED);
  await server.endSessions("adele.vance@contoso.com");
  await link.click();
  await visitor.named("button", "session-ended-again", { name: "Adele Vance" }).click();
  await expect(visitor.title).toHaveText(product);
  await visitor.isAt(href);
});

test(
  "A1 two clouds are signed in side by side, and signing out of one leaves the other",
  { clouds: [WORLDWIDE, GERMANY, CHINA] },
  async (visitor) => {
    const { page, text } = visitor;
    await visitor.signedIn(GERMANY, "Johanna Lorenz");
    await visitor.openProducts();
    visitor.expects(/ 401 .*o365-21vianet\/v1\/session\)/, "the menu of clouds asks for every session");
    await visitor.named("button", "cloud-badge", { cloud: text("cloud-o365-worldwide") }).click();
    const menu = visitor.named("dialog", "cloud-menu");
    await expect(menu.getByRole("link").nth(2)).toContainText(text("cloud-not-signed-in"));
    const germany = menu.getByRole("link", { name: text("cloud-o365-germany") });
    await expect(germany).toContainText(
      text("cloud-signed-in", { account: "Johanna Lorenz", organization: "Wingtip Toys GmbH" }),
    );
    await germany.click();
    await expect(visitor.title).toHaveText(text("home-title"));
    await visitor.isAt(`/${GERMANY}`);
    await visitor.named("navigation", "nav-main").getByRole("link", { name: text("products-title-subscriptions") }).click();
    await visitor.counts(60);

    await visitor.named("button", "account-menu", { name: "Johanna Lorenz" }).click();
    await visitor.named("button", "account-sign-out").click();
    await visitor.isAt(`/${GERMANY}/sign-in`);
    await expect(visitor.title).toHaveText(text("sign-in-title"));
    const cookies = async () => (await visitor.context.cookies()).map(({ name }) => name);
    await expect.poll(cookies).toEqual([`__Host-partner-admin.${WORLDWIDE}`]);

    await visitor.open(PRODUCTS);
    await visitor.counts(312);
    visitor.expects(/ 401 .*o365-germany\/v1\/session\)/, "that session was signed out");
    await visitor.open(`${GERMANY}/billing/products`);
    await expect(visitor.title).toHaveText(text("sign-in-title"));
    await page.goBack();
    await expect(visitor.table).toBeVisible();
  },
);

test("A1 the session of one cloud opens no other", { clouds: [] }, async (_, { server }) => {
  const { name, value } = await server.signIn(WORLDWIDE, "Megan Bowen");
  const asked = async (cloud, cookie) =>
    (await fetch(server.api(cloud, "subscriptions"), { headers: { Cookie: cookie } })).status;
  expect(await asked(WORLDWIDE, `${name}=${value}`)).toBe(200);
  for (const cloud of [GERMANY, CHINA]) {
    expect(await asked(cloud, `${name}=${value}`)).toBe(401);
    expect(await asked(cloud, `__Host-partner-admin.${cloud}=${value}`), "under that cloud's name").toBe(401);
  }
});

test(
  "Chromium keeps the session in a __Host- cookie over HTTP on loopback, out of reach of scripts",
  {},
  async (visitor) => {
    await visitor.open(`${WORLDWIDE}/sign-in`);
    await visitor.page.getByRole("button", { name: "Megan Bowen" }).click();
    await expect(visitor.title).toHaveText(visitor.text("home-title"));
    const [cookie, ...others] = await visitor.context.cookies();
    expect(others).toEqual([]);
    expect(cookie).toMatchObject({
      name: `__Host-partner-admin.${WORLDWIDE}`,
      domain: "localhost",
      path: "/",
      secure: true,
      httpOnly: true,
      sameSite: "Strict",
      expires: -1,
    });
    const reachable = await visitor.page.evaluate(() =>
      [document.cookie, JSON.stringify({ ...localStorage, ...sessionStorage })].join(),
    );
    expect(reachable).not.toContain(cookie.value);
    expect(reachable).not.toMatch(/contoso|megan/i);
  },
);

test("another site cannot act in somebody's session", { clouds: [] }, async (_, { server }) => {
  const { name, value } = await server.signIn(WORLDWIDE, "Megan Bowen");
  const session = { Cookie: `${name}=${value}` };
  const signOut = (headers) =>
    fetch(server.api(WORLDWIDE, "session/sign-out"), { method: "POST", headers: { ...session, ...headers } });
  expect((await signOut({})).status).toBe(403);
  expect((await signOut({ "X-Partner-Admin": "1", "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
  expect(
    (await fetch(server.api(WORLDWIDE, "session"), { headers: session })).status,
    "the session is still there",
  ).toBe(200);
  expect((await signOut({ "X-Partner-Admin": "1", "Sec-Fetch-Site": "same-origin" })).status).toBe(204);
  expect((await fetch(server.api(WORLDWIDE, "session"), { headers: session })).status).toBe(401);
});
