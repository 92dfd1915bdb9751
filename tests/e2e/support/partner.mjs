// The partner of record of one subscription, as a person finds it on the page, and behind the page.
import { CHINA, GERMANY, WORLDWIDE, expect } from "./visitor.mjs";

/** The change of a partner of record, in what the network has seen. */
export const CHANGE = /\/partner-of-record$/;

/** What an address says behind that of a subscription when the panel is open. */
export const PANEL = "?panel=partner-of-record";

/** Who may change what there is in each cloud. */
export const ADMIN = { [WORLDWIDE]: "Megan Bowen", [GERMANY]: "Johanna Lorenz", [CHINA]: "Lee Gu" };

/** Partners that are in the directory of their cloud. */
export const FABRIKAM = { id: "4391507", name: "Fabrikam, Inc.", city: "Stockholm", country: "SE" };
export const NORTHWIND = { id: "6080810", name: "Northwind Traders", city: "Malmö", country: "SE" };
export const RELECLOUD = { id: "1987431", name: "Relecloud A/S", city: "Århus", country: "DK" };
export const FABRIKAM_GERMANY = { id: "1530246", name: "Fabrikam Deutschland GmbH", city: "München", country: "DE" };
export const FABRIKAM_CHINA = { id: "3920174", name: "Fabrikam 信息技术有限公司", city: "上海", country: "CN" };

/** Subscriptions that a test of this file has to itself already. */
const taken = new Set();

/**
 * A subscription of a cloud that no other test of the file uses, of which `suits` is true:
 * `uncredited`.
 */
export async function subscription(visitor, suits, { cloud = WORLDWIDE, query = "status=active" } = {}) {
  const { items } = await visitor.ask(`subscriptions?${query}&limit=100`, ADMIN[cloud], cloud);
  const found = items.find((one) => suits(one) && !taken.has(one.id));
  if (!found) throw new Error(`no subscription of ${cloud} is left that suits`);
  taken.add(found.id);
  return found;
}

/** Without a partner of record, where an administrator may name one. */
export const uncredited = (one) => one.partnerOfRecord.value === null && one.allowedActions.setPartnerOfRecord.allowed;
/** Without a partner of record, whether or not one may be named. */
export const none = (one) => one.partnerOfRecord.value === null && one.purchaseChannel === "direct";
/** With a partner of record that an administrator may replace by one of those above. */
export const credited = (one) =>
  one.allowedActions.replacePartnerOfRecord.allowed &&
  ![FABRIKAM, NORTHWIND, RELECLOUD, FABRIKAM_GERMANY, FABRIKAM_CHINA].some(
    ({ id }) => id === one.partnerOfRecord.value.partnerId,
  );
/** Sold by a reseller. */
export const resold = (one) => one.resellerName !== undefined;

/** The card on the page of one subscription, and the panel and the question that it opens. */
export class Card {
  constructor(visitor, { id, name }, cloud = WORLDWIDE) {
    this.visitor = visitor;
    this.id = id;
    this.name = name;
    this.cloud = cloud;
    this.address = `/${cloud}/billing/products/${id}`;
  }

  /** Opens the page of a subscription as somebody, and waits for it. */
  static async open(visitor, subscription, { cloud = WORLDWIDE, account = ADMIN[cloud], panel = "" } = {}) {
    const card = new Card(visitor, subscription, cloud);
    await visitor.signedIn(cloud, account);
    await visitor.open(`${card.address}${panel}`);
    await card.isThere();
    return card;
  }

  async isThere() {
    await expect(this.visitor.title).toHaveText(this.name);
    await expect(this.region).toBeVisible();
  }

  get region() {
    return this.visitor.page.locator("section[aria-labelledby=partner]");
  }

  /** What is there now; not what is told of a change. */
  get value() {
    return this.region.locator(":scope > .person");
  }

  get field() {
    return this.visitor.named("textbox", "partner-field");
  }

  get error() {
    return this.visitor.page.locator("#partner-id-error");
  }

  /** Whose the ID is that was checked. */
  get verified() {
    return this.visitor.page.locator("form.field + [role=status]");
  }

  /** What it means for both that it is saved. */
  get consequences() {
    return this.visitor.page.locator("form.field ~ .points");
  }

  /** What is told of a change: the message that has this text. */
  told(id, values) {
    const bars = this.visitor.page.locator("section[aria-labelledby=partner], #edit-partner").locator(".message");
    return bars.filter({ hasText: this.visitor.text(id, values) });
  }

  get history() {
    return this.visitor.named("region", "history-title").getByRole("listitem");
  }

  button(id, values) {
    return this.visitor.named("button", id, values);
  }

  dialog(id, values) {
    return this.visitor.named("dialog", id, values);
  }

  /** Types something and has it checked. */
  async check(typed) {
    await this.field.fill(typed);
    await this.button("partner-check").click();
  }

  /** Has the ID of a partner checked, and waits until it is known whose it is. */
  async verify({ id, name }) {
    await this.check(id);
    await expect(this.verified).toContainText(name);
  }

  /** Names a partner where there is none. */
  async add(partner) {
    await this.verify(partner);
    await this.button("partner-add").click();
  }

  /** Waits until a partner, or nobody, is there, and it is said that this was just done. */
  async isDone(partner) {
    const told = partner ? this.told("change-done", { name: partner.name }) : this.told("change-done-none");
    await expect(told).toBeVisible();
    await this.shows(partner);
  }

  /** Waits until a partner, or nobody, is there. */
  async shows(partner) {
    const { text } = this.visitor;
    if (!partner) return expect(this.region.getByText(text("subscription-partner-none"))).toBeVisible();
    await expect(this.value).toContainText(partner.name);
    await expect(this.region.locator(":scope > .facts")).toContainText(partner.id);
  }

  /** The events of its history, newest first, as the server has them. */
  async events() {
    return (await this.visitor.ask(`subscriptions/${this.id}/history`, ADMIN[this.cloud], this.cloud)).items;
  }

  /** Who is partner of record, as the server has it. */
  async stored() {
    return (await this.read()).partnerOfRecord.value?.partnerId ?? null;
  }

  read() {
    return this.visitor.ask(`subscriptions/${this.id}`, ADMIN[this.cloud], this.cloud);
  }

  /** Somebody else changes it, beside the page. */
  async changedElsewhere({ id }, account = "Alex Wilber") {
    const { server } = this.visitor;
    const { name, value } = await server.signIn(this.cloud, account);
    const { etag } = (await this.read()).partnerOfRecord;
    const reply = await fetch(server.api(this.cloud, `subscriptions/${this.id}/partner-of-record`), {
      method: "PUT",
      headers: {
        Cookie: `${name}=${value}`,
        "Content-Type": "application/json",
        "If-Match": etag,
        "X-Partner-Admin": "1",
      },
      body: JSON.stringify({ partnerId: id }),
    });
    if (!reply.ok) throw new Error(`${account} could not change it: ${reply.status} ${await reply.text()}`);
  }
}
