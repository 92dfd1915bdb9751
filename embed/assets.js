// The files of the app: fetched when the first mount needs them, checked, kept for the next.
import { Instance } from "./instance.js";

/** What `cargo xtask embed` knows: names of files, digests, locales. It puts it in the place of this name. */
export const build = PARTNER_ADMIN_BUILD;

const folders = new Map();

/** The files below an address that ends in a slash. */
export function assetsAt(base) {
  if (!folders.has(base)) folders.set(base, new Assets(base));
  return folders.get(base);
}

class Assets {
  #base;
  #kept = new Map();

  constructor(base) {
    this.#base = base;
  }

  /** One object for all roots: a sheet is parsed once. */
  sheet() {
    return this.#once("sheet", async () => {
      const reply = await this.#fetch(build.files.css);
      return new CSSStyleSheet().replace(await reply.text());
    });
  }

  /** The messages of a locale, or English in their place, and which it is. */
  async messages(locale) {
    const text = async (tag) => ({ locale: tag, messages: await (await this.#fetch(build.catalog[tag].url)).text() });
    return text(locale).catch(() => text("en-US"));
  }

  /** The running app: one for all mounts, until it breaks. The compiled module outlives it. */
  instance() {
    return this.#once("instance", async () => {
      const module = await this.#once("module", () => this.#compiled());
      const { js, wasm, rest } = build.files;
      const instance = await Instance.start(this.#base + js, [this.#base + wasm, this.#base + rest], module);
      instance.end.addEventListener("abort", () => this.#kept.delete("instance"));
      return instance;
    });
  }

  async #compiled() {
    const reply = await this.#fetch(build.files.wasm);
    // Servers that do not know the type of wasm are common enough.
    const isTyped = reply.headers.get("content-type") === "application/wasm";
    return isTyped ? WebAssembly.compileStreaming(reply) : WebAssembly.compile(await reply.arrayBuffer());
  }

  /** What failed is tried again by the next who needs it. */
  #once(name, make) {
    if (!this.#kept.has(name)) {
      const made = make();
      this.#kept.set(name, made);
      made.catch(() => this.#kept.delete(name));
    }
    return this.#kept.get(name);
  }

  async #fetch(file) {
    const url = this.#base + file;
    try {
      return await fetch(url, { integrity: build.integrity[file] });
    } catch (cause) {
      // Browsers do not say which: the file may be missing, another than was published, or not allowed here.
      throw new Error(`${url} could not be fetched as it was published: ${cause.message}`, { cause });
    }
  }
}
