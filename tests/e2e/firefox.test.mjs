// The same in Firefox, in as much as browsers differ: the module compiles, the policy holds, the cookie is kept.
import { after, before, test } from "node:test";
import { Firefox } from "./support/firefox.mjs";
import { Server } from "./support/server.mjs";
import { textsOf } from "./support/texts.mjs";
import { WORLDWIDE, expect } from "./support/visitor.mjs";

const text = textsOf("en-US");
let server;
let firefox;
before(async () => {
  server = await Server.start();
  firefox = await Firefox.start();
});
after(() => Promise.all([firefox?.end(), server?.end()]));

test("Firefox keeps the session in a __Host- cookie over HTTP on loopback, out of reach of scripts", async () => {
  await firefox.go(new URL(`${WORLDWIDE}/billing/products?status=active&locale=en-US`, server.url).href);
  await firefox.click("button", "Megan Bowen");
  await firefox.find("h1", text("products-title"));
  await firefox.find("td", text("status-active"));
  await expect.poll(async () => new URL(await firefox.address()).search).toBe("?status=active");
  const [cookie, ...others] = await firefox.cookies();
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({
    name: `__Host-partner-admin.${WORLDWIDE}`,
    path: "/",
    secure: true,
    httpOnly: true,
    sameSite: "Strict",
  });
  expect(await firefox.run("return document.cookie")).toBe("");

  await firefox.go(new URL(`${WORLDWIDE}/billing/products?search=visio`, server.url).href);
  await firefox.click("a", "Visio");
  await firefox.find("h2", text("subscription-partner"));
});
