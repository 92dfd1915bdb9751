// What the wire does to a change: nothing is done twice, nothing is lost, and nothing is called done that is not known to be.
import {
  CHANGE,
  Card,
  FABRIKAM,
  NORTHWIND,
  RELECLOUD,
  credited,
  subscription,
  uncredited,
} from "./support/partner.mjs";
import { suite } from "./support/suite.mjs";
import { WORLDWIDE, expect } from "./support/visitor.mjs";

const test = suite();
/** Milliseconds until what was sent can arrive no more, and a bit. */
const TWO_MINUTES = 125_000;
const EMPTY = [/ERR_EMPTY_RESPONSE/, "the connection is closed without an answer"];

/** A test over a network that fails, at a subscription whose partner's ID was checked already. */
function over(title, body) {
  test(title, { faults: true }, async (visitor, { faults, server }) => {
    const card = await Card.open(visitor, await subscription(visitor, uncredited));
    await card.verify(FABRIKAM);
    await body(card, { visitor, faults, server });
  });
}

/** Reading the subscription waits until it is let go: so that what is not known yet can be looked at. */
const holdReads = (faults, card) =>
  faults.always("GET", new RegExp(`/subscriptions/${card.id}$`), "delay", { at: "request" });

over("D2 a lost answer is not known yet, and is found out by reading", async (card, { visitor, faults }) => {
  visitor.expects(...EMPTY);
  await faults.next("PUT", CHANGE, "drop-reply");
  await holdReads(faults, card);
  await card.button("partner-add").click();
  const looking = card.told("change-looking");
  await expect(looking).toContainText(visitor.text("change-looking-text"));
  await expect(looking).toContainText(visitor.text("failure-network"));
  await card.shows(null);
  await expect(card.told("change-done", { name: FABRIKAM.name }), "it may not be").toHaveCount(0);
  await expect(card.field, "nothing can be changed meanwhile").toHaveCount(0);
  await faults.clear();
  await card.isDone(FABRIKAM);
  await expect.poll(() => faults.answers("PUT", CHANGE), "the server heard it once").toEqual([200]);
  expect(await card.events()).toHaveLength(1);
});

test("D2 however the network breaks a change once, it is done once", { faults: true }, async (visitor, { faults }) => {
  for (const [kind, more, console] of [
    ["drop-request", {}, /ERR_EMPTY_RESPONSE/],
    ["reset", { at: "request" }, /ERR_CONNECTION_RESET/],
    ["reset", {}, /ERR_CONNECTION_RESET/],
    ["truncate", {}, /ERR_CONTENT_LENGTH_MISMATCH/],
    ["status", { status: 502 }, / 502 /],
  ]) {
    visitor.expects(console, `the network fails once: ${kind}`);
    const card = await Card.open(visitor, await subscription(visitor, uncredited));
    await faults.next("PUT", CHANGE, kind, more);
    await card.add(FABRIKAM);
    await card.isDone(FABRIKAM);
    const own = `/api/${WORLDWIDE}/v1/subscriptions/${card.id}/partner-of-record`;
    await expect.poll(() => faults.answers("PUT", own), kind).toEqual([200]);
    expect(await card.events(), kind).toHaveLength(1);
  }
});

over("D2 a guest network's page in the place of the answer is not taken for one", async (card, { visitor, faults }) => {
  await faults.next("PUT", CHANGE, "wrong-type");
  await holdReads(faults, card);
  await card.button("partner-add").click();
  await expect(card.told("change-looking")).toContainText(visitor.text("failure-not-our-server"));
  await faults.clear();
  await card.isDone(FABRIKAM);
  expect(await card.events()).toHaveLength(1);
});

over(
  "D2 a guest network's page before the server heard: it was not saved, and typing is not lost",
  async (card, { visitor, faults }) => {
    await faults.next("PUT", CHANGE, "wrong-type", { at: "request" });
    await card.button("partner-add").click();
    const refused = card.told("change-refused");
    await expect(refused).toContainText(visitor.text("failure-not-our-server"));
    await expect(card.field).toHaveValue(FABRIKAM.id);
    await refused.getByRole("button", { name: visitor.text("failure-retry") }).click();
    await card.isDone(FABRIKAM);
    await expect.poll(() => faults.answers("PUT", CHANGE)).toEqual([200]);
  },
);

over(
  "D2 a gateway's refusal before the server heard is told as it is, and can be tried again",
  async (card, { visitor, faults }) => {
    visitor.expects(/ 503 /, "the gateway refuses");
    await faults.next("PUT", CHANGE, "status", { at: "request", status: 503 });
    await card.button("partner-add").click();
    const refused = card.told("change-refused");
    await expect(refused).toBeVisible();
    expect(await card.events()).toEqual([]);
    await refused.getByRole("button", { name: visitor.text("failure-retry") }).click();
    await card.isDone(FABRIKAM);
  },
);

over("E1 an answer to what was delivered twice is no conflict with oneself", async (card, { faults }) => {
  await faults.next("PUT", CHANGE, "duplicate", { answer: "last" });
  await card.button("partner-add").click();
  await card.isDone(FABRIKAM);
  const answers = () => faults.answers("PUT", CHANGE);
  await expect.poll(answers, "delivered twice, and the second answer came").toEqual([200, 200]);
  expect(await card.events(), "and done once").toHaveLength(1);
  await expect(card.told("change-overtaken")).toHaveCount(0);
});

over("D2 a request that arrives after it was given up is done once", async (card, { visitor, faults }) => {
  const { page } = visitor;
  await faults.next("PUT", CHANGE, "delay", { at: "request" });
  await page.clock.install();
  await card.button("partner-add").click();
  await expect(card.told("change-sending")).toBeVisible();
  await faults.came("PUT", CHANGE);
  // Thirty seconds on the page's clock; then it reads, sees nothing changed, and sends again.
  await expect
    .poll(async () => {
      await page.clock.runFor(5_000);
      return (await faults.seen("PUT", CHANGE)).length;
    })
    .toBe(2);
  await faults.release();
  await page.clock.resume();
  await card.isDone(FABRIKAM);
  await expect.poll(async () => (await faults.answers("PUT", CHANGE)).length).toBeGreaterThanOrEqual(1);
  expect(await card.events()).toHaveLength(1);
});

over("D2 what cannot be found out is called unknown, and can be looked at again", async (card, { visitor, faults }) => {
  visitor.expects(...EMPTY);
  await faults.always("PUT", CHANGE, "drop-request");
  await card.button("partner-add").click();
  const unknown = card.told("change-unknown");
  await expect(unknown).toContainText(visitor.text("failure-network"));
  // It gives up after three.
  await faults.came("PUT", CHANGE, 3);
  await faults.clear();
  await unknown.getByRole("button", { name: visitor.text("change-look") }).click();
  await expect(card.told("change-not-yet"), "it may still arrive").toBeVisible();
  await expect(card.field).toHaveValue(FABRIKAM.id);
});

over("D2 a reload in the middle is found out: it was done", async (card, { visitor, faults }) => {
  const { page } = visitor;
  await faults.next("PUT", CHANGE, "drop-reply", { held: true });
  await card.button("partner-add").click();
  await expect(card.told("change-sending")).toBeVisible();
  await faults.came("PUT", CHANGE);
  await expect.poll(() => faults.answers("PUT", CHANGE)).toEqual([200]);
  await page.reload({ waitUntil: "commit" });
  await card.isDone(FABRIKAM);
  await expect(card.history).toHaveCount(1);
  expect((await faults.seen("PUT", CHANGE)).length, "it is not sent again").toBe(1);
  await page.reload({ waitUntil: "commit" });
  await card.shows(FABRIKAM);
  await expect(card.told("change-done", { name: FABRIKAM.name }), "once is enough").toHaveCount(0);
});

over(
  "D2 a reload in the middle is found out: it was not done, and what was typed is there",
  async (card, { visitor, faults }) => {
    const { page } = visitor;
    await faults.next("PUT", CHANGE, "drop-request", { held: true });
    await card.button("partner-add").click();
    await expect(card.told("change-sending")).toBeVisible();
    await faults.came("PUT", CHANGE);
    await page.clock.install();
    await page.reload({ waitUntil: "commit" });
    await page.clock.resume();
    const notYet = card.told("change-not-yet");
    await expect(notYet).toContainText(visitor.text("change-not-yet-text"));
    await expect(card.field).toHaveValue(FABRIKAM.id);
    expect(await faults.answers("PUT", CHANGE)).toEqual([]);
    // Two minutes on the page's clock; then nothing of it can arrive any more.
    await page.clock.fastForward(TWO_MINUTES);
    await page.clock.resume();
    await expect(notYet).toHaveCount(0);
    await card
      .told("change-not-done")
      .getByRole("button", { name: visitor.text("notice-dismiss") })
      .click();
    await card.add(FABRIKAM);
    await card.isDone(FABRIKAM);
  },
);

over("D2 what arrives after a reload, and after it was not there, is told", async (card, { visitor, faults }) => {
  const { page } = visitor;
  await faults.next("PUT", CHANGE, "delay", { at: "request" });
  await card.button("partner-add").click();
  await expect(card.told("change-sending")).toBeVisible();
  await faults.came("PUT", CHANGE);
  await page.reload({ waitUntil: "commit" });
  await expect(card.told("change-not-yet")).toBeVisible();
  await faults.release();
  await card.isDone(FABRIKAM);
  expect(await card.events()).toHaveLength(1);
});

over("D2 offline it is not known, and known again with the network", async (card, { visitor, faults }) => {
  visitor.expects(/ERR_INTERNET_DISCONNECTED/, "the network is off");
  await visitor.setOffline(true);
  await card.button("partner-add").click();
  await expect(card.told("change-looking")).toContainText(visitor.text("failure-offline"));
  expect(await faults.seen("PUT", CHANGE)).toEqual([]);
  await visitor.setOffline(false);
  await card.isDone(FABRIKAM);
  expect(await card.events()).toHaveLength(1);
});

over("D2 what goes on while another page is open is told where it belongs: done", async (card, { visitor, faults }) => {
  await faults.next("PUT", CHANGE, "delay");
  await card.button("partner-add").click();
  await expect(card.told("change-sending")).toBeVisible();
  await faults.came("PUT", CHANGE);
  await visitor.named("navigation", "nav-path").getByRole("link").click();
  await visitor.search.fill(card.name);
  const row = visitor.rows.filter({ has: visitor.page.locator(`a[href="${card.address}"]`) });
  await expect(row).toBeVisible();
  await faults.release();
  await expect(row).toContainText(FABRIKAM.name);
  const notice = visitor.page.getByText(visitor.text("notice-change-done", { name: card.name }));
  await notice.getByRole("link", { name: visitor.text("notice-change-open") }).click();
  await card.isDone(FABRIKAM);
  await expect(notice, "it is told where it belongs now").toHaveCount(0);
  await visitor.named("navigation", "nav-path").getByRole("link").click();
  await expect(visitor.rows.first()).toBeVisible();
  await expect(notice, "and was seen there").toHaveCount(0);
});

over(
  "D2 what goes on while another page is open is told where it belongs: refused",
  async (card, { visitor, faults }) => {
    const { page, text } = visitor;
    visitor.expects(/ 412 .*\/partner-of-record/, "somebody else was faster");
    await faults.next("PUT", CHANGE, "delay", { at: "request" });
    await card.button("partner-add").click();
    await expect(card.told("change-sending")).toBeVisible();
    await faults.came("PUT", CHANGE);
    await visitor.named("navigation", "nav-path").getByRole("link").click();
    await expect(visitor.rows.first()).toBeVisible();
    await card.changedElsewhere(NORTHWIND);
    await faults.release();
    await expect(page.getByText(text("notice-change-failed", { name: card.name }))).toBeVisible();
    await visitor.search.fill(card.name);
    await page.locator(`a[href="${card.address}"]`).click();
    await expect(card.told("change-overtaken")).toContainText(NORTHWIND.name);
    await card.button("change-keep-theirs").click();
    await card.shows(NORTHWIND);
    expect(await card.stored()).toBe(NORTHWIND.id);
  },
);

test("F1 a removal whose answer is lost is found out, once", { faults: true }, async (visitor, { faults }) => {
  const { text } = visitor;
  visitor.expects(...EMPTY);
  const card = await Card.open(visitor, await subscription(visitor, credited));
  await faults.next("DELETE", CHANGE, "drop-reply");
  await card.region.getByRole("button", { name: text("partner-remove"), exact: true }).click();
  await card.button("partner-remove-action").click();
  await card.isDone(null);
  await expect.poll(() => faults.answers("DELETE", CHANGE)).toEqual([200]);
  expect(await card.events()).toHaveLength(1);
});

test("E1 a panel whose answer is lost stays open until it is known", { faults: true }, async (visitor, { faults }) => {
  const { text } = visitor;
  visitor.expects(...EMPTY);
  const card = await Card.open(visitor, await subscription(visitor, credited));
  const panel = card.dialog("partner-replace");
  await card.button("partner-replace").click();
  await card.verify(RELECLOUD);
  await faults.next("PUT", CHANGE, "drop-reply");
  await holdReads(faults, card);
  await panel.getByRole("button", { name: text("partner-replace"), exact: true }).click();
  await expect(panel).toContainText(text("change-looking"));
  await faults.clear();
  await card.isDone(RELECLOUD);
  await expect(panel).toBeHidden();
  expect(await card.events()).toHaveLength(1);
});

test(
  "E1 a panel in which another ID was typed meanwhile stays open, with it",
  { faults: true },
  async (visitor, { faults }) => {
    const { text } = visitor;
    const card = await Card.open(visitor, await subscription(visitor, credited));
    const panel = card.dialog("partner-replace");
    await card.button("partner-replace").click();
    await card.verify(RELECLOUD);
    await faults.next("PUT", CHANGE, "delay");
    await panel.getByRole("button", { name: text("partner-replace"), exact: true }).click();
    await expect(panel).toContainText(text("change-sending"));
    await faults.came("PUT", CHANGE);
    await card.verify(NORTHWIND);
    await expect(panel.locator("#partner-reason")).toHaveText(text("partner-wait"));
    await faults.release();
    await expect(panel).toContainText(text("change-done", { name: RELECLOUD.name }));
    await expect(card.field).toHaveValue(NORTHWIND.id);
    await panel.getByRole("button", { name: text("partner-replace"), exact: true }).click();
    await card.isDone(NORTHWIND);
    await expect(panel).toBeHidden();
  },
);

test(
  "N7 the history that cannot be fetched says so beside what is there, and can be asked for again",
  { faults: true },
  async (visitor, { faults }) => {
    const { text } = visitor;
    await faults.always("GET", /\/history$/, "wrong-type");
    const card = await Card.open(visitor, await subscription(visitor, credited));
    const history = visitor.named("region", "history-title");
    await expect(history).toContainText(text("history-failed"));
    await faults.clear();
    await history.getByRole("button", { name: text("failure-retry") }).click();
    await expect(history).toContainText(text("history-empty"));
    await expect(card.region).toBeVisible();
  },
);
