// What stands in names and ids: shown as it is written, and copied as it is shown.
import { suite } from "./support/suite.mjs";
import { WORLDWIDE, bare, expect } from "./support/visitor.mjs";

const test = suite();
const MARKUP = '"><img src=x onerror=alert(1)>';

test("a name that looks like markup is shown as it is written", {}, async (visitor) => {
  const { page } = visitor;
  page.on("dialog", (dialog) => {
    throw new Error(`a dialog: ${dialog.message()}`);
  });
  await visitor.openProducts(`${WORLDWIDE}/billing/products?search=${encodeURIComponent(MARKUP)}`);
  await expect(visitor.rows).toHaveCount(1);
  await expect(visitor.rows.first()).toContainText(MARKUP);
  await expect(visitor.chip("products-chip-search", { text: MARKUP })).toBeVisible();
  await expect(visitor.search).toHaveValue(MARKUP);
  await visitor.rows.first().getByRole("link").click();
  await expect(visitor.title).toContainText(MARKUP);
  await expect(visitor.named("navigation", "nav-path")).toContainText(MARKUP);
  await expect.poll(() => page.title()).toContain(MARKUP);
  await expect(page.locator("img")).toHaveCount(0);
});

test(
  "ids are copied with a button, and it says so",
  { permissions: ["clipboard-read", "clipboard-write"] },
  async (visitor) => {
    const { page, text } = visitor;
    await visitor.openProducts(`${WORLDWIDE}/billing/products?partnerOfRecord=with`);
    const id = /\d{4,10}$/.exec((await visitor.column(4))[0])[0];
    await visitor.rows.first().getByRole("link").click();
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    const copy = (what) => visitor.named("button", "copy-value", { what: text(what) });
    await copy("subscription-partner-id").click();
    await expect(visitor.named("region", "subscription-partner").getByRole("status")).toHaveText(text("copy-done"));
    await expect.poll(clipboard).toBe(id);
    await copy("subscription-id").click();
    await expect.poll(clipboard).toBe(new URL(page.url()).pathname.split("/").at(-1));
  },
);

test("a term is drawn with today marked, and told in words", {}, async (visitor) => {
  const [subscription] = (await visitor.ask("subscriptions?status=active&sort=termEndsAt")).items;
  await visitor.openProducts(`${WORLDWIDE}/billing/products?status=active&sort=termEndsAt`);
  await visitor.rows.first().getByRole("link").click();
  await expect(visitor.title).toHaveText(subscription.name);
  const drawing = visitor.named("region", "subscription-term").getByRole("img");
  await expect(drawing).toContainText(visitor.text("subscription-today"));
  const end = new Intl.DateTimeFormat("en-US", { dateStyle: "long" }).format(new Date(subscription.termEndsAt));
  await expect.poll(async () => bare(await drawing.getAttribute("aria-label"))).toContain(end);
});
