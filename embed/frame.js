// The element of the host, as far as it is ours: a shadow root, a sheet, and custom properties while mounted.

/** What browsers let have a shadow root. */
const HOSTS = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** A place for the app in an element. What it changes on the element is put back by `leave`. */
export class Frame {
  #element;
  #shadow;
  #sheet = null;
  #before = new Map();
  #hadStyle;

  /** What the app is put into, in the shadow root. */
  root;

  constructor(element) {
    this.#shadow = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    this.#element = element;
    this.#hadStyle = element.hasAttribute("style");
    this.renew();
  }

  /** An empty root: wasm that broke may still hold the one before. */
  renew() {
    this.root?.remove();
    this.root = document.createElement("div");
    this.root.className = "partner-admin";
    this.#shadow.append(this.root);
  }

  /** The app's stylesheet, which all frames share. */
  wear(sheet) {
    if (this.#sheet) return;
    this.#sheet = sheet;
    this.#shadow.adoptedStyleSheets.push(sheet);
  }

  /** As the app itself sets them once it runs. */
  set({ locale, dir, theme, density }) {
    const attributes = {
      lang: locale,
      dir,
      "data-theme": theme === "system" ? null : theme,
      "data-density": density === "compact" ? density : null,
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) this.root.removeAttribute(name);
      else this.root.setAttribute(name, value);
    }
  }

  /** Sets these custom properties on the element, and no others of an earlier call. */
  setTokens(tokens) {
    const { style } = this.#element;
    for (const [name, value] of this.#before) style.setProperty(name, value);
    this.#before = new Map(Object.keys(tokens).map((name) => [name, style.getPropertyValue(name)]));
    for (const [name, value] of Object.entries(tokens)) style.setProperty(name, value);
  }

  /** The language around: of the nearest ancestor that says one. */
  get language() {
    return this.#element.closest("[lang]")?.lang || null;
  }

  leave() {
    this.setTokens({});
    if (!this.#hadStyle && this.#element.style.length === 0) this.#element.removeAttribute("style");
    this.root.remove();
    this.#shadow.adoptedStyleSheets = this.#shadow.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}

/** The element, if it can be mounted into; checked before the options are, and without touching it. */
export function checkedElement(element) {
  const wrong = (why) => new TypeError(`partner-admin: element ${why}`);
  if (element?.nodeType !== 1 || !element.attachShadow || !element.style) throw wrong("must be an HTMLElement");
  if (element.shadowRoot?.childNodes.length) throw wrong("has a shadow root in use; unmount what is there first");
  if (!element.shadowRoot && !HOSTS.test(element.localName)) {
    throw wrong(`is a <${element.localName}>, which cannot have a shadow root; use a <div>`);
  }
  return element;
}
