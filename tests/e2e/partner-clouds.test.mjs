// The same in the way of each cloud: a menu and a panel in Germany, an invitation in China, everybody's own words.
import {
  ADMIN,
  CHANGE,
  Card,
  FABRIKAM_CHINA,
  FABRIKAM_GERMANY,
  PANEL,
  credited,
  none,
  subscription,
  uncredited,
} from "./support/partner.mjs";
import { suite } from "./support/suite.mjs";
import { textsOf } from "./support/texts.mjs";
import { CHINA, GERMANY, WORLDWIDE, expect } from "./support/visitor.mjs";

const test = suite();

test(
  "D3 D4 germany: added by More actions on the details, checked in a panel, submitted",
  { clouds: [GERMANY], faults: true },
  async (visitor, { faults }) => {
    const { page, text } = visitor;
    const cloud = GERMANY;
    const card = await Card.open(visitor, await subscription(visitor, uncredited, { cloud }), { cloud });
    await expect(card.field, "nothing is typed on the page itself").toHaveCount(0);
    await card.button("more-actions").click();
    await card.button("partner-add-record").click();
    const panel = card.dialog("partner-add-record");
    await expect(panel).toBeVisible();
    await visitor.isAt(card.address + PANEL);

    await card.verify(FABRIKAM_GERMANY);
    await expect(card.verified).toContainText(text("partner-place", { city: "München", country: "DE" }));
    expect(await faults.seen("PUT")).toEqual([]);
    await card.button("partner-submit").click();
    await card.isDone(FABRIKAM_GERMANY);
    await expect(panel).toBeHidden();
    await visitor.isAt(card.address);
    await expect.poll(() => faults.answers("PUT", CHANGE)).toEqual([200]);

    await card.button("more-actions").click();
    await expect(card.button("partner-edit-record")).toBeVisible();
    await card.button("partner-remove").click();
    await card.button("partner-remove-action").click();
    await card.isDone(null);
    await expect(page.locator(":popover-open")).toHaveCount(0);
  },
);

test(
  "D3 D5 germany: More actions of a row leads to the same panel, and the list shows who it is",
  { clouds: [GERMANY] },
  async (visitor) => {
    const { page, text } = visitor;
    const cloud = GERMANY;
    const one = await subscription(visitor, uncredited, { cloud });
    const list = `${cloud}/billing/products?search=${encodeURIComponent(one.name)}`;
    await visitor.openProducts(list, ADMIN[cloud]);
    const card = new Card(visitor, one, cloud);
    const row = visitor.rows.filter({ has: page.locator(`a[href="${card.address}"]`) });
    await row.getByRole("button", { name: text("more-actions-of", { name: one.name }), exact: true }).click();
    await row.getByRole("link", { name: text("partner-add-record"), exact: true }).click();
    await card.isThere();
    await expect(card.dialog("partner-add-record")).toBeVisible();
    await visitor.isAt(card.address + PANEL);
    await card.verify(FABRIKAM_GERMANY);
    await card.button("partner-submit").click();
    await card.isDone(FABRIKAM_GERMANY);

    await visitor.named("navigation", "nav-path").getByRole("link").click();
    await expect(row).toContainText(FABRIKAM_GERMANY.name);
    await expect(row).toContainText(text("partner-id-short", { id: FABRIKAM_GERMANY.id }));
    await row.getByRole("button", { name: text("more-actions-of", { name: one.name }), exact: true }).click();
    await row.getByRole("link", { name: text("partner-edit-record"), exact: true }).click();
    await expect(card.dialog("partner-edit-record")).toBeVisible();
  },
);

test(
  "D3 the panel stands in the address: it opens from there, and Back, Escape and its button close it",
  { clouds: [GERMANY] },
  async (visitor) => {
    const { page } = visitor;
    const cloud = GERMANY;
    const card = await Card.open(visitor, await subscription(visitor, credited, { cloud }), { cloud, panel: PANEL });
    const panel = card.dialog("partner-edit-record");
    await expect(panel).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await visitor.isAt(card.address);

    const open = async () => {
      await card.button("more-actions").click();
      await card.button("partner-edit-record").click();
      await expect(panel).toBeVisible();
      await visitor.isAt(card.address + PANEL);
    };
    await open();
    await card.field.fill("28711");
    await page.goBack();
    await expect(panel).toBeHidden();
    await visitor.isAt(card.address);
    await page.goForward();
    await expect(panel).toBeVisible();
    await expect(card.field, "what was typed is still there").toHaveValue("28711");
    await card.button("panel-close").click();
    await expect(panel).toBeHidden();
    await visitor.isAt(card.address);
  },
);

test("D3 Back after the panel was closed leads to where one came from", { clouds: [GERMANY] }, async (visitor) => {
  const { page } = visitor;
  const cloud = GERMANY;
  const one = await subscription(visitor, credited, { cloud });
  await visitor.openProducts(`${cloud}/billing/products`, ADMIN[cloud]);
  await visitor.search.fill(one.name);
  const card = new Card(visitor, one, cloud);
  await page.locator(`a[href="${card.address}"]`).first().click();
  await card.isThere();
  await card.button("more-actions").click();
  await card.button("partner-edit-record").click();
  await card.button("panel-close").click();
  await expect(card.dialog("partner-edit-record")).toBeHidden();
  await visitor.isAt(card.address);
  await page.goBack();
  await expect(visitor.rows.first()).toBeVisible();
});

test(
  "A2 A3 A4 D6 21Vianet: the partner begins, so nothing is typed in; the page says how",
  { clouds: [CHINA] },
  async (visitor) => {
    const { page, text } = visitor;
    const cloud = CHINA;
    const card = await Card.open(visitor, await subscription(visitor, none, { cloud }), { cloud });
    await expect(card.region).toContainText(text("partner-notice-21vianet"));
    for (const id of ["partner-invitation", "partner-invitation-1", "partner-invitation-2", "partner-invitation-3"]) {
      await expect(card.region).toContainText(text(id));
    }
    for (const id of ["partner-add", "partner-add-record", "more-actions", "partner-check"]) {
      await expect(card.button(id)).toHaveCount(0);
    }
    await expect(card.field).toHaveCount(0);
    await page.getByText(text("partner-about"), { exact: true }).click();
    await expect(page.getByText(text("partner-about-delegation"))).toBeVisible();
    await expect(page.getByText(text("partner-about-before"))).toHaveCount(0);
    await expect(visitor.named("link", "partner-about-directory")).toHaveCount(0);

    await visitor.open(card.address + PANEL);
    await card.isThere();
    await expect(page.getByRole("dialog"), "no address opens what is not offered").toHaveCount(0);
  },
);

test("E2 21Vianet: who is there can be replaced and removed", { clouds: [CHINA] }, async (visitor) => {
  const { text } = visitor;
  const cloud = CHINA;
  const one = await subscription(visitor, credited, { cloud });
  const card = await Card.open(visitor, one, { cloud });
  await expect(card.region).toContainText(text("partner-notice-21vianet"));
  await card.button("partner-edit-record").click();
  await card.verify(FABRIKAM_CHINA);
  await expect(card.verified).toContainText(one.partnerOfRecord.value.name);
  await card.button("partner-submit").click();
  await card.isDone(FABRIKAM_CHINA);
  await card.region.getByRole("button", { name: text("partner-remove"), exact: true }).click();
  await card.button("partner-remove-action").click();
  await card.told("change-done-none").waitFor();
  await card.shows(null);
  await expect(card.region, "from here on the partner begins").toContainText(text("partner-invitation-1"));
  expect(await card.events()).toHaveLength(2);
});

for (const [cloud, family, directory] of [
  [WORLDWIDE, "Microsoft 365", /^https:\/\/appsource\./],
  [GERMANY, "Office 365", "https://pinpoint.microsoft.com"],
]) {
  test(`A2 A3 A4 B1 the introduction names the products and the partner directory of its cloud: ${cloud}`, { clouds: [cloud] }, async (visitor) => {
    const { page, text } = visitor;
    const card = await Card.open(visitor, await subscription(visitor, uncredited, { cloud }), { cloud });
    await page.getByText(text("partner-about"), { exact: true }).click();
    await expect(page.getByText(text("partner-about-intro", { family }))).toBeVisible();
    await expect(page.getByText(text("partner-about-before"))).toBeVisible();
    const found = card.region.getByRole("link", { name: text("partner-about-directory"), exact: true });
    await expect(found).toHaveAttribute("href", directory);
    await expect(card.region).not.toContainText(text("partner-notice-21vianet"));
    await expect(card.region).not.toContainText(text("partner-about-delegation"));
  });
}

const ENGLISH = textsOf("en-US");

for (const locale of ["sv-SE", "da-DK", "nl-NL"]) {
  test(`D3 every word of it is translated: germany, ${locale}`, { clouds: [GERMANY], locale }, async (visitor) => {
    const { text } = visitor;
    const cloud = GERMANY;
    const one = await subscription(visitor, credited, { cloud });
    const card = await Card.open(visitor, one, { cloud });
    await card.button("more-actions").click();
    await card.button("partner-edit-record").click();
    const panel = card.dialog("partner-edit-record");
    await expect(panel).toBeVisible();
    await card.check("1");
    await expect(card.error).toHaveText(text("partner-id-too-short"));
    await card.verify(FABRIKAM_GERMANY);
    const said = [
      ...["partner-field", "partner-field-hint", "partner-before", "partner-after", "partner-sees"],
      ...["partner-no-access", "partner-mail-both", "partner-check", "partner-submit"],
    ];
    for (const id of said) {
      await expect(panel).toContainText(text(id));
      expect(text(id), `${id} is not English`).not.toBe(ENGLISH(id));
    }
    await card.button("partner-submit").click();
    await card.isDone(FABRIKAM_GERMANY);
    for (const id of ["change-undo", "partner-about", "more-actions"]) {
      await expect(card.region).toContainText(text(id));
      expect(text(id), `${id} is not English`).not.toBe(ENGLISH(id));
    }
    await expect(card.history.first()).toContainText(
      text("history-replaced", {
        before: text("history-partner", {
          name: one.partnerOfRecord.value.name,
          id: one.partnerOfRecord.value.partnerId,
        }),
        after: text("history-partner", FABRIKAM_GERMANY),
      }),
    );
  });
}
