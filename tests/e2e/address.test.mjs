// The address says where you are: links, Back, reload and sign-in all come to the same thing.
import { CHINA, GERMANY, WORLDWIDE, expect } from "./support/visitor.mjs";
import { suite } from "./support/suite.mjs";

const test = suite();
const PRODUCTS = `/${WORLDWIDE}/billing/products`;
const UNSIGNED = [/ 401 .*\/v1\/session\)/, "nobody is signed in yet"];

test("a link to a filtered list survives signing in", {}, async (visitor) => {
  visitor.expects(...UNSIGNED);
  const address = `${PRODUCTS}?status=active&sort=-termEndsAt`;
  await visitor.open(address);
  await expect(visitor.title).toHaveText(visitor.text("sign-in-title"));
  await visitor.isAt(`/${WORLDWIDE}/sign-in?return=${encodeURIComponent(address)}`);
  await visitor.page.getByRole("button", { name: "Megan Bowen" }).click();
  await visitor.isAt(address);
  await expect(visitor.named("columnheader", "products-column-term")).toHaveAttribute("aria-sort", "descending");
  await visitor.counts(await visitor.total("status=active", "Megan Bowen"));
});

test(
  "a link to details survives signing in, and Back does not lead to sign-in",
  { clouds: [WORLDWIDE, GERMANY, CHINA] },
  async (visitor) => {
    const [subscription] = (await visitor.ask("subscriptions?search=visio")).items;
    visitor.expects(...UNSIGNED);
    await visitor.open();
    await expect(visitor.title).toHaveText(visitor.text("clouds-title"));
    await visitor.open(`${PRODUCTS}/${subscription.id}`);
    await visitor.page.getByRole("button", { name: "Megan Bowen" }).click();
    await expect(visitor.title).toHaveText(subscription.name);
    await visitor.isAt(`${PRODUCTS}/${subscription.id}`);
    await visitor.page.goBack();
    await expect(visitor.title).toHaveText(visitor.text("clouds-title"));
  },
);

test("a return address that is not a page of the app leads home", {}, async (visitor) => {
  const hostile = [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/%2F/evil.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<h1>x</h1>",
    "evil.example",
    `/${WORLDWIDE}/sign-in?return=//evil.example`,
    "/nowhere/at/all",
  ];
  for (const address of hostile) {
    await visitor.open(`${WORLDWIDE}/sign-in?return=${encodeURIComponent(address)}`);
    await visitor.page.getByRole("button", { name: "Megan Bowen" }).click();
    await expect(visitor.title, address).toHaveText(visitor.text("home-title"));
    await visitor.isAt(`/${WORLDWIDE}`);
  }
});

test("N1 A9 filters, sort, search and details are entries of the history", {}, async (visitor) => {
  const { page } = visitor;
  await visitor.openProducts();
  const trail = [PRODUCTS];
  const arrives = async (address) => {
    trail.push(address);
    await visitor.isAt(address);
  };
  await visitor.named("columnheader", "products-column-licenses").getByRole("button").click();
  await arrives(`${PRODUCTS}?sort=licenses`);
  await visitor.named("button", "products-filters").click();
  await visitor.named("checkbox", "status-active").check();
  await arrives(`${PRODUCTS}?status=active&sort=licenses`);
  await page.keyboard.press("Escape");
  await visitor.counts(await visitor.total("status=active", "Megan Bowen"));
  await visitor.isRead();
  const link = visitor.rows.first().getByRole("link");
  const [href, product] = [await link.getAttribute("href"), await link.innerText()];
  await link.click();
  await arrives(href);
  await expect(visitor.title).toHaveText(product);

  for (const address of trail.slice(0, -1).reverse()) {
    await page.goBack();
    await visitor.isAt(address);
  }
  await visitor.counts(312);
  await expect(visitor.named("columnheader", "products-column-licenses")).not.toHaveAttribute("aria-sort");
  for (const address of trail.slice(1)) {
    await page.goForward();
    await visitor.isAt(address);
  }
  await expect(visitor.title).toHaveText(product);
});

test("typing in the search is one entry of the history", {}, async (visitor) => {
  await visitor.openProducts(`${WORLDWIDE}/billing/products?sort=-name`);
  for (const text of ["vi", "visio"]) {
    await visitor.search.fill(text);
    await visitor.isAt(`${PRODUCTS}?search=${text}&sort=-name`);
  }
  await visitor.named("columnheader", "products-column-name").getByRole("button").click();
  await visitor.isAt(`${PRODUCTS}?search=visio`);
  await visitor.page.goBack();
  await visitor.isAt(`${PRODUCTS}?search=visio&sort=-name`);
  await expect(visitor.search).toHaveValue("visio");
});

test("loading the page again shows the same", {}, async (visitor) => {
  const address = `${PRODUCTS}?search=microsoft&status=active,suspended&partnerOfRecord=with&sort=-licenses`;
  await visitor.openProducts(address.slice(1));
  const names = await visitor.names();
  await visitor.page.reload({ waitUntil: "commit" });
  await visitor.lists(names);
  await visitor.isAt(address);
  await expect(visitor.search).toHaveValue("microsoft");
  await expect(visitor.named("columnheader", "products-column-licenses")).toHaveAttribute("aria-sort", "descending");
  await expect(visitor.named("list", "products-filters-list").getByRole("listitem")).toHaveCount(5);
});

test("A9 the address by the page's other names leads to the same list", { clouds: [GERMANY] }, async (visitor) => {
  await visitor.openProducts(`${GERMANY}/billing/subscriptions?status=active`, "Johanna Lorenz");
  await expect(visitor.title).toHaveText(visitor.text("products-title-subscriptions"));
  await visitor.counts(await visitor.total("status=active", "Johanna Lorenz", GERMANY));
});

test("Back from the details comes to the place in the list that was left", {}, async (visitor) => {
  const { page } = visitor;
  await visitor.openProducts();
  await visitor.named("button", "pager-next").click();
  await expect(visitor.status("pager-rows", { first: 51, last: 100, total: 312 })).toBeVisible();
  await visitor.isRead();
  const second = await visitor.names();
  const link = visitor.rows.nth(40).getByRole("link");
  await link.focus();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(1000);
  await page.keyboard.press("Enter");
  await expect(visitor.title).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY), "a new page begins at its beginning").toBe(0);
  await page.goBack();
  await visitor.lists(second);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

test("the address bar is right however links and Back follow each other", {}, async (visitor) => {
  const { page } = visitor;
  await visitor.openProducts();
  const first = visitor.rows.first().getByRole("link");
  const href = await first.getAttribute("href");
  for (let round = 0; round < 3; round += 1) {
    await first.click();
    await visitor.isAt(href);
    await expect(visitor.table).toHaveCount(0);
    await page.goBack();
    await visitor.isAt(PRODUCTS);
    await expect(visitor.rows.first()).toBeVisible();
  }
  await first.click();
  await visitor.isAt(href);
  await visitor.named("navigation", "nav-path").getByRole("link").click();
  await visitor.isAt(PRODUCTS);
  await page.goBack();
  await visitor.isAt(href);
  await visitor.named("navigation", "nav-path").getByRole("link").click();
  await visitor.isAt(PRODUCTS);
  await page.goBack();
  await page.goBack();
  await visitor.isAt(PRODUCTS);
  await expect(visitor.title).toHaveText(visitor.text("products-title"));
});

test("an address without a page says so and leads on", {}, async (visitor) => {
  visitor.expects(...UNSIGNED);
  for (const address of ["nowhere", `${WORLDWIDE}/nowhere`, "o365-unknown/billing/products"]) {
    await visitor.open(address);
    await expect(visitor.title).toHaveText(visitor.text("not-found-title"));
    await expect(visitor.named("link", "not-found-home")).toHaveAttribute("href", "/");
  }
});
