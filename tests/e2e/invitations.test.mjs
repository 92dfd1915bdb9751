// Invitations: a link is inspected first, every kind is answered on a page of its own, and what became of it is said.
import { violations } from "./support/axe.mjs";
import { Invitation } from "./support/invitation.mjs";
import { fits } from "./support/layout.mjs";
import { ADMIN } from "./support/partner.mjs";
import { suite } from "./support/suite.mjs";
import { CHINA, GERMANY, WORLDWIDE, expect, expectText } from "./support/visitor.mjs";

const test = suite();
const ALL = [WORLDWIDE, GERMANY, CHINA];

test("H1 the agreement is read and ticked, and the partner is authorized along with it", {}, async (visitor, { server }) => {
  const { page, text } = visitor;
  const invitation = await Invitation.open(visitor, server, "reseller", { partner: "First Up Consultants AB" });
  await expect(visitor.title).toHaveText(text("invitation-title-agreement-and-partner"));
  const accept = invitation.button("invitation-accept-and-authorize");
  await expect(accept, "nothing is accepted before the box is ticked").toHaveAttribute("aria-disabled", "true");
  await expect(invitation.paper).toContainText("Customer Agreement (sample)");
  await expect(visitor.status("agreement-sample")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await invitation.read();
  await page.getByRole("combobox", { name: text("agreement-language") }).selectOption("sv-SE");
  await expect(invitation.paper).toContainText("Kundavtal (exempel)");
  await expect(invitation.tick, "another text is ticked anew").not.toBeChecked();
  await invitation.read();
  await invitation.accept("invitation-accept-and-authorize");
  await expect.poll(async () => (await invitation.now()).state).toBe("accepted");
  const { partner } = await invitation.now();
  await visitor.isAt(`/${WORLDWIDE}/settings/partner-relationships?added=${partner.id}&agreed=true`);
  const { items } = await visitor.ask("acceptances?own=true");
  expect(items[0]).toMatchObject({ decision: "accepted", locale: "sv-SE", invitationId: invitation.id });
});

test("H3 roles are approved with what each may, and what is new of it", {}, async (visitor, { server }) => {
  const { page, text } = visitor;
  const roles = ["--roles", "Teams Administrator,Exchange Administrator", "--days", "90", "--auto-extend"];
  const args = [...roles, "--name", "Mail desk"];
  const invitation = await Invitation.open(visitor, server, "granular", { partner: "Fabrikam, Inc.", args });
  await expect(visitor.title).toHaveText(text("invitation-title-roles"));
  const main = page.getByRole("main");
  for (const fact of ["Fabrikam, Inc.", "fabrikam.com", "Mail desk", text("invitation-extends")]) {
    await expectText(main, fact);
  }
  const asked = main.locator(".invitation__role");
  await expect(asked).toHaveCount(2);
  await expect(asked.filter({ hasText: "Teams" })).toContainText(text("invitation-role-new"));
  await expect(asked.filter({ hasText: "Exchange" })).toContainText(text("invitation-role-kept"));
  await expect(page.getByRole("checkbox"), "nothing can be ticked, and nothing is").toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await invitation.accept("invitation-approve");
  await expect.poll(async () => (await invitation.now()).state).toBe("accepted");
});

test("H4 declining is as easy, and is recorded with its message", {}, async (visitor, { server }) => {
  const { text } = visitor;
  const invitation = await Invitation.open(visitor, server, "reseller", { partner: "First Up Consultants AB" });
  await invitation.decline("Not this year.");
  await expect(invitation.told("invitation-message-sent")).toContainText("Not this year.");
  expect(await invitation.now()).toMatchObject({ state: "declined", message: "Not this year." });
  await expect(visitor.title).toHaveText(text("invitation-title-partner"));
  await expect(invitation.button("invitation-decline")).toHaveCount(0);
});

test("H5 A5 what is in the way of a yes is said, with the way out, and is not in the way of a no", {}, async (visitor) => {
  const { page, text } = visitor;
  await visitor.signedIn();
  const { items } = await visitor.ask("invitations?state=pending&kind=granular");
  const blocked = items.find(({ allowedActions: { accept } }) => accept.reason === "legacyDelegation");
  await visitor.open(`${WORLDWIDE}/invitations/${blocked.id}`);
  await expect(visitor.named("button", "invitation-approve")).toHaveAttribute("aria-disabled", "true");
  await expect(page.getByText(text("denial-legacy-delegation"))).toBeVisible();
  await expect(visitor.named("button", "invitation-decline")).toBeVisible();
  await visitor.named("link", "invitation-remove-first").click();
  await visitor.isAt(
    `/${WORLDWIDE}/settings/partner-relationships?relationship=${blocked.blockedBy}&panel=remove-roles`,
  );
});

test("A5 who may not accept sees who may, and what to send them", {}, async (visitor, { server }) => {
  const { page, text } = visitor;
  const roles = ["--roles", "Global Reader", "--days", "30"];
  const [link] = server.invite(WORLDWIDE, "contoso.com", "First Up Consultants AB", "granular", ...roles);
  await visitor.signedIn(WORLDWIDE, "Isaiah Langer");
  await visitor.open(new URL(link).pathname.slice(1));
  await expect(visitor.named("button", "invitation-approve")).toHaveAttribute("aria-disabled", "true");
  await expect(visitor.named("button", "invitation-decline")).toHaveCount(0);
  await page.getByText(text("denial-ask")).click();
  await expectText(page.locator("blockquote.letter"), new URL(link).pathname);
});

test("H9 in Germany the roles belong to the request, and no agreement does", { clouds: [GERMANY] }, async (visitor, { server }) => {
  const { page, text } = visitor;
  const invitation = await Invitation.open(visitor, server, "reseller", { cloud: GERMANY });
  await expect(visitor.title).toHaveText(text("invitation-title-partner"));
  await expect(page.getByText(text("invitation-roles-required"))).toBeVisible();
  await expect(invitation.paper).toHaveCount(0);
  await invitation.accept("invitation-authorize");
  await expect.poll(async () => (await invitation.now()).state).toBe("accepted");
});

test("D6 in the cloud of 21Vianet: Partner Relationships, Yes, Next, the trial, done", { clouds: [CHINA] }, async (visitor) => {
  const { page, text } = visitor;
  const { items } = await visitor.ask("invitations?state=pending", ADMIN[CHINA], CHINA);
  const one = items.find(({ offer }) => offer?.kind === "trial");
  await visitor.signedIn(CHINA, ADMIN[CHINA]);
  await visitor.open(`${CHINA}/invitations/${one.id}`);
  await expect(visitor.heading("invitation-step-relationship")).toBeVisible();
  for (const radio of await page.getByRole("radio").all()) await expect(radio).not.toBeChecked();
  const next = visitor.named("button", "checkout-next");
  await expect(next).toHaveAttribute("aria-disabled", "true");
  expect(await violations(page)).toEqual([]);
  await visitor.named("radio", "invitation-yes").check();
  await next.click();
  await expect(visitor.heading("invitation-step-offer")).toBeFocused();
  for (const radio of await page.getByRole("radio").all()) await expect(radio).not.toBeChecked();
  await visitor.named("radio", "invitation-take-yes").check();
  await visitor.named("button", "invitation-authorize").click();
  const link = visitor.named("link", "invitation-see-subscription");
  await expect(link).toBeVisible();
  await link.click();
  await expectText(visitor.title, one.offer.productName);
  await expect(page.getByText(text("trial"), { exact: true })).toBeVisible();
});

test("H7 a pasted link is inspected before anything is done with it", {}, async (visitor, { server }) => {
  const { page, text } = visitor;
  const [own, ...older] = server.invite(WORLDWIDE, "contoso.com", "Relecloud A/S", "granular", "--roles", "Global Reader", "--days", "30");
  await visitor.signedIn();
  await visitor.open(`${WORLDWIDE}/settings/invitations`);
  const field = visitor.named("textbox", "invitations-paste");
  const inspect = visitor.named("button", "invitations-inspect");
  const said = (id) => page.locator(".invitations__paste .message").filter({ hasText: text(id) });
  await inspect.click();
  await expect(page.getByText(text("invitations-paste-empty"))).toBeVisible();
  for (const link of [own, ...older, `Hello,\nplease open <${older[0]}> today.`, new URL(own).pathname.split("/").at(-1)]) {
    await field.fill(link);
    await inspect.click();
    const card = page.locator(".lookup").getByRole("listitem").first();
    await expectText(card, "Relecloud A/S");
    await expect(card).toContainText(text("invitation-state-pending"));
  }
  for (const [pasted, id] of [
    ["hello", "invitation-link-no-link"],
    ["https://example.com/", "invitation-link-other-page"],
    [`${server.url}${WORLDWIDE}/invitations/${"0".repeat(32)}`, "invitation-link-not-found"],
    [`${server.url}${GERMANY}/invitations/${"0".repeat(32)}`, "invitation-link-cloud"],
  ]) {
    await field.fill(pasted);
    await inspect.click();
    await expect(said(id)).toBeVisible();
  }
  expect(await violations(page)).toEqual([]);
  const [others] = server.invite(WORLDWIDE, "adventure-works.com", "Relecloud A/S", "reseller");
  await field.fill(others);
  await inspect.click();
  await expect(said("invitation-others")).toBeVisible();
});

test("H7 every shape of a link, with its fragment, opens the page it is of", { clouds: ALL }, async (visitor, { server }) => {
  const { text } = visitor;
  visitor.expects(/401/, "in two of three clouds nobody is signed in");
  const made = server.invite(WORLDWIDE, "contoso.com", "Trey Research B.V.", "granular", "--roles", "Global Reader", "--days", "30");
  const id = new URL(made[0]).pathname.split("/").at(-1);
  await visitor.signedIn();
  for (const link of made) {
    const { pathname, search, hash } = new URL(link);
    await visitor.open(`${pathname}${search}${hash}`.slice(1));
    await visitor.isAt(`/${WORLDWIDE}/invitations/${id}`);
    await expect(visitor.title).toHaveText(text("invitation-title-roles"));
    await visitor.page.goto("about:blank");
  }
});

test("H7 a link that is followed is not lost on the way through signing in", { clouds: ALL }, async (visitor, { server }) => {
  const { page } = visitor;
  visitor.expects(/401/, "nobody is signed in yet");
  const made = server.invite(WORLDWIDE, "contoso.com", "Trey Research B.V.", "granular", "--roles", "Global Reader", "--days", "31");
  const link = made.map((one) => new URL(one)).find(({ hash }) => hash);
  await visitor.open(`${link.pathname}${link.search}${link.hash}`.slice(1));
  await page.getByRole("link", { name: visitor.text("cloud-o365-worldwide") }).click();
  await page.getByRole("button", { name: /Megan Bowen/ }).click();
  await expect.poll(() => visitor.address).toMatch(new RegExp(`^/${WORLDWIDE}/invitations/`));
});

test("H8 what is expired, taken back or answered says so, and of what is another's nothing", {}, async (visitor, { server }) => {
  const { text } = visitor;
  await visitor.signedIn();
  const { items } = await visitor.ask("invitations?limit=100");
  for (const [state, id] of [
    ["expired", "invitation-state-expired"],
    ["revoked", "invitation-state-revoked"],
    ["declined", "invitation-state-declined"],
  ]) {
    const one = items.find((invitation) => invitation.state === state);
    await visitor.open(`${WORLDWIDE}/invitations/${one.id}`);
    await expect(visitor.page.getByText(text(id), { exact: true })).toBeVisible();
    await expect(visitor.named("button", "invitation-decline")).toHaveCount(0);
  }
  visitor.expects(/404/, "it is another organisation's");
  const [others] = server.invite(WORLDWIDE, "adventure-works.com", "Relecloud A/S", "reseller");
  await visitor.open(new URL(others).pathname.slice(1));
  await expect(visitor.title).toHaveText(text("invitation-others"));
});

test("H1 a name that turns around is shown with what turns it", {}, async (visitor) => {
  await visitor.signedIn();
  const { items } = await visitor.ask("invitations?state=pending&kind=granular");
  const api = `**/v1/invitations/${items[0].id}`;
  await visitor.page.route(api, async (route) => {
    const reply = await route.fetch();
    const body = await reply.json();
    body.partner.name = "Fabrikam \u202Ecnl";
    await route.fulfill({ response: reply, json: body });
  });
  await visitor.open(`${WORLDWIDE}/invitations/${items[0].id}`);
  await expectText(visitor.page.getByRole("main"), "Fabrikam [U+202E]cnl");
});

for (const width of [768, 320]) {
  test(`H1 invitations fit ${width} px`, { viewport: { width, height: 900 } }, async (visitor) => {
    // Nobody there has accepted the agreement.
    const admin = "Lynne Robbins";
    await visitor.signedIn(WORLDWIDE, admin);
    const { items } = await visitor.ask("invitations?state=pending&kind=reseller", admin);
    await visitor.open(`${WORLDWIDE}/invitations/${items[0].id}`);
    await expect(visitor.title).toHaveText(visitor.text("invitation-title-agreement-and-partner"));
    await fits(visitor.page, "an invitation");
    await visitor.open(`${WORLDWIDE}/settings/invitations`);
    await expect(visitor.heading("invitations-waiting")).toBeVisible();
    await fits(visitor.page, "the invitations");
  });
}
