// What a portal says wrongly is told at once, by name; what it says rightly is taken.
import { EMBED, MODULE, portals } from "./support/portal.mjs";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "./support/visitor.mjs";

const test = portals();

const WRONG = [
  ["cloud", { cloud: undefined }],
  ["cloud", { cloud: "O365 Worldwide" }],
  ["apiBase", { apiBase: "ftp://api.example" }],
  ["apiBase", { apiBase: "http://api.example/api" }],
  ["apiBase", { apiBase: "https://api.example/?x" }],
  ["apiBase", { apiBase: "api" }],
  ["getAccessToken", { getAccessToken: "eyJ" }],
  ["view", { view: undefined }],
  ["view.kind", { view: { kind: "dashboard" } }],
  ["view.basePath", { view: { kind: "console" } }],
  ["view.basePath", { view: { kind: "console", basePath: "/" } }],
  ["view.basePath", { view: { kind: "console", basePath: "portal" } }],
  ["view.basePath", { view: { kind: "console", basePath: "/portal/../partners" } }],
  ["view.basePath", { view: { kind: "console", basePath: "/portal?x" } }],
  ["view.basePath", { view: { kind: "console", basePath: "/portal#x" } }],
  ["view.subscription", { view: { kind: "partner-of-record" } }],
  ["locale", { locale: "english!" }],
  ["timeZone", { timeZone: "Mars/Olympus" }],
  ["theme", { theme: "blue" }],
  ["density", { density: "airy" }],
  ["tokens", { tokens: { "--colorBrandBackground": "red" } }],
  ["assetBase", { assetBase: "data:," }],
  ["onReady", { onReady: true }],
  ["onready", { onready: "ready" }],
];

test("a wrong option is a TypeError that names it, before anything is fetched", {}, async (guest) => {
  const { page } = guest;
  await guest.openHome();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  for (const [name, wrong] of WRONG) {
    // Neither functions nor what is missing goes through the debugger as it is.
    const [plain, missing] = [
      JSON.parse(JSON.stringify(wrong)),
      Object.keys(wrong).filter((key) => wrong[key] === undefined),
    ];
    const told = await page.evaluate(
      async ([module, wrong, missing]) => {
        const { mount } = await import(module);
        const options = {
          view: { kind: "products" },
          cloud: "o365-worldwide",
          apiBase: "/api/o365-worldwide",
          getAccessToken: async () => "token",
          ...wrong,
        };
        for (const key of missing) delete options[key];
        const place = document.createElement("div");
        try {
          mount(place, options);
          return "mounted";
        } catch (error) {
          return `${error.constructor.name}: ${error.message}; ${place.shadowRoot}`;
        }
      },
      [MODULE, plain, missing],
    );
    expect(told, JSON.stringify(wrong)).toMatch(/^TypeError: .*; null$/);
    expect(told, JSON.stringify(wrong)).toContain(` ${name}`);
  }
  const element = await page.evaluate(async (module) => {
    const { mount } = await import(module);
    try {
      mount(document.querySelector("#nowhere"), { view: { kind: "products" } });
    } catch (error) {
      return `${error.constructor.name}: ${error.message}`;
    }
  }, MODULE);
  expect(element).toMatch(/^TypeError: .*element/);
  expect(asked).toEqual([]);
});

test("what cannot change while it runs is refused by name, too", {}, async (guest) => {
  await guest.openConsole();
  const told = await guest.page.evaluate(async (module) => {
    const { contract, mount } = await import(module);
    const place = document.body.appendChild(document.createElement("div"));
    const { api } = await (await fetch("/portal.json")).json();
    const widget = mount(place, {
      view: { kind: "products" },
      cloud: "o365-worldwide",
      apiBase: `${api}/api/o365-worldwide`,
      getAccessToken: (ask) => new Promise((_, reject) => ask.signal.addEventListener("abort", reject, { once: true })),
    });
    const attempt = (work) => {
      try {
        return work() ?? "done";
      } catch (error) {
        return `${error.constructor.name}: ${error.message}`;
      }
    };
    const statuses = [widget.status];
    await widget.ready;
    statuses.push(widget.status);
    const said = [
      attempt(() => widget.update({ cloud: "o365-germany" })),
      attempt(() => widget.update({ theme: "blue" })),
      attempt(() => widget.navigate("/x")),
      attempt(() => widget.update({ theme: "dark" })),
    ];
    await widget.unmount();
    await widget.unmount();
    statuses.push(widget.status);
    place.remove();
    return { contract, said, statuses };
  }, MODULE);
  expect(told.contract).toBe(1);
  expect(told.statuses).toEqual(["loading", "mounted", "unmounted"]);
  expect(told.said[0]).toMatch(/^TypeError: .*cloud/);
  expect(told.said[1]).toMatch(/^TypeError: .*theme/);
  expect(told.said[2]).toMatch(/^TypeError: /);
  expect(told.said[3]).toBe("done");
});

test("the package says what is in it, and that is what is in it", {}, async () => {
  const manifest = JSON.parse(await readFile(join(EMBED, "manifest.json"), "utf8"));
  expect(manifest.contract).toBe(1);
  const files = [manifest.files.wasm, manifest.files.js, manifest.files.css, ...Object.values(manifest.files.locales)];
  expect(files).toHaveLength(7);
  for (const file of files) {
    const digest = createHash("sha384").update(await readFile(join(EMBED, file)));
    expect(manifest.integrity[file], file).toBe(`sha384-${digest.digest("base64")}`);
  }
});

test("a file that was changed on its way is not run", {}, async (guest) => {
  const { page } = guest;
  guest.expects(/integrity|digest/, "the browser says so");
  guest.expects(/console: partner-admin: load/, "and the module");
  await page.route(/_bg\.wasm$/, async (route) => {
    const reply = await route.fetch();
    const body = await reply.body();
    body[body.length - 1] ^= 1;
    await route.fulfill({ response: reply, body });
  });
  await guest.open("/portal/partners");
  await guest.wasToldOf("load");
  await expect(guest.root.getByRole("alert")).toContainText(guest.boot("boot-embed-failed-title"));
  await page.unroute(/_bg\.wasm$/);
  await guest.root.getByRole("button").click();
  await expect(guest.rows.first()).toBeVisible();
});
