// What the server sends: headers on every answer, files that are kept or asked about, compressed copies.
import { LOCALES } from "./support/texts.mjs";
import { suite } from "./support/suite.mjs";
import { WORLDWIDE, expect } from "./support/visitor.mjs";

const test = suite();
const ALWAYS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};
const POLICY = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "connect-src": "'self'",
  "style-src": "'self'",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
};

const get = (server, path, headers = {}) => fetch(new URL(path, server.url), { headers });
const policy = (reply) =>
  Object.fromEntries(
    reply.headers
      .get("content-security-policy")
      .split(";")
      .map((directive) => /^\s*(\S+) (.*)$/.exec(directive).slice(1)),
  );

test("every answer carries the security headers", { clouds: [] }, async (_, { server }) => {
  const answers = {
    "/": 200,
    [`/${WORLDWIDE}/billing/products`]: 200,
    "/nowhere/at/all": 200,
    [`/${await server.dist.wasm()}`]: 200,
    [`/${LOCALES["sv-SE"].url}`]: 200,
    "/config/clouds.json": 200,
    "/missing-0123456789abcdef.js": 404,
    [`/api/${WORLDWIDE}/v1/session`]: 401,
    [`/api/${WORLDWIDE}/v1/nothing`]: 404,
    "/api/o365-unknown/v1/session": 404,
  };
  for (const [path, status] of Object.entries(answers)) {
    const reply = await get(server, path);
    expect(reply.status, path).toBe(status);
    expect(policy(reply), path).toMatchObject(POLICY);
    expect(reply.headers.get("content-security-policy"), path).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
    for (const [name, value] of Object.entries(ALWAYS)) expect(reply.headers.get(name), `${path} ${name}`).toBe(value);
    expect(reply.headers.get("permissions-policy"), path).toContain("camera=()");
    expect(reply.headers.get("x-request-id"), path).toMatch(/^[\da-f-]{36}$/);
  }
});

test("answers of the API are kept by nobody", { clouds: [] }, async (_, { server }) => {
  const { name, value } = await server.signIn(WORLDWIDE, "Megan Bowen");
  for (const path of ["session", "subscriptions", "nothing"]) {
    const reply = await get(server, `/api/${WORLDWIDE}/v1/${path}`, { Cookie: `${name}=${value}` });
    expect(reply.headers.get("cache-control"), path).toBe("no-store");
  }
});

test(
  "files named by their content are kept for ever, all others are asked about",
  { clouds: [] },
  async (_, { server }) => {
    const hashed = await server.dist.named();
    // The wasm, its JS, boot, early, the style and the icon.
    expect(hashed.length).toBeGreaterThan(5);
    hashed.push(...Object.values(LOCALES).map(({ url }) => url));
    for (const path of hashed) {
      const reply = await get(server, path);
      expect(reply.status, path).toBe(200);
      expect(reply.headers.get("cache-control"), path).toBe("public, max-age=31536000, immutable");
    }
    for (const path of ["/", `/${WORLDWIDE}/billing/products`, "/config/clouds.json"]) {
      expect((await get(server, path)).headers.get("cache-control"), path).toBe("no-cache");
    }
  },
);

test("a file that is missing is said to be missing, never a page", { clouds: [] }, async (_, { server }) => {
  for (const path of [
    "/partner-admin-0123456789abcdef_bg.wasm",
    "/boot-0123456789abcdef.js",
    "/locales/xx-XX-0123456789abcdef.ftl",
    "/..%2f..%2fetc%2fpasswd.txt",
  ]) {
    const reply = await get(server, path);
    expect(reply.status, path).toBe(404);
    expect(reply.headers.get("content-type"), path).toBe("application/problem+json");
  }
});

test("files arrive compressed, as the browser can take them", { clouds: [] }, async (_, { server }) => {
  const wasm = `/${await server.dist.wasm()}`;
  const compressed = async (path, accepted) => {
    const reply = await get(server, path, { "Accept-Encoding": accepted });
    expect(reply.headers.get("vary") ?? "", path).toMatch(/accept-encoding/i);
    const size = Number(reply.headers.get("content-length"));
    await reply.arrayBuffer();
    return [reply.headers.get("content-encoding"), size];
  };
  for (const path of [wasm, "/", `/${LOCALES["sv-SE"].url}`]) {
    const [plain, whole] = await compressed(path, "identity");
    expect(plain, path).toBe(null);
    for (const [accepted, wanted] of [
      ["br, gzip", "br"],
      ["gzip", "gzip"],
    ]) {
      const [encoding, size] = await compressed(path, accepted);
      expect(encoding, path).toBe(wanted);
      expect(size, path).toBeLessThan(whole);
    }
  }
  expect((await get(server, wasm)).headers.get("content-type")).toBe("application/wasm");
});

test("only requests that name this server are answered", { clouds: [] }, async (_, { server }) => {
  const { request } = await import("node:http");
  const { port } = new URL(server.url);
  const status = (host) =>
    new Promise((resolve, reject) => {
      request({ host: "127.0.0.1", port, path: "/", headers: { Host: host } }, (reply) => {
        reply.resume();
        resolve(reply.statusCode);
      })
        .on("error", reject)
        .end();
    });
  expect(await status(`localhost:${port}`)).toBe(200);
  expect(await status(`127.0.0.1:${port}`)).toBe(200);
  expect(await status(`evil.example:${port}`)).toBe(403);
});
