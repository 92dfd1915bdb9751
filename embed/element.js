// <partner-admin>: a mount by attributes. What is secret or a function is a property.
import { contract } from "./contract.js";

/** Attributes that may change while it is mounted, and the options they are. */
const LIVE = { locale: "locale", "time-zone": "timeZone", theme: "theme", density: "density" };
/** Attributes that begin another mount. */
const FIXED = ["cloud", "api-base", "view", "base-path", "subscription"];
const PROPERTIES = [
  "getAccessToken", "tokens", "profile", "assetBase",
  "onReady", "onError", "onNavigate", "onTitle", "onUnsaved", "onEvent",
];

/** The class of the element, over the function that mounts. */
export function elementOver(mount) {
  return class PartnerAdminElement extends HTMLElement {
    static contract = contract;
    static observedAttributes = [...Object.keys(LIVE), ...FIXED];

    #handle = null;
    #values = {};
    #isDue = false;
    /** What the present mount was made with, to see whether it must be another. */
    #made = "";

    /** The handle of the present mount, if there is one. */
    get handle() {
      return this.#handle;
    }

    static {
      for (const name of PROPERTIES) {
        Object.defineProperty(this.prototype, name, {
          get() {
            return this.#values[name];
          },
          set(value) {
            this.#values[name] = value;
            if (name === "tokens") this.#handle?.update({ tokens: value ?? {} });
            else this.#settle();
          },
        });
      }
    }

    connectedCallback() {
      // Properties that were set before the element was defined hide those of the class.
      for (const name of PROPERTIES.filter((name) => Object.hasOwn(this, name))) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
      this.#settle();
    }

    disconnectedCallback() {
      this.#settle();
    }

    attributeChangedCallback(name, before, value) {
      if (before === value) return;
      if (name in LIVE) this.#handle?.update({ [LIVE[name]]: value });
      else this.#settle();
    }

    /** After everything of this moment: an element that moves is taken out and put in again. */
    #settle() {
      if (this.#isDue) return;
      this.#isDue = true;
      queueMicrotask(() => {
        this.#isDue = false;
        const wanted = this.isConnected && this.getAccessToken ? this.#key() : "";
        if (wanted === this.#made) return;
        this.#handle?.unmount();
        this.#handle = null;
        this.#made = wanted;
        if (wanted) this.#handle = mount(this, this.#options());
      });
    }

    #key() {
      return JSON.stringify(FIXED.map((name) => this.getAttribute(name)));
    }

    #options() {
      const text = (name) => this.getAttribute(name) ?? undefined;
      const live = Object.entries(LIVE).map(([attribute, name]) => [name, text(attribute)]);
      return {
        ...this.#callbacks(),
        ...Object.fromEntries(live),
        cloud: text("cloud"),
        apiBase: text("api-base"),
        view: { kind: text("view"), basePath: text("base-path"), subscription: text("subscription") },
      };
    }

    /** By way of the element, so that a callback that is set later is called too. */
    #callbacks() {
      const { tokens, profile, assetBase } = this.#values;
      const names = PROPERTIES.filter((name) => name === "getAccessToken" || name.startsWith("on"));
      const calls = names.map((name) => [name, (...args) => this.#values[name]?.(...args)]);
      return { ...Object.fromEntries(calls), tokens, profile, assetBase };
    }
  };
}
