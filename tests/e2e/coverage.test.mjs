// Partner coverage: what has no partner is seen at a glance, and every number leads to its subscriptions.
import { violations } from "./support/axe.mjs";
import { fits } from "./support/layout.mjs";
import { suite } from "./support/suite.mjs";
import { CHINA, GERMANY, WORLDWIDE, expect, expectText } from "./support/visitor.mjs";

const test = suite();
const COVERAGE = `/${WORLDWIDE}/billing/coverage`;
/** The request for the newest subscriptions without a partner, to which one may be offered. */
const NEWEST = /\/v1\/subscriptions\?/;
const PHONE = { width: 320, height: 640 };

async function openCoverage(visitor, address = COVERAGE, name = "Megan Bowen") {
  const [, cloud] = address.split("/");
  await visitor.signedIn(cloud, name);
  await visitor.open(address);
  await expect(visitor.named("heading", "coverage-may")).toBeVisible();
}

const grid = (visitor) => visitor.named("grid", "coverage-map");

test("N8 the map says how much has no partner, and each cell is a list", {}, async (visitor) => {
  const { page, text } = visitor;
  await openCoverage(visitor);
  const coverage = await visitor.ask("coverage");
  const totals = page.locator(".coverage__totals dd");
  const { subscriptions, withoutPartner } = coverage;
  await expect(totals).toHaveText([subscriptions, withoutPartner, subscriptions - withoutPartner].map(String));
  await expect(grid(visitor).getByRole("row")).toHaveCount(coverage.rows.length + 3);

  const [partner] = coverage.partners;
  const row = coverage.rows.find((one) => one.partners[0] > 0);
  const column = text("coverage-partner", partner);
  const cell = { product: row.name, column, count: row.partners[0], total: row.subscriptions };
  await visitor.named("link", "coverage-cell", cell).click();
  const sku = encodeURIComponent(row.skuPartNumber);
  await visitor.isAt(`/${WORLDWIDE}/billing/products?partnerId=${partner.partnerId}&skuPartNumber=${sku}`);
  await visitor.counts(row.partners[0]);
  await page.goBack();
  await page.locator(".coverage__totals").getByRole("link").nth(1).click();
  await visitor.isAt(`/${WORLDWIDE}/billing/products?partnerOfRecord=without`);
});

test("N8 arrow keys move between the cells, Enter opens one, Tab leaves them", {}, async (visitor) => {
  const { page } = visitor;
  await openCoverage(visitor);
  const { rows } = await visitor.ask("coverage");
  const cell = (down, across) => page.locator(`#cell-${down}-${across}`);
  await cell(0, 0).focus();
  for (const [key, down, across] of [
    ["ArrowRight", 0, 1],
    ["ArrowDown", 1, 1],
    ["ArrowLeft", 1, 0],
    ["ArrowLeft", 1, 0],
    ["ArrowUp", 0, 0],
    ["Control+End", rows.length, 11],
    ["Home", rows.length, 0],
    ["Control+Home", 0, 0],
  ]) {
    await page.keyboard.press(key);
    await expect(cell(down, across)).toBeFocused();
  }
  await expect(grid(visitor).locator("[tabindex='0']")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await visitor.isAt(`/${WORLDWIDE}/billing/products?partnerOfRecord=without`);
});

test("N8 on a phone the keys come to every number and pass over what is not shown", { viewport: PHONE }, async (visitor) => {
  const { page } = visitor;
  await openCoverage(visitor);
  const stop = grid(visitor).locator("[tabindex='0']");
  await expect(stop).toHaveCount(1);
  await expect(stop).toBeVisible();
  await stop.focus();
  const { rows } = await visitor.ask("coverage");
  for (const key of ["End", ...rows.map(() => "ArrowDown"), "Home", "Control+Home"]) {
    await page.keyboard.press(key);
    await expect(stop).toHaveCount(1);
    await expect(stop).toBeFocused();
    await expect(stop).not.toHaveText("0");
  }
});

test("N8 the same as a table, with every partner by name; the address says which", {}, async (visitor) => {
  const { page } = visitor;
  await openCoverage(visitor);
  await visitor.named("link", "coverage-view-table").click();
  await visitor.isAt(`${COVERAGE}?view=table`);
  const coverage = await visitor.ask("coverage");
  await expect(visitor.rows).toHaveCount(coverage.rows.length);
  const last = coverage.partners.at(-1);
  const row = coverage.rows.find((one) => one.partners.at(-1) > 0);
  await expect(visitor.rows.filter({ hasText: row.name }).first()).toContainText(last.name);
  await expect(grid(visitor)).toHaveCount(0);
  await page.goBack();
  await expect(grid(visitor)).toBeVisible();
});

test("N8 D9 who may act stands apart from who is credited; the newest get others’ partner", {}, async (visitor) => {
  const { page, text } = visitor;
  await openCoverage(visitor);
  const { delegatedAdmins, partners } = await visitor.ask("coverage");
  const may = visitor.named("region", "coverage-may");
  for (const { name } of delegatedAdmins) await expect(may).toContainText(name);
  await expect(may).toContainText(text("coverage-may-granular"));

  const nudge = visitor.named("region", "coverage-nudge");
  await expect(nudge.getByRole("listitem").getByRole("link")).toHaveCount(5);
  await nudge.getByRole("button").first().click();
  await expect(visitor.title).toHaveText(text("bulk-new-title"));
  await expect(page.getByRole("heading", { level: 2, name: text("bulk-chosen", { count: 5 }) })).toBeVisible();
  await expect(page.locator("form.field + [role=status]")).toContainText(partners[0].name);
  await visitor.named("button", "bulk-check").click();
  await expect(visitor.named("button", "bulk-start")).toBeVisible();
  await expectText(page.locator("section[aria-labelledby=bulk-will]"), text("bulk-will-set", { count: 5 }));
});

test("N8 A5 helpdesk reads it and changes nothing; a partner’s user does not see it", {}, async (visitor) => {
  visitor.expects(/ 403 /, "a partner's user may not read it");
  const newest = visitor.page.waitForResponse(NEWEST);
  await openCoverage(visitor, COVERAGE, "Adele Vance");
  await newest;
  await visitor.knowsRights();
  await expect(visitor.named("region", "coverage-nudge").getByRole("button")).toHaveCount(0);
  await visitor.signedIn(WORLDWIDE, "Pradeep Gupta");
  await visitor.open(COVERAGE);
  await expect(visitor.heading("forbidden-title")).toBeVisible();
});

test("N8 D6 where partners begin, nobody is offered", { clouds: [CHINA] }, async (visitor) => {
  const newest = visitor.page.waitForResponse(NEWEST);
  await openCoverage(visitor, `/${CHINA}/billing/coverage`, "Lee Gu");
  await newest;
  await expect(grid(visitor)).toBeVisible();
  await expect(visitor.named("region", "coverage-nudge")).toHaveCount(0);
});

test("N8 what cannot be fetched says so, and can be again", { faults: true }, async (visitor, { faults }) => {
  visitor.expects(/ 500 /, "the service fails once");
  await visitor.signedIn();
  await faults.next("GET", /\/v1\/coverage$/, "status", { status: 500 });
  await visitor.open(COVERAGE);
  await expect(visitor.heading("coverage-failed-title")).toBeVisible();
  await visitor.named("button", "failure-retry").click();
  await expect(grid(visitor)).toBeVisible();
});

for (const [locale, viewport, views] of [
  ["sv-SE", PHONE, ["", "?view=table"]],
  ["en-US", undefined, [""]],
]) {
  const size = viewport ? "320 px" : "a desk";
  const options = { locale, viewport, clouds: [GERMANY] };
  test(`N8 nothing sticks out at ${size}, and axe has nothing to say`, options, async (visitor) => {
    for (const view of views) {
      await openCoverage(visitor, `/${GERMANY}/billing/coverage${view}`, "Johanna Lorenz");
      await expect(visitor.named("region", "coverage-nudge").getByRole("button").first()).toBeVisible();
      await fits(visitor.page, view);
      expect(await violations(visitor.page), view).toEqual([]);
    }
  });
}
