// What each role sees.
import { CHINA, GERMANY, WORLDWIDE, expect } from "./support/visitor.mjs";
import { suite } from "./support/suite.mjs";

const test = suite();

for (const [cloud, name] of [
  [WORLDWIDE, "Pradeep Gupta"],
  [GERMANY, "Christie Cline"],
  [CHINA, "Allan Deyoung"],
]) {
  test(`I9 a partner's delegated user sees no products: ${cloud}`, { clouds: [cloud] }, async (visitor) => {
    const { page, text } = visitor;
    visitor.expects(/ 403 .*\/v1\/subscriptions/, "a partner's user may not list them");
    await visitor.signedIn(cloud, name);
    await visitor.open(`${cloud}/billing/products?status=active`);
    await expect(page.getByRole("heading", { name: text("forbidden-title") })).toBeVisible();
    await expect(page.getByText(text("forbidden-delegate"))).toBeVisible();
    await expect(visitor.table).toHaveCount(0);
    await expect(visitor.search).toHaveCount(0);
    await expect(visitor.named("button", "failure-retry"), "trying again would not help").toHaveCount(0);
    await expect(visitor.named("navigation", "nav-main").getByRole("link")).toHaveText([text("home-title")]);

    await visitor.named("link", "forbidden-other-account").click();
    const back = encodeURIComponent(`/${cloud}/billing/products?status=active`);
    await visitor.isAt(`/${cloud}/sign-in?return=${back}`);
  });
}

test("I9 a partner's delegated user cannot open a subscription by its address", {}, async (visitor) => {
  const [subscription] = (await visitor.ask("subscriptions")).items;
  visitor.expects(/ 403 .*\/v1\/subscriptions/, "a partner's user may not read it");
  await visitor.signedIn(WORLDWIDE, "Pradeep Gupta");
  await visitor.open(`${WORLDWIDE}/billing/products/${subscription.id}`);
  await expect(visitor.page.getByText(visitor.text("forbidden-delegate"))).toBeVisible();
  await expect(visitor.page.getByText(subscription.name)).toHaveCount(0);
});

for (const [name, role] of [
  ["Megan Bowen", "role-global-admin"],
  ["Alex Wilber", "role-billing-admin"],
  ["Adele Vance", "role-helpdesk-admin"],
  ["Isaiah Langer", "role-global-reader"],
]) {
  test(`the account says who is signed in, as what, and sees the products: ${role}`, {}, async (visitor) => {
    const { page, text } = visitor;
    await visitor.openProducts(`${WORLDWIDE}/billing/products`, name);
    await visitor.counts(312);
    await visitor.named("button", "account-menu", { name }).click();
    const account = visitor.named("dialog", "account-title");
    for (const fact of [name, text(role), "Contoso"]) await expect(account).toContainText(fact);
    await page.keyboard.press("Escape");
    await visitor.rows.first().getByRole("link").click();
    await expect(visitor.named("region", "subscription-partner")).toBeVisible();
  });
}

test("another organization's subscription is not there", {}, async (visitor) => {
  const [subscription] = (await visitor.ask("subscriptions")).items;
  visitor.expects(/ 404 .*\/v1\/subscriptions/, "it belongs to another organization");
  await visitor.signedIn(WORLDWIDE, "Lynne Robbins");
  await visitor.open(`${WORLDWIDE}/billing/products/${subscription.id}`);
  await expect(visitor.title).toHaveText(visitor.text("subscription-not-found-title"));
  await visitor.named("link", "subscription-not-found-action").click();
  await visitor.isAt(`/${WORLDWIDE}/billing/products`);
  await visitor.counts(1);
});
