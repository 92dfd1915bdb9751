// A network that fails on the wire: what is lost, late, doubled or cut there, and what came through.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect } from "./expect.mjs";

/** Stands before a server. `tests/fault-proxy/src/rule.rs` has the faults and what each may be told. */
export class Faults {
  #process;
  #admin;

  static async before(server) {
    const program = process.env.PARTNER_ADMIN_FAULT_PROXY;
    if (!program) throw new Error("PARTNER_ADMIN_FAULT_PROXY must be set: cargo xtask test --only e2e");
    const faults = new Faults();
    faults.#process = spawn(program, ["--server", new URL(server.url).host], { stdio: ["ignore", "pipe", "inherit"] });
    for await (const line of createInterface({ input: faults.#process.stdout })) {
      [, faults.url, faults.#admin] = /^listening on (\S+), admin on (\S+)$/.exec(line) ?? [];
      if (faults.url) return faults;
    }
    throw new Error("the fault proxy did not start");
  }

  async end() {
    const ended = once(this.#process, "exit");
    this.#process.kill();
    await ended;
  }

  /**
   * The next request of a method to a path (a regular expression, or the whole path) meets a fault;
   * several told one after the other befall one request each. `more` is what the fault is told, such as
   * `{ held: true }`, and `times` for more than one request.
   */
  async next(method, path, kind, { times = 1, ...more } = {}) {
    const pattern = path instanceof RegExp ? path.source : `^${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`;
    // What is undefined is not sent: a rule without `times` holds until it is cleared.
    const rule = { method, path: pattern, times: times === Infinity ? undefined : times, fault: { kind, ...more } };
    await this.#order("POST", "rules", rule);
  }

  /** Every request from now on meets it. */
  always(method, path, kind, more) {
    return this.next(method, path, kind, { ...more, times: Infinity });
  }

  /** The way is clear again, and what was held goes on. */
  async clear() {
    await this.#order("DELETE", "rules");
  }

  /** What is held goes on; rules stay. */
  async release() {
    await this.#order("POST", "release");
  }

  /**
   * The requests that came, in order: `{ method, path, fault, answers }`. `answers` are the statuses by
   * which the server answered; none when it never heard, two when it heard twice.
   */
  async seen(method, path) {
    const is = (one) => (path instanceof RegExp ? path.test(one.path) : path === undefined || path === one.path);
    const all = await (await this.#order("GET", "seen")).json();
    return all.filter((one) => (method === undefined || method === one.method) && is(one));
  }

  /** Waits until so many such requests came: what has not come is not held, and cannot be let go. */
  async came(method, path, count = 1) {
    await expect.poll(async () => (await this.seen(method, path)).length, `came: ${method} ${path}`).toBe(count);
  }

  /** The statuses of all that the server answered to such requests: as many as it has heard. */
  async answers(method, path) {
    return (await this.seen(method, path)).flatMap((one) => one.answers);
  }

  async #order(method, path, body) {
    const reply = await fetch(new URL(path, this.#admin), { method, body: body && JSON.stringify(body) });
    if (!reply.ok) throw new Error(`the fault proxy refused: ${await reply.text()}`);
    return reply;
  }
}
