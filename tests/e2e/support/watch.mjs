// What must not happen unnoticed: errors in the console, exceptions, breaches of the content security
// policy, requests that leave the origin or the cloud. A test declares what it provokes.

const API = /^\/api\/([^/]+)\//;

/** Watches a browser context from its beginning. */
export class Watch {
  #origin;
  #clouds;
  #expected = [];
  /** What was noticed, in order. */
  troubles = [];

  constructor(context, origin, clouds) {
    this.#origin = origin;
    this.#clouds = new Set(clouds);
    context.on("request", (request) => this.#request(new URL(request.url())));
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

  /** Declares trouble that the test provokes; `why` says how. It must come at least once. */
  expects(pattern, why) {
    this.#expected.push({ pattern, why });
  }

  /** Fails on trouble nobody declared, and on declared trouble that never came. */
  settle() {
    const undeclared = this.troubles.filter((trouble) => !this.#expected.some(({ pattern }) => pattern.test(trouble)));
    const missing = this.#expected.filter(({ pattern }) => !this.troubles.some((trouble) => pattern.test(trouble)));
    const faults = [
      ...undeclared.map((trouble) => `nobody declared: ${trouble}`),
      ...missing.map(({ pattern, why }) => `declared, but it never came: ${pattern} (${why})`),
    ];
    if (faults.length) throw new Error(faults.join("\n"));
  }

  #request({ protocol, origin, pathname, href }) {
    if (!protocol.startsWith("http")) return;
    const [, cloud] = API.exec(pathname) ?? [];
    if (origin !== this.#origin) this.troubles.push(`request: left the origin: ${href}`);
    else if (cloud && !this.#clouds.has(cloud)) this.troubles.push(`request: to the cloud ${cloud}: ${href}`);
  }
}
