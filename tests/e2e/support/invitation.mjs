// Answering an invitation, as a person finds it on its page, and behind it.
import { ADMIN } from "./partner.mjs";
import { CHINA, GERMANY, WORLDWIDE, expect } from "./visitor.mjs";

/** Answers to invitations, decisions about agreements and reading them, in what the network has seen. */
export const ACCEPTANCE = /\/v1\/invitations\/[^/]+\/acceptance$/;
export const DECLINE = /\/v1\/invitations\/[^/]+\/decline$/;
export const INVITATION = /\/v1\/invitations\/[^/]+$/;

/** An organisation of each cloud, by a domain of its own, and a partner. */
export const PLACE = {
  [WORLDWIDE]: { organization: "contoso.com", partner: "Relecloud A/S" },
  [GERMANY]: { organization: "wingtiptoys.onmicrosoft.de", partner: "trey.onmicrosoft.de" },
  [CHINA]: { organization: "tailspintoys.partner.onmschina.cn", partner: "Proseware 软件" },
};

/** The page of an invitation. */
export class Invitation {
  constructor(visitor, link) {
    this.visitor = visitor;
    this.address = new URL(link).pathname;
    [, this.cloud] = this.address.split("/");
    [this.id] = this.address.split("/").slice(-1);
  }

  /** A partner makes one; whoever may do everything opens it. */
  static async open(visitor, server, kind, { cloud = WORLDWIDE, partner, args = [] } = {}) {
    const { organization, partner: usual } = PLACE[cloud];
    const [link] = server.invite(cloud, organization, partner ?? usual, kind, ...args);
    const invitation = new Invitation(visitor, link);
    await visitor.signedIn(cloud, ADMIN[cloud]);
    await visitor.open(invitation.address.slice(1));
    return invitation;
  }

  button(id) {
    return this.visitor.named("button", id);
  }

  /** A message that has this text. */
  told(id, values) {
    return this.visitor.page.locator(".message").filter({ hasText: this.visitor.text(id, values) });
  }

  /** The box under an agreement. */
  get tick() {
    return this.visitor.page.getByRole("checkbox");
  }

  /** The agreement that is shown. */
  get paper() {
    return this.visitor.page.locator(".document");
  }

  /** Reads the agreement and ticks the box, once what is shown is known to be the document. */
  async read() {
    await expect(this.tick).toBeEnabled();
    await expect(this.tick).not.toBeChecked();
    await this.tick.check();
  }

  /** Presses what says yes, once nothing is in the way. */
  async accept(id) {
    await expect(this.button(id)).not.toHaveAttribute("aria-disabled");
    await this.button(id).click();
  }

  /** Says no, with a message to the partner. */
  async decline(message) {
    await this.button("invitation-decline").click();
    const dialog = this.visitor.page.getByRole("dialog");
    if (message) await dialog.getByRole("textbox").fill(message);
    await dialog.getByRole("button", { name: this.visitor.text("invitation-decline"), exact: true }).click();
  }

  /** The invitation as the server has it. */
  now(name = ADMIN[this.cloud]) {
    return this.visitor.ask(`invitations/${this.id}`, name, this.cloud);
  }
}
