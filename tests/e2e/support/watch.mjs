// What must not happen unnoticed: errors in the console, exceptions, breaches of the content security
// policy, requests that leave the origin or the cloud. A test declares what it provokes.

import { expect } from "./expect.mjs";

const API = /^\/api\/([^/]+)\//;

/** Watches a browser context from its beginning. */
export class Watch {
  #origins;
  #clouds;
  #expected = [];
  #open = new Set();
  /** What was noticed, in order. */
  troubles = [];

  /** `origins` are the page's own and those of the APIs that it was told of. */
  constructor(context, origins, clouds) {
    this.#origins = new Set(origins);
    this.#clouds = new Set(clouds);
    context.on("request", (request) => {
      this.#request(new URL(request.url()));
      this.#open.add(request);
    });
    for (const end of ["requestfinished", "requestfailed"]) context.on(end, (request) => this.#open.delete(request));
    context.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) {
        this.troubles.push(`console: ${message.text()} (${message.location().url})`);
      }
    });
    // Unhandled rejections come this way as well.
    context.on("weberror", (error) => this.troubles.push(`exception: ${error.error()}`));
  }

  /** Tells of breaches of the policy. Apart from the constructor because it takes a round trip. */
  async policy(context) {
    await context.exposeBinding("tellBreach", (_, breach) => this.troubles.push(`policy: ${breach}`));
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => {
        globalThis.tellBreach(`${event.effectiveDirective} blocked ${event.blockedURI}`);
      });
    });
  }

  /** Waits until nothing is asked. */
  async idle() {
    await expect.poll(() => this.#open.size, "requests under way").toBe(0);
  }

  /** Declares trouble that the test provokes; `why` says how. It must come at least once. */
  expects(pattern, why) {
    this.#expected.push({ pattern, why });
  }

  /** Trouble that nobody declared. */
  get undeclared() {
    return this.troubles.filter((trouble) => !this.#expected.some(({ pattern }) => pattern.test(trouble)));
  }

  /** Declarations that nothing has come of. */
  get inVain() {
    const missing = this.#expected.filter(({ pattern }) => !this.troubles.some((trouble) => pattern.test(trouble)));
    return missing.map(({ pattern, why }) => `${pattern}: ${why}`);
  }

  /** Fails on declared trouble that never comes, and on trouble nobody declared. */
  async settle(timeout) {
    // What was provoked may still be on its way.
    await expect.poll(() => this.inVain, { message: "declared in vain", timeout }).toEqual([]);
    expect(this.undeclared, "nobody declared").toEqual([]);
  }

  #request({ protocol, origin, pathname, href }) {
    if (!protocol.startsWith("http")) return;
    const [, cloud] = API.exec(pathname) ?? [];
    if (!this.#origins.has(origin)) this.troubles.push(`request: left the origin: ${href}`);
    else if (cloud && !this.#clouds.has(cloud)) this.troubles.push(`request: to the cloud ${cloud}: ${href}`);
  }
}
