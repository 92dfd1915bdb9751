// The same in Firefox: the console is mounted, moved about in, unmounted and mounted again.
import { after, before, test } from "node:test";
import { Firefox } from "./support/firefox.mjs";
import { CONSOLE, HOME, PRODUCTS, Portal, SIBLING } from "./support/portal.mjs";
import { textsOf } from "./support/texts.mjs";
import { expect } from "./support/visitor.mjs";

const text = textsOf("en-US");
let portal;
let firefox;
before(async () => {
  portal = await Portal.start();
  firefox = await Firefox.start();
});
after(() => Promise.all([firefox?.end(), portal?.end()]));

/** Waits until something in the console has this text; WebDriver's own search does not see into it. */
const shows = (selector, words) =>
  expect
    .poll(() =>
      firefox.run(`
        const root = document.querySelector(".console")?.shadowRoot;
        return [...(root?.querySelectorAll(${JSON.stringify(selector)}) ?? [])].map((one) => one.textContent).join();
      `),
    )
    .toContain(words);

test("Firefox mounts, unmounts and mounts again", async () => {
  await firefox.go(new URL(HOME, portal.url).href);
  await firefox.find("h1", "Contoso portal");
  const outside = `return [document.title, document.documentElement.outerHTML.split(">")[0], document.head.innerHTML,
    Object.getOwnPropertyNames(window).sort().join()]`;
  const before = await firefox.run(outside);
  await firefox.click("a", "Partners");
  await shows("td", text("status-active"));
  expect(new URL(await firefox.address()).pathname).toBe(PRODUCTS);
  await firefox.run(`document.querySelector(".console").shadowRoot.querySelector("td a, th a").click()`);
  await shows("h2", text("subscription-partner"));
  expect(new URL(await firefox.address()).pathname).toMatch(new RegExp(`^${PRODUCTS}/`));
  expect(await firefox.run(outside)).toEqual(before);

  await firefox.click("a", "Partners, as they were");
  await firefox.find("h1", "Partners, as they were");
  expect(new URL(await firefox.address()).pathname).toBe(SIBLING);
  expect(await firefox.run(`return document.querySelector(".console")`)).toBe(null);

  await firefox.run("history.back()");
  await shows("h2", text("subscription-partner"));
  await firefox.click("button", "Unmount");
  expect(await firefox.run(`return document.querySelector(".console").shadowRoot.childNodes.length`)).toBe(0);
  await firefox.click("button", "Mount");
  await shows("h2", text("subscription-partner"));
  expect(await firefox.run(outside)).toEqual(before);
  expect(new URL(await firefox.address()).pathname.startsWith(`${CONSOLE}/`)).toBe(true);
});
