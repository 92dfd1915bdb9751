// A web server for a sample: the portal's pages, the embed package below /partner-admin/, and where the
// API is in /portal.json. It shows what a portal has to allow so that the app runs inside it.
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import http from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".ftl": "text/plain; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};
const PACKAGE = "/partner-admin/";

/**
 * Serves the pages of `folder` and the package `embed`, on any free port if none is given. Answers
 * `{ url, origin, api, end() }`; `api` is the origin of the backend and can be set later.
 */
export async function serve({ folder, embed, api = "", port = 0 }) {
  const site = { api };
  const listener = http.createServer((request, reply) => {
    answer(site, request, reply).catch((error) => reply.writeHead(500).end(String(error)));
  });
  async function answer({ api }, request, reply) {
    const { pathname } = new URL(request.url, "http://localhost");
    const headers = { "Cache-Control": "no-cache", "Content-Security-Policy": policy(api) };
    if (pathname === "/portal.json") {
      return reply.writeHead(200, { ...headers, "Content-Type": TYPES[".json"] }).end(JSON.stringify({ api }));
    }
    const file = pathname.startsWith(PACKAGE)
      ? join(embed, normalize(`/${pathname.slice(PACKAGE.length)}`))
      : // Every address without an extension is one of the portal, which finds its way by itself.
        join(folder, extname(pathname) ? normalize(pathname) : "index.html");
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return reply.writeHead(404, headers).end();
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    reply.writeHead(200, { ...headers, "Content-Type": type, "Content-Length": found.size });
    createReadStream(file).pipe(reply);
  }
  listener.listen(port, "localhost");
  await once(listener, "listening");
  site.origin = `http://localhost:${listener.address().port}`;
  site.url = `${site.origin}/`;
  site.end = async () => {
    listener.closeAllConnections();
    await new Promise((resolve) => listener.close(resolve));
  };
  return site;
}

/** What the app needs is `wasm-unsafe-eval` and the API; nothing for styles, which are adopted. */
function policy(api) {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    `connect-src 'self' ${api}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
