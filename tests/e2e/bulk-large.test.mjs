// As many changes at once as there may be.
import { Changes, DIRECT, open, subscriptions } from "./support/bulk.mjs";
import { FABRIKAM } from "./support/partner.mjs";
import { SLOWNESS } from "./support/slow.mjs";
import { suite } from "./support/suite.mjs";
import { expect } from "./support/visitor.mjs";

const test = suite();

test("N4 5,000 rows take seconds, and the page stays small", { large: 9_500 }, async (visitor) => {
  const { page } = visitor;
  const rows = (await subscriptions(visitor, DIRECT)).filter(open(FABRIKAM)).slice(0, 5_000);
  expect(rows).toHaveLength(5_000);
  const changes = await Changes.begin(visitor);
  let asked = 0;
  page.on("request", (request) => {
    if (request.url().includes("/v1/partner-of-record-changes")) asked += 1;
  });
  const began = performance.now();
  await changes.upload(["subscriptionId,partnerId", ...rows.map(({ id }) => `${id},${FABRIKAM.id}`)], 5_000);
  await changes.check();
  const checked = performance.now();
  await changes.sentences();
  await changes.start();
  await changes.is("completed");
  const ended = performance.now();
  await changes.counts({ all: 5_000, done: 5_000 });
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  const [check, all] = [checked - began, ended - began].map(Math.round);
  console.log(`# 5,000 rows: checked in ${check} ms, all in ${all} ms, ${asked} requests, ${nodes} nodes`);
  // Hundreds of rows a request: what makes it seconds, on whichever machine.
  expect(asked).toBeLessThan(250);
  expect(ended - began).toBeLessThan(120_000 * SLOWNESS);
  expect(nodes).toBeLessThan(2_000);
  for (const { id } of [rows[0], rows[2_500], rows[4_999]]) expect(await changes.changed(id)).toBe(1);
});
