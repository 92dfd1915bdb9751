// Access tokens of one mount: asked for one at a time, kept in memory, sent to the API and nowhere else.

/** A token this close to its end is not sent any more. */
const SPARE_MS = 30_000;
/** A 401 that asks for a fresh sign-in, not for another token: the app's business. */
const STEP_UP = "insufficient-user-authentication";

export class Access {
  #ask;
  #base;
  #life;
  #refused;
  #token = null;
  #expiresAt = Infinity;
  #pending = null;

  /**
   * `ask` is the host's `getAccessToken`, `apiBase` the absolute address below which tokens may go, `life`
   * the signal that ends the mount; `refused` hears why the host has no token.
   */
  constructor({ ask, apiBase, life, refused }) {
    this.#ask = ask;
    this.#base = `${apiBase.replace(/\/$/, "")}/`;
    this.#life = life;
    this.#refused = refused;
  }

  /**
   * `fetch` with the token, and once more with another one after a 401. `end` is a signal that stops it. Who
   * has no token is answered as the API answers then: that asks for a sign-in, and is not tried again.
   */
  async send(request, end) {
    if (!request.url.startsWith(this.#base)) throw new TypeError(`${request.url} is not below ${this.#base}`);
    const signal = AbortSignal.any([request.signal, this.#life, end]);
    const attempt = async (token, source) => {
      signal.throwIfAborted();
      const bearing = new Request(source, { credentials: "omit", signal });
      bearing.headers.set("Authorization", `Bearer ${token}`);
      return fetch(bearing);
    };
    const token = await unlessMissing(signal, this.#current());
    if (token === null) return unsigned();
    const reply = await attempt(token, request.clone());
    if (reply.status !== 401 || (await problemCode(reply)) === STEP_UP) return reply;
    // Of many requests that are refused at once, the first to hear of it renews the token for all.
    if (this.#token === token) await unlessMissing(signal, this.renew("unauthorized"));
    const another = await unlessMissing(signal, this.#current());
    return another === null || another === token ? reply : attempt(another, request);
  }

  /** Asks the host for another token, whatever the one at hand. */
  async renew(reason) {
    if (this.#pending && this.#pending.reason !== reason) await this.#pending.answer.catch(() => {});
    await this.#question(reason);
  }

  async #current() {
    if (this.#token === null) return this.#question("initial");
    return Date.now() < this.#expiresAt - SPARE_MS ? this.#token : this.#question("expired");
  }

  /** Whoever comes while a question is open waits for its answer. */
  #question(reason) {
    this.#pending ??= { reason, answer: this.#answer(reason).finally(() => (this.#pending = null)) };
    return this.#pending.answer;
  }

  async #answer(reason) {
    const signal = this.#life;
    try {
      signal.throwIfAborted();
      const asked = (async () => this.#ask({ reason, signal }))();
      const answer = await unlessAborted(signal, asked);
      const { token, expiresAt = Infinity } = typeof answer === "string" ? { token: answer } : (answer ?? {});
      if (typeof token !== "string" || token === "") throw new TypeError("getAccessToken: answered no token");
      if (typeof expiresAt !== "number" || Number.isNaN(expiresAt)) {
        throw new TypeError("getAccessToken: expiresAt must be a number of milliseconds, as Date.now() is");
      }
      this.#token = token;
      this.#expiresAt = expiresAt;
      return token;
    } catch (error) {
      if (!signal.aborted) this.#refused(error);
      throw error;
    }
  }
}

/** A token, or null when the host has none. */
async function unlessMissing(signal, promise) {
  try {
    return await unlessAborted(signal, promise);
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

function unsigned() {
  const body = JSON.stringify({ status: 401, code: "sign-in-required" });
  return new Response(body, { status: 401, headers: { "Content-Type": "application/problem+json" } });
}

/** What the promise comes to, or the reason of an abort that comes first. */
function unlessAborted(signal, promise) {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

async function problemCode(reply) {
  try {
    return (await reply.clone().json()).code;
  } catch {
    return null;
  }
}
