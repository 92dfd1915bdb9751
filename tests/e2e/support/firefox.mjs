// Firefox, which Playwright cannot drive as it comes from its makers: by WebDriver, as far as tests need.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const { FIREFOX: binary, GECKODRIVER: program } = process.env;
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** A Firefox with a profile of its own. */
export class Firefox {
  #driver;
  #session;

  static async start() {
    const firefox = new Firefox();
    firefox.#driver = spawn(program, ["--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
    for await (const line of createInterface({ input: firefox.#driver.stdout })) {
      const [, address] = /Listening on (\S+)/.exec(line) ?? [];
      if (address) {
        firefox.#driver.stdout.resume();
        await firefox.#open(`http://${address}/session`);
        return firefox;
      }
    }
    throw new Error("geckodriver did not start");
  }

  async #open(sessions) {
    const options = { binary, args: ["-headless"] };
    // What is looked for is waited for.
    const capabilities = { alwaysMatch: { "moz:firefoxOptions": options, timeouts: { implicit: 30_000 } } };
    try {
      const { sessionId } = await send("POST", sessions, { capabilities });
      this.#session = `${sessions}/${sessionId}`;
    } catch (error) {
      this.#driver.kill("SIGKILL");
      throw error;
    }
  }

  async end() {
    await send("DELETE", this.#session);
    const ended = once(this.#driver, "exit");
    // Told politely it would wait for connections that are kept alive.
    this.#driver.kill("SIGKILL");
    await ended;
  }

  go(url) {
    return send("POST", `${this.#session}/url`, { url });
  }

  address() {
    return send("GET", `${this.#session}/url`);
  }

  cookies() {
    return send("GET", `${this.#session}/cookie`);
  }

  /** Waits for an element with this text somewhere in it. */
  async find(tag, text) {
    const value = `//${tag}[contains(normalize-space(), "${text}")]`;
    const found = await send("POST", `${this.#session}/element`, { using: "xpath", value });
    return found[ELEMENT];
  }

  async click(tag, text) {
    await send("POST", `${this.#session}/element/${await this.find(tag, text)}/click`, {});
  }

  /** Answers what a script in the page returns. */
  run(script) {
    return send("POST", `${this.#session}/execute/sync`, { script, args: [] });
  }
}

async function send(method, url, body) {
  const headers = { "Content-Type": "application/json" };
  const reply = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
  const { value } = await reply.json();
  if (!reply.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
  return value;
}
