// For everybody: by keyboard alone, with a screen reader, on a phone, and when the session ends in the middle.
import { violations } from "./support/axe.mjs";
import { fits } from "./support/layout.mjs";
import {
  Card,
  FABRIKAM,
  FABRIKAM_GERMANY,
  NORTHWIND,
  PANEL,
  RELECLOUD,
  credited,
  resold,
  subscription,
  uncredited,
} from "./support/partner.mjs";
import { suite } from "./support/suite.mjs";
import { GERMANY, expect } from "./support/visitor.mjs";

const test = suite();

/** Where the focus is, by name; "body" is nowhere. */
async function focusIsKept(page, after) {
  const tag = () => page.evaluate(() => document.activeElement.tagName.toLowerCase());
  await expect.poll(tag, `the focus after: ${after}`).not.toBe("body");
}

test(
  "D2 E1 F1 the keyboard alone adds, replaces, removes and takes back, and the focus is never lost",
  {},
  async (visitor) => {
    const { page, text } = visitor;
    const card = await Card.open(visitor, await subscription(visitor, uncredited));
    const press = async (locator, key = "Enter") => {
      await visitor.tabTo(locator);
      await page.keyboard.press(key);
    };

    await visitor.tabTo(card.field);
    await page.keyboard.type("MPN 4391507");
    await page.keyboard.press("Enter");
    await expect(card.verified).toContainText(FABRIKAM.name);
    await focusIsKept(page, "the check");
    await press(card.button("partner-add"));
    await card.isDone(FABRIKAM);
    await focusIsKept(page, "adding");

    await press(card.button("partner-replace"), "Space");
    const panel = card.dialog("partner-replace");
    await expect(panel).toBeVisible();
    await focusIsKept(page, "opening the panel");
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(card.button("partner-replace"), "where it was opened").toBeFocused();
    await page.keyboard.press("Enter");
    await expect(panel).toBeVisible();
    await visitor.tabTo(card.field);
    await page.keyboard.type(RELECLOUD.id);
    await page.keyboard.press("Enter");
    await expect(card.verified).toContainText(RELECLOUD.name);
    await press(panel.getByRole("button", { name: text("partner-replace"), exact: true }));
    await card.isDone(RELECLOUD);
    await expect(panel).toBeHidden();
    await focusIsKept(page, "replacing");

    await press(card.button("partner-remove"));
    const question = card.dialog("partner-remove-title", { name: RELECLOUD.name });
    await expect(question).toBeVisible();
    await focusIsKept(page, "the question");
    await press(card.button("partner-remove-keep"));
    await expect(question).toBeHidden();
    await expect(card.button("partner-remove")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(question).toBeVisible();
    await press(card.button("partner-remove-action"));
    await card.isDone(null);
    await focusIsKept(page, "removing");

    await press(card.button("change-undo"));
    await card.isDone(RELECLOUD);
    await focusIsKept(page, "taking back");
    await press(visitor.named("button", "notice-dismiss"));
    await expect(card.told("change-done", { name: RELECLOUD.name })).toHaveCount(0);
    await focusIsKept(page, "dismissing");
  },
);

test("D3 germany: the keyboard alone submits in the panel", { clouds: [GERMANY] }, async (visitor) => {
  const { page } = visitor;
  const cloud = GERMANY;
  const card = await Card.open(visitor, await subscription(visitor, uncredited, { cloud }), { cloud });
  await visitor.tabTo(card.button("more-actions"));
  await page.keyboard.press("Enter");
  await expect(page.locator(":popover-open")).toBeVisible();
  await visitor.tabTo(card.button("partner-add-record"));
  await page.keyboard.press("Enter");
  await expect(card.dialog("partner-add-record")).toBeVisible();
  await focusIsKept(page, "opening the panel");
  await visitor.tabTo(card.field);
  await page.keyboard.type(FABRIKAM_GERMANY.id);
  await page.keyboard.press("Enter");
  await expect(card.verified).toContainText(FABRIKAM_GERMANY.name);
  await visitor.tabTo(card.button("partner-submit"));
  await page.keyboard.press("Enter");
  await card.isDone(FABRIKAM_GERMANY);
  await focusIsKept(page, "submitting");
});

test("E1 the keyboard alone chooses between two changes", {}, async (visitor) => {
  const { page } = visitor;
  visitor.expects(/ 412 .*\/partner-of-record/, "somebody else was faster");
  const card = await Card.open(visitor, await subscription(visitor, uncredited));
  await card.verify(FABRIKAM);
  await card.changedElsewhere(NORTHWIND);
  await visitor.tabTo(card.button("partner-add"));
  await page.keyboard.press("Enter");
  await expect(card.told("change-overtaken")).toBeVisible();
  await focusIsKept(page, "being overtaken");
  await visitor.tabTo(card.button("change-use-mine"));
  await page.keyboard.press("Enter");
  await card.isDone(FABRIKAM);
  await focusIsKept(page, "choosing");
});

test(
  "D7 whoever goes on typing is not disturbed when lists show the change",
  { faults: true },
  async (visitor) => {
    const { page } = visitor;
    await page.clock.install();
    const card = await Card.open(visitor, await subscription(visitor, uncredited));
    await card.add(FABRIKAM);
    await card.isDone(FABRIKAM);
    await card.button("partner-replace").click();
    await card.verify(RELECLOUD);
    await card.field.focus();

    await visitor.later("+1m");
    const announced = page.getByText(visitor.text("change-visible", { at: 0 }).split(/\d/)[0]);
    await expect
      .poll(async () => {
        await page.clock.runFor(5_000);
        return announced.count();
      })
      .toBe(0);
    await expect(card.verified).toContainText(RELECLOUD.name);
    await expect(card.field).toBeFocused();
  },
);

/** What there is to see of it, each with how to come to it. */
const SCENES = {
  "a form": async (visitor) => {
    const card = await Card.open(visitor, await subscription(visitor, uncredited));
    await card.check("1");
    await expect(card.error).toContainText(visitor.text("partner-id-too-short"));
    return card;
  },
  "a checked form": async (visitor) => {
    const card = await Card.open(visitor, await subscription(visitor, uncredited));
    await card.verify(FABRIKAM);
    return card;
  },
  "the panel": async (visitor) => {
    const card = await Card.open(visitor, await subscription(visitor, credited), { panel: PANEL });
    await expect(card.dialog("partner-replace")).toBeVisible();
    await card.verify(RELECLOUD);
    return card;
  },
  "the question before removing": async (visitor) => {
    const card = await Card.open(visitor, await subscription(visitor, credited));
    await card.region.getByRole("button", { name: visitor.text("partner-remove"), exact: true }).click();
    await expect(visitor.page.getByRole("dialog")).toBeVisible();
    return card;
  },
  "a choice between two changes": async (visitor) => {
    visitor.expects(/ 412 .*\/partner-of-record/, "somebody else was faster");
    const card = await Card.open(visitor, await subscription(visitor, credited), { panel: PANEL });
    await card.verify(RELECLOUD);
    await card.changedElsewhere(NORTHWIND);
    const replace = visitor.text("partner-replace");
    await card.dialog("partner-replace").getByRole("button", { name: replace, exact: true }).click();
    await expect(card.told("change-overtaken")).toBeVisible();
    return card;
  },
  "what was done, and the history": async (visitor) => {
    const card = await Card.open(visitor, await subscription(visitor, uncredited));
    await card.add(FABRIKAM);
    await card.isDone(FABRIKAM);
    await expect(card.history).toHaveCount(1);
    return card;
  },
  "what a reseller sold": async (visitor) => {
    const card = await Card.open(visitor, await subscription(visitor, resold));
    await visitor.page.getByText(visitor.text("denial-ask"), { exact: true }).click();
    await visitor.page.getByText(visitor.text("partner-about"), { exact: true }).click();
    return card;
  },
};

for (const [name, arrange] of Object.entries(SCENES)) {
  test(`axe finds nothing: ${name}`, {}, async (visitor) => {
    const { page } = visitor;
    await arrange(visitor);
    await expect(visitor.page.locator(".skeletons")).toHaveCount(0);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });
}

for (const locale of ["sv-SE", "nl-NL"]) {
  test(
    `nothing scrolls sideways at 320 px: ${locale}`,
    { locale, viewport: { width: 320, height: 640 } },
    async (visitor) => {
      for (const [name, arrange] of Object.entries(SCENES)) {
        await arrange(visitor);
        await fits(visitor.page, name);
      }
    },
  );
}

test(
  "A5 a session that ends while an ID is typed is renewed in place, and the ID is still there",
  { faults: true },
  async (visitor, { server, faults }) => {
    const { text } = visitor;
    const card = await Card.open(visitor, await subscription(visitor, uncredited), { account: "Alex Wilber" });
    visitor.expects(/ 401 .*\/api\/o365-worldwide\//, "the session was ended behind the page's back");
    await card.field.fill("MPN 4391507");
    await server.endSessions("alex.wilber@contoso.com");
    await card.button("partner-check").click();
    const dialog = visitor.named("dialog", "session-ended-title");
    const again = dialog.getByRole("button", {
      name: text("session-ended-again", { name: "Alex Wilber" }),
      exact: true,
    });
    const reading = new RegExp(`/subscriptions/${card.id}$`);
    await faults.always("GET", reading, "delay", { at: "request" });
    await again.click();
    await expect(dialog).toBeHidden();
    await expect(card.field).toHaveValue("MPN 4391507");
    await card.button("partner-check").click();
    await expect(card.verified).toContainText(FABRIKAM.name);
    // What is read again after signing in comes now, and takes nothing away.
    await faults.clear();
    await expect.poll(async () => (await faults.answers("GET", reading)).at(-1)).toBe(200);
    await expect(card.button("partner-add")).not.toHaveAttribute("aria-disabled");

    await server.endSessions("alex.wilber@contoso.com");
    await card.button("partner-add").click();
    await again.click();
    await expect(dialog).toBeHidden();
    await card
      .told("change-refused")
      .getByRole("button", { name: text("failure-retry") })
      .click();
    await card.isDone(FABRIKAM);
    expect(await card.events()).toHaveLength(1);
  },
);

test("T24 what somebody typed is not there for whoever signs in next", {}, async (visitor) => {
  const { page, text } = visitor;
  const card = await Card.open(visitor, await subscription(visitor, uncredited), { account: "Alex Wilber" });
  await card.field.fill(FABRIKAM.id);
  await page.reload({ waitUntil: "commit" });
  await expect(card.field).toHaveValue(FABRIKAM.id);
  await visitor.named("button", "account-menu", { name: "Alex Wilber" }).click();
  await visitor.named("button", "account-sign-out").click();
  await page.getByRole("button", { name: "Megan Bowen" }).click();
  await expect(visitor.title).toHaveText(text("home-title"));
  await visitor.open(card.address);
  await expect(card.field).toHaveValue("");
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(FABRIKAM.id);
  await expect(page.getByText(text("change-not-done"))).toHaveCount(0);
});
