// The console as a guest: it lives below one path of a portal and leaves everything else as it was.
import { violations } from "./support/axe.mjs";
import { CONSOLE, HOME, MODULE, PRODUCTS, SIBLING, isOutside, listeners, outside, portals } from "./support/portal.mjs";
import { bare, expect } from "./support/visitor.mjs";

const test = portals();

test("the console is mounted, moved about in, unmounted and mounted again", {}, async (guest) => {
  const { page, text } = guest;
  await guest.openHome();
  await guest.mark();
  await guest.follow("Partners");
  await expect(guest.rows.first()).toBeVisible();
  await guest.isAt(PRODUCTS);
  await expect(guest.root).toHaveAttribute("lang", "en-US");

  const link = guest.rows.first().getByRole("link");
  const name = await link.innerText();
  await link.click();
  await expect(guest.heading("subscription-partner")).toBeVisible();
  await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  await expect.poll(() => guest.address).toContain(`${PRODUCTS}/`);
  await page.goBack();
  await guest.isAt(PRODUCTS);
  await expect(guest.rows.first()).toBeVisible();
  await page.goForward();
  await expect(guest.heading("subscription-partner")).toBeVisible();

  await page.locator("#unmount").click();
  await expect(guest.root).toHaveCount(0);
  await page.locator("#mount").click();
  await expect(guest.heading("subscription-partner")).toBeVisible();
  await guest.wasTold("ready", [{ contract: 1 }, { contract: 1 }]);
  const titles = async () => (await guest.told("title")).map(({ title }) => title);
  await expect.poll(async () => (await titles()).at(-1)).toContain(name);
  expect(await titles()).toContain(bare(text("app-tab", { page: text("products-title") })));
  expect(await guest.told("error")).toEqual([]);
  await guest.isSameDocument();
});

test("an address of the console can be opened, reloaded and searched", {}, async (guest) => {
  await guest.openConsole(`${PRODUCTS}?search=visio`);
  await expect(guest.search).toHaveValue("visio");
  await guest.page.reload();
  await expect(guest.search).toHaveValue("visio");
  await guest.counts(await guest.total("search=visio"));
  await guest.search.fill("");
  await guest.isAt(PRODUCTS);
});

test("the portal's links work while the console is mounted, and after", {}, async (guest) => {
  const { page } = guest;
  await guest.openConsole();
  await guest.mark();
  const sibling = async () => {
    await guest.follow("Partners, as they were");
    await guest.isAt(SIBLING);
    await expect(guest.title).toHaveText("Partners, as they were");
  };
  await sibling();
  await page.goBack();
  await expect(guest.rows.first()).toBeVisible();

  // Within the base the link is the portal's too: it hands it to the console.
  await guest.rows.first().getByRole("link").click();
  await expect(guest.heading("subscription-partner")).toBeVisible();
  await guest.follow("Partners");
  await expect(guest.rows.first()).toBeVisible();
  await guest.isAt(PRODUCTS);

  await page.locator("#unmount").click();
  await expect(guest.root).toHaveCount(0);
  await sibling();
  await guest.follow("Contoso portal");
  await guest.isAt(HOME);
  await guest.isSameDocument();
});

test("a link in another component of the portal is not the console's, wherever it leads", {}, async (guest) => {
  await guest.openConsole();
  const prevented = await guest.page.evaluate(
    (paths) => {
      const seen = [];
      // Behind everything that listens already.
      const look = (event) => {
        seen.push(event.defaultPrevented);
        event.preventDefault();
      };
      addEventListener("click", look);
      // The portal's own router does not see through a shadow root.
      const component = document.body.appendChild(document.createElement("div"));
      const shadow = component.attachShadow({ mode: "open" });
      for (const path of paths) {
        shadow.append(Object.assign(document.createElement("a"), { href: path }));
        shadow.lastChild.click();
      }
      component.remove();
      removeEventListener("click", look);
      return seen;
    },
    [SIBLING, `${CONSOLE}/o365-worldwide`, HOME],
  );
  expect(prevented).toEqual([false, false, false]);
  await guest.isAt(PRODUCTS);
  await expect(guest.rows.first()).toBeVisible();
});

test("what is outside stays as it was: while mounted, and after", {}, async (guest) => {
  const { page } = guest;
  await guest.openHome();
  const [before, heard] = [await outside(page), await listeners(page)];
  await guest.follow("Partners");
  await expect(guest.rows.first()).toBeVisible();
  await guest.rows.first().getByRole("link").click();
  await expect(guest.heading("subscription-partner")).toBeVisible();
  await guest.choose("theme", "dark");
  await guest.choose("locale", "sv-SE");
  await expect(guest.root).toHaveAttribute("lang", "sv-SE");
  await isOutside(page, before);
  expect(await page.locator("header.bar").evaluate((bar) => getComputedStyle(bar).fontFamily)).toContain("Georgia");

  await guest.follow("Contoso portal");
  await expect(guest.title).toHaveText("Contoso portal");
  await isOutside(page, before);
  await expect.poll(() => listeners(page)).toEqual(heard);
});

test("moving about in the console does not scroll the portal", {}, async (guest) => {
  const { page } = guest;
  await guest.openConsole();
  await page.evaluate(() => {
    document.body.style.minHeight = "400vh";
    scrollTo(0, 60);
  });
  await guest.rows.first().getByRole("link").click();
  await expect(guest.heading("subscription-partner")).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(60);
});

test("language, theme, density and time zone change while it runs", {}, async (guest) => {
  const { root } = guest;
  await guest.openConsole(`${PRODUCTS}?search=visio`);
  const background = () => root.evaluate((element) => getComputedStyle(element).colorScheme);
  await guest.choose("theme", "dark");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect.poll(background).toBe("dark");
  await guest.choose("theme", "system");
  await expect(root).not.toHaveAttribute("data-theme");

  const height = () => guest.rows.first().evaluate((row) => row.getBoundingClientRect().height);
  const comfortable = await height();
  await guest.choose("density", "compact");
  await expect(root).toHaveAttribute("data-density", "compact");
  await expect.poll(height).toBeLessThan(comfortable);

  for (const [locale, lang] of [
    ["nl-NL", "nl-NL"],
    ["sv-SE", "sv-SE"],
    ["da-DK", "da-DK"],
  ]) {
    await guest.choose("locale", locale);
    await expect(root).toHaveAttribute("lang", lang);
  }
  await expect(root.getByRole("searchbox"), "what was typed stays").toHaveValue("visio");
  await guest.choose("locale", "en-US");

  await guest.rows.first().getByRole("link").click();
  await expect(guest.heading("subscription-partner")).toBeVisible();
  const term = guest.named("region", "subscription-term").locator("time");
  await expect(term).toHaveCount(2);
  const dates = () => term.evaluateAll((times) => times.map((time) => time.outerHTML).join());
  const utc = await dates();
  await guest.choose("timeZone", "Asia/Shanghai");
  await expect.poll(dates).not.toBe(utc);
  await guest.choose("timeZone", "UTC");
  await expect.poll(dates).toBe(utc);
  expect(await guest.told("ready"), "one mount all the time").toHaveLength(1);
});

test("the portal's custom properties reach through", {}, async (guest) => {
  const { page, root } = guest;
  await guest.openConsole();
  const color = () => root.evaluate((element) => getComputedStyle(element).color);
  const own = await color();
  await guest.host.evaluate((element) => element.style.setProperty("--partner-admin-text", "rgb(1, 2, 3)"));
  await expect.poll(color).toBe("rgb(1, 2, 3)");
  await guest.host.evaluate((element) => element.style.removeProperty("--partner-admin-text"));
  await expect.poll(color).toBe(own);
  // And nothing else of it does: small capitals are the portal's buttons'.
  const variants = await root
    .locator("button")
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontVariantCaps));
  expect(new Set(variants)).toEqual(new Set(["normal"]));
  await expect(page.locator("#mount")).toHaveCSS("font-variant-caps", "small-caps");
});

test("a second console is refused, and the first goes on", {}, async (guest) => {
  const { page } = guest;
  await guest.openConsole();
  const refused = await page.evaluate(async (module) => {
    const { mount } = await import(module);
    const { api } = await (await fetch("/portal.json")).json();
    const place = document.body.appendChild(document.createElement("div"));
    const told = [];
    let asked = 0;
    const second = mount(place, {
      view: { kind: "console", basePath: "/portal/second" },
      cloud: "o365-worldwide",
      apiBase: `${api}/api/o365-worldwide`,
      getAccessToken: async () => `${(asked += 1)}`,
      onError: ({ code }) => told.push(code),
    });
    const rejected = await second.ready.then(
      () => "ready",
      ({ code }) => code,
    );
    const status = second.status;
    await second.unmount();
    place.remove();
    return { told, asked, rejected, status };
  }, MODULE);
  expect(refused).toEqual({ told: ["already_mounted"], asked: 0, rejected: "already_mounted", status: "failed" });
  await guest.rows.first().getByRole("link").click();
  await expect(guest.heading("subscription-partner")).toBeVisible();

  await page.locator("#unmount").click();
  await page.locator("#mount").click();
  await expect(guest.heading("subscription-partner"), "and the place is free again").toBeVisible();
  await guest.wasToldOf("already_mounted");
});

test("the portal can hold the console where it is, and can lead it", {}, async (guest) => {
  const { page } = guest;
  await guest.openConsole();
  const link = guest.rows.first().getByRole("link");
  const href = await link.getAttribute("href");
  const hold = page.locator("#settings input[name=hold]");
  await hold.check();
  await link.click();
  const path = href.slice(CONSOLE.length);
  await expect.poll(() => guest.told("navigate")).toContainEqual({ path, replace: false, contract: 1 });
  await guest.isAt(PRODUCTS);
  await expect(guest.rows.first()).toBeVisible();
  await hold.uncheck();
  await link.click();
  await guest.isAt(href);
  await guest.follow("Partners");
  await guest.isAt(PRODUCTS);
  await expect(guest.rows.first()).toBeVisible();
});

test("axe finds nothing in the console as it is mounted", {}, async (guest) => {
  const { page } = guest;
  await guest.openConsole();
  for (const theme of ["light", "dark"]) {
    await guest.choose("theme", theme);
    await expect(guest.root).toHaveAttribute("data-theme", theme);
    expect(await violations(page), theme).toEqual([]);
  }
  await guest.rows.first().getByRole("link").click();
  await expect(guest.named("region", "history-title")).toContainText(guest.text("history-empty"));
  expect(await violations(page)).toEqual([]);
});

test("it fits where it is narrow, whatever the window's width", {}, async (guest) => {
  await guest.openConsole();
  await guest.host.evaluate((element) => {
    element.style.width = "320px";
  });
  const excess = () => guest.root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  await expect.poll(excess).toBeLessThanOrEqual(0);
  await guest.host.evaluate((element) => {
    element.style.width = "";
  });
  await expect(guest.rows.first().getByRole("link")).not.toBeEmpty();
});

test("a console whose second file does not arrive says so to user and portal, and fetches it when asked", {}, async (guest) => {
  guest.expects(/ERR_FAILED/, "the network fails");
  guest.expects(/partner-admin: load:/, "the package says it to whoever builds the portal");
  const { page } = guest;
  const rest = "**/*_rest.wasm";
  await page.route(rest, (route) => route.abort());
  await guest.openConsole();
  await guest.rows.first().getByRole("link").click();
  await expect(guest.heading("rest-missing-title")).toBeVisible();
  await guest.wasToldOf("load");
  // The portal's page is not ours to load again.
  await expect(guest.named("button", "rest-reload")).toHaveCount(0);
  await page.unroute(rest);
  await guest.named("button", "failure-retry").click();
  await expect(guest.heading("subscription-partner")).toBeVisible();
});
