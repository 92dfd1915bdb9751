// A panic of the app inside a portal: it ends there, people see what happened, and the portal goes on.
import { PRODUCTS, isOutside, listeners, outside, portals } from "./support/portal.mjs";
import { textsOf } from "./support/texts.mjs";
import { GERMANY, WORLDWIDE, expect } from "./support/visitor.mjs";

const test = portals();

/** Lets the browser refuse to copy the next element, as only the app asks it to and cannot live without: it panics. */
function breakNext(page) {
  return page.evaluate(() => {
    const { cloneNode } = Node.prototype;
    Node.prototype.cloneNode = () => {
      Node.prototype.cloneNode = cloneNode;
      throw new Error("planted");
    };
  });
}

function crashes(guest) {
  guest.expects(/RuntimeError|unreachable|planted|panicked/, "the panic, as the browser tells it");
}

test("a panic ends the app, not the portal; it starts again without a reload", {}, async (guest) => {
  const { page } = guest;
  crashes(guest);
  await guest.openHome();
  await guest.mark();
  const heard = await listeners(page);
  await guest.follow("Partners");
  await expect(guest.rows.first()).toBeVisible();
  await guest.knowsRights();
  await breakNext(page);
  const before = await outside(page);
  await guest.rows.first().getByRole("link").click();
  const alert = guest.root.getByRole("alert");
  await expect(alert).toContainText(guest.boot("boot-embed-crashed"));
  await expect(alert).toContainText("planted");
  await expect(guest.table).toHaveCount(0);
  await guest.wasTold("error", [expect.objectContaining({ code: "panic", retryable: true })]);
  await isOutside(page, before);

  const after = [];
  page.on("request", (request) => after.push(request.url()));
  // The portal's own requests are none of it.
  expect(await page.evaluate(() => fetch("/portal.json").then(({ ok }) => ok))).toBe(true);
  await guest.choose("locale", "sv-SE");
  expect(after.filter((url) => url.includes("/api/"))).toEqual([]);

  await alert.getByRole("button").click();
  await expect(guest.root).toHaveAttribute("lang", "sv-SE");
  await expect(guest.root.getByRole("heading").first()).toBeVisible();
  await guest.choose("locale", "en-US");
  await guest.follow("Partners");
  await expect(guest.rows.first()).toBeVisible();
  await guest.isSameDocument();

  await guest.follow("Contoso portal");
  await expect(guest.title).toHaveText("Contoso portal");
  await expect.poll(() => listeners(page)).toEqual(heard);
});

test("requests under way when it panics are given up", { portal: { faults: true } }, async (guest, { faults }) => {
  const { page } = guest;
  crashes(guest);
  await guest.openConsole();
  await guest.knowsRights();
  const failed = [];
  page.on("requestfailed", (request) => failed.push(new URL(request.url()).pathname));
  await faults.next("GET", /\/v1\/subscriptions$/, "delay", { at: "request" });
  await guest.named("button", "products-refresh").click();
  await expect.poll(async () => (await faults.seen("GET", /\/v1\/subscriptions$/)).length).toBeGreaterThan(1);
  await breakNext(page);
  await guest.rows.first().getByRole("link").click();
  await expect.poll(() => failed).toContain(`/api/${WORLDWIDE}/v1/subscriptions`);
  await expect(guest.root.getByRole("alert")).toBeVisible();
  await faults.clear();
});

test("all of one run end together, and each can be started again", { clouds: [WORLDWIDE, GERMANY] }, async (guest) => {
  const { page } = guest;
  crashes(guest);
  await guest.open("/portal/widgets");
  const products = page.locator(".widgets > div");
  const partner = page.locator("partner-admin");
  await expect(products.getByRole("row").nth(1)).toBeVisible();
  const there = partner.getByRole("heading", { name: textsOf("nl-NL")("subscription-partner") });
  await expect(there).toBeVisible();
  await breakNext(page);
  await products.getByRole("searchbox").fill("visio");
  await expect(products.getByRole("alert")).toBeVisible();
  await expect(partner.getByRole("alert")).toBeVisible();
  await guest.wasToldOf("panic", "panic");
  await products.getByRole("alert").getByRole("button").click();
  await expect(products.getByRole("row").nth(1)).toBeVisible();
  await expect(partner.getByRole("alert")).toBeVisible();
  await partner.getByRole("alert").getByRole("button").click();
  await expect(partner.getByRole("alert")).toHaveCount(0);
  await expect(there).toBeVisible();
});

test("a trap of the portal's own WebAssembly is none of ours", {}, async (guest) => {
  const { page } = guest;
  guest.expects(/exception: RuntimeError: unreachable/, "the portal's own");
  await guest.openConsole();
  await page.evaluate(() => {
    // (module (func (export "f") unreachable))
    const bytes = [
      0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11,
    ];
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
    setTimeout(() => exports.f());
  });
  await expect.poll(() => guest.troubles.length).toBeGreaterThan(0);
  await guest.rows.first().getByRole("link").click();
  await expect(guest.heading("subscription-partner")).toBeVisible();
  expect(await guest.told("error")).toEqual([]);
  await expect.poll(() => guest.address).toContain(`${PRODUCTS}/`);
});
