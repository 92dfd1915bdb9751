// Lists people can work in: columns, sorting, views, what is taken along, and the history of the organisation.
import { readFile } from "node:fs/promises";
import { violations } from "./support/axe.mjs";
import { suite } from "./support/suite.mjs";
import { CHINA, GERMANY, WORLDWIDE, each, expect } from "./support/visitor.mjs";

const test = suite();
const LIST = `${WORLDWIDE}/billing/products`;
const PRODUCTS = `/${LIST}`;
const PHONE = { width: 320, height: 700 };

/** Opens the menu of a button. */
async function open(visitor, id) {
  await visitor.named("button", id).first().click();
  await expect(visitor.page.locator(":popover-open")).toBeVisible();
}
/** Closes the menu that is open. */
async function close(visitor) {
  await visitor.page.keyboard.press("Escape");
  await expect(visitor.page.locator(":popover-open")).toHaveCount(0);
}
const headings = async (visitor) =>
  (await visitor.page.getByRole("columnheader").allInnerTexts()).map((text) => text.trim()).filter(Boolean);
/** Saves what an export makes, and answers it. */
async function exported(visitor, choose) {
  await open(visitor, "export");
  await choose?.();
  const coming = visitor.page.waitForEvent("download");
  await visitor.named("dialog", "export").getByRole("button", { name: visitor.text("export"), exact: true }).click();
  const download = await coming;
  const text = await readFile(await download.path(), "utf8");
  await close(visitor);
  return { name: download.suggestedFilename(), text };
}

test("N1 a list is sorted by several columns, with Shift and from its menu", {}, async (visitor) => {
  const { page, text } = visitor;
  await visitor.openProducts();
  const heading = (id) => visitor.named("columnheader", id);
  await page.getByRole("button", { name: text("products-column-status") }).click();
  await visitor.isAt(`${PRODUCTS}?sort=status`);
  await page.getByRole("button", { name: text("products-column-licenses") }).click({ modifiers: ["Shift"] });
  await visitor.isAt(`${PRODUCTS}?sort=status%2Clicenses`);
  await page.getByRole("button", { name: text("products-column-licenses") }).click({ modifiers: ["Shift"] });
  await visitor.isAt(`${PRODUCTS}?sort=status%2C-licenses`);
  const total = (cell) => Number(/of (\d[\d,]*)/.exec(cell)[1].replaceAll(",", ""));
  await expect
    .poll(async () => {
      const licenses = (await visitor.column(3)).map(total);
      return each(licenses, (value, place) => place === 0 || licenses[place - 1] >= value);
    })
    .toBe(true);
  await expect(page.locator("th[aria-sort]")).toHaveCount(1);

  await open(visitor, "products-arrange");
  await visitor.named("combobox", "products-sort-then").first().selectOption("");
  await visitor.isAt(`${PRODUCTS}?sort=status`);
  await visitor.named("combobox", "products-sort-first").selectOption("termEndsAt");
  await visitor.isAt(`${PRODUCTS}?sort=termEndsAt`);
  await visitor.named("button", "products-sort-ascending").click();
  await visitor.isAt(`${PRODUCTS}?sort=-termEndsAt`);
  await close(visitor);
  await expect(heading("products-column-term")).toHaveAttribute("aria-sort", "descending");
});

test("N2 columns are chosen, ordered and kept, and so is how dense it is", {}, async (visitor) => {
  const { page, text } = visitor;
  await visitor.openProducts();
  await open(visitor, "products-arrange");
  // A press moves it to its place among the others.
  await visitor.named("checkbox", "products-column-id").click();
  await expect(visitor.named("checkbox", "products-column-id")).toBeChecked();
  await visitor.named("checkbox", "products-column-status").click();
  await expect(visitor.named("checkbox", "products-column-status")).not.toBeChecked();
  await visitor.named("button", "products-column-up", { column: text("products-column-id") }).click();
  await expect(visitor.named("checkbox", "products-column-id"), "the focus goes along").toBeFocused();
  await visitor.named("switch", "products-compact").check();
  await close(visitor);
  const columns = ["name", "licenses", "partner", "id", "term"].map((column) => text(`products-column-${column}`));
  await expect.poll(() => headings(visitor)).toEqual(columns);
  await expect(page.locator("html")).toHaveAttribute("data-density", "compact");
  await page.reload();
  await expect.poll(() => headings(visitor)).toEqual(columns);
  await expect(page.locator("html")).toHaveAttribute("data-density", "compact");
  const [one] = (await visitor.ask("subscriptions?limit=1")).items;
  await expect(visitor.rows.first()).toContainText(one.id);
  await visitor.rows.first().getByRole("button", { name: text("products-copy-id") }).click();
  await expect(visitor.rows.first()).toContainText(text("copy-done"));
  await open(visitor, "products-arrange");
  await visitor.named("button", "products-columns-reset").click();
  await close(visitor);
  await expect.poll(() => headings(visitor)).toContain(text("products-column-status"));
});

test("N1 a view is saved with its filters, order and columns, found again, and forgotten", {}, async (visitor) => {
  const { page, text } = visitor;
  await visitor.openProducts(`${LIST}?status=active&sort=-licenses`, "Alex Wilber");
  await open(visitor, "products-arrange");
  await visitor.named("checkbox", "products-column-price").click();
  await expect(visitor.named("checkbox", "products-column-price")).toBeChecked();
  await close(visitor);
  await open(visitor, "views");
  await visitor.named("textbox", "views-name").fill("Large and active");
  await page.keyboard.press("Enter");
  const view = page.getByRole("button", { name: "Large and active", exact: true });
  await expect(view).toBeVisible();
  await visitor.named("link", "views-soon").click();
  await visitor.isAt(`${PRODUCTS}?renewsWithin=30`);
  await open(visitor, "products-arrange");
  await visitor.named("button", "products-columns-reset").click();
  await close(visitor);

  // Another day, another browser.
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await open(visitor, "views");
  await view.click();
  await visitor.isAt(`${PRODUCTS}?status=active&sort=-licenses`);
  await expect.poll(() => headings(visitor)).toContain(text("products-column-price"));
  await open(visitor, "views");
  await visitor.named("button", "views-delete", { name: "Large and active" }).click();
  await expect(view).toHaveCount(0);
  await expect(visitor.named("textbox", "views-name")).toBeFocused();
});

test("N3 the list is taken along: what is filtered, all of it, what is chosen; as CSV and JSON", {}, async (visitor) => {
  const { page, text } = visitor;
  await visitor.openProducts(`${LIST}?search=visio`);
  const filtered = await exported(visitor);
  expect(filtered.name).toBe("subscriptions.csv");
  expect(filtered.text.startsWith("\uFEFFsubscriptionId,name,skuPartNumber,status,")).toBe(true);
  const lines = filtered.text.trim().split("\r\n");
  expect(lines).toHaveLength(1 + (await visitor.total("search=visio")));
  expect(lines.slice(1).every((line) => line.includes("Visio"))).toBe(true);

  await visitor.named("checkbox", "products-select", { name: (await visitor.names())[1] }).first().check();
  await expect(visitor.status("products-chosen", { count: 1 })).toBeVisible();
  const chosen = await exported(visitor, () => visitor.named("radio", "export-chosen").check());
  expect(chosen.text.trim().split("\r\n")).toHaveLength(2);

  const all = await exported(visitor, async () => {
    await visitor.named("radio", "export-all").first().check();
    await visitor.named("radio", "export-json").check();
    await page.getByRole("group", { name: text("products-columns") }).getByRole("radio").last().check();
  });
  const { subscriptions } = JSON.parse(all.text);
  expect(subscriptions).toHaveLength(312);
  expect(subscriptions[0]).toHaveProperty("purchaseChannel");
  const types = ["licensesTotal", "licensesAssigned", "trial", "autoRenew", "unitPrice"];
  expect(types.map((name) => typeof subscriptions[0][name])).toEqual(["number", "number", "boolean", "boolean", "string"]);
});

test("N7 N9 the history of the organisation tells what was done, and leads there", {}, async (visitor) => {
  const { page, text } = visitor;
  const [one] = (await visitor.ask("subscriptions?partnerOfRecord=with&purchaseChannel=direct&status=active")).items;
  const { name: cookie, value } = await visitor.server.signIn(WORLDWIDE, "Alex Wilber");
  const removed = await fetch(visitor.server.api(WORLDWIDE, `subscriptions/${one.id}/partner-of-record`), {
    method: "DELETE",
    headers: { Cookie: `${cookie}=${value}`, "If-Match": one.partnerOfRecord.etag, "X-Partner-Admin": "1", "Sec-Fetch-Site": "same-origin" },
  });
  expect(removed.status).toBe(200);
  await visitor.signedIn();
  await visitor.open(`${WORLDWIDE}/billing/history`);
  const row = page.getByRole("row").filter({ hasText: one.name }).first();
  await expect(row).toContainText("Alex Wilber");
  await expect(row).toContainText(one.partnerOfRecord.value.name);
  const file = await exported(visitor);
  expect(file.name).toBe("history.csv");
  expect(file.text).toContain(`,Alex Wilber,removePartnerOfRecord,${one.id},`);

  await open(visitor, "products-filters");
  await visitor.named("checkbox", "audit-operation-order").check();
  await expect(row).toHaveCount(0);
  await visitor.named("checkbox", "audit-operation-order").uncheck();
  await visitor.named("checkbox", "audit-operation-remove").check();
  await close(visitor);
  await visitor.isAt(`/${WORLDWIDE}/billing/history?operation=removePartnerOfRecord`);
  await page.getByRole("searchbox").fill("nobody is called like this");
  await expect(page.getByText(text("audit-no-match"))).toBeVisible();
  await page.getByRole("searchbox").fill("alex");
  await row.getByRole("link", { name: one.name }).click();
  await expect(visitor.title).toHaveText(one.name);
  await visitor.named("link", "audit-show").click();
  await visitor.isAt(`/${WORLDWIDE}/billing/history?search=${one.id}`);
  await expect(row).toBeVisible();
  await page.goBack();
  await expect(visitor.title).toHaveText(one.name);
  await page.goBack();
  await expect(row).toBeVisible();
  await visitor.knowsRights();
  expect(await violations(page)).toEqual([]);
});

test("N7 a history that cannot be fetched says so, and is fetched when asked again", { faults: true }, async (visitor, { faults }) => {
  visitor.expects(/ 500 /, "the service fails");
  await visitor.signedIn();
  await faults.next("GET", /\/v1\/audit-events/, "status", { status: 500 });
  await visitor.open(`${WORLDWIDE}/billing/history`);
  await expect(visitor.heading("history-failed")).toBeVisible();
  await visitor.named("button", "failure-retry").click();
  await expect(visitor.page.getByRole("table")).toBeVisible();
});

test("A9 older addresses lead to the page of the one cloud where somebody is signed in", { clouds: [WORLDWIDE, GERMANY, CHINA] }, async (visitor) => {
  const { page, text } = visitor;
  visitor.expects(/ 401 .*\/v1\/session\)/, "nobody is signed in to the other clouds");
  await visitor.signedIn(GERMANY, "Johanna Lorenz");
  for (const older of ["billing/products-and-services", "billing/your-products/products", "fwlink/847745"]) {
    await visitor.open(older);
    await visitor.isAt(`/${GERMANY}/billing/products`);
    await expect(visitor.title).toHaveText(text("products-title-subscriptions"));
  }
  await visitor.open(`${GERMANY}/billing/your-products?status=active`);
  await visitor.counts(await visitor.total("status=active", "Johanna Lorenz", GERMANY));
  // In two clouds it asks.
  await visitor.signedIn();
  await visitor.open("billing/subscriptions");
  await expect(visitor.title).toHaveText(text("clouds-title"));
  const door = page.getByRole("link", { name: text("cloud-o365-worldwide") });
  await expect(door).toContainText(text("clouds-signed-in", { account: "Megan Bowen" }));
  await door.click();
  await visitor.isAt(PRODUCTS);
});

test("A10 home says what needs attention, and leads to it and to what there is to read", {}, async (visitor) => {
  const { page, text } = visitor;
  await visitor.signedIn();
  await visitor.open(WORLDWIDE);
  await expect(visitor.title).toHaveText(text("home-title"));
  const without = visitor.named("region", "home-without");
  const query = "partnerOfRecord=without&purchaseChannel=direct&status=active,pending,suspended";
  const count = await visitor.total(query);
  await expect(without).toContainText(text("home-without-count", { count }));
  await expect(visitor.named("region", "home-learn").getByRole("link")).toHaveCount(2);
  await expect(visitor.named("region", "home-orders")).toContainText(text("home-orders-none"));
  await expect(visitor.named("region", "home-changes")).toContainText(text("home-changes-none"));
  await expect(visitor.named("region", "home-soon").getByRole("link").first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await without.getByRole("link", { name: text("home-all") }).click();
  await visitor.counts(count);
});

test("N2 on a phone the chosen rows and the menus fit", { locale: "sv-SE", viewport: PHONE }, async (visitor) => {
  const { page } = visitor;
  await visitor.openProducts();
  await visitor.rows.first().getByRole("checkbox").check();
  for (const menu of ["export", "views", "products-arrange"]) {
    await open(visitor, menu);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(PHONE.width);
    await close(visitor);
  }
  expect(await violations(page)).toEqual([]);
});
