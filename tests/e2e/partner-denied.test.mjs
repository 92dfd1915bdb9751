// What somebody may not change stays in sight, with why, who can, and what to send them.
import { ADMIN, Card, PANEL, credited, resold, subscription, uncredited } from "./support/partner.mjs";
import { suite } from "./support/suite.mjs";
import { GERMANY, WORLDWIDE, bare, expect } from "./support/visitor.mjs";

const test = suite();

/** Opens the message that could be sent, and copies it. */
async function copied(card) {
  const { page, text, context } = card.visitor;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByText(text("denial-ask"), { exact: true }).click();
  await card.button("denial-ask-copy").click();
  await expect(page.getByText(text("copy-done")).first()).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

const ROLES = ["role-global-admin", "role-billing-admin"];

for (const [name, role] of [
  ["Isaiah Langer", "role-global-reader"],
  ["Adele Vance", "role-helpdesk-admin"],
]) {
  test(`A5 what a role may not do is disabled, and says who may: ${role}`, {}, async (visitor) => {
    const { page, text } = visitor;
    const one = await subscription(visitor, credited);
    const card = await Card.open(visitor, one, { account: name });
    for (const id of ["partner-replace", "partner-remove"]) {
      const button = card.button(id);
      await expect(button).toHaveAttribute("aria-disabled", "true");
      await expect(button).toHaveAccessibleDescription(text("forbidden-role", { roles: ROLES.map((id) => text(id)) }));
      await button.click({ force: true });
    }
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await visitor.isAt(card.address);

    const message = await copied(card);
    const values = {
      subscription: one.name,
      id: one.id,
      organization: "Contoso",
      address: new URL(card.address, visitor.url).href,
    };
    expect(message).toBe(bare(text("denial-ask-admin", values)));
    const mail = new URL(await visitor.named("link", "denial-ask-mail").getAttribute("href"));
    expect([mail.protocol, mail.pathname, mail.searchParams.get("body")]).toEqual(["mailto:", "", message]);

    await visitor.open(card.address + PANEL);
    await card.isThere();
    await expect(page.getByRole("dialog"), "an address opens nothing that is not allowed").toHaveCount(0);
  });
}

test("A5 a reader sees no field where no partner is, but why", {}, async (visitor) => {
  const card = await Card.open(visitor, await subscription(visitor, uncredited), { account: "Isaiah Langer" });
  await expect(card.field).toHaveCount(0);
  await expect(card.button("partner-add-record")).toHaveAttribute("aria-disabled", "true");
  await expect(card.region).toContainText(visitor.text("denial-ask"));
});

test("A5 germany: a reader's menu says the same", { clouds: [GERMANY] }, async (visitor) => {
  const cloud = GERMANY;
  const one = await subscription(visitor, credited, { cloud });
  const card = await Card.open(visitor, one, { cloud, account: "Ben Walters" });
  await card.button("more-actions").click();
  for (const id of ["partner-edit-record", "partner-remove"]) {
    await expect(card.button(id)).toHaveAttribute("aria-disabled", "true");
  }
  await card.button("partner-edit-record").click({ force: true });
  await expect(card.dialog("partner-edit-record")).toHaveCount(0);
  await visitor.isAt(card.address);
});

test("D11 what a reseller sold says which reseller, and what to write to it", {}, async (visitor) => {
  const { page, text } = visitor;
  const one = await subscription(visitor, resold);
  const reason = text("denial-reseller", { reseller: one.resellerName });
  const card = await Card.open(visitor, one, { panel: PANEL });
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(card.region).toContainText(reason);
  await expect(card.button("partner-replace")).toHaveAttribute("aria-disabled", "true");
  await expect(card.button("partner-replace")).toHaveAccessibleDescription(reason);
  expect(await copied(card)).toBe(
    bare(text("denial-ask-reseller", { subscription: one.name, id: one.id, organization: "Contoso" })),
  );
});

test("D11 a subscription that has ended says so, and asks nobody for anything", {}, async (visitor) => {
  const ended = (one) => one.allowedActions.replacePartnerOfRecord.reason === "subscriptionEnded";
  const one = await subscription(visitor, ended, { query: "status=disabled&partnerOfRecord=with" });
  const card = await Card.open(visitor, one, { account: ADMIN[WORLDWIDE] });
  await expect(card.region).toContainText(visitor.text("denial-ended"));
  await expect(card.region).not.toContainText(visitor.text("denial-ask"));
});
