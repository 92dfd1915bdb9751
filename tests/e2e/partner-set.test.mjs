// Naming, replacing and removing a partner of record in the worldwide cloud: nothing is written unseen.
import {
  CHANGE,
  Card,
  FABRIKAM,
  NORTHWIND,
  PANEL,
  RELECLOUD,
  credited,
  subscription,
  uncredited,
} from "./support/partner.mjs";
import { suite } from "./support/suite.mjs";
import { WORLDWIDE, expect } from "./support/visitor.mjs";

const test = suite();
const list = (card) => `${WORLDWIDE}/billing/products?search=${encodeURIComponent(card.name)}`;

/** What the row of a subscription says in the list of whoever looks. */
function row(visitor, { address }) {
  return visitor.table.getByRole("row").filter({ has: visitor.page.locator(`a[href="${address}"]`) });
}

test(
  "D2 D4 D9 D10 F2 what is pasted is checked, shown with name and place, and added",
  { faults: true },
  async (visitor, { faults, server }) => {
    const { page, text } = visitor;
    const card = await Card.open(visitor, await subscription(visitor, uncredited));
    await card.shows(null);
    await expect(card.history).toHaveCount(0);

    for (const pasted of ["MPN ID: 4391507", " 439-15 07 ", "https://partner.example/?partnerid=4391507&lang=sv"]) {
      await card.check(pasted);
      for (const fact of [FABRIKAM.name, text("partner-place", { city: "Stockholm", country: "SE" })]) {
        await expect(card.verified).toContainText(fact);
      }
      await expect(card.verified).toContainText(text("partner-id-short", { id: FABRIKAM.id }));
    }
    for (const id of ["partner-sees", "partner-no-access", "partner-mail"]) {
      await expect(card.consequences).toContainText(text(id));
    }
    expect(await faults.seen("PUT"), "nothing is written before it was seen").toEqual([]);

    await card.button("partner-add").click();
    await card.isDone(FABRIKAM);
    await expect(card.value).toContainText(text("partner-place", { city: "Stockholm", country: "SE" }));
    await expect(card.field, "there is one partner of record, so what is next is to replace it").toHaveCount(0);
    await expect(card.history.first()).toContainText(
      text("history-set", { partner: text("history-partner", FABRIKAM) }),
    );
    await expect(card.history.first()).toContainText("Megan Bowen");
    await expect.poll(() => faults.answers("PUT", CHANGE)).toEqual([200]);

    // One more on another subscription, taken back at once: nobody is to hear of it.
    const other = await Card.open(visitor, await subscription(visitor, uncredited));
    await other.add(NORTHWIND);
    await other.isDone(NORTHWIND);
    await other.button("change-undo").click();
    await other.isDone(null);
    await expect(other.history).toHaveCount(2);
    expect(await server.mails(), "there is time to take it back").toEqual([]);

    await visitor.later("+11m");
    await expect.poll(async () => (await server.mails()).length, "the mail of the one that stayed").toBe(1);
    expect((await server.mails())[0]).toContain(`partner-${FABRIKAM.id}@`);
    await expect(page.getByRole("alert").filter({ hasText: /\S/ })).toHaveCount(0);
  },
);

test(
  "D7 lists show a change later; whoever made it sees it at once, and from when others do",
  { faults: true },
  async (visitor) => {
    const card = await Card.open(visitor, await subscription(visitor, uncredited));
    await card.add(FABRIKAM);
    await card.isDone(FABRIKAM);
    const listed = async () => {
      const { items } = await visitor.ask(`subscriptions?search=${encodeURIComponent(card.name)}`, "Alex Wilber");
      return items.find(({ id }) => id === card.id).partnerOfRecord.value?.partnerId ?? null;
    };
    expect(await listed(), "others see what was there").toBe(null);
    const { visibleAt } = (await card.read()).partnerOfRecord;
    await expect(
      card.region.getByText(visitor.text("change-visible", { at: Date.parse(visibleAt) }), { exact: true }),
    ).toBeVisible();

    await visitor.named("navigation", "nav-path").getByRole("link").click();
    await visitor.search.fill(card.name);
    const seen = row(visitor, card);
    await expect(seen).toContainText(FABRIKAM.name);
    await expect(seen).toContainText(visitor.text("partner-id-short", { id: FABRIKAM.id }));

    await visitor.later("+1m");
    expect(await listed()).toBe(FABRIKAM.id);
    await visitor.open(list(card));
    await expect(row(visitor, card)).toContainText(FABRIKAM.name);
    await row(visitor, card).getByRole("link").click();
    await card.shows(FABRIKAM);
    const { page, text } = visitor;
    const [announced] = text("change-visible", { at: Date.parse(visibleAt) }).split(/\d/);
    await expect(page.getByText(announced), "that time has come").toHaveCount(0);
  },
);

const WRONG = [
  ["", "partner-id-empty"],
  ["5cf2a3b7-9d1e-4c52-8f3a-6b7c8d9e0f1a", "partner-id-tenant"],
  ["Fabrikam", "partner-id-not-digits"],
  ["https://partner.example/4391507/6080810", "partner-id-ambiguous"],
  ["0439150", "partner-id-leading-zero"],
  ["439", "partner-id-too-short"],
  ["99999999999", "partner-id-too-large"],
];

test("D4 what is no partner ID is explained, and stays in the field over a reload", {}, async (visitor) => {
  const { page, text } = visitor;
  const card = await Card.open(visitor, await subscription(visitor, uncredited));
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  for (const [typed, why] of WRONG) {
    await card.check(typed);
    await expect(card.error).toHaveText(text(why));
    await expect(card.field).toHaveValue(typed);
    await expect(card.field).toHaveAttribute("aria-invalid", "true");
    await expect(card.field).toHaveAccessibleDescription(new RegExp(`${text(why).slice(0, 30)}`));
    await expect(card.button("partner-add")).toHaveAttribute("aria-disabled", "true");
    await card.button("partner-add").click({ force: true });
  }
  await expect(card.region).toContainText(text("partner-check-first"));
  expect(
    asked.filter((path) => path.includes("partner")),
    "nobody was asked about it",
  ).toEqual([]);

  await page.reload({ waitUntil: "commit" });
  await expect(card.field).toHaveValue(WRONG.at(-1)[0]);
  await card.field.fill("12345");
  await expect(card.region).toContainText(text("partner-id-unusual"));
  await card.field.fill("4391507");
  await expect(card.region).not.toContainText(text("partner-id-unusual"));
});

test("D4 a checked ID that is typed over is not checked any more", {}, async (visitor) => {
  const card = await Card.open(visitor, await subscription(visitor, uncredited));
  await card.verify(FABRIKAM);
  await expect(card.button("partner-add")).not.toHaveAttribute("aria-disabled");
  await card.field.press("End");
  await card.field.press("Backspace");
  await expect(card.verified).toBeEmpty();
  await expect(card.button("partner-add")).toHaveAttribute("aria-disabled", "true");
  await card.button("partner-add").click({ force: true });
  await card.field.fill(RELECLOUD.id);
  await card.button("partner-check").click();
  await expect(card.verified).toContainText(RELECLOUD.name);
  await card.button("partner-add").click();
  await card.isDone(RELECLOUD);
  expect(await card.events()).toHaveLength(1);
});

test(
  "E1 D8 the partner is replaced in one step, old and new side by side",
  { faults: true },
  async (visitor, { faults }) => {
    const { page, text } = visitor;
    const one = await subscription(visitor, credited);
    const before = one.partnerOfRecord.value;
    const old = { id: before.partnerId, name: before.name };
    const card = await Card.open(visitor, one);
    await card.shows(old);
    await card.button("partner-replace").click();
    const panel = card.dialog("partner-replace");
    await expect(panel).toBeVisible();
    await visitor.isAt(card.address + PANEL);

    await card.verify(old);
    const submit = panel.getByRole("button", { name: text("partner-replace"), exact: true });
    await expect(panel).toContainText(text("partner-same"));
    await expect(submit).toHaveAttribute("aria-disabled", "true");
    await submit.click({ force: true });

    await card.verify(RELECLOUD);
    const sides = card.verified.locator(".person");
    for (const [side, label, partner] of [
      [sides.nth(0), "partner-before", old],
      [sides.nth(1), "partner-after", RELECLOUD],
    ]) {
      await expect(side).toContainText(text(label));
      await expect(side).toContainText(partner.name);
      await expect(side).toContainText(text("partner-id-short", { id: partner.id }));
    }
    await expect(card.consequences).toContainText(text("partner-mail-both"));
    expect(await faults.seen("PUT")).toEqual([]);
    await submit.click();
    await card.isDone(RELECLOUD);
    await expect(panel).toBeHidden();
    await visitor.isAt(card.address);
    await expect.poll(() => faults.answers(undefined, CHANGE)).toEqual([200]);
    await expect(card.history.first()).toContainText(
      text("history-replaced", { before: text("history-partner", old), after: text("history-partner", RELECLOUD) }),
    );

    await card.button("change-undo").click();
    await card.isDone(old);
    expect(await card.stored()).toBe(old.id);
    await card
      .told("change-done", { name: old.name })
      .getByRole("button", { name: text("notice-dismiss") })
      .click();
    await expect(card.told("change-done", { name: old.name })).toHaveCount(0);
    await page.reload({ waitUntil: "commit" });
    await card.shows(old);
  },
);

test(
  "F1 a partner is removed when asked for and confirmed; an emptied field removes nobody",
  { faults: true },
  async (visitor, { faults }) => {
    const { page, text } = visitor;
    const one = await subscription(visitor, credited);
    const { partnerId: id, name } = one.partnerOfRecord.value;
    const card = await Card.open(visitor, one);
    const question = card.dialog("partner-remove-title", { name });
    const ask = () => card.region.getByRole("button", { name: text("partner-remove"), exact: true }).click();

    await card.button("partner-replace").click();
    await card.check("");
    await expect(card.error).toHaveText(text("partner-id-empty"));
    await card.button("panel-close").click();

    await ask();
    for (const what of ["partner-remove-stops", "partner-remove-stays", "partner-mail"]) {
      await expect(question).toContainText(text(what));
    }
    await card.button("partner-remove-keep").click();
    await expect(question).toBeHidden();
    await ask();
    await expect(question).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(question).toBeHidden();
    expect(await faults.seen(undefined, CHANGE), "nothing was asked of the server so far").toEqual([]);

    await ask();
    await card.button("partner-remove-action").click();
    await card.isDone(null);
    expect((await faults.seen(undefined, CHANGE)).map(({ method, answers }) => [method, answers])).toEqual([
      ["DELETE", [200]],
    ]);
    expect(await card.stored()).toBe(null);
    await expect(card.history.first()).toContainText(
      text("history-removed", { partner: text("history-partner", { id, name }) }),
    );
    await card.button("change-undo").click();
    await card.isDone({ id, name });
  },
);

test("D1 the only subscription opens by itself, and the way to the list is there", {}, async (visitor) => {
  const [only] = (await visitor.ask("subscriptions", "Lynne Robbins")).items;
  const products = `/${WORLDWIDE}/billing/products`;
  await visitor.signedIn(WORLDWIDE, "Lynne Robbins");
  await visitor.open(products);
  await expect(visitor.title).toHaveText(only.name);
  await visitor.isAt(`${products}/${only.id}`);
  await visitor.named("navigation", "nav-path").getByRole("link").click();
  await visitor.isAt(products);
  await visitor.counts(1);
  await expect(visitor.rows).toHaveCount(1);
});
