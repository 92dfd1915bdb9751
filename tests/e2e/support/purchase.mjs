// Buying, as a person finds it on the pages, and behind them.
import { ADMIN } from "./partner.mjs";
import { GERMANY, WORLDWIDE, expect } from "./visitor.mjs";

/** Placing an order, in what the network has seen. */
export const ORDER = /\/v1\/orders$/;

/** A product that each cloud sells for so many licenses as the tests need. */
export const PRODUCT = {
  [WORLDWIDE]: { id: "VISIOCLIENT", name: "Visio Plan 2" },
  [GERMANY]: { id: "ENTERPRISEPACK", name: "Office 365 E3" },
};

/** The checkout of a product. */
export class Checkout {
  constructor(visitor, cloud = WORLDWIDE) {
    this.visitor = visitor;
    this.cloud = cloud;
    this.product = PRODUCT[cloud];
    this.address = `/${cloud}/billing/purchase/${this.product.id}/checkout`;
  }

  /** Opens a step of it as somebody who may buy: `query` is what the address says of it. */
  static async open(visitor, query = "", { cloud = WORLDWIDE, account = ADMIN[cloud] } = {}) {
    const checkout = new Checkout(visitor, cloud);
    await visitor.signedIn(cloud, account);
    await visitor.open(`${checkout.address}${query}`);
    await expect(visitor.title).toHaveText(visitor.text("checkout-title", { product: checkout.product.name }));
    return checkout;
  }

  get licenses() {
    return this.visitor.named("textbox", "checkout-licenses");
  }

  get field() {
    return this.visitor.named("textbox", "partner-field");
  }

  get partner() {
    return this.visitor.named("complementary", "subscription-partner");
  }

  button(id) {
    return this.visitor.named("button", id);
  }

  /** The button that buys, whatever it says. */
  get buying() {
    return this.visitor.page.locator("[aria-describedby=buy-reason]");
  }

  link(id) {
    return this.visitor.page.getByRole("main").getByRole("link", { name: this.visitor.text(id), exact: true });
  }

  /** A message that has this text. */
  told(id, values) {
    return this.visitor.page.locator(".wizard .message").filter({ hasText: this.visitor.text(id, values) });
  }

  /** Buys, once everything is there. */
  async buy() {
    const buy = this.button("product-buy");
    await expect(buy).not.toHaveAttribute("aria-disabled");
    await buy.click();
  }

  /** Waits until the page of an order says that it is completed; answers the order as the server has it. */
  async isCompleted() {
    await expect(this.visitor.status("order-completed")).toBeVisible();
    return this.read();
  }

  /** The order whose page is shown, as the server has it. */
  read() {
    const [id] = this.visitor.address.split("/").slice(-1);
    return this.visitor.ask(`orders/${id}`, ADMIN[this.cloud], this.cloud);
  }

  /** The orders of so many licenses, newest first, as the server has them. */
  async orders(licenses) {
    const { items } = await this.visitor.ask("orders?limit=100", ADMIN[this.cloud], this.cloud);
    return items.filter(({ quote: { item } }) => item.productId === this.product.id && item.licenses === licenses);
  }

  /** How many subscriptions with so many licenses of the product are of today, and so bought here. */
  async subscriptions(licenses) {
    const query = `subscriptions?search=${encodeURIComponent(this.product.name)}&sort=-startedAt&limit=100`;
    const { items } = await this.visitor.ask(query, ADMIN[this.cloud], this.cloud);
    const isNew = ({ startedAt }) => Date.now() - Date.parse(startedAt) < 3_600_000;
    return items.filter((one) => one.licenses.total === licenses && isNew(one)).length;
  }
}
