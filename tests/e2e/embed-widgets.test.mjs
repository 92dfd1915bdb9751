// Views without addresses: as many as a portal likes, each with a cloud and a language of its own.
import { HOME, MODULE, isOutside, listeners, outside, portals } from "./support/portal.mjs";
import { Card, FABRIKAM, subscription, uncredited } from "./support/partner.mjs";
import { textsOf } from "./support/texts.mjs";
import { GERMANY, WORLDWIDE, expect } from "./support/visitor.mjs";

const test = portals();
const both = { clouds: [WORLDWIDE, GERMANY] };
const dutch = textsOf("nl-NL");
const swedish = textsOf("sv-SE");

const products = (guest) => guest.page.locator(".widgets > div");
const partner = (guest) => guest.page.locator("partner-admin");

/** Opens the page with the two widgets, and waits for both. */
async function open(guest) {
  await guest.open("/portal/widgets");
  await expect(products(guest).getByRole("row").nth(1)).toBeVisible();
  await expect(partner(guest).getByRole("heading", { name: dutch("subscription-partner") })).toBeVisible();
}

test("two widgets with different clouds and languages do not disturb each other", both, async (guest) => {
  const { page } = guest;
  await open(guest);
  const [one, other] = [products(guest).locator(".partner-admin"), partner(guest).locator(".partner-admin")];
  await expect(one).toHaveAttribute("lang", "sv-SE");
  await expect(other).toHaveAttribute("lang", "nl-NL");
  await expect(one.getByRole("searchbox", { name: swedish("products-search") })).toBeVisible();

  await guest.choose("theme", "dark");
  await expect(one).toHaveAttribute("data-theme", "dark");
  await expect(other).toHaveAttribute("data-theme", "dark");
  await partner(guest).evaluate((element) => element.setAttribute("theme", "light"));
  await expect(other).toHaveAttribute("data-theme", "light");
  await expect(one).toHaveAttribute("data-theme", "dark");

  await one.getByRole("searchbox").fill("visio");
  await expect(one.getByText("Visio").first()).toBeVisible();
  await guest.isAt("/portal/widgets");
  await partner(guest).evaluate((element) => element.setAttribute("locale", "da-DK"));
  await expect(other).toHaveAttribute("lang", "da-DK");
  await expect(one).toHaveAttribute("lang", "sv-SE");
  await expect(one.getByRole("searchbox")).toHaveValue("visio");

  const sheets = await page.evaluate(() => {
    const sheet = (selector) => document.querySelector(selector).shadowRoot.adoptedStyleSheets;
    const [a, b] = [sheet(".widgets > div"), sheet("partner-admin")];
    return { counts: [a.length, b.length], same: a[0] === b[0] };
  });
  expect(sheets, "one sheet for all").toEqual({ counts: [1, 1], same: true });
});

test("widgets leave what is outside as it was", both, async (guest) => {
  const { page } = guest;
  await guest.openHome();
  const [before, heard] = [await outside(page), await listeners(page)];
  await guest.follow("Widgets");
  await expect(products(guest).getByRole("row").nth(1)).toBeVisible();
  await expect(partner(guest).getByRole("heading").first()).toBeVisible();
  await isOutside(page, before);
  await guest.follow("Contoso portal");
  await expect(guest.title).toHaveText("Contoso portal");
  await isOutside(page, before);
  await expect.poll(() => listeners(page)).toEqual(heard);
});

test("the element survives being moved, and ends when it is taken out", both, async (guest) => {
  await open(guest);
  await guest.wasTold("ready", [{ contract: 1 }, { contract: 1 }]);
  const moved = await partner(guest).evaluate(async (element) => {
    const before = element.shadowRoot.querySelector(".partner-admin");
    document.querySelector(".widgets").prepend(element);
    await new Promise(requestAnimationFrame);
    return before.isConnected && before === element.shadowRoot.querySelector(".partner-admin");
  });
  expect(moved, "the very same content").toBe(true);
  expect(await guest.told("ready")).toHaveLength(2);
  const element = await partner(guest).elementHandle();
  await element.evaluate((element) => element.remove());
  await expect.poll(() => element.evaluate(({ shadowRoot }) => shadowRoot.childNodes.length)).toBe(0);
});

test("single-spa's way of mounting works as well", {}, async (guest) => {
  await guest.openHome();
  const seen = await guest.page.evaluate(async (module) => {
    const { lifecycles } = await import(module);
    const { api } = await (await fetch("/portal.json")).json();
    const { tokensOf } = await import("/tokens.js");
    const domElement = document.body.appendChild(document.createElement("div"));
    domElement.className = "console";
    const props = {
      domElement,
      view: { kind: "products" },
      cloud: "o365-worldwide",
      apiBase: `${api}/api/o365-worldwide`,
      getAccessToken: tokensOf(api, "o365-worldwide", () => {}),
    };
    const roots = () => domElement.shadowRoot?.childNodes.length ?? 0;
    const seen = [roots()];
    await lifecycles.bootstrap(props);
    await lifecycles.mount(props);
    seen.push(roots());
    await lifecycles.update({ ...props, theme: "dark" });
    seen.push(domElement.shadowRoot.querySelector(".partner-admin").dataset.theme);
    await lifecycles.unmount(props);
    seen.push(roots());
    await lifecycles.mount(props);
    seen.push(roots());
    return seen;
  }, MODULE);
  expect(seen).toEqual([0, 1, "dark", 0, 1]);
  await expect(guest.rows.first()).toBeVisible();
});

test("a change in a widget is told to the portal", {}, async (guest) => {
  const one = await subscription(guest, uncredited);
  await guest.openHome();
  await guest.page.evaluate(
    async ([module, id]) => {
      const { mount } = await import(module);
      const { api } = await (await fetch("/portal.json")).json();
      const { tokensOf } = await import("/tokens.js");
      mount(document.body.appendChild(document.createElement("div")), {
        view: { kind: "partner-of-record", subscription: id },
        cloud: "o365-worldwide",
        apiBase: `${api}/api/o365-worldwide`,
        getAccessToken: tokensOf(api, "o365-worldwide", () => {}),
        locale: "en-US",
      });
    },
    [MODULE, one.id],
  );
  const card = new Card(guest, one);
  await expect(card.region).toBeVisible();
  await card.add(FABRIKAM);
  await card.isDone(FABRIKAM);
  await guest.wasTold("event", [
    { type: "partner-of-record-changed", subscription: one.id, partnerId: FABRIKAM.id, contract: 1 },
  ]);
  expect(await card.stored()).toBe(FABRIKAM.id);
  await guest.isAt(HOME);
});
