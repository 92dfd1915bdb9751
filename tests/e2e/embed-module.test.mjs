// The package's own modules, as far as they need no browser: options and access tokens.
import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { Access } from "../../embed/access.js";
import { TOKENS, checked, checkedPath, checkedUpdate, cloudsOf } from "../../embed/options.js";

const API = "https://api.example/api/o365-worldwide";
const given = (more) => ({
  cloud: "o365-worldwide",
  apiBase: API,
  view: { kind: "products" },
  getAccessToken: async () => "token",
  ...more,
});
const named = (name) => ({ name: "TypeError", message: new RegExp(`^partner-admin: ${name}\\b`) });

test("what is left out has a default", () => {
  const { getAccessToken: _, ...rest } = checked(given());
  assert.deepEqual(rest, {
    cloud: "o365-worldwide",
    apiBase: API,
    profile: {},
    view: { kind: "products" },
    assetBase: null,
    locale: null,
    timeZone: null,
    theme: "system",
    density: "comfortable",
    tokens: {},
    onReady: null,
    onError: null,
    onNavigate: null,
    onTitle: null,
    onUnsaved: null,
    onEvent: null,
  });
});

test("an API base is https, or http on this computer, or a path", () => {
  const bases = {
    "https://api.example/": "https://api.example",
    "https://api.example:8443/x/": "https://api.example:8443/x",
    "http://localhost:8080/api": "http://localhost:8080/api",
    "http://127.0.0.1": "http://127.0.0.1",
    "http://[::1]:1/api": "http://[::1]:1/api",
    "/api/": "/api",
    "/": "/",
  };
  for (const [base, taken] of Object.entries(bases)) assert.equal(checked(given({ apiBase: base })).apiBase, taken);
  const wrong = ["", "api", "//api.example", "http://api.example", "http://localhost.example", "ftp://api.example"];
  wrong.push("https://me@api.example", "https://api.example/?x", "https://api.example/#x", "https://api.example/ä");
  wrong.push("http://localhost@api.example", "/api?x", "/\\api.example", 1, null, undefined);
  for (const apiBase of wrong) assert.throws(() => checked(given({ apiBase })), named("apiBase"), String(apiBase));
});

test("the base of a console is a path of its own", () => {
  const base = (basePath) => checked(given({ view: { kind: "console", basePath } })).view.basePath;
  assert.equal(base("/admin"), "/admin");
  assert.equal(base("/admin/partners/"), "/admin/partners");
  for (const wrong of [
    "",
    "/",
    "//",
    "admin",
    "/a//b",
    "/a/../b",
    "/a/./b",
    "/a?b",
    "/a#b",
    "/a b",
    "/%2e%2e",
    "//x",
    1,
  ]) {
    assert.throws(() => base(wrong), named("view.basePath"), String(wrong));
  }
});

test("tokens are those that are documented, as texts", () => {
  const tokens = { "--partner-admin-accent": "#0b6a0b" };
  assert.deepEqual(checked(given({ tokens })).tokens, tokens);
  assert.throws(() => checked(given({ tokens: { "--accent": "red" } })), named("tokens"));
  assert.throws(() => checked(given({ tokens: { "--partner-admin-accent": 1 } })), named("tokens"));
  assert.ok(Object.keys(TOKENS).length > 20);
});

test("an update changes what it names, and only what may change", () => {
  assert.deepEqual(checkedUpdate({ locale: "sv-se", theme: undefined }), { locale: "sv-SE", theme: "system" });
  assert.deepEqual(checkedUpdate({ tokens: null }), { tokens: {} });
  assert.throws(() => checkedUpdate({ cloud: "o365-germany" }), named("cloud"));
  assert.throws(() => checkedUpdate({ timeZone: "Mars" }), named("timeZone"));
  assert.throws(() => checkedUpdate(null), named("options"));
});

test("a path leads nowhere but below the base", () => {
  assert.equal(checkedPath("/o365-worldwide/billing/products?search=a"), "/o365-worldwide/billing/products?search=a");
  for (const path of ["", "x", "//evil.example", "/\\evil.example", "https://evil.example", undefined]) {
    assert.throws(() => checkedPath(path), named("path"), String(path));
  }
});

test("a cloud of one's own has a profile, or that of worldwide under its own name", () => {
  const clouds = (more) => JSON.parse(cloudsOf(checked(given(more)))).clouds;
  assert.deepEqual(clouds(), { "o365-worldwide": { apiBase: API } });
  const plain = { basedOn: "o365-worldwide", displayName: "lab", apiBase: API };
  assert.deepEqual(clouds({ cloud: "lab" }), { lab: plain });
  const profile = { basedOn: "o365-germany", displayName: "Lab" };
  assert.deepEqual(clouds({ cloud: "lab", profile }), { lab: { ...profile, apiBase: API } });
});

// Tokens. `fetch` is the API here: it takes the tokens of `good` and says 401 to others.
function later() {
  const one = {};
  one.promise = new Promise((resolve) => (one.resolve = resolve));
  return one;
}

let good, sent, problem, asked, refusals, answers, life;
beforeEach(() => {
  [good, sent, asked, refusals, life] = [new Set(), [], [], [], new AbortController()];
  [problem, answers] = ["sign-in-required", []];
  mock.method(globalThis, "fetch", async (request) => {
    const token = request.headers.get("Authorization").replace("Bearer ", "");
    sent.push([token, request.method, await request.text(), request.credentials]);
    if (good.has(token)) return new Response("{}", { status: 200 });
    return new Response(JSON.stringify({ code: problem }), { status: 401 });
  });
});
afterEach(() => mock.restoreAll());

function access() {
  const ask = ({ reason }) => {
    asked.push(reason);
    return answers.shift();
  };
  return new Access({ ask, apiBase: API, life: life.signal, refused: ({ message }) => refusals.push(message) });
}
const read = () => new Request(`${API}/v1/session`, { credentials: "include" });
const never = () => new AbortController().signal;

test("many requests wait for one token, which goes along with each and without cookies", async () => {
  good.add("a");
  const token = later();
  answers = [token.promise];
  const one = access();
  const replies = [1, 2, 3].map(() => one.send(read(), never()));
  token.resolve("a");
  assert.deepEqual(
    (await Promise.all(replies)).map(({ status }) => status),
    [200, 200, 200],
  );
  assert.deepEqual(asked, ["initial"]);
  assert.deepEqual(sent, Array(3).fill(["a", "GET", "", "omit"]));
});

test("after a 401 all that were refused go once more with one new token, body and all", async () => {
  good.add("b");
  answers = ["a", "b"];
  const one = access();
  const change = () => new Request(`${API}/v1/x`, { method: "PUT", body: "{}" });
  const replies = await Promise.all([one.send(change(), never()), one.send(change(), never())]);
  assert.deepEqual(
    replies.map(({ status }) => status),
    [200, 200],
  );
  assert.deepEqual(asked, ["initial", "unauthorized"]);
  const [first, second] = [(token) => [token, "PUT", "{}", "omit"], ["a", "a", "b", "b"]];
  assert.deepEqual(sent, second.map(first));
});

test("a second 401 is the answer", async () => {
  answers = ["a", "b"];
  assert.equal((await access().send(read(), never())).status, 401);
  assert.equal(sent.length, 2);
});

test("a 401 that wants a fresh sign-in is passed on, and can still be read", async () => {
  problem = "insufficient-user-authentication";
  answers = ["a"];
  const reply = await access().send(read(), never());
  assert.equal((await reply.json()).code, problem);
  assert.deepEqual([asked, sent.length], [["initial"], 1]);
});

test("a token within 30 s of its end is asked for anew", async () => {
  mock.timers.enable({ apis: ["Date"], now: 0 });
  try {
    ["a", "b"].forEach((token) => good.add(token));
    answers = [{ token: "a", expiresAt: 60_000 }, { token: "b" }];
    const one = access();
    for (const now of [0, 29_999, 30_000, 90_000]) {
      mock.timers.setTime(now);
      await one.send(read(), never());
    }
    assert.deepEqual(
      sent.map(([token]) => token),
      ["a", "a", "b", "b"],
    );
    assert.deepEqual(asked, ["initial", "expired"]);
  } finally {
    mock.timers.reset();
  }
});

test("no token is a failure that is told once, and the next request asks again", async () => {
  good.add("a");
  answers = [Promise.reject(new Error("nobody is signed in")), "a"];
  const one = access();
  const lost = await Promise.allSettled([one.send(read(), never()), one.send(read(), never())]);
  assert.deepEqual(
    lost.map(({ value }) => value.status),
    [401, 401],
  );
  assert.deepEqual(refusals, ["nobody is signed in"]);
  assert.equal((await one.send(read(), never())).status, 200);
  assert.deepEqual(asked, ["initial", "initial"]);
});

test("an answer that is no token is told as such", async () => {
  for (const answer of [undefined, "", {}, { token: 1 }, { token: "a", expiresAt: "2027-01-01T00:00:00Z" }]) {
    answers = [answer];
    const reply = await access().send(read(), never());
    assert.equal((await reply.json()).code, "sign-in-required");
  }
  assert.equal(refusals.length, 5);
  for (const refusal of refusals) assert.match(refusal, /getAccessToken/);
  assert.equal(sent.length, 0);
});

test("a token goes nowhere but below the API's base", async () => {
  for (const url of [`${API}x/v1/session`, "https://api.example/api", `${API}/../x`, "https://evil.example/"]) {
    await assert.rejects(access().send(new Request(url), never()), /is not below/, url);
  }
  assert.deepEqual([asked, sent], [[], []]);
});

test("whoever stops waiting stops at once; the question goes on for the others", async () => {
  good.add("a");
  const token = later();
  answers = [token.promise];
  const one = access();
  const stop = new AbortController();
  const stopped = one.send(new Request(read(), { signal: stop.signal }), never());
  const waiting = one.send(read(), never());
  stop.abort();
  await assert.rejects(stopped, { name: "AbortError" });
  token.resolve("a");
  assert.equal((await waiting).status, 200);
  assert.deepEqual(asked, ["initial"]);
});

test("nothing is sent after the end of the run or of the mount", async () => {
  answers = ["a", "a"];
  const run = new AbortController();
  run.abort(new Error("it broke"));
  await assert.rejects(access().send(read(), run.signal), /it broke/);
  const one = access();
  life.abort();
  await assert.rejects(one.send(read(), never()), { name: "AbortError" });
  assert.deepEqual([sent, refusals], [[], []]);
});

test("a fresh sign-in is asked for although there is a token", async () => {
  ["a", "b"].forEach((token) => good.add(token));
  answers = ["a", "b"];
  const one = access();
  await one.send(read(), never());
  await one.renew("step_up");
  await one.send(read(), never());
  assert.deepEqual(asked, ["initial", "step_up"]);
  assert.deepEqual(
    sent.map(([token]) => token),
    ["a", "b"],
  );
});
