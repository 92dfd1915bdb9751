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

/** Waits until a script in the page returns something. */
const answers = (script, wanted) => expect.poll(() => firefox.run(script)).toEqual(wanted);

/** Waits for an address: this one, or one below it where it ends in a slash. */
const isAt = (address) =>
  expect
    .poll(async () => new URL(await firefox.address()).pathname)
    .toMatch(new RegExp(`^${address}${address.endsWith("/") ? "" : "$"}`));

test("Firefox mounts, unmounts and mounts again", async () => {
  await firefox.go(new URL(HOME, portal.url).href);
  await firefox.find("h1", "Contoso portal");
  const outside = `return [document.title, document.documentElement.outerHTML.split(">")[0], document.head.innerHTML,
    Object.getOwnPropertyNames(window).sort().join()]`;
  const before = await firefox.run(outside);
  await firefox.click("a", "Partners");
  await shows("td", text("status-active"));
  await isAt(PRODUCTS);
  await firefox.run(`document.querySelector(".console").shadowRoot.querySelector("td a, th a").click()`);
  await shows("h2", text("subscription-partner"));
  await isAt(`${PRODUCTS}/`);
  await answers(outside, before);

  await firefox.click("a", "Partners, as they were");
  await firefox.find("h1", "Partners, as they were");
  await isAt(SIBLING);
  await answers(`return document.querySelector(".console")`, null);

  await firefox.run("history.back()");
  await shows("h2", text("subscription-partner"));
  await firefox.click("button", "Unmount");
  await answers(`return document.querySelector(".console").shadowRoot.childNodes.length`, 0);
  await firefox.click("button", "Mount");
  await shows("h2", text("subscription-partner"));
  await answers(outside, before);
  await isAt(`${CONSOLE}/`);
});
