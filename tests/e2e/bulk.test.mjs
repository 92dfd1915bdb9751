// Many partners of record at once: a list is checked, what will happen is seen, it is run, and every row is told.
import { readFile } from "node:fs/promises";
import { violations } from "./support/axe.mjs";
import { Changes, STEPS, open, subscriptions } from "./support/bulk.mjs";
import { sticksOut } from "./support/layout.mjs";
import { FABRIKAM, NORTHWIND } from "./support/partner.mjs";
import { suite } from "./support/suite.mjs";
import { CHINA, WORLDWIDE, bare, expect } from "./support/visitor.mjs";

const test = suite();
const DIRECT = "status=active&purchaseChannel=direct";
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
  const [resold] = await subscriptions(visitor, "purchaseChannel=reseller&status=active");
  const changes = await Changes.begin(visitor);
  await changes.paste(
    [
      "Subscription ID;Partner ID",
      `${a.id};${FABRIKAM.id}`,
      `MPN ID: ${FABRIKAM.id};${b.id}`.split(";").reverse().join(";"),
      `${a.id};${NORTHWIND.id}`,
      "",
      "what is this",
      c.id,
      `${c.id};Fabrikam`,
      `no-such-subscription-1;${FABRIKAM.id}`,
      `${resold.id};${FABRIKAM.id}`,
      `${d.id};9990404`,
    ],
    8,
  );
  await expect(visitor.status("bulk-wrong-one-part", { line: 7 })).toBeVisible();
  await page.reload();
  await changes.reads(8);
  await changes.check();

  const will = await changes.sentences();
  expect(will.some((sentence) => sentence.includes(bare(text("failure-duplicate-row"))))).toBe(true);
  expect(will.some((sentence) => sentence.includes(bare(text("denial-reseller-unknown"))))).toBe(true);
  await changes.counts({ all: 8, planned: 2, done: 0, failed: 0 });
  await expect(changes.row(2)).toContainText(FABRIKAM.name);
  await expect(changes.row(8)).toContainText(text("partner-id-not-digits"));
  await expect(changes.row(9)).toContainText(text("failure-not-found"));
  await expect(changes.row(11)).toContainText(text("partner-code-unknown-partner-id"));
  for (const consequence of ["partner-sees", "partner-no-access", "bulk-mail"]) {
    await expect(page.getByText(text(consequence))).toBeVisible();
  }
  expect(await changes.changed(a.id), "nothing is changed before it was seen").toBe(0 + (await events(visitor, a)));

  const before = await events(visitor, a);
  await changes.start();
  await changes.is("completed");
  await changes.counts({ planned: 0, done: 2, failed: 0 });
  expect(await events(visitor, a)).toBe(before + 1);
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
  expect(file.trimEnd().split("\r\n")).toHaveLength(9);

  await page.getByRole("navigation", { name: text("nav-path") }).getByRole("link").click();
  await expect(visitor.rows.first()).toContainText(text("bulk-state-completed"));
  await expect(visitor.rows.first()).toContainText("Megan Bowen");
});

/** How often a subscription's partner of record was changed. */
async function events(visitor, { id }) {
  return (await visitor.ask(`subscriptions/${id}/history`)).items.length;
}

test("N4 rows chosen in the list get one partner, whose name is seen first, or none", {}, async (visitor) => {
  const { page, text } = visitor;
  const [one] = await some(visitor, 1, (row) => open(FABRIKAM)(row) && row.partnerOfRecord.value);
  await visitor.openProducts(`${WORLDWIDE}/billing/products?search=${encodeURIComponent(one.name)}`);
  const row = visitor.table.getByRole("row").filter({ has: page.locator(`a[href$="/${one.id}"]`) });
  await row.getByRole("checkbox").check();
  await visitor.named("link", "products-chosen-change").click();
  await expect(visitor.heading("bulk-chosen")).toHaveCount(0);
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

test(
  "N4 B3 it pauses, outlives a reload, goes on by itself or when asked, and can be given up",
  { faults: true, large: 900 },
  async (visitor, { faults }) => {
    const { page, text } = visitor;
    const rows = (await subscriptions(visitor, DIRECT)).filter(open(FABRIKAM)).slice(0, 450);
    const changes = await Changes.begin(visitor);
    await changes.upload(rows.map(({ id }) => `${id},${FABRIKAM.id}`));
    await changes.check();
    await faults.next("POST", STEPS, "delay", { at: "request" });
    await changes.start();
    await expect.poll(async () => (await faults.seen("POST", STEPS)).length).toBe(1);
    await changes.button("bulk-pause").click();
    await faults.release();
    await changes.is("paused");
    await changes.counts({ planned: 350, done: 100 });

    await page.reload();
    await changes.is("paused");
    await faults.next("POST", STEPS, "delay", { at: "request" });
    await changes.button("bulk-resume").click();
    await expect.poll(async () => (await faults.seen("POST", STEPS)).length).toBe(2);
    visitor.expects(/ERR_EMPTY_RESPONSE|ERR_ABORTED|ERR_CONNECTION/, "the page is left while a step is under way");
    await page.reload();
    await faults.clear();
    // This tab ran it, so it goes on without being asked.
    await changes.is("completed", 20_000);
    await changes.counts({ planned: 0, done: 450, failed: 0 });
    for (const { id } of [rows[0], rows[120], rows[449]]) {
      const { items } = await visitor.ask(`subscriptions/${id}/history`);
      expect(items, "once").toHaveLength(1);
    }

    const others = (await subscriptions(visitor, DIRECT)).filter(open(NORTHWIND)).slice(0, 150);
    const next = await Changes.begin(visitor);
    await next.upload(others.map(({ id }) => `${id},${NORTHWIND.id}`));
    await next.check();
    await faults.next("POST", STEPS, "delay", { at: "request" });
    await next.start();
    await expect.poll(async () => (await faults.seen("POST", STEPS)).length).toBeGreaterThan(5);
    await visitor.named("link", "coverage-title").click();
    await expect(visitor.status("bulk-notice-running")).toBeVisible();
    await visitor.named("link", "bulk-notice-open").click();
    await next.button("bulk-cancel").click();
    await expect(visitor.named("dialog", "bulk-cancel-title", { count: 150 })).toBeVisible();
    await page.getByRole("dialog").getByRole("button", { name: text("bulk-cancel"), exact: true }).click();
    await faults.release();
    await next.is("cancelled");
    await next.counts({ planned: 50, done: 100 });
  },
);

test("N4 5,000 rows take seconds, and the page stays small", { large: 9_500 }, async (visitor) => {
  const { page } = visitor;
  const rows = (await subscriptions(visitor, DIRECT)).filter(open(FABRIKAM)).slice(0, 5_000);
  expect(rows).toHaveLength(5_000);
  const changes = await Changes.begin(visitor);
  const began = performance.now();
  await changes.upload(["subscriptionId,partnerId", ...rows.map(({ id }) => `${id},${FABRIKAM.id}`)], 5_000);
  await changes.check();
  const checked = performance.now();
  await changes.sentences();
  await changes.start();
  await changes.is("completed", 60_000);
  const ended = performance.now();
  await changes.counts({ all: 5_000, done: 5_000 });
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  console.log(
    `# 5,000 rows: checked in ${Math.round(checked - began)} ms, all in ${Math.round(ended - began)} ms, ${nodes} nodes`,
  );
  expect(ended - began).toBeLessThan(40_000);
  expect(nodes).toBeLessThan(2_000);
  for (const { id } of [rows[0], rows[2_500], rows[4_999]]) expect(await changes.changed(id)).toBe(1);
});

test("N4 D6 where partners begin, none is named, and one that is there can be replaced", { clouds: [CHINA] }, async (visitor) => {
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

test("N4 nothing sticks out at 320 px, and axe has nothing to say", { locale: "sv-SE", viewport: PHONE }, async (visitor) => {
  const { page } = visitor;
  const rows = await some(visitor, 2);
  const fits = async (where) => {
    expect(await sticksOut(page), where).toEqual([]);
    expect(await violations(page), where).toEqual([]);
  };
  const changes = await Changes.begin(visitor);
  await changes.paste([`${rows[0].id},${FABRIKAM.id}`, `${rows[1].id},`, "vad är det här"], 4 - 1);
  await fits("a list");
  await changes.check();
  await changes.sentences();
  await expect(changes.row(1)).toBeVisible();
  await fits("what will happen");
  await changes.start();
  await changes.is("completed");
  await fits("what became of it");
  await visitor.open(changes.address);
  await expect(visitor.rows.first()).toBeVisible();
  await fits("all of them");
});

test(
  "N4 B1 B2 whatever is lost on the way, every row is made once",
  { faults: true, large: 700 },
  async (visitor, { faults }) => {
    const rows = (await subscriptions(visitor, DIRECT)).filter(open(FABRIKAM)).slice(0, 250);
    visitor.expects(/ERR_|status of 50[0-9]|net::/, "the network fails on purpose");
    const changes = await Changes.begin(visitor);
    await faults.next("POST", /\/partner-of-record-changes$/, "drop-reply");
    await faults.next("POST", /\/rows$/, "drop-reply");
    await changes.upload(rows.map(({ id }) => `${id},${FABRIKAM.id}`));
    await changes.check();
    expect((await visitor.ask("partner-of-record-changes")).total, "begun once").toBe(1);
    expect((await changes.stored()).counts).toMatchObject({ planned: 250 });

    await faults.next("PUT", /\/state$/, "drop-reply");
    await faults.next("POST", STEPS, "drop-reply");
    await faults.next("POST", STEPS, "duplicate");
    await faults.next("POST", STEPS, "status", { status: 502 });
    await changes.start();
    await changes.is("completed", 30_000);
    await changes.counts({ planned: 0, done: 250, failed: 0 });
    const histories = await Promise.all(rows.map(({ id }) => changes.changed(id)));
    expect(histories.every((count) => count === 1), "each once").toBe(true);
  },
);

test("N4 B6 a sign-in that is too old starts nothing until it is renewed", { faults: true }, async (visitor, { server }) => {
  visitor.expects(/ 401 /, "the sign-in is too old");
  const rows = (await subscriptions(visitor, DIRECT)).filter(open(FABRIKAM)).slice(0, 3);
  const changes = await Changes.begin(visitor);
  await changes.paste(rows.map(({ id }) => `${id},${FABRIKAM.id}`));
  await changes.check();
  await server.stop();
  await server.start({ clock: "+16m" });
  await changes.start();
  await expect(visitor.page.getByText(visitor.text("failure-fresh-sign-in"))).toBeVisible();
  await changes.is("draft");
  await changes.button("bulk-sign-in-again").click();
  await changes.is("completed");
  await changes.counts({ done: 3 });
});
