// Partner relationships on screen: the list, the panel above it, its questions.
import { WORLDWIDE, expect } from "./visitor.mjs";

export const LIST = `/${WORLDWIDE}/settings/partner-relationships`;
/** Removing roles. */
export const REMOVAL = /\/role-removals$/;

/** Opens the list of a cloud as somebody signed in, and waits for its rows. */
export async function openList(visitor, query = "", { cloud = WORLDWIDE, name } = {}) {
  await visitor.signedIn(cloud, name);
  await visitor.open(`/${cloud}/settings/partner-relationships${query}`);
  await expect(rows(visitor).first()).toBeVisible();
  await visitor.isRead();
}

/** The relationships in sight. */
export const rows = (visitor) => visitor.page.locator(".relationships .table__name");

/** The partners in sight. */
export const partners = (visitor) => visitor.page.locator(".relationships__partner");

/** One relationship as the API has it: the first that is as `fits` says. */
export async function relationship(visitor, fits, { name, cloud } = {}) {
  const { partners } = await visitor.ask("partner-relationships?limit=100", name, cloud);
  return partners.items.flatMap((group) => group.relationships).find(fits);
}

/** A relationship in its panel. */
export class Panel {
  constructor(visitor, of) {
    this.visitor = visitor;
    this.of = of;
  }

  static async open(visitor, of, { cloud = WORLDWIDE, name } = {}) {
    await visitor.signedIn(cloud, name);
    await visitor.open(`/${cloud}/settings/partner-relationships?relationship=${of.id}`);
    const panel = new Panel(visitor, of);
    await expect(panel.root.locator(".relationship")).toBeVisible();
    return panel;
  }

  get root() {
    return this.visitor.page.locator("#relationship");
  }

  get question() {
    return this.visitor.page.locator("dialog.dialog:not(.dialog--panel)[open]");
  }

  /** A button of the panel, by its text. */
  button(id, values) {
    return this.root.getByRole("button", { name: this.visitor.text(id, values), exact: true });
  }

  /** What is told of what was done. */
  told(id, values) {
    return this.root.locator(".message").filter({ hasText: this.visitor.text(id, values) });
  }

  /** A role of the question, which is called by its name first and then by what it may. */
  role(name) {
    return this.question.getByRole("checkbox", { name: new RegExp(`^${name}`) });
  }

  /** Asks "Remove roles?", and answers yes for all roles but these. */
  async remove({ keep = [] } = {}) {
    await this.button("removal-action").click();
    for (const role of keep) await this.role(role).uncheck();
    const count = this.of.roles.length - keep.length;
    await this.question.getByRole("button", { name: this.visitor.text("removal-yes", { count }), exact: true }).click();
  }

  /** The relationship as the API has it now. */
  now(name, cloud) {
    return this.visitor.ask(`partner-relationships/${this.of.id}`, name, cloud);
  }
}
