// What the wire, the partner and time do to an answer: it is given once, to what was seen, and nothing is called
// accepted that is not known to be.
import { ACCEPTANCE, DECLINE, INVITATION, Invitation } from "./support/invitation.mjs";
import { suite } from "./support/suite.mjs";
import { WORLDWIDE, expect } from "./support/visitor.mjs";

const test = suite();
const EMPTY = [/ERR_EMPTY_RESPONSE/, "the connection is closed without an answer"];
const PARTNER = "First Up Consultants AB";
const roles = (days) => ["--roles", "User Administrator", "--days", String(days)];

/** A test over a network that fails, at an invitation to roles for so many days. */
function over(title, days, body) {
  test(title, { faults: true }, async (visitor, { faults, server }) => {
    const invitation = await Invitation.open(visitor, server, "granular", { partner: PARTNER, args: roles(days) });
    await expect(invitation.button("invitation-approve")).not.toHaveAttribute("aria-disabled");
    await body(invitation, { visitor, faults, server });
  });
}

/** The relationships with the partner that came of it, as the list has them. */
async function relationships({ visitor, id }) {
  const { partners } = await visitor.ask("partner-relationships?kind=granular");
  return partners.items.flatMap(({ relationships: all }) => all).filter(({ invitationId }) => invitationId === id);
}

over("H3 a lost answer is not known yet, and is found out", 41, async (invitation, { visitor, faults }) => {
  visitor.expects(...EMPTY);
  await faults.next("POST", ACCEPTANCE, "drop-reply");
  await faults.always("GET", INVITATION, "delay", { at: "request" });
  await invitation.accept("invitation-approve");
  await expect(invitation.told("relationships-looking")).toContainText(visitor.text("failure-network"));
  await expect(invitation.button("invitation-approve")).toHaveAttribute("aria-disabled", "true");
  await expect(invitation.button("invitation-decline"), "nothing else is answered meanwhile").toHaveCount(0);
  await faults.clear();
  await expect.poll(() => visitor.address).toContain("/settings/partner-relationships?added=");
  expect(await relationships(invitation)).toHaveLength(1);
  expect(await faults.seen("POST", ACCEPTANCE)).toHaveLength(1);
});

over("H3 a reload while the answer is awaited does not answer again", 42, async (invitation, { visitor, faults }) => {
  await faults.next("POST", ACCEPTANCE, "delay", { at: "reply" });
  await invitation.accept("invitation-approve");
  await faults.came("POST", ACCEPTANCE);
  await expect.poll(async () => (await invitation.now()).state).toBe("accepted");
  await visitor.page.reload({ waitUntil: "commit" });
  await expect.poll(() => visitor.address).toContain("/settings/partner-relationships?added=");
  await faults.clear();
  expect(await faults.seen("POST", ACCEPTANCE)).toHaveLength(1);
  expect(await relationships(invitation)).toHaveLength(1);
});

over("H3 however the network breaks an answer once, it is given once", 43, async (invitation, { visitor, faults }) => {
  visitor.expects(...EMPTY);
  await faults.next("POST", ACCEPTANCE, "drop-request");
  await faults.next("POST", ACCEPTANCE, "duplicate", { answer: "last" });
  await invitation.accept("invitation-approve");
  await expect.poll(() => visitor.address).toContain("/settings/partner-relationships?added=");
  expect(await relationships(invitation)).toHaveLength(1);
});

over("H4 a no whose answer is lost is found out, too", 44, async (invitation, { visitor, faults }) => {
  visitor.expects(...EMPTY);
  await faults.next("POST", DECLINE, "drop-reply");
  await invitation.decline("Later, perhaps.");
  await expect(invitation.told("invitation-message-sent")).toContainText("Later, perhaps.");
  expect(await faults.seen("POST", DECLINE)).toHaveLength(1);
});

over("H3 what has changed since it was read is shown, and decided about anew", 409, async (invitation, { visitor }) => {
  visitor.expects(/412/, "the partner changed the roles");
  await invitation.accept("invitation-approve");
  await expect(invitation.told("invitation-overtaken")).toBeVisible();
  expect((await invitation.now()).state).toBe("pending");
  await invitation.accept("invitation-approve");
  await expect.poll(async () => (await invitation.now()).state).toBe("accepted");
});

over("H8 what was taken back in between is not accepted, and says so", 410, async (invitation, { visitor }) => {
  visitor.expects(/409/, "the partner took it back");
  await invitation.accept("invitation-approve");
  await expect(visitor.page.getByText(visitor.text("invitation-state-revoked"), { exact: true })).toBeVisible();
  expect(await relationships(invitation)).toHaveLength(0);
});

test("A5 H1 a sign-in that is too old is renewed in place, and then what was ticked is accepted", { faults: true }, async (visitor, { server }) => {
  visitor.expects(/401/, "the sign-in is too old");
  const invitation = await Invitation.open(visitor, server, "reseller", { partner: PARTNER });
  await invitation.read();
  await visitor.later("+20m");
  await invitation.accept("invitation-accept-and-authorize");
  await visitor.named("button", "relationships-sign-in-again").click();
  await expect.poll(() => visitor.address).toContain("/settings/partner-relationships?added=");
  const { items } = await visitor.ask("acceptances?own=true");
  expect(items.filter(({ invitationId }) => invitationId === invitation.id)).toHaveLength(1);
});

test("H1 an agreement is read, accepted and its partner authorized by the keyboard alone", { faults: true }, async (visitor, { server }) => {
  const { page, text } = visitor;
  const invitation = await Invitation.open(visitor, server, "reseller", { partner: PARTNER });
  await expect(invitation.tick).toBeEnabled();
  await visitor.tabTo(invitation.paper);
  await page.keyboard.press("End");
  const left = (paper) => paper.scrollHeight - paper.clientHeight - paper.scrollTop;
  await expect.poll(() => invitation.paper.evaluate(left), "it scrolls in steps").toBeLessThan(8);
  await visitor.tabTo(invitation.tick);
  await page.keyboard.press("Space");
  await visitor.tabTo(invitation.button("invitation-accept-and-authorize"));
  await page.keyboard.press("Enter");
  await expect.poll(() => visitor.address).toContain(`/${WORLDWIDE}/settings/partner-relationships?added=`);
  await expect(page.getByText(text("relationships-new"), { exact: true })).toBeVisible();
  const { items } = await visitor.ask("acceptances?own=true");
  expect(JSON.parse(items[0].receipt.payload).claims.scrolledToEnd).toBe(true);
});
