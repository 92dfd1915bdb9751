// One mount, from its first file to its end.
import { Access } from "./access.js";
import { assetsAt, build } from "./assets.js";
import { Frame } from "./frame.js";
import { checkedPath, checkedUpdate, cloudsOf } from "./options.js";
import { showFailure, showLoading } from "./screens.js";

import { embedError, tell } from "./tell.js";

/** By which a console asks the page whether there is one, also of another copy of this module. */
const CLAIM = "partner-admin:console";
const refuse = (event) => event.preventDefault();

/** The folder of this module. In two steps: bundlers take one for the address of a file that they should copy. */
const OWN = import.meta.url;
const BESIDE = new URL(".", OWN).href;

export class Mounted {
  status = "loading";
  ready;
  #element;
  #frame;
  #options;
  #life = new AbortController();
  #access;
  #settle;
  #instance = null;
  #embedded = null;
  /** Where to go once there is something that can. */
  #next = null;

  constructor(element, options) {
    this.#frame = new Frame(element);
    this.#element = element;
    this.#options = options;
    this.ready = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    // The host is told of failures by an event too, so it need not listen here.
    this.ready.catch(() => {});
    this.#access = new Access({
      ask: options.getAccessToken,
      apiBase: new URL(options.apiBase, location.href).href,
      life: this.#life.signal,
      refused: (error) => this.#tell("error", embedError("auth", error)),
    });
    this.#frame.setTokens(options.tokens);
    if (!this.#claim()) {
      const error = embedError("already_mounted", "there is a console on this page; unmount it first", false);
      // Later, so that who mounts has its handle.
      queueMicrotask(() => this.#fail(error));
    } else {
      this.#start();
    }
  }

  update(changes) {
    const checked = checkedUpdate(changes);
    if (this.status === "unmounted") return;
    this.#options = { ...this.#options, ...checked };
    if ("tokens" in checked) this.#frame.setTokens(this.#options.tokens);
    if (this.#embedded) this.#call((embedded) => embedded.update(this.#live));
    else this.#frame.set(this.#look);
  }

  navigate(path, replace) {
    if (this.#options.view.kind !== "console") throw new TypeError("partner-admin: this view has no addresses");
    checkedPath(path);
    if (this.#embedded) this.#call((embedded) => embedded.navigate(path, replace));
    else this.#next = [path, replace];
  }

  unmount() {
    if (this.status === "unmounted") return;
    this.status = "unmounted";
    this.#settle.reject(new DOMException("unmounted before it was ready", "AbortError"));
    this.#life.abort();
    this.#end();
    this.#frame.leave();
  }

  /** The run of the wasm ended: by an instance. */
  crashed(reason) {
    this.#end();
    this.#fail(embedError("panic", reason), { title: "boot-crashed-title", text: "boot-embed-crashed" });
  }

  async #start() {
    this.status = "loading";
    const assets = assetsAt(this.#assetBase);
    const { locale } = this.#look;
    this.#frame.set(this.#look);
    let arrived = () => {};
    try {
      const dressed = assets.sheet().then((sheet) => {
        if (this.status !== "loading") return;
        this.#frame.wear(sheet);
        arrived = showLoading(this.#frame.root, this.#texts);
      });
      const [instance, texts] = await Promise.all([assets.instance(), assets.messages(locale), dressed]);
      if (this.status !== "loading") return;
      if (instance.isDead) return this.#start();
      this.#embed(instance, texts);
    } catch (error) {
      // Who unmounted does not wait, and a run that ended tells it itself.
      if (this.status !== "loading" || this.#instance?.isDead) return;
      this.#end();
      this.#fail(...refusalOf(error));
    } finally {
      arrived();
    }
  }

  /** `texts` are of the locale of then; meanwhile another may have been asked for. */
  #embed(instance, texts) {
    const { view, cloud } = this.#options;
    this.#frame.root.replaceChildren();
    this.#instance = instance;
    this.#embedded = instance.embed(this, {
      ...this.#live,
      ...texts,
      root: this.#frame.root,
      base: `${view.basePath ?? ""}/`,
      view: view.kind,
      subscription: view.subscription ?? null,
      moniker: cloud,
      clouds: cloudsOf(this.#options),
      catalog: build.catalog,
      assets: this.#assetBase,
      send: (request) => this.#access.send(request, instance.end),
      renew: (reason) => this.#access.renew(reason),
      emit: (name, detail) => this.#instance !== instance || instance.isDead || this.#tell(name, detail),
    });
    this.status = "mounted";
    this.#call((embedded) => embedded.update(this.#live));
    if (this.#next) this.navigate(...this.#next);
    this.#next = null;
    this.#settle.resolve();
    this.#tell("ready", {});
  }

  /** What breaks the wasm in this is told by its end; what else is wrong is the caller's to hear. */
  #call(work) {
    const instance = this.#instance;
    try {
      instance.call(() => work(this.#embedded));
    } catch (error) {
      if (!instance.isDead) throw error;
    }
  }

  /** Lets go of the wasm. Also one that broke is asked to take its listeners away: mostly it still can. */
  #end() {
    const [instance, embedded] = [this.#instance, this.#embedded];
    this.#instance = this.#embedded = null;
    if (!instance) return;
    const leave = () => {
      embedded?.unmount();
      embedded?.free();
    };
    try {
      instance.isDead ? leave() : instance.call(leave);
    } catch (error) {
      console.error("partner-admin:", error);
    }
    instance.forget(this);
  }

  #fail(error, screen) {
    if (this.status === "unmounted") return;
    this.status = "failed";
    this.#frame.renew();
    this.#frame.set(this.#look);
    if (screen) {
      const again = () => this.status === "failed" && this.#start();
      showFailure(this.#frame.root, this.#texts, { ...screen, detail: error.message.split(/\n\s+at /)[0], again });
    }
    this.#settle.reject(Object.assign(new Error(error.message), error));
    this.#tell("error", error);
  }

  #tell(name, detail) {
    return tell(this.#element, this.#options, name, detail);
  }

  /** Two consoles cannot share one address: whether this is the only one, from now to its end. */
  #claim() {
    if (this.#options.view.kind !== "console") return true;
    if (!window.dispatchEvent(new CustomEvent(CLAIM, { cancelable: true }))) return false;
    window.addEventListener(CLAIM, refuse, { signal: this.#life.signal });
    return true;
  }

  get #assetBase() {
    return this.#options.assetBase ?? BESIDE;
  }

  get #look() {
    const { locale: asked, theme, density } = this.#options;
    const locale = negotiate([asked, this.#frame.language, ...navigator.languages], Object.keys(build.catalog));
    return { locale, dir: build.catalog[locale].dir, theme, density };
  }

  get #live() {
    const { locale, theme, density } = this.#look;
    const timeZone = this.#options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    return { locale, theme, density, timeZone };
  }

  get #texts() {
    return build.catalog[this.#look.locale].boot;
  }
}

/** The first of the wanted that is offered, exactly or by its language; else English. */
function negotiate(wanted, offered) {
  const language = (tag) => tag.split("-")[0].toLowerCase();
  const exact = (tag) => offered.find((other) => other.toLowerCase() === tag.toLowerCase());
  const close = (tag) => offered.find((other) => language(other) === language(tag));
  const found = wanted.filter(Boolean).map((tag) => exact(tag) ?? close(tag));
  return found.find(Boolean) ?? "en-US";
}

/** What the host is told, and what people see, when it cannot start. */
function refusalOf(error) {
  const title = "boot-embed-failed-title";
  // The app itself says by a text what of its options it cannot take.
  if (typeof error === "string") return [embedError("contract", error, false), { title, text: "boot-config" }];
  const isBlocked = error instanceof WebAssembly.CompileError && /content security policy|unsafe-eval/i.test(error.message);
  return [embedError("load", error), { title, text: isBlocked ? "boot-no-wasm" : "boot-embed-failed" }];
}
