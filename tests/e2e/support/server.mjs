// A reference backend of a test's own: a free port, a database of its own, and over again when asked.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const { PARTNER_ADMIN_SERVER: program, PARTNER_ADMIN_DIST: built } = process.env;
if (!program || !built)
  throw new Error("PARTNER_ADMIN_SERVER and PARTNER_ADMIN_DIST must be set: cargo xtask test --only e2e");

/** A running server. `stop` and `start` are what an outage is made of. */
export class Server {
  #home;
  #process;
  #dist;
  #options;

  /**
   * Starts one over the built app, or over a copy of it that `change` has been let loose on; `options` are
   * further ones of the command line. A `large` one has as many subscriptions of Contoso.
   */
  static async start({ change, options = [], large } = {}) {
    const server = new Server();
    server.#options = options;
    server.#home = await mkdtemp(join(tmpdir(), "partner-admin-e2e-"));
    server.#dist = built;
    if (change) {
      server.#dist = join(server.#home, "dist");
      await cp(built, server.#dist, { recursive: true });
      await change(new Dist(server.#dist));
    }
    if (large) {
      const seed = ["seed", "--subscriptions", String(large), "--data-dir", server.#data];
      const { status, stderr } = spawnSync(program, seed, { encoding: "utf8" });
      if (status !== 0) throw new Error(`the server was not made large:\n${stderr}`);
    }
    await server.start();
    return server;
  }

  /** The app's files, where a test may change them. */
  get dist() {
    return new Dist(this.#dist);
  }

  /** Listens, after `stop` on the same port as before, and with its clock shifted by `clock`, such as `+11m`. */
  async start({ clock } = {}) {
    const port = this.url ? new URL(this.url).port : "0";
    const options = ["--port", port, "--data-dir", this.#data, "--dist", this.#dist, ...this.#options];
    this.#process = spawn(program, ["serve", ...options, ...(clock ? ["--clock", clock] : [])], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    const complaints = [];
    this.#process.stderr.on("data", (data) => complaints.push(data));
    for await (const line of createInterface({ input: this.#process.stdout })) {
      const [, url] = /^listening on (\S+)$/.exec(line) ?? [];
      if (url) {
        this.url = url;
        this.#process.stdout.resume();
        return;
      }
    }
    throw new Error(`the server did not start:\n${Buffer.concat(complaints)}`);
  }

  /** Ends it; whoever asks then finds nobody. */
  async stop() {
    if (this.#process.exitCode === null) {
      const ended = once(this.#process, "exit");
      this.#process.kill();
      await ended;
    }
  }

  /** Ends it for good. */
  async end() {
    await this.stop();
    await rm(this.#home, { recursive: true, force: true });
  }

  /** The mails to partners that were sent: each is a file, with a dot before its name until it is whole. */
  async mails() {
    const outbox = join(this.#data, "outbox");
    const names = await readdir(outbox).catch(() => []);
    return Promise.all(
      names.filter((name) => /^[^.].*\.eml$/.test(name)).map((name) => readFile(join(outbox, name), "utf8")),
    );
  }

  get #data() {
    return join(this.#home, "data");
  }

  /** Runs a command of a partner's beside the server; answers what it says. */
  command(...args) {
    const { status, stdout, stderr } = spawnSync(program, [...args, "--data-dir", this.#data], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr}`);
    return stdout;
  }

  /** A partner invites; answers the links, our own first. */
  invite(cloud, organization, partner, kind, ...more) {
    const whom = ["--cloud", cloud, "--organization", organization, "--partner", partner, "--kind", kind];
    return this.command("invite", ...whom, ...more).trim().split("\n");
  }

  /** Verifies a receipt as anybody does, without the server; answers what it proves. */
  verify(receipt, document, key) {
    const args = ["verify-acceptance", receipt, document, "--key", key];
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`it proves nothing: ${stdout}${stderr}`);
    return stdout;
  }

  /** Writes a file into a folder of the test's own; answers its path. */
  async keep(name, content) {
    const path = join(this.#home, name);
    await writeFile(path, content);
    return path;
  }

  /** Ends all sessions of an account, as an administrator does beside the running server. */
  async endSessions(account) {
    const command = spawn(program, ["end-sessions", "--data-dir", this.#data, "--account", account], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [[said], [code]] = await Promise.all([once(command.stdout, "data"), once(command, "exit")]);
    if (code !== 0 || !/^ended [1-9]/.test(said)) throw new Error(`no session of ${account} was ended: ${said}`);
  }

  /** The path of the API of a cloud. */
  api(cloud, path) {
    return new URL(`api/${cloud}/v1/${path}`, this.url);
  }

  /** The accounts of a cloud. */
  async accounts(cloud) {
    return (await fetch(this.api(cloud, "demo-accounts"))).json();
  }

  /** Signs an account in; answers the name and the value of its cookie. */
  async signIn(cloud, name) {
    const { account } = (await this.accounts(cloud)).find(({ account }) => account.displayName === name);
    const reply = await fetch(this.api(cloud, "session/sign-in"), {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Partner-Admin": "1" },
      body: JSON.stringify({ accountId: account.id }),
    });
    if (!reply.ok) throw new Error(`${name} could not sign in: ${reply.status} ${await reply.text()}`);
    const [pair] = reply.headers.getSetCookie()[0].split(";");
    const [, cookie, value] = /^([^=]+)=(.*)$/.exec(pair);
    return { name: cookie, value };
  }
}

/** The files of the built app. */
class Dist {
  constructor(root) {
    this.root = root;
  }

  /** The paths of all files that `index.html` names. */
  async named() {
    // A minified page has no quotes where it needs none.
    const named = (await this.read("index.html")).matchAll(/(?:href|src)="?\/([^"\s>]+)/g);
    return [...named].map(([, path]) => path);
  }

  /** The path of the wasm module. */
  async wasm() {
    return (await this.named()).find((path) => path.endsWith(".wasm"));
  }

  /** The path of the second one, which the page does not name. */
  async rest() {
    return (await readdir(this.root)).find((path) => path.endsWith("_rest.wasm"));
  }

  read(path) {
    return readFile(join(this.root, path), "utf8");
  }

  bytes(path) {
    return readFile(join(this.root, path));
  }

  /** Writes a file, without compressed copies of what it was. */
  async write(path, content) {
    await this.remove(path);
    await writeFile(join(this.root, path), content);
  }

  /** Deletes a file and its compressed copies. */
  async remove(path) {
    for (const ending of ["", ".br", ".gz"]) await rm(join(this.root, path + ending), { force: true });
  }
}
