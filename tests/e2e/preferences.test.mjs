// Language and theme: kept across visits, there before the first paint, changed without losing anything.
import { suite } from "./support/suite.mjs";
import { LOCALES, textsOf } from "./support/texts.mjs";
import { CHINA, GERMANY, WORLDWIDE, bare, each, expect } from "./support/visitor.mjs";

const test = suite();
const PRODUCTS = `${WORLDWIDE}/billing/products`;
const tags = Object.keys(LOCALES);

/** Waits until the page is painted in a theme, told by its ink. */
function isPainted(page, theme) {
  const painted = () =>
    page.evaluate(() => {
      const [red, green, blue] = getComputedStyle(document.body).color.match(/\d+/g).map(Number);
      return red + green + blue > 384 ? "dark" : "light";
    });
  return expect.poll(painted).toBe(theme);
}

test("there are four locales", { clouds: [] }, async () => {
  expect(tags.sort()).toEqual(["da-DK", "en-US", "nl-NL", "sv-SE"]);
});

for (const locale of tags) {
  test(
    `the whole way in the browser's own language: ${locale}`,
    { locale, clouds: [WORLDWIDE, GERMANY, CHINA] },
    async (visitor) => {
      const { page, text } = visitor;
      visitor.expects(/ 401 .*\/v1\/session\)/, "nobody is signed in to any cloud yet");
      await visitor.open();
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(visitor.title).toHaveText(text("clouds-title"));
      await page.getByRole("link", { name: text("cloud-o365-worldwide") }).click();
      await expect(visitor.title).toHaveText(text("sign-in-title"));
      await page.getByRole("button", { name: "Megan Bowen" }).click();
      await expect(visitor.title).toHaveText(text("home-title"));
      await visitor.named("navigation", "nav-main").getByRole("link", { name: text("products-title"), exact: true }).click();

      await expect(visitor.title).toHaveText(text("products-title"));
      await expect(page).toHaveTitle(bare(text("app-tab", { page: text("products-title") })));
      await visitor.counts(312);
      await expect(visitor.table.getByRole("columnheader").filter({ hasText: /./ })).toHaveText(
        ["name", "status", "licenses", "partner", "term"].map((column) => text(`products-column-${column}`)),
      );
      const row = visitor.rows.first();
      const date = await row.locator("time").getAttribute("datetime");
      const written = new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(new Date(date));
      await expect(row.locator("time")).toHaveText(written);

      const product = await row.getByRole("link").innerText();
      await row.getByRole("link").click();
      await expect(visitor.title).toHaveText(product);
      for (const part of ["term", "partner", "licenses", "info", "ids"])
        await expect(visitor.named("region", `subscription-${part}`)).toBeVisible();
      await expect(visitor.named("navigation", "nav-path").getByRole("link")).toHaveText(text("products-title"));
    },
  );
}

test("another language at once, with what is typed, the place and the list kept", {}, async (visitor) => {
  const { page } = visitor;
  await visitor.openProducts(`${PRODUCTS}?status=active`);
  await visitor.search.fill("visio");
  await visitor.isAt(`/${PRODUCTS}?search=visio&status=active`);
  await expect.poll(async () => each(await visitor.names(), (name) => /visio/i.test(name))).toBe(true);
  await visitor.isRead();
  const names = await visitor.names();
  for (const locale of ["sv-SE", "nl-NL", "da-DK", "en-US"]) {
    const choice = page.getByRole("combobox");
    await choice.focus();
    await choice.selectOption(locale);
    visitor.text = textsOf(locale);
    await expect(visitor.title).toHaveText(visitor.text("products-title"));
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expect(page).toHaveTitle(bare(visitor.text("app-tab", { page: visitor.text("products-title") })));
    await expect(visitor.search).toHaveValue("visio");
    await expect(choice).toBeFocused();
    await visitor.isAt(`/${PRODUCTS}?search=visio&status=active`);
    await visitor.counts(names.length);
    await visitor.lists(names);
  }
});

test("the chosen language is there at the next visit", {}, async (visitor) => {
  const { page } = visitor;
  await visitor.openProducts();
  await page.getByRole("combobox").selectOption("sv-SE");
  visitor.text = textsOf("sv-SE");
  await expect(visitor.title).toHaveText(visitor.text("products-title"));
  const again = await visitor.newTab();
  await again.goto(new URL(PRODUCTS, visitor.url).href);
  await expect(again.getByRole("heading", { level: 1 })).toHaveText(visitor.text("products-title"));
  await expect(again.locator("html")).toHaveAttribute("lang", "sv-SE");
});

test("a language in the address holds for the tab and leaves the address", {}, async (visitor) => {
  const { page } = visitor;
  await visitor.signedIn();
  await visitor.open(`${PRODUCTS}?status=active&locale=da-DK`);
  visitor.text = textsOf("da-DK");
  await expect(visitor.title).toHaveText(visitor.text("products-title"));
  await visitor.isAt(`/${PRODUCTS}?status=active`);
  await page.reload();
  await expect(visitor.title).toHaveText(visitor.text("products-title"));
  const again = await visitor.newTab();
  await again.goto(new URL(PRODUCTS, visitor.url).href);
  await expect(again.getByRole("heading", { level: 1 })).toHaveText(textsOf("en-US")("products-title"));
});

test("a language nobody offers falls back to the next one wanted", { locale: "fi-FI" }, async (visitor) => {
  await visitor.open(`${WORLDWIDE}/sign-in?locale=xx`);
  await expect(visitor.title).toHaveText(visitor.text("sign-in-title"));
  visitor.text = textsOf("sv-SE");
  await visitor.open(`${WORLDWIDE}/sign-in?locale=sv`);
  await expect(visitor.title).toHaveText(visitor.text("sign-in-title"));
});

test(
  "a language that cannot be fetched leaves the old one, and says so",
  { proxied: true },
  async (visitor, { proxy }) => {
    const { page, text } = visitor;
    await visitor.openProducts();
    visitor.expects(/ERR_EMPTY_RESPONSE/, "the connection breaks");
    proxy.cut(/\/locales\/nl-NL/);
    await page.getByRole("combobox").selectOption("nl-NL");
    await expect(page.getByText(text("locale-failed"))).toBeVisible();
    await expect(page.getByRole("combobox")).toHaveValue("en-US");
    await expect(visitor.title).toHaveText(text("products-title"));
    proxy.clear();
    await page.getByRole("combobox").selectOption("nl-NL");
    await expect(visitor.title).toHaveText(textsOf("nl-NL")("products-title"));
    await expect(page.getByRole("alert")).toHaveCount(0);
  },
);

for (const [system, chosen, id] of [
  ["light", "dark", "theme-dark"],
  ["dark", "light", "theme-light"],
]) {
  test(
    `the chosen theme is there before the first paint of the next visit: ${chosen}`,
    { colorScheme: system, proxied: true },
    async (visitor, { server, proxy }) => {
      const { page } = visitor;
      await visitor.openProducts();
      await isPainted(page, system);
      await visitor.named("button", "preferences-label").click();
      await visitor.named("radio", id).check();
      await expect(page.locator("html")).toHaveAttribute("data-theme", chosen);
      await isPainted(page, chosen);

      // Neither the app nor the script that starts it is there yet.
      const releases = [proxy.hold(/\/boot-/), proxy.hold(`/${await server.dist.wasm()}`)];
      await page.reload({ waitUntil: "commit" });
      await expect(page.getByRole("banner")).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("data-theme", chosen);
      await isPainted(page, chosen);
      for (const release of releases) release();
      await visitor.counts(312);
      await isPainted(page, chosen);
      await visitor.named("button", "preferences-label").click();
      await expect(visitor.named("radio", id)).toBeChecked();
      await visitor.named("radio", "theme-system").check();
      await expect(page.locator("html")).not.toHaveAttribute("data-theme");
      await isPainted(page, system);
    },
  );
}

test("the system's theme is followed live", { colorScheme: "light" }, async (visitor) => {
  await visitor.openProducts();
  for (const colorScheme of ["dark", "light"]) {
    await visitor.page.emulateMedia({ colorScheme });
    await isPainted(visitor.page, colorScheme);
  }
});
