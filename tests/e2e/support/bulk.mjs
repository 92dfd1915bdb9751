// Many partners of record changed at once, as a person does it, and what the server has of it.
import { ADMIN } from "./partner.mjs";
import { WORLDWIDE, bare, expect } from "./visitor.mjs";

/** The requests of a bulk change, in what the network has seen. */
export const CREATE = /\/partner-of-record-changes$/;
export const ROWS = /\/partner-of-record-changes\/[^/]+\/rows$/;
export const STATE = /\/partner-of-record-changes\/[^/]+\/state$/;
export const STEPS = /\/partner-of-record-changes\/[^/]+\/steps$/;

/** Milliseconds that thousands of rows may take on a busy machine. */
const LONG = 240_000;

/** Subscriptions that no reseller alone can change. */
export const DIRECT = "status=active&purchaseChannel=direct";

/** Subscriptions of a cloud, all that match. */
export async function subscriptions(visitor, query, cloud = WORLDWIDE) {
  const all = [];
  for (let cursor; ; ) {
    const more = cursor ? `&cursor=${encodeURIComponent(cursor)}` : "";
    const page = await visitor.ask(`subscriptions?${query}&limit=500${more}`, ADMIN[cloud], cloud);
    all.push(...page.items);
    if (!page.next) return all;
    cursor = page.next;
  }
}

/** Whether an administrator may name, or replace, the partner of record; and it is another. */
export const open = (partner) => (one) => {
  const { setPartnerOfRecord, replacePartnerOfRecord } = one.allowedActions;
  const there = one.partnerOfRecord.value;
  return (there ? replacePartnerOfRecord : setPartnerOfRecord).allowed && there?.partnerId !== partner.id;
};

/** The pages of one bulk change, from the list that is pasted to what became of it. */
export class Changes {
  constructor(visitor, cloud = WORLDWIDE) {
    this.visitor = visitor;
    this.cloud = cloud;
    this.address = `/${cloud}/billing/partner-changes`;
  }

  /** Opens the page that begins one. */
  static async begin(visitor, { cloud = WORLDWIDE, account = ADMIN[cloud] } = {}) {
    const changes = new Changes(visitor, cloud);
    await visitor.signedIn(cloud, account);
    await visitor.open(`${changes.address}/new`);
    await expect(visitor.title).toHaveText(visitor.text("bulk-new-title"));
    return changes;
  }

  button(id, values) {
    return this.visitor.named("button", id, values);
  }

  get field() {
    return this.visitor.named("textbox", "bulk-paste");
  }

  /** Pastes lines, and waits until so many can be read. */
  async paste(lines, count = lines.length) {
    // As a paste does it: at once. Typing them would tell of every line.
    await this.field.evaluate((field, text) => {
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, lines.join("\n"));
    await this.reads(count);
  }

  /** Chooses a file with lines. */
  async upload(lines, count = lines.length) {
    const buffer = Buffer.from(lines.join("\r\n"));
    const file = { name: "changes.csv", mimeType: "text/csv", buffer };
    await this.visitor.page.locator("input[type=file]").setInputFiles(file);
    await this.reads(count);
  }

  reads(count) {
    return expect(this.visitor.status("bulk-read", { count })).toBeVisible();
  }

  /** Has everything checked, and waits for the page that says what will happen. */
  async check() {
    await this.button("bulk-check").click();
    await this.isChecked();
  }

  async isChecked() {
    await expect(this.button("bulk-start")).toBeVisible({ timeout: LONG });
    await expect.poll(() => this.visitor.address.split("/").at(-1)).not.toBe("new");
    this.id = this.visitor.address.split("/").at(-1);
  }

  start() {
    return this.button("bulk-start").click();
  }

  /** Waits until it is in a state. */
  is(state) {
    const badge = this.visitor.page.locator(".page-head .badge");
    return expect(badge).toHaveText(this.visitor.text(`bulk-state-${state}`), { timeout: LONG });
  }

  /** The link that shows the rows of an outcome, with how many there are. */
  outcome(outcome, count) {
    const { visitor } = this;
    return visitor.named("link", "bulk-count", { outcome: visitor.text(`bulk-outcome-${outcome}`), count });
  }

  /** Waits until so many rows have come to these outcomes. */
  async counts(counts) {
    for (const [outcome, count] of Object.entries(counts)) {
      await expect(this.outcome(outcome, count)).toBeVisible();
    }
  }

  /** What it says will happen, a sentence each, once that is counted. */
  async sentences() {
    const sentences = this.visitor.page.locator("section[aria-labelledby=bulk-will] ul.numeric li");
    await expect(sentences.first()).toBeVisible({ timeout: LONG });
    return (await sentences.allInnerTexts()).map(bare);
  }

  /** The row of a line. */
  row(line) {
    const { page, text } = this.visitor;
    const there = page.getByText(text("bulk-line", { line }), { exact: true });
    return page.locator("tbody").getByRole("row").filter({ has: there });
  }

  /** How often the partner of record of a subscription was changed, as the server has it. */
  async changed(id) {
    return (await this.visitor.ask(`subscriptions/${id}/history`, ADMIN[this.cloud], this.cloud)).items.length;
  }

  /** As the server has it. */
  stored() {
    return this.visitor.ask(`partner-of-record-changes/${this.id}`, ADMIN[this.cloud], this.cloud);
  }
}
