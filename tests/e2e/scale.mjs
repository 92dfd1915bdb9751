// How long a page takes with 300 subscriptions and with 100,000: from what somebody does to the rows on the screen,
// in one run, the two in turn; and how many nodes the page holds.
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { Server } from "./support/server.mjs";
import { Visitor, WORLDWIDE, expect } from "./support/visitor.mjs";

const ROUNDS = 20;
const LARGE = 100_000;
const WORDS = ["visio", "microsoft", "e3", "nordic", "project", "teams"];

/** What somebody does, over and over; each is over when the list shows another address's rows. */
const KINDS = {
  search: async (visitor, round) => {
    const word = WORDS[round % WORDS.length];
    await visitor.search.fill(word);
    // Typing rests for a quarter of a second before anything is asked; Enter asks at once.
    await visitor.search.press("Enter");
  },
  sort: (visitor, round) =>
    visitor.named("button", ["products-column-licenses", "products-column-term"][round % 2]).click(),
  "page turn": (visitor) => visitor.named("button", "pager-next").click(),
};

/** Milliseconds from the act to the rows that follow it, painted. */
async function time(visitor, act) {
  const { page } = visitor;
  const answered = page.waitForResponse((reply) => new URL(reply.url()).pathname.endsWith("/v1/subscriptions"));
  const start = performance.now();
  await act();
  await answered;
  await expect(visitor.table).not.toHaveAttribute("aria-busy", "true");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return performance.now() - start;
}

async function arrive(browser, options) {
  const server = await Server.start({ options });
  const visitor = await Visitor.arrive(browser, server);
  await visitor.openProducts();
  return { server, visitor };
}

const home = await mkdtemp(join(tmpdir(), "partner-admin-scale-"));
const seed = ["seed", "--subscriptions", String(LARGE), "--data-dir", home];
const seeded = spawnSync(process.env.PARTNER_ADMIN_SERVER, seed, { encoding: "utf8" });
if (seeded.status !== 0) throw new Error(seeded.stderr);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
const sides = [await arrive(browser, []), await arrive(browser, ["--data-dir", home])];
const half = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const most = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)];

console.log("| | 300: half | 95 in 100 | 100,000: half | 95 in 100 | of it |\n|---|---|---|---|---|---|");
for (const [kind, act] of Object.entries(KINDS)) {
  const times = [[], []];
  for (const { visitor } of sides) await visitor.open(`${WORLDWIDE}/billing/products`);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [side, { visitor }] of sides.entries()) {
      if (kind === "page turn" && round % 5 === 0) await visitor.open(`${WORLDWIDE}/billing/products`);
      await expect(visitor.rows.first()).toBeVisible();
      await expect(visitor.table).not.toHaveAttribute("aria-busy", "true");
      times[side].push(await time(visitor, () => act(visitor, round)));
    }
  }
  const [small, large] = times;
  const cells = [half(small), most(small), half(large), most(large)].map((value) => value.toFixed(0));
  console.log(`| ${kind} | ${cells.join(" | ")} | ${(most(large) / most(small)).toFixed(2)} |`);
}
for (const { server, visitor } of sides) {
  await visitor.open(`${WORLDWIDE}/billing/products`);
  await expect(visitor.rows).toHaveCount(50);
  const nodes = await visitor.page.evaluate(() => document.querySelectorAll("*").length);
  await visitor.named("button", "pager-next").click();
  await expect(visitor.named("button", "pager-previous")).not.toHaveAttribute("aria-disabled", "true");
  const later = await visitor.page.evaluate(() => document.querySelectorAll("*").length);
  console.log(`elements with 50 rows: ${nodes}, after turning: ${later}`);
  await visitor.context.close();
  await server.end();
}
await browser.close();
await rm(home, { recursive: true, force: true });
