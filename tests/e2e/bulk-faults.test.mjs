// Many changes at once over networks and sessions that fail: nothing is made twice, nothing is lost.
import { CREATE, Changes, DIRECT, ROWS, STATE, STEPS, open, subscriptions } from "./support/bulk.mjs";
import { FABRIKAM, NORTHWIND } from "./support/partner.mjs";
import { suite } from "./support/suite.mjs";
import { bare, expect } from "./support/visitor.mjs";

const test = suite();

test(
  "N4 whatever is lost on the way, every row is made once",
  { faults: true, large: 700 },
  async (visitor, { faults }) => {
    const rows = (await subscriptions(visitor, DIRECT)).filter(open(FABRIKAM)).slice(0, 250);
    visitor.expects(/ERR_|status of 50[0-9]|net::/, "the network fails on purpose");
    const changes = await Changes.begin(visitor);
    await faults.next("POST", CREATE, "drop-reply");
    await faults.next("POST", ROWS, "drop-reply");
    await faults.next("POST", ROWS, "delay", { at: "reply" });
    await changes.upload(rows.map(({ id }) => `${id},${FABRIKAM.id}`));
    await changes.button("bulk-check").click();
    await faults.came("POST", ROWS, 2);
    // Left while its rows are on their way, it is taken up where it was.
    await visitor.page.reload();
    await faults.release();
    await changes.isChecked();
    expect((await visitor.ask("partner-of-record-changes")).total, "begun once").toBe(1);
    expect((await changes.stored()).counts).toMatchObject({ planned: 250 });

    await faults.next("PUT", STATE, "drop-reply");
    await faults.next("POST", STEPS, "drop-reply");
    await faults.next("POST", STEPS, "duplicate");
    await faults.next("POST", STEPS, "status", { status: 502 });
    await changes.start();
    await changes.is("completed");
    await changes.counts({ planned: 0, done: 250, failed: 0 });
    const counts = await visitor.page.evaluate((ids) => {
      const count = async (id) => {
        const reply = await fetch(`/api/o365-worldwide/v1/subscriptions/${id}/history`);
        return (await reply.json()).items.length;
      };
      return Promise.all(ids.map(count));
    }, rows.map(({ id }) => id));
    expect(counts, "each once").toEqual(rows.map(() => 1));
  },
);

test("N4 what will happen is counted again when it could not be read", { faults: true }, async (visitor, { faults }) => {
  const { text } = visitor;
  visitor.expects(/ 500 /, "the service fails, for the sentences and for the rows beneath");
  const rows = (await subscriptions(visitor, DIRECT)).filter((one) => one.allowedActions.setPartnerOfRecord.allowed);
  const changes = await Changes.begin(visitor);
  await faults.next("GET", ROWS, "status", { status: 500, times: 2 });
  await changes.upload(rows.slice(0, 3).map(({ id }) => `${id},${FABRIKAM.id}`));
  await changes.check();
  const will = visitor.named("region", "bulk-will");
  await expect(will).toContainText(text("bulk-result-failed"));
  await will.getByRole("button", { name: text("failure-retry") }).click();
  expect(await changes.sentences()).toEqual([bare(text("bulk-will-set", { count: 3 }))]);
  await expect(will.getByRole("button")).toHaveCount(0);
});

test(
  "N4 it pauses, outlives a reload, goes on by itself or when asked, and can be given up",
  { faults: true, large: 900 },
  async (visitor, { faults }) => {
    const { page, text } = visitor;
    const rows = (await subscriptions(visitor, DIRECT)).filter(open(FABRIKAM)).slice(0, 450);
    const changes = await Changes.begin(visitor);
    await changes.upload(rows.map(({ id }) => `${id},${FABRIKAM.id}`));
    await changes.check();
    await faults.next("POST", STEPS, "delay", { at: "request" });
    await changes.start();
    await faults.came("POST", STEPS);
    await changes.button("bulk-pause").click();
    await faults.release();
    await changes.is("paused");
    await changes.counts({ planned: 350, done: 100 });

    await page.reload();
    await changes.is("paused");
    await faults.next("POST", STEPS, "delay", { at: "request" });
    await changes.button("bulk-resume").click();
    await faults.came("POST", STEPS, 2);
    await page.reload();
    await faults.clear();
    // This tab ran it, so it goes on without being asked.
    await changes.is("completed");
    await changes.counts({ planned: 0, done: 450, failed: 0 });
    for (const { id } of [rows[0], rows[120], rows[449]]) expect(await changes.changed(id), "once").toBe(1);

    const others = (await subscriptions(visitor, DIRECT)).filter(open(NORTHWIND)).slice(0, 150);
    const next = await Changes.begin(visitor);
    await next.upload(others.map(({ id }) => `${id},${NORTHWIND.id}`));
    await next.check();
    const before = (await faults.seen("POST", STEPS)).length;
    await faults.next("POST", STEPS, "delay", { at: "request" });
    await next.start();
    await faults.came("POST", STEPS, before + 1);
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

test("N4 a session that ends meanwhile is renewed in place, and the run goes on", { faults: true, large: 700 }, async (
  visitor,
  { faults, server },
) => {
  visitor.expects(/ 401 /, "the session was ended behind the page's back");
  const rows = (await subscriptions(visitor, DIRECT)).filter(open(FABRIKAM)).slice(0, 150);
  const changes = await Changes.begin(visitor, { account: "Alex Wilber" });
  await changes.upload(rows.map(({ id }) => `${id},${FABRIKAM.id}`));
  await changes.check();
  await faults.next("POST", STEPS, "delay", { at: "request" });
  await changes.start();
  await faults.came("POST", STEPS);
  await server.endSessions("alex.wilber@contoso.com");
  await faults.release();
  await visitor.named("button", "session-ended-again", { name: "Alex Wilber" }).click();
  await changes.is("completed");
  await changes.counts({ planned: 0, done: 150 });
});

test("N4 a sign-in that is too old starts nothing", { faults: true }, async (visitor) => {
  visitor.expects(/ 401 /, "the sign-in is too old");
  const rows = (await subscriptions(visitor, DIRECT)).filter(open(FABRIKAM)).slice(0, 3);
  const changes = await Changes.begin(visitor);
  await changes.paste(rows.map(({ id }) => `${id},${FABRIKAM.id}`));
  await changes.check();
  await visitor.later("+16m");
  await changes.start();
  await expect(visitor.page.getByText(visitor.text("failure-fresh-sign-in"))).toBeVisible();
  await changes.is("draft");
  await changes.button("bulk-sign-in-again").click();
  await changes.is("completed");
  await changes.counts({ done: 3 });
});

test("N4 a sign-in that is too old to start by stops what was started, and makes nothing more", { faults: true, large: 700 }, async (
  visitor,
  { faults },
) => {
  const { page, text } = visitor;
  const rows = (await subscriptions(visitor, DIRECT)).filter(open(FABRIKAM)).slice(0, 150);
  const changes = await Changes.begin(visitor);
  await changes.upload(rows.map(({ id }) => `${id},${FABRIKAM.id}`));
  await changes.check();
  await faults.next("POST", STEPS, "delay", { at: "request" });
  await changes.start();
  await faults.came("POST", STEPS);
  await changes.button("bulk-pause").click();
  await faults.release();
  await changes.is("paused");
  await visitor.later("+16m");
  await changes.button("bulk-cancel").click();
  await page.getByRole("dialog").getByRole("button", { name: text("bulk-cancel"), exact: true }).click();
  await changes.is("cancelled");
  await changes.counts({ planned: 50, done: 100 });
});
