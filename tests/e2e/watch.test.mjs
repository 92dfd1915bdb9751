// The watch over every test: what it must notice, planted.
import { test } from "node:test";
import { violations } from "./support/axe.mjs";
import { suite } from "./support/suite.mjs";
import { GERMANY, WORLDWIDE, expect } from "./support/visitor.mjs";
import { Watch } from "./support/watch.mjs";

const planted = suite();

for (const [what, noticed, plant] of [
  ["an error in the console", "console: planted", () => console.error("planted")],
  ["a warning in the console", "console: planted", () => console.warn("planted")],
  [
    "an exception",
    "exception: Error: planted",
    () =>
      void setTimeout(() => {
        throw new Error("planted");
      }),
  ],
  ["an unhandled rejection", "exception: Error: planted", () => void Promise.reject(new Error("planted"))],
  [
    "a breach of the policy",
    "policy: style-src-attr blocked inline",
    () => document.body.setAttribute("style", "color: red"),
  ],
  ["a request to another cloud", `request: to the cloud ${GERMANY}`, () => fetch("/api/o365-germany/v1/demo-accounts")],
]) {
  planted(`the watch notices ${what}`, {}, async (visitor) => {
    await visitor.open(`${WORLDWIDE}/sign-in`);
    await expect(visitor.title).toHaveText(visitor.text("sign-in-title"));
    visitor.expects(new RegExp(noticed), "it is planted here");
    // The browser tells of some of it in the console as well.
    visitor.expects(/planted|Content Security Policy|o365-germany/, "it is planted here");
    await visitor.page.evaluate(plant);
    await expect.poll(() => visitor.troubles).toContainEqual(expect.stringContaining(noticed));
  });
}

planted("the watch notices a request that leaves the origin", {}, async (visitor) => {
  await visitor.open(`${WORLDWIDE}/sign-in`);
  await expect(visitor.title).toHaveText(visitor.text("sign-in-title"));
  visitor.expects(/request: left the origin: http:\/\/127\.0\.0\.1:9\//, "it is planted here");
  // Going there is a request that the page's policy does not stop; nobody listens.
  await visitor.page.evaluate(() => void window.open("http://127.0.0.1:9/"));
  await expect.poll(() => visitor.troubles).toContainEqual(expect.stringContaining("left the origin"));
});

test("the watch fails on what nobody declared and on what was declared in vain", async () => {
  const listeners = new Map();
  const watch = new Watch({ on: (name, listener) => listeners.set(name, listener) }, "http://localhost", []);
  const say = (text) =>
    listeners.get("console")({ type: () => "error", text: () => text, location: () => ({ url: "" }) });
  await watch.settle();
  watch.expects(/planted/, "it is planted");
  await expect(watch.settle(100)).rejects.toThrow("declared in vain");
  expect(watch.inVain).toEqual(["/planted/: it is planted"]);
  say("planted");
  await watch.settle();
  say("another");
  await expect(watch.settle()).rejects.toThrow("nobody declared");
  expect(watch.undeclared).toEqual(["console: another ()"]);
});

planted("axe finds what is planted", {}, async (visitor) => {
  await visitor.open(`${WORLDWIDE}/sign-in`);
  await expect(visitor.page.getByRole("button", { name: "Megan Bowen" })).toBeVisible();
  expect(await violations(visitor.page)).toEqual([]);
  await visitor.page.evaluate(() => {
    const image = document.createElement("img");
    image.src = "data:,";
    document.querySelector("main").append(image);
    document.querySelector("h1").style.color = "#ccc";
  });
  const found = (await violations(visitor.page)).map((violation) => violation.split(":")[0]).sort();
  expect(found).toEqual(["color-contrast", "image-alt"]);
});
