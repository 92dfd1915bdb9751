// Starting: the shell before the app, and a readable reason in the page's language when the app cannot start.
import { LOCALES } from "./support/texts.mjs";
import { suite } from "./support/suite.mjs";
import { WORLDWIDE, expect } from "./support/visitor.mjs";

const test = suite();
const PRODUCTS = `/${WORLDWIDE}/billing/products`;
const swedish = { locale: "sv-SE", clouds: [WORLDWIDE] };

/** Waits for the page's explanation and answers the part that is for support. */
async function refusal(visitor, id) {
  const { text, page } = visitor;
  await expect(visitor.title).toHaveText(text("boot-failed-title"));
  await expect(page.getByText(text(id))).toBeVisible();
  await expect(page).toHaveTitle(text("boot-failed-title"));
  await expect(page.locator("html")).toHaveAttribute("lang", "sv-SE");
  await expect(visitor.named("button", "boot-reload")).toBeVisible();
  return page.locator("code");
}

function loads(visitor) {
  const seen = [];
  visitor.page.on("request", (request) => request.isNavigationRequest() && seen.push(request.url()));
  return seen;
}

test(
  "a missing file: loaded again once, then explained",
  { ...swedish, change: async (dist) => dist.remove(await dist.wasm()) },
  async (visitor) => {
    visitor.expects(/ 404 .*\.wasm\)/, "the file was deleted");
    const loaded = loads(visitor);
    await visitor.signedIn();
    await visitor.open(PRODUCTS);
    await expect(await refusal(visitor, "boot-missing-file")).toContainText(".wasm: 404");
    expect(loaded).toHaveLength(2);
    await visitor.named("button", "boot-reload").click();
    await expect.poll(() => loaded.length).toBe(3);
    await refusal(visitor, "boot-missing-file");
  },
);

test(
  "a deploy that changes underneath: loaded again once, and it works",
  { ...swedish, proxied: true },
  async (visitor, { server, proxy }) => {
    visitor.expects(/ 404 .*\.wasm\)/, "the file is gone for a moment");
    proxy.say(`/${await server.dist.wasm()}`, 404, { "Content-Type": "application/problem+json" }, "{}", { times: 1 });
    const loaded = loads(visitor);
    await visitor.signedIn();
    await visitor.open(PRODUCTS);
    await visitor.counts(312);
    expect(loaded).toHaveLength(2);
  },
);

test(
  "a page in the place of a file is a missing file",
  { ...swedish, proxied: true },
  async (visitor, { server, proxy }) => {
    proxy.say(`/${await server.dist.wasm()}`, 200, { "Content-Type": "text/html" }, "<!doctype html><title>x</title>");
    await visitor.signedIn();
    await visitor.open(PRODUCTS);
    await refusal(visitor, "boot-missing-file");
  },
);

const halve = async (dist) => {
  const wasm = await dist.wasm();
  const bytes = await dist.bytes(wasm);
  await dist.write(wasm, bytes.subarray(0, bytes.length / 2));
};

test("a damaged file is not started", { ...swedish, change: halve }, async (visitor) => {
  await visitor.signedIn();
  await visitor.open(PRODUCTS);
  await expect(await refusal(visitor, "boot-damaged-file")).toContainText("WebAssembly");
});

test(
  "a connection that breaks is told from a missing file",
  { ...swedish, proxied: true },
  async (visitor, { server, proxy }) => {
    visitor.expects(/ERR_EMPTY_RESPONSE/, "the connection breaks");
    proxy.cut(`/${await server.dist.wasm()}`);
    await visitor.signedIn();
    await visitor.open(PRODUCTS);
    await refusal(visitor, "boot-network");
  },
);

test("WebAssembly forbidden by a policy is explained", { ...swedish, proxied: true }, async (visitor, { proxy }) => {
  visitor.expects(/policy: script-src blocked wasm-eval/, "the policy forbids it");
  visitor.expects(/wasm-eval|WebAssembly/, "the browser says so too");
  const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:";
  proxy.rewrite(PRODUCTS, { "content-security-policy": policy });
  await visitor.signedIn();
  await visitor.open(PRODUCTS);
  await refusal(visitor, "boot-no-wasm");
});

test("a browser without WebAssembly is told so", { ...swedish, launch: ["--js-flags=--jitless"] }, async (visitor) => {
  await visitor.open(PRODUCTS);
  await refusal(visitor, "boot-no-wasm");
});

for (const [fault, json, said] of [
  ["no JSON", "{", "clouds.json: Expected property name"],
  [
    "an address that is not HTTPS",
    `{"clouds":{"o365-worldwide":{"apiBase":"http://api.example"}}}`,
    '"apiBase" of o365-worldwide must be',
  ],
  ["a cloud nobody knows", `{"clouds":{"contoso":{"apiBase":"/api/contoso"}}}`, "contoso is a cloud of your own"],
  [
    "a field nobody knows",
    `{"clouds":{"o365-worldwide":{"apiBase":"/api","colour":"red"}}}`,
    '"colour" of o365-worldwide means nothing',
  ],
  [
    "a cloud twice",
    `{"clouds":{"o365-worldwide":{"apiBase":"/a"},"o365-worldwide":{"apiBase":"/b"}}}`,
    '"o365-worldwide" is there twice',
  ],
  ["no cloud", `{"clouds":{}}`, '"clouds" is empty'],
]) {
  test(
    `A1 a configuration that is wrong says what is wrong: ${fault}`,
    { ...swedish, change: (dist) => dist.write("config/clouds.json", json) },
    async (visitor) => {
      await visitor.open();
      await expect(await refusal(visitor, "boot-config")).toContainText(said);
    },
  );
}

test(
  "before the app is there the page has its shell, and says when it takes long",
  { ...swedish, proxied: true },
  async (visitor, { server, proxy }) => {
    const { page, text } = visitor;
    const release = proxy.hold(`/${await server.dist.wasm()}`);
    await visitor.signedIn();
    await visitor.open(PRODUCTS);
    const bar = page.getByRole("banner");
    await expect(bar).toBeVisible();
    await expect.poll(() => bar.evaluate((element) => element.getBoundingClientRect().height)).toBe(48);
    await expect(page.locator("#boot-skeletons")).toBeVisible();
    await expect(page.getByText(text("boot-slow"))).toBeVisible();
    await expect(visitor.named("progressbar", "boot-loading")).toBeVisible();
    release();
    await visitor.counts(312);
    await expect(page.getByText(text("boot-slow"))).toHaveCount(0);
  },
);

test(
  "the session is asked for before the app is there, and not again by it",
  { ...swedish, proxied: true },
  async (visitor, { server, proxy }) => {
    const session = `/api/${WORLDWIDE}/v1/session`;
    const release = proxy.hold(`/${await server.dist.wasm()}`);
    await visitor.signedIn();
    await visitor.open(PRODUCTS);
    await expect.poll(() => proxy.seen).toContain(session);
    release();
    await visitor.counts(312);
    expect(proxy.seen.filter((path) => path === session)).toHaveLength(1);
  },
);

test("a crash stops the app and everything it would still send, and says so", swedish, async (visitor) => {
  const { page, text } = visitor;
  await visitor.openProducts();
  visitor.expects(/exception: RuntimeError: planted/, "a trap of the module, as the browser tells it");
  await page.evaluate(
    () =>
      void setTimeout(() => {
        throw new WebAssembly.RuntimeError("planted");
      }),
  );
  await expect(visitor.title).toHaveText(text("boot-crashed-title"));
  await expect(visitor.title).toBeFocused();
  await expect(page.getByRole("alert")).toContainText(text("boot-crashed"));
  await expect(page.locator("code")).toHaveText("planted");
  await expect(visitor.table).toHaveCount(0);
  expect(
    await page.evaluate(() =>
      fetch("/config/clouds.json").then(
        () => "sent",
        () => "not sent",
      ),
    ),
  ).toBe("not sent");
  await visitor.named("button", "boot-reload").click();
  await visitor.counts(312);
});

test(
  "without JavaScript the page says what it needs, in every language",
  { javaScriptEnabled: false },
  async (visitor) => {
    await visitor.open(PRODUCTS);
    for (const [locale, { boot }] of Object.entries(LOCALES)) {
      const note = visitor.page.locator(`noscript [lang="${locale}"]`);
      await expect(note).toHaveText(boot["boot-no-script"]);
      await expect(note).toBeVisible();
    }
  },
);
