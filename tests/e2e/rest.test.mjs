// The second file of the app: fetched when somebody moves into the app, and said when it does not arrive.
import { suite } from "./support/suite.mjs";
import { WORLDWIDE, bare, expect } from "./support/visitor.mjs";

const test = suite();
const REST = /_rest\.wasm$/;
const HISTORY = `${WORLDWIDE}/billing/history`;

/** The requests for the second file, from now on. */
function asked(visitor) {
  const seen = [];
  visitor.page.on("request", (request) => REST.test(request.url()) && seen.push(request.url()));
  return seen;
}

test("the rest of the pages comes when the pointer does, once, and not before", { proxied: true }, async (
  visitor,
  { proxy },
) => {
  const { page } = visitor;
  const requests = asked(visitor);
  await visitor.openProducts();
  await page.waitForLoadState("networkidle");
  expect(requests).toHaveLength(0);
  const arrived = page.waitForEvent("requestfinished", (request) => REST.test(request.url()));
  await page.mouse.move(700, 300);
  await arrived;
  // From here on the file is not needed any more.
  proxy.cut(REST);
  await visitor.rows.first().getByRole("link").click();
  await expect(visitor.heading("subscription-partner")).toBeVisible();
  expect(requests).toHaveLength(1);
});

test("the keyboard fetches the rest as well, and the address of a page of it", {}, async (visitor) => {
  const requests = asked(visitor);
  await visitor.openProducts();
  await visitor.tabTo(visitor.search);
  await expect.poll(() => requests.length).toBe(1);
  await visitor.open(HISTORY);
  await expect(visitor.title).toHaveText(visitor.text("audit-title"));
});

test("while the rest is on its way, the tab says so", { proxied: true }, async (visitor, { proxy }) => {
  const { page, text } = visitor;
  const tab = (id) => bare(text("app-tab", { page: text(id) }));
  await visitor.signedIn();
  const release = proxy.hold(REST);
  await visitor.open(HISTORY);
  await expect(page).toHaveTitle(tab("rest-loading"));
  release();
  await expect(page).toHaveTitle(tab("audit-title"));
});

test("a rest that does not arrive is said, and fetched when asked again", { locale: "sv-SE", proxied: true }, async (
  visitor,
  { proxy },
) => {
  visitor.expects(/ERR_/, "the network fails");
  const { page, text } = visitor;
  await visitor.signedIn();
  proxy.cut(REST);
  await visitor.open(HISTORY);
  await expect(visitor.heading("rest-missing-title")).toBeVisible();
  await expect(visitor.title).toHaveText(text("rest-missing-title"));
  await expect(page.getByText(text("rest-missing"))).toBeVisible();

  const requests = asked(visitor);
  await visitor.named("button", "failure-retry").click();
  await expect.poll(() => requests.length).toBe(1);
  await expect(visitor.title).toHaveText(text("rest-missing-title"));
  await expect(visitor.title).toBeFocused();
  proxy.clear();
  await visitor.named("button", "failure-retry").click();
  await expect(visitor.title).toHaveText(text("audit-title"));
  await expect(visitor.title).toBeFocused();
});

test("a rest that nobody has missed is fetched again for the first page of it", { proxied: true }, async (
  visitor,
  { proxy },
) => {
  visitor.expects(/ERR_/, "the network fails");
  const { page } = visitor;
  await visitor.openProducts();
  proxy.cut(REST);
  const failed = page.waitForEvent("requestfailed", (request) => REST.test(request.url()));
  await page.mouse.move(700, 300);
  await failed;
  proxy.clear();
  await visitor.rows.first().getByRole("link").click();
  await expect(visitor.heading("subscription-partner")).toBeVisible();
});

test("another rest than was published is not started", { change: spoil }, async (visitor) => {
  visitor.expects(/integrity/, "the file is not the one the app knows");
  const { page } = visitor;
  await visitor.signedIn();
  await visitor.open(HISTORY);
  await expect(visitor.heading("rest-missing-title")).toBeVisible();
  const reloaded = page.waitForEvent("framenavigated");
  await visitor.named("button", "rest-reload").click();
  await reloaded;
  await expect(visitor.heading("rest-missing-title")).toBeVisible();
});

/** One byte of the file becomes another. */
async function spoil(dist) {
  const rest = await dist.rest();
  const bytes = Buffer.from(await dist.bytes(rest));
  bytes[bytes.length - 1] ^= 1;
  await dist.write(rest, bytes);
}
