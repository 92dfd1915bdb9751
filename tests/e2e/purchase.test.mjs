// Purchase services: finding a product, and buying it with and without a partner.
import { violations } from "./support/axe.mjs";
import { fits } from "./support/layout.mjs";
import { ADMIN, FABRIKAM, FABRIKAM_GERMANY } from "./support/partner.mjs";
import { Checkout, PRODUCT } from "./support/purchase.mjs";
import { suite } from "./support/suite.mjs";
import { CHINA, GERMANY, WORLDWIDE, expect } from "./support/visitor.mjs";

const test = suite();
const PARTNER = { [WORLDWIDE]: FABRIKAM, [GERMANY]: FABRIKAM_GERMANY };
const DIRECTORY = {
  [WORLDWIDE]: "https://appsource.microsoft.com/marketplace/partner-dir",
  [GERMANY]: "https://pinpoint.microsoft.com",
};

const cards = ({ page }) => page.locator(".shop").getByRole("listitem");

test("C1 the catalogue is searched as one types and narrowed, and its address says so", {}, async (visitor) => {
  const { page, text } = visitor;
  await visitor.signedIn();
  await visitor.open(`${WORLDWIDE}/billing/purchase`);
  await expect(visitor.title).toHaveText(text("catalogue-title"));
  const { total } = await visitor.ask("products");
  await expect(visitor.status("catalogue-count", { count: total })).toBeVisible();
  await expect(cards(visitor)).toHaveCount(total);

  const search = visitor.named("searchbox", "catalogue-search");
  await search.fill("visio");
  await visitor.isAt(`/${WORLDWIDE}/billing/purchase?search=visio`);
  await expect(cards(visitor)).toHaveCount(2);
  await visitor.named("link", "category-security").click();
  await visitor.isAt(`/${WORLDWIDE}/billing/purchase?search=visio&category=security`);
  await expect(visitor.heading("products-no-match-title")).toBeVisible();
  await page.goBack();
  await expect(cards(visitor)).toHaveCount(2);
  await visitor.named("link", "category-security").click();
  await visitor.named("button", "products-filters-clear").click();
  await expect(search).toBeFocused();
  await expect(cards(visitor)).toHaveCount(total);

  const card = cards(visitor).filter({ hasText: PRODUCT[WORLDWIDE].name });
  for (const id of ["category-apps", "feature-diagrams", "feature-desktop-apps"]) {
    await expect(card).toContainText(text(id));
  }
  await card.getByRole("link").click();
  await expect(visitor.title).toHaveText(PRODUCT[WORLDWIDE].name);
  await expect(page.getByText(text("product-licenses", { min: 1, max: 10000 }))).toBeVisible();
  await visitor.named("link", "product-buy").click();
  await visitor.isAt(`/${WORLDWIDE}/billing/purchase/${PRODUCT[WORLDWIDE].id}/checkout`);
});

for (const cloud of [WORLDWIDE, GERMANY]) {
  test(`C1 C3 C4 C5 a product is bought with a checked partner: ${cloud}`, { clouds: [cloud] }, async (visitor) => {
    const { page, text } = visitor;
    const partner = PARTNER[cloud];
    const checkout = new Checkout(visitor, cloud);
    await visitor.signedIn(cloud, ADMIN[cloud]);
    await visitor.open(`${cloud}/billing/purchase/${checkout.product.id}`);
    await visitor.named("link", "product-buy").click();
    await checkout.licenses.fill("17");
    await checkout.button("checkout-next").click();
    await visitor.isAt(`${checkout.address}?licenses=17&step=review`);
    await expect(visitor.heading("checkout-review")).toBeFocused();

    await expect(checkout.button("checkout-partner-add")).toHaveAttribute("aria-disabled", "true");
    await checkout.field.fill(`MPN ID ${partner.id}`);
    await checkout.button("partner-check").click();
    for (const fact of [partner.name, text("partner-place", partner), text("partner-no-access")]) {
      await expect(checkout.partner).toContainText(fact);
    }
    await checkout.button("checkout-partner-add").click();
    await visitor.isAt(`${checkout.address}?licenses=17&partner=${partner.id}&step=review`);
    await expect(checkout.partner).toContainText(text("checkout-partner-on"));
    await checkout.button("partner-remove").click();
    await expect(checkout.field, "what was typed is still there").toHaveValue(`MPN ID ${partner.id}`);
    await checkout.link("checkout-next").click();
    await expect(checkout.partner, "nobody is forgotten unsaid").toContainText(text("checkout-partner-typed"));
    await page.goBack();
    await visitor.isAt(`${checkout.address}?licenses=17&step=review`);
    await page.goBack();
    await expect(checkout.partner).toContainText(text("checkout-partner-on"));
    await checkout.link("checkout-next").click();

    await expect(checkout.partner).toContainText(partner.name);
    expect(await checkout.orders(17)).toEqual([]);
    await checkout.buy();
    const order = await checkout.isCompleted();
    expect(order.quote.item).toMatchObject({ productId: checkout.product.id, licenses: 17 });
    expect(order.partnerOfRecord).toMatchObject({ partnerId: partner.id, source: "atPurchase" });
    expect(await checkout.subscriptions(17)).toBe(1);
    await expect(visitor.title).toHaveText(text("order-title", { number: order.number }));
    await expect(visitor.named("region", "subscription-partner")).toContainText(partner.name);

    await visitor.named("link", "order-open").click();
    await expect(visitor.title).toHaveText(checkout.product.name);
    await expect(visitor.named("region", "subscription-partner")).toContainText(partner.name);
    await page.goBack();
    await expect(visitor.title).toHaveText(text("order-title", { number: order.number }));
    await page.goBack();
    await expect(visitor.heading("checkout-review"), "not the step that bought").toBeVisible();
  });

  test(`C2 A10 B1 help with an order leads to the partners of the cloud: ${cloud}`, { clouds: [cloud] }, async (visitor) => {
    const { page, text } = visitor;
    const checkout = await Checkout.open(visitor, "?licenses=7&step=review", { cloud });
    await page.getByText(text("checkout-help"), { exact: true }).click();
    const directory = checkout.link("checkout-help-partner");
    await expect(directory).toHaveAttribute("href", DIRECTORY[cloud]);
    await expect(directory).toHaveAttribute("target", "_blank");
    await expect(directory).toHaveAttribute("rel", /noopener/);
    for (const [id, end] of [
      ["links-find-partner", "/manage/find-your-partner-or-reseller"],
      ["links-plan-setup", "/setup/plan-your-setup"],
    ]) {
      await expect(checkout.link(id)).toHaveAttribute("href", new RegExp(`^https://learn\\.microsoft\\.com/.*${end}$`));
    }
    await page.reload({ waitUntil: "commit" });
    await expect(page.getByRole("definition").filter({ hasText: /^7$/ })).toBeVisible();
    const note = page.getByText(text("catalogue-closed-cloud"));
    await visitor.open(`${cloud}/billing/purchase`);
    await expect(cards(visitor).first()).toBeVisible();
    await expect(note).toHaveCount(cloud === GERMANY ? 1 : 0);
  });
}

test("C5 without a partner the order says so, and proposes those that are elsewhere", {}, async (visitor) => {
  const { text } = visitor;
  const checkout = await Checkout.open(visitor, "?plan=monthly&licenses=3&step=confirm");
  await expect(checkout.partner).toContainText(text("partner-none"));
  await checkout.buy();
  const order = await checkout.isCompleted();
  expect(order.partnerOfRecord).toBe(undefined);
  const { partners } = await visitor.ask("coverage");
  const [{ name, partnerId, subscriptions }] = partners;
  const proposed = visitor.named("region", "subscription-partner").getByRole("listitem");
  await expect(proposed).toHaveCount(3);
  await expect(proposed.first()).toContainText(text("order-nudge-same", { name, count: subscriptions }));
  await proposed.first().getByRole("button").click();
  const panel = visitor.page.getByRole("dialog");
  await expect(panel.getByRole("textbox")).toHaveValue(partnerId);
  await panel.getByRole("button", { name: text("partner-check") }).click();
  await panel.getByRole("button", { name: text("partner-add"), exact: true }).click();
  await expect(visitor.status("change-done", { name })).toBeVisible();
});

for (const [cloud, name, why] of [
  [CHINA, "Lee Gu", "catalogue-partners-only"],
  [WORLDWIDE, "Pradeep Gupta", "forbidden-delegate"],
  [GERMANY, "Christie Cline", "forbidden-delegate"],
  [WORLDWIDE, "Adele Vance", null],
]) {
  test(`C1 I9 what is not open is not offered, and its address explains itself: ${cloud}, ${name}`, { clouds: [cloud] }, async (visitor) => {
    const { page, text } = visitor;
    const admins = ["role-global-admin", "role-billing-admin"].map((id) => text(id));
    const readers = [...admins, text("role-global-reader")];
    await visitor.signedIn(cloud, name);
    for (const [path, roles] of [
      ["purchase", readers],
      ["purchase/VISIOCLIENT", readers],
      ["purchase/VISIOCLIENT/checkout?step=confirm", admins],
      ["orders/none", readers],
    ]) {
      await visitor.open(`${cloud}/billing/${path}`);
      await expect(visitor.title).toHaveText(text("catalogue-title"));
      await expect(page.getByText(why ? text(why) : text("forbidden-role", { roles }))).toBeVisible();
    }
    if (cloud === CHINA) await expect(page.getByText(text("partner-invitation-1"))).toBeVisible();
    const menu = visitor.named("navigation", "nav-main");
    await expect(menu.getByRole("link", { name: text("home-title") })).toBeVisible();
    await expect(menu.getByRole("link", { name: text("catalogue-title") })).toHaveCount(0);
  });
}

test("C1 a reader sees products and prices, and why only others can buy", {}, async (visitor) => {
  const { page, text } = visitor;
  await visitor.signedIn(WORLDWIDE, "Isaiah Langer");
  await visitor.open(`${WORLDWIDE}/billing/purchase/${PRODUCT[WORLDWIDE].id}`);
  const buy = visitor.named("button", "product-buy");
  await expect(buy).toHaveAttribute("aria-disabled", "true");
  await expect(buy).toHaveAccessibleDescription(
    text("forbidden-role", { roles: [text("role-global-admin"), text("role-billing-admin")] }),
  );
  await page.getByText(text("denial-ask"), { exact: true }).click();
  await expect(page.getByRole("blockquote")).toContainText(PRODUCT[WORLDWIDE].name);
  await visitor.open(`${WORLDWIDE}/billing/purchase/${PRODUCT[WORLDWIDE].id}/checkout`);
  await expect(visitor.heading("forbidden-title")).toBeVisible();
});

test("C1 C5 what is not there says so", {}, async (visitor) => {
  visitor.expects(/ 404 .*\/v1\/(products|orders)\/none/, "there is none");
  await visitor.signedIn();
  await visitor.open(`${WORLDWIDE}/billing/purchase/none`);
  await expect(visitor.title).toHaveText(visitor.text("product-not-found"));
  await visitor.open(`${WORLDWIDE}/billing/orders/none`);
  await expect(visitor.title).toHaveText(visitor.text("order-not-found"));
});

test("C3 C5 a number that cannot be ordered is explained where it is typed, and nothing is lost", {}, async (visitor) => {
  const { page, text } = visitor;
  const checkout = await Checkout.open(visitor, "?licenses=20000&step=confirm");
  await expect(visitor.heading("checkout-choose"), "it is not even reviewed").toBeVisible();
  const wrong = page.getByText(text("checkout-licenses-wrong", { min: 1, max: 10000 }));
  for (const typed of ["20000", "0", "many", ""]) {
    await checkout.licenses.fill(typed);
    await expect(wrong).toBeVisible();
    await checkout.button("checkout-next").click();
    await expect(checkout.licenses).toBeFocused();
    await expect(checkout.licenses).toHaveValue(typed);
  }
  await checkout.licenses.fill("10 000");
  await expect(wrong).toHaveCount(0);
  await page.getByRole("radio").nth(1).check();
  await page.reload({ waitUntil: "commit" });
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
  await expect(checkout.licenses).toHaveValue("10000");
});

test("C5 an order is placed by keyboard alone", {}, async (visitor) => {
  const { page } = visitor;
  const checkout = await Checkout.open(visitor);
  await visitor.tabTo(checkout.licenses);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("23");
  await page.keyboard.press("Enter");
  await expect(visitor.heading("checkout-review")).toBeFocused();
  await visitor.tabTo(checkout.link("checkout-next"));
  await page.keyboard.press("Enter");
  await expect(visitor.heading("checkout-confirm")).toBeFocused();
  await expect(checkout.button("product-buy")).not.toHaveAttribute("aria-disabled");
  await visitor.tabTo(checkout.button("product-buy"));
  await page.keyboard.press("Enter");
  await checkout.isCompleted();
  await expect(visitor.title).toBeFocused();
  expect(await checkout.subscriptions(23)).toBe(1);
});

test(
  "C1 C5 the pages of buying fit on a phone in Swedish, and axe finds nothing",
  { locale: "sv-SE", viewport: { width: 320, height: 700 } },
  async (visitor) => {
    const { page } = visitor;
    const checkout = await Checkout.open(visitor, `?licenses=4&partner=${FABRIKAM.id}&step=confirm`);
    await checkout.buy();
    await checkout.isCompleted();
    const order = visitor.address;
    const product = `/${WORLDWIDE}/billing/purchase/${PRODUCT[WORLDWIDE].id}`;
    for (const [address, there] of [
      [`/${WORLDWIDE}/billing/purchase`, cards(visitor).first()],
      [product, visitor.named("link", "product-buy")],
      [checkout.address, checkout.licenses],
      [`${checkout.address}?step=review`, checkout.field],
      [`${checkout.address}?partner=${FABRIKAM.id}&step=confirm`, checkout.partner.getByText(FABRIKAM.name)],
      [order, visitor.status("order-completed")],
    ]) {
      await visitor.open(address);
      await expect(there).toBeVisible();
      await visitor.knowsRights();
      await fits(page, address);
      expect(await violations(page), address).toEqual([]);
    }
  },
);
