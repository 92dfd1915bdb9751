// Many partners of record at once: a list is checked, what will happen is seen, it is run, and every row is told.
import { readFile } from "node:fs/promises";
import { violations } from "./support/axe.mjs";
import { Changes, DIRECT, open, subscriptions } from "./support/bulk.mjs";
import { fits } from "./support/layout.mjs";
import { FABRIKAM, NORTHWIND } from "./support/partner.mjs";
import { suite } from "./support/suite.mjs";
import { CHINA, WORLDWIDE, bare, expect } from "./support/visitor.mjs";

const test = suite();
const PHONE = { width: 320, height: 640 };

/** Subscriptions that no other test of this file uses. */
const taken = new Set();
async function some(visitor, count, suits = open(FABRIKAM)) {
  const all = await subscriptions(visitor, DIRECT);
  const found = all.filter((one) => suits(one) && !taken.has(one.id)).slice(0, count);
  if (found.length < count) throw new Error("too few subscriptions are left");
  for (const one of found) taken.add(one.id);
  return found;
}

test("N4 D4 a pasted list is checked, shown before anything is done, run, and told row by row", {}, async (visitor) => {
  const { page, text } = visitor;
  const [a, b, c, d] = await some(visitor, 4);
  const resold = (await subscriptions(visitor, "purchaseChannel=reseller&status=active")).find(
    (one) => one.partnerOfRecord.value?.partnerId !== FABRIKAM.id,
  );
  const changes = await Changes.begin(visitor);
  const before = await changes.changed(a.id);
  await changes.paste(
    [
      "Subscription ID;Partner ID",
      `${a.id};${FABRIKAM.id}`,
      `${b.id};MPN ID: ${FABRIKAM.id}`,
      `${a.id};${NORTHWIND.id}`,
      "",
      c.id,
      `${c.id};Fabrikam`,
      `no-such-subscription-1;${FABRIKAM.id}`,
      `${resold.id};${FABRIKAM.id}`,
      `${d.id};9990404`,
    ],
    7,
  );
  await expect(visitor.status("bulk-wrong-one-part", { line: 6 })).toBeVisible();
  await page.reload();
  await changes.reads(7);
  await changes.check();

  const will = await changes.sentences();
  for (const reason of ["failure-duplicate-row", "denial-reseller-unknown"]) {
    expect(will.join("\n")).toContain(bare(text(reason)));
  }
  await changes.counts({ all: 7, planned: 2, done: 0, failed: 0 });
  await expect(changes.row(2)).toContainText(FABRIKAM.name);
  await expect(changes.row(7)).toContainText(text("partner-id-not-digits"));
  await expect(changes.row(8)).toContainText(text("failure-not-found"));
  await expect(changes.row(10)).toContainText(text("partner-code-unknown-partner-id"));
  for (const consequence of ["partner-sees", "partner-no-access", "bulk-mail"]) {
    await expect(page.getByText(text(consequence))).toBeVisible();
  }
  expect(await changes.changed(a.id), "nothing is changed before it was seen").toBe(before);
  await changes.start();
  await changes.is("completed");
  await changes.counts({ planned: 0, done: 2, failed: 0 });
  expect(await changes.changed(a.id)).toBe(before + 1);
  expect((await visitor.ask(`subscriptions/${b.id}`)).partnerOfRecord.value.partnerId).toBe(FABRIKAM.id);

  await changes.outcome("done", 2).click();
  await visitor.isAt(`${changes.address}/${changes.id}?outcome=done`);
  await expect(page.locator("tbody").getByRole("row")).toHaveCount(2);

  const coming = page.waitForEvent("download");
  await changes.button("bulk-result").click();
  const file = await readFile(await (await coming).path(), "utf8");
  expect(file.startsWith("\uFEFFline,subscriptionId,"), "spreadsheets know it by its mark").toBe(true);
  expect(file).toContain(`2,${a.id},`);
  expect(file).toContain(bare(text("partner-code-unknown-partner-id")));
  expect(file.trimEnd().split("\r\n")).toHaveLength(8);

  await page.getByRole("navigation", { name: text("nav-path") }).getByRole("link").click();
  await expect(visitor.rows.first()).toContainText(text("bulk-state-completed"));
  await expect(visitor.rows.first()).toContainText("Megan Bowen");
});

test("N4 rows chosen in the list get one partner, whose name is seen first, or none", {}, async (visitor) => {
  const { page, text } = visitor;
  const [one] = await some(visitor, 1, (row) => open(FABRIKAM)(row) && row.partnerOfRecord.value);
  await visitor.openProducts(`${WORLDWIDE}/billing/products?search=${encodeURIComponent(one.name)}`);
  const row = visitor.table.getByRole("row").filter({ has: page.locator(`a[href$="/${one.id}"]`) });
  await row.getByRole("checkbox").check();
  await visitor.named("link", "products-chosen-change").click();
  await expect(page.getByRole("heading", { level: 2, name: text("bulk-chosen", { count: 1 }) })).toBeVisible();
  const changes = new Changes(visitor);
  await expect(changes.button("bulk-check")).toHaveAttribute("aria-disabled", "true");
  await expect(changes.button("bulk-check")).toHaveAccessibleDescription(text("bulk-check-partner"));
  await visitor.named("textbox", "partner-field").fill(`MPN ${FABRIKAM.id}`);
  await page.reload();
  await expect(page.locator("form.field + [role=status]"), "what was typed survives, and is checked").toContainText(
    FABRIKAM.name,
  );
  await visitor.named("radio", "bulk-what-remove").check();
  await changes.check();
  expect(await changes.sentences()).toEqual([bare(text("bulk-will-remove", { count: 1 }))]);
  await changes.start();
  await changes.is("completed");
  expect((await visitor.ask(`subscriptions/${one.id}`)).partnerOfRecord.value).toBeNull();
});

test("N4 all that matches in the list is taken along", {}, async (visitor) => {
  const query = "search=visio&status=active&purchaseChannel=direct";
  const count = await visitor.total(query);
  await visitor.openProducts(`${WORLDWIDE}/billing/products?${query}`);
  await visitor.named("checkbox", "products-select-page").check();
  // A page of the list has more rows than match; then what is on it is all.
  await visitor.named("link", "products-chosen-change").click();
  const heading = { level: 2, name: visitor.text("bulk-chosen", { count }) };
  await expect(visitor.page.getByRole("heading", heading)).toBeVisible();
  await visitor.named("button", "bulk-chosen-drop").click();
  await expect(visitor.named("textbox", "bulk-paste")).toBeVisible();

  const all = await visitor.total("purchaseChannel=direct");
  await visitor.openProducts(`${WORLDWIDE}/billing/products?purchaseChannel=direct`);
  await visitor.named("checkbox", "products-select-page").check();
  await visitor.named("button", "products-choose-matching", { count: all }).click();
  await visitor.named("link", "products-chosen-change").click();
  const everything = { level: 2, name: visitor.text("bulk-chosen", { count: all }) };
  await expect(visitor.page.getByRole("heading", everything)).toBeVisible();
});

test("N4 rows that fail are told with their reason, and tried again in a change of their own", {}, async (visitor) => {
  const { page, text } = visitor;
  const rows = await some(visitor, 4);
  const ids = ["9990409", "9990412", "9990500", FABRIKAM.id];
  const changes = await Changes.begin(visitor);
  await changes.paste(rows.map(({ id }, at) => `${id},${ids[at]}`));
  await changes.check();
  await changes.start();
  await changes.is("completed");
  await changes.counts({ done: 1, failed: 3 });
  await expect(changes.row(1)).toContainText(text("failure-conflict"));
  await expect(changes.row(2)).toContainText(text("failure-stale"));
  await expect(changes.row(3)).toContainText(text("failure-server"));

  const first = changes.id;
  await changes.button("bulk-retry").click();
  await expect(changes.button("bulk-start")).toBeVisible();
  await changes.counts({ all: 3, planned: 3 });
  await expect(page.getByText(text("bulk-retry-of"))).toBeVisible();
  await visitor.named("link", "bulk-retry-of-open").click();
  await visitor.isAt(`${changes.address}/${first}`);
});

test("N4 D6 where partners begin none is named, and one can be replaced", { clouds: [CHINA] }, async (visitor) => {
  const { text } = visitor;
  const all = await subscriptions(visitor, "status=active&purchaseChannel=direct", CHINA);
  const none = all.find((one) => !one.partnerOfRecord.value);
  const there = all.find(open({ id: "3920174" }));
  const changes = await Changes.begin(visitor, { cloud: CHINA });
  await changes.paste([`${none.id},3920174`, `${there.id},3920174`]);
  await changes.check();
  await changes.counts({ planned: 1, skipped: 1 });
  await expect(changes.row(1)).toContainText(text("partner-invitation"));
  await changes.start();
  await changes.is("completed");
  await changes.counts({ done: 1, skipped: 1 });
});

test("N4 A5 who may only read sees what was done, and why nothing can be begun", {}, async (visitor) => {
  const { page, text } = visitor;
  const role = text("forbidden-role", { roles: [text("role-global-admin"), text("role-billing-admin")] });
  visitor.expects(/ 403 /, "a helpdesk administrator may not read them");
  const [one] = await some(visitor, 1);
  const admin = await Changes.begin(visitor);
  await admin.paste([`${one.id},${FABRIKAM.id}`]);
  await admin.check();

  await visitor.signedIn(WORLDWIDE, "Isaiah Langer");
  await visitor.open(`${admin.address}/${admin.id}`);
  await expect(admin.button("bulk-result")).toBeVisible();
  await expect(page.getByText(role)).toBeVisible();
  await expect(admin.button("bulk-start")).toHaveCount(0);
  await visitor.open(`${admin.address}/new`);
  await expect(visitor.heading("forbidden-title")).toBeVisible();
  await expect(page.getByText(role)).toBeVisible();
  await visitor.signedIn(WORLDWIDE, "Adele Vance");
  await visitor.open(admin.address);
  await expect(visitor.heading("forbidden-title")).toBeVisible();
});

test("N4 it fits 320 px, and axe has nothing to say", { locale: "sv-SE", viewport: PHONE }, async (visitor) => {
  const { page } = visitor;
  const rows = await some(visitor, 2);
  const isFine = async (where) => {
    await fits(page, where);
    expect(await violations(page), where).toEqual([]);
  };
  const changes = await Changes.begin(visitor);
  await changes.paste([`${rows[0].id},${FABRIKAM.id}`, `${rows[1].id},`, "ensam"], 2);
  await isFine("a list");
  await changes.check();
  await changes.sentences();
  await expect(changes.row(1)).toBeVisible();
  await isFine("what will happen");
  await changes.start();
  await changes.is("completed");
  await changes.counts({ planned: 0 });
  await isFine("what became of it");
  await visitor.open(changes.address);
  await expect(visitor.rows.first()).toBeVisible();
  await isFine("all of them");
});

test("N4 what was only checked is discarded, and Home does not ask for it any more", {}, async (visitor) => {
  const { page, text } = visitor;
  const [one] = await some(visitor, 1);
  const changes = await Changes.begin(visitor);
  const before = await changes.changed(one.id);
  await changes.paste([`${one.id},${FABRIKAM.id}`]);
  await changes.check();
  await changes.button("bulk-discard").click();
  const dialog = page.getByRole("dialog", { name: text("bulk-discard-title"), exact: true });
  await dialog.getByRole("button", { name: text("bulk-cancel-keep"), exact: true }).click();
  await changes.is("draft");
  await changes.button("bulk-discard").click();
  await dialog.getByRole("button", { name: text("bulk-discard"), exact: true }).click();
  await changes.is("cancelled");
  await expect(page.getByText(text("bulk-lead-discarded"))).toBeVisible();
  expect(await changes.changed(one.id)).toBe(before);
});
