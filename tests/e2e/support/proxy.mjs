// A network that is slow, breaks off or says something of its own, between the browser and the server.
import { once } from "node:events";
import http from "node:http";

/** Stands before a server. Faults are set per path and hold until they are lifted. */
export class Proxy {
  #faults = new Map();
  #listener;
  /** Paths of requests that came, in order. */
  seen = [];

  static async before(server) {
    const proxy = new Proxy();
    proxy.#listener = http.createServer((request, reply) => proxy.#answer(server, request, reply));
    proxy.#listener.listen(0, "localhost");
    await once(proxy.#listener, "listening");
    proxy.url = `http://localhost:${proxy.#listener.address().port}/`;
    return proxy;
  }

  async end() {
    this.#listener.closeAllConnections();
    await new Promise((resolve) => this.#listener.close(resolve));
  }

  /** Requests of `path` wait until `release`, which this answers. */
  hold(path) {
    let release;
    const gate = new Promise((resolve) => {
      release = resolve;
    });
    this.#faults.set(path, { gate });
    return () => {
      this.#faults.delete(path);
      release();
    };
  }

  /** The answer to `path` stops after its first bytes. */
  stall(path) {
    this.#faults.set(path, { stall: true });
  }

  /** The connection breaks when `path` is asked for. */
  cut(path) {
    this.#faults.set(path, { cut: true });
  }

  /** Something between browser and server answers `path` itself, always or so many times. */
  say(path, status, headers, body, { times = Infinity } = {}) {
    this.#faults.set(path, { said: { status, headers, body }, times });
  }

  /** Answers to `path` carry other headers. */
  rewrite(path, headers) {
    this.#faults.set(path, { headers });
  }

  /** The way is clear again. */
  clear() {
    this.#faults.clear();
  }

  #fault(path) {
    const is = (wanted) => (wanted instanceof RegExp ? wanted.test(path) : wanted === path);
    const [wanted, fault = {}] = [...this.#faults].find(([wanted]) => is(wanted)) ?? [];
    if (fault.times) {
      fault.times -= 1;
      if (fault.times === 0) this.#faults.delete(wanted);
    }
    return fault;
  }

  async #answer(server, request, reply) {
    const { pathname } = new URL(request.url, this.url);
    this.seen.push(pathname);
    const fault = this.#fault(pathname);
    await fault.gate;
    if (fault.cut) return request.socket.destroy();
    if (fault.said) return reply.writeHead(fault.said.status, fault.said.headers).end(fault.said.body);
    const { host } = new URL(server.url);
    const options = { method: request.method, headers: { ...request.headers, host } };
    const forward = http.request(new URL(request.url, server.url), options, (answer) => {
      reply.writeHead(answer.statusCode, { ...answer.headers, ...fault.headers });
      if (!fault.stall) return answer.pipe(reply);
      answer.once("data", (bytes) => reply.write(bytes.subarray(0, 16)));
    });
    forward.on("error", () => request.socket.destroy());
    reply.on("close", () => forward.destroy());
    request.pipe(forward);
  }
}
