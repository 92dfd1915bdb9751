// From the mail in the outbox to what is done, and its receipt: in each cloud, by the keyboard alone.
import { readFile } from "node:fs/promises";
import { PLACE } from "./support/invitation.mjs";
import { mailTo } from "./support/mail.mjs";
import { ADMIN } from "./support/partner.mjs";
import { suite } from "./support/suite.mjs";
import { CHINA, GERMANY, WORLDWIDE, expect, expectText } from "./support/visitor.mjs";

const test = suite();
const NOBODY = [/ 401 .*\/v1\/session/, "nobody is signed in yet"];
const ADDRESS = {
  [WORLDWIDE]: "megan.bowen@contoso.com",
  [GERMANY]: "johanna.lorenz@wingtiptoys.onmicrosoft.de",
  [CHINA]: "lee.gu@tailspintoys.partner.onmschina.cn",
};

/** Goes to something by Tab and presses a key there. */
async function press(visitor, locator, key = "Enter") {
  await expect(locator).toBeEnabled();
  await expect(locator).not.toHaveAttribute("aria-disabled", "true");
  await visitor.tabTo(locator);
  await visitor.page.keyboard.press(key);
}

/** A partner invites; the link is opened out of the mail and whoever got it signs in. */
async function followed(visitor, server, cloud, kind, partner, ...args) {
  visitor.expects(...NOBODY);
  const { page } = visitor;
  const [own] = server.invite(cloud, PLACE[cloud].organization, partner, kind, ...args);
  const mail = async () => (await mailTo(server, ADDRESS[cloud])).find((text) => text.includes(own));
  await expect.poll(mail).toContain(partner);
  await visitor.open(new URL(/http:\S+/.exec(await mail())[0]).pathname.slice(1));
  await press(visitor, page.getByRole("button", { name: ADMIN[cloud] }));
  return own.split("/").at(-1);
}

test("H1 H2 B3 worldwide: from the mail to a receipt that proves the agreement, by the keyboard alone", {}, async (visitor, { server }) => {
  const { page, text } = visitor;
  const id = await followed(visitor, server, WORLDWIDE, "reseller", "First Up Consultants AB");
  await press(visitor, page.getByRole("checkbox"), "Space");
  await press(visitor, visitor.named("button", "invitation-accept-and-authorize"));
  await expect.poll(() => visitor.address).toContain(`/${WORLDWIDE}/settings/partner-relationships?added=`);
  await expect(page.getByText(text("relationships-new"), { exact: true })).toBeVisible();

  await press(visitor, visitor.named("link", "relationships-added-receipt"));
  await visitor.isAt(`/${WORLDWIDE}/settings/acceptances?own=true`);
  const newest = page.getByRole("table").getByRole("row").nth(1);
  const taken = async (label) => {
    const arrives = page.waitForEvent("download");
    await press(visitor, newest.getByRole("button", { name: text(label) }));
    return readFile(await (await arrives).path(), "utf8");
  };
  const receipt = await taken("acceptance-receipt");
  const files = [
    await server.keep("receipt.json", receipt),
    await server.keep("document.txt", await taken("acceptance-document")),
  ];
  const key = server.command("receipt-key").trim();
  expect(server.verify(...files, key)).toContain(ADMIN[WORLDWIDE]);
  expect(JSON.parse(JSON.parse(receipt).payload).invitationId).toBe(id);
});

test("H3 worldwide: roles from the mail to the list, by the keyboard alone", {}, async (visitor, { server }) => {
  const roles = ["--roles", "Global Reader", "--days", "30", "--name", "Quarterly reading"];
  await followed(visitor, server, WORLDWIDE, "granular", "Tailwind Traders B.V.", ...roles);
  await press(visitor, visitor.named("button", "invitation-approve"));
  await expect.poll(() => visitor.address).toContain(`/${WORLDWIDE}/settings/partner-relationships?added=`);
  await expectText(visitor.table, "Quarterly reading");
});

test("H9 Germany: a reseller with its roles from the mail to the list, by the keyboard alone", { clouds: [GERMANY] }, async (visitor, { server }) => {
  await followed(visitor, server, GERMANY, "reseller", "Trey Forschung GmbH");
  await press(visitor, visitor.named("button", "invitation-authorize"));
  await expect.poll(() => visitor.address).toContain(`/${GERMANY}/settings/partner-relationships?added=`);
  await expectText(visitor.table, "Trey Forschung GmbH");
});

test("D6 21Vianet: from the mail to a subscription and its partner, by the keyboard alone", { clouds: [CHINA] }, async (visitor, { server }) => {
  const { page, text } = visitor;
  const trial = ["--offer", "trial", "--product", "ENTERPRISEPACK", "--licenses", "10"];
  await followed(visitor, server, CHINA, "delegatedAdmin", "Proseware 软件", ...trial);
  await press(visitor, visitor.named("radio", "invitation-yes"), "Space");
  await press(visitor, visitor.named("button", "checkout-next"));
  await expect(visitor.heading("invitation-step-offer")).toBeFocused();
  await press(visitor, visitor.named("radio", "invitation-take-yes"), "Space");
  await press(visitor, visitor.named("button", "invitation-authorize"));
  await press(visitor, visitor.named("link", "invitation-see-subscription"));
  await expect(page.getByText(text("trial"), { exact: true })).toBeVisible();
  await expectText(page.getByRole("main"), "Proseware 软件");
});

test("H4 from the mail to a no that the partner hears of, by the keyboard alone", {}, async (visitor, { server }) => {
  const { page, text } = visitor;
  const id = await followed(visitor, server, WORLDWIDE, "granular", "Northwind Traders", "--roles", "Global Reader", "--days", "30");
  await press(visitor, visitor.named("button", "invitation-decline"));
  const dialog = page.getByRole("dialog");
  await visitor.tabTo(dialog.getByRole("textbox"));
  await page.keyboard.type("Not this year.");
  await press(visitor, dialog.getByRole("button", { name: text("invitation-decline"), exact: true }));
  await expectText(page.getByRole("main"), "Not this year.");
  const { partner, state } = await visitor.ask(`invitations/${id}`);
  expect(state).toBe("declined");
  const heard = async () => (await mailTo(server, `partner-${partner.id}@partners.example`)).join("\n");
  await expect.poll(heard).toContain("Not this year.");
});
