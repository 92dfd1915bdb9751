// What the wire, the service and the user's own hands do to a purchase: nothing is bought twice, and nothing is
// called bought that is not known to be.
import { Checkout, ORDER } from "./support/purchase.mjs";
import { suite } from "./support/suite.mjs";
import { expect } from "./support/visitor.mjs";

const test = suite();
/** Milliseconds until what was sent can arrive no more, and a bit. */
const TWO_MINUTES = 125_000;
const EMPTY = [/ERR_EMPTY_RESPONSE/, "the connection is closed without an answer"];

/** A test over a network that fails, at the last step of a checkout of so many licenses. */
function over(title, licenses, body) {
  test(title, { faults: true }, async (visitor, { faults, beside }) => {
    const checkout = await Checkout.open(visitor, `?licenses=${licenses}&step=confirm`);
    await expect(checkout.button("product-buy")).not.toHaveAttribute("aria-disabled");
    await body(checkout, { visitor, faults, beside });
  });
}

/** That one order of so many licenses was taken, and one subscription came of it. */
async function isOnce(checkout, licenses) {
  await checkout.isCompleted();
  expect(await checkout.orders(licenses)).toHaveLength(1);
  expect(await checkout.subscriptions(licenses)).toBe(1);
}

/** Reading the orders by a key waits until it is let go, so that what is not known yet can be looked at. */
const holdLooks = (faults) => faults.always("GET", ORDER, "delay", { at: "request" });

over("C5 a lost answer is not known yet, and is found out by the key", 31, async (checkout, { visitor, faults }) => {
  visitor.expects(...EMPTY);
  await faults.next("POST", ORDER, "drop-reply");
  await faults.next("GET", ORDER, "pass");
  await holdLooks(faults);
  await checkout.buy();
  const looking = checkout.told("buying-looking");
  await expect(looking).toContainText(visitor.text("failure-network"));
  await expect(checkout.buying, "nothing else is bought meanwhile").toHaveAttribute("aria-disabled", "true");
  await faults.clear();
  await isOnce(checkout, 31);
  await expect.poll(() => faults.answers("POST", ORDER)).toEqual([200]);
});

over("C5 however the network breaks an order once, it is placed once", 32, async (checkout, { visitor, faults }) => {
  visitor.expects(...EMPTY);
  await faults.next("POST", ORDER, "drop-request");
  await checkout.buy();
  await isOnce(checkout, 32);

  const again = await Checkout.open(visitor, "?licenses=33&step=confirm");
  await faults.next("POST", ORDER, "duplicate", { answer: "last" });
  await again.buy();
  await isOnce(again, 33);
  await expect.poll(async () => (await faults.answers("POST", ORDER)).slice(-2), "delivered twice").toEqual([200, 200]);
});

over("C5 a reload while the answer is awaited does not buy again", 34, async (checkout, { visitor, faults }) => {
  await faults.next("POST", ORDER, "delay", { at: "reply" });
  await checkout.buy();
  await expect(checkout.told("buying-sending")).toBeVisible();
  await faults.came("POST", ORDER);
  await expect.poll(async () => (await checkout.orders(34)).length).toBe(1);
  await visitor.page.reload({ waitUntil: "commit" });
  await isOnce(checkout, 34);
  await faults.clear();
  expect(await faults.seen("POST", ORDER)).toHaveLength(1);
});

over("C5 a reload before the order arrived says so, and what is late is found", 35, async (checkout, { visitor, faults }) => {
  await faults.next("POST", ORDER, "delay", { at: "request" });
  await checkout.buy();
  await expect(checkout.told("buying-sending")).toBeVisible();
  await faults.came("POST", ORDER);
  await visitor.page.reload({ waitUntil: "commit" });
  await expect(checkout.told("buying-not-yet")).toContainText(visitor.text("buying-not-yet-text"));
  await expect(checkout.buying).toHaveAttribute("aria-disabled", "true");
  await faults.release();
  await isOnce(checkout, 35);
});

over("C5 what never arrived is not bought, and can be after two minutes", 40, async (checkout, { visitor, faults }) => {
  const { page, text } = visitor;
  await faults.next("POST", ORDER, "drop-request", { held: true });
  await checkout.buy();
  await expect(checkout.told("buying-sending")).toBeVisible();
  await faults.came("POST", ORDER);
  await page.clock.install();
  await page.reload({ waitUntil: "commit" });
  await page.clock.resume();
  const notYet = checkout.told("buying-not-yet");
  await expect(notYet).toBeVisible();
  await page.clock.fastForward(TWO_MINUTES);
  await page.clock.resume();
  await expect(notYet).toHaveCount(0);
  const notDone = checkout.told("buying-not-done");
  await notDone.getByRole("button", { name: text("notice-dismiss") }).click();
  expect(await checkout.orders(40)).toEqual([]);
  await faults.clear();
  await checkout.buy();
  await isOnce(checkout, 40);
});

over("C5 two clicks, and Back, buy once; once more is asked for", 36, async (checkout, { visitor, faults }) => {
  const { page, text } = visitor;
  await checkout.button("product-buy").dblclick();
  await isOnce(checkout, 36);
  const { number } = await checkout.read();
  await visitor.open(`${checkout.address}?licenses=36&step=confirm`);
  await checkout.buy();
  const twin = checkout.told("buying-twin");
  await expect(twin).toContainText(number);
  expect(await checkout.orders(36)).toHaveLength(1);
  await twin.getByRole("button", { name: text("buying-twin-more") }).click();
  await checkout.isCompleted();
  expect(await checkout.orders(36)).toHaveLength(2);
  expect(new Set((await faults.seen("POST", ORDER)).map(({ path }) => path)).size).toBe(1);
  await expect(page.getByText(number), "it is another order").toHaveCount(0);
});

over("C5 two tabs that buy at the same time buy once", 37, async (checkout, { visitor }) => {
  const second = await visitor.newTab();
  await second.goto(visitor.page.url());
  const buy = second.getByRole("button", { name: visitor.text("product-buy"), exact: true });
  await expect(buy).not.toHaveAttribute("aria-disabled");
  await Promise.all([checkout.button("product-buy").click(), buy.click()]);
  await expect.poll(async () => (await checkout.orders(37)).length).toBeGreaterThan(0);
  const [{ number }] = await checkout.orders(37);
  // Each shows the one order: as its own, or as one that was placed just now.
  for (const page of [visitor.page, second]) await expect(page.getByText(number).first()).toBeVisible();
  expect(await checkout.orders(37)).toHaveLength(1);
  await expect.poll(() => checkout.subscriptions(37)).toBe(1);
});

over("C5 an order that ends while another page is open is told there", 38, async (checkout, { visitor, faults }) => {
  await faults.next("POST", ORDER, "delay", { at: "reply" });
  await checkout.buy();
  await expect(checkout.told("buying-sending")).toBeVisible();
  await faults.came("POST", ORDER);
  await visitor.named("navigation", "nav-main").getByRole("link", { name: visitor.text("catalogue-title") }).click();
  await expect(visitor.title).toHaveText(visitor.text("catalogue-title"));
  await faults.release();
  await visitor.named("link", "buying-notice-open").click();
  await isOnce(checkout, 38);
  await expect(visitor.named("link", "buying-notice-open")).toHaveCount(1);
  await visitor.named("button", "notice-dismiss").click();
  await expect(visitor.title).toBeFocused();
});

over("C5 a price that changed is shown beside the other before anything is bought", 409, async (checkout, { visitor }) => {
  visitor.expects(/ 409 /, "the price has changed");
  const { text } = visitor;
  await checkout.buy();
  const changed = checkout.told("buying-price");
  await expect(changed).toBeInViewport();
  for (const id of ["buying-price-text", "buying-price-before", "buying-price-now"]) {
    await expect(changed).toContainText(text(id));
  }
  const totals = await changed.locator("dl").allInnerTexts();
  expect(new Set(totals).size).toBe(2);
  expect(await checkout.orders(409), "nothing was bought").toEqual([]);
  await changed.getByRole("button", { name: text("buying-price-accept") }).click();
  await isOnce(checkout, 409);
  const { quote } = await checkout.read();
  expect(BigInt(quote.unitPrice.amountMinor) * 409n).toBe(BigInt(quote.net.amountMinor));
});

over("C5 an order that fails says why, what was not bought, and leads back", 410, async (checkout, { visitor }) => {
  const { page, text } = visitor;
  await checkout.buy();
  const failed = page.getByRole("alert").filter({ hasText: text("order-failed") });
  await expect(failed).toContainText(text("order-failure-credit"));
  expect(await checkout.subscriptions(410)).toBe(0);
  await failed.getByRole("link", { name: text("order-again") }).click();
  await expect(checkout.licenses).toHaveValue("410");
});

over("C5 throttled for a known time is counted down, and tried again it is the same order", 429, async (checkout, { visitor, faults }) => {
  visitor.expects(/ 429 /, "throttled");
  await checkout.buy();
  const refused = checkout.told("buying-refused");
  await expect(refused).toContainText(/\d/);
  await refused.getByRole("button", { name: visitor.text("failure-retry") }).click();
  await faults.came("POST", ORDER, 2);
  await expect(refused).toBeVisible();
  expect(await checkout.orders(429)).toEqual([]);
});

over("C5 a service that fails after it bought is found out, one that fails before is told", 501, async (checkout, { visitor }) => {
  visitor.expects(/ 500 /, "the service fails");
  await checkout.buy();
  await isOnce(checkout, 501);
  const before = await Checkout.open(visitor, "?licenses=500&step=confirm");
  await before.buy();
  await expect(before.told("buying-refused")).toContainText(visitor.text("failure-server"));
  expect(await before.orders(500)).toEqual([]);
});

test("C5 a sign-in that is too old is renewed in place, and the same is bought", { faults: true }, async (visitor) => {
  visitor.expects(/ 401 /, "the sign-in is too old");
  const checkout = await Checkout.open(visitor, "?licenses=39&step=confirm");
  await expect(checkout.button("product-buy")).not.toHaveAttribute("aria-disabled");
  await visitor.later("+16m");
  await checkout.buy();
  await expect(checkout.told("buying-refused")).toContainText(visitor.text("buying-fresh"));
  await checkout.button("buying-sign-in").click();
  await isOnce(checkout, 39);
});
