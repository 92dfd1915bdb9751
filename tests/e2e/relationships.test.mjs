// Partner relationships: who may do what, for how long, and how that is taken away.
import { readFile } from "node:fs/promises";
import { violations } from "./support/axe.mjs";
import { fits } from "./support/layout.mjs";
import { LIST, Panel, REMOVAL, openList, partners, relationship, rows } from "./support/relationships.mjs";
import { suite } from "./support/suite.mjs";
import { bare, textsOf } from "./support/texts.mjs";
import { CHINA, GERMANY, WORLDWIDE, expect, expectText } from "./support/visitor.mjs";

const test = suite();
const PHONE = { width: 320, height: 640 };
const isGranular = (one) => one.kind === "granular" && one.status === "active" && one.origin !== "operator";

test("G1 G4 G6 grouped by partner, what is in force first, the rest when it is asked for", {}, async (visitor) => {
  const { page } = visitor;
  await openList(visitor);
  const open = await visitor.ask("partner-relationships?status=approved,active,activating&limit=100");
  await expect(partners(visitor)).toHaveCount(open.partners.total);
  await expect(rows(visitor)).toHaveCount(open.relationships);
  await visitor.chip("relationships-in-force").click();
  await visitor.isAt(`${LIST}?view=all`);
  const all = await visitor.ask("partner-relationships?limit=100");
  expect(all.relationships).toBeGreaterThan(open.relationships);
  await expect(rows(visitor)).toHaveCount(all.relationships);

  const [{ partner, relationships }] = all.partners.items;
  const fold = visitor.named("button", "relationships-group", { partner: partner.name, count: relationships.length });
  await fold.click();
  await expect(fold).toHaveAttribute("aria-expanded", "false");
  await expect(rows(visitor)).toHaveCount(all.relationships - relationships.length);
  await fold.click();
  await page.goBack();
  await expect(rows(visitor)).toHaveCount(open.relationships);
});

test("G3 each says its kind, roles, origin, duration and status, with the most harmful roles by name", {}, async (visitor) => {
  await openList(visitor);
  const of = await relationship(visitor, (one) => one.name === "Fabrikam service desk");
  const row = visitor.page.getByRole("row").filter({ hasText: of.name });
  await expectText(row, visitor.text("relationships-kind-granular"));
  await expectText(row, visitor.text("relationships-more-roles", { count: of.roles.length - 2 }));
  for (const { name } of of.roles.slice(0, 2)) await expectText(row, name);
  await expectText(row, visitor.text("relationships-from-until", { start: new Date(of.startedAt), end: new Date(of.endsAt) }));
  await expectText(row, visitor.text("relationships-status-active"));
  await expectText(row, visitor.text("relationships-origin-invitation"));
});

test("G1 older addresses lead to it, and the rail", { clouds: [WORLDWIDE, GERMANY, CHINA] }, async (visitor) => {
  visitor.expects(/ 401 .*\/v1\/session/, "nobody is signed in to the other clouds");
  await visitor.signedIn();
  for (const older of [
    "/fwlink/2074649",
    "/billing/partner-relationships",
    `/${WORLDWIDE}/billing/billing-accounts/partner-relationships`,
  ]) {
    await visitor.open(older);
    await expect(visitor.title).toHaveText(visitor.text("relationships-title"));
  }
  await visitor.open(`/${WORLDWIDE}`);
  await visitor.named("link", "relationships-title").first().click();
  await visitor.isAt(LIST);
});

test("G2 three empty states: none yet, none that match, not allowed to see", {}, async (visitor, { beside }) => {
  await openList(visitor, "?search=nobody-is-called-so").catch(() => {});
  await expect(visitor.heading("products-no-match-title")).toBeVisible();
  await beside(async (other) => {
    await other.signedIn(WORLDWIDE, "Lynne Robbins");
    await other.open(LIST);
    await expect(other.heading("relationships-empty-title")).toBeVisible();
    const state = other.page.locator(".state");
    await state.getByRole("link", { name: other.text("invitations-title") }).click();
    await other.isAt(`/${WORLDWIDE}/settings/invitations`);
  });
  await beside(async (other) => {
    other.expects(/ 403 .*\/v1\/partner-relationships/, "a partner's user may not list them");
    await other.signedIn(WORLDWIDE, "Pradeep Gupta");
    await other.open(LIST);
    await expect(other.heading("forbidden-title")).toBeVisible();
    await expect(other.named("link", "relationships-title"), "I9 nothing leads there").toHaveCount(0);
  });
});

test("G5 G7 sorted, searched and filtered by the address", {}, async (visitor) => {
  await openList(visitor, "?view=all");
  await visitor.named("button", "relationships-column-duration").click();
  await visitor.isAt(`${LIST}?sort=endsAt&view=all`);
  const sorted = await visitor.ask("partner-relationships?sort=endsAt&limit=100");
  await expect(partners(visitor).first()).toContainText(sorted.partners.items[0].partner.name);
  await visitor.named("searchbox", "relationships-search").fill("fabrikam service");
  await visitor.isAt(`${LIST}?search=fabrikam%20service&sort=endsAt&view=all`);
  await expect(rows(visitor)).toHaveText(["Fabrikam service desk"]);
  await visitor.named("button", "products-filters-clear").click();
  await visitor.isAt(`${LIST}?sort=endsAt`);
});

test("G9 every kind is explained, and one that nobody knows is shown as it is called", {}, async (visitor) => {
  const unknown = await relationship(visitor, (one) => one.kind === "franchise");
  const panel = await Panel.open(visitor, unknown);
  await expectText(panel.root, visitor.text("status-unknown", { value: "franchise" }));
  await expectText(panel.root, visitor.text("relationships-about-unknown"));
  const advisor = await relationship(visitor, (one) => one.kind === "advisor");
  await expectText((await Panel.open(visitor, advisor)).root, visitor.text("relationships-about-advisor"));
});

test("G8 I1 I2 I10 J3 roles are removed, some or all: what stops, what stays, what is noted", {}, async (visitor) => {
  const { page, text } = visitor;
  const of = await relationship(visitor, (one) => isGranular(one) && one.name.startsWith("Trey"));
  const panel = await Panel.open(visitor, of);
  const [first, ...others] = of.roles.map((role) => role.name);
  expect(first).toBe("Global Administrator");
  await expect(panel.button("relationships-extend"), "J2 not with Global Administrator").toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await panel.button("removal-action").click();
  await visitor.isAt(`${LIST}?relationship=${of.id}&panel=remove-roles`);
  for (const stays of ["removal-stays-azure", "removal-stays-record", "removal-stops-relationship"])
    await expectText(panel.question, text(stays));
  await panel.question.getByRole("button", { name: text("removal-no") }).click();
  await visitor.isAt(`${LIST}?relationship=${of.id}`);

  await panel.remove({ keep: others });
  await expect(panel.told("removal-done", { count: 1 })).toBeVisible();
  expect((await panel.now()).roles.map((role) => role.name)).toEqual(others);
  await panel.button("relationships-extend").click();
  await expect(panel.told("relationships-extends-done")).toBeVisible();
  expect((await panel.now()).autoExtend).toBe("P180D");
  await panel.button("panel-close").click();
  await visitor.isAt(LIST);
  await page.locator(".relationships__partner").filter({ hasText: of.partner.name }).getByRole("link").click();
  await expectText(page.locator("section[aria-labelledby=history]"), text("audit-extend-on", { partner: of.partner.name }));
});

test("I1 an answer that is lost is found out, and the roles are removed once", { faults: true }, async (visitor, { faults }) => {
  visitor.expects(/ERR_EMPTY_RESPONSE/, "the connection is closed without an answer");
  const of = await relationship(visitor, (one) => isGranular(one) && one.roles.length > 2);
  const panel = await Panel.open(visitor, of);
  await faults.next("POST", REMOVAL, "drop-reply");
  await faults.always("GET", new RegExp(`/partner-relationships/${of.id}$`), "delay", { at: "request" });
  await panel.remove();
  await expect(panel.told("relationships-looking")).toBeVisible();
  await expect(panel.button("removal-action")).toHaveAttribute("aria-disabled", "true");
  await visitor.page.reload();
  await faults.clear();
  await expect(panel.told("removal-done", { count: of.roles.length })).toBeVisible();
  await expect.poll(() => faults.answers("POST", REMOVAL), "the server heard it once").toEqual([200]);
});

test("I1 what somebody else changed meanwhile is not changed again", {}, async (visitor, { beside }) => {
  const of = await relationship(visitor, (one) => isGranular(one) && one.roles.length > 2);
  const [first, second] = of.roles.map((role) => role.name);
  const keepAllBut = (name) => of.roles.map((role) => role.name).filter((role) => role !== name);
  const panel = await Panel.open(visitor, of);
  await panel.button("removal-action").click();
  await beside(async (other) => {
    const theirs = await Panel.open(other, of, { name: "Alex Wilber" });
    await theirs.remove({ keep: keepAllBut(first) });
    await expect(theirs.told("removal-done", { count: 1 })).toBeVisible();
  });
  visitor.expects(/ 412 .*role-removals/, "the version is an older one");
  for (const role of keepAllBut(second)) await panel.role(role).uncheck();
  await panel.question.getByRole("button", { name: visitor.text("removal-yes", { count: 1 }), exact: true }).click();
  await expect(panel.told("relationships-overtaken")).toBeVisible();
  expect((await panel.now()).roles.map((role) => role.name)).toContain(second);
});

test("I4 a delegated administrator can be deleted, and only after a question", {}, async (visitor) => {
  const of = await relationship(visitor, (one) => one.kind === "delegatedAdmin");
  const panel = await Panel.open(visitor, of);
  await panel.button("removal-end").click();
  const title = visitor.text("removal-end-title", { partner: of.partner.name });
  await expect(panel.question.getByRole("heading", { name: title })).toBeVisible();
  await panel.question.getByRole("button", { name: visitor.text("removal-end-yes"), exact: true }).click();
  await expect(panel.told("relationships-ended-done")).toBeVisible();
  await expectText(panel.root, visitor.text("relationships-status-termination-requested"));
  expect((await panel.now()).status).toMatch(/^terminat/);
});

test("I3 I5 I6 a reseller stays: why, what it has to do first, and a letter to it", {}, async (visitor) => {
  const { page, text } = visitor;
  const reseller = (one) => one.kind === "indirectReseller";
  const of = await relationship(visitor, reseller);
  const panel = await Panel.open(visitor, of);
  await expect(panel.button("removal-end")).toHaveAttribute("aria-disabled", "true");
  await expectText(panel.root, text("denial-reseller-must-end"));
  await panel.root.getByRole("link", { name: text("ending-open") }).click();
  await visitor.isAt(`${LIST}/${of.id}/ending`);
  const list = await visitor.ask(`partner-relationships/${of.id}/exit-checklist`);
  await expect(page.locator(".exit > li")).toHaveCount(list.steps.length);
  await expectText(page.locator(".message"), text("ending-grayed", { reseller: of.partner.name }));
  await expectText(page.locator(".exit"), of.provider.name);
  const letter = page.locator("blockquote.letter");
  for (const locale of ["sv-SE", "da-DK", "nl-NL", "en-US"]) {
    await page.getByLabel(text("ending-letter-language")).selectOption(locale);
    await expect(letter).toHaveAttribute("lang", locale);
    const [begins] = bare(textsOf(locale)("ending-letter", { organization: "Contoso", tenant: "", reseller: "" })).split(" (");
    await expect(letter).toContainText(begins);
  }
  await page.getByRole("link", { name: text("ending-show-subscriptions") }).first().click();
  await visitor.counts(await visitor.total(`reseller=${encodeURIComponent(of.partner.name)}`));
});

test("I5 in the cloud of 21Vianet it only says whom to ask", { clouds: [CHINA] }, async (visitor) => {
  const of = await relationship(visitor, (one) => one.kind === "reseller", { name: "Lee Gu", cloud: CHINA });
  await visitor.signedIn(CHINA, "Lee Gu");
  await visitor.open(`/${CHINA}/settings/partner-relationships/${of.id}/ending`);
  await expectText(visitor.page.locator(".message"), visitor.text("ending-ask", { reseller: of.partner.name }));
});

test("I3 who may not is told who may, at the control itself", { clouds: [GERMANY] }, async (visitor) => {
  const at = { name: "Ben Walters", cloud: GERMANY };
  const of = await relationship(visitor, (one) => one.kind === "resellerAndDelegatedAdmin", at);
  const panel = await Panel.open(visitor, of, at);
  await expect(panel.button("removal-action")).toHaveAttribute("aria-disabled", "true");
  const role = visitor.text("role-global-admin");
  await expectText(panel.root, role);
  await panel.root.getByText(visitor.text("denial-ask")).click();
  await expectText(panel.root.locator(".letter"), of.partner.name);
});

test("G8 G10 J1 J2 the page of a partner: what it may do, what it is credited with, what comes", {}, async (visitor) => {
  const { page, text } = visitor;
  const { partners } = await visitor.ask("partner-relationships?search=fabrikam");
  const [{ partner }] = partners.items;
  await visitor.signedIn();
  await visitor.open(`/${WORLDWIDE}/settings/partners/${partner.id}`);
  await expect(visitor.title).toHaveText(partner.name);
  const read = await visitor.ask(`partners/${partner.id}`);
  await expect(page.locator(".spans > li")).toHaveCount(read.relationships.length);
  await expectText(page.locator("section[aria-labelledby=identity]"), partner.domain);
  const badges = page.locator(".two-badges .badge");
  await expect(badges).toHaveText([text("partner-page-may-do"), text("partner-page-credited")]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    visitor.named("button", "partner-page-calendar").click(),
  ]);
  const file = await readFile(await download.path(), "utf8");
  const ends = read.relationships.filter((one) => one.endsAt && !one.endedAt);
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(ends.length);
  const [{ partnerId, subscriptions }] = read.locations;
  await page.locator("section[aria-labelledby=record]").getByRole("link").first().click();
  await visitor.isAt(`/${WORLDWIDE}/billing/products?partnerId=${partnerId}`);
  await visitor.counts(subscriptions);
});

test("J6 every figure leads to as many relationships", {}, async (visitor) => {
  const { page, text } = visitor;
  for (const [id, figure] of [
    ["relationships-figure-delegated", "delegated"],
    ["relationships-figure-global", "withGlobalAdministrator"],
    ["relationships-figure-ending", "ending"],
  ]) {
    await openList(visitor);
    const count = (await visitor.ask("relationship-overview"))[figure];
    const link = page.locator(".figures").getByRole("link", { name: text(id) });
    await expect(link.locator(".figure__count")).toHaveText(bare(text("number-plain", { count })));
    await link.click();
    await expect(visitor.status("relationships-count", { count })).toBeVisible();
    await expect(rows(visitor)).toHaveCount(count);
  }
  await visitor.open(`/${WORLDWIDE}`);
  await page.locator("section[aria-labelledby=home-partners]").getByRole("link").first().click();
  await expect(rows(visitor).first()).toBeVisible();
});

test("G1 nothing sticks out on a phone, and axe finds nothing", { locale: "sv-SE", viewport: PHONE }, async (visitor) => {
  const of = await relationship(visitor, (one) => isGranular(one) && one.roles.length > 0);
  const addresses = [
    [LIST, ".relationships__partner"],
    [`${LIST}?relationship=${of.id}`, ".relationship"],
    [`${LIST}?relationship=${of.id}&panel=remove-roles`, "#remove-roles .choice"],
    [`/${WORLDWIDE}/settings/partners/${of.partner.id}`, ".spans"],
    [`/${WORLDWIDE}/settings/partner-reviews`, ".table"],
  ];
  await visitor.signedIn();
  for (const [address, there] of addresses) {
    await visitor.open(address);
    await expect(visitor.page.locator(there).first()).toBeVisible();
    await fits(visitor.page, address);
    expect(await violations(visitor.page), address).toEqual([]);
  }
});

test("I1 by the keyboard alone: a relationship is opened, its roles stay, and the focus comes back", {}, async (visitor) => {
  const { page, text } = visitor;
  await openList(visitor, "?search=fabrikam&kind=granular");
  const name = rows(visitor).first();
  await name.focus();
  await page.keyboard.press("Enter");
  const panel = new Panel(visitor, {});
  await expect(panel.root.locator(".relationship")).toBeVisible();
  await visitor.tabTo(panel.button("removal-action"));
  await page.keyboard.press("Enter");
  await expect(panel.question.getByRole("button", { name: text("removal-no") })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel.question).toHaveCount(0);
  await expect(panel.root).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel.root).toBeHidden();
  await expect(name).toBeFocused();
});
