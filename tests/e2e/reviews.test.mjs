// Reviewing what partners may do: each relationship in turn, then a signature that can be proven.
import { readFile } from "node:fs/promises";
import { violations } from "./support/axe.mjs";
import { suite } from "./support/suite.mjs";
import { WORLDWIDE, expect, expectText } from "./support/visitor.mjs";

const test = suite();
const REVIEWS = `/${WORLDWIDE}/settings/partner-reviews`;
const SIGN_OFF = /\/sign-off$/;

async function start(visitor) {
  await visitor.signedIn();
  await visitor.open(REVIEWS);
  await visitor.named("button", "reviews-start").click();
  await expect(visitor.page.locator(".reviewed").first()).toBeVisible();
  const [, id] = visitor.address.split("partner-reviews/");
  return id;
}

const item = (visitor, place) => visitor.page.locator(".reviewed").nth(place);
const choose = (visitor, place, id) =>
  item(visitor, place).getByRole("radio", { name: visitor.text(id), exact: true }).check();

/** Waits until so many are decided. */
const decided = (visitor, count, total) =>
  expect(visitor.status("reviews-progress", { decided: count, total })).toBeVisible();

test("J4 each relationship is decided about, and the sign-off does it once", { faults: true }, async (visitor, { faults }) => {
  const { page, text } = visitor;
  visitor.expects(/ERR_EMPTY_RESPONSE/, "the connection is closed without an answer");
  const id = await start(visitor);
  const { items } = await visitor.ask(`relationship-reviews/${id}`);
  const total = items.length;
  const removable = items.findIndex((one) => one.relationship.allowedActions.removeRoles.allowed);
  const asked = items.findIndex((one, place) => place !== removable);
  const signOff = page.locator("main").getByRole("button", { name: text("reviews-sign-off"), exact: true });
  await expect(signOff).toHaveAttribute("aria-disabled", "true");
  await expectText(page.locator("#sign-off-waits"), text("reviews-sign-off-waits", { count: total }));

  await choose(visitor, removable, "reviews-remove");
  await decided(visitor, 1, total);
  await choose(visitor, asked, "reviews-ask");
  const save = item(visitor, asked).getByRole("button", { name: text("reviews-note-save") });
  await save.click();
  await expect(item(visitor, asked).getByRole("alert")).toHaveText(text("reviews-note-needed"));
  await item(visitor, asked).getByRole("textbox").fill("Do you still need this?");
  await save.click();
  await decided(visitor, 2, total);
  let count = 2;
  for (let place = 0; place < total; place += 1) {
    if (place === removable || place === asked) continue;
    await choose(visitor, place, "reviews-keep");
    count += 1;
    await decided(visitor, count, total);
  }
  expect(await violations(page)).toEqual([]);

  await faults.next("POST", SIGN_OFF, "drop-reply");
  await signOff.click();
  const question = page.locator("#sign-off");
  await expectText(question, text("reviews-sign-off-removes", { count: 1 }));
  await question.getByRole("button", { name: text("reviews-sign-off"), exact: true }).click();
  await expectText(item(visitor, removable), text("reviews-outcome-removed"));
  await expectText(item(visitor, asked), text("reviews-outcome-asked"));
  await expect.poll(() => faults.answers("POST", SIGN_OFF), "the server heard it once").toEqual([200]);
  const { roles } = await visitor.ask(`partner-relationships/${items[removable].relationship.id}`);
  expect(roles).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    visitor.named("button", "reviews-receipt").click(),
  ]);
  const receipt = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(receipt).toEqual((await visitor.ask(`relationship-reviews/${id}`)).receipt);
});

test("J4 what somebody else decided meanwhile is shown, and nothing is lost", {}, async (visitor, { beside }) => {
  const id = await start(visitor);
  const { items } = await visitor.ask(`relationship-reviews/${id}`);
  await beside(async (other) => {
    await other.signedIn(WORLDWIDE, "Alex Wilber");
    await other.open(`${REVIEWS}/${id}`);
    await expect(item(other, 0)).toBeVisible();
    await choose(other, 0, "reviews-keep");
    await decided(other, 1, items.length);
  });
  visitor.expects(/ 412 .*decisions/, "the version is an older one");
  // Pressed once: it does not stay chosen.
  await item(visitor, 1).getByRole("radio", { name: visitor.text("reviews-keep"), exact: true }).click();
  await expectText(visitor.page.locator(".message"), visitor.text("reviews-overtaken"));
  await decided(visitor, 1, items.length);
  await choose(visitor, 1, "reviews-keep");
  await decided(visitor, 2, items.length);
});
