// From 320 px up nothing scrolls sideways, tables become cards, the rail becomes a drawer.
import { fits } from "./support/layout.mjs";
import { suite } from "./support/suite.mjs";
import { CHINA, GERMANY, WORLDWIDE, each, expect } from "./support/visitor.mjs";

const test = suite();
const PRODUCTS = `${WORLDWIDE}/billing/products`;
const PHONE = { width: 320, height: 640 };

const PAGES = {
  "the clouds": async (visitor) => {
    visitor.expects(/ 401 /, "nobody is signed in to any cloud yet");
    await visitor.open();
    await expect(visitor.title).toHaveText(visitor.text("clouds-title"));
  },
  "the accounts": async (visitor) => {
    await visitor.open(`${WORLDWIDE}/sign-in`);
    await expect(visitor.page.getByRole("button", { name: "Megan Bowen" })).toBeVisible();
  },
  "the products": (visitor) => visitor.openProducts(),
  "the products, filtered": (visitor) =>
    visitor.openProducts(`${PRODUCTS}?search=microsoft&status=active,suspended,expired&partnerOfRecord=with`),
  "the widest names": (visitor) => visitor.openProducts(`${PRODUCTS}?search=onerror`),
  "a subscription": async (visitor) => {
    await visitor.openProducts(`${PRODUCTS}?partnerOfRecord=with`);
    await visitor.rows.first().getByRole("link").click();
    await expect(visitor.named("region", "history-title")).toContainText(visitor.text("history-empty"));
  },
  "nothing matches": async (visitor) => {
    await visitor.signedIn();
    await visitor.open(`${PRODUCTS}?search=there+is+no+such+product`);
    await expect(visitor.heading("products-no-match-title")).toBeVisible();
  },
  "the forbidden page": async (visitor) => {
    visitor.expects(/ 403 /, "a partner's user may not list them");
    await visitor.signedIn(WORLDWIDE, "Pradeep Gupta");
    await visitor.open(PRODUCTS);
    await expect(visitor.heading("forbidden-title")).toBeVisible();
  },
};

for (const locale of ["sv-SE", "nl-NL"]) {
  for (const [name, arrange] of Object.entries(PAGES)) {
    test(
      `nothing scrolls sideways at 320 px: ${name}, ${locale}`,
      { locale, viewport: PHONE, clouds: [WORLDWIDE, GERMANY, CHINA] },
      async (visitor) => {
        await arrange(visitor);
        await fits(visitor.page);
      },
    );
  }
}

/** Waits until something is within the width of a phone. */
async function isWithin(locator, what) {
  const sides = () => locator.evaluate((element) => element.getBoundingClientRect());
  await expect.poll(async () => (await sides()).left, what).toBeGreaterThanOrEqual(0);
  await expect.poll(async () => (await sides()).right, what).toBeLessThanOrEqual(PHONE.width);
}

test(
  "popovers and dialogs fit a phone",
  { locale: "nl-NL", viewport: PHONE, clouds: [WORLDWIDE, GERMANY, CHINA] },
  async (visitor, { server }) => {
    const { page, text } = visitor;
    visitor.expects(/ 401 /, "the menu of clouds asks for every session, and the own one is ended");
    await visitor.openProducts(PRODUCTS, "Alex Wilber");
    for (const [id, values] of [
      ["products-filters"],
      ["cloud-badge", { cloud: text("cloud-o365-worldwide") }],
      ["preferences-label"],
      ["account-menu", { name: "Alex Wilber" }],
    ]) {
      await visitor.named("button", id, values).click();
      const popover = page.locator(":popover-open");
      await expect(popover).toBeVisible();
      await isWithin(popover, id);
      await fits(page, id);
      await page.keyboard.press("Escape");
      await expect(popover).toHaveCount(0);
    }
    await server.endSessions("alex.wilber@contoso.com");
    await visitor.named("button", "products-refresh").click();
    await expect(visitor.named("dialog", "session-ended-title")).toBeVisible();
    await isWithin(visitor.named("dialog", "session-ended-title"));
  },
);

test("on a phone rows are cards that say what each fact is", { locale: "sv-SE", viewport: PHONE }, async (visitor) => {
  await visitor.openProducts(`${PRODUCTS}?partnerOfRecord=with`);
  const row = visitor.rows.first();
  for (const [cell, id] of [
    [4, "products-column-licenses"],
    [5, "products-column-partner"],
    [6, "products-column-term"],
  ]) {
    const label = () =>
      row.locator(`td:nth-child(${cell})`).evaluate((element) => getComputedStyle(element, "::before").content);
    await expect.poll(async () => (await label()).replace(/^"|"$/g, "")).toBe(visitor.text(id));
  }
  const name = await row.getByRole("link").boundingBox();
  const partner = await row.locator("td:nth-child(5)").boundingBox();
  expect(partner.y, "facts stand below the name").toBeGreaterThan(name.y + name.height - 1);
  // The table's meaning stays, whatever it looks like.
  await expect(row.getByRole("cell")).toHaveCount(6);
});

test(
  "the drawer opens and closes by keyboard at 768 px",
  { viewport: { width: 768, height: 1024 } },
  async (visitor) => {
    const { page, text } = visitor;
    await visitor.openProducts();
    const drawer = visitor.named("navigation", "nav-main");
    const opener = visitor.named("button", "nav-menu");
    await expect(drawer).toBeHidden();
    await visitor.tabTo(opener);
    await page.keyboard.press("Enter");
    await expect(drawer).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(drawer).toBeHidden();
    await expect(opener).toBeFocused();

    await page.keyboard.press("Enter");
    await expect(drawer).toBeVisible();
    await visitor.tabTo(visitor.named("button", "nav-close"));
    await page.keyboard.press("Enter");
    await expect(drawer).toBeHidden();

    await visitor.rows.first().getByRole("link").click();
    await expect(visitor.named("region", "subscription-partner")).toBeVisible();
    await opener.focus();
    await page.keyboard.press("Enter");
    await expect(drawer).toBeVisible();
    await visitor.tabTo(drawer.getByRole("link", { name: text("products-title") }));
    await page.keyboard.press("Enter");
    await visitor.isAt(`/${PRODUCTS}`);
    await expect(drawer).toBeHidden();
    await expect(visitor.title).toBeFocused();

    await opener.focus();
    await page.keyboard.press("Enter");
    await expect(drawer).toBeVisible();
    await visitor.tabTo(drawer.getByRole("link", { name: text("products-title") }));
    await page.keyboard.press("Enter");
    await expect(drawer, "also when the page stays").toBeHidden();
    await visitor.isAt(`/${PRODUCTS}`);
  },
);

for (const width of [320, 640, 768, 1024, 1440, 1920]) {
  test(`the list can be used at ${width} px`, { viewport: { width, height: 900 } }, async (visitor) => {
    await visitor.openProducts();
    await fits(visitor.page);
    const drawer = visitor.named("navigation", "nav-main");
    await (width < 1024 ? expect(drawer).toBeHidden() : expect(drawer).toBeVisible());
    await visitor.named("button", "products-filters").click();
    await visitor.named("checkbox", "status-expired").check();
    await expect
      .poll(async () => each(await visitor.column(2), (cell) => cell.includes(visitor.text("status-expired"))))
      .toBe(true);
  });
}

test("headings of the list stay in sight while it scrolls", {}, async (visitor) => {
  await visitor.openProducts();
  await visitor.rows.last().scrollIntoViewIfNeeded();
  for (const heading of [visitor.named("columnheader", "products-column-name"), visitor.search]) {
    await expect(heading).toBeInViewport({ ratio: 1 });
  }
});
