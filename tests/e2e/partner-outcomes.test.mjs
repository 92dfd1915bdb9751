// Every outcome of a check and of a change has its face: IDs of docs/sentinel-ids.md provoke them, and a second administrator.
import { readFileSync } from "node:fs";
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

const ski = (id) => ({ id, name: `Alpine Ski House ${id}` });

/** What a check that is refused says, and whether it says whose the ID is. */
const CHECKS = {
  9990404: { status: 404, says: "partner-code-unknown-partner-id", anonymous: true },
  9990001: { status: 422, says: "partner-code-global-partner-id" },
  9992200: { status: 422, says: "partner-code-not-registered" },
  9992201: { status: 422, says: "partner-code-region-mismatch" },
  9992203: { status: 422, says: "partner-code-agreement-missing" },
  9992204: { status: 422, says: "partner-code-not-enrolled" },
  9992071: { status: 422, says: "partner-code-not-advisor" },
  9992072: { status: 422, says: "partner-code-not-eligible" },
  9992002: { status: 422, says: "partner-code-relationship-missing" },
};
/** Those whose check succeeds, or is late, or is asked again: each has a test of its own below. */
const OTHERS = ["9990401", "9992006", "9990429", "9990409", "9990412", "9990012", "9990500", "9990501"];

test("D4 every refusal of a check says why and whose the ID is, and leaves it in the field", {}, async (visitor) => {
  const { text } = visitor;
  visitor.expects(/ (404|422) .*\/v1\/partner-ids\//, "IDs that are refused");
  const card = await Card.open(visitor, await subscription(visitor, uncredited));
  for (const [id, { says, anonymous }] of Object.entries(CHECKS)) {
    await card.check(id);
    await expect(card.error, id).toContainText(text(says));
    const whose = card.error.getByText(ski(id).name);
    await (anonymous ? expect(whose).toHaveCount(0) : expect(whose).toBeVisible());
    await expect(card.field).toHaveValue(id);
    await expect(card.field).toHaveAttribute("aria-invalid", "true");
    await expect(card.button("partner-add")).toHaveAttribute("aria-disabled", "true");
    await expect(card.verified).toBeEmpty();
  }
  const said = new Set(Object.values(CHECKS).map(({ says }) => text(says)));
  expect(said.size, "no two refusals say the same").toBe(Object.keys(CHECKS).length);
  expect(await card.events(), "nothing was changed").toEqual([]);
});

test("every sentinel of the documentation has its face tested here", { clouds: [] }, async () => {
  const file = readFileSync(new URL("../../docs/sentinel-ids.md", import.meta.url), "utf8");
  const written = [...file.matchAll(/^\| (\d+) \|/gm)].map(([, id]) => id);
  expect(written.toSorted()).toEqual([...Object.keys(CHECKS), ...OTHERS].toSorted());
});

test("D4 a throttled check says when to come back, and counts down to it", {}, async (visitor) => {
  const { page, text } = visitor;
  visitor.expects(/ 429 /, "too many requests");
  await page.clock.install();
  const card = await Card.open(visitor, await subscription(visitor, uncredited));
  await card.check("9990429");
  const seen = card.error.locator("span[aria-hidden=true]");
  await expect
    .poll(async () => {
      await page.clock.runFor(1_000);
      return seen.allInnerTexts();
    })
    .toEqual([expect.stringMatching(/\d/)]);
  await page.clock.runFor(6_000);
  await expect(seen).toHaveText(text("failure-throttled-over"));
  await expect(card.field).toHaveValue("9990429");
  await card.add(FABRIKAM);
  await card.isDone(FABRIKAM);
});

test("D4 a check that takes too long is given up and says so, and another ID can be tried", {}, async (visitor) => {
  const { page, text } = visitor;
  await page.clock.install();
  const card = await Card.open(visitor, await subscription(visitor, uncredited));
  await card.check("9990012");
  await expect(card.button("partner-checking")).toHaveAttribute("aria-disabled", "true");
  // On the page's clock, one attempt at a time; the server goes on dawdling.
  await expect
    .poll(async () => {
      await page.clock.runFor(11_000);
      return card.error.innerText();
    })
    .toContain(text("failure-timeout"));
  await expect(card.field).toHaveValue("9990012");
  await card.add(FABRIKAM);
  await card.isDone(FABRIKAM);
});

/** A check that succeeds, and a change that the server answers in its own way. */
function changing(title, id, status, body) {
  test(title, { faults: true }, async (visitor, { faults }) => {
    visitor.expects(new RegExp(` ${status} .*/partner-of-record`), `the server answers ${status}`);
    const card = await Card.open(visitor, await subscription(visitor, uncredited));
    await card.add(ski(id));
    await body(card, { visitor, faults });
  });
}

changing(
  "D2 a partner that cannot be credited for this product is refused with why",
  "9992006",
  422,
  async (card, { visitor }) => {
    const refused = card.told("change-refused");
    await expect(refused).toContainText(visitor.text("partner-code-not-valid-for-offer"));
    await expect(refused.locator("code"), "what support asks for").toHaveText(/^[\da-f]{8}-[\da-f-]{27}$/);
    await expect(card.field).toHaveValue("9992006");
    await refused.getByRole("button", { name: visitor.text("notice-dismiss") }).click();
    await expect(refused).toHaveCount(0);
    await card.shows(null);
    await card.add(FABRIKAM);
    await card.isDone(FABRIKAM);
  },
);

changing(
  "D2 while another change is under way it says so, and can be tried again",
  "9990409",
  409,
  async (card, { visitor, faults }) => {
    const refused = card.told("change-refused");
    await expect(refused).toContainText(visitor.text("failure-conflict"));
    await refused.getByRole("button", { name: visitor.text("failure-retry") }).click();
    await expect.poll(() => faults.answers("PUT", CHANGE)).toEqual([409, 409]);
    await expect(refused).toBeVisible();
    await visitor.page.reload({ waitUntil: "commit" });
    await expect(card.field).toHaveValue("9990409");
    expect(await card.events()).toEqual([]);
  },
);

changing(
  "D2 the server failed before the change: it was not saved, and is not said to be",
  "9990500",
  500,
  async (card, { visitor, faults }) => {
    const refused = card.told("change-refused");
    await expect(refused).toContainText(visitor.text("failure-server"));
    await card.shows(null);
    await expect(card.field).toHaveValue("9990500");
    const answers = () => faults.answers("PUT", CHANGE);
    await expect.poll(answers, "a failing server is not asked again and again").toEqual([500]);
    expect(await card.events()).toEqual([]);
  },
);

changing(
  "D2 the server failed after the change: reading shows that it was saved",
  "9990501",
  500,
  async (card, { faults }) => {
    await card.isDone(ski("9990501"));
    await expect.poll(() => faults.answers("PUT", CHANGE)).toEqual([500]);
    expect(await card.events()).toHaveLength(1);
    await expect(card.history).toHaveCount(1);
  },
);

changing("E1 a change that is always overtaken asks each time", "9990412", 412, async (card, { visitor, faults }) => {
  const choice = card.told("change-overtaken");
  await expect(choice).toContainText(visitor.text("change-overtaken-text"));
  await expect(choice).toContainText(ski("9990412").name);
  await card.button("change-use-mine").click();
  await expect.poll(() => faults.answers("PUT", CHANGE)).toEqual([412, 412]);
  await expect(choice).toBeVisible();
  await card.button("change-keep-theirs").click();
  await expect(choice).toHaveCount(0);
  await card.shows(null);
  await expect(card.field, "what was typed is still there").toHaveValue("9990412");
});

for (const mine of [true, false]) {
  const ending = mine ? "mine is used" : "theirs is kept";
  test(`E1 two administrators at once: all three versions are shown, and ${ending}`, {}, async (visitor) => {
    const { text } = visitor;
    visitor.expects(/ 412 .*\/partner-of-record/, "somebody else was faster");
    const one = await subscription(visitor, credited);
    const card = await Card.open(visitor, one);
    await card.button("partner-replace").click();
    await card.verify(RELECLOUD);
    await card.changedElsewhere(NORTHWIND);
    await card
      .dialog("partner-replace")
      .getByRole("button", { name: text("partner-replace"), exact: true })
      .click();

    const choice = card.told("change-overtaken");
    await expect(choice).toBeVisible();
    const original = { id: one.partnerOfRecord.value.partnerId, name: one.partnerOfRecord.value.name };
    for (const [label, partner] of [
      ["change-original", original],
      ["change-theirs", NORTHWIND],
      ["change-mine", RELECLOUD],
    ]) {
      const version = choice.locator(".person").filter({ hasText: text(label) });
      await expect(version).toContainText(partner.name);
      await expect(version).toContainText(text("partner-id-short", { id: partner.id }));
    }
    expect(await card.stored(), "nothing is saved before there was a choice").toBe(NORTHWIND.id);

    await card.button(mine ? "change-use-mine" : "change-keep-theirs").click();
    if (mine) {
      await card.isDone(RELECLOUD);
      await expect(card.dialog("partner-replace")).toBeHidden();
    } else {
      await expect(choice).toHaveCount(0);
      await expect(card.field).toHaveValue(RELECLOUD.id);
      await card.button("panel-close").click();
      await card.shows(NORTHWIND);
    }
    expect(await card.stored()).toBe((mine ? RELECLOUD : NORTHWIND).id);
    expect(await card.events()).toHaveLength(mine ? 2 : 1);
    await expect(card.history).toHaveCount(mine ? 2 : 1);
    await expect(card.history.last()).toContainText("Alex Wilber");
  });
}

test(
  "E1 who signed in long ago signs in again in place, and what was wanted is saved",
  { faults: true },
  async (visitor, { faults }) => {
    const { text } = visitor;
    visitor.expects(/ 401 .*\/partner-of-record/, "the sign-in is sixteen minutes old");
    const card = await Card.open(visitor, await subscription(visitor, uncredited));
    await card.verify(FABRIKAM);
    await visitor.later("+16m");
    await card.button("partner-add").click();
    const refused = card.told("change-refused");
    await expect(refused).toContainText(text("failure-fresh-sign-in"));
    await expect(card.field).toHaveValue(FABRIKAM.id);
    expect(await card.events()).toEqual([]);
    await card.button("change-sign-in-again").click();
    await card.isDone(FABRIKAM);
    await expect.poll(() => faults.answers("PUT", CHANGE)).toEqual([401, 200]);
  },
);

test("E1 a fresh sign-in that does not help says so again, and loses nothing", {}, async (visitor) => {
  visitor.expects(/ 401 .*\/partner-of-record/, "the ID that provokes it");
  const card = await Card.open(visitor, await subscription(visitor, uncredited));
  await card.add(ski("9990401"));
  const refused = card.told("change-refused");
  const requestId = refused.locator("code");
  const first = await requestId.innerText();
  await card.button("change-sign-in-again").click();
  await expect(requestId).not.toHaveText(first);
  await expect(refused).toContainText(visitor.text("failure-fresh-sign-in"));
  await expect(card.field).toHaveValue("9990401");
});

test("D2 what one account typed is not shown to the next", {}, async (visitor) => {
  const { page } = visitor;
  visitor.expects(/ 404 .*\/v1\/partner-ids\//, "nobody has the ID");
  const card = await Card.open(visitor, await subscription(visitor, uncredited));
  await card.check("28711");
  await expect(card.error).not.toBeEmpty();
  const other = await visitor.newTab();
  await other.goto(new URL(`/${WORLDWIDE}/sign-in`, page.url()).href);
  await other.getByRole("button", { name: "Alex Wilber" }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(visitor.text("home-title"));
  await other.close();
  await expect(visitor.named("button", "account-menu", { name: "Alex Wilber" })).toBeVisible();
  await expect(card.field).toHaveValue("");
  const drafts = () => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes("draft")));
  await expect.poll(drafts).toEqual([]);
});

test("F1 a removal that somebody overtook removes nobody unseen", {}, async (visitor) => {
  const { text } = visitor;
  visitor.expects(/ 412 .*\/partner-of-record/, "somebody else was faster");
  const card = await Card.open(visitor, await subscription(visitor, credited));
  await card.region.getByRole("button", { name: text("partner-remove"), exact: true }).click();
  await card.changedElsewhere(NORTHWIND);
  await card.button("partner-remove-action").click();
  const choice = card.told("change-overtaken");
  await expect(choice).toContainText(NORTHWIND.name);
  await expect(choice.locator(".versions > *").filter({ hasText: text("change-mine") })).toContainText(
    text("partner-none"),
  );
  expect(await card.stored()).toBe(NORTHWIND.id);
  await card.button("change-use-mine").click();
  await card.isDone(null);
  expect(await card.events()).toHaveLength(2);
});

test(
  "E1 two administrators in two browsers: who was slower is told, and sees what is there",
  {},
  async (visitor, { beside }) => {
    const one = await subscription(visitor, uncredited);
    const card = await Card.open(visitor, one);
    await card.verify(FABRIKAM);
    await beside(async (other) => {
      const slower = await Card.open(other, one, { account: "Alex Wilber" });
      await slower.verify(NORTHWIND);
      await card.button("partner-add").click();
      await card.isDone(FABRIKAM);
      other.expects(/ 412 .*\/partner-of-record/, "the first was faster");
      await slower.button("partner-add").click();
      await expect(slower.told("change-overtaken")).toContainText(FABRIKAM.name);
      await slower.button("change-keep-theirs").click();
      await slower.shows(FABRIKAM);
      await expect(slower.button("partner-replace")).toBeVisible();
    });
    expect(await card.events()).toHaveLength(1);
  },
);
