// Agreements: exactly what is read is decided about, once, and a receipt proves it without the service.
import { readFile } from "node:fs/promises";
import { violations } from "./support/axe.mjs";
import { Invitation } from "./support/invitation.mjs";
import { fits } from "./support/layout.mjs";
import { suite } from "./support/suite.mjs";
import { WORLDWIDE, expect, expectText } from "./support/visitor.mjs";

const test = suite();
const AGREEMENT = `${WORLDWIDE}/agreements/customer-agreement`;
const DECISION = /\/v1\/agreements\/customer-agreement\/acceptances$/;
const EMPTY = [/ERR_EMPTY_RESPONSE/, "the connection is closed without an answer"];

/** Takes what a button saves; answers its text. */
async function taken(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return readFile(await download.path(), "utf8");
}

/** Ticks the box and accepts. */
async function accept(visitor) {
  const box = visitor.page.getByRole("checkbox");
  await expect(box).toBeEnabled();
  await box.check();
  await visitor.named("button", "invitation-accept").click();
}

test("H2 a new version asks again, and its acceptance is proven without the service", { faults: true }, async (visitor, { server }) => {
  const { page, text } = visitor;
  await visitor.signedIn();
  await visitor.open(`${WORLDWIDE}/settings/agreements`);
  await expect(page.getByRole("table")).toContainText(text("agreement-state-pending"));
  await page.getByRole("table").getByRole("link").first().click();
  await expect(visitor.named("button", "invitation-accept")).toHaveAttribute("aria-disabled", "true");
  await expect(page.getByRole("checkbox")).not.toBeChecked();
  const document = await taken(page, visitor.named("button", "agreement-download"));
  expect(await page.locator(".document").textContent()).toBe(document);
  expect(await violations(page)).toEqual([]);
  await accept(visitor);
  const done = page.locator(".message--success");
  await expect(done.getByRole("button", { name: text("acceptance-receipt") })).toBeVisible();
  const receipt = await taken(page, done.getByRole("button", { name: text("acceptance-receipt") }));
  await expect(page.getByText(text("agreement-accepted-already"))).toBeVisible();

  const [{ publicKey }] = await visitor.ask("receipt-keys");
  const verify = async (text_) => {
    const files = [await server.keep("receipt.json", text_), await server.keep("document.txt", document)];
    return server.verify(...files, publicKey);
  };
  const told = await verify(receipt);
  expect(told).toContain("Megan Bowen");
  await expect(verify(receipt.replace("2026-10", "2026-11"))).rejects.toThrow();
  const evidence = JSON.parse(JSON.parse(receipt).payload);
  expect(evidence.presentation).toMatchObject({
    heading: text("invitation-title-agreement"),
    statement: text("agreement-statement"),
    action: text("invitation-accept"),
  });
  expect(evidence.claims.downloaded).toBe(true);

  await visitor.open(`${WORLDWIDE}/settings/acceptances?own=true`);
  const newest = page.getByRole("table").getByRole("row").nth(1);
  await newest.getByText(text("acceptance-tip")).click();
  await expectText(newest, evidence.chain.tip);
  expect(await taken(page, newest.getByRole("button", { name: text("acceptance-document") }))).toBe(document);
  expect(await violations(page)).toEqual([]);
});

test("H2 what is not the document cannot be accepted", { faults: true }, async (visitor) => {
  const { page, text } = visitor;
  await visitor.signedIn();
  await page.route("**/v1/agreements/customer-agreement?*", async (route) => {
    const reply = await route.fetch();
    const body = await reply.json();
    await route.fulfill({ response: reply, json: { ...body, content: body.content.replace("30 days", "3 days") } });
  });
  await visitor.open(AGREEMENT);
  await expect(page.getByText(text("agreement-differs")).first()).toBeVisible();
  await expect(page.getByRole("checkbox")).toBeDisabled();
  await expect(visitor.named("button", "invitation-accept")).toHaveAttribute("aria-disabled", "true");
});

test("H2 a lost answer is not known yet, a reload finds it, and accepted twice is one acceptance", { faults: true }, async (visitor, { faults }) => {
  const { page, text } = visitor;
  visitor.expects(...EMPTY);
  await visitor.signedIn();
  await visitor.open(AGREEMENT);
  await faults.next("POST", DECISION, "drop-reply");
  await faults.always("GET", /\/v1\/acceptances$/, "delay", { at: "request" });
  await accept(visitor);
  await expect(page.locator(".told")).toContainText(text("relationships-looking"));
  await expect(page.locator(".message--success"), "only a receipt is success").toHaveCount(0);
  await page.reload({ waitUntil: "commit" });
  await faults.clear();
  await expect(page.locator(".message--success")).toContainText("Megan Bowen");
  expect(await faults.seen("POST", DECISION)).toHaveLength(1);
  const { items } = await visitor.ask("acceptances?own=true");
  expect(items.filter(({ version }) => version === "2026-10")).toHaveLength(1);
});

test("H2 two tabs accept the same, and it is one acceptance", { faults: true }, async (visitor) => {
  const { page } = visitor;
  await visitor.signedIn();
  await visitor.open(AGREEMENT);
  const other = await visitor.newTab();
  await other.goto(new URL(AGREEMENT, visitor.url).href, { waitUntil: "commit" });
  await expect(other.getByRole("checkbox")).toBeEnabled();
  await other.getByRole("checkbox").check();
  await accept(visitor);
  await expect(page.locator(".message--success")).toBeVisible();
  await other.getByRole("button", { name: visitor.text("invitation-accept"), exact: true }).click();
  await expect(other.locator(".message--success")).toBeVisible();
  const { items } = await visitor.ask("acceptances?own=true");
  expect(items.filter(({ version }) => version === "2026-10")).toHaveLength(1);
});

test("H2 an agreement alone is declined with a receipt, by the keyboard", { faults: true }, async (visitor, { server }) => {
  const { page, text } = visitor;
  const invitation = await Invitation.open(visitor, server, "agreement", { partner: "Fabrikam, Inc." });
  await expect(visitor.title).toHaveText(text("invitation-title-agreement"));
  await expect(invitation.tick).toBeEnabled();
  await visitor.tabTo(invitation.button("invitation-decline"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await visitor.tabTo(page.getByRole("dialog").getByRole("button", { name: text("invitation-decline"), exact: true }));
  await page.keyboard.press("Enter");
  await expect(visitor.heading("acceptance-receipt-title")).toBeVisible();
  expect(await invitation.now()).toMatchObject({ state: "declined" });
  const { items } = await visitor.ask("acceptances?own=true");
  expect(items[0]).toMatchObject({ decision: "declined", invitationId: invitation.id });
});

test("H11 where there is no agreement, the page says so", { clouds: ["o365-germany"] }, async (visitor) => {
  visitor.expects(/403/, "this cloud has no agreements");
  await visitor.signedIn("o365-germany", "Johanna Lorenz");
  await visitor.open("o365-germany/settings/agreements");
  await expect(visitor.page.getByText(visitor.text("forbidden-cloud"))).toBeVisible();
  await expect(visitor.named("link", "agreements-title")).toHaveCount(0);
});

for (const width of [768, 320]) {
  test(`H2 agreements fit ${width} px`, { viewport: { width, height: 900 } }, async (visitor) => {
    await visitor.signedIn();
    await visitor.open(AGREEMENT);
    await expect(visitor.page.locator(".document")).toBeVisible();
    await fits(visitor.page, "the document");
    await visitor.open(`${WORLDWIDE}/settings/acceptances`);
    await expect(visitor.page.getByRole("table")).toBeVisible();
    await fits(visitor.page, "what was accepted");
  });
}
