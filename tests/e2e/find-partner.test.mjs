// Finding partners, asking several of them at once, and what became of it.
import { violations } from "./support/axe.mjs";
import { fits } from "./support/layout.mjs";
import { plain } from "./support/mail.mjs";
import { ADMIN } from "./support/partner.mjs";
import { suite } from "./support/suite.mjs";
import { CHINA, GERMANY, WORLDWIDE, expect, expectText } from "./support/visitor.mjs";

const test = suite();
const FIND = "settings/find-partner";
const INQUIRY = /\/v1\/partner-inquiries$/;

const cards = ({ page }) => page.locator(".find > li");
const size = ({ page, text }) => page.getByRole("group", { name: text("inquiry-size") });

/** Chooses the first partners of the directory and goes on to describing. */
async function choose(visitor, count) {
  for (let at = 0; at < count; at += 1) await cards(visitor).nth(at).getByRole("checkbox").check();
  await visitor.named("button", "find-contact").click();
  await expect(visitor.heading("inquiry-describe")).toBeVisible();
}

test("B2 the directory is searched by words, place and size, and its address says so", {}, async (visitor) => {
  const { page, text } = visitor;
  await visitor.signedIn();
  await visitor.open(`${WORLDWIDE}/${FIND}`);
  const { total } = await visitor.ask("partner-directory");
  await expect(visitor.status("find-count", { count: total })).toBeVisible();
  await visitor.named("textbox", "find-location").fill("Stockholm");
  await expect.poll(() => visitor.address).toBe(`/${WORLDWIDE}/${FIND}?location=Stockholm`);
  const { total: there } = await visitor.ask("partner-directory?location=Stockholm");
  await expect(cards(visitor)).toHaveCount(there);
  await visitor.named("searchbox", "find-search").fill("zzzz");
  await expect(visitor.heading("products-no-match-title")).toBeVisible();
  await visitor.named("button", "products-filters-clear").click();
  await expect(visitor.status("find-count", { count: total })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("B2 B3 several are asked at once, and what became of it is told", { faults: true }, async (visitor, { faults, server }) => {
  const { page, text } = visitor;
  await visitor.signedIn();
  await visitor.open(`${WORLDWIDE}/${FIND}`);
  await expect(visitor.named("button", "find-contact")).toHaveAttribute("aria-disabled", "true");
  await choose(visitor, 2);
  await expect(visitor.named("textbox", "inquiry-email")).toHaveValue("megan.bowen@contoso.com");
  const send = visitor.named("button", "inquiry-send");
  await expect(send).toHaveAttribute("aria-disabled", "true");
  await visitor.named("textbox", "inquiry-needs").fill("Mail for 40 people");
  await page.reload({ waitUntil: "commit" });
  await expect(visitor.named("textbox", "inquiry-needs"), "what was typed is still there").toHaveValue("Mail for 40 people");
  await expect(page.locator(".find__describe .lines").getByRole("listitem")).toHaveCount(2);
  await size(visitor).getByRole("radio").nth(1).check();
  expect(await violations(page)).toEqual([]);
  visitor.expects(/ERR_EMPTY_RESPONSE/, "the connection is closed without an answer");
  await faults.next("POST", INQUIRY, "drop-reply");
  await send.click();
  await visitor.isAt(`/${WORLDWIDE}/settings/partner-inquiries`);
  await expectText(page.getByRole("main"), "Mail for 40 people");
  expect((await visitor.ask("partner-inquiries")).total, "nobody is asked twice").toBe(1);
  expect(await faults.seen("POST", INQUIRY)).toHaveLength(1);
  const isOfIt = (mail) => plain(mail).includes("Mail for 40 people");
  await expect.poll(async () => (await server.mails()).filter(isOfIt).length).toBe(2);
  expect(await violations(page)).toEqual([]);
});

test("B2 who may not ask sees who may", {}, async (visitor) => {
  await visitor.signedIn(WORLDWIDE, "Adele Vance");
  await visitor.open(`${WORLDWIDE}/${FIND}`);
  await cards(visitor).first().getByRole("checkbox").check();
  await expect(visitor.page.getByText(visitor.text("find-may-not"))).toBeVisible();
  await expect(visitor.named("button", "find-contact")).toHaveAttribute("aria-disabled", "true");
});

test("B1 B2 Germany has a directory of its own", { clouds: [GERMANY] }, async (visitor) => {
  await visitor.signedIn(GERMANY, ADMIN[GERMANY]);
  await visitor.open(`${GERMANY}/${FIND}`);
  const { total } = await visitor.ask("partner-directory", ADMIN[GERMANY], GERMANY);
  await expect(cards(visitor)).toHaveCount(total);
});

test("B1 D6 in the cloud of 21Vianet nobody is looked for, and an invitation is pasted", { clouds: [CHINA] }, async (visitor) => {
  const { page, text } = visitor;
  visitor.expects(/403/, "this cloud has no directory");
  await visitor.signedIn(CHINA, ADMIN[CHINA]);
  await visitor.open(`${CHINA}/${FIND}`);
  await expect(page.getByText(text("forbidden-cloud"))).toBeVisible();
  for (const address of ["billing/products", "billing/coverage"]) {
    await visitor.open(`${CHINA}/${address}`);
    await page.getByRole("main").getByRole("link", { name: text("invitations-paste-action") }).click();
    await visitor.isAt(`/${CHINA}/settings/invitations`);
  }
});

for (const width of [768, 320]) {
  test(`B2 finding a partner fits ${width} px`, { viewport: { width, height: 900 } }, async (visitor) => {
    await visitor.signedIn();
    await visitor.open(`${WORLDWIDE}/${FIND}`);
    await expect(cards(visitor).first()).toBeVisible();
    await fits(visitor.page, "the directory");
    await choose(visitor, 1);
    await fits(visitor.page, "describing");
  });
}
